//! `hotel_customers.csv`: what the hotel knows about each guest on the closing day.

use std::fmt::Write as _;

use super::guest_id;
use super::hotel::{CLOSING_DAY, Guest};
use super::random::Random;

/// The stream of random numbers that this file uses.
const STREAM: u64 = 2;

/// Probability of consent to marketing messages: of guests with fewer stays than [`REGULAR`], and of the others.
const CONSENT: (f64, f64) = (0.55, 0.70);
const REGULAR: u32 = 3;

/// The 17 시도 and how many of 1,000 guests live there on average: about their share of the population.
const REGIONS: [(&str, usize); 17] = [
    ("서울", 182),
    ("부산", 64),
    ("대구", 46),
    ("인천", 59),
    ("광주", 27),
    ("대전", 28),
    ("울산", 21),
    ("세종", 8),
    ("경기", 267),
    ("강원", 30),
    ("충북", 31),
    ("충남", 42),
    ("전북", 34),
    ("전남", 35),
    ("경북", 50),
    ("경남", 63),
    ("제주", 13),
];

/// Where each guest lives, and whether the guest agreed to receive marketing messages.
pub(super) fn registered(guests: &[Guest]) -> Vec<(&'static str, bool)> {
    let mut random = Random::stream(STREAM);
    let mut draw = |guest: &Guest| {
        let region = region(random.below(1_000));
        let consent = if guest.stays < REGULAR { CONSENT.0 } else { CONSENT.1 };
        (region, random.chance(consent))
    };
    guests.iter().map(&mut draw).collect()
}

pub(super) fn csv(guests: &[Guest]) -> String {
    let mut text = "guest_id,stays,nights,spend_krw,last_days,region,consent\n".to_owned();
    for (index, (guest, (region, consent))) in guests.iter().zip(registered(guests)).enumerate() {
        let id = guest_id(index);
        let Guest { stays, nights, spend, last_day, .. } = guest;
        let spend: u64 = spend.iter().sum();
        let last_days = CLOSING_DAY - last_day;
        // Writing to a `String` cannot fail.
        let _ = writeln!(text, "{id},{stays},{nights},{spend},{last_days},{region},{consent}");
    }
    text
}

/// The region in which number `lot` of 1,000 falls.
fn region(lot: usize) -> &'static str {
    let mut upto = 0;
    REGIONS
        .iter()
        .find(|(_, weight)| {
            upto += weight;
            lot < upto
        })
        .map_or("제주", |(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weights_of_the_regions_fill_the_thousand() {
        assert_eq!(REGIONS.iter().map(|(_, weight)| weight).sum::<usize>(), 1_000);
        assert_eq!(
            (region(0), region(181), region(182), region(999)),
            ("서울", "서울", "부산", "제주")
        );
    }
}
