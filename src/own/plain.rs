//! Rows without anything unusual, read at once: most of most files.

use super::day;
use super::header::Role;
use super::intern::hash;
use super::options::DecimalMark;
use super::rows::{LARGEST_UNIT, Packed};
use super::shape::Shape;
use super::split::Signs;

/// A row without anything unusual, whose customer has not been looked up.
pub(super) struct Plain<'b> {
    pub(super) id: &'b [u8],
    pub(super) hash: u64,
    pub(super) day: u16,
    pub(super) amount: Packed,
    pub(super) refund: bool,
    pub(super) record: &'b [u8],
    pub(super) line: u64,
}

/// How plain rows of a file look.
pub(super) struct PlainRows {
    signs: Signs,
    /// The role of each field, in order.
    roles: Vec<Option<Role>>,
    /// Whether a point stands between thousands.
    comma: bool,
    /// The last date that was read: many rows have the one of the row before.
    last: ([u8; 10], u16),
}

impl PlainRows {
    pub(super) fn of(shape: &Shape) -> Self {
        let role = |place| {
            let is = shape.places.iter().position(|&it| it == place)?;
            Role::ALL.get(is).copied()
        };
        let roles = (0..shape.width).map(role).collect();
        let comma = shape.decimal == Some(DecimalMark::Comma);
        Self { signs: shape.signs, roles, comma, last: ([0; 10], 0) }
    }

    /// A row without anything unusual in it, and how many bytes it takes; `None` wherever there is the least doubt.
    #[inline]
    pub(super) fn read<'b>(&mut self, bytes: &'b [u8], line: u64) -> Option<(Plain<'b>, usize)> {
        let signs = self.signs;
        let mut at = 0;
        let (mut id, mut day, mut amount) = (None, 0, None);
        let mut left = self.roles.len();
        for index in 0..self.roles.len() {
            let rest = bytes.get(at..)?;
            let length = match *self.roles.get(index)? {
                Some(Role::Date) => {
                    let (number, length) = self.day(rest)?;
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
                        id = rest.get(..length);
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
        // An apostrophe may be the guard of a spreadsheet's cell.
        let id = id.filter(|id| id.first() != Some(&b'\''))?;
        let (units, decimals, point) = amount?;
        if point && self.comma {
            return None;
        }
        let amount = Packed::of(units, decimals)?;
        let record = bytes.get(..at)?;
        Some((Plain { id, hash: hash(id), day, amount, refund: units < 0, record, line }, at))
    }

    /// `2026-03-02`, `2026.03.02`, `2026/03/02` or `20260302`.
    #[inline]
    fn day(&mut self, bytes: &[u8]) -> Option<(u16, usize)> {
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
