//! The Rust that the lessons use, on one page.

use std::fmt::Write as _;

use tourism_marketing::Lang;

use super::sheets::{escaped, printable};

/// Code, what it is in Korean, in English; a row without code is a heading.
fn rows() -> impl Iterator<Item = [&'static str; 3]> {
    let rows = include_str!("../../data/rust.tsv").lines().filter(|line| !line.starts_with("# "));
    rows.filter_map(|line| line.split('\t').collect::<Vec<_>>().try_into().ok())
}

/// The page in one language.
pub fn page(lang: Lang) -> String {
    let mut body = String::new();
    for [code, ko, en] in rows() {
        let said = with_code(lang.pick(ko, en));
        // Writing to a `String` cannot fail.
        let _ = if code.is_empty() {
            writeln!(body, "<h2>{said}</h2>")
        } else {
            writeln!(
                body,
                "<div class=\"row\"><code>{}</code><span>{said}</span></div>",
                escaped(code)
            )
        };
    }
    printable(lang.pick("한 쪽으로 보는 Rust", "Rust on one page"), &body, lang)
}

/// HTML in which what stood between backticks is code.
fn with_code(text: &str) -> String {
    let parts = text.split('`').map(escaped).enumerate();
    parts
        .map(|(place, part)| if place % 2 == 1 { format!("<code>{part}</code>") } else { part })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_there_in_both_languages_and_none_is_lost() {
        let lines = include_str!("../../data/rust.tsv").lines().skip(1).count();
        assert_eq!(rows().count(), lines);
        for [_, ko, en] in rows() {
            assert!(ko.chars().any(|c| ('가'..='힣').contains(&c)), "{ko}");
            assert!(!en.chars().any(|c| ('가'..='힣').contains(&c)), "{en}");
        }
    }

    /// The code of the sheet stands in the course's own tests, where it is compiled and run.
    #[test]
    fn the_code_is_what_the_test_of_the_course_runs() {
        let test = include_str!("../../../course/tests/course/rust_sheet.rs");
        for [code, _, _] in rows() {
            assert!(test.contains(code), "{code}");
        }
    }
}
