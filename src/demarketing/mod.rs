//! When there is too much demand, or the wrong one: price for a target, carrying capacity, fees for customers
//! at a loss.
//!
//! Korean: 디마케팅(역마케팅), 관광 수용력. 역마케팅 also translates *reverse marketing*, where the buyer
//! courts the supplier (Blenkhorn & Banting, 1991); the standard term for what is meant here is 디마케팅.
//!
//! | symbol | meaning | unit |
//! |---|---|---|
//! | P, P₀ | price, price today | one currency |
//! | Q, Q₀ | demand, demand today | visitors per period |
//! | ε | price elasticity of demand, below 0 | none |
//! | dQ/dP | slope of a linear demand curve, below 0 | visitors per unit of currency |
//! | K | capacity | visitors per period |
//! | A, a | area open to visitors, area that one visitor needs | m² |
//! | Rf | rotation: opening hours over hours of a visit | turns per day |
//! | π | profit of one customer in a period, below 0 for a loss | one currency |
//! | ℓ | share of the customers who leave because of a policy | 0 to 1 |
//!
//! # Cautions
//!
//! - An elasticity is measured near today's price. The further a price lies from it, the more the curve is a
//!   guess; a constant elasticity and a straight line through the same point part ways quickly.
//! - A price shuts out whoever has least, not whoever values the place least: that is the objection of
//!   fairness to rationing by price, and the reason for quotas, booking systems and prices for residents.
//! - A loss per customer that contains allocated overhead does not go away with the customer: judge by what
//!   the customer alone causes.
//!
//! # Examples
//!
//! ```
//! use tourism_marketing::demarketing;
//!
//! // A palace for 8,000 visitors a day draws 10,000 at 20,000 KRW; elasticity −1.25
//! assert_eq!(demarketing::load_factor(10_000.0, 8_000.0)?, 1.25);
//! let price = demarketing::price_for_target(20_000.0, 10_000.0, 8_000.0, -1.25)?;
//! assert_eq!(price.round(), 23_909.0); // KRW
//! # Ok::<(), tourism_marketing::Error>(())
//! ```
//!
//! # References
//!
//! - Kotler, P., & Levy, S. J. (1971). Demarketing, yes, demarketing. *Harvard Business Review*, 49(6),
//!   74–80.
//! - Kotler, P. (1973). The major tasks of marketing management. *Journal of Marketing*, 37(4), 42–49.
//! - Cifuentes, M. (1992). *Determinación de capacidad de carga turística en áreas protegidas*. Turrialba:
//!   CATIE.
//! - Beeton, S., & Benfield, R. (2002). Demand control: the case for demarketing as a visitor and
//!   environmental management tool. *Journal of Sustainable Tourism*, 10(6), 497–513.
//! - Haenlein, M., & Kaplan, A. M. (2009). Unprofitable customers and their management. *Business Horizons*,
//!   52(1), 89–97.
//! - Xia, L., Monroe, K. B., & Cox, J. L. (2004). The price is unfair! *Journal of Marketing*, 68(4), 1–15.

mod capacity;
mod policy;
mod price;

pub use capacity::{load_factor, physical_carrying_capacity};
pub use policy::{breakeven_fee, demarketing_profit};
pub use price::{DemandCurve, price_for_target, price_for_target_linear};
