//! Pareto/NBD: customers leave at any time.

use std::borrow::Cow;

use super::chains::{Chains, Link};
use super::derivatives::{Derivatives, log_of_two};
use super::forecast::{self, Buying, Frequencies, Score, Scorecard, Tracking};
use super::gamma_gamma::GammaGamma;
use super::gone::log_gone;
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
        Self::fit_penalised(histories, 0.0)
    }

    /// The model of largest penalised likelihood, for few customers; see [`FitReport::penalty`](super::FitReport::penalty).
    ///
    /// *Korean term:* Pareto/NBD 모형의 벌점 최대우도추정.
    ///
    /// # Errors
    ///
    /// As [`fit`](Self::fit); if the penalty is negative or not finite.
    #[doc(alias = "벌점 우도")]
    pub fn fit_penalised(histories: &[History<U>], penalty: f64) -> Result<Fitted<Self>> {
        Self::fit_groups(&Groups::of("the Pareto/NBD model", histories)?, penalty)
    }

    fn fit_groups(groups: &Groups, penalty: f64) -> Result<Fitted<Self>> {
        let ([r, alpha, s, beta], report) =
            maximum::maximise(&Likely::of(Cow::Borrowed(groups)), penalty)?;
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
        let left = self.s.ln() + log_gone([shape, alpha, self.s, beta], (recency, age));
        1.0 / (1.0 + (left - stays).exp())
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

pub(super) struct Likely<'a> {
    groups: Cow<'a, Groups>,
    chains: Chains,
}

impl<'a> Likely<'a> {
    pub(super) fn of(groups: Cow<'a, Groups>) -> Self {
        let rows: Vec<_> = groups.rows.iter().map(|row| (row.x, row.recency, row.age)).collect();
        Self { chains: Chains::of(&rows), groups }
    }
}

impl Likelihood<4> for Likely<'_> {
    const MODEL: &'static str = "the Pareto/NBD model";
    const NAMES: [&'static str; 4] = ["r", "alpha", "s", "beta"];

    fn at(&self, &[r, alpha, s, beta]: &[f64; 4]) -> Derivatives<4> {
        let groups = &self.groups;
        let (log_alpha, log_beta) = (alpha.ln(), beta.ln());
        let mut total = Derivatives::ZERO;
        for (count, r) in groups.counts.iter().zip(rising::table(r, &groups.frequencies)) {
            total.value += count * r.value;
            total.gradient[0] += count * r.first;
            total.hessian[0][0] += count * r.second;
        }
        let mut same = Derivatives::ZERO;
        same.value = r * log_alpha + s * log_beta;
        same.gradient = [log_alpha, r / alpha, log_beta, s / beta];
        same.hessian = [
            [0.0, 1.0 / alpha, 0.0, 0.0],
            [1.0 / alpha, -r / (alpha * alpha), 0.0, 0.0],
            [0.0, 0.0, 0.0, 1.0 / beta],
            [0.0, 0.0, 1.0 / beta, -s / (beta * beta)],
        ];
        total.add(&same, groups.customers);
        let log_s = s.ln();
        let mut rows = groups.rows.iter();
        self.chains.each([r, alpha, s, beta], |link| {
            let Some(row) = rows.next() else { return };
            let stays = stays(&link, s, alpha + row.age, beta + row.age);
            let Some(gone) = link.gone else { return total.add(&stays, row.customers) };
            let mut left = gone.derivatives(link.shape, s);
            left.value += log_s;
            left.gradient[2] += 1.0 / s;
            left.hessian[2][2] -= 1.0 / (s * s);
            total.add(&log_of_two(&stays, &left), row.customers);
        });
        total
    }

    fn scale(&self) -> [f64; 4] {
        [1.0, self.groups.age, 1.0, self.groups.age]
    }

    fn starts(&self) -> Vec<[f64; 4]> {
        let rate = self.groups.repeats;
        let start = |r: f64, times: f64, s, beta| [r, r / (times * rate), s, beta];
        vec![start(0.5, 1.5, 0.5, 0.5), start(1.0, 1.2, 1.0, 3.0), start(0.8, 3.0, 0.3, 0.1)]
    }

    fn size(&self) -> (u64, usize) {
        self.groups.size()
    }

    fn part(&self) -> Option<Self> {
        Some(Self::of(Cow::Owned(self.groups.part()?)))
    }
}

/// −(r + x) ln(α + T) − s ln(β + T): no purchase since, and still there.
fn stays(link: &Link, s: f64, alpha: f64, beta: f64) -> Derivatives<4> {
    let mut stays = Derivatives::ZERO;
    let (a, b) = (1.0 / alpha, 1.0 / beta);
    stays.value = -link.shape * link.log_alpha - s * link.log_beta;
    stays.gradient = [-link.log_alpha, -link.shape * a, -link.log_beta, -s * b];
    stays.hessian = [
        [0.0, -a, 0.0, 0.0],
        [-a, link.shape * a * a, 0.0, 0.0],
        [0.0, 0.0, 0.0, -b],
        [0.0, 0.0, -b, s * b * b],
    ];
    stays
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
            assert!(worst_difference(&Likely::of(Cow::Borrowed(&groups)), at) < 1e-6, "{at:?}");
        }
    }
}
