//! Shares of guests who book, answer, come back: one share, two shares, and how many guests it takes.

use super::distribution::{normal_quantile, normal_two_sided, normal_two_sided_point};
use super::interval::Interval;
use crate::{Error, Result, require};

/// Two shares compared.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ProportionTest {
    /// p₁ = x₁ / n₁.
    pub first: f64,
    /// p₂ = x₂ / n₂.
    pub second: f64,
    /// p₁ − p₂; times 100, percentage points.
    pub difference: f64,
    /// How many standard errors the difference is from 0, if there were none.
    pub z: f64,
    /// The two-sided p-value.
    pub p_value: f64,
}

/// Whether two shares differ by more than chance: the z test of an A/B test.
///
/// ```text
/// z = (p₁ − p₂) / √( p̄ (1 − p̄) (1/n₁ + 1/n₂) ),  p̄ = (x₁ + x₂) / (n₁ + n₂)
/// ```
///
/// z² is the [`chi_square`](super::chi_square) of the 2 × 2 table. Fix the number of guests before the test
/// and look once: who looks every day and stops at p < 0.05 finds effects that are not there.
///
/// *Korean term:* 두 비율의 차이 검정 (A/B 테스트).
///
/// - `x1`, `n1`: who did it and of how many, in the first group
/// - `x2`, `n2`: the same in the second group
/// - result: shares from 0 to 1, z and the two-sided p-value
///
/// # Errors
///
/// If a group is empty or has more successes than members, or if everybody or nobody did it, in which case no
/// standard error exists.
///
/// # References
///
/// Fleiss (1981); Kohavi, Tang & Xu (2020) on experiments.
///
/// # Examples
///
/// ```
/// use tourism_marketing::stats;
///
/// // 60 of 200 guests booked the spa where the lobby was scented, 40 of 200 where it was not.
/// let test = stats::two_proportion_z(60, 200, 40, 200)?;
/// assert!((test.z - 2.309401).abs() < 1e-6 && (test.p_value - 0.02092134).abs() < 1e-8);
/// assert!((test.difference - 0.10).abs() < 1e-15); // ten percentage points
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "비율 검정")]
#[doc(alias = "A/B 테스트")]
#[doc(alias = "ab_test")]
pub fn two_proportion_z(x1: u64, n1: u64, x2: u64, n2: u64) -> Result<ProportionTest> {
    require::part("x1", x1, "n1", n1)?;
    require::part("x2", x2, "n2", n2)?;
    let (first, second) = (x1 as f64 / n1 as f64, x2 as f64 / n2 as f64);
    let (n1, n2) = (n1 as f64, n2 as f64);
    let pooled = (x1 as f64 + x2 as f64) / (n1 + n2);
    if pooled <= 0.0 || pooled >= 1.0 {
        let all = if pooled <= 0.0 { "nobody" } else { "everybody" };
        let why = format!("{all} did it in both groups, so there is no spread to compare with");
        return Err(Error::NotComputable { what: "z", why });
    }
    let error = (pooled * (1.0 - pooled) * (1.0 / n1 + 1.0 / n2)).sqrt();
    let difference = first - second;
    let z = difference / error;
    Ok(ProportionTest { first, second, difference, z, p_value: normal_two_sided(z) })
}

/// The difference of two shares with Wald's confidence interval, as textbooks print it.
///
/// ```text
/// p₁ − p₂ ± z √( p₁(1 − p₁)/n₁ + p₂(1 − p₂)/n₂ )
/// ```
///
/// It is too narrow where a group is small or a share close to 0 or 1, and has no width at all where both are
/// exactly that: use [`newcombe_ci`] there.
///
/// *Korean term:* 비율 차이의 신뢰구간 (왈드).
///
/// - `x1`, `n1`, `x2`, `n2`: as in [`two_proportion_z`]
/// - `level`: the confidence level, between 0 and 1, usually 0.95
/// - result: a difference of shares, −1 to 1; times 100, percentage points
///
/// # Errors
///
/// If a group is empty or has more successes than members, or if `level` is not between 0 and 1.
///
/// # References
///
/// Fleiss (1981).
///
/// # Examples
///
/// ```
/// use tourism_marketing::stats;
///
/// let scent = stats::difference_ci(60, 200, 40, 200, 0.95)?; // spa bookings
/// assert!((scent.low - 0.01569876).abs() < 1e-8 && (scent.high - 0.1843012).abs() < 1e-7);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "비율 차이의 신뢰구간")]
#[doc(alias = "Wald")]
pub fn difference_ci(x1: u64, n1: u64, x2: u64, n2: u64, level: f64) -> Result<Interval> {
    require::part("x1", x1, "n1", n1)?;
    require::part("x2", x2, "n2", n2)?;
    require::proper_share("level", level)?;
    let (first, second) = (x1 as f64 / n1 as f64, x2 as f64 / n2 as f64);
    let variance = first * (1.0 - first) / n1 as f64 + second * (1.0 - second) / n2 as f64;
    let reach = normal_two_sided_point(level) * variance.sqrt();
    Ok(Interval::around(first - second, reach, level))
}

