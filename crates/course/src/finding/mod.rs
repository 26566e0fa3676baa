//! What is true of a wrong answer when no listed misconception explains it.
//!
//! A finding helps without giving the answer away: too large, too small, which of several values, rounded,
//! a percentage. It is never only "wrong".

mod message;

pub use self::message::part;
use crate::answer::Answer;
use crate::compare::{ascending, members, same, same_number, same_word};
use crate::text;

/// Something true of a wrong answer, and of which of its values.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// What it is.
    pub fault: Fault,
    /// The value it is about, where there are several.
    pub place: Option<usize>,
}

/// What may be wrong with an answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Fault {
    /// No value came.
    Nothing,
    /// The call returned an error.
    Refused {
        /// What the error says.
        message: String,
        /// Its code, if it is the library's.
        code: Option<&'static str>,
    },
    /// Words came where numbers belong.
    NotNumbers,
    /// Numbers came where words belong.
    NotWords,
    /// Another number of values.
    Length {
        /// How many came.
        got: usize,
        /// How many belong there.
        need: usize,
    },
    /// The right values in another order.
    Order,
    /// Another number of the members of a set.
    Members {
        /// How many are missing.
        missing: usize,
        /// How many do not belong.
        extra: usize,
    },
    /// Not the number of an option.
    NoSuchOption {
        /// How many options there are.
        options: u8,
    },
    /// A value where there is none.
    NotRefused {
        /// Why there is none.
        message: String,
    },
    /// NaN or infinity.
    NotFinite,
    /// The right value, rounded.
    Rounded,
    /// Closer than a thousandth, but not rounded.
    Near,
    /// A hundred times too large.
    Percent,
    /// A hundred times too small.
    Fraction,
    /// The opposite number.
    Sign,
    /// Not between 0 and 1, where the right value is.
    OutsideUnit,
    /// Too large.
    TooLarge,
    /// Too small.
    TooSmall,
    /// A label that the exercise does not use.
    UnknownLabel {
        /// The label.
        got: String,
        /// The ones it uses.
        known: Vec<String>,
    },
    /// Labels that differ.
    Labels {
        /// How many.
        wrong: usize,
        /// Of how many.
        of: usize,
    },
    /// The right word but for a letter.
    Spelling,
    /// The name of something else in the course.
    OtherTerm,
    /// A word that the course does not know.
    UnknownTerm,
}

/// What is wrong with `got`; `None` if nothing is.
#[must_use]
pub fn find(got: &Answer, right: &Answer) -> Option<Finding> {
    if same(got, right) {
        return None;
    }
    let about = |fault, place| Some(Finding { fault, place });
    match (got, right) {
        (_, Answer::Refused { message, .. }) => {
            about(Fault::NotRefused { message: message.clone() }, None)
        }
        (Answer::Nothing, _) => about(Fault::Nothing, None),
        (Answer::Refused { message, code }, _) => {
            about(Fault::Refused { message: message.clone(), code: *code }, None)
        }
        _ if matches!(got, Answer::Numbers(_)) != matches!(right, Answer::Numbers(_)) => about(
            if matches!(got, Answer::Words(_)) { Fault::NotNumbers } else { Fault::NotWords },
            None,
        ),
        _ if got.len() != right.len() => {
            about(Fault::Length { got: got.len(), need: right.len() }, None)
        }
        (Answer::Numbers(got), Answer::Numbers(right)) => numbers(got, right),
        (Answer::Words(got), Answer::Words(right)) => match (got.as_slice(), right.as_slice()) {
            ([got], [right]) => about(word(got, right), None),
            _ => labels(got, right),
        },
        _ => None,
    }
}

/// What is wrong with a set of values whose order does not matter.
#[must_use]
pub fn of_set(got: &Answer, right: &Answer) -> Option<Finding> {
    let is_same_kind = matches!(
        (got, right),
        (Answer::Numbers(_), Answer::Numbers(_)) | (Answer::Words(_), Answer::Words(_))
    );
    match members(got, right) {
        (0, 0) => None,
        (missing, extra) if is_same_kind => {
            Some(Finding { fault: Fault::Members { missing, extra }, place: None })
        }
        _ => find(got, right),
    }
}

/// What is wrong with the number of an option.
#[must_use]
pub fn of_choice(got: &Answer, options: u8) -> Option<Finding> {
    match got {
        Answer::Numbers(numbers) if numbers.len() == 1 => {
            let is_option = (1..=options).any(|option| got.number(0) == Some(f64::from(option)));
            (!is_option).then_some(Finding { fault: Fault::NoSuchOption { options }, place: None })
        }
        _ => find(got, &Answer::Numbers(vec![1.0])),
    }
}

