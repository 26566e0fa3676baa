//! The kernel under other people's tools: Jupyter's tests for kernels, and everything that executes notebooks.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::json;

use crate::support::{lab, notebook, python, root, said};

/// A module of the tests' Python, with the lab's kernel in sight.
fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(python());
    command
        .args(arguments)
        .current_dir(folder)
        .env("JUPYTER_PATH", lab().join("share/jupyter"))
        // Nothing of the machine's own Jupyter.
        .env("JUPYTER_CONFIG_DIR", folder.join("config"))
        .env("JUPYTER_RUNTIME_DIR", folder.join("runtime"))
        .output()
        .unwrap()
}

#[test]
fn jupyters_own_tests_for_kernels_pass() {
    let folder = tempfile::tempdir().unwrap();
    let tests = root().join("crates/cli/tests/python/test_kernel.py");
    let output = run(folder.path(), &["-B", tests.to_str().unwrap()]);
    let said = said(&output);
    assert!(output.status.success(), "{said}");
    // Neither fewer tests than there are, nor more of them skipped than the file explains.
    assert!(said.contains("Ran 12 tests") && said.contains("OK (skipped=2)"), "{said}");
}

/// A notebook that is as it should be, and one with an assertion that fails.
fn good_and_failing(folder: &Path) -> [PathBuf; 2] {
    let made = ["good.ipynb", "failing.ipynb"].map(|name| folder.join(name));
    let good = ("let guests = 3;\nassert_eq!(guests, 3);", json!({}));
    notebook(&made[0], &[good.clone(), ("println!(\"{guests}\")", json!({}))]);
    notebook(&made[1], &[good, ("assert_eq!(guests, 4, \"손님 수가 다릅니다\");", json!({}))]);
    made
}

/// Runs a tool on both notebooks: it must pass the one and fail the other with the assertion's own words.
fn tells_them_apart(arguments: impl Fn(&str) -> Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let [good, failing] = good_and_failing(folder.path()).map(|path| {
        let arguments = arguments(path.file_stem().unwrap().to_str().unwrap());
        run(folder.path(), &arguments.iter().map(String::as_str).collect::<Vec<_>>())
    });
    assert!(good.status.success(), "{}", said(&good));
    assert!(!failing.status.success(), "{}", said(&failing));
    assert!(said(&failing).contains("손님 수가 다릅니다"), "{}", said(&failing));
}

fn words(text: &str) -> Vec<String> {
    text.split(' ').map(str::to_owned).collect()
}

#[test]
fn nbclient_passes_a_good_notebook_and_fails_a_failing_one() {
    // The program `jupyter execute`.
    let start = "from nbclient.cli import main; main()".to_owned();
    tells_them_apart(|name| vec!["-c".to_owned(), start.clone(), format!("{name}.ipynb")]);
}

#[test]
fn nbconvert_passes_a_good_notebook_and_fails_a_failing_one() {
    tells_them_apart(|name| {
        words(&format!("-m nbconvert --to notebook --execute {name}.ipynb --output out"))
    });
}

#[test]
fn papermill_passes_a_good_notebook_and_fails_a_failing_one() {
    tells_them_apart(|name| {
        words(&format!("-m papermill {name}.ipynb out.ipynb --no-progress-bar"))
    });
}

#[test]
fn nbval_passes_a_good_notebook_and_fails_a_failing_one() {
    tells_them_apart(|name| {
        words(&format!("-m pytest -p no:cacheprovider --nbval-lax {name}.ipynb"))
    });
}
