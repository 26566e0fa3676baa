//! What BG/NBD and MBG/NBD share: chances to leave come with purchases.
//!
//! ```text
//! L = (b)ₙ / (a + b)ₙ · (r)ₓ αʳ · { (α + T)^−(r+x)  +  [n > 0] a / (b + n − 1) · (α + tₓ)^−(r+x) }
//! ```
//!
//! n counts the chances to leave that the customer had: x in the BG/NBD, where the first purchase is none, and
//! x + 1 in the MBG/NBD, where it is one. (z)ₙ is the rising factorial z (z + 1) … (z + n − 1).

use std::borrow::Cow;

use super::derivatives::{Derivatives, log_of_two};
use super::groups::Groups;
use super::maximum::Likelihood;
use super::quadrature::{beta_mean, exponential_integral};
use super::random::Random;
use super::rising;

/// The parameters r, α, a, b, α in the unit of the model; `LEAD` is 0 for BG/NBD and 1 for MBG/NBD.
#[derive(Debug, Clone, Copy)]
pub(super) struct BetaGeometric<const LEAD: u32> {
    pub(super) r: f64,
    pub(super) alpha: f64,
    pub(super) a: f64,
    pub(super) b: f64,
}

impl<const LEAD: u32> BetaGeometric<LEAD> {
    /// n, how many chances to leave a customer had.
    fn chances(x: u32) -> f64 {
        f64::from(x) + f64::from(LEAD)
    }

    /// The probability that a customer with this history has not left.
    pub(super) fn alive(&self, x: u32, recency: f64, age: f64) -> f64 {
        let n = Self::chances(x);
        if n == 0.0 {
            return 1.0;
        }
        let silence = (self.alpha + age).ln() - (self.alpha + recency).ln();
        let left = self.a.ln() - (self.b + n - 1.0).ln() + (self.r + f64::from(x)) * silence;
        1.0 / (1.0 + left.exp())
    }

    /// The expected purchases in the next `time` of a customer who has not left.
    pub(super) fn ahead(&self, x: u32, age: f64, time: f64) -> f64 {
        let w = time / (self.alpha + age + time);
        made(self.r + f64::from(x), w, self.a, self.b + Self::chances(x))
    }

    /// The expected repeat purchases of a new customer.
    pub(super) fn new_customer(&self, time: f64) -> f64 {
        let w = time / (self.alpha + time);
        let lead = f64::from(LEAD);
        let stays = if LEAD == 0 { 1.0 } else { self.b / (self.a + self.b) };
        stays * made(self.r, w, self.a, self.b + lead)
    }

    /// The purchases of all time ahead of a customer who has not left, discounted at `rate`.
    ///
    /// Who buys at the rate λ and leaves with the probability p has the expected number λ / (λ p + δ): finite for every
    /// δ above 0, also where the undiscounted mean 1 / p has no mean over the customers. Over λ, which is gamma distributed
    /// with R = r + x and A = α + T, the mean is (R / p) e^z E(z) of order R + 1 at z = δ A / p; over p it is a sum in panels.
    pub(super) fn residual(&self, x: u32, age: f64, rate: f64) -> f64 {
        let (shape, time) = (self.r + f64::from(x), self.alpha + age);
        let scale = rate * time / (shape + 1.0);
        beta_mean(self.a, self.b + Self::chances(x), scale, |p, _| {
            shape / p * exponential_integral(shape + 1.0, rate * time / p)
        })
    }

    /// The probabilities of 0, 1, … `most` repeat purchases of a new customer.
    ///
    /// Of the purchases that a customer would make, a negative binomial number K, those are made before leaving.
    pub(super) fn probabilities(&self, most: u32, time: f64) -> Vec<f64> {
        let w = time / (self.alpha + time);
        let (mut would, mut below) = ((self.r * (-w).ln_1p()).exp(), 0.0_f64);
        let (mut stayed, mut probabilities) = (1.0, Vec::new());
        let chance = |n: f64| (self.b + n) / (self.a + self.b + n);
        for n in 0..LEAD {
            stayed *= chance(f64::from(n));
        }
        for x in 0..=most {
            let here = f64::from(x);
            let n = Self::chances(x);
            // P(K ≥ x): the complement, unless rounding has eaten it.
            let at_least = if below < 0.99 { 1.0 - below } else { tail(would, self.r, w, here) };
            let left_here = if n > 0.0 { stayed * self.a / (self.b + n - 1.0) } else { 0.0 };
            probabilities.push((stayed * would + left_here * at_least).clamp(0.0, 1.0));
            below += would;
            would *= (self.r + here) / (here + 1.0) * w;
            stayed *= chance(n);
        }
        probabilities
    }

