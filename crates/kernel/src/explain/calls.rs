//! Arguments: too few, too many, of the wrong type, in the wrong order.

use super::Case;
use super::code::Edit;
use super::docs::Documented;
use super::syntax::as_share;
use super::types::{self, Number};
use ra_ap_syntax::ast::{self, AstNode as _, HasName as _};

/// A mistake in the arguments of a call.
pub fn explain(case: &mut Case<'_, '_>) -> Option<Vec<String>> {
    match case.fault.code.as_str() {
        "E0061" => number_of_arguments(case),
        "E0308" => swapped(case)
            .or_else(|| share(case))
            .or_else(|| quoted_number(case))
            .or_else(|| borrow(case))
            .or_else(|| owned_text(case)),
        _ => None,
    }
}

/// A wrong argument for which no other rule has an example: what the function takes.
pub fn wrong_type(case: &mut Case<'_, '_>) -> Option<Vec<String>> {
    if case.fault.code != "E0308" {
        return None;
    }
    let argument = argument(case)?;
    let (expected, found) = argument.types.clone()?;
    let documented = documented(case, &argument.path)?;
    let (name, _) = documented.parameters.get(argument.index)?;
    let note = documented.note(name)?;
    Some(vec![
        case.lang.pick(
            format!("`{}` 함수의 `{name}` 인수에는 `{expected}` 형이 와야 하는데 `{found}` 형이 왔습니다.", argument.path),
            format!("The argument `{name}` of `{}` must be `{expected}`; here it is `{found}`.", argument.path),
        ),
        case.lang.pick(format!("함수의 설명: `{name}` — {note}"), format!("Its documentation: `{name}` — {note}")),
    ])
}

/// The argument that rustc points at.
struct Argument {
    path: String,
    index: usize,
    expr: ast::Expr,
    types: Option<(String, String)>,
}

fn argument(case: &Case<'_, '_>) -> Option<Argument> {
    let mark = case.fault.primary()?;
    let known =
        ["arguments to this function are incorrect", "arguments to this method are incorrect"];
    if !case.fault.marks.iter().any(|mark| known.contains(&mark.label.as_str())) {
        return None;
    }
    let expr = case.code.expr(&mark.at)?;
    let list = expr.syntax().parent().and_then(ast::ArgList::cast)?;
    let index = list.args().position(|argument| argument.syntax() == expr.syntax())?;
    let call = list.syntax().parent()?;
    let path = match ast::CallExpr::cast(call.clone()) {
        Some(call) => case.code.text_of(&call.expr()?).to_owned(),
        None => ast::MethodCallExpr::cast(call)?.name_ref()?.text().to_string(),
    };
    let types = types::expected_found(&mark.label)
        .map(|(expected, found)| (expected.to_owned(), found.to_owned()));
    Some(Argument { path, index, expr, types })
}

/// The documentation of a function of our library.
fn documented(case: &mut Case<'_, '_>, path: &str) -> Option<Documented> {
    let is_path = path
        .split("::")
        .all(|part| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '_'));
    if !is_path {
        return None;
    }
    let html = (case.documentation)(path)?;
    let documented = Documented::read(&html)?;
    let own = path.rsplit("::").next()?;
    (documented.signature.starts_with(&format!("fn {own}("))).then_some(documented)
}

fn number_of_arguments(case: &mut Case<'_, '_>) -> Option<Vec<String>> {
    let message = case.fault.message.clone();
    let mut numbers = message.split(' ').filter_map(|word| word.parse::<usize>().ok());
    let (takes, given) = (numbers.next()?, numbers.next()?);
    if !message.starts_with("this function takes ") {
        return None;
    }
    let at = case.fault.primary()?.at.clone();
    let path = case.code.text[at].to_owned();
    let (signature, notes) = match documented(case, &path) {
        Some(documented) => {
            let module =
                path.rsplit_once("::").map_or(String::new(), |(module, _)| format!("{module}::"));
            let signature = documented.signature.replacen("fn ", &format!("fn {module}"), 1);
            let missing = missing(case, given);
            let notes: Vec<String> = documented
                .parameters
                .iter()
                .enumerate()
                .filter(|(index, _)| missing.contains(index))
                .filter_map(|(_, (name, _))| Some(format!("`{name}` — {}", documented.note(name)?)))
                .collect();
            (signature, notes)
        }
        None => (own_function(case, &path)?, Vec::new()),
    };
    let plural = if takes == 1 { "" } else { "s" };
    let mut sentences = vec![case.lang.pick(
        format!("`{path}` 함수는 인수를 {takes}개 받는데 {given}개를 넘겼습니다: `{signature}`"),
        format!(
            "`{path}` takes {takes} argument{plural}, but {given} {} given: `{signature}`",
            if given == 1 { "was" } else { "were" }
        ),
    )];
    if !notes.is_empty() && notes.len() <= 2 {
        let notes = notes.join(", ");
        sentences.push(case.lang.pick(format!("빠진 인수: {notes}"), format!("Missing: {notes}")));
    }
    Some(sentences)
}

/// The places of the arguments that rustc misses, from 0.
fn missing(case: &Case<'_, '_>, given: usize) -> Vec<usize> {
    let named: Vec<usize> = case
        .fault
        .marks
        .iter()
        .filter_map(|mark| {
            let rest = mark.label.strip_prefix("argument #")?;
            let (number, rest) = rest.split_once(' ')?;
            rest.contains("missing").then(|| number.parse::<usize>().ok()?.checked_sub(1))?
        })
        .collect();
    // "two arguments of type … are missing" is said at the list's end.
    let several = case.fault.marks.iter().any(|mark| mark.label.contains("arguments of type"));
    if named.is_empty() && several { (given..given + 2).collect() } else { named }
}

