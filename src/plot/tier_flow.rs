//! Who moved from which tier to which.

use super::canvas::{Axis, Beside, Canvas, Plan, drawn};
use super::figure::Figure;
use super::labels::Point;
use super::style::{self, BLUE, GREY, INK, Letters, VERMILLION};
use crate::loyalty::TierFlow;
use crate::{Error, Lang, Result, require, text};

/// More tiers than this cannot be told apart.
const MOST_TIERS: usize = 10;

/// From-to between tiers: on the left the tiers before, on the right after, and bands for those who moved.
///
/// Bands that rise are upgrades, those that fall are downgrades; the highest tier stands on top. Shares are
/// written on the bands that are high enough, and say which part of the tier on the left went there.
///
/// *Korean term:* 등급 흐름도.
///
/// - `flow`: as [`tier_flow`](crate::loyalty::tier_flow) gives it
/// - `names`: of the tiers, lowest first; a tier without a name is numbered
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If the counts are not square, have more than 10 tiers or nobody in them.
///
/// # References
///
/// Pfeifer, P. E., & Carraway, R. L. (2000). Modeling customer relationships as Markov chains. *Journal of
/// Interactive Marketing*, 14(2), 43–55.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, loyalty, plot};
///
/// let flow = loyalty::tier_flow(&[0, 0, 0, 0, 1, 1], &[0, 0, 0, 1, 1, 0], 2)?;
/// let figure = plot::tier_flow(&flow, &["Silver", "Gold"], Lang::En)?;
/// assert!(figure.alt().contains("66.7 % stayed in their tier, 16.7 % rose and 16.7 % fell"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "등급 흐름도")]
#[doc(alias = "Sankey")]
#[doc(alias = "alluvial")]
pub fn tier_flow(flow: &TierFlow, names: &[&str], lang: Lang) -> Result<Figure> {
    let story = Story::of(flow, names)?;
    let side = |column: f64, name: &str| (column, name.to_owned());
    let plan = Plan {
        title: match lang {
            Lang::Ko => format!("등급 흐름: {}", story.all(lang)),
            Lang::En => format!("Moves between tiers: {}", story.all(lang)),
        },
        finding: story.finding(lang),
        size: (600.0, story.pixels()),
        x: Axis {
            title: lang.pick("기간", "Period").to_owned(),
            ticks: vec![
                side(f64::midpoint(LEFT.0, LEFT.1), lang.pick("이전", "before")),
                side(f64::midpoint(RIGHT.0, RIGHT.1), lang.pick("이후", "after")),
            ],
            grid: false,
        },
        y: Axis {
            title: lang.pick("등급 (위가 높은 등급)", "Tier (highest on top)").to_owned(),
            ticks: Vec::new(),
            grid: false,
        },
    };
    drawn(plan, story.alt(lang), |canvas| story.draw(canvas))
}

/// The columns of the tiers before and after; names stand beside them.
const LEFT: (f64, f64) = (0.22, 0.25);
const RIGHT: (f64, f64) = (0.75, 0.78);
/// What all gaps between the tiers take of the height.
const GAPS: f64 = 0.15;

/// What the figure shows.
struct Story {
    names: Vec<String>,
    /// Customers from tier j to tier k.
    moved: Vec<Vec<f64>>,
    total: f64,
}

impl Story {
    fn of(flow: &TierFlow, names: &[&str]) -> Result<Self> {
        let size = flow.counts.len();
        require::whole("counts", size, 1..=MOST_TIERS, "a list of 1 to 10 tiers")?;
        if flow.counts.iter().any(|row| row.len() != size) {
            let what = format!("`counts` is not {size} rows of {size}");
            return Err(Error::Contradiction {
                what,
                rule: "there are as many tiers after as before",
            });
        }
        let moved: Vec<Vec<f64>> =
            flow.counts.iter().map(|row| row.iter().map(|&count| count as f64).collect()).collect();
        let total: f64 = moved.iter().flatten().sum();
        if total == 0.0 {
            return Err(Error::AllZero { name: "counts" });
        }
        let name = |tier: usize| {
            let given = names.get(tier).map(|name| text::on_one_line(name.trim()));
            let given = given.filter(|name| !name.is_empty()).unwrap_or_else(|| text::count(tier));
            style::shortened(&given, Letters::Tick.size(), 84.0)
        };
        Ok(Self { names: (0..size).map(name).collect(), moved, total })
    }

    /// The height of the figure.
    fn pixels(&self) -> f64 {
        (90.0 * self.names.len() as f64).max(300.0)
    }

    fn before(&self, tier: usize) -> f64 {
        self.moved.get(tier).into_iter().flatten().sum()
    }

    fn after(&self, tier: usize) -> f64 {
        self.moved.iter().filter_map(|row| row.get(tier)).sum()
    }

    /// The foot of each tier's block in a column, the lowest tier at the foot of the figure.
    fn feet(&self, customers: impl Fn(&Self, usize) -> f64) -> Vec<f64> {
        let tiers = self.names.len();
        let gap = if tiers > 1 { GAPS / (tiers as f64 - 1.0) } else { 0.0 };
        let mut foot = 0.0;
        (0..tiers)
            .map(|tier| {
                let here = foot;
                foot += self.height(customers(self, tier)) + gap;
                here
            })
            .collect()
    }

