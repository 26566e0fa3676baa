//! An exercise as data.

use tourism_marketing::Result;

use crate::answer::Answer;
use crate::bilingual::Bilingual;
use crate::function::{Input, Trials};

/// How an answer is computed from the data of the exercise.
pub type Formula = fn(&Input) -> Result<Answer>;

/// One exercise.
#[derive(Debug, Clone, Copy)]
pub struct Exercise {
    /// Its number in the lesson.
    pub number: u8,
    /// Its name.
    pub title: Bilingual,
    /// What is asked.
    pub ask: Bilingual,
    /// One star is a first step, three a task of its own.
    pub stars: u8,
    /// The concepts it practises, by their ids in the concept list.
    pub concepts: &'static [&'static str],
    /// Whether it counts for a grade, so that its solution stays closed.
    pub graded: bool,
    /// The names of the values of an answer that has several.
    pub parts: &'static [Bilingual],
    /// What is checked: a value or a function.
    pub task: Task,
    /// The right answer, computed by the library.
    pub right: Formula,
    /// The wrong answers that are known.
    pub misconceptions: &'static [Misconception],
    /// Hints, from vague to concrete.
    pub hints: &'static [Bilingual],
    /// One way to do it.
    pub solution: Solution,
    /// What to remember, said after a right answer.
    pub takeaway: Bilingual,
}

/// What is checked.
#[derive(Debug, Clone, Copy)]
pub enum Task {
    /// The answer for one input, which the notebook shows.
    Value(fn() -> Input),
    /// The same where the order of the values does not matter; a misconception gives the tempting ones.
    Set(fn() -> Input),
    /// The number of one option, counted from 1, of so many.
    Choice(u8),
    /// A function, on many inputs.
    Function(Trials),
}

impl Task {
    /// The inputs on which it is checked.
    #[must_use]
    pub fn inputs(&self) -> Vec<Input> {
        match self {
            Self::Value(input) | Self::Set(input) => vec![input()],
            Self::Choice(_) => vec![Input::default()],
            Self::Function(trials) => trials.inputs(),
        }
    }
}

/// A wrong answer that is known, how it arises and what to say.
#[derive(Debug, Clone, Copy)]
pub struct Misconception {
    /// The fixed word for it.
    pub id: &'static str,
    /// The wrong answer, computed from the same data as the right one.
    pub wrong: Formula,
    /// What to say.
    pub message: Bilingual,
}

/// One way to solve an exercise.
#[derive(Debug, Clone, Copy)]
pub struct Solution {
    /// The code that fills the stub.
    pub code: &'static str,
    /// Why it is so.
    pub why: Bilingual,
}
