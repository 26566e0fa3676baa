//! The definitions of a cell: functions, types, constants, imports.

use std::ops::Range;

use proc_macro2::{Delimiter, TokenTree};

use super::tokens;

/// One definition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definition {
    /// Where it stands, in bytes, its attributes included.
    pub at: Range<usize>,
    /// The name that it makes; `None` for an import or an `impl`.
    pub name: Option<String>,
}

/// Words with which a definition begins.
const BEGINS: [&str; 12] = [
    "fn",
    "struct",
    "enum",
    "union",
    "trait",
    "impl",
    "mod",
    "type",
    "static",
    "use",
    "macro_rules",
    "extern",
];
/// Words that may stand before those.
const BEFORE: [&str; 5] = ["pub", "unsafe", "async", "const", "default"];
/// Statements that end with their block.
const BLOCKS: [&str; 7] = ["for", "while", "loop", "if", "match", "unsafe", "else"];

/// The definitions at the top of a cell, in order, or `None` where brackets or quotes do not match.
///
/// ```
/// use tourism_class::source::definitions;
///
/// let found = definitions("let a = 1;\nfn twice(x: f64) -> f64 { 2.0 * x }\ntwice(3.0)").unwrap();
/// assert_eq!(found.len(), 1);
/// assert_eq!(found[0].name.as_deref(), Some("twice"));
/// ```
#[must_use]
pub fn definitions(code: &str) -> Option<Vec<Definition>> {
    let tokens: Vec<TokenTree> = tokens(code)?.into_iter().collect();
    let mut found = Vec::new();
    let mut rest = tokens.as_slice();
    while !rest.is_empty() {
        let (piece, is_definition) = match definition(rest) {
            Some(length) => (length, true),
            None => (statement(rest), false),
        };
        let (now, later) = rest.split_at(piece.clamp(1, rest.len()));
        if is_definition && let (Some(first), Some(last)) = (now.first(), now.last()) {
            let at = first.span().byte_range().start..last.span().byte_range().end;
            found.push(Definition { at, name: name(now) });
        }
        rest = later;
    }
    Some(found)
}

/// The names that the definitions of a cell make.
#[must_use]
pub fn names_made(code: &str) -> Vec<String> {
    definitions(code).unwrap_or_default().into_iter().filter_map(|made| made.name).collect()
}

fn word(token: Option<&TokenTree>) -> Option<String> {
    match token {
        Some(TokenTree::Ident(word)) => Some(word.to_string()),
        _ => None,
    }
}

fn is_sign(token: Option<&TokenTree>, sign: char) -> bool {
    matches!(token, Some(TokenTree::Punct(found)) if found.as_char() == sign)
}

fn is_group(token: Option<&TokenTree>, delimiter: Delimiter) -> bool {
    matches!(token, Some(TokenTree::Group(group)) if group.delimiter() == delimiter)
}

/// How many tokens the attributes and words before a definition's own word take, and that word.
fn head(tokens: &[TokenTree]) -> Option<(usize, String)> {
    let mut at = 0;
    loop {
        let token = tokens.get(at);
        if is_sign(token, '#') && is_group(tokens.get(at + 1), Delimiter::Bracket) {
            at += 2;
        } else if let Some(found) = word(token) {
            let next = word(tokens.get(at + 1));
            // `const fn` is a function, `const N` a constant; `unsafe {` a statement.
            if found == "const" && next.as_deref().is_none_or(|next| !is_head(next)) {
                return (next.is_some() || is_group(tokens.get(at + 1), Delimiter::None))
                    .then_some((at, found));
            }
            if BEGINS.contains(&found.as_str()) {
                return Some((at, found));
            }
            if !BEFORE.contains(&found.as_str()) {
                return None;
            }
            at += 1;
            // `pub(crate)`
            if found == "pub" && is_group(tokens.get(at), Delimiter::Parenthesis) {
                at += 1;
            }
        } else {
            return None;
        }
    }
}

