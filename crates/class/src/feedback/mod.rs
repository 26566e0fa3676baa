//! The page for one student: what went well, what did not, why, and what to try.
//!
//! It is made from one student's standing and the assignment, and from nothing else: no hidden test, no right answer and
//! nobody else's data is at hand where it is made.

mod view;

use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};
use tourism_marketing::Lang;

use crate::error::Result;
use crate::files;
use crate::gradebook::Standing;
use crate::record::Assignment;

pub use view::html;

/// The language of a student's feedback: what the roster says, else that of the notebook, else `otherwise`.
#[must_use]
pub fn lang_of(standing: &Standing, otherwise: Lang) -> Lang {
    let notebook = standing.graded.as_ref().map(|graded| graded.lang);
    standing.student.lang.or(notebook).unwrap_or(otherwise)
}

/// Writes the pages of all who handed something in, each readable by its owner only, as `FOLDER/NUMBER.html`; says
/// which. `wrote` is called after each.
///
/// # Errors
///
/// If a file cannot be written.
pub fn write(
    folder: &Path,
    assignment: &Assignment,
    standings: &[Standing],
    otherwise: Lang,
    mut wrote: impl FnMut(&Path),
) -> Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for standing in standings.iter().filter(|it| it.graded.is_some()) {
        let path = folder.join(format!("{}.html", file_name(&standing.student.id)));
        let page = html(assignment, standing, lang_of(standing, otherwise));
        files::write_private(&path, page.as_bytes())?;
        wrote(&path);
        paths.push(path);
    }
    Ok(paths)
}

/// A student's number as the name of a file: it can neither leave its folder nor meet another's.
#[must_use]
pub fn file_name(student: &str) -> String {
    let is_plain =
        |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.' | '@');
    let plain: String = student
        .chars()
        .map(|letter| if is_plain(letter) { letter } else { '_' })
        .take(60)
        .collect();
    if plain == student && !plain.is_empty() && !plain.starts_with('.') {
        return plain;
    }
    // Two numbers that look the same after the change must not share a page.
    let hash = Sha256::digest(student);
    let mark = hash.iter().take(4).fold(0_u32, |mark, &byte| mark << 8 | u32::from(byte));
    format!("{}-{mark:08x}", plain.trim_start_matches('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_can_neither_leave_its_folder_nor_meet_another() {
        assert_eq!(file_name("2026-001"), "2026-001");
        assert_eq!(file_name("김하늘@example.ac.kr"), "김하늘@example.ac.kr");
        let hostile = ["../../etc/passwd", "..", ".", "", "a/b", "a\\b", "a_b", ".a_b"];
        let names: std::collections::BTreeSet<String> =
            hostile.iter().map(|number| file_name(number)).collect();
        assert_eq!(names.len(), hostile.len(), "{names:?}");
        for name in names {
            assert!(!name.contains(['/', '\\']) && !name.starts_with('.') && !name.is_empty());
        }
    }
}
