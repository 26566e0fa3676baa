//! Random numbers that are the same on every platform with 64-bit floating point (32-bit x86 without SSE2 has none).
//!
//! The distributions are written out here because `rand_distr` computes with `num-traits`, which takes `exp` and `log` from
//! the platform as soon as any crate of the build asks for `num-traits/std`, and plotters does.
//!
//! # References
//!
//! - Marsaglia, G. & Bray, T. A. (1964). A convenient method for generating normal variables. *SIAM Review*, 6(3), 260–264.
//! - Marsaglia, G. & Tsang, W. W. (2000). A simple method for generating gamma variables. *ACM Transactions on Mathematical
//!   Software*, 26(3), 363–372.
//! - Knuth, D. E. (1969). *The Art of Computer Programming*, vol. 2, 3.4.1: Poisson by products of uniforms.

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

use super::COURSE_SEED;

/// A stream of random numbers, independent of every other stream of the course.
pub(super) struct Random(ChaCha20Rng);

impl Random {
    /// Stream number `stream` of the course's seed.
    pub(super) fn stream(stream: u64) -> Self {
        let mut generator = ChaCha20Rng::seed_from_u64(COURSE_SEED);
        generator.set_stream(stream);
        Self(generator)
    }

    /// Uniform strictly between 0 and 1: the middle of one of 2⁵² equal steps.
    pub(super) fn uniform(&mut self) -> f64 {
        let step = self.0.next_u64() >> 12;
        (step as f64 + 0.5) / (1_u64 << 52) as f64
    }

    /// True with the given probability.
    pub(super) fn chance(&mut self, probability: f64) -> bool {
        self.uniform() < probability
    }

    /// A whole number from 0 up to but not including `bound`.
    pub(super) fn below(&mut self, bound: usize) -> usize {
        floor(self.uniform() * bound as f64) as usize
    }

    /// Standard normal, by the polar method.
    pub(super) fn normal(&mut self) -> f64 {
        loop {
            let (x, y) = (2.0 * self.uniform() - 1.0, 2.0 * self.uniform() - 1.0);
            let square = x * x + y * y;
            if square < 1.0 && square > 0.0 {
                return x * libm::sqrt(-2.0 * libm::log(square) / square);
            }
        }
    }

    /// Log-normal with the given median; `sigma` is the standard deviation of the logarithm.
    pub(super) fn log_normal(&mut self, median: f64, sigma: f64) -> f64 {
        median * libm::exp(sigma * self.normal())
    }

    /// Gamma with the given shape and mean.
    pub(super) fn gamma(&mut self, shape: f64, mean: f64) -> f64 {
        // Below 1, a gamma of shape + 1 is shrunk by a power of a uniform.
        let shrink = if shape < 1.0 { libm::pow(self.uniform(), 1.0 / shape) } else { 1.0 };
        let d = if shape < 1.0 { shape + 1.0 } else { shape } - 1.0 / 3.0; // the paper's letters
        let c = 1.0 / libm::sqrt(9.0 * d);
        loop {
            let x = self.normal();
            let v = (1.0 + c * x) * (1.0 + c * x) * (1.0 + c * x);
            if v > 0.0 && libm::log(self.uniform()) < 0.5 * x * x + d - d * v + d * libm::log(v) {
                return mean / shape * d * v * shrink;
            }
        }
    }

    /// Poisson with the given mean, which should be at most a few hundred.
    pub(super) fn poisson(&mut self, mean: f64) -> u32 {
        let bound = libm::exp(-mean);
        let mut product = self.uniform();
        let mut count = 0;
        while product > bound {
            product *= self.uniform();
            count += 1;
        }
        count
    }

    /// `count` different places out of 0..`length`, each set equally likely, in the order drawn.
    pub(super) fn sample(&mut self, length: usize, count: usize) -> Vec<usize> {
        let mut places: Vec<usize> = (0..length).collect();
        for drawn in 0..count {
            let other = drawn + self.below(length - drawn);
            places.swap(drawn, other);
        }
        places.truncate(count);
        places
    }
}

/// The whole part of a number between 0 and a few billions.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "small and not negative"
)]
pub(super) fn floor(value: f64) -> u32 {
    value as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    const DRAWS: usize = 200_000;

    /// Mean and variance of many draws.
    fn moments(mut draw: impl FnMut(&mut Random) -> f64) -> (f64, f64) {
        let mut random = Random::stream(1_000);
        let draws: Vec<f64> = (0..DRAWS).map(|_| draw(&mut random)).collect();
        let mean = draws.iter().sum::<f64>() / DRAWS as f64;
        let variance = draws.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / DRAWS as f64;
        (mean, variance)
    }

    /// Four standard errors of the mean; the variances are given 3 %.
    fn close((mean, variance): (f64, f64), true_mean: f64, true_variance: f64) {
        let error = 4.0 * (true_variance / DRAWS as f64).sqrt();
        assert!((mean - true_mean).abs() < error, "mean {mean}, expected {true_mean}");
        assert!(
            (variance / true_variance - 1.0).abs() < 0.03,
            "variance {variance}, expected {true_variance}"
        );
    }

    #[test]
    fn the_distributions_have_the_moments_of_the_textbook() {
        close(moments(Random::uniform), 0.5, 1.0 / 12.0);
        close(moments(Random::normal), 0.0, 1.0);
        // Gamma: variance mean² / shape.
        close(moments(|random| random.gamma(0.4, 1.5)), 1.5, 1.5 * 1.5 / 0.4);
        close(moments(|random| random.gamma(3.0, 2.0)), 2.0, 4.0 / 3.0);
        // Poisson: variance = mean.
        close(moments(|random| f64::from(random.poisson(0.8))), 0.8, 0.8);
        close(moments(|random| f64::from(random.poisson(30.0))), 30.0, 30.0);
        // Log-normal: mean median·exp(σ²/2), variance mean²·(exp(σ²) − 1).
        let mean = 2.0 * (0.125_f64).exp();
        close(
            moments(|random| random.log_normal(2.0, 0.5)),
            mean,
            mean * mean * (0.25_f64.exp() - 1.0),
        );
    }

    #[test]
    fn a_sample_holds_different_places_of_the_whole_range() {
        let mut random = Random::stream(1_001);
        let mut places = random.sample(50, 50);
        places.sort_unstable();
        assert!(places.into_iter().eq(0..50));
        assert_eq!(random.sample(1_000, 100).len(), 100);
    }

    #[test]
    fn streams_differ_and_repeat() {
        let first = Random::stream(1).uniform();
        assert!((first - Random::stream(1).uniform()).abs() < f64::EPSILON);
        assert!((first - Random::stream(2).uniform()).abs() > f64::EPSILON);
    }
}
