//! Which customers are good ones, how many of them to treat so, and what to spend on whom.
//!
//! Korean: 우량고객 선별, RFM 분석, 고래 곡선, 경비 차별.
//!
//! | symbol | meaning | unit |
//! |---|---|---|
//! | R | recency: time since the last purchase (최근성) | days; as a score, 1 to n |
//! | F | frequency: purchases in a period (구매빈도) | number; as a score, 1 to n |
//! | M | monetary value: amount in the period (구매금액) | money; as a score, 1 to n |
//! | n | number of tiles: 5 for quintiles (5분위) | |
//! | π | profit from a customer after the cost to serve | money |
//! | w | the weight of a score, or a share of the customers | |
//!
//! Scores run from 1, the worst, to n, the best.
//!
//! | question | function |
//! |---|---|
//! | Who is good, by recency, frequency and amount? | [`rank_ntile`], [`rfm_independent`], [`rfm_nested`], [`rfm_weighted`], [`rfm_grid`] |
//! | Which cells are worth a mailing? | [`breakeven_index`] |
//! | Who brings a profit, who takes it away? | [`customer_profit`], [`whale_curve`] |
//! | How many are to be treated as best customers? | [`optimal_vip_size`] |
//! | What is to be spent on whom? | [`allocate_sqrt`], [`allocate_greedy`] |
//! | How risky is the mix of customers? | [`portfolio_risk`] |
//!
//! # Cautions
//!
//! - R is the time since the *last* purchase, not the time of purchase, and the length of the relationship is
//!   none of the three.
//! - An RFM score ranks past behaviour; it is no lifetime value. The total amount counts frequency twice.
//! - The same guest scores differently by [`rfm_independent`] and by [`rfm_nested`], and by the rule for ties:
//!   state both.
//! - Large sales are not large profits: [`whale_curve`]. Before dropping anyone, look at the cost that would
//!   really go away, not at the allocated one.
//! - The best tier need not get most: spending follows the response to it, and the best may be saturated.
//!
//! # Ties
//!
//! Customers with equal values keep their order: the one that comes first in the slice gets the lower score. A
//! boundary can therefore run through customers with equal values.
//!
//! # Examples
//!
//! ```
//! use tourism_marketing::segment;
//!
//! let days = [5.0, 10.0, 20.0, 40.0, 60.0, 90.0, 120.0, 200.0]; // since the last stay
//! let stays = [9.0, 2.0, 7.0, 1.0, 6.0, 1.0, 3.0, 2.0];
//! let spend = [90.0, 80.0, 70.0, 10.0, 60.0, 20.0, 30.0, 5.0]; // 10,000 KRW
//! let independent = segment::rfm_independent(&days, &stays, &spend, 2)?;
//! let nested = segment::rfm_nested(&days, &stays, &spend, 2)?;
//! let differ: Vec<usize> = (0..8).filter(|&guest| independent[guest] != nested[guest]).collect();
//! assert_eq!(differ, [2, 5]);
//! # Ok::<(), tourism_marketing::Error>(())
//! ```
//!
//! # References
//!
//! - Blattberg, R. C., Kim, B.-D., & Neslin, S. A. (2008). *Database Marketing*. New York: Springer.
//! - Hughes, A. M. (2005). *Strategic Database Marketing*, 3rd ed. New York: McGraw-Hill.
//! - Kaplan, R. S., & Narayanan, V. G. (2001). Measuring and managing customer profitability. *Journal of Cost
//!   Management*, 15(5), 5–15.
//! - Markowitz, H. (1952). Portfolio selection. *Journal of Finance*, 7(1), 77–91.
//! - Miglautsch, J. R. (2000). Thoughts on RFM scoring. *Journal of Database Marketing*, 8(1), 67–72.
//! - Tarasi, C. O., Bolton, R. N., Hutt, M. D., & Walker, B. A. (2011). Balancing risk and return in a customer
//!   portfolio. *Journal of Marketing*, 75(3), 1–17.

mod allocation;
mod grid;
mod portfolio;
mod profit;
mod rfm;
mod tile;
mod vip;

pub use allocation::{allocate_greedy, allocate_sqrt};
pub use grid::{RfmCell, RfmGrid, rfm_grid};
pub use portfolio::{PortfolioRisk, portfolio_risk};
pub use profit::{WhaleCurve, customer_profit, whale_curve};
pub use rfm::{RfmScore, RfmWeights, breakeven_index, rfm_independent, rfm_nested, rfm_weighted};
pub use tile::{Better, rank_ntile};
pub use vip::{VipSize, optimal_vip_size};
