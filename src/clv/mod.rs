//! What customers who come and go without a contract will still buy: models of repeat buying, fitted to a log of
//! purchases.
//!
//! Korean: 반복구매 모형, 고객생애가치(CLV), 생존확률, 기대 구매 횟수.
//!
//! | symbol | meaning | unit |
//! |---|---|---|
//! | x | *repeat* purchases: all but the first | purchases |
//! | tₓ | time from the first to the last purchase; 0 if there was only one | unit of time |
//! | T | time from the first purchase to the end of the data | the same unit |
//! | z̄ | mean amount of the repeat purchases | one currency |
//! | λ, p, μ | a customer's purchase rate, probability and rate of leaving | per unit of time |
//! | P(alive) | probability that a customer has not left for good | 0 to 1 |
//!
//! # Examples
//!
//! ```
//! use tourism_marketing::clv::{BgNbd, History, Weeks};
//!
//! // Guests of a hotel who book with a rate of 0.3 / 6 a week on average.
//! let model = BgNbd { r: 0.3, alpha: Weeks(6.0), a: 0.8, b: 2.4 };
//! let guest = |frequency, recency| History {
//!     customer: "Kim".to_owned(),
//!     frequency,
//!     recency: Weeks(recency),
//!     age: Weeks(52.0),
//!     spend: 0.0,
//! };
//! // Both came back six times; the second one has been silent for 40 weeks.
//! let scores = model.score(&[guest(6, 50.0), guest(6, 12.0)], Weeks(26.0))?;
//! assert!(scores[0].probability_alive > 0.8 && scores[1].probability_alive < 0.01);
//! # Ok::<(), tourism_marketing::Error>(())
//! ```
//!
//! # From a log to a value
//!
//! [`summarise`] turns purchases into one [`History`] per customer; a model is fitted to them, and scores all of them in
//! one call. A model exists only when it has been fitted ([`Fitted`], with its [`FitReport`]) or when its parameters
//! are written down.
//!
//! | the customer… | model |
//! |---|---|
//! | leaves unseen, after a purchase: hotel, airline, shop | [`BgNbd`]; [`MbgNbd`] if many never return |
//! | leaves unseen, at any time | [`ParetoNbd`] |
//! | comes or not, once a season: summer guests, fairs | [`BgBb`] |
//! | has a contract and renews it or not: club, season ticket | [`ShiftedBetaGeometric`] |
//! | spends an amount each time | [`GammaGamma`] |
//!
//! [`log_facts`] looks at a log, and its [`advice`](LogFacts::advice) names families and cautions. Covariates that are known at the
//! first purchase come in by [`CovariateBgNbd`] and [`CovariateParetoNbd`]; a penalty ([`BgNbd::fit_penalised`]) holds few
//! customers; [`Fitted::interval`] and [`BgNbd::bootstrap`] say how sure a forecast is.
//!
//! # Conventions
//!
//! - The unit of time is a type: a model fitted in [`Weeks`] does not take [`Days`].
//! - Customers who bought once belong into the fit: most who left did so early.
//! - Discounting over a horizon is per unit of time, from the end of the unit; over all time, from each purchase.
//!
//! # Cautions
//!
//! - `recency` is **not** the time since the last purchase, as in an RFM analysis, but the time from the first to the
//!   last. T − tₓ is how long the customer has been silent.
//! - Customers must be alike in all but their rates: fit seasons, brands or first-time channels apart.
//! - The models know no season. Of hotel guests who come every summer, use whole years.
//! - Parameters of such models are uncertain together; judge by [`BgNbd::scorecard`] and [`BgNbd::tracking`].
//!
//! # References
//!
//! - Batislam, E. P., Denizel, M., & Filiztekin, A. (2007). Empirical validation and comparison of models for customer
//!   base analysis. *International Journal of Research in Marketing*, 24(3), 201–209.
//! - Colombo, R., & Jiang, W. (1999). A stochastic RFM model. *Journal of Interactive Marketing*, 13(3), 2–12.
//! - Fader, P. S., & Hardie, B. G. S. (2007). Incorporating time-invariant covariates into the Pareto/NBD and BG/NBD
//!   models. Note 019, brucehardie.com.
//! - Fader, P. S., & Hardie, B. G. S. (2009). Probability models for customer-base analysis. *Journal of Interactive
//!   Marketing*, 23(1), 61–69.
//! - Fader, P. S., & Hardie, B. G. S. (2010). Customer-base valuation in a contractual setting: the perils of ignoring
//!   heterogeneity. *Marketing Science*, 29(1), 85–93.
//! - Fader, P. S., & Hardie, B. G. S. (2013). The Gamma-Gamma model of monetary value. Note 025, brucehardie.com.
//! - Fader, P. S., & Hardie, B. G. S. (2007). How to project customer retention. *Journal of Interactive Marketing*,
//!   21(1), 76–90.
//! - Fader, P. S., Hardie, B. G. S., & Shang, J. (2010). Customer-base analysis in a discrete-time noncontractual setting.
//!   *Marketing Science*, 29(6), 1086–1108.
//! - Fader, P. S., Hardie, B. G. S., & Lee, K. L. (2005). RFM and CLV: using iso-value curves for customer base
//!   analysis. *Journal of Marketing Research*, 42(4), 415–430.
//! - Fader, P. S., Hardie, B. G. S., & Lee, K. L. (2005). "Counting your customers" the easy way: an alternative to the
//!   Pareto/NBD model. *Marketing Science*, 24(2), 275–284.
//! - Fader, P. S., & Hardie, B. G. S. (2005). A note on deriving the Pareto/NBD model and related expressions. Note
//!   009, brucehardie.com.
//! - Hoppe, D., & Wagner, U. (2007). Customer base analysis: the case for a central variant of the Betageometric/NBD
//!   model. *Marketing: Journal of Research and Management*, 3(2), 75–90.
//! - Schmittlein, D. C., Morrison, D. G., & Colombo, R. (1987). Counting your customers: who are they and what will they
//!   do next? *Management Science*, 33(1), 1–24.

