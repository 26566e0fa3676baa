//! Which exercises an assignment asks.

use std::collections::BTreeMap;

use tourism_course::lessons;

use crate::error::{Error, Result};
use crate::record::{ExerciseId, Item, ItemKind, Part};

/// Which exercises, for how many points.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Choice {
    /// Whole lessons, their written questions included.
    pub lessons: Vec<u8>,
    /// Single exercises and written questions.
    pub exercises: Vec<ExerciseId>,
    /// Points that differ from the usual: 1 for an exercise, those of its rubric for a written question.
    pub points: BTreeMap<ExerciseId, f64>,
    /// Leave out the written questions of whole lessons.
    pub no_written: bool,
}

impl Choice {
    /// What it asks, in the order of the lessons.
    ///
    /// # Errors
    ///
    /// If the course has no such lesson or exercise, nothing is chosen, or points are not above 0.
    pub fn items(&self) -> Result<Vec<Item>> {
        let mut ids: Vec<ExerciseId> = self.exercises.clone();
        for &lesson in &self.lessons {
            let plan = plan(lesson)?;
            // The first exercise of a lesson shows how checking works.
            ids.extend(
                plan.exercises.iter().map(|exercise| ExerciseId::exercise(lesson, exercise.number)),
            );
            if !self.no_written {
                ids.extend(
                    plan.rubrics.iter().map(|rubric| ExerciseId::written(lesson, rubric.id)),
                );
            }
        }
        ids.sort();
        ids.dedup();
        if ids.is_empty() {
            return Err(Error::refused(
                "nothing is chosen; name a lesson (--lesson 3) or exercises (--exercise 3.1)",
            ));
        }
        if let Some(other) = self.points.keys().find(|id| !ids.contains(id)) {
            return Err(Error::refused(format!(
                "--points names {other}, which the assignment does not ask"
            )));
        }
        ids.into_iter().map(|id| self.item(id)).collect()
    }

    fn item(&self, id: ExerciseId) -> Result<Item> {
        let plan = plan(id.lesson)?;
        let (title, usual, kind) = match &id.part {
            Part::Exercise(number) => {
                let exercise = plan.exercise(*number).ok_or_else(|| unknown(&id, plan))?;
                (exercise.title.into(), 1.0, ItemKind::Computed)
            }
            Part::Written(word) => {
                let rubric = plan
                    .rubrics
                    .iter()
                    .find(|rubric| rubric.id == word)
                    .ok_or_else(|| unknown(&id, plan))?;
                (rubric.name.into(), f64::from(rubric.points()), ItemKind::Written)
            }
        };
        let of = self.points.get(&id).copied().unwrap_or(usual);
        if !(of.is_finite() && of > 0.0) {
            return Err(Error::refused(format!("--points {id}={of}: points must be above 0")));
        }
        Ok(Item { exercise: id, title, of, kind })
    }
}

fn plan(lesson: u8) -> Result<&'static lessons::Plan> {
    lessons::find(lesson).ok_or_else(|| {
        let numbers: Vec<String> =
            lessons::ALL.iter().map(|plan| plan.number.to_string()).collect();
        Error::refused(format!(
            "there is no lesson {lesson}; the lessons are {}",
            numbers.join(", ")
        ))
    })
}

fn unknown(id: &ExerciseId, plan: &lessons::Plan) -> Error {
    let exercises =
        plan.exercises.iter().map(|exercise| ExerciseId::exercise(id.lesson, exercise.number));
    let written = plan.rubrics.iter().map(|rubric| ExerciseId::written(id.lesson, rubric.id));
    let known: Vec<String> = exercises.chain(written).map(|id| id.to_string()).collect();
    Error::refused(format!("lesson {} has no {id}; it has {}", id.lesson, known.join(", ")))
}
