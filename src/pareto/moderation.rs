//! What becomes of last year's best customers.

use super::rank::descending_places;
use crate::{Error, Result, numeric, require};

/// What the largest customers of a first period bring in the second.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Moderation {
    /// How many customers the top group has.
    pub group: usize,
    /// The share of the first period's top group that is in the second period's top group too.
    pub stay_rate: f64,
    /// The first period's top group: its share of the first period's revenue.
    pub share_first: f64,
    /// The first period's top group: its share of the second period's revenue.
    pub share_second: f64,
}

/// How far the best customers of one period fall back in the next: buyer moderation.
///
/// ```text
/// stay rate = |top(first) ∩ top(second)| / |top|
/// share in a period = Σ of the amounts of top(first) / Σ of all amounts of that period
/// ```
///
/// top(x) are the ⌊p·n⌋ customers with the largest amounts in x. Part of every top group got there by a
/// good year; that part falls back without anybody's doing (regression to the mean, 평균 회귀).
///
/// *Korean term:* 구매자 평준화 현상 (평균 회귀).
///
/// - `first`, `second`: one amount per customer and period; the same customer at the same place
/// - `top`: p, the share of the customers in the top group, above 0 and at most 1
/// - result: shares from 0 to 1
///
/// # Errors
///
/// If the slices differ in length; if one is empty, all zero, or holds a negative, NaN or infinite amount;
/// if `top` is outside its range or p·n is less than one customer.
///
/// # References
///
/// Ehrenberg, A. S. C. (1988). *Repeat-Buying*, 2nd ed. London: Griffin; Sharp & Romaniuk (2007).
///
/// # Examples
///
/// ```
/// use tourism_marketing::pareto;
///
/// // 10,000 KRW, the same ten guests in both years
/// let first = [50.0, 20.0, 10.0, 8.0, 5.0, 3.0, 2.0, 1.0, 0.5, 0.5];
/// let second = [20.0, 8.0, 12.0, 15.0, 9.0, 10.0, 8.0, 6.0, 7.0, 5.0];
/// let moderation = pareto::buyer_moderation(&first, &second, 0.20)?;
/// assert_eq!(moderation.stay_rate, 0.5); // one of the two is still among the top two
/// assert_eq!(moderation.share_first, 0.70);
/// assert_eq!(moderation.share_second, 0.28);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "구매자 평준화")]
#[doc(alias = "평균 회귀")]
#[doc(alias = "regression to the mean")]
pub fn buyer_moderation(first: &[f64], second: &[f64], top: f64) -> Result<Moderation> {
    require::same_length("first", first, "second", second)?;
    require::amounts("first", first)?;
    require::amounts("second", second)?;
    let members = top_group(first, top)?;
    let still = top_group(second, top)?;
    let count = |group: &[bool]| group.iter().filter(|&&is_in| is_in).count();
    let both: Vec<bool> = members.iter().zip(&still).map(|(a, b)| *a && *b).collect();
    let group = count(&members);
    Ok(Moderation {
        group,
        stay_rate: count(&both) as f64 / group as f64,
        share_first: share_of(&members, first),
        share_second: share_of(&members, second),
    })
}

/// For each value, whether it is among the largest ⌊`top`·n⌋.
pub(crate) fn top_group(values: &[f64], top: f64) -> Result<Vec<bool>> {
    require::share("top", top)?;
    let n = values.len();
    let (size, _) = numeric::count_of(top, n);
    if size == 0 {
        let what = format!("`top` is {top} of {n} customer(s), which is less than one customer");
        return Err(Error::Contradiction {
            what,
            rule: "`top` times the number of customers must be at least 1",
        });
    }
    let mut members = vec![false; n];
    for place in descending_places(values).into_iter().take(size) {
        if let Some(member) = members.get_mut(place) {
            *member = true;
        }
    }
    Ok(members)
}

/// The share of the members in the sum of `amounts`.
fn share_of(members: &[bool], amounts: &[f64]) -> f64 {
    let theirs =
        members.iter().zip(amounts).filter(|(member, _)| **member).map(|(_, amount)| *amount);
    (numeric::sum(theirs) / numeric::sum(amounts.iter().copied())).min(1.0)
}
