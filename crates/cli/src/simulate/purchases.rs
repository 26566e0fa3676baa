//! What the guests bought, what serving them cost, and whom a campaign moved: `transactions.csv`, `baskets.csv`,
//! `cost_to_serve.csv` and `campaign_response.csv`.
//!
//! | symbol | meaning | value |
//! |---|---|---|
//! | 식음, 스파, 투어 | bought during a stay, by purpose (business, couple, family) | .30/.72/.75, .04/.26/.10, .02/.12/.28 |
//! | amounts | log-normal | medians 68,000, 150,000, 90,000 KRW |
//! | repeated lines | an export that was made twice | 30 |
//! | day visitors | baskets without a room | 320 |
//! | cost rate | share of revenue, with the commission of a travel agency for 40 % of the guests | .56 or .70 ± .04 |
//! | service cost | a guest 90,000, a stay 48,000 KRW on average; a complaint or special service of 8 % costs more | 600,000 KRW |
//! | score | what a response model expected: baseline logit plus noise | |
//! | campaign | 6 % buy anyway; a letter adds 3 points on average, most in the middle of the scores | |
//!
//! # References
//!
//! - Kaplan, R. S. & Narayanan, V. G. (2001). Measuring and managing customer profitability. *Journal of Cost Management*,
//!   15(5), 5–15: whale curves that peak at 150 to 300 % of the profit.

use std::fmt::Write as _;

use super::calendar::date;
use super::hotel::YEAR;
use super::random::{Random, floor};
use super::world::World;
use super::{guest_id, logistic, rounded};

/// The streams of random numbers that this file uses.
const LINE_STREAM: u64 = 6;
const REPEAT_STREAM: u64 = 7;
const VISITOR_STREAM: u64 = 8;
const COST_STREAM: u64 = 9;
const CAMPAIGN_STREAM: u64 = 10;

const REPEATED: usize = 30;
const VISITORS: usize = 320;

/// What can be bought during a stay: name, probability by purpose, median amount and its step, KRW.
struct Product {
    name: &'static str,
    bought: [f64; 3],
    median: f64,
    step: f64,
}

const PRODUCTS: [Product; 3] = [
    Product { name: "식음", bought: [0.30, 0.72, 0.75], median: 68_000.0, step: 500.0 },
    Product { name: "스파", bought: [0.04, 0.26, 0.10], median: 150_000.0, step: 1_000.0 },
    Product { name: "투어", bought: [0.02, 0.12, 0.28], median: 90_000.0, step: 1_000.0 },
];

/// A line of the bill.
struct Line {
    stay: usize,
    product: &'static str,
    amount: u64,
}

/// The lines of all stays, stay by stay.
fn lines(world: &World) -> Vec<Line> {
    let mut random = Random::stream(LINE_STREAM);
    let mut lines = Vec::new();
    for (stay, held) in world.stays.iter().enumerate() {
        let room = u64::from(held.trip.nights) * held.trip.rate;
        lines.push(Line { stay, product: "객실", amount: room });
        let purpose = world.purposes[held.guest];
        for product in &PRODUCTS {
            if random.chance(product.bought[purpose as usize]) {
                let amount = rounded(random.log_normal(product.median, 0.4), product.step);
                lines.push(Line { stay, product: product.name, amount });
            }
        }
    }
    lines
}

pub(super) fn transactions(world: &World) -> String {
    let lines = lines(world);
    let mut repeated = Random::stream(REPEAT_STREAM).sample(lines.len(), REPEATED);
    repeated.sort_unstable();
    let mut text = "txn_id,guest_id,date,product,amount_krw\n".to_owned();
    for (index, line) in lines.iter().enumerate() {
        let stay = &world.stays[line.stay];
        let (id, day) = (guest_id(stay.guest), date(stay.trip.day));
        let times = 1 + usize::from(repeated.binary_search(&index).is_ok());
        for _ in 0..times {
            // Writing to a `String` cannot fail.
            let _ = writeln!(text, "T{:06},{id},{day},{},{}", index + 1, line.product, line.amount);
        }
    }
    text
}

