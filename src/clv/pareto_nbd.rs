//! Pareto/NBD: customers leave at any time.

use super::derivatives::{Derivatives, LogSum};
use super::forecast::{self, Buying, Frequencies, Score, Scorecard, Tracking};
use super::gamma_gamma::GammaGamma;
use super::grid::{self, ForecastGrid};
use super::groups::Groups;
use super::infinite;
use super::maximum::{self, Likelihood};
use super::path::{self, AlivePath};
use super::quadrature::{NODES, exponential_integral};
use super::questions::forecasts;
use super::random::Random;
use super::report::{self, Bootstrap, Fitted};
use super::rising;
use super::summary::{History, Summary};
use super::unit::TimeUnit;
use crate::Result;

/// The Pareto/NBD model of repeat buying.
///
/// A customer buys at random with a rate λ and leaves for good after a time that is exponential with rate μ. λ is gamma
/// distributed over the customers with shape r and rate α, μ is gamma distributed with s and β. Unlike in the BG/NBD,
/// leaving has nothing to do with buying.
///
/// ```text
/// L = (r)ₓ αʳ βˢ · { (α + T)^−(r+x) (β + T)^−s  +  s ∫ (α + u)^−(r+x) (β + u)^−(s+1) du },  u from tₓ to T
/// ```
///
/// The integral, which the literature writes with Gauss's hypergeometric function, is computed as it stands: nothing
/// cancels, and its derivatives come with it.
///
/// *Korean term:* 파레토/NBD 모형.
///
/// # References
///
/// Schmittlein, Morrison & Colombo (1987); Fader & Hardie (2005).
///
/// # Examples
///
/// ```
/// use tourism_marketing::clv::{History, ParetoNbd, Weeks};
///
/// // CDNOW, as published
/// let model = ParetoNbd { r: 0.553, alpha: Weeks(10.578), s: 0.606, beta: Weeks(11.669) };
/// let history = History {
///     customer: "1516".to_owned(),
///     frequency: 26,
///     recency: Weeks(30.857),
///     age: Weeks(31.0),
///     spend: 20.0,
/// };
/// let score = model.score(&[history], Weeks(52.0))?[0];
/// assert_eq!(format!("{:.1}", score.expected_purchases), "25.5");
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[doc(alias = "Pareto/NBD")]
pub struct ParetoNbd<U> {
    /// r, the shape of the purchase rates: the smaller, the more customers differ.
    pub r: f64,
    /// α, the rate of their gamma distribution, in the unit of time; the mean rate is r / α.
    pub alpha: U,
    /// s, the shape of the rates of leaving.
    pub s: f64,
    /// β, the rate of their gamma distribution, in the unit of time; the mean rate is s / β.
    pub beta: U,
}

impl<U: TimeUnit> ParetoNbd<U> {
    /// The model of maximum likelihood.
    ///
    /// Newton's method with exact derivatives, from three starts; equal customers are computed once.
    ///
    /// *Korean term:* 파레토/NBD 모형의 최대우도추정.
    ///
    /// - `histories`: all customers, those too who bought once
    ///
    /// # Errors
    ///
    /// If there is no history or one contradicts itself, if nobody bought again, or if the likelihood has no maximum.
    ///
    /// # References
    ///
    /// Schmittlein, Morrison & Colombo (1987); Fader & Hardie (2005).
    pub fn fit(histories: &[History<U>]) -> Result<Fitted<Self>> {
        Self::fit_groups(&Groups::of("the Pareto/NBD model", histories)?)
    }

    fn fit_groups(groups: &Groups) -> Result<Fitted<Self>> {
        let ([r, alpha, s, beta], report) = maximum::maximise(&Likely(groups))?;
        Ok(Fitted { model: Self { r, alpha: U::of(alpha), s, beta: U::of(beta) }, report })
    }
}

forecasts!(ParetoNbd);

impl<U: TimeUnit> Buying for ParetoNbd<U> {
    fn judge(&self) -> Result<()> {
        let (alpha, beta) = (self.alpha.number(), self.beta.number());
        forecast::parameters(&[("r", self.r), ("alpha", alpha), ("s", self.s), ("beta", beta)])
    }

