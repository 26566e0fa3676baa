//! What a fit says of itself.

use std::ops::Deref;

use super::random::Random;
use crate::stats::{Interval, distribution};
use crate::{Result, numeric, require};

/// A model with the report of how it was fitted.
///
/// It is used like the model itself: `fitted.r`, `fitted.score(…)`.
///
/// *Korean term:* 추정된 모형.
#[derive(Debug, Clone, PartialEq)]
pub struct Fitted<M> {
    /// The model with the estimates.
    pub model: M,
    /// How it was fitted, and how sure the estimates are.
    pub report: FitReport,
}

impl<M> Deref for Fitted<M> {
    type Target = M;

    fn deref(&self) -> &M {
        &self.model
    }
}

/// How a maximum was found and how sure it is.
///
/// There is no report of a fit that did not come to a maximum: such a fit is an error that says why.
///
/// *Korean term:* 추정 보고서.
#[derive(Debug, Clone, PartialEq)]
pub struct FitReport {
    /// The logarithm of the likelihood at the estimates, without a penalty.
    pub log_likelihood: f64,
    /// κ, by which parameters far from their scale are held back where customers are few; 0 is maximum likelihood.
    ///
    /// ```text
    /// ln L − κ/2 · Σ (ln θ − ln m)²
    /// ```
    ///
    /// m is 1, for times the mean age of the customers, for amounts their mean: the unit does not matter. It is as if each
    /// parameter had been known before, with a standard error of 1 / √κ in its logarithm; coefficients of covariates are
    /// held to 0, per standard deviation of the covariate. Estimates are biased towards m, and their standard errors hold
    /// only if that knowledge does.
    pub penalty: f64,
    /// Customers.
    pub customers: u64,
    /// Different rows among theirs: equal ones are computed once.
    pub patterns: usize,
    /// The parameters with their standard errors, in the order of the model.
    pub parameters: Vec<Parameter>,
    /// The coefficients of covariates with their standard errors, in the order of the model; none without covariates.
    pub coefficients: Vec<Coefficient>,
    /// The covariances of the *logarithms* of the parameters and of the coefficients, from the observed information.
    pub covariance: Vec<Vec<f64>>,
    /// Steps to the maximum.
    pub iterations: usize,
    /// The largest derivative by the logarithm of a parameter; it would be 0 at the exact maximum.
    pub largest_slope: f64,
    /// The largest eigenvalue of the observed information over the smallest, both positive. In the thousands and
    /// more, some parameters can be exchanged for one another: trust the forecasts before the parameters.
    pub condition: f64,
    /// From how many starts the maximum was looked for.
    pub starts: usize,
    /// How many of them led to this maximum.
    pub agreeing: usize,
}

/// An estimated parameter.
///
/// *Korean term:* 모수 추정값.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Parameter {
    /// The letter of the paper, in words.
    pub name: &'static str,
    /// The estimate.
    pub estimate: f64,
    /// Its standard error, from the observed information.
    pub standard_error: f64,
}

/// An estimated coefficient of a covariate.
///
/// *Korean term:* 공변량 계수.
#[derive(Debug, Clone, PartialEq)]
pub struct Coefficient {
    /// The name of the covariate.
    pub covariate: String,
    /// What it multiplies by e^(coefficient · covariate): `buying`, or `leaving` (`leaving a`, `leaving b`).
    pub of: &'static str,
    /// The estimate.
    pub estimate: f64,
    /// Its standard error, from the observed information.
    pub standard_error: f64,
}

impl Coefficient {
    /// The confidence interval, estimate ± z se.
    ///
    /// *Korean term:* 계수의 신뢰구간.
    ///
    /// # Errors
    ///
    /// If `level` is not between 0 and 1, or an end leaves 64 bits.
    pub fn interval(&self, level: f64) -> Result<Interval> {
        require::proper_share("level", level)?;
        require::finite("estimate", self.estimate)?;
        require::amount("standard_error", self.standard_error)?;
        let reach = distribution::normal_two_sided_point(level) * self.standard_error;
        let (low, high) = (self.estimate - reach, self.estimate + reach);
        require::computable("an interval", &[low, high])?;
        Ok(Interval { estimate: self.estimate, low, high, level })
    }
}

