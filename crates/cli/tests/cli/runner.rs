//! The notebook runner against planted bad notebooks, on our kernel and on stock evcxr, which reports a panic as success.

use std::path::Path;
use std::process::Output;
use std::sync::OnceLock;

use serde_json::json;

use crate::stock;
use crate::support::{lab, notebook, said, tourism};

const SHOW: &str = r#"println!("EVCXR_BEGIN_CONTENT application/vnd.tourism-marketing.check+json\n{{\"lesson\":3,\"exercise\":1,\"outcome\":\"OUTCOME\",\"misconception\":null}}\nEVCXR_END_CONTENT");"#;

fn showing(outcome: &str) -> String {
    SHOW.replace("OUTCOME", outcome)
}

fn run(cells: &[(&str, serde_json::Value)], kernel: &str, jupyter_path: Option<&Path>) -> Output {
    lab();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planted.ipynb");
    notebook(&path, cells);
    let mut command = tourism();
    if let Some(path) = jupyter_path {
        command.env("JUPYTER_PATH", path);
    }
    command.args(["lessons", "run", "--kernel", kernel]).arg(&path).output().unwrap()
}

/// What is said of one notebook with every fault in it: a cell that fails does not keep the next from running.
fn planted() -> &'static str {
    static SAID: OnceLock<String> = OnceLock::new();
    SAID.get_or_init(|| {
        let (plain, check) = (json!({}), json!({"tourism": {"role": "check", "exercise": 1}}));
        let percent = json!({"expect": {"outcome": "wrong", "misconception": "percent", "answer": "wrong-percent"}});
        let output = run(
            &[
                ("assert_eq!(1 + 1, 3);", plain.clone()),
                ("let 손님: i32 = \"셋\";", plain.clone()),
                ("let n: i32 = \"x\".parse::<i32>()?;", plain.clone()),
                (&showing("right"), plain.clone()),
                (&showing("wrong"), percent),
                ("1 + 1", check),
                ("eprintln!(\"unused\");", plain.clone()),
                ("std::process::exit(0)", plain),
            ],
            "rust",
            None,
        );
        assert!(!output.status.success(), "{}", said(&output));
        said(&output)
    })
}

fn is_planted(problem: &str) {
    assert!(planted().contains(problem), "{problem} is not in:\n{}", planted());
}

#[test]
fn a_good_notebook_passes() {
    let shown = showing("not_attempted");
    let check = json!({"tourism": {"role": "check", "exercise": 1}});
    let cells = [("let guests = 3;", json!({})), ("guests + 1", json!({})), (&shown, check)];
    let output = run(&cells, "rust", None);
    assert!(output.status.success(), "{}", said(&output));
    assert!(said(&output).contains("3 cells passed on rust"), "{}", said(&output));
}

#[test]
fn a_failing_assertion_fails() {
    is_planted("`assert_eq!(1 + 1, 3);` on kernel rust: it failed");
}

#[test]
fn a_compile_error_with_hangul_fails() {
    is_planted("`let 손님: i32 = \"셋\";` on kernel rust: it failed");
}

#[test]
fn a_cell_that_leaves_by_the_question_mark_fails() {
    is_planted("`let n: i32 = \"x\".parse::<i32>()?;` on kernel rust: it failed");
}

#[test]
fn a_process_that_ends_itself_fails() {
    is_planted("`std::process::exit(0)` on kernel rust: ");
}

#[test]
fn a_check_with_another_outcome_than_expected_fails_and_says_which() {
    is_planted("the check must say `not_attempted`, it says `right`");
    is_planted(
        "the check on the answer `wrong-percent` must say `wrong` (percent), it says `wrong`",
    );
}

/// One cell tries several answers; the one that fails is named, the one that is as expected is not.
#[test]
fn of_several_attempts_in_a_cell_the_failing_ones_are_named() {
    let attempt = |answer: &str, source: &str| {
        let misconception = serde_json::Value::Null;
        json!({"outcome": "wrong", "misconception": misconception, "answer": answer, "source": source})
    };
    let sources = [showing("wrong"), showing("right"), "let n: i32 = 2.5;".to_owned()];
    let [good, other, broken] = &sources;
    let expect = [
        attempt("wrong-good", good),
        attempt("wrong-other", other),
        attempt("wrong-broken", broken),
    ];
    let cell = sources.join("\n");
    let output = run(&[(&cell, json!({"expect": expect}))], "rust", None);
    let said = said(&output);
    assert!(!output.status.success(), "{said}");
    assert!(said.contains("the check on the answer `wrong-other` must say `wrong`"), "{said}");
    assert!(said.contains("on the answer `wrong-broken`: it failed"), "{said}");
    assert!(!said.contains("wrong-good"), "{said}");
}

#[test]
fn a_check_cell_that_shows_no_outcome_fails() {
    is_planted("it should show the outcome of a check, and shows none");
}

#[test]
fn a_cell_that_writes_to_stderr_fails() {
    is_planted("it wrote to stderr: unused");
}

#[test]
fn a_kernel_that_does_not_exist_is_named() {
    let output = run(&[("1", json!({}))], "no-such-kernel", None);
    assert!(!output.status.success());
    assert!(
        said(&output).contains("the kernel `no-such-kernel` did not start"),
        "{}",
        said(&output)
    );
}

#[test]
fn a_panic_that_stock_evcxr_reports_as_success_fails() {
    let kernels = stock::kernels();
    let output = run(&[("assert_eq!(1 + 1, 3);", json!({}))], stock::NAME, Some(kernels));
    assert!(!output.status.success(), "{}", said(&output));
    assert!(
        said(&output).contains("it panicked, yet Jupyter was told that all is well"),
        "{}",
        said(&output)
    );
}