    fn reach(&self) -> f64 {
        self.alpha.number()
    }

    fn rate(&self) -> f64 {
        self.r / self.alpha.number()
    }

    fn new_customer(&self, time: f64) -> f64 {
        self.r / self.alpha.number() * lifetime(self.s, self.beta.number(), time)
    }

    fn alive(&self, x: u32, recency: f64, age: f64) -> f64 {
        let (alpha, beta) = (self.alpha.number(), self.beta.number());
        let shape = self.r + f64::from(x);
        let stays = -shape * (alpha + age).ln() - self.s * (beta + age).ln();
        let mut left = Log::default();
        gone(shape, alpha, self.s, beta, (recency, age), |_, value| left.add(value));
        1.0 / (1.0 + (left.log() + self.s.ln() - stays).exp())
    }

    fn ahead(&self, x: u32, age: f64, time: f64) -> f64 {
        let rate = (self.r + f64::from(x)) / (self.alpha.number() + age);
        rate * lifetime(self.s, self.beta.number() + age, time)
    }

    /// (r + x) / (α + T) · ∫ e^(−δt) ((β + T) / (β + T + t))ˢ dt, which Fader, Hardie & Lee (2005) write with Ψ(s, s; ·).
    fn residual(&self, x: u32, age: f64, rate: f64) -> f64 {
        let left = self.beta.number() + age;
        let buys = (self.r + f64::from(x)) / (self.alpha.number() + age);
        buys * left * exponential_integral(self.s, rate * left)
    }

    /// Over the time of leaving: P(X = x) = P(N(t) = x) P(Ω > t) + ∫ P(N(ω) = x) f(ω) dω.
    fn probabilities(&self, most: u32, time: f64) -> Vec<f64> {
        let (alpha, beta) = (self.alpha.number(), self.beta.number());
        let mut sums = vec![0.0; (0..=most).count()];
        let mut add = |until: f64, weight: f64| {
            let w = until / (alpha + until);
            let mut would = (self.r * (-w).ln_1p()).exp();
            for (sum, x) in sums.iter_mut().zip(0_u32..) {
                *sum += weight * would;
                let here = f64::from(x);
                would *= (self.r + here) / (here + 1.0) * w;
            }
        };
        let log_beta = beta.ln();
        add(time, (self.s * (log_beta - (beta + time).ln())).exp());
        // Without purchases the integrand is that of leaving alone, in panels as fine as its own scales.
        let scale = self.s.ln() + self.s * log_beta;
        let first = alpha.min(beta);
        let mut from = first.ln();
        let end = (first + time).ln();
        while from < end {
            let width = (2.0 / (1.0 + self.r + self.s)).max(0.02).min(end - from);
            for &(node, weight) in &NODES {
                let y = from + width * node;
                let until = (y.exp() - first).clamp(0.0, time);
                let log = scale - (self.s + 1.0) * (beta + until).ln() + y;
                add(until, weight * width * log.exp());
            }
            from += width;
            if from + 1e-12 * width >= end {
                break;
            }
        }
        sums.iter().map(|sum| sum.clamp(0.0, 1.0)).collect()
    }

    fn draw(&self, age: f64, random: &mut Random) -> (u32, f64) {
        let rate = (random.log_gamma(self.r) - self.alpha.number().ln()).exp();
        let leaving = (random.log_gamma(self.s) - self.beta.number().ln()).exp();
        let end = (random.exponential() / leaving).min(age);
        let (mut x, mut recency, mut now) = (0, 0.0, 0.0);
        while x < u32::MAX {
            now += random.exponential() / rate;
            // A rate of 0 in 64 bits gives an infinite time.
            if now > end || now.is_nan() {
                break;
            }
            x += 1;
            recency = now;
        }
        (x, recency)
    }
}

