//! Days out of text, as people and programs write them.

use chrono::{Datelike as _, NaiveDate};

use super::options::DateOrder;
use super::reason::Reason;

/// The day that is number 0; the last one is number 65,535, the 5th of June 2079.
pub(super) fn first_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(1900, 1, 1).unwrap_or(NaiveDate::MIN)
}

/// The number of a day since 1900, where 16 bits hold it.
pub(super) fn number(date: NaiveDate) -> Option<u16> {
    u16::try_from((date - first_day()).num_days()).ok()
}

/// The day with a number.
pub(super) fn date(number: u16) -> NaiveDate {
    first_day() + chrono::Days::new(u64::from(number))
}

/// What a whole column of dates has in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct DayStyle {
    /// What comes first where the year comes last.
    pub(super) order: Option<DateOrder>,
    /// Whether numbers are days since 1899-12-30, as a spreadsheet counts.
    pub(super) serial: bool,
    /// Minutes east of UTC, into which moments with a time zone are turned.
    pub(super) zone: Option<i32>,
}

/// A day, and whether its text named a time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Day {
    pub(super) number: u16,
    pub(super) zoned: bool,
}

/// The day that `text` means; `text` is trimmed, its letters composed and of usual width.
pub(super) fn read(text: &str, style: DayStyle) -> Result<Day, Reason> {
    if text.is_empty() {
        return Err(Reason::EmptyDate);
    }
    let mut rest = Rest(text);
    let mut date = calendar_day(&mut rest, style)?;
    rest.weekday();
    let zoned = match rest.time()? {
        None | Some((_, None)) => false,
        Some((minute, Some(offset))) => {
            if let Some(zone) = style.zone {
                let shifted = minute - offset + zone;
                let days = chrono::Duration::days(i64::from(shifted.div_euclid(24 * 60)));
                date = date.checked_add_signed(days).ok_or(Reason::FarDate)?;
            }
            true
        }
    };
    if !rest.0.is_empty() {
        return Err(Reason::NotADate);
    }
    let number = number(date).ok_or(Reason::FarDate)?;
    Ok(Day { number, zoned })
}

/// Whether `text` can only be a spreadsheet's number of a day: 1955 to 2064.
pub(super) fn like_serial(text: &str) -> bool {
    let whole = text.split_once('.').map_or(text, |(whole, _)| whole);
    whole.len() == 5
        && whole.bytes().all(|it| it.is_ascii_digit())
        && ("20090".."60000").contains(&whole)
}

/// The two numbers before a year that comes last: `3/4/2026` gives 3 and 4.
pub(super) fn before_year(text: &str) -> Option<(u32, u32)> {
    let mut rest = Rest(text);
    let (first, _) = rest.digits(2)?;
    let mark = rest.separator()?;
    let (second, _) = rest.digits(2)?;
    (rest.separator()? == mark).then_some(())?;
    rest.digits(4).filter(|(_, width)| *width == 4)?;
    Some((first, second))
}

fn calendar_day(rest: &mut Rest, style: DayStyle) -> Result<NaiveDate, Reason> {
    let digits = rest.0.bytes().take_while(u8::is_ascii_digit).count();
    if style.serial && like_serial(rest.0) {
        let (days, _) = rest.digits(5).ok_or(Reason::NotADate)?;
        if rest.take('.') {
            // The time of the day.
            rest.digits(20);
        }
        return NaiveDate::from_ymd_opt(1899, 12, 30)
            .and_then(|start| start.checked_add_days(chrono::Days::new(u64::from(days))))
            .ok_or(Reason::FarDate);
    }
    match digits {
        8 | 12 | 14 => compact(rest, digits),
        4 => {
            let (year, _) = rest.digits(4).ok_or(Reason::NotADate)?;
            let mark = rest.separator().ok_or(Reason::NotADate)?;
            let (month, day) = month_and_day(rest, mark).ok_or(Reason::NotADate)?;
            valid(year, month, day)
        }
        1 | 2 => {
            let (first, _) = rest.digits(2).ok_or(Reason::NotADate)?;
            if let Some(month) = rest.after_blanks(Rest::month_name) {
                let year = rest.year().ok_or(Reason::ShortYear)?;
                return valid(year, month, first);
            }
            let mark = rest.separator().ok_or(Reason::NotADate)?;
            let (second, _) = rest.digits(2).ok_or(Reason::NotADate)?;
            if rest.separator() != Some(mark) {
                return Err(Reason::NotADate);
            }
            match rest.digits(4) {
                Some((year, 4)) => year_last(first, second, year, style.order),
                Some((_, 1 | 2)) => Err(Reason::ShortYear),
                _ => Err(Reason::NotADate),
            }
        }
        6 => Err(Reason::ShortYear),
        0 => {
            let month = rest.month_name().ok_or(Reason::NotADate)?;
            rest.blanks();
            let (day, _) = rest.digits(2).ok_or(Reason::NotADate)?;
            let year = rest.year().ok_or(Reason::ShortYear)?;
            valid(year, month, day)
        }
        _ => Err(Reason::NotADate),
    }
}

