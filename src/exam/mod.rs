//! Examinations and how to learn for them: pass rules, items, reliability, spaced repetition.
//!
//! Korean: 시험 규칙과 과락, 문항분석, 신뢰도, 간격 반복 학습.
//!
//! | symbol | meaning | unit |
//! |---|---|---|
//! | s, w | score and weight of a subject | points, any unit |
//! | U, L | correct answers in the upper and the lower group | persons |
//! | p, D | difficulty and discrimination of an item | 0 to 1, −1 to 1 |
//! | k, σ² | items of a test, variance of its totals | items, points² |
//! | EF | ease of a card | from 1.3 |
//!
//! # Examples
//!
//! ```
//! use tourism_marketing::exam;
//!
//! // An average above the mark does not pass with one subject below 40: 과락.
//! let result = exam::weighted_pass(&[90.0, 36.0, 80.0, 80.0], &[40.0, 20.0, 20.0, 20.0], 40.0, 60.0)?;
//! assert_eq!((result.total, result.passed), (75.2, false));
//! # Ok::<(), tourism_marketing::Error>(())
//! ```
//!
//! # References
//!
//! - 관광진흥법 시행규칙 [Enforcement Rule of the Tourism Promotion Act], weights and pass marks of the guides'
//!   examinations.
//! - Kuder, G. F., & Richardson, M. W. (1937). The theory of the estimation of test reliability. *Psychometrika*,
//!   2(3), 151–160.
//! - Kelley, T. L. (1939). The selection of upper and lower groups for the validation of test items. *Journal of
//!   Educational Psychology*, 30(1), 17–24.
//! - Wozniak, P. A. (1990). *Optimization of Learning* (master's thesis, University of Technology in Poznań).

mod items;
mod pass;
mod repetition;

pub use items::{ItemStats, item_stats, kr20};
pub use pass::{ExamResult, RubricScore, rubric_score, weighted_pass};
pub use repetition::{Card, review_days, sm2};
