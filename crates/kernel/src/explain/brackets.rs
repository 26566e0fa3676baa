//! Brackets and quotes without their partner.
//!
//! rustc sees the engine's lines around the cell and finds the fault there; the balance of the cell's own tokens
//! tells where it is.

use super::Case;
use super::code::{Code, Edit};
use crate::words::Lang;
use ra_ap_parser::{LexedStr, SyntaxKind};

#[derive(Debug, PartialEq, Eq)]
enum Unbalanced {
    /// Opened here, never closed; how many others were not either.
    Open(usize, usize),
    /// Nothing was open.
    Close(usize),
    /// Opened here as one kind, closed there as another.
    Mixed(usize, usize),
}

const PAIRS: [(&str, &str); 3] = [("(", ")"), ("[", "]"), ("{", "}")];

fn closing(open: &str) -> &'static str {
    PAIRS.iter().find(|(begin, _)| *begin == open).map_or("", |(_, end)| end)
}

fn balance(text: &str) -> Option<Unbalanced> {
    let tokens = LexedStr::new(crate::source::EDITION, text);
    let mut open: Vec<(usize, &str)> = Vec::new();
    for at in 0..tokens.len() {
        let (token, start) = (tokens.text(at), tokens.text_start(at));
        match tokens.kind(at) {
            SyntaxKind::L_PAREN | SyntaxKind::L_BRACK | SyntaxKind::L_CURLY => {
                open.push((start, token));
            }
            SyntaxKind::R_PAREN | SyntaxKind::R_BRACK | SyntaxKind::R_CURLY => {
                match open.last() {
                    None => return Some(Unbalanced::Close(start)),
                    Some((_, begin)) if closing(begin) == token => {
                        open.pop();
                    }
                    // It closes something further out: what is open within was forgotten.
                    Some(&(inner, _)) if open.iter().any(|(_, b)| closing(b) == token) => {
                        return Some(Unbalanced::Open(inner, 0));
                    }
                    Some(&(inner, _)) => return Some(Unbalanced::Mixed(inner, start)),
                }
            }
            _ => {}
        }
    }
    open.last().map(|(start, _)| Unbalanced::Open(*start, open.len() - 1))
}

/// A bracket that was never closed, or one that closes nothing.
pub fn brackets(case: &mut Case<'_, '_>) -> Option<Vec<String>> {
    let (code, lang) = (&case.code, case.lang);
    let bracket = |at: usize| &code.text[at..=at];
    let place = |at: usize| place(code, at, lang);
    Some(match balance(code.text)? {
        // Which of several braces lacks its partner is the writer's secret.
        Unbalanced::Open(at, _) if bracket(at) == "{" && encloses_others(code.text, at) => vec![
            lang.pick(
                format!("여는 중괄호 `{{`가 닫는 중괄호 `}}`보다 많습니다. {}의 `{{`가 짝이 없습니다.", place(at)),
                format!("There are more opening braces `{{` than closing ones `}}`: the `{{` at {} is left without a partner.", place(at)),
            ),
            lang.pick(
                "그 안의 중괄호까지 차례로 짝을 맞추어, 빠진 곳에 `}`를 넣으십시오.",
                "Match the braces inside it one by one and put a `}` where it is missing.",
            ),
        ],
        Unbalanced::Open(at, others) => {
            let (begin, end) = (bracket(at), closing(bracket(at)));
            let mut sentences = vec![lang.pick(
                format!("{}에서 연 괄호 `{begin}`가 닫히지 않았습니다.", place(at)),
                format!("The `{begin}` opened at {} is never closed.", place(at)),
            )];
            let mended = (others == 0).then(|| closed(code, at, end)).flatten();
            sentences.push(match mended {
                Some(mended) => lang.pick(
                    format!("`{end}`를 넣으십시오: `{mended}`"),
                    format!("Put in the `{end}`: `{mended}`"),
                ),
                None => lang.pick(
                    format!("짝이 되는 `{end}`를 넣으십시오."),
                    format!("Put in its partner `{end}`."),
                ),
            });
            sentences
        }
        Unbalanced::Close(at) => vec![lang.pick(
            format!("{}의 닫는 괄호 `{}`는 짝이 되는 여는 괄호가 없습니다. 하나가 남으니 지우거나, 빠뜨린 여는 괄호를 넣으십시오.", place(at), bracket(at)),
            format!("The closing `{}` at {} has no opening partner. Delete it, or put in the opening bracket that was forgotten.", bracket(at), place(at)),
        )],
        Unbalanced::Mixed(at, end) => vec![lang.pick(
            format!("{}에서 연 괄호 `{}`를 다른 괄호 `{}`로 닫았습니다. `{}`로 닫으십시오.", place(at), bracket(at), bracket(end), closing(bracket(at))),
            format!("The `{}` opened at {} is closed with `{}`. Close it with `{}`.", bracket(at), place(at), bracket(end), closing(bracket(at))),
        )],
    })
}

