//! An item of the bank, complete and consistent in itself.

use std::collections::BTreeMap;

use serde::Deserialize;
use tourism_course::lessons::Exam;

use crate::formula::Formula;
use crate::text::Text;
use crate::unit::Unit;

/// One item of the bank.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Its lasting name.
    pub id: String,
    /// The concepts that it asks about, the main one first.
    pub concepts: Vec<String>,
    /// What it trains.
    pub form: Form,
    /// 1 recall, 2 apply, 3 judge.
    pub difficulty: u8,
    /// The examinations in which its matter is asked.
    pub exams: Vec<Exam>,
    /// The literature that says so.
    pub source: String,
    /// The error of common study notes against which it teaches, by its number in the catalogue.
    pub seed_error: Option<u8>,
    /// What is asked; of a calculation, with `{names}` for the numbers.
    pub stem: Text,
    /// What is worth knowing after the answer.
    pub note: Option<Text>,
    /// How it is answered.
    pub body: Body,
    /// The file and the line on which it stands.
    pub place: Place,
}

/// Where an item stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// The file's name.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
}

impl Item {
    /// The lesson that it belongs to: the first two digits of its id.
    #[must_use]
    pub fn lesson(&self) -> u8 {
        self.id.get(..2).and_then(|digits| digits.parse().ok()).unwrap_or(0)
    }

    /// The main concept.
    #[must_use]
    pub fn concept(&self) -> &str {
        self.concepts.first().map_or("", String::as_str)
    }

    /// Whether a program can judge its answer; written answers are scored by oneself.
    #[must_use]
    pub fn is_judged(&self) -> bool {
        !matches!(self.body, Body::Written(_))
    }
}

/// What an item trains.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// From a meaning to its term, or back.
    Term,
    /// Which is not so.
    Negative,
    /// What belongs to a list.
    Membership,
    /// What goes with what.
    Matching,
    /// What comes after what.
    Ordering,
    /// 〈보기〉: which of several statements hold.
    Statements,
    /// A number.
    Calculation,
    /// A false sentence put right.
    Error,
    /// 약술, 논술.
    Written,
}

impl Form {
    /// Every form.
    #[rustfmt::skip] // A list.
    pub const ALL: [Self; 9] = [
        Self::Term, Self::Negative, Self::Membership, Self::Matching, Self::Ordering, Self::Statements,
        Self::Calculation, Self::Error, Self::Written,
    ];

    /// The fixed word for it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Term => "term",
            Self::Negative => "negative",
            Self::Membership => "membership",
            Self::Matching => "matching",
            Self::Ordering => "ordering",
            Self::Statements => "statements",
            Self::Calculation => "calculation",
            Self::Error => "error",
            Self::Written => "written",
        }
    }

    /// Its name.
    #[must_use]
    pub fn label(self, lang: tourism_marketing::Lang) -> &'static str {
        let (ko, en) = match self {
            Self::Term => ("용어", "term"),
            Self::Negative => ("부정형", "which is not"),
            Self::Membership => ("목록", "membership of a list"),
            Self::Matching => ("짝짓기", "matching"),
            Self::Ordering => ("순서", "ordering"),
            Self::Statements => ("모두 고르기", "pick all that hold"),
            Self::Calculation => ("계산", "calculation"),
            Self::Error => ("오류 찾기", "error to put right"),
            Self::Written => ("서술", "written answer"),
        };
        lang.pick(ko, en)
    }
}

/// How an item is answered.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// One of four or five options.
    Choice(Vec<Choice>),
    /// Whether the statement is true (O/X).
    Ox {
        /// Whether it is.
        truth: bool,
        /// Why.
        why: Text,
    },
    /// Words for the blanks of the stem.
    Blank(Blank),
    /// What goes with what.
    Match(Vec<Pair>),
    /// Steps to be put in order.
    Order {
        /// The steps in the right order.
        steps: Vec<Text>,
        /// Why.
        why: Text,
    },
    /// All statements that hold (〈보기〉).
    Multi(Vec<Choice>),
    /// A number.
    Numeric(Box<Numeric>),
    /// 약술 or 논술, scored by oneself with a rubric.
    Written(Box<Written>),
}

impl Body {
    /// The fixed word for it.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::Choice(_) => "choice",
            Self::Ox { .. } => "ox",
            Self::Blank(_) => "blank",
            Self::Match(_) => "match",
            Self::Order { .. } => "order",
            Self::Multi(_) => "multi",
            Self::Numeric(_) => "numeric",
            Self::Written(written) if written.is_essay => "essay",
            Self::Written(_) => "short",
        }
    }
}

/// An option, or a statement of a 〈보기〉.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What it says.
    pub text: Text,
    /// Whether it is right.
    pub right: bool,
    /// Why it is right; or why it tempts and is not.
    pub why: Text,
}

/// The blanks of a stem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blank {
    /// For each blank, the spellings that are right beside the names that the concept list knows.
    pub answers: Vec<Vec<String>>,
    /// Why.
    pub why: Text,
    /// Answers that tempt.
    pub traps: Vec<Trap>,
}

/// A wrong answer that tempts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trap {
    /// The answer.
    pub answer: String,
    /// Why it tempts and is not right.
    pub why: Text,
}

/// Two things that go together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// What stays in its place.
    pub left: Text,
    /// What is shuffled.
    pub right: Text,
    /// Why they go together.
    pub why: Text,
}

/// A question for a number, with givens that are drawn anew.
#[derive(Debug, Clone, PartialEq)]
pub struct Numeric {
    /// The numbers of the stem, by their names.
    pub givens: BTreeMap<String, Given>,
    /// How the answer is computed.
    pub key: Key,
    /// Answers computed outside this library, where `key.formula` cannot say it.
    pub checked: Vec<Checked>,
    /// Ways in which people go wrong.
    pub slips: Vec<Slip>,
}

/// A number of the stem.
#[derive(Debug, Clone, PartialEq)]
pub struct Given {
    /// Its unit.
    pub unit: Unit,
    /// The values of which one is drawn.
    pub values: Vec<f64>,
}

/// How the answer is computed and shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Key {
    /// The library's function, such as `relationship::share_of_wallet`.
    pub call: String,
    /// The givens that are its arguments, in its order.
    pub arguments: Vec<String>,
    /// The same by an expression, independent of the library.
    pub formula: Option<Formula>,
    /// The answer's unit.
    pub unit: Unit,
    /// To so many decimal places of the shown unit it is asked.
    pub decimals: usize,
    /// The way to it, with `{names}` and `{answer}`.
    pub solution: Text,
}

/// An answer that was computed elsewhere.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked {
    /// The givens.
    pub given: BTreeMap<String, f64>,
    /// The answer.
    pub answer: f64,
}

/// A way in which people go wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct Slip {
    /// What they compute.
    pub formula: Formula,
    /// What to say.
    pub why: Text,
}

/// 약술 or 논술.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Whether it is an essay (논술), not a short answer (약술).
    pub is_essay: bool,
    /// The points of the whole.
    pub points: u32,
    /// The frame of an answer.
    pub frame: Text,
    /// The outline of a good answer.
    pub model: Text,
    /// Words that a good answer is likely to use, each with its other names; hints only.
    pub keywords: Vec<Vec<String>>,
    /// What the points are given for.
    pub rubric: Vec<Criterion>,
}

/// What some of the points of a written answer are given for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criterion {
    /// The points.
    pub points: u32,
    /// What for.
    pub text: Text,
}
