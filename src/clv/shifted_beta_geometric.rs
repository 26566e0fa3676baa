//! Shifted-beta-geometric: members with a contract, who renew it or do not.

use super::derivatives::Derivatives;
use super::forecast::parameters;
use super::infinite::discounting;
use super::maximum::{self, Likelihood};
use super::quadrature::beta_mean;
use super::random::Random;
use super::report::{self, Bootstrap, Fitted};
use super::rising::{self, Rising};
use crate::{Error, Result, require};

/// The shifted-beta-geometric model of members who may leave at the end of each period.
///
/// A member leaves at the end of a period with a probability θ, which is beta distributed over the members. As those
/// likely to leave do so first, the retention of a cohort rises although nobody becomes more loyal.
///
/// ```text
/// S(t) = (β)ₜ / (α + β)ₜ,    r(t) = (β + t − 1) / (α + β + t − 1)
/// ```
///
/// *Korean term:* 이동 베타-기하 모형 (sBG).
///
/// # References
///
/// Fader & Hardie (2007).
///
/// # Examples
///
/// ```
/// use tourism_marketing::clv::ShiftedBetaGeometric;
///
/// // Of 1,000 members of a club, those still there after 1, 2 … 7 years.
/// let club = ShiftedBetaGeometric::fit(&[1000, 869, 743, 653, 593, 551, 517, 491])?;
/// assert_eq!(format!("{:.3} {:.3}", club.alpha, club.beta), "0.668 3.806");
/// assert_eq!(format!("{:.3}", club.survival(12)?[12]), "0.378");
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[doc(alias = "sBG")]
#[doc(alias = "유지율")]
pub struct ShiftedBetaGeometric {
    /// α of the probability of leaving; its mean is α / (α + β).
    pub alpha: f64,
    /// β of the probability of leaving.
    pub beta: f64,
}

const WHAT: &str = "the shifted-beta-geometric model";

/// More periods than any contract is renewed.
const MOST_PERIODS: usize = 10_000;

impl ShiftedBetaGeometric {
    /// The model of maximum likelihood.
    ///
    /// *Korean term:* 이동 베타-기하 모형의 최대우도추정.
    ///
    /// - `members`: of one cohort, those there at the start and after 1, 2 … periods
    ///
    /// # Errors
    ///
    /// If there are fewer than three numbers or more than 10,001, if they start with 0 or rise, or if the likelihood
    /// has no maximum, as when retention falls.
    ///
    /// # References
    ///
    /// Fader & Hardie (2007).
    pub fn fit(members: &[u64]) -> Result<Fitted<Self>> {
        Self::fit_penalised(members, 0.0)
    }

    /// The model of largest penalised likelihood, for few members; see [`FitReport::penalty`](super::FitReport::penalty).
    ///
    /// *Korean term:* 이동 베타-기하 모형의 벌점 최대우도추정.
    ///
    /// # Errors
    ///
    /// As [`fit`](Self::fit); if the penalty is negative or not finite.
    pub fn fit_penalised(members: &[u64], penalty: f64) -> Result<Fitted<Self>> {
        cohort(members)?;
        let ([alpha, beta], report) = maximum::maximise(&Members(members), penalty)?;
        Ok(Fitted { model: Self { alpha, beta }, report })
    }

    /// The model of each of `replicates` drawings of as many members with replacement; the same from the same seed.
    ///
    /// *Korean term:* 부트스트랩.
    ///
    /// # Errors
    ///
    /// As [`fit`](Self::fit); if there are more than a million members or `replicates` is not from 20 to 100,000.
    pub fn bootstrap(members: &[u64], replicates: usize, seed: u64) -> Result<Bootstrap<Self>> {
        cohort(members)?;
        // Those lost in each period, and those left at the end.
        let ends = members.iter().skip(1).chain([&0]);
        let lost: Vec<u64> =
            members.iter().zip(ends).map(|(start, end)| start.saturating_sub(*end)).collect();
        report::few_enough(&lost)?;
        let draw = |random: &mut Random| {
            let mut there = members.first().copied().unwrap_or_default();
            let drawn = random.drawn(&lost).into_iter().map(|lost| {
                let start = there;
                there = there.saturating_sub(lost);
                start
            });
            drawn.collect::<Vec<u64>>()
        };
        report::bootstrap(replicates, seed, draw, |drawn| Self::fit(drawn))
    }

