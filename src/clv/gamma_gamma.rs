//! Gamma-Gamma: what a purchase brings.

use statrs::function::gamma::ln_gamma;

use super::derivatives::Derivatives;
use super::forecast::parameters;
use super::groups::{judge, step};
use super::maximum::{self, Likelihood};
use super::random::Random;
use super::report::{self, Bootstrap, Fitted};
use super::rising::{digamma, trigamma};
use super::summary::History;
use super::unit::TimeUnit;
use crate::stats::{self, Correlation};
use crate::{Error, Result, require};

/// The Gamma-Gamma model of the amounts of purchases.
///
/// The amounts of one customer vary around a mean with the shape p; the means differ between customers with the shape q
/// and the scale v. How much is spent must have nothing to do with how often.
///
/// ```text
/// E(Z | z̄, x) = p (v + x z̄) / (p x + q − 1)
/// ```
///
/// The expected amount lies between that of the customer and that of all, the nearer to the first the more is known.
///
/// Where q is 1 or less, the means differ so much between customers that their distribution has no mean itself: of a
/// customer without repeat purchases no amount can be expected, and with software that computes on it comes out infinite
/// or negative. Here it is refused. It happens where few guests spend a hundred times what others do: model them apart.
/// Who has enough repeat purchases, p x + q > 1, has an expected amount all the same.
///
/// *Korean term:* 감마-감마 모형 (거래당 금액).
///
/// # References
///
/// Fader & Hardie (2013); Colombo & Jiang (1999).
///
/// # Examples
///
/// ```
/// use tourism_marketing::clv::GammaGamma;
///
/// let model = GammaGamma { p: 6.25, q: 3.74, v: 15.44 }; // CDNOW, as published; USD
/// assert_eq!(format!("{:.2}", model.expected_spend(2, 22.35)?), "24.66");
/// assert_eq!(format!("{:.2}", model.expected_spend(0, 0.0)?), "35.22");
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[doc(alias = "감마-감마 모형")]
#[doc(alias = "객단가")]
pub struct GammaGamma {
    /// p, the shape of the amounts of one customer: the larger, the more alike they are.
    pub p: f64,
    /// q, the shape of the means over customers; above 1, or there is no mean of all.
    pub q: f64,
    /// v, their scale, in the currency.
    pub v: f64,
}

const WHAT: &str = "the Gamma-Gamma model";

impl GammaGamma {
    /// The model of maximum likelihood.
    ///
    /// Customers without a repeat purchase, or whose amounts were all zero, say nothing about amounts and are left
    /// out.
    ///
    /// *Korean term:* 감마-감마 모형의 최대우도추정.
    ///
    /// # Errors
    ///
    /// If there is no history or one contradicts itself, an amount is negative, fewer than two customers have
    /// positive repeat amounts, or the likelihood has no maximum.
    ///
    /// # References
    ///
    /// Fader & Hardie (2013).
    pub fn fit<U: TimeUnit>(histories: &[History<U>]) -> Result<Fitted<Self>> {
        Self::fit_penalised(histories, 0.0)
    }

    /// The model of largest penalised likelihood, for few customers; see [`FitReport::penalty`](super::FitReport::penalty).
    ///
    /// *Korean term:* 감마-감마 모형의 벌점 최대우도추정.
    ///
    /// # Errors
    ///
    /// As [`fit`](Self::fit); if the penalty is negative or not finite.
    pub fn fit_penalised<U: TimeUnit>(
        histories: &[History<U>],
        penalty: f64,
    ) -> Result<Fitted<Self>> {
        Self::fit_spends(&Spends::of(&known(histories)?)?, penalty)
    }

    fn fit_spends(spends: &Spends, penalty: f64) -> Result<Fitted<Self>> {
        let ([p, q, v], report) = maximum::maximise(spends, penalty)?;
        Ok(Fitted { model: Self { p, q, v }, report })
    }

