//! Who brings the revenue: top shares, Lorenz and Pareto curves, Gini coefficient, ABC classes.
//!
//! Korean: 파레토 법칙(80/20 법칙), 고객 집중도.
//!
//! | symbol | meaning | unit |
//! |---|---|---|
//! | n | number of customers | customers |
//! | xᵢ | what customer i spent | one currency, one period |
//! | x₍ᵢ₎ | the amounts in ascending order | the same |
//! | p | a share of the customers, counted from the largest | 0 to 1 |
//! | s | a share of the revenue | 0 to 1 |
//!
//! Amounts are validated by every function alike: at least one, none negative, NaN or infinite, not all
//! zero. Customers who spent nothing count as customers; leave them out before the call if they should not.
//!
//! # Ties and rounding
//!
//! - Customers with equal amounts keep their order: the one that comes first in the slice ranks first.
//! - p·n customers need not be a whole number. [`top_share`] and [`tier_pyramid`] then take the fraction
//!   of the next customer's amount; [`buyer_moderation`] counts whole customers only and drops the fraction.
//! - `0.29 * 100.0` is 28.999999999999996 in 64 bits. A count or a share that is within eight rounding
//!   errors (8 · 2⁻⁵² of itself) of its boundary is taken to be on it.
//!
//! # Examples
//!
//! ```
//! use tourism_marketing::pareto;
//!
//! let spend = [50.0, 20.0, 10.0, 8.0, 5.0, 3.0, 2.0, 1.0, 0.5, 0.5]; // 10,000 KRW a year, ten guests
//! assert_eq!(pareto::top_share(&spend, 0.20)?, 0.70); // not 80 %
//! assert!((pareto::gini(&spend)? - 0.647).abs() < 1e-9);
//! # Ok::<(), tourism_marketing::Error>(())
//! ```
//!
//! # References
//!
//! - Pareto, V. (1896–97). *Cours d'économie politique*. Lausanne: Rouge.
//! - Lorenz, M. O. (1905). Methods of measuring the concentration of wealth. *Publications of the
//!   American Statistical Association*, 9(70), 209–219.
//! - Gini, C. (1912). *Variabilità e mutabilità*. Bologna: Cuppini.
//! - Juran, J. M. (1951). *Quality Control Handbook*. New York: McGraw-Hill.
//! - Dickie, H. F. (1951). ABC inventory analysis shoots for dollars not pennies. *Factory Management and
//!   Maintenance*, 109(7), 92–94.
//! - Schmittlein, D. C., Cooper, L. G., & Morrison, D. G. (1993). Truth in concentration in the land of
//!   (80/20) laws. *Marketing Science*, 12(2), 167–183.
//! - Newman, M. E. J. (2005). Power laws, Pareto distributions and Zipf's law. *Contemporary Physics*,
//!   46(5), 323–351.
//! - Sharp, B., & Romaniuk, J. (2007). There is a Pareto law, but not as you know it. *Report 42*,
//!   Ehrenberg-Bass Institute, University of South Australia.

mod abc;
mod concentration;
mod curve;
mod distribution;
mod inequality;
mod moderation;
mod rank;
mod share;

pub use abc::{AbcClass, abc_classify};
pub use concentration::{Concentration, concentration};
pub use curve::{LorenzCurve, ParetoCurve, lorenz_curve, pareto_curve};
pub use distribution::{pareto_alpha, pareto_top_share};
pub use inequality::{gini, gini_unbiased, hhi};
pub use moderation::{Moderation, buyer_moderation};
pub use share::{fraction_for_share, tier_pyramid, top_share};

pub(crate) use moderation::top_group;
pub(crate) use rank::descending;
