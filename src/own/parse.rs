//! From the bytes of a block to rows: plain ones at once, all others with care.

use super::amount::{self, Currency};
use super::blocks::Place;
use super::day;
use super::header::Role;
use super::intern::Intern;
use super::options::Options;
use super::reason::Reason;
use super::rows::{LARGEST_UNIT, Others, Packed, Rows};
use super::shape::Shape;
use super::split;
use super::understood::Pile;
use super::words::{composed, is_broken, is_nobody, is_total, narrow, unguarded};
use memchr::memchr_iter;

/// What one worker knows while it reads.
pub(super) struct Parser<'s> {
    shape: &'s Shape,
    /// The role of each field, in order.
    roles: Vec<Option<Role>>,
    period: (u16, u16),
    pub(super) intern: Intern,
    pub(super) others: Others,
    /// The last date that was read: many rows have the one of the row before.
    last: ([u8; 10], u16),
    /// Rows of a block so far, to know how much room the next one takes.
    room: usize,
    /// Whether rows are tried the quick way first.
    quick: bool,
}

/// The rows of one block, and what was seen on the way.
#[derive(Debug, Default)]
pub(super) struct Parsed {
    pub(super) block: usize,
    pub(super) rows: Rows,
    pub(super) aside: Pile,
    /// Rows that were read, used or not.
    pub(super) read: usize,
    pub(super) outside: usize,
    pub(super) refunds: usize,
    pub(super) zoned: bool,
    pub(super) currencies: Vec<Currency>,
    /// There were more ids than 32 bits can number.
    pub(super) full: bool,
}

/// A row as it is used.
#[derive(Clone, Copy)]
struct Row {
    customer: u32,
    day: u16,
    amount: Packed,
    refund: bool,
}

/// A row that is not used: why, in which field, and what stands there.
type Refusal = (Reason, Option<usize>, String);

impl<'s> Parser<'s> {
    pub(super) fn new(shape: &'s Shape, options: &Options) -> Self {
        let role = |place| {
            let is = shape.places.iter().position(|&it| it == place)?;
            Role::ALL.get(is).copied()
        };
        // A period that ends before 1900 or begins after 2079 holds no row: an empty range.
        let first = options
            .from
            .map_or(Some(0), |date| day::number(date).or((date < day::first_day()).then_some(0)));
        let last = options.until.map_or(Some(u16::MAX), |date| {
            day::number(date).or((date > day::first_day()).then_some(u16::MAX))
        });
        Self {
            shape,
            roles: (0..shape.width).map(role).collect(),
            period: first.zip(last).unwrap_or((1, 0)),
            intern: Intern::default(),
            others: Others::default(),
            last: ([0; 10], 0),
            room: 0,
            quick: true,
        }
    }

    /// Reads with care only: what the quick way is compared with.
    #[cfg(test)]
    pub(super) fn careful(mut self) -> Self {
        self.quick = false;
        self
    }