    /// The model of each of `replicates` drawings of as many customers with replacement, among those with a repeat
    /// amount; the same from the same seed.
    ///
    /// *Korean term:* 부트스트랩.
    ///
    /// # Errors
    ///
    /// As [`fit`](Self::fit); if `replicates` is not from 20 to 100,000.
    pub fn bootstrap<U: TimeUnit>(
        histories: &[History<U>],
        replicates: usize,
        seed: u64,
    ) -> Result<Bootstrap<Self>> {
        let known = known(histories)?;
        let draw = |random: &mut Random| -> Vec<(u32, f64)> {
            known.iter().filter_map(|_| known.get(random.below(known.len())).copied()).collect()
        };
        let fit = |drawn: &Vec<(u32, f64)>| Self::fit_spends(&Spends::of(drawn)?, 0.0);
        report::bootstrap(replicates, seed, draw, fit)
    }

    /// The amount to be expected of the next purchase of a customer.
    ///
    /// *Korean term:* 고객의 기대 구매 금액.
    ///
    /// - `frequency`: x, the repeat purchases; 0 for a customer of whom nothing is known
    /// - `spend`: z̄, their mean amount
    ///
    /// # Errors
    ///
    /// If `spend` is negative or not finite, a parameter is out of range, or p x + q is not above 1, where the mean
    /// does not exist.
    pub fn expected_spend(&self, frequency: u32, spend: f64) -> Result<f64> {
        self.judge()?;
        self.expected(frequency, spend)
    }

    fn expected(&self, frequency: u32, spend: f64) -> Result<f64> {
        require::amount("spend", spend)?;
        let x = f64::from(frequency);
        let known = if frequency == 0 { 0.0 } else { x * spend };
        let below = self.p * x + self.q - 1.0;
        if below <= 0.0 {
            let why = format!(
                "q is {}, and where p x + q is at most 1 the amounts have no finite mean; they are too uneven for \
                 this model",
                self.q
            );
            return Err(Error::NotComputable { what: "the expected amount", why });
        }
        require::computed("the expected amount", self.p * (self.v + known) / below)
    }

    /// The amount to be expected of the next purchase of every customer.
    ///
    /// Who has no repeat purchase with an amount gets the mean of all.
    ///
    /// *Korean term:* 고객별 기대 구매 금액.
    ///
    /// # Errors
    ///
    /// As [`expected_spend`](Self::expected_spend).
    pub fn expected_spends<U: TimeUnit>(&self, histories: &[History<U>]) -> Result<Vec<f64>> {
        self.judge()?;
        let mut expected = Vec::with_capacity(histories.len());
        for it in histories {
            let frequency = if it.spend > 0.0 { it.frequency } else { 0 };
            expected.push(self.expected(frequency, it.spend)?);
        }
        Ok(expected)
    }

    /// The correlation of frequency and mean amount among customers with repeat purchases: the model takes it to be 0.
    ///
    /// Beyond 0.3 or so either way, values that multiply purchases by amounts are biased.
    ///
    /// *Korean term:* 구매빈도와 구매 금액의 상관.
    ///
    /// # Errors
    ///
    /// If fewer than three customers have repeat purchases, or all have the same frequency or amount.
    pub fn spend_correlation<U: TimeUnit>(histories: &[History<U>]) -> Result<Correlation> {
        let known = || histories.iter().filter(|it| it.frequency > 0 && it.spend > 0.0);
        let frequencies: Vec<f64> = known().map(|it| f64::from(it.frequency)).collect();
        let spends: Vec<f64> = known().map(|it| it.spend).collect();
        stats::correlation(&frequencies, &spends)
    }

