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

/// The Python of the tests: other people's tools in an environment of their own, made once.
pub fn python() -> PathBuf {
    // Two tests that come at the same time make it once.
    static MADE: OnceLock<PathBuf> = OnceLock::new();
    MADE.get_or_init(make_python).clone()
}

fn make_python() -> PathBuf {
    let venv = lab().join("venv-test");
    let python = venv.join("bin/python");
    let requirements = root().join("crates/cli/python/tests-requirements.txt");
    let stamp = venv.join("installed.txt");
    let wanted = std::fs::read_to_string(&requirements).unwrap();
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return python;
    }
    let base = lab().join("venv/bin/python");
    let mut make = Command::new(base);
    make.args(["-m", "venv", "--clear"]).arg(&venv);
    let mut install = Command::new(&python);
    install
        .args(["-m", "pip", "install", "--disable-pip-version-check", "--requirement"])
        .arg(&requirements);
    for mut command in [make, install] {
        let output = command.output().unwrap();
        assert!(output.status.success(), "{}", said(&output));
    }
    std::fs::write(stamp, wanted).unwrap();
    python
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
