//! The estimate of Kaplan and Meier.

use std::cmp::Ordering;

use super::curve::{Median, Survival, SurvivalStep};
use crate::lists::closed_list;
use crate::stats::{Interval, distribution};
use crate::{Result, numeric, require};

closed_list! {
    /// How the confidence interval of a survival curve is computed from Greenwood's standard error.
    ///
    /// *Korean term:* 생존율의 신뢰구간 방법.
    ///
    /// Kalbfleisch & Prentice (1980) recommend the transformed one.
    SurvivalInterval of "churn"
    ko "생존율의 신뢰구간 방법"
    en "Intervals of a survival curve"
    {
        LogLog "log-log"
            ko "로그-로그 변환": "log(−log S)에서 구간을 구해 되돌리므로 0과 1을 넘지 않는다."
            en "log-log": "Computed for log(−log S) and turned back, so it never leaves 0 to 1."
        Greenwood "greenwood"
            ko "그린우드(정규 근사)": "S ± z·표준오차이며 0과 1에서 잘라 낸다."
            en "Greenwood (plain)": "S ± z standard errors, cut off at 0 and 1."
    }
}

/// The Kaplan–Meier curve of how long customers stay.
///
/// ```text
/// S(t) = Π (1 − dᵢ / nᵢ) over tᵢ ≤ t
/// se² = S(t)² Σ dᵢ / (nᵢ (nᵢ − dᵢ))                         (Greenwood)
/// log-log: S^exp(±z se / (S |log S|)), plain: S ± z se
/// ```
///
/// *Korean term:* 카플란-마이어 생존곡선.
///
/// - `durations`: for each customer, how long they stayed, or have stayed so far; finite and not negative
/// - `left`: whether the customer at the same place has left; `false` for those still there (중도절단)
/// - `level`: the confidence level of the intervals, between 0 and 1, usually 0.95
/// - `interval`: how they are computed; [`SurvivalInterval::LogLog`] unless you compare with a plain one
///
/// # Errors
///
/// If the slices are empty or differ in length, if a duration is negative or not finite, or if `level` is not
/// between 0 and 1.
///
/// # References
///
/// Kaplan & Meier (1958); Greenwood (1926); Kalbfleisch & Prentice (1980).
///
/// # Examples
///
/// ```
/// use tourism_marketing::survival::{self, SurvivalInterval};
///
/// // Months of eight club members; three are still there.
/// let months = [3.0, 5.0, 5.0, 8.0, 10.0, 12.0, 12.0, 12.0];
/// let left = [true, true, false, true, true, false, false, false];
/// let curve = survival::kaplan_meier(&months, &left, 0.95, SurvivalInterval::LogLog)?;
/// assert_eq!(curve.at(5.0)?, 0.75); // 7/8 · 6/7
/// assert_eq!(curve.median.time, Some(10.0));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "생존분석")]
#[doc(alias = "생존곡선")]
#[doc(alias = "이탈")]
#[doc(alias = "중도절단")]
#[doc(alias = "churn")]
#[doc(alias = "카플란-마이어")]
pub fn kaplan_meier(
    durations: &[f64],
    left: &[bool],
    level: f64,
    interval: SurvivalInterval,
) -> Result<Survival> {
    let customers = in_order(("durations", durations), ("left", left))?;
    require::proper_share("level", level)?;
    let z = distribution::normal_two_sided_point(level);

    let (mut steps, mut survival, mut greenwood) = (Vec::new(), 1.0, numeric::Sum::default());
    for Times { time, at_risk, left } in times(&customers) {
        let (n, d) = (at_risk as f64, left as f64);
        // n − d whole numbers, not 1 − d / n: exactly 0 where nobody stays.
        let stayed = (at_risk - left) as f64;
        survival *= stayed / n;
        let (mut standard_error, mut limits) = (None, None);
        if left < at_risk {
            greenwood.add(d / (n * stayed));
            // What the standard error is of the survival itself.
            let relative = greenwood.total().sqrt();
            standard_error = Some(survival * relative);
            let (low, high) = match interval {
                SurvivalInterval::LogLog => {
                    let log = survival.ln();
                    let reach = (z * relative / log.abs()).exp();
                    ((log * reach).exp(), (log / reach).exp())
                }
                SurvivalInterval::Greenwood => {
                    (survival * (1.0 - z * relative), survival * (1.0 + z * relative))
                }
            };
            let (low, high) = (low.clamp(0.0, survival), high.clamp(survival, 1.0));
            limits = Some(Interval { estimate: survival, low, high, level });
        }
        steps.push(SurvivalStep {
            time,
            at_risk,
            left,
            survival,
            standard_error,
            interval: limits,
        });
    }
    let censored: Vec<f64> =
        customers.iter().filter(|(_, left)| !left).map(|&(duration, _)| duration).collect();
    Ok(Survival {
        customers: customers.len(),
        left: customers.len() - censored.len(),
        interval,
        level,
        median: median(&steps),
        end: customers.last().map_or(0.0, |&(duration, _)| duration),
        steps,
        censored,
    })
}

/// The first times at which the curve and its limits are at most one half, give or take eight rounding
/// errors.
fn median(steps: &[SurvivalStep]) -> Median {
    let first = |height: fn(&SurvivalStep) -> f64| {
        let half = |step: &&SurvivalStep| height(step) <= 0.5 * (1.0 + 8.0 * f64::EPSILON);
        steps.iter().find(half).map(|step| step.time)
    };
    Median {
        time: first(|step| step.survival),
        low: first(|step| step.interval.map_or(step.survival, |interval| interval.low)),
        // Where nobody is left, the upper limit is not known.
        high: first(|step| step.interval.map_or(1.0, |interval| interval.high)),
    }
}

/// A time at which somebody left.
pub(super) struct Times {
    pub(super) time: f64,
    pub(super) at_risk: usize,
    pub(super) left: usize,
}

/// The customers by how long they stayed.
pub(super) fn in_order(
    (name, durations): (&'static str, &[f64]),
    (flag, left): (&'static str, &[bool]),
) -> Result<Vec<(f64, bool)>> {
    require::same_length(name, durations, flag, left)?;
    require::at_least(name, 1, durations)?;
    require::not_negative(name, durations)?;
    let mut customers: Vec<(f64, bool)> =
        durations.iter().copied().zip(left.iter().copied()).collect();
    customers.sort_by(|(a, _), (b, _)| a.partial_cmp(b).unwrap_or(Ordering::Equal));
    Ok(customers)
}

/// The times at which somebody left, with those who were still there.
pub(super) fn times(customers: &[(f64, bool)]) -> impl Iterator<Item = Times> {
    let mut before = 0;
    customers.chunk_by(|(a, _), (b, _)| b <= a).filter_map(move |tied| {
        let at_risk = customers.len() - before;
        before += tied.len();
        let left = tied.iter().filter(|(_, left)| *left).count();
        let &(time, _) = tied.first()?;
        (left > 0).then_some(Times { time, at_risk, left })
    })
}
