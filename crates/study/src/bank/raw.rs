//! The files as they are written: every field that an item of any type may have.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::item::{Criterion, Form};
use crate::text::Text;
use crate::unit::Unit;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Raw {
    pub id: String,
    pub concepts: Vec<String>,
    pub form: Form,
    #[serde(rename = "type")]
    pub kind: Kind,
    pub difficulty: u8,
    pub exams: Vec<String>,
    pub source: String,
    pub seed_error: Option<u8>,
    pub stem_ko: String,
    pub stem_en: String,
    pub note_ko: Option<String>,
    pub note_en: Option<String>,
    pub why_ko: Option<String>,
    pub why_en: Option<String>,
    pub option: Option<Vec<RawChoice>>,
    pub truth: Option<bool>,
    pub answers: Option<Vec<Vec<String>>>,
    pub trap: Option<Vec<RawTrap>>,
    pub pair: Option<Vec<RawPair>>,
    pub step: Option<Vec<Text>>,
    pub statement: Option<Vec<RawChoice>>,
    pub given: Option<BTreeMap<String, RawGiven>>,
    pub key: Option<RawKey>,
    pub slip: Option<Vec<RawSlip>>,
    pub checked: Option<Vec<RawChecked>>,
    pub points: Option<u32>,
    pub frame_ko: Option<String>,
    pub frame_en: Option<String>,
    pub model_ko: Option<String>,
    pub model_en: Option<String>,
    pub keywords: Option<Vec<Vec<String>>>,
    pub rubric: Option<Vec<RawCriterion>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Kind {
    Choice,
    Ox,
    Blank,
    Match,
    Order,
    Multi,
    Numeric,
    Short,
    Essay,
}

impl Kind {
    /// The fields that belong to this type of item and to no other one.
    pub(super) fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Choice => &["option"],
            Self::Ox => &["truth", "why_ko", "why_en"],
            Self::Blank => &["answers", "trap", "why_ko", "why_en"],
            Self::Match => &["pair"],
            Self::Order => &["step", "why_ko", "why_en"],
            Self::Multi => &["statement"],
            Self::Numeric => &["given", "key", "slip", "checked"],
            Self::Short | Self::Essay => {
                &["points", "frame_ko", "frame_en", "model_ko", "model_en", "keywords", "rubric"]
            }
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawChoice {
    pub ko: String,
    pub en: String,
    #[serde(default)]
    pub right: bool,
    pub why_ko: String,
    pub why_en: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawTrap {
    pub answer: String,
    pub why_ko: String,
    pub why_en: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPair {
    pub left_ko: String,
    pub left_en: String,
    pub right_ko: String,
    pub right_en: String,
    pub why_ko: String,
    pub why_en: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawGiven {
    pub unit: Unit,
    pub values: Vec<f64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawKey {
    pub call: String,
    pub arguments: Vec<String>,
    pub formula: Option<String>,
    pub unit: Unit,
    pub decimals: usize,
    pub solution_ko: String,
    pub solution_en: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSlip {
    pub formula: String,
    pub why_ko: String,
    pub why_en: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawChecked {
    pub given: BTreeMap<String, f64>,
    pub answer: f64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawCriterion {
    pub points: u32,
    pub ko: String,
    pub en: String,
}

impl From<RawCriterion> for Criterion {
    fn from(raw: RawCriterion) -> Self {
        Self { points: raw.points, text: Text::new(raw.ko, raw.en) }
    }
}
