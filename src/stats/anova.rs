//! More than two groups: analysis of variance, and which pairs differ.

use super::distribution::f_upper;
use super::summary::{self, Summary};
use crate::{Error, Result, numeric, require};

/// An analysis of variance.
#[derive(Debug, Clone, PartialEq)]
pub struct Anova {
    /// F, the mean square between the groups over that within them.
    pub f: f64,
    /// Degrees of freedom between the groups: k − 1.
    pub df_between: f64,
    /// Degrees of freedom within the groups: N − k; Welch's need not be a whole number.
    pub df_within: f64,
    /// The p-value.
    pub p_value: f64,
    /// The sum of squares between the groups.
    pub ss_between: f64,
    /// The sum of squares within the groups.
    pub ss_within: f64,
    /// η², the share of the total sum of squares that lies between the groups; too large in small samples.
    pub eta_squared: f64,
    /// ω², η² without most of that bias; it may fall below 0, which reads as 0.
    pub omega_squared: f64,
    /// The groups, in the order of the input.
    pub groups: Vec<Summary>,
}

/// The groups, judged and summed up.
pub(super) struct Samples {
    pub(super) summaries: Vec<Summary>,
    n: f64,
    ss_between: f64,
    ss_within: f64,
}

impl Samples {
    pub(super) fn of(groups: &[Vec<f64>]) -> Result<Self> {
        require::at_least("groups", 2, groups)?;
        for (place, group) in groups.iter().enumerate() {
            if group.len() < 2 {
                let what = format!("`groups`[{place}] has {} value(s)", group.len());
                return Err(Error::Contradiction { what, rule: "every group needs at least 2" });
            }
            require::measurements("groups[k]", group)?;
        }
        let summaries: Vec<Summary> =
            groups.iter().map(|group| Summary::of_judged(group)).collect();
        let all: Vec<f64> = groups.iter().flatten().copied().collect();
        let mean = summary::mean(&all);
        let between = summaries
            .iter()
            .map(|group| group.n as f64 * (group.mean - mean) * (group.mean - mean));
        let within = groups
            .iter()
            .zip(&summaries)
            .map(|(group, of)| summary::squares_around(group, of.mean));
        Ok(Self {
            n: all.len() as f64,
            ss_between: numeric::sum(between),
            ss_within: numeric::sum(within),
            summaries,
        })
    }

    /// Degrees of freedom between and within.
    pub(super) fn df(&self) -> (f64, f64) {
        let k = self.summaries.len() as f64;
        (k - 1.0, self.n - k)
    }

    /// The mean square within, refused where it is 0.
    pub(super) fn within(&self, what: &'static str) -> Result<f64> {
        let mean_square = self.ss_within / self.df().1;
        if mean_square <= 0.0 {
            let why =
                "the values of each group are all equal, so there is no spread to compare with";
            return Err(Error::NotComputable { what, why: why.to_owned() });
        }
        Ok(mean_square)
    }

    fn anova(self, f: f64, df_between: f64, df_within: f64) -> Result<Anova> {
        let within = self.within("F")?;
        let total = self.ss_between + self.ss_within;
        let anova = Anova {
            f,
            df_between,
            df_within,
            p_value: f_upper(f, df_between, df_within),
            ss_between: self.ss_between,
            ss_within: self.ss_within,
            eta_squared: self.ss_between / total,
            omega_squared: (self.ss_between - self.df().0 * within) / (total + within),
            groups: self.summaries,
        };
        let numbers = [f, df_within, total, anova.eta_squared, anova.omega_squared, anova.p_value];
        require::computable("F", &numbers)?;
        Ok(anova)
    }
}

/// Whether the means of several groups differ: one-way analysis of variance.
///
/// ```text
/// F  = ( SSB / (k − 1) ) / ( SSW / (N − k) )
/// η² = SSB / (SSB + SSW),  ω² = ( SSB − (k − 1) MSW ) / ( SSB + SSW + MSW )
/// ```
///
/// It says that the groups are not all alike, not which of them differ: for that, see
/// [`tukey_hsd`](super::tukey_hsd). Where the groups spread differently, use [`welch_anova`].
///
/// *Korean term:* 일원분산분석 (ANOVA).
///
/// - `groups`: at least two, each of at least two measurements, in one unit
/// - result: F, degrees of freedom, p-value, sums of squares in the unit squared, and two effect sizes
///
/// # Errors
///
/// If there are fewer than two groups, a group has fewer than two values, a value is not finite or beyond
/// ±10¹⁰⁰, or the values of each group are all equal.
///
/// # References
///
/// Fisher (1925); Hays (1963) for ω².
///
/// # Examples
///
/// ```
/// use tourism_marketing::stats;
///
/// // Satisfaction, 1 to 10, of guests in a blue, a green and an orange lobby.
/// let lobby = [vec![4.0, 5.0, 6.0], vec![6.0, 7.0, 8.0], vec![8.0, 9.0, 10.0]];
/// let anova = stats::one_way_anova(&lobby)?;
/// assert_eq!((anova.f, anova.df_between, anova.df_within), (12.0, 2.0, 6.0));
/// assert!((anova.p_value - 0.008).abs() < 1e-12 && anova.eta_squared == 0.8);
/// assert!((anova.omega_squared - 0.7096774).abs() < 1e-7);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "일원분산분석")]
#[doc(alias = "분산분석")]
#[doc(alias = "ANOVA")]
pub fn one_way_anova(groups: &[Vec<f64>]) -> Result<Anova> {
    let samples = Samples::of(groups)?;
    let (df_between, df_within) = samples.df();
    let f = samples.ss_between / df_between / samples.within("F")?;
    samples.anova(f, df_between, df_within)
}

