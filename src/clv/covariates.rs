//! BG/NBD and Pareto/NBD with features of the customers that do not change with time.

use std::borrow::Cow;

use super::beta_geometric;
use super::bg_nbd::BgNbd;
use super::forecast::Score;
use super::pareto_nbd::{self, ParetoNbd};
use super::regression::{self, Columns, Family, Set, Shift};
use super::report::Fitted;
use super::summary::History;
use super::unit::TimeUnit;
use crate::Result;

/// The BG/NBD model in which features of a customer change how often he buys and how readily he leaves.
///
/// ```text
/// α = α₀ e^(−γ₁z₁),   a = a₀ e^(γ₂z₂),   b = b₀ e^(γ₃z₂)
/// ```
///
/// e^γ₁ is how many times as often customers buy whose covariate is larger by one; γ₂ − γ₃ moves the odds of leaving after a
/// purchase. `CLVTools` takes γ₂ = γ₃, with which the mean probability of leaving cannot change, only its spread;
/// PyMC-Marketing has both, as here and in the paper. A covariate must be known at the first purchase: what a customer
/// did later explains it in a circle.
///
/// *Korean term:* 공변량이 있는 BG/NBD 모형.
///
/// # References
///
/// Fader, P. S., & Hardie, B. G. S. (2007). Incorporating time-invariant covariates into the Pareto/NBD and BG/NBD models.
/// Note 019, brucehardie.com.
///
/// # Examples
///
/// ```
/// use tourism_marketing::clv::{BgNbd, CovariateBgNbd, Weeks};
///
/// // Members of the club come 1.5 times as often as other guests.
/// let others = BgNbd { r: 0.8, alpha: Weeks(9.0), a: 0.8, b: 2.5 };
/// let members = BgNbd { alpha: Weeks(6.0), ..others };
/// let mut guests = others.simulate(&vec![Weeks(52.0); 2_000], 1)?;
/// guests.extend(members.simulate(&vec![Weeks(52.0); 2_000], 2)?);
/// let member: Vec<f64> = (0..4_000).map(|place| if place < 2_000 { 0.0 } else { 1.0 }).collect();
///
/// let model = CovariateBgNbd::fit(&guests, &[("member", &member)], &[])?;
/// let effect = model.report.coefficients[0].interval(0.99)?;
/// assert!(effect.holds(1.5_f64.ln()) && effect.low > 0.0);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[doc(alias = "공변량")]
#[doc(alias = "covariates")]
pub struct CovariateBgNbd<U> {
    /// The model of a customer whose covariates are all 0.
    pub base: BgNbd<U>,
    /// γ₁: what the covariates of buying add to the logarithm of the rate of buying.
    pub buying: Vec<f64>,
    /// γ₂: what the covariates of leaving add to the logarithm of a.
    pub leaving_a: Vec<f64>,
    /// γ₃: what they add to the logarithm of b.
    pub leaving_b: Vec<f64>,
}

/// The Pareto/NBD model in which features of a customer change how often he buys and how soon he leaves.
///
/// ```text
/// α = α₀ e^(−γ₁z₁),   β = β₀ e^(−γ₂z₂)
/// ```
///
/// e^γ₁ is how many times as often customers buy whose covariate is larger by one, e^γ₂ how many times as soon they leave.
/// `CLVTools` and PyMC-Marketing have the same signs. A covariate must be known at the first purchase: what a customer
/// did later explains it in a circle.
///
/// *Korean term:* 공변량이 있는 파레토/NBD 모형.
///
/// # References
///
/// Fader, P. S., & Hardie, B. G. S. (2007). Incorporating time-invariant covariates into the Pareto/NBD and BG/NBD models.
/// Note 019, brucehardie.com.
///
/// # Examples
///
/// ```
/// use tourism_marketing::clv::{CovariateParetoNbd, ParetoNbd, Weeks};
///
/// let base = ParetoNbd { r: 0.8, alpha: Weeks(9.0), s: 0.7, beta: Weeks(20.0) };
/// let model = CovariateParetoNbd { base, buying: vec![1.5_f64.ln()], leaving: vec![] };
/// let member = model.customer(&[1.0], &[])?; // comes 1.5 times as often
/// assert!((member.alpha.0 - 6.0).abs() < 1e-12);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[doc(alias = "공변량")]
#[doc(alias = "covariates")]
pub struct CovariateParetoNbd<U> {
    /// The model of a customer whose covariates are all 0.
    pub base: ParetoNbd<U>,
    /// γ₁: what the covariates of buying add to the logarithm of the rate of buying.
    pub buying: Vec<f64>,
    /// γ₂: what the covariates of leaving add to the logarithm of the rate of leaving.
    pub leaving: Vec<f64>,
}

