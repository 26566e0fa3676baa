//! Whether means differ: Welch's test of two groups, Student's test of pairs.

use super::distribution::{t_two_sided, t_two_sided_point};
use super::interval::Interval;
use super::summary::Summary;
use crate::{Error, Result, require};

/// A difference of means with its test.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TTest {
    /// The difference of the means, in the unit of the measure.
    pub difference: f64,
    /// Its standard error, in the same unit.
    pub standard_error: f64,
    /// How many standard errors the difference is from 0.
    pub t: f64,
    /// Degrees of freedom; Welch's need not be a whole number.
    pub df: f64,
    /// The two-sided p-value.
    pub p_value: f64,
}

impl TTest {
    /// The difference with its confidence interval.
    ///
    /// ```text
    /// difference ± t(level, df) · standard error
    /// ```
    ///
    /// *Korean term:* 평균 차이의 신뢰구간.
    ///
    /// - `level`: the confidence level, between 0 and 1, usually 0.95
    /// - result: in the unit of the measure
    ///
    /// # Errors
    ///
    /// If `level` is not between 0 and 1.
    ///
    /// # References
    ///
    /// Student (1908); Welch (1947).
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::stats;
    ///
    /// let healing = stats::paired_t(&[2.0, 1.0, 3.0, 2.0, 2.0])?; // points of stress lost
    /// let interval = healing.interval(0.95)?;
    /// assert!((interval.low - 1.122011).abs() < 1e-6 && !interval.holds(0.0));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn interval(&self, level: f64) -> Result<Interval> {
        require::proper_share("level", level)?;
        require::computable("the interval", &[self.difference, self.standard_error, self.df])?;
        if self.df < 1.0 {
            let rule = "at least 1";
            return Err(Error::OutOfRange { name: "df", value: self.df, rule, hint: None });
        }
        let reach = t_two_sided_point(level, self.df) * self.standard_error;
        let interval = Interval::around(self.difference, reach, level);
        require::computable("the interval", &interval.numbers())?;
        Ok(interval)
    }

    fn of(difference: f64, standard_error: f64, df: f64) -> Result<Self> {
        let t = difference / standard_error;
        require::computable("t", &[t, df])?;
        Ok(Self { difference, standard_error, t, df, p_value: t_two_sided(t, df) })
    }
}

/// Whether the means of two independent groups differ, with Welch's t test.
///
/// ```text
/// t  = (m₁ − m₂) / √( s₁²/n₁ + s₂²/n₂ )
/// df = ( s₁²/n₁ + s₂²/n₂ )² / ( (s₁²/n₁)²/(n₁ − 1) + (s₂²/n₂)²/(n₂ − 1) )
/// ```
///
/// Unlike Student's test it does not suppose that both groups spread alike, and loses next to nothing where
/// they do.
///
/// *Korean term:* 웰치의 t 검정 (독립표본 t 검정).
///
/// - `first`, `second`: the groups, in one unit; [`Summary::of`] makes them from measurements
/// - result: a difference of means in that unit, with t, degrees of freedom and two-sided p-value
///
/// # Errors
///
/// If a group has fewer than two members, a number is not finite or beyond ±10¹⁰⁰, a standard deviation is
/// negative, or both are 0.
///
/// # References
///
/// Welch (1947).
///
/// # Examples
///
/// ```
/// use tourism_marketing::stats::{self, Summary};
///
/// // Minutes in the lounge, with slow and with fast music.
/// let slow = Summary { mean: 52.0, sd: 10.0, n: 50 };
/// let fast = Summary { mean: 48.0, sd: 8.0, n: 50 };
/// let test = stats::welch_t(&slow, &fast)?;
/// assert!((test.t - 2.208631).abs() < 1e-6 && (test.df - 93.49489).abs() < 1e-5);
/// assert!((test.p_value - 0.02964432).abs() < 1e-8);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "웰치의 t 검정")]
#[doc(alias = "독립표본 t 검정")]
#[doc(alias = "t-test")]
pub fn welch_t(first: &Summary, second: &Summary) -> Result<TTest> {
    first.judge("first")?;
    second.judge("second")?;
    let (a, b) = (first.squared_error(), second.squared_error());
    if a + b <= 0.0 {
        let why =
            "both standard deviations are 0, so there is no spread to compare with".to_owned();
        return Err(Error::NotComputable { what: "t", why });
    }
    // Shares of the variance, whose squares neither overflow nor vanish.
    let (share, rest) = (a / (a + b), b / (a + b));
    let df = 1.0 / (share * share / (first.n as f64 - 1.0) + rest * rest / (second.n as f64 - 1.0));
    TTest::of(first.mean - second.mean, (a + b).sqrt(), df)
}

/// Whether something changed in the same guests: Student's t test of paired differences.
///
/// ```text
/// t = d̄ / (s_d / √n),  df = n − 1
/// ```
///
/// A before–after comparison without a control group shows a change, not its cause: guests who arrive
/// stressed calm down anyway (regression to the mean, 평균 회귀).
///
/// *Korean term:* 대응표본 t 검정.
///
/// - `differences`: after − before, one per guest, in one unit
/// - result: the mean difference in that unit, with t, degrees of freedom and two-sided p-value
///
/// # Errors
///
/// If there are fewer than two differences, one is not finite or beyond ±10¹⁰⁰, or all are equal.
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
/// let relief = [2.0, 1.0, 3.0, 2.0, 2.0]; // points of stress that five guests lost in the forest
/// let test = stats::paired_t(&relief)?;
/// assert!((test.t - 6.324555).abs() < 1e-6 && (test.p_value - 0.003198202).abs() < 1e-9);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "대응표본 t 검정")]
#[doc(alias = "사전사후 비교")]
#[doc(alias = "t-test")]
pub fn paired_t(differences: &[f64]) -> Result<TTest> {
    require::at_least("differences", 2, differences)?;
    require::measurements("differences", differences)?;
    let all = Summary::of_judged(differences);
    let error = all.squared_error().sqrt();
    if error <= 0.0 {
        let why = "all `differences` are equal, so there is no spread to compare with".to_owned();
        return Err(Error::NotComputable { what: "t", why });
    }
    TTest::of(all.mean, error, all.n as f64 - 1.0)
}
