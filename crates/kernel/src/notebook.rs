//! What has run in this notebook so far: which cell made, moved or lost a name.

use crate::source;
use ra_ap_syntax::AstNode as _;
use ra_ap_syntax::ast::{self, HasName as _};
use std::collections::{BTreeMap, BTreeSet};

/// Variables with their types.
pub type Variables = BTreeMap<String, String>;

/// A cell that has been run.
#[derive(Debug, Clone)]
pub struct Cell {
    /// Its number in the notebook's margin.
    pub number: usize,
    /// Its text.
    pub code: String,
    /// How it ended.
    pub ended: Ended,
    /// The names that its text defines, in order.
    pub defines: Vec<String>,
}

/// How a cell ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// Without an error.
    Well,
    /// It did not compile: nothing of it exists.
    NotCompiled,
    /// It stopped while it ran: its functions exist, its variables do not.
    Stopped,
    /// It took the cell process along: all variables are gone.
    TookAll,
}

/// Why a variable that was there is there no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gone {
    /// The cell of this number took it over.
    Moved(usize),
    /// The cell of this number was interrupted or crashed.
    WithProcess(usize),
}

/// The history of one kernel.
#[derive(Debug, Default)]
pub struct Notebook {
    cells: Vec<Cell>,
    gone: BTreeMap<String, Gone>,
    /// Every variable there ever was, with its last type.
    types: Variables,
}

impl Notebook {
    /// Notes a cell that has run, with the variables there were before and after it.
    pub fn note(
        &mut self,
        number: usize,
        code: &str,
        ended: Ended,
        before: &Variables,
        after: &Variables,
    ) {
        for name in before.keys().filter(|name| !after.contains_key(*name)) {
            let gone = if ended == Ended::TookAll {
                Gone::WithProcess(number)
            } else {
                Gone::Moved(number)
            };
            self.gone.insert(name.clone(), gone);
        }
        for (name, kind) in after {
            self.gone.remove(name);
            self.types.insert(name.clone(), kind.clone());
        }
        let cell = Cell { number, code: code.to_owned(), ended, defines: defined_names(code) };
        self.cells.push(cell);
    }

    /// The cells that have been run, in the order in which they were.
    pub fn cells(&self) -> &[Cell] {
        &self.cells
    }

    /// Why a variable is gone, if it was there once.
    pub fn gone(&self, name: &str) -> Option<Gone> {
        self.gone.get(name).copied()
    }

    /// The type that a variable has, or had when it was last there.
    pub fn type_of(&self, name: &str) -> Option<&str> {
        self.types.get(name).map(String::as_str)
    }

    /// The last cell of a number.
    pub fn cell(&self, number: usize) -> Option<&Cell> {
        self.cells.iter().rev().find(|cell| cell.number == number)
    }

    /// The numbers of the cells to run again, in order, so that these variables are there again: the cells that
    /// made them, and those that made what these need. Without a number for a variable that no cell is known to make.
    pub fn cells_that_bring_back<'a>(
        &self,
        names: impl IntoIterator<Item = &'a str>,
    ) -> BTreeSet<usize> {
        let mut wanted: Vec<String> = names.into_iter().map(str::to_owned).collect();
        let mut numbers = BTreeSet::new();
        while let Some(name) = wanted.pop() {
            let Some(cell) = self.maker(&name) else { continue };
            if numbers.insert(cell.number) {
                let words = cell.code.split(|c: char| !c.is_alphanumeric() && c != '_');
                let needs = words.filter(|word| {
                    self.types.contains_key(*word) && !cell.defines.iter().any(|made| made == word)
                });
                wanted.extend(needs.map(str::to_owned));
            }
        }
        numbers
    }

    /// The last cell that ran to its end and defines `name`.
    pub fn maker(&self, name: &str) -> Option<&Cell> {
        self.cells
            .iter()
            .rev()
            .find(|cell| cell.ended == Ended::Well && cell.defines.iter().any(|made| made == name))
    }
}

/// The names that a cell defines: variables of its outermost `let`s, functions, types, constants.
pub fn defined_names(code: &str) -> Vec<String> {
    let mut names = Vec::new();
    for statement in source::statements(code).into_iter().flat_map(|list| list.statements()) {
        match statement {
            ast::Stmt::LetStmt(statement) => {
                let patterns = statement.pat().into_iter().flat_map(|pat| {
                    pat.syntax().descendants().filter_map(ast::IdentPat::cast).collect::<Vec<_>>()
                });
                names.extend(patterns.filter_map(|pat| pat.name()).map(|name| name.to_string()));
            }
            ast::Stmt::Item(item) => {
                let name = item.syntax().children().find_map(ast::Name::cast);
                names.extend(name.map(|name| name.to_string()));
            }
            ast::Stmt::ExprStmt(_) => {}
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(names: &[&str]) -> Variables {
        names.iter().map(|name| ((*name).to_owned(), "Vec<i32>".to_owned())).collect()
    }

    #[test]
    fn the_names_of_a_cell_are_read_from_its_outermost_statements() {
        let code = ":dep rand = \"0.9\"\nlet (a, mut b) = (1, 2);\nif a > 1 { let inner = 3; }\nfn f() {}\nstruct 손님 { n: u8 }";
        assert_eq!(defined_names(code), ["a", "b", "f", "손님"]);
    }

    #[test]
    fn a_moved_variable_is_known_with_the_cell_that_took_it_until_it_is_made_again() {
        let mut notebook = Notebook::default();
        notebook.note(1, "let keep = vec![1];", Ended::Well, &set(&[]), &set(&["keep"]));
        notebook.note(2, "let q = keep;", Ended::Well, &set(&["keep"]), &set(&["q"]));
        assert_eq!(notebook.gone("keep"), Some(Gone::Moved(2)));
        assert_eq!(notebook.maker("keep").map(|cell| cell.number), Some(1));
        notebook.note(3, "let keep = vec![1];", Ended::Well, &set(&["q"]), &set(&["q", "keep"]));
        assert_eq!(notebook.gone("keep"), None);
        notebook.note(4, "loop {}", Ended::TookAll, &set(&["q", "keep"]), &set(&[]));
        assert_eq!(notebook.gone("q"), Some(Gone::WithProcess(4)));
        // `q` was made from `keep`.
        assert_eq!(notebook.cells_that_bring_back(["q"]), BTreeSet::from([2, 3]));
    }
}
