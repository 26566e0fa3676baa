//! Tiers and points.
//!
//! Everything here is simulated: `datasets/README.md` has the model of each file and what its parameters rest on.
//!
//! Korean: 등급과 포인트.

use chrono::NaiveDate;

use super::{Column, Fields, Row, file, read};
use crate::Result;

row_type! {
    /// The tier of a guest in one year. Simulated in the course's file.
    ///
    /// *Korean term:* 등급 이동 자료의 한 행.
    pub struct TierYear {
        /// Guest number; the same number is the same guest in all simulated files.
        guest_id: text "text",
        /// Year in which the tier is valid.
        year: count "year",
        /// Tier: 일반 (basic), 실버 (silver), 골드 (gold), 플래티넘 (platinum).
        tier: text "text",
    }

    /// Tiers of 1,000 guests, 2021 to 2024: `tier_history.csv`.
    ///
    /// *Korean term:* 모의(시뮬레이션) 등급 이동 자료.
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
    /// let tiers = data::tier_history()?;
    /// assert_eq!(tiers.len(), 4 * 1_000);
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn tier_history reads "tier_history.csv";
}

row_type! {
    /// An entry in a member's points account. Simulated in the course's file.
    ///
    /// *Korean term:* 포인트 원장 자료의 한 행.
    pub struct PointEntry {
        /// Guest number; the same number is the same guest in all simulated files.
        guest_id: text "text",
        /// Day of the entry.
        date: date "ISO date",
        /// Points earned.
        earned: amount "points",
        /// Points redeemed.
        redeemed: amount "points",
        /// Points expired.
        expired: amount "points",
    }

    /// The points ledger: `points_ledger.csv`.
    ///
    /// *Korean term:* 모의(시뮬레이션) 포인트 원장 자료.
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
    /// let ledger = data::points_ledger()?;
    /// assert!(ledger.iter().all(|entry| entry.earned == 0.0 || entry.expired == 0.0));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn points_ledger reads "points_ledger.csv";
}
