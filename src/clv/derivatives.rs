//! Log-likelihoods with their exact first and second derivatives.

#![expect(clippy::indexing_slicing, reason = "every index runs over the N places of an array of N")]

use super::maximum::Local;
use super::rising::Rising;

/// A function of N parameters with its gradient and its matrix of second derivatives.
#[derive(Debug, Clone, Copy)]
pub(super) struct Derivatives<const N: usize> {
    pub(super) value: f64,
    pub(super) gradient: [f64; N],
    pub(super) hessian: [[f64; N]; N],
}

impl<const N: usize> Derivatives<N> {
    pub(super) const ZERO: Self = Self { value: 0.0, gradient: [0.0; N], hessian: [[0.0; N]; N] };

    /// Adds `times` the function `other`.
    pub(super) fn add(&mut self, other: &Self, times: f64) {
        self.value += times * other.value;
        for i in 0..N {
            self.gradient[i] += times * other.gradient[i];
            for j in 0..N {
                self.hessian[i][j] += times * other.hessian[i][j];
            }
        }
    }

    /// Adds `times` a function of the sum of the parameters at `places`, given by value and derivatives.
    pub(super) fn add_of_sum(&mut self, places: &[usize], times: f64, part: Rising) {
        self.value += times * part.value;
        for &i in places {
            self.gradient[i] += times * part.first;
            for &j in places {
                self.hessian[i][j] += times * part.second;
            }
        }
    }

    /// The same function of the logarithms of the parameters `at`, all positive.
    pub(super) fn of_logarithms(&self, at: &[f64; N]) -> Self {
        let mut log = *self;
        for i in 0..N {
            log.gradient[i] = at[i] * self.gradient[i];
            for j in 0..N {
                log.hessian[i][j] = at[i] * at[j] * self.hessian[i][j];
            }
            log.hessian[i][i] += log.gradient[i];
        }
        log
    }

    /// The same numbers without the fixed size.
    pub(super) fn local(&self) -> Local {
        let (gradient, hessian) = (self.gradient.to_vec(), self.hessian.map(|row| row.to_vec()));
        Local { value: self.value, gradient, hessian: hessian.to_vec() }
    }
}

/// The logarithm of a sum of exponentials: ln Σ exp(uᵢ), whatever the size of the uᵢ.
#[derive(Debug, Clone, Copy)]
pub(super) struct LogSum<const N: usize> {
    reference: f64,
    sum: f64,
    first: [f64; N],
    second: [[f64; N]; N],
}

impl<const N: usize> LogSum<N> {
    pub(super) const EMPTY: Self =
        Self { reference: f64::NEG_INFINITY, sum: 0.0, first: [0.0; N], second: [[0.0; N]; N] };

    /// Adds exp(`term`).
    pub(super) fn add(&mut self, term: &Derivatives<N>) {
        // Far from where exp overflows, the reference stays.
        if term.value > self.reference + 200.0 {
            let scale = (self.reference - term.value).exp();
            self.sum *= scale;
            self.first
                .iter_mut()
                .chain(self.second.iter_mut().flatten())
                .for_each(|it| *it *= scale);
            self.reference = term.value;
        }
        let weight = (term.value - self.reference).exp();
        if weight == 0.0 {
            return;
        }
        self.sum += weight;
        for i in 0..N {
            let slope = weight * term.gradient[i];
            self.first[i] += slope;
            for j in 0..=i {
                self.second[i][j] += weight * term.hessian[i][j] + slope * term.gradient[j];
            }
        }
    }

    /// The logarithm of the sum.
    pub(super) fn log(&self) -> Derivatives<N> {
        let mut log = Derivatives::ZERO;
        log.value = self.reference + self.sum.ln();
        let share = 1.0 / self.sum;
        for i in 0..N {
            log.gradient[i] = share * self.first[i];
        }
        for i in 0..N {
            for j in 0..=i {
                let cell = share * self.second[i][j] - log.gradient[i] * log.gradient[j];
                log.hessian[i][j] = cell;
                log.hessian[j][i] = cell;
            }
        }
        log
    }
}

/// The logarithm of the sum of two exponentials: ln(exp(a) + exp(b)).
pub(super) fn log_of_two<const N: usize>(a: &Derivatives<N>, b: &Derivatives<N>) -> Derivatives<N> {
    let (high, low) = if a.value >= b.value { (a, b) } else { (b, a) };
    let ratio = (low.value - high.value).exp();
    let share = 1.0 / (1.0 + ratio);
    let (rest, both) = (ratio * share, ratio * share * share);
    let mut log = Derivatives::ZERO;
    log.value = high.value + (1.0 + ratio).ln(); // a small ratio is lost beside the value anyhow
    let apart: [f64; N] = std::array::from_fn(|i| high.gradient[i] - low.gradient[i]);
    log.gradient = std::array::from_fn(|i| share * high.gradient[i] + rest * low.gradient[i]);
    for i in 0..N {
        for j in 0..N {
            let mean = share * high.hessian[i][j] + rest * low.hessian[i][j];
            log.hessian[i][j] = mean + both * apart[i] * apart[j];
        }
    }
    log
}
