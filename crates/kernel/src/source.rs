//! A cell's text: whether it is whole, and whether it ends in a value.

use ra_ap_parser::{LexedStr, SyntaxKind as Kind};
use ra_ap_syntax::ast::{self, HasModuleItem as _};
use ra_ap_syntax::{Edition, SourceFile};

/// How far a cell is from being one that can be run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whole {
    /// It can be run.
    Complete,
    /// More lines must follow; the next begins with this.
    Incomplete(String),
    /// No further line will mend it.
    Invalid,
}

/// The edition that cells are written in.
pub const EDITION: Edition = Edition::Edition2024;
/// What stands around a cell so that it parses as a list of statements.
const BEFORE: &str = "fn cell() {\n";
const AFTER: &str = "\n}";

/// How far into [`parse`]'s file the cell begins.
pub const INSIDE: usize = BEFORE.len();

/// The cell as a file of one function, the engine's own commands (`:dep`) blanked.
pub fn parse(cell: &str) -> ra_ap_syntax::Parse<SourceFile> {
    SourceFile::parse(&format!("{BEFORE}{}{AFTER}", without_commands(cell)), EDITION)
}

fn without_commands(cell: &str) -> String {
    cell.split_inclusive('\n')
        .map(|line| {
            if !line.trim_start().starts_with(':') {
                return line.to_owned();
            }
            // Every byte keeps its place.
            line.chars()
                .map(|c| if c == '\n' { "\n".to_owned() } else { " ".repeat(c.len_utf8()) })
                .collect()
        })
        .collect()
}

/// The statements of the cell.
pub fn statements(cell: &str) -> Option<ast::StmtList> {
    let function = parse(cell).tree().items().find_map(|item| match item {
        ast::Item::Fn(function) => Some(function),
        _ => None,
    });
    function?.body()?.stmt_list()
}

/// Whether the cell's last statement is an expression without a semicolon, whose value the notebook shows.
pub fn ends_in_value(cell: &str) -> bool {
    let asks_engine = cell
        .lines()
        .map(str::trim)
        .rfind(|line| !line.is_empty())
        .is_some_and(|l| l.starts_with(':'));
    asks_engine || statements(cell).is_some_and(|list| list.tail_expr().is_some())
}

/// Whether a console should run the cell or wait for another line.
pub fn whole(cell: &str) -> Whole {
    let code = without_commands(cell);
    let tokens = LexedStr::new(EDITION, &code);
    let mut open = Vec::new();
    for at in 0..tokens.len() {
        let kind = tokens.kind(at);
        match kind {
            Kind::L_PAREN | Kind::L_BRACK | Kind::L_CURLY => open.push(kind),
            Kind::R_PAREN | Kind::R_BRACK | Kind::R_CURLY => {
                let opens = match kind {
                    Kind::R_PAREN => Kind::L_PAREN,
                    Kind::R_BRACK => Kind::L_BRACK,
                    _ => Kind::L_CURLY,
                };
                if open.pop() != Some(opens) {
                    return Whole::Invalid;
                }
            }
            _ => {}
        }
    }
    // A string or a comment that has begun and not ended reaches to the end.
    let reaches_end = |at: usize| {
        at + 1 == tokens.len() && matches!(tokens.kind(at), Kind::COMMENT | Kind::STRING)
    };
    let unfinished = tokens.errors().any(|(at, _)| reaches_end(at));
    let indent = "    ".repeat(open.len());
    if !open.is_empty() || unfinished {
        return Whole::Incomplete(indent);
    }
    let errors = parse(cell).errors();
    let end = BEFORE.len() + code.trim_end().len();
    if errors.is_empty() {
        Whole::Complete
    } else if errors.iter().all(|error| usize::from(error.range().end()) >= end) {
        Whole::Incomplete(indent)
    } else {
        Whole::Invalid
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_whole_when_nothing_of_it_is_open() {
        for cell in [
            "",
            "1 + 1",
            "let a = 1;",
            ":dep rand = \"0.9\"\nlet a = 1;",
            "fn f() {\n    1;\n}",
            "// 객실",
            "\"한글\".len()",
        ] {
            assert_eq!(whole(cell), Whole::Complete, "{cell}");
        }
    }

    #[test]
    fn an_open_bracket_asks_for_an_indented_line() {
        assert_eq!(whole("fn f() {"), Whole::Incomplete("    ".to_owned()));
        assert_eq!(whole("if a {\n    f(1,"), Whole::Incomplete("        ".to_owned()));
        for cell in ["let a =", "1 +", "\"객실", "/* a", "let a = 1", "x ."] {
            assert_eq!(whole(cell), Whole::Incomplete(String::new()), "{cell}");
        }
    }

    #[test]
    fn what_no_line_can_mend_is_invalid() {
        for cell in ["f(1))", "let = = 3;", "(]", "let 1a = ;\nlet b = 2;"] {
            assert_eq!(whole(cell), Whole::Invalid, "{cell}");
        }
    }

    #[test]
    fn a_cell_ends_in_a_value_or_in_a_statement() {
        assert!(ends_in_value("let a = 1;\na"));
        assert!(ends_in_value("a // 값"));
        assert!(ends_in_value("if a { 1 } else { 2 }"));
        assert!(ends_in_value(":vars"));
        for cell in ["let a = 1;", "f();", "fn f() {}", ""] {
            assert!(!ends_in_value(cell), "{cell}");
        }
    }
}
