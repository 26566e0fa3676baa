//! What stays with the audience: sponsors mistaken, brains measured.

use crate::{Error, Result, require};

/// The share of those naming a sponsor who name the ambusher instead.
///
/// ```text
/// misattribution = ambusher's mentions / (ambusher's + sponsor's mentions)
/// ```
///
/// People also name well-known brands by guessing, so compare with a brand that did not advertise at all.
///
/// *Korean term:* 후원사 오인율 (앰부시·매복 마케팅).
///
/// - `ambusher`: answers that name the ambusher as a sponsor
/// - `sponsor`: answers that name the real sponsor
/// - result: from 0 to 1
///
/// # Errors
///
/// If nobody named either.
///
/// # References
///
/// Sandler & Shani (1989).
///
/// # Examples
///
/// ```
/// use tourism_marketing::diffusion;
///
/// assert_eq!(diffusion::sponsor_misattribution(90, 210)?, 0.3); // of 300 visitors asked after the games
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "앰부시 마케팅")]
#[doc(alias = "매복 마케팅")]
#[doc(alias = "오인율")]
pub fn sponsor_misattribution(ambusher: u64, sponsor: u64) -> Result<f64> {
    if ambusher == 0 && sponsor == 0 {
        let why = "nobody named the ambusher or the sponsor".to_owned();
        return Err(Error::NotComputable { what: "the misattribution", why });
    }
    Ok(ambusher as f64 / (ambusher as f64 + sponsor as f64))
}

/// Frontal alpha asymmetry from the powers over the two halves of the brain.
///
/// ```text
/// FAA = ln α_right − ln α_left
/// ```
///
/// Alpha power means rest, so a positive index says that the left side is the more active; it is *read* as
/// approach. That reading is contested: from a measure to a feeling is a reverse inference (Poldrack, 2006).
///
/// *Korean term:* 전두엽 알파 비대칭 (뉴로마케팅).
///
/// - `right`: alpha power over the right frontal lobe, above 0, µV²
/// - `left`: alpha power over the left frontal lobe, above 0, µV²
/// - result: without unit
///
/// # Errors
///
/// If a power is not above 0 or not finite.
///
/// # References
///
/// Ohme et al. (2009); Poldrack (2006).
///
/// # Examples
///
/// ```
/// use tourism_marketing::diffusion;
///
/// let index = diffusion::frontal_asymmetry(6.0, 5.0)?; // while a resort's film is shown
/// assert!((index - 0.182_321_6).abs() < 1e-7); // ln 1.2
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "뉴로마케팅")]
#[doc(alias = "전두엽 비대칭")]
pub fn frontal_asymmetry(right: f64, left: f64) -> Result<f64> {
    require::positive("right", right)?;
    require::positive("left", left)?;
    Ok(right.ln() - left.ln())
}
