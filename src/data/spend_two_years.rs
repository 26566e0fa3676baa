//! What the same guests spent in two years.

use super::{Column, Fields, Row, file, read};
use crate::Result;

/// One guest's spending in each of two consecutive years. Every guest in the course's file is simulated.
///
/// *Korean term:* 두 해의 고객별 매출.
#[derive(Debug, Clone, PartialEq)]
pub struct TwoYears {
    /// The guest's number, as text: leading zeros count.
    pub guest_id: String,
    /// Room revenue of the first year, KRW; 0 for a guest who came later.
    pub y1_krw: f64,
    /// Room revenue of the second year, KRW; 0 for a guest who stayed away.
    pub y2_krw: f64,
}

impl Row for TwoYears {
    const COLUMNS: &'static [Column] = &[
        Column::new("guest_id", "text"),
        Column::new("y1_krw", "KRW"),
        Column::new("y2_krw", "KRW"),
    ];
    const UNIQUE: Option<&'static str> = Some("guest_id");

    fn from_fields(fields: &Fields) -> Result<Self> {
        Ok(Self {
            guest_id: fields.text("guest_id")?,
            y1_krw: fields.amount("y1_krw")?,
            y2_krw: fields.amount("y2_krw")?,
        })
    }
}

/// The guests of [`hotel_customers`](super::hotel_customers) again, their spending split by year: `spend_two_years.csv`, KRW.
///
/// *Korean term:* 모의(시뮬레이션) 두 해 매출 자료.
///
/// # Errors
///
/// As [`file()`] and [`read`].
///
/// # Examples
///
/// ```
/// use tourism_marketing::data;
///
/// let (guests, years) = (data::hotel_customers()?, data::spend_two_years()?);
/// for (guest, year) in guests.iter().zip(&years) {
///     assert_eq!(guest.guest_id, year.guest_id);
///     assert_eq!(guest.spend_krw, year.y1_krw + year.y2_krw);
/// }
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
pub fn spend_two_years() -> Result<Vec<TwoYears>> {
    read(file("spend_two_years.csv")?)
}
