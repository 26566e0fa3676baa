//! What it costs to win, to keep and to save a customer.

use super::canvas::{Axis, Beside, Canvas, Plan, drawn};
use super::figure::Figure;
use super::scale::Scale;
use super::style::{BLUE, SKY, VERMILLION};
use crate::{Lang, Result, require, text};

/// Three costs as bars: of a new customer, of a retained one on average, and of one who would otherwise have left.
///
/// The middle bar is the one behind "keeping is five times cheaper"; the lowest is what keeping one more costs.
///
/// *Korean term:* 유치비용, 평균 유지비용, 증분 유지비용의 비교.
///
/// - `per_new`: acquisition spend per new customer, above 0
/// - `per_retained`: retention spend per retained customer, not negative
/// - `per_saved`: retention spend per customer saved, as
///   [`incremental_retention_cost`](crate::relationship::incremental_retention_cost) gives it, not negative
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If a cost is outside its range or too large for an axis.
///
/// # References
///
/// Blattberg, R. C., Kim, B.-D., & Neslin, S. A. (2008). *Database Marketing*. New York: Springer.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, plot, relationship};
///
/// let per_saved = relationship::incremental_retention_cost(40e6, 4_000, 3_600)?; // KRW
/// let figure = plot::customer_costs(50e6 / 1_000.0, 40e6 / 4_000.0, per_saved, Lang::En)?;
/// assert!(figure.alt().contains("saved (one more) 100,000 (2 times a new one)"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "5배 법칙")]
#[doc(alias = "증분 유지비용")]
pub fn customer_costs(
    per_new: f64,
    per_retained: f64,
    per_saved: f64,
    lang: Lang,
) -> Result<Figure> {
    require::positive("per_new", per_new)?;
    require::amount("per_retained", per_retained)?;
    require::amount("per_saved", per_saved)?;
    let largest = per_new.max(per_retained).max(per_saved);
    // Room for the label beside the longest bar.
    let scale = Scale::from_zero([1.6 * largest.min(1e300)])?;
    let retained =
        Row::new(lang.pick("유지 고객 (평균)", "retained (average)"), per_retained, per_new, lang)?;
    let saved =
        Row::new(lang.pick("구한 고객 (증분)", "saved (one more)"), per_saved, per_new, lang)?;
    let new =
        Row { name: lang.pick("새 고객", "new"), cost: per_new, label: text::number(per_new) };
    let rows = [new, retained, saved];
    let middle = |row: usize| 1.0 - (row as f64 + 0.5) / 3.0;
    let list: Vec<String> = rows.iter().map(|row| format!("{} {}", row.name, row.label)).collect();
    let plan = Plan {
        title: lang.pick("고객 1명당 비용", "Cost per customer").to_owned(),
        finding: finding(per_new, per_retained, per_saved, lang),
        size: (520.0, 150.0),
        x: scale.axis(
            lang.pick("1명당 비용 (자료의 통화)", "Cost per customer (currency of the data)"),
            true,
        ),
        y: Axis {
            title: lang.pick("대상", "Customer").to_owned(),
            ticks: rows
                .iter()
                .enumerate()
                .map(|(place, row)| (middle(place), row.name.to_owned()))
                .collect(),
            grid: false,
        },
    };
    let (finding, list) = (plan.finding.clone(), list.join(", "));
    let alt = match lang {
        Lang::Ko => format!("고객 1명당 비용 세 가지를 비교한 막대이다. {finding} {list}."),
        Lang::En => format!("Bars of three costs per customer. {finding} They are: {list}."),
    };
    drawn(plan, alt, |canvas| draw(canvas, &rows, &scale, middle))
}

struct Row {
    name: &'static str,
    cost: f64,
    label: String,
}

impl Row {
    fn new(name: &'static str, cost: f64, per_new: f64, lang: Lang) -> Result<Self> {
        let times = text::number(require::computed(
            "the multiple of the cost of a new customer",
            cost / per_new,
        )?);
        let cost_in_words = text::number(cost);
        let label = match lang {
            Lang::Ko => format!("{cost_in_words} (새 고객의 {times}배)"),
            Lang::En => format!("{cost_in_words} ({times} times a new one)"),
        };
        Ok(Self { name, cost, label })
    }
}

fn draw(
    canvas: &mut Canvas<'_>,
    rows: &[Row; 3],
    scale: &Scale,
    middle: impl Fn(usize) -> f64,
) -> Result<()> {
    for (place, (row, colour)) in rows.iter().zip([BLUE, SKY, VERMILLION]).enumerate() {
        let (end, y) = (scale.place(row.cost), middle(place));
        canvas.block((0.0, y - 0.11), (end, y + 0.11), colour)?;
        canvas.words(&row.label, (end, y), Beside::Right)?;
    }
    Ok(())
}

/// Whether the average and the incremental cost say the same.
fn finding(per_new: f64, per_retained: f64, per_saved: f64, lang: Lang) -> String {
    match (per_retained < per_new, per_saved < per_new) {
        (true, false) => lang.pick(
            "평균으로 보면 유지가 유치보다 싸지만, 한 명을 더 지키는 비용은 유치보다 싸지 않다.",
            "On average keeping is cheaper than winning, but keeping one more customer is not.",
        ),
        (true, true) => lang.pick(
            "평균으로 보아도, 한 명을 더 지키는 비용으로 보아도 유지가 유치보다 싸다.",
            "Keeping is cheaper than winning, on average and for one more customer.",
        ),
        (false, _) => {
            lang.pick("유지가 유치보다 싸지 않다.", "Keeping is no cheaper than winning.")
        }
    }
    .to_owned()
}
