//! Values that were moved away, in this cell or in an earlier one.

use super::Case;
use super::code::{Code, Edit};
use super::types::surely_cloned;
use ra_ap_syntax::T;
use ra_ap_syntax::ast::{self, AstNode as _};

/// A use of a variable that takes its value away, with the change that leaves it.
struct Taken {
    edit: Option<Edit>,
    /// `&` needs no copy, `.clone()` does.
    copies: bool,
    at: usize,
}

/// `spend.len()` after `let q = spend;`, within one cell.
pub fn explain(case: &mut Case<'_, '_>) -> Option<Vec<String>> {
    if case.fault.code != "E0382" {
        return None;
    }
    let name = case.fault.quoted()?;
    if name.contains(['.', '*', '[']) || case.fault.message.contains("partially") {
        return None;
    }
    let moved = case.fault.marks.iter().find(|mark| {
        mark.label == "value moved here"
            || mark.label.starts_with("value moved here, in previous iteration")
            || mark.label.contains(" moved due to this ")
    })?;
    let again = moved.label.contains("in previous iteration");
    let line = case.code.line(moved.at.start);
    let edits = [
        "consider iterating over a slice",
        "consider borrowing",
        "consider cloning",
        "you can `clone`",
    ]
    .iter()
    .find_map(|beginning| case.fault.suggestion(beginning))
    .filter(|edits| edits.len() == 1 && edits[0].0.start >= moved.at.start);
    let mut sentences = vec![if again {
        case.lang.pick(
            format!("`{name}` 변수의 값은 반복을 처음 돌 때 {line}번째 줄에서 옮겨져(move) 다음번에는 없습니다."),
            format!("The value of `{name}` is moved away on line {line} in the first round of the loop, so the next round has none."),
        )
    } else {
        case.lang.pick(
            format!("`{name}` 변수의 값은 {line}번째 줄에서 다른 곳으로 옮겨졌으므로(move) 그 뒤에는 쓸 수 없습니다."),
            format!("The value of `{name}` is moved away on line {line} and cannot be used after that."),
        )
    }];
    if let Some(mended) = edits.and_then(|edits| case.code.mended(edits, None)) {
        sentences.push(case.lang.pick(
            format!("이렇게 적으면 값이 남습니다: `{mended}`"),
            format!("Written like this, the value stays: `{mended}`"),
        ));
    }
    Some(sentences)
}

/// A variable that an earlier cell took away.
pub fn moved_in_cell(case: &Case<'_, '_>, name: &str, number: usize) -> Option<Vec<String>> {
    let cell = case.notebook.cell(number)?;
    let code = Code::of(&cell.code);
    let cloned = case.notebook.type_of(name).is_some_and(surely_cloned)
        || cell.defines.iter().any(|made| made == name) && made_by_vec(&code, name);
    let taken: Vec<Taken> =
        code.all::<ast::PathExpr>().filter_map(|path| taken(&code, &path, name)).collect();
    let [taken] = taken.as_slice() else {
        // Where it went cannot be told, but that this cell took it is known.
        return (case.notebook.gone(name).is_some()).then(|| {
            vec![case.lang.pick(
                format!(
                    "`{name}` 변수의 값은 [{number}] 셀에서 다른 곳으로 옮겨졌습니다(move).{}",
                    again_ko(case, name)
                ),
                format!(
                    "The value of `{name}` was moved away in cell [{number}].{}",
                    again_en(case, name)
                ),
            )]
        });
    };
    let line = cell.code[code.line_range(taken.at)].trim();
    let mut sentences = vec![case.lang.pick(
        format!("`{name}` 변수의 값은 [{number}] 셀의 이 줄에서 다른 곳으로 옮겨져(move) 이제 없습니다: `{line}`"),
        format!("The value of `{name}` was moved away on this line of cell [{number}]: `{line}`"),
    )];
    let edit = taken.edit.clone().filter(|_| cloned || !taken.copies);
    if let Some(mended) = edit.and_then(|edit| code.mended(&[edit], None)) {
        sentences.push(case.lang.pick(
            format!("이렇게 적으면 값이 남습니다: `{mended}`"),
            format!("Written like this, it stays: `{mended}`"),
        ));
    }
    let again = case.lang.pick(again_ko(case, name), again_en(case, name));
    if !again.is_empty() {
        sentences.push(again.trim().to_owned());
    }
    Some(sentences)
}

