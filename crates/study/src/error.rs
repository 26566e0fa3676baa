//! What can be wrong, each said with the place, what was found and what would be right.

use std::fmt;
use std::path::PathBuf;

/// What went wrong.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The bank has faults; all of them, so that its author need not mend one to see the next.
    #[error("{0}")]
    Bank(Faults),

    /// A file or folder that cannot be read or written.
    #[error("{}: {problem}; {cure}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What happened.
        problem: String,
        /// What to do.
        cure: String,
    },

    /// The library, or the expression of an item, refused the numbers of a question.
    #[error("item `{item}`: {problem}")]
    Question {
        /// The item.
        item: String,
        /// What was refused.
        problem: String,
    },
}

/// A result whose error is [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A fault of one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file, by its name.
    pub file: String,
    /// The line on which the item begins, counted from 1.
    pub line: usize,
    /// The item's id, or what stands for it.
    pub item: String,
    /// The field, such as `option[2].why_ko`; options are counted from 1.
    pub field: String,
    /// What was found and what would be right.
    pub problem: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}:{}: item `{}`, field `{}`: {}",
            self.file, self.line, self.item, self.field, self.problem
        )
    }
}

/// Every fault of a bank.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Faults(pub Vec<Fault>);

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.0.len();
        write!(f, "{count} fault{} in the question bank", if count == 1 { "" } else { "s" })?;
        for fault in &self.0 {
            write!(f, "\n  {fault}")?;
        }
        Ok(())
    }
}
