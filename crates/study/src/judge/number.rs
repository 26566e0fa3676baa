//! Numbers as people type them, and when one is right.

use tourism_marketing::Lang;

use crate::unit::{Unit, rounded};

/// What an answer in a unit looks like.
pub(super) fn how(unit: Unit, decimals: usize, lang: Lang) -> String {
    let symbol = unit.symbol(lang);
    let places = match (decimals, lang) {
        (0, Lang::Ko) => "반올림하여 정수로".to_owned(),
        (_, Lang::Ko) => format!("반올림하여 소수 {} 자리까지", ordinal(decimals)),
        (0, Lang::En) => "to a whole number".to_owned(),
        (1, Lang::En) => "to 1 decimal place".to_owned(),
        (_, Lang::En) => format!("to {decimals} decimal places"),
    };
    match (symbol, lang) {
        ("", Lang::Ko) => format!("수, {places}"),
        ("", Lang::En) => format!("a number, {places}"),
        (_, Lang::Ko) => format!("단위 {symbol}, {places}"),
        (_, Lang::En) => format!("in {symbol}, {places}"),
    }
}

fn ordinal(place: usize) -> &'static str {
    match place {
        1 => "첫째",
        2 => "둘째",
        3 => "셋째",
        4 => "넷째",
        5 => "다섯째",
        _ => "여섯째",
    }
}

/// A number as it is shown in its unit: thousands set apart or not, full-width digits, 만 and 억, the unit behind it.
pub(super) fn read(typed: &str, unit: Unit) -> Option<f64> {
    let plain: String = typed
        .chars()
        .map(plain)
        .filter(|letter| !letter.is_whitespace() && *letter != ',')
        .collect();
    let mut text = plain.to_lowercase();
    let symbol = |&lang: &Lang| {
        let symbol = unit.symbol(lang);
        // `1.0 point` as well as `2.0 points`.
        [symbol, symbol.strip_suffix('s').unwrap_or_default()]
    };
    let known = Lang::ALL.iter().flat_map(symbol).chain([
        "person",
        "퍼센트",
        "percent",
        "프로",
        "krw",
        "₩",
        "약",
        "=",
        "≈",
    ]);
    for word in known.filter(|word| !word.is_empty()) {
        text = text.replace(&word.to_lowercase().replace(' ', ""), "");
    }
    let (negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(&text)),
    };
    let value = large(text)?;
    value.is_finite().then_some(if negative { -value } else { value })
}

/// The ordinary form of full-width characters and of the other minus signs.
fn plain(letter: char) -> char {
    match letter {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(letter) - 0xFEE0).unwrap_or(letter),
        '−' | '–' | '—' | '▲' | '△' => '-',
        _ => letter,
    }
}

/// 1.5억, 120만, 1억2000만, 3천.
fn large(text: &str) -> Option<f64> {
    let mut rest = text;
    let mut sum = 0.0;
    let mut is_large = false;
    for (word, times) in [("억", 1e8), ("만", 1e4), ("천", 1e3)] {
        if let Some((before, after)) = rest.split_once(word) {
            sum += digits(before)? * times;
            rest = after;
            is_large = true;
        }
    }
    if rest.is_empty() && is_large { Some(sum) } else { Some(sum + digits(rest)?) }
}

fn digits(text: &str) -> Option<f64> {
    let is_number =
        !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if is_number { text.parse().ok() } else { None }
}

/// How near a number is to the right one; both as shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Near {
    /// Right.
    Right,
    /// Right, but as a share where a per cent was asked.
    Share,
    /// One off in the last place: not rounded, but cut off.
    Rounding,
    /// Wrong.
    Far,
}

/// Compares a typed number with the exact one; both as shown in the unit.
///
/// A number with the places that were asked for must be the rounded one; one with more places must round to it.
pub(super) fn near(typed: f64, exact: f64, unit: Unit, decimals: usize) -> Near {
    if agrees(typed, exact, decimals) {
        return Near::Right;
    }
    if unit == Unit::Percent && typed.abs() < 1.0 && agrees(typed, exact / 100.0, decimals + 2) {
        return Near::Share;
    }
    let step = 10_f64.powi(-i32::try_from(decimals).unwrap_or(0));
    if (typed - exact).abs() < step * (1.0 + 1e-9) { Near::Rounding } else { Near::Far }
}

fn agrees(typed: f64, exact: f64, decimals: usize) -> bool {
    (rounded(typed, decimals) - rounded(exact, decimals)).abs() < 1e-9 * exact.abs().max(1e-6)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for typed in [
            "1200000",
            "1,200,000원",
            "KRW 1,200,000",
            "120만",
            "120만 원",
            "１２００，０００",
            "₩1,200,000",
        ] {
            assert_eq!(read(typed, Unit::Krw), Some(1_200_000.0), "{typed}");
        }
        assert_eq!(read("1억 2,000만", Unit::Krw), Some(120_000_000.0));
        assert_eq!(read("1.5억", Unit::Krw), Some(150_000_000.0));
        assert_eq!(read("11.1 %", Unit::Percent), Some(11.1));
        assert_eq!(read("−0.6", Unit::Points), Some(-0.6));
        assert_eq!(read("4 minutes", Unit::Minutes), Some(4.0));
        assert_eq!(read("4분", Unit::Minutes), Some(4.0));
        for typed in ["", "abc", "1.2.3", "1/9", "만", "--1", "NaN", "inf"] {
            assert_eq!(read(typed, Unit::Krw), None, "{typed}");
        }
    }

    /// 1/9 of a hundred is 11.111…; 2/3 is 66.666…
    #[test]
    fn what_rounds_to_the_answer_is_right_and_what_was_cut_off_is_told() {
        let nine = 100.0 / 9.0;
        assert_eq!(near(11.1, nine, Unit::Percent, 1), Near::Right);
        assert_eq!(near(11.11, nine, Unit::Percent, 1), Near::Right);
        assert_eq!(near(0.111, nine, Unit::Percent, 1), Near::Share);
        assert_eq!(near(11.2, nine, Unit::Percent, 1), Near::Rounding);
        assert_eq!(near(66.6, 200.0 / 3.0, Unit::Percent, 1), Near::Rounding);
        assert_eq!(near(10.0, nine, Unit::Percent, 1), Near::Far);
        assert_eq!(near(0.125, 0.125, Unit::Number, 2), Near::Right);
    }
}
