//! The integrals that the Pareto/NBD model needs of many customers, each piece of time computed once.
//!
//! ```text
//! I = ∫ (α + u)^−(r+x) (β + u)^−(s+1) du,  u from tₓ to T
//! ```
//!
//! Customers of one frequency x differ in the ends of the integral only. All their times in order cut it into cells, far
//! fewer than there are customers where times are days; a customer's integral is the difference of two sums of
//! cells. The derivatives of ln I are moments of the same sums.

#![expect(clippy::indexing_slicing, reason = "every index runs over the 4 places of an array of 4")]

use super::derivatives::Derivatives;
use super::gone::{Point, gone};

/// The times of all customers, in chains of one frequency each.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Chains {
    frequencies: Vec<Chain>,
    /// The times of all chains, descending within each.
    times: Vec<f64>,
    /// For each customer the places of recency and age in the chain.
    places: Vec<(usize, usize)>,
}

/// One frequency, with the number of times and of customers.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Chain {
    x: u32,
    times: usize,
    customers: usize,
}

/// What the chains say of one customer: ln (α + T)^−(r+x) (β + T)^−s, and ln I.
pub(super) struct Link {
    pub(super) shape: f64,
    pub(super) log_alpha: f64,
    pub(super) log_beta: f64,
    pub(super) gone: Option<Moments>,
}

/// A time with the integral from there to the last time of the chain.
struct Knot {
    time: f64,
    log_alpha: f64,
    log_beta: f64,
    later: Moments,
}

impl Chains {
    /// Of frequencies, recencies and ages, in the order of the frequencies.
    pub(super) fn of(rows: &[(u32, f64, f64)]) -> Self {
        let mut all = Self { frequencies: Vec::new(), times: Vec::new(), places: Vec::new() };
        for same in rows.chunk_by(|a, b| a.0 == b.0) {
            let Some(&(x, ..)) = same.first() else { continue };
            let mut times: Vec<f64> =
                same.iter().flat_map(|&(_, recency, age)| [recency, age]).collect();
            times.sort_unstable_by(|a, b| b.total_cmp(a));
            times.dedup();
            let place = |time: f64| times.partition_point(|later| *later > time);
            let places = same.iter().map(|&(_, recency, age)| (place(recency), place(age)));
            all.places.extend(places);
            all.frequencies.push(Chain { x, times: times.len(), customers: same.len() });
            all.times.append(&mut times);
        }
        all
    }

    /// What the model with these parameters says of each customer, in their order.
    pub(super) fn each(&self, parameters: [f64; 4], mut say: impl FnMut(Link)) {
        let [r, alpha, s, beta] = parameters;
        let (mut times, mut places) = (self.times.as_slice(), self.places.as_slice());
        let mut knots = Vec::new();
        for chain in &self.frequencies {
            let (these, later) = times.split_at(chain.times.min(times.len()));
            let (here, others) = places.split_at(chain.customers.min(places.len()));
            (times, places) = (later, others);
            let at = [r + f64::from(chain.x), alpha, s, beta];
            tie(at, these, &mut knots);
            for &(recency, age) in here {
                let (Some(from), Some(to)) = (knots.get(recency), knots.get(age)) else { continue };
                let (shape, log_alpha, log_beta) = (at[0], to.log_alpha, to.log_beta);
                say(Link { shape, log_alpha, log_beta, gone: between(at, from, to) });
            }
        }
    }
}

/// The integrals from each of `times`, which descend, to the first of them.
fn tie(at: [f64; 4], times: &[f64], knots: &mut Vec<Knot>) {
    let [_, alpha, _, beta] = at;
    knots.clear();
    let mut later = Moments::EMPTY;
    let mut end = None;
    for &time in times {
        if let Some(end) = end {
            gone(at, (time, end), |point| later.add(&point));
        }
        end = Some(time);
        let (log_alpha, log_beta) = ((alpha + time).ln(), (beta + time).ln());
        knots.push(Knot { time, log_alpha, log_beta, later });
    }
}

/// The integral between two times; none if they are one.
fn between(at: [f64; 4], from: &Knot, to: &Knot) -> Option<Moments> {
    if from.time >= to.time {
        return None;
    }
    let rest = from.later.without(&to.later);
    // A difference of nearly equal sums has lost its digits.
    if rest.sum > 1e-4 * from.later.sum {
        return Some(rest);
    }
    let mut sum = Moments::EMPTY;
    gone(at, (from.time, to.time), |point| sum.add(&point));
    Some(sum)
}

