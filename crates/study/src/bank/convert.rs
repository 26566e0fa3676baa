//! From the fields of a file to an item, with every fault told.

use std::collections::BTreeSet;

use tourism_course::lessons::Exam;

use super::item::{
    Blank, Body, Checked, Choice, Form, Given, Item, Key, Numeric, Pair, Place, Slip, Trap, Written,
};
use super::raw::{Kind, Raw, RawChoice, RawKey};
use super::whole;
use crate::concepts;
use crate::error::Fault;
use crate::formula::Formula;
use crate::text::Text;

/// What is wrong with an item, field by field.
#[derive(Debug)]
pub(super) struct Notes {
    place: Place,
    item: String,
    faults: Vec<Fault>,
}

impl Notes {
    pub(super) fn new(place: Place, item: String) -> Self {
        Self { place, item, faults: Vec::new() }
    }

    pub(super) fn say(&mut self, field: impl Into<String>, problem: impl Into<String>) {
        self.faults.push(Fault {
            file: self.place.file.clone(),
            line: self.place.line,
            item: self.item.clone(),
            field: field.into(),
            problem: problem.into(),
        });
    }

    pub(super) fn is_clean(&self) -> bool {
        self.faults.is_empty()
    }

    pub(super) fn into_faults(self) -> Vec<Fault> {
        self.faults
    }

    /// A text in both languages that says something.
    fn text(&mut self, field: &str, ko: String, en: String) -> Text {
        for (text, lang) in [(&ko, "ko"), (&en, "en")] {
            if text.trim().is_empty() {
                self.say(join(field, lang), "is empty; every text exists in both languages");
            }
        }
        Text { ko, en }
    }

    /// The same where the fields may be missing.
    fn need_text(&mut self, field: &str, ko: Option<String>, en: Option<String>) -> Text {
        for (text, lang) in [(&ko, "ko"), (&en, "en")] {
            if text.is_none() {
                self.say(join(field, lang), "is missing");
            }
        }
        match (ko, en) {
            (Some(ko), Some(en)) => self.text(field, ko, en),
            _ => Text::new("", ""),
        }
    }

    fn need<T: Default>(&mut self, field: &str, value: Option<T>) -> T {
        value.unwrap_or_else(|| {
            self.say(field, "is missing");
            T::default()
        })
    }

    fn count<T>(&mut self, field: &str, list: &[T], low: usize, high: usize) {
        if !(low..=high).contains(&list.len()) {
            self.say(field, format!("there are {}; {low} to {high} are needed", list.len()));
        }
    }

    fn formula(&mut self, field: &str, text: &str) -> Option<Formula> {
        Formula::read(text).map_err(|problem| self.say(field, problem)).ok()
    }
}

fn join(field: &str, lang: &str) -> String {
    if field.is_empty() || field.ends_with(']') {
        format!("{field}.{lang}").trim_start_matches('.').to_owned()
    } else {
        format!("{field}_{lang}")
    }
}

/// The item that the fields describe.
pub(super) fn item(raw: Raw, place: Place) -> Result<Item, Vec<Fault>> {
    let mut notes = Notes::new(place.clone(), raw.id.clone());
    head(&raw, &mut notes);
    let stem = notes.text("stem", raw.stem_ko.clone(), raw.stem_en.clone());
    let note = match (&raw.note_ko, &raw.note_en) {
        (None, None) => None,
        (ko, en) => Some(notes.need_text("note", ko.clone(), en.clone())),
    };
    let (id, concepts, form, difficulty) =
        (raw.id.clone(), raw.concepts.clone(), raw.form, raw.difficulty);
    let exams = raw.exams.iter().filter_map(|id| exam(id)).collect();
    let (source, seed_error) = (raw.source.clone(), raw.seed_error);
    let body = body(raw, &mut notes);
    let item =
        Item { id, concepts, form, difficulty, exams, source, seed_error, stem, note, body, place };
    whole::check(&item, &mut notes);
    if notes.faults.is_empty() { Ok(item) } else { Err(notes.faults) }
}

/// The examination with an id.
fn exam(id: &str) -> Option<Exam> {
    Exam::ALL.into_iter().find(|exam| exam.id() == id)
}

