//! Marketing on the internet: network effects, falling costs, kinds of e-commerce, funnels and advertising.
//!
//! Korean: 인터넷 마케팅(디지털 마케팅), 네트워크 효과, 전자상거래.
//!
//! | symbol | meaning | unit |
//! |---|---|---|
//! | n | users of a network | users |
//! | F, v | fixed cost, cost of one more unit | currency, currency per unit |
//! | Q | quantity | units |
//! | CTR | clicks per impression | 0 to 1 |
//! | CVR | orders per click | 0 to 1 |
//! | ROAS | revenue per cost of advertising | ratio |
//!
//! # Examples
//!
//! ```
//! use tourism_marketing::digital;
//!
//! let funnel = digital::funnel_rates(50_000, 1_500, 45)?; // banners, clicks, bookings
//! assert_eq!((funnel.click_through, funnel.conversion), (0.03, 0.03));
//! # Ok::<(), tourism_marketing::Error>(())
//! ```
//!
//! # References
//!
//! - Arthur, W. B. (1996). Increasing returns and the new world of business. *Harvard Business Review*, 74(4),
//!   100–109.
//! - Shapiro, C., & Varian, H. R. (1998). *Information Rules*. Boston: Harvard Business School Press.
//! - Coppel, J. (2000). E-commerce: Impacts and policy challenges. *OECD Economics Department Working Papers*, 252.
//! - Briscoe, B., Odlyzko, A., & Tilly, B. (2006). Metcalfe's law is wrong. *IEEE Spectrum*, 43(7), 34–39.
//! - Metcalfe, B. (2013). Metcalfe's law after 40 years of Ethernet. *Computer*, 46(12), 26–31.
//! - Zhang, X.-Z., Liu, J.-J., & Xu, Z.-W. (2015). Tencent and Facebook data validate Metcalfe's law. *Journal of
//!   Computer Science and Technology*, 30(2), 246–251.
//! - Gordon, B. R., Zettelmeyer, F., Bhargava, N., & Chapsky, D. (2019). A comparison of approaches to advertising
//!   measurement. *Marketing Science*, 38(2), 193–225.

mod advertising;
mod economy;

pub use advertising::{FunnelRates, funnel_rates, roas};
pub use economy::{NetworkValues, average_cost, ecommerce_type, network_values};
