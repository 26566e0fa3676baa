//! `spend_two_years.csv`: the spending of the same guests, year by year.

use std::fmt::Write as _;

use super::guest_id;
use super::hotel::Guest;

pub(super) fn csv(guests: &[Guest]) -> String {
    let mut text = "guest_id,y1_krw,y2_krw\n".to_owned();
    for (index, Guest { spend: [first, second], .. }) in guests.iter().enumerate() {
        // Writing to a `String` cannot fail.
        let _ = writeln!(text, "{},{first},{second}", guest_id(index));
    }
    text
}
