//! Functions whose last edit did not compile.
//!
//! The engine keeps the definition that it had before: a cell that calls the function would silently judge old
//! code, and a learner would read "right" about an answer that is not the one on the screen.

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

    /// The first such function that the cell uses without defining it anew.
    pub fn used_by(&self, cell: &str) -> Option<&str> {
        let defined: BTreeSet<&str> = defined(cell).collect();
        words(cell)
            .find(|word| self.0.contains(*word) && !defined.contains(word))
            .and_then(|word| self.0.get(word))
            .map(String::as_str)
    }
}

/// The names that stand behind `fn`.
fn defined(cell: &str) -> impl Iterator<Item = &str> {
    let mut behind_fn = false;
    words(cell).filter(move |word| std::mem::replace(&mut behind_fn, *word == "fn"))
}

/// Words of the code; comments to the end of a line are left out.
fn words(cell: &str) -> impl Iterator<Item = &str> {
    cell.lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .flat_map(|line| line.split(|c: char| !c.is_alphanumeric() && c != '_'))
        .filter(|word| !word.is_empty())
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
        // The cell that mends it must run.
        assert_eq!(stale.used_by("fn answer_0() -> f64 { 0.3 }"), None);
        stale.note("fn answer_0() -> f64 { 0.3 }", true);
        assert_eq!(stale.used_by("answer_0()"), None);
    }
}
