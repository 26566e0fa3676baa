//! Mistakes that beginners make, each in a real kernel and in both languages: what is explained, word for word, and
//! where nothing is said.
//!
//! The files beside this one hold the cases:
//!
//! ```text
//! === what the case is about
//! --- setup     a cell that must run well
//! --- fails     a cell that must fail
//! --- cell      the cell in question; `--- warns` if it runs well and something is said
//! --- ko        the explanation in Korean
//! --- en        the explanation in English
//! --- silence   instead of the two: the cell fails, and nothing is explained
//! --- runs      instead of the two: the cell runs, and nothing is said
//! ```
//!
//! `{library}` is the folder of a small library; `[-1]` is the number of the cell before, `[-2]` of the one before that.

use crate::client::{Kernel, Ran};
use std::fmt::Write as _;
use std::path::Path;

const FILES: [(&str, &str); 7] = [
    ("01-numbers", include_str!("01-numbers.txt")),
    ("02-text", include_str!("02-text.txt")),
    ("03-names", include_str!("03-names.txt")),
    ("04-calls", include_str!("04-calls.txt")),
    ("05-habits", include_str!("05-habits.txt")),
    ("06-silence", include_str!("06-silence.txt")),
    ("07-writing", include_str!("07-writing.txt")),
];

#[test]
fn mistakes_are_explained_in_korean() {
    run_all("ko", "풀이");
}

#[test]
fn mistakes_are_explained_in_english() {
    run_all("en", "In plain words");
}

struct Case {
    title: String,
    /// Kind and text of each part.
    parts: Vec<(String, String)>,
}

fn cases(text: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for line in text.lines() {
        if let Some(title) = line.strip_prefix("=== ") {
            cases.push(Case { title: title.to_owned(), parts: Vec::new() });
        } else if let Some(case) = cases.last_mut() {
            if let Some(kind) = line.strip_prefix("--- ") {
                case.parts.push((kind.to_owned(), String::new()));
            } else if let Some((_, text)) = case.parts.last_mut() {
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    for (_, text) in cases.iter_mut().flat_map(|case| &mut case.parts) {
        *text = text.trim_matches('\n').to_owned();
    }
    cases
}

impl Case {
    fn part(&self, kind: &str) -> Option<&str> {
        self.parts.iter().find(|(found, _)| found == kind).map(|(_, text)| text.as_str())
    }
}

fn run_all(lang: &str, title: &str) {
    let folder = tempfile::tempdir().expect("a folder");
    write_library(folder.path());
    let notebook = folder.path().join("lesson.ipynb");
    std::fs::write(&notebook, include_str!("notebook.json")).expect("the notebook");
    let mut kernel = Kernel::start_with(lang, &[("JPY_SESSION_NAME", &notebook)]);
    let mut number = 0;
    let (mut explained, mut silent, mut wrong) = (0, 0, String::new());
    for (file, text) in FILES {
        for case in cases(text) {
            for (kind, code) in &case.parts {
                if !["setup", "fails", "cell", "warns"].contains(&kind.as_str()) {
                    continue;
                }
                let library = folder.path().to_string_lossy();
                let ran = kernel.run(&code.replace("{library}", &library));
                number += 1;
                let verdict = match kind.as_str() {
                    "setup" if ran.status != "ok" => Some("the set-up fails".to_owned()),
                    "fails" if ran.status == "ok" => Some("the set-up does not fail".to_owned()),
                    "cell" | "warns" => verdict(&case, kind, &ran, (lang, title), number),
                    _ => None,
                };
                if let Some(verdict) = verdict {
                    let _ =
                        writeln!(wrong, "{file}: {}: {verdict}\n{}\n", case.title, ran.traceback);
                }
            }
            explained += usize::from(case.part(lang).is_some());
            silent += usize::from(case.part("silence").is_some());
        }
    }
    kernel.shut_down();
    assert!(wrong.is_empty(), "{wrong}");
    assert!(explained >= 60 && silent >= 30, "{explained} explained, {silent} silent");
}

/// What is wrong with what the kernel said, if anything is.
fn verdict(
    case: &Case,
    kind: &str,
    ran: &Ran,
    (lang, title): (&str, &str),
    number: usize,
) -> Option<String> {
    let lines: Vec<&str> = ran.traceback.lines().collect();
    let said = match lines.iter().position(|line| *line == title) {
        Some(at) => lines[at + 1..].join("\n"),
        None if kind == "warns" => ran.stderr.trim_end().to_owned(),
        None => String::new(),
    };
    if case.part("runs").is_some() {
        let well = ran.status == "ok" && said.is_empty() && ran.stderr.is_empty();
        return (!well).then(|| format!("it should run: {ran:?}"));
    }
    if (ran.status == "ok") != (kind == "warns") {
        return Some(format!("it ended {}", ran.status));
    }
    let first = ran.value.lines().next().unwrap_or_default();
    let message = first.rsplit_once(" [").map_or(first, |(message, _)| message);
    if !ran.traceback.contains(message) {
        return Some(format!("rustc's own message is not there: {message}"));
    }
    if ran.traceback.contains("evcxr") || ran.value.contains("evcxr") {
        return Some("it speaks of the engine".to_owned());
    }
    let expected = case.part(lang).map_or_else(String::new, |text| absolute(text, number));
    (said != expected).then(|| format!("it says\n{said}\ninstead of\n{expected}"))
}

/// `[-1]` in the number that the cell before had.
fn absolute(text: &str, number: usize) -> String {
    (1..80).fold(text.to_owned(), |text, back| {
        let Some(of_cell) = number.checked_sub(back) else { return text };
        text.replace(&format!("[-{back}]"), &format!("[{of_cell}]"))
    })
}

fn write_library(folder: &Path) {
    let manifest = "[package]\nname = \"marketing\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";
    std::fs::write(folder.join("Cargo.toml"), manifest).expect("the manifest");
    std::fs::create_dir(folder.join("src")).expect("a folder");
    std::fs::write(folder.join("src/lib.rs"), include_str!("library.rs")).expect("the library");
}
