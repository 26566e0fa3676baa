//! Two years of a simulated hotel, guest by guest.
//!
//! | symbol | meaning | value |
//! |---|---|---|
//! | λ | a guest's stays per year while a customer: gamma(shape, mean) | shape 0.4, mean 1.5 |
//! | e | how busy a year is for this guest: log-normal with mean 1, own draw each year | σ 0.5 |
//! | new | share who become customers on a random day of year 2 | 0.15 |
//! | lost | share who stop being customers on a random day of year 1 | 0.12 |
//! | stays | in a year: Poisson(λ · e · share of the year as a customer) | |
//! | nights | of a stay: 1 + Poisson | mean 0.8 |
//! | level | a guest's usual rate per night: log-normal | median 190,000 KRW, σ 0.28 |
//! | rate | per night of a stay: level · season · log-normal noise, kept in range, rounded to 1,000 KRW | σ 0.12 |
//!
//! Gamma-distributed rates with Poisson counts are the negative binomial model of repeat buying. λ lasts, e and the
//! counts do not: whoever stood high in one year thanks to them falls back in the next (regression to the mean). Only
//! people with at least one stay in the two years are guests of the file.
//!
//! # References
//!
//! - Ehrenberg, A. S. C. (1959). The pattern of consumer purchases. *Applied Statistics*, 8(1), 26–41.
//! - Schmittlein, D. C., Cooper, L. G. & Morrison, D. G. (1993). Truth in concentration in the land of (80/20) laws.
//!   *Marketing Science*, 12(2), 167–183.
//! - Sharp, B., Romaniuk, J. & Graham, C. (2019). Marketing's 60/20 Pareto law. SSRN 3498097: not much more than half of
//!   the sales from the top 20 %, half of whom are no longer there a year later.

use super::random::{Random, floor};

/// Guests in the files.
const GUESTS: usize = 1_000;
/// Days in a year of the simulation.
pub(super) const YEAR: u32 = 365;
/// The last day, counted from 1.
pub(super) const CLOSING_DAY: u32 = 2 * YEAR;

const STAYS_SHAPE: f64 = 0.4;
const STAYS_PER_YEAR: f64 = 1.5;
const YEAR_SIGMA: f64 = 0.5;
const NEW: f64 = 0.15;
const LOST: f64 = 0.12;
const MORE_NIGHTS: f64 = 0.8;
/// The usual rate per night of half of the guests, KRW.
pub(super) const RATE_MEDIAN: f64 = 190_000.0;
const RATE_SIGMA: f64 = 0.28;
const RATE_NOISE: f64 = 0.12;
/// Lowest and highest rate per night, KRW.
pub(super) const RATE_RANGE: (f64, f64) = (90_000.0, 600_000.0);

/// The stream of random numbers that this file uses.
const STREAM: u64 = 1;

/// What one simulated guest did in two years.
#[derive(Default)]
pub(super) struct Guest {
    /// Stays in both years.
    pub(super) stays: u32,
    /// Nights in both years.
    pub(super) nights: u32,
    /// Room revenue of each year, KRW.
    pub(super) spend: [u64; 2],
    /// Arrival of the last stay, in days counted from 1.
    pub(super) last_day: u32,
    /// Each stay, in the order drawn.
    pub(super) trips: Vec<Trip>,
    /// λ, the stays that the model expects in a year.
    pub(super) per_year: f64,
    /// The guest's usual rate per night, KRW.
    pub(super) level: f64,
    /// The day, counted from 0, on which the person became a customer; 0 for before the first year.
    pub(super) from: f64,
}

/// One stay of a guest.
#[derive(Clone, Copy)]
pub(super) struct Trip {
    /// Arrival, in days counted from 1.
    pub(super) day: u32,
    /// Nights.
    pub(super) nights: u32,
    /// Rate of one night, KRW.
    pub(super) rate: u64,
}

/// The guests, in the order in which they were drawn.
pub(super) fn guests() -> Vec<Guest> {
    let mut random = Random::stream(STREAM);
    std::iter::repeat_with(|| guest(&mut random))
        .filter(|guest| guest.stays > 0)
        .take(GUESTS)
        .collect()
}

fn guest(random: &mut Random) -> Guest {
    let per_year = random.gamma(STAYS_SHAPE, STAYS_PER_YEAR);
    let level = random.log_normal(RATE_MEDIAN, RATE_SIGMA);
    let turn = random.uniform();
    let day = f64::from(YEAR) * random.uniform();
    // From when to when the person is a customer, in days.
    let (from, to) = if turn < NEW {
        (f64::from(YEAR) + day, f64::from(CLOSING_DAY))
    } else if turn < NEW + LOST {
        (0.0, day)
    } else {
        (0.0, f64::from(CLOSING_DAY))
    };
    let mut guest = Guest { per_year, level, from, ..Guest::default() };
    for year in 0..2 {
        let begin = f64::from(year * YEAR).max(from);
        let end = f64::from((year + 1) * YEAR).min(to);
        let busy = random.log_normal(libm::exp(-YEAR_SIGMA * YEAR_SIGMA / 2.0), YEAR_SIGMA);
        let share = (end - begin).max(0.0) / f64::from(YEAR);
        for _ in 0..random.poisson(per_year * busy * share) {
            let day = begin + (end - begin) * random.uniform();
            let nights = 1 + random.poisson(MORE_NIGHTS);
            let rate = rate(random, level, day);
            guest.stays += 1;
            guest.nights += nights;
            guest.spend[year as usize] += u64::from(nights) * rate;
            guest.last_day = guest.last_day.max(1 + floor(day));
            guest.trips.push(Trip { day: 1 + floor(day), nights, rate });
        }
    }
    guest
}

/// The rate of one night, KRW.
fn rate(random: &mut Random, level: f64, day: f64) -> u64 {
    let rate = random.log_normal(level * season(day), RATE_NOISE);
    let (lowest, highest) = RATE_RANGE;
    let thousands = (rate.clamp(lowest, highest) / 1_000.0).round();
    1_000 * u64::from(floor(thousands))
}

/// Dear in July, August and October, cheap from January to March.
pub(super) fn season(day: f64) -> f64 {
    match floor(day) % YEAR {
        0..90 => 0.9,
        181..243 | 273..304 => 1.2,
        _ => 1.0,
    }
}
