//! Is the relationship programme worth it, and can its data be trusted: repurchase, return, data quality,
//! data mining.
//!
//! Korean: 고객관계관리(CRM), 관계 모니터링, 데이터 품질, 데이터 마이닝.
//!
//! | symbol | meaning | unit |
//! |---|---|---|
//! | Δπ | additional profit that the programme causes | one currency |
//! | C | cost of the programme | the same |
//! | x̄, s | mean and standard deviation (n − 1) | that of the data |
//! | H | entropy of a distribution over classes | bits |
//!
//! # Cautions
//!
//! - CRM is strategy and process, not software; it pays mainly when relationships begin and are kept up
//!   (Reinartz, Krafft & Hoyer, 2004).
//! - The additional profit is measured against a group that did not get the programme: a growing market makes
//!   every programme look well (see [`incremental_lift`](crate::dbmarketing::incremental_lift)).
//! - A record that is complete and fresh may still be wrong: completeness and freshness are two dimensions of
//!   data quality out of many.
//!
//! # Examples
//!
//! ```
//! use tourism_marketing::crm;
//!
//! // A programme of 120 million KRW brings 180 million more profit than doing without it
//! assert_eq!(crm::crm_roi(180e6, 120e6)?, 0.5);
//! // Of 1,000 guests with six fields each, 4,500 fields are filled in
//! assert_eq!(crm::completeness(4_500, 6, 1_000)?, 0.75);
//! # Ok::<(), tourism_marketing::Error>(())
//! ```
//!
//! # References
//!
//! - Farris, P. W., Bendle, N. T., Pfeifer, P. E., & Reibstein, D. J. (2010). *Marketing Metrics*, 2nd ed.
//!   Upper Saddle River: Pearson.
//! - Payne, A., & Frow, P. (2005). A strategic framework for customer relationship management. *Journal of
//!   Marketing*, 69(4), 167–176.
//! - Pipino, L. L., Lee, Y. W., & Wang, R. Y. (2002). Data quality assessment. *Communications of the ACM*,
//!   45(4), 211–218.
//! - Quinlan, J. R. (1986). Induction of decision trees. *Machine Learning*, 1(1), 81–106.
//! - Reinartz, W., Krafft, M., & Hoyer, W. D. (2004). The customer relationship management process. *Journal
//!   of Marketing Research*, 41(3), 293–305.

mod data_quality;
mod mining;
mod results;

pub use data_quality::{completeness, freshness};
pub use mining::{information_gain, variability_cv};
pub use results::{crm_roi, relative_satisfaction, repurchase_rate};
