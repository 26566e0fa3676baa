//! Experiments with colour, scent, sound and healing.
//!
//! Everything here is simulated: `datasets/README.md` has the model of each file and what its parameters rest on.
//!
//! Korean: 감성마케팅 실험.

use super::{Column, Fields, Row, file, read};
use crate::Result;

row_type! {
    /// A guest in one of the four experiments. Simulated in the course's file.
    ///
    /// *Korean term:* 감성마케팅 실험 자료의 한 행.
    pub struct EmotionGuest, one per "id" {
        /// Number of the participant.
        id: text "text",
        /// Category: colour (색), scent (향), sound (음), healing (힐링).
        category: text "text",
        /// Condition of the experiment.
        condition: text "text",
        /// Satisfaction, 1 to 7.
        satisfaction_1_7: count "1 to 7",
        /// Time spent, minutes.
        dwell_min: amount "minutes",
        /// Whether the guest booked again.
        booked: flag "true/false",
        /// Amount spent, KRW.
        spend_krw: amount "KRW",
    }

    /// Experiments with colour, scent, sound and healing, 800 guests: `emotion_experiment.csv`.
    ///
    /// *Korean term:* 모의(시뮬레이션) 감성마케팅 실험 자료.
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
    /// let guests = data::emotion_experiment()?;
    /// assert_eq!(guests.iter().filter(|guest| guest.category == "향").count(), 200);
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn emotion_experiment reads "emotion_experiment.csv";
}

row_type! {
    /// One person's stress before and after. Simulated in the course's file.
    ///
    /// *Korean term:* 힐링 프로그램 사전–사후 자료의 한 행.
    pub struct HealingPair, one per "id" {
        /// Number of the participant.
        id: text "text",
        /// Stress before a forest programme, 0 to 40.
        stress_before: count "0 to 40",
        /// Stress after it, 0 to 40.
        stress_after: count "0 to 40",
    }

    /// Stress before and after a forest programme, 60 people: `healing_prepost.csv`.
    ///
    /// *Korean term:* 모의(시뮬레이션) 힐링 프로그램 사전–사후 자료.
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
    /// assert_eq!(data::healing_prepost()?.len(), 60);
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn healing_prepost reads "healing_prepost.csv";
}
