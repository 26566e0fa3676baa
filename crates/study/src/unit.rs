//! The units of numbers in questions, and how each is written in both languages.

use serde::Deserialize;
use tourism_marketing::Lang;

/// What a number counts or measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// A share, shown in per cent: 0.4 is 40 %.
    Percent,
    /// Korean won.
    Krw,
    /// 명.
    People,
    /// 박, nights or visits.
    Stays,
    /// 일.
    Days,
    /// 분.
    Minutes,
    /// 초.
    Seconds,
    /// 시간.
    Hours,
    /// 년.
    Years,
    /// 개월.
    Months,
    /// So many in an hour.
    PerHour,
    /// 점.
    Points,
    /// 개.
    Items,
    /// A number without a unit.
    Number,
}

impl Unit {
    /// Every unit.
    #[rustfmt::skip] // A list.
    pub const ALL: [Self; 14] = [
        Self::Percent, Self::Krw, Self::People, Self::Stays, Self::Days, Self::Minutes, Self::Seconds, Self::Hours,
        Self::Years, Self::Months, Self::PerHour, Self::Points, Self::Items, Self::Number,
    ];

    /// By how much a value is multiplied to be shown: 100 for a per cent.
    #[must_use]
    pub fn scale(self) -> f64 {
        if self == Self::Percent { 100.0 } else { 1.0 }
    }

    /// What stands behind the number (in English, KRW stands before it).
    #[must_use]
    pub fn symbol(self, lang: Lang) -> &'static str {
        match self {
            Self::Percent => "%",
            Self::Krw => lang.pick("원", "KRW"),
            Self::People => lang.pick("명", "people"),
            Self::Stays => lang.pick("회", "stays"),
            Self::Days => lang.pick("일", "days"),
            Self::Minutes => lang.pick("분", "minutes"),
            Self::Seconds => lang.pick("초", "seconds"),
            Self::Hours => lang.pick("시간", "hours"),
            Self::Years => lang.pick("년", "years"),
            Self::Months => lang.pick("개월", "months"),
            Self::PerHour => lang.pick("명/시간", "per hour"),
            Self::Points => lang.pick("점", "points"),
            Self::Items => lang.pick("개", "items"),
            Self::Number => "",
        }
    }

    /// A value with its unit, to so many decimal places.
    ///
    /// ```
    /// use tourism_study::{Lang, unit::Unit};
    /// assert_eq!(Unit::Percent.show(1.0 / 9.0, 1, Lang::Ko), "11.1 %");
    /// assert_eq!(Unit::Krw.show(1_200_000.0, 0, Lang::En), "KRW 1,200,000");
    /// assert_eq!(Unit::Krw.show(1_200_000.0, 0, Lang::Ko), "1,200,000원");
    /// ```
    #[must_use]
    pub fn show(self, value: f64, decimals: usize, lang: Lang) -> String {
        self.around(&grouped(value * self.scale(), decimals), value, lang)
    }

    /// A value with its unit and as many decimal places as it needs.
    ///
    /// ```
    /// use tourism_study::{Lang, unit::Unit};
    /// assert_eq!(Unit::Percent.show_given(0.125, Lang::En), "12.5 %");
    /// assert_eq!(Unit::Number.show_given(0.07, Lang::En), "0.07");
    /// ```
    #[must_use]
    pub fn show_given(self, value: f64, lang: Lang) -> String {
        self.show(value, decimals_of(value * self.scale()), lang)
    }

    fn around(self, number: &str, value: f64, lang: Lang) -> String {
        let symbol = self.symbol(lang);
        match (self, lang) {
            (Self::Number, _) => number.to_owned(),
            (Self::Percent, _) => format!("{number} %"),
            (Self::Krw, Lang::En) => match number.strip_prefix('−') {
                Some(number) => format!("−KRW {number}"),
                None => format!("KRW {number}"),
            },
            (_, Lang::Ko) => format!("{number}{symbol}"),
            (_, Lang::En) if same(value, 1.0) => format!("{number} {}", singular(symbol)),
            (_, Lang::En) => format!("{number} {symbol}"),
        }
    }
}

fn same(left: f64, right: f64) -> bool {
    (left - right).abs() < 1e-12
}

fn singular(plural: &str) -> &str {
    if plural == "people" { "person" } else { plural.strip_suffix('s').unwrap_or(plural) }
}

/// The fewest decimal places, up to 8, that tell a number as it is.
#[must_use]
pub fn decimals_of(value: f64) -> usize {
    let told = |places: &usize| {
        let power = 10_f64.powi(i32::try_from(*places).unwrap_or(0));
        let scaled = value * power;
        (scaled - scaled.round()).abs() <= 1e-9 * scaled.abs().max(1.0)
    };
    (0..8).find(told).unwrap_or(8)
}

/// A number rounded half away from zero, its thousands set apart: `-1,234.5` with a true minus sign.
///
/// A value that floating point has put a hair below the half, such as 2.675, is rounded as it is written.
#[must_use]
pub fn grouped(value: f64, decimals: usize) -> String {
    let text = format!("{:.decimals$}", rounded(value, decimals).abs());
    let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
    let mut shown = String::new();
    if value < 0.0 && text.bytes().any(|digit| (b'1'..=b'9').contains(&digit)) {
        shown.push('−');
    }
    for (place, digit) in whole.char_indices() {
        if place > 0 && (whole.len() - place) % 3 == 0 {
            shown.push(',');
        }
        shown.push(digit);
    }
    if !rest.is_empty() {
        shown.push('.');
        shown += rest;
    }
    shown
}

/// A number rounded to decimal places, half away from zero.
#[must_use]
pub fn rounded(value: f64, decimals: usize) -> f64 {
    let power = 10_f64.powi(i32::try_from(decimals).unwrap_or(0));
    let scaled = value * power;
    (scaled + scaled.signum() * scaled.abs() * 1e-12).round() / power
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_as_one_writes_them() {
        assert_eq!(grouped(1_234_567.891, 2), "1,234,567.89");
        assert_eq!(grouped(-1234.5, 0), "−1,235");
        assert_eq!(grouped(-0.04, 1), "0.0");
        assert_eq!(grouped(999.95, 1), "1,000.0");
        assert_eq!(grouped(2.675, 2), "2.68");
        assert_eq!(grouped(12.0, 0), "12");
    }

    #[test]
    fn a_given_shows_no_more_places_than_it_has() {
        assert_eq!(Unit::Percent.show_given(0.07, Lang::Ko), "7 %");
        assert_eq!(Unit::Percent.show_given(0.29, Lang::Ko), "29 %");
        assert_eq!(Unit::Minutes.show_given(2.5, Lang::Ko), "2.5분");
        assert_eq!(Unit::Years.show_given(1.0, Lang::En), "1 year");
        assert_eq!(Unit::People.show_given(1.0, Lang::En), "1 person");
        assert_eq!(Unit::People.show_given(1200.0, Lang::En), "1,200 people");
        assert_eq!(Unit::Krw.show(-500.0, 0, Lang::En), "−KRW 500");
    }

    #[test]
    fn every_unit_is_told_in_both_languages() {
        for unit in Unit::ALL {
            for lang in Lang::ALL {
                let shown = unit.show_given(3.0, lang);
                assert!(shown.contains('3') && shown.contains(unit.symbol(lang)), "{shown}");
            }
        }
    }
}
