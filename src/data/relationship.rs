//! What keeping guests is worth: profit by year, the ladder, cohorts, margins.
//!
//! Everything here is simulated: `datasets/README.md` has the model of each file and what its parameters rest on.
//!
//! Korean: 관계의 이익, 관계 사다리, 코호트, 마진.

use super::{Column, Fields, Row, file, read};
use crate::Result;

row_type! {
    /// One year of the relationship with a guest: where the profit comes from. Simulated in the course's file.
    ///
    /// *Korean term:* 고객당 이익 구성 자료의 한 행.
    pub struct RelationshipYear {
        /// Year of the relationship.
        year: count "year",
        /// Base profit of one guest, KRW.
        base: amount "KRW",
        /// Profit from more purchases, KRW.
        growth: amount "KRW",
        /// Saved cost, KRW.
        cost_saving: amount "KRW",
        /// Profit from referrals, KRW.
        referral: amount "KRW",
        /// Price premium, KRW.
        premium: amount "KRW",
    }

    /// Profit of one guest over eight years of the relationship: `rm_effects.csv`.
    ///
    /// *Korean term:* 모의(시뮬레이션) 고객당 이익 구성 자료.
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
    /// let years = data::rm_effects()?;
    /// assert_eq!(years[0].base, 60_000.0); // KRW
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn rm_effects reads "rm_effects.csv";
}

row_type! {
    /// A rung of the relationship ladder and how many have reached it. Simulated in the course's file.
    ///
    /// *Korean term:* 관계 사다리 인원 자료의 한 행.
    pub struct Rung, one per "rung" {
        /// Rung of the relationship ladder: prospect, customer, client, advocate, partner.
        rung: text "text",
        /// People who have reached it.
        heads: count "people",
    }

    /// People on the rungs of the relationship ladder: `ladder_counts.csv`.
    ///
    /// *Korean term:* 모의(시뮬레이션) 관계 사다리 인원 자료.
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
    /// let rungs = data::ladder_counts()?;
    /// assert_eq!((rungs[1].rung.as_str(), rungs[1].heads), ("customer", 1_000));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn ladder_counts reads "ladder_counts.csv";
}

row_type! {
    /// How many members of a cohort are left after some months. Simulated in the course's file.
    ///
    /// *Korean term:* 월별 코호트 자료의 한 행.
    pub struct CohortMonth {
        /// Month of joining.
        cohort: text "YYYY-MM",
        /// Months since joining.
        month: count "months",
        /// Members who are still there.
        active: count "people",
    }

    /// Members left of each monthly cohort: `cohort_retention.csv`.
    ///
    /// *Korean term:* 모의(시뮬레이션) 월별 코호트 자료.
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
    /// let months = data::cohort_retention()?;
    /// assert_eq!(months.len(), 300); // 24 + 23 + … + 1
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn cohort_retention reads "cohort_retention.csv";
}

row_type! {
    /// What a guest brings in a year and how likely the guest is to come again. Simulated in the course's file.
    ///
    /// *Korean term:* 고객별 마진과 유지율 자료의 한 행.
    pub struct GuestMargin, one per "guest_id" {
        /// Guest number; the same number is the same guest in all simulated files.
        guest_id: text "text",
        /// Contribution margin of the second year, KRW.
        margin_krw: amount "KRW",
        /// Estimated probability of coming next year, share 0 to 1.
        retention: amount "share 0 to 1",
        /// Discount rate a year, share 0 to 1.
        discount: amount "share 0 to 1",
    }

    /// Margin and retention of 500 guests: `guest_margin.csv`.
    ///
    /// *Korean term:* 모의(시뮬레이션) 고객별 마진과 유지율 자료.
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
    /// let guests = data::guest_margin()?;
    /// assert!(guests.iter().all(|guest| guest.retention < 1.0));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn guest_margin reads "guest_margin.csv";
}
