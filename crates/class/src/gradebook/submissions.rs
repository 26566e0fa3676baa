//! What was graded: one transaction for each version of a submission.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use tourism_course::Outcome;
use tourism_marketing::Lang;

use super::Gradebook;
use super::store::{Row, Store, Value, in_transaction};
use crate::error::{Error, Result};
use crate::record::{BilingualText, ExerciseId, GradedExercise, GradedSubmission, WrittenAnswer};

/// The hash by which a written answer is known again in a later version: marks stay with the words they were given for.
#[must_use]
pub fn answer_hash(text: &str) -> String {
    // Line ends and spaces around it change with the editor, not with the answer.
    let text = text.replace("\r\n", "\n").replace('\0', "\u{fffd}");
    let mut hash = String::new();
    for byte in Sha256::digest(text.trim()).iter().take(16) {
        let _ = write!(hash, "{byte:02x}"); // Writing to a `String` cannot fail.
    }
    hash
}

impl Gradebook {
    /// Keeps a graded submission; one graded before under the same version is replaced. All of it is kept, or nothing.
    ///
    /// # Errors
    ///
    /// If it holds a number that is none, or the database refuses.
    pub fn record(&mut self, graded: &GradedSubmission) -> Result<()> {
        judge(graded)?;
        in_transaction(self.store.as_mut(), |store| {
            let key = key(&graded.assignment, &graded.student, graded.version);
            for table in ["exercises", "written"] {
                store.run(&format!("DELETE FROM {table} WHERE {VERSION}"), &key)?;
            }
            put_submission(store, graded)?;
            for (place, exercise) in graded.exercises.iter().enumerate() {
                put_exercise(store, &key, place, exercise)?;
            }
            for (place, answer) in graded.written.iter().enumerate() {
                let mut values = key.clone();
                values.extend([
                    answer.exercise.to_string().into(),
                    place.into(),
                    answer.text.as_str().into(),
                    answer_hash(&answer.text).into(),
                    answer.of.into(),
                ]);
                store.run(
                    "INSERT INTO written (assignment, student, version, exercise, place, answer, answer_hash, of_points) \
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                    &values,
                )?;
            }
            Ok(())
        })
    }

    /// The hashes of what was graded in one version, by exercise; empty where it was not graded yet. An exercise
    /// whose fingerprint has not changed need not be graded again.
    ///
    /// # Errors
    ///
    /// If the database refuses.
    pub fn fingerprints(
        &mut self,
        assignment: &str,
        student: &str,
        version: u32,
    ) -> Result<BTreeMap<ExerciseId, String>> {
        let rows = self.store.rows(
            &format!("SELECT exercise, fingerprint FROM exercises WHERE {VERSION}"),
            &key(assignment, student, version),
        )?;
        rows.iter().map(|row| Ok((row.parsed(0)?, row.text(1)?))).collect()
    }

    /// One version as it was graded.
    ///
    /// # Errors
    ///
    /// If the database refuses.
    pub fn graded(
        &mut self,
        assignment: &str,
        student: &str,
        version: u32,
    ) -> Result<Option<GradedSubmission>> {
        let mut all = self.read(VERSION, &key(assignment, student, version))?;
        Ok(all.pop())
    }

    /// Every version of every student's submission, by student and version.
    ///
    /// # Errors
    ///
    /// If the database refuses.
    pub fn all_graded(&mut self, assignment: &str) -> Result<Vec<GradedSubmission>> {
        self.read("assignment = $1", &[assignment.into()])
    }

    fn read(&mut self, which: &str, values: &[Value]) -> Result<Vec<GradedSubmission>> {
        let submissions = self.store.rows(
            &format!(
                "SELECT assignment, student, version, received, sha256, lang, troubles FROM submissions WHERE {which}"
            ),
            values,
        )?;
        let mut all = BTreeMap::new();
        for row in &submissions {
            let graded = GradedSubmission {
                assignment: row.text(0)?,
                student: row.text(1)?,
                version: row.count(2)?,
                received: row.time(3)?,
                sha256: row.text(4)?,
                lang: word(&row.text(5)?)?,
                troubles: row.json(6)?,
                exercises: Vec::new(),
                written: Vec::new(),
            };
            all.insert((graded.student.clone(), graded.version), graded);
        }
        let exercises = self.store.rows(
            &format!(
                "SELECT student, version, exercise, outcome, reason, points, of_points, misconception, message_ko, \
                 message_en, hint_ko, hint_en, answer, code, fingerprint FROM exercises WHERE {which} ORDER BY place"
            ),
            values,
        )?;
        for row in &exercises {
            if let Some(graded) = all.get_mut(&(row.text(0)?, row.count(1)?)) {
                graded.exercises.push(exercise(row)?);
            }
        }
        let written = self.store.rows(
            &format!(
                "SELECT student, version, exercise, answer, of_points FROM written WHERE {which} ORDER BY place"
            ),
            values,
        )?;
        for row in &written {
            if let Some(graded) = all.get_mut(&(row.text(0)?, row.count(1)?)) {
                graded.written.push(WrittenAnswer {
                    exercise: row.parsed(2)?,
                    text: row.text(3)?,
                    of: row.real(4)?,
                });
            }
        }
        Ok(all.into_values().collect())
    }

