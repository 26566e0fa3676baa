//! Arithmetic that several topics need and that must not suffer from rounding.

/// How far, relative to itself, a computed number may lie from the one it stands for: eight rounding errors.
///
/// `0.29 * 100.0` is 28.999999999999996, and means 29.
const SLACK: f64 = 8.0 * f64::EPSILON;

/// The sum of `values`, in which small values are not lost beside large ones.
///
/// Neumaier, A. (1974). Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen.
/// *Zeitschrift für Angewandte Mathematik und Mechanik*, 54(1), 39–51.
pub(crate) fn sum(values: impl IntoIterator<Item = f64>) -> f64 {
    let mut sum = Sum::default();
    for value in values {
        sum.add(value);
    }
    sum.total()
}

/// The mean of `values`, each counted by its weight; the weights have been judged as amounts.
pub(crate) fn weighted_mean(values: &[f64], weights: &[f64]) -> f64 {
    let total = sum(weights.iter().copied());
    sum(values.iter().zip(weights).map(|(value, weight)| weight / total * value))
}

/// The sums of the first 0, 1, … n of `values`, none negative; no sum is below the one before it.
pub(crate) fn running_sums(values: &[f64]) -> Vec<f64> {
    let mut sum = Sum::default();
    let mut last = 0.0_f64;
    let mut sums = Vec::with_capacity(values.len() + 1);
    sums.push(last);
    for &value in values {
        sum.add(value);
        last = last.max(sum.total());
        sums.push(last);
    }
    sums
}

/// A running sum with what rounding took from it.
#[derive(Default)]
pub(crate) struct Sum {
    rounded: f64,
    lost: f64,
}

impl Sum {
    pub(crate) fn add(&mut self, value: f64) {
        let next = self.rounded + value;
        self.lost += if self.rounded.abs() >= value.abs() {
            (self.rounded - next) + value
        } else {
            (value - next) + self.rounded
        };
        self.rounded = next;
    }

    pub(crate) fn total(&self) -> f64 {
        self.rounded + self.lost
    }
}

/// The number of items that make up `share` of `items`, as its whole part and the rest below 1.
///
/// A product within eight rounding errors of a whole number is that number.
pub(crate) fn count_of(share: f64, items: usize) -> (usize, f64) {
    let product = share * items as f64;
    let nearest = product.round();
    let count = if (product - nearest).abs() <= SLACK * nearest { nearest } else { product };
    let whole = count.floor();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a share of at most 1 of a length: between 0 and that length"
    )]
    let places = whole as usize;
    (places, count - whole)
}

/// Whether `part` of `total` is at least `share`, give or take eight rounding errors.
pub(crate) fn reaches(part: f64, total: f64, share: f64) -> bool {
    part / total >= share * (1.0 - SLACK)
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "these sums are exact, or the code is wrong")]
mod tests {
    use super::*;

    #[test]
    fn a_product_that_rounding_made_a_little_too_small_is_the_whole_number() {
        assert_eq!(count_of(0.29, 100), (29, 0.0)); // 28.999999999999996
        assert_eq!(count_of(0.57, 100), (57, 0.0)); // 56.99999999999999
        assert_eq!(count_of(0.1 + 0.2, 10), (3, 0.0)); // 3.0000000000000004
        assert_eq!(count_of(1.0 - 0.9, 10), (1, 0.0)); // 0.9999999999999998
        assert_eq!(count_of(0.25, 10), (2, 0.5));
        assert_eq!(count_of(1.0, 7), (7, 0.0));
    }

    #[test]
    fn small_values_are_not_lost_beside_large_ones() {
        // Added one by one in 64 bits, 1e16 + 1 is 1e16 and the million would vanish.
        let values = std::iter::once(1e16).chain(std::iter::repeat_n(1.0, 1_000_000));
        assert_eq!(sum(values), 1e16 + 1e6);
        let tenths = vec![0.1; 1_000_000];
        assert_eq!(sum(tenths.iter().copied()), 100_000.0);
        assert_eq!(running_sums(&tenths).last(), Some(&100_000.0));
    }
}
