//! Numbers and widths as tables and figures write them.

use crate::Lang;

/// `value` with thousands separators and three or more significant digits: `2,500,316`, `12.5`, `−0.0625`.
pub(crate) fn number(value: f64) -> String {
    let decimals = match value.abs() {
        size if size >= 100.0 || size == 0.0 => 0,
        size if size >= 10.0 => 1,
        size if size >= 1.0 => 2,
        size if size >= 0.001 => 4,
        _ => return with_minus(&format!("{value:.2e}")),
    };
    if value.abs() >= 1e15 {
        return with_minus(&format!("{value:.2e}"));
    }
    let fixed = format!("{value:.decimals$}");
    grouped(if decimals == 0 { &fixed } else { without_zeros(&fixed) })
}

/// A whole number with thousands separators.
pub(crate) fn count(value: usize) -> String {
    grouped(&value.to_string())
}

/// A number of customers: `고객 1,480명`, `1,480 customers`.
pub(crate) fn customers(number: usize, lang: Lang) -> String {
    let count = count(number);
    match lang {
        Lang::Ko => format!("고객 {count}명"),
        Lang::En => format!("{count} customer{}", if number == 1 { "" } else { "s" }),
    }
}

/// A share as a percentage: `0.678` is `67.8 %`, `0.2` is `20 %`.
pub(crate) fn percent(share: f64) -> String {
    format!("{} %", percent_number(share))
}

/// A share in a column of shares, where the decimals line up: `0.41` is `41.0 %`.
pub(crate) fn percent_in_column(share: f64) -> String {
    let value = hundredfold(share);
    if value.abs() < 1e12 {
        with_minus(&format!("{value:.1} %"))
    } else {
        format!("{} %", number(value))
    }
}

/// The number of [`percent`] alone, for axes whose title says %.
pub(crate) fn percent_number(share: f64) -> String {
    let value = hundredfold(share);
    if value.abs() >= 1e12 {
        return number(value);
    }
    let decimals = if value == 0.0 || value.abs() >= 0.1 { 1 } else { 3 };
    let fixed = format!("{value:.decimals$}");
    grouped(without_zeros(&fixed))
}

/// A p-value as papers print it: `0.021`, `< 0.001`.
pub(crate) fn p_value(p: f64) -> String {
    if p < 0.0005 { "< 0.001".to_owned() } else { format!("{p:.3}") }
}

/// A number with `decimals` and a true minus sign: `−0.90`.
pub(crate) fn signed(value: f64, decimals: usize) -> String {
    let size = format!("{:.decimals$}", value.abs());
    let nothing = size.chars().all(|c| matches!(c, '0' | '.'));
    if value < 0.0 && !nothing { format!("−{size}") } else { size }
}

/// A hundred times `share`, which stays finite.
fn hundredfold(share: f64) -> f64 {
    (share * 100.0).clamp(f64::MIN, f64::MAX)
}

/// How many columns of a terminal `text` takes: Hangul, Kana and Han take two.
pub(crate) fn columns(text: &str) -> usize {
    text.chars().map(char_columns).sum()
}

/// How many columns of a terminal one character takes.
pub(crate) fn char_columns(c: char) -> usize {
    match u32::from(c) {
        // Combining marks, the vowels and finals of decomposed Hangul, zero-width characters.
        0x0300..=0x036F | 0x1160..=0x11FF | 0x200B..=0x200F | 0xFE00..=0xFE0F => 0,
        0x1100..=0x115F
        | 0x2E80..=0x303E
        | 0x3041..=0xA4CF
        | 0xA960..=0xA97F
        | 0xAC00..=0xD7A3
        | 0xF900..=0xFAFF
        | 0xFE30..=0xFE6F
        | 0xFF00..=0xFF60
        | 0xFFE0..=0xFFE6
        | 0x1F300..=0x1FAFF
        | 0x20000..=0x3FFFD => 2,
        _ => 1,
    }
}

/// `text` with spaces for line breaks and for the other characters that XML forbids or terminals obey.
pub(crate) fn on_one_line(text: &str) -> String {
    text.replace(
        |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{FFFE}' | '\u{FFFF}'),
        " ",
    )
}

/// `text` for the inside of HTML or SVG, attributes included.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// `decimal` without zeros at its end, and without a point that would be left there.
fn without_zeros(decimal: &str) -> &str {
    if decimal.contains('.') {
        decimal.trim_end_matches('0').trim_end_matches('.')
    } else {
        decimal
    }
}

/// `number` with a true minus for the hyphen before it.
fn with_minus(number: &str) -> String {
    number.strip_prefix('-').map_or_else(|| number.to_owned(), |size| format!("−{size}"))
}

/// `decimal` with a comma before every third digit left of the point, and a true minus.
fn grouped(decimal: &str) -> String {
    let (whole, rest) =
        decimal.split_once('.').map_or((decimal, None), |(whole, rest)| (whole, Some(rest)));
    let digits = whole.trim_start_matches('-').len();
    let mut out = String::with_capacity(decimal.len() + digits / 3);
    let mut left = digits;
    for c in whole.chars() {
        out.push(if c == '-' { '−' } else { c });
        if c != '-' {
            left -= 1;
            if left > 0 && left % 3 == 0 {
                out.push(',');
            }
        }
    }
    if let Some(rest) = rest {
        out.push('.');
        out.push_str(rest);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_separators_and_no_needless_digits() {
        let cases = [
            (2_500_315.63, "2,500,316"),
            (1000.0, "1,000"),
            (999.4, "999"),
            (12.5, "12.5"),
            (10.0, "10"),
            (4.25, "4.25"),
            (0.5, "0.5"),
            (0.0625, "0.0625"),
            (0.0, "0"),
            (-1234.0, "−1,234"),
            (0.000_012, "1.20e-5"),
            (1e300, "1.00e300"),
        ];
        for (value, expected) in cases {
            assert_eq!(number(value), expected);
        }
        assert_eq!(count(23_570), "23,570");
    }

    #[test]
    fn shares_read_as_percentages() {
        for (share, expected) in
            [(0.678, "67.8 %"), (0.2, "20 %"), (1.0, "100 %"), (0.0004, "0.04 %"), (0.0, "0 %")]
        {
            assert_eq!(percent(share), expected);
        }
        assert_eq!(percent_in_column(0.41), "41.0 %");
        assert_eq!(percent_in_column(f64::MAX), "1.80e308 %");
    }

    #[test]
    fn hangul_takes_two_columns_however_it_is_encoded() {
        assert_eq!(columns("고객 20 %"), 9);
        assert_eq!(columns("\u{1112}\u{1161}\u{11ab}"), 2); // 한, decomposed
    }
}
