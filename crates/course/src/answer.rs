//! What a student may give back: numbers, words, several of them, a `Result`, or nothing.

use std::any::Any;
use std::fmt::{self, Display};

use tourism_marketing::Error;
use tourism_marketing::dbmarketing::CustomerState;
use tourism_marketing::emotion::ColourTemperature;
use tourism_marketing::lists;
use tourism_marketing::pareto::{AbcClass, Moderation};
use tourism_marketing::quality::{IpaQuadrant, KanoCategory, TolerancePosition};

/// An answer, however it was written.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// One number or several.
    Numbers(Vec<f64>),
    /// One word or several.
    Words(Vec<String>),
    /// No value: `()` or `None`.
    Nothing,
    /// A call that returned an error.
    Refused {
        /// What the error says.
        message: String,
        /// The code of an error of the library.
        code: Option<&'static str>,
    },
}

impl Answer {
    /// How many values it holds.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            Self::Numbers(numbers) => numbers.len(),
            Self::Words(words) => words.len(),
            Self::Nothing | Self::Refused { .. } => 0,
        }
    }

    /// Whether it holds no value.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Each value as a student would write it, numbers to ten digits.
    #[must_use]
    pub fn values(&self) -> Vec<String> {
        match self {
            Self::Numbers(numbers) => numbers.iter().map(|&number| digits(number)).collect(),
            Self::Words(words) => words.clone(),
            Self::Nothing | Self::Refused { .. } => Vec::new(),
        }
    }

    /// The number at a place.
    #[must_use]
    pub fn number(&self, place: usize) -> Option<f64> {
        match self {
            Self::Numbers(numbers) => numbers.get(place).copied(),
            _ => None,
        }
    }
}

/// As a student would write it, numbers to ten digits.
impl Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => return f.write_str("()"),
            Self::Refused { message, .. } => return write!(f, "Err({message})"),
            Self::Numbers(_) | Self::Words(_) => {}
        }
        let items = self.values();
        match items.as_slice() {
            [only] => f.write_str(only),
            several => write!(f, "({})", several.join(", ")),
        }
    }
}

/// A number to ten significant digits, without trailing zeros.
#[must_use]
pub fn digits(number: f64) -> String {
    let rounded: f64 = format!("{number:.9e}").parse().unwrap_or(number);
    if rounded != 0.0 && rounded.is_finite() && !(1e-6..1e15).contains(&rounded.abs()) {
        format!("{rounded:e}")
    } else {
        // Adding zero turns −0 into 0.
        format!("{}", rounded + 0.0)
    }
}

/// A value that can be given as an answer.
#[diagnostic::on_unimplemented(
    message = "a value of type `{Self}` cannot be checked as an answer (이 형의 값은 답으로 확인할 수 없습니다)",
    note = "an answer is a number, a text, a tuple, array or `Vec` of them, or a `Result` of one of these"
)]
pub trait IntoAnswer {
    /// The value as an answer.
    fn into_answer(self) -> Answer;
}

/// A value that can be one of several in an answer.
pub trait Item {
    /// The value as a number or a word.
    fn into_item(self) -> Value;
}

/// One value of an answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A number.
    Number(f64),
    /// A word.
    Word(String),
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl Item for $number {
            #[expect(clippy::allow_attributes, reason = "lossless for some of the types only")]
            fn into_item(self) -> Value {
                #[allow(clippy::cast_lossless)]
                Value::Number(self as f64)
            }
        }
    )*};
}