#![expect(
    clippy::many_single_char_names,
    reason = "the letters of the papers, so that the formulas can be compared"
)]
#![expect(
    clippy::float_cmp,
    reason = "equal customers are computed once; nearly equal ones are not equal"
)]

mod beta_geometric;
mod bg_bb;
mod bg_nbd;
mod chains;
mod choose;
mod covariates;
mod derivatives;
mod forecast;
mod gamma_gamma;
mod gone;
mod grid;
mod groups;
mod infinite;
mod intervals;
mod linear;
mod maximum;
mod mbg_nbd;
mod pareto_nbd;
mod path;
mod quadrature;
mod questions;
mod random;
mod regression;
mod report;
mod rising;
mod shifted_beta_geometric;
mod sql;
mod summary;
mod unit;

pub use bg_bb::{BgBb, SeasonHistory};
pub use bg_nbd::BgNbd;
pub use choose::{BuyingSetting, LogFacts, LogSign, ModelAdvice, ModelFamily, log_facts};
pub use covariates::{CovariateBgNbd, CovariateParetoNbd};
pub use forecast::{ForecastError, Frequencies, HoldoutRow, Score, Scorecard, Tracking};
pub use gamma_gamma::GammaGamma;
pub use grid::ForecastGrid;
pub use mbg_nbd::MbgNbd;
pub use pareto_nbd::ParetoNbd;
pub use path::{AlivePath, PurchaseEffect, PurchaseTimes, purchase_times};
pub use report::{Bootstrap, Coefficient, FitReport, Fitted, Parameter};
pub use shifted_beta_geometric::ShiftedBetaGeometric;
pub use sql::SUMMARY_SQL;
pub use summary::{
    History, Refunds, SameDay, Summary, SummaryOptions, Transaction, ZeroAmounts, summarise,
};
pub(crate) use summary::{Rules, Settled, Summarising, time};
pub use unit::{Days, Months, TimeUnit, Weeks, Years};
