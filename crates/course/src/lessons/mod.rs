//! The lessons as data.

pub mod lesson03;

use crate::bilingual::Bilingual;
use crate::exercise::Exercise;
use crate::rubric::Rubric;

/// A lesson: what it teaches and what it asks.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    /// Its number in the course.
    pub number: u8,
    /// Its title.
    pub title: Bilingual,
    /// What one can do afterwards.
    pub objectives: &'static [Bilingual],
    /// The exercises, by number.
    pub exercises: &'static [Exercise],
    /// The written questions.
    pub rubrics: &'static [Rubric],
}

impl Plan {
    /// The exercise with a number.
    #[must_use]
    pub fn exercise(&self, number: u8) -> Option<&'static Exercise> {
        self.exercises.iter().find(|exercise| exercise.number == number)
    }
}

/// Every lesson there is.
pub const ALL: &[Plan] = &[lesson03::PLAN];

/// The lesson with a number.
#[must_use]
pub fn find(number: u8) -> Option<&'static Plan> {
    ALL.iter().find(|plan| plan.number == number)
}