    /// The shares of a cohort that are still there after 0, 1 … `periods`.
    ///
    /// *Korean term:* 생존율 예측.
    ///
    /// # Errors
    ///
    /// If a parameter is out of range or `periods` above 10,000.
    pub fn survival(&self, periods: usize) -> Result<Vec<f64>> {
        self.judge(periods)?;
        let mut stays = 1.0;
        Ok(std::iter::once(1.0)
            .chain((0..periods).map(|period| {
                stays *= self.retained(period as f64);
                stays
            }))
            .collect())
    }

    /// The retention rates of periods 1, 2 … `periods`, among those who were there at their start.
    ///
    /// *Korean term:* 기간별 유지율 예측.
    ///
    /// # Errors
    ///
    /// If a parameter is out of range or `periods` above 10,000.
    pub fn retention(&self, periods: usize) -> Result<Vec<f64>> {
        self.judge(periods)?;
        Ok((0..periods).map(|period| self.retained(period as f64)).collect())
    }

    /// The periods that a new member is expected to pay for, the first one at once, each discounted from its start:
    /// discounted expected lifetime, DEL.
    ///
    /// ```text
    /// Σ S(t) / (1 + d)ᵗ,  t = 0, 1 … without end
    /// ```
    ///
    /// Times the margin of a period it is the value of a new member. A formula with the mean retention rate gives less, for
    /// those who stay are not average.
    ///
    /// *Korean term:* 할인된 기대 생애기간 (DEL).
    ///
    /// - `discount`: d, the rate per period, above 0
    ///
    /// # Errors
    ///
    /// If a parameter is out of range or `discount` is not above 0.
    ///
    /// # References
    ///
    /// Fader, P. S., & Hardie, B. G. S. (2010). Customer-base valuation in a contractual setting: the perils of ignoring
    /// heterogeneity. *Marketing Science*, 29(1), 85–93.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::clv::ShiftedBetaGeometric;
    ///
    /// let club = ShiftedBetaGeometric { alpha: 0.668, beta: 3.806 };
    /// assert_eq!(format!("{:.2}", club.expected_lifetime(0.10)?), "5.92"); // fees, at 10 % a year
    /// // Who has renewed three times is expected to renew more often than who never did.
    /// assert!(club.residual_lifetime(3, 0.10)? > club.residual_lifetime(0, 0.10)?);
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    #[doc(alias = "DEL")]
    #[doc(alias = "기대 생애기간")]
    pub fn expected_lifetime(&self, discount: f64) -> Result<f64> {
        self.judge(0)?;
        discounting(discount)?;
        let lifetime = beta_mean(self.alpha, self.beta, discount, |leaves, _| {
            (1.0 + discount) / (discount + leaves)
        });
        require::computed("the expected lifetime", lifetime)
    }

    /// The renewals to be expected of a member who has renewed `renewals` times and is about to decide again, each
    /// discounted from now: discounted expected residual lifetime, DERL.
    ///
    /// *Korean term:* 할인된 기대 잔여 생애기간 (DERL).
    ///
    /// - `renewals`: 0 for a member in the first period
    /// - `discount`: d, the rate per period, above 0; the next renewal is not discounted
    ///
    /// # Errors
    ///
    /// If a parameter is out of range, `renewals` is above 10,000 or `discount` is not above 0.
    ///
    /// # References
    ///
    /// Fader & Hardie (2010), as for [`expected_lifetime`](Self::expected_lifetime), equation 6.
    #[doc(alias = "DERL")]
    pub fn residual_lifetime(&self, renewals: usize, discount: f64) -> Result<f64> {
        self.judge(0)?;
        require::whole("renewals", renewals, 0..=MOST_PERIODS, "at most 10,000")?;
        discounting(discount)?;
        let stayed = self.beta + renewals as f64;
        let lifetime = beta_mean(self.alpha, stayed, discount, |leaves, rest| {
            rest * (1.0 + discount) / (discount + leaves)
        });
        require::computed("the residual lifetime", lifetime)
    }

