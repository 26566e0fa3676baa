//! What a person says about a grade: marks for written answers, and overrides.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::record::ExerciseId;

/// The points that a person gave for a written answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Mark {
    /// The points, one for each criterion of the rubric, in its order; `None` where not yet given.
    pub points: Vec<Option<f64>>,
    /// What the marker says to the student.
    pub remark: String,
    /// Who marked it.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
}

impl Mark {
    /// The sum, if every criterion has its points.
    #[must_use]
    pub fn total(&self) -> Option<f64> {
        self.points.iter().copied().sum()
    }
}

/// What a person changed in a grade.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Change {
    /// So many points for one exercise, whatever was found.
    Points {
        /// The points.
        points: f64,
    },
    /// So many points for the whole assignment, after the late rule.
    Total {
        /// The points.
        points: f64,
    },
    /// A later due time for one student.
    Extension {
        /// Until when it is in time.
        until: DateTime<Utc>,
    },
    /// This version counts.
    Version {
        /// Its number.
        version: u32,
    },
    /// The assignment does not count for the student.
    Excused,
    /// What was changed before (for the exercise, or for the whole) holds no more.
    Withdrawn,
}

/// A change with who made it, when and why. None is ever deleted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Override {
    /// The student.
    pub student: String,
    /// The exercise, where it is about one.
    pub exercise: Option<ExerciseId>,
    /// What was changed.
    pub change: Change,
    /// The reason that was given.
    pub why: String,
    /// Who made it.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// The changes that hold, of all that were made to one student's assignment.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct InForce {
    pub(super) points: std::collections::BTreeMap<ExerciseId, f64>,
    pub(super) total: Option<f64>,
    pub(super) until: Option<DateTime<Utc>>,
    pub(super) version: Option<u32>,
    pub(super) is_excused: bool,
}

impl InForce {
    /// The last of each kind, in the order in which they were made.
    pub(super) fn of<'a>(made: impl IntoIterator<Item = &'a Override>) -> Self {
        let mut force = Self::default();
        for one in made {
            match (&one.change, &one.exercise) {
                (Change::Points { points }, Some(exercise)) => {
                    force.points.insert(exercise.clone(), *points);
                }
                (Change::Withdrawn, Some(exercise)) => {
                    force.points.remove(exercise);
                }
                (Change::Total { points }, _) => force.total = Some(*points),
                (Change::Extension { until }, _) => force.until = Some(*until),
                (Change::Version { version }, _) => force.version = Some(*version),
                (Change::Excused, _) => force.is_excused = true,
                (Change::Withdrawn, None) => {
                    force = Self { points: force.points, ..Self::default() };
                }
                // Points without an exercise are never written.
                (Change::Points { .. }, None) => {}
            }
        }
        force
    }
}
