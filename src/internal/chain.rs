//! From the staff's attitude to the profit.

use crate::{Result, require};

/// What a change at the first link of the service–profit chain becomes at each further one.
///
/// ```text
/// x₀ = change    xₖ₊₁ = βₖ·xₖ
/// ```
///
/// Each βₖ is a slope from data of one firm, with an error of its own, and errors multiply along the chain.
/// A meta-analysis finds some links weaker than others, or passed by (Hogreve et al., 2017).
///
/// *Korean term:* 서비스–수익 사슬.
///
/// - `change`: x₀, in units of the first link, such as points of staff attitude
/// - `links`: βₖ, units of the next link per unit of this one; at least one
/// - result: the changes x₀, x₁, …: one more than `links`
///
/// # Errors
///
/// If `links` is empty, a number is NaN or infinite, or a product leaves the range of 64 bits.
///
/// # References
///
/// Heskett et al. (1994); Rucci, Kirn & Quinn (1998).
///
/// # Examples
///
/// ```
/// use tourism_marketing::internal;
///
/// // Sears: 5 units of staff attitude, 1.3 units of customer impression, 0.5 % of revenue growth.
/// let chain = internal::service_profit_chain(5.0, &[1.3 / 5.0, 0.5 / 1.3])?;
/// assert_eq!(chain, [5.0, 1.3, 0.5]);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "서비스 수익 사슬")]
#[doc(alias = "서비스 이익 사슬")]
#[doc(alias = "service-profit chain")]
pub fn service_profit_chain(change: f64, links: &[f64]) -> Result<Vec<f64>> {
    require::finite("change", change)?;
    require::at_least("links", 1, links)?;
    require::all_finite("links", links)?;
    let mut chain = vec![change];
    let mut last = change;
    for slope in links {
        last = require::computed("the chain", last * slope)?;
        chain.push(last);
    }
    Ok(chain)
}
