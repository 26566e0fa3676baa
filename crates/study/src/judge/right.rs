//! The right answer of a question, as it is shown.

use tourism_marketing::Lang;

use super::answer::labels;
use crate::bank::Body;
use crate::question::Question;

/// The number before an option: ① ② ③.
pub(crate) fn circled(place: usize) -> String {
    let number = u32::try_from(place).ok().and_then(|place| char::from_u32(u32::from('①') + place));
    number.map_or_else(String::new, String::from)
}

/// The right answer, as a learner reads it.
#[must_use]
pub fn right_answer(question: &Question, lang: Lang) -> String {
    let labels = labels(question.order().len(), lang);
    let label = |place: usize| {
        let shown = question.shown_at(place);
        shown.and_then(|shown| labels.get(shown)).copied().unwrap_or_default()
    };
    match &question.item().body {
        Body::Choice(options) => {
            let place = options.iter().position(|option| option.right).unwrap_or(0);
            let text = options.get(place).map_or("", |option| option.text.get(lang));
            format!("{} {text}", circled(question.shown_at(place).unwrap_or(0)))
        }
        Body::Ox { truth, .. } => (if *truth { "O" } else { "X" }).to_owned(),
        Body::Blank(blank) => {
            let first = |names: &Vec<String>| in_language(names, lang);
            blank.answers.iter().map(first).collect::<Vec<_>>().join(", ")
        }
        Body::Match(pairs) => {
            let pair = |place: usize| format!("{}–{}", place + 1, label(place));
            (0..pairs.len()).map(pair).collect::<Vec<_>>().join(", ")
        }
        Body::Order { steps, .. } => (0..steps.len()).map(label).collect::<Vec<_>>().join(" → "),
        Body::Multi(statements) => {
            let right = |place: &usize| {
                let place = question.order().get(*place);
                place
                    .and_then(|&place| statements.get(place))
                    .is_some_and(|statement| statement.right)
            };
            let shown =
                (0..statements.len()).filter(right).filter_map(|shown| labels.get(shown)).copied();
            shown.collect::<Vec<_>>().join(", ")
        }
        Body::Numeric(_) => match (question.asked(), question.key()) {
            (Some((unit, decimals)), Some(key)) => unit.show(key, decimals, lang),
            _ => String::new(),
        },
        Body::Written(_) => String::new(),
    }
}

/// The first name that is written in the script of a language, else the first.
pub(super) fn in_language(names: &[String], lang: Lang) -> String {
    let is_latin = |name: &&String| name.is_ascii() && name.chars().any(char::is_alphabetic);
    let found = match lang {
        Lang::Ko => names.iter().find(|name| !is_latin(name)),
        Lang::En => names.iter().find(is_latin),
    };
    found.or_else(|| names.first()).cloned().unwrap_or_default()
}
