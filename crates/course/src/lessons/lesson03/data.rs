//! The small data of the exercises, and sums that several of them need.

pub(super) use crate::compare::ascending;
use crate::function::{Argument, Input};
pub(super) use crate::lessons::is;

/// What ten guests spent in a year, in 10,000 KRW.
pub(super) const TEN: [f64; 10] = [50.0, 20.0, 10.0, 8.0, 5.0, 3.0, 2.0, 1.0, 0.5, 0.5];

/// What the same ten guests spent in the year after.
pub(super) const TEN_NEXT: [f64; 10] = [20.0, 8.0, 12.0, 15.0, 9.0, 10.0, 8.0, 6.0, 7.0, 5.0];

/// The input of an exercise about the ten guests.
pub(super) fn ten() -> Input {
    Input(vec![Argument::List(TEN.to_vec())])
}

/// The amounts from the largest to the smallest.
pub(super) fn descending(amounts: &[f64]) -> Vec<f64> {
    let mut sorted = ascending(amounts);
    sorted.reverse();
    sorted
}

/// The share of the first `count` amounts in all of them.
pub(super) fn share_of_first(amounts: &[f64], count: usize) -> f64 {
    amounts.iter().take(count).sum::<f64>() / amounts.iter().sum::<f64>()
}

/// How many of the amounts are needed, in this order, until `enough` holds of their sum and the sum of all.
pub(super) fn count_until(amounts: &[f64], enough: impl Fn(f64, f64) -> bool) -> usize {
    let total: f64 = amounts.iter().sum();
    let mut sum = 0.0;
    let before = amounts.iter().take_while(|amount| {
        sum += **amount;
        !enough(sum, total)
    });
    (before.count() + 1).min(amounts.len())
}
