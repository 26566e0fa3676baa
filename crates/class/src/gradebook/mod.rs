//! Submissions, versions, scores, marks, late rules and overrides, in SQLite or PostgreSQL.
//!
//! [`Gradebook::open`] takes the name of a file or the address of a server. The grader gives it the roster, the
//! assignment and one [`GradedSubmission`](crate::record::GradedSubmission) after the other; everything else is
//! asked of it: [`Gradebook::standings`] says what each student has, after late rules, marks and overrides.

mod changes;
mod judged;
mod late;
mod people;
mod schema;
mod standing;
mod store;
mod submissions;

pub use changes::{Change, Mark, Override};
pub use judged::Open;
pub use late::{Counts, LateRule, Lateness, Policy};
pub use standing::{ItemScore, Source, Standing};
pub use submissions::answer_hash;

use crate::error::Result;
use store::Store;

/// The gradebook of a class.
pub struct Gradebook {
    store: Box<dyn Store>,
}

impl Gradebook {
    /// Opens the gradebook at a place: the name of a file, or `postgres://user@host/database`. A file that is not
    /// there is made, readable by its owner only.
    ///
    /// # Errors
    ///
    /// If it cannot be opened, is something else, or was made by a newer program.
    pub fn open(place: &str) -> Result<Self> {
        Self::with(store::open(place, true)?)
    }

    /// The same for those who only look: a file that is not there is an error.
    ///
    /// # Errors
    ///
    /// As [`open`](Self::open), and if there is no such file.
    pub fn open_existing(place: &str) -> Result<Self> {
        Self::with(store::open(place, false)?)
    }

    fn with(mut store: Box<dyn Store>) -> Result<Self> {
        schema::ensure(store.as_mut())?;
        Ok(Self { store })
    }
}
