//! One error type, whose messages name the file, the field and the cure.

use std::fmt::Display;
use std::path::{Path, PathBuf};

/// What may go wrong outside the submissions, whose troubles are data (see [`crate::record::Trouble`]).
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file could not be read or written.
    #[error("{doing} {}: {source}", path.display())]
    File {
        /// `reading`, `writing`, `making`.
        doing: &'static str,
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A file, an option or a value is not what it should be; the text says which, where, and what would be right.
    #[error("{0}")]
    Refused(String),
    /// The gradebook could not be read or written.
    #[error("gradebook {place}: {what}")]
    Gradebook {
        /// The file or the address, without its password.
        place: String,
        /// What the database said, or what is wrong with it.
        what: String,
    },
}

/// The result of anything here.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// For `map_err`: a file that could not be read, written or made.
    pub fn file(doing: &'static str, path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::File { doing, path, source }
    }

    /// A refusal, in words.
    pub fn refused(text: impl Display) -> Self {
        Self::Refused(text.to_string())
    }
}
