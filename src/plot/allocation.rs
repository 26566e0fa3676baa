//! A budget, split.

use super::canvas::{Axis, Beside, Canvas, Plan, drawn};
use super::figure::Figure;
use super::scale::Scale;
use super::style::{self, Letters, SKY};
use crate::{Lang, Result, numeric, require, text};

/// More parts than this are not drawn.
const MOST_PARTS: usize = 20;

/// What each tier gets of a budget, as bars with amounts and shares.
///
/// *Korean term:* 예산(경비) 배분 도표.
///
/// - `names`: of the tiers, in the order in which they are drawn from above
/// - `amounts`: what each gets, in one currency, not negative, not all 0; 1 to 20
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If the lists differ in length, are empty or longer than 20, or if an amount is negative, not finite or too
/// large for an axis.
///
/// # References
///
/// The allocations: [`allocate_sqrt`](crate::segment::allocate_sqrt),
/// [`allocate_greedy`](crate::segment::allocate_greedy).
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, plot, segment};
///
/// let spend = segment::allocate_sqrt(&[3.0, 2.0, 1.0], 14e6)?; // KRW
/// let figure = plot::budget_allocation(&["Gold", "Silver", "Bronze"], &spend, Lang::En)?;
/// assert!(figure.alt().contains("Gold 9,000,000 (64.3 %)"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "예산 배분")]
#[doc(alias = "경비 배분")]
pub fn budget_allocation(names: &[&str], amounts: &[f64], lang: Lang) -> Result<Figure> {
    require::same_length("names", names, "amounts", amounts)?;
    require::amounts("amounts", amounts)?;
    require::whole("amounts", amounts.len(), 1..=MOST_PARTS, "a list of at most 20 amounts")?;
    let total = numeric::sum(amounts.iter().copied());
    let rows: Vec<Row> = names
        .iter()
        .zip(amounts)
        .map(|(name, &amount)| {
            let name =
                style::shortened(&text::on_one_line(name.trim()), Letters::Tick.size(), 170.0);
            let label = format!("{} ({})", text::number(amount), text::percent(amount / total));
            Row { name, amount, label }
        })
        .collect();
    let largest = amounts.iter().copied().fold(0.0, f64::max);
    // Room for the label beside the longest bar.
    let scale = Scale::from_zero([1.35 * largest])?;
    let count = rows.len() as f64;
    let middle = |row: usize| 1.0 - (row as f64 + 0.5) / count;
    let plan = Plan {
        title: match lang {
            Lang::Ko => format!("예산 배분: 합계 {}", text::number(total)),
            Lang::En => format!("Allocation of the budget: {} in all", text::number(total)),
        },
        finding: finding(&rows, lang),
        size: (520.0, (44.0 * count).max(88.0)),
        x: scale.axis(lang.pick("배분액 (자료의 통화)", "Amount (currency of the data)"), true),
        y: Axis {
            title: lang.pick("대상", "For").to_owned(),
            ticks: rows
                .iter()
                .enumerate()
                .map(|(place, row)| (middle(place), row.name.clone()))
                .collect(),
            grid: false,
        },
    };
    let alt = alt(&rows, total, lang);
    drawn(plan, alt, |canvas| draw(canvas, &rows, &scale, middle))
}

struct Row {
    name: String,
    amount: f64,
    label: String,
}

fn draw(
    canvas: &mut Canvas<'_>,
    rows: &[Row],
    scale: &Scale,
    middle: impl Fn(usize) -> f64,
) -> Result<()> {
    let half = 0.34 / rows.len() as f64;
    for (place, row) in rows.iter().enumerate() {
        let (end, y) = (scale.place(row.amount), middle(place));
        canvas.block((0.0, y - half), (end, y + half), SKY)?;
        canvas.words(&row.label, (end, y), Beside::Right)?;
    }
    Ok(())
}

fn finding(rows: &[Row], lang: Lang) -> String {
    let most = rows.iter().fold(None, |best: Option<&Row>, row| match best {
        Some(best) if best.amount >= row.amount => Some(best),
        _ => Some(row),
    });
    let (name, label) = most.map_or(("", ""), |row| (row.name.as_str(), row.label.as_str()));
    match lang {
        Lang::Ko => format!("가장 많이 배분한 대상: {name}, {label}."),
        Lang::En => format!("Most goes to {name}: {label}."),
    }
}

fn alt(rows: &[Row], total: f64, lang: Lang) -> String {
    let list: Vec<String> = rows.iter().map(|row| format!("{} {}", row.name, row.label)).collect();
    let (total, list) = (text::number(total), list.join(", "));
    match lang {
        Lang::Ko => format!("예산 {total}의 배분을 나타낸 막대이다. {list}."),
        Lang::En => format!("Bars for the parts of a budget of {total}: {list}."),
    }
}
