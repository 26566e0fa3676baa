//! Names that are not there: not yet made, made in a cell that failed, taken away, misspelt.

use super::{Case, book, moves};
use crate::notebook::{Ended, Gone};
use ra_ap_syntax::ast::{self, AstNode as _, HasName as _};
use std::collections::BTreeSet;

/// What kind of thing a name was taken for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Variable,
    Function,
    Other,
}

impl Kind {
    fn word(self, case: &Case<'_, '_>) -> String {
        match self {
            Self::Variable => case.lang.pick("변수", "variable"),
            Self::Function => case.lang.pick("함수", "function"),
            Self::Other => case.lang.pick("이름", "name"),
        }
    }
}

/// `cannot find value `kept` in this scope`.
pub fn explain(case: &mut Case<'_, '_>) -> Option<Vec<String>> {
    if !matches!(case.fault.code.as_str(), "E0425" | "E0433" | "E0412" | "E0432") {
        return None;
    }
    let message = case.fault.message.clone();
    let kind = if message.starts_with("cannot find value") {
        Kind::Variable
    } else if message.starts_with("cannot find function") {
        Kind::Function
    } else {
        Kind::Other
    };
    let at = case.fault.primary()?.at.clone();
    let name = case.code.text[at.clone()].to_owned();
    if !super::fault::quoted(&message).any(|quoted| quoted == name) {
        return None;
    }
    let path: Option<ast::Path> = case.code.enclosing(&at);
    if path.is_some_and(|path| path.qualifier().is_some()) {
        return misspelt(case, &name, kind, true);
    }
    gone(case, &name)
        .or_else(|| failed(case, &name, kind))
        .or_else(|| inside_function(case, &name, kind))
        .or_else(|| elsewhere_in_cell(case, &name, kind))
        .or_else(|| not_yet_run(case, &name, kind))
        .or_else(|| course_not_loaded(case, &name))
        .or_else(|| collection(case, &name))
        .or_else(|| misspelt(case, &name, kind, false))
        .or_else(|| without_let(case, &name))
}

/// `total = 5;` for a variable that is not there yet.
fn without_let(case: &Case<'_, '_>, name: &str) -> Option<Vec<String>> {
    let edits = case.fault.suggestion("you might have meant to introduce a new binding")?;
    let mended = case.code.mended(edits, None)?;
    Some(vec![case.lang.pick(
        format!(
            "`{name}` 변수는 아직 없습니다. 변수를 처음 만들 때에는 `let`을 붙이십시오: `{mended}`"
        ),
        format!("There is no variable `{name}` yet. A variable is made with `let`: `{mended}`"),
    )])
}

fn numbers(numbers: &BTreeSet<usize>) -> String {
    numbers.iter().map(|number| format!("[{number}]")).collect::<Vec<_>>().join(", ")
}

/// A variable that was there: moved, or lost with the process.
fn gone(case: &Case<'_, '_>, name: &str) -> Option<Vec<String>> {
    match case.notebook.gone(name) {
        Some(Gone::WithProcess(number)) => {
            let back = case.notebook.cells_that_bring_back([name]);
            let mut sentences = vec![case.lang.pick(
                format!("`{name}` 변수는 [{number}] 셀이 중단되면서 다른 변수와 함께 사라졌습니다."),
                format!("The variable `{name}` was lost with all others when cell [{number}] was broken off."),
            )];
            if !back.is_empty() {
                let cells = numbers(&back);
                sentences.push(case.lang.pick(
                    format!("다음 셀을 차례로 다시 실행하면 돌아옵니다: {cells}"),
                    format!("Run again, in this order, to get it back: {cells}"),
                ));
            }
            Some(sentences)
        }
        Some(Gone::Moved(number)) => moves::moved_in_cell(case, name, number),
        None => {
            // Made and moved in one cell: it never lasted to the end of it.
            let maker = case.notebook.maker(name)?.number;
            let there = case.variables.iter().any(|(known, _)| known == name);
            if there { None } else { moves::moved_in_cell(case, name, maker) }
        }
    }
}

/// Made in a cell that did not run to its end.
fn failed(case: &Case<'_, '_>, name: &str, kind: Kind) -> Option<Vec<String>> {
    let makes = |defines: &[String]| defines.iter().any(|made| made == name);
    if case.code_defines(name) {
        return None;
    }
    let cell = case.notebook.cells().iter().rev().find(|cell| makes(&cell.defines))?;
    // The functions of a cell that compiled are there.
    if cell.ended == Ended::Well || (cell.ended != Ended::NotCompiled && kind != Kind::Variable) {
        return None;
    }
    let (number, word) = (cell.number, kind.word(case));
    Some(vec![case.lang.pick(
        format!("`{name}` {word}는 [{number}] 셀에서 만드는데, 그 셀이 오류로 끝나서 아직 없습니다. [{number}] 셀을 고쳐 실행한 뒤에 이 셀을 다시 실행하십시오.").replace("이름는", "이름은"),
        format!("The {word} `{name}` is made in cell [{number}], but that cell ended with an error, so it is not there yet. Mend and run cell [{number}] first, then this one."),
    )])
}

