//! What being late costs.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};

/// The rules by which the points of an assignment become a score.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Policy {
    /// What being late costs.
    pub late: LateRule,
    /// Which of several versions counts.
    pub counts: Counts,
}

/// Which of several versions counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Counts {
    /// The one received last.
    #[default]
    Last,
    /// The one with the highest score after the late rule; of equals the earlier.
    Best,
}

/// What being late costs: nothing, unless it is said.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LateRule {
    /// Late by no more than this is not late.
    pub grace_minutes: u32,
    /// The percentage of the points lost for each day that has begun.
    pub percent_per_day: f64,
    /// No more than this is lost; `None` for everything.
    pub at_most_percent: Option<f64>,
    /// After so many days nothing is accepted any more: no points.
    pub closes_after_days: Option<u32>,
}

/// How late a version is and what it costs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Lateness {
    /// The days begun after the due time; 0 is in time.
    pub days: u32,
    /// The share of the points that is lost, from 0 to 1.
    pub lost: f64,
    /// Whether it came after the assignment was closed.
    pub closed: bool,
}

impl LateRule {
    /// The same rule, if its numbers can be meant.
    ///
    /// # Errors
    ///
    /// If a percentage is not from 0 to 100.
    pub fn checked(self) -> Result<Self> {
        let named =
            [("--per-day", Some(self.percent_per_day)), ("--at-most", self.at_most_percent)];
        for (name, percent) in named {
            if let Some(percent) = percent
                && !(0.0..=100.0).contains(&percent)
            {
                return Err(Error::refused(format!(
                    "`{name}` is {percent}; it must be a percentage from 0 to 100"
                )));
            }
        }
        Ok(self)
    }

    /// How late something received at `received` is, and what it costs.
    #[must_use]
    pub fn lateness(&self, due: Option<DateTime<Utc>>, received: DateTime<Utc>) -> Lateness {
        let Some(due) = due else { return Lateness::default() };
        let over = received - due;
        if over <= TimeDelta::minutes(self.grace_minutes.into()) {
            return Lateness::default();
        }
        let days = u32::try_from((over.num_milliseconds() + DAY - 1) / DAY).unwrap_or(u32::MAX);
        let closed = self.closes_after_days.is_some_and(|limit| days > limit);
        let most = self.at_most_percent.unwrap_or(100.0);
        let lost = if closed { 100.0 } else { (self.percent_per_day * f64::from(days)).min(most) };
        Lateness { days, lost: (lost / 100.0).clamp(0.0, 1.0), closed }
    }
}

const DAY: i64 = 24 * 60 * 60 * 1000;

#[cfg(test)]
mod tests {
    use super::*;

    fn at(time: &str) -> DateTime<Utc> {
        time.parse().unwrap()
    }

    const RULE: LateRule = LateRule {
        grace_minutes: 15,
        percent_per_day: 10.0,
        at_most_percent: Some(40.0),
        closes_after_days: Some(7),
    };

    #[test]
    fn every_day_begun_costs_its_share_until_the_most_and_then_it_is_closed() {
        let due = at("2026-04-10T15:00:00Z");
        for (received, days, lost, closed) in [
            ("2026-04-10T14:59:59Z", 0, 0.0, false),
            ("2026-04-10T15:15:00Z", 0, 0.0, false),
            // Grace forgives a little; it does not move the due time.
            ("2026-04-10T15:15:01Z", 1, 0.1, false),
            ("2026-04-11T15:00:00Z", 1, 0.1, false),
            ("2026-04-11T15:00:01Z", 2, 0.2, false),
            ("2026-04-16T15:00:00Z", 6, 0.4, false),
            ("2026-04-17T15:00:00Z", 7, 0.4, false),
            ("2026-04-17T15:00:01Z", 8, 1.0, true),
        ] {
            let found = RULE.lateness(Some(due), at(received));
            assert_eq!((found.days, found.closed), (days, closed), "{received}");
            assert!((found.lost - lost).abs() < 1e-12, "{received}: {found:?}");
        }
        assert_eq!(RULE.lateness(None, due), Lateness::default());
    }

    #[test]
    fn a_share_where_a_percentage_is_meant_too_large_is_refused() {
        let rule = LateRule { percent_per_day: 110.0, ..RULE };
        let refusal = rule.checked().unwrap_err().to_string();
        assert_eq!(refusal, "`--per-day` is 110; it must be a percentage from 0 to 100");
        assert!(LateRule { at_most_percent: Some(f64::NAN), ..RULE }.checked().is_err());
        assert!(RULE.checked().is_ok());
    }
}
