//! Help in steps: the next hint on every call, and the solution when it is earned.

use tourism_marketing::Lang;

use crate::card::{Card, Tone};
use crate::exercise::Exercise;
use crate::outcome::Outcome;
use crate::progress::{Event, Kind};

/// How many attempts must have failed before a solution opens without a right answer.
pub const ATTEMPTS: usize = 3;

/// Whether a solution may be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gate {
    /// It may: the answer was right once, or enough attempts have failed.
    Open,
    /// After so many more attempts.
    After(usize),
    /// Never: the exercise counts for a grade.
    Graded,
}

/// The gate of an exercise after the `events` of that exercise.
///
/// A cell that still holds `todo!()` is not an attempt.
#[must_use]
pub fn gate<'a>(exercise: &Exercise, events: impl IntoIterator<Item = &'a Event>) -> Gate {
    if exercise.graded {
        return Gate::Graded;
    }
    let mut failed = 0;
    for outcome in events.into_iter().filter_map(|event| event.outcome) {
        if outcome == Outcome::Right {
            return Gate::Open;
        }
        failed += usize::from(outcome.is_failed_attempt());
    }
    match ATTEMPTS.saturating_sub(failed) {
        0 => Gate::Open,
        left => Gate::After(left),
    }
}

/// The level of the next hint, counted from 1, after the `events` of an exercise; the last one is repeated.
#[must_use]
pub fn next_level<'a>(exercise: &Exercise, events: impl IntoIterator<Item = &'a Event>) -> usize {
    let seen = events
        .into_iter()
        .filter(|event| event.kind == Kind::Hint)
        .filter_map(|event| event.level)
        .max();
    (seen.map_or(0, usize::from) + 1).min(exercise.hints.len())
}

/// The hint of a level, or `None` if there is no such level.
#[must_use]
pub fn hint(lang: Lang, exercise: &Exercise, level: usize) -> Option<Card> {
    let hint = exercise.hints.get(level.checked_sub(1)?)?;
    let (number, all) = (exercise.number, exercise.hints.len());
    let heading = match lang {
        Lang::Ko => format!("연습 {number} 도움말 {level}/{all}"),
        Lang::En => format!("Exercise {number}: hint {level} of {all}"),
    };
    let more = match (level < all, lang) {
        (true, Lang::Ko) => {
            format!("도움말이 더 필요하면 `lesson.hint({number})`를 한 번 더 실행하십시오.")
        }
        (true, Lang::En) => format!("For the next hint, run `lesson.hint({number})` once more."),
        (false, Lang::Ko) => "마지막 도움말입니다.".to_owned(),
        (false, Lang::En) => "This is the last hint.".to_owned(),
    };
    Some(Card::new(lang, Tone::Plain, "☞", heading).text(hint.get(lang)).text(more))
}

/// What is said instead of a hint of a level that does not exist.
#[must_use]
pub fn no_such_level(lang: Lang, exercise: &Exercise) -> Card {
    let all = exercise.hints.len();
    let (heading, text) = match lang {
        Lang::Ko => (
            "그런 도움말은 없습니다",
            format!("연습 {}의 도움말은 1부터 {all}까지 있습니다.", exercise.number),
        ),
        Lang::En => (
            "There is no such hint",
            format!("Exercise {} has the hints 1 to {all}.", exercise.number),
        ),
    };
    Card::new(lang, Tone::Plain, "☞", heading).text(text)
}

/// The solution, or how to get to it.
#[must_use]
pub fn solution(lang: Lang, exercise: &Exercise, gate: Gate) -> Card {
    let number = exercise.number;
    let heading = match lang {
        Lang::Ko => format!("연습 {number} 풀이"),
        Lang::En => format!("Exercise {number}: solution"),
    };
    let card = Card::new(lang, Tone::Plain, "☞", heading);
    match (gate, lang) {
        (Gate::Open, _) => card.code(exercise.solution.code).text(exercise.solution.why.get(lang)),
        (Gate::After(left), Lang::Ko) => card
            .text(format!("먼저 풀어 보십시오. 맞히거나 {left}번 더 시도하면 풀이가 열립니다."))
            .text(format!("막혔다면 `lesson.hint({number})`로 도움말을 볼 수 있습니다.")),
        (Gate::After(left), Lang::En) => card
            .text(format!(
                "Try it first: the solution opens with a right answer or after {left} more {}.",
                if left == 1 { "attempt" } else { "attempts" }
            ))
            .text(format!("If you are stuck, `lesson.hint({number})` helps.")),
        (Gate::Graded, Lang::Ko) => card.text("성적에 들어가는 문항이라 풀이를 열지 않습니다."),
        (Gate::Graded, Lang::En) => {
            card.text("This exercise counts for a grade, so its solution stays closed.")
        }
    }
}
