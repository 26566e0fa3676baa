//! The guest file with its gaps and copies, and the bookings from abroad.
//!
//! Everything here is simulated: `datasets/README.md` has the model of each file and what its parameters rest on.
//!
//! Korean: 고객 기록, 외국인 예약.

use chrono::NaiveDate;

use super::{Column, Fields, Row, file, read};
use crate::Result;

row_type! {
    /// A record of the guest file; what nobody asked is `None`. Simulated in the course's file.
    ///
    /// *Korean term:* 고객관리(CRM) 기록 자료의 한 행.
    pub struct GuestRecord {
        /// Guest number; the same number is the same guest in all simulated files.
        guest_id: text "text",
        /// Province or metropolitan city of residence.
        region: text_or_none "text",
        /// Age band.
        age_band: text_or_none "text",
        /// Purpose of travel.
        purpose: text_or_none "text",
        /// Booking channel.
        channel: text_or_none "text",
        /// Preferred room.
        room_type: text_or_none "text",
        /// Month of an anniversary.
        anniversary_month: text_or_none "month 1 to 12",
        /// Days since the record was last confirmed, days.
        updated_days: count "days",
        /// Consent to marketing messages.
        consent: flag "true/false",
    }

    /// Guest records with their gaps and copies: `crm_records.csv`.
    ///
    /// *Korean term:* 모의(시뮬레이션) 고객관리(CRM) 기록 자료.
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
    /// let records = data::crm_records()?;
    /// assert!(records.iter().any(|record| record.age_band.is_none()));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn crm_records reads "crm_records.csv";
}

row_type! {
    /// A booking from abroad; a nationality that nobody noted is `None`. Simulated in the course's file.
    ///
    /// *Korean term:* 외국인 예약 자료의 한 행.
    pub struct ForeignGuest, one per "booking_id" {
        /// Number of the booking.
        booking_id: text "text",
        /// Day of arrival.
        arrival: date "ISO date",
        /// Nationality: 중국, 일본, 대만, 미국, 홍콩 or 그 밖.
        nationality: text_or_none "text",
        /// Nights.
        nights: count "nights",
        /// Room revenue of the stay, KRW; of a cancelled booking, what it would have been.
        room_krw: amount "KRW",
        /// Whether the booking was cancelled.
        cancelled: flag "true/false",
        /// Whether the guest had stayed before.
        repeat: flag "true/false",
        /// Consent to marketing messages.
        consent: flag "true/false",
    }

    /// A year of bookings from abroad: `foreign_guests.csv`.
    ///
    /// Nationalities and months are drawn from the official numbers of visitors to Korea in 2019.
    ///
    /// *Korean term:* 모의(시뮬레이션) 외국인 예약 자료.
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
    /// let bookings = data::foreign_guests()?;
    /// let kept: Vec<_> = bookings.iter().filter(|booking| !booking.cancelled).collect();
    /// assert!(kept.len() < bookings.len());
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn foreign_guests reads "foreign_guests.csv";
}
