//! Traces of a text that stay where names, spaces and comments change: hashes of short runs, thinned out.
//!
//! Of each window of neighbouring hashes the smallest is kept (winnowing; Schleimer, Wilkerson and Aiken, 2003), so
//! that any shared run of a certain length leaves a shared trace.

use std::collections::BTreeSet;

/// Tokens in a run of code, and letters in a run of prose.
const TOKENS: usize = 9;
const LETTERS: usize = 14;
/// Hashes in a window.
const WINDOW: usize = 5;

/// The traces of code: of its tokens, without comments, spaces and the names of variables.
pub(super) fn of_code(code: &str) -> BTreeSet<u64> {
    winnowed(&tokens(code).iter().map(|token| hash(token.as_bytes())).collect::<Vec<_>>(), TOKENS)
}

/// The traces of prose: of its letters and digits, whatever stands between them.
pub(super) fn of_prose(text: &str) -> BTreeSet<u64> {
    let letters: Vec<u64> = text
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .map(u64::from)
        .collect();
    winnowed(&letters, LETTERS)
}

fn winnowed(items: &[u64], run: usize) -> BTreeSet<u64> {
    let hashes: Vec<u64> = items
        .windows(run)
        .map(|run| run.iter().fold(0, |all, item| mixed(all ^ mixed(*item).rotate_left(5))))
        .collect();
    let width = WINDOW.min(hashes.len()).max(1);
    hashes.windows(width).filter_map(|window| window.iter().min().copied()).collect()
}

/// FNV-1a: the same on every machine and in every year.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |all, &byte| {
        (all ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

fn mixed(mut value: u64) -> u64 {
    value = (value ^ value >> 31).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    value ^ value >> 29
}

/// The tokens of Rust code. A name that is not called, not a method and not a keyword is a variable, and all variables
/// are alike.
fn tokens(code: &str) -> Vec<String> {
    let letters: Vec<char> = code.chars().collect();
    let at = |place: usize| letters.get(place).copied();
    let text =
        |from: usize, to: usize| letters.get(from..to).map(String::from_iter).unwrap_or_default();
    let run = |from: usize, keep: &dyn Fn(char) -> bool| {
        (from..letters.len()).find(|&place| !at(place).is_some_and(keep)).unwrap_or(letters.len())
    };
    let mut tokens: Vec<String> = Vec::new();
    let mut place = 0;
    while let Some(letter) = at(place) {
        let is_word = |it: char| it.is_alphanumeric() || it == '_';
        place = match (letter, at(place + 1)) {
            ('/', Some('/')) => run(place, &|it| it != '\n'),
            ('/', Some('*')) => after_comment(&letters, place + 2),
            ('"', _) => {
                let end = after_string(&letters, place + 1);
                tokens.push(text(place, end));
                end
            }
            _ if letter.is_whitespace() => place + 1,
            _ if letter.is_ascii_digit() => {
                let end = run(place, &|it| is_word(it) || it == '.');
                tokens.push(text(place, end));
                end
            }
            _ if is_word(letter) => {
                let end = run(place, &is_word);
                let word = text(place, end);
                let is_path = (at(end), at(end + 1)) == (Some(':'), Some(':'));
                let is_method = tokens.last().is_some_and(|last| last == ".")
                    || tokens.ends_with(&[":".to_owned(), ":".to_owned()]);
                let is_called = is_path || matches!(at(end), Some('(' | '!'));
                let keeps = is_method || is_called || KEYWORDS.contains(&word.as_str());
                tokens.push(if keeps { word } else { "name".into() });
                end
            }
            _ => {
                tokens.push(letter.into());
                place + 1
            }
        };
    }
    tokens
}

fn after_comment(letters: &[char], from: usize) -> usize {
    (from..letters.len())
        .find(|&place| letters.get(place..place + 2) == Some(&['*', '/']))
        .map_or(letters.len(), |place| place + 2)
}

fn after_string(letters: &[char], from: usize) -> usize {
    let mut place = from;
    while let Some(letter) = letters.get(place) {
        match letter {
            '\\' => place += 2,
            '"' => return place + 1,
            _ => place += 1,
        }
    }
    letters.len()
}

const KEYWORDS: [&str; 26] = [
    "bool", "f64", "u64", "usize", "as", "break", "const", "continue", "else", "enum", "false",
    "fn", "for", "if", "impl", "in", "let", "loop", "match", "mut", "return", "struct", "true",
    "use", "where", "while",
];

#[cfg(test)]
mod tests {
    use super::*;

    const CODE: &str = "fn answer(spend: &[f64]) -> f64 {\n    let revenue: f64 = spend.iter().sum();\n    let mut total = 0.0;\n    for amount in spend { total += amount; if total / revenue > 0.8 { break; } }\n    total\n}";

    #[test]
    fn other_names_spaces_and_comments_leave_the_same_traces() {
        let other = CODE
            .replace("revenue", "hab")
            .replace("total", "x1")
            .replace("\n    ", "\n\t\t// 설명\n  /* longer */ ");
        assert_ne!(CODE, other);
        assert_eq!(of_code(CODE), of_code(&other));
        assert!(of_code(CODE).len() > 6, "{}", of_code(CODE).len());
    }

    #[test]
    fn another_way_to_do_it_leaves_others() {
        let other = "fn answer(v: &[f64]) -> f64 { v.windows(2).map(|w| (w[1] - w[0]).powi(2)).fold(1.5, f64::max).sqrt() * v.len() as f64 }";
        // The head of the function is the same.
        let shared = of_code(CODE).intersection(&of_code(other)).count();
        assert!(shared <= 2, "{shared} of {}", of_code(other).len());
    }

    #[test]
    fn a_moved_sentence_is_found_and_punctuation_is_nothing() {
        let sentence = "파레토 법칙은 경험칙이며, 80과 20이 더해서 100이 되어야 하는 법칙이 아니다";
        let first = format!("{sentence}. 그러므로 재어 보아야 한다.");
        let second = format!("우리 호텔에서는 다르다! {}", sentence.replace(", ", " "));
        let (first, second) = (of_prose(&first), of_prose(&second));
        assert!(first.intersection(&second).count() >= 4);
    }

    #[test]
    fn nothing_and_hostile_text_are_no_trouble() {
        for text in
            ["", "x", "\"never closed \\", "/* never closed", "/*/", "'", "\"\\", "\u{0}\u{202e}"]
        {
            let _ = (of_code(text), of_prose(text));
        }
        assert!(of_code("").is_empty());
    }
}
