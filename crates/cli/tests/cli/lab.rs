//! The set-up on a small repository whose kernel compiles in a second: each step, each fault, each interruption.

use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::small_repo::SmallRepo;
use crate::support::said;

#[test]
fn a_set_up_is_done_once_and_the_second_start_finds_it_there() {
    let repo = SmallRepo::new();
    let first = repo.lab(&["--setup-only"]).output().unwrap();
    assert!(first.status.success(), "{}", said(&first));
    assert!(said(&first).contains("The lab is ready ("), "{}", said(&first));
    assert!(repo.path(".lab/bin/tourism-kernel").is_file());

    let begun = Instant::now();
    let second = repo.lab(&["--setup-only"]).output().unwrap();
    assert!(begun.elapsed() < Duration::from_secs(5));
    assert_eq!(said(&second).matches("already there").count(), 4, "{}", said(&second));
}

#[test]
fn the_kernelspec_names_the_kernel_of_the_lab_and_interrupts_by_message() {
    let repo = SmallRepo::new();
    assert!(repo.lab(&["--setup-only"]).status().unwrap().success());
    let text = std::fs::read(repo.path(".lab/share/jupyter/kernels/rust/kernel.json")).unwrap();
    let spec: serde_json::Value = serde_json::from_slice(&text).unwrap();
    let lab = repo.path(".lab");
    assert_eq!(
        spec["argv"],
        serde_json::json!([
            lab.join("bin/tourism-kernel"),
            "--connection-file",
            "{connection_file}"
        ])
    );
    assert_eq!(spec["language"], "rust");
    assert_eq!(spec["interrupt_mode"], "message");
    assert_eq!(spec["env"]["TOURISM_LAB"], serde_json::json!(lab));
}

#[test]
fn only_what_a_change_touches_is_done_again() {
    let repo = SmallRepo::new();
    assert!(repo.lab(&["--setup-only"]).status().unwrap().success());
    std::fs::write(repo.path("crates/course/src/lib.rs"), "//! Changed.\n").unwrap();
    let again = said(&repo.lab(&["--setup-only"]).output().unwrap());
    assert_eq!(again.matches("already there").count(), 3, "{again}");
    let warm = again.lines().find(|line| line.contains("Lesson code")).unwrap();
    assert!(!warm.contains("already there"), "{again}");
}

#[test]
fn an_interrupted_set_up_says_how_to_resume_and_resumes() {
    let repo = SmallRepo::new();
    repo.hold_the_warm_build();
    let child = repo.lab(&["--setup-only"]).stderr(Stdio::piped()).spawn().unwrap();
    repo.wait_for("warm-begun");
    interrupt(&child);
    let stopped = child.wait_with_output().unwrap();
    assert_eq!(stopped.status.code(), Some(130), "{}", said(&stopped));
    assert!(said(&stopped).contains("Run the same command again to resume."), "{}", said(&stopped));

    repo.release_the_warm_build();
    let resumed = repo.lab(&["--setup-only"]).output().unwrap();
    assert!(resumed.status.success(), "{}", said(&resumed));
    assert_eq!(said(&resumed).matches("already there").count(), 3, "{}", said(&resumed));
}

#[test]
fn a_second_set_up_waits_for_the_first() {
    let repo = SmallRepo::new();
    repo.hold_the_warm_build();
    let first = repo.lab(&["--setup-only"]).stderr(Stdio::piped()).spawn().unwrap();
    repo.wait_for("warm-begun");
    let second = repo.lab(&["--setup-only"]).stderr(Stdio::piped()).spawn().unwrap();
    std::thread::sleep(Duration::from_secs(1));
    repo.release_the_warm_build();
    let (first, second) = (first.wait_with_output().unwrap(), second.wait_with_output().unwrap());
    assert!(first.status.success() && second.status.success(), "{}", said(&second));
    assert!(said(&second).contains("is setting up; waiting for it"), "{}", said(&second));
    assert_eq!(said(&second).matches("already there").count(), 4, "{}", said(&second));
}

