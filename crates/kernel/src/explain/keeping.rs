//! What a notebook cannot keep from one cell to the next.

use super::Case;
use super::code::{Code, Edit};
use super::types::is_whole;
use crate::words::Lang;
use ra_ap_syntax::ast::{self, AstNode as _, HasArgList as _};
use ra_ap_syntax::{SyntaxKind, T};

/// The engine's own refusals: a closure, an iterator, a type that is not known.
pub fn refusal(message: &str, code: &Code<'_>, lang: Lang) -> Option<Vec<String>> {
    let name = super::fault::quoted(message).next()?;
    if message.contains("is a closure, which cannot be persisted") {
        return Some(closure(name, code, lang));
    }
    if message.starts_with("Couldn't automatically determine type of variable") {
        return Some(vec![lang.pick(
            format!("`{name}` 변수가 어떤 형인지 알 수 없습니다. 형을 적어 주십시오(소수라면 `let {name}: f64 = …;`)."),
            format!("The type of the variable `{name}` cannot be told. Write it down (for a decimal number: `let {name}: f64 = …;`)."),
        )]);
    }
    if message.contains("which cannot be persisted") {
        let kind = super::fault::quoted(message).nth(1)?;
        if ["iter::", "slice::Iter", "Map<", "Filter<"].iter().any(|part| kind.contains(part)) {
            return Some(iterator(name, code, lang));
        }
        return Some(vec![
            lang.pick(
                format!("`{name}` 변수의 값은 다음 셀까지 남길 수 없는 종류입니다."),
                format!(
                    "The value of `{name}` is of a kind that cannot be kept for the next cell."
                ),
            ),
            braces(lang),
        ]);
    }
    None
}

fn braces(lang: Lang) -> String {
    lang.pick(
        "이 셀에서만 쓰려면 셀 전체를 중괄호로 감싸십시오: `{ … }`",
        "If only this cell needs it, put the whole cell in braces: `{ … }`",
    )
}

/// `let double = |x: f64| x * 2.0;`
pub fn closure(name: &str, code: &Code<'_>, lang: Lang) -> Vec<String> {
    let function = as_function(name, code).map_or_else(String::new, |made| format!(": `{made}`"));
    let end = if function.is_empty() { "." } else { "" };
    vec![
        lang.pick(
            format!("`{name}` 변수에 담은 것은 클로저(`|…|`)입니다. 클로저는 다음 셀까지 남길 수 없습니다."),
            format!("`{name}` holds a closure (`|…|`), and a closure cannot be kept for the next cell."),
        ),
        lang.pick(
            format!("다음 셀에서도 쓰려면 함수로 만드십시오{function}{end}"),
            format!("To use it in other cells, make it a function{function}{end}"),
        ),
    ]
}

/// The function that a closure of decimal numbers could be.
pub fn as_function(name: &str, code: &Code<'_>) -> Option<String> {
    let statement = code
        .all::<ast::LetStmt>()
        .find(|statement| statement.pat().is_some_and(|pattern| code.text_of(&pattern) == name))?;
    let Some(ast::Expr::ClosureExpr(closure)) = statement.initializer() else { return None };
    let parameters = closure.param_list()?;
    let mut names = Vec::new();
    for parameter in parameters.params() {
        if parameter.ty().is_some_and(|kind| code.text_of(&kind) != "f64") {
            return None;
        }
        names.push(code.text_of(&parameter.pat()?).to_owned());
    }
    let body = closure.body()?;
    let arithmetic = body.syntax().descendants().all(|node| match node.kind() {
        SyntaxKind::BIN_EXPR => ast::BinExpr::cast(node)
            .and_then(|binary| binary.op_token())
            .is_some_and(|operator| matches!(operator.kind(), T![+] | T![-] | T![*] | T![/])),
        SyntaxKind::PATH_EXPR => names.iter().any(|name| *name == *node.text().to_string()),
        SyntaxKind::LITERAL => {
            let text = node.text().to_string();
            text.contains('.') && text.parse::<f64>().is_ok()
        }
        SyntaxKind::PAREN_EXPR
        | SyntaxKind::PATH
        | SyntaxKind::PATH_SEGMENT
        | SyntaxKind::NAME_REF => true,
        _ => false,
    });
    let decimal = body.syntax().descendants().any(|node| node.kind() == SyntaxKind::LITERAL)
        || parameters.params().all(|parameter| parameter.ty().is_some());
    if !arithmetic || !decimal || names.is_empty() {
        return None;
    }
    let list: Vec<String> = names.iter().map(|name| format!("{name}: f64")).collect();
    Some(format!("fn {name}({}) -> f64 {{ {} }}", list.join(", "), code.text_of(&body)))
}

