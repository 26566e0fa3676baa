//! Log-likelihoods with their exact first and second derivatives.

#![expect(clippy::indexing_slicing, reason = "every index runs over the N places of an array of N")]

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

    /// Whether everything is a number.
    pub(super) fn is_finite(&self) -> bool {
        self.value.is_finite()
            && self.gradient.iter().chain(self.hessian.iter().flatten()).all(|it| it.is_finite())
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

/// The triangle L of `matrix` = L Lᵀ, if the matrix is positive definite.
pub(super) fn cholesky<const N: usize>(matrix: &[[f64; N]; N]) -> Option<[[f64; N]; N]> {
    let mut lower = [[0.0; N]; N];
    for i in 0..N {
        for j in 0..=i {
            let known: f64 = (0..j).map(|k| lower[i][k] * lower[j][k]).sum();
            let rest = matrix[i][j] - known;
            if i == j {
                // What rounding leaves of a singular matrix is not positive.
                if !(rest > 1e-14 * matrix[i][i].abs() && rest.is_finite()) {
                    return None;
                }
                lower[i][i] = rest.sqrt();
            } else {
                lower[i][j] = rest / lower[j][j];
            }
        }
    }
    Some(lower)
}

/// The solution of L Lᵀ x = `right`.
pub(super) fn solved<const N: usize>(lower: &[[f64; N]; N], right: &[f64; N]) -> [f64; N] {
    let mut x = *right;
    for i in 0..N {
        let known: f64 = (0..i).map(|k| lower[i][k] * x[k]).sum();
        x[i] = (x[i] - known) / lower[i][i];
    }
    for i in (0..N).rev() {
        let known: f64 = (i + 1..N).map(|k| lower[k][i] * x[k]).sum();
        x[i] = (x[i] - known) / lower[i][i];
    }
    x
}

/// The inverse of L Lᵀ.
pub(super) fn inverse<const N: usize>(lower: &[[f64; N]; N]) -> [[f64; N]; N] {
    let mut inverse = [[0.0; N]; N];
    for (i, row) in inverse.iter_mut().enumerate() {
        let mut unit = [0.0; N];
        unit[i] = 1.0;
        *row = solved(lower, &unit);
    }
    inverse
}

/// The eigenvalues of a symmetric matrix, by Jacobi's rotations.
pub(super) fn eigenvalues<const N: usize>(matrix: &[[f64; N]; N]) -> [f64; N] {
    let mut m = *matrix;
    for _ in 0..30 {
        for p in 0..N {
            for q in p + 1..N {
                if m[p][q] == 0.0 {
                    continue;
                }
                let theta = (m[q][q] - m[p][p]) / (2.0 * m[p][q]);
                let t = theta.signum() / (theta.abs() + theta.hypot(1.0));
                let c = 1.0 / t.hypot(1.0);
                let s = t * c;
                for row in &mut m {
                    let (a, b) = (row[p], row[q]);
                    row[p] = c * a - s * b;
                    row[q] = s * a + c * b;
                }
                let (upper, lower) = (m[p], m[q]);
                for k in 0..N {
                    m[p][k] = c * upper[k] - s * lower[k];
                    m[q][k] = s * upper[k] + c * lower[k];
                }
            }
        }
    }
    let mut values = [0.0; N];
    for i in 0..N {
        values[i] = m[i][i];
    }
    values
}
