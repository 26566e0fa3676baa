//! BG/BB: did they come this season?

use std::collections::BTreeMap;

use super::derivatives::{Derivatives, LogSum};
use super::forecast::{Score, parameters};
use super::infinite::discounting;
use super::maximum::{self, Likelihood};
use super::quadrature::beta_mean;
use super::random::Random;
use super::report::{self, Bootstrap, Fitted};
use super::rising::{self, Rising};
use crate::{Error, Result, require};

/// Customers who came in the same number of seasons and last in the same one.
///
/// *Korean term:* 시즌별 방문 이력이 같은 고객.
///
/// One customer is `customers: 1`; the order of cells does not matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SeasonHistory {
    /// x, in how many seasons after the first one they came.
    pub frequency: u32,
    /// tₓ, the last season in which they came, counted from 1 after the first one; 0 if they never came again.
    pub recency: u32,
    /// n, how many seasons there were since the first one.
    pub seasons: u32,
    /// How many customers have this history.
    pub customers: u64,
}

/// The BG/BB model of seasons in which a customer comes or does not.
///
/// A customer leaves for good before a season with a probability θ, and comes in a season, if still there, with a
/// probability p. p is beta distributed over the customers with α and β, θ with γ and δ. For summer guests, trade
/// fairs, yearly donations: where there is one occasion a season.
///
/// *Korean term:* BG/BB 모형 (베타-기하/베타-베르누이 모형).
///
/// # References
///
/// Fader, Hardie & Shang (2010).
///
/// # Examples
///
/// ```
/// use tourism_marketing::clv::{BgBb, SeasonHistory};
///
/// let model = BgBb { alpha: 1.204, beta: 0.750, gamma: 0.657, delta: 2.783 }; // as published
/// // Guests who came in two of six summers, last in the fourth.
/// let guests = SeasonHistory { frequency: 2, recency: 4, seasons: 6, customers: 173 };
/// assert_eq!(format!("{:.2}", model.probability_alive(guests)?), "0.59"); // in the seventh summer
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[doc(alias = "BG/BB")]
pub struct BgBb {
    /// α of the probability of coming; its mean is α / (α + β).
    pub alpha: f64,
    /// β of the probability of coming.
    pub beta: f64,
    /// γ of the probability of leaving; its mean is γ / (γ + δ).
    pub gamma: f64,
    /// δ of the probability of leaving.
    pub delta: f64,
}

/// More seasons than any series has.
const MOST_SEASONS: u32 = 1_000;

impl BgBb {
    /// The model of maximum likelihood.
    ///
    /// *Korean term:* BG/BB 모형의 최대우도추정.
    ///
    /// # Errors
    ///
    /// If there is no history or one contradicts itself, if nobody came again, or if the likelihood has no maximum.
    ///
    /// # References
    ///
    /// Fader, Hardie & Shang (2010).
    pub fn fit(histories: &[SeasonHistory]) -> Result<Fitted<Self>> {
        Self::fit_penalised(histories, 0.0)
    }

    /// The model of largest penalised likelihood, for few customers; see [`FitReport::penalty`](super::FitReport::penalty).
    ///
    /// *Korean term:* BG/BB 모형의 벌점 최대우도추정.
    ///
    /// # Errors
    ///
    /// As [`fit`](Self::fit); if the penalty is negative or not finite.
    pub fn fit_penalised(histories: &[SeasonHistory], penalty: f64) -> Result<Fitted<Self>> {
        Self::fit_cells(&Cells::of(histories)?, penalty)
    }

    fn fit_cells(cells: &Cells, penalty: f64) -> Result<Fitted<Self>> {
        let ([alpha, beta, gamma, delta], report) = maximum::maximise(cells, penalty)?;
        Ok(Fitted { model: Self { alpha, beta, gamma, delta }, report })
    }

