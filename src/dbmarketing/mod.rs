//! Whom to write to, what to offer: response and break-even, gains tables, holdout tests, association rules.
//!
//! Korean: 데이터베이스 마케팅, 반응 모형과 이득표, 교차판매, 장바구니 분석.
//!
//! | symbol | meaning | unit |
//! |---|---|---|
//! | c | cost of one contact | one currency |
//! | m | margin of one response | the same |
//! | r, r* | response rate, the rate at which a contact pays | 0 to 1 |
//! | n | customers, contacts or baskets | a count |
//! | F | fixed cost of a campaign | the currency |
//! | P(A) | share of the baskets that hold A | 0 to 1 |
//!
//! Whole shopping baskets are searched for rules in [`basket`].
//!
//! # Cautions
//!
//! - **A response is not yet an effect.** Many who bought after a letter would have bought without it; what
//!   the letter did is the difference to a group drawn by lot that got none ([`incremental_lift`]).
//! - **A prospect (잠재고객) has never bought.** Who bought once and not lately is dormant (휴면고객), a
//!   different person to win; some notes confuse the two ([`customer_state`]).
//! - A gains table made from the customers that trained the score flatters it: use others.
//! - An association is no cause: a high lift says where to look, a test says whether an offer works.
//! - Advertising mail needs consent (정보통신망법 제50조).
//!
//! # Examples
//!
//! ```
//! use tourism_marketing::dbmarketing;
//!
//! // A letter costs 600 KRW, a booking brings 20,000
//! assert_eq!(dbmarketing::breakeven_response(600.0, 20_000.0)?, 0.03);
//! // Of 1,000 guests 400 booked a massage, 250 the spa, 150 both
//! let spa = dbmarketing::association(1_000, 400, 250, 150)?;
//! assert!((spa.lift - 1.5).abs() < 1e-12); // half as often again as by chance
//! # Ok::<(), tourism_marketing::Error>(())
//! ```
//!
//! # References
//!
//! - Agrawal, R., & Srikant, R. (1994). Fast algorithms for mining association rules. *Proceedings of the
//!   20th VLDB Conference*, 487–499.
//! - Blattberg, R. C., Kim, B.-D., & Neslin, S. A. (2008). *Database Marketing*. New York: Springer.
//! - Brin, S., Motwani, R., Ullman, J. D., & Tsur, S. (1997). Dynamic itemset counting and implication rules
//!   for market basket data. *Proceedings of ACM SIGMOD*, 255–264.
//! - Bult, J. R., & Wansbeek, T. (1995). Optimal selection for direct mail. *Marketing Science*, 14(4),
//!   378–394.
//! - Hughes, A. M. (2005). *Strategic Database Marketing*, 3rd ed. New York: McGraw-Hill.
//! - Verhoef, P. C. (2003). Understanding the effect of customer relationship management efforts on customer
//!   retention and customer share development. *Journal of Marketing*, 67(4), 30–45.

pub mod basket;
mod cross_selling;
mod gains;
mod holdout;
mod response;
mod state;

pub use cross_selling::{Association, Offer, association, cross_buy_ratio, next_best_offer};
pub use gains::{Depth, Gains, GainsRow, gains_table, optimal_depth};
pub use holdout::{HoldoutTest, Lift, incremental_lift};
pub use response::{Campaign, breakeven_response, campaign_profit};
pub use state::{CustomerState, customer_state};
