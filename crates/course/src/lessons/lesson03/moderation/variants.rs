//! The ways in which the top customers of two years are picked and followed, right and wrong.

use crate::function::{Argument, Input};

/// How a top group of a size is picked: the places of its members.
pub(super) type Pick = fn(&[f64], usize) -> Vec<usize>;

/// The stay rate, and the shares of the first year's group in both years.
pub(super) fn followed(input: &Input, size: usize, pick: Pick) -> (f64, f64, f64) {
    let (first, second) = (input.list(0), input.list(1));
    let (top_first, top_second) = (pick(first, size), pick(second, size));
    let stayed = top_first.iter().filter(|place| top_second.contains(place)).count();
    let share = |amounts: &[f64]| {
        let theirs: f64 = top_first.iter().filter_map(|&place| amounts.get(place)).sum();
        theirs / amounts.iter().sum::<f64>()
    };
    (stayed as f64 / top_first.len() as f64, share(first), share(second))
}

/// The fraction times the number of customers.
pub(super) fn product(input: &Input) -> f64 {
    input.number(2) * input.list(0).len() as f64
}

/// The size of the top group: the product without its decimals, give or take rounding.
pub(super) fn size(input: &Input) -> usize {
    whole((product(input) + 1e-9).floor())
}

/// A number of customers, one at least.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a cast saturates at 0, and is small"
)]
pub(super) fn whole(number: f64) -> usize {
    (number as usize).max(1)
}

/// The largest amounts; of equal ones those that come first.
pub(super) fn largest(amounts: &[f64], size: usize) -> Vec<usize> {
    ranked(amounts, |a, b| b.total_cmp(&a), size)
}

/// The smallest amounts.
pub(super) fn smallest(amounts: &[f64], size: usize) -> Vec<usize> {
    ranked(amounts, |a, b| a.total_cmp(&b), size)
}

/// The largest amounts; of equal ones those that come last.
pub(super) fn last_first(amounts: &[f64], size: usize) -> Vec<usize> {
    let backwards: Vec<f64> = amounts.iter().rev().copied().collect();
    largest(&backwards, size).into_iter().map(|place| amounts.len() - 1 - place).collect()
}

/// The largest amounts and all that equal the smallest of them.
pub(super) fn with_ties(amounts: &[f64], size: usize) -> Vec<usize> {
    let last = largest(amounts, size)
        .pop()
        .and_then(|place| amounts.get(place))
        .copied()
        .unwrap_or_default();
    (0..amounts.len())
        .filter(|&place| amounts.get(place).is_some_and(|&amount| amount >= last))
        .collect()
}

fn ranked(amounts: &[f64], order: fn(f64, f64) -> std::cmp::Ordering, size: usize) -> Vec<usize> {
    let mut ranked: Vec<(usize, f64)> = amounts.iter().copied().enumerate().collect();
    ranked.sort_by(|(_, a), (_, b)| order(*a, *b));
    ranked.into_iter().map(|(place, _)| place).take(size).collect()
}

/// The same customers with the years in the other order.
pub(super) fn mirrored(input: &Input) -> Input {
    let mut input = input.clone();
    if let [Argument::List(first), Argument::List(second), ..] = input.0.as_mut_slice() {
        std::mem::swap(first, second);
    }
    input
}
