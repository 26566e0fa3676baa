//! Who is in the class, and what was set.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use tourism_marketing::Lang;

use super::{BilingualText, ExerciseId};

/// One line of the roster.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Student {
    /// The student's number: what an LMS knows them by.
    pub id: String,
    /// The name.
    pub name: String,
    /// The address.
    pub email: Option<String>,
    /// The section or class.
    pub section: Option<String>,
    /// The language of the feedback, where it is not that of the notebook.
    pub lang: Option<Lang>,
}

/// What was set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Assignment {
    /// Its name: `ps1`.
    pub name: String,
    /// What a reader calls it.
    pub title: BilingualText,
    /// When it is due.
    pub due: Option<DateTime<Utc>>,
    /// What is asked, in order.
    pub items: Vec<Item>,
}

impl Assignment {
    /// The points that can be had.
    #[must_use]
    pub fn of(&self) -> f64 {
        self.items.iter().map(|item| item.of).sum()
    }
}

/// One thing that is asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Which exercise or written question.
    pub exercise: ExerciseId,
    /// Its title.
    pub title: BilingualText,
    /// The points that can be had.
    pub of: f64,
    /// Who gives the points.
    pub kind: ItemKind,
}

/// Who gives the points of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    /// The grader.
    Computed,
    /// A person, with the rubric of the course.
    Written,
}
