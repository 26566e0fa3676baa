//! Any item that a program can judge, as one of several options: the form of the real examinations and of a class's
//! papers.
//!
//! A 〈보기〉 becomes sets to choose among, an order becomes orders, pairs become pairings, and a number stands among the
//! results of the usual slips. Options keep an order of their own, by which answers to differently shuffled papers are
//! counted together.

mod arrange;
mod number;
mod sets;

use std::sync::Arc;

use tourism_course::random::Random;

use crate::bank::{Body, Item};
use crate::error::Result;
use crate::judge::labels;
use crate::question::Question;
use crate::text::Text;
use crate::{Lang, question};

/// How many options are made where an item has none of its own.
const OPTIONS: usize = 4;

/// A question with its options, exactly one of which is right.
#[derive(Debug, Clone)]
pub struct MultipleChoice {
    question: Question,
    given: Vec<Given>,
    options: Vec<Choice>,
    /// Whether the options stand in an order that means something, such as that of numbers.
    ordered: bool,
}

/// A line between the stem and the options: a statement of the 〈보기〉, a step, a side of a pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// ㄱ, a, or a number.
    pub label: Text,
    /// What it says.
    pub text: Text,
}

/// An option.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What it says.
    pub text: Text,
    /// Whether it is the right one.
    pub right: bool,
    /// Why it is right; or why it tempts and is not.
    pub why: Text,
}

impl MultipleChoice {
    /// Draws a question with options. `None` for a blank, which has too few wrong answers of its own, and for a
    /// written answer.
    ///
    /// # Errors
    ///
    /// If the library refuses the numbers; no item of the bank does that.
    pub fn draw(item: &Arc<Item>, seed: u64) -> Result<Option<Self>> {
        let question = Question::draw(item, seed)?;
        let mut random = question::random(seed, &format!("{} options", item.id));
        let made = match &item.body {
            Body::Choice(options) => Some(options.iter().map(own).collect()),
            Body::Ox { truth, why } => Some(vec![ox("O", *truth, why), ox("X", !*truth, why)]),
            Body::Multi(statements) => sets::options(&question, statements, &mut random),
            Body::Order { steps, why } => arrange::orders(&question, steps.len(), why, &mut random),
            Body::Match(pairs) => arrange::pairings(&question, pairs, &mut random),
            Body::Numeric(numeric) => number::options(&question, numeric),
            Body::Blank(_) | Body::Written(_) => None,
        };
        let ordered = matches!(item.body, Body::Ox { .. } | Body::Multi(_) | Body::Numeric(_));
        let given = given(&question);
        Ok(made.map(|options: Vec<Choice>| Self { question, given, options, ordered }))
    }

    /// The item.
    #[must_use]
    pub fn item(&self) -> &Arc<Item> {
        self.question.item()
    }

    /// The question as it was drawn.
    #[must_use]
    pub fn question(&self) -> &Question {
        &self.question
    }

    /// What stands between the stem and the options.
    #[must_use]
    pub fn given(&self) -> &[Given] {
        &self.given
    }

    /// The options in the order by which answers are counted, the same for every form of a paper.
    #[must_use]
    pub fn options(&self) -> &[Choice] {
        &self.options
    }

    /// The place of the right option in [`options`](Self::options).
    #[must_use]
    pub fn right(&self) -> usize {
        self.options.iter().position(|option| option.right).unwrap_or(0)
    }

    /// Whether the options stand in an order that means something, such as that of numbers.
    #[must_use]
    pub fn is_ordered(&self) -> bool {
        self.ordered
    }

    /// For each place that is shown, a place in [`options`](Self::options): shuffled by a seed, unless the options
    /// have an order that means something, such as that of numbers (Haladyna & Downing 1989).
    #[must_use]
    pub fn shuffled(&self, seed: u64) -> Vec<usize> {
        if self.ordered {
            return (0..self.options.len()).collect();
        }
        let mut random = question::random(seed, &format!("{} places", self.item().id));
        question::shuffled(self.options.len(), &mut random)
    }
}

fn own(option: &crate::bank::Choice) -> Choice {
    Choice { text: option.text.clone(), right: option.right, why: option.why.clone() }
}

fn ox(sign: &str, right: bool, why: &Text) -> Choice {
    Choice { text: Text::new(sign, sign), right, why: why.clone() }
}

/// What stands between the stem and the options.
fn given(question: &Question) -> Vec<Given> {
    let label = |place: usize, count: usize| {
        let of = |lang| labels(count, lang).get(place).copied().unwrap_or_default();
        Text::new(of(Lang::Ko), of(Lang::En))
    };
    let texts = |ko: Vec<&str>, en: Vec<&str>| -> Vec<Text> {
        ko.into_iter().zip(en).map(|(ko, en)| Text::new(ko, en)).collect()
    };
    let shown = texts(question.options(Lang::Ko), question.options(Lang::En));
    let count = shown.len();
    let labelled =
        shown.into_iter().enumerate().map(|(k, text)| Given { label: label(k, count), text });
    match &question.item().body {
        Body::Multi(_) | Body::Order { .. } => labelled.collect(),
        Body::Match(_) => {
            let lefts = texts(question.lefts(Lang::Ko), question.lefts(Lang::En));
            let numbered = lefts.into_iter().enumerate().map(|(k, text)| {
                let number = (k + 1).to_string();
                Given { label: Text::new(number.clone(), number), text }
            });
            numbered.chain(labelled).collect()
        }
        _ => Vec::new(),
    }
}

/// The labels of some places, joined: `ㄱ, ㄷ` and `a, c`.
fn joined(places: &[usize], count: usize, between: &str) -> Text {
    let of = |lang| {
        let labels = labels(count, lang);
        let named = places.iter().filter_map(|&place| labels.get(place)).copied();
        named.collect::<Vec<_>>().join(between)
    };
    Text::new(of(Lang::Ko), of(Lang::En))
}

/// Some of the candidates at random, all different.
fn some<T: PartialEq>(mut candidates: Vec<T>, count: usize, random: &mut Random) -> Vec<T> {
    let mut chosen = Vec::new();
    while chosen.len() < count && !candidates.is_empty() {
        let last = u32::try_from(candidates.len() - 1).unwrap_or(0);
        let one = candidates.swap_remove(random.between(0, last) as usize);
        if !chosen.contains(&one) {
            chosen.push(one);
        }
    }
    chosen
}
