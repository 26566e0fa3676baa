//! What is right in an answer, and why.

use std::collections::BTreeSet;

use tourism_course::text;
use tourism_marketing::Lang;

use super::Reason;
use super::answer::{Answer, labels};
use super::number::{self, Near};
use super::right::{circled, in_language};
use crate::bank::{Blank, Body, Choice, Numeric, Pair};
use crate::question::Question;
use crate::text::Text;

/// What was found.
pub(super) struct Found {
    pub(super) share: f64,
    pub(super) reasons: Vec<Reason>,
}

/// What is right in an answer, and why; `None` where it is of another kind than the question.
pub(super) fn found(question: &Question, answer: &Answer) -> Option<Found> {
    let passed = *answer == Answer::Passed;
    Some(match (&question.item().body, answer) {
        (Body::Choice(options), Answer::Choice(shown)) => choice(question, options, Some(*shown)),
        (Body::Choice(options), Answer::Passed) => choice(question, options, None),
        (Body::Ox { truth, why }, Answer::Truth(said)) => one(said == truth, why),
        (Body::Order { steps, why }, Answer::Order(shown)) => {
            order(question, steps.len(), shown, why)
        }
        (Body::Ox { why, .. } | Body::Order { why, .. }, Answer::Passed) => one(false, why),
        (Body::Blank(blank), Answer::Words(words)) => self::blank(blank, words),
        (Body::Blank(blank), Answer::Passed) => self::blank(blank, &[]),
        (Body::Match(pairs), Answer::Pairs(chosen)) => self::pairs(question, pairs, chosen),
        (Body::Match(pairs), Answer::Passed) => self::pairs(question, pairs, &[]),
        (Body::Multi(statements), Answer::Several(said)) => {
            several(question, statements, Some(said))
        }
        (Body::Multi(statements), Answer::Passed) => several(question, statements, None),
        (Body::Numeric(numeric), Answer::Number(typed)) => self::number(question, numeric, *typed),
        (Body::Numeric(_), Answer::Passed) if passed => Found { share: 0.0, reasons: Vec::new() },
        _ => return None,
    })
}

fn same_in_both(text: impl Into<String>) -> Text {
    let text: String = text.into();
    Text::new(text.clone(), text)
}

fn share(right: usize, of: usize) -> f64 {
    if of == 0 { 0.0 } else { right as f64 / of as f64 }
}

fn one(right: bool, why: &Text) -> Found {
    let reason = Reason { about: Text::new("", ""), right: true, missed: !right, why: why.clone() };
    Found { share: if right { 1.0 } else { 0.0 }, reasons: vec![reason] }
}

/// First the option that was chosen, then the right one, then the others.
fn choice(question: &Question, options: &[Choice], chosen: Option<usize>) -> Found {
    let chosen = chosen.and_then(|shown| question.order().get(shown)).copied();
    let mut reasons: Vec<(u8, Reason)> = Vec::new();
    for (shown, &place) in question.order().iter().enumerate() {
        let Some(option) = options.get(place) else { continue };
        let is_chosen = chosen == Some(place);
        let rank = if is_chosen { 0 } else { 2 - u8::from(option.right) };
        let missed = is_chosen != option.right && (is_chosen || option.right);
        let about = same_in_both(circled(shown));
        reasons
            .push((rank, Reason { about, right: option.right, missed, why: option.why.clone() }));
    }
    reasons.sort_by_key(|(rank, _)| *rank);
    let right = chosen.and_then(|place| options.get(place)).is_some_and(|option| option.right);
    Found {
        share: if right { 1.0 } else { 0.0 },
        reasons: reasons.into_iter().map(|(_, reason)| reason).collect(),
    }
}

/// The share of neighbours that follow one another as they should.
fn order(question: &Question, count: usize, shown: &[usize], why: &Text) -> Found {
    let places: Vec<usize> =
        shown.iter().filter_map(|&shown| question.order().get(shown)).copied().collect();
    let right = places.len() == count && places.iter().enumerate().all(|(k, &place)| k == place);
    let mut found = one(right, why);
    if !right {
        let follow =
            places.iter().zip(places.iter().skip(1)).filter(|(a, b)| **b == **a + 1).count();
        found.share = share(follow, count.saturating_sub(1));
    }
    found
}