    /// The height of so many customers.
    fn height(&self, customers: f64) -> f64 {
        let free = if self.names.len() > 1 { 1.0 - GAPS } else { 1.0 };
        free * customers / self.total
    }

    fn draw(&self, canvas: &mut Canvas<'_>) -> Result<()> {
        let (left_feet, right_feet) = (self.feet(Self::before), self.feet(Self::after));
        let mut arrivals = right_feet.clone();
        let mut shares: Vec<(Point, String)> = Vec::new();
        for (from, (row, &foot)) in self.moved.iter().zip(&left_feet).enumerate() {
            let mut start = foot;
            let here = self.before(from);
            for (to, (&count, end)) in row.iter().zip(arrivals.iter_mut()).enumerate() {
                let height = self.height(count);
                if height > 0.0 {
                    let colour = match to.cmp(&from) {
                        std::cmp::Ordering::Greater => BLUE,
                        std::cmp::Ordering::Equal => GREY,
                        std::cmp::Ordering::Less => VERMILLION,
                    };
                    canvas.fill(&band((start, *end), height), colour, 0.4)?;
                    if height * self.pixels() >= Letters::Tick.size() {
                        shares.push((
                            (LEFT.1 + 0.055, start + height / 2.0),
                            text::percent(count / here),
                        ));
                    }
                }
                start += height;
                *end += height;
            }
        }
        for (tier, name) in self.names.iter().enumerate() {
            for (column, feet, customers, beside) in [
                (LEFT, &left_feet, self.before(tier), Beside::Left),
                (RIGHT, &right_feet, self.after(tier), Beside::Right),
            ] {
                let foot = feet.get(tier).copied().unwrap_or_default();
                let top = foot + self.height(customers).max(0.004);
                canvas.block((column.0, foot), (column.1, top), INK)?;
                let x = if matches!(beside, Beside::Left) { column.0 } else { column.1 };
                let label = format!("{name} {}", text::number(customers));
                canvas.words(&label, (x, f64::midpoint(foot, top)), beside)?;
            }
        }
        for (at, share) in shares {
            canvas.inscription(&share, at)?;
        }
        Ok(())
    }

    /// `고객 1,000명` or `1,000 customers`.
    fn all(&self, lang: Lang) -> String {
        let total = text::number(self.total);
        match lang {
            Lang::Ko => format!("고객 {total}명"),
            Lang::En => format!("{total} customers"),
        }
    }

    fn finding(&self, lang: Lang) -> String {
        let part = |chosen: fn(usize, usize) -> bool| {
            let rows = self.moved.iter().enumerate();
            let cells = rows.flat_map(|(from, row)| {
                row.iter().enumerate().map(move |(to, count)| (from, to, count))
            });
            let sum: f64 =
                cells.filter(|&(from, to, _)| chosen(from, to)).map(|(_, _, count)| count).sum();
            text::percent(sum / self.total)
        };
        let (stayed, rose, fell) =
            (part(|from, to| from == to), part(|from, to| to > from), part(|from, to| to < from));
        match lang {
            Lang::Ko => {
                format!("고객의 {stayed}가 등급을 유지하고 {rose}가 오르고 {fell}가 내려갔다.")
            }
            Lang::En => format!("{stayed} stayed in their tier, {rose} rose and {fell} fell."),
        }
    }

    fn alt(&self, lang: Lang) -> String {
        let rows: Vec<String> = self
            .moved
            .iter()
            .enumerate()
            .map(|(from, row)| {
                let here = self.before(from);
                let name = |tier: usize| self.names.get(tier).map_or("", String::as_str);
                let parts: Vec<String> = row
                    .iter()
                    .enumerate()
                    .filter(|(_, count)| **count > 0.0)
                    .map(|(to, count)| format!("→ {} {}", name(to), text::percent(count / here)))
                    .collect();
                format!("{} {}: {}", name(from), text::number(here), parts.join(", "))
            })
            .collect();
        let (all, finding, rows) = (self.all(lang), self.finding(lang), rows.join("; "));
        match lang {
            Lang::Ko => format!("{all}의 등급 이동을 띠로 나타낸 흐름도이다. {finding} {rows}."),
            Lang::En => format!("Bands for the moves of {all} between tiers. {finding} {rows}."),
        }
    }
}

/// The outline of a band of `height` between the two columns, whose edges leave and arrive level.
fn band((from, to): (f64, f64), height: f64) -> Vec<Point> {
    const STEPS: u32 = 24;
    let edge = |offset: f64| {
        (0..=STEPS).map(move |step| {
            let part = f64::from(step) / f64::from(STEPS);
            let bend = part * part * (3.0 - 2.0 * part);
            (LEFT.1 + part * (RIGHT.0 - LEFT.1), from + bend * (to - from) + offset)
        })
    };
    edge(0.0).chain(edge(height).rev()).collect()
}
