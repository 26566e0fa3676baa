//! The event log: one small JSON file of what was checked, hinted, solved and scored.
//!
//! It is written to a temporary name and renamed, under a lock, so that two notebooks at once lose nothing.
//! A file that cannot be read is set aside, never overwritten. A learner is not bothered with errors of the file:
//! what cannot be written is kept in memory and mentioned once, where progress is shown.

pub mod disk;
mod file;
mod journal;

use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

pub use self::file::{Trouble, read};
pub use self::journal::Journal;
use crate::outcome::Outcome;

/// The environment variable that names the progress file.
pub const VARIABLE: &str = "TOURISM_PROGRESS";
const FILE: &str = "my-progress.json";

/// Something a learner did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// When, in seconds since 1970-01-01 UTC.
    pub at: u64,
    /// The lesson.
    pub lesson: u8,
    /// What was done.
    pub kind: Kind,
    /// The exercise, except for a written answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exercise: Option<u8>,
    /// What a check found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// The misconception that a wrong answer showed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub misconception: Option<String>,
    /// The level of a hint.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<u8>,
    /// The written question that was scored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rubric: Option<String>,
    /// The points that a written answer was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<f64>,
    /// The concepts that it was about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub concepts: Vec<String>,
}

/// The kind of an [`Event`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// An answer was checked.
    Check,
    /// A hint was shown.
    Hint,
    /// A solution was shown.
    Solution,
    /// A written answer was scored.
    Score,
}

impl Event {
    /// An event that happens now.
    #[must_use]
    pub fn now(lesson: u8, kind: Kind) -> Self {
        let at = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |passed| passed.as_secs());
        Self {
            at,
            lesson,
            kind,
            exercise: None,
            outcome: None,
            misconception: None,
            level: None,
            rubric: None,
            points: None,
            concepts: Vec::new(),
        }
    }
}

/// The progress file: what `TOURISM_PROGRESS` names; else `notebooks/my-progress.json` in the course folder, which
/// is the nearest folder above with both `notebooks` and `datasets`, or the one this crate was built in; else
/// `my-progress.json` here.
#[must_use]
pub fn default_path() -> PathBuf {
    if let Some(path) = std::env::var_os(VARIABLE).filter(|path| !path.is_empty()) {
        return PathBuf::from(path);
    }
    let here = std::env::current_dir().unwrap_or_default();
    let built_in = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2);
    let course =
        |folder: &&Path| folder.join("notebooks").is_dir() && folder.join("datasets").is_dir();
    match here.ancestors().find(course).or(built_in.filter(course)) {
        Some(folder) => folder.join("notebooks").join(FILE),
        None => here.join(FILE),
    }
}
