//! Whole numbers where decimal ones are wanted, and the other way round.

use super::Case;
use super::code::Edit;
use super::types::{self, Number};
use ra_ap_syntax::ast::{self, AstNode as _};
use ra_ap_syntax::{SyntaxKind, T};

/// `kept / 2.0` where `kept` is whole, `rate == 2`, `let x: f64 = 3;`.
pub fn explain(case: &mut Case<'_, '_>) -> Option<Vec<String>> {
    match case.fault.code.as_str() {
        "E0277" => mixed_operation(case),
        "E0308" => mismatch(case),
        _ => None,
    }
}

/// An operator between a whole and a decimal number: no implementation for `f64 / {integer}`.
fn mixed_operation(case: &Case<'_, '_>) -> Option<Vec<String>> {
    let mark = case.fault.primary()?;
    let operation = mark.label.strip_prefix("no implementation for `")?.strip_suffix('`')?;
    let binary: ast::BinExpr = case.code.enclosing(&mark.at)?;
    let operator = binary.op_token()?;
    if case.code.token_range(&operator) != mark.at {
        return None;
    }
    let (left, right) = operation.split_once(&format!(" {} ", operator.text()))?;
    let whole = match (types::number(left)?, types::number(right)?) {
        (Number::Whole, Number::Decimal) => (binary.lhs()?, left),
        (Number::Decimal, Number::Whole) => (binary.rhs()?, right),
        _ => return None,
    };
    if whole.1.contains("{integer}") && literal(&whole.0).is_none() && is_path(&whole.0).is_none() {
        return None;
    }
    // What is assigned to keeps its type: `count += 0.5`.
    let assigns = operator.text().ends_with('=')
        && !matches!(operator.kind(), T![==] | T![!=] | T![<=] | T![>=]);
    if assigns && binary.lhs().is_some_and(|left| left.syntax() == whole.0.syntax()) {
        return None;
    }
    made_decimal(case, &whole.0, whole.1, Some(binary.into()))
}

/// `expected `f64`, found integer` and its likes.
fn mismatch(case: &Case<'_, '_>) -> Option<Vec<String>> {
    let mark = case.fault.primary()?;
    let (expected, found) = types::expected_found(&mark.label)?;
    let (wanted, given) = (types::number(expected)?, types::number(found)?);
    if expected.starts_with('&') || found.starts_with('&') || wanted == given {
        return None;
    }
    // In the arguments of a macro there are only tokens.
    let Some(expr) = case.code.expr(&mark.at) else {
        return (wanted == Number::Decimal && found == "integer").then(|| token(case))?;
    };
    let parent = expr.syntax().parent().and_then(ast::BinExpr::cast);
    match wanted {
        Number::Decimal => made_decimal(case, &expr, found, parent.map(Into::into)),
        Number::Whole => {
            // The other side of a comparison is the one to change.
            if let Some(binary) = parent
                && binary.rhs().is_some_and(|right| right.syntax() == expr.syntax())
                && binary.op_token().is_some_and(|operator| {
                    !matches!(operator.kind(), T![=]) && !operator.text().ends_with('=')
                        || matches!(operator.kind(), T![==] | T![!=] | T![<=] | T![>=])
                })
            {
                let left = binary.lhs()?;
                return made_decimal(case, &left, expected, Some(binary.into()));
            }
            made_whole(case, &expr, expected)
        }
    }
}

/// An integer literal, if the expression is one (with or without a sign).
fn literal(expr: &ast::Expr) -> Option<ast::Literal> {
    match expr {
        ast::Expr::Literal(literal) => {
            let ast::LiteralKind::IntNumber(number) = literal.kind() else { return None };
            (number.suffix().is_none() && number.radix() == ast::Radix::Decimal)
                .then(|| literal.clone())
        }
        ast::Expr::PrefixExpr(prefix) if prefix.op_kind() == Some(ast::UnaryOp::Neg) => {
            literal(&prefix.expr()?)
        }
        ast::Expr::ParenExpr(inner) => literal(&inner.expr()?),
        _ => None,
    }
}

