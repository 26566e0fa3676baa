//! Functions whose last edit did not compile.
//!
//! The engine keeps the definition that it had before: a cell that calls the function would silently judge old
//! code, and a learner would read "right" about an answer that is not the one on the screen.

use crate::explain::Code;
use crate::source;
use ra_ap_parser::{LexedStr, SyntaxKind};
use ra_ap_syntax::ast;
use std::collections::BTreeSet;

/// The names of functions of which the notebook shows something else than the engine holds.
#[derive(Default)]
pub struct Stale(BTreeSet<String>);

impl Stale {
    /// Notes how a cell that may define functions ended.
    pub fn note(&mut self, cell: &str, compiled: bool) {
        for name in defined(cell) {
            if compiled {
                self.0.remove(name);
            } else {
                self.0.insert(name.to_owned());
            }
        }
    }

    /// The first such function that the cell uses without defining its name anew.
    pub fn used_by(&self, cell: &str) -> Option<&str> {
        if self.0.is_empty() {
            return None;
        }
        let code = Code::of(cell);
        let defined: BTreeSet<String> =
            code.all::<ast::Name>().map(|name| name.text().to_string()).collect();
        let words = words(cell);
        let used = words.iter().enumerate().find(|(at, (word, _))| {
            let method = at.checked_sub(1).is_some_and(|before| words[before].0 == ".");
            self.0.contains(*word) && !method && !defined.contains(*word)
        });
        self.0.get(used?.1.0).map(String::as_str)
    }
}

/// The names that stand behind `fn`.
fn defined(cell: &str) -> impl Iterator<Item = &str> {
    let words = words(cell);
    let mut behind_fn = false;
    words.into_iter().filter_map(move |(word, kind)| {
        let name = std::mem::replace(&mut behind_fn, kind == SyntaxKind::FN_KW);
        (name && kind == SyntaxKind::IDENT).then_some(word)
    })
}

/// The tokens of the code; strings and comments are not words.
fn words(cell: &str) -> Vec<(&str, SyntaxKind)> {
    let tokens = LexedStr::new(source::EDITION, cell);
    (0..tokens.len())
        .filter(|&at| !tokens.kind(at).is_trivia() && tokens.kind(at) != SyntaxKind::STRING)
        .map(|at| (&cell[tokens.text_start(at)..tokens.text_start(at + 1)], tokens.kind(at)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_that_did_not_compile_is_named_until_it_does() {
        let mut stale = Stale::default();
        stale.note("fn answer_0() -> f64 { 0.3 }", true);
        stale.note("fn answer_0() -> f64 { \"0.3\" }", false);
        assert_eq!(stale.used_by("check!(lesson, 0, answer_0())"), Some("answer_0"));
        assert_eq!(stale.used_by("// answer_0 comes later\nlesson.hint(0)"), None);
        // A variable of that name, a text and a method are something else.
        assert_eq!(stale.used_by("let answer_0 = 1.0; println!(\"answer_0\"); x.answer_0()"), None);
        // The cell that mends it must run.
        assert_eq!(stale.used_by("fn answer_0() -> f64 { 0.3 }"), None);
        stale.note("fn answer_0() -> f64 { 0.3 }", true);
        assert_eq!(stale.used_by("answer_0()"), None);
    }
}
