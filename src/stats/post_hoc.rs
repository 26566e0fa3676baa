//! Which pairs of several groups differ.

use super::anova::Samples;
use super::studentized_range::StudentizedRange;
use crate::{Error, Result, require};

/// Two groups of several, compared.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Comparison {
    /// The place of the first group, counted from 0.
    pub first: usize,
    /// The place of the second group.
    pub second: usize,
    /// The mean of the second group minus that of the first.
    pub difference: f64,
    /// The lower end of its simultaneous interval.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// The p-value, corrected for the number of comparisons.
    pub p_value: f64,
}

/// How pairs are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PairwiseMethod {
    /// [`tukey_hsd`], which supposes that all groups spread alike.
    TukeyHsd,
    /// [`games_howell`], which does not.
    GamesHowell,
}

/// All pairs of several groups, compared.
#[derive(Debug, Clone, PartialEq)]
pub struct Pairwise {
    /// The method.
    pub method: PairwiseMethod,
    /// Each pair once: 0 and 1, 0 and 2, … 1 and 2, …
    pub comparisons: Vec<Comparison>,
    /// The level at which all intervals together hold their true values.
    pub level: f64,
}

/// Which of several groups differ: Tukey's honestly significant difference, for groups of any size.
///
/// ```text
/// q = |mᵢ − mⱼ| / √( MSW/2 · (1/nᵢ + 1/nⱼ) ),  p = P(Q(k, N − k) ≥ q)
/// ```
///
/// Q is the studentized range. The p-values and intervals hold for all pairs together: with four groups there
/// are six pairs, and single t tests would find a difference by chance in one of five studies.
///
/// *Korean term:* 투키의 HSD 사후검정.
///
/// - `groups`: at least two, each of at least two measurements, in one unit
/// - `level`: the confidence level of all intervals together, between 0 and 1, usually 0.95
/// - result: each pair once, differences in the unit of the measurements
///
/// # Errors
///
/// Those of [`one_way_anova`](super::one_way_anova), or if `level` is not between 0 and 1.
///
/// # References
///
/// Tukey (1953); Kramer (1956) for groups of different size.
///
/// # Examples
///
/// ```
/// use tourism_marketing::stats;
///
/// // Satisfaction, 1 to 10, of guests in a blue, a green and an orange lobby.
/// let lobby = [vec![4.0, 5.0, 6.0], vec![6.0, 7.0, 8.0], vec![8.0, 9.0, 10.0]];
/// let tukey = stats::tukey_hsd(&lobby, 0.95)?;
/// let blue_orange = tukey.comparisons[1];
/// assert_eq!((blue_orange.first, blue_orange.second, blue_orange.difference), (0, 2, 4.0));
/// assert!((blue_orange.p_value - 0.006494).abs() < 1e-6);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "투키의 HSD")]
#[doc(alias = "사후검정")]
#[doc(alias = "Tukey HSD")]
pub fn tukey_hsd(groups: &[Vec<f64>], level: f64) -> Result<Pairwise> {
    let samples = Samples::of(groups)?;
    require::proper_share("level", level)?;
    let within = samples.within("q")?;
    let range = StudentizedRange::new(samples.summaries.len(), samples.df().1);
    let point = range.upper_point(1.0 - level);
    let mut comparisons = Vec::new();
    for (first, a) in samples.summaries.iter().enumerate() {
        for (second, b) in samples.summaries.iter().enumerate().skip(first + 1) {
            let difference = b.mean - a.mean;
            let error = (within / 2.0 * (1.0 / a.n as f64 + 1.0 / b.n as f64)).sqrt();
            let (q, reach) = (difference.abs() / error, point * error);
            require::computable("q", &[q, difference, reach])?;
            let (low, high) = (difference - reach, difference + reach);
            let p_value = range.upper(q);
            comparisons.push(Comparison { first, second, difference, low, high, p_value });
        }
    }
    Ok(Pairwise { method: PairwiseMethod::TukeyHsd, comparisons, level })
}

/// Which of several groups differ, whatever their spread: the method of Games and Howell.
///
/// ```text
/// q = |mᵢ − mⱼ| / √( (sᵢ²/nᵢ + sⱼ²/nⱼ) / 2 ),  p = P(Q(k, df) ≥ q),  df as in Welch's t test of the two
/// ```
///
/// The companion of [`welch_anova`](super::welch_anova), as [`tukey_hsd`] is of
/// [`one_way_anova`](super::one_way_anova).
///
/// *Korean term:* 게임스–하월 사후검정.
///
/// - `groups`: at least two, each of at least two measurements, in one unit
/// - `level`: the confidence level of all intervals together, between 0 and 1, usually 0.95
/// - result: each pair once, differences in the unit of the measurements
///
/// # Errors
///
/// Those of [`welch_anova`](super::welch_anova), or if `level` is not between 0 and 1.
///
/// # References
///
/// Games, P. A., & Howell, J. F. (1976). Pairwise multiple comparison procedures with unequal n's and/or
/// variances. *Journal of Educational Statistics*, 1(2), 113–125.
///
/// # Examples
///
/// ```
/// use tourism_marketing::stats;
///
/// // Satisfaction, 1 to 10, of guests in a blue, a green and an orange lobby.
/// let lobby = [vec![4.0, 5.0, 6.0], vec![6.0, 7.0, 8.0], vec![8.0, 9.0, 10.0]];
/// let pairs = stats::games_howell(&lobby, 0.95)?;
/// assert!(pairs.comparisons[1].p_value < 0.05); // orange and blue
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "게임스-하월")]
#[doc(alias = "사후검정")]
pub fn games_howell(groups: &[Vec<f64>], level: f64) -> Result<Pairwise> {
    let samples = Samples::of(groups)?;
    require::proper_share("level", level)?;
    if let Some(place) = samples.summaries.iter().position(|group| group.squared_error() <= 0.0) {
        let why = format!(
            "the values of `groups`[{place}] are all equal, so there is no spread to compare with"
        );
        return Err(Error::NotComputable { what: "q", why });
    }
    let mut comparisons = Vec::new();
    for (first, a) in samples.summaries.iter().enumerate() {
        for (second, b) in samples.summaries.iter().enumerate().skip(first + 1) {
            let test = super::welch_t(b, a)?;
            let range = StudentizedRange::new(samples.summaries.len(), test.df.max(1.0));
            let q = test.t.abs() * std::f64::consts::SQRT_2;
            let reach =
                range.upper_point(1.0 - level) * test.standard_error / std::f64::consts::SQRT_2;
            let difference = test.difference;
            require::computable("q", &[q, difference, reach])?;
            let (low, high) = (difference - reach, difference + reach);
            let p_value = range.upper(q);
            comparisons.push(Comparison { first, second, difference, low, high, p_value });
        }
    }
    Ok(Pairwise { method: PairwiseMethod::GamesHowell, comparisons, level })
}
