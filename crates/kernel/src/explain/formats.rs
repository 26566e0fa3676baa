//! `println!` and its family.

use super::Case;
use super::types::surely_cloned;
use ra_ap_syntax::ast;

/// A mistake in the arguments of `println!`.
pub fn explain(case: &mut Case<'_, '_>) -> Option<Vec<String>> {
    macro_name(case)?;
    literal_missing(case)
        .or_else(|| counts(case))
        .or_else(|| never_used(case))
        .or_else(|| no_display(case))
}

/// The macro in whose arguments the error is, if it formats.
fn macro_name(case: &Case<'_, '_>) -> Option<String> {
    let call: ast::MacroCall = case.code.enclosing(&case.fault.primary()?.at)?;
    let name = case.code.text_of(&call.path()?);
    ["println", "print", "format", "eprintln", "eprint", "panic"]
        .contains(&name)
        .then(|| name.to_owned())
}

/// `println!(rate)`
fn literal_missing(case: &Case<'_, '_>) -> Option<Vec<String>> {
    if case.fault.message != "format argument must be a string literal" {
        return None;
    }
    let name = macro_name(case)?;
    let edits = case.fault.suggestion("you might be missing a string literal")?;
    let [(at, new)] = edits else { return None };
    let value = &case.code.text[case.fault.primary()?.at.clone()];
    let kind = case.variables.iter().find(|(known, _)| known == value).map(|(_, kind)| kind);
    let list = kind.is_some_and(|kind| kind.starts_with("Vec<") || kind.starts_with('['));
    let new = if list { new.replace("{}", "{:?}") } else { new.clone() };
    let call: ast::MacroCall = case.code.enclosing(at)?;
    let whole = case.code.range(ra_ap_syntax::AstNode::syntax(&call));
    let mended = case.code.mended(&[(at.clone(), new)], Some(whole))?;
    Some(vec![case.lang.pick(
        format!("`{name}!`의 첫 인수는 따옴표로 감싼 글이어야 합니다. 값이 들어갈 자리를 `{{}}`로 적으십시오: `{mended}`"),
        format!("The first argument of `{name}!` must be a text in quotes, with `{{}}` where the value goes: `{mended}`"),
    )])
}

/// `println!("{} {}", rate)`
fn counts(case: &Case<'_, '_>) -> Option<Vec<String>> {
    let message = &case.fault.message;
    let (places, rest) = message.split_once(" positional argument")?;
    let places: usize = places.parse().ok()?;
    let rest = rest.split_once("in format string, but ")?.1;
    let values: usize = if rest.contains("no arguments") {
        0
    } else {
        rest.split(' ').find_map(|word| word.parse().ok())?
    };
    if values >= places {
        return None;
    }
    let (s, are) = if values == 1 { ("", "is") } else { ("s", "are") };
    Some(vec![case.lang.pick(
        format!("값이 들어갈 자리 `{{}}`는 {places}개인데 값은 {values}개입니다. 따옴표 뒤에 값을 자리마다 하나씩, 쉼표로 나누어 적으십시오."),
        format!("There {} {places} place{} `{{}}`, but {are_values}. Behind the quotes write one value for each place, with commas between.",
            if places == 1 { "is" } else { "are" },
            if places == 1 { "" } else { "s" },
            are_values = if values == 0 { "no value".to_owned() } else { format!("only {values} value{s}") })
        .replace("but no value", "but there is no value")
        .replace("but only", &format!("but there {are} only")),
    )])
}

/// `println!("{}", rate, kept)`
fn never_used(case: &Case<'_, '_>) -> Option<Vec<String>> {
    if case.fault.message != "argument never used" {
        return None;
    }
    let value = &case.code.text[case.fault.primary()?.at.clone()];
    Some(vec![case.lang.pick(
        format!("`{value}` 값이 들어갈 자리가 없습니다. 따옴표 안에 `{{}}`를 하나 더 적으십시오."),
        format!("There is no place for the value `{value}`. Put one more `{{}}` into the quotes."),
    )])
}

/// `println!("{}", spend)` where `spend` is a list.
fn no_display(case: &Case<'_, '_>) -> Option<Vec<String>> {
    if case.fault.code != "E0277"
        || !case.fault.message.ends_with("doesn't implement `std::fmt::Display`")
    {
        return None;
    }
    let kind = case.fault.quoted()?.to_owned();
    let shape = ["Vec<", "[", "(", "Option<", "HashMap<", "BTreeMap<", "std::collections::"];
    let list = shape.iter().any(|start| kind.trim_start_matches('&').starts_with(start));
    if !list
        || kind == "()"
        || !surely_cloned(
            &kind.replace(['{', '}'], " ").replace("float", "f64").replace("integer", "i32"),
        )
    {
        return None;
    }
    let at = case
        .fault
        .marks
        .iter()
        .map(|mark| &mark.at)
        .find(|at| case.code.text[(*at).clone()].starts_with('{'))?
        .clone();
    let placeholder = &case.code.text[at.clone()];
    let inside = placeholder.strip_prefix('{')?.strip_suffix('}')?;
    if inside.contains(':') {
        return None;
    }
    let mended = case.code.mended(&[(at, format!("{{{inside}:?}}"))], None)?;
    Some(vec![case.lang.pick(
        format!("`{kind}` 형의 값은 `{placeholder}` 자리에 그대로 찍을 수 없습니다. `{{{inside}:?}}`라고 적으면 안에 든 값이 모두 찍힙니다: `{mended}`"),
        format!("A `{kind}` cannot be printed with `{placeholder}`. With `{{{inside}:?}}` everything in it is printed: `{mended}`"),
    )])
}
