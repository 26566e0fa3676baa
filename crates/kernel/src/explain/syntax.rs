//! What the parser stumbles over: semicolons, braces, per cent signs, words of other languages.

use super::Case;
use super::code::Edit;
use super::fault::quoted;
use ra_ap_parser::{LexedStr, SyntaxKind};
use ra_ap_syntax::ast::{self, AstNode as _};

/// Rules for errors that have no code.
pub fn explain(case: &mut Case<'_, '_>) -> Option<Vec<String>> {
    if !case.fault.code.is_empty() {
        return None;
    }
    percent(case)
        .or_else(|| words_of_other_languages(case))
        .or_else(|| walrus(case))
        .or_else(|| double_equals_in_let(case))
        .or_else(|| elif(case))
        .or_else(|| colon_block(case))
        .or_else(|| block_missing(case))
        .or_else(|| text_without_quotes(case))
        .or_else(|| semicolon(case))
}

/// The cell's tokens without blanks and comments: kind, text, place.
fn tokens(text: &str) -> Vec<(SyntaxKind, &str, usize)> {
    let tokens = LexedStr::new(crate::source::EDITION, text);
    (0..tokens.len())
        .filter(|&at| !tokens.kind(at).is_trivia())
        .map(|at| {
            let start = tokens.text_start(at);
            (tokens.kind(at), &text[start..start + tokens.text(at).len()], start)
        })
        .collect()
}

/// `20 %` typed as such.
fn percent(case: &Case<'_, '_>) -> Option<Vec<String>> {
    let at = case.fault.primary()?.at.start;
    let tokens = tokens(case.code.text);
    let here = tokens.iter().position(|(_, _, start)| *start == at)?;
    let [.., (kind, number, start), (SyntaxKind::PERCENT, _, sign)] = tokens.get(..here)? else {
        return None;
    };
    let closes = matches!(
        tokens[here].0,
        SyntaxKind::R_PAREN | SyntaxKind::COMMA | SyntaxKind::SEMICOLON | SyntaxKind::R_BRACK
    );
    if !closes || !matches!(kind, SyntaxKind::INT_NUMBER | SyntaxKind::FLOAT_NUMBER) {
        return None;
    }
    let share = as_share(number)?;
    let mended = case.code.mended(&[(*start..sign + 1, share.clone())], None)?;
    Some(vec![case.lang.pick(
        format!("Rust에서 `%`는 나머지를 구하는 기호입니다. {number} %는 비율 `{share}`(으)로 적으십시오: `{mended}`").replace("(으)로", ro(&share)),
        format!("In Rust `%` is the sign for the remainder of a division. Write {number} % as the share `{share}`: `{mended}`"),
    )])
}

/// A percentage as a share: at least two decimals, as many as it takes.
pub fn as_share(percent: &str) -> Option<String> {
    let value: f64 = percent.replace('_', "").parse().ok()?;
    let share = value / 100.0;
    let decimals = format!("{share}").len().saturating_sub("0.".len()).clamp(2, 6);
    (value > 0.0 && value <= 100.0).then(|| format!("{share:.decimals$}"))
}

/// 으로 or 로, as the last digit is read.
fn ro(number: &str) -> &'static str {
    if number.ends_with(['1', '2', '4', '5', '7', '8', '9']) { "로" } else { "으로" }
}

/// `and`, `or`, `not`.
fn words_of_other_languages(case: &Case<'_, '_>) -> Option<Vec<String>> {
    let message = case.fault.message.as_str();
    let (word, at, sign) = if message == "`and` is not a logical operator"
        || message == "`or` is not a logical operator"
    {
        let word = case.fault.quoted()?;
        (word, case.fault.primary()?.at.clone(), if word == "and" { "&&" } else { "||" })
    } else if message.starts_with("unexpected ")
        && case.fault.hints_at("use `!` to perform logical negation")
    {
        let after = case.fault.primary()?.at.start;
        let before = case.code.text[..after].trim_end();
        let start = before.strip_suffix("not")?.len();
        ("not", start..after, "!")
    } else {
        return None;
    };
    let mended = case.code.mended_line((at, sign.to_owned()));
    let mended = mended.map_or_else(String::new, |mended| format!(": `{mended}`"));
    let end = if mended.is_empty() { "." } else { "" };
    Some(vec![case.lang.pick(
        format!("Rust에서는 `{word}` 대신 `{sign}` 기호를 씁니다{mended}{end}"),
        format!("Rust writes `{sign}` where other languages write `{word}`{mended}{end}"),
    )])
}

