//! What points cost and what is owed for them.

use crate::{Error, Result, require};

/// What a points programme gives back, as a share of sales.
///
/// ```text
/// e = a · v · (1 − b)
/// ```
///
/// *Korean term:* 실질 보상률 (유효 적립률).
///
/// - `points_per_krw`: a, points for each KRW of sales, not negative
/// - `krw_per_point`: v, what a point buys, in KRW, not negative
/// - `breakage`: b, the share of the points that nobody will redeem, 0 to 1
/// - result: share of sales
///
/// # Errors
///
/// If an argument is outside its range.
///
/// # References
///
/// The arithmetic of loyalty programmes; Dowling & Uncles (1997).
///
/// # Examples
///
/// ```
/// use tourism_marketing::loyalty;
///
/// // 5 points for 100 KRW, 1 KRW each, four fifths of which are redeemed
/// let rate = loyalty::effective_reward_rate(0.05, 1.0, 0.20)?;
/// assert!((rate - 0.04).abs() < 1e-12);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "실질 보상률")]
#[doc(alias = "적립률")]
pub fn effective_reward_rate(
    points_per_krw: f64,
    krw_per_point: f64,
    breakage: f64,
) -> Result<f64> {
    require::amount("points_per_krw", points_per_krw)?;
    require::amount("krw_per_point", krw_per_point)?;
    require::rate("breakage", breakage)?;
    require::computed(
        "the effective reward rate",
        points_per_krw * krw_per_point * (1.0 - breakage),
    )
}

/// The share of the issued points that nobody will redeem.
///
/// ```text
/// b = 1 − (redeemed + still expected) / issued
/// ```
///
/// *Korean term:* 낙전율 (포인트 소멸률, breakage).
///
/// - `issued`: points handed out, above 0
/// - `redeemed`: points redeemed so far, not negative
/// - `expected`: points that will still be redeemed, not negative
/// - result: 0 to 1
///
/// # Errors
///
/// If an argument is outside its range, or if more points are redeemed and expected than were issued.
///
/// # References
///
/// IFRS 15 (K-IFRS 1115), paragraphs B44–B47.
///
/// # Examples
///
/// ```
/// use tourism_marketing::loyalty;
///
/// let breakage = loyalty::breakage_rate(10_000.0, 4_500.0, 5_000.0)?; // points of a hotel club
/// assert!((breakage - 0.05).abs() < 1e-12);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "낙전율")]
#[doc(alias = "낙전")]
pub fn breakage_rate(issued: f64, redeemed: f64, expected: f64) -> Result<f64> {
    require::positive("issued", issued)?;
    require::amount("redeemed", redeemed)?;
    require::amount("expected", expected)?;
    let left = issued - redeemed - expected;
    if left < 0.0 {
        // Three decimals that add up exactly may miss by a rounding error.
        if redeemed + expected <= issued * (1.0 + 8.0 * f64::EPSILON) {
            return Ok(0.0);
        }
        let what = format!(
            "`redeemed` is {redeemed} and `expected` is {expected}, but `issued` is {issued}"
        );
        return Err(Error::Contradiction {
            what,
            rule: "only points that were issued can be redeemed",
        });
    }
    Ok(left / issued)
}

/// What the outstanding points will cost.
///
/// ```text
/// L = O · (1 − b) · c
/// ```
///
/// This is the cost that is to be expected. The liability in the books under IFRS 15 is the part of the price that
/// the customers paid for the points: [`allocate_transaction_price`](super::allocate_transaction_price).
///
/// *Korean term:* 포인트 부채.
///
/// - `outstanding`: O, points issued and not yet redeemed or lapsed, not negative
/// - `breakage`: b, the share of them that nobody will redeem, 0 to 1
/// - `cost`: c, what a redeemed point costs, in money, not negative
/// - result: money
///
/// # Errors
///
/// If an argument is outside its range.
///
/// # References
///
/// The arithmetic of loyalty programmes; IFRS 15 (K-IFRS 1115).
///
/// # Examples
///
/// ```
/// use tourism_marketing::loyalty;
///
/// // 2 million points of an airline, a quarter of which will lapse, 8 KRW for a seat's share of each
/// assert_eq!(loyalty::point_liability(2e6, 0.25, 8.0)?, 12_000_000.0);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "포인트 부채")]
#[doc(alias = "마일리지")]
pub fn point_liability(outstanding: f64, breakage: f64, cost: f64) -> Result<f64> {
    require::amount("outstanding", outstanding)?;
    require::rate("breakage", breakage)?;
    require::amount("cost", cost)?;
    require::computed("the liability for points", outstanding * (1.0 - breakage) * cost)
}
