//! One answer to one item: what the file remembers.

use serde::{Deserialize, Serialize};
use tourism_marketing::Lang;

use super::calendar::{self, Day};

/// One answer to one item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// When, in seconds since 1970-01-01 UTC.
    pub at: u64,
    /// The reader's day.
    #[serde(with = "calendar::written")]
    pub day: Day,
    /// The item.
    pub item: String,
    /// The seed by which it was drawn.
    pub seed: u64,
    /// How well it was remembered.
    pub rating: Rating,
    /// Whether the answer was right.
    pub right: bool,
    /// Where it was asked.
    #[serde(default)]
    pub from: Origin,
}

impl Review {
    /// An answer that is given now; a wrong one was forgotten, a right one remembered well, until told otherwise.
    #[must_use]
    pub fn now(item: &str, seed: u64, right: bool, from: Origin) -> Self {
        let at = calendar::now();
        let rating = if right { Rating::Good } else { Rating::Again };
        Self { at, day: calendar::day_of(at), item: item.to_owned(), seed, rating, right, from }
    }
}

/// How well something was remembered, in the four steps of FSRS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rating {
    /// Not.
    Again,
    /// With effort.
    Hard,
    /// Well.
    Good,
    /// Without thinking.
    Easy,
}

impl Rating {
    /// Every rating, from the worst.
    pub const ALL: [Self; 4] = [Self::Again, Self::Hard, Self::Good, Self::Easy];

    /// 1 to 4, as FSRS counts.
    #[must_use]
    pub fn number(self) -> u32 {
        match self {
            Self::Again => 1,
            Self::Hard => 2,
            Self::Good => 3,
            Self::Easy => 4,
        }
    }

    /// Its name.
    #[must_use]
    pub fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::Again => lang.pick("다시", "again"),
            Self::Hard => lang.pick("어려움", "hard"),
            Self::Good => lang.pick("알맞음", "good"),
            Self::Easy => lang.pick("쉬움", "easy"),
        }
    }

    /// Reads a number, or a name in either language.
    #[must_use]
    pub fn read(typed: &str) -> Option<Self> {
        let typed = typed.trim().to_lowercase();
        let is = |rating: &Self| {
            typed == rating.number().to_string()
                || Lang::ALL.iter().any(|&lang| typed == rating.label(lang))
        };
        Self::ALL.into_iter().find(is)
    }
}

/// Where an item was asked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// In a terminal.
    #[default]
    Quiz,
    /// In a notebook.
    Notebook,
    /// In a mock exam.
    Exam,
}
