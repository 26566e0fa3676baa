//! What the programme achieves.

use crate::{Result, require};

/// The share of the buyers who bought again.
///
/// ```text
/// repeat buyers / buyers
/// ```
///
/// Name the period: the longer it is, the more buyers come back within it.
///
/// *Korean term:* 재구매율 (재방문율).
///
/// - `repeat`: buyers with a second purchase in the period
/// - `buyers`: all buyers, at least 1
/// - result: 0 to 1
///
/// # Errors
///
/// If `buyers` is 0 or smaller than `repeat`.
///
/// # References
///
/// Farris et al. (2010).
///
/// # Examples
///
/// ```
/// use tourism_marketing::crm;
///
/// assert_eq!(crm::repurchase_rate(320, 800)?, 0.4); // guests who came again within the year
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "재구매율")]
#[doc(alias = "재구매")]
pub fn repurchase_rate(repeat: u64, buyers: u64) -> Result<f64> {
    require::some("buyers", buyers)?;
    let rule = "repeat buyers are a part of the buyers";
    require::part_of("repeat", repeat, "buyers", buyers, rule)?;
    Ok(repeat as f64 / buyers as f64)
}

/// The return on what a CRM programme costs.
///
/// ```text
/// ROI = (Δπ − C) / C
/// ```
///
/// *Korean term:* CRM 투자수익률.
///
/// - `additional_profit`: Δπ before the cost of the programme, in one currency; below 0 if it did harm
/// - `cost`: C, above 0
/// - result: a ratio; 0.5 means that each KRW came back with half a KRW of gain, 0 that it just came back
///
/// # Errors
///
/// If an argument is outside its range, or if the ratio leaves the range of 64 bits.
///
/// # References
///
/// Payne & Frow (2005) on what to count; the ratio is accounting's.
///
/// # Examples
///
/// ```
/// use tourism_marketing::crm;
///
/// assert_eq!(crm::crm_roi(180e6, 120e6)?, 0.5); // KRW
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "투자수익률")]
#[doc(alias = "ROI")]
pub fn crm_roi(additional_profit: f64, cost: f64) -> Result<f64> {
    require::finite("additional_profit", additional_profit)?;
    require::positive("cost", cost)?;
    require::computed("the return", (additional_profit - cost) / cost)
}

/// The own satisfaction score less that of the best competitor.
///
/// ```text
/// own − max(competitors)
/// ```
///
/// *Korean term:* 상대 만족도 (경쟁사 비교).
///
/// - `own`: the own mean score
/// - `competitors`: their mean scores on the same scale, at least one
/// - result: points of the scale; below 0 where somebody does better
///
/// # Errors
///
/// If `competitors` is empty, or if a score is not finite.
///
/// # References
///
/// Camp, R. C. (1989). *Benchmarking*. Milwaukee: ASQC Quality Press.
///
/// # Examples
///
/// ```
/// use tourism_marketing::crm;
///
/// let gap = crm::relative_satisfaction(4.2, &[4.0, 4.4, 3.9])?; // points of 1 to 5
/// assert!((gap + 0.2).abs() < 1e-12);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "경쟁사 비교")]
#[doc(alias = "만족도")]
pub fn relative_satisfaction(own: f64, competitors: &[f64]) -> Result<f64> {
    require::finite("own", own)?;
    require::at_least("competitors", 1, competitors)?;
    require::all_finite("competitors", competitors)?;
    let best = competitors.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    require::computed("the gap", own - best)
}