/// `20260302`, and `20260302143000` with a time.
fn compact(rest: &mut Rest, digits: usize) -> Result<NaiveDate, Reason> {
    let (date, time) = rest.0.split_at_checked(8).ok_or(Reason::NotADate)?;
    let number: u32 = date.parse().map_err(|_| Reason::NotADate)?;
    // A stamp of ten digits or more that is no date is a number of something else.
    rest.0 = time.split_at_checked(digits - 8).ok_or(Reason::NotADate)?.1;
    valid(number / 10_000, number / 100 % 100, number % 100)
}

/// `3. 2.` after `2026.`, `3월 2일` after `2026년`.
fn month_and_day(rest: &mut Rest, mark: char) -> Option<(u32, u32)> {
    let month = match rest.digits(2) {
        Some((month, _)) => month,
        None => rest.month_name()?,
    };
    let second = rest.separator()?;
    if second != mark && (mark, second) != ('년', '월') {
        return None;
    }
    let (day, _) = rest.digits(2)?;
    if mark == '년' {
        rest.after_blanks(|rest| rest.take('일').then_some(()))?;
    } else if mark == '.' {
        rest.take('.');
    }
    Some((month, day))
}

fn year_last(
    first: u32,
    second: u32,
    year: u32,
    order: Option<DateOrder>,
) -> Result<NaiveDate, Reason> {
    match order {
        Some(DateOrder::DayFirst) => valid(year, second, first),
        Some(DateOrder::MonthFirst) => valid(year, first, second),
        None if first > 12 => valid(year, second, first),
        None if second > 12 => valid(year, first, second),
        None if first == second => valid(year, first, second),
        None => Err(Reason::UnclearDate),
    }
}

fn valid(year: u32, month: u32, day: u32) -> Result<NaiveDate, Reason> {
    let year = i32::try_from(year).map_err(|_| Reason::FarDate)?;
    let date = NaiveDate::from_ymd_opt(year, month, day).ok_or(Reason::NotADate)?;
    if date.year() < 1900 { Err(Reason::FarDate) } else { Ok(date) }
}

/// What is left of a text.
struct Rest<'t>(&'t str);

