//! The pyramid of tiers in which a tenth of the guests brings 45 % of the revenue.

use super::{Column, Fields, Row, file, read};
use crate::Result;

/// One guest of the tier pyramid. Every guest in the course's file is simulated.
///
/// *Korean term:* 고객 피라미드의 한 고객.
#[derive(Debug, Clone, PartialEq)]
pub struct TierGuest {
    /// The guest's number, as text: leading zeros count.
    pub guest_id: String,
    /// Room revenue of one year, KRW.
    pub spend_krw: f64,
}

impl Row for TierGuest {
    const COLUMNS: &'static [Column] =
        &[Column::new("guest_id", "text"), Column::new("spend_krw", "KRW")];
    const UNIQUE: Option<&'static str> = Some("guest_id");

    fn from_fields(fields: &Fields) -> Result<Self> {
        Ok(Self { guest_id: fields.text("guest_id")?, spend_krw: fields.amount("spend_krw")? })
    }
}

/// The 100 simulated guests of `tier_pyramid.csv`, KRW: made so that the tiers of 10, 20, 30 and 40 % of the guests
/// bring exactly 45, 30, 15 and 10 % of the revenue.
///
/// *Korean term:* 모의(시뮬레이션) 고객 피라미드 자료.
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
/// let mut spend = data::column(&data::tier_pyramid()?, |guest| guest.spend_krw);
/// spend.sort_by(|a, b| b.total_cmp(a));
/// let share = spend.iter().take(10).sum::<f64>() / spend.iter().sum::<f64>();
/// assert_eq!(share, 0.45);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
pub fn tier_pyramid() -> Result<Vec<TierGuest>> {
    read(file("tier_pyramid.csv")?)
}
