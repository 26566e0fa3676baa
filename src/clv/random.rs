//! Random customers, the same from the same seed.

use std::f64::consts::TAU;

/// xoshiro256++ of Blackman & Vigna (2021), started by `SplitMix64`.
///
/// Blackman, D., & Vigna, S. (2021). Scrambled linear pseudorandom number generators. *ACM Transactions on
/// Mathematical Software*, 47(4), 1–32.
#[derive(Debug, Clone)]
pub(super) struct Random {
    state: [u64; 4],
}

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        let mut mixed = seed;
        let state = std::array::from_fn(|_| {
            mixed = mixed.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mut z = mixed;
            z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            z ^ (z >> 31)
        });
        Self { state }
    }

    fn next(&mut self) -> u64 {
        let [a, b, c, d] = self.state;
        let result = a.wrapping_add(d).rotate_left(23).wrapping_add(a);
        let (c2, d2) = (c ^ a, d ^ b);
        self.state = [a ^ d2, b ^ c2, c2 ^ (b << 17), d2.rotate_left(45)];
        result
    }

    /// A number between 0 and 1, neither of them included.
    pub(super) fn uniform(&mut self) -> f64 {
        ((self.next() >> 12) as f64 + 0.5) / 4_503_599_627_370_496.0
    }

    /// A place among `length`.
    pub(super) fn below(&mut self, length: usize) -> usize {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a share of a length, below that length"
        )]
        let place = (self.uniform() * length as f64) as usize;
        place.min(length.saturating_sub(1))
    }

    /// How often each of `counts` is drawn if as many as there are are drawn with replacement.
    pub(super) fn drawn(&mut self, counts: &[u64]) -> Vec<u64> {
        let mut ends = Vec::with_capacity(counts.len());
        let mut total = 0_u64;
        for count in counts {
            total = total.saturating_add(*count);
            ends.push(total as f64);
        }
        let mut drawn = vec![0; counts.len()];
        for _ in 0..total {
            let at = self.uniform() * total as f64;
            if let Some(count) = drawn.get_mut(ends.partition_point(|end| *end <= at)) {
                *count += 1;
            }
        }
        drawn
    }

    /// An exponential time with mean 1.
    pub(super) fn exponential(&mut self) -> f64 {
        -self.uniform().ln()
    }

    /// A normal number, by Box & Muller.
    fn normal(&mut self) -> f64 {
        let radius = (2.0 * self.exponential()).sqrt();
        radius * (TAU * self.uniform()).cos()
    }

    /// The logarithm of a gamma number of this shape and scale 1, which may be too small for 64 bits.
    ///
    /// Marsaglia, G., & Tsang, W. W. (2000). A simple method for generating gamma variables. *ACM Transactions on
    /// Mathematical Software*, 26(3), 363–372.
    pub(super) fn log_gamma(&mut self, shape: f64) -> f64 {
        if shape < 1.0 {
            return self.log_gamma(shape + 1.0) - self.exponential() / shape;
        }
        let d = shape - 1.0 / 3.0;
        let c = 1.0 / (9.0 * d).sqrt();
        loop {
            let z = self.normal();
            let v = (1.0 + c * z).powi(3);
            if v > 0.0 && -self.exponential() < 0.5 * z * z + d - d * v + d * v.ln() {
                return (d * v).ln();
            }
        }
    }

    /// A beta number.
    pub(super) fn beta(&mut self, a: f64, b: f64) -> f64 {
        let (x, y) = (self.log_gamma(a), self.log_gamma(b));
        1.0 / (1.0 + (y - x).exp())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_moments_are_those_of_the_distributions() {
        let mut random = Random::new(7);
        for (a, b) in [(0.3, 2.0), (4.0, 1.5)] {
            let n = 40_000;
            let gammas: Vec<f64> = (0..n).map(|_| random.log_gamma(a).exp()).collect();
            let betas: Vec<f64> = (0..n).map(|_| random.beta(a, b)).collect();
            let mean = |values: &[f64]| values.iter().sum::<f64>() / f64::from(n);
            assert!((mean(&gammas) - a).abs() < 5.0 * (a / f64::from(n)).sqrt());
            let (expected, variance) = (a / (a + b), a * b / ((a + b).powi(2) * (a + b + 1.0)));
            assert!((mean(&betas) - expected).abs() < 5.0 * (variance / f64::from(n)).sqrt());
        }
    }

    #[test]
    fn the_generator_is_the_published_one() {
        // The first numbers of xoshiro256++ from the state 1, 2, 3, 4 (reference implementation; also rand_xoshiro).
        let mut random = Random { state: [1, 2, 3, 4] };
        let numbers: Vec<u64> = (0..4).map(|_| random.next()).collect();
        assert_eq!(numbers, [41_943_041, 58_720_359, 3_588_806_011_781_223, 3_591_011_842_654_386]);
    }
}
