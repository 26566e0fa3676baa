//! The notebook's file: cells that have not been run yet.
//!
//! Jupyter names the file in the environment; without it nothing can be said about such cells.

use crate::notebook::{Notebook, defined_names};
use ra_ap_syntax::ast::{self, AstNode as _};
use std::path::PathBuf;

/// A code cell that has not been run and defines a name.
pub struct Unrun {
    /// The line that defines it.
    pub line: String,
    /// Whether it stands above the cell that asks, where that is known.
    pub above: Option<bool>,
}

/// The first cell of the notebook's file that defines `name` and has not been run.
pub fn unrun(name: &str, asking: &str, notebook: &Notebook) -> Option<Unrun> {
    let file = PathBuf::from(std::env::var_os("JPY_SESSION_NAME")?);
    if file.extension().is_none_or(|extension| extension != "ipynb") {
        return None;
    }
    find(&code_cells(&std::fs::read_to_string(file).ok()?)?, name, asking, notebook)
}

fn find(cells: &[String], name: &str, asking: &str, notebook: &Notebook) -> Option<Unrun> {
    let same = |a: &str, b: &str| a.trim() == b.trim();
    let here = cells.iter().position(|cell| same(cell, asking));
    let makes = |cell: &str| defined_names(cell).iter().any(|made| made == name);
    let (at, cell) = cells.iter().enumerate().find(|(at, cell)| {
        here != Some(*at)
            && makes(cell)
            && !notebook.cells().iter().any(|ran| same(&ran.code, cell))
    })?;
    Some(Unrun { line: defining_line(cell, name)?, above: here.map(|here| at < here) })
}

/// The line of a cell that defines a name.
pub fn defining_line(cell: &str, name: &str) -> Option<String> {
    let code = super::code::Code::of(cell);
    let named = code.all::<ast::Name>().find(|found| found.text() == name)?;
    let node = named
        .syntax()
        .ancestors()
        .find(|node| ast::LetStmt::can_cast(node.kind()) || ast::Item::can_cast(node.kind()));
    let function = node.as_ref().and_then(|node| ast::Fn::cast(node.clone()));
    let at = match function.as_ref().and_then(ast::HasName::name) {
        Some(name) => code.range(name.syntax()).start,
        None => code.range(named.syntax()).start,
    };
    let line = cell[code.line_range(at)].trim();
    (line.chars().count() <= 80).then(|| line.to_owned())
}

fn code_cells(text: &str) -> Option<Vec<String>> {
    let book: serde_json::Value = serde_json::from_str(text).ok()?;
    let cells = book["cells"].as_array()?.iter().filter(|cell| cell["cell_type"] == "code");
    Some(
        cells
            .map(|cell| match &cell["source"] {
                serde_json::Value::Array(lines) => {
                    lines.iter().filter_map(serde_json::Value::as_str).collect()
                }
                source => source.as_str().unwrap_or_default().to_owned(),
            })
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notebook::{Ended, Variables};

    #[test]
    fn only_a_cell_that_has_not_been_run_is_named() {
        let text = r#"{"cells": [
            {"cell_type": "markdown", "source": "let kept = 1;"},
            {"cell_type": "code", "source": ["// 유지율\n", "let kept = 0.8; // 비율"]},
            {"cell_type": "code", "source": "kept * 2.0"}]}"#;
        let cells = code_cells(text).unwrap();
        let mut notebook = Notebook::default();
        let found = find(&cells, "kept", "kept * 2.0", &notebook).unwrap();
        assert_eq!((found.line.as_str(), found.above), ("let kept = 0.8; // 비율", Some(true)));
        notebook.note(1, &cells[0], Ended::Well, &Variables::new(), &Variables::new());
        assert!(find(&cells, "kept", "kept * 2.0", &notebook).is_none());
    }
}