/// A function sees its arguments only.
fn inside_function(case: &Case<'_, '_>, name: &str, kind: Kind) -> Option<Vec<String>> {
    if kind != Kind::Variable {
        return None;
    }
    let at = case.fault.primary()?.at.clone();
    let function: ast::Fn = case.code.enclosing(&at)?;
    // The whole cell is parsed as one function.
    function.syntax().parent().and_then(ast::StmtList::cast)?;
    let own = function.name()?.text().to_string();
    let known = case.variables.iter().find(|(known, _)| known == name);
    let made_here = crate::notebook::defined_names(case.code.text).iter().any(|made| made == name);
    if known.is_none() && !made_here {
        return None;
    }
    let parameter = known.and_then(|(_, kind)| {
        let kind = match kind.as_str() {
            "f64" | "i32" | "usize" | "bool" | "u32" | "u64" | "i64" => kind.as_str(),
            "String" => "&str",
            kind if kind.starts_with("Vec<f64>") || kind.starts_with("[f64;") => "&[f64]",
            _ => return None,
        };
        Some(format!("{name}: {kind}"))
    });
    let list = function.param_list()?;
    let taken: Vec<&str> = list.params().map(|param| case.code.text_of(&param)).collect();
    let shown = parameter.filter(|_| taken.len() < 3).map(|parameter| {
        let all = taken.iter().copied().chain([parameter.as_str()]).collect::<Vec<_>>().join(", ");
        format!(": `fn {own}({all})`")
    });
    let shown = shown.unwrap_or_else(|| ".".to_owned());
    Some(vec![
        case.lang.pick(
            format!("함수 안에서는 함수 밖에서 만든 `{name}` 변수가 보이지 않습니다."),
            format!("Inside a function the variable `{name}`, made outside of it, cannot be seen."),
        ),
        case.lang.pick(
            format!("필요한 값은 인수로 넘기십시오{shown}"),
            format!("Pass what it needs as an argument{shown}"),
        ),
    ])
}

/// Made further down in this cell, or within braces that have closed.
fn elsewhere_in_cell(case: &Case<'_, '_>, name: &str, kind: Kind) -> Option<Vec<String>> {
    if kind != Kind::Variable {
        return None;
    }
    let at = case.fault.primary()?.at.clone();
    let statement = case.code.all::<ast::IdentPat>().find_map(|pattern| {
        let own = pattern.name().is_some_and(|own| own.text() == name);
        let statement = pattern.syntax().ancestors().find_map(ast::LetStmt::cast);
        statement.filter(|_| own)
    })?;
    let made = case.code.range(statement.syntax());
    let block = statement.syntax().ancestors().find_map(ast::StmtList::cast)?;
    let scope = case.code.range(block.syntax());
    let line = case.code.line(case.code.token_range(&statement.let_token()?).start);
    let function_of = |node: &ra_ap_syntax::SyntaxNode| {
        node.ancestors().find_map(ast::Fn::cast).map(|function| function.syntax().text_range())
    };
    if function_of(statement.syntax()) != function_of(&case.code.around(&at)?) {
        return None;
    }
    if scope.contains(&at.start) && made.end <= at.start {
        return None;
    }
    if scope.contains(&at.start) {
        if made.contains(&at.start) {
            return None;
        }
        return Some(vec![case.lang.pick(
            format!("`{name}` 변수는 {line}번째 줄에서 비로소 만듭니다. 그 줄을 이 줄보다 위로 옮기십시오."),
            format!("The variable `{name}` is made only on line {line}. Move that line above this one."),
        )]);
    }
    (made.end <= at.start).then(|| {
        vec![
            case.lang.pick(
                format!("`{name}` 변수는 {line}번째 줄의 중괄호 안에서 만들었으므로 그 중괄호 밖에서는 쓸 수 없습니다."),
                format!("The variable `{name}` was made inside the braces on line {line} and cannot be used outside of them."),
            ),
            case.lang.pick(
                "밖에서도 쓰려면 중괄호 앞에서 `let`으로 만드십시오.",
                "To use it outside, make it with `let` before the braces.",
            ),
        ]
    })
}

/// Stands in a cell of the notebook that nobody has run.
fn not_yet_run(case: &Case<'_, '_>, name: &str, kind: Kind) -> Option<Vec<String>> {
    let unrun = book::unrun(name, case.code.text, case.notebook)?;
    let word = kind.word(case);
    let line = unrun.line;
    let (where_ko, where_en) = match unrun.above {
        Some(true) => ("위쪽에 있는 ", " further up"),
        Some(false) => ("아래쪽에 있는 ", " further down"),
        None => ("", ""),
    };
    Some(vec![case.lang.pick(
        format!("`{name}` {word}를 만드는 셀을 아직 실행하지 않았습니다. {where_ko}다음 셀을 먼저 실행하십시오: `{line}`").replace("이름를", "이름을"),
        format!("The cell that makes the {word} `{name}` has not been run yet. Run this cell{where_en} first: `{line}`"),
    )])
}

