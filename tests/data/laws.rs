//! What holds for every file.

use proptest::prelude::*;
use tourism_marketing::Error;
use tourism_marketing::data::{self, HotelCustomer, TierGuest};

use crate::support::made;

/// Bytes that look a little like a CSV file of guests.
fn nearly_csv() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        Just(b"guest_id".to_vec()),
        Just(b"spend_krw".to_vec()),
        Just(b",".to_vec()),
        Just(b"\n".to_vec()),
        Just(b"\r\n".to_vec()),
        Just(b"\"".to_vec()),
        Just(b"G0001".to_vec()),
        Just(b"-7".to_vec()),
        Just("１２".as_bytes().to_vec()),
        Just("\u{FEFF}".as_bytes().to_vec()),
        prop::collection::vec(any::<u8>(), 0..4),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn no_file_causes_a_panic_and_every_refusal_points_into_the_file(bytes in nearly_csv()) {
        let file = made(&bytes);
        let lines = 1 + bytes.iter().filter(|byte| matches!(byte, b'\n' | b'\r')).count() as u64;
        let errors = [
            data::read::<TierGuest>(file.path()).err(),
            data::read::<HotelCustomer>(file.path()).err(),
            data::read_cdnow(file.path()).err(),
        ];
        for error in errors.into_iter().flatten() {
            let Error::Data { path, line, column, problem, cure } = error else {
                panic!("another kind of error: {error}");
            };
            prop_assert_eq!(path, file.path());
            prop_assert!((1..=lines).contains(&line), "line {} of {}", line, lines);
            prop_assert!(!column.is_empty() && !problem.is_empty() && !cure.is_empty());
        }
    }

    #[test]
    fn what_is_written_comes_back(amounts in prop::collection::vec(0_u32..600_000_000, 1..50)) {
        let lines: Vec<String> =
            amounts.iter().enumerate().map(|(id, amount)| format!("{id:04},{amount}\n")).collect();
        let text = format!("guest_id,spend_krw\n{}", lines.concat());
        let rows = data::read::<TierGuest>(made(text).path()).unwrap();
        let expected: Vec<f64> = amounts.iter().copied().map(f64::from).collect();
        prop_assert_eq!(data::column(&rows, |row| row.spend_krw), expected);
        prop_assert_eq!(&rows[0].guest_id, "0000");
    }
}
