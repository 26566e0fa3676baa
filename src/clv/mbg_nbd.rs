//! MBG/NBD: customers leave after a purchase, after the first one too.

use std::borrow::Cow;

use super::beta_geometric::{BetaGeometric, Likely};
use super::forecast::{self, Buying, Frequencies, Score, Scorecard, Tracking};
use super::gamma_gamma::GammaGamma;
use super::grid::{self, ForecastGrid};
use super::groups::Groups;
use super::infinite;
use super::maximum;
use super::path::{self, AlivePath};
use super::questions::forecasts;
use super::random::Random;
use super::report::{self, Bootstrap, Fitted};
use super::summary::{History, Summary};
use super::unit::TimeUnit;
use crate::Result;

/// The modified BG/NBD model of repeat buying: who bought only once may have left, too.
///
/// A customer buys at random with a rate λ and leaves for good after each purchase, the first one included, with a
/// probability p. λ is gamma distributed over the customers with shape r and rate α, p is beta distributed with a and b.
///
/// *Korean term:* MBG/NBD 모형 (수정 베타-기하/음이항 모형).
///
/// # References
///
/// Batislam, Denizel & Filiztekin (2007); Hoppe & Wagner (2007).
///
/// # Examples
///
/// ```
/// use tourism_marketing::clv::{History, MbgNbd, Weeks};
///
/// let model = MbgNbd { r: 0.525, alpha: Weeks(6.183), a: 0.891, b: 1.614 }; // CDNOW
/// let once = History {
///     customer: "Kim".to_owned(),
///     frequency: 0,
///     recency: Weeks(0.0),
///     age: Weeks(38.86),
///     spend: 0.0,
/// };
/// let score = model.score(&[once], Weeks(39.0))?[0];
/// assert!(score.probability_alive < 0.5);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[doc(alias = "MBG/NBD")]
#[doc(alias = "BG/NBD")]
pub struct MbgNbd<U> {
    /// r, the shape of the purchase rates: the smaller, the more customers differ.
    pub r: f64,
    /// α, the rate of their gamma distribution, in the unit of time; the mean rate is r / α.
    pub alpha: U,
    /// a of the probability of leaving; its mean is a / (a + b).
    pub a: f64,
    /// b of the probability of leaving.
    pub b: f64,
}

impl<U: TimeUnit> MbgNbd<U> {
    /// The model of maximum likelihood.
    ///
    /// Newton's method with exact derivatives, from three starts; equal customers are computed once.
    ///
    /// *Korean term:* MBG/NBD 모형의 최대우도추정.
    ///
    /// - `histories`: all customers, those too who bought once
    ///
    /// # Errors
    ///
    /// If there is no history or one contradicts itself, if nobody bought again, or if the likelihood has no maximum.
    ///
    /// # References
    ///
    /// Batislam, Denizel & Filiztekin (2007).
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::clv::{MbgNbd, Weeks};
    ///
    /// let truth = MbgNbd { r: 0.5, alpha: Weeks(8.0), a: 0.8, b: 2.5 };
    /// let guests = truth.simulate(&vec![Weeks(52.0); 3_000], 1)?;
    /// let found = MbgNbd::fit(&guests)?;
    /// assert!(found.report.parameters[0].interval(0.99)?.holds(0.5));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn fit(histories: &[History<U>]) -> Result<Fitted<Self>> {
        Self::fit_penalised(histories, 0.0)
    }

    /// The model of largest penalised likelihood, for few customers; see [`FitReport::penalty`](super::FitReport::penalty).
    ///
    /// *Korean term:* MBG/NBD 모형의 벌점 최대우도추정.
    ///
    /// # Errors
    ///
    /// As [`fit`](Self::fit); if the penalty is negative or not finite.
    #[doc(alias = "벌점 우도")]
    pub fn fit_penalised(histories: &[History<U>], penalty: f64) -> Result<Fitted<Self>> {
        Self::fit_groups(&Groups::of("the MBG/NBD model", histories)?, penalty)
    }

    fn fit_groups(groups: &Groups, penalty: f64) -> Result<Fitted<Self>> {
        let ([r, alpha, a, b], report) =
            maximum::maximise(&Likely::<1>(Cow::Borrowed(groups)), penalty)?;
        Ok(Fitted { model: Self { r, alpha: U::of(alpha), a, b }, report })
    }

    fn numbers(&self) -> BetaGeometric<1> {
        BetaGeometric { r: self.r, alpha: self.alpha.number(), a: self.a, b: self.b }
    }
}

impl<U: TimeUnit> Buying for MbgNbd<U> {
    fn judge(&self) -> Result<()> {
        let alpha = self.alpha.number();
        forecast::parameters(&[("r", self.r), ("alpha", alpha), ("a", self.a), ("b", self.b)])
    }

    fn reach(&self) -> f64 {
        self.alpha.number()
    }

    fn rate(&self) -> f64 {
        self.r / self.alpha.number()
    }

    fn new_customer(&self, time: f64) -> f64 {
        self.numbers().new_customer(time)
    }

    fn alive(&self, x: u32, recency: f64, age: f64) -> f64 {
        self.numbers().alive(x, recency, age)
    }

    fn ahead(&self, x: u32, age: f64, time: f64) -> f64 {
        self.numbers().ahead(x, age, time)
    }

    fn residual(&self, x: u32, age: f64, rate: f64) -> f64 {
        self.numbers().residual(x, age, rate)
    }

    fn probabilities(&self, most: u32, time: f64) -> Vec<f64> {
        self.numbers().probabilities(most, time)
    }

    fn draw(&self, age: f64, random: &mut Random) -> (u32, f64) {
        self.numbers().draw(age, random)
    }
}
forecasts!(MbgNbd);