/// The expected time within `time` that a customer stays: ∫ (β / (β + u))ˢ du.
fn lifetime(s: f64, beta: f64, time: f64) -> f64 {
    let log = (time / beta).ln_1p();
    let power = (1.0 - s) * log;
    // (e^power − 1) / (1 − s) without the singularity at s = 1.
    let part =
        if power.abs() < 1e-5 { log * (1.0 + power / 2.0) } else { power.exp_m1() / (1.0 - s) };
    (beta * part).min(time)
}

/// The logarithm of a sum of exponentials.
#[derive(Default)]
struct Log {
    reference: Option<f64>,
    sum: f64,
}

impl Log {
    fn add(&mut self, value: f64) {
        let reference = *self.reference.get_or_insert(value);
        if value > reference + 200.0 {
            self.sum *= (reference - value).exp();
            self.reference = Some(value);
        }
        self.sum += (value - self.reference.unwrap_or(value)).exp();
    }

    fn log(&self) -> f64 {
        self.reference.map_or(f64::NEG_INFINITY, |reference| reference + self.sum.ln())
    }
}

/// The nodes u of ∫ (α + u)^−shape (β + u)^−(s+1) du, with the logarithms of what each adds.
///
/// In y = ln(min(α, β) + u) the integrand is log-concave. Panels are so short that it changes little enough in each for
/// Gauss and Legendre's rule, and end where no more can be added.
fn gone(
    shape: f64,
    alpha: f64,
    s: f64,
    beta: f64,
    (recency, age): (f64, f64),
    mut node: impl FnMut(f64, f64),
) {
    let least = alpha.min(beta);
    let range = ((age - recency) / (least + recency)).ln_1p();
    let slope = |u: f64| {
        let base = least + u;
        1.0 - shape * base / (alpha + u) - (s + 1.0) * base / (beta + u)
    };
    // u − tₓ = (least + tₓ)(e^y − 1), which keeps its digits where y is small.
    let base = least + recency;
    let (mut from, mut highest) = (0.0_f64, f64::NEG_INFINITY);
    while from < range {
        let here = recency + base * from.exp_m1();
        let mut width = (2.0_f64).min(8.0 / (1.0 + slope(here).abs())).min(range - from);
        let next = recency + base * (from + width).exp_m1();
        width = width.min(8.0 / (1.0 + slope(next).abs()).min(1e300)).min(range - from);
        let mut height_there = f64::NEG_INFINITY;
        let log_width = width.ln();
        for &(place, weight) in &NODES {
            let y = from + width * place;
            let u = recency + base * y.exp_m1();
            let height = y + base.ln() - shape * (alpha + u).ln() - (s + 1.0) * (beta + u).ln();
            height_there = height;
            highest = highest.max(height);
            node(u, height + log_width + weight.ln());
        }
        if height_there < highest - 45.0 || from + width <= from {
            break;
        }
        from += width;
    }
}

struct Likely<'a>(&'a Groups);

impl Likelihood<4> for Likely<'_> {
    const MODEL: &'static str = "the Pareto/NBD model";
    const NAMES: [&'static str; 4] = ["r", "alpha", "s", "beta"];

    fn at(&self, &[r, alpha, s, beta]: &[f64; 4]) -> Derivatives<4> {
        let groups = self.0;
        let mut total = Derivatives::ZERO;
        for (count, r) in groups.counts.iter().zip(rising::table(r, &groups.frequencies)) {
            total.value += count * r.value;
            total.gradient[0] += count * r.first;
            total.hessian[0][0] += count * r.second;
        }
        let n = groups.customers;
        total.value += n * (r * alpha.ln() + s * beta.ln());
        total.gradient[0] += n * alpha.ln();
        total.gradient[1] += n * r / alpha;
        total.gradient[2] += n * beta.ln();
        total.gradient[3] += n * s / beta;
        for (i, j, cell) in [
            (0, 1, n / alpha),
            (1, 0, n / alpha),
            (1, 1, -n * r / (alpha * alpha)),
            (2, 3, n / beta),
            (3, 2, n / beta),
            (3, 3, -n * s / (beta * beta)),
        ] {
            if let Some(place) = total.hessian.get_mut(i).and_then(|row| row.get_mut(j)) {
                *place += cell;
            }
        }
        let log_s = s.ln();
        for row in &groups.rows {
            let shape = r + f64::from(row.x);
            let mut sum = LogSum::EMPTY;
            let age = row.age;
            let stays = -shape * (alpha + age).ln() - s * (beta + age).ln();
            sum.add(&term(stays, shape, s, alpha + age, beta + age));
            gone(shape, alpha, s, beta, (row.recency, age), |u, value| {
                let mut left = term(value + log_s, shape, s + 1.0, alpha + u, beta + u);
                left.gradient[2] += 1.0 / s;
                left.hessian[2][2] = -1.0 / (s * s);
                sum.add(&left);
            });
            total.add(&sum.log(), row.customers);
        }
        total
    }

    fn scale(&self) -> [f64; 4] {
        [1.0, self.0.age, 1.0, self.0.age]
    }

    fn starts(&self) -> Vec<[f64; 4]> {
        let rate = self.0.repeats;
        let start = |r: f64, times: f64, s, beta| [r, r / (times * rate), s, beta];
        vec![start(0.5, 1.5, 0.5, 0.5), start(1.0, 1.2, 1.0, 3.0), start(0.8, 3.0, 0.3, 0.1)]
    }

    fn size(&self) -> (u64, usize) {
        self.0.size()
    }
}

