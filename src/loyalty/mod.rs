//! Points, rewards and tiers: what they cost, what they owe, where they lead.
//!
//! Korean: 보상프로그램, 프리퀀시(상용고객) 마케팅, 포인트 부채, 등급업 시스템.
//!
//! | symbol | meaning | unit |
//! |---|---|---|
//! | b | breakage: the share of the points that nobody will redeem (낙전율) | 0 to 1 |
//! | m | margin before the reward (마진율) | share of sales |
//! | c | cost of the reward (보상률) | share of sales |
//! | P | transition matrix: Pⱼₖ is the share of tier j that is in tier k a period later | rows add up to 1 |
//! | d | the customers, or shares of them, in each tier | customers or shares |
//! | π | the tier mix in the long run (정상분포) | adds up to 1 |
//! | i | discount rate (할인율) | share per period |
//!
//! Tiers are counted from 0, the lowest. A transition matrix is a list of rows.
//!
//! | question | function |
//! |---|---|
//! | What does a point cost, what is owed? | [`effective_reward_rate`], [`breakage_rate`], [`point_liability`] |
//! | Which part of a price is for the points? | [`allocate_transaction_price`], [`recognise_points_revenue`] |
//! | Does the programme pay? | [`breakeven_sales_lift`], [`program_profit`] |
//! | Which tier, and how far to the next? | [`tier_assign`], [`upgrade_progress`], [`benefit_mix`] |
//! | How do customers move between the tiers? | [`tier_flow`], [`tier_transition`], [`tier_stationary`], [`tier_value`], [`expected_periods_to_top`] |
//!
//! # Cautions
//!
//! - Points are a liability until they are redeemed or lapse, not just a cost of the sale (IFRS 15).
//! - A reward of 4 % at a margin of 40 % does not need 4 % more sales but 11.1 %: [`breakeven_sales_lift`].
//! - A tier system moves customers down as well; being moved down hurts more than being moved up helps
//!   (Wagner, Hennig-Thurau & Rudolph, 2009).
//! - A transition matrix supposes that only the present tier counts, not how long one has been in it or the
//!   tier before.
//!
//! # Examples
//!
//! ```
//! use tourism_marketing::loyalty;
//!
//! // One point for 20 KRW, worth 1 KRW each, a fifth of which nobody redeems
//! let reward = loyalty::effective_reward_rate(0.05, 1.0, 0.20)?;
//! let lift = loyalty::breakeven_sales_lift(0.40, reward)?;
//! assert!((reward - 0.04).abs() < 1e-12);
//! assert!((lift - 0.111_111_1).abs() < 1e-7); // the sales that the hotel must gain to pay for it
//! # Ok::<(), tourism_marketing::Error>(())
//! ```
//!
//! # References
//!
//! - Dowling, G. R., & Uncles, M. (1997). Do customer loyalty programs really work? *Sloan Management Review*,
//!   38(4), 71–82.
//! - Drèze, X., & Nunes, J. C. (2009). Feeling superior: the impact of loyalty program structure on consumers'
//!   perceptions of status. *Journal of Consumer Research*, 35(6), 890–905.
//! - IASB (2014). *IFRS 15 Revenue from Contracts with Customers*, Illustrative Example 52 (K-IFRS 1115).
//! - Kemeny, J. G., & Snell, J. L. (1960). *Finite Markov Chains*. Princeton: Van Nostrand.
//! - Kivetz, R., Urminsky, O., & Zheng, Y. (2006). The goal-gradient hypothesis resurrected. *Journal of
//!   Marketing Research*, 43(1), 39–58.
//! - Nunes, J. C., & Drèze, X. (2006). The endowed progress effect. *Journal of Consumer Research*, 32(4),
//!   504–512.
//! - Pfeifer, P. E., & Carraway, R. L. (2000). Modeling customer relationships as Markov chains. *Journal of
//!   Interactive Marketing*, 14(2), 43–55.
//! - Wagner, T., Hennig-Thurau, T., & Rudolph, T. (2009). Does customer demotion jeopardize loyalty? *Journal of
//!   Marketing*, 73(3), 69–85.

mod chain;
mod flow;
mod matrix;
mod points;
mod programme;
mod revenue;
mod tier;

pub use chain::{expected_periods_to_top, tier_stationary, tier_transition, tier_value};
pub use flow::{TierFlow, tier_flow};
pub use points::{breakage_rate, effective_reward_rate, point_liability};
pub use programme::{RewardProgram, breakeven_sales_lift, program_profit};
pub use revenue::{
    PointRedemption, PointSale, PriceSplit, allocate_transaction_price, recognise_points_revenue,
};
pub use tier::{UpgradeProgress, benefit_mix, tier_assign, upgrade_progress};
