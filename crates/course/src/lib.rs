//! The lessons of tourism marketing: exercises whose checks say *why* an answer is wrong.
//!
//! A notebook opens a lesson and asks it:
//!
//! ```
//! use tourism_course::prelude::*;
//!
//! let lesson = Lesson::open(3, Lang::En)?;
//! # let folder = tempfile::tempdir().unwrap();
//! # let lesson = Lesson::with_progress(3, Lang::En, folder.path().join("my-progress.json"))?;
//! fn answer_0() -> f64 {
//!     120.0 / 400.0 * 100.0
//! }
//! let feedback = check!(lesson, 0, answer_0());
//! assert_eq!(feedback.outcome(), Outcome::Wrong);
//! assert_eq!(feedback.misconception(), Some("percent"));
//! # Ok::<(), tourism_course::Error>(())
//! ```
//!
//! Every call returns a value that shows itself: HTML in a notebook, plain text in a terminal, and JSON for
//! programs. Nothing is written to stderr, and nothing is kept in a `static`: each cell of a notebook links its
//! own copy of this crate, so what must last lives in the [`Lesson`] or in the progress file.
//!
//! | module | one idea |
//! |---|---|
//! | [`lesson`] | what a notebook can ask |
//! | [`exercise`], [`lessons`] | an exercise as data, and the lessons made of them |
//! | [`answer`] | what a student may give back |
//! | [`compare`], [`text`] | when two answers are the same: numbers, and words with their other names |
//! | [`diagnose`], [`finding`] | which listed misconception it is; what is true of any other wrong answer |
//! | [`guard`], [`explain`] | running code that may panic, and what the panic means |
//! | [`function`], [`random`], [`shrink`] | checking a function on many inputs, and its smallest counterexample |
//! | [`grading`] | judging an answer that was computed elsewhere, in a grader's sandbox |
//! | [`outcome`], [`feedback`], [`card`] | the five outcomes and how they look |
//! | [`hints`], [`rubric`] | help in steps, and written answers scored by oneself |
//! | [`own`] | the reader's own data beside a lesson |
//! | [`progress`], [`overview`] | the event log and what it adds up to |

#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

pub mod answer;
pub mod bilingual;
pub mod card;
pub mod compare;
pub mod diagnose;
pub mod exercise;
pub mod explain;
pub mod feedback;
pub mod finding;
pub mod function;
pub mod grading;
pub mod guard;
pub mod hints;
pub mod lesson;
pub mod lessons;
pub mod outcome;
pub mod overview;
pub mod own;
pub mod prelude;
pub mod progress;
pub mod random;
pub mod rubric;
pub mod shrink;
pub mod text;

mod judge;
mod macros;
mod partial;
mod say;

pub use bilingual::Bilingual;
pub use lesson::Lesson;
pub use outcome::Outcome;
pub use tourism_marketing::{Error, Figure, Lang, Result, Table, data, pareto, plot, table};
