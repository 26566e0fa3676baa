//! The three dimensions of Brady and Cronin.

use crate::stats::mean;
use crate::{Result, numeric, require};

/// The nine sub-dimensions of service quality, each a mean score from 1 to 7.
///
/// *Korean term:* 브래디·크로닌 3차원 모형의 하위차원 점수.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BradyCronin {
    /// Attitude, behaviour and expertise of the staff (상호작용 품질: 태도·행동·전문성).
    pub interaction: [f64; 3],
    /// Ambience, design and other people (물리적 환경 품질: 주변여건·디자인·사회적 요소).
    pub environment: [f64; 3],
    /// Waiting time, tangibles and valence (결과 품질: 대기시간·유형물·정서가).
    pub outcome: [f64; 3],
}

/// The composite of Brady and Cronin's three dimensions.
///
/// ```text
/// Σ w_d · (mean of the three sub-dimensions of d) / Σ w
/// ```
///
/// A composite for teaching: the paper estimates a third-order factor model, whose weights come from the
/// data.
///
/// *Korean term:* 브래디·크로닌 합성점수.
///
/// - `scores`: the nine sub-dimensions, 1 to 7
/// - `weights`: those of interaction, environment and outcome, none negative
/// - result: points of the scale, 1 to 7
///
/// # Errors
///
/// If a score is outside 1 to 7, a weight is negative or not finite, or all weights are 0.
///
/// # References
///
/// Brady & Cronin (2001).
///
/// # Examples
///
/// ```
/// use tourism_marketing::quality::{self, BradyCronin};
///
/// let hotel = BradyCronin {
///     interaction: [6.0, 5.0, 5.5],
///     environment: [5.0, 6.0, 4.0],
///     outcome: [4.0, 5.0, 4.5],
/// };
/// assert_eq!(quality::brady_cronin(&hotel, [2.0, 1.0, 1.0])?, 5.125);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "브래디·크로닌 모형")]
#[doc(alias = "브래디 크로닌")]
pub fn brady_cronin(scores: &BradyCronin, weights: [f64; 3]) -> Result<f64> {
    let dimensions = [
        ("interaction", scores.interaction),
        ("environment", scores.environment),
        ("outcome", scores.outcome),
    ];
    for (name, scores) in &dimensions {
        require::scores_1_to_7(name, scores)?;
    }
    require::amounts("weights", &weights)?;
    Ok(numeric::weighted_mean(&dimensions.map(|(_, scores)| mean(&scores)), &weights))
}
