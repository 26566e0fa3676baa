//! What a function gives back: a semicolon too many, `?` where no `Result` is returned, a missing `else`.

use super::Case;
use ra_ap_syntax::ast::{self, AstNode as _, HasName as _};

/// Mistakes around the value of a block.
pub fn explain(case: &mut Case<'_, '_>) -> Option<Vec<String>> {
    last_semicolon(case).or_else(|| question_mark(case)).or_else(|| no_else(case))
}

/// `fn half(x: f64) -> f64 { x / 2.0; }`
fn last_semicolon(case: &Case<'_, '_>) -> Option<Vec<String>> {
    if case.fault.code != "E0308" {
        return None;
    }
    let edits = case.fault.suggestion("remove this semicolon to return this value")?;
    let mended = case.code.mended(edits, None)?;
    let at = edits.first()?.0.clone();
    let name = case.code.enclosing::<ast::Fn>(&at).and_then(|function| function.name());
    let name = name.filter(|name| name.text() != "cell").map(|name| format!("`{}` ", name.text()));
    let name = name.unwrap_or_default();
    Some(vec![
        case.lang.pick(
            format!("{name}함수의 값은 세미콜론(`;`)이 없는 마지막 식입니다. 그런데 마지막 식 뒤에 세미콜론이 있어 값이 나가지 않습니다."),
            format!("The value of the function {name}is its last expression without a semicolon (`;`). Here a semicolon stands behind it, so no value comes out.").replace("function  is", "function is"),
        ),
        case.lang.pick(
            format!("세미콜론을 빼십시오: `{mended}`"),
            format!("Leave the semicolon out: `{mended}`"),
        ),
    ])
}

/// `?` in a function that returns a number.
fn question_mark(case: &Case<'_, '_>) -> Option<Vec<String>> {
    if case.fault.code != "E0277"
        || !case
            .fault
            .message
            .starts_with("the `?` operator can only be used in a function that returns")
    {
        return None;
    }
    let at = case.fault.primary()?.at.clone();
    let function: ast::Fn = case.code.enclosing(&at)?;
    let name = function.name()?.text().to_string();
    if &case.code.text[at.clone()] != "?" || case.code.enclosing::<ast::ClosureExpr>(&at).is_some()
    {
        return None;
    }
    let kind = function.ret_type().and_then(|kind| kind.ty())?;
    let kind = case.code.text_of(&kind);
    let tried: ast::TryExpr = case.code.enclosing(&at)?;
    let focus = case.code.range(tried.syntax());
    let mended = case.code.mended(&[(at, ".unwrap()".to_owned())], Some(focus))?;
    Some(vec![
        case.lang.pick(
            format!("`?`는 오류를 밖으로 넘기는 기호여서 `Result`를 돌려주는 함수에서만 쓸 수 있습니다. `{name}` 함수는 `{kind}` 형을 돌려줍니다."),
            format!("`?` hands an error on, so it works only in a function that returns a `Result`. The function `{name}` returns `{kind}`."),
        ),
        case.lang.pick(
            format!("오류가 없다고 보고 값을 꺼내려면 `?` 대신 `.unwrap()`을 쓰십시오: `{mended}`"),
            format!("To take the value out, trusting that there is no error, write `.unwrap()` instead: `{mended}`"),
        ),
    ])
}

/// `let x = if a { 1.0 };`
fn no_else(case: &Case<'_, '_>) -> Option<Vec<String>> {
    if case.fault.code != "E0317" || case.fault.message != "`if` may be missing an `else` clause" {
        return None;
    }
    Some(vec![case.lang.pick(
        "`if`로 값을 만들 때에는 조건이 맞지 않을 때의 값도 있어야 합니다: `if … { … } else { … }`",
        "An `if` that makes a value needs one for the other case as well: `if … { … } else { … }`",
    )])
}
