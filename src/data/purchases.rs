//! What guests bought, what serving them cost, whom a mailing moved.
//!
//! Everything here is simulated: `datasets/README.md` has the model of each file and what its parameters rest on.
//!
//! Korean: 거래, 장바구니, 응대 비용, 캠페인.

use chrono::NaiveDate;

use super::{Column, Fields, Row, file, read};
use crate::Result;

row_type! {
    /// A line of a hotel bill. Simulated in the course's file.
    ///
    /// *Korean term:* 호텔 거래 자료의 한 행.
    pub struct Transaction {
        /// Transaction number; a line that was exported twice has the same number.
        txn_id: text "text",
        /// Guest number; the same number is the same guest in all simulated files.
        guest_id: text "text",
        /// Arrival of the stay.
        date: date "ISO date",
        /// Product: room (객실), food and drink (식음), spa (스파), tour (투어).
        product: text "text",
        /// Amount, KRW.
        amount_krw: amount "KRW",
    }

    /// The hotel's transactions, 2022 and 2023: `transactions.csv`.
    ///
    /// *Korean term:* 모의(시뮬레이션) 호텔 거래 자료.
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
    /// let lines = data::transactions()?;
    /// assert_eq!(lines[0].date.to_string(), "2022-01-01");
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn transactions reads "transactions.csv";
}

row_type! {
    /// What one stay or day visit bought. Simulated in the course's file.
    ///
    /// *Korean term:* 장바구니 자료의 한 행.
    pub struct Basket, one per "stay_id" {
        /// Number of the stay (S) or day visit (D).
        stay_id: text "text",
        /// Room.
        room: flag "0/1",
        /// Food and drink.
        fnb: flag "0/1",
        /// Spa.
        spa: flag "0/1",
        /// Tour.
        tour: flag "0/1",
    }

    /// Baskets of 2023: `baskets.csv`.
    ///
    /// *Korean term:* 모의(시뮬레이션) 장바구니 자료.
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
    /// let baskets = data::baskets()?;
    /// assert!(baskets[0].room);
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn baskets reads "baskets.csv";
}

row_type! {
    /// What serving a guest costs. Simulated in the course's file.
    ///
    /// *Korean term:* 고객별 응대 비용 자료의 한 행.
    pub struct ServiceCost, one per "guest_id" {
        /// Guest number; the same number is the same guest in all simulated files.
        guest_id: text "text",
        /// Cost of sales as a share of revenue, with a travel agency's commission, share 0 to 1.
        cogs_rate: amount "share 0 to 1",
        /// Cost of serving the guest in 24 months, KRW.
        service_cost_krw: amount "KRW",
    }

    /// Cost rate and cost to serve of each guest: `cost_to_serve.csv`.
    ///
    /// *Korean term:* 모의(시뮬레이션) 고객별 응대 비용 자료.
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
    /// let costs = data::cost_to_serve()?;
    /// assert_eq!(costs.len(), data::hotel_customers()?.len());
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn cost_to_serve reads "cost_to_serve.csv";
}

row_type! {
    /// One person on the list of a mailing. Simulated in the course's file.
    ///
    /// *Korean term:* 캠페인 반응 자료(대조군 포함)의 한 행.
    pub struct Mailing, one per "guest_id" {
        /// Guest number; G is a guest of the simulated hotel, P one from before.
        guest_id: text "text",
        /// Response probability predicted by a model, share 0 to 1.
        score: amount "share 0 to 1",
        /// Treated (written to) or holdout.
        arm: text "text",
        /// Whether the guest booked in the period.
        responded: flag "true/false",
        /// Margin of the booking; 0 without one, KRW.
        margin_krw: amount "KRW",
    }

    /// A mailing with a holdout group, 5,000 people: `campaign_response.csv`.
    ///
    /// *Korean term:* 모의(시뮬레이션) 캠페인 반응 자료(대조군 포함).
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
    /// let list = data::campaign_response()?;
    /// assert_eq!(list.iter().filter(|row| row.arm == "holdout").count(), 1_000);
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn campaign_response reads "campaign_response.csv";
}
