//! Whether the items of a questionnaire measure together.

use super::factor;
use crate::stats::distribution::f_upper_point;
use crate::stats::{Interval, Summary, pearson};
use crate::{Error, Result, numeric, require};

/// One item of a scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ItemReliability {
    /// The mean score.
    pub mean: f64,
    /// The standard deviation of the scores.
    pub sd: f64,
    /// The correlation with the sum of the *other* items (corrected item–total correlation); 0 where these
    /// do not vary.
    pub item_total: f64,
    /// α of the other items. Larger than α of all: the item does not fit, or is keyed the other way round.
    /// None with two items, or where the others do not vary.
    pub alpha_if_deleted: Option<f64>,
}

/// The reliability of a scale.
#[derive(Debug, Clone, PartialEq)]
pub struct Reliability {
    /// Cronbach's α with its confidence interval.
    pub alpha: Interval,
    /// McDonald's ω of standardised items, where one factor can be fitted.
    pub omega: Option<f64>,
    /// One row per item, in the order of the input.
    pub items: Vec<ItemReliability>,
    /// n, how many persons answered.
    pub respondents: usize,
}

/// Cronbach's α: how far a sum of items measures one thing, if every item measures it equally well.
///
/// ```text
/// α = k/(k − 1) · ( 1 − Σ sᵢ² / s_T² )
/// ```
///
/// sᵢ² are the variances of the items, `s_T²` that of their sum. α rises with the number of items, and a
/// high α does not show that the items measure *one* thing: for that, see
/// [`factor_structure`](super::factor_structure). The limit of 0.7 is a habit, not a law; below 0, an item
/// is keyed the other way round.
///
/// *Korean term:* 크론바흐 알파 (내적 일관성 신뢰도).
///
/// - `items`: at least two, one list per item, each with one score per person, at least two persons
/// - result: at most 1, without unit
///
/// # Errors
///
/// If there are fewer than two items or persons, the lists differ in length, a score is not finite or beyond
/// ±10¹⁰⁰, or all persons have the same sum.
///
/// # References
///
/// Cronbach (1951).
///
/// # Examples
///
/// ```
/// use tourism_marketing::quality;
///
/// // Three items on reliability, five guests.
/// let items = [
///     vec![4.0, 5.0, 3.0, 4.0, 2.0],
///     vec![4.0, 4.0, 3.0, 5.0, 2.0],
///     vec![5.0, 5.0, 2.0, 4.0, 3.0],
/// ];
/// assert!((quality::cronbach_alpha(&items)? - 0.8857143).abs() < 1e-7);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "크론바흐 알파")]
#[doc(alias = "신뢰도")]
#[doc(alias = "내적 일관성")]
pub fn cronbach_alpha(items: &[Vec<f64>]) -> Result<f64> {
    judge(items)?;
    match alpha_of(&items.iter().collect::<Vec<_>>()) {
        Some(alpha) => Ok(alpha),
        None => Err(same_sums()),
    }
}

/// The reliability of a scale with everything that is looked at before an item is dropped.
///
/// ```text
/// 1 − α follows F(n − 1, (n − 1)(k − 1)):  low, high = 1 − (1 − α) · F at (1 ∓ level)/2
/// ω = (Σ λ)² / ( (Σ λ)² + Σ (1 − λ²) )
/// ```
///
/// λ are the loadings of the standardised items on one factor. Where the items measure unequally well, ω is
/// the better number and α too low.
///
/// *Korean term:* 신뢰도 분석 (문항–총점 상관, 문항 제거 시 알파, 오메가).
///
/// - `items`: at least two, one list per item, each with one score per person, at least two persons
/// - `level`: the confidence level of α, between 0 and 1, usually 0.95
/// - result: α with its interval, ω, and a row for each item
///
/// # Errors
///
/// Those of [`cronbach_alpha`], or if `level` is not between 0 and 1.
///
/// # References
///
/// Cronbach (1951); Feldt (1965) for the interval; McDonald (1999) for ω.
///
/// # Examples
///
/// ```
/// use tourism_marketing::quality;
///
/// // Three items on reliability, five guests.
/// let items = [
///     vec![4.0, 5.0, 3.0, 4.0, 2.0],
///     vec![4.0, 4.0, 3.0, 5.0, 2.0],
///     vec![5.0, 5.0, 2.0, 4.0, 3.0],
/// ];
/// let scale = quality::reliability(&items, 0.95)?;
/// assert!((scale.alpha.low - 0.422556).abs() < 1e-6); // five guests tell little
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "신뢰도 분석")]
#[doc(alias = "문항-총점 상관")]
#[doc(alias = "item-total correlation")]
#[doc(alias = "alpha if item deleted")]
pub fn reliability(items: &[Vec<f64>], level: f64) -> Result<Reliability> {
    let respondents = judge(items)?;
    require::proper_share("level", level)?;
    let all: Vec<&Vec<f64>> = items.iter().collect();
    let estimate = alpha_of(&all).ok_or_else(same_sums)?;
    let persons = respondents as f64 - 1.0;
    let (df1, df2) = (persons, persons * (items.len() as f64 - 1.0));
    let end = |tail: f64| 1.0 - (1.0 - estimate) * f_upper_point(tail, df1, df2);
    let tail = 0.5 * (1.0 - level);
    let alpha = Interval { estimate, low: end(tail), high: end(1.0 - tail), level };
    require::computable("the interval of α", &alpha.numbers())?;
    let rows = items.iter().enumerate().map(|(place, item)| {
        let others: Vec<&Vec<f64>> = items
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != place)
            .map(|(_, item)| item)
            .collect();
        let summary = Summary::of_judged(item);
        ItemReliability {
            mean: summary.mean,
            sd: summary.sd,
            item_total: pearson(item, &sums(&others)).unwrap_or(0.0),
            alpha_if_deleted: if others.len() < 2 { None } else { alpha_of(&others) },
        }
    });
    Ok(Reliability {
        alpha,
        omega: factor::omega_of(items).ok(),
        items: rows.collect(),
        respondents,
    })
}

/// The number of respondents, the same for every item.
pub(super) fn judge(items: &[Vec<f64>]) -> Result<usize> {
    require::at_least("items", 2, items)?;
    let first = items.first().map(Vec::as_slice).unwrap_or_default();
    require::at_least("items[0]", 2, first)?;
    for item in items {
        require::same_length("items[0]", first, "items[k]", item)?;
        require::measurements("items[k]", item)?;
    }
    Ok(first.len())
}

fn same_sums() -> Error {
    let why = "all respondents have the same sum, so there is nothing to tell apart".to_owned();
    Error::NotComputable { what: "α", why }
}

/// α of at least two judged items, unless all sums are equal.
fn alpha_of(items: &[&Vec<f64>]) -> Option<f64> {
    let k = items.len() as f64;
    let sums = sums(items);
    let total = Summary::of_judged(&sums);
    // What rounding leaves of equal sums is no spread.
    if !(total.sd > 1e-12 * total.mean.abs() && total.sd > f64::MIN_POSITIVE) {
        return None;
    }
    let parts = items.iter().map(|item| {
        let share = Summary::of_judged(item).sd / total.sd;
        share * share
    });
    let alpha = k / (k - 1.0) * (1.0 - numeric::sum(parts));
    alpha.is_finite().then_some(alpha)
}

/// Each person's sum.
fn sums(items: &[&Vec<f64>]) -> Vec<f64> {
    let persons = items.first().map_or(0, |item| item.len());
    (0..persons)
        .map(|person| numeric::sum(items.iter().filter_map(|item| item.get(person).copied())))
        .collect()
}
