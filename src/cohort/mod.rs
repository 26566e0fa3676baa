//! Who came back when: cohorts of customers by their first period, and how many of each are active later.
//!
//! Korean: 코호트 분석, 코호트 유지율 표.
//!
//! | symbol | meaning | unit |
//! |---|---|---|
//! | cohort | the customers whose first purchase fell into one period | customers |
//! | age | periods since the cohort's first one, from 0 | periods |
//! | aₜ | members of a cohort who buy at age t | customers |
//!
//! The table is a triangle: the youngest cohort has been seen at age 0 only. In a shop or a hotel customers
//! pause and return, so a row may rise again; in a club it cannot (use
//! [`cohort_retention`](crate::value::cohort_retention) or [`survival`](crate::survival)).
//!
//! # Cautions
//!
//! - Read along a row how a cohort ages, down a column whether new cohorts are better, and along a diagonal
//!   what happened in one calendar period (a holiday, an epidemic).
//! - The mean over cohorts at a high age rests on the oldest cohorts alone.
//! - The average row may rise although nobody becomes more loyal: those who stay were different from the
//!   start ([`sbg_survival`](crate::value::sbg_survival)).
//!
//! # Examples
//!
//! ```
//! use tourism_marketing::cohort;
//!
//! // Who stayed in which month, counted from the opening of the hotel
//! let stays = [("Kim", 0), ("Lee", 0), ("Kim", 1), ("Park", 1), ("Kim", 2), ("Lee", 2)];
//! let table = cohort::retention_table(&stays)?;
//! assert_eq!(table.retention()[0], [1.0, 0.5, 1.0]); // Kim and Lee: Lee paused and came back
//! # Ok::<(), tourism_marketing::Error>(())
//! ```
//!
//! # References
//!
//! - Fader, P. S., & Hardie, B. G. S. (2007). How to project customer retention. *Journal of Interactive
//!   Marketing*, 21(1), 76–90.
//! - Glenn, N. D. (2005). *Cohort Analysis*, 2nd ed. Thousand Oaks: Sage.

mod table;

pub use table::{Cohort, CohortTable, retention_table};
