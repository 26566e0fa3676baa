//! Whether two measures rise and fall together.

use super::distribution::{f_upper, normal_two_sided_point};
use super::interval::Interval;
use super::summary;
use crate::{Error, Result, numeric, require};

/// A correlation with its test.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Correlation {
    /// r, −1 to 1.
    pub r: f64,
    /// n, how many pairs.
    pub n: usize,
    /// The two-sided p-value.
    pub p_value: f64,
}

impl Correlation {
    /// The correlation with its confidence interval, by Fisher's transformation.
    ///
    /// ```text
    /// tanh( artanh r ± z / √(n − 3) )
    /// ```
    ///
    /// *Korean term:* 상관계수의 신뢰구간.
    ///
    /// - `level`: the confidence level, between 0 and 1, usually 0.95
    /// - result: −1 to 1
    ///
    /// # Errors
    ///
    /// If there are fewer than four pairs, r is outside −1 to 1, or `level` is not between 0 and 1.
    ///
    /// # References
    ///
    /// Fisher (1925).
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::stats::Correlation;
    ///
    /// let printed = Correlation { r: 0.5, n: 28, p_value: 0.0068 }; // satisfaction and spending of 28 guests
    /// let interval = printed.interval(0.95)?;
    /// assert!((interval.low - 0.156028).abs() < 1e-6 && (interval.high - 0.735818).abs() < 1e-6);
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn interval(&self, level: f64) -> Result<Interval> {
        require::proper_share("level", level)?;
        if self.n < 4 {
            return Err(Error::TooFew { name: "n", need: 4, got: self.n });
        }
        if !(-1.0..=1.0).contains(&self.r) {
            let rule = "a correlation from -1 to 1";
            return Err(Error::OutOfRange { name: "r", value: self.r, rule, hint: None });
        }
        let (middle, reach) =
            (self.r.atanh(), normal_two_sided_point(level) / (self.n as f64 - 3.0).sqrt());
        let (low, high) = ((middle - reach).tanh(), (middle + reach).tanh());
        Ok(Interval { estimate: self.r, low, high, level })
    }
}

/// How closely two measures follow a straight line together: Pearson's correlation.
///
/// ```text
/// r = Σ (x − x̄)(y − ȳ) / √( Σ (x − x̄)² · Σ (y − ȳ)² )
/// t = r √( (n − 2) / (1 − r²) )
/// ```
///
/// It says nothing about cause: hotels with a pool have guests who are both happier and richer.
///
/// *Korean term:* 상관계수 (피어슨).
///
/// - `x`, `y`: two measures of the same guests, at least three, the same guest at the same place
/// - result: r from −1 to 1, and the two-sided p-value
///
/// # Errors
///
/// If the slices differ in length or have fewer than three values, a value is not finite or beyond ±10¹⁰⁰, or
/// all values of one are equal.
///
/// # References
///
/// Fisher (1925).
///
/// # Examples
///
/// ```
/// use tourism_marketing::stats;
///
/// let satisfaction = [1.0, 2.0, 3.0, 4.0, 5.0]; // of five guests
/// let nights = [2.0, 1.0, 4.0, 3.0, 5.0]; // in the next year
/// let both = stats::correlation(&satisfaction, &nights)?;
/// assert!((both.r - 0.8).abs() < 1e-15 && (both.p_value - 0.104088).abs() < 1e-6);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "상관계수")]
#[doc(alias = "상관분석")]
#[doc(alias = "Pearson")]
pub fn correlation(x: &[f64], y: &[f64]) -> Result<Correlation> {
    judge(x, y)?;
    test(x, y)
}

/// How closely two measures rise together, in a line or not: Spearman's correlation of ranks.
///
/// ```text
/// ρ = correlation of the ranks; equal values share the mean of their ranks
/// ```
///
/// The p-value is that of [`correlation`] for the ranks, which is close from ten pairs on.
///
/// *Korean term:* 순위상관계수 (스피어만).
///
/// - `x`, `y`: as in [`correlation`]
/// - result: −1 to 1, and the two-sided p-value
///
/// # Errors
///
/// Those of [`correlation`].
///
/// # References
///
/// Spearman, C. (1904). The proof and measurement of association between two things. *American Journal of
/// Psychology*, 15, 72–101.
///
/// # Examples
///
/// ```
/// use tourism_marketing::stats;
///
/// let stars = [1.0, 2.0, 3.0, 4.0, 5.0]; // of five hotels
/// let price = [40.0, 55.0, 90.0, 180.0, 700.0]; // thousand KRW a night
/// assert_eq!(stats::rank_correlation(&stars, &price)?.r, 1.0); // not a line, but never falling
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "순위상관계수")]
#[doc(alias = "Spearman")]
pub fn rank_correlation(x: &[f64], y: &[f64]) -> Result<Correlation> {
    judge(x, y)?;
    test(&ranks(x), &ranks(y))
}

fn judge(x: &[f64], y: &[f64]) -> Result<()> {
    require::same_length("x", x, "y", y)?;
    require::at_least("x", 3, x)?;
    require::measurements("x", x)?;
    require::measurements("y", y)
}

fn test(x: &[f64], y: &[f64]) -> Result<Correlation> {
    let Some(r) = pearson(x, y) else {
        let why = "all values of `x` or of `y` are equal".to_owned();
        return Err(Error::NotComputable { what: "a correlation", why });
    };
    let df = x.len() as f64 - 2.0;
    // t² is an F with 1 and df degrees of freedom; at r = ±1 it is infinite.
    let p_value = if r * r < 1.0 { f_upper(df * r * r / (1.0 - r * r), 1.0, df) } else { 0.0 };
    Ok(Correlation { r, n: x.len(), p_value })
}

/// Pearson's r of judged values, unless one side does not vary.
pub(crate) fn pearson(x: &[f64], y: &[f64]) -> Option<f64> {
    let (x, y) = (unit(x)?, unit(y)?);
    let r = numeric::sum(x.iter().zip(&y).map(|(x, y)| x * y));
    Some(if 1.0 - r.abs() < 4.0 * f64::EPSILON { r.signum() } else { r.clamp(-1.0, 1.0) })
}

/// The values around their mean, scaled to a length of 1.
pub(crate) fn unit(values: &[f64]) -> Option<Vec<f64>> {
    let mean = summary::mean(values);
    let off: Vec<f64> = values.iter().map(|value| value - mean).collect();
    let largest = off.iter().map(|off| off.abs()).fold(0.0, f64::max);
    // What rounding leaves of equal values is no spread.
    if !(largest > 8.0 * f64::EPSILON * mean.abs() && largest > f64::MIN_POSITIVE) {
        return None;
    }
    let length = numeric::sum(off.iter().map(|off| (off / largest) * (off / largest))).sqrt();
    Some(off.iter().map(|off| off / largest / length).collect())
}

/// The ranks from 1; equal values share the mean of theirs.
pub(super) fn ranks(values: &[f64]) -> Vec<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let below = |value: f64| sorted.partition_point(|&other| other < value);
    let up_to = |value: f64| sorted.partition_point(|&other| other <= value);
    values.iter().map(|&value| 0.5 * (below(value) + up_to(value) + 1) as f64).collect()
}