fn head(raw: &Raw, notes: &mut Notes) {
    let is_word = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let (lesson, rest) = raw.id.split_once('-').unwrap_or((&raw.id, ""));
    let lesson_is_number = lesson.len() == 2 && lesson.bytes().all(|digit| digit.is_ascii_digit());
    if !lesson_is_number || rest.is_empty() || !rest.chars().all(is_word) {
        notes.say("id", "must be the lesson's two digits, then words: `04-rfm-not-a-criterion`");
    } else if !notes.place.file.starts_with(lesson) {
        notes.say("id", format!("begins with {lesson}, but stands in {}", notes.place.file));
    }
    if raw.concepts.is_empty() {
        notes.say("concepts", "is empty; an item asks about at least one concept");
    }
    for concept in &raw.concepts {
        if concepts::find(concept).is_none() {
            notes.say(
                "concepts",
                format!("`{concept}` is no concept of the course (see data/concepts.json)"),
            );
        }
    }
    if raw.concepts.iter().collect::<BTreeSet<_>>().len() != raw.concepts.len() {
        notes.say("concepts", "names a concept twice");
    }
    if !(1..=3).contains(&raw.difficulty) {
        notes.say("difficulty", format!("is {}; it must be 1, 2 or 3", raw.difficulty));
    }
    if raw.exams.is_empty() {
        notes.say("exams", "is empty; at least `midterm` applies");
    }
    for id in raw.exams.iter().filter(|id| exam(id).is_none()) {
        notes.say(
            "exams",
            format!("`{id}` is none of guide, convention, hotel, consultant, midterm"),
        );
    }
    if raw.source.trim().is_empty() {
        notes.say("source", "is empty; name the literature");
    }
    if raw.seed_error.is_some_and(|number| !(1..=24).contains(&number)) {
        notes.say("seed_error", "must be a number of the catalogue, 1 to 24");
    }
}

fn body(raw: Raw, notes: &mut Notes) -> Body {
    match raw.kind {
        Kind::Choice => {
            let options = notes.need("option", raw.option);
            notes.count("option", &options, 4, 5);
            let options = choices("option", options, notes);
            let right = options.iter().filter(|option| option.right).count();
            if right != 1 {
                notes.say(
                    "option",
                    format!("{right} are marked `right = true`; exactly one must be"),
                );
            }
            Body::Choice(options)
        }
        Kind::Ox => Body::Ox {
            truth: notes.need("truth", raw.truth),
            why: notes.need_text("why", raw.why_ko, raw.why_en),
        },
        Kind::Blank => {
            let answers = notes.need("answers", raw.answers);
            notes.count("answers", &answers, 1, 5);
            if answers.iter().any(|names| names.iter().all(|name| name.trim().is_empty())) {
                notes.say("answers", "a blank has no answer; write a list of spellings for each");
            }
            let traps = notes.need("trap", raw.trap);
            notes.count("trap", &traps, 1, 9);
            let traps = traps.into_iter().enumerate().map(|(k, trap)| Trap {
                why: notes.text(&format!("trap[{}].why", k + 1), trap.why_ko, trap.why_en),
                answer: trap.answer,
            });
            let traps = traps.collect();
            Body::Blank(Blank {
                answers,
                traps,
                why: notes.need_text("why", raw.why_ko, raw.why_en),
            })
        }
        Kind::Match => {
            let pairs = notes.need("pair", raw.pair);
            notes.count("pair", &pairs, 3, 6);
            let pairs = pairs.into_iter().enumerate().map(|(k, pair)| {
                let at = |part: &str| format!("pair[{}].{part}", k + 1);
                Pair {
                    left: notes.text(&at("left"), pair.left_ko, pair.left_en),
                    right: notes.text(&at("right"), pair.right_ko, pair.right_en),
                    why: notes.text(&at("why"), pair.why_ko, pair.why_en),
                }
            });
            Body::Match(pairs.collect())
        }
        Kind::Order => {
            let steps = notes.need("step", raw.step);
            notes.count("step", &steps, 3, 7);
            let steps = steps.into_iter().enumerate();
            let steps =
                steps.map(|(k, step)| notes.text(&format!("step[{}]", k + 1), step.ko, step.en));
            let steps = steps.collect();
            Body::Order { steps, why: notes.need_text("why", raw.why_ko, raw.why_en) }
        }
        Kind::Multi => {
            let statements = notes.need("statement", raw.statement);
            notes.count("statement", &statements, 3, 5);
            let statements = choices("statement", statements, notes);
            let right = statements.iter().filter(|statement| statement.right).count();
            if right == 0 || right == statements.len() {
                notes.say(
                    "statement",
                    format!("{right} of {} are right; some must be and some not", statements.len()),
                );
            }
            Body::Multi(statements)
        }
        Kind::Numeric => numeric(raw, notes),
        Kind::Short | Kind::Essay => Body::Written(Box::new(written(raw, notes))),
    }
}

