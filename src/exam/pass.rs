//! Who has passed.

use crate::{Error, Result, numeric, require};

/// The outcome of an examination of several subjects.
#[derive(Debug, Clone, PartialEq)]
pub struct ExamResult {
    /// T, the weighted mean of the scores, from 0 to 100.
    pub total: f64,
    /// Whether the total reaches the pass mark and no subject is below the floor.
    pub passed: bool,
    /// The places, counted from 0, of the subjects below the floor (과락).
    pub below_floor: Vec<usize>,
}

/// A score by a rubric.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RubricScore {
    /// The points awarded.
    pub points: f64,
    /// The points as a share of those that were possible, from 0 to 1.
    pub share: f64,
}

/// Whether an examination of several weighted subjects is passed.
///
/// ```text
/// T = Σ w·s / Σ w    passed = every s ≥ floor and T ≥ pass
/// ```
///
/// One subject below the floor fails the whole examination, whatever the total (과락).
///
/// *Korean term:* 가중 총점과 과락.
///
/// - `scores`: s, one per subject, from 0 to 100
/// - `weights`: w, one per subject, not negative, not all 0; 40, 20, 20, 20 for the interpreter guides
/// - `floor`: the score below which a subject fails, from 0 to 100; usually 40
/// - `pass`: the total needed, from 0 to 100; usually 60
/// - result: the total, the verdict and the subjects below the floor
///
/// # Errors
///
/// If there is no subject, the lists differ in length, or a number is outside its range.
///
/// # References
///
/// 관광진흥법 시행규칙: weights 40/20/20/20 for 관광통역안내사, 30/20/20/30 for 국내여행안내사. Look up the notice
/// of the year before relying on them.
///
/// # Examples
///
/// ```
/// use tourism_marketing::exam;
///
/// let weights = [40.0, 20.0, 20.0, 20.0];
/// let result = exam::weighted_pass(&[72.0, 48.0, 60.0, 56.0], &weights, 40.0, 60.0)?;
/// assert!((result.total - 61.6).abs() < 1e-12);
/// assert!(result.passed);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "과락")]
#[doc(alias = "합격 판정")]
#[doc(alias = "가중 총점")]
pub fn weighted_pass(scores: &[f64], weights: &[f64], floor: f64, pass: f64) -> Result<ExamResult> {
    require::at_least("scores", 1, scores)?;
    require::same_length("scores", scores, "weights", weights)?;
    let rule = "from 0 to 100 points";
    for (index, &value) in scores.iter().enumerate() {
        if !(0.0..=100.0).contains(&value) {
            return Err(Error::ItemOutOfRange { name: "scores", index, value, rule });
        }
    }
    require::amounts("weights", weights)?;
    for (name, value) in [("floor", floor), ("pass", pass)] {
        if !(0.0..=100.0).contains(&value) {
            return Err(Error::OutOfRange { name, value, rule, hint: None });
        }
    }
    // Weights as parts of the largest: times 100 they could overflow.
    let largest = weights.iter().copied().fold(0.0, f64::max);
    let parts: Vec<f64> = weights.iter().map(|weight| weight / largest).collect();
    let points = numeric::sum(scores.iter().zip(&parts).map(|(score, part)| score * part));
    let total = (points / numeric::sum(parts.iter().copied())).clamp(0.0, 100.0);
    let below = scores.iter().enumerate().filter(|(_, score)| **score < floor);
    let below_floor: Vec<usize> = below.map(|(place, _)| place).collect();
    // A total that rounding brought to 59.99999999999999 is 60.
    let passed = below_floor.is_empty() && numeric::reaches(total, 1.0, pass);
    Ok(ExamResult { total, passed, below_floor })
}

/// The points of an answer that is marked by a rubric.
///
/// ```text
/// points = Σ awarded    share = Σ awarded / Σ possible
/// ```
///
/// *Korean term:* 루브릭 점수 (서술형 채점).
///
/// - `awarded`: points per criterion, none negative
/// - `possible`: the most points per criterion, none negative, not all 0
/// - result: points, and their share of all that were possible
///
/// # Errors
///
/// If there is no criterion, the lists differ in length, more is awarded than possible, or a number is outside
/// its range.
///
/// # References
///
/// Analytic rubrics; compare Brookhart, S. M. (2013). *How to Create and Use Rubrics*. Alexandria: ASCD.
///
/// # Examples
///
/// ```
/// use tourism_marketing::exam;
///
/// let essay = exam::rubric_score(&[5.0, 7.0, 6.0, 4.0], &[6.0, 9.0, 9.0, 6.0])?;
/// assert_eq!(essay.points, 22.0); // of 30
/// assert!((essay.share - 0.733_333_3).abs() < 1e-7);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "루브릭")]
#[doc(alias = "서술형 채점")]
pub fn rubric_score(awarded: &[f64], possible: &[f64]) -> Result<RubricScore> {
    require::at_least("awarded", 1, awarded)?;
    require::same_length("awarded", awarded, "possible", possible)?;
    require::not_negative("awarded", awarded)?;
    require::amounts("possible", possible)?;
    for (index, (&value, &most)) in awarded.iter().zip(possible).enumerate() {
        if value > most {
            let rule = "at most what is possible for the same criterion";
            return Err(Error::ItemOutOfRange { name: "awarded", index, value, rule });
        }
    }
    let points = numeric::sum(awarded.iter().copied());
    let share = (points / numeric::sum(possible.iter().copied())).clamp(0.0, 1.0);
    Ok(RubricScore { points, share })
}