const BG_NBD: Family<beta_geometric::Likely<'static, 0>> = Family {
    model: "the BG/NBD model with covariates",
    shifts: &[
        Shift { of: "buying", parameter: 1, sign: -1.0, set: Set::Buying },
        Shift { of: "leaving a", parameter: 2, sign: 1.0, set: Set::Leaving },
        Shift { of: "leaving b", parameter: 3, sign: 1.0, set: Set::Leaving },
    ],
    of: |groups| beta_geometric::Likely(Cow::Owned(groups)),
};

const PARETO_NBD: Family<pareto_nbd::Likely<'static>> = Family {
    model: "the Pareto/NBD model with covariates",
    shifts: &[
        Shift { of: "buying", parameter: 1, sign: -1.0, set: Set::Buying },
        Shift { of: "leaving", parameter: 3, sign: -1.0, set: Set::Leaving },
    ],
    of: |groups| pareto_nbd::Likely::of(Cow::Owned(groups)),
};

impl<U: TimeUnit> CovariateBgNbd<U> {
    fn of_family(
        histories: &[History<U>],
        columns: (Columns<'_>, Columns<'_>),
        penalty: f64,
    ) -> Result<Fitted<Self>> {
        let found = regression::fit(&BG_NBD, histories, columns, penalty)?;
        let [r, alpha, a, b] = found.base;
        let mut coefficients = found.coefficients.into_iter();
        let mut next = || coefficients.next().unwrap_or_default();
        let base = BgNbd { r, alpha: U::of(alpha), a, b };
        let model = Self { base, buying: next(), leaving_a: next(), leaving_b: next() };
        Ok(Fitted { model, report: found.report })
    }

    /// The model of a customer with these covariates, in the order of the fit.
    ///
    /// *Korean term:* 공변량 값에 따른 고객의 모형.
    ///
    /// # Errors
    ///
    /// If there are not as many values as coefficients, one is not finite, or a parameter leaves its range.
    pub fn customer(&self, buying: &[f64], leaving: &[f64]) -> Result<BgNbd<U>> {
        let buys = regression::exponent("buying", &self.buying, buying)?;
        let leaves = regression::exponent("leaving", &self.leaving_a, leaving)?;
        let stays = regression::exponent("leaving", &self.leaving_b, leaving)?;
        let BgNbd { r, alpha, a, b } = self.base;
        let alpha = U::of(alpha.number() * (-buys).exp());
        let model = BgNbd { r, alpha, a: a * leaves.exp(), b: b * stays.exp() };
        // A zero horizon judges the parameters.
        model.expected_purchases(U::of(0.0))?;
        Ok(model)
    }
}

impl<U: TimeUnit> CovariateParetoNbd<U> {
    fn of_family(
        histories: &[History<U>],
        columns: (Columns<'_>, Columns<'_>),
        penalty: f64,
    ) -> Result<Fitted<Self>> {
        let found = regression::fit(&PARETO_NBD, histories, columns, penalty)?;
        let [r, alpha, s, beta] = found.base;
        let mut coefficients = found.coefficients.into_iter();
        let mut next = || coefficients.next().unwrap_or_default();
        let base = ParetoNbd { r, alpha: U::of(alpha), s, beta: U::of(beta) };
        let model = Self { base, buying: next(), leaving: next() };
        Ok(Fitted { model, report: found.report })
    }

