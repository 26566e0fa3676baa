//! Amounts out of text: thousands separators, currencies, refunds.

use super::options::DecimalMark;
use super::reason::Reason;

/// A currency that an amount may name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Currency {
    Krw,
    Usd,
    Eur,
    Jpy,
    Gbp,
    Cny,
}

impl Currency {
    pub(super) const ALL: [Self; 6] =
        [Self::Krw, Self::Usd, Self::Eur, Self::Jpy, Self::Gbp, Self::Cny];

    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Krw => "KRW",
            Self::Usd => "USD",
            Self::Eur => "EUR",
            Self::Jpy => "JPY",
            Self::Gbp => "GBP",
            Self::Cny => "CNY",
        }
    }

    /// How it is written beside a number. A yen sign may be Japanese or Chinese: it names neither.
    const fn marks(self) -> &'static [&'static str] {
        match self {
            Self::Krw => &["KRW", "₩", "￦", "원", "\\"],
            Self::Usd => &["USD", "US$", "$", "달러"],
            Self::Eur => &["EUR", "€", "유로"],
            Self::Jpy => &["JPY", "엔"],
            Self::Gbp => &["GBP", "£"],
            Self::Cny => &["CNY", "RMB", "위안"],
        }
    }
}

/// An amount and the currency that it names.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Amount {
    pub(super) value: f64,
    pub(super) currency: Option<Currency>,
}

/// Anything beyond is a slip of the keyboard, or another column.
pub(super) const LARGEST: f64 = 1e15;

/// The amount that `text` means; `text` is trimmed and its letters are of usual width.
pub(super) fn read(text: &str, mark: Option<DecimalMark>) -> Result<Amount, Reason> {
    if text.is_empty() {
        return Err(Reason::EmptyAmount);
    }
    let mut bare = text;
    let mut negative = false;
    let mut currency = None;
    if let Some(inside) = bare.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        (bare, negative) = (inside.trim(), true);
    }
    // Sign and currency come in any order: `-₩1,000`, `₩ -1,000`, `1,000원-`.
    for _ in 0..4 {
        if let Some((rest, found)) = without_currency(bare) {
            if currency.is_some() {
                break;
            }
            (bare, currency) = (rest, Some(found));
        } else if let Some(rest) = without_minus(bare) {
            if negative {
                return Err(Reason::NotAnAmount);
            }
            (bare, negative) = (rest, true);
        } else if let Some(rest) = bare.strip_prefix('+') {
            bare = rest.trim_start();
        }
    }
    let plain = match shape(bare) {
        Shape::Points if mark == Some(DecimalMark::Comma) => grouped(bare, '.')?,
        Shape::Plain | Shape::Points => bare.to_owned(),
        Shape::Marks => with_marks(bare, mark)?,
        Shape::Other => return Err(Reason::NotAnAmount),
    };
    let value: f64 = plain.parse().map_err(|_| Reason::NotAnAmount)?;
    if value > LARGEST {
        return Err(Reason::HugeAmount);
    }
    // Adding zero turns −0 into 0.
    let value = if negative { 0.0 - value } else { value };
    Ok(Amount { value, currency })
}

/// Which of the two marks must be the decimal one in `text`, if its form leaves no choice.
pub(super) fn certain_mark(text: &str) -> Option<DecimalMark> {
    let bare: String =
        text.chars().filter(|it| it.is_ascii_digit() || matches!(it, '.' | ',')).collect();
    let one = |mark: char| {
        let mut parts = bare.split(mark);
        let (before, after, more) = (parts.next()?, parts.next()?, parts.next());
        Some((before.len(), after.len(), more.is_some()))
    };
    match (one('.'), one(',')) {
        // Both: the last one is the decimal mark.
        (Some(_), Some(_)) => {
            let last = bare.rfind(['.', ','])?;
            Some(if bare.get(last..)?.starts_with(',') {
                DecimalMark::Comma
            } else {
                DecimalMark::Point
            })
        }
        // Twice the same: groups of thousands.
        (Some((_, _, true)), None) => Some(DecimalMark::Comma),
        (None, Some((_, _, true))) => Some(DecimalMark::Point),
        // Three digits behind it may be thousands or decimals; nought before it is decimals.
        (Some((before, after, false)), None) => {
            (after != 3 || before > 3 || bare.starts_with("0.")).then_some(DecimalMark::Point)
        }
        (None, Some((before, after, false))) => {
            (after != 3 || before > 3 || bare.starts_with("0,")).then_some(DecimalMark::Comma)
        }
        (None, None) => None,
    }
}

