//! Students, assignments, marks and overrides: what goes in, and what comes out as it was.

use std::collections::BTreeMap;

use chrono::TimeDelta;

use super::store::{Row, Value, in_transaction};
use super::submissions::{answer_hash, lang};
use super::{Change, Gradebook, Mark, Override, Policy};
use crate::error::{Error, Result};
use crate::record::{Assignment, ExerciseId, ItemKind, Student};

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
    /// Puts students in; one who is there already is updated, nobody is removed.
    ///
    /// # Errors
    ///
    /// If the database refuses.
    pub fn put_students(&mut self, students: &[Student]) -> Result<()> {
        in_transaction(self.store.as_mut(), |store| {
            for student in students {
                store.run(
                    "INSERT INTO students (id, name, email, section, lang) VALUES ($1, $2, $3, $4, $5) \
                     ON CONFLICT (id) DO UPDATE SET name = excluded.name, email = excluded.email, \
                     section = excluded.section, lang = excluded.lang",
                    &[
                        student.id.as_str().into(),
                        student.name.as_str().into(),
                        student.email.clone().into(),
                        student.section.clone().into(),
                        student.lang.map(tourism_marketing::Lang::code).into(),
                    ],
                )?;
            }
            Ok(())
        })
    }

    /// The students, by number.
    ///
    /// # Errors
    ///
    /// If the database refuses.
    pub fn students(&mut self) -> Result<Vec<Student>> {
        let rows = self.store.rows("SELECT id, name, email, section, lang FROM students", &[])?;
        let mut students: Vec<Student> = rows.iter().map(student).collect::<Result<_>>()?;
        // The order of a database depends on its locale.
        students.sort_by(|a, b| a.id.cmp(&b.id));
        Ok(students)
    }

    /// Puts an assignment in, or its new form in the place of the old one; its [`Policy`] stays.
    ///
    /// # Errors
    ///
    /// If the database refuses.
    pub fn put_assignment(&mut self, assignment: &Assignment) -> Result<()> {
        self.store.run(
            "INSERT INTO assignments (name, set_as, policy) VALUES ($1, $2, $3) \
             ON CONFLICT (name) DO UPDATE SET set_as = excluded.set_as",
            &[
                assignment.name.as_str().into(),
                Value::json(assignment)?,
                Value::json(&Policy::default())?,
            ],
        )?;
        Ok(())
    }

    /// The assignments, by name.
    ///
    /// # Errors
    ///
    /// If the database refuses.
    pub fn assignments(&mut self) -> Result<Vec<Assignment>> {
        let rows = self.store.rows("SELECT set_as FROM assignments", &[])?;
        let mut all: Vec<Assignment> = rows.iter().map(|row| row.json(0)).collect::<Result<_>>()?;
        all.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(all)
    }

    /// The assignment with a name.
    ///
    /// # Errors
    ///
    /// If there is none; the message says which there are.
    pub fn assignment(&mut self, name: &str) -> Result<Assignment> {
        let all = self.assignments()?;
        if let Some(found) = all.iter().find(|assignment| assignment.name == name) {
            return Ok(found.clone());
        }
        let names: Vec<&str> = all.iter().map(|assignment| assignment.name.as_str()).collect();
        Err(Error::refused(if names.is_empty() {
            format!(
                "there is no assignment `{name}` in the gradebook, nor any other; grade one first"
            )
        } else {
            format!(
                "there is no assignment `{name}` in the gradebook; there is {}",
                names.join(", ")
            )
        }))
    }

    /// The rules of an assignment.
    ///
    /// # Errors
    ///
    /// If there is no such assignment.
    pub fn policy(&mut self, name: &str) -> Result<Policy> {
        self.assignment(name)?;
        let rows =
            self.store.rows("SELECT policy FROM assignments WHERE name = $1", &[name.into()])?;
        rows.first().map_or_else(|| Ok(Policy::default()), |row| row.json(0))
    }

    /// Changes the rules of an assignment; every score follows.
    ///
    /// # Errors
    ///
    /// If there is no such assignment, or a percentage is none.
    pub fn set_policy(&mut self, name: &str, policy: Policy) -> Result<()> {
        self.assignment(name)?;
        policy.late.checked()?;
        self.store.run(
            "UPDATE assignments SET policy = $1 WHERE name = $2",
            &[Value::json(&policy)?, name.into()],
        )?;
        Ok(())
    }

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

fn student(row: &Row) -> Result<Student> {
    Ok(Student {
        id: row.text(0)?,
        name: row.text(1)?,
        email: row.maybe_text(2)?,
        section: row.maybe_text(3)?,
        lang: row.maybe_text(4)?.map(|code| lang(&code)).transpose()?,
    })
}
