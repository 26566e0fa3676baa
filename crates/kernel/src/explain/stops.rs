//! What stopped a cell while it ran: panics, and lints that foresee them.

use super::Case;
use super::code::Code;
use super::refusals;
use crate::notebook::{Ended, Notebook};
use crate::output::Panic;
use crate::words::Lang;
use ra_ap_syntax::ast::{self, AstNode as _, HasName as _};
use std::collections::BTreeSet;

/// The explanation of a panic's message.
pub fn panic(
    panic: &Panic,
    code: &Code<'_>,
    notebook: &Notebook,
    lang: Lang,
) -> Option<Vec<String>> {
    let message = panic.message.as_str();
    if message == "not yet implemented" || message.starts_with("not yet implemented: ") {
        return Some(unfinished(code, notebook, lang));
    }
    if let Some(rest) = message.strip_prefix("index out of bounds: the len is ") {
        let (length, index) = rest.split_once(" but the index is ")?;
        return index_out_of_bounds(length, index, lang);
    }
    if let Some(rest) = message.strip_prefix("called `Result::unwrap()` on an `Err` value: ") {
        return Some(refusals::explain(rest, code, lang).unwrap_or_else(|| unwrapped_error(lang)));
    }
    if message == "called `Option::unwrap()` on a `None` value" {
        return Some(vec![lang.pick(
            "`.unwrap()`은 값이 있을 때에만 값을 꺼냅니다. 그런데 값이 없었습니다(`None`). 목록이 비어 있거나 찾는 것이 없을 때 이렇게 됩니다.",
            "`.unwrap()` takes a value out only where there is one, and here was none (`None`): the list was empty, or nothing was found.",
        )]);
    }
    arithmetic(message, lang)
}

/// The error may be anybody's.
fn unwrapped_error(lang: Lang) -> Vec<String> {
    vec![lang.pick(
        "`.unwrap()`은 오류가 없을 때에만 값을 꺼냅니다. 그런데 오류가 들어 있었습니다. 오류의 내용은 위 문장의 끝에 있습니다.",
        "`.unwrap()` takes the value out only where there is no error, and here was one. What it was stands at the end of the message above.",
    )]
}

fn index_out_of_bounds(length: &str, index: &str, lang: Lang) -> Option<Vec<String>> {
    let (count, _): (u64, u64) = (length.parse().ok()?, index.parse().ok()?);
    Some(vec![match count.checked_sub(1) {
        None => lang.pick(
            format!("목록이 비어 있어서 인덱스 {index}의 값을 꺼낼 수 없습니다."),
            format!("The list is empty, so there is no value at index {index}."),
        ),
        Some(0) => lang.pick(
            format!("목록에 값이 1개 있고 인덱스는 0부터 셉니다. 그래서 쓸 수 있는 인덱스는 0뿐인데 {index}번을 꺼내려 했습니다."),
            format!("The list has 1 value, and indices are counted from 0: the only one is 0, not {index}."),
        ),
        Some(last) => lang.pick(
            format!("목록에 값이 {length}개 있고 인덱스는 0부터 셉니다. 그래서 쓸 수 있는 인덱스는 0부터 {last}까지인데 {index}번을 꺼내려 했습니다."),
            format!("The list has {length} values, and indices are counted from 0: they go from 0 to {last}, so there is no {index}."),
        ),
    }])
}

fn arithmetic(message: &str, lang: Lang) -> Option<Vec<String>> {
    let zero =
        ["attempt to divide by zero", "attempt to calculate the remainder with a divisor of zero"];
    if zero.contains(&message) {
        return Some(vec![lang.pick(
            "정수는 0으로 나눌 수 없습니다. 나누기 전에 나누는 수가 0인지 확인하십시오.",
            "A whole number cannot be divided by 0. Check the divisor before dividing.",
        )]);
    }
    let operation = message.strip_prefix("attempt to ")?.strip_suffix(" with overflow")?;
    let ko = match operation {
        "add" => "덧셈",
        "subtract" => "뺄셈",
        "multiply" => "곱셈",
        _ => return None,
    };
    let en = match operation {
        "add" => "sum",
        "subtract" => "difference",
        _ => "product",
    };
    Some(if operation == "subtract" {
        vec![lang.pick(
            "정수 뺄셈의 결과가 그 형의 범위를 벗어났습니다. `usize`처럼 음수를 담지 못하는 형에서는 결과가 0보다 작을 때 이렇게 됩니다.",
            "The difference of the whole numbers is outside the range of their type. With a type that has no negative numbers, such as `usize`, this happens as soon as the result is below 0.",
        )]
    } else {
        vec![lang.pick(
            format!("정수 {ko}의 결과가 너무 커서 그 형에 담을 수 없습니다. 더 큰 형(`i64`)이나 소수(`f64`)를 쓰십시오."),
            format!("The {en} of the whole numbers is too large for their type. Use a larger one (`i64`) or decimal numbers (`f64`)."),
        )]
    })
}