/// What the course's first cell brings.
fn course_not_loaded(case: &Case<'_, '_>, name: &str) -> Option<Vec<String>> {
    let brought =
        ["Lesson", "Lang", "Figure", "Table", "Outcome", "pareto", "plot", "data", "check"];
    let loaded = case.notebook.cells().iter().any(|cell| cell.code.contains("tourism_"));
    if !brought.contains(&name) || loaded || case.code.text.contains("tourism_") {
        return None;
    }
    let used = case.code.text.contains(&format!("{name}::"));
    used.then(|| {
        vec![case.lang.pick(
            format!("`{name}`에 든 것은 수업의 도구인데 아직 불러오지 않았습니다. `use tourism_course::prelude::*;`가 있는 첫 코드 셀을 먼저 실행하십시오."),
            format!("`{name}` belongs to the tools of the course, which are not loaded yet. Run the first code cell first, the one with `use tourism_course::prelude::*;`"),
        )]
    })
}

/// The standard library's collections must be imported.
fn collection(case: &Case<'_, '_>, name: &str) -> Option<Vec<String>> {
    let known = ["HashMap", "BTreeMap", "HashSet", "BTreeSet", "VecDeque"];
    known.contains(&name).then(|| {
        vec![case.lang.pick(
            format!("`{name}` 자료형은 먼저 불러와야 쓸 수 있습니다. 셀의 맨 위에 이 줄을 넣으십시오: `use std::collections::{name};`"),
            format!("`{name}` must be imported before it is used. Put this line at the top of the cell: `use std::collections::{name};`"),
        )]
    })
}

/// Close to exactly one name that is known.
fn misspelt(case: &Case<'_, '_>, name: &str, kind: Kind, in_module: bool) -> Option<Vec<String>> {
    let mut near = BTreeSet::new();
    for hint in &case.fault.hints {
        if hint.message.contains("with a similar name exists")
            && let [(at, new)] = hint.edits.as_slice()
            && *at == case.fault.primary()?.at
        {
            near.insert(new.clone());
        }
    }
    if !in_module && kind != Kind::Other {
        near.extend(case.known_names(kind == Kind::Function).filter(|known| close(name, known)));
    }
    let mut near = near.into_iter().filter(|known| close(name, known));
    let (only, None) = (near.next()?, near.next()) else { return None };
    let at = case.fault.primary()?.at.clone();
    let mended = case.code.mended(&[(at, only.clone())], None);
    let shown = mended.map_or_else(String::new, |mended| format!(": `{mended}`"));
    let end = if shown.is_empty() { "." } else { "" };
    let word = kind.word(case);
    let case_only = only.to_lowercase() == name.to_lowercase();
    let why = if case_only {
        case.lang.pick(
            " Rust는 대문자와 소문자를 구별합니다.",
            " Rust tells capital letters from small ones.",
        )
    } else {
        String::new()
    };
    Some(vec![case.lang.pick(
        format!("`{name}` {word}는 없습니다. `{only}` {word}를 쓰려던 것입니까?{why} 철자를 확인하십시오{shown}{end}")
            .replace("이름는", "이름은")
            .replace("이름를", "이름을"),
        format!("There is no {word} `{name}`. Did you mean `{only}`?{why} Check the spelling{shown}{end}"),
    )])
}

/// One slip of the keyboard apart (two in a long name), or different only in case and underscores.
fn close(a: &str, b: &str) -> bool {
    let plain = |name: &str| name.to_lowercase().replace('_', "");
    if a == b || a.is_empty() || b.is_empty() {
        return false;
    }
    let short = a.chars().count().min(b.chars().count());
    if plain(a) == plain(b) {
        return true;
    }
    let allowed = match short {
        0..=2 => 0,
        3..=6 => 1,
        _ => 2,
    };
    distance(&plain(a), &plain(b)) <= allowed
}

/// Insertions, deletions, replacements and swaps of neighbours.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![(0..=b.len()).collect::<Vec<usize>>()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let cost = usize::from(a[i - 1] != b[j - 1]);
            let mut best = (rows[i - 1][j] + 1).min(row[j - 1] + 1).min(rows[i - 1][j - 1] + cost);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_close_by_one_slip_or_by_case() {
        assert!(close("kepd", "kept"));
        assert!(close("guesthosue", "guesthouse"));
        assert!(close("topshare", "top_share"));
        assert!(close("Spend", "spend"));
        assert!(!close("rate", "spend"));
        assert!(!close("a", "b"));
        assert!(!close("total", "local_"));
    }
}
