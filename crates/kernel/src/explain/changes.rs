//! Changes to a variable that was made without `mut`.

use super::Case;
use super::code::Code;
use super::fault::quoted;
use ra_ap_syntax::ast::{self, AstNode as _, HasName as _};

/// `kept = 6;`, `spend.push(3.0);`
pub fn explain(case: &mut Case<'_, '_>) -> Option<Vec<String>> {
    let name = match case.fault.code.as_str() {
        "E0384" if case.fault.message.starts_with("cannot assign twice to immutable variable") => {
            case.fault.quoted()?
        }
        "E0594" | "E0596" if case.fault.message.ends_with("is not declared as mutable") => {
            quoted(&case.fault.message).last()?
        }
        _ => return None,
    };
    if !name.chars().all(|c| c.is_alphanumeric() || c == '_') {
        return None;
    }
    let told = case.lang.pick(
        format!("`{name}` 변수는 값을 바꿀 수 없게 만들어졌습니다. 값을 바꿀 변수는 만들 때 `mut`를 붙입니다."),
        format!("The variable `{name}` was made unchangeable. A variable that is to change is made with `mut`."),
    );
    let here = ["consider making this binding mutable", "consider changing this to be mutable"]
        .iter()
        .find_map(|beginning| case.fault.suggestion(beginning))
        .and_then(|edits| case.code.mended(edits, None));
    if let Some(mended) = here {
        return Some(vec![
            told,
            case.lang.pick(format!("이렇게 적으십시오: `{mended}`"), format!("Write: `{mended}`")),
        ]);
    }
    if !case.variables.iter().any(|(known, _)| known == name) {
        return None;
    }
    let cell = case.notebook.maker(name)?;
    let code = Code::of(&cell.code);
    let pattern = code.all::<ast::IdentPat>().find(|pattern| {
        pattern.mut_token().is_none()
            && pattern.name().is_some_and(|own| own.text() == name)
            && pattern.syntax().ancestors().any(|node| ast::LetStmt::can_cast(node.kind()))
    })?;
    let start = code.range(pattern.syntax()).start;
    let mended = code.mended(&[(start..start, "mut ".to_owned())], None)?;
    let number = cell.number;
    Some(vec![
        told,
        case.lang.pick(
            format!("[{number}] 셀을 이렇게 고쳐 다시 실행하십시오: `{mended}`"),
            format!("Change cell [{number}] like this and run it again: `{mended}`"),
        ),
    ])
}
