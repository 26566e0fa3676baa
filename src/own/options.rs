//! What a reader may state about a file, where it cannot be recognised.

use chrono::NaiveDate;

use crate::Lang;

/// How the bytes of a file stand for letters.
///
/// *Korean term:* 문자 인코딩.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TextEncoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// CP949, which holds EUC-KR: what a Korean Excel writes as plain `CSV`.
    Cp949,
    /// UTF-16, the low byte first: Excel's `Unicode Text`.
    Utf16Le,
    /// UTF-16, the high byte first.
    Utf16Be,
}

impl TextEncoding {
    /// All encodings that are read.
    pub const ALL: [Self; 4] = [Self::Utf8, Self::Cp949, Self::Utf16Le, Self::Utf16Be];

    /// A word that never changes, for options of programs.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Cp949 => "cp949",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
        }
    }

    /// The name in `lang`.
    #[must_use]
    pub fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Cp949 => lang.pick("CP949 (EUC-KR 포함)", "CP949 (with EUC-KR)"),
            Self::Utf16Le | Self::Utf16Be => "UTF-16",
        }
    }
}

/// Which of day and month comes first where the year comes last.
///
/// *Korean term:* 날짜의 순서.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateOrder {
    /// 3/4/2026 is the third of April, as in Europe.
    DayFirst,
    /// 3/4/2026 is the fourth of March, as in the United States.
    MonthFirst,
}

/// The sign between the whole and its decimals.
///
/// *Korean term:* 소수점 기호.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DecimalMark {
    /// 1,234.56, as in Korea and in English.
    Point,
    /// 1.234,56, as in much of Europe.
    Comma,
}

/// What is stated about a file; whatever is `None` is recognised.
///
/// *Korean term:* 파일 읽기 선택.
///
/// # Examples
///
/// ```
/// use tourism_marketing::own::Options;
///
/// let options = Options { date: Some("체크인".to_owned()), ..Default::default() };
/// assert!(options.amount.is_none());
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// The column that tells the customers apart, by its name or by its number from 1.
    pub customer: Option<String>,
    /// The column with the day of the purchase.
    pub date: Option<String>,
    /// The column with the amount.
    pub amount: Option<String>,
    /// How the bytes stand for letters.
    pub encoding: Option<TextEncoding>,
    /// Which of day and month comes first where the year comes last.
    pub date_order: Option<DateOrder>,
    /// The sign before the decimals.
    pub decimal: Option<DecimalMark>,
    /// The time zone of the business, minutes east of UTC (540 for Korea): moments that say theirs are turned into days
    /// of this one. Without it the day stays as it is written.
    pub zone: Option<i32>,
    /// The first day that counts.
    pub from: Option<NaiveDate>,
    /// The last day that counts.
    pub until: Option<NaiveDate>,
    /// How many threads may work; the result is the same for any number.
    pub threads: Option<usize>,
}

/// How far the reading of a file has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Bytes that have been read.
    pub bytes: u64,
    /// Bytes of the whole file.
    pub of: u64,
}
