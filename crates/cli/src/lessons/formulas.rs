//! The formulas in Korean: `formulas.ko.toml`, checked against the documentation that it was written from.

use std::collections::BTreeMap;

use anyhow::{Context as _, bail, ensure};
use serde::Deserialize;

const FILE: &str = "crates/cli/data/formulas.ko.toml";

/// What the Korean sheet says of a function.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Korean {
    /// The formula of the documentation that this was written for.
    of: String,
    /// The formula with Korean words; the documentation's own where that has no words.
    pub formula: Option<String>,
    /// What the number says, in one line.
    pub says: String,
}

/// The entries that no function has asked for yet, by the paths of the functions.
pub struct Entries(BTreeMap<String, Korean>);

/// All entries.
pub fn read() -> anyhow::Result<Entries> {
    parse(include_str!("../../data/formulas.ko.toml"))
}

fn parse(text: &str) -> anyhow::Result<Entries> {
    toml::from_str(text).map(Entries).with_context(|| format!("reading {FILE}"))
}

impl Entries {
    /// The entry of the function `path`, whose documentation has `formula`.
    pub fn take(&mut self, path: &str, formula: &str) -> anyhow::Result<Korean> {
        let entry = self.0.remove(path);
        let entry =
            entry.with_context(|| format!("{FILE} lacks `{path}`; write `of` and `says`"))?;
        ensure!(
            entry.of.trim_end() == formula.trim_end(),
            "{FILE}: `{path}` was written for another formula; the documentation now has `{formula}`. \
             Look at the Korean again and put this into `of`."
        );
        let shown = entry.formula.as_deref().unwrap_or(formula);
        if let Some(word) = english_word(shown) {
            bail!(
                "{FILE}: the formula of `{path}` has the English word `{word}`; say it in Korean"
            );
        }
        Ok(entry)
    }

    /// That no entry is left over.
    pub fn all_taken(&self) -> anyhow::Result<()> {
        let left: Vec<&str> = self.0.keys().map(String::as_str).collect();
        ensure!(
            left.is_empty(),
            "{FILE}: no sheet has {}; delete what is no more",
            left.join(", ")
        );
        Ok(())
    }
}

/// A word of a formula that is not mathematics.
fn english_word(formula: &str) -> Option<&str> {
    let words = formula.split(|c: char| !c.is_ascii_lowercase());
    words.into_iter().find(|word| {
        word.len() > 2 && !["min", "max", "argmax", "exp", "log", "sin", "cos"].contains(word)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str = "[\"a::b\"]\nof = \"share / n\"\nformula = \"비중 / n\"\nsays = \"비중\"\n";

    fn refusal(text: &str, path: &str, formula: &str) -> String {
        parse(text).unwrap().take(path, formula).err().unwrap().to_string()
    }

    #[test]
    fn an_entry_is_found_and_nothing_is_left() {
        let mut entries = parse(ONE).unwrap();
        assert!(entries.all_taken().unwrap_err().to_string().contains("no sheet has a::b"));
        assert_eq!(entries.take("a::b", "share / n").unwrap().formula.unwrap(), "비중 / n");
        entries.all_taken().unwrap();
    }

    #[test]
    fn what_is_missing_stale_or_english_is_named() {
        assert!(refusal(ONE, "a::c", "").contains("lacks `a::c`"));
        assert!(refusal(ONE, "a::b", "share / N").contains("now has `share / N`"));
        let english = ONE.replace("formula = \"비중 / n\"\n", "");
        assert!(refusal(&english, "a::b", "share / n").contains("the English word `share`"));
        assert!(parse("[\"a::b\"]\nsays = \"x\"\n").err().unwrap().to_string().contains(FILE));
    }
}
