//! How sure a forecast is: the delta method for anything that a fitted model says.

use super::bg_bb::BgBb;
use super::bg_nbd::BgNbd;
use super::covariates::{CovariateBgNbd, CovariateParetoNbd};
use super::gamma_gamma::GammaGamma;
use super::linear::variance_along;
use super::mbg_nbd::MbgNbd;
use super::pareto_nbd::ParetoNbd;
use super::report::Fitted;
use super::shifted_beta_geometric::ShiftedBetaGeometric;
use super::unit::TimeUnit;
use crate::stats::{Interval, distribution};
use crate::{Result, require};

/// A model as the place at which it was found: logarithms of its parameters, then coefficients.
pub trait Estimated: Clone {
    /// The place.
    fn coordinates(&self) -> Vec<f64>;
    /// The model at another place.
    #[must_use]
    fn moved(&self, coordinates: &[f64]) -> Self;
}

/// A coordinate is moved by this part of its standard error for the slopes of a forecast.
const PART: f64 = 0.01;

impl<M: Estimated> Fitted<M> {
    /// The confidence interval of an amount that the model gives, by the delta method: purchases, money, a parameter.
    ///
    /// ```text
    /// f exp(±z se / f),   se² = ∇f′ Σ ∇f  over the logarithms of the parameters
    /// ```
    ///
    /// It says how well the customers determine the *expected* number; what one customer does varies much more. Amounts
    /// that may be 0 or less have the interval f ± z se.
    ///
    /// *Korean term:* 예측값의 신뢰구간 (델타 방법).
    ///
    /// - `value`: any number that the model gives
    ///
    /// # Errors
    ///
    /// If `level` is not between 0 and 1, an end leaves 64 bits, or as `value`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::clv::{BgNbd, Weeks};
    ///
    /// let truth = BgNbd { r: 0.5, alpha: Weeks(8.0), a: 0.8, b: 2.5 };
    /// let guests = truth.simulate(&vec![Weeks(52.0); 3_000], 1)?;
    /// let found = BgNbd::fit(&guests)?;
    /// let stays = found.interval(0.99, |model| model.expected_purchases(Weeks(26.0)))?;
    /// assert!(stays.holds(truth.expected_purchases(Weeks(26.0))?));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    #[doc(alias = "델타 방법")]
    pub fn interval(&self, level: f64, value: impl Fn(&M) -> Result<f64>) -> Result<Interval> {
        require::proper_share("level", level)?;
        let (estimate, error) = self.with_error(value)?;
        let reach = distribution::normal_two_sided_point(level) * error;
        let (low, high) = if estimate > 0.0 {
            let factor = (reach / estimate).exp();
            (estimate / factor, estimate * factor)
        } else {
            (estimate - reach, estimate + reach)
        };
        require::computable("an interval", &[low, high])?;
        Ok(Interval { estimate, low, high, level })
    }

    /// The confidence interval of a probability or share that the model gives, by the delta method for its log odds:
    /// it stays between 0 and 1.
    ///
    /// *Korean term:* 예측 확률의 신뢰구간 (델타 방법).
    ///
    /// # Errors
    ///
    /// If `level` is not between 0 and 1, the value is no share, or as `value`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::clv::ShiftedBetaGeometric;
    ///
    /// let club = ShiftedBetaGeometric::fit(&[1000, 869, 743, 653, 593, 551, 517, 491])?; // by year
    /// let ten = club.share_interval(0.95, |model| Ok(model.survival(10)?[10]))?;
    /// assert!(ten.holds(0.427)); // who was there after ten years
    /// assert!(ten.high - ten.low < 0.15);
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    #[doc(alias = "델타 방법")]
    pub fn share_interval(
        &self,
        level: f64,
        value: impl Fn(&M) -> Result<f64>,
    ) -> Result<Interval> {
        require::proper_share("level", level)?;
        let (estimate, error) = self.with_error(value)?;
        require::rate("value", estimate)?;
        let spread = estimate * (1.0 - estimate);
        if spread <= 0.0 || error <= 0.0 {
            return Ok(Interval { estimate, low: estimate, high: estimate, level });
        }
        let reach = distribution::normal_two_sided_point(level) * error / spread;
        let odds = estimate / (1.0 - estimate);
        let share = |log: f64| {
            let odds = odds * log.exp();
            if odds.is_finite() { odds / (1.0 + odds) } else { 1.0 }
        };
        Ok(Interval { estimate, low: share(-reach), high: share(reach), level })
    }

