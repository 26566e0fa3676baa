//! A student's function and the inputs it is tried on.

use std::fmt;

use crate::answer::{Answer, IntoAnswer, digits};
use crate::random::Random;

/// One argument of a call.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument {
    /// `&[f64]`
    List(Vec<f64>),
    /// `f64`
    Number(f64),
    /// `usize`
    Count(usize),
}

impl Argument {
    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::List(_) => Kind::List,
            Self::Number(_) => Kind::Number,
            Self::Count(_) => Kind::Count,
        }
    }
}

/// As a student would write it.
impl fmt::Display for Argument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::List(numbers) => {
                let numbers: Vec<String> = numbers.iter().map(|&number| literal(number)).collect();
                write!(f, "&[{}]", numbers.join(", "))
            }
            Self::Number(number) => f.write_str(&literal(*number)),
            Self::Count(count) => write!(f, "{count}"),
        }
    }
}

/// A number as Rust reads an `f64`: with a decimal point.
fn literal(number: f64) -> String {
    let text = digits(number);
    if text.contains(|c: char| !c.is_ascii_digit() && c != '-') { text } else { text + ".0" }
}

/// The type of an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `&[f64]`
    List,
    /// `f64`
    Number,
    /// `usize`
    Count,
}

impl Kind {
    /// The type as it is written in a signature.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::List => "&[f64]",
            Self::Number => "f64",
            Self::Count => "usize",
        }
    }
}

/// The arguments of one call.
///
/// An argument that is not there reads as empty, NaN or 0, which the library refuses.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Input(pub Vec<Argument>);

impl Input {
    /// The list at a place.
    #[must_use]
    pub fn list(&self, place: usize) -> &[f64] {
        match self.0.get(place) {
            Some(Argument::List(numbers)) => numbers,
            _ => &[],
        }
    }

    /// The number at a place.
    #[must_use]
    pub fn number(&self, place: usize) -> f64 {
        match self.0.get(place) {
            Some(Argument::Number(number)) => *number,
            _ => f64::NAN,
        }
    }

    /// How many numbers it holds in all.
    #[must_use]
    pub fn size(&self) -> usize {
        let size = |argument: &Argument| match argument {
            Argument::List(list) => list.len(),
            Argument::Number(_) | Argument::Count(_) => 1,
        };
        self.0.iter().map(size).sum()
    }

    /// The count at a place.
    #[must_use]
    pub fn count(&self, place: usize) -> usize {
        match self.0.get(place) {
            Some(Argument::Count(count)) => *count,
            _ => 0,
        }
    }
}

/// What a function exercise tries.
#[derive(Debug, Clone, Copy)]
pub struct Trials {
    /// The names of the arguments, as in the stub.
    pub names: &'static [&'static str],
    /// Their types.
    pub kinds: &'static [Kind],
    /// The places of the lists that belong together, value by value.
    pub paired: &'static [usize],
    /// The worked example first, then the edge cases.
    pub cases: fn() -> Vec<Input>,
    /// A random input.
    pub random: fn(&mut Random) -> Input,
    /// How many random inputs there are.
    pub count: usize,
    /// Where the random inputs start.
    pub seed: u64,
    /// Whether the function must refuse (`None`, `Err`) what the library refuses; else such inputs are left out.
    pub refuses: bool,
}

impl Trials {
    /// Every input, in a fixed order.
    #[must_use]
    pub fn inputs(&self) -> Vec<Input> {
        let mut random = Random::new(self.seed);
        let mut inputs = (self.cases)();
        inputs.extend((0..self.count).map(|_| (self.random)(&mut random)));
        inputs
    }

    /// A call as code: `first = &[1.0], top = 1.0`.
    #[must_use]
    pub fn call(&self, input: &Input) -> Vec<String> {
        self.names
            .iter()
            .zip(&input.0)
            .map(|(name, argument)| format!("{name} = {argument}"))
            .collect()
    }
}