/// `q := 5;`
fn walrus(case: &Case<'_, '_>) -> Option<Vec<String>> {
    let tokens = tokens(case.code.text);
    let at = case.fault.primary()?.at.start;
    let colon = tokens.iter().position(|(_, text, start)| *text == ":" && *start == at)?;
    let (kind, name, start) = *tokens.get(colon.checked_sub(1)?)?;
    let (_, equals, end) = *tokens.get(colon + 1)?;
    let begins = colon == 1
        || tokens.get(colon - 2).is_some_and(|(_, text, _)| matches!(*text, ";" | "{" | "}"));
    if kind != SyntaxKind::IDENT || equals != "=" || end != at + 1 || !begins {
        return None;
    }
    let mended =
        case.code.with(&[(start..end + 1, format!("let {name} ="))], &case.code.line_range(at));
    let mended = mended.trim();
    Some(vec![case.lang.pick(
        format!("Rust에는 `:=` 기호가 없습니다. 변수는 `let`으로 만드십시오: `{mended}`"),
        format!("Rust has no `:=`. A variable is made with `let`: `{mended}`"),
    )])
}

/// `let x == 5;`
fn double_equals_in_let(case: &Case<'_, '_>) -> Option<Vec<String>> {
    let at = case.fault.primary()?.at.clone();
    if case.fault.message != "unexpected `==`" || &case.code.text[at.clone()] != "==" {
        return None;
    }
    let line = case.code.line_range(at.start);
    let mended = case.code.with(&[(at, "=".to_owned())], &line);
    let mended = mended.trim();
    Some(vec![case.lang.pick(
        format!("`==`는 두 값이 같은지 견주는 기호입니다. 변수에 값을 담을 때에는 `=` 하나를 쓰십시오: `{mended}`"),
        format!("`==` asks whether two values are equal. To give a variable its value write a single `=`: `{mended}`"),
    )])
}

/// `elif`, and Python's `else if` in one word.
fn elif(case: &Case<'_, '_>) -> Option<Vec<String>> {
    let tokens = tokens(case.code.text);
    let (_, word, at) = tokens.iter().find(|(kind, text, _)| {
        *kind == SyntaxKind::IDENT && matches!(*text, "elif" | "elseif" | "elsif")
    })?;
    let before = case.code.text[..*at].trim_end();
    if !before.ends_with('}') || tokens.iter().any(|(_, text, _)| *text == ":=") {
        return None;
    }
    // The name may be somebody's own.
    if tokens.iter().filter(|(_, text, _)| text == word).count() > 1 {
        return None;
    }
    Some(vec![case.lang.pick(
        format!("Rust에서는 `{word}` 대신 `else if`라고 두 낱말로 적습니다."),
        format!("In Rust `{word}` is written as two words: `else if`."),
    )])
}

/// Python's `if x > 1:` and `def f(x):`.
fn colon_block(case: &Case<'_, '_>) -> Option<Vec<String>> {
    let tokens = tokens(case.code.text);
    let (_, word, start) = *tokens
        .iter()
        .find(|(_, text, _)| matches!(*text, "if" | "for" | "while" | "else" | "def"))?;
    let line = case.code.line_range(start);
    let first = case.code.text[line.clone()].trim_start();
    let last = tokens.iter().rfind(|(_, _, at)| line.contains(at))?;
    if last.1 != ":" || !first.starts_with(word) {
        return None;
    }
    if word == "def" {
        return Some(vec![case.lang.pick(
            "Rust에서는 함수를 `def`가 아니라 `fn`으로 만들고, 내용을 중괄호로 감쌉니다: `fn double(x: f64) -> f64 { x * 2.0 }`",
            "Rust makes a function with `fn`, not `def`, and puts its body in braces: `fn double(x: f64) -> f64 { x * 2.0 }`",
        )]);
    }
    let head = case.code.text[start..last.2].trim_end();
    Some(vec![case.lang.pick(
        format!("Rust에서는 쌍점(`:`)과 들여쓰기가 아니라 중괄호로 묶습니다: `{head} {{ … }}`"),
        format!("Rust groups lines with braces, not with a colon (`:`) and indentation: `{head} {{ … }}`"),
    )])
}

/// `if rate > 0.1` without braces around what follows.
fn block_missing(case: &Case<'_, '_>) -> Option<Vec<String>> {
    let fault = &case.fault;
    let missing = fault.hints_at("the `if` expression is missing a block after this condition");
    if !missing || !fault.message.starts_with("expected `{`, found ") {
        return None;
    }
    let at = fault.primary()?.at.start;
    let line = case.code.line_range(at);
    let text = &case.code.text[..at];
    let start = text.rfind("if ")?;
    let condition = text[start + 3..].trim();
    let body = case.code.text[at..line.end].trim();
    if condition.contains(['\n', '{', ';']) || condition.is_empty() {
        return None;
    }
    let mended = format!("if {condition} {{ {body} }}");
    let shown = if mended.chars().count() > 76 || !body.ends_with([';', ')']) {
        format!("if {condition} {{ … }}")
    } else {
        mended
    };
    Some(vec![case.lang.pick(
        format!("`if`의 조건 뒤에 오는 내용은 중괄호로 감쌉니다: `{shown}`"),
        format!("What follows the condition of an `if` stands in braces: `{shown}`"),
    )])
}