fn place(code: &Code<'_>, at: usize, lang: Lang) -> String {
    let (line, column) = (code.line(at), code.column(at));
    lang.pick(format!("{line}번째 줄 {column}번째 글자"), format!("line {line}, column {column}"))
}

/// Whether braces that were closed stand behind the open one.
fn encloses_others(text: &str, at: usize) -> bool {
    text[at + 1..].contains('}')
}

/// The bracket's line with the partner before its semicolon, where the line is a whole statement.
fn closed(code: &Code<'_>, at: usize, end: &str) -> Option<String> {
    let line = code.line_range(at);
    let tokens = LexedStr::new(crate::source::EDITION, &code.text[line.clone()]);
    let last = (0..tokens.len()).rev().find(|&at| !tokens.kind(at).is_trivia())?;
    if end == "}" || tokens.text(last) != ";" {
        return None;
    }
    let end_of_statement = line.start + tokens.text_start(last);
    let edit: Edit = (end_of_statement..end_of_statement, end.to_owned());
    let mended = code.with(&[edit], &(line.start..end_of_statement + 1));
    (balance(&mended).is_none() && mended.chars().count() <= 76).then(|| mended.trim().to_owned())
}

/// A text whose quote is never closed.
pub fn quotes(case: &mut Case<'_, '_>) -> Option<Vec<String>> {
    let text = case.code.text;
    let tokens = LexedStr::new(crate::source::EDITION, text);
    let (last, _) = tokens.errors().last()?;
    let unfinished = tokens.kind(last) == SyntaxKind::STRING && last + 1 == tokens.len();
    let line = odd_line(text).filter(|_| unfinished)?;
    Some(vec![case.lang.pick(
        format!("{line}번째 줄의 따옴표(`\"`)가 닫히지 않았습니다. 글은 여는 따옴표와 닫는 따옴표 사이에 적으십시오: `\"서울\"`"),
        format!("A quote (`\"`) on line {line} is never closed. A text stands between an opening and a closing quote: `\"Seoul\"`"),
    )])
}

/// The only line with an odd number of quotes.
fn odd_line(text: &str) -> Option<usize> {
    let odd = |line: &str| {
        let mut quotes = 0;
        let mut characters = line.chars().peekable();
        while let Some(c) = characters.next() {
            match c {
                '\\' => {
                    characters.next();
                }
                '"' => quotes += 1,
                '/' if quotes % 2 == 0 && characters.peek() == Some(&'/') => break,
                _ => {}
            }
        }
        quotes % 2 == 1
    };
    let mut lines = text.lines().enumerate().filter(|(_, line)| odd(line));
    let (only, _) = lines.next()?;
    lines.next().is_none().then_some(only + 1)
}

/// `'서울'`: single quotes are for one character.
pub fn single_quotes(case: &mut Case<'_, '_>) -> Option<Vec<String>> {
    if case.fault.message != "character literal may only contain one codepoint" {
        return None;
    }
    let at = &case.fault.primary()?.at;
    let text = case.code.text.get(at.start + 1..at.end.checked_sub(1)?)?;
    if text.contains(['"', '\\']) {
        return None;
    }
    let mended = case.code.mended(&[(at.clone(), format!("\"{text}\""))], None)?;
    Some(vec![case.lang.pick(
        format!("작은따옴표(`'`)는 글자 하나에만 씁니다. 글에는 큰따옴표(`\"`)를 쓰십시오: `{mended}`"),
        format!("Single quotes (`'`) hold one character only. A text takes double quotes (`\"`): `{mended}`"),
    )])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bracket_at_fault_is_found() {
        assert_eq!(balance("f(g(1);"), Some(Unbalanced::Open(1, 0)));
        assert_eq!(balance("{ vec![1; }"), Some(Unbalanced::Open(6, 0)));
        assert_eq!(balance("f(1))"), Some(Unbalanced::Close(4)));
        assert_eq!(balance("(1]"), Some(Unbalanced::Mixed(0, 2)));
        assert_eq!(balance("\"(\" // ["), None);
    }

    #[test]
    fn the_line_of_an_open_quote_is_told_only_where_it_is_sure() {
        assert_eq!(odd_line("let a = \"가\";\nprintln!(\"나);"), Some(2));
        assert_eq!(odd_line("let a = \"가;\nlet b = \"나;\nlet c = \"다;"), None);
        assert_eq!(odd_line("// 5\" wide\nlet a = \"가;"), Some(2));
    }
}
