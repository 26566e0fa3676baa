//! Decks of flashcards as Anki packages (`.apkg`): a zip with a collection of schema 11, which every Anki imports.
//!
//! No crate that is kept up writes them (`genanki-rs` rests on a `rusqlite` of 2021), so this one writes the documented
//! tables with `rusqlite` and `zip`. Ids follow from the guids of the notes: whoever imports a later deck gets changed notes
//! in place of the old ones, and keeps what was learned.
//!
//! | module | one idea |
//! |---|---|
//! | [`deck`] | what a deck is |
//! | [`kinds`] | the kinds of notes and how their cards look |
//! | [`mod@write`] | the file |

pub mod deck;
pub mod kinds;
pub mod write;

pub use deck::{Deck, Kind, Note};
pub use write::{Error, package};
