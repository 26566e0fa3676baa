//! A log read from a file gives what the slices of the library give.

use std::fmt::Write as _;

use tourism_marketing::clv::{
    self, Refunds, SameDay, SummaryOptions, Transaction, Weeks, ZeroAmounts,
};
use tourism_marketing::data;
use tourism_marketing::own::{self, Options};

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
                assert_eq!(log.customers(&options).unwrap().histories(), expected.histories);
                assert_eq!(log.customers(&options).unwrap().holdout(), expected.holdout);
                assert_eq!(log.summarise::<Weeks>(&options).unwrap(), expected);
            }
        }
    }
}

/// As `sort | uniq -d` counts them in the three columns.
#[test]
fn rows_that_repeat_are_counted_and_stay_in_use() {
    let (text, _) = cdnow();
    let log = read(text).unwrap();
    assert_eq!((log.repeated().purchases, log.len()), (255, 69_659));
    let text = "id,date,amount\nA,2026-03-02,5\nB,2026-03-02,5\nA,2026-03-02,5\nA,2026-03-02,5\n\
                A,2026-03-03,5\nB,2026-03-04,-2\nB,2026-03-04,-2\n";
    let found = read(text).unwrap().repeated();
    assert_eq!((found.purchases, found.refunds, found.revenue), (2, 1, 8.0));
}

/// A few million bytes, so that there are several blocks: unordered dates, quoted line breaks, refunds, broken rows.
fn long_file() -> String {
    let mut text = "고객번호,날짜,금액,메모\n".to_owned();
    let mut state = 7_u64;
    for _ in 0..90_000 {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let draw = |shift: u32, below: u64| (state >> shift) % below;
        let (guest, day, amount) = (draw(20, 9_000), draw(33, 28) + 1, draw(40, 400_000));
        let date = format!("2025-{:02}-{day:02}", draw(13, 12) + 1);
        let memo = ["창가", "\"조식\n포함\"", "", "a \"b\""][usize::try_from(draw(50, 4)).unwrap()];
        match draw(57, 40) {
            0 => writeln!(text, "G{guest:05},{date},-{amount},{memo}"),
            1 => writeln!(text, "G{guest:05},{date},\"{}원\",{memo}", amount * 1_000_000),
            2 => writeln!(text, "G{guest:05},{date},,{memo}"),
            _ => writeln!(text, "G{guest:05},{date},{amount},{memo}"),
        }
        .unwrap();
    }
    text
}

#[test]
fn any_number_of_threads_reads_the_same() {
    let text = long_file();
    assert!(text.len() > 2 << 20, "{} bytes are less than three blocks", text.len());
    let path = super::file(&text);
    let options = |threads| Options { threads: Some(threads), ..Options::default() };
    let one = own::read(&path, &options(1)).unwrap();
    for threads in [2, 3] {
        let several = own::read(&path, &options(threads)).unwrap();
        assert_eq!(several.understood(), one.understood());
        assert_eq!(several.set_aside(), one.set_aside());
        assert!(several.transactions() == one.transactions(), "{threads} threads");
        let choice = SummaryOptions { refunds: Refunds::Subtract, ..Default::default() };
        let (a, b) = (several.customers(&choice).unwrap(), one.customers(&choice).unwrap());
        assert!(a.histories::<Weeks>() == b.histories::<Weeks>(), "{threads} threads");
        assert_eq!(a.spend(), b.spend());
        assert_eq!(
            a.histories::<Weeks>(),
            clv::summarise::<Weeks>(&one.transactions(), &choice).unwrap().histories
        );
    }
    std::fs::remove_file(&path).unwrap();
}

#[test]
fn a_customers_row_has_the_total_the_days_and_the_last_day() {
    let (text, transactions) = cdnow();
    let customers = read(text).unwrap().customers(&SummaryOptions::default()).unwrap();
    let spend = data::spend_per_customer(&data::cdnow().unwrap());
    assert_eq!(customers.len(), 23_570);
    for (ours, theirs) in customers.spend().iter().zip(&spend) {
        assert!((ours - theirs).abs() < 1e-9, "{ours} {theirs}");
    }
    let end = transactions.iter().map(|it| it.date).max().unwrap();
    assert_eq!(customers.end(), end);
    for (place, id) in customers.ids().enumerate().step_by(499) {
        let mut days: Vec<_> =
            transactions.iter().filter(|it| it.customer == id).map(|it| it.date).collect();
        days.sort();
        days.dedup();
        assert_eq!(customers.purchases()[place], days.len() as f64, "{id}");
        let since = (end - *days.last().unwrap()).num_days() as f64;
        assert_eq!(customers.days_since()[place], since, "{id}");
        assert_eq!(customers.first_days()[place], days[0], "{id}");
    }
}
