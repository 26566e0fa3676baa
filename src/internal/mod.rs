//! Marketing to one's own staff: turnover and what it costs, the return of internal marketing, the service–profit
//! chain.
//!
//! Korean: 내부마케팅, 이직 비용, 서비스–수익 사슬.
//!
//! | symbol | meaning | unit |
//! |---|---|---|
//! | n | employees | persons |
//! | t₀, t₁ | turnover before and after | per year |
//! | `c_L` | what one leaver costs | currency |
//! | Δm, C | margin added, cost of the programme | currency per year |
//! | βₖ | change that link k passes on | units of k + 1 per unit of k |
//!
//! # Examples
//!
//! ```
//! use tourism_marketing::internal;
//!
//! assert_eq!(internal::turnover_rate(30, 120.0)?, 0.25); // 30 of 120 staff of a hotel left in a year
//! # Ok::<(), tourism_marketing::Error>(())
//! ```
//!
//! # References
//!
//! - Heskett, J. L., Jones, T. O., Loveman, G. W., Sasser, W. E., & Schlesinger, L. A. (1994). Putting the
//!   service-profit chain to work. *Harvard Business Review*, 72(2), 164–174.
//! - Rucci, A. J., Kirn, S. P., & Quinn, R. T. (1998). The employee-customer-profit chain at Sears. *Harvard
//!   Business Review*, 76(1), 82–97.
//! - Hinkin, T. R., & Tracey, J. B. (2000). The cost of turnover. *Cornell Hotel and Restaurant Administration
//!   Quarterly*, 41(3), 14–21.
//! - Tracey, J. B., & Hinkin, T. R. (2006). The costs of employee turnover: When the devil is in the details. *Cornell
//!   Hospitality Report*, 6(15), 6–13.
//! - Hogreve, J., Iseke, A., Derfuss, K., & Eller, T. (2017). The service–profit chain: A meta-analytic test of a
//!   comprehensive theoretical framework. *Journal of Marketing*, 81(3), 41–61.

mod chain;
mod turnover;

pub use chain::service_profit_chain;
pub use turnover::{
    InternalProgramme, LeaverCosts, TurnoverCost, internal_marketing_roi, turnover_cost,
    turnover_rate,
};
