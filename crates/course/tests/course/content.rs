//! What every lesson must have: both languages, hints, misconceptions that differ.

use std::collections::HashSet;

use tourism_course::answer::IntoAnswer as _;
use tourism_course::bilingual::Bilingual;
use tourism_course::compare::same;
use tourism_course::exercise::{Exercise, Formula, Task};
use tourism_course::function::Input;
use tourism_course::{lessons, text};

fn exercises() -> impl Iterator<Item = &'static Exercise> {
    lessons::ALL.iter().flat_map(|plan| plan.exercises)
}

fn is_hangul(letter: char) -> bool {
    ('가'..='힣').contains(&letter)
}

#[track_caller]
fn assert_both(text: Bilingual) {
    assert!(text.ko.chars().any(is_hangul), "no Korean: {text:?}");
    assert!(!text.en.trim().is_empty() && !text.en.chars().any(is_hangul), "no English: {text:?}");
    for said in [text.ko, text.en] {
        assert_eq!(said.matches('`').count() % 2, 0, "a backtick is open: {said}");
        assert_eq!(said.trim(), said);
    }
}

#[test]
fn every_text_is_there_in_both_languages() {
    for plan in lessons::ALL {
        assert_both(plan.title);
        assert_both(plan.question);
        plan.objectives.iter().copied().for_each(assert_both);
        for rubric in plan.rubrics {
            [rubric.name, rubric.question].into_iter().for_each(assert_both);
            rubric
                .criteria
                .iter()
                .flat_map(|criterion| [criterion.name, criterion.full])
                .for_each(assert_both);
        }
    }
    for exercise in exercises() {
        [exercise.title, exercise.ask, exercise.takeaway, exercise.solution.why]
            .into_iter()
            .for_each(assert_both);
        exercise.hints.iter().chain(exercise.parts).copied().for_each(assert_both);
        exercise
            .misconceptions
            .iter()
            .map(|misconception| misconception.message)
            .for_each(assert_both);
    }
}

#[test]
fn what_is_said_in_sentences_ends_like_one_and_in_polite_korean() {
    for exercise in exercises() {
        let texts = exercise.hints.iter().copied();
        let texts =
            texts.chain(exercise.misconceptions.iter().map(|misconception| misconception.message));
        for said in texts.chain([exercise.ask, exercise.takeaway, exercise.solution.why]) {
            // A year or a remark in brackets may follow the verb.
            let end = match (said.ko.strip_suffix(")."), said.ko.rsplit_once('(')) {
                (Some(_), Some((before, _))) => format!("{before}."),
                _ => said.ko.to_owned(),
            };
            assert!(
                ["니다.", "시오.", "니까?"].iter().any(|polite| end.ends_with(polite)),
                "{end}"
            );
            assert!(said.en.ends_with(['.', '?', '…']), "{}", said.en);
        }
    }
}

#[test]
fn exercises_are_numbered_and_have_hints_concepts_and_misconceptions() {
    for plan in lessons::ALL {
        for (place, exercise) in plan.exercises.iter().enumerate() {
            assert_eq!(usize::from(exercise.number), place, "exercises are numbered from 0");
            assert!(exercise.hints.len() >= 3, "exercise {place}");
            assert!(exercise.misconceptions.len() >= 3, "exercise {place}");
            assert!((1..=3).contains(&exercise.stars));
            let mut ids = HashSet::new();
            for misconception in exercise.misconceptions {
                assert!(
                    ids.insert(misconception.id),
                    "{} twice in exercise {place}",
                    misconception.id
                );
                assert!(
                    misconception
                        .id
                        .chars()
                        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
                );
            }
        }
    }
}

#[test]
fn every_concept_is_one_of_the_curriculum() {
    let concepts: HashSet<&str> = text::terms().map(|term| term.id).collect();
    let rubrics = lessons::ALL.iter().flat_map(|plan| plan.rubrics);
    let used = exercises()
        .flat_map(|exercise| exercise.concepts)
        .chain(rubrics.flat_map(|rubric| rubric.concepts));
    for concept in used {
        assert!(concepts.contains(concept), "{concept}");
    }
}

/// The syllabus: the number of a lesson, how many exercises it has, and its concepts.
const SYLLABUS: &str = include_str!("syllabus.tsv");

