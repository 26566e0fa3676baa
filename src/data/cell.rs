//! Cells that a spreadsheet shows as they are written.

use std::borrow::Cow;

/// What makes a spreadsheet take a cell for a formula, in half and full width, at its beginning.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// A text as it is written into a cell of a CSV file, so that no spreadsheet takes it for a formula: whatever would begin
/// one gets an apostrophe in front, numbers stay as they are.
///
/// A customer may call himself `=HYPERLINK("http://…")`; whoever opens the file would follow it. Every CSV file that this
/// project writes passes here.
///
/// *Korean term:* 수식 삽입(CSV 인젝션) 막기.
///
/// # References
///
/// OWASP Foundation, *CSV Injection*.
///
/// # Examples
///
/// ```
/// use tourism_marketing::data;
///
/// assert_eq!(data::guarded_cell("=1+1"), "'=1+1");
/// assert_eq!(data::guarded_cell("+82-2-1330"), "'+82-2-1330"); // a telephone number, not a sum
/// assert_eq!(data::guarded_cell("-3000"), "-3000"); // an amount
/// assert_eq!(data::guarded_cell("007"), "007");
/// ```
#[doc(alias = "수식 삽입")]
#[doc(alias = "CSV 인젝션")]
#[doc(alias = "formula injection")]
#[must_use]
pub fn guarded_cell(text: &str) -> Cow<'_, str> {
    let bare = text.trim_start_matches('\'');
    let guarded = bare.len() < text.len();
    if bare.starts_with(FORMULA) && (guarded || !is_number(bare)) {
        return Cow::Owned(format!("'{text}"));
    }
    Cow::Borrowed(text)
}

/// The text in a cell: what [`guarded_cell`] wrote, read back.
///
/// *Korean term:* 셀의 원래 글자.
///
/// # Examples
///
/// ```
/// use tourism_marketing::data;
///
/// assert_eq!(data::unguarded_cell("'=1+1"), "=1+1");
/// assert_eq!(data::unguarded_cell("'90s guests"), "'90s guests"); // never guarded
/// ```
#[must_use]
pub fn unguarded_cell(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if text.trim_start_matches('\'').starts_with(FORMULA) => text,
        _ => cell,
    }
}

/// Digits with at most one sign and one point: not `1e5`, which a spreadsheet would change, and not `-inf`.
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    digits.starts_with(|it: char| it.is_ascii_digit())
        && digits.bytes().all(|it| it.is_ascii_digit() || it == b'.')
        && digits.bytes().filter(|&it| it == b'.').count() <= 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_begin_a_formula_is_guarded_and_read_back() {
        for text in [
            "=1+1",
            "+A1",
            "-A1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "＝1+1",
            "'=1+1",
            "''-5",
            "=HYPERLINK(\"http://x\";\"y\")",
            "-1+1",
            "+82-2-1330",
            "-1e5",
            "-",
            "+",
            "--1",
            "-1.2.3",
        ] {
            let cell = guarded_cell(text);
            assert!(cell.starts_with('\''), "{text:?} became {cell:?}");
            assert_eq!(unguarded_cell(&cell), text);
        }
    }

    #[test]
    fn numbers_names_and_leading_zeros_stay() {
        for text in
            ["", "-3000", "+5", "-0.5", "007", "김 지우", "'90s", "3=3", " =1", "12.50", "'"]
        {
            assert_eq!(guarded_cell(text), text);
            assert_eq!(unguarded_cell(text), text);
        }
    }
}