fn is_path(expr: &ast::Expr) -> Option<&ast::PathExpr> {
    if let ast::Expr::PathExpr(path) = expr { Some(path) } else { None }
}

/// The edits that make a whole number a decimal one.
fn decimal_edits(case: &Case<'_, '_>, expr: &ast::Expr, kind: &str) -> Option<Vec<Edit>> {
    let at = case.code.range(expr.syntax());
    let text = case.code.text_of(expr);
    if let Some(literal) = literal(expr) {
        let at = case.code.range(literal.syntax());
        return Some(vec![(at.end..at.end, ".0".to_owned())]);
    }
    let compared = expr.syntax().parent().and_then(ast::BinExpr::cast).is_some_and(|binary| {
        binary.op_token().is_some_and(|operator| matches!(operator.kind(), T![<] | T![<<]))
            && binary.lhs().is_some_and(|left| left.syntax() == expr.syntax())
    });
    let called = expr.syntax().parent().is_some_and(|parent| {
        matches!(parent.kind(), SyntaxKind::METHOD_CALL_EXPR | SyntaxKind::PREFIX_EXPR)
    });
    if called {
        return None;
    }
    let reference = kind.starts_with('&');
    let converted = match expr {
        ast::Expr::PathExpr(_) if reference => format!("*{text} as f64"),
        _ if reference => return None,
        ast::Expr::PathExpr(_)
        | ast::Expr::MethodCallExpr(_)
        | ast::Expr::CallExpr(_)
        | ast::Expr::FieldExpr(_)
        | ast::Expr::IndexExpr(_)
        | ast::Expr::ParenExpr(_) => format!("{text} as f64"),
        // Dividing first would drop the fraction: each part is made decimal.
        ast::Expr::BinExpr(binary) => {
            if !matches!(binary.op_token()?.kind(), T![+] | T![-] | T![*] | T![/]) {
                return None;
            }
            let mut edits = decimal_edits(case, &binary.lhs()?, kind)?;
            edits.extend(decimal_edits(case, &binary.rhs()?, kind)?);
            return Some(edits);
        }
        _ => return None,
    };
    Some(vec![(at, if compared { format!("({converted})") } else { converted })])
}

fn made_decimal(
    case: &Case<'_, '_>,
    expr: &ast::Expr,
    kind: &str,
    focus: Option<ast::Expr>,
) -> Option<Vec<String>> {
    let mut edits = decimal_edits(case, expr, kind)?;
    if let Some(number) = literal(expr) {
        // A list of whole numbers is mended as a whole.
        if let Some(list) = expr.syntax().parent().and_then(ast::ArrayExpr::cast) {
            let all = list.exprs().filter_map(|item| literal(&item));
            edits = all
                .map(|item| case.code.range(item.syntax()).end)
                .map(|end| (end..end, ".0".to_owned()))
                .collect();
        }
        let number = case.code.text_of(&number);
        let focus = focus.map(|expr| case.code.range(expr.syntax()));
        let mended = case.code.mended(&edits, focus)?;
        return Some(whole_literal(case, number, &mended));
    }
    let focus = focus.unwrap_or_else(|| expr.clone());
    let mended = case.code.mended(&edits, Some(case.code.range(focus.syntax())))?;
    let text = case.code.text_of(expr);
    let kind = kind.trim_start_matches('&');
    let kind = if types::is_whole(kind) {
        case.lang.pick(format!("정수(`{kind}`)"), format!("a whole number (`{kind}`)"))
    } else {
        case.lang.pick("정수", "a whole number")
    };
    let shown = if text.chars().count() <= 30 { format!("`{text}` ") } else { String::new() };
    Some(vec![
        case.lang.pick(
            format!(
                "{shown}값은 {kind}입니다. Rust는 정수를 소수(`f64`)로 저절로 바꾸지 않습니다."
            ),
            format!(
                "{} is {kind}, and Rust does not turn it into a decimal number (`f64`) by itself.",
                if shown.is_empty() { "The value" } else { shown.trim_end() }
            ),
        ),
        case.lang.pick(
            format!("`as f64`를 붙여 소수로 바꾸십시오: `{mended}`"),
            format!("Convert it with `as f64`: `{mended}`"),
        ),
    ])
}