fn numbers(got: &[f64], right: &[f64]) -> Option<Finding> {
    let sorted = |numbers| Answer::Numbers(ascending(numbers));
    if same(&sorted(got), &sorted(right)) {
        return Some(Finding { fault: Fault::Order, place: None });
    }
    let pairs = got.iter().zip(right).enumerate();
    let (place, (got, right_one)) =
        { pairs }.find(|(_, (got, right))| !same_number(**got, **right))?;
    Some(Finding { fault: number(*got, *right_one), place: (right.len() > 1).then_some(place) })
}

fn number(got: f64, right: f64) -> Fault {
    let off = |value: f64| (value - right).abs();
    if !got.is_finite() {
        Fault::NotFinite
    } else if is_rounded(got, right) {
        Fault::Rounded
    } else if off(got) < 1e-3 * right.abs() {
        Fault::Near
    } else if off(got / 100.0) < 5e-3 * right.abs() {
        Fault::Percent
    } else if off(got * 100.0) < 5e-3 * right.abs() {
        Fault::Fraction
    } else if same_number(-got, right) {
        Fault::Sign
    } else if (0.0..=1.0).contains(&right) && !(0.0..=1.0).contains(&got) {
        Fault::OutsideUnit
    } else if got > right {
        Fault::TooLarge
    } else {
        Fault::TooSmall
    }
}

/// Whether `got` is `right` rounded or cut off to some decimals, two digits of it at least.
fn is_rounded(got: f64, right: f64) -> bool {
    (0..=9).map(|decimals| 10_f64.powi(decimals)).filter(|scale| right.abs() * scale >= 10.0).any(
        |scale| {
            let scaled = right * scale;
            [scaled.round(), scaled.trunc()]
                .iter()
                .any(|rounded| (got - rounded / scale).abs() < 1e-9 * right.abs())
        },
    )
}

fn labels(got: &[String], right: &[String]) -> Option<Finding> {
    let pairs = || got.iter().zip(right).enumerate();
    let (place, (first, _)) = pairs().find(|(_, (got, right))| !same_word(got, right))?;
    let mut known: Vec<String> = right.to_vec();
    known.sort();
    known.dedup();
    let stranger = pairs().find(|(_, (got, _))| !known.iter().any(|label| same_word(got, label)));
    Some(match stranger {
        Some((place, (got, _))) => {
            Finding { fault: Fault::UnknownLabel { got: got.clone(), known }, place: Some(place) }
        }
        None if first.is_empty() => Finding { fault: Fault::Nothing, place: Some(place) },
        None => {
            let wrong = pairs().filter(|(_, (got, right))| !same_word(got, right)).count();
            Finding { fault: Fault::Labels { wrong, of: right.len() }, place: Some(place) }
        }
    })
}

fn word(got: &str, right: &str) -> Fault {
    if text::key(got).is_empty() {
        Fault::Nothing
    } else if text::nearly(got, right) {
        Fault::Spelling
    } else if text::term(got).is_some() {
        Fault::OtherTerm
    } else {
        Fault::UnknownTerm
    }
}

impl Finding {
    /// The fixed word in the JSON form.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self.fault {
            Fault::Nothing => "nothing",
            Fault::Refused { .. } => "refused",
            Fault::NotNumbers => "not_numbers",
            Fault::NotWords => "not_words",
            Fault::Length { .. } => "length",
            Fault::Order => "order",
            Fault::Members { .. } => "members",
            Fault::NoSuchOption { .. } => "no_such_option",
            Fault::NotRefused { .. } => "not_refused",
            Fault::NotFinite => "not_finite",
            Fault::Rounded => "rounded",
            Fault::Near => "near",
            Fault::Percent => "percent",
            Fault::Fraction => "fraction",
            Fault::Sign => "sign",
            Fault::OutsideUnit => "outside_unit",
            Fault::TooLarge => "too_large",
            Fault::TooSmall => "too_small",
            Fault::UnknownLabel { .. } => "unknown_label",
            Fault::Labels { .. } => "labels",
            Fault::Spelling => "spelling",
            Fault::OtherTerm => "other_term",
            Fault::UnknownTerm => "unknown_term",
        }
    }

    /// Whether the answer is nearly right.
    #[must_use]
    pub fn is_almost(&self) -> bool {
        matches!(self.fault, Fault::Rounded | Fault::Near | Fault::Order | Fault::Spelling)
    }
}

