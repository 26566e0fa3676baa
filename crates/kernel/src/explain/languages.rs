//! Habits of other languages, Python's above all.

use super::Case;
use super::code::Edit;
use super::types;
use ra_ap_syntax::ast::{self, AstNode as _, HasArgList as _};

/// Names and signs that Rust writes differently.
pub fn explain(case: &mut Case<'_, '_>) -> Option<Vec<String>> {
    truth(case)
        .or_else(|| macro_without_mark(case))
        .or_else(|| function(case))
        .or_else(|| method(case))
        .or_else(|| power(case))
        .or_else(|| hat(case))
        .or_else(|| ambiguous_literal(case))
}

/// `True`, `None` as in Python.
fn truth(case: &Case<'_, '_>) -> Option<Vec<String>> {
    let at = case.fault.primary()?.at.clone();
    let word = case.code.text.get(at.clone())?;
    let small = match word {
        "True" | "TRUE" => "true",
        "False" | "FALSE" => "false",
        _ => return None,
    };
    if case.fault.code != "E0425" || case.code_defines(word) {
        return None;
    }
    let mended = case.code.mended(&[(at, small.to_owned())], None)?;
    Some(vec![case.lang.pick(
        format!("Rust에서는 참과 거짓을 작은 글자로 적습니다: `{mended}`"),
        format!("Rust writes `true` and `false` in small letters: `{mended}`"),
    )])
}

/// `println("a")`, `print(x)`
fn macro_without_mark(case: &Case<'_, '_>) -> Option<Vec<String>> {
    let rest = case.fault.message.strip_prefix("expected function, found macro `")?;
    let name = rest.strip_suffix('`')?;
    let at = case.fault.primary()?.at.clone();
    let call: ast::CallExpr = case.code.enclosing(&at)?;
    let arguments: Vec<ast::Expr> = call.arg_list()?.args().collect();
    let mut edits: Vec<Edit> = vec![(at.end..at.end, "!".to_owned())];
    let prints = matches!(name, "println" | "print" | "eprintln" | "eprint" | "format");
    if prints && let Some(first) = arguments.first() {
        let text = case.code.text_of(first);
        if !text.starts_with('"') {
            // A value without its place.
            let places = vec!["{}"; arguments.len()].join(" ");
            let kind = case.variables.iter().find(|(known, _)| known == text);
            let list =
                kind.is_some_and(|(_, kind)| kind.starts_with("Vec<") || kind.starts_with('['));
            let places = if list && arguments.len() == 1 { "{:?}".to_owned() } else { places };
            let start = case.code.range(first.syntax()).start;
            edits.push((start..start, format!("\"{places}\", ")));
            if name == "print" {
                edits[0] = (at.clone(), "println!".to_owned());
            }
        }
    }
    let focus = Some(case.code.range(call.syntax()));
    let mended = case.code.mended(&edits, focus)?;
    if name == "print" && edits.len() > 1 {
        return Some(vec![case.lang.pick(
            format!("Rust에서는 느낌표가 붙은 `println!`으로 찍고, 값이 들어갈 자리를 `{{}}`로 적습니다: `{mended}`"),
            format!("Rust prints with `println!`, written with an exclamation mark, and `{{}}` stands where the value goes: `{mended}`"),
        )]);
    }
    Some(vec![case.lang.pick(
        format!("`{name}` 뒤에는 느낌표(`!`)를 붙입니다: `{mended}`"),
        format!("`{name}` is written with an exclamation mark (`!`): `{mended}`"),
    )])
}

