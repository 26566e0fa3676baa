//! What must hold between the fields of one item.

use std::collections::BTreeSet;

use tourism_course::text;
use tourism_marketing::Lang;

use super::convert::Notes;
use super::item::{Body, Form, Item, Numeric};
use crate::calls;
use crate::text::Text;

pub(super) fn check(item: &Item, notes: &mut Notes) {
    match &item.body {
        Body::Choice(options) => {
            different("option", options.iter().map(|option| &option.text), notes);
        }
        Body::Multi(statements) => {
            different("statement", statements.iter().map(|statement| &statement.text), notes);
        }
        Body::Match(pairs) => {
            different("pair.left", pairs.iter().map(|pair| &pair.left), notes);
            different("pair.right", pairs.iter().map(|pair| &pair.right), notes);
        }
        Body::Order { steps, .. } => different("step", steps.iter(), notes),
        Body::Blank(blank) => {
            for lang in Lang::ALL {
                let found = blanks(item.stem.get(lang), lang);
                if found != blank.answers.len() {
                    let marks = lang.pick("( ㉠ ), ( ㉡ ), …", "( A ), ( B ), …");
                    notes.say(
                        format!("stem_{}", lang.code()),
                        format!(
                            "has {found} blanks {marks}; `answers` has {}",
                            blank.answers.len()
                        ),
                    );
                }
            }
        }
        Body::Numeric(numeric) => self::numeric(item, numeric, notes),
        Body::Ox { .. } | Body::Written(_) => {}
    }
    if item.form == Form::Negative {
        negative(item, notes);
    }
}

/// No two options may be the same after the spelling has been levelled.
fn different<'a>(field: &str, texts: impl Iterator<Item = &'a Text>, notes: &mut Notes) {
    let texts: Vec<&Text> = texts.collect();
    for lang in Lang::ALL {
        let mut seen = BTreeSet::new();
        for text in &texts {
            if !seen.insert(text::key(text.get(lang))) {
                notes.say(field, format!("“{}” is there twice", text.get(lang)));
            }
        }
    }
}

/// How many blanks a stem shows: `( ㉠ )` in Korean, `( A )` in English.
pub(crate) fn blanks(stem: &str, lang: Lang) -> usize {
    let inside = stem.split('(').skip(1).filter_map(|rest| rest.split_once(')'));
    let is_mark = |inside: &str| {
        let mut letters = inside.trim().chars();
        let is_letter = letters.next().is_some_and(|letter| match lang {
            Lang::Ko => ('㉠'..='㉯').contains(&letter),
            Lang::En => ('A'..='F').contains(&letter),
        });
        is_letter && letters.next().is_none()
    };
    inside.filter(|(inside, _)| is_mark(inside)).count()
}

fn negative(item: &Item, notes: &mut Notes) {
    let ko = ["않는", "않은", "아닌", "없는", "먼 것", "틀린"];
    if !ko.iter().any(|word| item.stem.ko.contains(word)) {
        notes.say(
            "stem_ko",
            "a negative item asks for what is not so: 아닌 것, 옳지 않은 것, 거리가 먼 것",
        );
    }
    let en = ["not", "least", "except", "wrong", "false", "never", "cannot"];
    let said = item.stem.en.to_lowercase();
    let mut words = said.split(|c: char| !c.is_alphabetic());
    if !words.any(|word| en.contains(&word)) {
        notes.say("stem_en", "a negative item says “not”, “least” or “except”");
    }
}

fn numeric(item: &Item, numeric: &Numeric, notes: &mut Notes) {
    let key = &numeric.key;
    let is_given = |name: &str| numeric.givens.contains_key(name);
    for name in key.arguments.iter().filter(|name| !is_given(name)) {
        notes.say("key.arguments", format!("`{name}` is not given"));
    }
    match calls::find(&key.call) {
        None => notes.say("key.call", calls::unknown(&key.call)),
        Some(call) if call.arguments.len() != key.arguments.len() => notes.say(
            "key.arguments",
            format!(
                "there are {}; `{}` takes {} ({})",
                key.arguments.len(),
                call.name,
                call.arguments.len(),
                call.arguments.join(", ")
            ),
        ),
        Some(_) => {}
    }
    let formulas = key.formula.iter().map(|formula| ("key.formula", formula));
    let formulas = formulas.chain(numeric.slips.iter().map(|slip| ("slip.formula", &slip.formula)));
    for (field, formula) in formulas {
        for name in formula.names().filter(|name| !is_given(name)) {
            notes.say(field, format!("`{}` uses `{name}`, which is not given", formula.text()));
        }
    }
    if key.formula.is_none() && numeric.checked.len() < 2 {
        notes.say("key.formula", "is missing; without it two [[item.checked]] are needed");
    }
    for (k, checked) in numeric.checked.iter().enumerate() {
        let missing = key.arguments.iter().find(|name| !checked.given.contains_key(*name));
        if let Some(name) = missing {
            notes.say(format!("checked[{}].given", k + 1), format!("`{name}` is missing"));
        }
    }
    for lang in Lang::ALL {
        let stem = item.stem.get(lang);
        for name in numeric.givens.keys() {
            if !stem.contains(&format!("{{{name}}}")) {
                notes.say(format!("stem_{}", lang.code()), format!("does not show `{{{name}}}`"));
            }
        }
        let texts = [("stem", stem), ("key.solution", key.solution.get(lang))];
        for (field, text) in texts {
            for name in braces(text).filter(|name| !is_given(name) && *name != "answer") {
                let problem = format!("`{{{name}}}` is neither a given nor `{{answer}}`");
                notes.say(format!("{field}_{}", lang.code()), problem);
            }
        }
    }
}

/// What stands between braces in a text.
pub(crate) fn braces(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(inside, _)| inside)
}
