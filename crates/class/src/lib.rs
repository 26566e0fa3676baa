//! Teaching a class: release an assignment, collect what comes back, grade it, feed back.
//!
//! What a student hands in is never run as a notebook. Only the answer cells are taken from it; each is compiled and
//! run by itself in a sandbox that holds nothing worth stealing and only *emits answers*; the grader outside judges
//! them with the course. What came of it is a [`record::GradedSubmission`], and the gradebook keeps every one.
//!
//! | module | one idea |
//! |---|---|
//! | [`record`] | what all the others speak of: exercises, outcomes, troubles, students, assignments |
//! | [`error`] | one error type, whose messages name the file, the field and the cure |
//! | [`files`] | files that are there whole or not at all |
//! | [`written`] | the rubric of a written question |
//! | [`notebook`], [`source`] | what was handed in, read without trust: a notebook, the code of a cell |
//! | [`assignment`], [`collect`] | what was handed out, what came back |
//! | [`roster`] | who is in the class |
//! | [`extract`], [`grade`] | taking the answers out, judging them |
//! | [`library`], [`compile`], [`sandbox`] | from answer cells to a program that emits answers, in a closed room |
//! | [`gradebook`] | submissions, versions, scores, marks, late rules and overrides, in SQLite or PostgreSQL |
//! | [`grades`] | grades as a sheet, for the eye and for an LMS |
//! | [`report`] | the page for the instructor: distribution, exercises, misconceptions, who falls behind |
//! | [`mark`] | a page on which a person marks written answers |
//! | [`feedback`] | the page for one student |
//! | [`similarity`] | which answers share what few others have |
//! | [`prairielearn`] | the same as PrairieLearn's `results.json` |

#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

pub mod assignment;
pub mod collect;
pub mod compile;
pub mod error;
pub mod extract;
pub mod feedback;
pub mod files;
pub mod grade;
pub mod gradebook;
pub mod grades;
pub mod library;
pub mod mark;
pub mod notebook;
pub mod prairielearn;
pub mod record;
pub mod report;
pub mod roster;
pub mod sandbox;
pub mod similarity;
pub mod source;
pub mod written;

mod page;

pub use error::{Error, Result};