numbers!(f64 f32 i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

impl Item for &str {
    fn into_item(self) -> Value {
        Value::Word(self.to_owned())
    }
}

impl Item for String {
    fn into_item(self) -> Value {
        Value::Word(self)
    }
}

impl Item for char {
    fn into_item(self) -> Value {
        Value::Word(self.to_string())
    }
}

/// True is 1, so that a verdict may stand beside numbers.
impl Item for bool {
    fn into_item(self) -> Value {
        Value::Number(f64::from(u8::from(self)))
    }
}

/// What prints its fixed word answers with it.
macro_rules! words {
    ($($word:path),* $(,)?) => {$(
        impl Item for $word {
            fn into_item(self) -> Value {
                Value::Word(self.to_string())
            }
        }
    )*};
}

words!(
    AbcClass,
    ColourTemperature,
    CustomerState,
    IpaQuadrant,
    KanoCategory,
    TolerancePosition,
    lists::AdopterCategory,
    lists::BigDataV,
    lists::BradyCroninDimension,
    lists::CemStep,
    lists::DemandState,
    lists::DemarketingType,
    lists::EmotionCategory,
    lists::ExamLadderRung,
    lists::Gap,
    lists::LadderRung,
    lists::MarketingTask,
    lists::QualityDeterminant,
    lists::RelationshipEffect,
    lists::RelationshipStrategy,
    lists::ServiceCharacteristic,
    lists::ServiceProcessCell,
    lists::ServqualDimension,
);

impl<T: Item + Clone> Item for &T {
    fn into_item(self) -> Value {
        self.clone().into_item()
    }
}

/// Numbers if all are numbers, words otherwise.
fn several(items: Vec<Value>) -> Answer {
    let numbers: Option<Vec<f64>> = items
        .iter()
        .map(|item| match item {
            Value::Number(number) => Some(*number),
            Value::Word(_) => None,
        })
        .collect();
    numbers.map_or_else(
        || {
            let word = |item| match item {
                Value::Number(number) => digits(number),
                Value::Word(word) => word,
            };
            Answer::Words(items.into_iter().map(word).collect())
        },
        Answer::Numbers,
    )
}

impl IntoAnswer for Answer {
    fn into_answer(self) -> Answer {
        self
    }
}

impl<T: Item> IntoAnswer for T {
    fn into_answer(self) -> Answer {
        several(vec![self.into_item()])
    }
}

impl<T: Item> IntoAnswer for Vec<T> {
    fn into_answer(self) -> Answer {
        several(self.into_iter().map(Item::into_item).collect())
    }
}

impl<T: Item, const N: usize> IntoAnswer for [T; N] {
    fn into_answer(self) -> Answer {
        several(self.into_iter().map(Item::into_item).collect())
    }
}

impl<T: Item + Clone> IntoAnswer for &[T] {
    fn into_answer(self) -> Answer {
        several(self.iter().map(Item::into_item).collect())
    }
}

impl<T: Item + Clone> IntoAnswer for &Vec<T> {
    fn into_answer(self) -> Answer {
        self.as_slice().into_answer()
    }
}

macro_rules! tuples {
    ($(($($name:ident)+))*) => {$(
        impl<$($name: Item),+> IntoAnswer for ($($name,)+) {
            #[expect(non_snake_case, reason = "the type's own letter names its value")]
            fn into_answer(self) -> Answer {
                let ($($name,)+) = self;
                several(vec![$($name.into_item()),+])
            }
        }
    )*};
}

tuples!(
    (A B)
    (A B C)
    (A B C D)
    (A B C D E)
    (A B C D E G)
    (A B C D E G H)
    (A B C D E G H I)
);

impl IntoAnswer for () {
    fn into_answer(self) -> Answer {
        Answer::Nothing
    }
}

impl<T: IntoAnswer> IntoAnswer for Option<T> {
    fn into_answer(self) -> Answer {
        self.map_or(Answer::Nothing, IntoAnswer::into_answer)
    }
}

impl<T: IntoAnswer, E: Display + 'static> IntoAnswer for Result<T, E> {
    fn into_answer(self) -> Answer {
        match self {
            Ok(value) => value.into_answer(),
            Err(error) => {
                let ours = (&error as &dyn Any).downcast_ref::<Error>();
                Answer::Refused { message: error.to_string(), code: ours.map(Error::code) }
            }
        }
    }
}

/// The stay rate and the two shares, in this order.
impl IntoAnswer for Moderation {
    fn into_answer(self) -> Answer {
        Answer::Numbers(vec![self.stay_rate, self.share_first, self.share_second])
    }
}