fn whole_literal(case: &Case<'_, '_>, number: &str, mended: &str) -> Vec<String> {
    vec![
        case.lang.pick(
            format!("Rust는 정수(`{number}`)와 소수(`{number}.0`)를 구별하며, 이 자리에는 소수가 와야 합니다."),
            format!(
                "Rust tells whole numbers (`{number}`) from decimal ones (`{number}.0`), and a decimal one is needed here."
            ),
        ),
        case.lang.pick(
            format!("소수점을 붙이십시오: `{mended}`"),
            format!("Write a decimal point: `{mended}`"),
        ),
    ]
}

/// An integer among the tokens of a macro's arguments, as in `vec![1.0, 2]`.
fn token(case: &Case<'_, '_>) -> Option<Vec<String>> {
    let at = &case.fault.primary()?.at;
    let number = &case.code.text[at.clone()];
    if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'_') {
        return None;
    }
    let tree: ast::TokenTree = case.code.enclosing(at)?;
    let edits: Vec<Edit> = tree
        .token_trees_and_tokens()
        .filter_map(ra_ap_syntax::NodeOrToken::into_token)
        .filter(|token| token.kind() == SyntaxKind::INT_NUMBER)
        .filter(|token| {
            let next = token.next_token().filter(|next| !next.kind().is_trivia());
            next.is_none_or(|next| matches!(next.kind(), T![,] | T![']'] | T![')']))
        })
        .map(|token| case.code.token_range(&token).end)
        .map(|end| (end..end, ".0".to_owned()))
        .collect();
    let edits = if edits.iter().any(|(edit, _)| edit.start == at.end) {
        edits
    } else {
        vec![(at.end..at.end, ".0".to_owned())]
    };
    Some(whole_literal(case, number, &case.code.mended(&edits, None)?))
}

/// A decimal literal where a whole number is wanted.
fn made_whole(case: &Case<'_, '_>, expr: &ast::Expr, expected: &str) -> Option<Vec<String>> {
    let ast::Expr::Literal(found) = expr else { return None };
    if !matches!(found.kind(), ast::LiteralKind::FloatNumber(_)) {
        return None;
    }
    let (at, text) = (case.code.range(expr.syntax()), case.code.text_of(expr));
    let needed = case.lang.pick(
        format!("`{text}` 값은 소수인데 이 자리에는 정수(`{expected}`)가 와야 합니다."),
        format!("`{text}` is a decimal number, but a whole number (`{expected}`) is needed here."),
    );
    if let Some(whole) = text.strip_suffix(".0") {
        let mended = case.code.mended(&[(at, whole.to_owned())], None)?;
        return Some(vec![
            needed,
            case.lang.pick(
                format!("소수점을 빼십시오: `{mended}`"),
                format!("Leave out the decimal point: `{mended}`"),
            ),
        ]);
    }
    let parent = expr.syntax().parent().and_then(ast::LetStmt::cast)?;
    let kind = case.code.range(parent.ty()?.syntax());
    if &case.code.text[kind.clone()] != expected {
        return Some(vec![needed]);
    }
    let mended = case.code.mended(&[(kind, "f64".to_owned())], None)?;
    Some(vec![
        needed,
        case.lang.pick(
            format!("소수를 담으려면 변수를 `f64`로 선언하십시오: `{mended}`"),
            format!("To keep a decimal number, declare the variable as `f64`: `{mended}`"),
        ),
    ])
}
