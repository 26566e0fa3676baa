//! The work behind the stay: `defects.csv`, `employees.csv` and `front_desk.csv`.
//!
//! | symbol | meaning | value |
//! |---|---|---|
//! | defects | of 50 encounters checked a day at each of six touchpoints: binomial | .100 .060 .036 .024 .014 .008 |
//! | special cause | new software at the desk, days 41 to 44 | 체크인 .26 |
//! | satisfaction of staff | 2.6 + 0.03 · training hours + noise, 1 to 5 | |
//! | leaving | a month: 0.026 · exp(−0.55 (satisfaction − 3)) | hired over eight years |
//! | arrivals at the desk | Poisson by the hour, busiest from 15 to 18 h; weekend 1.3 | about 900 a week |
//! | service | gamma, shape 4, mean 350 s | 3 clerks from 15 to 19 h, 2 from 7 to 22 h, 1 at night |

use std::fmt::Write as _;

use super::calendar::date;
use super::hotel::{CLOSING_DAY, YEAR};
use super::random::{Random, floor};

/// The streams of random numbers that this file uses.
const DEFECT_STREAM: u64 = 22;
const STAFF_STREAM: u64 = 23;
const DESK_STREAM: u64 = 24;

const TOUCHPOINTS: [(&str, f64); 6] = [
    ("체크인", 0.100),
    ("객실 정비", 0.060),
    ("룸서비스", 0.036),
    ("조식", 0.024),
    ("예약", 0.014),
    ("주차", 0.008),
];

pub(super) fn defects() -> String {
    let mut random = Random::stream(DEFECT_STREAM);
    let mut text = "touchpoint,date,checked,defects\n".to_owned();
    for day in 1..=100 {
        for (place, (name, rate)) in TOUCHPOINTS.into_iter().enumerate() {
            let rate = if place == 0 && (41..=44).contains(&day) { 0.26 } else { rate };
            let defects = (0..50).filter(|_| random.chance(rate)).count();
            // Writing to a `String` cannot fail.
            let _ = writeln!(text, "{name},{},50,{defects}", date(YEAR + 59 + day));
        }
    }
    text
}

const DEPARTMENTS: [(&str, usize); 6] =
    [("프런트", 45), ("객실", 75), ("식음", 70), ("시설", 20), ("마케팅", 12), ("관리", 18)];

pub(super) fn employees() -> String {
    let mut random = Random::stream(STAFF_STREAM);
    let mut text = "employee_id,dept,hire,leave,satisfaction,training_h\n".to_owned();
    let departments =
        DEPARTMENTS.iter().flat_map(|&(name, staff)| std::iter::repeat_n(name, staff));
    for (index, dept) in departments.enumerate() {
        let training = 4 * floor(random.gamma(2.5, 5.0));
        let satisfaction = 2.6 + 0.03 * f64::from(training) + 0.6 * random.normal();
        let tenths = floor((10.0 * satisfaction).clamp(10.0, 50.0).round());
        // Hired within the two years or in the six before them, whose days are counted backwards.
        let hired = floor(f64::from(8 * YEAR) * random.uniform());
        let hazard = 0.026 * libm::exp(-0.55 * (f64::from(tenths) / 10.0 - 3.0));
        let stayed = floor(-30.4 * libm::log(random.uniform()) / hazard);
        // Only those who were still there when the file begins are in it.
        let begin = 6 * YEAR;
        let left = hired.max(begin) + 1 + stayed;
        let leave = if left < begin + CLOSING_DAY { date(left - begin) } else { String::new() };
        let hire = early_date(hired, begin);
        let _ = writeln!(
            text,
            "W{:03},{dept},{hire},{leave},{}.{},{training}",
            index + 1,
            tenths / 10,
            tenths % 10
        );
    }
    text
}

/// The date of day `day` when the two years begin after day `begin`, leap days left out.
fn early_date(day: u32, begin: u32) -> String {
    if day >= begin {
        return date(day - begin + 1);
    }
    let date = date(day % YEAR + 1);
    let year = 2022 - begin / YEAR + day / YEAR;
    format!("{year}{}", &date[4..])
}

/// Expected arrivals in each hour of a weekday.
const ARRIVALS: [f64; 24] = [
    0.6, 0.3, 0.2, 0.1, 0.1, 0.2, 0.5, 1.5, 3.0, 4.0, 6.0, 7.0, 5.5, 6.0, 11.0, 17.0, 18.0, 15.0,
    11.0, 7.0, 4.0, 2.5, 1.5, 1.0,
];

/// Monday, 2 October 2023, the week after 추석.
const FIRST_DAY: u32 = YEAR + 275;

pub(super) fn front_desk() -> String {
    let mut random = Random::stream(DESK_STREAM);
    let mut text = "arrival,start,end\n".to_owned();
    // When each clerk is free again, in seconds from the start of the week.
    let mut free = [0_u32; 3];
    for hour in 0..7 * 24_u32 {
        let weekend = if (4..6).contains(&(hour / 24)) { 1.3 } else { 0.95 };
        let expected = weekend * ARRIVALS[(hour % 24) as usize];
        let mut arrivals: Vec<u32> = (0..random.poisson(expected))
            .map(|_| 3_600 * hour + floor(3_600.0 * random.uniform()))
            .collect();
        arrivals.sort_unstable();
        for arrival in arrivals {
            let clerks = match hour % 24 {
                15..19 => 3,
                7..15 | 19..22 => 2,
                _ => 1,
            };
            let clerk = (0..clerks).min_by_key(|&clerk| free[clerk]).unwrap_or(0);
            let start = arrival.max(free[clerk]);
            let end = start + floor(random.gamma(4.0, 350.0)).max(30);
            free[clerk] = end;
            let [arrival, start, end] = [arrival, start, end].map(moment);
            let _ = writeln!(text, "{arrival},{start},{end}");
        }
    }
    text
}

/// `2023-10-02T15:04:05` for a second of the week.
fn moment(second: u32) -> String {
    let day = date(FIRST_DAY + second / 86_400);
    let (hour, minute) = (second / 3_600 % 24, second / 60 % 60);
    format!("{day}T{hour:02}:{minute:02}:{:02}", second % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_week_begins_on_monday_and_earlier_years_have_their_dates() {
        assert_eq!(moment(3_661), "2023-10-02T01:01:01");
        assert_eq!(super::super::calendar::weekday(FIRST_DAY), 0);
        let begin = 6 * YEAR;
        assert_eq!(early_date(0, begin), "2016-01-01");
        assert_eq!(early_date(begin - 1, begin), "2021-12-31");
        assert_eq!(early_date(begin, begin), "2022-01-01");
    }
}