    /// A customer seen for `age`: repeat purchases and the time of the last one.
    pub(super) fn draw(&self, age: f64, random: &mut Random) -> (u32, f64) {
        let rate = (random.log_gamma(self.r) - self.alpha.ln()).exp();
        let leaves = random.beta(self.a, self.b);
        let (mut x, mut recency, mut now) = (0, 0.0, 0.0);
        if LEAD == 1 && random.uniform() < leaves {
            return (x, recency);
        }
        while x < u32::MAX {
            now += random.exponential() / rate;
            // A rate of 0 in 64 bits gives an infinite time.
            if now > age || now.is_nan() {
                break;
            }
            x += 1;
            recency = now;
            if random.uniform() < leaves {
                break;
            }
        }
        (x, recency)
    }
}

/// P(K ≥ x) of a negative binomial number from P(K = x).
fn tail(would: f64, r: f64, w: f64, x: f64) -> f64 {
    let (mut sum, mut term, mut k) = (0.0, would, x);
    for _ in 0..MOST_TERMS {
        sum += term;
        term *= (r + k) / (k + 1.0) * w;
        k += 1.0;
        if term <= 1e-18 * sum {
            break;
        }
    }
    sum
}

/// More terms than a forecast of the longest horizon needs.
const MOST_TERMS: usize = 1_000_000;

/// More purchases than anybody makes in any horizon.
const MOST_PURCHASES: f64 = 100_000.0;

/// The expected purchases before leaving, of the K that a customer would make.
///
/// ```text
/// E[S_K],   S_k = Σ_{j<k} (b)ⱼ / (a + b)ⱼ,   P(K = k) ∝ (r)ₖ / k! · wᵏ
/// ```
///
/// The same number as the formula with Gauss's hypergeometric function, but all terms are positive: nothing cancels,
/// nothing is singular at a = 1. Not a number where more purchases are expected than can be added up.
fn made(r: f64, w: f64, a: f64, b: f64) -> f64 {
    if w <= 0.0 {
        return 0.0;
    }
    if r * w / (1.0 - w) > MOST_PURCHASES {
        return f64::NAN;
    }
    let (mut weight, mut weights, mut sum) = (1.0_f64, 0.0_f64, 0.0_f64);
    let (mut stayed, mut made, mut k) = (1.0, 0.0, 0.0);
    for _ in 0..MOST_TERMS {
        weights += weight;
        sum += weight * made;
        if weights > 1e250 {
            (weight, weights, sum) = (weight * 1e-250, weights * 1e-250, sum * 1e-250);
        }
        let ratio = (r + k) / (k + 1.0) * w;
        // What is left is smaller than a geometric series; S grows by less than 1 a term.
        if ratio < 1.0
            && weight * (made + 1.0 / (1.0 - ratio)) < 1e-16 * (1.0 - ratio) * (sum + 1e-300)
        {
            break;
        }
        weight *= ratio;
        made += stayed;
        stayed *= (b + k) / (a + b + k);
        k += 1.0;
    }
    sum / weights
}

/// The log-likelihood of grouped customers.
pub(super) struct Likely<'a, const LEAD: u32>(pub(super) Cow<'a, Groups>);