/// −shape ln(α + u) − power ln(β + u), and what else `value` holds that does not depend on the parameters.
fn term(value: f64, shape: f64, power: f64, alpha: f64, beta: f64) -> Derivatives<4> {
    let mut term = Derivatives::ZERO;
    let (a, b) = (1.0 / alpha, 1.0 / beta);
    term.value = value;
    term.gradient = [-alpha.ln(), -shape * a, -beta.ln(), -power * b];
    term.hessian[0][1] = -a;
    term.hessian[1][0] = -a;
    term.hessian[1][1] = shape * a * a;
    term.hessian[2][3] = -b;
    term.hessian[3][2] = -b;
    term.hessian[3][3] = power * b * b;
    term
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clv::maximum::worst_difference;

    #[test]
    fn derivatives_are_those_of_the_differences() {
        let groups = Groups::of_rows(&[
            (0, 0.0, 38.0),
            (2, 30.43, 38.86),
            (1, 1.71, 30.0),
            (26, 30.86, 31.0),
        ]);
        for at in [
            [0.553, 10.578, 0.606, 11.669],
            [2.0, 40.0, 0.1, 3.0],
            [0.05, 0.3, 3.0, 90.0],
            [0.5, 0.01, 20.0, 1000.0],
        ] {
            assert!(worst_difference(&Likely(&groups), at) < 1e-6, "{at:?}");
        }
    }

    #[test]
    fn the_integral_is_that_of_a_fine_sum() {
        for (shape, alpha, s, beta, recency, age) in [
            (0.553, 10.578, 0.606, 11.669, 0.0, 38.86),
            (26.5, 10.578, 0.606, 11.669, 5.0, 38.86),
            (0.6, 0.01, 20.0, 1000.0, 0.0, 100.0),
            (200.5, 1000.0, 3.0, 0.01, 0.0, 50.0),
            (200.5, 2.0, 3.0, 2.0, 1.0, 1.001),
        ] {
            let mut found = Log::default();
            gone(shape, alpha, s, beta, (recency, age), |_, value| found.add(value));
            // The midpoint rule in ln(u − tₓ + a little), half a million points.
            let (tiny, n) = (1e-7_f64, 500_000);
            let (low, high) = (tiny.ln(), (age - recency + tiny).ln());
            let step = (high - low) / f64::from(n);
            let mut sum = Log::default();
            for i in 0..n {
                let y = low + (f64::from(i) + 0.5) * step;
                let u: f64 = recency + y.exp() - tiny;
                sum.add(y + step.ln() - shape * (alpha + u).ln() - (s + 1.0) * (beta + u).ln());
            }
            let off = (found.log() - sum.log()).abs();
            assert!(off < 1e-8, "{shape} {alpha} {s} {beta}: {} {}", found.log(), sum.log());
        }
    }
}
