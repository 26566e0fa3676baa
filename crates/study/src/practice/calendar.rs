//! Days as the reader lives them: they begin at four in the morning, local time.

use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Duration, NaiveDate, Utc};
use tz::{LocalTimeType, TimeZone};

/// A day of the reader.
pub type Day = NaiveDate;

/// A session after midnight still belongs to the evening.
const DAY_BEGINS: i64 = 4 * 3600;

/// Seconds since 1970-01-01 UTC.
#[must_use]
pub fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |passed| passed.as_secs())
}

/// The day on which something happened, by the clock of this machine.
#[must_use]
pub fn day_of(at: u64) -> Day {
    let at = i64::try_from(at).unwrap_or(0);
    let here = match std::env::var("TZ") {
        Ok(name) if !name.is_empty() => TimeZone::from_posix_tz(&name),
        _ => TimeZone::local(),
    };
    let there = here.ok().and_then(|here| here.find_local_time_type(at).ok().copied());
    let east = there.as_ref().map(LocalTimeType::ut_offset);
    // Where the system does not say, as under Windows, the day is that of Greenwich.
    day_at(at, east.map_or(0, i64::from))
}

/// Today.
#[must_use]
pub fn today() -> Day {
    day_of(now())
}

/// The day at so many seconds east of Greenwich.
fn day_at(at: i64, east: i64) -> Day {
    let moment = DateTime::<Utc>::from_timestamp(0, 0).unwrap_or_default();
    moment
        .checked_add_signed(Duration::seconds(at + east - DAY_BEGINS))
        .unwrap_or(moment)
        .date_naive()
}

/// Whole days from one day to another; 0 if the other is earlier.
pub(super) fn days_between(from: Day, to: Day) -> u32 {
    u32::try_from((to - from).num_days()).unwrap_or(0)
}

/// The day so many days later.
pub(super) fn later(day: Day, days: u32) -> Day {
    day.checked_add_signed(Duration::days(i64::from(days))).unwrap_or(day)
}

/// Days as `2026-11-22` in the file.
pub(super) mod written {
    use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

    use super::Day;

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
    pub fn serialize<S: Serializer>(day: &Day, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(day)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Day, D::Error> {
        String::deserialize(from)?.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-11-22 13:00:45 UTC is 1795352445 (Python's datetime).
    #[test]
    fn a_day_begins_at_four_in_the_morning_where_the_reader_is() {
        let noon = 1_795_352_445;
        let korea = 9 * 3600;
        assert_eq!(day_at(noon, korea).to_string(), "2026-11-22", "22:00 in Seoul");
        assert_eq!(
            day_at(noon + 5 * 3600, korea).to_string(),
            "2026-11-22",
            "03:00 the next morning"
        );
        assert_eq!(day_at(noon + 7 * 3600, korea).to_string(), "2026-11-23", "05:00");
        assert_eq!(
            day_at(noon + 5 * 3600, -8 * 3600).to_string(),
            "2026-11-22",
            "10:00 in Vancouver"
        );
    }
}
