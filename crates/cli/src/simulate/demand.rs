//! `park_demand.csv` and `account_profit.csv`: too much demand, and customers who cost more than they bring.
//!
//! | symbol | meaning | value |
//! |---|---|---|
//! | visitors | 5,600 · month · day of the week · holiday · (price / 20,000)^−1.25 · weather | log-normal, σ 0.16 |
//! | month | January to December; spring and autumn of a Korean national park | .55 .60 .80 1.15 1.30 .90 .95 1.15 1.05 1.60 1.10 .55 |
//! | price | drawn anew for each week, so that it can be told from the season | 16, 18, 20, 22, 25 thousand KRW |
//! | capacity | visitors a day, 8,000; 6,000 while a trail was closed in March | |
//! | accounts | active, quiet, dormant: 55, 20, 25 % | |
//!
//! The price elasticity is −1.25; Peng, Song, Crouch & Witt (2015) find a mean of −1.28 over 195 studies of
//! international tourism demand.
//!
//! # References
//!
//! - Peng, B., Song, H., Crouch, G. I. & Witt, S. F. (2015). A meta-analysis of international tourism demand elasticities.
//!   *Journal of Travel Research*, 54(5), 611–633.

use std::fmt::Write as _;

use super::calendar::{date, holiday, month_and_day, weekday};
use super::hotel::YEAR;
use super::random::{Random, floor};
use super::rounded;

/// The streams of random numbers that this file uses.
const PARK_STREAM: u64 = 25;
const ACCOUNT_STREAM: u64 = 26;

const MONTHS: [f64; 12] = [0.55, 0.60, 0.80, 1.15, 1.30, 0.90, 0.95, 1.15, 1.05, 1.60, 1.10, 0.55];
const WEEK: [f64; 7] = [0.75, 0.75, 0.80, 0.80, 0.95, 1.55, 1.40];
const PRICES: [u32; 5] = [16_000, 18_000, 20_000, 22_000, 25_000];
const ELASTICITY: f64 = -1.25;

pub(super) fn park_demand() -> String {
    let mut random = Random::stream(PARK_STREAM);
    let mut text = "date,visitors,price_krw,capacity\n".to_owned();
    let mut price = PRICES[2];
    for day in YEAR + 1..=2 * YEAR {
        if weekday(day) == 0 {
            price = PRICES[random.below(PRICES.len())];
        }
        let (month, _) = month_and_day(day);
        let season = MONTHS[month as usize - 1] * WEEK[weekday(day) as usize];
        let free = if holiday(day) { 1.5 } else { 1.0 };
        let response = libm::pow(f64::from(price) / 20_000.0, ELASTICITY);
        let visitors = floor(random.log_normal(5_600.0 * season * free * response, 0.16).round());
        let capacity = if month == 3 { 6_000 } else { 8_000 };
        // Writing to a `String` cannot fail.
        let _ = writeln!(text, "{},{visitors},{price},{capacity}", date(day));
    }
    text
}

pub(super) fn account_profit() -> String {
    let mut random = Random::stream(ACCOUNT_STREAM);
    let mut text = "account_id,annual_profit_krw,idle_days\n".to_owned();
    for account in 1..=2_000 {
        let turn = random.uniform();
        let (profit, idle) = if turn < 0.55 {
            (random.gamma(0.7, 62_000.0) - 9_000.0, random.gamma(1.2, 60.0))
        } else if turn < 0.75 {
            (random.gamma(0.7, 12_000.0) - 6_000.0, 120.0 + 245.0 * random.uniform())
        } else {
            // Statements, storage and mailings of an account that nobody uses.
            (-3_000.0 + 600.0 * random.normal(), 366.0 + random.gamma(1.5, 420.0))
        };
        let profit = 100.0 * (profit / 100.0).round();
        let sign = if profit < 0.0 { "-" } else { "" };
        let idle = floor(idle).min(3_650);
        let _ = writeln!(text, "A{account:04},{sign}{},{idle}", rounded(profit.abs(), 100.0));
    }
    text
}
