//! A survival curve and what can be read from it.

use super::kaplan_meier::SurvivalInterval;
use crate::stats::Interval;
use crate::{Error, Result, numeric, require};

/// A Kaplan–Meier curve: a staircase from 1 downwards.
///
/// *Korean term:* 생존곡선 (카플란-마이어 곡선).
#[derive(Debug, Clone, PartialEq)]
pub struct Survival {
    /// Number of customers.
    pub customers: usize,
    /// Number of those who left.
    pub left: usize,
    /// How its intervals were computed.
    pub interval: SurvivalInterval,
    /// The confidence level of its intervals, between 0 and 1.
    pub level: f64,
    /// One step for each time at which somebody left, in the order of time.
    pub steps: Vec<SurvivalStep>,
    /// The times at which somebody was still there and no more was known, ascending.
    pub censored: Vec<f64>,
    /// The longest time in the data.
    pub end: f64,
    /// How long half of the customers stay.
    pub median: Median,
}

/// One step of a [`Survival`] curve.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SurvivalStep {
    /// tᵢ, when somebody left.
    pub time: f64,
    /// nᵢ, how many were still there just before.
    pub at_risk: usize,
    /// dᵢ, how many left.
    pub left: usize,
    /// S(tᵢ), the share that stays longer, 0 to 1.
    pub survival: f64,
    /// Greenwood's standard error of S(tᵢ); `None` where S(tᵢ) is 0.
    pub standard_error: Option<f64>,
    /// S(tᵢ) with its confidence interval, within 0 and 1; `None` where S(tᵢ) is 0.
    pub interval: Option<Interval>,
}

/// The median of a [`Survival`] curve.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Median {
    /// The first time at which S(t) is at most one half; `None` if it never is.
    pub time: Option<f64>,
    /// The first time at which the lower limit of S(t) is at most one half (Brookmeyer & Crowley, 1982).
    pub low: Option<f64>,
    /// The same for the upper limit; `None` if the data do not reach it.
    pub high: Option<f64>,
}

impl Survival {
    /// S(t): the share of customers who stay longer than `time`.
    ///
    /// *Korean term:* 시점별 생존율.
    ///
    /// # Errors
    ///
    /// If `time` is negative, not finite, or later than the data go, unless nobody was left by then.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::survival::{self, SurvivalInterval};
    ///
    /// let months = [2.0, 4.0, 5.0, 8.0]; // of four members; the third is still there
    /// let curve = survival::kaplan_meier(&months, &[true, true, false, true], 0.95, SurvivalInterval::LogLog)?;
    /// assert_eq!(curve.at(3.0)?, 0.75);
    /// assert_eq!(curve.at(4.0)?, 0.5);
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn at(&self, time: f64) -> Result<f64> {
        require::amount("time", time)?;
        self.known_until("time", time)?;
        let passed = self.steps.partition_point(|step| step.time <= time);
        let last = passed.checked_sub(1).and_then(|place| self.steps.get(place));
        Ok(last.map_or(1.0, |step| step.survival))
    }

    /// How long a customer stays on average if nobody is counted beyond `time`: the area under the curve.
    ///
    /// ```text
    /// ∫ S(t) dt from 0 to `time`
    /// ```
    ///
    /// *Korean term:* 제한 평균 생존시간.
    ///
    /// # Errors
    ///
    /// As [`Survival::at`].
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::survival::{self, SurvivalInterval};
    ///
    /// let months = [2.0, 4.0, 5.0, 8.0]; // of four members; the third is still there
    /// let curve = survival::kaplan_meier(&months, &[true, true, false, true], 0.95, SurvivalInterval::LogLog)?;
    /// assert_eq!(curve.mean_until(6.0)?, 2.0 + 2.0 * 0.75 + 2.0 * 0.5);
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn mean_until(&self, time: f64) -> Result<f64> {
        require::amount("time", time)?;
        self.known_until("time", time)?;
        let mut areas = Vec::new();
        let (mut from, mut height) = (0.0, 1.0);
        for step in self.steps.iter().take_while(|step| step.time <= time) {
            areas.push((step.time - from) * height);
            (from, height) = (step.time, step.survival);
        }
        areas.push((time - from) * height);
        require::computed("the mean", numeric::sum(areas))
    }

    /// Beyond the data nothing is known, except that nobody is there where nobody was left.
    fn known_until(&self, name: &'static str, time: f64) -> Result<()> {
        let ended = self.steps.last().is_some_and(|step| step.survival <= 0.0);
        if time <= self.end || ended {
            return Ok(());
        }
        let what = format!("`{name}` is {time} and the data end at {}", self.end);
        Err(Error::Contradiction { what, rule: "a curve says nothing beyond its data" })
    }
}