#[cfg(test)]
mod tests {
    use tourism_marketing::Lang;

    use super::*;
    use crate::answer::IntoAnswer;

    fn found(got: impl IntoAnswer, right: impl IntoAnswer) -> (&'static str, Option<usize>) {
        let finding = find(&got.into_answer(), &right.into_answer()).expect("a finding");
        (finding.id(), finding.place)
    }

    #[test]
    fn a_right_answer_has_no_finding() {
        assert_eq!(find(&0.7.into_answer(), &0.7.into_answer()), None);
    }

    #[test]
    fn a_wrong_number_is_described() {
        assert_eq!(found(0.8, 0.7), ("too_large", None));
        assert_eq!(found(0.1, 0.7), ("too_small", None));
        assert_eq!(found(1.4, 0.7), ("outside_unit", None));
        assert_eq!(found(-0.7, 0.7), ("sign", None));
        assert_eq!(found(70.0, 0.7), ("percent", None));
        assert_eq!(found(52.81, 0.528_087_9), ("percent", None));
        assert_eq!(found(0.007, 0.7), ("fraction", None));
        assert_eq!(found(f64::NAN, 0.7), ("not_finite", None));
        assert_eq!(found(f64::NEG_INFINITY, 0.7), ("not_finite", None));
        assert_eq!(found(0.7, 0.0), ("too_large", None));
    }

    #[test]
    fn a_rounded_number_is_told_from_a_wrong_one() {
        for rounded in [0.33, 0.333, 0.333_33] {
            assert_eq!(found(rounded, 1.0 / 3.0), ("rounded", None));
        }
        assert_eq!(found(1.16, 1.160_964), ("rounded", None));
        assert_eq!(found(0.6666, 2.0 / 3.0), ("rounded", None), "cut off");
        assert_eq!(found(0.3332, 1.0 / 3.0), ("near", None));
        assert_eq!(found(0.3, 1.0 / 3.0), ("too_small", None), "one digit may be chance");
    }

    #[test]
    fn of_several_values_the_place_is_named() {
        assert_eq!(found((0.25, 0.4), (0.25, 1.0 / 3.0)), ("too_large", Some(1)));
        assert_eq!(found((1.0 / 3.0, 0.25), (0.25, 1.0 / 3.0)), ("order", None));
        assert_eq!(found([0.25], (0.25, 1.0 / 3.0)), ("length", None));
        assert_eq!(found(["A", "B", "B"], ["A", "A", "B"]), ("labels", Some(1)));
        assert_eq!(found(["A", "A", "D"], ["A", "A", "B"]), ("unknown_label", Some(2)));
    }

    #[test]
    fn another_kind_of_value_is_said_to_be_one() {
        assert_eq!(found("0.7", 0.7), ("not_numbers", None));
        assert_eq!(found(0.7, "A"), ("not_words", None));
        assert_eq!(found((), 0.7), ("nothing", None));
        assert_eq!(found(None::<f64>, 0.7), ("nothing", None));
        assert_eq!(found(Vec::<f64>::new(), 0.7), ("length", None));
    }

    #[test]
    fn an_error_is_shown_and_explained() {
        let error = tourism_marketing::pareto::top_share(&[1.0], 20.0);
        let finding = find(&error.into_answer(), &0.7.into_answer()).unwrap();
        assert_eq!(finding.id(), "refused");
        let said = finding.message(Lang::Ko, &[]);
        assert!(said.contains("`share` is 20") && said.contains("0.20처럼"), "{said}");
        let own = find(&Err::<f64, _>("내 오류").into_answer(), &0.7.into_answer()).unwrap();
        assert!(own.message(Lang::En, &[]).contains("내 오류"));
    }

    #[test]
    fn words_are_told_apart() {
        assert_eq!(found("쥬런", "주란"), ("spelling", None));
        assert_eq!(found("파레토", "주란"), ("other_term", None));
        assert_eq!(found("아무개", "주란"), ("unknown_term", None));
        assert_eq!(found("  ", "주란"), ("nothing", None));
    }

    #[test]
    fn a_value_without_a_name_is_counted_from_one_with_its_index() {
        let finding = Finding { fault: Fault::Sign, place: Some(4) };
        assert_eq!(
            finding.message(Lang::Ko, &[]),
            "5번째 값(인덱스 4): 부호가 반대입니다. 무엇에서 무엇을 빼는지 다시 보십시오."
        );
    }
}
