//! A Jupyter notebook as a submission holds it: anything may be wrong with it.

mod cell;
mod read;

pub use cell::{Cell, Kind, Role, essence};
pub use read::{LARGEST, read, too_large};

use tourism_marketing::Lang;

/// A notebook, as far as it matters here; its outputs are never looked at.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Notebook {
    /// The number of the lesson.
    pub lesson: Option<u8>,
    /// The name of the assignment.
    pub assignment: Option<String>,
    /// Its language.
    pub lang: Option<Lang>,
    /// Its title.
    pub title: String,
    /// Its cells, in order.
    pub cells: Vec<Cell>,
    /// What was not as it should be and could be read all the same.
    pub repaired: Vec<String>,
}

impl Notebook {
    /// The cell with a `grade_id`.
    #[must_use]
    pub fn cell(&self, grade_id: &str) -> Option<&Cell> {
        self.cells.iter().find(|cell| cell.grade_id.as_deref() == Some(grade_id))
    }

    /// The code cells.
    pub fn code(&self) -> impl Iterator<Item = &Cell> {
        self.cells.iter().filter(|cell| cell.kind == Kind::Code)
    }
}
