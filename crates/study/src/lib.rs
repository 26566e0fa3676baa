//! Exam preparation: the question bank, practice that sticks, and mock exams.
//!
//! ```
//! use tourism_study::{Answer, Bank, Lang, Question};
//!
//! let bank = Bank::embedded()?;
//! if let Some(item) = bank.items().iter().find(|item| item.is_judged()) {
//!     let question = Question::draw(item, 7)?; // seed 7: the order of the options, and the numbers
//!     let verdict = question.judge(&Answer::Passed).expect("a program can judge it");
//!     assert!(!verdict.right);
//! }
//! # Ok::<(), tourism_study::Error>(())
//! ```
//!
//! | module | one idea |
//! |---|---|
//! | [`bank`] | the items: TOML files that an instructor can edit, typed and complete |
//! | [`concepts`] | what each concept means, and its lesson |
//! | [`calls`] | the functions of the library that numeric items use, by name |
//! | [`formula`], [`mod@unit`] | an independent computation of a key; how a number is written |
//! | [`question`] | an item as it is asked once: options shuffled and numbers drawn by a seed |
//! | [`judge`] | an answer against a question, with the reasons |
//! | [`practice`] | what to ask next (FSRS), what came of it, and the reader's file that remembers |
//! | [`show`], [`typed`] | pages for a terminal and for a notebook; what one hands over as an answer |
//! | [`multiple`], [`paper`] | any item as one of several options; the items of a paper, drawn by a seed |
//! | [`mock`] | mock exams: their rules, a sitting, its result |
//! | [`mod@written`] | written questions, their rubrics, and the portfolio of answers |
//! | [`analysis`] | what a class's answers say of its items: difficulty, discrimination, reliability, faults |
//! | [`text`], [`error`] | a text in both languages; what can be wrong |

#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

pub mod analysis;
pub mod bank;
pub mod calls;
pub mod concepts;
pub mod error;
pub mod formula;
pub mod judge;
pub mod mock;
pub mod multiple;
pub mod paper;
pub mod practice;
pub mod question;
pub mod show;
pub mod text;
pub mod typed;
pub mod unit;
pub mod written;

pub use bank::{Bank, Filter, Item};
pub use error::{Error, Result};
pub use judge::{Answer, Verdict};
pub use practice::Practice;
pub use question::Question;
pub use text::Text;
pub use tourism_course::lessons::Exam;
pub use tourism_marketing::Lang;
pub use typed::Typed;
