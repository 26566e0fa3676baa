//! A sitting: what was asked, what was answered, how much time has gone. All of it is data, to be written after every answer.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use tourism_marketing::Lang;

use super::asked::Asked;
use super::result::Outcome;
use super::rules::{Mock, Part};
use crate::bank::{Bank, Body, Form, Item};
use crate::error::Result;
use crate::multiple::MultipleChoice;
use crate::paper::{Mix, Wish, select};

/// The version of the file.
pub(super) const VERSION: u32 = 1;

/// A sitting of a mock exam.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sitting {
    /// The version of the format.
    pub version: u32,
    /// The mock exam, by its fixed word.
    pub exam: String,
    /// The language, `ko` or `en`.
    pub lang: String,
    /// The seed by which the paper was drawn.
    pub seed: u64,
    /// When it was begun, in seconds since 1970-01-01 UTC.
    pub begun: u64,
    /// The time in minutes; none where it does not count.
    pub minutes: Option<u32>,
    /// The seconds that have gone while it was open.
    pub elapsed: f64,
    /// What is asked.
    pub entries: Vec<Entry>,
    /// When it was handed in.
    pub handed_in: Option<u64>,
    /// What came of it; a written one has to be scored first.
    pub outcome: Option<Outcome>,
}

/// A question of a sitting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// The item.
    pub item: String,
    /// The seed by which it was drawn.
    pub seed: u64,
    /// How it is asked.
    pub kind: Kind,
    /// Its points.
    pub points: f64,
    /// The answer, as typed.
    #[serde(default)]
    pub answer: Option<String>,
    /// Whether the answer was given after the time was over.
    #[serde(default)]
    pub late: bool,
    /// Whether the candidate wants to come back to it.
    #[serde(default)]
    pub marked: bool,
    /// Of a written answer, the points that were given for each criterion.
    #[serde(default)]
    pub scored: Option<Vec<f64>>,
}

/// How an item is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// With four options.
    Choice,
    /// In its own way.
    Own,
    /// As a written answer.
    Written,
}

/// How a sitting begins.
#[derive(Debug, Clone)]
pub struct Begin {
    /// The mock exam.
    pub mock: Mock,
    /// The language.
    pub lang: Lang,
    /// The seed.
    pub seed: u64,
    /// The lessons from which items come; all where it is empty.
    pub lessons: Vec<u8>,
    /// Whether the time counts.
    pub timed: bool,
    /// Now, in seconds since 1970-01-01 UTC.
    pub now: u64,
}

impl Sitting {
    /// Draws a paper.
    ///
    /// # Errors
    ///
    /// If an item cannot be drawn; no item of the bank does that.
    pub fn begin(bank: &Bank, begin: &Begin) -> Result<Self> {
        let rules = begin.mock.rules();
        let wanted =
            |item: &Arc<Item>| begin.lessons.is_empty() || begin.lessons.contains(&item.lesson());
        let of_exam: Vec<Arc<Item>> = bank
            .items()
            .iter()
            .filter(|item| wanted(item) && item.exams.contains(&rules.exam))
            .cloned()
            .collect();
        let mut entries = Vec::new();
        for part in rules.parts {
            match *part {
                Part::Choice { items, points } => {
                    let mut pool = with_options(&of_exam, begin.seed)?;
                    if pool.len() < items {
                        let more = bank.items().iter().filter(|item| {
                            wanted(item)
                                && !item.exams.contains(&rules.exam)
                                && rules.fill_from.contains(&item.lesson())
                        });
                        let more = with_options(&more.cloned().collect::<Vec<_>>(), begin.seed)?;
                        pool.extend(spread(&more, begin.seed, items - pool.len()));
                    }
                    let chosen = draw(&pool, begin, &Mix::usual(items));
                    entries.extend(chosen.iter().map(|it| entry(it, Kind::Choice, points, begin)));
                }
                Part::Mixed { items, points } => {
                    let pool: Vec<_> =
                        of_exam.iter().filter(|item| item.is_judged()).cloned().collect();
                    let chosen = draw(&pool, begin, &Mix::usual(items));
                    entries.extend(chosen.iter().map(|it| entry(it, Kind::Own, points, begin)));
                }
                Part::Written { essays, shorts } => {
                    for (is_essay, count) in [(true, essays), (false, shorts)] {
                        let is = |item: &&Arc<Item>| matches!(&item.body, Body::Written(w) if w.is_essay == is_essay);
                        let pool: Vec<_> = of_exam.iter().filter(is).cloned().collect();
                        let mix = Mix([(Form::Written, count)].into());
                        for item in draw(&pool, begin, &mix) {
                            let points = match &item.body {
                                Body::Written(written) => f64::from(written.points),
                                _ => 0.0,
                            };
                            entries.push(entry(&item, Kind::Written, points, begin));
                        }
                    }
                }
            }
        }
        Ok(Self {
            version: VERSION,
            exam: begin.mock.id().to_owned(),
            lang: begin.lang.code().to_owned(),
            seed: begin.seed,
            begun: begin.now,
            minutes: begin.timed.then_some(rules.minutes),
            elapsed: 0.0,
            entries,
            handed_in: None,
            outcome: None,
        })
    }