/// An integral with the moments of ln(α + u), 1 / (α + u), ln(β + u) and 1 / (β + u) under it, all over e to the power of
/// the reference.
#[derive(Debug, Clone, Copy)]
pub(super) struct Moments {
    reference: f64,
    sum: f64,
    first: [f64; 4],
    second: [[f64; 4]; 4],
}

impl Moments {
    const EMPTY: Self =
        Self { reference: f64::NEG_INFINITY, sum: 0.0, first: [0.0; 4], second: [[0.0; 4]; 4] };

    fn add(&mut self, point: &Point) {
        // Far from where exp overflows, the reference stays.
        if point.height > self.reference + 200.0 {
            *self = self.over(point.height);
        }
        let weight = point.weight * (point.height - self.reference).exp();
        let values = [point.log_alpha, 1.0 / point.alpha, point.log_beta, 1.0 / point.beta];
        self.sum += weight;
        for i in 0..4 {
            let here = weight * values[i];
            self.first[i] += here;
            for (sum, value) in self.second[i].iter_mut().zip(values) {
                *sum += here * value;
            }
        }
    }

    /// The same over e to the power of another reference.
    fn over(&self, reference: f64) -> Self {
        if self.reference == reference {
            return *self;
        }
        let scale = (self.reference - reference).exp();
        Self {
            reference,
            sum: scale * self.sum,
            first: self.first.map(|it| scale * it),
            second: self.second.map(|row| row.map(|it| scale * it)),
        }
    }

    /// What is left without a part, whose reference is not higher.
    fn without(&self, part: &Self) -> Self {
        let (mut rest, part) = (*self, part.over(self.reference));
        rest.sum -= part.sum;
        for i in 0..4 {
            rest.first[i] -= part.first[i];
            for j in 0..4 {
                rest.second[i][j] -= part.second[i][j];
            }
        }
        rest
    }

    /// ln I.
    fn log(&self) -> f64 {
        self.reference + self.sum.ln()
    }

    /// ln I with its derivatives by r, α, s and β, where `shape` is r + x.
    ///
    /// The logarithm of the integrand has the slopes −ln(α + u), −shape / (α + u), −ln(β + u) and −(s + 1) / (β + u).
    pub(super) fn derivatives(&self, shape: f64, s: f64) -> Derivatives<4> {
        let part = 1.0 / self.sum;
        let mean = self.first.map(|it| part * it);
        let slopes = [-1.0, -shape, -1.0, -(s + 1.0)];
        let mut log = Derivatives::ZERO;
        log.value = self.log();
        for i in 0..4 {
            log.gradient[i] = slopes[i] * mean[i];
            for j in 0..4 {
                let together = part * self.second[i][j] - mean[i] * mean[j];
                log.hessian[i][j] = slopes[i] * slopes[j] * together;
            }
        }
        for (log_scale, scale, power) in [(0, 1, shape), (2, 3, s + 1.0)] {
            log.hessian[log_scale][scale] -= mean[scale];
            log.hessian[scale][log_scale] -= mean[scale];
            log.hessian[scale][scale] += power * part * self.second[scale][scale];
        }
        log
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clv::gone::log_gone;

    #[test]
    fn the_integrals_of_a_chain_are_those_of_each_customer() {
        let mut rows: Vec<(u32, f64, f64)> = (0..60_u32)
            .flat_map(|day| {
                let (now, end) = (f64::from(day) / 7.0, 60.0 / 7.0 + f64::from(day % 7) / 7.0);
                [(0, 0.0, end), (1, now, end), (3, now, end), (40, now, end), (300, now, end)]
            })
            .chain([(1, 0.0, 900.0), (1, 899.999, 900.0), (7, 900.0, 900.0), (40, 1e-7, 2e-7)])
            .collect();
        rows.sort_by_key(|row| row.0);
        for at in [
            [0.553, 10.578, 0.606, 11.669],
            [0.6, 0.01, 20.0, 1000.0],
            [2.0, 1000.0, 3.0, 0.01],
            [0.05, 0.3, 3.0, 90.0],
        ] {
            let [r, alpha, s, beta] = at;
            let mut next = rows.iter();
            Chains::of(&rows).each(at, |link| {
                let &(x, recency, age) = next.next().unwrap();
                let alone = log_gone([r + f64::from(x), alpha, s, beta], (recency, age));
                let found = link.gone.map_or(f64::NEG_INFINITY, |it| it.log());
                let off = (found - alone).abs();
                assert!(found == alone || off < 3e-11, "{at:?} {x} {recency} {age}: {off}");
            });
            assert!(next.next().is_none());
        }
    }
}
