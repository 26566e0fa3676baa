//! The worked examples that several files use.

use tourism_marketing::relationship::YearProfit;

/// Ten guests, 10,000 KRW in the first year; the total is 100.
pub const FIRST: [f64; 10] = [50.0, 20.0, 10.0, 8.0, 5.0, 3.0, 2.0, 1.0, 0.5, 0.5];

/// The same ten guests in the second year; the total is 100.
pub const SECOND: [f64; 10] = [20.0, 8.0, 12.0, 15.0, 9.0, 10.0, 8.0, 6.0, 7.0, 5.0];

/// One customer spends everything.
pub fn one_whale(customers: usize) -> Vec<f64> {
    let mut spend = vec![0.0; customers];
    spend[customers / 2] = 7.0;
    spend
}

/// A computed number against a printed one, which has seven digits or more.
#[track_caller]
pub fn close(found: f64, expected: f64) {
    let tolerance = 2e-6 * expected.abs().max(f64::MIN_POSITIVE);
    assert!((found - expected).abs() <= tolerance, "{found}, but {expected} was expected");
}

/// Four years of one guest, KRW, in the manner of Reichheld & Sasser (1990).
pub fn guest_years() -> [YearProfit; 4] {
    let of = |growth, cost_saving, referral, premium| YearProfit {
        base: 30_000.0,
        growth,
        cost_saving,
        referral,
        premium,
    };
    [
        of(0.0, 0.0, 0.0, 0.0),
        of(5_000.0, 2_000.0, 3_000.0, 0.0),
        of(10_000.0, 4_000.0, 6_000.0, 5_000.0),
        of(15_000.0, 6_000.0, 9_000.0, 10_000.0),
    ]
}

/// FLY ON points of JAL.
pub const CUTS: [f64; 4] = [30_000.0, 50_000.0, 80_000.0, 100_000.0];

/// Silver, gold and platinum, from year to year.
pub fn club() -> [Vec<f64>; 3] {
    [vec![0.7, 0.3, 0.0], vec![0.2, 0.6, 0.2], vec![0.05, 0.15, 0.8]]
}

/// Days since the last stay of eight guests.
pub const DAYS: [f64; 8] = [5.0, 10.0, 20.0, 40.0, 60.0, 90.0, 120.0, 200.0];
/// Their stays.
pub const STAYS: [f64; 8] = [9.0, 2.0, 7.0, 1.0, 6.0, 1.0, 3.0, 2.0];
/// Their amounts, 10,000 KRW.
pub const SPEND: [f64; 8] = [90.0, 80.0, 70.0, 10.0, 60.0, 20.0, 30.0, 5.0];