enum Shape {
    /// Digits only, or with an exponent.
    Plain,
    /// Digits and one point.
    Points,
    /// Commas, or several points.
    Marks,
    Other,
}

fn shape(text: &str) -> Shape {
    let starts = text.starts_with(|it: char| it.is_ascii_digit() || it == '.');
    let digits = text.bytes().any(|it| it.is_ascii_digit());
    let usual =
        text.bytes().all(|it| matches!(it, b'0'..=b'9' | b'.' | b',' | b'e' | b'E' | b'+' | b'-'));
    if !starts || !digits || !usual {
        return Shape::Other;
    }
    let marks = |mark: u8| text.bytes().filter(|&it| it == mark).count();
    match (marks(b'.'), marks(b',')) {
        (0, 0) => Shape::Plain,
        (1, 0) => Shape::Points,
        _ => Shape::Marks,
    }
}

/// Digits with commas, or with several points.
fn with_marks(text: &str, mark: Option<DecimalMark>) -> Result<String, Reason> {
    let (group, decimal) = match mark {
        Some(DecimalMark::Comma) => ('.', ','),
        Some(DecimalMark::Point) | None => (',', '.'),
    };
    let (whole, decimals) = match text.split_once(decimal) {
        Some((whole, decimals)) => (whole, decimals),
        None => (text, "0"),
    };
    if decimals.is_empty() || !decimals.bytes().all(|it| it.is_ascii_digit()) {
        return Err(Reason::UnclearAmount);
    }
    Ok(format!("{}.{decimals}", grouped(whole, group)?))
}

/// `1,234,567` without its marks: one to three digits, then groups of exactly three.
fn grouped(text: &str, mark: char) -> Result<String, Reason> {
    let mut parts = text.split(mark);
    let first = parts.next().unwrap_or_default();
    let digits = |part: &str| part.bytes().all(|it| it.is_ascii_digit());
    let alone = !text.contains(mark);
    if !digits(first) || first.is_empty() || (first.len() > 3 && !alone) {
        return Err(Reason::UnclearAmount);
    }
    if !parts.all(|part| part.len() == 3 && digits(part)) {
        return Err(Reason::UnclearAmount);
    }
    Ok(text.replace(mark, ""))
}

fn without_minus(text: &str) -> Option<&str> {
    // A hyphen, a true minus, and the triangles of Korean bookkeeping; a minus may stand behind, as SAP writes it.
    let rest = text
        .strip_prefix(['-', '−', '△', '▲'])
        .or_else(|| text.strip_suffix(['-', '−']).filter(|rest| !rest.is_empty()))?;
    Some(rest.trim())
}

fn without_currency(text: &str) -> Option<(&str, Currency)> {
    for currency in Currency::ALL {
        for mark in currency.marks() {
            let before = text
                .split_at_checked(mark.len())
                .filter(|(start, _)| start.eq_ignore_ascii_case(mark))
                .map(|(_, rest)| rest);
            let after = || {
                let at = text.len().checked_sub(mark.len())?;
                let (rest, end) = text.split_at_checked(at)?;
                end.eq_ignore_ascii_case(mark).then_some(rest)
            };
            if let Some(rest) = before.or_else(after) {
                return Some((rest.trim(), currency));
            }
        }
    }
    None
}
