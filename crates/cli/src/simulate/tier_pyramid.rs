//! `tier_pyramid.csv`: 100 guests whose spending is built, not drawn, to fit the textbook's pyramid.
//!
//! The guests are a random 100 of those who stayed in year 2. Their spending keeps the order of what they spent in
//! year 2, but its amounts are made so that the tiers of 10, 20, 30 and 40 guests bring exactly 45, 30, 15 and 10 % of
//! 120 million KRW. Inside a tier amounts lie between two bounds and lean towards the lower one.
//!
//! # References
//!
//! - Takata, Y. (高田靖久). お客様は「えこひいき」しなさい! (Korean edition 2009): the pyramid 10/20/30/40 whose upper 30 %
//!   bring 75 %. Figures of one consultant, not a measurement.

use std::cmp::Reverse;
use std::fmt::Write as _;

use super::guest_id;
use super::hotel::Guest;
use super::random::{Random, floor};

/// The stream of random numbers that this file uses.
const STREAM: u64 = 3;

/// A tier; amounts in thousands of won.
struct Tier {
    guests: usize,
    total: f64,
    lowest: f64,
    highest: f64,
}

const TIERS: [Tier; 4] = [
    Tier { guests: 10, total: 54_000.0, lowest: 3_050.0, highest: 14_000.0 },
    Tier { guests: 20, total: 36_000.0, lowest: 910.0, highest: 3_000.0 },
    Tier { guests: 30, total: 18_000.0, lowest: 430.0, highest: 900.0 },
    Tier { guests: 40, total: 12_000.0, lowest: 90.0, highest: 420.0 },
];

pub(super) fn csv(guests: &[Guest]) -> String {
    let mut random = Random::stream(STREAM);
    let came: Vec<usize> = (0..guests.len()).filter(|&index| guests[index].spend[1] > 0).collect();
    let size = TIERS.iter().map(|tier| tier.guests).sum();
    let mut chosen: Vec<usize> =
        random.sample(came.len(), size).into_iter().map(|place| came[place]).collect();
    chosen.sort_unstable_by_key(|&index| (Reverse(guests[index].spend[1]), index));

    let amounts = TIERS.iter().flat_map(|tier| tier_amounts(&mut random, tier));
    let mut rows: Vec<(usize, u32)> = chosen.into_iter().zip(amounts).collect();
    rows.sort_unstable();

    let mut text = "guest_id,spend_krw\n".to_owned();
    for (index, thousands) in rows {
        // Writing to a `String` cannot fail.
        let _ = writeln!(text, "{},{thousands}000", guest_id(index));
    }
    text
}

/// The amounts of one tier, largest first, which add up to its total: thousands of won.
fn tier_amounts(random: &mut Random, tier: &Tier) -> Vec<u32> {
    let Tier { guests, total, lowest, highest } = *tier;
    let count = guests as f64;
    // A uniform to the power k has mean 1 / (k + 1): k is chosen so that the tier's mean is met on average…
    let power = (highest - lowest) / (total / count - lowest) - 1.0;
    let mut amounts: Vec<f64> = (0..guests)
        .map(|_| lowest + (highest - lowest) * libm::pow(random.uniform(), power))
        .collect();
    // … then all amounts move towards one of the bounds until it is met…
    let sum: f64 = amounts.iter().sum();
    for amount in &mut amounts {
        *amount += if sum > total {
            (lowest - *amount) * (sum - total) / (sum - count * lowest)
        } else {
            (highest - *amount) * (total - sum) / (count * highest - sum)
        };
    }
    amounts.sort_by(|a, b| b.total_cmp(a));
    // … and what rounding down leaves goes to the first ones, a thousand each.
    let mut amounts: Vec<u32> = amounts.into_iter().map(floor).collect();
    let left = floor(total) - amounts.iter().sum::<u32>();
    amounts.iter_mut().take(left as usize).for_each(|amount| *amount += 1);
    amounts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tier_meets_its_total_inside_its_bounds_for_any_stream() {
        for stream in 0..200 {
            let mut random = Random::stream(stream);
            for tier in &TIERS {
                let amounts = tier_amounts(&mut random, tier);
                assert_eq!(amounts.len(), tier.guests);
                assert_eq!(amounts.iter().sum::<u32>(), floor(tier.total));
                assert!(amounts.is_sorted_by(|a, b| a >= b));
                let (first, last) = (f64::from(amounts[0]), f64::from(amounts[tier.guests - 1]));
                assert!(last >= tier.lowest && first <= tier.highest, "{first} … {last}");
            }
        }
    }
}