    /// The rows of a block.
    pub(super) fn block(&mut self, bytes: &[u8], place: Place) -> Parsed {
        let mut parsed =
            Parsed { block: place.block, rows: Rows::with_room(self.room), ..Parsed::default() };
        let signs = self.shape.signs;
        let mut at = if place.block == 0 { self.shape.start } else { 0 };
        let mut line = place.line
            + memchr_iter(signs.newline, bytes.get(..at).unwrap_or_default()).count() as u64;
        while let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty()) {
            if self.quick
                && let Some((row, taken)) = self.plain(rest)
            {
                self.take(row, &mut parsed);
                at += taken;
                line += 1;
                continue;
            }
            let (record, taken) = split::record(rest, signs);
            self.with_care(record, line, &mut parsed);
            at += taken;
            line +=
                memchr_iter(signs.newline, rest.get(..taken).unwrap_or_default()).count() as u64;
        }
        self.room = parsed.rows.len() + parsed.rows.len() / 32 + 64;
        parsed
    }

    fn take(&mut self, row: Row, parsed: &mut Parsed) {
        parsed.read += 1;
        let (first, last) = self.period;
        if row.day < first || row.day > last {
            parsed.outside += 1;
            return;
        }
        parsed.refunds += usize::from(row.refund);
        parsed.rows.push(row.customer, row.day, row.amount);
    }

    /// A row without anything unusual of a customer who is known, and how many bytes it takes; `None` wherever there
    /// is the least doubt.
    ///
    /// An id that is known was judged when it came first; here it is only found again.
    fn plain(&mut self, bytes: &[u8]) -> Option<(Row, usize)> {
        let signs = self.shape.signs;
        let mut at = 0;
        let (mut customer, mut day, mut amount) = (0, 0, None);
        let mut left = self.roles.len();
        for index in 0..self.roles.len() {
            let rest = bytes.get(at..)?;
            let length = match *self.roles.get(index)? {
                Some(Role::Date) => {
                    let (number, length) = self.plain_day(rest)?;
                    day = number;
                    length
                }
                Some(Role::Amount) => {
                    let (found, length) = plain_amount(rest)?;
                    amount = Some(found);
                    length
                }
                role => {
                    let ends = |&byte: &u8| {
                        byte == signs.separator
                            || byte == signs.newline
                            || byte == b'"'
                            || byte == b'\r'
                    };
                    let length = rest.iter().position(ends)?;
                    if role.is_some() {
                        let id = rest.get(..length)?;
                        if id.first() == Some(&b'\'') {
                            return None;
                        }
                        customer = self.intern.find(id)?;
                    }
                    length
                }
            };
            at += length + 1;
            left -= 1;
            match *rest.get(length)? {
                byte if left > 0 && byte == signs.separator => {}
                byte if left == 0 && byte == signs.newline => {}
                b'\r' if left == 0 && rest.get(length + 1) == Some(&signs.newline) => at += 1,
                _ => return None,
            }
        }
        let (units, decimals, point) = amount?;
        if point && self.shape.decimal == Some(super::DecimalMark::Comma) {
            return None;
        }
        Some((Row { customer, day, amount: Packed::of(units, decimals)?, refund: units < 0 }, at))
    }

    /// `2026-03-02`, `2026.03.02`, `2026/03/02` or `20260302`.
    #[inline]
    fn plain_day(&mut self, bytes: &[u8]) -> Option<(u16, usize)> {
        let ten = bytes.first_chunk::<10>()?;
        if *ten == self.last.0 {
            return Some((self.last.1, 10));
        }
        let [y0, y1, y2, y3, mark, m0, m1, other, d0, d1] = *ten;
        let digit = |byte: u8| Some(u32::from(byte.wrapping_sub(b'0'))).filter(|it| *it < 10);
        let pair = |a: u8, b: u8| Some(digit(a)? * 10 + digit(b)?);
        let year = pair(y0, y1)? * 100 + pair(y2, y3)?;
        if matches!(mark, b'-' | b'.' | b'/') && mark == other {
            let date = chrono::NaiveDate::from_ymd_opt(
                i32::try_from(year).ok()?,
                pair(m0, m1)?,
                pair(d0, d1)?,
            )?;
            let number = day::number(date)?;
            self.last = (*ten, number);
            return Some((number, 10));
        }
        // Eight digits; whatever follows must end the field.
        let (month, day) = (pair(mark, m0)?, pair(m1, other)?);
        let date = chrono::NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
        Some((day::number(date)?, 8))
    }

    /// A row of any kind.
    fn with_care(&mut self, record: &[u8], line: u64, parsed: &mut Parsed) {
        let text = String::from_utf8_lossy(record);
        let mut fields = Vec::with_capacity(self.shape.width);
        split::fields(&text, self.shape.signs.separator, &mut fields);
        // Spreadsheets leave rows of bare separators below the last one.
        if fields.iter().all(|field| field.trim().is_empty()) {
            return;
        }
        match self.judged(&fields, parsed) {
            Ok(row) => self.take(row, parsed),
            Err((reason, place, value)) => {
                parsed.read += 1;
                let column = place.map_or_else(|| "1".to_owned(), |place| self.shape.column(place));
                parsed.aside.add(line, reason, &column, &value);
            }
        }
    }

    fn judged(
        &mut self,
        fields: &[std::borrow::Cow<str>],
        parsed: &mut Parsed,
    ) -> Result<Row, Refusal> {
        let [customer, date, amount] = self.shape.places;
        let field = |place: usize| fields.get(place).map_or("", |it| it.trim());
        let refuse = |reason, place: usize| (reason, Some(place), field(place).to_owned());
        let filled = fields.iter().position(|it| !it.trim().is_empty()).unwrap_or(0);
        if let Some(place) =
            [filled, customer, date].into_iter().find(|&place| is_total(field(place)))
        {
            return Err(refuse(Reason::Totals, place));
        }
        if !self.shape.names.is_empty()
            && self.shape.names.iter().zip(fields).all(|(name, it)| *name == composed(it))
        {
            return Err(refuse(Reason::RepeatedHeader, filled));
        }
        if fields.len() <= customer.max(date).max(amount) {
            return Err((Reason::ShortRow, Some(fields.len()), fields.join(" ")));
        }
        if let Some(place) =
            (self.shape.width..fields.len()).find(|&place| !field(place).is_empty())
        {
            return Err(refuse(Reason::LongRow, place));
        }
        let id = composed(field(customer));
        let id = unguarded(&id).trim();
        if id.is_empty() || is_nobody(id) {
            return Err(refuse(Reason::EmptyCustomer, customer));
        }
        if is_broken(id) {
            return Err(refuse(Reason::BrokenCustomer, customer));
        }
        let day = day::read(narrow(field(date)).trim(), self.shape.days)
            .map_err(|reason| refuse(reason, date))?;
        let paid = amount::read(narrow(field(amount)).trim(), self.shape.decimal)
            .map_err(|reason| refuse(reason, amount))?;
        parsed.zoned |= day.zoned;
        if let Some(currency) = paid.currency.filter(|it| !parsed.currencies.contains(it)) {
            parsed.currencies.push(currency);
        }
        let Some(customer) = self.intern.insert(id.as_bytes()) else {
            parsed.full = true;
            return Err(refuse(Reason::BrokenCustomer, customer));
        };
        let refund = paid.value < 0.0;
        Ok(Row {
            customer,
            day: day.number,
            amount: Packed::pack(paid.value, &mut self.others),
            refund,
        })
    }
}

/// `120000`, `-35.5` or `12.34`: the units, how many decimals they have, whether there was a point, and the length.
#[inline]
fn plain_amount(bytes: &[u8]) -> Option<((i64, u32, bool), usize)> {
    let negative = bytes.first() == Some(&b'-');
    let start = usize::from(negative);
    let mut units = 0_i64;
    let mut whole = 0;
    for &byte in bytes.get(start..)?.iter().take(10) {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            break;
        }
        units = units * 10 + i64::from(digit);
        whole += 1;
    }
    if whole == 0 || whole > 9 {
        return None;
    }
    let mut length = start + whole;
    let point = bytes.get(length) == Some(&b'.');
    let mut decimals = 0;
    if point {
        let digit = |place: usize| {
            bytes.get(place).map(|byte| byte.wrapping_sub(b'0')).filter(|it| *it < 10)
        };
        let first = digit(length + 1)?;
        units = units * 10 + i64::from(first);
        let second = digit(length + 2);
        units = units * 10 + second.map_or(0, i64::from);
        length += 2 + usize::from(second.is_some());
        decimals = 2;
    }
    if units > LARGEST_UNIT {
        return None;
    }
    let signed = if negative { -units } else { units };
    Some(((signed, decimals, point), length))
}
