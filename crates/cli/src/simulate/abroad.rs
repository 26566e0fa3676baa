//! `foreign_guests.csv`: a year of bookings from abroad, whose seasons and nationalities are the official ones.
//!
//! | symbol | meaning | value |
//! |---|---|---|
//! | nationality, month | drawn together from the visitors to Korea of 2019 by nationality and month (KTO) | [`VISITORS`] |
//! | day | of the month, each as likely | |
//! | repeat | share of bookings by returning guests: Antonio, Almeida & Nunes (2019) | 0.032 |
//! | cancelled | of their bookings and of the others: the same hotels | 0.145, 0.378 |
//! | nights | 1 + Poisson | mean 1.2 |
//! | rate | median and seasons of the hotel; nobody's own level is known | σ 0.30 |
//! | gaps | share of bookings without a nationality | 0.03 |
//! | consent | to messages; returning guests more often | 0.40, 0.65 |
//!
//! # References
//!
//! - Korea Tourism Organization (2020). Visitor arrivals by nationality and month, 2019: 17,502,756 in all.
//! - Antonio, N., de Almeida, A. & Nunes, L. (2019). Hotel booking demand datasets. *Data in Brief*, 22, 41–49.

use std::fmt::Write as _;

use super::calendar::{date, month_and_day};
use super::hotel::{self, RATE_MEDIAN, RATE_RANGE, YEAR};
use super::random::Random;
use super::rounded;

/// The stream of random numbers that this file uses.
const STREAM: u64 = 31;

const BOOKINGS: usize = 2_000;

/// Visitors to Korea in the months of 2019.
const VISITORS: [(&str, [u32; 12]); 6] = [
    (
        "중국",
        [
            392_814, 453_379, 487_623, 493_250, 500_413, 475_007, 519_132, 578_112, 541_350,
            567_695, 505_369, 508_877,
        ],
    ),
    (
        "일본",
        [
            206_526, 213_200, 375_119, 290_092, 286_273, 282_476, 274_830, 329_652, 251_119,
            248_541, 258_522, 255_356,
        ],
    ),
    (
        "대만",
        [
            87_954, 94_559, 98_510, 113_072, 101_779, 118_437, 113_587, 109_273, 102_758, 127_944,
            102_241, 90_379,
        ],
    ),
    (
        "미국",
        [
            62_737, 57_732, 84_275, 102_524, 95_815, 105_398, 97_428, 86_586, 90_819, 101_099,
            82_238, 77_387,
        ],
    ),
    (
        "홍콩",
        [
            35_896, 51_312, 46_068, 76_104, 57_026, 61_728, 59_036, 65_958, 45_911, 65_544, 58_600,
            71_751,
        ],
    ),
    (
        "그 밖",
        [
            318_876, 331_620, 444_046, 560_024, 444_378, 433_172, 384_054, 416_718, 427_707,
            545_372, 449_459, 453_138,
        ],
    ),
];

const REPEAT: f64 = 0.032;
const RATE_SIGMA: f64 = 0.30;

pub(super) fn foreign_guests() -> String {
    let mut random = Random::stream(STREAM);
    let mut bookings: Vec<(u32, &str)> = (0..BOOKINGS).map(|_| arrival(&mut random)).collect();
    bookings.sort_by_key(|&(day, _)| day);
    let mut text =
        "booking_id,arrival,nationality,nights,room_krw,cancelled,repeat,consent\n".to_owned();
    for (number, (day, nationality)) in (1..).zip(bookings) {
        let nights = 1 + random.poisson(1.2);
        let season = hotel::season(f64::from(day - 1));
        let rate = random.log_normal(RATE_MEDIAN * season, RATE_SIGMA);
        let room = u64::from(nights) * rounded(rate.clamp(RATE_RANGE.0, RATE_RANGE.1), 1_000.0);
        let repeat = random.chance(REPEAT);
        let cancelled = random.chance(if repeat { 0.145 } else { 0.378 });
        let consent = random.chance(if repeat { 0.65 } else { 0.40 });
        let nationality = if random.chance(0.03) { "" } else { nationality };
        // Writing to a `String` cannot fail.
        let _ = writeln!(
            text,
            "F{number:04},{},{nationality},{nights},{room},{cancelled},{repeat},{consent}",
            date(day)
        );
    }
    text
}

/// The day and the nationality of one booking.
fn arrival(random: &mut Random) -> (u32, &'static str) {
    let all: f64 = VISITORS.iter().flat_map(|(_, months)| months).map(|&n| f64::from(n)).sum();
    let mut left = all * random.uniform();
    for (nationality, months) in VISITORS {
        for (month, visitors) in (1..).zip(months) {
            left -= f64::from(visitors);
            if left < 0.0 {
                let days: Vec<u32> =
                    (YEAR + 1..=2 * YEAR).filter(|&day| month_and_day(day).0 == month).collect();
                return (days[random.below(days.len())], nationality);
            }
        }
    }
    (2 * YEAR, VISITORS[0].0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As the Korea Tourism Organization published them in March 2020.
    #[test]
    fn the_visitors_are_those_of_the_official_year() {
        let total = |place: usize| VISITORS[place].1.iter().sum::<u32>();
        assert_eq!(
            [0, 1, 2, 3, 4].map(total),
            [6_023_021, 3_271_706, 1_260_493, 1_044_038, 694_934]
        );
        assert_eq!((0..6).map(total).sum::<u32>(), 17_502_756);
    }
}