impl<const LEAD: u32> Likelihood<4> for Likely<'_, LEAD> {
    const MODEL: &'static str = if LEAD == 0 { "the BG/NBD model" } else { "the MBG/NBD model" };
    const NAMES: [&'static str; 4] = ["r", "alpha", "a", "b"];

    fn at(&self, &[r, alpha, a, b]: &[f64; 4]) -> Derivatives<4> {
        let groups = &self.0;
        let mut total = Derivatives::ZERO;
        let chances: Vec<u32> = groups.frequencies.iter().map(|x| x.saturating_add(LEAD)).collect();
        let bought = rising::table(r, &groups.frequencies);
        let (stayed, all) = (rising::table(b, &chances), rising::table(a + b, &chances));
        for (((count, r), b), all) in groups.counts.iter().zip(&bought).zip(&stayed).zip(&all) {
            total.value += count * (r.value + b.value - all.value);
            total.gradient[0] += count * r.first;
            total.gradient[2] -= count * all.first;
            total.gradient[3] += count * (b.first - all.first);
            total.hessian[0][0] += count * r.second;
            total.hessian[2][2] -= count * all.second;
            total.hessian[2][3] -= count * all.second;
            total.hessian[3][2] -= count * all.second;
            total.hessian[3][3] += count * (b.second - all.second);
        }
        let (n, log_alpha) = (groups.customers, alpha.ln());
        total.value += n * r * log_alpha;
        total.gradient[0] += n * log_alpha;
        total.gradient[1] += n * r / alpha;
        total.hessian[0][1] += n / alpha;
        total.hessian[1][0] += n / alpha;
        total.hessian[1][1] -= n * r / (alpha * alpha);
        let log_a = a.ln();
        for row in &groups.rows {
            let shape = r + f64::from(row.x);
            let stays = silent(shape, alpha + row.age);
            let n = f64::from(row.x) + f64::from(LEAD);
            if n == 0.0 {
                total.add(&stays, row.customers);
                continue;
            }
            let mut left = silent(shape, alpha + row.recency);
            let chance = b + n - 1.0;
            left.value += log_a - chance.ln();
            left.gradient[2] = 1.0 / a;
            left.gradient[3] = -1.0 / chance;
            left.hessian[2][2] = -1.0 / (a * a);
            left.hessian[3][3] = 1.0 / (chance * chance);
            total.add(&log_of_two(&stays, &left), row.customers);
        }
        total
    }

    fn scale(&self) -> [f64; 4] {
        [1.0, self.0.age, 1.0, 1.0]
    }

    fn starts(&self) -> Vec<[f64; 4]> {
        // The mean rate r / α is a little above what was seen, for some have left.
        let rate = self.0.repeats;
        let start = |r: f64, times: f64, a, b| [r, r / (times * rate), a, b];
        vec![start(0.5, 1.5, 0.6, 2.0), start(1.0, 1.2, 0.2, 1.0), start(0.25, 2.5, 1.5, 4.0)]
    }

    fn size(&self) -> (u64, usize) {
        self.0.size()
    }

    fn part(&self) -> Option<Self> {
        Some(Likely(Cow::Owned(self.0.part()?)))
    }
}

/// −(r + x) ln(α + t): no purchase from one time to another.
fn silent(shape: f64, scale: f64) -> Derivatives<4> {
    let mut silent = Derivatives::ZERO;
    let (log, part) = (scale.ln(), 1.0 / scale);
    silent.value = -shape * log;
    silent.gradient[0] = -log;
    silent.gradient[1] = -shape * part;
    silent.hessian[0][1] = -part;
    silent.hessian[1][0] = -part;
    silent.hessian[1][1] = shape * part * part;
    silent
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
        for at in [[0.243, 4.414, 0.793, 2.426], [2.0, 40.0, 0.1, 9.0], [0.05, 0.3, 3.0, 0.4]] {
            assert!(worst_difference(&Likely::<0>(Cow::Borrowed(&groups)), at) < 1e-6);
            assert!(worst_difference(&Likely::<1>(Cow::Borrowed(&groups)), at) < 1e-6);
        }
    }

    #[test]
    fn two_hundred_purchases_do_not_overflow() {
        // Hardie, B. G. S. (2016), note 027, as the tests of pymc-marketing have it.
        for ((x, recency), bg, mbg) in
            [((0, 0.0), -0.599_473_82, -0.417_928_26), ((200, 38.0), 100.795_693, 100.786_910)]
        {
            // One customer with a repeat purchase must be there; it is subtracted again.
            let other = Groups::of_rows(&[(1, 1.0, 40.0)]);
            let both = Groups::of_rows(&[(1, 1.0, 40.0), (x, recency, 40.0)]);
            let at = [0.25, 4.0, 0.8, 2.5];
            let found = Likely::<0>(Cow::Borrowed(&both)).at(&at).value
                - Likely::<0>(Cow::Borrowed(&other)).at(&at).value;
            assert!((found - bg).abs() < 1e-6, "{found} {bg}");
            let found = Likely::<1>(Cow::Borrowed(&both)).at(&at).value
                - Likely::<1>(Cow::Borrowed(&other)).at(&at).value;
            assert!((found - mbg).abs() < 1e-6, "{found} {mbg}");
        }
    }
}
