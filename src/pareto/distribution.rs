//! The Pareto distribution behind "80/20".

use crate::{Error, Result, require};

/// The shape of the Pareto distribution in which the largest `top` of the customers bring `share`.
///
/// ```text
/// α = 1 / (1 − ln s / ln p)
/// ```
///
/// The smaller α, the more concentrated; near 1 the few bring nearly everything.
///
/// *Korean term:* 파레토 지수 (파레토 분포의 형상모수 α).
///
/// - `top`: p, a share of the customers, between 0 and 1
/// - `share`: s, their share of the revenue, between `top` and 1
/// - result: α, above 1, without unit
///
/// # Errors
///
/// If `top` or `share` is not strictly between 0 and 1, or if `share` is not above `top`: the largest
/// customers cannot bring less than their number.
///
/// # References
///
/// Pareto (1896–97); Newman (2005), section 3.4.
///
/// # Examples
///
/// ```
/// use tourism_marketing::pareto;
///
/// let alpha = pareto::pareto_alpha(0.20, 0.80)?;
/// assert!((alpha - 1.160964).abs() < 1e-6); // ln 5 / ln 4
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "파레토 지수")]
#[doc(alias = "파레토 분포")]
pub fn pareto_alpha(top: f64, share: f64) -> Result<f64> {
    require::proper_share("top", top)?;
    require::proper_share("share", share)?;
    if share <= top {
        let what = format!("`share` is {share} and `top` is {top}");
        let rule =
            "the largest customers bring more than their number: `share` must be above `top`";
        return Err(Error::Contradiction { what, rule });
    }
    // ln(s / p), which keeps its digits where s is close to p.
    let distance =
        if share < 2.0 * top { ((share - top) / top).ln_1p() } else { share.ln() - top.ln() };
    Ok(-top.ln() / distance)
}

/// The share of revenue that the largest `top` of the customers bring if spending is Pareto distributed.
///
/// ```text
/// s = p^(1 − 1/α)
/// ```
///
/// *Korean term:* 파레토 분포가 뜻하는 상위 비중.
///
/// - `alpha`: α, the shape, above 1
/// - `top`: p, a share of the customers, above 0 and at most 1
/// - result: a share of the revenue, from `top` to 1
///
/// # Errors
///
/// If `alpha` is not above 1 (the mean would be infinite, and shares of it undefined) or not finite, or if
/// `top` is outside its range.
///
/// # References
///
/// Newman (2005), section 3.4.
///
/// # Examples
///
/// ```
/// use tourism_marketing::pareto;
///
/// // Where 20 % of the guests bring exactly 80 %, the top 1 % bring more than half.
/// let alpha = pareto::pareto_alpha(0.20, 0.80)?;
/// let share = pareto::pareto_top_share(alpha, 0.01)?;
/// assert!((share - 0.5280879).abs() < 1e-7);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "파레토 분포")]
pub fn pareto_top_share(alpha: f64, top: f64) -> Result<f64> {
    require::above(
        "alpha",
        alpha,
        1.0,
        "above 1 and finite (at 1 or below, the mean is infinite)",
    )?;
    require::share("top", top)?;
    Ok(top.powf(1.0 - 1.0 / alpha))
}
