//! The library's own refusals, in the learner's language.

use super::code::Code;
use crate::words::Lang;
use ra_ap_parser::{LexedStr, SyntaxKind};

/// What the library said, in its parts.
#[derive(Debug, PartialEq)]
enum Refusal {
    OutOfRange { name: String, value: String, rule: String, hint: Option<String> },
    TooFew { name: String, got: String, need: String },
    LengthMismatch { left: String, left_len: String, right: String, right_len: String },
    AllZero { name: String },
}

/// The text of an error, as it displays itself.
fn of_display(text: &str) -> Option<Refusal> {
    let (name, rest) = text.strip_prefix('`')?.split_once('`')?;
    if let Some(rest) = rest.strip_prefix(" has ") {
        if let Some((left_len, rest)) = rest.split_once(" values but `") {
            let (right, rest) = rest.split_once("` has ")?;
            let right_len = rest.strip_suffix("; they must pair up one to one")?;
            return Some(Refusal::LengthMismatch {
                left: name.to_owned(),
                left_len: left_len.to_owned(),
                right: right.to_owned(),
                right_len: right_len.to_owned(),
            });
        }
        let (got, need) = rest.split_once(" value(s); it needs at least ")?;
        let numbers = [got, need].iter().all(|part| part.parse::<usize>().is_ok());
        return numbers.then(|| Refusal::TooFew {
            name: name.to_owned(),
            got: got.to_owned(),
            need: need.to_owned(),
        });
    }
    if rest.starts_with(" adds up to zero, so no share of it can be taken") {
        return Some(Refusal::AllZero { name: name.to_owned() });
    }
    let (index, rest) = rest.split_once(" is ")?;
    let (value, rule) = rest.split_once("; it must be ")?;
    let (rule, hint) = match rule.split_once(" (did you mean ") {
        Some((rule, hint)) => (rule, Some(hint.strip_suffix("?)")?.to_owned())),
        None => (rule, None),
    };
    value.parse::<f64>().ok()?;
    Some(Refusal::OutOfRange {
        name: format!("{name}{index}"),
        value: value.to_owned(),
        rule: rule.to_owned(),
        hint,
    })
}

/// The error as `unwrap` shows it.
fn of_debug(text: &str) -> Option<Refusal> {
    let (kind, fields) = text.split_once(" { ")?;
    let string = |field: &str| {
        let rest = fields.split_once(&format!("{field}: \""))?.1;
        Some(rest.split_once('"')?.0.to_owned())
    };
    let number = |field: &str| {
        let rest = fields.split_once(&format!("{field}: "))?.1;
        let end = rest.find([',', ' ', '}'])?;
        let text = &rest[..end];
        text.parse::<f64>().ok().map(|value| value.to_string())
    };
    match kind {
        "OutOfRange" => Some(Refusal::OutOfRange {
            name: string("name")?,
            value: number("value")?,
            rule: string("rule")?,
            hint: fields.contains("hint: Some(").then(|| {
                let rest = fields.split_once("hint: Some(\"")?.1;
                Some(rest.split_once('"')?.0.to_owned())
            })?,
        }),
        "ItemOutOfRange" => Some(Refusal::OutOfRange {
            name: format!("{}[{}]", string("name")?, number("index")?),
            value: number("value")?,
            rule: string("rule")?,
            hint: None,
        }),
        "TooFew" => Some(Refusal::TooFew {
            name: string("name")?,
            got: number("got")?,
            need: number("need")?,
        }),
        "LengthMismatch" => Some(Refusal::LengthMismatch {
            left: string("left")?,
            left_len: number("left_len")?,
            right: string("right")?,
            right_len: number("right_len")?,
        }),
        "AllZero" => Some(Refusal::AllZero { name: string("name")? }),
        _ => None,
    }
}

/// A rule of the library in Korean; unknown ones stay unexplained.
fn rule_ko(rule: &str) -> Option<&'static str> {
    Some(match rule {
        "a share above 0 and at most 1" => "0보다 크고 1 이하인 비율",
        "a share above 0 and at most 1 (0.1, not 10)" => {
            "0보다 크고 1 이하인 비율(10이 아니라 0.1)"
        }
        "a share between 0 and 1, both excluded" => "0보다 크고 1보다 작은 비율",
        "a share from 0 to 1 (0.95, not 95)" => "0 이상 1 이하인 비율(95가 아니라 0.95)",
        "a share from 0 to below 1" => "0 이상 1 미만인 비율",
        "a rate from 0 to 1" => "0 이상 1 이하인 비율",
        "a rate from 0 to 1 (0.05, not 5)" => "0 이상 1 이하인 비율(5가 아니라 0.05)",
        "a probability from 0 to 1" => "0 이상 1 이하인 확률",
        "finite and not negative" => "0 이상인 유한한 수",
        "finite and above 0" => "0보다 큰 유한한 수",
        "finite and above -1" => "-1보다 큰 유한한 수",
        "finite and above -1 (0.10 for 10 %)" => "-1보다 큰 유한한 수(10 %는 0.10)",
        "finite and not below -1" | "finite and at least -1, where all sales are lost" => {
            "-1 이상인 유한한 수"
        }
        "finite" => "유한한 수",
        "finite and not beyond 1e100" => "유한하고 지나치게 크지 않은 수",
        "larger than the one before it" => "바로 앞의 값보다 큰 수",
        "at least 1" => "1 이상인 수",
        "at most 1,000,000" => "100만 이하인 수",
        "from 1 to 1,000,000" => "1 이상 100만 이하인 수",
        "from 0 to 10" => "0 이상 10 이하인 수",
        "from 0 to 100 points" => "0점 이상 100점 이하인 점수",
        "a score from 1 to 7" => "1점부터 7점까지의 점수",
        "a correlation from -1 to 1" => "-1 이상 1 이하인 상관계수",
        "the number of a lesson of this course" => "이 과정에 있는 강의의 번호",
        "1, as the last one, so that every customer is in a tier" => {
            "1(마지막 값이므로, 모든 고객이 등급에 들어가도록)"
        }
        _ => return None,
    })
}

