//! A crowded park, and accounts that cost more than they bring.
//!
//! Everything here is simulated: `datasets/README.md` has the model of each file and what its parameters rest on.
//!
//! Korean: 국립공원 수요와 계정 손익.

use chrono::NaiveDate;

use super::{Column, Fields, Row, file, read};
use crate::Result;

row_type! {
    /// One day of a national park. Simulated in the course's file.
    ///
    /// *Korean term:* 국립공원 일별 수요 자료의 한 행.
    pub struct ParkDay, one per "date" {
        /// Day.
        date: date "ISO date",
        /// Visitors.
        visitors: count "people",
        /// Admission, KRW.
        price_krw: amount "KRW",
        /// Visitors a day that the park can bear.
        capacity: count "people",
    }

    /// A national park day by day, 2023: `park_demand.csv`.
    ///
    /// *Korean term:* 모의(시뮬레이션) 국립공원 일별 수요 자료.
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
    /// let days = data::park_demand()?;
    /// assert_eq!(days.len(), 365);
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn park_demand reads "park_demand.csv";
}

row_type! {
    /// A membership account and what it brings in a year. Simulated in the course's file.
    ///
    /// *Korean term:* 계정별 손익 자료의 한 행.
    pub struct Account, one per "account_id" {
        /// Account number.
        account_id: text "text",
        /// Profit of a year; a loss is negative, KRW.
        annual_profit_krw: number "KRW",
        /// Days since the last use, days.
        idle_days: count "days",
    }

    /// Profit and loss of 2,000 membership accounts: `account_profit.csv`.
    ///
    /// *Korean term:* 모의(시뮬레이션) 계정별 손익 자료.
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
    /// let accounts = data::account_profit()?;
    /// assert!(accounts.iter().any(|account| account.annual_profit_krw < 0.0));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn account_profit reads "account_profit.csv";
}
