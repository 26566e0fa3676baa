//! The two years of the simulated hotel: 1 January 2022 to 31 December 2023, neither of them a leap year.
//!
//! Holidays are the two on which Korea travels to its families: 설날 and 추석, with the days around them that were free.

use super::hotel::YEAR;

const MONTHS: [u32; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/// First and last free day of 설날 2022, 추석 2022, 설날 2023 and 추석 2023, counted from 1 January 2022 as 1.
const HOLIDAYS: [(u32, u32); 4] =
    [(29, 33), (252, 255), (365 + 21, 365 + 24), (365 + 271, 365 + 276)];

/// Month, 1 to 12, and day of the month of a day counted from 1.
pub(super) fn month_and_day(day: u32) -> (u32, u32) {
    let mut left = (day - 1) % YEAR;
    for (month, &days) in (1..).zip(&MONTHS) {
        if left < days {
            return (month, left + 1);
        }
        left -= days;
    }
    (12, 31)
}

/// `2022-01-01` for day 1.
pub(super) fn date(day: u32) -> String {
    let (month, of_month) = month_and_day(day);
    format!("{}-{month:02}-{of_month:02}", 2022 + (day - 1) / YEAR)
}

/// 0 for Monday to 6 for Sunday; 1 January 2022 was a Saturday.
pub(super) fn weekday(day: u32) -> u32 {
    (day + 4) % 7
}

/// Whether the day belongs to 설날 or 추석.
pub(super) fn holiday(day: u32) -> bool {
    HOLIDAYS.iter().any(|&(first, last)| (first..=last).contains(&day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_have_the_dates_of_the_calendar() {
        assert_eq!(
            [1, 59, 60, 365, 366, 730].map(date),
            ["2022-01-01", "2022-02-28", "2022-03-01", "2022-12-31", "2023-01-01", "2023-12-31"]
        );
        // 1 January 2022 a Saturday, 2 January 2023 a Monday, 31 December 2023 a Sunday.
        assert_eq!([1, 367, 730].map(weekday), [5, 0, 6]);
    }

    /// 설날 was 1 February 2022 and 22 January 2023, 추석 10 September 2022 and 29 September 2023.
    #[test]
    fn the_holidays_hold_the_days_of_the_lunar_calendar() {
        let days = (1..=730).filter(|&day| holiday(day)).map(date).collect::<Vec<_>>();
        for day in ["2022-02-01", "2022-09-10", "2023-01-22", "2023-09-29"] {
            assert!(days.iter().any(|date| date == day), "{day}");
        }
        assert_eq!(days.len(), 5 + 4 + 4 + 6);
    }
}