/// The head of a function that the notebook itself defines.
fn own_function(case: &Case<'_, '_>, name: &str) -> Option<String> {
    let head = |cell: &str| {
        let code = super::code::Code::of(cell);
        let function = code
            .all::<ast::Fn>()
            .find(|function| function.name().is_some_and(|own| own.text() == name))?;
        let range = code.range(function.syntax());
        let body = code.range(function.body()?.syntax()).start;
        let start = code.token_range(&function.fn_token()?).start.max(range.start);
        Some(cell[start..body].split_whitespace().collect::<Vec<_>>().join(" "))
    };
    head(case.code.text).or_else(|| {
        case.notebook
            .cells()
            .iter()
            .rev()
            .filter(|cell| cell.ended != crate::notebook::Ended::NotCompiled)
            .find_map(|cell| head(&cell.code))
    })
}

fn swapped(case: &mut Case<'_, '_>) -> Option<Vec<String>> {
    let edits = case.fault.suggestion("swap these arguments")?.to_vec();
    let mended = case.code.mended(&edits, None)?;
    Some(vec![case.lang.pick(
        format!("인수의 차례가 뒤바뀌었습니다: `{mended}`"),
        format!("The arguments are in the wrong order: `{mended}`"),
    )])
}

/// `20` for a share: not `20.0`, but `0.20`.
fn share(case: &mut Case<'_, '_>) -> Option<Vec<String>> {
    let argument = argument(case)?;
    let (expected, found) = argument.types.clone()?;
    if expected != "f64" || types::number(&found) != Some(Number::Whole) || found.starts_with('&') {
        return None;
    }
    let text = case.code.text_of(&argument.expr).to_owned();
    let documented = documented(case, &argument.path)?;
    let (name, _) = documented.parameters.get(argument.index)?;
    if !documented.is_share(name) {
        return None;
    }
    if found != "integer" {
        // `as f64` would compile, and be no share.
        return wrong_type(case);
    }
    let number: f64 = text.parse().ok()?;
    if number <= 1.0 {
        // 1 may be meant as the whole.
        return None;
    }
    let share = as_share(&text)?;
    let at = case.code.range(argument.expr.syntax());
    let mended = case.code.mended(&[(at, share.clone())], None)?;
    Some(vec![
        case.lang.pick(
            format!("`{name}` 인수는 0과 1 사이의 비율이며 소수로 적습니다. {text} %라면 `{share}`입니다: `{mended}`"),
            format!("The argument `{name}` is a share between 0 and 1, written as a decimal number. For {text} % write `{share}`: `{mended}`"),
        ),
    ])
}

/// A number in quotes.
fn quoted_number(case: &mut Case<'_, '_>) -> Option<Vec<String>> {
    let mark = case.fault.primary()?;
    let (expected, found) = types::expected_found(&mark.label)?;
    let wanted = types::number(expected)?;
    let text = case.code.text.get(mark.at.clone())?;
    let inside = text.strip_prefix('"')?.strip_suffix('"')?;
    if found != "&str" || expected.starts_with('&') {
        return None;
    }
    let right = match wanted {
        Number::Decimal => {
            inside.parse::<f64>().is_ok()
                && inside.contains('.')
                && inside.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        }
        Number::Whole => !inside.is_empty() && inside.bytes().all(|byte| byte.is_ascii_digit()),
    };
    if !right {
        return None;
    }
    let mended = case.code.mended(&[(mark.at.clone(), inside.to_owned())], None)?;
    Some(vec![case.lang.pick(
        format!("따옴표로 감싼 `{text}` 값은 수가 아니라 글입니다. 따옴표를 빼십시오: `{mended}`"),
        format!("In quotes, `{text}` is a text, not a number. Leave the quotes out: `{mended}`"),
    )])
}

/// The missing `&`.
fn borrow(case: &mut Case<'_, '_>) -> Option<Vec<String>> {
    let edits: Vec<Edit> = case.fault.suggestion("consider borrowing here")?.to_vec();
    let [(at, new)] = edits.as_slice() else { return None };
    let argument = argument(case)?;
    let (expected, found) = argument.types.clone()?;
    if new != "&" || !expected.starts_with('&') || at.start != case.fault.primary()?.at.start {
        return None;
    }
    let text = case.code.text_of(&argument.expr);
    let mended = case.code.mended(&edits, None)?;
    let path = &argument.path;
    Some(vec![
        case.lang.pick(
            format!("`{path}` 함수는 값을 빌려서 보기만 합니다(`{expected}`). 그런데 `{text}` 값을 통째로 넘겼습니다(`{found}`)."),
            format!("`{path}` only borrows this argument (`{expected}`), but `{text}` was handed over as a whole (`{found}`)."),
        ),
        case.lang.pick(
            format!("앞에 `&`를 붙이십시오: `{mended}`"),
            format!("Put an `&` in front: `{mended}`"),
        ),
    ])
}

/// A text in quotes where a `String` is wanted.
fn owned_text(case: &mut Case<'_, '_>) -> Option<Vec<String>> {
    let mark = case.fault.primary()?;
    if types::expected_found(&mark.label)? != ("String", "&str") {
        return None;
    }
    let text = case.code.text.get(mark.at.clone())?;
    if !text.starts_with('"') || !text.ends_with('"') {
        return None;
    }
    let end = mark.at.end;
    let mended = case.code.mended(&[(end..end, ".to_string()".to_owned())], None)?;
    Some(vec![case.lang.pick(
        format!("따옴표로 감싼 글은 `&str` 형이고, 이 자리에는 `String` 형이 와야 합니다. `.to_string()`을 붙이십시오: `{mended}`"),
        format!("A text in quotes is a `&str`, and a `String` is needed here. Add `.to_string()`: `{mended}`"),
    )])
}