/// The difference of two shares with Newcombe's confidence interval, good for small groups and rare answers.
///
/// ```text
/// low  = p₁ − p₂ − √( (p₁ − l₁)² + (u₂ − p₂)² )
/// high = p₁ − p₂ + √( (u₁ − p₁)² + (p₂ − l₂)² )
/// with l, u from Wilson's interval of each share
/// ```
///
/// *Korean term:* 비율 차이의 신뢰구간 (뉴컴).
///
/// - `x1`, `n1`, `x2`, `n2`: as in [`two_proportion_z`]
/// - `level`: the confidence level, between 0 and 1, usually 0.95
/// - result: a difference of shares, −1 to 1
///
/// # Errors
///
/// If a group is empty or has more successes than members, or if `level` is not between 0 and 1.
///
/// # References
///
/// Newcombe (1998), method 10.
///
/// # Examples
///
/// ```
/// use tourism_marketing::stats;
///
/// // Newcombe's own first example: 56 of 70 against 48 of 80.
/// let difference = stats::newcombe_ci(56, 70, 48, 80, 0.95)?;
/// assert!((difference.low - 0.0524).abs() < 5e-5 && (difference.high - 0.3339).abs() < 5e-5);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "비율 차이의 신뢰구간")]
pub fn newcombe_ci(x1: u64, n1: u64, x2: u64, n2: u64, level: f64) -> Result<Interval> {
    require::part("x1", x1, "n1", n1)?;
    require::part("x2", x2, "n2", n2)?;
    let (a, b) = (wilson_ci(x1, n1, level)?, wilson_ci(x2, n2, level)?);
    let estimate = a.estimate - b.estimate;
    let below = (a.estimate - a.low).hypot(b.high - b.estimate);
    let above = (a.high - a.estimate).hypot(b.estimate - b.low);
    Ok(Interval { estimate, low: estimate - below, high: estimate + above, level })
}

/// A share with Wilson's confidence interval.
///
/// ```text
/// ( p + z²/2n ± z √( p(1 − p)/n + z²/4n² ) ) / (1 + z²/n)
/// ```
///
/// It never leaves 0 to 1 and is right for small groups too.
///
/// *Korean term:* 비율의 신뢰구간 (윌슨).
///
/// - `x`, `n`: who did it and of how many
/// - `level`: the confidence level, between 0 and 1, usually 0.95
/// - result: a share, 0 to 1
///
/// # Errors
///
/// If `n` is 0 or below `x`, or if `level` is not between 0 and 1.
///
/// # References
///
/// Wilson (1927).
///
/// # Examples
///
/// ```
/// use tourism_marketing::stats;
///
/// let complaints = stats::wilson_ci(0, 50, 0.95)?; // no complaint in 50 stays is not "never"
/// assert_eq!(complaints.low, 0.0);
/// assert!((complaints.high - 0.0713).abs() < 5e-5);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "비율의 신뢰구간")]
pub fn wilson_ci(x: u64, n: u64, level: f64) -> Result<Interval> {
    require::part("x", x, "n", n)?;
    require::proper_share("level", level)?;
    let z = normal_two_sided_point(level);
    let (share, count) = (x as f64 / n as f64, n as f64);
    let scale = 1.0 + z * z / count;
    let middle = (share + z * z / (2.0 * count)) / scale;
    let reach = z * (share * (1.0 - share) / count + z * z / (4.0 * count * count)).sqrt() / scale;
    // Exactly 0 and 1 where nobody and everybody did it.
    let low = if x == 0 { 0.0 } else { (middle - reach).clamp(0.0, share) };
    let high = if x == n { 1.0 } else { (middle + reach).clamp(share, 1.0) };
    Ok(Interval { estimate: share, low, high, level })
}

/// How many guests each of two groups needs, so that a difference of two shares is found.
///
/// ```text
/// n = (z_{α/2} + z_β)² ( p₁(1 − p₁) + p₂(1 − p₂) ) / (p₁ − p₂)²,  rounded up
/// ```
///
/// Half the difference takes four times the guests.
///
/// *Korean term:* 표본크기 (두 비율의 비교).
///
/// - `p1`, `p2`: the shares that are expected, between 0 and 1
/// - `alpha`: how often a difference may be found that is not there, usually 0.05
/// - `power`: how often one that is there shall be found, usually 0.80
/// - result: guests in each of the two groups
///
/// # Errors
///
/// If a share, `alpha` or `power` is not between 0 and 1, if `p1` is `p2`, or if they are so close that the
/// number of guests cannot be counted.
///
/// # References
///
/// Fleiss (1981), without his correction for continuity.
///
/// # Examples
///
/// ```
/// use tourism_marketing::stats;
///
/// // To tell 30 % spa bookings from 20 %, with 80 % power:
/// assert_eq!(stats::sample_size_two_prop(0.30, 0.20, 0.05, 0.80)?, 291);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "표본크기")]
#[doc(alias = "표본 수")]
#[doc(alias = "power")]
pub fn sample_size_two_prop(p1: f64, p2: f64, alpha: f64, power: f64) -> Result<u64> {
    for (name, value) in [("p1", p1), ("p2", p2), ("alpha", alpha), ("power", power)] {
        require::proper_share(name, value)?;
    }
    if power <= alpha / 2.0 {
        let what = format!("`power` is {power} and `alpha` is {alpha}");
        let rule =
            "a test finds chance effects more often than that: `power` must be above `alpha` / 2";
        return Err(Error::Contradiction { what, rule });
    }
    let z = normal_two_sided_point(1.0 - alpha) + normal_quantile(power);
    let guests = z * z * (p1 * (1.0 - p1) + p2 * (1.0 - p2)) / ((p1 - p2) * (p1 - p2));
    if guests >= 9e15 {
        let why =
            format!("`p1` and `p2` are both about {p1}, and no number of guests tells them apart");
        return Err(Error::NotComputable { what: "a sample size", why });
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "not negative and below 2^53"
    )]
    let guests = guests.ceil().max(1.0) as u64;
    Ok(guests)
}