    /// The model of a customer with these covariates, in the order of the fit.
    ///
    /// *Korean term:* 공변량 값에 따른 고객의 모형.
    ///
    /// # Errors
    ///
    /// If there are not as many values as coefficients, one is not finite, or a parameter leaves its range.
    pub fn customer(&self, buying: &[f64], leaving: &[f64]) -> Result<ParetoNbd<U>> {
        let buys = regression::exponent("buying", &self.buying, buying)?;
        let leaves = regression::exponent("leaving", &self.leaving, leaving)?;
        let ParetoNbd { r, alpha, s, beta } = self.base;
        let alpha = U::of(alpha.number() * (-buys).exp());
        let model = ParetoNbd { r, alpha, s, beta: U::of(beta.number() * (-leaves).exp()) };
        // A zero horizon judges the parameters.
        model.expected_purchases(U::of(0.0))?;
        Ok(model)
    }
}

/// What both models with covariates are asked.
macro_rules! with_covariates {
    ($model:ident) => {
        impl<U: TimeUnit> $model<U> {
            /// The model of maximum likelihood, with standard errors of all coefficients in its report.
            ///
            /// *Korean term:* 공변량이 있는 모형의 최대우도추정.
            ///
            /// - `histories`: all customers, those too who bought once
            /// - `buying`: names and values, one per customer, of what may change how often they buy: 0 and 1 for
            ///   groups, numbers of any unit
            /// - `leaving`: the same for what may change when they leave; either may be empty, not both
            ///
            /// # Errors
            ///
            /// As for the model without covariates; if a column has not one number per customer, holds one that is not
            /// finite or beyond 1e100, is the same for all customers or a mixture of others.
            pub fn fit(
                histories: &[History<U>],
                buying: &[(&str, &[f64])],
                leaving: &[(&str, &[f64])],
            ) -> Result<Fitted<Self>> {
                Self::of_family(histories, (buying, leaving), 0.0)
            }

            /// The model of largest penalised likelihood, for few customers; see
            /// [`FitReport::penalty`](super::FitReport::penalty).
            ///
            /// *Korean term:* 공변량이 있는 모형의 벌점 최대우도추정.
            ///
            /// # Errors
            ///
            /// As [`fit`](Self::fit); if the penalty is negative or not finite.
            pub fn fit_penalised(
                histories: &[History<U>],
                buying: &[(&str, &[f64])],
                leaving: &[(&str, &[f64])],
                penalty: f64,
            ) -> Result<Fitted<Self>> {
                Self::of_family(histories, (buying, leaving), penalty)
            }

            /// For every customer the probability of being there still and the purchases to be expected in the
            /// next `time`.
            ///
            /// *Korean term:* 고객별 생존확률과 기대 구매 횟수.
            ///
            /// # Errors
            ///
            /// As [`customer`](Self::customer); if a history contradicts itself or `time` is negative, not finite or
            /// very long.
            pub fn score(
                &self,
                histories: &[History<U>],
                buying: &[(&str, &[f64])],
                leaving: &[(&str, &[f64])],
                time: U,
            ) -> Result<Vec<Score>> {
                let buying = regression::rows("buying", histories, buying)?;
                let leaving = regression::rows("leaving", histories, leaving)?;
                let covariates = buying.iter().zip(&leaving);
                let customers = histories.iter().zip(covariates);
                customers
                    .map(|(history, (buying, leaving))| {
                        let model = self.customer(buying, leaving)?;
                        Ok(Score {
                            probability_alive: model.probability_alive(history)?,
                            expected_purchases: model.expected_of(history, time)?,
                        })
                    })
                    .collect()
            }
        }
    };
}

with_covariates!(CovariateBgNbd);
with_covariates!(CovariateParetoNbd);