/// An error with which `?` left the cell, or that `unwrap` met.
pub fn explain(text: &str, code: &Code<'_>, lang: Lang) -> Option<Vec<String>> {
    let refusal = of_display(text).or_else(|| of_debug(text))?;
    match lang {
        Lang::Ko => korean(&refusal, code),
        Lang::En => english(&refusal, code),
    }
}

fn korean(refusal: &Refusal, code: &Code<'_>) -> Option<Vec<String>> {
    Some(match refusal {
        Refusal::OutOfRange { name, value, rule, hint } => {
            let rule = rule_ko(rule)?;
            // 비율이어야, 수여야: what stands in brackets is not read.
            let read = rule.split('(').next().unwrap_or(rule);
            let last = if read.ends_with(['율', '률', '1']) { "이어야" } else { "여야" };
            let mut sentences =
                vec![format!("`{name}` 인수의 값은 {rule}{last} 하는데 {value} 값을 넘겼습니다.")];
            if let Some(hint) = hint {
                sentences.push(match with_hint(value, hint, code) {
                    Some(mended) => {
                        format!("{value} %를 뜻했다면 `{hint}`라고 적으십시오: `{mended}`")
                            .replace("라고 적", ending(hint))
                    }
                    None => format!("{value} %를 뜻했다면 `{hint}`라고 적으십시오.")
                        .replace("라고 적", ending(hint)),
                });
            }
            sentences
        }
        Refusal::TooFew { name, got, need } => vec![if got == "0" {
            format!("`{name}` 목록이 비어 있습니다. 값이 적어도 {need}개는 있어야 합니다.")
        } else {
            format!("`{name}` 목록에 값이 {got}개뿐입니다. 적어도 {need}개는 있어야 합니다.")
        }],
        Refusal::LengthMismatch { left, left_len, right, right_len } => vec![format!(
            "`{left}` 목록에는 값이 {left_len}개, `{right}` 목록에는 {right_len}개 있습니다. 두 목록은 하나씩 짝을 이루므로 개수가 같아야 합니다."
        )],
        Refusal::AllZero { name } => vec![format!(
            "`{name}` 목록의 합이 0이어서 비중을 구할 수 없습니다. 적어도 한 값은 0보다 커야 합니다."
        )],
    })
}

/// 이라고 or 라고, as the last digit is read.
fn ending(number: &str) -> &'static str {
    if number.ends_with(['0', '1', '3', '6', '7', '8']) { "이라고 적" } else { "라고 적" }
}

/// The library speaks English itself; only a percentage needs a word more.
fn english(refusal: &Refusal, code: &Code<'_>) -> Option<Vec<String>> {
    let Refusal::OutOfRange { value, hint: Some(hint), rule, .. } = refusal else { return None };
    if !rule.contains("share") && !rule.contains("rate") {
        return None;
    }
    let mended =
        with_hint(value, hint, code).map_or(".".to_owned(), |mended| format!(": `{mended}`"));
    Some(vec![format!(
        "Shares are written between 0 and 1, not in per cent. For {value} % write `{hint}`{mended}"
    )])
}

/// The line of the cell in which the value stands, with the hint in its place.
fn with_hint(value: &str, hint: &str, code: &Code<'_>) -> Option<String> {
    let wanted: f64 = value.parse().ok()?;
    let tokens = LexedStr::new(crate::source::EDITION, code.text);
    let mut found = (0..tokens.len()).filter(|&at| {
        matches!(tokens.kind(at), SyntaxKind::INT_NUMBER | SyntaxKind::FLOAT_NUMBER)
            && tokens.text(at).replace('_', "").parse() == Ok(wanted)
    });
    let (only, None) = (found.next()?, found.next()) else { return None };
    let start = tokens.text_start(only);
    code.mended(&[(start..start + tokens.text(only).len(), hint.to_owned())], None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_library_says_is_read_in_both_forms() {
        let shown = "`share` is 20; it must be a share above 0 and at most 1 (did you mean 0.20?)";
        let unwrapped = "OutOfRange { name: \"share\", value: 20.0, rule: \"a share above 0 and at most 1\", hint: Some(\"0.20\") }";
        assert_eq!(of_display(shown), of_debug(unwrapped));
        assert_eq!(
            of_display("`spend` has 0 value(s); it needs at least 1"),
            of_debug("TooFew { name: \"spend\", need: 1, got: 0 }")
        );
        assert_eq!(of_display("invalid digit found in string"), None);
        assert_eq!(of_debug("ParseIntError { kind: InvalidDigit }"), None);
    }

    #[test]
    fn an_item_is_named_with_its_place() {
        let code = Code::of("x");
        let text = "`spend`[1] is -3; it must be finite and not negative";
        assert_eq!(
            explain(text, &code, Lang::Ko).unwrap(),
            ["`spend[1]` 인수의 값은 0 이상인 유한한 수여야 하는데 -3 값을 넘겼습니다."]
        );
        assert_eq!(explain(text, &code, Lang::En), None);
    }
}
