//! Reading a notebook that somebody handed in.

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;
use tourism_marketing::Lang;

use super::{Cell, Notebook};

/// A larger file is refused unread: a notebook of these lessons has a few hundred kilobytes with all its pictures.
pub const LARGEST: u64 = 20 << 20;
/// More cells than this nobody writes.
const MOST_CELLS: usize = 5_000;

#[derive(Deserialize)]
struct Raw {
    nbformat: Option<Value>,
    #[serde(default)]
    metadata: Value,
    #[serde(default)]
    cells: Vec<RawCell>,
    /// Where format 3 keeps its cells.
    #[serde(default)]
    worksheets: Vec<Sheet>,
}

#[derive(Deserialize)]
struct Sheet {
    #[serde(default)]
    cells: Vec<RawCell>,
}

#[derive(Deserialize)]
struct RawCell {
    #[serde(default)]
    cell_type: Value,
    #[serde(default)]
    id: Value,
    #[serde(default)]
    metadata: Value,
    #[serde(default)]
    source: Value,
    /// The source of a code cell in format 3.
    #[serde(default)]
    input: Value,
    /// Pictures and tables may be large; they are skipped as they are read.
    #[serde(default, rename = "outputs")]
    _outputs: IgnoredAny,
    #[serde(default, rename = "attachments")]
    _attachments: IgnoredAny,
}

/// Reads a notebook; what can be mended is mended and noted.
///
/// # Errors
///
/// Why it cannot be read, and what would be right.
pub fn read(bytes: &[u8]) -> Result<Notebook, String> {
    if bytes.len() as u64 > LARGEST {
        return Err(too_large(bytes.len() as u64));
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err("the file is empty".to_owned());
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        format!("byte {at} is not UTF-8; a notebook saved by Jupyter is")
    })?;
    let raw: Raw = serde_json::from_str(text).map_err(|error| {
        format!("line {}, column {}: {error}; a notebook is JSON", error.line(), error.column())
    })?;
    understood(raw)
}

/// Why a file of this size is not read.
#[must_use]
pub fn too_large(bytes: u64) -> String {
    format!(
        "the file has {} MB; a notebook of more than {} MB is not read (Kernel > Restart Kernel and Clear Outputs makes it small)",
        bytes >> 20,
        LARGEST >> 20
    )
}

fn understood(raw: Raw) -> Result<Notebook, String> {
    let mut repaired = Vec::new();
    let cells = match raw.nbformat.as_ref().and_then(Value::as_u64) {
        Some(4) => raw.cells,
        Some(3) => {
            repaired.push("nbformat 3 (Jupyter of 2014)".to_owned());
            raw.worksheets.into_iter().flat_map(|sheet| sheet.cells).collect()
        }
        Some(other) => return Err(format!("its format is nbformat {other}; 4 is right")),
        None if !raw.cells.is_empty() => {
            repaired.push("no nbformat".to_owned());
            raw.cells
        }
        None => {
            return Err("it is JSON, but no notebook: it has neither nbformat nor cells".to_owned());
        }
    };
    if cells.len() > MOST_CELLS {
        return Err(format!("it has {} cells; at most {MOST_CELLS} are read", cells.len()));
    }
    let cells: Vec<Cell> = cells.iter().map(cell).collect();
    if !cells.is_empty() && cells.iter().all(|cell| cell.id.is_none()) {
        repaired.push("cells without ids".to_owned());
    }
    let about = raw.metadata.get("tourism").unwrap_or(&Value::Null);
    Ok(Notebook {
        lesson: about["lesson"].as_u64().and_then(|number| u8::try_from(number).ok()),
        assignment: about["assignment"].as_str().map(str::to_owned),
        lang: match about["lang"].as_str() {
            Some("ko") => Some(Lang::Ko),
            Some("en") => Some(Lang::En),
            _ => None,
        },
        title: about["title"].as_str().unwrap_or_default().to_owned(),
        cells,
        repaired,
    })
}

fn cell(raw: &RawCell) -> Cell {
    let source = if raw.source.is_null() { &raw.input } else { &raw.source };
    let kind = raw.cell_type.as_str().unwrap_or_default();
    let id = raw.id.as_str().map(str::to_owned);
    Cell::new(kind, id, &raw.metadata, text(source))
}

/// Jupyter writes a text as one string or as its lines.
fn text(value: &Value) -> String {
    let text: String = match value {
        Value::Array(lines) => lines.iter().filter_map(Value::as_str).collect(),
        other => other.as_str().unwrap_or_default().to_owned(),
    };
    text.replace("\r\n", "\n").replace('\r', "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_read_says_why() {
        let why = |bytes: &[u8]| read(bytes).unwrap_err();
        assert_eq!(why(b" \n"), "the file is empty");
        assert!(why(b"{\n \"cells\": [,]}").starts_with("line 2, column 12: "));
        assert_eq!(
            why(b"{\"a\": \"\xff\"}"),
            "byte 7 is not UTF-8; a notebook saved by Jupyter is"
        );
        assert_eq!(why(b"{\"nbformat\": 2}"), "its format is nbformat 2; 4 is right");
        assert!(why(b"{\"a\": 1}").contains("neither nbformat nor cells"));
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        assert!(why(deep.as_bytes()).contains("recursion limit"));
    }

    #[test]
    fn an_old_format_missing_ids_and_carriage_returns_are_mended() {
        let old = br#"{"nbformat": 3, "worksheets": [{"cells": [
            {"cell_type": "code", "input": ["let a = 1;\r\n", "a"], "metadata": {"nbgrader": {"grade_id": "03-q0"}}}]}]}"#;
        let notebook = read(old).unwrap();
        assert_eq!(notebook.cell("03-q0").unwrap().source, "let a = 1;\na");
        assert_eq!(notebook.repaired.len(), 2);
        assert!(read("\u{feff}{\"nbformat\": 4, \"cells\": []}".as_bytes()).is_ok());
    }
}