/// `let name = 서울 호텔;`
fn text_without_quotes(case: &Case<'_, '_>) -> Option<Vec<String>> {
    if !case.fault.message.starts_with("expected ") {
        return None;
    }
    let at = case.fault.primary()?.at.start;
    let line = case.code.line_range(at);
    let text = &case.code.text[line.clone()];
    let words: Vec<_> = tokens(text);
    let equals = words.iter().position(|(kind, _, _)| *kind == SyntaxKind::EQ)?;
    if words.first().is_none_or(|(kind, _, _)| *kind != SyntaxKind::LET_KW) {
        return None;
    }
    let value = &words[equals + 1..];
    let (last, value) = value.split_last()?;
    let korean = |word: &str| word.chars().any(|c| ('가'..='힣').contains(&c));
    let only_words =
        value.iter().all(|(kind, _, _)| matches!(kind, SyntaxKind::IDENT | SyntaxKind::INT_NUMBER));
    let known = value.iter().any(|(_, word, _)| case.knows(word));
    if last.1 != ";" || value.len() < 2 || !only_words || known {
        return None;
    }
    if !value.iter().any(|(kind, word, _)| *kind == SyntaxKind::IDENT && korean(word)) {
        return None;
    }
    let (start, end) = (value.first()?.2, last.2);
    let quoted = text[start..end].trim_end();
    let range = line.start + start..line.start + start + quoted.len();
    let edits: [Edit; 1] = [(range, format!("\"{quoted}\""))];
    let mended = case.code.with(&edits, &line);
    let mended = mended.trim();
    Some(vec![case.lang.pick(
        format!("글은 큰따옴표로 감쌉니다: `{mended}`"),
        format!("A text stands in double quotes: `{mended}`"),
    )])
}

/// A statement without its semicolon.
fn semicolon(case: &Case<'_, '_>) -> Option<Vec<String>> {
    let message = case.fault.message.as_str();
    let at = if message.starts_with("expected `;`, found ") {
        case.fault.suggestion("add `;` here")?.first()?.0.start
    } else if message.starts_with("expected one of ") && quoted(message).any(|word| word == ";") {
        // rustc names many signs; the parser of the editor must want this one too.
        let (at, _) = case.code.errors().first().filter(|(_, text)| text.contains("SEMICOLON"))?;
        case.code.text[..*at].trim_end().len()
    } else {
        return None;
    };
    let line = case.code.line_range(at);
    let rest = case.code.text.get(at..line.end)?.trim_start();
    // What follows on the same line is another mistake, unless a new statement begins there.
    if !rest.is_empty() && !rest.starts_with("//") && !rest.starts_with("let ") {
        return None;
    }
    let before = case.code.text[line.start..at].trim();
    if before.is_empty() {
        return None;
    }
    let number = case.code.line(at);
    // A value on the last line needs none.
    let mended =
        if before.chars().count() <= 76 { format!(": `{before};`") } else { ".".to_owned() };
    Some(vec![case.lang.pick(
        format!("{number}번째 줄의 문장 끝에 세미콜론(`;`)이 빠졌습니다{mended}"),
        format!("The statement on line {number} lacks its semicolon (`;`){mended}"),
    )])
}

/// `if kept = 5`: one `=` gives a value, two compare.
pub fn assignment_as_condition(case: &mut Case<'_, '_>) -> Option<Vec<String>> {
    if case.fault.code != "E0308" {
        return None;
    }
    let edits = case.fault.suggestion("you might have meant to compare for equality")?.to_vec();
    let at = case.fault.primary()?.at.clone();
    let assignment: ast::BinExpr = case.code.enclosing(&at)?;
    let operator = assignment.op_token()?;
    if operator.text() != "=" || case.code.range(assignment.syntax()) != at {
        return None;
    }
    let mended = case.code.with(&edits, &at);
    Some(vec![case.lang.pick(
        format!("`=`는 변수에 값을 담는 기호입니다. 두 값이 같은지 견줄 때에는 `==`를 쓰십시오: `{mended}`"),
        format!("`=` gives a variable a value. To ask whether two values are equal write `==`: `{mended}`"),
    )])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentage_becomes_a_share() {
        assert_eq!(as_share("20").as_deref(), Some("0.20"));
        assert_eq!(as_share("20.0").as_deref(), Some("0.20"));
        assert_eq!(as_share("12.5").as_deref(), Some("0.125"));
        assert_eq!(as_share("5").as_deref(), Some("0.05"));
        assert_eq!(as_share("120"), None);
    }
}
