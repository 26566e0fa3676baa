//! How large a difference is, apart from how significant.

use super::distribution::normal_two_sided_point;
use super::interval::Interval;
use super::summary::Summary;
use crate::{Error, Result, require};

/// The difference of two means in standard deviations: Cohen's d.
///
/// ```text
/// d = (m₁ − m₂) / s,  s² = ( (n₁ − 1) s₁² + (n₂ − 1) s₂² ) / (n₁ + n₂ − 2)
/// ```
///
/// Cohen called 0.2 small, 0.5 medium and 0.8 large, and asked not to use these words where something is
/// known about the field: an effect of 0.2 that costs nothing may be worth more than one of 0.8.
///
/// *Korean term:* 코헨의 d (효과크기).
///
/// - `first`, `second`: two independent groups, in one unit
/// - result: in standard deviations, without unit
///
/// # Errors
///
/// If a group has fewer than two members, a number is not finite or beyond ±10¹⁰⁰, a standard deviation is
/// negative, or both are 0.
///
/// # References
///
/// Cohen (1988).
///
/// # Examples
///
/// ```
/// use tourism_marketing::stats::{self, Summary};
///
/// let slow = Summary { mean: 52.0, sd: 10.0, n: 50 }; // minutes in the lounge, slow music
/// let fast = Summary { mean: 48.0, sd: 8.0, n: 50 };
/// assert!((stats::cohens_d(&slow, &fast)? - 0.4417261).abs() < 1e-7);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "효과크기")]
#[doc(alias = "코헨의 d")]
#[doc(alias = "effect size")]
pub fn cohens_d(first: &Summary, second: &Summary) -> Result<f64> {
    first.judge("first")?;
    second.judge("second")?;
    let (a, b) = (first.n as f64 - 1.0, second.n as f64 - 1.0);
    let pooled = ((a * first.sd * first.sd + b * second.sd * second.sd) / (a + b)).sqrt();
    if pooled <= 0.0 {
        let why = "both standard deviations are 0, so there is no unit to measure in".to_owned();
        return Err(Error::NotComputable { what: "d", why });
    }
    let d = (first.mean - second.mean) / pooled;
    require::computable("d", &[d])?;
    Ok(d)
}

/// Cohen's d without its bias in small samples: Hedges' g.
///
/// ```text
/// g = d · ( 1 − 3 / (4N − 9) ),  N = n₁ + n₂
/// ```
///
/// *Korean term:* 헤지스의 g (효과크기).
///
/// - `first`, `second`: two independent groups, in one unit
/// - result: in standard deviations, without unit
///
/// # Errors
///
/// Those of [`cohens_d`].
///
/// # References
///
/// Hedges (1981), with his approximation of the correction.
///
/// # Examples
///
/// ```
/// use tourism_marketing::stats::{self, Summary};
///
/// let slow = Summary { mean: 52.0, sd: 10.0, n: 50 }; // minutes in the lounge, slow music
/// let fast = Summary { mean: 48.0, sd: 8.0, n: 50 };
/// assert!((stats::hedges_g(&slow, &fast)? - 0.4383369).abs() < 1e-7);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "효과크기")]
#[doc(alias = "헤지스의 g")]
#[doc(alias = "effect size")]
pub fn hedges_g(first: &Summary, second: &Summary) -> Result<f64> {
    Ok(cohens_d(first, second)? * correction(first, second))
}

/// [`cohens_d`] with its confidence interval, for large samples.
///
/// ```text
/// d ± z √( (n₁ + n₂)/(n₁ n₂) + d² / (2 (n₁ + n₂)) )
/// ```
///
/// *Korean term:* 효과크기 d의 신뢰구간.
///
/// - `first`, `second`: two independent groups, in one unit
/// - `level`: the confidence level, between 0 and 1, usually 0.95
/// - result: in standard deviations, without unit
///
/// # Errors
///
/// Those of [`cohens_d`], or if `level` is not between 0 and 1.
///
/// # References
///
/// Hedges & Olkin (1985), p. 86. The exact interval needs the non-central t; from ten guests a group on,
/// this one is close to it.
///
/// # Examples
///
/// ```
/// use tourism_marketing::stats::{self, Summary};
///
/// let slow = Summary { mean: 52.0, sd: 10.0, n: 50 }; // minutes in the lounge, slow music
/// let fast = Summary { mean: 48.0, sd: 8.0, n: 50 };
/// let d = stats::cohens_d_ci(&slow, &fast, 0.95)?;
/// assert!((d.low - 0.044982).abs() < 1e-6 && (d.high - 0.838471).abs() < 1e-6);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "효과크기의 신뢰구간")]
pub fn cohens_d_ci(first: &Summary, second: &Summary, level: f64) -> Result<Interval> {
    large_sample(cohens_d(first, second)?, first, second, level)
}

/// [`hedges_g`] with its confidence interval, for large samples.
///
/// ```text
/// g ± z √( (n₁ + n₂)/(n₁ n₂) + g² / (2 (n₁ + n₂)) )
/// ```
///
/// *Korean term:* 효과크기 g의 신뢰구간.
///
/// - `first`, `second`: two independent groups, in one unit
/// - `level`: the confidence level, between 0 and 1, usually 0.95
/// - result: in standard deviations, without unit
///
/// # Errors
///
/// Those of [`cohens_d`], or if `level` is not between 0 and 1.
///
/// # References
///
/// Hedges & Olkin (1985), p. 86.
///
/// # Examples
///
/// ```
/// use tourism_marketing::stats::{self, Summary};
///
/// let slow = Summary { mean: 52.0, sd: 10.0, n: 50 }; // minutes in the lounge, slow music
/// let fast = Summary { mean: 48.0, sd: 8.0, n: 50 };
/// let g = stats::hedges_g_ci(&slow, &fast, 0.95)?;
/// assert!((g.low - 0.041665).abs() < 1e-6 && (g.high - 0.835009).abs() < 1e-6);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "효과크기의 신뢰구간")]
pub fn hedges_g_ci(first: &Summary, second: &Summary, level: f64) -> Result<Interval> {
    large_sample(hedges_g(first, second)?, first, second, level)
}

fn correction(first: &Summary, second: &Summary) -> f64 {
    1.0 - 3.0 / (4.0 * (first.n as f64 + second.n as f64) - 9.0)
}

fn large_sample(size: f64, first: &Summary, second: &Summary, level: f64) -> Result<Interval> {
    require::proper_share("level", level)?;
    let (a, b) = (first.n as f64, second.n as f64);
    let error = (1.0 / a + 1.0 / b).sqrt().hypot(size / (2.0 * (a + b)).sqrt());
    let interval = Interval::around(size, normal_two_sided_point(level) * error, level);
    require::computable("the interval", &interval.numbers())?;
    Ok(interval)
}
