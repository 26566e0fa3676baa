//! The forgotten `?`: a `Result` is taken for the value in it.

use super::Case;
use super::code::{Code, Edit};
use super::types::result_of;
use crate::notebook::Ended;
use ra_ap_syntax::SyntaxNode;
use ra_ap_syntax::ast::{self, AstNode as _, HasName as _};
use std::ops::Range;

/// Arithmetic, a method, a comparison or printing on a `Result`.
pub fn explain(case: &mut Case<'_, '_>) -> Option<Vec<String>> {
    let at = place(case)?;
    let text = case.code.text[at.clone()].to_owned();
    let mark = if returns_result(case, &at) { "?" } else { ".unwrap()" };
    let simple = text.chars().all(|c| c.is_alphanumeric() || c == '_');
    let told = case.lang.pick(
        format!("`{}` 값은 아직 `Result`입니다. `Result`에는 결과가 들어 있거나 오류가 들어 있어서, 먼저 결과를 꺼내야 합니다.", shown(&text)),
        format!("`{}` is still a `Result`: it holds either the value or an error, and the value must be taken out first.", shown(&text)),
    );
    let edit = |end: usize| -> [Edit; 1] { [(end..end, mark.to_owned())] };
    let add = if simple {
        made_in_this_cell(case, &text).map(|end| case.code.mended(&edit(end), None))
    } else {
        Some(case.code.mended(&edit(at.end), None))
    };
    let mended = match add {
        Some(mended) => mended.map(|mended| (mended, None)),
        None => made_earlier(case, &text),
    };
    let how = match mended {
        Some((mended, None)) => case.lang.pick(
            format!("끝에 `{mark}`를 붙이십시오: `{mended}`").replace(")`를", ")`을"),
            format!("Add `{mark}` behind it: `{mended}`"),
        ),
        Some((mended, Some(number))) => case.lang.pick(
            format!("[{number}] 셀을 이렇게 고쳐 다시 실행하십시오: `{mended}`"),
            format!("Change cell [{number}] like this and run it again: `{mended}`"),
        ),
        None => return None,
    };
    Some(vec![told, how])
}

fn shown(text: &str) -> String {
    if text.chars().count() <= 40 {
        return text.to_owned();
    }
    text.split('(').next().unwrap_or_default().to_owned() + "(…)"
}

/// The expression that is a `Result` where none is wanted.
fn place(case: &Case<'_, '_>) -> Option<Range<usize>> {
    let fault = &case.fault;
    let primary = fault.primary()?.clone();
    match fault.code.as_str() {
        "E0369" => {
            let results: Vec<_> =
                fault.marks.iter().filter(|mark| result_of(&mark.label).is_some()).collect();
            // Two results side by side: one `?` mends half of it.
            let [only] = results.as_slice() else { return None };
            Some(only.at.clone())
        }
        "E0277" => {
            if primary.label.starts_with("`Result<")
                && primary.label.ends_with("cannot be formatted with the default formatter")
            {
                // `{share}` within the quotes names the variable.
                let text = case.code.text.get(primary.at.clone())?;
                return (!text.starts_with(['{', '"'])).then_some(primary.at);
            }
            let operation = primary.label.strip_prefix("no implementation for `")?;
            let binary: ast::BinExpr = case.code.enclosing(&primary.at)?;
            let operator = binary.op_token()?;
            let (_, right) =
                operation.strip_suffix('`')?.split_once(&format!(" {} ", operator.text()))?;
            result_of(right)?;
            Some(case.code.range(binary.rhs()?.syntax()))
        }
        "E0308" => {
            let (expected, found) = super::types::expected_found(&primary.label)?;
            let inside = result_of(found)?;
            let same =
                inside == expected || (expected == "floating-point number" && inside == "f64");
            same.then_some(primary.at)
        }
        "E0599" | "E0609" => {
            let on_result = fault.message.contains(" found for enum `Result<")
                || fault.message.contains(" on type `Result<");
            let inside = fault.hints.iter().any(|hint| {
                hint.message.contains("the method `") && hint.message.contains("exists on the type")
                    || hint.message.starts_with("one of the expressions' fields has")
            }) || fault.code == "E0609"
                || fault.suggestion("use the `?` operator").is_some();
            if !on_result || !inside {
                return None;
            }
            let receiver = case.code.around(&primary.at)?.ancestors().find_map(|node| {
                ast::MethodCallExpr::cast(node.clone())
                    .and_then(|call| call.receiver())
                    .or_else(|| ast::FieldExpr::cast(node).and_then(|field| field.expr()))
            })?;
            let at = case.code.range(receiver.syntax());
            (at.end <= primary.at.start).then_some(at)
        }
        _ => None,
    }
}

