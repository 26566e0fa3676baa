//! What is wrong with a submission as a whole or with its cells.

use serde::{Deserialize, Serialize};
use tourism_marketing::Lang;

/// Something about a submission that the instructor and the student should know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Trouble {
    /// A cell of the assignment is not there.
    DeletedCell {
        /// Its `grade_id`.
        cell: String,
    },
    /// A cell of the assignment is there more than once; the first that is not empty counts.
    DuplicatedCell {
        /// Its `grade_id`.
        cell: String,
        /// How often it is there.
        times: usize,
    },
    /// A cell has lost its name and was known by its place or its content.
    RenamedCell {
        /// Its `grade_id` in the assignment.
        cell: String,
        /// How it is called now.
        now: String,
    },
    /// A locked cell was changed; the released one is used in its place.
    EditedLockedCell {
        /// Its `grade_id`.
        cell: String,
    },
    /// The notebook is that of another lesson or assignment.
    WrongAssignment {
        /// What it says it is.
        found: String,
    },
    /// The file cannot be read as a notebook.
    Unreadable {
        /// Why: where it breaks, what would be right.
        why: String,
    },
    /// The notebook was read although something in it is not as it should be: an old format, missing ids.
    Repaired {
        /// What.
        what: String,
    },
}

impl Trouble {
    /// The fixed word in a table.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::DeletedCell { .. } => "deleted_cell",
            Self::DuplicatedCell { .. } => "duplicated_cell",
            Self::RenamedCell { .. } => "renamed_cell",
            Self::EditedLockedCell { .. } => "edited_locked_cell",
            Self::WrongAssignment { .. } => "wrong_assignment",
            Self::Unreadable { .. } => "unreadable",
            Self::Repaired { .. } => "repaired",
        }
    }

    /// What a reader is told.
    #[must_use]
    pub fn label(&self, lang: Lang) -> String {
        match (self, lang) {
            (Self::DeletedCell { cell }, Lang::Ko) => format!("지워진 셀이 있습니다: `{cell}`"),
            (Self::DeletedCell { cell }, Lang::En) => format!("Cell `{cell}` was deleted."),
            (Self::DuplicatedCell { cell, times }, Lang::Ko) => {
                format!("같은 셀이 {times}개 있어 비어 있지 않은 첫 셀을 채점합니다: `{cell}`")
            }
            (Self::DuplicatedCell { cell, times }, Lang::En) => {
                format!("Cell `{cell}` is there {times} times; the first that is not empty counts.")
            }
            (Self::RenamedCell { cell, now }, Lang::Ko) => {
                format!("이름이 바뀐 셀이 있습니다: `{cell}` → `{now}`")
            }
            (Self::RenamedCell { cell, now }, Lang::En) => {
                format!("Cell `{cell}` is now called `{now}`.")
            }
            (Self::EditedLockedCell { cell }, Lang::Ko) => {
                format!("잠긴 셀이 고쳐져 있어 원래 셀로 채점합니다: `{cell}`")
            }
            (Self::EditedLockedCell { cell }, Lang::En) => {
                format!("The locked cell `{cell}` was changed; the released one is used.")
            }
            (Self::WrongAssignment { found }, Lang::Ko) => {
                format!("다른 과제의 노트북입니다: {found}")
            }
            (Self::WrongAssignment { found }, Lang::En) => {
                format!("This is the notebook of another assignment: {found}")
            }
            (Self::Unreadable { why }, Lang::Ko) => {
                format!("노트북으로 읽을 수 없는 파일입니다: {why}")
            }
            (Self::Unreadable { why }, Lang::En) => {
                format!("The file cannot be read as a notebook: {why}")
            }
            (Self::Repaired { what }, Lang::Ko) => format!("바로잡아 읽었습니다: {what}"),
            (Self::Repaired { what }, Lang::En) => format!("Read after a repair: {what}"),
        }
    }
}
