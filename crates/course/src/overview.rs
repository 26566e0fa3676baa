//! What the event log adds up to: the opening of a lesson and the table of progress.

use tourism_marketing::Lang;
use tourism_marketing::table::{Align, Table};

use crate::card::{Card, Tone};
use crate::exercise::Exercise;
use crate::hints::ATTEMPTS;
use crate::lessons::Plan;
use crate::outcome::Outcome;
use crate::progress::{Event, Kind};

/// How far a learner is with an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Standing {
    /// Whether it was right at least once.
    pub is_right: bool,
    /// How many answers were checked up to the first right one.
    pub attempts: usize,
    /// How many different hints were seen.
    pub hints: usize,
    /// Whether the solution was seen.
    pub saw_solution: bool,
    /// Whether it was seen before a right answer.
    pub needed_solution: bool,
}

impl Standing {
    /// Where the `events` of an exercise have led.
    #[must_use]
    pub fn of<'a>(events: impl IntoIterator<Item = &'a Event>) -> Self {
        let mut standing = Self::default();
        for event in events {
            match (event.kind, event.outcome) {
                (Kind::Hint, _) => {
                    standing.hints = standing.hints.max(event.level.map_or(0, usize::from));
                }
                (Kind::Solution, _) => {
                    standing.saw_solution = true;
                    standing.needed_solution |= !standing.is_right;
                }
                (Kind::Check, Some(outcome)) if !standing.is_right => {
                    standing.is_right = outcome == Outcome::Right;
                    standing.attempts +=
                        usize::from(standing.is_right || outcome.is_failed_attempt());
                }
                _ => {}
            }
        }
        standing
    }

    /// Whether its concepts are worth another look: not right after an attempt, or not without effort.
    #[must_use]
    pub fn is_missed(self) -> bool {
        self.needed_solution
            || if self.is_right { self.attempts >= ATTEMPTS } else { self.attempts > 0 }
    }

    fn label(self, lang: Lang) -> String {
        let outcome = match (self.is_right, self.attempts) {
            (true, _) => Outcome::Right,
            (false, 0) => Outcome::NotAttempted,
            (false, _) => Outcome::Wrong,
        };
        let word = match outcome {
            Outcome::Right => lang.pick("맞음", "right"),
            Outcome::NotAttempted => lang.pick("풀기 전", "not attempted"),
            _ => lang.pick("푸는 중", "in progress"),
        };
        format!("{} {word}", outcome.symbol())
    }
}

/// The events of one exercise.
pub fn of_exercise(events: &[Event], lesson: u8, exercise: u8) -> impl Iterator<Item = &Event> {
    events.iter().filter(move |event| event.lesson == lesson && event.exercise == Some(exercise))
}

/// The title, the objectives and the exercises of a lesson.
#[must_use]
pub fn opening(lang: Lang, plan: &Plan, events: &[Event], notices: Vec<String>) -> Card {
    let heading = match lang {
        Lang::Ko => format!("{}강 {}", plan.number, plan.title.ko),
        Lang::En => format!("Lesson {}: {}", plan.number, plan.title.en),
    };
    let mut table = Table::new(lang.pick("연습 문항", "Exercises"))
        .column(lang.pick("번호", "No."), Align::Left)
        .column(lang.pick("문항", "Exercise"), Align::Left)
        .column(lang.pick("난이도", "Level"), Align::Left)
        .column(lang.pick("상태", "State"), Align::Left);
    for exercise in plan.exercises {
        let standing = Standing::of(of_exercise(events, plan.number, exercise.number));
        table = table.row([
            exercise.number.to_string(),
            exercise.title.get(lang).to_owned(),
            stars(exercise),
            standing.label(lang),
        ]);
    }
    let objectives =
        plan.objectives.iter().map(|objective| objective.get(lang).to_owned()).collect();
    Card::new(lang, Tone::Plain, "▤", heading)
        .text(lang.pick("이 강의를 마치면 다음을 할 수 있습니다.", "After this lesson you can:"))
        .items(objectives)
        .table(table)
        .items(notices)
}

/// How far the learner is with each exercise, and what to review.
#[must_use]
pub fn progress(lang: Lang, plan: &Plan, events: &[Event], notices: Vec<String>) -> Card {
    let mut table = Table::new(lang.pick("진도", "Progress"))
        .column(lang.pick("문항", "Exercise"), Align::Left)
        .column(lang.pick("상태", "State"), Align::Left)
        .column(lang.pick("시도 (회)", "Attempts"), Align::Right)
        .column(lang.pick("도움말 (개)", "Hints"), Align::Right)
        .column(lang.pick("풀이", "Solution"), Align::Left);
    let mut right = 0;
    let mut review: Vec<&str> = Vec::new();
    for exercise in plan.exercises {
        let standing = Standing::of(of_exercise(events, plan.number, exercise.number));
        right += usize::from(standing.is_right);
        if standing.is_missed() {
            review.extend(
                exercise
                    .concepts
                    .iter()
                    .filter(|concept| !review.contains(concept))
                    .copied()
                    .collect::<Vec<_>>(),
            );
        }
        table = table.row([
            format!("{}. {}", exercise.number, exercise.title.get(lang)),
            standing.label(lang),
            standing.attempts.to_string(),
            standing.hints.to_string(),
            if standing.saw_solution { lang.pick("봄", "seen") } else { "–" }.to_owned(),
        ]);
    }
    let all = plan.exercises.len();
    let heading = match lang {
        Lang::Ko => format!("{}강: {all}문항 가운데 {right}문항을 맞혔습니다", plan.number),
        Lang::En => format!("Lesson {}: {right} of {all} exercises right", plan.number),
    };
    let review: Vec<&str> =
        review.into_iter().filter_map(|concept| concept_name(concept, lang)).collect();
    let advice = match (review.is_empty(), lang) {
        (true, _) => String::new(),
        (false, Lang::Ko) => format!("다시 볼 개념: {}", review.join(", ")),
        (false, Lang::En) => format!("Worth another look: {}", review.join(", ")),
    };
    let tone = if right == all { Tone::Good } else { Tone::Plain };
    Card::new(lang, tone, "▤", heading)
        .table(table)
        .text(advice)
        .items(scores(lang, plan, events))
        .items(notices)
}

/// The last score of each written question.
fn scores(lang: Lang, plan: &Plan, events: &[Event]) -> Vec<String> {
    let last = |id: &str| {
        let own =
            |event: &&Event| event.lesson == plan.number && event.rubric.as_deref() == Some(id);
        events.iter().rev().find(own).and_then(|event| event.points)
    };
    let scored = plan.rubrics.iter().filter_map(|rubric| Some((rubric, last(rubric.id)?)));
    scored
        .map(|(rubric, points)| match lang {
            Lang::Ko => format!("{}: {}점 만점에 {points}점", rubric.name.ko, rubric.points()),
            Lang::En => format!("{}: {points} of {} points", rubric.name.en, rubric.points()),
        })
        .collect()
}

fn stars(exercise: &Exercise) -> String {
    "★".repeat(usize::from(exercise.stars))
}

/// The usual name of a concept: Korean names come before English ones in the list of terms.
fn concept_name(id: &str, lang: Lang) -> Option<&'static str> {
    let term = crate::text::terms().find(|term| term.id == id)?;
    match lang {
        Lang::Ko => term.names().next(),
        Lang::En => term.names().find(|name| !name.chars().any(|it| ('가'..='힣').contains(&it))),
    }
}