    /// A value with its standard error.
    fn with_error(&self, value: impl Fn(&M) -> Result<f64>) -> Result<(f64, f64)> {
        let estimate = require::computed("the value", value(&self.model)?)?;
        let at = self.model.coordinates();
        let covariance = &self.report.covariance;
        let mut slopes = Vec::with_capacity(at.len());
        for place in 0..at.len() {
            let variance = covariance.get(place).and_then(|row| row.get(place)).copied();
            let step = PART * variance.unwrap_or_default().max(0.0).sqrt();
            let beside = |by: f64| {
                let mut there = at.clone();
                if let Some(coordinate) = there.get_mut(place) {
                    *coordinate += by;
                }
                value(&self.model.moved(&there))
            };
            slopes.push(if step > 0.0 {
                (beside(step)? - beside(-step)?) / (2.0 * step)
            } else {
                0.0
            });
        }
        let error = variance_along(covariance, &slopes).max(0.0).sqrt();
        Ok((estimate, require::computed("the standard error", error)?))
    }
}

/// The logarithms of positive numbers, and back.
fn logarithms<const N: usize>(numbers: [f64; N]) -> Vec<f64> {
    numbers.iter().map(|number| number.ln()).collect()
}

fn numbers<const N: usize>(coordinates: &[f64]) -> [f64; N] {
    std::array::from_fn(|place| coordinates.get(place).map_or(0.0, |it| it.exp()))
}

macro_rules! estimated {
    ($($model:ty { $($field:ident),+ })+) => {
        $(
            impl Estimated for $model {
                fn coordinates(&self) -> Vec<f64> {
                    logarithms([$(self.$field),+])
                }

                fn moved(&self, coordinates: &[f64]) -> Self {
                    let [$($field),+] = numbers(coordinates);
                    Self { $($field),+ }
                }
            }
        )+
    };
}

estimated! {
    BgBb { alpha, beta, gamma, delta }
    GammaGamma { p, q, v }
    ShiftedBetaGeometric { alpha, beta }
}

macro_rules! estimated_in_time {
    ($($model:ident { $first:ident, $second:ident, $third:ident, $fourth:ident } times $($time:ident)+;)+) => {
        $(
            impl<U: TimeUnit> Estimated for $model<U> {
                fn coordinates(&self) -> Vec<f64> {
                    let Self { $first, $second, $third, $fourth } = *self;
                    $(let $time = $time.number();)+
                    logarithms([$first, $second, $third, $fourth])
                }

                fn moved(&self, coordinates: &[f64]) -> Self {
                    let [$first, $second, $third, $fourth] = numbers(coordinates);
                    $(let $time = U::of($time);)+
                    Self { $first, $second, $third, $fourth }
                }
            }
        )+
    };
}

estimated_in_time! {
    BgNbd { r, alpha, a, b } times alpha;
    MbgNbd { r, alpha, a, b } times alpha;
    ParetoNbd { r, alpha, s, beta } times alpha beta;
}

macro_rules! estimated_with_covariates {
    ($($model:ident { $($set:ident),+ })+) => {
        $(
            impl<U: TimeUnit> Estimated for $model<U> {
                fn coordinates(&self) -> Vec<f64> {
                    let mut all = self.base.coordinates();
                    $(all.extend(&self.$set);)+
                    all
                }

                fn moved(&self, coordinates: &[f64]) -> Self {
                    let mut rest = coordinates.iter().copied().skip(4);
                    let base = self.base.moved(coordinates);
                    $(let $set = rest.by_ref().take(self.$set.len()).collect();)+
                    Self { base, $($set),+ }
                }
            }
        )+
    };
}

estimated_with_covariates! {
    CovariateBgNbd { buying, leaving_a, leaving_b }
    CovariateParetoNbd { buying, leaving }
}
