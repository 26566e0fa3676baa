//! A log read from a file gives what the slices of the library give.

use std::fmt::Write as _;

use tourism_marketing::clv::{
    self, Refunds, SameDay, SummaryOptions, Transaction, Weeks, ZeroAmounts,
};
use tourism_marketing::data;

use super::read;

/// CDNOW as a CSV file, and as the library reads it.
fn cdnow() -> (String, Vec<Transaction>) {
    let purchases = data::cdnow().unwrap();
    let mut text = "customer,date,amount\n".to_owned();
    for it in &purchases {
        writeln!(text, "{},{},{}", it.customer, it.date, it.usd).unwrap();
    }
    (text, purchases.iter().map(Transaction::from).collect())
}

#[test]
fn cdnow_through_a_file_is_summarised_as_through_the_library() {
    let (text, transactions) = cdnow();
    let log = read(text).unwrap();
    assert_eq!(log.transactions(), transactions);
    for same_day in SameDay::ALL {
        for refunds in Refunds::ALL {
            for zero_amounts in ZeroAmounts::ALL {
                let calibration_end = "1997-09-30".parse().ok();
                let options = SummaryOptions {
                    calibration_end,
                    same_day,
                    refunds,
                    zero_amounts,
                    ..Default::default()
                };
                let expected = clv::summarise::<Weeks>(&transactions, &options).unwrap();
                assert_eq!(log.summarise::<Weeks>(&options).unwrap(), expected);
            }
        }
    }
}
