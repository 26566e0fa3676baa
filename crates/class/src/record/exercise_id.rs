//! The name of one exercise or written question.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use tourism_marketing::Lang;

/// Exercise 2 of lesson 3 is `3.2`, its essay `3.essay`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ExerciseId {
    /// The lesson.
    pub lesson: u8,
    /// Which part of it.
    pub part: Part,
}

/// An exercise that is computed, or a question that is answered in words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The number of an exercise.
    Exercise(u8),
    /// The fixed word of a rubric: `essay`, `short`.
    Written(String),
}

impl ExerciseId {
    /// The exercise with a number.
    #[must_use]
    pub fn exercise(lesson: u8, number: u8) -> Self {
        Self { lesson, part: Part::Exercise(number) }
    }

    /// The written question with a rubric.
    pub fn written(lesson: u8, rubric: impl Into<String>) -> Self {
        Self { lesson, part: Part::Written(rubric.into()) }
    }

    /// What stands before its title: `3.2`, and for a written question `3강` or `Lesson 3`.
    #[must_use]
    pub fn label(&self, lang: Lang) -> String {
        match (&self.part, lang) {
            (Part::Exercise(_), _) => self.to_string(),
            (Part::Written(_), Lang::Ko) => format!("{}강", self.lesson),
            (Part::Written(_), Lang::En) => format!("Lesson {}", self.lesson),
        }
    }

    /// The `grade_id` of its answer cell: `03-q2`, `03-essay`.
    #[must_use]
    pub fn grade_id(&self) -> String {
        match &self.part {
            Part::Exercise(number) => format!("{:02}-q{number}", self.lesson),
            Part::Written(rubric) => format!("{:02}-{rubric}", self.lesson),
        }
    }

    /// The exercise whose answer cell has this `grade_id`; `None` for a check cell or any other.
    #[must_use]
    pub fn from_grade_id(grade_id: &str) -> Option<Self> {
        let (lesson, part) = grade_id.split_once('-')?;
        if lesson.len() != 2 {
            return None;
        }
        let part = part.strip_prefix('q').filter(|it| it.starts_with(digit)).unwrap_or(part);
        format!("{lesson}.{part}").parse().ok()
    }
}

impl fmt::Display for ExerciseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.part {
            Part::Exercise(number) => write!(f, "{}.{number}", self.lesson),
            Part::Written(rubric) => write!(f, "{}.{rubric}", self.lesson),
        }
    }
}

impl FromStr for ExerciseId {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || {
            format!(
                "`{text}` is no exercise; write the lesson and the number, as `3.2`, or a written question, as `3.essay`"
            )
        };
        let (lesson, part) = text.split_once('.').ok_or_else(wrong)?;
        let lesson = number(lesson).ok_or_else(wrong)?;
        if part.starts_with(digit) {
            return Ok(Self::exercise(lesson, number(part).ok_or_else(wrong)?));
        }
        let is_word = !part.is_empty() && part.chars().all(|letter| letter.is_ascii_lowercase());
        if is_word { Ok(Self::written(lesson, part)) } else { Err(wrong()) }
    }
}

fn digit(letter: char) -> bool {
    letter.is_ascii_digit()
}

fn number(text: &str) -> Option<u8> {
    // `parse` takes `+3` too.
    text.chars().all(digit).then(|| text.parse().ok()).flatten()
}

impl TryFrom<String> for ExerciseId {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<ExerciseId> for String {
    fn from(id: ExerciseId) -> Self {
        id.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_written_as_people_write_it_and_found_by_the_id_of_its_cell() {
        for (id, shown, cell) in [
            (ExerciseId::exercise(3, 2), "3.2", "03-q2"),
            (ExerciseId::exercise(12, 10), "12.10", "12-q10"),
            (ExerciseId::written(3, "essay"), "3.essay", "03-essay"),
        ] {
            assert_eq!(id.to_string(), shown);
            assert_eq!(shown.parse(), Ok(id.clone()));
            assert_eq!(id.grade_id(), cell);
            assert_eq!(ExerciseId::from_grade_id(cell), Some(id));
        }
        for other in ["03-q2-check", "3-q2", "q2", "03-", "", "03-q300"] {
            assert_eq!(ExerciseId::from_grade_id(other), None, "{other}");
        }
        for wrong in ["3", "3.", "x.2", "3.2.1", "+3.2", "3.Essay", "999.1"] {
            assert!(wrong.parse::<ExerciseId>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn exercises_come_in_the_order_of_their_numbers_and_before_the_written_questions() {
        let mut ids = ["3.essay", "3.10", "12.1", "3.2"].map(|id| id.parse().unwrap());
        ids.sort();
        assert_eq!(ids.map(|id: ExerciseId| id.to_string()), ["3.2", "3.10", "3.essay", "12.1"]);
    }
}
