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
/// `attitude` of R: seven items on a department, 30 departments. Chatterjee, S., & Price, B. (1977). *Regression Analysis
/// by Example*. New York: Wiley.
pub fn attitude() -> Vec<Vec<f64>> {
    let items: [[u8; 30]; 7] = [
        [
            43, 63, 71, 61, 81, 43, 58, 71, 72, 67, 64, 67, 69, 68, 77, 81, 74, 65, 65, 50, 50, 64,
            53, 40, 63, 66, 78, 48, 85, 82,
        ],
        [
            51, 64, 70, 63, 78, 55, 67, 75, 82, 61, 53, 60, 62, 83, 77, 90, 85, 60, 70, 58, 40, 61,
            66, 37, 54, 77, 75, 57, 85, 82,
        ],
        [
            30, 51, 68, 45, 56, 49, 42, 50, 72, 45, 53, 47, 57, 83, 54, 50, 64, 65, 46, 68, 33, 52,
            52, 42, 42, 66, 58, 44, 71, 39,
        ],
        [
            39, 54, 69, 47, 66, 44, 56, 55, 67, 47, 58, 39, 42, 45, 72, 72, 69, 75, 57, 54, 34, 62,
            50, 58, 48, 63, 74, 45, 71, 59,
        ],
        [
            61, 63, 76, 54, 71, 54, 66, 70, 71, 62, 58, 59, 55, 59, 79, 60, 79, 55, 75, 64, 43, 66,
            63, 50, 66, 88, 80, 51, 77, 64,
        ],
        [
            92, 73, 86, 84, 83, 49, 68, 66, 83, 80, 67, 74, 63, 77, 77, 54, 79, 80, 85, 78, 64, 80,
            80, 57, 75, 76, 78, 83, 74, 78,
        ],
        [
            45, 47, 48, 35, 47, 34, 35, 41, 31, 41, 34, 41, 25, 35, 46, 36, 63, 60, 46, 52, 33, 41,
            37, 49, 33, 72, 49, 38, 55, 39,
        ],
    ];
    items.iter().map(|item| item.iter().copied().map(f64::from).collect()).collect()
}
