//! Whether two groups of customers stay equally long.

use super::kaplan_meier::in_order;
use crate::stats::distribution;
use crate::{Error, Result, numeric};

/// Two survival curves compared.
///
/// *Korean term:* 로그순위 검정.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LogRank {
    /// How many left in the first group.
    pub observed_first: u64,
    /// How many would have left in it if both groups left alike.
    pub expected_first: f64,
    /// How many left in the second group.
    pub observed_second: u64,
    /// How many would have left in it if both groups left alike.
    pub expected_second: f64,
    /// χ², with one degree of freedom.
    pub chi_square: f64,
    /// The probability of a difference at least so large if both groups leave alike, two-sided.
    pub p_value: f64,
}

/// The log-rank test: do two groups of customers leave at the same rate at every time?
///
/// ```text
/// χ² = (Σ d₁ᵢ − Σ e₁ᵢ)² / Σ vᵢ,  e₁ᵢ = dᵢ n₁ᵢ / nᵢ,  vᵢ = dᵢ (n₁ᵢ n₂ᵢ / nᵢ²) (nᵢ − dᵢ) / (nᵢ − 1)
/// ```
///
/// It sees little where the curves cross. Groups that were not drawn by lot differ in more than what they are
/// named by.
///
/// *Korean term:* 로그순위 검정 (생존곡선 비교).
///
/// - `first`, `left_first`: durations of the first group, and whether each customer left
/// - `second`, `left_second`: the same of the second group
///
/// # Errors
///
/// If a group is empty or its slices differ in length, if a duration is negative or not finite, or if nobody
/// left while both groups had customers.
///
/// # References
///
/// Mantel (1966).
///
/// # Examples
///
/// ```
/// use tourism_marketing::survival;
///
/// // Months of membership with and without a welcome call.
/// let (with, left_with) = ([6.0, 9.0, 12.0, 12.0, 12.0], [true, true, false, false, false]);
/// let (without, left_without) = ([2.0, 3.0, 3.0, 7.0, 12.0], [true, true, true, true, false]);
/// let test = survival::log_rank(&with, &left_with, &without, &left_without)?;
/// assert!(test.expected_first > 2.0); // more than the two who left
/// assert!((test.p_value - 0.1116).abs() < 1e-4); // five members a group are too few to tell
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "로그순위 검정")]
#[doc(alias = "생존분석")]
#[doc(alias = "logrank")]
pub fn log_rank(
    first: &[f64],
    left_first: &[bool],
    second: &[f64],
    left_second: &[bool],
) -> Result<LogRank> {
    let a = in_order(("first", first), ("left_first", left_first))?;
    let b = in_order(("second", second), ("left_second", left_second))?;
    let mut times: Vec<f64> =
        a.iter().chain(&b).filter(|(_, left)| *left).map(|&(time, _)| time).collect();
    times.sort_by(f64::total_cmp);
    // In ascending order, so these are equal ones; 0.0 and −0.0 are one time.
    times.dedup_by(|later, earlier| later <= earlier);

    let (mut expected, mut variance) = (numeric::Sum::default(), numeric::Sum::default());
    for &time in &times {
        let (n1, d1) = there_and_leaving(&a, time);
        let (n2, d2) = there_and_leaving(&b, time);
        let (n, d) = (n1 + n2, d1 + d2);
        expected.add(d * n1 / n);
        if n > 1.0 {
            variance.add(d * (n1 / n) * (n2 / n) * (n - d) / (n - 1.0));
        }
    }
    let left = |group: &[(f64, bool)]| group.iter().filter(|(_, left)| *left).count() as u64;
    let (observed_first, observed_second) = (left(&a), left(&b));
    let (expected_first, variance) = (expected.total(), variance.total());
    if variance <= 0.0 {
        let why = "nobody left while both groups had customers".to_owned();
        return Err(Error::NotComputable { what: "the log-rank test", why });
    }
    let difference = observed_first as f64 - expected_first;
    let chi_square = difference * difference / variance;
    Ok(LogRank {
        observed_first,
        expected_first,
        observed_second,
        expected_second: observed_first as f64 + observed_second as f64 - expected_first,
        chi_square,
        p_value: distribution::chi_square_upper(chi_square, 1.0),
    })
}

/// How many of a group are still there just before `time`, and how many leave at it.
fn there_and_leaving(group: &[(f64, bool)], time: f64) -> (f64, f64) {
    let before = group.partition_point(|&(duration, _)| duration < time);
    let until = group.partition_point(|&(duration, _)| duration <= time);
    let tied = group.get(before..until).unwrap_or_default();
    let leaving = tied.iter().filter(|(_, left)| *left).count();
    ((group.len() - before) as f64, leaving as f64)
}
