//! How content people are: rivals, recommendation, touchpoints.
//!
//! Everything here is simulated: `datasets/README.md` has the model of each file and what its parameters rest on.
//!
//! Korean: 만족도, 추천 의향, 접점.

use super::{Column, Fields, Row, file, read};
use crate::Result;

row_type! {
    /// How content one respondent is with one hotel. Simulated in the course's file.
    ///
    /// *Korean term:* 경쟁사 대비 만족도 자료의 한 행.
    pub struct RivalScore, one per "respondent" {
        /// Number of the respondent.
        respondent: text "text",
        /// Hotel that was rated.
        firm: text "text",
        /// Satisfaction, 1 to 5.
        score_1_5: count "1 to 5",
    }

    /// Satisfaction with four hotels: `csat_vs_rivals.csv`.
    ///
    /// *Korean term:* 모의(시뮬레이션) 경쟁사 대비 만족도 자료.
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
    /// let scores = data::csat_vs_rivals()?;
    /// assert_eq!(scores[0].firm, "우리 호텔");
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn csat_vs_rivals reads "csat_vs_rivals.csv";
}

row_type! {
    /// One answer to the question of recommending the hotel. Simulated in the course's file.
    ///
    /// *Korean term:* 순추천지수(NPS) 응답 자료의 한 행.
    pub struct NpsAnswer, one per "guest_id" {
        /// Guest number; the same number is the same guest in all simulated files.
        guest_id: text "text",
        /// Likelihood to recommend, 0 to 10.
        score_0_10: count "0 to 10",
    }

    /// Likelihood to recommend, 250 guests: `nps.csv`.
    ///
    /// *Korean term:* 모의(시뮬레이션) 순추천지수(NPS) 응답 자료.
    ///
    /// # Errors
    ///
    /// As [`file()`] and [`read`].
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::data;
    /// use tourism_marketing::experience;
    ///
    /// let scores: Vec<u8> = data::nps()?.iter().map(|row| row.score_0_10 as u8).collect();
    /// assert!(experience::nps(&scores)?.score > 0.0);
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn nps reads "nps.csv";
}

row_type! {
    /// A moment of the guest's journey. Simulated in the course's file.
    ///
    /// *Korean term:* 고객 여정 접점 자료의 한 행.
    pub struct Touchpoint, one per "touchpoint" {
        /// Touchpoint, in the order of the journey.
        touchpoint: text "text",
        /// Mean rating, 1 to 7.
        score: amount "1 to 7",
        /// Importance, points of 100.
        weight: amount "points of 100",
    }

    /// Twelve touchpoints of the journey: `touchpoints.csv`.
    ///
    /// *Korean term:* 모의(시뮬레이션) 고객 여정 접점 자료.
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
    /// let moments = data::touchpoints()?;
    /// assert_eq!(moments.iter().map(|moment| moment.weight).sum::<f64>(), 100.0);
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn touchpoints reads "touchpoints.csv";
}
