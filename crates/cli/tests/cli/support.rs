//! What the tests share: the program, the repository, and the lab that is set up once for all of them.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

/// The program under test; `.lab/` may come to be, but a student's progress is not touched.
pub fn tourism() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tourism"));
    command.env("LC_ALL", "C.UTF-8").current_dir(root());
    command
}

/// The repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// The lab of the repository, set up on the first call.
pub fn lab() -> &'static Path {
    static LAB: OnceLock<PathBuf> = OnceLock::new();
    LAB.get_or_init(|| {
        let output = tourism().args(["lab", "--setup-only"]).output().unwrap();
        eprintln!("{}", String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "the lab cannot be set up");
        root().join(".lab")
    })
}

/// Where a test leaves what is worth looking at: `target/tmp/<name>`.
pub fn keep(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// All that a program wrote.
pub fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// A notebook of code cells, each with its metadata.
pub fn notebook(path: &Path, cells: &[(&str, serde_json::Value)]) {
    let cells: Vec<serde_json::Value> = cells
        .iter()
        .enumerate()
        .map(|(index, (source, metadata))| {
            serde_json::json!({
                "cell_type": "code", "execution_count": null, "id": format!("cell-{index}"),
                "metadata": metadata, "outputs": [], "source": source,
            })
        })
        .collect();
    let notebook = serde_json::json!({
        "cells": cells, "nbformat": 4, "nbformat_minor": 5,
        "metadata": {"kernelspec": {"display_name": "Rust", "language": "rust", "name": "rust"}},
    });
    std::fs::write(path, notebook.to_string()).unwrap();
}
