//! What an answer may not hold. The sandbox would stop it anyway; this says so in plain words.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::{LONGEST, commands, tokens};

/// Macros that read files or the environment of the compiler, or leave safe Rust.
const MACROS: [&str; 7] =
    ["include", "include_str", "include_bytes", "env", "option_env", "asm", "global_asm"];
/// Attributes that change the language or the linking.
const ATTRIBUTES: [&str; 5] = ["feature", "no_mangle", "export_name", "link_section", "link"];
/// Commands that bring in more than the released notebook has.
const COMMANDS: [&str; 3] = [":dep", ":sccache", ":env"];

/// The first thing in a cell that an answer may not hold, as it stands there.
#[must_use]
pub fn forbidden(code: &str) -> Option<String> {
    let commands = commands(code);
    let brings = |line: &&String| COMMANDS.iter().any(|command| line.starts_with(command));
    if let Some(line) = commands.found.iter().find(brings) {
        return Some(line.chars().take(60).collect());
    }
    if commands.code.len() > LONGEST {
        return Some(format!("{} kB", commands.code.len() >> 10));
    }
    let mut waiting: Vec<TokenStream> = vec![tokens(&commands.code)?];
    while let Some(stream) = waiting.pop() {
        let mut before: [Option<String>; 2] = [None, None];
        for token in stream {
            if let TokenTree::Group(group) = &token {
                let is_attribute = group.delimiter() == Delimiter::Bracket
                    && before.iter().flatten().any(|sign| sign == "#");
                if is_attribute && let Some(found) = attribute(group.stream()) {
                    return Some(found);
                }
                waiting.push(group.stream());
            }
            let text = match &token {
                TokenTree::Ident(word) => word.to_string(),
                TokenTree::Punct(sign) => sign.as_char().to_string(),
                _ => String::new(),
            };
            let [_, last] = &before;
            if text == "!" && last.as_deref().is_some_and(|word| MACROS.contains(&word)) {
                return Some(format!("{}!", last.clone().unwrap_or_default()));
            }
            before = [before[1].take(), Some(text)];
        }
    }
    None
}

fn attribute(stream: TokenStream) -> Option<String> {
    // `#[unsafe(no_mangle)]` has it a level deeper.
    let words = stream.into_iter().flat_map(|token| match token {
        TokenTree::Group(group) => group.stream().into_iter().collect(),
        token => vec![token],
    });
    let mut words = words.filter_map(|token| match token {
        TokenTree::Ident(word) => Some(word.to_string()),
        _ => None,
    });
    words.find(|word| ATTRIBUTES.contains(&word.as_str())).map(|word| format!("#[{word}]"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_found_wherever_it_stands_and_named() {
        let found = |code: &str| forbidden(code).unwrap_or_default();
        assert_eq!(found("  :dep rand = \"0.9\"\nfn a() {}"), ":dep rand = \"0.9\"");
        assert_eq!(found("fn a() { if x { include_str!(\"/etc/passwd\") } }"), "include_str!");
        assert_eq!(found("macro_rules! m { () => { env ! (\"HOME\") } }"), "env!");
        assert_eq!(found("#![feature(test)]\nfn a() {}"), "#[feature]");
        assert_eq!(found("#[unsafe(no_mangle)] fn malloc() {}"), "#[no_mangle]");
    }

    #[test]
    fn ordinary_code_is_not() {
        for code in [
            "// include_str!\nfn env() -> &'static str { \"env!\" }",
            ":vars",
            "#[allow(unused)] fn a() { ::std::mem::drop(1) }",
        ] {
            assert_eq!(forbidden(code), None, "{code}");
        }
        assert_eq!(forbidden(&"(".repeat(200_000)), None);
        assert_eq!(forbidden(&" ".repeat(1 << 20)).unwrap(), "1024 kB");
        let deep = format!("{}{}", "(".repeat(100_000), ")".repeat(100_000));
        assert_eq!(forbidden(&deep), None);
    }
}
