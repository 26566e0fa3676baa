//! Several hypotheses at once.

use crate::{Error, Result, require};

/// P-values corrected for the number of hypotheses, by Holm's method.
///
/// ```text
/// with the p-values in ascending order, k = 1 … m:
/// adjusted k = max over j ≤ k of min(1, (m − j + 1) p₍ⱼ₎)
/// ```
///
/// Whoever rejects the hypotheses whose adjusted p-value is at most 0.05 rejects a true one in at most 5 % of
/// such studies. It rejects all that Bonferroni's correction rejects, and more.
///
/// *Korean term:* 홀름 보정 (다중비교).
///
/// - `p_values`: one per hypothesis, 0 to 1
/// - result: the adjusted p-values, in the order of the input
///
/// # Errors
///
/// If there is none, or one is not from 0 to 1.
///
/// # References
///
/// Holm (1979).
///
/// # Examples
///
/// ```
/// use tourism_marketing::stats;
///
/// // Colour, scent, sound and healing: four tests of one experiment.
/// let adjusted = stats::holm(&[0.01, 0.04, 0.03, 0.20])?;
/// assert_eq!(adjusted, [0.04, 0.09, 0.09, 0.20]);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "홀름 보정")]
#[doc(alias = "다중비교")]
#[doc(alias = "Bonferroni")]
pub fn holm(p_values: &[f64]) -> Result<Vec<f64>> {
    require::at_least("p_values", 1, p_values)?;
    for (index, &value) in p_values.iter().enumerate() {
        if !(0.0..=1.0).contains(&value) {
            let rule = "a probability from 0 to 1";
            return Err(Error::ItemOutOfRange { name: "p_values", index, value, rule });
        }
    }
    let mut places: Vec<(usize, f64)> = p_values.iter().copied().enumerate().collect();
    places.sort_by(|(_, a), (_, b)| a.total_cmp(b));
    let mut adjusted = vec![0.0; p_values.len()];
    let mut largest = 0.0_f64;
    for (rank, (place, value)) in places.into_iter().enumerate() {
        let left = (p_values.len() - rank) as f64;
        largest = largest.max((value * left).min(1.0));
        if let Some(adjusted) = adjusted.get_mut(place) {
            *adjusted = largest;
        }
    }
    Ok(adjusted)
}
