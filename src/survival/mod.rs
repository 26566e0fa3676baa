//! How long customers stay when not all have left yet: Kaplan–Meier curves, their intervals, medians and
//! comparison.
//!
//! Korean: 생존분석, 생존곡선, 중도절단, 고객 이탈.
//!
//! | symbol | meaning | unit |
//! |---|---|---|
//! | t | how long a customer has been a customer, to the end or to today | any one unit of time |
//! | nᵢ | customers who are still there just before time tᵢ | customers |
//! | dᵢ | those among them who leave at tᵢ | customers |
//! | S(t) | share of customers who stay longer than t | 0 to 1 |
//! | z | two-sided point of the normal distribution, 1.96 for 95 % | none |
//!
//! Whoever is still a customer on the day of the analysis is *censored* (중도절단): of them it is known that
//! they stay longer than t, and no more. Leaving them out makes customers look less loyal than they are;
//! counting them as lost does so even more. Kaplan and Meier use what is known of each.
//!
//! # Conventions
//!
//! - Who is censored at the time at which another leaves was still there.
//! - The median is the first time at which S(t) is at most one half. It does not exist where more than half
//!   stay to the end of the data; do not read a mean from the curve in that case, but
//!   [`Survival::mean_until`].
//! - Where all who were left leave at once, S(t) is 0 and has no standard error.
//!
//! # Cautions
//!
//! - Being censored must have nothing to do with leaving soon.
//! - A hotel guest does not cancel: the time of leaving is not seen, and "no stay for a year" is a
//!   definition, not an observation.
//!
//! # Examples
//!
//! ```
//! use tourism_marketing::survival::{self, SurvivalInterval};
//!
//! let months = [3.0, 5.0, 5.0, 8.0, 10.0, 12.0, 12.0, 12.0]; // as members of a hotel club
//! let left = [true, true, false, true, true, false, false, false]; // the others are still there
//! let curve = survival::kaplan_meier(&months, &left, 0.95, SurvivalInterval::LogLog)?;
//! assert_eq!(curve.median.time, Some(10.0)); // half of them stay longer than ten months
//! # Ok::<(), tourism_marketing::Error>(())
//! ```
//!
//! # References
//!
//! - Kaplan, E. L., & Meier, P. (1958). Nonparametric estimation from incomplete observations. *Journal of
//!   the American Statistical Association*, 53(282), 457–481.
//! - Greenwood, M. (1926). *The Natural Duration of Cancer*. London: HMSO.
//! - Mantel, N. (1966). Evaluation of survival data and two new rank order statistics arising in its
//!   consideration. *Cancer Chemotherapy Reports*, 50(3), 163–170.
//! - Brookmeyer, R., & Crowley, J. (1982). A confidence interval for the median survival time. *Biometrics*,
//!   38(1), 29–41.
//! - Kalbfleisch, J. D., & Prentice, R. L. (1980). *The Statistical Analysis of Failure Time Data*. New York:
//!   Wiley.

mod curve;
mod kaplan_meier;
mod log_rank;

pub use curve::{Median, Survival, SurvivalStep};
pub use kaplan_meier::{SurvivalInterval, kaplan_meier};
pub use log_rank::{LogRank, log_rank};