#[test]
fn clean_removes_the_lab_and_keeps_notebooks_and_progress() {
    let repo = SmallRepo::new();
    assert!(repo.lab(&["--setup-only"]).status().unwrap().success());
    std::fs::write(repo.path("notebooks/my-progress.json"), "{}").unwrap();
    let cleaned = repo.lab(&["--clean"]).output().unwrap();
    assert!(said(&cleaned).starts_with("Removed "), "{}", said(&cleaned));
    assert!(!repo.path(".lab").exists());
    assert!(repo.path("notebooks/my-progress.json").exists());
    assert!(repo.path("notebooks/ko/03-pareto.ipynb").exists());
    let again = repo.lab(&["--clean"]).output().unwrap();
    assert!(said(&again).contains("nothing to remove"), "{}", said(&again));
}

#[test]
fn a_lab_that_is_being_set_up_is_not_removed() {
    let repo = SmallRepo::new();
    repo.hold_the_warm_build();
    let first = repo.lab(&["--setup-only"]).stderr(Stdio::piped()).spawn().unwrap();
    repo.wait_for("warm-begun");
    let refused = repo.lab(&["--clean"]).output().unwrap();
    repo.release_the_warm_build();
    assert!(first.wait_with_output().unwrap().status.success());
    assert!(!refused.status.success());
    assert!(said(&refused).contains("in use by another `cargo lab`"), "{}", said(&refused));
}

#[test]
fn a_missing_network_is_one_sentence_with_the_cure() {
    let repo = SmallRepo::new();
    repo.require("a-package-that-is-on-no-disk==1.0");
    let output = repo
        .lab(&["--setup-only"])
        .envs([("PIP_INDEX_URL", "http://127.0.0.1:9/simple"), ("PIP_RETRIES", "0")])
        .output()
        .unwrap();
    assert!(!output.status.success());
    let text = said(&output);
    let error = text.lines().find(|line| line.starts_with("error: ")).unwrap();
    assert!(error.starts_with("error: pip could not reach the network"), "{error}");
    assert!(error.ends_with("then run `cargo lab` again; finished steps stay."), "{error}");
}

#[test]
fn a_python_that_is_too_old_is_named_with_the_cure() {
    let repo = SmallRepo::new();
    let python = repo.script("old-python", "echo 3.9.18; echo /usr/bin/python3.9; echo");
    let output = repo.lab(&["--setup-only"]).env("TOURISM_PYTHON", python).output().unwrap();
    assert!(!output.status.success());
    let text = said(&output);
    assert!(
        text.contains("/usr/bin/python3.9 is Python 3.9.18: install Python 3.10 or later"),
        "{text}"
    );
}

#[test]
fn a_python_without_venv_is_named_with_the_cure() {
    let repo = SmallRepo::new();
    let python = repo.script("bare-python", "echo 3.11.2; echo /usr/bin/python3; echo ensurepip");
    let output = repo.lab(&["--setup-only"]).env("TOURISM_PYTHON", python).output().unwrap();
    assert!(!output.status.success());
    let text = said(&output);
    assert!(text.contains("Python 3.11.2 has no venv module: on "), "{text}");
}

#[test]
fn everything_that_a_bare_machine_lacks_is_told_at_once() {
    let repo = SmallRepo::new();
    let output = repo.lab(&["--setup-only"]).env("PATH", repo.path("notebooks")).output().unwrap();
    assert!(!output.status.success());
    let text = said(&output);
    for sentence in
        ["Python was not found", "The Rust compiler was not found", "There is no C compiler"]
    {
        assert!(text.contains(sentence), "{text}");
    }
    let doctor = repo.tourism(&["doctor"]).env("PATH", repo.path("notebooks")).output().unwrap();
    assert!(!doctor.status.success());
    assert_eq!(said(&doctor).matches("✗ ").count(), 3, "{}", said(&doctor));
}

#[test]
fn a_korean_locale_is_answered_in_korean() {
    let repo = SmallRepo::new();
    let output = repo
        .lab(&["--setup-only"])
        .env("LC_ALL", "ko_KR.UTF-8")
        .env("PATH", repo.path("notebooks"))
        .output()
        .unwrap();
    assert!(said(&output).contains("파이썬이 없습니다"), "{}", said(&output));
}

#[test]
fn a_lesson_that_is_not_there_is_refused_before_anything_is_set_up() {
    let repo = SmallRepo::new();
    let output = repo.lab(&["--lesson", "99"]).output().unwrap();
    assert!(!output.status.success());
    assert!(said(&output).contains("there is no lesson 99; there is 03"), "{}", said(&output));
    assert!(!repo.path(".lab/venv").exists());
}

fn interrupt(child: &Child) {
    let killed = std::process::Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status()
        .unwrap();
    assert!(killed.success());
}