#[test]
fn a_lesson_has_the_concepts_and_the_exercises_of_the_syllabus() {
    for plan in lessons::ALL {
        let number = format!("{}\t", plan.number);
        let row = SYLLABUS.lines().find_map(|row| row.strip_prefix(&number));
        assert!(row.is_some() || plan.number > 14, "lesson {} has left the syllabus", plan.number);
        // A lesson of one's own is in no syllabus.
        let Some(row) = row else { continue };
        let (exercises, concepts) = row.split_once('\t').unwrap();
        assert_eq!(
            plan.concepts,
            concepts.split(' ').collect::<Vec<_>>(),
            "lesson {}",
            plan.number
        );
        // Exercise 0 and what is added stand beside those of the syllabus.
        assert!(plan.exercises.len() > exercises.parse().unwrap(), "lesson {}", plan.number);
        let practised = plan.exercises.iter().flat_map(|exercise| exercise.concepts);
        assert!(practised.count() > 0);
    }
}

#[test]
fn every_concept_is_called_by_a_name_of_its_own_in_both_texts_of_its_lesson() {
    for plan in lessons::ALL {
        for lang in ["ko", "en"] {
            let text = text::key(&notebook(plan.number, lang));
            for concept in plan.concepts {
                let term = text::terms().find(|term| term.id == *concept).unwrap();
                let is_korean = |name: &str| name.chars().any(is_hangul);
                let mut names: Vec<&str> =
                    term.names().filter(|name| is_korean(name) == (lang == "ko")).collect();
                if names.is_empty() {
                    // SERVQUAL is written in Latin letters in Korean too.
                    names = term.names().collect();
                }
                assert!(
                    names.iter().any(|name| text.contains(&text::key(name))),
                    "lesson {} ({lang}) does not name {concept}: {:?}",
                    plan.number,
                    term.names().collect::<Vec<_>>()
                );
            }
        }
    }
}

/// The text of a student notebook.
fn notebook(number: u8, lang: &str) -> String {
    let folder =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../notebooks").join(lang);
    let start = format!("{number:02}-");
    let mut files = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let path = files
        .find(|path| path.file_name().unwrap().to_string_lossy().starts_with(&start))
        .unwrap_or_else(|| panic!("lesson {number} has no notebook in {}", folder.display()));
    let notebook: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let lines = |cell: &serde_json::Value| -> String {
        match &cell["source"] {
            serde_json::Value::Array(lines) => {
                lines.iter().filter_map(serde_json::Value::as_str).collect()
            }
            text => text.as_str().unwrap_or_default().to_owned(),
        }
    };
    notebook["cells"].as_array().unwrap().iter().map(lines).collect()
}

#[test]
fn every_wrong_option_of_a_choice_has_its_message() {
    for exercise in exercises() {
        if let Task::Choice(options) = exercise.task {
            assert_eq!(
                exercise.misconceptions.len() + 1,
                usize::from(options),
                "{}",
                exercise.title.en
            );
        }
    }
}

#[test]
fn every_misconception_differs_from_the_right_answer_and_from_the_others() {
    for exercise in exercises() {
        let inputs = exercise.task.inputs();
        // Where a function must refuse, so does a misconception, or it gives a value.
        let answer = |formula: Formula, input: &Input| {
            formula(input).unwrap_or_else(|error| Err::<f64, _>(error).into_answer())
        };
        let right: Vec<_> = inputs.iter().map(|input| answer(exercise.right, input)).collect();
        let mut seen = vec![("right", right)];
        for misconception in exercise.misconceptions {
            let wrong: Vec<_> =
                inputs.iter().map(|input| answer(misconception.wrong, input)).collect();
            for (other, answers) in &seen {
                assert!(
                    wrong.iter().zip(answers).any(|(wrong, answer)| !same(wrong, answer)),
                    "exercise {}: {} gives what {other} gives",
                    exercise.number,
                    misconception.id
                );
            }
            seen.push((misconception.id, wrong));
        }
    }
}

#[test]
fn messages_of_one_exercise_are_all_different() {
    for exercise in exercises() {
        let ko: HashSet<&str> =
            exercise.misconceptions.iter().map(|misconception| misconception.message.ko).collect();
        let en: HashSet<&str> =
            exercise.misconceptions.iter().map(|misconception| misconception.message.en).collect();
        assert_eq!(
            (ko.len(), en.len()),
            (exercise.misconceptions.len(), exercise.misconceptions.len())
        );
    }
}

#[test]
fn the_rubrics_add_up_to_the_points_of_the_syllabus() {
    for plan in lessons::ALL {
        let points: Vec<(&str, u32)> =
            plan.rubrics.iter().map(|rubric| (rubric.id, rubric.points())).collect();
        assert_eq!(points, [("essay", 30), ("short", 10)], "lesson {}", plan.number);
    }
}
