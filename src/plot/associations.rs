//! Which products go together.

use super::canvas::{Axis, Canvas, Plan, drawn};
use super::figure::Figure;
use super::style::{self, BLUE, GREY, Letters, VERMILLION};
use crate::dbmarketing::basket::PairLifts;
use crate::{Lang, Result, require, text};

/// The lift of every pair of products as a heat map, with the number in each cell.
///
/// Pairs bought together more often than by chance are blue, the more the darker; those bought together less
/// often are orange. At 1 a cell is white.
///
/// *Korean term:* 상품 연관 히트맵.
///
/// - `pairs`: as [`pair_lifts`](crate::dbmarketing::basket::pair_lifts) gives it
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there are fewer than two products or more than 15, if the matrix is not square, or if a lift is
/// negative or not finite.
///
/// # References
///
/// Brin, S., Motwani, R., Ullman, J. D., & Tsur, S. (1997). Dynamic itemset counting and implication rules
/// for market basket data. *Proceedings of ACM SIGMOD*, 255–264.
///
/// # Examples
///
/// ```
/// use tourism_marketing::dbmarketing::basket::{self, Baskets};
/// use tourism_marketing::{Lang, plot};
///
/// let stays =
///     Baskets::of_names(&[vec!["spa", "tour"], vec!["spa", "tour"], vec!["spa"], vec!["bike"]])?;
/// let figure = plot::associations(&basket::pair_lifts(&stays, 3)?, Lang::En)?;
/// assert!(figure.alt().contains("spa and tour are bought together 1.33 times as often as by chance"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "상품 연관")]
#[doc(alias = "향상도")]
#[doc(alias = "장바구니 분석")]
pub fn associations(pairs: &PairLifts, lang: Lang) -> Result<Figure> {
    judge(pairs)?;
    let n = pairs.items.len();
    let names: Vec<String> = pairs
        .items
        .iter()
        .map(|name| style::shortened(&text::on_one_line(name), Letters::Tick.size(), 96.0))
        .collect();
    let middle = |place: usize| (place as f64 + 0.5) / n as f64;
    let widest =
        names.iter().map(|name| style::width(name, Letters::Tick.size())).fold(44.0, f64::max);
    let x = names.iter().enumerate().map(|(place, name)| (middle(place), name.clone()));
    let y = names.iter().enumerate().map(|(place, name)| (1.0 - middle(place), name.clone()));
    let plan = Plan {
        title: lang.pick("상품 연관: 향상도", "Products bought together: lift").to_owned(),
        finding: finding(pairs, lang),
        size: (((widest + 12.0) * n as f64).max(340.0), (34.0 * n as f64).max(100.0)),
        x: Axis {
            title: lang.pick("함께 산 상품", "bought together with").to_owned(),
            ticks: x.collect(),
            grid: false,
        },
        y: Axis {
            title: lang.pick("상품", "Product").to_owned(), ticks: y.collect(), grid: false
        },
    };
    drawn(plan, alt(pairs, lang), |canvas| draw(canvas, pairs))
}

/// A matrix may have been made by hand.
fn judge(pairs: &PairLifts) -> Result<()> {
    require::at_least("items", 2, &pairs.items)?;
    super::judge_count("items", pairs.items.len(), 15)?;
    require::same_length("items", &pairs.items, "lifts", &pairs.lifts)?;
    for row in &pairs.lifts {
        require::same_length("items", &pairs.items, "lifts[k]", row)?;
        let known: Vec<f64> = row.iter().copied().flatten().collect();
        require::not_negative("lifts[k]", &known)?;
    }
    Ok(())
}

fn draw(canvas: &mut Canvas<'_>, pairs: &PairLifts) -> Result<()> {
    let side = 1.0 / pairs.items.len() as f64;
    // On a scale of ratios, twice as often is as far from chance as half as often; beyond four times is as dark.
    let strength = |times: f64| (times.log2().abs() / 2.0).min(1.0);
    for (row, lifts) in pairs.lifts.iter().enumerate() {
        let above = 1.0 - row as f64 * side;
        for (column, lift) in lifts.iter().enumerate() {
            let left = column as f64 * side;
            let (from, to) = ((left, above), (left + 0.97 * side, above - 0.93 * side));
            let middle = (left + 0.485 * side, above - 0.465 * side);
            let Some(times) = *lift else {
                canvas.shade(from, to, GREY, 0.12)?;
                continue;
            };
            let colour = if times >= 1.0 { BLUE } else { VERMILLION };
            canvas.shade(from, to, colour, 0.02 + 0.58 * strength(times))?;
            canvas.inscription(&two_digits(times), middle)?;
        }
    }
    Ok(())
}

/// The pairs, each once, the largest lift first; equal ones in the order of the names.
fn ranked(pairs: &PairLifts) -> Vec<(String, String, f64)> {
    let mut all = Vec::new();
    for (row, (a, lifts)) in pairs.items.iter().zip(&pairs.lifts).enumerate() {
        for (b, lift) in pairs.items.iter().zip(lifts).skip(row + 1) {
            if let Some(lift) = *lift {
                all.push((text::on_one_line(a), text::on_one_line(b), lift));
            }
        }
    }
    all.sort_by(|a, b| b.2.total_cmp(&a.2));
    all
}

fn finding(pairs: &PairLifts, lang: Lang) -> String {
    let Some((a, b, lift)) = ranked(pairs).into_iter().next() else { return String::new() };
    let lift = two_digits(lift);
    match lang {
        Lang::Ko => format!("가장 강한 연관은 {a} – {b}: 우연의 {lift}배로 함께 산다."),
        Lang::En => format!(
            "{a} and {b} are bought together {lift} times as often as by chance; no pair is more so."
        ),
    }
}

fn alt(pairs: &PairLifts, lang: Lang) -> String {
    let list: Vec<String> = ranked(pairs)
        .into_iter()
        .take(20)
        .map(|(a, b, lift)| format!("{a} – {b} {}", two_digits(lift)))
        .collect();
    let (finding, list) = (finding(pairs, lang), list.join(", "));
    match lang {
        Lang::Ko => format!("상품 간 향상도 히트맵이다. {finding} 향상도가 큰 순서로 {list}이다."),
        Lang::En => format!(
            "Heat map of the lifts of pairs of products. {finding} The largest first: {list}."
        ),
    }
}

/// Two decimals, or fewer for a large lift.
fn two_digits(lift: f64) -> String {
    if lift < 100.0 { format!("{lift:.2}") } else { text::number(lift) }
}
