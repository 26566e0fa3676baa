//! How the whole journey was: recommendation, touchpoints, the moments that are remembered.
//!
//! Korean: 고객경험관리(CEM), 순추천지수(NPS), 고객 여정, 피크엔드 법칙.
//!
//! | symbol | meaning | unit |
//! |---|---|---|
//! | P, D | shares of promoters (9, 10) and detractors (0 to 6) | 0 to 1 |
//! | s, w | score and weight of a touchpoint | points of the scale, any |
//! | affect | how a moment felt, below 0 bad, above 0 good | usually −5 to 5 |
//!
//! # Examples
//!
//! ```
//! use tourism_marketing::experience;
//!
//! let guests = experience::nps(&[10, 9, 9, 8, 7, 7, 6, 5, 10, 9])?;
//! assert_eq!(guests.score, 30.0); // five promoters less two detractors, of ten
//! assert!(guests.margin > 48.0); // ten guests tell next to nothing
//! # Ok::<(), tourism_marketing::Error>(())
//! ```
//!
//! # References
//!
//! - Carlzon, J. (1987). *Moments of Truth*. Cambridge, MA: Ballinger.
//! - Kahneman, D., Fredrickson, B. L., Schreiber, C. A., & Redelmeier, D. A. (1993). When more pain is
//!   preferred to less: Adding a better end. *Psychological Science*, 4(6), 401–405.
//! - Reichheld, F. F. (2003). The one number you need to grow. *Harvard Business Review*, 81(12), 46–54.
//! - Schmitt, B. H. (2003). *Customer Experience Management*. Hoboken: Wiley.
//! - Keiningham, T. L., Cooil, B., Andreassen, T. W., & Aksoy, L. (2007). A longitudinal examination of net
//!   promoter and firm revenue growth. *Journal of Marketing*, 71(3), 39–51.
//! - Lemon, K. N., & Verhoef, P. C. (2016). Understanding customer experience throughout the customer
//!   journey. *Journal of Marketing*, 80(6), 69–96.

mod journey;
mod nps;

pub use journey::{journey_score, peak_end};
pub use nps::{Nps, nps};
