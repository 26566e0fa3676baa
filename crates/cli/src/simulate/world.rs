//! What the other files share about the guests of the hotel: why they travel, how content they are, and when they came.
//!
//! | symbol | meaning | value |
//! |---|---|---|
//! | purpose | business, couple or family; frequent guests travel more often on business | 15, 35, 55 % business by stays |
//! | content | how content a guest is in general: standard normal | |
//! | arrival | days of all stays but the last are drawn again inside their season | weights below |
//!
//! The files of lesson 3 know the day of the last stay only. The others move, inside the same year and the same season of
//! rates, to the days on which guests of their purpose arrive: couples and families on Fridays, Saturdays, 설날 and 추석,
//! business guests from Monday to Thursday. No number of lesson 3 changes by it.

use super::calendar::{holiday, month_and_day, weekday};
use super::hotel::{self, Guest, Trip, YEAR};
use super::hotel_customers;
use super::random::{Random, floor};

/// The streams of random numbers that this file uses.
const PURPOSE_STREAM: u64 = 4;
const ARRIVAL_STREAM: u64 = 5;

/// Why a guest travels.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    Business,
    Couple,
    Family,
}

impl Purpose {
    /// As a hotel's register writes it.
    pub(super) fn korean(self) -> &'static str {
        match self {
            Self::Business => "출장",
            Self::Couple => "커플",
            Self::Family => "가족",
        }
    }
}

/// One stay, as the register holds it.
pub(super) struct Stay {
    /// Place of the guest in [`World::guests`].
    pub(super) guest: usize,
    pub(super) trip: Trip,
}

/// The hotel and its guests.
pub(super) struct World {
    pub(super) guests: Vec<Guest>,
    /// Region and consent of each guest.
    pub(super) registered: Vec<(&'static str, bool)>,
    pub(super) purposes: Vec<Purpose>,
    /// How content each guest is, standard normal.
    pub(super) content: Vec<f64>,
    /// All stays, by day of arrival.
    pub(super) stays: Vec<Stay>,
}

impl World {
    pub(super) fn new() -> Self {
        let guests = hotel::guests();
        let mut random = Random::stream(PURPOSE_STREAM);
        let purposes: Vec<Purpose> =
            guests.iter().map(|guest| purpose(&mut random, guest.stays)).collect();
        let content = guests.iter().map(|_| random.normal()).collect();
        let mut random = Random::stream(ARRIVAL_STREAM);
        let mut stays = Vec::new();
        for (index, guest) in guests.iter().enumerate() {
            let last = guest.trips.iter().position(|trip| trip.day == guest.last_day);
            for (place, &trip) in guest.trips.iter().enumerate() {
                let moved = if Some(place) == last {
                    trip.day
                } else {
                    arrival(&mut random, guest, purposes[index], trip.day)
                };
                stays.push(Stay { guest: index, trip: Trip { day: moved, ..trip } });
            }
        }
        stays.sort_by_key(|stay| stay.trip.day);
        let registered = hotel_customers::registered(&guests);
        Self { guests, registered, purposes, content, stays }
    }
}

fn purpose(random: &mut Random, stays: u32) -> Purpose {
    let business = match stays {
        0..3 => 0.15,
        3..8 => 0.35,
        _ => 0.55,
    };
    let turn = random.uniform();
    if turn < business {
        Purpose::Business
    } else if turn < business + 0.55 * (1.0 - business) {
        Purpose::Couple
    } else {
        Purpose::Family
    }
}

/// Another day of the same year and season, not after the guest's last stay.
fn arrival(random: &mut Random, guest: &Guest, purpose: Purpose, day: u32) -> u32 {
    let year = (day - 1) / YEAR * YEAR;
    let earliest = (year + 1).max(1 + floor(guest.from));
    let latest = (year + YEAR).min(guest.last_day);
    let days: Vec<u32> = (earliest..=latest).filter(|&other| same_season(other, day)).collect();
    let total: f64 = days.iter().map(|&day| weight(purpose, day)).sum();
    let mut left = total * random.uniform();
    for &day in &days {
        left -= weight(purpose, day);
        if left < 0.0 {
            return day;
        }
    }
    day
}

#[expect(clippy::float_cmp, reason = "the seasons are three constants")]
fn same_season(one: u32, other: u32) -> bool {
    hotel::season(f64::from(one - 1)) == hotel::season(f64::from(other - 1))
}

/// How readily guests of a purpose arrive on a day.
fn weight(purpose: Purpose, day: u32) -> f64 {
    let weekday = weekday(day);
    let month = match month_and_day(day).0 {
        2 | 3 | 7 | 12 => 1.0,
        4 | 10 => 1.1,
        5 | 8 => 1.25,
        _ => 0.9,
    };
    let week = match (purpose, weekday) {
        (Purpose::Business, 0..4) => 1.3,
        (Purpose::Business, 6) => 0.6,
        (Purpose::Business, _) => 0.4,
        (_, 4) => 1.6,
        (_, 5) => 2.2,
        (_, 6) => 0.8,
        _ => 0.7,
    };
    let holiday = match (holiday(day), purpose) {
        (false, _) => 1.0,
        (true, Purpose::Business) => 0.2,
        (true, _) => 1.8,
    };
    month * week * holiday
}