    /// The model of each of `replicates` drawings of as many customers with replacement; the same from the same seed.
    ///
    /// *Korean term:* 부트스트랩.
    ///
    /// # Errors
    ///
    /// As [`fit`](Self::fit); if there are more than a million customers or `replicates` is not from 20 to 100,000.
    pub fn bootstrap(
        histories: &[SeasonHistory],
        replicates: usize,
        seed: u64,
    ) -> Result<Bootstrap<Self>> {
        let cells = Cells::of(histories)?;
        let counts: Vec<u64> = cells.0.iter().map(|it| it.customers).collect();
        report::few_enough(&counts)?;
        let draw = |random: &mut Random| {
            let drawn = cells.0.iter().zip(random.drawn(&counts));
            let drawn = drawn.filter(|(_, customers)| *customers > 0);
            Cells(drawn.map(|(it, customers)| SeasonHistory { customers, ..*it }).collect())
        };
        let fit = |drawn: &Cells| Self::fit_cells(drawn, 0.0);
        report::bootstrap(replicates, seed, draw, fit)
    }

    /// The seasons in which a new customer is to be expected, of the next `seasons`.
    ///
    /// *Korean term:* 신규 고객의 기대 방문 시즌 수.
    ///
    /// # Errors
    ///
    /// If a parameter is out of range or `seasons` above 1,000.
    pub fn expected_visits(&self, seasons: u32) -> Result<f64> {
        self.judge()?;
        few("seasons", seasons)?;
        let comes = self.alpha / (self.alpha + self.beta);
        require::computed("the expected visits", comes * self.stays(0, seasons))
    }

    /// The probability that a customer with this history is still there in the next season.
    ///
    /// *Korean term:* 다음 시즌의 생존확률.
    ///
    /// # Errors
    ///
    /// If a parameter is out of range or the history contradicts itself.
    #[doc(alias = "생존확률")]
    pub fn probability_alive(&self, history: SeasonHistory) -> Result<f64> {
        self.judge()?;
        judge(0, &history)?;
        let tables = Tables::of(&self.numbers(), history.seasons);
        require::computed("the probability", self.scored(&tables, &history, 0).probability_alive)
    }

    /// The seasons in which a customer with this history is to be expected, of the next `seasons`.
    ///
    /// *Korean term:* 기존 고객의 기대 방문 시즌 수.
    ///
    /// # Errors
    ///
    /// If a parameter is out of range, the history contradicts itself or `seasons` is above 1,000.
    pub fn expected_of(&self, history: SeasonHistory, seasons: u32) -> Result<f64> {
        self.judge()?;
        judge(0, &history)?;
        few("seasons", seasons)?;
        let tables = Tables::of(&self.numbers(), history.seasons);
        let visits = self.scored(&tables, &history, seasons).expected_purchases;
        require::computed("the expected visits", visits)
    }

    /// The seasons in which a customer with this history is to be expected in all time to come, discounted from
    /// each season: discounted expected residual transactions, DERT.
    ///
    /// ```text
    /// Σ E(season k) / (1 + d)ᵏ,  k = 1, 2 … without end
    /// ```
    ///
    /// *Korean term:* 할인된 기대 잔여 방문 시즌 수 (DERT).
    ///
    /// - `discount`: d, the rate per season, above 0
    ///
    /// # Errors
    ///
    /// If a parameter is out of range, the history contradicts itself or `discount` is not above 0.
    ///
    /// # References
    ///
    /// Fader, Hardie & Shang (2010), equation 14.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::clv::{BgBb, SeasonHistory};
    ///
    /// let model = BgBb { alpha: 1.204, beta: 0.750, gamma: 0.657, delta: 2.783 };
    /// let loyal = SeasonHistory { frequency: 6, recency: 6, seasons: 6, customers: 1203 };
    /// assert_eq!(format!("{:.2}", model.residual_visits(loyal, 0.10)?), "5.91"); // summers, at 10 % a year
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    #[doc(alias = "DERT")]
    pub fn residual_visits(&self, history: SeasonHistory, discount: f64) -> Result<f64> {
        self.judge()?;
        judge(0, &history)?;
        discounting(discount)?;
        let (x, n) = (f64::from(history.frequency), f64::from(history.seasons));
        let comes = (self.alpha + x) / (self.alpha + self.beta + n);
        // Over the seasons to come, Σ ((1 − θ) / (1 + d))ᵏ is (1 − θ) / (d + θ).
        let stays = beta_mean(self.gamma, self.delta + n, discount, |leaves, rest| {
            rest / (discount + leaves)
        });
        require::computed("the discounted visits", self.there(&history) * comes * stays)
    }

