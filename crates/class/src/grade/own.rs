//! Helpers that a student wrote in another cell.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};

use crate::compile::Fault;
use crate::source::names_made;

/// The definitions from other cells that an answer lacks, as code; empty where it lacks none.
pub(super) fn lacking(code: &str, faults: &[Fault], all: &[(Option<String>, String)]) -> String {
    let own = names_made(code);
    let mut wanted: Vec<String> = faults
        .iter()
        .filter(|fault| fault.is_of_names())
        .flat_map(|fault| quoted(&fault.message))
        .collect();
    let mut taken: BTreeSet<usize> = BTreeSet::new();
    while let Some(name) = wanted.pop() {
        for (place, (made, text)) in all.iter().enumerate() {
            let gives = match made {
                Some(made) => *made == name && !own.contains(made),
                // An import or an `impl` of what is wanted.
                None => words(text).contains(&name) && !code.contains(text.as_str()),
            };
            if gives && taken.insert(place) {
                wanted.extend(words(text));
            }
        }
    }
    let texts: Vec<&str> =
        taken.iter().filter_map(|&place| all.get(place)).map(|(_, text)| text.as_str()).collect();
    texts.join("\n")
}

fn quoted(message: &str) -> Vec<String> {
    message.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Every word of a piece of code, however deep.
fn words(code: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut waiting: Vec<TokenStream> = code.parse().into_iter().collect();
    while let Some(stream) = waiting.pop() {
        for token in stream {
            match token {
                TokenTree::Group(group) => waiting.push(group.stream()),
                TokenTree::Ident(word) => {
                    found.insert(word.to_string());
                }
                _ => {}
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_lacking_is_taken_with_what_that_needs() {
        let all = [
            (None, "use std::collections::BTreeMap;"),
            (Some("helper"), "fn helper(x: f64) -> f64 { deeper(x) }"),
            (
                Some("deeper"),
                "fn deeper(x: f64) -> f64 { let m: BTreeMap<u8, f64> = BTreeMap::new(); x }",
            ),
            (Some("broken"), "fn broken() -> f64 { \"no\" }"),
            (Some("answer_1"), "fn answer_1() -> f64 { 9.0 }"),
        ]
        .map(|(name, text)| (name.map(str::to_owned), text.to_owned()));
        let fault = Fault {
            module: None,
            code: "E0425".to_owned(),
            message: "cannot find function `helper` in this scope".to_owned(),
            line: Some(1),
            text: String::new(),
            label: String::new(),
        };
        let code = "fn answer_1() -> f64 { helper(1.0) }";
        let own = lacking(code, std::slice::from_ref(&fault), &all);
        assert_eq!(own.lines().count(), 3, "{own}");
        assert!(!own.contains("broken") && !own.contains("answer_1"));
        assert_eq!(lacking(code, &[Fault { code: "E0308".to_owned(), ..fault }], &all), "");
    }
}
