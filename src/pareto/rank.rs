//! Amounts in the order of their size, with their running sums.

use std::cmp::Ordering;

use crate::{Result, numeric, require};

/// The amounts from the largest to the smallest, and what the first k of them add up to.
pub(crate) struct Ranked {
    amounts: Vec<f64>,
    cumulative: Vec<f64>,
    total: f64,
}

impl Ranked {
    /// Judges and ranks `values`.
    pub(crate) fn new(name: &'static str, values: &[f64]) -> Result<Self> {
        require::amounts(name, values)?;
        let amounts = descending(values);
        let cumulative = numeric::running_sums(&amounts);
        let total = cumulative.last().copied().unwrap_or_default();
        Ok(Self { amounts, cumulative, total })
    }

    /// The amounts, largest first.
    pub(crate) fn amounts(&self) -> &[f64] {
        &self.amounts
    }

    /// The sums of the 0, 1, … n largest amounts.
    pub(crate) fn cumulative(&self) -> &[f64] {
        &self.cumulative
    }

    /// The sum of all amounts.
    pub(crate) fn total(&self) -> f64 {
        self.total
    }

    /// The sum of the largest `share` of the amounts; the last one may enter with a fraction.
    pub(crate) fn top_sum(&self, share: f64) -> f64 {
        let (whole, fraction) = numeric::count_of(share, self.amounts.len());
        let sum = |count: usize| self.cumulative.get(count).copied().unwrap_or(self.total);
        let (below, above) = (sum(whole), sum(whole + 1));
        (below + fraction * (above - below)).min(above)
    }

    /// The revenue share of the largest `share` of the amounts.
    pub(crate) fn top_share(&self, share: f64) -> f64 {
        self.top_sum(share) / self.total
    }

    /// The smallest number of amounts, largest first, that make up `share` of the total.
    pub(crate) fn count_for(&self, share: f64) -> usize {
        self.cumulative.partition_point(|&sum| !numeric::reaches(sum, self.total, share))
    }
}

/// `values` from the largest to the smallest.
pub(crate) fn descending(values: &[f64]) -> Vec<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_unstable_by(|a, b| larger_first(*a, *b));
    sorted
}

/// The places of `values` from the largest to the smallest; equal values keep their order.
pub(crate) fn descending_places(values: &[f64]) -> Vec<usize> {
    let mut places: Vec<(usize, f64)> = values.iter().copied().enumerate().collect();
    places.sort_by(|(_, a), (_, b)| larger_first(*a, *b));
    places.into_iter().map(|(place, _)| place).collect()
}

/// Not `total_cmp`, which would rank 0.0 before −0.0; NaN has been refused before.
fn larger_first(a: f64, b: f64) -> Ordering {
    b.partial_cmp(&a).unwrap_or(Ordering::Equal)
}