    /// For every history the probability of being there in the next season and the seasons to be expected of the
    /// next `seasons`.
    ///
    /// *Korean term:* 고객별 생존확률과 기대 방문 시즌 수.
    ///
    /// # Errors
    ///
    /// If there is no history or one contradicts itself, a parameter is out of range or `seasons` is above 1,000.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::clv::{BgBb, SeasonHistory};
    ///
    /// let model = BgBb { alpha: 1.204, beta: 0.750, gamma: 0.657, delta: 2.783 };
    /// let guest = |frequency, recency| SeasonHistory { frequency, recency, seasons: 6, customers: 1 };
    /// let scores = model.score(&[guest(3, 6), guest(3, 4)], 5)?;
    /// assert!(scores[0].expected_purchases > scores[1].expected_purchases);
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    #[doc(alias = "생존확률")]
    pub fn score(&self, histories: &[SeasonHistory], seasons: u32) -> Result<Vec<Score>> {
        self.judge()?;
        require::at_least("histories", 1, histories)?;
        for (index, it) in histories.iter().enumerate() {
            judge(index, it)?;
        }
        few("seasons", seasons)?;
        let most = histories.iter().map(|it| it.seasons).max().unwrap_or_default();
        let tables = Tables::of(&self.numbers(), most);
        let mut known = BTreeMap::new();
        histories
            .iter()
            .map(|it| {
                let key = (it.frequency, it.recency, it.seasons);
                let score = *known.entry(key).or_insert_with(|| self.scored(&tables, it, seasons));
                require::computed("the forecast", score.expected_purchases)?;
                Ok(score)
            })
            .collect()
    }

    fn scored(&self, tables: &Tables, it: &SeasonHistory, seasons: u32) -> Score {
        let there = self.there_by(tables, it);
        let (x, n) = (f64::from(it.frequency), f64::from(it.seasons));
        let comes = (self.alpha + x) / (self.alpha + self.beta + n);
        Score {
            probability_alive: there * (self.delta + n) / (self.gamma + self.delta + n),
            expected_purchases: there * comes * self.stays(it.seasons, seasons),
        }
    }

    /// The probabilities that a new customer comes in 0, 1, … all of `seasons`.
    ///
    /// *Korean term:* 방문 시즌 수의 확률분포.
    ///
    /// # Errors
    ///
    /// If a parameter is out of range or `seasons` above 1,000.
    pub fn visit_probabilities(&self, seasons: u32) -> Result<Vec<f64>> {
        self.judge()?;
        few("seasons", seasons)?;
        let tables = Tables::of(&self.numbers(), seasons);
        let ways = rising::table(1.0, &(0..=seasons).collect::<Vec<u32>>());
        let factorial = |n: u32| at(&ways, n).value;
        let probabilities: Vec<f64> = (0..=seasons)
            .map(|x| {
                let term = |m: u32, left: bool| {
                    let choose = factorial(m) - factorial(x) - factorial(m - x);
                    (choose + tables.term(x, m, left, self.gamma).value).exp()
                };
                (x..seasons).map(|m| term(m, true)).sum::<f64>() + term(seasons, false)
            })
            .collect();
        require::computable("the probabilities", &probabilities)?;
        Ok(probabilities)
    }