impl Parameter {
    /// The confidence interval, by the delta method for the logarithm: it holds positive numbers only.
    ///
    /// ```text
    /// θ exp(±z se / θ)
    /// ```
    ///
    /// *Korean term:* 모수의 신뢰구간.
    ///
    /// # Errors
    ///
    /// If `level` is not between 0 and 1, or an end leaves 64 bits.
    pub fn interval(&self, level: f64) -> Result<Interval> {
        require::proper_share("level", level)?;
        require::positive("estimate", self.estimate)?;
        require::amount("standard_error", self.standard_error)?;
        let z = distribution::normal_two_sided_point(level);
        let factor = (z * self.standard_error / self.estimate).exp();
        let (low, high) = (self.estimate / factor, self.estimate * factor);
        require::computable("an interval", &[low, high])?;
        Ok(Interval { estimate: self.estimate, low, high, level })
    }
}

impl FitReport {
    /// Akaike's information criterion, 2k − 2 ln L: of two models of the same customers, the smaller one fits better.
    /// With a penalty it says little.
    ///
    /// *Korean term:* 아카이케 정보기준 (AIC).
    #[must_use]
    #[doc(alias = "AIC")]
    pub fn aic(&self) -> f64 {
        let estimated = self.parameters.len() + self.coefficients.len();
        2.0 * estimated as f64 - 2.0 * self.log_likelihood
    }
}

/// Models of customers who were drawn again from those at hand, with replacement.
///
/// *Korean term:* 부트스트랩.
#[derive(Debug, Clone, PartialEq)]
#[doc(alias = "부트스트랩")]
pub struct Bootstrap<M> {
    /// One model per drawing.
    pub models: Vec<M>,
    /// Drawings whose likelihood had no maximum; where there are many, no interval is to be trusted.
    pub failed: usize,
}

impl<M> Bootstrap<M> {
    /// The interval that holds the middle `level` of what the models say.
    ///
    /// *Korean term:* 부트스트랩 신뢰구간 (백분위수법).
    ///
    /// - `estimate`: what the model of the customers themselves says
    /// - `value`: any number that a model gives: a parameter, a forecast
    ///
    /// # Errors
    ///
    /// If `level` is not between 0 and 1, if there are fewer than 20 models, or as `value`.
    ///
    /// # References
    ///
    /// Efron, B. (1979). Bootstrap methods: another look at the jackknife. *Annals of Statistics*, 7(1), 1–26.
    pub fn interval(
        &self,
        level: f64,
        estimate: f64,
        value: impl Fn(&M) -> Result<f64>,
    ) -> Result<Interval> {
        require::proper_share("level", level)?;
        require::finite("estimate", estimate)?;
        require::at_least("models", 20, &self.models)?;
        let mut values = self.models.iter().map(value).collect::<Result<Vec<f64>>>()?;
        require::computable("an interval", &values)?;
        values.sort_by(f64::total_cmp);
        let at = |share: f64| {
            let (place, part) = numeric::count_of(share, values.len() - 1);
            let here = values.get(place).copied().unwrap_or_default();
            let next = values.get(place + 1).copied().unwrap_or(here);
            here + part * (next - here)
        };
        let tail = (1.0 - level) / 2.0;
        Ok(Interval { estimate, low: at(tail), high: at(1.0 - tail), level })
    }
}

/// Fits `replicates` models to what `draw` draws.
pub(super) fn bootstrap<D, M>(
    replicates: usize,
    seed: u64,
    mut draw: impl FnMut(&mut Random) -> D,
    fit: impl Fn(&D) -> Result<Fitted<M>>,
) -> Result<Bootstrap<M>> {
    require::whole("replicates", replicates, 20..=100_000, "from 20 to 100,000")?;
    let mut random = Random::new(seed);
    let mut models = Vec::with_capacity(replicates);
    for _ in 0..replicates {
        if let Ok(fitted) = fit(&draw(&mut random)) {
            models.push(fitted.model);
        }
    }
    let failed = replicates - models.len();
    Ok(Bootstrap { models, failed })
}

/// No more customers than can be drawn one by one.
pub(super) fn few_enough(counts: &[u64]) -> Result<()> {
    let all = counts.iter().fold(0_u64, |sum, it| sum.saturating_add(*it));
    let all = usize::try_from(all).unwrap_or(usize::MAX);
    require::whole("customers", all, 1..=1_000_000, "at most 1,000,000 to be drawn again")
}