fn blank(blank: &Blank, words: &[String]) -> Found {
    let (mut right, mut reasons) = (0, Vec::new());
    for (k, names) in blank.answers.iter().enumerate() {
        let Some(word) = words.get(k) else { continue };
        if names.iter().any(|name| text::same(word, name)) {
            right += 1;
            continue;
        }
        let several = blank.answers.len() > 1;
        let mark = |first: char| {
            let letter = u32::try_from(k).ok().and_then(|k| char::from_u32(u32::from(first) + k));
            letter.filter(|_| several).map_or_else(String::new, |letter| format!("{letter} "))
        };
        let about = Text::new(format!("{}‘{word}’", mark('㉠')), format!("{}“{word}”", mark('A')));
        let trap = blank.traps.iter().find(|trap| text::same(word, &trap.answer));
        let why = match trap {
            Some(trap) => trap.why.clone(),
            None if names.iter().any(|name| text::nearly(word, name)) => Text::new(
                format!("맞춤법을 보십시오: {}", in_language(names, Lang::Ko)),
                format!("Look at the spelling: {}", in_language(names, Lang::En)),
            ),
            None => term_of(word),
        };
        reasons.push(Reason { about, right: false, missed: true, why });
    }
    let all = right == blank.answers.len();
    reasons.push(Reason {
        about: Text::new("", ""),
        right: true,
        missed: !all,
        why: blank.why.clone(),
    });
    Found { share: share(right, blank.answers.len()), reasons }
}

/// What the word means that was written instead, if the course knows it.
fn term_of(word: &str) -> Text {
    // `3` or `R` names no term, even if a list calls itself “the 3”.
    let is_word = word.chars().filter(|letter| letter.is_alphabetic()).count() > 1;
    let concept =
        text::term(word).filter(|_| is_word).and_then(|term| crate::concepts::find(term.id));
    concept.map_or_else(
        || Text::new("이 빈칸의 말이 아닙니다.", "That is not the word for this blank."),
        |concept| Text::new(concept.definition_ko.clone(), concept.definition_en.clone()),
    )
}

fn pairs(question: &Question, pairs: &[Pair], chosen: &[usize]) -> Found {
    let mut right = 0;
    let mut reasons = Vec::new();
    for (place, pair) in pairs.iter().enumerate() {
        let said = chosen.get(place).and_then(|&shown| question.order().get(shown));
        let is_right = said == Some(&place);
        right += usize::from(is_right);
        let shown = question.shown_at(place).unwrap_or(0);
        let about = |lang: Lang| {
            format!(
                "{}–{}",
                place + 1,
                labels(pairs.len(), lang).get(shown).copied().unwrap_or_default()
            )
        };
        let about = Text::new(about(Lang::Ko), about(Lang::En));
        reasons.push(Reason { about, right: true, missed: !is_right, why: pair.why.clone() });
    }
    reasons.sort_by_key(|reason| !reason.missed);
    Found { share: share(right, pairs.len()), reasons }
}

fn several(question: &Question, statements: &[Choice], said: Option<&BTreeSet<usize>>) -> Found {
    let mut right = 0;
    let mut reasons = Vec::new();
    for (shown, &place) in question.order().iter().enumerate() {
        let Some(statement) = statements.get(place) else { continue };
        let is_right = said.is_some_and(|said| said.contains(&shown) == statement.right);
        right += usize::from(is_right);
        let about =
            |lang: Lang| labels(statements.len(), lang).get(shown).copied().unwrap_or_default();
        let about = Text::new(about(Lang::Ko), about(Lang::En));
        reasons.push(Reason {
            about,
            right: statement.right,
            missed: !is_right,
            why: statement.why.clone(),
        });
    }
    reasons.sort_by_key(|reason| !reason.missed);
    Found { share: share(right, statements.len()), reasons }
}

fn number(question: &Question, numeric: &Numeric, typed: f64) -> Found {
    let (Some(key), Some((unit, decimals))) = (question.key(), question.asked()) else {
        return Found { share: 0.0, reasons: Vec::new() };
    };
    let exact = key * unit.scale();
    let shown = crate::unit::grouped(typed, crate::unit::decimals_of(typed));
    let about = Text::new(format!("‘{shown}’"), format!("“{shown}”"));
    let said = |right: bool, ko: &str, en: &str| {
        let reason = Reason { about: about.clone(), right, missed: !right, why: Text::new(ko, en) };
        Found { share: if right { 1.0 } else { 0.0 }, reasons: vec![reason] }
    };
    let near = number::near(typed, exact, unit, decimals);
    if near == Near::Right {
        return Found { share: 1.0, reasons: Vec::new() };
    }
    if near == Near::Share {
        return said(
            true,
            "비율로는 맞습니다. 물은 단위는 %이므로 100을 곱해 쓰십시오.",
            "Right as a share; the unit asked for is per cent, so multiply by 100.",
        );
    }
    let value_of = |name: &str| question.givens().get(name).copied();
    let slip = numeric.slips.iter().find(|slip| {
        let wrong = slip.formula.value(value_of).map(|wrong| wrong * unit.scale());
        wrong.is_ok_and(|wrong| number::near(typed, wrong, unit, decimals) == Near::Right)
    });
    match slip {
        Some(slip) => said(false, &slip.why.ko, &slip.why.en),
        None if near == Near::Rounding => said(
            false,
            "마지막 자리가 하나 다릅니다. 중간값이 아니라 마지막 값을 반올림했는지 보십시오.",
            "One off in the last place: round the final value, not the ones on the way, and do not cut off.",
        ),
        None => said(
            false,
            "풀이를 따라 다시 계산해 보십시오.",
            "Compute it again along the worked solution.",
        ),
    }
}
