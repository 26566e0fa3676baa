//! What the bank as a whole must have.

use std::collections::{BTreeMap, BTreeSet};

use tourism_course::text;
use tourism_study::bank::{Body, Form};
use tourism_study::{Exam, Lang, concepts};

use super::bank;

#[test]
fn there_are_enough_items_and_each_lesson_has_its_file() {
    let bank = bank();
    assert!(bank.items().len() >= 360, "{} items", bank.items().len());
    let lessons: BTreeSet<u8> = bank.items().iter().map(|item| item.lesson()).collect();
    assert_eq!(lessons, (1..=14).collect());
}

#[test]
fn every_concept_is_asked_and_in_its_own_lesson() {
    let bank = bank();
    let asked: BTreeSet<&str> =
        bank.items().iter().flat_map(|item| &item.concepts).map(String::as_str).collect();
    let missing: Vec<&str> = concepts::all()
        .iter()
        .map(|concept| concept.id.as_str())
        .filter(|id| !asked.contains(id))
        .collect();
    assert!(missing.is_empty(), "no item asks about {missing:?}");
    for item in bank.items() {
        let home = concepts::find(item.concept()).unwrap().lesson;
        // An item may look back, or ahead, but the lesson of one of its concepts is its own.
        let lessons: Vec<u8> = item
            .concepts
            .iter()
            .filter_map(|id| concepts::find(id))
            .map(|concept| concept.lesson)
            .collect();
        assert!(
            lessons.contains(&item.lesson()),
            "{}: its concepts belong to {lessons:?} ({home})",
            item.id
        );
    }
}

/// The mix of exams.md, section 4, with a margin of four points each way.
#[test]
fn the_mix_of_forms_is_the_stated_one() {
    let bank = bank();
    let mut counts: BTreeMap<Form, usize> = BTreeMap::new();
    for item in bank.items() {
        *counts.entry(item.form).or_default() += 1;
    }
    let written = counts.remove(&Form::Written).unwrap_or_default();
    assert!(written >= 28, "{written} written items: a short answer and an essay for each lesson");
    let all: usize = counts.values().sum();
    let share = |forms: &[Form]| {
        let sum: usize = forms.iter().filter_map(|form| counts.get(form)).sum();
        100.0 * sum as f64 / all as f64
    };
    let aims = [
        (25.0, &[Form::Term][..]),
        (25.0, &[Form::Negative]),
        (15.0, &[Form::Membership]),
        (10.0, &[Form::Matching, Form::Ordering]),
        (12.0, &[Form::Calculation]),
        (8.0, &[Form::Statements]),
        (5.0, &[Form::Error]),
    ];
    let off: Vec<String> = aims
        .iter()
        .filter(|(aim, forms)| (share(forms) - aim).abs() > 4.0)
        .map(|(aim, forms)| format!("{forms:?}: {:.1} % instead of {aim}", share(forms)))
        .collect();
    assert!(off.is_empty(), "{off:?} ({counts:?})");
}

#[test]
fn every_way_of_answering_and_every_examination_is_served() {
    let bank = bank();
    let kinds: BTreeSet<&str> = bank.items().iter().map(|item| item.body.id()).collect();
    assert_eq!(kinds.len(), 9, "{kinds:?}");
    for exam in Exam::ALL {
        let count = bank.items().iter().filter(|item| item.exams.contains(&exam)).count();
        assert!(count >= 30, "{}: {count} items", exam.id());
    }
    for difficulty in 1..=3 {
        let count = bank.items().iter().filter(|item| item.difficulty == difficulty).count();
        assert!(count >= 40, "difficulty {difficulty}: {count} items");
    }
}

#[test]
fn no_question_is_asked_twice() {
    let bank = bank();
    for lang in Lang::ALL {
        let mut stems: BTreeMap<String, &str> = BTreeMap::new();
        for item in bank.items() {
            // The same stem over other statements is another question.
            let options: String = match &item.body {
                Body::Multi(options) | Body::Choice(options) => {
                    options.iter().map(|option| option.text.get(lang)).collect()
                }
                Body::Match(pairs) => pairs.iter().map(|pair| pair.left.get(lang)).collect(),
                Body::Order { steps, .. } => steps.iter().map(|step| step.get(lang)).collect(),
                _ => String::new(),
            };
            let key = text::key(&format!("{}{options}", item.stem.get(lang)));
            if let Some(other) = stems.insert(key, &item.id) {
                panic!("{other} and {} ask the same", item.id);
            }
        }
    }
}

#[test]
fn each_language_is_written_in_its_own_script() {
    let hangul = |letter: char| ('가'..='힣').contains(&letter);
    for item in bank().items() {
        assert!(item.stem.ko.chars().any(hangul), "{}: the Korean stem has no Hangul", item.id);
        // A Korean term may be quoted in an English stem, not carry it.
        let korean = item.stem.en.chars().filter(|&letter| hangul(letter)).count();
        let letters = item.stem.en.chars().filter(|letter| letter.is_alphabetic()).count();
        assert!(korean * 4 <= letters, "{}: the English stem is Korean", item.id);
    }
}

/// The practice notebook says the same in both languages, and runs the same code.
#[test]
fn the_practice_notebook_has_the_same_cells_in_both_languages() {
    let cells = |lang: &str| -> Vec<(String, String)> {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../notebooks");
        let text = std::fs::read_to_string(folder.join(lang).join("practice.ipynb")).unwrap();
        let notebook: serde_json::Value = serde_json::from_str(&text).unwrap();
        let cell = |cell: &serde_json::Value| {
            let lines =
                cell["source"].as_array().unwrap().iter().map(|line| line.as_str().unwrap());
            let code =
                lines.map(|line| line.split("//").next().unwrap().trim_end()).collect::<String>();
            (cell["cell_type"].as_str().unwrap().to_owned(), code.replace("Lang::Ko", "Lang::En"))
        };
        notebook["cells"].as_array().unwrap().iter().map(cell).collect()
    };
    let (ko, en) = (cells("ko"), cells("en"));
    assert_eq!(ko.len(), en.len());
    for ((ko_kind, ko), (en_kind, en)) in ko.iter().zip(&en) {
        assert_eq!(ko_kind, en_kind);
        if ko_kind == "code" {
            assert_eq!(ko, en);
        }
    }
}
