//! What people decide: marks for written answers, and overrides.

use std::collections::BTreeMap;

use chrono::TimeDelta;

use super::store::{Row, Value, in_transaction};
use super::submissions::answer_hash;
use super::{Change, Gradebook, Mark, Override};
use crate::error::{Error, Result};
use crate::record::{ExerciseId, ItemKind, Student};

/// What one marker changes within this time of the last change is the same mark.
const SITTING: TimeDelta = TimeDelta::minutes(10);

/// A written answer that is to be marked, or was.
#[derive(Debug, Clone, PartialEq)]
pub struct Open {
    /// Who wrote it.
    pub student: Student,
    /// In which version.
    pub version: u32,
    /// To which question.
    pub exercise: ExerciseId,
    /// The words.
    pub text: String,
    /// The points that can be had.
    pub of: f64,
    /// What was given so far.
    pub mark: Option<Mark>,
}

impl Gradebook {
    /// Keeps the points that a person gave for the words of a written answer. Earlier marks stay in the table, those of
    /// the same sitting apart; the last one counts.
    ///
    /// # Errors
    ///
    /// If a number of points is none, or the database refuses.
    pub fn put_mark(
        &mut self,
        assignment: &str,
        student: &str,
        exercise: &ExerciseId,
        text: &str,
        mark: &Mark,
    ) -> Result<()> {
        if let Some(wrong) = mark.points.iter().flatten().find(|it| !it.is_finite() || **it < 0.0) {
            return Err(Error::refused(format!(
                "points are {wrong}; they must be 0 or more, at most the points of the criterion"
            )));
        }
        let hash = answer_hash(text);
        let key = [assignment.into(), student.into(), exercise.to_string().into(), hash.into()];
        let given: [Value; 4] = [
            Value::json(&mark.points)?,
            mark.remark.as_str().into(),
            Value::time(mark.at),
            mark.by.as_str().into(),
        ];
        let since = Value::time(mark.at - SITTING);
        in_transaction(self.store.as_mut(), |store| {
            // A page that saves at every key would otherwise fill the table with halves of words.
            let again = store.run(
                "UPDATE marks SET points = $1, remark = $2, marked_at = $3 WHERE marker = $4 AND marked_at >= $5 AND \
                 id = (SELECT MAX(id) FROM marks WHERE assignment = $6 AND student = $7 AND exercise = $8 AND answer_hash = $9)",
                &[&given[..], std::slice::from_ref(&since), &key].concat(),
            )?;
            if again == 0 {
                store.run(
                    "INSERT INTO marks (points, remark, marked_at, marker, assignment, student, exercise, answer_hash) \
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                    &[&given[..], &key].concat(),
                )?;
            }
            Ok(())
        })
    }

    /// The last mark of each written answer of an assignment, by student, exercise and the hash of the words.
    pub(super) fn marks(
        &mut self,
        assignment: &str,
    ) -> Result<BTreeMap<(String, ExerciseId, String), Mark>> {
        let rows = self.store.rows(
            "SELECT student, exercise, answer_hash, points, remark, marker, marked_at FROM marks \
             WHERE assignment = $1 ORDER BY id",
            &[assignment.into()],
        )?;
        rows.iter()
            .map(|row| {
                let mark = Mark {
                    points: row.json(3)?,
                    remark: row.text(4)?,
                    by: row.text(5)?,
                    at: row.time(6)?,
                };
                Ok(((row.text(0)?, row.parsed(1)?, row.text(2)?), mark))
            })
            .collect()
    }

    /// Keeps a change that a person made.
    ///
    /// # Errors
    ///
    /// If the student, the exercise or the version is not there, or the points cannot be meant.
    pub fn put_override(&mut self, assignment: &str, change: &Override) -> Result<()> {
        self.judge(assignment, change)?;
        self.store.run(
            "INSERT INTO overrides (assignment, student, exercise, change_to, why, by_whom, made_at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
            &[
                assignment.into(),
                change.student.as_str().into(),
                change.exercise.as_ref().map(ToString::to_string).into(),
                Value::json(&change.change)?,
                change.why.as_str().into(),
                change.by.as_str().into(),
                Value::time(change.at),
            ],
        )?;
        Ok(())
    }

    fn judge(&mut self, assignment: &str, change: &Override) -> Result<()> {
        let set = self.assignment(assignment)?;
        let student = &change.student;
        if !self.students()?.iter().any(|one| one.id == *student) {
            return Err(Error::refused(format!("there is no student `{student}` in the roster")));
        }
        let item = match &change.exercise {
            Some(exercise) => {
                Some(set.items.iter().find(|item| item.exercise == *exercise).ok_or_else(|| {
                    let asked: Vec<String> =
                        set.items.iter().map(|item| item.exercise.to_string()).collect();
                    Error::refused(format!(
                        "`{assignment}` does not ask exercise {exercise}; it asks {}",
                        asked.join(", ")
                    ))
                })?)
            }
            None => None,
        };
        let limit = |points: f64, of: f64| {
            if (0.0..=of).contains(&points) {
                Ok(())
            } else {
                Err(Error::refused(format!("points are {points}; they must be from 0 to {of}")))
            }
        };
        match (&change.change, item) {
            (Change::Points { points }, Some(item)) => limit(*points, item.of),
            (Change::Points { .. }, None) => {
                Err(Error::refused("points need an exercise, such as `3.2`"))
            }
            (Change::Total { points }, _) => limit(*points, set.of()),
            (Change::Version { version }, _) => {
                let received = self.received(assignment)?;
                if received.contains_key(&(student.clone(), *version)) {
                    return Ok(());
                }
                Err(Error::refused(format!(
                    "`{student}` has no version {version} of `{assignment}`"
                )))
            }
            _ => Ok(()),
        }
    }

    /// Every change that was made to an assignment, the oldest first.
    ///
    /// # Errors
    ///
    /// If the database refuses.
    pub fn overrides(&mut self, assignment: &str) -> Result<Vec<Override>> {
        let rows = self.store.rows(
            "SELECT student, exercise, change_to, why, by_whom, made_at FROM overrides \
             WHERE assignment = $1 ORDER BY id",
            &[assignment.into()],
        )?;
        let change = |row: &Row| {
            Ok(Override {
                student: row.text(0)?,
                exercise: row.maybe_text(1)?.map(|_| row.parsed(1)).transpose()?,
                change: row.json(2)?,
                why: row.text(3)?,
                by: row.text(4)?,
                at: row.time(5)?,
            })
        };
        rows.iter().map(change).collect()
    }

    /// The written answers of the versions that count, by exercise and student, with what was given so far.
    ///
    /// # Errors
    ///
    /// If there is no such assignment.
    pub fn to_mark(&mut self, assignment: &str) -> Result<Vec<Open>> {
        let standings = self.standings(assignment)?;
        let written: Vec<ExerciseId> = (self.assignment(assignment)?.items.into_iter())
            .filter(|item| item.kind == ItemKind::Written)
            .map(|item| item.exercise)
            .collect();
        let mut open = Vec::new();
        for exercise in &written {
            for standing in &standings {
                let Some(graded) = &standing.graded else { continue };
                if let Some(answer) = graded.written.iter().find(|it| it.exercise == *exercise) {
                    let score = standing.items.iter().find(|item| item.exercise == *exercise);
                    open.push(Open {
                        student: standing.student.clone(),
                        version: graded.version,
                        exercise: exercise.clone(),
                        text: answer.text.clone(),
                        of: answer.of,
                        mark: score.and_then(|score| score.mark.clone()),
                    });
                }
            }
        }
        Ok(open)
    }
}
