//! Numbers as the page writes them.

use tourism_marketing::Lang;

/// A whole number with thousands separators.
pub(super) fn count(value: usize) -> String {
    grouped(&value.to_string())
}

/// A share as a percentage with one decimal: `67.8 %`.
pub(super) fn percent(share: f64) -> String {
    format!("{:.1} %", share * 100.0)
}

/// A number to `decimals` places with thousands separators and a true minus sign.
pub(super) fn fixed(value: f64, decimals: usize) -> String {
    let size = format!("{:.decimals$}", value.abs());
    let zero = size.chars().all(|c| matches!(c, '0' | '.'));
    let sign = if value < 0.0 && !zero { "−" } else { "" };
    format!("{sign}{}", grouped(&size))
}

fn grouped(digits: &str) -> String {
    let (whole, rest) = digits.split_once('.').map_or((digits, None), |(a, b)| (a, Some(b)));
    let mut text = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    match rest {
        Some(rest) => format!("{text}.{rest}"),
        None => text,
    }
}

/// The money of a log.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Money {
    /// South Korean won: without decimals, large sums in 만 and 억.
    Won,
    /// Any other, by its sign; empty where the log does not say.
    Other(&'static str),
}

impl Money {
    /// The money with this code of three letters.
    pub(super) fn of(code: Option<&'static str>) -> Self {
        match code {
            Some("KRW") => Self::Won,
            Some("USD") => Self::Other("$"),
            Some("EUR") => Self::Other("€"),
            Some("GBP") => Self::Other("£"),
            Some("JPY") => Self::Other("¥"),
            // Another sign could mean two currencies.
            _ => Self::Other(""),
        }
    }

    /// A sum as a sentence says it: `18억 934만 원`, `$12,345`.
    pub(super) fn said(self, value: f64, lang: Lang) -> String {
        match (self, lang) {
            (Self::Won, Lang::Ko) => korean(value),
            (Self::Won, Lang::En) => format!("{} KRW", fixed(value, 0)),
            (Self::Other(sign), _) if value < 0.0 => format!("−{sign}{}", other(-value)),
            (Self::Other(sign), _) => format!("{sign}{}", other(value)),
        }
    }

    /// A sum in a column whose head names the unit.
    pub(super) fn cell(self, value: f64) -> String {
        match self {
            Self::Won => fixed(value, 0),
            Self::Other(_) => other(value),
        }
    }

    /// The unit in the head of a column: ` (원)`.
    pub(super) fn unit(self, lang: Lang) -> String {
        match self {
            Self::Won => lang.pick(" (원)", " (KRW)").to_owned(),
            Self::Other("") => String::new(),
            Self::Other(sign) => format!(" ({sign})"),
        }
    }
}

/// Cents matter in small amounts only.
fn other(value: f64) -> String {
    fixed(value, if value.abs() >= 10_000.0 { 0 } else { 2 })
}

/// `18억 934만 원`: four significant digits and more, as one reads it aloud.
fn korean(value: f64) -> String {
    const MAN: f64 = 1e4;
    let sign = if value < 0.0 { "−" } else { "" };
    let value = value.abs();
    if value < MAN * 10.0 {
        return format!("{sign}{}원", fixed(value, 0));
    }
    let man = (value / MAN).round();
    let (jo, eok, man) = ((man / 1e8).floor(), (man / MAN).floor() % MAN, man % MAN);
    let mut parts = Vec::new();
    for (number, unit) in [(jo, "조"), (eok, "억"), (man, "만")] {
        // After 조 nobody reads 만.
        if number > 0.0 && !(unit == "만" && jo > 0.0) {
            parts.push(format!("{}{unit}", fixed(number, 0)));
        }
    }
    // The unit stays on the line of its number.
    format!("{sign}{}\u{a0}원", parts.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn won_are_read_in_man_and_eok() {
        for (value, text) in [
            (950.0, "950원"),
            (68_200.4, "68,200원"),
            (123_456.0, "12만\u{a0}원"),
            (99_995_000.0, "1억\u{a0}원"),
            (1_809_341_000.0, "18억 934만\u{a0}원"),
            (-1_809_341_000.0, "−18억 934만\u{a0}원"),
            (2_500_000_000_000.0, "2조 5,000억\u{a0}원"),
        ] {
            assert_eq!(Money::Won.said(value, Lang::Ko), text);
        }
        assert_eq!(Money::Won.said(1_234.5, Lang::En), "1,234 KRW");
        assert_eq!(Money::Other("$").said(-1_234.5, Lang::En), "−$1,234.50");
        assert_eq!(Money::Other("").said(12_345.6, Lang::Ko), "12,346");
    }

    #[test]
    fn numbers_have_separators_and_a_true_minus_sign() {
        assert_eq!(count(1_067_371), "1,067,371");
        assert_eq!(fixed(-1_234.567, 1), "−1,234.6");
        assert_eq!(fixed(-0.001, 1), "0.0");
        assert_eq!(percent(0.6784), "67.8 %");
    }
}
