//! What was answered is there after `kill -9`, and the sitting goes on.

use std::fs;
use std::io::Write as _;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::candidate::Candidate;

fn answers(candidate: &Candidate) -> Vec<Option<String>> {
    let Ok(text) = fs::read_to_string(candidate.path("exams").join(name(candidate))) else {
        return Vec::new();
    };
    let sitting: Value = serde_json::from_str(&text).expect("the file is whole at any time");
    let entries = sitting["entries"].as_array().unwrap();
    entries.iter().map(|entry| entry["answer"].as_str().map(str::to_owned)).collect()
}

fn name(candidate: &Candidate) -> String {
    let mut names = fs::read_dir(candidate.path("exams")).into_iter().flatten().flatten();
    let names = names.find(|it| it.path().extension().is_some_and(|ending| ending == "json"));
    names.map(|entry| entry.file_name().to_string_lossy().into_owned()).unwrap_or_default()
}

#[test]
fn a_sitting_goes_on_after_kill_9_with_every_answer() {
    let candidate = Candidate::new();
    let mut child = candidate.begin(&["guide", "--seed", "1", "--lang", "ko"]);
    let keyboard = child.stdin.as_mut().unwrap();
    keyboard.write_all("1\n3번\n②\n".as_bytes()).unwrap();
    keyboard.flush().unwrap();
    let begun = Instant::now();
    while answers(&candidate).iter().flatten().count() < 3 {
        assert!(begun.elapsed() < Duration::from_mins(2), "three answers are not in the file");
        std::thread::sleep(Duration::from_millis(20));
    }
    child.kill().unwrap(); // SIGKILL
    child.wait().unwrap();
    let there = answers(&candidate);
    assert_eq!(there[..4], [Some("1".into()), Some("3번".into()), Some("②".into()), None]);
    // The other 22, and hand in.
    let rest = "4\n".repeat(22) + "!\n";
    let said = candidate.said(&["guide", "--resume", "--lang", "ko"], &rest);
    assert!(said.contains("[ 4/25"), "it goes on where it stopped: {said}");
    assert!(said.contains("점 / 100점") && said.contains("강의별"), "{said}");
    let after = answers(&candidate);
    assert_eq!(after[..3], there[..3]);
    assert!(after[3..].iter().all(|answer| answer.as_deref() == Some("4")));
    // Every answer is a review of the practice.
    let study: Value =
        serde_json::from_str(&fs::read_to_string(candidate.path("study.json")).unwrap()).unwrap();
    assert_eq!(study["reviews"].as_array().unwrap().len(), 25);
    assert!(study["reviews"].as_array().unwrap().iter().all(|review| review["from"] == "exam"));
    let again = candidate.types(&["guide", "--resume"], "");
    assert!(!again.status.success());
    let said = String::from_utf8_lossy(&again.stderr).into_owned();
    assert!(said.contains("no sitting of `guide` is unfinished"), "{said}");
}

#[test]
fn the_first_screen_says_how_sure_the_rule_is_and_what_is_not_covered() {
    let candidate = Candidate::new();
    for (exam, lang, texts) in [
        ("guide", "ko", ["[A] 1차 필기는", "관광마케팅만 다룹니다"]),
        (
            "hotel",
            "en",
            ["[U] The numbers of options and items", "neither hotel operations nor law"],
        ),
        ("consultant2", "ko", ["[C] 배점은", "스스로 매깁니다"]),
    ] {
        let said =
            candidate.said(&[exam, "--lang", lang, "--seed", "3"], "").replace("\n    ", " ");
        for text in texts {
            assert!(said.contains(text), "{exam}: {said}");
        }
    }
}

#[test]
fn sittings_are_compared_over_time() {
    let candidate = Candidate::new();
    for seed in ["1", "2"] {
        candidate.said(&["guide", "--seed", seed, "--lang", "en"], &("1\n".repeat(25) + "!\n"));
    }
    let said = candidate.said(&["guide", "--list", "--lang", "en"], "");
    assert!(said.contains("Scores over time (┊ floor 40, │ pass mark 60)"), "{said}");
    assert!(said.contains("2 sittings"), "{said}");
}