/// Whether `?` may stand here: in the cell itself, or in a function that returns a `Result`.
fn returns_result(case: &Case<'_, '_>, at: &Range<usize>) -> bool {
    let function = case.code.enclosing::<ast::Fn>(at);
    match function.filter(inner) {
        None => true,
        Some(function) => {
            let kind = function.ret_type().and_then(|kind| kind.ty());
            kind.is_some_and(|kind| case.code.text_of(&kind).contains("Result"))
        }
    }
}

/// The cell itself is parsed as one function.
fn inner(function: &ast::Fn) -> bool {
    let parent: Option<SyntaxNode> = function.syntax().parent();
    parent.is_some_and(|parent| !ast::SourceFile::can_cast(parent.kind()))
}

/// The end of the value that a variable of this cell was given.
fn made_in_this_cell(case: &Case<'_, '_>, name: &str) -> Option<usize> {
    end_of_value(&case.code, name)
}

fn end_of_value(code: &Code<'_>, name: &str) -> Option<usize> {
    let mut made = code.all::<ast::LetStmt>().filter(|statement| {
        let pattern = statement.pat();
        matches!(pattern, Some(ast::Pat::IdentPat(pattern)) if pattern.name().is_some_and(|own| own.text() == name))
    });
    let (statement, None) = (made.next()?, made.next()) else { return None };
    let value = statement.initializer()?;
    let called = matches!(value, ast::Expr::CallExpr(_) | ast::Expr::MethodCallExpr(_));
    (called && statement.ty().is_none()).then(|| code.range(value.syntax()).end)
}

/// The line of an earlier cell that made the variable, mended.
fn made_earlier(case: &Case<'_, '_>, name: &str) -> Option<(String, Option<usize>)> {
    let cell = case.notebook.maker(name).filter(|cell| cell.ended == Ended::Well)?;
    let code = Code::of(&cell.code);
    let end = end_of_value(&code, name)?;
    Some((code.mended(&[(end..end, "?".to_owned())], None)?, Some(cell.number)))
}

/// A `Result` that a cell threw away, from the warning `unused_must_use`.
pub fn thrown_away(warning: &serde_json::Value, case: &Case<'_, '_>) -> Option<Vec<String>> {
    if warning["code"]["code"] != "unused_must_use"
        || warning["message"] != "unused `Result` that must be used"
    {
        return None;
    }
    let span = warning["spans"].as_array()?.iter().find(|span| span["is_primary"] == true)?;
    let [line] = span["text"].as_array()?.as_slice() else { return None };
    let text = line["text"].as_str()?.trim();
    let mut found = case.code.text.match_indices(text);
    let (start, None) = (found.next()?, found.next()) else { return None };
    let end = start.0 + text.len();
    let statement = case.code.all::<ast::ExprStmt>().find(|statement| {
        let at = case.code.range(statement.syntax());
        at.start >= start.0 && at.end <= end && statement.semicolon_token().is_some()
    })?;
    let expr = statement.expr()?;
    let at = case.code.range(expr.syntax());
    if !returns_result(case, &at) {
        return None;
    }
    let mended = case.code.mended(&[(at.end..at.end, "?".to_owned())], None)?;
    Some(vec![case.lang.pick(
        format!("`{}` 계산의 결과를 쓰지 않았습니다. 오류가 나더라도 알 수 없으니 끝에 `?`를 붙이십시오: `{mended}`", shown(case.code.text_of(&expr))),
        format!("The result of `{}` is not used, so an error would pass unnoticed. Add `?`: `{mended}`", shown(case.code.text_of(&expr))),
    )])
}
