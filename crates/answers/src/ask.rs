//! What the grader asks and what comes back: one JSON document a line.
//!
//! Numbers travel as the shortest text that reads back as the same number, so that an edge case stays one and NaN
//! arrives as NaN.

use serde::{Deserialize, Serialize};

use crate::answer::Answer;
use crate::function::{Argument, Input};
use crate::guard::Panic;

/// A call.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Ask {
    /// The name of the exercise or hidden test in the program.
    pub name: String,
    /// The arguments; none for a value.
    pub arguments: Vec<Wire>,
}

/// An argument or a value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wire {
    /// `&[f64]`
    List(Vec<String>),
    /// `f64`
    Number(String),
    /// `usize`
    Count(usize),
}

/// What came of a call.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    /// Numbers.
    Numbers(Vec<String>),
    /// Words.
    Words(Vec<String>),
    /// `()` or `None`.
    Nothing,
    /// An `Err`.
    Refused(String),
    /// A panic: what it said.
    Panicked(String),
    /// There is nothing by that name in the program.
    Unknown,
}

impl Ask {
    /// A call of a function.
    #[must_use]
    pub fn function(name: &str, input: &Input) -> Self {
        let arguments = input.0.iter().map(Wire::from).collect();
        Self { name: name.to_owned(), arguments }
    }

    /// A call for a value.
    #[must_use]
    pub fn value(name: &str) -> Self {
        Self { name: name.to_owned(), arguments: Vec::new() }
    }

    /// The arguments as the course writes them.
    #[must_use]
    pub fn input(&self) -> Input {
        Input(self.arguments.iter().map(Argument::from).collect())
    }
}

impl From<&Argument> for Wire {
    fn from(argument: &Argument) -> Self {
        match argument {
            Argument::List(list) => Self::List(list.iter().map(ToString::to_string).collect()),
            Argument::Number(number) => Self::Number(number.to_string()),
            Argument::Count(count) => Self::Count(*count),
        }
    }
}

impl From<&Wire> for Argument {
    fn from(wire: &Wire) -> Self {
        match wire {
            Wire::List(list) => Self::List(list.iter().map(|text| number(text)).collect()),
            Wire::Number(text) => Self::Number(number(text)),
            Wire::Count(count) => Self::Count(*count),
        }
    }
}

fn number(text: &str) -> f64 {
    text.parse().unwrap_or(f64::NAN)
}

impl From<Result<Answer, Panic>> for Reply {
    fn from(given: Result<Answer, Panic>) -> Self {
        match given {
            Ok(Answer::Numbers(numbers)) => {
                Self::Numbers(numbers.iter().map(ToString::to_string).collect())
            }
            Ok(Answer::Words(words)) => Self::Words(words),
            Ok(Answer::Nothing) => Self::Nothing,
            Ok(Answer::Refused { message, .. }) => Self::Refused(message),
            Err(panic) => Self::Panicked(panic.message),
        }
    }
}

impl Reply {
    /// The reply as the grader's own copy of the course reads it: `None` where the program knows no such name.
    #[must_use]
    pub fn read(self) -> Option<Result<Answer, Panic>> {
        Some(Ok(match self {
            Self::Numbers(numbers) => {
                Answer::Numbers(numbers.iter().map(|text| number(text)).collect())
            }
            Self::Words(words) => Answer::Words(words),
            Self::Nothing => Answer::Nothing,
            // Whether it was an error of the library is of no weight to a judge.
            Self::Refused(message) => Answer::Refused { message, code: None },
            Self::Panicked(message) => return Some(Err(Panic { message, location: None })),
            Self::Unknown => return None,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_arrives_as_it_was_sent() {
        for number in [0.29 * 100.0, f64::MIN_POSITIVE, -0.0, f64::INFINITY, 1e300, 0.1 + 0.2] {
            let input = Input(vec![Argument::Number(number), Argument::List(vec![number])]);
            let sent = serde_json::to_string(&Ask::function("q", &input)).unwrap();
            let back: Ask = serde_json::from_str(&sent).unwrap();
            assert_eq!(back.input(), input);
        }
        let nan = Wire::from(&Argument::Number(f64::NAN));
        assert!(matches!(Argument::from(&nan), Argument::Number(number) if number.is_nan()));
    }
}