    /// `histories` with amounts as this model has them; the same from the same seed.
    ///
    /// *Korean term:* 가상 구매 금액 만들기 (모의실험).
    ///
    /// # Errors
    ///
    /// If a parameter is out of range.
    pub fn simulate<U: TimeUnit>(
        &self,
        histories: &[History<U>],
        seed: u64,
    ) -> Result<Vec<History<U>>> {
        self.judge()?;
        let mut random = Random::new(seed);
        histories
            .iter()
            .map(|it| {
                let log_rate = random.log_gamma(self.q) - self.v.ln();
                let x = f64::from(it.frequency);
                let spend = if it.frequency == 0 {
                    0.0
                } else {
                    // The mean of x gammas is a gamma.
                    (random.log_gamma(self.p * x) - x.ln() - log_rate).exp()
                };
                Ok(History { spend: require::computed("an amount", spend)?, ..it.clone() })
            })
            .collect()
    }

    fn judge(&self) -> Result<()> {
        parameters(&[("p", self.p), ("q", self.q), ("v", self.v)])
    }
}

/// Frequencies and mean amounts of those who say something about amounts.
fn known<U: TimeUnit>(histories: &[History<U>]) -> Result<Vec<(u32, f64)>> {
    judge(histories)?;
    let spends: Vec<f64> = histories.iter().map(|it| it.spend).collect();
    require::measurements("histories.spend", &spends)?;
    require::not_negative("histories.spend", &spends)?;
    let pairs = histories.iter().map(|it| (it.frequency, it.spend));
    Ok(pairs.filter(|&(x, z)| x > 0 && z > 0.0).collect())
}

/// What the likelihood needs of the amounts.
struct Spends {
    /// Frequencies, ascending, with the number of customers that have them.
    frequencies: Vec<(f64, usize)>,
    /// Totals x z̄ in the order of the frequencies.
    totals: Vec<f64>,
    /// Σ x ln(x z̄), which is multiplied by p.
    logs: f64,
    /// Σ ln z̄.
    log_means: f64,
    mean: f64,
}

impl Spends {
    fn of(known: &[(u32, f64)]) -> Result<Self> {
        // Positive amounts, so their bits have the order of their values.
        let mut known: Vec<(u32, u64)> = known.iter().map(|&(x, z)| (x, z.to_bits())).collect();
        let got = known.len();
        if got < 2 {
            let why = format!(
                "{got} customer(s) have repeat purchases with an amount; it takes at least 2"
            );
            return Err(Error::NotComputable { what: WHAT, why });
        }
        known.sort_unstable();
        let totals = known.iter().map(|&(x, z)| f64::from(x) * f64::from_bits(z)).collect();
        let frequencies = known
            .chunk_by(|a, b| a.0 == b.0)
            .filter_map(|same| Some((f64::from(same.first()?.0), same.len())))
            .collect();
        Ok(Self::summed(frequencies, totals))
    }

    fn summed(frequencies: Vec<(f64, usize)>, totals: Vec<f64>) -> Self {
        let mut spends = Self { frequencies, totals, logs: 0.0, log_means: 0.0, mean: 0.0 };
        let (mut logs, mut log_means, mut mean) = (0.0, 0.0, 0.0);
        for (x, totals) in spends.by_frequency() {
            let log = log_product(totals.iter().copied());
            logs += x * log;
            log_means += log - totals.len() as f64 * x.ln();
            mean += totals.iter().sum::<f64>() / x;
        }
        mean /= spends.totals.len() as f64;
        (spends.logs, spends.log_means, spends.mean) = (logs, log_means, mean);
        spends
    }

    /// Each frequency with its totals.
    fn by_frequency(&self) -> impl Iterator<Item = (f64, &[f64])> {
        let mut rest = self.totals.as_slice();
        self.frequencies.iter().map(move |&(x, customers)| {
            let (these, others) = rest.split_at(customers.min(rest.len()));
            rest = others;
            (x, these)
        })
    }
}

/// Σ ln of positive numbers: some factors for one logarithm.
fn log_product(factors: impl Iterator<Item = f64>) -> f64 {
    let (mut sum, mut product) = (0.0, 1.0);
    for factor in factors {
        if !(1e-100..1e100).contains(&factor) {
            sum += factor.ln();
            continue;
        }
        product *= factor;
        if !(1e-100..1e100).contains(&product) {
            sum += product.ln();
            product = 1.0;
        }
    }
    sum + product.ln()
}

