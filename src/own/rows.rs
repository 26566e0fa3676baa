//! The rows of a log, ten bytes each.

use std::collections::HashMap;

/// Who bought, when and for how much: the rows of one block, column by column.
#[derive(Debug, Default)]
pub(super) struct Rows {
    /// The number of the customer.
    pub(super) customers: Vec<u32>,
    /// The day, as a number since 1900.
    pub(super) days: Vec<u16>,
    pub(super) amounts: Vec<Packed>,
}

/// An amount in 32 bits: an integer of 30 bits and what it counts (wholes, hundredths, ten-thousandths), or the place
/// of a number that does not fit.
///
/// `unpacked` is the number of 64 bits nearest to the written decimal, as parsing it would give: both parts of the
/// quotient are exact, and one division rounds once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Packed(u32);

const WHOLE: u32 = 0;
const HUNDREDTHS: u32 = 1 << 30;
const TEN_THOUSANDTHS: u32 = 2 << 30;
const ELSEWHERE: u32 = 3 << 30;
const KIND: u32 = 3 << 30;

/// The largest integer of 30 bits with a sign.
pub(super) const LARGEST_UNIT: i64 = (1 << 29) - 1;

impl Packed {
    /// So many units of one hundredth (`decimals` 2) or one (`decimals` 0), if they fit.
    pub(super) fn of(units: i64, decimals: u32) -> Option<Self> {
        let kind = match decimals {
            0 => WHOLE,
            2 => HUNDREDTHS,
            4 => TEN_THOUSANDTHS,
            _ => return None,
        };
        if units.abs() > LARGEST_UNIT {
            return None;
        }
        let units = u32::from_le_bytes(i32::try_from(units).ok()?.to_le_bytes());
        Some(Self(kind | (units & !KIND)))
    }

    /// An amount, with its place among `others` where it does not fit.
    #[expect(clippy::float_cmp, reason = "what is packed has to come out the same")]
    pub(super) fn pack(value: f64, others: &mut Others) -> Self {
        for (decimals, scale) in [(0, 1.0), (2, 100.0), (4, 10_000.0)] {
            let units = (value * scale).round();
            if units.abs() <= LARGEST_UNIT as f64 && units / scale == value {
                #[expect(clippy::cast_possible_truncation, reason = "at most 30 bits")]
                if let Some(packed) = Self::of(units as i64, decimals) {
                    return packed;
                }
            }
        }
        Self(ELSEWHERE | others.place(value))
    }

    /// The amount.
    #[inline]
    pub(super) fn unpacked(self, others: &[f64]) -> f64 {
        let kind = self.0 & KIND;
        if kind == ELSEWHERE {
            return others.get((self.0 & !KIND) as usize).copied().unwrap_or_default();
        }
        // The sign of 30 bits is carried to 32.
        let units = f64::from(i32::from_le_bytes((self.0 << 2).to_le_bytes()) >> 2);
        match kind {
            WHOLE => units,
            HUNDREDTHS => units / 100.0,
            _ => units / 10_000.0,
        }
    }

    /// The same amount where the others of a block have got new places.
    pub(super) fn moved(self, places: &[u32]) -> Self {
        if self.0 & KIND != ELSEWHERE {
            return self;
        }
        Self(ELSEWHERE | places.get((self.0 & !KIND) as usize).copied().unwrap_or_default())
    }
}

/// Amounts that do not fit into 30 bits, each once.
#[derive(Debug, Default)]
pub(super) struct Others {
    pub(super) values: Vec<f64>,
    places: HashMap<u64, u32>,
}

impl Others {
    pub(super) fn place(&mut self, value: f64) -> u32 {
        let next = u32::try_from(self.values.len()).unwrap_or(!KIND) & !KIND;
        *self.places.entry(value.to_bits()).or_insert_with(|| {
            self.values.push(value);
            next
        })
    }
}

impl Rows {
    pub(super) fn len(&self) -> usize {
        self.customers.len()
    }

    pub(super) fn with_room(rows: usize) -> Self {
        Self {
            customers: Vec::with_capacity(rows),
            days: Vec::with_capacity(rows),
            amounts: Vec::with_capacity(rows),
        }
    }

    #[inline]
    pub(super) fn push(&mut self, customer: u32, day: u16, amount: Packed) {
        self.customers.push(customer);
        self.days.push(day);
        self.amounts.push(amount);
    }
}
