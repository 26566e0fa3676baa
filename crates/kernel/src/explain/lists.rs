//! Lists and loops: indices, ranges, iterators.

use super::Case;
use super::code::Edit;
use super::fault::quoted;
use super::types;
use ra_ap_syntax::ast::{self, AstNode as _, HasArgList as _, HasGenericArgs as _};

/// Indexing and looping.
pub fn explain(case: &mut Case<'_, '_>) -> Option<Vec<String>> {
    index(case)
        .or_else(|| negative_index(case))
        .or_else(|| loop_over_number(case))
        .or_else(|| iterator_needed(case))
}

/// `spend[i]` where `i` is not a `usize`.
fn index(case: &Case<'_, '_>) -> Option<Vec<String>> {
    let message = &case.fault.message;
    if case.fault.code != "E0277" || !message.contains(" cannot be indexed by ") {
        return None;
    }
    let kind = quoted(message).nth(1)?;
    let at = case.fault.primary()?.at.clone();
    let expr = case.code.expr(&at)?;
    let indexed = expr.syntax().parent().and_then(ast::IndexExpr::cast)?;
    if indexed.index()?.syntax() != expr.syntax() {
        return None;
    }
    let text = case.code.text_of(&expr);
    let new = match &expr {
        ast::Expr::Literal(_) => text.strip_suffix(".0")?.to_owned(),
        ast::Expr::PathExpr(_) if types::is_whole(kind) || kind == "{float}" || kind == "f64" => {
            format!("{text} as usize")
        }
        ast::Expr::ParenExpr(_) | ast::Expr::MethodCallExpr(_) | ast::Expr::CallExpr(_)
            if types::is_whole(kind) =>
        {
            format!("{text} as usize")
        }
        ast::Expr::BinExpr(_) if types::is_whole(kind) => format!("({text}) as usize"),
        _ => return None,
    };
    let mended = case.code.mended(&[(at, new)], Some(case.code.range(indexed.syntax())))?;
    Some(vec![case.lang.pick(
        format!("인덱스는 0부터 세는 정수(`usize` 형)여야 하는데 `{text}` 값은 그렇지 않습니다: `{mended}`"),
        format!("An index must be a whole number counted from 0 (type `usize`), and `{text}` is not: `{mended}`"),
    )])
}

/// `spend[-1]`
fn negative_index(case: &Case<'_, '_>) -> Option<Vec<String>> {
    let at = case.fault.primary()?.at.clone();
    let indexed: ast::IndexExpr = case.code.enclosing(&at)?;
    let index = indexed.index()?;
    let range = case.code.range(index.syntax());
    let ast::Expr::PrefixExpr(prefix) = &index else { return None };
    let one = prefix.op_kind() == Some(ast::UnaryOp::Neg)
        && prefix.expr().is_some_and(|inner| case.code.text_of(&inner) == "1");
    let within = range.start <= at.start && at.end <= range.end;
    let said = matches!(case.fault.code.as_str(), "E0277" | "E0600")
        || case.fault.message.starts_with("negative integers cannot be used to index");
    if !one || !within || !said {
        return None;
    }
    let base = case.code.text_of(&indexed.base()?);
    Some(vec![case.lang.pick(
        format!("Rust의 인덱스는 음수가 될 수 없습니다. 마지막 값은 이렇게 꺼냅니다: `{base}[{base}.len() - 1]`"),
        format!("An index cannot be negative in Rust. The last value is: `{base}[{base}.len() - 1]`"),
    )])
}

/// `for i in 3`
fn loop_over_number(case: &Case<'_, '_>) -> Option<Vec<String>> {
    let message = &case.fault.message;
    if case.fault.code != "E0277" || !message.ends_with("is not an iterator") {
        return None;
    }
    let kind = case.fault.quoted()?;
    let at = case.fault.primary()?.at.clone();
    let expr = case.code.expr(&at)?;
    let each = expr.syntax().parent().and_then(ast::ForExpr::cast)?;
    if each.iterable()?.syntax() != expr.syntax()
        || types::number(kind) != Some(types::Number::Whole)
    {
        return None;
    }
    let text = case.code.text_of(&expr);
    let simple = matches!(
        expr,
        ast::Expr::Literal(_) | ast::Expr::PathExpr(_) | ast::Expr::MethodCallExpr(_)
    );
    let head = case.code.text_of(&each.pat()?);
    simple.then(|| {
        vec![case.lang.pick(
            format!("`for`는 수 하나가 아니라 범위나 목록을 차례로 돕니다. 0부터 {text} 바로 앞까지 돌리려면 범위를 적으십시오: `for {head} in 0..{text}`"),
            format!("`for` goes through a range or a list, not through one number. To go from 0 to just before {text} write a range: `for {head} in 0..{text}`"),
        )]
    })
}

/// `spend.sum()`, `spend.map(…)` on a list.
fn iterator_needed(case: &Case<'_, '_>) -> Option<Vec<String>> {
    let message = &case.fault.message;
    if case.fault.code != "E0599" {
        return None;
    }
    let kind = if message.ends_with("is not an iterator") {
        case.fault.quoted()?
    } else if message.starts_with("no method named ") {
        quoted(message).nth(1)?
    } else {
        return None;
    };
    if !kind.starts_with("Vec<") && !kind.starts_with('[') {
        return None;
    }
    let at = case.fault.primary()?.at.clone();
    let call: ast::MethodCallExpr = case.code.enclosing(&at)?;
    let name = call.name_ref()?;
    if case.code.range(name.syntax()) != at {
        return None;
    }
    let method = name.text().to_string();
    let known =
        ["sum", "map", "filter", "product", "fold", "zip", "enumerate", "rev", "take", "skip"];
    if !known.contains(&method.as_str()) {
        return None;
    }
    let dot = case.code.token_range(&call.dot_token()?).start;
    let mut edits: Vec<Edit> = vec![(dot..dot, ".iter()".to_owned())];
    let typed = call.generic_arg_list().is_some()
        || call
            .syntax()
            .parent()
            .and_then(ast::LetStmt::cast)
            .is_some_and(|made| made.ty().is_some());
    if matches!(method.as_str(), "sum" | "product") && !typed {
        if !kind.contains("f64") || call.arg_list()?.args().next().is_some() {
            return None;
        }
        edits.push((at.end..at.end, "::<f64>".to_owned()));
    }
    let mended = case.code.mended(&edits, Some(case.code.range(call.syntax())))?;
    Some(vec![case.lang.pick(
        format!("`{method}` 계산은 목록에서 값을 하나씩 꺼내며 합니다. 목록 뒤에 `.iter()`를 붙이십시오: `{mended}`"),
        format!("`{method}` works on values that are taken from the list one by one. Put `.iter()` behind the list: `{mended}`"),
    )])
}
