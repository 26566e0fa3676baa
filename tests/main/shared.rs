//! The worked examples that several files use.

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
