//! How new things spread: the Bass model, adopters, the chasm, viral growth, attention.
//!
//! Korean: 혁신의 확산, 캐즘, 바이럴 마케팅, 앰부시 마케팅, 뉴로마케팅.
//!
//! | symbol | meaning | unit |
//! |---|---|---|
//! | p | innovation: adoption without regard to others | per period |
//! | q | imitation: adoption because others have adopted | per period |
//! | m | market: those who will adopt at last | persons |
//! | F(t) | share of the market that has adopted by t | 0 to 1 |
//! | K | new users that one user brings | users per user |
//!
//! The Bass model describes *first* purchases of one innovation in one market of fixed size; repeat purchases,
//! rivals and new generations are not in it. Curves fitted before the peak say little about m.
//!
//! # Examples
//!
//! ```
//! use tourism_marketing::diffusion::{self, Bass};
//!
//! // An app for guided walks; p and q are near the averages over many products, periods are years.
//! let app = Bass { innovation: 0.03, imitation: 0.38, market: 100_000.0 };
//! let peak = diffusion::bass_peak(app)?;
//! assert_eq!((peak.time * 10.0).round(), 62.0); // after 6.2 years
//! assert_eq!(peak.adopters.round(), 11_059.0); // a year
//! # Ok::<(), tourism_marketing::Error>(())
//! ```
//!
//! # References
//!
//! - Rogers, E. M. (1962; 5th ed. 2003). *Diffusion of Innovations*. New York: Free Press.
//! - Bass, F. M. (1969). A new product growth for model consumer durables. *Management Science*, 15(5), 215–227.
//! - Srinivasan, V., & Mason, C. H. (1986). Nonlinear least squares estimation of new product diffusion models.
//!   *Marketing Science*, 5(2), 169–178.
//! - Sandler, D. M., & Shani, D. (1989). Olympic sponsorship vs. "ambush" marketing: Who gets the gold?
//!   *Journal of Advertising Research*, 29(4), 9–14.
//! - Moore, G. A. (1991). *Crossing the Chasm*. New York: Harper.
//! - Goldenberg, J., Libai, B., & Muller, E. (2002). Riding the saddle: How cross-market communications can create
//!   a major slump in sales. *Journal of Marketing*, 66(2), 1–16.
//! - Poldrack, R. A. (2006). Can cognitive processes be inferred from neuroimaging data? *Trends in Cognitive
//!   Sciences*, 10(2), 59–63.
//! - Ohme, R., Reykowska, D., Wiener, D., & Choromanska, A. (2009). Analysis of neurophysiological reactions to
//!   advertising stimuli by means of EEG and galvanic skin response measures. *Journal of Neuroscience,
//!   Psychology, and Economics*, 2(1), 21–31.

mod attention;
mod bass;
mod chasm;
mod fit;
mod viral;

pub use attention::{frontal_asymmetry, sponsor_misattribution};
pub use bass::{Bass, BassPeak, bass_adopters, bass_cumulative, bass_peak, bass_time_to};
pub use chasm::{Saddle, dual_market_sales, rogers_category, saddle_depth};
pub use fit::{BassFit, fit_bass};
pub use viral::{k_factor, viral_users};
