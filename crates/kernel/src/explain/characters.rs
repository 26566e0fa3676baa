//! Full-width and curly characters from a Korean keyboard or a word processor.

use super::Case;
use super::code::Edit;
use ra_ap_parser::{LexedStr, SyntaxKind};

/// The character that Rust knows, and what it is called.
fn replacement(c: char) -> Option<&'static str> {
    Some(match c {
        '（' => "(",
        '）' => ")",
        '［' | '【' => "[",
        '］' | '】' => "]",
        '｛' => "{",
        '｝' => "}",
        '，' | '、' => ",",
        '；' => ";",
        '：' => ":",
        '．' | '。' => ".",
        '！' => "!",
        '？' => "?",
        '＝' => "=",
        '＋' => "+",
        '－' | '−' | '–' | '—' => "-",
        '＊' | '×' | '✕' | '·' => "*",
        '／' | '÷' => "/",
        '％' => "%",
        '＆' => "&",
        '｜' => "|",
        '＜' => "<",
        '＞' => ">",
        '＃' => "#",
        '＂' | '“' | '”' | '„' | '«' | '»' => "\"",
        '‘' | '’' | '＇' => "'",
        '≤' => "<=",
        '≥' => ">=",
        '≠' => "!=",
        '→' => "->",
        '\u{3000}' | '\u{a0}' => " ",
        '０' => "0",
        '１' => "1",
        '２' => "2",
        '３' => "3",
        '４' => "4",
        '５' => "5",
        '６' => "6",
        '７' => "7",
        '８' => "8",
        '９' => "9",
        _ => return None,
    })
}

/// Such characters outside strings and comments, each with its place.
fn strangers(code: &str) -> Vec<(usize, char, &'static str)> {
    let tokens = LexedStr::new(crate::source::EDITION, code);
    let outside = |at: usize| {
        !matches!(
            tokens.kind(at),
            SyntaxKind::STRING
                | SyntaxKind::COMMENT
                | SyntaxKind::CHAR
                | SyntaxKind::BYTE_STRING
                | SyntaxKind::C_STRING
        )
    };
    (0..tokens.len())
        .filter(|&at| outside(at))
        .flat_map(|at| {
            let start = tokens.text_start(at);
            tokens.text(at).char_indices().map(move |(within, c)| (start + within, c))
        })
        .filter_map(|(at, c)| Some((at, c, replacement(c)?)))
        .collect()
}

/// `“서울”`, `（1 + 2） × 3`.
pub fn explain(case: &mut Case<'_, '_>) -> Option<Vec<String>> {
    let found = strangers(case.code.text);
    let complains = case.fault.message.starts_with("unknown start of token");
    let &(first, _, _) = found.first().filter(|_| complains)?;
    let line = case.code.line(first);
    let mut pairs: Vec<(char, &str)> = Vec::new();
    for &(_, c, plain) in &found {
        if !pairs.contains(&(c, plain)) {
            pairs.push((c, plain));
        }
    }
    let shown: Vec<String> =
        pairs.iter().take(4).map(|(c, plain)| format!("`{c}` → `{plain}`")).collect();
    let shown = shown.join(", ");
    let mut sentences = vec![case.lang.pick(
        format!("Rust에 없는 글자가 있습니다(전각 기호나 둥근따옴표 등). 한글 자판이나 문서에서 옮긴 글자를 바꾸십시오: {shown}"),
        format!("There are characters here that Rust does not know (full-width signs, curly quotes and the like). Replace them: {shown}"),
    )];
    // Curly single quotes may stand around a text or within one.
    let plain = pairs.iter().all(|(_, plain)| *plain != "'");
    let edits: Vec<Edit> = found
        .iter()
        .filter(|(at, _, _)| case.code.line(*at) == line)
        .map(|(at, c, plain)| (*at..at + c.len_utf8(), (*plain).to_owned()))
        .collect();
    let line_range = case.code.line_range(first);
    let mended = case.code.with(&edits, &line_range);
    let mended = mended.trim();
    if plain && mended.chars().count() <= 76 {
        sentences.push(case.lang.pick(
            format!("{line}번째 줄은 이렇게 됩니다: `{mended}`"),
            format!("Line {line} becomes: `{mended}`"),
        ));
    }
    Some(sentences)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_and_comments_may_hold_any_character() {
        assert!(strangers("let a = \"（서울）\"; // × ÷ “”").is_empty());
        let found: Vec<_> = strangers("a × ２").into_iter().map(|(_, _, plain)| plain).collect();
        assert_eq!(found, ["*", "2"]);
    }
}
