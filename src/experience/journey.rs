//! The touchpoints of a journey, and what is remembered of it.

use crate::{Result, numeric, require};

/// The score of a journey: the mean of its touchpoints with their weights.
///
/// ```text
/// Σ w s / Σ w
/// ```
///
/// A good mean hides a single bad touchpoint, by which guests may judge the whole stay: look at the lowest
/// score too, and at [`peak_end`].
///
/// *Korean term:* 고객 여정 점수 (접점 가중평균).
///
/// - `scores`: one per touchpoint, on one scale
/// - `weights`: one per touchpoint, none negative
/// - result: points of the scale
///
/// # Errors
///
/// If the slices differ in length or are empty, a score is not finite or beyond ±10¹⁰⁰, a weight is
/// negative or not finite, or all weights are 0.
///
/// # References
///
/// Carlzon (1987) on touchpoints; Lemon & Verhoef (2016) on journeys.
///
/// # Examples
///
/// ```
/// use tourism_marketing::experience;
///
/// // Booking, check-in, room; the booking counts twice.
/// assert_eq!(experience::journey_score(&[6.0, 4.0, 5.0], &[2.0, 1.0, 1.0])?, 5.25);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "고객 여정")]
#[doc(alias = "접점")]
#[doc(alias = "customer journey")]
pub fn journey_score(scores: &[f64], weights: &[f64]) -> Result<f64> {
    require::same_length("scores", scores, "weights", weights)?;
    require::measurements("scores", scores)?;
    require::amounts("weights", weights)?;
    Ok(numeric::weighted_mean(scores, weights))
}

/// What is remembered of an experience: the mean of its most intense moment and its last.
///
/// ```text
/// (peak + end) / 2,  peak = the moment farthest from 0; of equally intense ones, the first
/// ```
///
/// How long the experience lasted hardly counts. The rule describes memory in laboratory studies of pain;
/// for holidays it is a good guess, not a law.
///
/// *Korean term:* 피크엔드 법칙.
///
/// - `affect`: how each moment felt, in order, below 0 bad, above 0 good; usually −5 to 5
/// - result: points of the same scale
///
/// # Errors
///
/// If there is no moment, or one is not finite or beyond ±10¹⁰⁰.
///
/// # References
///
/// Kahneman, Fredrickson, Schreiber & Redelmeier (1993).
///
/// # Examples
///
/// ```
/// use tourism_marketing::experience;
///
/// // Arrival, a lost suitcase, dinner, farewell.
/// assert_eq!(experience::peak_end(&[1.0, -4.0, 2.0, 3.0])?, -0.5);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "피크엔드 법칙")]
#[doc(alias = "절정과 마지막")]
#[doc(alias = "peak-end rule")]
pub fn peak_end(affect: &[f64]) -> Result<f64> {
    require::at_least("affect", 1, affect)?;
    require::measurements("affect", affect)?;
    let peak = affect
        .iter()
        .copied()
        .fold(0.0, |peak: f64, moment| if moment.abs() > peak.abs() { moment } else { peak });
    let end = affect.last().copied().unwrap_or_default();
    Ok(f64::midpoint(peak, end))
}
