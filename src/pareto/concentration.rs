//! All measures of concentration of one list of customers.

use super::inequality;
use super::rank::Ranked;
use crate::Result;

/// How concentrated the revenue of a list of customers is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Concentration {
    /// Number of customers.
    pub customers: usize,
    /// Revenue of all, in the currency of the amounts.
    pub total: f64,
    /// Revenue per customer.
    pub mean: f64,
    /// The middle amount; half of the customers spend no more.
    pub median: f64,
    /// Revenue share of the largest 1 %, as [`top_share`](super::top_share) gives it.
    pub top_1: f64,
    /// Revenue share of the largest 5 %.
    pub top_5: f64,
    /// Revenue share of the largest 10 %.
    pub top_10: f64,
    /// Revenue share of the largest 20 %.
    pub top_20: f64,
    /// Revenue share of the largest 50 %.
    pub top_50: f64,
    /// Smallest fraction of the customers that brings 80 %, as
    /// [`fraction_for_share`](super::fraction_for_share) gives it.
    pub fraction_for_80: f64,
    /// The [Gini coefficient](super::gini).
    pub gini: f64,
    /// The [Herfindahl–Hirschman index](super::hhi).
    pub hhi: f64,
}

/// The measures of concentration of `spend`, all at once.
///
/// *Korean term:* 고객 집중도.
///
/// - `spend`: one amount per customer, in any order, in one currency
/// - result: amounts in that currency, shares from 0 to 1
///
/// # Errors
///
/// If `spend` is empty, all zero, or holds a negative, NaN or infinite amount.
///
/// # References
///
/// Those of [`top_share`](super::top_share), [`gini`](super::gini) and [`hhi`](super::hhi).
///
/// # Examples
///
/// ```
/// use tourism_marketing::pareto;
///
/// let spend = [50.0, 20.0, 10.0, 8.0, 5.0, 3.0, 2.0, 1.0, 0.5, 0.5]; // 10,000 KRW a year
/// let base = pareto::concentration(&spend)?;
/// assert_eq!((base.mean, base.median), (10.0, 4.0));
/// assert_eq!((base.top_20, base.fraction_for_80), (0.7, 0.3));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "고객 집중도")]
pub fn concentration(spend: &[f64]) -> Result<Concentration> {
    let ranked = Ranked::new("spend", spend)?;
    let n = spend.len();
    Ok(Concentration {
        customers: n,
        total: ranked.total(),
        mean: ranked.total() / n as f64,
        median: median(ranked.amounts()),
        top_1: ranked.top_share(0.01),
        top_5: ranked.top_share(0.05),
        top_10: ranked.top_share(0.10),
        top_20: ranked.top_share(0.20),
        top_50: ranked.top_share(0.50),
        fraction_for_80: ranked.count_for(0.80) as f64 / n as f64,
        gini: inequality::of_ranked(&ranked),
        hhi: inequality::hhi_of_ranked(&ranked),
    })
}

/// The middle of sorted values, or the mean of the middle two.
fn median(sorted: &[f64]) -> f64 {
    let at = |place: usize| sorted.get(place).copied().unwrap_or_default();
    let n = sorted.len();
    f64::midpoint(at(n / 2), at(n.saturating_sub(1) / 2))
}
