//! What all the others speak of: exercises, outcomes, troubles, students, assignments.
//!
//! Everything here is data with a JSON form that does not depend on the order of a map, so that the same class graded
//! with any number of jobs gives the same bytes.

mod assignment;
mod exercise_id;
mod reason;
mod trouble;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use tourism_course::Outcome;
use tourism_marketing::Lang;

pub use assignment::{Assignment, Item, ItemKind, Student};
pub use exercise_id::{ExerciseId, Part};
pub use reason::Reason;
pub use trouble::Trouble;

/// A text in both languages that was made while grading.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BilingualText {
    /// 한국어.
    pub ko: String,
    /// English.
    pub en: String,
}

impl BilingualText {
    /// A text in both languages.
    pub fn new(ko: impl Into<String>, en: impl Into<String>) -> Self {
        Self { ko: ko.into(), en: en.into() }
    }

    /// The text in one language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        lang.pick(&self.ko, &self.en)
    }
}

impl From<tourism_course::Bilingual> for BilingualText {
    fn from(text: tourism_course::Bilingual) -> Self {
        Self::new(text.ko, text.en)
    }
}

/// What came of one exercise of one submission.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GradedExercise {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// One of the five outcomes of a check.
    pub outcome: Outcome,
    /// Why, where the outcome alone does not say it: timed out, the cell was deleted.
    pub reason: Option<Reason>,
    /// The points given.
    pub points: f64,
    /// The points that can be had.
    pub of: f64,
    /// The fixed word of the misconception or finding, by which mistakes are counted.
    pub misconception: Option<String>,
    /// What the student is told. Never code of a test, never a right answer.
    pub message: BilingualText,
    /// A hint towards the answer.
    pub hint: Option<BilingualText>,
    /// What was answered, shortened: the code of the answer cell's value, as a student would write it.
    pub answer: String,
    /// The code of the answer cell, as handed in.
    pub code: String,
    /// The hash of all that the result depends on: answer, exercise, tests, library. Equal hashes need no new run.
    pub fingerprint: String,
}

/// A written answer, which a person marks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WrittenAnswer {
    /// Which question.
    pub exercise: ExerciseId,
    /// What was written, as handed in; empty where nothing was.
    pub text: String,
    /// The points that can be had.
    pub of: f64,
}

/// One version that a student handed in, graded.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GradedSubmission {
    /// The name of the assignment: `ps1`.
    pub assignment: String,
    /// The student's number, as in the roster.
    pub student: String,
    /// Counted from 1 in the order of arrival.
    pub version: u32,
    /// When it was received.
    pub received: DateTime<Utc>,
    /// The hash of the file.
    pub sha256: String,
    /// The language of the notebook.
    pub lang: Lang,
    /// What is wrong with the file as a whole or with its cells.
    pub troubles: Vec<Trouble>,
    /// The exercises, in the order of the assignment.
    pub exercises: Vec<GradedExercise>,
    /// The written answers, in the order of the assignment.
    pub written: Vec<WrittenAnswer>,
}

impl GradedSubmission {
    /// The points that the machine gave.
    #[must_use]
    pub fn points(&self) -> f64 {
        self.exercises.iter().map(|graded| graded.points).sum()
    }
}