/// `len(spend)`, `abs(x)`, `range(3)`.
fn function(case: &Case<'_, '_>) -> Option<Vec<String>> {
    if case.fault.code != "E0425" || !case.fault.message.starts_with("cannot find function") {
        return None;
    }
    let at = case.fault.primary()?.at.clone();
    let name = case.code.text.get(at.clone())?;
    let path: ast::Path = case.code.enclosing(&at)?;
    let call: ast::CallExpr = case.code.enclosing(&at)?;
    if path.qualifier().is_some() || case.made_anywhere(name) {
        return None;
    }
    let arguments: Vec<ast::Expr> = call.arg_list()?.args().collect();
    let simple = |expr: &ast::Expr| {
        matches!(
            expr,
            ast::Expr::PathExpr(_)
                | ast::Expr::MethodCallExpr(_)
                | ast::Expr::CallExpr(_)
                | ast::Expr::ParenExpr(_)
                | ast::Expr::FieldExpr(_)
                | ast::Expr::IndexExpr(_)
        )
    };
    let text = |at: usize| arguments.get(at).map(|argument| case.code.text_of(argument));
    let of_kind = |kinds: &dyn Fn(&str) -> bool| {
        let known = case.variables.iter().find(|(known, _)| Some(known.as_str()) == text(0));
        known.is_some_and(|(_, kind)| kinds(kind))
    };
    let list = |kind: &str| kind.starts_with("Vec<f64>") || kind.starts_with("[f64;");
    let new = match (name, arguments.as_slice()) {
        ("len", [one]) if simple(one) => format!("{}.len()", text(0)?),
        ("abs" | "sqrt" | "round" | "floor" | "ceil" | "exp", [one]) if simple(one) => {
            format!("{}.{name}()", text(0)?)
        }
        ("log" | "ln", [one]) if simple(one) => format!("{}.ln()", text(0)?),
        ("pow", [base, _]) if simple(base) && of_kind(&|kind| kind == "f64") => {
            format!("{}.powf({})", text(0)?, text(1)?)
        }
        ("sum", [_]) if of_kind(&list) => format!("{}.iter().sum::<f64>()", text(0)?),
        ("range", [_]) => format!("0..{}", text(0)?),
        ("range", [_, _]) => format!("{}..{}", text(0)?, text(1)?),
        ("str", [one]) if simple(one) => format!("{}.to_string()", text(0)?),
        ("float", [one]) if simple(one) && of_kind(&types::is_whole) => {
            format!("{} as f64", text(0)?)
        }
        ("int", [one]) if simple(one) && of_kind(&|kind| kind == "f64") => {
            format!("{} as i64", text(0)?)
        }
        _ => return None,
    };
    let whole = case.code.range(call.syntax());
    let mended = case.code.mended(&[(whole.clone(), new)], Some(whole))?;
    let (why_ko, why_en) = match name {
        "range" => ("Rust에서는 범위를 `..`로 적습니다", "Rust writes a range with `..`"),
        "float" | "int" => {
            ("Rust에서는 수의 형을 `as`로 바꿉니다", "Rust converts numbers with `as`")
        }
        _ => (
            "Rust에서는 값 뒤에 점(`.`)을 찍고 부릅니다",
            "In Rust it is called behind the value, with a dot",
        ),
    };
    Some(vec![case.lang.pick(
        format!("Rust에는 `{name}` 함수가 따로 없습니다. {why_ko}: `{mended}`"),
        format!("Rust has no function `{name}` on its own. {why_en}: `{mended}`"),
    )])
}

/// `spend.append(3.0)`, `spend.length()`
fn method(case: &Case<'_, '_>) -> Option<Vec<String>> {
    let at = case.fault.primary()?.at.clone();
    let call: ast::MethodCallExpr = case.code.enclosing(&at)?;
    let name_at = case.code.range(call.name_ref()?.syntax());
    let name = &case.code.text[name_at.clone()];
    let is_list = |kind: &str| kind.starts_with("Vec<") || kind.starts_with('[');
    let said_list = case
        .fault
        .message
        .rsplit('`')
        .nth(1)
        .is_some_and(|kind| is_list(kind) || kind == "Vec<T, A>" || kind == "Vec<T>");
    let new = match name {
        // `append` exists, but takes another list.
        "append"
            if case.fault.code == "E0308"
                && case.fault.primary()?.label.starts_with("expected `&mut Vec<") =>
        {
            "push"
        }
        "append" | "add" if case.fault.code == "E0599" && said_list => "push",
        "length" | "size" | "count" if case.fault.code == "E0599" && said_list => "len",
        _ => return None,
    };
    let focus = Some(case.code.range(call.syntax()));
    let mended = case.code.mended(&[(name_at, new.to_owned())], focus)?;
    Some(vec![if new == "push" {
        case.lang.pick(
            format!("목록에 값을 더할 때에는 `push`를 씁니다: `{mended}`"),
            format!("A value is added to a list with `push`: `{mended}`"),
        )
    } else {
        case.lang.pick(
            format!("목록의 길이는 `len()`으로 구합니다: `{mended}`"),
            format!("The length of a list is `len()`: `{mended}`"),
        )
    }])
}

/// `2.0 ** 3.0`
fn power(case: &Case<'_, '_>) -> Option<Vec<String>> {
    let at = case.fault.primary()?.at.clone();
    if case.fault.code != "E0614" {
        return None;
    }
    let ast::Expr::PrefixExpr(star) = case.code.expr(&at)? else { return None };
    let binary = star.syntax().parent().and_then(ast::BinExpr::cast)?;
    let operator = binary.op_token()?;
    let adjacent = case.code.token_range(&operator).end == at.start && operator.text() == "*";
    if star.op_kind() != Some(ast::UnaryOp::Deref) || !adjacent {
        return None;
    }
    Some(powers(case, &binary, &binary.lhs()?, &star.expr()?, "**"))
}