    /// Customers as this model has them; the same from the same seed.
    ///
    /// The generator is xoshiro256++, started by `SplitMix64`.
    ///
    /// *Korean term:* 가상 고객 만들기 (모의실험).
    ///
    /// # Errors
    ///
    /// If a parameter is out of range, `seasons` above 1,000 or `customers` above a million.
    pub fn simulate(
        &self,
        customers: usize,
        seasons: u32,
        seed: u64,
    ) -> Result<Vec<SeasonHistory>> {
        self.judge()?;
        few("seasons", seasons)?;
        require::whole("customers", customers, 1..=1_000_000, "from 1 to 1,000,000")?;
        let mut random = Random::new(seed);
        let customer = |_| {
            let comes = random.beta(self.alpha, self.beta);
            let leaves = random.beta(self.gamma, self.delta);
            let (mut frequency, mut recency) = (0, 0);
            for season in 1..=seasons {
                if random.uniform() < leaves {
                    break;
                }
                if random.uniform() < comes {
                    frequency += 1;
                    recency = season;
                }
            }
            SeasonHistory { frequency, recency, seasons, customers: 1 }
        };
        Ok((0..customers).map(customer).collect())
    }

    /// The probability that a customer was still there in the last season.
    fn there(&self, history: &SeasonHistory) -> f64 {
        self.there_by(&Tables::of(&self.numbers(), history.seasons), history)
    }

    fn there_by(&self, tables: &Tables, history: &SeasonHistory) -> f64 {
        let log = tables.likelihood(history, self.gamma).value;
        let stays = tables.term(history.frequency, history.seasons, false, self.gamma).value;
        (stays - log).exp().min(1.0)
    }

    /// The expected number of the next `more` seasons before leaving, for one who has stayed `n`.
    fn stays(&self, n: u32, more: u32) -> f64 {
        let (mut stays, mut sum) = (1.0, 0.0);
        for season in 0..more {
            let passed = self.delta + f64::from(n) + f64::from(season);
            stays *= passed / (self.gamma + passed);
            sum += stays;
        }
        sum
    }

    fn numbers(&self) -> [f64; 4] {
        [self.alpha, self.beta, self.gamma, self.delta]
    }

    fn judge(&self) -> Result<()> {
        let [alpha, beta, gamma, delta] = self.numbers();
        parameters(&[("alpha", alpha), ("beta", beta), ("gamma", gamma), ("delta", delta)])
    }
}

const WHAT: &str = "the BG/BB model";

fn few(name: &'static str, seasons: u32) -> Result<()> {
    if seasons <= MOST_SEASONS {
        return Ok(());
    }
    let rule = "at most 1,000";
    Err(Error::OutOfRange { name, value: f64::from(seasons), rule, hint: None })
}

fn judge(index: usize, it: &SeasonHistory) -> Result<()> {
    let item = |name, value: u32, rule| {
        Err(Error::ItemOutOfRange { name, index, value: f64::from(value), rule })
    };
    if it.seasons > MOST_SEASONS {
        return item("histories.seasons", it.seasons, "at most 1,000");
    }
    if it.recency > it.seasons {
        return item("histories.recency", it.recency, "at most the number of seasons");
    }
    if it.frequency > it.recency {
        return item("histories.frequency", it.frequency, "at most the last season with a visit");
    }
    if it.frequency == 0 && it.recency > 0 {
        return item("histories.recency", it.recency, "0 for who never came again");
    }
    Ok(())
}

fn at(table: &[Rising], n: u32) -> Rising {
    usize::try_from(n).ok().and_then(|n| table.get(n)).copied().unwrap_or_default()
}

/// ln (z)ₙ for α, β, α + β, δ and γ + δ.
struct Tables([Vec<Rising>; 5]);

impl Tables {
    fn of(&[alpha, beta, gamma, delta]: &[f64; 4], most: u32) -> Self {
        let numbers: Vec<u32> = (0..=most.saturating_add(1)).collect();
        let table = |z| rising::table(z, &numbers);
        Self([alpha, beta, alpha + beta, delta, gamma + delta].map(table))
    }

