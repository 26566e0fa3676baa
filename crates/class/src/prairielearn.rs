//! Results as PrairieLearn's external grader writes them: `results.json`, at most 1 MB.
//!
//! A submission of which nothing could be read is "not gradable", which costs a student of PrairieLearn no attempt.
//! An exercise that does not compile is a test with 0 points and the compiler's message, as the others can still be
//! right.

use serde::Serialize;
use tourism_course::Outcome;
use tourism_marketing::Lang;

use crate::gradebook::{Source, Standing};
use crate::record::{Assignment, GradedExercise, Item, ItemKind, Trouble};

/// PrairieLearn takes no more than 1 MB; a message longer than this is cut.
const LONGEST: usize = 4000;

/// What `results.json` holds.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Results {
    /// Whether the submission could be graded at all.
    pub gradable: bool,
    /// From 0 to 1.
    pub score: f64,
    /// One sentence about the whole.
    pub message: String,
    /// What is wrong with the file, where it could not be graded.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub format_errors: Vec<String>,
    /// One for each item.
    pub tests: Vec<Test>,
}

/// One item.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Test {
    /// `3.2 The question turned round`.
    pub name: String,
    /// The outcome in words.
    pub description: String,
    /// The points.
    pub points: f64,
    /// The points that can be had.
    pub max_points: f64,
    /// What the student is told, with the hint. Never hidden code.
    pub message: String,
    /// What was answered.
    pub output: String,
}

/// The results of one student; `None` where nothing was handed in.
#[must_use]
pub fn results(assignment: &Assignment, standing: &Standing, lang: Lang) -> Option<Results> {
    let graded = standing.graded.as_ref()?;
    let unreadable: Vec<String> = graded
        .troubles
        .iter()
        .filter(|it| matches!(it, Trouble::Unreadable { .. } | Trouble::WrongAssignment { .. }))
        .map(|trouble| cut(&trouble.label(lang)))
        .collect();
    let tests = assignment.items.iter().zip(&standing.items).map(|(item, score)| {
        let found = graded.exercises.iter().find(|it| it.exercise == item.exercise);
        let description = match (item.kind, score.source) {
            (ItemKind::Written, Source::ToMark) => {
                lang.pick("서술형, 아직 채점 전", "written, not marked yet").to_owned()
            }
            (ItemKind::Written, _) => lang.pick("서술형", "written").to_owned(),
            (ItemKind::Computed, _) => {
                score.outcome.unwrap_or(Outcome::NotAttempted).label(lang).to_owned()
            }
        };
        Test {
            name: name(item, lang),
            description,
            points: score.points,
            max_points: item.of,
            message: found.map(|found| message(found, lang)).unwrap_or_default(),
            output: found.map(|found| cut(&found.answer)).unwrap_or_default(),
        }
    });
    let right = standing.items.iter().filter(|it| it.outcome == Some(Outcome::Right)).count();
    let computed = assignment.items.iter().filter(|it| it.kind == ItemKind::Computed).count();
    Some(Results {
        gradable: unreadable.is_empty(),
        score: standing.share().clamp(0.0, 1.0),
        message: match lang {
            Lang::Ko => format!("계산 문항 {computed}개 가운데 {right}개를 맞혔습니다."),
            Lang::En => format!("Right: {right} of {computed} computed exercises."),
        },
        format_errors: unreadable,
        tests: tests.collect(),
    })
}

fn name(item: &Item, lang: Lang) -> String {
    format!("{} {}", item.exercise.label(lang), item.title.get(lang))
}

fn message(found: &GradedExercise, lang: Lang) -> String {
    let reason = found.reason.as_ref().map(|reason| reason.label(lang));
    let hint = found.hint.as_ref().filter(|_| found.outcome != Outcome::Right);
    let hint = hint.map(|hint| format!("{} {}", lang.pick("힌트:", "Hint:"), hint.get(lang)));
    let parts = [reason, Some(found.message.get(lang).to_owned()), hint];
    let mut said: Vec<String> =
        parts.into_iter().flatten().filter(|part| !part.trim().is_empty()).collect();
    // The reason may be all there is to say.
    said.dedup();
    cut(&said.join("\n"))
}

fn cut(text: &str) -> String {
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    text.chars().take(LONGEST).chain(['…']).collect()
}
