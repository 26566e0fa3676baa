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

/// A rule of the library in Korean: a noun phrase, or a sentence that ends with a full stop.
fn rule_ko(rule: &str) -> Option<String> {
    let mut rows = include_str!("../../data/rules.ko.tsv").lines();
    let row = rows.find_map(|row| row.split_once('\t').filter(|(english, _)| *english == rule));
    row.map(|(_, korean)| korean.to_owned()).or_else(|| range_ko(rule))
}

/// `from 1 to 100`, `at most 10,000`, `at least 2`.
fn range_ko(rule: &str) -> Option<String> {
    let number =
        |text: &str| text.chars().all(|c| c.is_ascii_digit() || c == ',').then(|| text.to_owned());
    if let Some((low, high)) = rule.strip_prefix("from ").and_then(|rest| rest.split_once(" to ")) {
        return Some(format!("{} 이상 {} 이하인 수", number(low)?, number(high)?));
    }
    if let Some(high) = rule.strip_prefix("at most ") {
        return Some(format!("{} 이하인 수", number(high)?));
    }
    Some(format!("{} 이상인 수", number(rule.strip_prefix("at least ")?)?))
}

/// The sentence for the rule that ends an error of several values: `what; rule`, or `what cannot be computed: why`.
fn broken_ko(text: &str) -> Option<String> {
    let text = match text.split_once("rule: \"") {
        // As `unwrap` shows it.
        Some((_, rule)) if text.starts_with("Contradiction { ") => rule.strip_suffix("\" }")?,
        _ => text,
    };
    let ends = text.match_indices([';', ':']).map(|(at, sign)| at + sign.len());
    let mut rules = std::iter::once(0).chain(ends).filter_map(|at| text.get(at..));
    rules.find_map(|rule| rule_ko(rule.trim())).filter(|korean| korean.ends_with('.'))
}

/// An error with which `?` left the cell, or that `unwrap` met.
pub fn explain(text: &str, code: &Code<'_>, lang: Lang) -> Option<Vec<String>> {
    let refusal = of_display(text).or_else(|| of_debug(text));
    match (refusal, lang) {
        (Some(refusal), Lang::Ko) => korean(&refusal, code),
        (Some(refusal), Lang::En) => english(&refusal, code),
        (None, Lang::Ko) => broken_ko(text).map(|sentence| vec![sentence]),
        (None, Lang::En) => None,
    }
}

fn korean(refusal: &Refusal, code: &Code<'_>) -> Option<Vec<String>> {
    Some(match refusal {
        Refusal::OutOfRange { name, value, rule, hint } => {
            let rule = rule_ko(rule)?;
            if rule.ends_with('.') {
                return Some(vec![format!("`{name}`에 {value} 값을 넘겼습니다. {rule}")]);
            }
            // 비율이어야, 수여야: what stands in brackets is not read.
            let read = rule.split('(').next().unwrap_or(&rule);
            let last = if closed(read) { "이어야" } else { "여야" };
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

/// Whether the last syllable ends with a consonant; 1 is read 일.
fn closed(text: &str) -> bool {
    text.chars().last().is_some_and(|last| match last {
        '가'..='힣' => (u32::from(last) - u32::from('가')) % 28 != 0,
        last => last == '1',
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
    fn every_rule_of_the_library_is_told_in_korean() {
        let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../src");
        let (mut folders, mut rules) = (vec![source], Vec::new());
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
                if entry.is_dir() {
                    folders.push(entry);
                    continue;
                }
                let text = std::fs::read_to_string(&entry).unwrap();
                let code = text.split("#[cfg(test)]").next().unwrap_or_default();
                for (at, sign) in ["rule:", "rule ="].iter().flat_map(|it| code.match_indices(it)) {
                    let rest = code[at + sign.len()..].trim_start();
                    let Some(rest) = rest.strip_prefix('"') else { continue };
                    rules.push(rest.split('"').next().unwrap().to_owned());
                }
            }
        }
        assert!(rules.len() > 100, "{} rules", rules.len());
        let missing: Vec<_> = rules.iter().filter(|rule| rule_ko(rule).is_none()).collect();
        assert!(missing.is_empty(), "data/rules.ko.tsv lacks {missing:#?}");
    }

    #[test]
    fn what_contradicts_itself_is_told_as_a_rule() {
        let code = Code::of("x");
        let rule = ["뒤 단계의 수는 앞 단계의 수를 넘을 수 없습니다."];
        let shown =
            "`stages`[1] is 6 and the one before it is 5; a stage is a part of the one before it";
        assert_eq!(explain(shown, &code, Lang::Ko).unwrap(), rule);
        let unwrapped = "Contradiction { what: \"`stages`[1] is 6 and the one before it is 5\", rule: \"a stage is a part of the one before it\" }";
        assert_eq!(explain(unwrapped, &code, Lang::Ko).unwrap(), rule);
        let two = "`days` runs from 2022-01-01 to 2024-02-29; a calendar has room for a year; take one year of them";
        assert!(explain(two, &code, Lang::Ko).unwrap()[0].starts_with("달력에는 한 해만"));
        let bits = "the figure cannot be computed: the values are too large, too small or too close together for 64 bits";
        assert!(explain(bits, &code, Lang::Ko).unwrap()[0].ends_with("계산할 수 없습니다."));
        assert_eq!(explain("invalid digit; nothing else", &code, Lang::Ko), None);
    }

    #[test]
    fn a_range_and_its_particle_are_told() {
        let code = Code::of("x");
        let told = |text: &str| explain(text, &code, Lang::Ko).unwrap().remove(0);
        assert_eq!(
            told("`tiles` is 11; it must be from 1 to 10"),
            "`tiles` 인수의 값은 1 이상 10 이하인 수여야 하는데 11 값을 넘겼습니다."
        );
        assert_eq!(
            told("`hour` is 24; it must be an hour from 0 to 23"),
            "`hour` 인수의 값은 0 이상 23 이하인 시각이어야 하는데 24 값을 넘겼습니다."
        );
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