fn iterator(name: &str, code: &Code<'_>, lang: Lang) -> Vec<String> {
    let made = code
        .all::<ast::LetStmt>()
        .find(|statement| statement.pat().is_some_and(|pattern| code.text_of(&pattern) == name));
    let mended = made.and_then(|statement| {
        let pattern = code.range(statement.pat()?.syntax()).end;
        let value = code.range(statement.initializer()?.syntax()).end;
        if statement.ty().is_some() {
            return None;
        }
        let edits: [Edit; 2] =
            [(pattern..pattern, ": Vec<_>".to_owned()), (value..value, ".collect()".to_owned())];
        code.mended(&edits, None)
    });
    let shown = mended.map_or_else(|| "`.collect()`".to_owned(), |mended| format!("`{mended}`"));
    vec![
        lang.pick(
            format!("`{name}` 변수에 담은 것은 값을 하나씩 꺼내는 반복자이지 목록이 아닙니다. 반복자는 다음 셀까지 남길 수 없습니다."),
            format!("`{name}` holds an iterator, which hands out values one by one; it is not a list, and it cannot be kept for the next cell."),
        ),
        lang.pick(format!("목록으로 모으십시오: {shown}"), format!("Collect it into a list: {shown}")),
    ]
}

/// `let first = &spend[0];`: a borrowed value.
pub fn borrowed(case: &mut Case<'_, '_>) -> Option<Vec<String>> {
    if !case.fault.message.contains("contains a reference with a non-static lifetime") {
        return None;
    }
    let name = case.fault.quoted()?;
    let statement = case.code.all::<ast::LetStmt>().find(|statement| {
        statement.pat().is_some_and(|pattern| case.code.text_of(&pattern) == name)
    });
    let mended = statement.and_then(|statement| {
        let Some(ast::Expr::RefExpr(reference)) = statement.initializer() else { return None };
        let (inner, at) = (reference.expr()?, case.code.range(reference.syntax()));
        if reference.mut_token().is_some() || statement.ty().is_some() {
            return None;
        }
        let text = case.code.text_of(&inner);
        let part = matches!(&inner, ast::Expr::IndexExpr(index)
            if index.index().is_some_and(|at| matches!(at, ast::Expr::RangeExpr(_))));
        // What an index gives is of one kind or another; numbers and texts can be cloned.
        let base = match &inner {
            ast::Expr::IndexExpr(index) => case.code.text_of(&index.base()?).to_owned(),
            ast::Expr::PathExpr(_) => text.to_owned(),
            _ => return None,
        };
        let kind = case.variables.iter().find(|(known, _)| *known == base).map(|(_, kind)| kind)?;
        if !super::types::surely_cloned(kind) {
            return None;
        }
        let copy = if part { "to_vec" } else { "clone" };
        case.code.mended(&[(at, format!("{text}.{copy}()"))], None)
    });
    let mut sentences = vec![case.lang.pick(
        format!("`{name}` 변수에 담은 것은 다른 값을 빌린 것(`&`)입니다. 빌린 것은 다음 셀까지 남길 수 없습니다."),
        format!("`{name}` only borrows (`&`) from another value, and what is borrowed cannot be kept for the next cell."),
    )];
    if let Some(mended) = mended {
        sentences.push(case.lang.pick(
            format!("값을 복사해 담으십시오: `{mended}`"),
            format!("Keep a copy instead: `{mended}`"),
        ));
    }
    sentences.push(braces(case.lang));
    Some(sentences)
}