fn is_head(word: &str) -> bool {
    BEGINS.contains(&word) || BEFORE.contains(&word)
}

/// The length of the definition with which the tokens begin.
fn definition(tokens: &[TokenTree]) -> Option<usize> {
    let (start, kind) = head(tokens)?;
    if kind == "macro_rules" && !is_sign(tokens.get(start + 1), '!') {
        return None;
    }
    let ends_with_semicolon = matches!(kind.as_str(), "use" | "type" | "static" | "const");
    for (at, token) in tokens.iter().enumerate().skip(start + 1) {
        if is_sign(Some(token), ';') {
            return Some(at + 1);
        }
        let is_body =
            is_group(Some(token), Delimiter::Brace) || (kind == "macro_rules" && at == start + 3);
        if is_body && !ends_with_semicolon {
            return Some(at + 1);
        }
    }
    Some(tokens.len())
}

/// The length of the statement with which the tokens begin.
fn statement(tokens: &[TokenTree]) -> usize {
    let is_block = word(tokens.first()).is_some_and(|word| BLOCKS.contains(&word.as_str()))
        || is_group(tokens.first(), Delimiter::Brace);
    for (at, token) in tokens.iter().enumerate() {
        if is_sign(Some(token), ';') {
            return at + 1;
        }
        if is_block && is_group(Some(token), Delimiter::Brace) {
            let goes_on = word(tokens.get(at + 1)).as_deref() == Some("else")
                || is_sign(tokens.get(at + 1), '.')
                || is_sign(tokens.get(at + 1), '?');
            if !goes_on {
                return at + 1;
            }
        }
    }
    tokens.len()
}

fn name(definition: &[TokenTree]) -> Option<String> {
    let (start, kind) = head(definition)?;
    match kind.as_str() {
        "use" | "impl" | "extern" => None,
        "macro_rules" => word(definition.get(start + 2)),
        "static" if word(definition.get(start + 1)).as_deref() == Some("mut") => {
            word(definition.get(start + 2))
        }
        _ => word(definition.get(start + 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(code: &str) -> Vec<&str> {
        definitions(code).unwrap().into_iter().map(|made| &code[made.at]).collect()
    }

    #[test]
    fn statements_are_told_from_definitions() {
        let code = "use std::collections::BTreeMap;\n\
            let x = { struct Inner; 5.0 };\n\
            for i in 0..3 { println!(\"{i}\"); }\n\
            #[allow(unused_variables)]\npub(crate) fn 답(a: &[f64]) -> f64 where { todo!() }\n\
            if x > 1.0 { 1 } else { 2 };\n\
            const N: [usize; 2] = { [1, 2] };\n\
            struct P(f64);\nimpl P { fn x(&self) {} }\n\
            macro_rules! m { () => {} }\nconst fn c() {}\nextern crate std as s;\n답(&[1.0])";
        assert_eq!(
            found(code),
            [
                "use std::collections::BTreeMap;",
                "#[allow(unused_variables)]\npub(crate) fn 답(a: &[f64]) -> f64 where { todo!() }",
                "const N: [usize; 2] = { [1, 2] };",
                "struct P(f64);",
                "impl P { fn x(&self) {} }",
                "macro_rules! m { () => {} }",
                "const fn c() {}",
                "extern crate std as s;"
            ]
        );
        assert_eq!(names_made(code), ["답", "N", "P", "m", "c"]);
        assert_eq!(definitions("fn a( {"), None);
        assert!(found("1 + 1").is_empty());
    }

    #[test]
    fn lines_and_columns_stay_where_they_were() {
        let code = "let 값 = 1;\nfn a() {}\n값";
        let kept: Vec<_> = definitions(code).unwrap().into_iter().map(|made| made.at).collect();
        assert_eq!(super::super::only(code, &kept), "          \nfn a() {}\n ");
    }
}
