//! Concentration in one number: Gini and Herfindahl–Hirschman.

use super::rank::Ranked;
use crate::{Result, numeric, require};

/// The Gini coefficient: twice the area between the line of equality and the Lorenz curve.
///
/// ```text
/// G = 2 Σ i·x₍ᵢ₎ / (n Σ x) − (n + 1) / n
/// ```
///
/// 0 where everybody spends the same, 1 − 1/n where one customer spends everything. It does not depend on
/// the currency.
///
/// *Korean term:* 지니계수.
///
/// - `spend`: one amount per customer, in any order, in one currency
/// - result: from 0 to 1 − 1/n, without unit
///
/// # Errors
///
/// If `spend` is empty, all zero, or holds a negative, NaN or infinite amount.
///
/// # References
///
/// Gini (1912).
///
/// # Examples
///
/// ```
/// use tourism_marketing::pareto;
///
/// assert_eq!(pareto::gini(&[1.0, 2.0, 3.0, 4.0])?, 0.25); // nights of four guests
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "지니계수")]
pub fn gini(spend: &[f64]) -> Result<f64> {
    Ok(of_ranked(&Ranked::new("spend", spend)?))
}

/// The Gini coefficient corrected for small samples: multiplied by n / (n − 1).
///
/// ```text
/// G* = G · n / (n − 1)
/// ```
///
/// 1 where one customer spends everything, however few there are.
///
/// *Korean term:* 보정 지니계수 (소표본 보정).
///
/// - `spend`: one amount per customer, at least two, in any order, in one currency
/// - result: from 0 to 1, without unit
///
/// # Errors
///
/// If `spend` has fewer than two amounts, is all zero, or holds a negative, NaN or infinite amount.
///
/// # References
///
/// Gini (1912); Deltas, G. (2003). The small-sample bias of the Gini coefficient. *Review of Economics and
/// Statistics*, 85(1), 226–234.
///
/// # Examples
///
/// ```
/// use tourism_marketing::pareto;
///
/// let corrected = pareto::gini_unbiased(&[1.0, 2.0, 3.0, 4.0])?; // nights of four guests
/// assert!((corrected - 1.0 / 3.0).abs() < 1e-15);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "보정 지니계수")]
#[doc(alias = "지니계수")]
pub fn gini_unbiased(spend: &[f64]) -> Result<f64> {
    require::at_least("spend", 2, spend)?;
    let n = spend.len() as f64;
    Ok((gini(spend)? * n / (n - 1.0)).min(1.0))
}

/// The Herfindahl–Hirschman index: the sum of the squared revenue shares.
///
/// ```text
/// HHI = Σ (xᵢ / Σ x)²
/// ```
///
/// 1/n where everybody spends the same, 1 where one customer spends everything. Its inverse reads as the
/// number of equal customers that would be as concentrated. Cartel offices print it times 10,000.
///
/// *Korean term:* 허핀달-허시먼 지수 (HHI).
///
/// - `spend`: one amount per customer, in any order, in one currency
/// - result: from 1/n to 1, without unit
///
/// # Errors
///
/// If `spend` is empty, all zero, or holds a negative, NaN or infinite amount.
///
/// # References
///
/// Hirschman, A. O. (1945). *National Power and the Structure of Foreign Trade*; Herfindahl, O. C. (1950).
/// *Concentration in the Steel Industry* (dissertation, Columbia University).
///
/// # Examples
///
/// ```
/// use tourism_marketing::pareto;
///
/// let hhi = pareto::hhi(&[50.0, 30.0, 20.0])?; // % of the rooms, three travel agencies
/// assert!((hhi - 0.38).abs() < 1e-15);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "허핀달-허시먼 지수")]
#[doc(alias = "허핀달")]
#[doc(alias = "허쉬만 지수")]
pub fn hhi(spend: &[f64]) -> Result<f64> {
    Ok(hhi_of_ranked(&Ranked::new("spend", spend)?))
}

/// Σ (n − 1 − 2k)(x₍ₙ₋ₖ₎ − x₍ₖ₊₁₎) over the pairs of largest and smallest, over n Σ x: the formula of
/// [`gini`] without its cancellation, so that equal amounts give exactly 0.
pub(crate) fn of_ranked(ranked: &Ranked) -> f64 {
    let amounts = ranked.amounts();
    let n = amounts.len() as f64;
    let pairs = amounts.iter().zip(amounts.iter().rev()).take(amounts.len() / 2);
    let spread = numeric::sum(
        pairs.enumerate().map(|(k, (large, small))| (n - 1.0 - 2.0 * k as f64) * (large - small)),
    );
    (spread / (n * ranked.total())).min(1.0 - 1.0 / n)
}

/// The formula of [`hhi`].
pub(crate) fn hhi_of_ranked(ranked: &Ranked) -> f64 {
    let squares = ranked.amounts().iter().map(|amount| (amount / ranked.total()).powi(2));
    numeric::sum(squares).min(1.0)
}