/// Types that must be written down: `collect()`, `parse()`, `Vec::new()`.
pub fn unknown_type(case: &mut Case<'_, '_>) -> Option<Vec<String>> {
    let fault = &case.fault;
    let parse_without_type =
        fault.code == "E0277" && fault.message == "the trait bound `!: FromStr` is not satisfied";
    if !parse_without_type && !matches!(fault.code.as_str(), "E0282" | "E0283" | "E0284") {
        return None;
    }
    let at = fault.primary()?.at.clone();
    if fault.hints_at("consider giving this closure parameter an explicit type") {
        let closure: ast::ClosureExpr = case.code.enclosing(&at)?;
        let statement = closure.syntax().parent().and_then(ast::LetStmt::cast)?;
        let name = case.code.text_of(&statement.pat()?);
        let made = as_function(name, &case.code)?;
        return Some(vec![case.lang.pick(
            format!("클로저(`|…|`)의 인수가 어떤 형인지 알 수 없습니다. 소수라면 형을 적어 함수로 만드십시오: `{made}`"),
            format!("The type of the closure's argument cannot be told. If it is a decimal number, write the types down in a function: `{made}`"),
        )]);
    }
    let statement: ast::LetStmt = case.code.enclosing(&at)?;
    let pattern = statement.pat()?;
    let simple = matches!(&pattern, ast::Pat::IdentPat(_));
    if statement.ty().is_some() || !simple {
        return None;
    }
    let mut value = statement.initializer()?;
    while let ast::Expr::TryExpr(tried) = value {
        value = tried.expr()?;
    }
    let end = case.code.range(pattern.syntax()).end;
    let with = |kind: &str| case.code.mended(&[(end..end, format!(": {kind}"))], None);
    match &value {
        ast::Expr::MethodCallExpr(call) => {
            if call.arg_list().is_some_and(|list| list.args().next().is_some()) {
                return None;
            }
            match &*call.name_ref()?.text().to_string() {
                "collect" => Some(vec![case.lang.pick(
                    format!("`collect()`는 무엇으로 모을지를 알아야 합니다. 목록이라면 `Vec<_>`라고 적으십시오: `{}`", with("Vec<_>")?),
                    format!("`collect()` must know what to collect into. For a list write `Vec<_>`: `{}`", with("Vec<_>")?),
                )]),
                "sum" | "product" => {
                    let items = fault.hints.iter().find_map(|hint| {
                        let rest = hint.message.strip_prefix("cannot satisfy `_: ")?;
                        let inside = rest.split_once('<')?.1.strip_suffix(">`")?;
                        Some(inside.trim_start_matches('&').to_owned())
                    })?;
                    if items != "f64" && !is_whole(&items) {
                        return None;
                    }
                    let word = call.name_ref()?.text().to_string();
                    Some(vec![case.lang.pick(
                        format!("`{word}()`의 결과가 어떤 형인지 적어야 합니다: `{}`", with(&items)?),
                        format!("The type of what `{word}()` gives must be written down: `{}`", with(&items)?),
                    )])
                }
                "parse" => Some(vec![case.lang.pick(
                    format!("`parse()`는 글을 무엇으로 읽을지를 알아야 합니다. 소수라면 `f64`, 정수라면 `i32`라고 적으십시오: `{}`", with("f64")?),
                    format!("`parse()` must know what to read the text as: `f64` for a decimal number, `i32` for a whole one: `{}`", with("f64")?),
                )]),
                _ => None,
            }
        }
        ast::Expr::CallExpr(call) if case.code.text_of(call) == "Vec::new()" => {
            Some(vec![case.lang.pick(
                format!("빈 목록에 무엇을 담을지 알 수 없습니다. 소수를 담는다면 이렇게 적으십시오: `{}`", with("Vec<f64>")?),
                format!("What the empty list is to hold cannot be told. For decimal numbers write: `{}`", with("Vec<f64>")?),
            )])
        }
        _ => None,
    }
}
