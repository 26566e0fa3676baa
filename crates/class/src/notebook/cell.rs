//! One cell.

use serde_json::Value;

/// One cell of a notebook.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// Code, prose or neither.
    pub kind: Kind,
    /// The id that Jupyter gives it.
    pub id: Option<String>,
    /// The id by which nbgrader and we know it.
    pub grade_id: Option<String>,
    /// Whether a student is not to change it.
    pub locked: bool,
    /// Whether it is for a student's answer.
    pub solution: bool,
    /// What it is in which exercise.
    pub part: Option<(u8, Role)>,
    /// Its text, lines ending in `\n`.
    pub source: String,
}

/// What a cell holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Code.
    Code,
    /// Markdown.
    Prose,
    /// Raw text, or a kind that is not known.
    Other,
}

/// What a cell is in an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The question.
    Prompt,
    /// The answer.
    Answer,
    /// The check.
    Check,
    /// The hint.
    Hint,
}

impl Cell {
    /// A cell out of its kind, id, metadata and text.
    pub(super) fn new(kind: &str, id: Option<String>, metadata: &Value, source: String) -> Self {
        let graded = &metadata["nbgrader"];
        let flag = |name: &str| graded[name].as_bool().unwrap_or(false);
        let grade_id = graded["grade_id"].as_str().filter(|id| !id.is_empty()).map(str::to_owned);
        let mark = &metadata["tourism"];
        let number = mark["exercise"].as_u64().and_then(|number| u8::try_from(number).ok());
        let role = mark["role"].as_str().and_then(Role::of);
        Self {
            kind: match kind {
                "code" => Kind::Code,
                "markdown" => Kind::Prose,
                _ => Kind::Other,
            },
            id,
            grade_id,
            locked: flag("locked"),
            solution: flag("solution"),
            part: number.zip(role),
            source,
        }
    }

    /// Its text without what does not matter: white space at the ends of lines and around the whole.
    #[must_use]
    pub fn essence(&self) -> String {
        essence(&self.source)
    }
}

/// A text without white space at the ends of its lines, empty lines around it, and carriage returns.
#[must_use]
pub fn essence(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

impl Role {
    fn of(word: &str) -> Option<Self> {
        Some(match word {
            "prompt" => Self::Prompt,
            "answer" => Self::Answer,
            "check" => Self::Check,
            "hint" => Self::Hint,
            _ => return None,
        })
    }
}
