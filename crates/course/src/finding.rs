//! What is true of a wrong answer when no listed misconception explains it.
//!
//! A finding helps without giving the answer away: too large, too small, which of several values, rounded,
//! a percentage. It is never only "wrong".

use tourism_marketing::Lang;

use crate::answer::Answer;
use crate::bilingual::Bilingual;
use crate::compare::{same, same_number};
use crate::explain;
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

fn numbers(got: &[f64], right: &[f64]) -> Option<Finding> {
    let sorted = |numbers: &[f64]| {
        let mut numbers = numbers.to_vec();
        numbers.sort_by(f64::total_cmp);
        Answer::Numbers(numbers)
    };
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
    let (place, (first, _)) = pairs().find(|(_, (got, right))| !text::same(got, right))?;
    let mut known: Vec<String> = right.to_vec();
    known.sort();
    known.dedup();
    let stranger = pairs().find(|(_, (got, _))| !known.iter().any(|label| text::same(got, label)));
    Some(match stranger {
        Some((place, (got, _))) => {
            Finding { fault: Fault::UnknownLabel { got: got.clone(), known }, place: Some(place) }
        }
        None if first.is_empty() => Finding { fault: Fault::Nothing, place: Some(place) },
        None => {
            let wrong = pairs().filter(|(_, (got, right))| !text::same(got, right)).count();
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

    /// What to say; `parts` are the names of the values.
    #[must_use]
    pub fn message(&self, lang: Lang, parts: &[Bilingual]) -> String {
        let about =
            self.place.map_or_else(String::new, |place| format!("{}: ", part(place, lang, parts)));
        about + &self.fault.message(lang)
    }
}

/// The name of one of several values.
#[must_use]
pub fn part(place: usize, lang: Lang, parts: &[Bilingual]) -> String {
    match (parts.get(place), lang) {
        (Some(name), _) => name.get(lang).to_owned(),
        (None, Lang::Ko) => format!("{}번째 값(인덱스 {place})", place + 1),
        (None, Lang::En) => format!("Value {} (index {place})", place + 1),
    }
}

impl Fault {
    fn message(&self, lang: Lang) -> String {
        let (ko, en) = match self {
            Self::Refused { message, code } => return refused(message, *code, lang),
            Self::Length { got, need } => return length(*got, *need, lang),
            Self::UnknownLabel { got, known } => {
                let known = known.join(", ");
                return match lang {
                    Lang::Ko => format!(
                        "`{got}` 등급은 이 문항에 없습니다. 쓸 수 있는 등급은 {known}입니다."
                    ),
                    Lang::En => format!("There is no class `{got}` here; the classes are {known}."),
                };
            }
            Self::Labels { wrong, of } => {
                return match lang {
                    Lang::Ko => format!(
                        "여기에서 처음 달라집니다. 모두 {of}개 가운데 {wrong}개가 다릅니다."
                    ),
                    Lang::En => format!("this is the first that differs; {wrong} of {of} do."),
                };
            }
            Self::Nothing => (
                "돌아온 값이 없습니다. 함수의 마지막 줄 끝에 세미콜론(`;`)을 붙이면 값이 버려집니다.",
                "no value came back. A semicolon (`;`) at the end of the last line throws the value away.",
            ),
            Self::NotNumbers => (
                "답은 수인데 글자가 왔습니다. 따옴표를 빼십시오.",
                "the answer is a number, but a text came. Leave the quotation marks out.",
            ),
            Self::NotWords => (
                "답은 글자인데 수가 왔습니다. 큰따옴표로 묶으십시오.",
                "the answer is a text, but a number came. Put it in quotation marks.",
            ),
            Self::Order => {
                ("값은 모두 맞지만 순서가 다릅니다.", "the values are right, but in another order.")
            }
            Self::NotFinite => (
                "셀 수 있는 수가 아닙니다(`NaN` 또는 무한대). 0으로 나누거나 음수의 로그를 구한 곳이 있는지 보십시오.",
                "this is not a finite number (`NaN` or infinity). See whether something was divided by 0, or the logarithm of a negative number taken.",
            ),
            Self::Rounded => (
                "반올림하거나 잘라 낸 값입니다. 계산한 값을 그대로 돌려주십시오. 상대오차 100만분의 1까지 맞는 답으로 봅니다.",
                "this is the right value, rounded. Return what was computed as it is: an answer may be off by one part in a million.",
            ),
            Self::Near => (
                "아주 가깝지만 같지 않습니다. 계산하는 도중에 반올림한 값을 쓰지 않았는지 보십시오.",
                "very close, but not the same. See whether a rounded number was used on the way.",
            ),
            Self::Percent => (
                "맞는 값의 100배입니다. 백분율(%)이 아니라 0.2와 같은 비율로 답하십시오.",
                "this is 100 times the right value. Answer with a share such as 0.2, not with a percentage.",
            ),
            Self::Fraction => (
                "맞는 값의 100분의 1입니다. 이미 비율인 값을 다시 100으로 나누지 않았는지 보십시오.",
                "this is a hundredth of the right value. See whether something that is a share already was divided by 100.",
            ),
            Self::Sign => (
                "부호가 반대입니다. 무엇에서 무엇을 빼는지 다시 보십시오.",
                "the sign is the opposite. See what is subtracted from what.",
            ),
            Self::OutsideUnit => (
                "0과 1 사이의 수여야 하는데 그 밖의 값이 나왔습니다. 무엇을 무엇으로 나누었는지 보십시오.",
                "this must lie between 0 and 1, but does not. See what was divided by what.",
            ),
            Self::TooLarge => (
                "맞는 값보다 큽니다. 더하지 않아야 할 것을 더했거나, 너무 작은 수로 나누지 않았는지 보십시오.",
                "this is larger than the right value. See whether something was added that does not belong, or the divisor is too small.",
            ),
            Self::TooSmall => (
                "맞는 값보다 작습니다. 더해야 할 것을 빠뜨렸거나, 너무 큰 수로 나누지 않았는지 보십시오.",
                "this is smaller than the right value. See whether something was left out, or the divisor is too large.",
            ),
            Self::Spelling => (
                "거의 같은 말입니다. 철자를 확인하십시오.",
                "nearly the word: look at the spelling.",
            ),
            Self::OtherTerm => (
                "이 강의에 나오는 이름이지만, 묻고 있는 것은 아닙니다.",
                "a name from this course, but not the one that is asked for.",
            ),
            Self::UnknownTerm => (
                "이 강의의 용어표에 없는 말입니다. 문제를 다시 읽고 한 낱말이나 이름으로 답하십시오.",
                "this is not in the course's list of terms. Read the question again and answer with one word or name.",
            ),
        };
        lang.pick(ko, en).to_owned()
    }
}

fn refused(message: &str, code: Option<&str>, lang: Lang) -> String {
    let said = match lang {
        Lang::Ko => format!("계산이 오류로 끝났습니다. {message}."),
        Lang::En => format!("the computation ended in an error. {message}."),
    };
    match code.and_then(|code| explain::refusal(code, lang)) {
        Some(meaning) => format!("{said} {meaning}"),
        None => said,
    }
}

fn length(got: usize, need: usize, lang: Lang) -> String {
    match lang {
        Lang::Ko => format!("값이 {need}개 있어야 하는데 {got}개입니다."),
        Lang::En => format!("there should be {need} value(s), but there are {got}."),
    }
}

#[cfg(test)]
mod tests {
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
