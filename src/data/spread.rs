//! How something new spreads: adopters, sponsors, invitations.
//!
//! Everything here is simulated: `datasets/README.md` has the model of each file and what its parameters rest on.
//!
//! Korean: 확산, 후원사 회상, 초대.

use super::{Column, Fields, Row, file, read};
use crate::Result;

row_type! {
    /// New users in one month. Simulated in the course's file.
    ///
    /// *Korean term:* 월별 채택 자료의 한 행.
    pub struct AdoptionMonth, one per "month" {
        /// Month since the start.
        month: count "months",
        /// People who began to use it.
        adopters: count "people",
    }

    /// How mobile check-in spread, 60 months: `adoption.csv`.
    ///
    /// *Korean term:* 모의(시뮬레이션) 월별 채택 자료.
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
    /// let months = data::adoption()?;
    /// assert_eq!(months.len(), 60);
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn adoption reads "adoption.csv";
}

row_type! {
    /// Which brand a respondent took for the sponsor. Simulated in the course's file.
    ///
    /// *Korean term:* 후원사 회상 자료의 한 행.
    pub struct NamedBrand, one per "respondent" {
        /// Number of the respondent.
        respondent: text "text",
        /// Brand named as sponsor: sponsor, ambusher, other, none.
        named_brand: text "text",
    }

    /// Whom 300 people take for the sponsor: `sponsor_recall.csv`.
    ///
    /// *Korean term:* 모의(시뮬레이션) 후원사 회상 자료.
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
    /// assert_eq!(data::sponsor_recall()?.len(), 300);
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn sponsor_recall reads "sponsor_recall.csv";
}

row_type! {
    /// A guest's invitations and who joined. Simulated in the course's file.
    ///
    /// *Korean term:* 친구 초대 자료의 한 행.
    pub struct Inviter, one per "inviter" {
        /// Guest number, as in the other simulated files.
        inviter: text "text",
        /// Invitations sent, invitations.
        sent: count "invitations",
        /// People who joined.
        joined: count "people",
    }

    /// Invitations by 500 guests: `invites.csv`.
    ///
    /// *Korean term:* 모의(시뮬레이션) 친구 초대 자료.
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
    /// let guests = data::invites()?;
    /// assert!(guests.iter().all(|guest| guest.joined <= guest.sent));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn invites reads "invites.csv";
}
