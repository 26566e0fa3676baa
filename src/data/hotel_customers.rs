//! The guests of a simulated hotel.

use super::{Column, Fields, Row, file, read};
use crate::Result;

/// What a hotel knows about one guest after 24 months. Every guest in the course's file is simulated.
///
/// *Korean term:* 호텔 고객.
#[derive(Debug, Clone, PartialEq)]
pub struct HotelCustomer {
    /// The guest's number, as text: leading zeros count.
    pub guest_id: String,
    /// Stays in 24 months. Korean: 투숙 횟수.
    pub stays: u32,
    /// Nights in 24 months. Korean: 숙박일수.
    pub nights: u32,
    /// Room revenue in 24 months, KRW. Korean: 객실 매출.
    pub spend_krw: f64,
    /// Days from the arrival of the last stay to the closing day. Korean: 최근 투숙 후 경과일.
    pub last_days: u32,
    /// The province or metropolitan city the guest lives in, in Korean. Korean: 시도.
    pub region: String,
    /// Whether the guest agreed to receive marketing messages. Korean: 마케팅 수신 동의.
    pub consent: bool,
}

impl Row for HotelCustomer {
    const COLUMNS: &'static [Column] = &[
        Column::new("guest_id", "text"),
        Column::new("stays", "stays"),
        Column::new("nights", "nights"),
        Column::new("spend_krw", "KRW"),
        Column::new("last_days", "days"),
        Column::new("region", "text"),
        Column::new("consent", "true/false"),
    ];
    const UNIQUE: Option<&'static str> = Some("guest_id");

    fn from_fields(fields: &Fields) -> Result<Self> {
        Ok(Self {
            guest_id: fields.text("guest_id")?,
            stays: fields.count("stays")?,
            nights: fields.count("nights")?,
            spend_krw: fields.amount("spend_krw")?,
            last_days: fields.count("last_days")?,
            region: fields.text("region")?,
            consent: fields.flag("consent")?,
        })
    }
}

/// The 1,000 simulated hotel guests of `hotel_customers.csv`: 24 months, KRW.
///
/// *Korean term:* 모의(시뮬레이션) 호텔 고객 자료.
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
/// let guests = data::hotel_customers()?;
/// assert!(guests.iter().all(|guest| guest.nights >= guest.stays));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
pub fn hotel_customers() -> Result<Vec<HotelCustomer>> {
    read(file("hotel_customers.csv")?)
}
