//! Ways of writing that Rust does not have: commas in numbers, blanks in names, other languages' comments and types.

use super::Case;
use ra_ap_parser::{LexedStr, SyntaxKind};
use ra_ap_syntax::ast::{self, AstNode as _};

/// Rules that look at how something is written.
pub fn explain(case: &mut Case<'_, '_>) -> Option<Vec<String>> {
    thousands(case)
        .or_else(|| blank_in_name(case))
        .or_else(|| hash_comment(case))
        .or_else(|| increment(case))
        .or_else(|| type_name(case))
        .or_else(|| borrowed_number(case))
        .or_else(|| order_of_decimals(case))
}

/// The tokens of a line without blanks: kind, text, place in the cell.
fn line_tokens<'a>(case: &Case<'_, 'a>, at: usize) -> Vec<(SyntaxKind, &'a str, usize)> {
    let line = case.code.line_range(at);
    let text = &case.code.text[line.clone()];
    let tokens = LexedStr::new(crate::source::EDITION, text);
    (0..tokens.len())
        .filter(|&at| !tokens.kind(at).is_trivia())
        .map(|at| {
            let start = tokens.text_start(at);
            (tokens.kind(at), &text[start..tokens.text_start(at + 1)], line.start + start)
        })
        .collect()
}

/// `let won = 1,000,000;`
fn thousands(case: &Case<'_, '_>) -> Option<Vec<String>> {
    let at = case.fault.primary()?.at.start;
    if case.fault.message != "expected `;`, found `,`" {
        return None;
    }
    let tokens = line_tokens(case, at);
    let equals = tokens.iter().position(|(kind, ..)| *kind == SyntaxKind::EQ)?;
    let [(kind, first, start), groups @ .., (SyntaxKind::SEMICOLON, _, end)] =
        &tokens[equals + 1..]
    else {
        return None;
    };
    let grouped = groups.chunks(2).all(|pair| {
        matches!(pair, [(SyntaxKind::COMMA, ..), (_, digits, _)]
            if digits.split('.').next().is_some_and(|whole| whole.len() == 3)
                && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.'))
    });
    if *kind != SyntaxKind::INT_NUMBER || first.len() > 3 || groups.is_empty() || !grouped {
        return None;
    }
    let written = case.code.text[*start..*end].trim_end();
    let new: String = written.split(',').map(str::trim).collect::<Vec<_>>().join("_");
    let mended = case.code.mended_line((*start..*end, new))?;
    Some(vec![case.lang.pick(
        format!("수를 적을 때에는 자릿수를 쉼표로 나누지 않습니다. 나누어 적고 싶으면 밑줄(`_`)을 쓰십시오: `{mended}`"),
        format!("A number is written without commas. To group its digits use underscores (`_`): `{mended}`"),
    )])
}

/// `let my var = 5;`, `let my-var = 5;`
fn blank_in_name(case: &Case<'_, '_>) -> Option<Vec<String>> {
    let at = case.fault.primary()?.at.start;
    if !case.fault.code.is_empty() {
        return None;
    }
    let tokens = line_tokens(case, at);
    let equals = tokens.iter().position(|(kind, ..)| *kind == SyntaxKind::EQ)?;
    let [(SyntaxKind::LET_KW, ..), name @ ..] = &tokens[..equals] else { return None };
    let (first, last) = (name.first()?, name.last()?);
    // The error must be in the name.
    let end = last.2 + last.1.len();
    let words = name.iter().all(|(kind, ..)| matches!(kind, SyntaxKind::IDENT | SyntaxKind::MINUS));
    if name.len() < 2
        || !words
        || first.0 != SyntaxKind::IDENT
        || last.0 != SyntaxKind::IDENT
        || at > end
    {
        return None;
    }
    let identifiers: Vec<&str> = name
        .iter()
        .filter(|(kind, ..)| *kind == SyntaxKind::IDENT)
        .map(|(_, text, _)| *text)
        .collect();
    let mended = case.code.mended_line((first.2..end, identifiers.join("_")))?;
    Some(vec![case.lang.pick(
        format!("변수 이름에는 빈칸이나 줄표(`-`)를 넣을 수 없습니다. 밑줄(`_`)로 이으십시오: `{mended}`"),
        format!("The name of a variable has no blanks or hyphens (`-`). Join the words with an underscore (`_`): `{mended}`"),
    )])
}

/// `# a comment`
fn hash_comment(case: &Case<'_, '_>) -> Option<Vec<String>> {
    let at = case.fault.primary()?.at.start;
    let line = &case.code.text[case.code.line_range(at)];
    let text = line.trim_start().strip_prefix("# ")?;
    if !case.fault.message.starts_with("expected one of `!` or `[`, found") {
        return None;
    }
    let shown = if text.chars().count() <= 60 { text } else { "…" };
    Some(vec![case.lang.pick(
        format!("Rust에서는 설명을 `#`이 아니라 `//` 뒤에 적습니다: `// {shown}`"),
        format!("In Rust a comment begins with `//`, not with `#`: `// {shown}`"),
    )])
}

/// `kept++;`
fn increment(case: &Case<'_, '_>) -> Option<Vec<String>> {
    let message = &case.fault.message;
    let sign = ["increment", "decrement"].iter().position(|word| {
        message.starts_with("Rust has no ") && message.ends_with(&format!("{word} operator"))
    })?;
    let (wrong, right) = if sign == 0 { ("++", "+= 1") } else { ("--", "-= 1") };
    Some(vec![case.lang.pick(
        format!("Rust에는 `{wrong}` 기호가 없습니다. `{right}`이라고 적으십시오."),
        format!("Rust has no `{wrong}`. Write `{right}`."),
    )])
}

/// `float`, `int`, `double`, `string` for a type.
fn type_name(case: &Case<'_, '_>) -> Option<Vec<String>> {
    if !case.fault.message.starts_with("cannot find type `") {
        return None;
    }
    let at = case.fault.primary()?.at.clone();
    let name = case.code.text.get(at.clone())?;
    let (right, ko, en) = match name {
        "float" | "double" | "Float" | "Double" => ("f64", "소수", "a decimal number"),
        "int" | "integer" | "Int" | "Integer" => ("i32", "정수", "a whole number"),
        "string" | "text" => ("String", "글", "a text"),
        "boolean" | "Boolean" | "Bool" => ("bool", "참과 거짓", "true or false"),
        _ => return None,
    };
    if case.made_anywhere(name) {
        return None;
    }
    let mended = case.code.mended(&[(at.clone(), right.to_owned())], None);
    let mended = mended.or_else(|| case.code.mended_line((at, right.to_owned())))?;
    Some(vec![case.lang.pick(
        format!("Rust에는 `{name}` 형이 없습니다. {ko}의 형은 `{right}`입니다: `{mended}`"),
        format!("Rust has no type `{name}`. The type of {en} is `{right}`: `{mended}`"),
    )])
}

/// `x > 1.0` where `x` is lent by a loop.
fn borrowed_number(case: &Case<'_, '_>) -> Option<Vec<String>> {
    let mark = case.fault.primary()?;
    let (expected, found) = super::types::expected_found(&mark.label)?;
    if case.fault.code != "E0308" || expected != "&f64" || found != "floating-point number" {
        return None;
    }
    let binary = case.code.expr(&mark.at)?.syntax().parent().and_then(ast::BinExpr::cast)?;
    let ast::Expr::PathExpr(left) = binary.lhs()? else { return None };
    let at = case.code.range(left.syntax());
    let name = case.code.text_of(&left);
    let mended = case
        .code
        .mended(&[(at.start..at.start, "*".to_owned())], Some(case.code.range(binary.syntax())))?;
    Some(vec![case.lang.pick(
        format!("`{name}` 변수는 수가 아니라 빌린 수(`&f64`)입니다. 앞에 `*`를 붙여 수를 꺼내십시오: `{mended}`"),
        format!("`{name}` is not the number itself but a borrowed one (`&f64`). Put a `*` in front to get the number: `{mended}`"),
    )])
}

/// `spend.iter().max()`, `spend.sort()` on decimal numbers.
fn order_of_decimals(case: &Case<'_, '_>) -> Option<Vec<String>> {
    let message = case.fault.message.as_str();
    let decimal = ["f64", "{float}"]
        .iter()
        .any(|kind| message == format!("the trait bound `{kind}: Ord` is not satisfied"));
    if case.fault.code != "E0277" || !decimal {
        return None;
    }
    let at = case.fault.primary()?.at.clone();
    let call: ast::MethodCallExpr = case.code.enclosing(&at)?;
    let name = call.name_ref()?;
    let range = case.code.range(name.syntax());
    let whole = case.code.range(call.syntax());
    let after = &case.code.text[range.end..whole.end];
    if range != at || after != "()" {
        return None;
    }
    let lent = call.receiver().is_some_and(|list| case.code.text_of(&list).ends_with(".iter()"));
    let new = match &*name.text().to_string() {
        // What is lent could not be kept for the next cell.
        "max" if lent => "copied().max_by(f64::total_cmp)",
        "min" if lent => "copied().min_by(f64::total_cmp)",
        "sort" => "sort_by(f64::total_cmp)",
        _ => return None,
    };
    let edit = (range.start..whole.end, new.to_owned());
    let mended = case.code.mended(&[edit], Some(whole))?;
    Some(vec![case.lang.pick(
        format!("소수(`f64`)에는 크기를 견줄 수 없는 값(`NaN`)이 있어서 `{}`를 바로 쓸 수 없습니다. 견주는 방법을 적으십시오: `{mended}`", name.text()),
        format!("Among decimal numbers (`f64`) there is one that cannot be compared (`NaN`), so `{}` does not work on them. Say how to compare: `{mended}`", name.text()),
    )])
}