fn again_ko(case: &Case<'_, '_>, name: &str) -> String {
    let maker = case.notebook.maker(name);
    maker.map_or_else(String::new, |cell| {
        format!(" [{}] 셀을 다시 실행하면 `{name}` 변수가 돌아옵니다.", cell.number)
    })
}

fn again_en(case: &Case<'_, '_>, name: &str) -> String {
    let maker = case.notebook.maker(name);
    maker.map_or_else(String::new, |cell| {
        format!(" Run cell [{}] again to get `{name}` back.", cell.number)
    })
}

/// Whether the cell makes the variable with `vec![…]` of numbers or `String::from`.
fn made_by_vec(code: &Code<'_>, name: &str) -> bool {
    let made = code.all::<ast::LetStmt>().find(|statement| {
        let pattern = statement.pat();
        pattern.is_some_and(|pattern| code.text_of(&pattern).trim_start_matches("mut ") == name)
    });
    let value = made.and_then(|statement| statement.initializer());
    value.is_some_and(|value| {
        let text = code.text_of(&value);
        let inside = text.strip_prefix("vec![").and_then(|rest| rest.strip_suffix(']'));
        let numbers = inside.is_some_and(|inside| {
            inside.chars().all(|c| c.is_ascii_digit() || " .,_-\n;".contains(c))
        });
        numbers || text.starts_with("String::from(\"")
    })
}

/// Whether this is a use of the variable that takes its value.
fn taken(code: &Code<'_>, path: &ast::PathExpr, name: &str) -> Option<Taken> {
    if code.text_of(path) != name {
        return None;
    }
    let at = code.range(path.syntax());
    let clone = Some((at.end..at.end, ".clone()".to_owned()));
    let parent = path.syntax().parent()?;
    let is_this = |expr: Option<ast::Expr>| expr.is_some_and(|expr| expr.syntax() == path.syntax());
    let in_closure = path.syntax().ancestors().any(|node| ast::ClosureExpr::can_cast(node.kind()));
    let clone = clone.filter(|_| !in_closure);
    if let Some(each) = ast::ForExpr::cast(parent.clone()) {
        return is_this(each.iterable()).then(|| Taken {
            edit: Some((at.start..at.start, "&".to_owned())),
            copies: false,
            at: at.start,
        });
    }
    if let Some(call) = ast::MethodCallExpr::cast(parent.clone()) {
        let method = call.name_ref()?.text().to_string();
        if !is_this(call.receiver()) || !method.starts_with("into_") {
            return None;
        }
        return Some(Taken { edit: clone, copies: true, at: at.start });
    }
    let takes = ast::LetStmt::can_cast(parent.kind())
        || ast::ArgList::can_cast(parent.kind())
        || ast::RecordExprField::can_cast(parent.kind())
        || ast::TupleExpr::can_cast(parent.kind())
        || ast::ArrayExpr::can_cast(parent.kind())
        || ast::BinExpr::cast(parent).is_some_and(|binary| {
            binary.op_token().is_some_and(|operator| operator.kind() == T![=])
                && is_this(binary.rhs())
        });
    takes.then_some(Taken { edit: clone, copies: true, at: at.start })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(cell: &str) -> Option<String> {
        let code = Code::of(cell);
        let taken: Vec<_> =
            code.all::<ast::PathExpr>().filter_map(|path| taken(&code, &path, "keep")).collect();
        let [only] = taken.as_slice() else { return None };
        code.mended(&[only.edit.clone()?], None)
    }

    #[test]
    fn the_line_that_takes_a_value_is_mended() {
        assert_eq!(kept("let q = keep;").as_deref(), Some("let q = keep.clone();"));
        assert_eq!(kept("for v in keep {\n    v;\n}").as_deref(), Some("for v in &keep {"));
        assert_eq!(kept("f(keep, 1)").as_deref(), Some("f(keep.clone(), 1)"));
        assert_eq!(kept("f(&keep); keep.len()"), None);
        assert_eq!(kept("let a = keep; let b = keep;"), None);
    }
}
