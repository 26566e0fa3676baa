//! Numbers out of text, and what to do where there is none.

use super::source::shown;

/// Why a value cannot be used, and the cure.
pub(super) struct Fault {
    pub(super) problem: String,
    pub(super) cure: String,
}

impl Fault {
    pub(super) fn new(problem: impl Into<String>, cure: impl Into<String>) -> Self {
        Self { problem: problem.into(), cure: cure.into() }
    }
}

/// A finite number that is zero or more.
pub(super) fn amount(text: &str) -> Result<f64, Fault> {
    let text = text.trim();
    match plain(text) {
        Some(value) if !value.is_finite() => Err(Fault::new(
            format!("found {}, too large a number", shown(text)),
            "check its digits",
        )),
        // Adding zero turns -0 into 0.
        Some(value) if value >= 0.0 => Ok(value + 0.0),
        Some(_) => Err(Fault::new(
            format!("found {}, a negative number", shown(text)),
            "write 0 or more; subtract a refund from the amount it belongs to",
        )),
        None => Err(not_a_number(text)),
    }
}

/// A whole number that is zero or more.
pub(super) fn count(text: &str) -> Result<u32, Fault> {
    if let Ok(count) = text.parse() {
        return Ok(count);
    }
    let value = amount(text)?;
    if value.fract() != 0.0 {
        return Err(Fault::new(
            format!("found {}, not a whole number", shown(text.trim())),
            "write a count without a fraction",
        ));
    }
    if value > f64::from(u32::MAX) {
        return Err(Fault::new(
            format!("found {}, too large a count", shown(text.trim())),
            "check its digits",
        ));
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "whole, not negative and at most u32::MAX, as judged above"
    )]
    Ok(value as u32)
}

/// A number written with digits, sign, point and exponent only: Rust would also read `inf` and `NaN`.
fn plain(text: &str) -> Option<f64> {
    let usual = |byte: u8| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E');
    if text.bytes().all(usual) { text.parse().ok() } else { None }
}

fn not_a_number(text: &str) -> Fault {
    if text.is_empty() {
        return Fault::new("the field is empty", "write a number, 0 if there was nothing");
    }
    let narrow: String = text.chars().map(half_width).collect();
    let digits: String =
        narrow.chars().filter(|letter| !matches!(letter, ',' | '_' | ' ')).collect();
    let bare = digits.trim_matches(['₩', '￦', '\\', '원', '$']);
    let bare = bare.trim_start_matches("KRW").trim_start_matches("USD");
    let what = if narrow != text {
        "written with full-width digits"
    } else if bare != digits {
        "written with a unit"
    } else {
        "written with separators between its digits"
    };
    match plain(bare) {
        Some(value) if value.is_finite() => {
            Fault::new(format!("found {}, {what}", shown(text)), format!("write {bare}"))
        }
        _ => Fault::new(
            format!("found {}, which is not a number", shown(text)),
            "write digits only, for example 120000",
        ),
    }
}

/// Full-width digits and punctuation, as a Korean or Japanese keyboard may give them, in their usual form.
fn half_width(letter: char) -> char {
    match letter {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(letter as u32 - 0xFEE0).unwrap_or(letter),
        '\u{3000}' | '\u{A0}' => ' ',
        _ => letter,
    }
}
