//! What every lesson must have: both languages, hints, misconceptions that differ.

use std::collections::HashSet;

use tourism_course::bilingual::Bilingual;
use tourism_course::compare::same;
use tourism_course::exercise::{Exercise, Task};
use tourism_course::function::Input;
use tourism_course::{lessons, text};

fn exercises() -> impl Iterator<Item = &'static Exercise> {
    lessons::ALL.iter().flat_map(|plan| plan.exercises)
}

fn inputs(exercise: &Exercise) -> Vec<Input> {
    match exercise.task {
        Task::Value(input) => vec![input()],
        Task::Function(trials) => trials.inputs(),
    }
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

#[test]
fn the_lesson_practises_every_concept_of_its_notebook() {
    // The eight concepts of notebook 3 in the syllabus.
    let concepts = [
        "pareto-principle",
        "pareto-customers",
        "core-customers",
        "buyer-moderation",
        "lorenz-curve",
        "gini-coefficient",
        "abc-analysis",
        "pareto-distribution",
    ];
    let practised: HashSet<&str> =
        lessons::find(3).unwrap().exercises.iter().flat_map(|e| e.concepts).copied().collect();
    assert_eq!(practised, HashSet::from(concepts));
}

#[test]
fn every_misconception_differs_from_the_right_answer_and_from_the_others() {
    for exercise in exercises() {
        let inputs = inputs(exercise);
        let right: Vec<_> = inputs.iter().map(|input| (exercise.right)(input).unwrap()).collect();
        let mut seen = vec![("right", right)];
        for misconception in exercise.misconceptions {
            let wrong: Vec<_> =
                inputs.iter().map(|input| (misconception.wrong)(input).unwrap()).collect();
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
    let points: Vec<(&str, u32)> = lessons::find(3)
        .unwrap()
        .rubrics
        .iter()
        .map(|rubric| (rubric.id, rubric.points()))
        .collect();
    assert_eq!(points, [("essay", 30), ("short", 10)]);
}