impl Likelihood<3> for Spends {
    const MODEL: &'static str = WHAT;
    const NAMES: [&'static str; 3] = ["p", "q", "v"];

    /// ```text
    /// ln L = Σ ln Γ(px + q) − ln Γ(px) − ln Γ(q) + q ln v + (px − 1) ln z̄ + px ln x − (px + q) ln(v + x z̄)
    /// ```
    fn at(&self, &[p, q, v]: &[f64; 3]) -> Derivatives<3> {
        let n = self.totals.len() as f64;
        let mut total = Derivatives::ZERO;
        total.value = p * self.logs - self.log_means + n * (q * v.ln() - ln_gamma(q));
        total.gradient = [self.logs, n * (v.ln() - digamma(q)), n * q / v];
        total.hessian[1][1] = -n * trigamma(q);
        total.hessian[2][2] = -n * q / (v * v);
        let mut q_and_v = n / v;
        let mut shapes = 0.0;
        let mut p_and_v = 0.0;
        for (x, totals) in self.by_frequency() {
            let customers = totals.len() as f64;
            let (px, shape) = (p * x, p * x + q);
            let (slope, bend) = (digamma(shape), trigamma(shape));
            // Of one frequency the customers differ in ln(v + x z̄) only.
            let log = log_product(totals.iter().map(|sum| v + sum));
            let (mut parts, mut squares) = (0.0, 0.0);
            for sum in totals {
                let part = 1.0 / (v + sum);
                parts += part;
                squares += part * part;
            }
            total.value += customers * (ln_gamma(shape) - ln_gamma(px)) - shape * log;
            total.gradient[0] += x * (customers * (slope - digamma(px)) - log);
            total.gradient[1] += customers * slope - log;
            total.gradient[2] -= shape * parts;
            total.hessian[0][0] += customers * x * x * (bend - trigamma(px));
            shapes += customers * x * bend;
            total.hessian[1][1] += customers * bend;
            p_and_v -= x * parts;
            q_and_v -= parts;
            total.hessian[2][2] += shape * squares;
        }
        for ((i, j), cell) in [((0, 1), shapes), ((0, 2), p_and_v), ((1, 2), q_and_v)] {
            for (i, j) in [(i, j), (j, i)] {
                if let Some(place) = total.hessian.get_mut(i).and_then(|row| row.get_mut(j)) {
                    *place = cell;
                }
            }
        }
        total
    }

    fn scale(&self) -> [f64; 3] {
        [1.0, 1.0, self.mean]
    }

    fn starts(&self) -> Vec<[f64; 3]> {
        // The mean of all is p v / (q − 1).
        vec![[5.0, 4.0, 0.6], [1.5, 6.0, 3.0], [20.0, 2.0, 0.05]]
    }

    fn size(&self) -> (u64, usize) {
        let n = self.totals.len();
        (u64::try_from(n).unwrap_or(u64::MAX), n)
    }

    fn part(&self) -> Option<Self> {
        let step = step(self.totals.len())?;
        let (mut frequencies, mut totals) = (Vec::new(), Vec::new());
        let mut next = 0;
        for (x, all) in self.by_frequency() {
            let before = totals.len();
            totals.extend(all.iter().skip(next).step_by(step));
            next = (next + step - all.len() % step) % step;
            frequencies.push((x, totals.len() - before));
        }
        Some(Self::summed(frequencies, totals))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clv::maximum::worst_difference;

    #[test]
    fn derivatives_are_those_of_the_differences() {
        let spends = Spends::of(&[(1, 20.0), (2, 35.5), (7, 8.0)]).unwrap();
        for at in [[6.25, 3.74, 15.44], [0.3, 0.8, 200.0]] {
            assert!(worst_difference(&spends, at) < 1e-6);
        }
    }
}