/// A function of lists, numbers and counts that returns an answer.
///
/// `Arguments` is a tuple of [`List`], [`Number`] and [`Count`], which the compiler finds by itself.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be checked as a function (이 함수는 확인할 수 없습니다: 인수의 수와 순서와 형, 돌려주는 값의 형을 보십시오)",
    note = "it takes one to three arguments, `&[f64]` before `f64` before `usize`, or four or six `f64`, and must return an answer: see the stub of the exercise"
)]
pub trait StudentFn<Arguments> {
    /// The types of the arguments.
    const KINDS: &'static [Kind];
    /// Calls it.
    fn answer_to(&self, input: &Input) -> Answer;
}

/// `&[f64]` among the argument types of a [`StudentFn`].
#[derive(Debug)]
pub enum List {}
/// `f64` among the argument types of a [`StudentFn`].
#[derive(Debug)]
pub enum Number {}
/// `usize` among the argument types of a [`StudentFn`].
#[derive(Debug)]
pub enum Count {}

macro_rules! student_fn {
    ($(($($kind:ident $type:ty = $get:ident),+))*) => {$(
        impl<F, R> StudentFn<($($kind,)+)> for F
        where
            F: Fn($($type),+) -> R,
            R: IntoAnswer,
        {
            const KINDS: &'static [Kind] = &[$(Kind::$kind),+];

            fn answer_to(&self, input: &Input) -> Answer {
                let mut places = 0..;
                let mut next = || places.next().unwrap_or_default();
                self($(input.$get(next())),+).into_answer()
            }
        }
    )*};
}

student_fn! {
    (List &[f64] = list)
    (Number f64 = number)
    (List &[f64] = list, List &[f64] = list)
    (List &[f64] = list, Number f64 = number)
    (List &[f64] = list, Count usize = count)
    (Number f64 = number, Number f64 = number)
    (Number f64 = number, Count usize = count)
    (List &[f64] = list, List &[f64] = list, List &[f64] = list)
    (List &[f64] = list, List &[f64] = list, Number f64 = number)
    (List &[f64] = list, List &[f64] = list, Count usize = count)
    (List &[f64] = list, Number f64 = number, Number f64 = number)
    (List &[f64] = list, Number f64 = number, Count usize = count)
    (Number f64 = number, Number f64 = number, Number f64 = number)
    (Number f64 = number, Number f64 = number, Count usize = count)
    (Number f64 = number, Number f64 = number, Number f64 = number, Number f64 = number)
    (Number f64 = number, Number f64 = number, Number f64 = number,
     Number f64 = number, Number f64 = number, Number f64 = number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds_of<A, F: StudentFn<A>>(_function: F) -> &'static [Kind] {
        F::KINDS
    }

    fn scaled(list: &[f64], factor: f64) -> Vec<f64> {
        list.iter().map(|number| number * factor).collect()
    }

    #[test]
    fn the_signature_of_a_function_is_found() {
        assert_eq!(kinds_of(scaled), [Kind::List, Kind::Number]);
        assert_eq!(
            kinds_of(|a: f64, b: f64, n: usize| a + b + n as f64),
            [Kind::Number, Kind::Number, Kind::Count]
        );
    }

    #[test]
    fn a_function_is_called_with_its_arguments_in_order() {
        let input = Input(vec![Argument::List(vec![1.0, 2.0]), Argument::Number(3.0)]);
        assert_eq!(scaled.answer_to(&input), Answer::Numbers(vec![3.0, 6.0]));
    }

    #[test]
    fn an_input_reads_like_code() {
        let text = |argument: Argument| argument.to_string();
        assert_eq!(text(Argument::List(vec![1.0, 0.5, -0.0])), "&[1.0, 0.5, 0.0]");
        assert_eq!(text(Argument::Number(1e20)), "1e20");
        assert_eq!(text(Argument::Number(f64::NAN)), "NaN");
        assert_eq!(text(Argument::Count(3)), "3");
    }
}