    /// A cohort as this model has it: those there after 0, 1 … `periods`; the same from the same seed.
    ///
    /// The generator is xoshiro256++, started by `SplitMix64`.
    ///
    /// *Korean term:* 가상 코호트 만들기 (모의실험).
    ///
    /// # Errors
    ///
    /// If a parameter is out of range, `periods` above 10,000 or `members` not from 1 to a million.
    pub fn simulate(&self, members: usize, periods: usize, seed: u64) -> Result<Vec<u64>> {
        self.judge(periods)?;
        require::whole("members", members, 1..=1_000_000, "from 1 to 1,000,000")?;
        let mut random = Random::new(seed);
        let mut there = vec![0; periods + 1];
        for _ in 0..members {
            let leaves = random.beta(self.alpha, self.beta);
            for (period, count) in there.iter_mut().enumerate() {
                if period > 0 && random.uniform() < leaves {
                    break;
                }
                *count += 1;
            }
        }
        Ok(there)
    }

    fn retained(&self, period: f64) -> f64 {
        (self.beta + period) / (self.alpha + self.beta + period)
    }

    fn judge(&self, periods: usize) -> Result<()> {
        parameters(&[("alpha", self.alpha), ("beta", self.beta)])?;
        require::whole("periods", periods, 0..=MOST_PERIODS, "at most 10,000")
    }
}

/// Refuses numbers that are not those of one cohort.
fn cohort(members: &[u64]) -> Result<()> {
    require::at_least("members", 3, members)?;
    require::whole("members", members.len(), 3..=MOST_PERIODS + 1, "3 to 10,001 numbers")?;
    let mut before = u64::MAX;
    for (index, &count) in members.iter().enumerate() {
        if count > before || (index == 0 && count == 0) {
            let rule = "not above the one before it, and not 0 at the start";
            return Err(Error::ItemOutOfRange {
                name: "members",
                index,
                value: count as f64,
                rule,
            });
        }
        before = count;
    }
    Ok(())
}

struct Members<'a>(&'a [u64]);

impl Likelihood<2> for Members<'_> {
    const MODEL: &'static str = WHAT;
    const NAMES: [&'static str; 2] = ["alpha", "beta"];

    /// Those lost in period t had the probability α (β)ₜ₋₁ / (α + β)ₜ, those left at the end (β)ₙ / (α + β)ₙ.
    fn at(&self, &[alpha, beta]: &[f64; 2]) -> Derivatives<2> {
        let numbers: Vec<u32> = (0..).take(self.0.len()).collect();
        let (stayed, all) = (rising::table(beta, &numbers), rising::table(alpha + beta, &numbers));
        let log = Rising { value: alpha.ln(), first: 1.0 / alpha, second: -1.0 / (alpha * alpha) };
        let mut total = Derivatives::ZERO;
        let pairs = self.0.windows(2).filter_map(|pair| Some((*pair.first()?, *pair.last()?)));
        for (((start, end), stayed), all) in pairs.zip(&stayed).zip(all.iter().skip(1)) {
            let lost = start.saturating_sub(end) as f64;
            total.add_of_sum(&[0], lost, log);
            total.add_of_sum(&[1], lost, *stayed);
            total.add_of_sum(&[0, 1], -lost, *all);
        }
        if let (Some(&left), Some(stayed), Some(all)) = (self.0.last(), stayed.last(), all.last()) {
            total.add_of_sum(&[1], left as f64, *stayed);
            total.add_of_sum(&[0, 1], -(left as f64), *all);
        }
        total
    }

    fn scale(&self) -> [f64; 2] {
        [1.0; 2]
    }

    fn starts(&self) -> Vec<[f64; 2]> {
        vec![[1.0, 2.0], [0.5, 5.0], [4.0, 4.0]]
    }

    fn size(&self) -> (u64, usize) {
        (self.0.first().copied().unwrap_or_default(), self.0.len())
    }
}
