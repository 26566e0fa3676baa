//! Files of any bytes.

use proptest::prelude::*;
use tourism_marketing::clv::{Days, SummaryOptions, ZeroAmounts};
use tourism_marketing::own::{self, Options};

use crate::own::file;

/// Pieces of which broken files are made.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        prop::sample::select(vec![
            "customer,date,amount\n",
            "고객번호;날짜;금액\r\n",
            "A1,2026-03-02,1200\n",
            "A1,2026-03-02,\"1,200\"\n",
            "\"",
            "\n",
            "\r",
            ",",
            ";",
            "\t",
            "0",
            "2026-",
            "-02",
            "(1,0",
            "∞",
            "\u{FEFF}",
            "NaN",
            "1e309",
            "9".repeat(30).leak(),
            "'=",
            "합계,,9\n",
            "\u{1112}\u{1161}\u{11AB}",
            "99999-13-77",
            "3/4/2026",
            "24:61",
            "+09:",
            "오후",
            "월)",
        ])
        .prop_map(|text| text.as_bytes().to_vec()),
        prop::collection::vec(any::<u8>(), 0..12),
    ]
}

proptest! {
    #[test]
    fn no_file_panics_and_no_amount_is_endless(pieces in prop::collection::vec(piece(), 0..40), head in any::<bool>()) {
        let mut bytes = if head { b"customer,date,amount\nA1,2026-03-02,1200\n".to_vec() } else { Vec::new() };
        bytes.extend(pieces.concat());
        let path = file(bytes);
        let found = own::read(&path, &Options::default());
        let seen = own::read_with_progress(&path, &Options::default(), &mut |_| ());
        std::fs::remove_file(&path).unwrap();
        prop_assert_eq!(found.is_ok(), seen.is_ok());
        if let Ok(log) = found {
            prop_assert!(log.purchases().all(|it| it.amount.is_finite() && !log.customer(it.customer).is_empty()));
            prop_assert_eq!(log.purchases().count(), log.len());
            let customers = log.customers(&SummaryOptions { zero_amounts: ZeroAmounts::Count, ..Default::default() });
            if let Ok(customers) = customers {
                prop_assert!(customers.spend().iter().all(|it| it.is_finite()));
                let path = file("");
                own::write_summary(&path, &customers).unwrap();
                let back = own::read_summary::<Days>(&path);
                std::fs::remove_file(&path).unwrap();
                prop_assert_eq!(back.unwrap(), customers.histories());
            }
        }
    }
}
