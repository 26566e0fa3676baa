//! The nbgrader path to its end: generate, hand in, autograde, feed back, export.

use std::process::Command;

use serde_json::Value;

use crate::support::{keep, lab, root, said};

/// The points of one student: first check, second check, hidden tests.
fn points(found: &Value) -> [f64; 3] {
    ["03-q0-check", "03-q1-check", "03-q1-hidden"].map(|cell| found[cell].as_f64().unwrap())
}

#[test]
fn nbgrader_grades_what_was_handed_in_and_its_feedback_shows_no_hidden_test() {
    let lab = lab();
    let folder = keep("nbgrader");
    let course = folder.join("course");
    // A course of an earlier run knows its students already.
    let _ = std::fs::remove_dir_all(&course);
    std::fs::create_dir_all(&course).unwrap();
    let report = folder.join("report.json");
    let path = std::env::join_paths(
        std::iter::once(lab.join("venv/bin"))
            .chain(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default())),
    );
    let output = Command::new(lab.join("venv/bin/python"))
        .arg("-B")
        .arg(root().join("crates/class/nbgrader/end_to_end.py"))
        .arg(&course)
        .arg("--report")
        .arg(&report)
        .env("PATH", path.unwrap())
        .env("JUPYTER_PATH", lab.join("share/jupyter"))
        .env("JUPYTER_CONFIG_DIR", folder.join("config"))
        .env("JUPYTER_DATA_DIR", folder.join("data"))
        .env("JUPYTER_RUNTIME_DIR", folder.join("runtime"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", said(&output));
    let seen: Value = serde_json::from_slice(&std::fs::read(&report).unwrap()).unwrap();
    println!("{seen:#}");

    assert_eq!(seen["released"]["todo"], 2, "both answers are open");
    assert_eq!(seen["released"]["hidden"], false);
    assert_eq!(seen["released"]["solution"], false);
    for (student, wanted) in [
        ("right", [1.0, 1.0, 2.0]),
        ("memorised", [1.0, 1.0, 0.0]),
        ("broken", [1.0, 0.0, 0.0]),
        // The kernel lives on, but `lesson` is gone with the process: nbgrader cannot keep exercises apart.
        ("leaving", [0.0, 0.0, 2.0]),
    ] {
        let found = &seen["students"][student];
        for (got, wanted) in points(found).into_iter().zip(wanted) {
            assert!((got - wanted).abs() < 1e-9, "{student}: {found}");
        }
        assert_eq!(found["feedback_shows_hidden"], false, "{student}");
        assert_eq!(found["path_as_handed_in"], true, "{student}");
        let all: f64 = wanted.iter().sum();
        assert!((seen["exported"][student].as_f64().unwrap() - all).abs() < 1e-9, "{student}");
    }
}
