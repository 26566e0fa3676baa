//! What to say about a finding.

use tourism_marketing::Lang;

use super::{Fault, Finding};
use crate::bilingual::Bilingual;
use crate::explain;

impl Finding {
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
        match self {
            Self::Refused { message, code } => refused(message, *code, lang),
            Self::Length { got, need } => length(*got, *need, lang),
            Self::Members { missing, extra } => set(*missing, *extra, lang),
            Self::NoSuchOption { options } => match lang {
                Lang::Ko => format!("보기의 번호는 1부터 {options}까지입니다."),
                Lang::En => format!("the options are numbered from 1 to {options}."),
            },
            Self::NotRefused { message } => match lang {
                Lang::Ko => format!(
                    "이 입력에는 답이 없습니다({message}). 값을 내놓지 말고 `None`이나 `Err`를 돌려주어야 합니다."
                ),
                Lang::En => format!(
                    "this input has no answer ({message}). Return `None` or an `Err` rather than a value."
                ),
            },
            Self::UnknownLabel { got, known } => {
                let known: Vec<&str> =
                    known.iter().filter_map(|label| label.split('|').next()).collect();
                let known = known.join(", ");
                match lang {
                    Lang::Ko => format!(
                        "이 문항에서 쓰지 않는 말(`{got}`)입니다. 쓸 수 있는 말은 {known}입니다."
                    ),
                    Lang::En => format!("`{got}` is none of the words to choose from: {known}."),
                }
            }
            Self::Labels { wrong, of } => match lang {
                Lang::Ko => {
                    format!("여기에서 처음 달라집니다. 모두 {of}개 가운데 {wrong}개가 다릅니다.")
                }
                Lang::En => format!("this is the first that differs; {wrong} of {of} do."),
            },
            _ => self.sentence(lang).to_owned(),
        }
    }

    /// What is said in the same words whatever the answer.
    fn sentence(&self, lang: Lang) -> &'static str {
        let (ko, en) = match self {
            Self::Nothing => (
                "돌아온 값이 없습니다. 따옴표 안이 비었거나, 함수의 마지막 줄 끝에 세미콜론(`;`)이 붙어 값이 버려진 것입니다.",
                "no value came back. Either the quotation marks are empty, or a semicolon (`;`) at the end of the last line throws the value away.",
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
                "유한한 수가 아닙니다(`NaN` 또는 무한대). 0으로 나누거나 음수의 로그를 구한 곳이 있는지 보십시오.",
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
                "맞는 값의 100분의 1입니다. 이미 비율인 값을 한 번 더 나누지 않았는지 보십시오.",
                "this is a hundredth of the right value. See whether something that is a share already was divided once more.",
            ),
            Self::Sign => (
                "부호가 반대입니다. 무엇에서 무엇을 빼는지 다시 보십시오.",
                "the sign is the opposite. See what is subtracted from what.",
            ),
            Self::OutsideUnit => (
                "0과 1 사이의 수여야 하는데 그 밖의 값이 나왔습니다. 무엇을 무엇으로 나누었는지, 나누는 수 전체를 괄호로 묶었는지 보십시오.",
                "this must lie between 0 and 1, but does not. See what was divided by what, and whether the whole divisor is in parentheses.",
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
                "이 강의에 나오는 이름이지만 묻는 답은 아닙니다.",
                "a name from this course, but not the one that is asked for.",
            ),
            Self::UnknownTerm => (
                "이 강의의 용어표에 없는 말입니다. 문제를 다시 읽고, ‘입니다’ 같은 말을 붙이지 말고 한 낱말이나 이름만 쓰십시오.",
                "this is not in the course's list of terms. Read the question again and answer with one word or name.",
            ),
            Self::Refused { .. }
            | Self::Length { .. }
            | Self::Members { .. }
            | Self::NoSuchOption { .. }
            | Self::NotRefused { .. }
            | Self::UnknownLabel { .. }
            | Self::Labels { .. } => ("", ""),
        };
        lang.pick(ko, en)
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

fn set(missing: usize, extra: usize, lang: Lang) -> String {
    if lang == Lang::Ko {
        return match (missing, extra) {
            (_, 0) => format!("고르신 것은 모두 맞지만 {missing}개가 더 있습니다."),
            (0, _) => format!("맞는 것은 모두 고르셨지만 {extra}개는 여기에 들지 않습니다."),
            _ => format!("{extra}개는 여기에 들지 않고, 들어야 할 {missing}개가 빠졌습니다."),
        };
    }
    let lacks =
        if missing == 1 { "one is missing".to_owned() } else { format!("{missing} are missing") };
    let strays = if extra == 1 {
        "one does not belong".to_owned()
    } else {
        format!("{extra} do not belong")
    };
    match (missing, extra) {
        (_, 0) => format!("what you chose is right, but {lacks}."),
        (0, _) => format!("the right ones are all there, but {strays}."),
        _ => format!("{strays}, and {lacks}."),
    }
}

fn length(got: usize, need: usize, lang: Lang) -> String {
    match lang {
        Lang::Ko => format!("값이 {need}개 있어야 하는데 {got}개입니다."),
        Lang::En => format!("there should be {need} value(s), but there are {got}."),
    }
}
