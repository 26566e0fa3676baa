//! What a deck is.

use serde::{Deserialize, Serialize};

/// A deck with a deck of its own for each lesson.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deck {
    /// Its name, such as 관광마케팅.
    pub name: String,
    /// The language, `ko` or `en`: decks of both may stand side by side.
    pub lang: String,
    /// The notes, in the order in which they should be learned.
    pub notes: Vec<Note>,
}

/// A note, of which Anki makes one card or two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// What stays the same when the note changes.
    pub guid: String,
    /// What kind it is.
    pub kind: Kind,
    /// The lesson, for the deck.
    pub lesson: u8,
    /// The name of the lesson's deck, such as `04 RFM`.
    pub deck: String,
    /// The front, as HTML.
    pub front: String,
    /// The back, as HTML.
    pub back: String,
    /// The literature, as HTML.
    pub source: String,
    /// Words to search by, without spaces.
    pub tags: Vec<String>,
}

/// The kinds of notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A concept: asked from its meaning to its name, and back.
    Concept,
    /// An item of the question bank.
    Item,
}
