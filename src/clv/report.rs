//! What a fit says of itself.

use std::ops::Deref;

use super::groups::Groups;
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
    /// The logarithm of the likelihood at its maximum.
    pub log_likelihood: f64,
    /// Customers.
    pub customers: u64,
    /// Different rows among theirs: equal ones are computed once.
    pub patterns: usize,
    /// The parameters with their standard errors, in the order of the model.
    pub parameters: Vec<Parameter>,
    /// The covariances of the *logarithms* of the parameters, from the observed information.
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
    ///
    /// *Korean term:* 아카이케 정보기준 (AIC).
    #[must_use]
    #[doc(alias = "AIC")]
    pub fn aic(&self) -> f64 {
        2.0 * self.parameters.len() as f64 - 2.0 * self.log_likelihood
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

/// Fits `replicates` models with `fit`.
pub(super) fn bootstrap<M>(
    groups: &Groups,
    replicates: usize,
    seed: u64,
    fit: impl Fn(&Groups) -> Result<Fitted<M>>,
) -> Result<Bootstrap<M>> {
    require::whole("replicates", replicates, 20..=100_000, "from 20 to 100,000")?;
    let mut random = Random::new(seed);
    let mut models = Vec::with_capacity(replicates);
    for _ in 0..replicates {
        if let Ok(fitted) = fit(&groups.resampled(&mut random)) {
            models.push(fitted.model);
        }
    }
    let failed = replicates - models.len();
    Ok(Bootstrap { models, failed })
}