    /// When each version of an assignment was received, by student and version.
    ///
    /// # Errors
    ///
    /// If the database refuses.
    pub fn received(&mut self, assignment: &str) -> Result<BTreeMap<(String, u32), DateTime<Utc>>> {
        let rows = self.store.rows(
            "SELECT student, version, received FROM submissions WHERE assignment = $1",
            &[assignment.into()],
        )?;
        rows.iter().map(|row| Ok(((row.text(0)?, row.count(1)?), row.time(2)?))).collect()
    }
}

const VERSION: &str = "assignment = $1 AND student = $2 AND version = $3";

fn key(assignment: &str, student: &str, version: u32) -> Vec<Value> {
    vec![assignment.into(), student.into(), version.into()]
}

/// Points that are no number would spoil every sum.
fn judge(graded: &GradedSubmission) -> Result<()> {
    for exercise in &graded.exercises {
        let is_possible = exercise.of.is_finite() && (0.0..=exercise.of).contains(&exercise.points);
        if !is_possible {
            return Err(Error::refused(format!(
                "{} of {}, version {}: exercise {} has {} of {} points; they must be from 0 to the points of the exercise",
                graded.assignment,
                graded.student,
                graded.version,
                exercise.exercise,
                exercise.points,
                exercise.of
            )));
        }
    }
    Ok(())
}

fn put_submission(store: &mut dyn Store, graded: &GradedSubmission) -> Result<()> {
    let mut values = key(&graded.assignment, &graded.student, graded.version);
    values.extend([
        Value::time(graded.received),
        graded.sha256.as_str().into(),
        graded.lang.code().into(),
        Value::json(&graded.troubles)?,
    ]);
    store.run(
        "INSERT INTO submissions (assignment, student, version, received, sha256, lang, troubles) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) \
         ON CONFLICT (assignment, student, version) DO UPDATE SET received = excluded.received, \
         sha256 = excluded.sha256, lang = excluded.lang, troubles = excluded.troubles",
        &values,
    )?;
    Ok(())
}

fn put_exercise(
    store: &mut dyn Store,
    key: &[Value],
    place: usize,
    graded: &GradedExercise,
) -> Result<()> {
    let hint = graded.hint.as_ref();
    let mut values = key.to_vec();
    values.extend([
        graded.exercise.to_string().into(),
        place.into(),
        graded.outcome.id().into(),
        graded.reason.as_ref().map_or(Ok(Value::Null), Value::json)?,
        graded.points.into(),
        graded.of.into(),
        graded.misconception.clone().into(),
        graded.message.ko.as_str().into(),
        graded.message.en.as_str().into(),
        hint.map(|hint| hint.ko.as_str()).into(),
        hint.map(|hint| hint.en.as_str()).into(),
        graded.answer.as_str().into(),
        graded.code.as_str().into(),
        graded.fingerprint.as_str().into(),
    ]);
    store.run(
        "INSERT INTO exercises (assignment, student, version, exercise, place, outcome, reason, points, of_points, \
         misconception, message_ko, message_en, hint_ko, hint_en, answer, code, fingerprint) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
        &values,
    )?;
    Ok(())
}

fn exercise(row: &Row) -> Result<GradedExercise> {
    let outcome: Outcome = word(&row.text(3)?)?;
    let reason = row.maybe_text(4)?.map(|_| row.json(4)).transpose()?;
    let hint = match (row.maybe_text(10)?, row.maybe_text(11)?) {
        (Some(ko), Some(en)) => Some(BilingualText { ko, en }),
        _ => None,
    };
    Ok(GradedExercise {
        exercise: row.parsed(2)?,
        outcome,
        reason,
        points: row.real(5)?,
        of: row.real(6)?,
        misconception: row.maybe_text(7)?,
        message: BilingualText { ko: row.text(8)?, en: row.text(9)? },
        hint,
        answer: row.text(12)?,
        code: row.text(13)?,
        fingerprint: row.text(14)?,
    })
}

/// A fixed word of an enum.
pub(super) fn word<'a, T: Deserialize<'a> + Serialize>(text: &'a str) -> Result<T> {
    use serde::de::IntoDeserializer as _;
    use serde::de::value::{Error as NotKnown, StrDeserializer};
    let words: StrDeserializer<'a, NotKnown> = text.into_deserializer();
    T::deserialize(words).map_err(|error| {
        Error::refused(format!("gradebook: {error}; was it made by another version?"))
    })
}

/// The word of a language.
pub(super) fn lang(text: &str) -> Result<Lang> {
    word(text)
}
