//! How much the largest customers bring, and how many of them bring a given share.

use super::rank::Ranked;
use crate::{Result, require};

/// The share of revenue that comes from the largest `share` of the customers.
///
/// ```text
/// top share = Σ of the largest p·n amounts / Σ of all amounts
/// ```
///
/// Where p·n is not a whole number, the last customer enters with the fraction that is left.
///
/// *Korean term:* 상위 고객의 매출 비중 (파레토 비율).
///
/// - `spend`: one amount per customer, in any order, in one currency
/// - `share`: p, the share of the customers, above 0 and at most 1 (0.20, not 20)
/// - result: a share of the revenue, from 0 to 1; exactly 1 where `share` is 1
///
/// # Errors
///
/// If `spend` is empty, all zero, or holds a negative, NaN or infinite amount, or if `share` is outside its range.
///
/// # References
///
/// Schmittlein, Cooper & Morrison (1993); Sharp & Romaniuk (2007).
///
/// # Examples
///
/// ```
/// use tourism_marketing::pareto;
///
/// let spend = [50.0, 20.0, 10.0, 8.0, 5.0, 3.0, 2.0, 1.0, 0.5, 0.5]; // 10,000 KRW a year, ten guests
/// assert_eq!(pareto::top_share(&spend, 0.20)?, 0.70);
/// assert_eq!(pareto::top_share(&spend, 0.25)?, 0.75); // two and a half guests: 50 + 20 + 10 / 2
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "파레토 법칙")]
#[doc(alias = "80/20 법칙")]
#[doc(alias = "상위 고객 비중")]
pub fn top_share(spend: &[f64], share: f64) -> Result<f64> {
    let ranked = Ranked::new("spend", spend)?;
    require::share("share", share)?;
    Ok(ranked.top_share(share))
}

/// The smallest fraction of the customers that brings at least `share` of the revenue.
///
/// ```text
/// min k / n such that the k largest amounts make up at least s of the total
/// ```
///
/// *Korean term:* 매출의 80 %에 도달하는 최소 고객 비율.
///
/// - `spend`: one amount per customer, in any order, in one currency
/// - `share`: s, the share of the revenue, above 0 and at most 1 (0.80, not 80)
/// - result: a share of the customers, a multiple of 1/n
///
/// # Errors
///
/// If `spend` is empty, all zero, or holds a negative, NaN or infinite amount, or if `share` is outside its range.
///
/// # References
///
/// Schmittlein, Cooper & Morrison (1993), who ask the question in this direction too.
///
/// # Examples
///
/// ```
/// use tourism_marketing::pareto;
///
/// // 50 + 20 + 10 of 100: an 80/30 base, not 80/20.
/// let spend = [50.0, 20.0, 10.0, 8.0, 5.0, 3.0, 2.0, 1.0, 0.5, 0.5]; // 10,000 KRW a year
/// assert_eq!(pareto::fraction_for_share(&spend, 0.80)?, 0.30);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "파레토 법칙")]
#[doc(alias = "핵심고객")]
pub fn fraction_for_share(spend: &[f64], share: f64) -> Result<f64> {
    let ranked = Ranked::new("spend", spend)?;
    require::share("share", share)?;
    Ok(ranked.count_for(share) as f64 / spend.len() as f64)
}

/// The share of revenue in each tier of a customer pyramid, from the top tier down.
///
/// ```text
/// tier k = top share(cₖ) − top share(cₖ₋₁), with c₀ = 0
/// ```
///
/// *Korean term:* 고객 피라미드 (등급별 매출 비중).
///
/// - `spend`: one amount per customer, in any order, in one currency
/// - `cuts`: the cumulative customer shares at which the tiers end, increasing, the last one 1;
///   tiers of 10, 20, 30 and 40 % are `[0.1, 0.3, 0.6, 1.0]`
/// - result: as many revenue shares as `cuts`, which add up to 1
///
/// # Errors
///
/// If `spend` is empty, all zero, or holds a negative, NaN or infinite amount; if `cuts` is empty, does not
/// increase, leaves 0 to 1 or does not end with 1.
///
/// # References
///
/// Takata, Y. (Korean edition 2009), the 10/20/30/40 pyramid.
///
/// # Examples
///
/// ```
/// use tourism_marketing::pareto;
///
/// let spend = [45.0, 15.0, 15.0, 5.0, 5.0, 5.0, 2.5, 2.5, 2.5, 2.5]; // million KRW a year
/// let tiers = pareto::tier_pyramid(&spend, &[0.1, 0.3, 0.6, 1.0])?;
/// assert_eq!(tiers, [0.45, 0.30, 0.15, 0.10]); // the top 30 % bring 75 %
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "고객 피라미드")]
#[doc(alias = "열광고객")]
pub fn tier_pyramid(spend: &[f64], cuts: &[f64]) -> Result<Vec<f64>> {
    let ranked = Ranked::new("spend", spend)?;
    require::cuts("cuts", cuts)?;
    let mut above = 0.0;
    let mut tiers = Vec::with_capacity(cuts.len());
    for &cut in cuts {
        let sum = ranked.top_sum(cut);
        tiers.push((sum - above) / ranked.total());
        above = sum;
    }
    Ok(tiers)
}