/// Whether the means of several groups differ, whatever their spread: Welch's analysis of variance.
///
/// ```text
/// wⱼ = nⱼ / sⱼ²,  m̃ = Σ wⱼ mⱼ / Σ wⱼ,  h = Σ (1 − wⱼ / Σ w)² / (nⱼ − 1)
/// F  = ( Σ wⱼ (mⱼ − m̃)² / (k − 1) ) / ( 1 + 2 (k − 2) h / (k² − 1) ),  df₂ = (k² − 1) / (3 h)
/// ```
///
/// η² and ω² are those of [`one_way_anova`].
///
/// *Korean term:* 웰치의 분산분석.
///
/// - `groups`: at least two, each of at least two measurements, in one unit
/// - result: as [`one_way_anova`], with Welch's F, degrees of freedom and p-value
///
/// # Errors
///
/// Those of [`one_way_anova`], or if the values of one group are all equal.
///
/// # References
///
/// Welch (1951).
///
/// # Examples
///
/// ```
/// use tourism_marketing::stats;
///
/// // Satisfaction, 1 to 10, of guests in a blue, a green and an orange lobby.
/// let lobby = [vec![4.0, 5.0, 6.0], vec![6.0, 7.0, 8.0], vec![8.0, 9.0, 10.0]];
/// let anova = stats::welch_anova(&lobby)?;
/// assert!((anova.f - 10.285714).abs() < 1e-6 && (anova.df_within - 4.0).abs() < 1e-12);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "웰치의 분산분석")]
#[doc(alias = "ANOVA")]
pub fn welch_anova(groups: &[Vec<f64>]) -> Result<Anova> {
    let samples = Samples::of(groups)?;
    if let Some(place) = samples.summaries.iter().position(|group| group.squared_error() <= 0.0) {
        let why = format!("the values of `groups`[{place}] are all equal, so it has no weight");
        return Err(Error::NotComputable { what: "Welch's F", why });
    }
    let k = samples.summaries.len() as f64;
    // Relative to the smallest error, so that no weight overflows.
    let least = samples.summaries.iter().map(Summary::squared_error).fold(f64::INFINITY, f64::min);
    let weighted: Vec<(f64, &Summary)> =
        samples.summaries.iter().map(|group| (least / group.squared_error(), group)).collect();
    let weights = numeric::sum(weighted.iter().map(|(weight, _)| *weight));
    let mean = numeric::sum(weighted.iter().map(|(w, group)| w / weights * group.mean));
    let between = numeric::sum(weighted.iter().map(|(w, group)| {
        let off = (group.mean - mean) / least.sqrt();
        w * off * off
    }));
    let h = numeric::sum(weighted.iter().map(|(w, group)| {
        let rest = 1.0 - w / weights;
        rest * rest / (group.n as f64 - 1.0)
    }));
    let f = between / (k - 1.0) / (1.0 + 2.0 * (k - 2.0) * h / (k * k - 1.0));
    samples.anova(f, k - 1.0, (k * k - 1.0) / (3.0 * h))
}

/// Whether several groups spread alike: Levene's test around the medians.
///
/// ```text
/// F of the one-way analysis of variance of |x − median of its group|
/// ```
///
/// Better than a look at it before choosing between [`one_way_anova`] and [`welch_anova`] is to use Welch's
/// at once.
///
/// *Korean term:* 레빈의 등분산 검정.
///
/// - `groups`: at least two, each of at least two measurements, in one unit
/// - result: the analysis of variance of the distances from the medians
///
/// # Errors
///
/// Those of [`one_way_anova`], of the distances too.
///
/// # References
///
/// Levene, H. (1960). Robust tests for equality of variances. In *Contributions to Probability and
/// Statistics* (pp. 278–292). Stanford University Press; Brown, M. B., & Forsythe, A. B. (1974). Robust
/// tests for the equality of variances. *Journal of the American Statistical Association*, 69, 364–367, for
/// the medians.
///
/// # Examples
///
/// ```
/// use tourism_marketing::stats;
///
/// // Minutes in the lounge, with slow and with fast music.
/// let music = [vec![30.0, 50.0, 70.0, 90.0], vec![40.0, 42.0, 44.0, 46.0]];
/// let spread = stats::levene(&music)?;
/// assert!((spread.f - 9.623762).abs() < 1e-6);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "레빈의 등분산 검정")]
#[doc(alias = "등분산 검정")]
#[doc(alias = "Levene")]
pub fn levene(groups: &[Vec<f64>]) -> Result<Anova> {
    Samples::of(groups)?;
    let distances: Vec<Vec<f64>> = groups
        .iter()
        .map(|group| {
            let middle = median(group);
            group.iter().map(|value| (value - middle).abs()).collect()
        })
        .collect();
    one_way_anova(&distances)
}

/// The middle value, or the mean of the middle two.
fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let at = |place: usize| sorted.get(place).copied().unwrap_or_default();
    f64::midpoint(at(sorted.len() / 2), at(sorted.len().saturating_sub(1) / 2))
}
