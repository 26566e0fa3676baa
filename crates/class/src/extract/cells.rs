//! Which cell of a submission is which of the release.

use crate::notebook::Cell;
use crate::source::names_made;

/// What was found of a released cell.
#[derive(Debug)]
pub(super) enum Found<'a> {
    /// The cell.
    One(&'a Cell),
    /// The same id more than once.
    Several(Vec<&'a Cell>),
    /// Under another name.
    Renamed(&'a Cell),
    /// Nothing.
    Nothing,
}

/// Looks for a released cell.
pub(super) fn find<'a>(model: &Cell, grade_id: &str, cells: &[&'a Cell]) -> Found<'a> {
    let named: Vec<&Cell> =
        cells.iter().copied().filter(|cell| cell.grade_id.as_deref() == Some(grade_id)).collect();
    match named.as_slice() {
        [only] => return Found::One(only),
        [] => {}
        _ => return Found::Several(named),
    }
    // Some front ends drop nbgrader's metadata and keep the id, which is the same word.
    let by_id: Vec<&Cell> = cells
        .iter()
        .copied()
        .filter(|cell| cell.grade_id.is_none() && cell.id.as_deref() == Some(grade_id))
        .collect();
    match by_id.as_slice() {
        [only] => return Found::One(only),
        [] => {}
        _ => return Found::Several(by_id),
    }
    let made = if model.solution { names_made(&model.source) } else { Vec::new() };
    let is_known = |cell: &&&Cell| {
        let is_same_part = model.part.is_some() && cell.part == model.part;
        let defines = made.last().is_some_and(|name| names_made(&cell.source).contains(name));
        cell.kind == model.kind && (is_same_part || defines)
    };
    cells.iter().find(is_known).map_or(Found::Nothing, |cell| Found::Renamed(cell))
}

impl<'a> Found<'a> {
    /// The cell that counts: of several, the first that was filled in.
    pub(super) fn chosen(&self, model: &Cell) -> Option<&'a Cell> {
        match self {
            Self::One(cell) | Self::Renamed(cell) => Some(cell),
            Self::Several(cells) => {
                let (stub, empty) = (model.essence(), String::new());
                let is_filled = |cell: &&&Cell| ![&stub, &empty].contains(&&cell.essence());
                cells.iter().find(is_filled).or_else(|| cells.first()).copied()
            }
            Self::Nothing => None,
        }
    }
}