pub(super) fn baskets(world: &World) -> String {
    let mut text = "stay_id,room,fnb,spa,tour\n".to_owned();
    let lines = lines(world);
    for (stay, held) in world.stays.iter().enumerate().filter(|(_, held)| held.trip.day > YEAR) {
        let first = lines.partition_point(|line| line.stay < stay);
        let bought = |name: &str| {
            u8::from(
                lines[first..]
                    .iter()
                    .take_while(|line| line.stay == stay)
                    .any(|line| line.product == name),
            )
        };
        let [fnb, spa, tour] = PRODUCTS.each_ref().map(|product| bought(product.name));
        let _ = writeln!(
            text,
            "S{:05},{},{fnb},{spa},{tour}",
            stay + 1,
            u8::from(held.trip.nights > 0)
        );
    }
    let mut random = Random::stream(VISITOR_STREAM);
    for visitor in 1..=VISITORS {
        // Day visitors come for a meal or for the spa; some do both.
        let (spa, meal) = (random.chance(0.28), random.chance(0.70));
        let _ = writeln!(text, "D{visitor:05},0,{},{},0", u8::from(!spa || meal), u8::from(spa));
    }
    text
}

pub(super) fn cost_to_serve(world: &World) -> String {
    let mut random = Random::stream(COST_STREAM);
    let mut text = "guest_id,cogs_rate,service_cost_krw\n".to_owned();
    for (index, guest) in world.guests.iter().enumerate() {
        let agency = random.chance(0.4);
        let rate = if agency { 0.70 } else { 0.56 } + 0.04 * random.normal();
        let hundredths = floor((100.0 * rate.clamp(0.25, 0.85)).round());
        let mut cost = random.gamma(2.0, 90_000.0);
        cost += f64::from(guest.stays) * random.gamma(0.7, 48_000.0);
        if random.chance(0.08) {
            cost += random.log_normal(600_000.0, 0.5);
        }
        let cost = rounded(cost, 1_000.0);
        let _ = writeln!(text, "{},0.{hundredths:02},{cost}", guest_id(index));
    }
    text
}

const LIST: usize = 5_000;
const HELD_OUT: usize = 1_000;

pub(super) fn campaign_response(world: &World) -> String {
    let mut random = Random::stream(CAMPAIGN_STREAM);
    let consenting = world.registered.iter().enumerate().filter(|(_, (_, consent))| *consent);
    let mut ids: Vec<(String, f64)> = consenting
        .map(|(index, _)| (guest_id(index), libm::log(1.0 + world.guests[index].per_year)))
        .collect();
    let past = LIST - ids.len();
    ids.extend((1..=past).map(|past| (format!("P{past:04}"), 0.3)));
    let mut held_out = vec![false; LIST];
    for place in random.sample(LIST, HELD_OUT) {
        held_out[place] = true;
    }
    let mut text = "guest_id,score,arm,responded,margin_krw\n".to_owned();
    for ((id, habit), held_out) in ids.into_iter().zip(held_out) {
        let inclination = 0.9 * random.normal() + 0.5 * (habit - 0.3);
        let anyway = logistic(-3.1 + inclination);
        // The letter moves those in the middle: the eager buy anyway, the unwilling do not read it.
        let moved = 0.042 * libm::exp(-0.5 * (inclination - 0.4) * (inclination - 0.4));
        let expected = logistic(-3.1 + inclination + 0.45 * random.normal());
        let chance = if held_out { anyway } else { anyway + moved };
        let responded = random.chance(chance);
        let margin = rounded(random.log_normal(78_000.0, 0.45), 1_000.0);
        let margin = if responded { margin } else { 0 };
        let arm = if held_out { "holdout" } else { "treated" };
        let _ = writeln!(text, "{id},{expected:.4},{arm},{responded},{margin}");
    }
    text
}