/// rustc foresees some of these panics.
pub fn foreseen(case: &mut Case<'_, '_>) -> Option<Vec<String>> {
    let label = &case.fault.primary()?.label;
    match case.fault.code.as_str() {
        "unconditional_panic" => {
            if let Some(rest) = label.strip_prefix("index out of bounds: the length is ") {
                let (length, index) = rest.split_once(" but the index is ")?;
                return index_out_of_bounds(length, index, case.lang);
            }
            let zero = (label.starts_with("attempt to divide ") && label.ends_with(" by zero"))
                || label.contains("with a divisor of zero");
            zero.then(|| arithmetic("attempt to divide by zero", case.lang))?
        }
        "arithmetic_overflow" => {
            let kind = label.split("::MAX").next()?.rsplit('`').next()?;
            let named = super::types::is_whole(kind) && label.contains("::MAX");
            let shown = if named { format!(" `{kind}`") } else { String::new() };
            Some(vec![case.lang.pick(
                format!("정수 계산의 결과가 그 형{shown}에 담을 수 있는 범위를 벗어납니다. 더 큰 형(`i64`)이나 소수(`f64`)를 쓰십시오."),
                format!("The result of this calculation is outside the range of its type{shown}. Use a larger one (`i64`) or decimal numbers (`f64`)."),
            )])
        }
        "overflowing_literals" => {
            let kind =
                case.fault.message.strip_prefix("literal out of range for `")?.strip_suffix('`')?;
            let text = &case.code.text[case.fault.primary()?.at.clone()];
            Some(vec![case.lang.pick(
                format!("`{text}` 값은 `{kind}` 형에 담기에는 너무 크거나 작습니다. 더 큰 형(`i64`)이나 소수(`f64`)를 쓰십시오."),
                format!("`{text}` does not fit into the type `{kind}`. Use a larger one (`i64`) or decimal numbers (`f64`)."),
            )])
        }
        _ => None,
    }
}

/// `todo!()` that was reached: in which function, where it can be told.
fn unfinished(code: &Code<'_>, notebook: &Notebook, lang: Lang) -> Vec<String> {
    let mut found = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut cells: Vec<(&str, Option<usize>)> = vec![(code.text, None)];
    let known = notebook.cells().iter().rev().filter(|cell| cell.ended != Ended::NotCompiled);
    cells.extend(known.map(|cell| (cell.code.as_str(), Some(cell.number))));
    for (text, number) in cells {
        let cell = Code::of(text);
        for function in cell.all::<ast::Fn>().skip(1) {
            let Some(name) = function.name().map(|name| name.text().to_string()) else { continue };
            // Only the last definition counts.
            if !seen.insert(name.clone()) {
                continue;
            }
            let called = code.all::<ast::NameRef>().any(|used| used.text() == name.as_str())
                || mentions(code.text, &name);
            if called && has_todo(&function) {
                found.insert((name, number));
            }
        }
    }
    let own = code.all::<ast::MacroCall>().any(|call| is_todo(&call));
    let mut only = found.into_iter();
    match (only.next(), only.next()) {
        (Some((name, number)), None) if !own || number.is_none() => {
            let (ko, en) = number.map_or_else(Default::default, |number| {
                (format!("([{number}] 셀)"), format!(" (cell [{number}])"))
            });
            vec![lang.pick(
                format!("`{name}` 함수{ko}에 아직 `todo!()`가 남아 있습니다. `todo!()`를 지우고 그 자리에 답을 쓴 뒤, 그 셀과 이 셀을 차례로 실행하십시오."),
                format!("The function `{name}`{en} still contains `todo!()`. Put your answer in its place, then run that cell and this one again."),
            )]
        }
        _ => vec![lang.pick(
            "아직 쓰지 않은 곳(`todo!()`)에 이르렀습니다. `todo!()`를 지우고 그 자리에 답을 쓰십시오.",
            "The cell reached a place that is not written yet (`todo!()`). Put your answer in the place of `todo!()`.",
        )],
    }
}

/// In the arguments of a macro there are only tokens.
fn mentions(text: &str, name: &str) -> bool {
    let tokens = ra_ap_parser::LexedStr::new(crate::source::EDITION, text);
    (0..tokens.len()).any(|at| tokens.text(at) == name)
}

fn has_todo(function: &ast::Fn) -> bool {
    function.syntax().descendants().filter_map(ast::MacroCall::cast).any(|call| is_todo(&call))
}

fn is_todo(call: &ast::MacroCall) -> bool {
    call.path().is_some_and(|path| path.syntax().text() == "todo")
}
