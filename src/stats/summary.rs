//! A group in three numbers, and shares of satisfied guests.

use super::distribution::t_two_sided_point;
use super::interval::Interval;
use crate::{Error, Result, numeric, require};

/// A group of measurements in three numbers, as a paper prints it.
///
/// *Korean term:* 집단의 평균·표준편차·표본 수.
///
/// # Examples
///
/// ```
/// use tourism_marketing::stats::Summary;
///
/// // Minutes that guests stay in the lobby lounge, with slow music; printed in a paper, or computed:
/// let slow = Summary { mean: 52.0, sd: 10.0, n: 50 };
/// let five = Summary::of(&[48.0, 60.0, 52.0, 45.0, 55.0])?;
/// assert_eq!((slow.mean, five.mean, five.n), (52.0, 52.0, 5));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[doc(alias = "평균")]
#[doc(alias = "표준편차")]
pub struct Summary {
    /// m, the mean, in the unit of the measure.
    pub mean: f64,
    /// s, the standard deviation with n − 1 in the denominator, in the same unit.
    pub sd: f64,
    /// n, how many measurements; at least 2.
    pub n: usize,
}

impl Summary {
    /// The mean and the standard deviation of `values`.
    ///
    /// ```text
    /// m = Σ x / n,  s = √( Σ (x − m)² / (n − 1) )
    /// ```
    ///
    /// *Korean term:* 평균과 표준편차.
    ///
    /// - `values`: at least two measurements in one unit
    /// - result: mean and standard deviation in that unit
    ///
    /// # Errors
    ///
    /// If there are fewer than two values, or one is NaN, infinite or beyond ±10¹⁰⁰.
    ///
    /// # References
    ///
    /// Student (1908), who divides by n; n − 1 is Fisher's (1925).
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::stats::Summary;
    ///
    /// let nights = Summary::of(&[1.0, 2.0, 3.0])?; // nights of three guests
    /// assert_eq!(nights, Summary { mean: 2.0, sd: 1.0, n: 3 });
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn of(values: &[f64]) -> Result<Self> {
        require::at_least("values", 2, values)?;
        require::measurements("values", values)?;
        Ok(Self::of_judged(values))
    }

    /// The summary of at least two values that have been judged.
    pub(crate) fn of_judged(values: &[f64]) -> Self {
        let n = values.len();
        let mean = mean(values);
        Self { mean, sd: (squares_around(values, mean) / (n as f64 - 1.0)).sqrt(), n }
    }

    /// s² / n, the squared standard error of the mean.
    pub(crate) fn squared_error(&self) -> f64 {
        self.sd * self.sd / self.n as f64
    }

    /// Refuses what no group can be.
    pub(crate) fn judge(&self, name: &'static str) -> Result<()> {
        require::measurement(name, self.mean)?;
        require::measurement(name, self.sd)?;
        if self.sd < 0.0 {
            let what = format!("`{name}` has the standard deviation {}", self.sd);
            return Err(Error::Contradiction {
                what,
                rule: "a standard deviation is not negative",
            });
        }
        if self.n < 2 {
            return Err(Error::TooFew { name, need: 2, got: self.n });
        }
        Ok(())
    }
}

/// The mean of judged values, of which there is at least one.
pub(crate) fn mean(values: &[f64]) -> f64 {
    let n = values.len() as f64;
    let first = values.first().copied().unwrap_or_default();
    // Around the first value, so that equal values have exactly themselves as their mean.
    first + numeric::sum(values.iter().map(|value| value - first)) / n
}

/// Σ (x − m)².
pub(crate) fn squares_around(values: &[f64], mean: f64) -> f64 {
    numeric::sum(values.iter().map(|value| (value - mean) * (value - mean)))
}

/// The mean of `values` with its confidence interval.
///
/// ```text
/// m ± t(level, n − 1) · s / √n
/// ```
///
/// *Korean term:* 평균의 신뢰구간.
///
/// - `values`: at least two measurements in one unit
/// - `level`: the confidence level, between 0 and 1, usually 0.95
/// - result: in the unit of the measurements
///
/// # Errors
///
/// If there are fewer than two values, one is NaN, infinite or beyond ±10¹⁰⁰, or `level` is not between 0
/// and 1.
///
/// # References
///
/// Student (1908).
///
/// # Examples
///
/// ```
/// use tourism_marketing::stats;
///
/// let stress = [2.0, 1.0, 3.0, 2.0, 2.0]; // points of stress that five guests lost in the forest
/// let mean = stats::mean_ci(&stress, 0.95)?;
/// assert!((mean.low - 1.122011).abs() < 1e-6 && (mean.high - 2.877989).abs() < 1e-6);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "평균의 신뢰구간")]
#[doc(alias = "confidence interval")]
pub fn mean_ci(values: &[f64], level: f64) -> Result<Interval> {
    let group = Summary::of(values)?;
    require::proper_share("level", level)?;
    let reach = t_two_sided_point(level, group.n as f64 - 1.0) * group.squared_error().sqrt();
    Ok(Interval::around(group.mean, reach, level))
}

/// The share of the scores in the two highest boxes of a rating scale.
///
/// ```text
/// |{ score ≥ top − 1 }| / n
/// ```
///
/// Two groups of the same mean may differ in it: it counts the satisfied and does not see how dissatisfied
/// the rest are.
///
/// *Korean term:* 상위 2점 비율 (Top-2 박스).
///
/// - `scores`: one whole score per respondent, from 1 to `top`
/// - `top`: the highest score of the scale, at least 3: 5 or 7
/// - result: a share, 0 to 1
///
/// # Errors
///
/// If there is no score, `top` is below 3, or a score is outside 1 to `top`.
///
/// # References
///
/// Survey practice; its statistics are those of a share: [`wilson_ci`](super::wilson_ci).
///
/// # Examples
///
/// ```
/// use tourism_marketing::stats;
///
/// assert_eq!(stats::top2_box(&[5, 4, 3, 5, 2], 5)?, 0.6); // three of five guests gave 4 or 5
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "상위 2점 비율")]
#[doc(alias = "top-two-box")]
#[doc(alias = "고객만족")]
pub fn top2_box(scores: &[u8], top: u8) -> Result<f64> {
    require::at_least("scores", 1, scores)?;
    if top < 3 {
        let rule = "at least 3, so that there is a box below the two highest";
        return Err(Error::OutOfRange { name: "top", value: f64::from(top), rule, hint: None });
    }
    for (index, &score) in scores.iter().enumerate() {
        if !(1..=top).contains(&score) {
            let value = f64::from(score);
            let rule = "a score from 1 to `top`";
            return Err(Error::ItemOutOfRange { name: "scores", index, value, rule });
        }
    }
    let satisfied = scores.iter().filter(|&&score| score >= top - 1).count();
    Ok(satisfied as f64 / scores.len() as f64)
}
