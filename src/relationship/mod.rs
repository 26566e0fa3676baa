//! What lasting ties to customers are worth, and what they cost.
//!
//! Korean: 관계마케팅, 고객유지, 구전, 고객점유율.
//!
//! | symbol | meaning | unit |
//! |---|---|---|
//! | t | a period, usually a year, counted from 1 | periods |
//! | i | discount rate (할인율) | share per period |
//! | πₜ | profit from one customer in period t | money |
//! | AC | what it cost to win the customer (획득비용) | money |
//! | r | retention rate (유지율) | 0 to 1 per period |
//! | a | share of the competitors' buyers who come over (흡인율) | 0 to 1 per period |
//! | m | new customers that one customer's referrals bring | customers |
//!
//! | question | function |
//! |---|---|
//! | What does a customer bring year by year, and when is the acquisition paid? | [`retention_profit_curve`] |
//! | What are the six effects worth? | [`six_effects_total`] |
//! | Is keeping cheaper than winning? | [`acquisition_retention_ratio`], [`incremental_retention_cost`] |
//! | What does a better retention change? | [`retention_uplift`], [`steady_state_customers`] |
//! | Which share of the market, and of the wallet? | [`parfitt_collins_share`], [`switching_steady_share`], [`switching_path`], [`share_of_wallet`], [`wallet_allocation_rule`] |
//! | Does it pay to sell more of one thing, or several things? | [`economies_of_scale_index`], [`economies_of_scope`] |
//! | How many climb the ladder? | [`ladder_conversion`] |
//! | What is a recommendation worth? | [`customer_referral_value`], [`referral_chain`], [`extinction_probability`], [`earned_media_value`] |
//!
//! # Cautions
//!
//! - "Winning a customer costs five times keeping one" has no verifiable primary source. The average cost per
//!   customer who stayed says nothing of the cost per customer *saved*: [`incremental_retention_cost`].
//! - "5 % more retention brings 25 to 85 % more profit" mixes percentage points with per cent, and the value
//!   of one customer with the profit of a company: [`retention_uplift`] (Sharp, 2010).
//! - That long-standing customers buy more is partly selection: heavy buyers stay because they are heavy
//!   buyers (Reinartz & Kumar, 2000).
//!
//! # Examples
//!
//! ```
//! use tourism_marketing::relationship;
//!
//! // A hotel spent 50 million KRW on 1,000 new guests and 40 million on its 4,000 regulars,
//! // of whom 3,600 would have stayed anyway.
//! let ratio = relationship::acquisition_retention_ratio(50e6, 1_000, 40e6, 4_000)?;
//! let saved = relationship::incremental_retention_cost(40e6, 4_000, 3_600)?;
//! assert_eq!(ratio, 5.0); // "keeping is five times cheaper" …
//! assert_eq!(saved, 100_000.0); // … but a saved guest costs twice as much as a new one (50,000)
//! # Ok::<(), tourism_marketing::Error>(())
//! ```
//!
//! # References
//!
//! - Baumol, W. J., Panzar, J. C., & Willig, R. D. (1982). *Contestable Markets and the Theory of Industry
//!   Structure*. New York: Harcourt Brace Jovanovich.
//! - Blattberg, R. C., Kim, B.-D., & Neslin, S. A. (2008). *Database Marketing*. New York: Springer.
//! - Christopher, M., Payne, A., & Ballantyne, D. (2002). *Relationship Marketing: Creating Stakeholder
//!   Value*. Oxford: Butterworth-Heinemann.
//! - Gupta, S., & Lehmann, D. R. (2005). *Managing Customers as Investments*. Upper Saddle River: Wharton.
//! - Harris, T. E. (1963). *The Theory of Branching Processes*. Berlin: Springer.
//! - Heskett, J. L., Jones, T. O., Loveman, G. W., Sasser, W. E., & Schlesinger, L. A. (1994). Putting the
//!   service-profit chain to work. *Harvard Business Review*, 72(2), 164–174.
//! - Keiningham, T. L., Aksoy, L., Buoye, A., & Cooil, B. (2011). Customer loyalty isn't enough. Grow your
//!   share of wallet. *Harvard Business Review*, 89(10), 29–31.
//! - Kumar, V., Petersen, J. A., & Leone, R. P. (2007). How valuable is word of mouth? *Harvard Business
//!   Review*, 85(10), 139–146.
//! - Parfitt, J. H., & Collins, B. J. K. (1968). Use of consumer panels for brand-share prediction. *Journal
//!   of Marketing Research*, 5(2), 131–145.
//! - Peppers, D., & Rogers, M. (1993). *The One to One Future*. New York: Doubleday.
//! - Reichheld, F. F., & Sasser, W. E. (1990). Zero defections: quality comes to services. *Harvard Business
//!   Review*, 68(5), 105–111.
//! - Reinartz, W. J., & Kumar, V. (2000). On the profitability of long-life customers in a noncontractual
//!   setting. *Journal of Marketing*, 64(4), 17–35.
//! - Sharp, B. (2010). *How Brands Grow*. Melbourne: Oxford University Press.

mod cost;
mod economies;
mod effects;
mod ladder;
mod profit;
mod referral;
mod retention;
mod share;

pub use cost::{acquisition_retention_ratio, incremental_retention_cost};
pub use economies::{economies_of_scale_index, economies_of_scope};
pub use effects::{EffectBreakdown, RelationshipEffects, six_effects_total};
pub use ladder::{LadderConversion, ladder_conversion};
pub use profit::{ProfitCurve, YearProfit, retention_profit_curve};
pub use referral::{
    Referral, Referrals, customer_referral_value, earned_media_value, extinction_probability,
    referral_chain,
};
pub use retention::{retention_uplift, steady_state_customers};
pub use share::{
    parfitt_collins_share, share_of_wallet, switching_path, switching_steady_share,
    wallet_allocation_rule,
};