impl Rest<'_> {
    fn take(&mut self, letter: char) -> bool {
        self.0.strip_prefix(letter).map(|rest| self.0 = rest).is_some()
    }

    fn take_word(&mut self, word: &str) -> bool {
        match self.0.split_at_checked(word.len()) {
            Some((start, rest)) if start.eq_ignore_ascii_case(word) => {
                self.0 = rest;
                true
            }
            _ => false,
        }
    }

    fn blanks(&mut self) {
        self.0 = self.0.trim_start();
    }

    /// What `read` finds behind blanks; nothing is taken where it finds nothing.
    fn after_blanks<T>(&mut self, read: impl Fn(&mut Self) -> Option<T>) -> Option<T> {
        let before = self.0;
        self.blanks();
        let found = read(self);
        if found.is_none() {
            self.0 = before;
        }
        found
    }

    /// A number of at most `most` digits, and how many it has.
    fn digits(&mut self, most: usize) -> Option<(u32, usize)> {
        let width = self.0.bytes().take(most).take_while(u8::is_ascii_digit).count();
        let (digits, rest) = self.0.split_at_checked(width).filter(|_| width > 0)?;
        self.0 = rest;
        Some((digits.parse().unwrap_or(u32::MAX), width))
    }

    /// `-`, `/`, `.`, `년` or `월`, with the blanks around it.
    fn separator(&mut self) -> Option<char> {
        let mark = self.after_blanks(|rest| {
            ['-', '/', '.', '년', '월'].into_iter().find(|&mark| rest.take(mark))
        })?;
        self.blanks();
        Some(mark)
    }

    /// An English month, with the comma, hyphen or point that may follow it.
    fn month_name(&mut self) -> Option<u32> {
        const NAMES: [&str; 12] = [
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ];
        self.take('-');
        for (month, name) in (1..).zip(NAMES) {
            let short = name.get(..3).unwrap_or(name);
            if self.take_word(name) || self.take_word(short) {
                self.take('.');
                return Some(month);
            }
        }
        None
    }

    /// A year of four digits after a month and a day.
    fn year(&mut self) -> Option<u32> {
        let _ = self.take(',') || self.take('-');
        self.blanks();
        self.digits(5).filter(|(_, width)| *width == 4).map(|(year, _)| year)
    }

    /// `(월)`, `월요일`, `(Mon)`.
    fn weekday(&mut self) {
        const SHORT: [&str; 14] = [
            "월", "화", "수", "목", "금", "토", "일", "mon", "tue", "wed", "thu", "fri", "sat",
            "sun",
        ];
        self.after_blanks(|rest| {
            let bracket = rest.take('(');
            SHORT.into_iter().find(|name| rest.take_word(name))?;
            rest.take_word("요일");
            (!bracket || rest.take(')')).then_some(())
        });
    }

    /// A time of the day in minutes, with its offset from UTC in minutes where it is stated.
    fn time(&mut self) -> Result<Option<(i32, Option<i32>)>, Reason> {
        let before = self.0;
        if !self.take('T') && !self.take('t') {
            self.blanks();
        }
        if self.0.is_empty() {
            // A date and nothing else; a lone T is an error of the text.
            return if before.trim().is_empty() { Ok(None) } else { Err(Reason::NotADate) };
        }
        let afternoon = self.half_of_day();
        self.blanks();
        let (mut hour, _) = self.digits(2).ok_or(Reason::NotADate)?;
        let minute = self.sixtieth(&[':', '시']).ok_or(Reason::NotADate)?;
        if self.sixtieth(&[':', '분']).is_some() && (self.take('.') || self.take(',')) {
            self.digits(9);
        }
        let _ = self.take('분') || self.take('초');
        self.blanks();
        if let Some(afternoon) = afternoon.or_else(|| self.half_of_day()) {
            hour = hour % 12 + if afternoon { 12 } else { 0 };
        }
        if hour > 24 {
            return Err(Reason::NotADate);
        }
        let moment = i32::try_from(hour * 60 + minute).unwrap_or(0);
        self.blanks();
        Ok(Some((moment, self.offset())))
    }

    fn half_of_day(&mut self) -> Option<bool> {
        [("오전", false), ("오후", true), ("AM", false), ("PM", true)]
            .into_iter()
            .find(|(name, _)| self.take_word(name))
            .map(|(_, afternoon)| afternoon)
    }

    /// Minutes or seconds after one of `marks`.
    fn sixtieth(&mut self, marks: &[char]) -> Option<u32> {
        let before = self.0;
        let found = marks.iter().any(|&mark| self.take(mark));
        self.after_blanks(|rest| rest.digits(2))
            .filter(|(number, _)| found && *number < 61)
            .map_or_else(
                || {
                    self.0 = before;
                    None
                },
                |(number, _)| Some(number),
            )
    }

    /// `Z`, `UTC`, `KST`, `+09:00`, `+0900`, `+09`.
    fn offset(&mut self) -> Option<i32> {
        if self.take_word("UTC") || self.take_word("GMT") || self.take('Z') || self.take('z') {
            return Some(0);
        }
        if self.take_word("KST") {
            return Some(9 * 60);
        }
        let sign = if self.take('+') {
            1
        } else if self.take('-') {
            -1
        } else {
            return None;
        };
        let (hours, _) = self.digits(2)?;
        self.take(':');
        let minutes = self.digits(2).map_or(0, |(minutes, _)| minutes);
        i32::try_from(hours * 60 + minutes).ok().map(|offset| sign * offset)
    }
}