    /// The probability of x visits in an order until season m, and of leaving then or of staying.
    ///
    /// ```text
    /// (α)ₓ (β)ₘ₋ₓ / (α + β)ₘ · (δ)ₘ / (γ + δ)ₘ    or    … · γ (δ)ₘ / (γ + δ)ₘ₊₁
    /// ```
    fn term(&self, x: u32, m: u32, left: bool, gamma: f64) -> Derivatives<4> {
        let [alpha, beta, both, delta, all] = &self.0;
        let mut term = Derivatives::ZERO;
        term.add_of_sum(&[0], 1.0, at(alpha, x));
        term.add_of_sum(&[1], 1.0, at(beta, m.saturating_sub(x)));
        term.add_of_sum(&[0, 1], -1.0, at(both, m));
        term.add_of_sum(&[3], 1.0, at(delta, m));
        term.add_of_sum(&[2, 3], -1.0, at(all, if left { m + 1 } else { m }));
        if left {
            let log =
                Rising { value: gamma.ln(), first: 1.0 / gamma, second: -1.0 / (gamma * gamma) };
            term.add_of_sum(&[2], 1.0, log);
        }
        term
    }

    fn likelihood(&self, it: &SeasonHistory, gamma: f64) -> Derivatives<4> {
        let mut sum = LogSum::EMPTY;
        sum.add(&self.term(it.frequency, it.seasons, false, gamma));
        for m in it.recency..it.seasons {
            sum.add(&self.term(it.frequency, m, true, gamma));
        }
        sum.log()
    }
}

struct Cells(Vec<SeasonHistory>);

impl Cells {
    /// Histories that differ, among which somebody must have come again.
    fn of(histories: &[SeasonHistory]) -> Result<Self> {
        require::at_least("histories", 1, histories)?;
        for (index, it) in histories.iter().enumerate() {
            judge(index, it)?;
        }
        let mut cells = histories.to_vec();
        cells.sort_unstable_by_key(|it| (it.frequency, it.recency, it.seasons));
        cells.dedup_by(|next, kept| {
            let same = (next.frequency, next.recency, next.seasons)
                == (kept.frequency, kept.recency, kept.seasons);
            if same {
                kept.customers = kept.customers.saturating_add(next.customers);
            }
            same
        });
        cells.retain(|it| it.customers > 0);
        if cells.iter().all(|it| it.frequency == 0) {
            let why = "nobody in `histories` came again, so nothing is known of repeat visits";
            return Err(Error::NotComputable { what: WHAT, why: why.to_owned() });
        }
        Ok(Self(cells))
    }
}

impl Likelihood<4> for Cells {
    const MODEL: &'static str = WHAT;
    const NAMES: [&'static str; 4] = ["alpha", "beta", "gamma", "delta"];

    fn at(&self, parameters: &[f64; 4]) -> Derivatives<4> {
        let most = self.0.iter().map(|it| it.seasons).max().unwrap_or_default();
        let tables = Tables::of(parameters, most);
        let &[_, _, gamma, _] = parameters;
        let mut total = Derivatives::ZERO;
        for cell in &self.0 {
            total.add(&tables.likelihood(cell, gamma), cell.customers as f64);
        }
        total
    }

    fn scale(&self) -> [f64; 4] {
        [1.0; 4]
    }

    fn starts(&self) -> Vec<[f64; 4]> {
        vec![[1.0, 1.0, 0.5, 2.0], [0.5, 0.5, 1.0, 10.0], [2.0, 4.0, 1.0, 1.0]]
    }

    fn size(&self) -> (u64, usize) {
        (self.0.iter().fold(0, |sum, it| sum.saturating_add(it.customers)), self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clv::maximum::worst_difference;

    #[test]
    fn derivatives_are_those_of_the_differences() {
        let cell = |frequency, recency, customers| SeasonHistory {
            frequency,
            recency,
            seasons: 6,
            customers,
        };
        let cells = Cells(vec![cell(0, 0, 34), cell(2, 4, 17), cell(6, 6, 12)]);
        for at in [[1.2, 0.75, 0.66, 2.8], [0.1, 3.0, 9.0, 0.2]] {
            assert!(worst_difference(&cells, at) < 1e-6);
        }
    }
}