/// `rate ^ 2.0`
fn hat(case: &Case<'_, '_>) -> Option<Vec<String>> {
    let at = case.fault.primary()?.at.clone();
    let said = case.fault.message.contains("no implementation for `f64 ^ ")
        || case.fault.message.contains("no implementation for `{float} ^ ")
        || case.fault.primary()?.label.contains("no implementation for `f64 ^ ")
        || case.fault.primary()?.label.contains("no implementation for `{float} ^ ");
    if !said || case.code.text.get(at.clone())? != "^" {
        return None;
    }
    let binary: ast::BinExpr = case.code.enclosing(&at)?;
    Some(powers(case, &binary, &binary.lhs()?, &binary.rhs()?, "^"))
}

fn powers(
    case: &Case<'_, '_>,
    whole: &ast::BinExpr,
    base: &ast::Expr,
    exponent: &ast::Expr,
    sign: &str,
) -> Vec<String> {
    let (text, power) = (case.code.text_of(base), case.code.text_of(exponent));
    let whole_power = power.strip_suffix(".0").unwrap_or(power);
    let is_whole = !whole_power.is_empty() && whole_power.bytes().all(|byte| byte.is_ascii_digit());
    let kind = match base {
        ast::Expr::PathExpr(_) => {
            case.variables.iter().find(|(known, _)| known == text).map(|(_, kind)| kind.as_str())
        }
        ast::Expr::Literal(literal)
            if matches!(literal.kind(), ast::LiteralKind::FloatNumber(_)) =>
        {
            Some("{float}")
        }
        _ => None,
    };
    let kind = if sign == "^" && kind.is_none() && matches!(base, ast::Expr::PathExpr(_)) {
        Some("f64")
    } else {
        kind
    };
    let base = match kind {
        Some("f64") => Some(text.to_owned()),
        Some("{float}") => Some(format!("{text}_f64")),
        _ => None,
    };
    let new = base.map(|base| {
        if is_whole {
            format!("{base}.powi({whole_power})")
        } else {
            format!("{base}.powf({power})")
        }
    });
    let range = case.code.range(whole.syntax());
    let mended = new.and_then(|new| case.code.mended(&[(range.clone(), new)], Some(range)));
    let shown = mended.map_or_else(
        || {
            case.lang.pick(
                "소수는 `x.powi(2)`, 정수는 `x.pow(2)`",
                "`x.powi(2)` for a decimal number, `x.pow(2)` for a whole one",
            )
        },
        |mended| format!("`{mended}`"),
    );
    vec![case.lang.pick(
        format!("Rust에서는 거듭제곱을 `{sign}` 기호로 적지 않고 이렇게 구합니다: {shown}"),
        format!("Rust does not write powers with `{sign}`, but like this: {shown}"),
    )]
}

/// `2.0.powi(3)`
fn ambiguous_literal(case: &Case<'_, '_>) -> Option<Vec<String>> {
    if case.fault.code != "E0689"
        || !case.fault.message.contains("ambiguous numeric type `{float}`")
    {
        return None;
    }
    let at = case.fault.primary()?.at.clone();
    let call: ast::MethodCallExpr = case.code.enclosing(&at)?;
    let receiver = call.receiver()?;
    let end = case.code.range(receiver.syntax()).end;
    let focus = Some(case.code.range(call.syntax()));
    let edits: [Edit; 1] = match &receiver {
        ast::Expr::Literal(_) => [(end..end, "_f64".to_owned())],
        ast::Expr::PathExpr(path) => {
            let name = case.code.text_of(path);
            let made = case.code.all::<ast::LetStmt>().find(|made| {
                made.pat().is_some_and(|pattern| {
                    case.code.text_of(&pattern).trim_start_matches("mut ") == name
                })
            })?;
            let pattern = case.code.range(made.pat()?.syntax()).end;
            if made.ty().is_some() {
                return None;
            }
            [(pattern..pattern, ": f64".to_owned())]
        }
        _ => return None,
    };
    let mended = case.code.mended(&edits, focus)?;
    Some(vec![case.lang.pick(
        format!("소수의 형이 `f32`인지 `f64`인지 정해지지 않았습니다. `f64`라고 적으십시오: `{mended}`"),
        format!("Whether this decimal number is an `f32` or an `f64` is not settled. Write `f64`: `{mended}`"),
    )])
}