    /// The mock exam; none where a later version of this program wrote the file.
    #[must_use]
    pub fn mock(&self) -> Option<Mock> {
        Mock::find(&self.exam).filter(|_| self.version <= VERSION)
    }

    /// The language in which it was begun.
    #[must_use]
    pub fn lang(&self) -> Lang {
        if self.lang == Lang::Ko.code() { Lang::Ko } else { Lang::En }
    }

    /// What is asked, rebuilt.
    ///
    /// # Errors
    ///
    /// If an item is not in the bank any more.
    pub fn asked(&self, bank: &Bank) -> Result<Vec<Asked>> {
        self.entries.iter().map(|entry| Asked::of(entry, bank)).collect()
    }

    /// The seconds that are left, negative after the time; none where it does not count.
    #[must_use]
    pub fn left(&self) -> Option<f64> {
        self.minutes.map(|minutes| f64::from(minutes) * 60.0 - self.elapsed)
    }

    /// Whether the time is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.left().is_some_and(|left| left <= 0.0)
    }

    /// Answers a question, or takes its answer back.
    pub fn answer(&mut self, place: usize, typed: Option<String>) {
        let late = self.is_over();
        if let Some(entry) = self.entries.get_mut(place) {
            entry.late = late && typed.is_some();
            entry.answer = typed;
        }
    }

    /// The places of questions without an answer.
    #[must_use]
    pub fn open(&self) -> Vec<usize> {
        let open = self.entries.iter().enumerate().filter(|(_, entry)| entry.answer.is_none());
        open.map(|(place, _)| place).collect()
    }

    /// The places of written answers that wait for their points.
    #[must_use]
    pub fn unscored(&self) -> Vec<usize> {
        let waits = |entry: &Entry| {
            entry.kind == Kind::Written && entry.answer.is_some() && entry.scored.is_none()
        };
        self.entries.iter().enumerate().filter(|(_, it)| waits(it)).map(|(k, _)| k).collect()
    }
}

/// Those that can be asked with four options, as the real examinations do.
fn with_options(items: &[Arc<Item>], seed: u64) -> Result<Vec<Arc<Item>>> {
    let mut able = Vec::new();
    for item in items {
        if MultipleChoice::draw(item, seed)?.is_some_and(|drawn| drawn.options().len() == 4) {
            able.push(Arc::clone(item));
        }
    }
    Ok(able)
}

/// Some of many, spread over lessons and concepts.
fn spread(items: &[Arc<Item>], seed: u64, count: usize) -> Vec<Arc<Item>> {
    let none = std::collections::BTreeMap::new();
    select(items, &Wish { mix: &Mix::usual(count), weights: &none, fill_to: count, seed }).items
}

fn draw(pool: &[Arc<Item>], begin: &Begin, mix: &Mix) -> Vec<Arc<Item>> {
    let weights = begin.mock.rules().weights();
    select(pool, &Wish { mix, weights: &weights, fill_to: mix.total(), seed: begin.seed }).items
}

fn entry(item: &Arc<Item>, kind: Kind, points: f64, begin: &Begin) -> Entry {
    Entry {
        item: item.id.clone(),
        seed: begin.seed,
        kind,
        points,
        answer: None,
        late: false,
        marked: false,
        scored: None,
    }
}
