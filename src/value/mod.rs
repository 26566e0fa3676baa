//! What a customer is worth: retention, lifetime, lifetime value (CLV), customer equity, and what to pay for
//! a new one.
//!
//! Korean: 고객유지, 고객생애가치(CLV), 고객자산.
//!
//! | symbol | meaning | unit |
//! |---|---|---|
//! | r, c | retention and churn per period, c = 1 − r | 0 to 1 |
//! | m | margin of one customer in one period: revenue less what the customer causes | one currency |
//! | i | discount rate per period | 0.10 is 10 % |
//! | g | growth of the margin per period | 0.05 is 5 % |
//! | AC | what it cost to win the customer | the same currency |
//! | n | number of margins that are counted | periods |
//! | α, β | parameters of the shifted beta-geometric (sBG) model | none |
//!
//! # Cautions
//!
//! - **The lifetime value is not the sum of past purchases** (누적구매액), as some exam notes have it. That
//!   sum counts revenue instead of margin, the past instead of the future, a customer who may leave as one
//!   who stays, and next year's money like today's. The guest of [`clv_finite`] below spends 1,000,000 KRW
//!   and is worth 233,651.
//! - **Say when the margin comes in.** At the start of each period ([`ClvTiming::Start`]) the value is larger
//!   by exactly one margin than at its end ([`ClvTiming::End`]) as long as the margin does not grow.
//! - **Retention needs a contract to be seen.** A hotel guest does not cancel; whether one who stays away has
//!   left must be modelled. The functions here take r as known.
//! - **Rising retention need not mean rising loyalty**: those likely to leave leave first ([`sbg_survival`]).
//! - Customer equity contains customers who are not loyal, and customers at a loss.
//!
//! # Examples
//!
//! ```
//! use tourism_marketing::value::{self, ClvTiming, MarginStream};
//!
//! // 80,000 KRW of margin a year, 80 % stay from year to year, money costs 10 % a year
//! let guest = MarginStream::new(80_000.0, 0.80, 0.10);
//! let (end, start) =
//!     (value::clv_infinite(&guest, ClvTiming::End)?, value::clv_infinite(&guest, ClvTiming::Start)?);
//! assert_eq!((end.round(), start.round()), (213_333.0, 293_333.0)); // one margin apart
//! # Ok::<(), tourism_marketing::Error>(())
//! ```
//!
//! # References
//!
//! - Berger, P. D., & Nasr, N. I. (1998). Customer lifetime value: marketing models and applications.
//!   *Journal of Interactive Marketing*, 12(1), 17–30.
//! - Blattberg, R. C., & Deighton, J. (1996). Manage marketing by the customer equity test. *Harvard Business
//!   Review*, 74(4), 136–144.
//! - Fader, P. S., & Hardie, B. G. S. (2007). How to project customer retention. *Journal of Interactive
//!   Marketing*, 21(1), 76–90.
//! - Farris, P. W., Bendle, N. T., Pfeifer, P. E., & Reibstein, D. J. (2010). *Marketing Metrics*, 2nd ed.
//!   Upper Saddle River: Pearson.
//! - Gupta, S., & Lehmann, D. R. (2005). *Managing Customers as Investments*. Upper Saddle River: Wharton
//!   School.
//! - Gupta, S., Lehmann, D. R., & Stuart, J. A. (2004). Valuing customers. *Journal of Marketing Research*,
//!   41(1), 7–18.
//! - Rust, R. T., Lemon, K. N., & Zeithaml, V. A. (2004). Return on marketing: using customer equity to focus
//!   marketing strategy. *Journal of Marketing*, 68(1), 109–127.

mod acquisition;
mod brand_switching;
mod equity;
mod lifetime;
mod retention;
mod schedule;
mod stream;

pub use crate::ClvTiming;
pub use acquisition::{
    Acquisition, AcquisitionOptimum, blattberg_deighton, ltv_cac, payback_period,
};
pub use brand_switching::{BrandBuyer, brand_switching_clv};
pub use equity::{EquityDrivers, cohort_equity, customer_equity, driver_index};
pub use lifetime::{annualise_churn, expected_lifetime, sbg_retention, sbg_survival};
pub use retention::{churn_rate, cohort_retention, retention_rate};
pub use schedule::{ClvPeriod, ClvSchedule, clv_schedule};
pub use stream::{MarginStream, clv_finite, clv_infinite, cumulative_spend};
