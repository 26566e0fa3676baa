//! Letters as they are meant: composed Hangul, usual width; and cells that are no customer.

use std::borrow::Cow;

/// `text` without the blanks around it, with composed Hangul.
///
/// macOS takes Hangul syllables apart into their letters (NFD) in what it copies out of file names.
pub(super) fn composed(text: &str) -> Cow<'_, str> {
    let text = text.trim_matches(|it: char| it.is_whitespace() || it == '\u{FEFF}');
    if !text.contains(|it: char| ('\u{1100}'..='\u{11FF}').contains(&it)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match out.pop() {
            None => out.push(letter),
            Some(last) => match joined(last, letter) {
                Some(syllable) => out.push(syllable),
                None => out.extend([last, letter]),
            },
        }
    }
    Cow::Owned(out)
}

/// The syllable that two letters make: a leading consonant and a vowel, or these two and a final consonant.
///
/// The Unicode Standard, section 3.12.
fn joined(first: char, second: char) -> Option<char> {
    let (a, b) = (u32::from(first), u32::from(second));
    match (a, b) {
        (0x1100..=0x1112, 0x1161..=0x1175) => {
            char::from_u32(0xAC00 + ((a - 0x1100) * 21 + (b - 0x1161)) * 28)
        }
        (0xAC00..=0xD7A3, 0x11A8..=0x11C2) if (a - 0xAC00).is_multiple_of(28) => {
            char::from_u32(a + b - 0x11A7)
        }
        _ => None,
    }
}

/// `text` as a number or date is written on a usual keyboard: full-width digits and blanks in their usual form.
pub(super) fn narrow(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let letter = |it: char| match it {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(it) - 0xFEE0).unwrap_or(it),
        '\u{3000}' | '\u{A0}' | '\u{202F}' | '\u{2009}' => ' ',
        _ => it,
    };
    Cow::Owned(composed(text).chars().map(letter).collect())
}

/// Whether a cell is the name of a sum.
pub(super) fn is_total(cell: &str) -> bool {
    const NAMES: [&str; 13] = [
        "합계",
        "총계",
        "소계",
        "총합계",
        "누계",
        "계",
        "총합",
        "전체",
        "total",
        "totals",
        "grandtotal",
        "subtotal",
        "sum",
    ];
    // No sum has a digit in its name, and nearly every id and date has.
    if cell.bytes().any(|it| it.is_ascii_digit()) {
        return false;
    }
    let bare: String = cell
        .chars()
        .filter(|it| !it.is_whitespace() && !matches!(it, ':' | '-' | '[' | ']' | '(' | ')'))
        .flat_map(char::to_lowercase)
        .collect();
    NAMES.contains(&bare.as_str())
}

/// Whether a cell holds what a spreadsheet made of an id: `8.80123E+12`, `#N/A`, or letters that were lost.
pub(super) fn is_broken(id: &str) -> bool {
    let shortened = || {
        let (digits, exponent) = id.split_once("E+")?;
        let number =
            digits.bytes().all(|it| it.is_ascii_digit() || it == b'.') && digits.contains('.');
        Some(number && !exponent.is_empty() && exponent.bytes().all(|it| it.is_ascii_digit()))
    };
    let error = ["#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!"];
    shortened().unwrap_or(false)
        || error.contains(&id)
        || (id.len() > 2 && id.bytes().all(|it| it == b'#'))
        || id.contains(|it: char| it == '\u{FFFD}' || it.is_control())
}

/// Whether a cell says that nobody is known: these purchases are many people's, and would look like one good customer.
pub(super) fn is_nobody(id: &str) -> bool {
    const WORDS: [&str; 16] = [
        "null",
        "\\n",
        "nan",
        "none",
        "n/a",
        "na",
        "nil",
        "-",
        "unknown",
        "anonymous",
        "walk-in",
        "walkin",
        "비회원",
        "미상",
        "없음",
        "익명",
    ];
    let wordlike = id.len() < 12 && !id.bytes().any(|it| it.is_ascii_digit());
    wordlike && WORDS.contains(&id.to_lowercase().as_str())
}
