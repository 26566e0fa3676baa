//! What was understood of a file, and what was set aside.

use chrono::NaiveDate;

use super::options::{DateOrder, DecimalMark, TextEncoding};
use super::reason::Reason;
use crate::Lang;

/// How a file was read.
///
/// *Korean term:* 파일을 읽은 방식.
#[derive(Debug, Clone, PartialEq)]
pub struct Understood {
    /// The name of the column that tells the customers apart.
    pub customer: String,
    /// The name of the column with the days.
    pub date: String,
    /// The name of the column with the amounts.
    pub amount: String,
    /// The names of all columns, in the order of the file; empty where the file has no header.
    pub columns: Vec<String>,
    /// How the bytes stand for letters.
    pub encoding: TextEncoding,
    /// The sign between fields.
    pub separator: char,
    /// The line of the header; `None` where the file has none.
    pub header_line: Option<u64>,
    /// Whether day or month comes first, where the year comes last.
    pub date_order: Option<DateOrder>,
    /// The sign before decimals, where the amounts have marks.
    pub decimal: Option<DecimalMark>,
    /// The currency that the amounts or their column name, for example `KRW`.
    pub currency: Option<&'static str>,
    /// Rows that were read.
    pub rows: usize,
    /// Rows that are in use.
    pub used: usize,
    /// Rows before the first or after the last day that was asked for.
    pub outside: usize,
    /// Rows in use whose amount is negative.
    pub refunds: usize,
    /// Different customers.
    pub customers: usize,
    /// The first day in use.
    pub first: NaiveDate,
    /// The last day in use.
    pub last: NaiveDate,
    /// What a reader should know of before trusting the result.
    pub notes: Vec<Note>,
}

/// What a reader should know of.
///
/// *Korean term:* 유의할 점.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Note {
    /// Customers are told apart by a name, a mail address or a telephone number.
    NamesForIds,
    /// Moments state a time zone, and the day was taken as written.
    DayAsWritten,
    /// Numbers were read as a spreadsheet's days.
    SpreadsheetDays,
    /// Lines above the header were skipped.
    TitleLines,
}

impl Note {
    /// The note in one sentence.
    #[must_use]
    pub fn text(self, lang: Lang) -> &'static str {
        match self {
            Self::NamesForIds => lang.pick(
                "고객을 번호가 아니라 이름이나 연락처로 구별했다. 동명이인은 한 사람으로 합쳐진다.",
                "Customers are told apart by a name, mail address or telephone number: two of the same name become one.",
            ),
            Self::DayAsWritten => lang.pick(
                "시각에 시간대가 적혀 있지만 적힌 날짜를 그대로 썼다. 영업장의 시간대로 바꾸려면 --zone +09:00처럼 지정한다.",
                "Moments state a time zone, but the day was taken as written; state --zone +09:00 to turn them into days of the business.",
            ),
            Self::SpreadsheetDays => lang.pick(
                "날짜 열이 숫자여서 스프레드시트의 날짜 일련번호로 읽었다.",
                "The dates are numbers and were read as a spreadsheet's days since 1899-12-30.",
            ),
            Self::TitleLines => lang.pick(
                "머리글 위의 제목 줄은 건너뛰었다.",
                "Lines above the header were skipped.",
            ),
        }
    }
}

/// A row that was not used.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct AsideRow {
    /// The line of the file on which the row begins, from 1.
    pub line: u64,
    /// Why.
    pub reason: Reason,
    /// The column by its name, or by its number where it has none.
    pub column: String,
    /// What stands there.
    pub value: String,
}

/// The rows that were not used.
///
/// *Korean term:* 제외한 행.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SetAside {
    /// How many rows each reason has set aside, the most frequent first.
    pub counts: Vec<(Reason, usize)>,
    /// The first [`SetAside::SHOWN`] rows of each reason, in the order of the file.
    pub rows: Vec<AsideRow>,
}

impl SetAside {
    /// How many rows of each reason are kept to be shown.
    pub const SHOWN: usize = 20;

    /// How many rows were set aside.
    #[must_use]
    pub fn total(&self) -> usize {
        self.counts.iter().map(|(_, count)| count).sum()
    }
}

/// What one worker set aside.
#[derive(Debug, Default)]
pub(super) struct Pile {
    counts: Vec<(Reason, usize)>,
    rows: Vec<AsideRow>,
}

impl Pile {
    /// Sets a row aside.
    pub(super) fn add(&mut self, line: u64, reason: Reason, column: &str, value: &str) {
        self.count(reason, 1);
        if self.rows.iter().filter(|row| row.reason == reason).count() < SetAside::SHOWN {
            let (column, value) = (column.to_owned(), short(value));
            self.rows.push(AsideRow { line, reason, column, value });
        }
    }

    /// Counts more rows for a reason.
    pub(super) fn count(&mut self, reason: Reason, more: usize) -> usize {
        if let Some((_, count)) = self.counts.iter_mut().find(|(known, _)| *known == reason) {
            *count += more;
            return *count;
        }
        self.counts.push((reason, more));
        more
    }

    /// The piles of all blocks, whoever read them: the same rows for any number of workers.
    pub(super) fn joined(piles: impl IntoIterator<Item = Self>) -> SetAside {
        let mut all = Self::default();
        for pile in piles {
            for (reason, count) in pile.counts {
                all.count(reason, count);
            }
            all.rows.extend(pile.rows);
        }
        all.rows.sort();
        let mut shown = Self::default();
        all.rows.retain(|row| shown.count(row.reason, 1) <= SetAside::SHOWN);
        all.counts.sort_by_key(|&(reason, count)| (std::cmp::Reverse(count), reason));
        SetAside { counts: all.counts, rows: all.rows }
    }
}

/// A value as it stands in a list: short, on one line.
pub(super) fn short(value: &str) -> String {
    const LONGEST: usize = 40;
    let mut letters = value.chars().map(|it| if it.is_control() { ' ' } else { it });
    let mut short: String = letters.by_ref().take(LONGEST).collect();
    if letters.next().is_some() {
        short.push('…');
    }
    short
}