fn choices(field: &str, raw: Vec<RawChoice>, notes: &mut Notes) -> Vec<Choice> {
    let one = |(k, choice): (usize, RawChoice)| {
        let at = format!("{field}[{}]", k + 1);
        Choice {
            text: notes.text(&at, choice.ko, choice.en),
            right: choice.right,
            why: notes.text(&format!("{at}.why"), choice.why_ko, choice.why_en),
        }
    };
    raw.into_iter().enumerate().map(one).collect()
}

fn numeric(raw: Raw, notes: &mut Notes) -> Body {
    let givens = notes.need("given", raw.given);
    let slips = notes.need("slip", raw.slip);
    notes.count("slip", &slips, 2, 9);
    let slips = slips.into_iter().enumerate().filter_map(|(k, slip)| {
        let why = notes.text(&format!("slip[{}].why", k + 1), slip.why_ko, slip.why_en);
        Some(Slip {
            formula: notes.formula(&format!("slip[{}].formula", k + 1), &slip.formula)?,
            why,
        })
    });
    let slips = slips.collect();
    let checked = raw.checked.unwrap_or_default().into_iter();
    let checked =
        checked.map(|checked| Checked { given: checked.given, answer: checked.answer }).collect();
    let givens = givens.into_iter().map(|(name, given)| {
        if given.values.is_empty() || given.values.iter().any(|value| !value.is_finite()) {
            notes.say(format!("given.{name}.values"), "must be a list of at least one number");
        }
        (name, Given { unit: given.unit, values: given.values })
    });
    let givens = givens.collect();
    let Some(key) = raw.key.and_then(|key| self::key(key, notes)) else {
        notes.say("key", "is missing or cannot be read");
        return Body::Multi(Vec::new());
    };
    Body::Numeric(Box::new(Numeric { givens, key, checked, slips }))
}

fn key(raw: RawKey, notes: &mut Notes) -> Option<Key> {
    if raw.decimals > 6 {
        notes.say("key.decimals", format!("is {}; at most 6 places are asked", raw.decimals));
    }
    let formula = match &raw.formula {
        None => None,
        Some(text) => Some(notes.formula("key.formula", text)?),
    };
    Some(Key {
        call: raw.call,
        arguments: raw.arguments,
        formula,
        unit: raw.unit,
        decimals: raw.decimals,
        solution: notes.text("key.solution", raw.solution_ko, raw.solution_en),
    })
}

fn written(raw: Raw, notes: &mut Notes) -> Written {
    let rubric = notes.need("rubric", raw.rubric);
    notes.count("rubric", &rubric, 2, 12);
    let points = notes.need("points", raw.points);
    let sum: u32 = rubric.iter().map(|criterion| criterion.points).sum();
    if sum != points {
        notes.say("rubric", format!("the points add up to {sum}, but the item has {points}"));
    }
    if raw.form != Form::Written {
        notes.say("form", "must be `written` for a short answer or an essay");
    }
    Written {
        is_essay: raw.kind == Kind::Essay,
        points,
        frame: notes.need_text("frame", raw.frame_ko, raw.frame_en),
        model: notes.need_text("model", raw.model_ko, raw.model_en),
        keywords: notes.need("keywords", raw.keywords),
        rubric: rubric.into_iter().map(Into::into).collect(),
    }
}
