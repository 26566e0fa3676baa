//! How values are distributed.

use super::canvas::{Canvas, Plan, drawn};
use super::figure::Figure;
use super::labels::{Point, Side};
use super::scale::Scale;
use super::style::{self, Dash, INK, Letters, SKY, VERMILLION};
use crate::{Lang, Result, require, text};

/// A histogram of `values` with their median: annual profits of customers, ages of records, lengths of stays.
///
/// About as many bars as the square root of the number of values, at most 47, with round limits; 0 is always a
/// limit, and what lies below it is orange. A value on a limit belongs to the bar on its right.
///
/// *Korean term:* 히스토그램 (도수분포).
///
/// - `values`: at least one, finite
/// - `name`: what they are, with the unit, for the axis
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If `values` is empty or holds a value that is not finite or beyond 1e300.
///
/// # References
///
/// Pearson, K. (1895). Contributions to the mathematical theory of evolution, II. *Philosophical Transactions
/// of the Royal Society A*, 186, 343–414.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, plot};
///
/// let profit = [-12.0, -3.0, 4.0, 8.0, 9.0, 15.0, 22.0, 41.0]; // thousand KRW a year, by account
/// let figure = plot::histogram(&profit, "Annual profit (thousand KRW)", Lang::En)?;
/// assert!(figure.alt().contains("2 of 8 values (25 %) are below 0; the median is 8.5."));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "히스토그램")]
#[doc(alias = "손실고객")]
#[doc(alias = "distribution")]
pub fn histogram(values: &[f64], name: &str, lang: Lang) -> Result<Figure> {
    require::at_least("values", 1, values)?;
    require::all_finite("values", values)?;
    let bars = Bars::of(values)?;
    let x = Scale::around([bars.start, bars.limit(bars.counts.len())])?;
    // With room for the name of the median.
    let y = Scale::from_zero(bars.counts.iter().map(|&count| 1.15 * count as f64))?;
    let name = style::shortened(&text::on_one_line(name.trim()), Letters::Text.size(), 420.0);
    let finding = bars.finding(values, lang);
    let list: Vec<String> = (0..bars.counts.len())
        .map(|place| {
            let (from, to) = (text::number(bars.limit(place)), text::number(bars.limit(place + 1)));
            format!("{from} – {to}: {}", bars.counts.get(place).copied().unwrap_or_default())
        })
        .collect();
    let list = list.join("; ");
    let plan = Plan {
        title: lang.pick("히스토그램", "Histogram").to_owned(),
        finding: finding.clone(),
        size: (580.0, 320.0),
        x: x.axis(name.clone(), false),
        y: y.axis(lang.pick("개수", "Number of values"), true),
    };
    let alt = match lang {
        Lang::Ko => format!("{name}의 히스토그램이다. {finding} 구간별 개수는 {list}이다."),
        Lang::En => format!("Histogram of {name}. {finding} Counts by interval: {list}."),
    };
    drawn(plan, alt, |canvas| bars.draw(canvas, (x, y), lang))
}

/// Counts in intervals of equal width.
struct Bars {
    start: f64,
    width: f64,
    counts: Vec<usize>,
    median: f64,
}

impl Bars {
    fn of(values: &[f64]) -> Result<Self> {
        // Refuses what is too large for an axis.
        Scale::around(values.iter().copied())?;
        let mut sorted = values.to_vec();
        sorted.sort_by(f64::total_cmp);
        let at = |place: usize| sorted.get(place).copied().unwrap_or_default();
        let (n, low, high) = (sorted.len(), at(0), at(sorted.len() - 1));
        let (size, range) = (low.abs().max(high.abs()), high - low);
        let most = (n as f64).sqrt().ceil().clamp(5.0, 30.0);
        let width = if size < 1e-290 {
            1.0
        } else if range <= 1e-9 * size {
            round_width(size / 5.0)
        } else {
            round_width(range / most)
        };
        let start = width * (low / width).floor();
        let place = |value: f64| -> usize {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "at most 47 intervals, and `as` saturates"
            )]
            let place = ((value - start) / width * (1.0 + 1e-12)).floor() as usize;
            place.min(47)
        };
        let mut counts = vec![0; place(high) + 1];
        for &value in values {
            if let Some(count) = counts.get_mut(place(value)) {
                *count += 1;
            }
        }
        let median = f64::midpoint(at(n / 2), at((n - 1) / 2));
        Ok(Self { start, width, counts, median })
    }

    /// Where the interval `place` begins; not added up, so that 0 is 0.
    fn limit(&self, place: usize) -> f64 {
        let limit = self.width * ((self.start / self.width).round() + place as f64);
        if limit.abs() < 1e-9 * self.width { 0.0 } else { limit }
    }

    fn draw(&self, canvas: &mut Canvas<'_>, (x, y): (Scale, Scale), lang: Lang) -> Result<()> {
        let zero = y.place(0.0);
        for (place, &count) in self.counts.iter().enumerate().filter(|(_, count)| **count > 0) {
            let (from, to) = (self.limit(place), self.limit(place + 1));
            let colour = if to <= 0.0 { VERMILLION } else { SKY };
            let gap = 0.04 * (x.place(to) - x.place(from));
            let corners = ((x.place(from) + gap, zero), (x.place(to) - gap, y.place(count as f64)));
            canvas.block(corners.0, corners.1, colour)?;
        }
        let at = x.place(self.median);
        canvas.line(&[(at, zero), (at, 1.0)], INK, 1.5, Dash::Broken(6, 4))?;
        let median = text::number(self.median);
        let label = lang.pick(format!("중앙값 {median}"), format!("median {median}"));
        let along: Vec<Point> = [0.97, 0.9, 0.8, 0.7].map(|height| (at, height)).to_vec();
        canvas.label(&label, &along, &[Side::Right, Side::Left]).map(drop)
    }

    fn finding(&self, values: &[f64], lang: Lang) -> String {
        let (all, median) = (text::count(values.len()), text::number(self.median));
        let below = values.iter().filter(|&&value| value < 0.0).count();
        let share = text::percent(below as f64 / values.len() as f64);
        let below = text::count(below);
        match (lang, below.as_str()) {
            (Lang::Ko, "0") => format!("값 {all}개의 중앙값은 {median}이다."),
            (Lang::Ko, _) => {
                format!("값 {all}개 가운데 {below}개({share})가 0보다 작고, 중앙값은 {median}이다.")
            }
            (Lang::En, "0") => format!("The median of {all} values is {median}."),
            (Lang::En, _) => {
                format!("{below} of {all} values ({share}) are below 0; the median is {median}.")
            }
        }
    }
}

/// 1, 2 or 5 times a power of ten, at or above two thirds of `width`.
fn round_width(width: f64) -> f64 {
    let power = 10.0_f64.powf(width.log10().floor());
    let widths = [1.0, 2.0, 5.0, 10.0].map(|times| times * power);
    widths.into_iter().find(|round| 1.5 * round >= width).unwrap_or(width)
}
