//! What the hotel writes down about its guests and expects of them: `crm_records.csv`, `guest_margin.csv`,
//! `cohort_retention.csv`, `ladder_counts.csv` and `rm_effects.csv`.
//!
//! | symbol | meaning | value |
//! |---|---|---|
//! | gaps | share of empty fields: region, age, purpose, channel, room, anniversary | .03 .22 .12 .08 .28 .46 |
//! | age of a record | days since it was last confirmed: gamma after the last stay | shape 0.8, mean 240 days |
//! | older copies | guests who were entered twice; the newer record counts, also for consent | 18 |
//! | margin | of the second year: 30 to 45 % of the room revenue | |
//! | retention | logistic in the stays and in how content the guest is | |
//! | months of membership | beta-geometric, the "high end" of Fader & Hardie (2007), a month for a year | α 0.668, β 3.806 |
//! | new members of a month | Poisson, more in summer and autumn | mean 120 |
//! | clients, advocates, partners | guests with 3 stays; of them recommends 0.35; of these advises the hotel 0.12 | |
//! | profit by year | the shape of Reichheld & Sasser (1990): 30, 42, 44, 49, 55 USD of a credit card, then slower | |
//!
//! # References
//!
//! - Fader, P. S. & Hardie, B. G. S. (2007). How to project customer retention. *Journal of Interactive Marketing*, 21(1), 76–90.
//! - Reichheld, F. F. & Sasser, W. E. (1990). Zero defections: quality comes to services. *Harvard Business Review*, 68(5), 105–111.

use std::fmt::Write as _;

use super::hotel::CLOSING_DAY;
use super::random::{Random, floor};
use super::world::World;
use super::{guest_id, logistic, rounded};

/// The streams of random numbers that this file uses.
const RECORD_STREAM: u64 = 13;
const MARGIN_STREAM: u64 = 14;
const COHORT_STREAM: u64 = 15;
const LADDER_STREAM: u64 = 16;

const COPIES: usize = 18;
const GAPS: [f64; 6] = [0.03, 0.22, 0.12, 0.08, 0.28, 0.46];
const AGES: [&str; 5] = ["20대", "30대", "40대", "50대", "60대 이상"];
const CHANNELS: [&str; 4] = ["홈페이지", "여행사", "전화", "예약 앱"];
const ROOMS: [&str; 4] = ["스탠더드", "디럭스", "온돌", "스위트"];

pub(super) fn crm_records(world: &World) -> String {
    let mut random = Random::stream(RECORD_STREAM);
    let mut twice = vec![false; world.guests.len()];
    for place in random.sample(world.guests.len(), COPIES) {
        twice[place] = true;
    }
    let mut text =
        "guest_id,region,age_band,purpose,channel,room_type,anniversary_month,updated_days,consent\n"
            .to_owned();
    for (index, guest) in world.guests.iter().enumerate() {
        let (region, consent) = world.registered[index];
        let values = [
            region.to_owned(),
            AGES[random.below(AGES.len())].to_owned(),
            world.purposes[index].korean().to_owned(),
            CHANNELS[random.below(CHANNELS.len())].to_owned(),
            ROOMS[random.below(ROOMS.len())].to_owned(),
            (1 + random.below(12)).to_string(),
        ];
        // A record is confirmed at the last stay, or some time before it.
        let since = CLOSING_DAY - guest.last_day;
        let age = (since + floor(random.gamma(0.8, 240.0))).min(1_800);
        record(&mut text, &mut random, index, &values, age, consent);
        if twice[index] {
            // Whoever withdrew the consent had given it when the older copy was made.
            let older = age + 200 + floor(400.0 * random.uniform());
            record(&mut text, &mut random, index, &values, older, true);
        }
    }
    text
}

fn record(
    text: &mut String,
    random: &mut Random,
    index: usize,
    values: &[String; 6],
    age: u32,
    consent: bool,
) {
    let known: Vec<&str> = values
        .iter()
        .zip(GAPS)
        .map(|(value, gap)| if random.chance(gap) { "" } else { value.as_str() })
        .collect();
    // Writing to a `String` cannot fail.
    let _ = writeln!(text, "{},{},{age},{consent}", guest_id(index), known.join(","));
}

pub(super) fn guest_margin(world: &World) -> String {
    let mut random = Random::stream(MARGIN_STREAM);
    let came: Vec<usize> =
        (0..world.guests.len()).filter(|&index| world.guests[index].spend[1] > 0).collect();
    let mut chosen: Vec<usize> =
        random.sample(came.len(), 500).into_iter().map(|place| came[place]).collect();
    chosen.sort_unstable();
    let mut text = "guest_id,margin_krw,retention,discount\n".to_owned();
    for index in chosen {
        let guest = &world.guests[index];
        let share = 0.30 + 0.15 * random.uniform();
        let margin = rounded(guest.spend[1] as f64 * share, 1_000.0);
        let stays = libm::log(f64::from(guest.stays));
        let retention = logistic(-0.3 + 0.7 * stays + 0.4 * world.content[index]);
        let _ =
            writeln!(text, "{},{margin},{:.2},0.10", guest_id(index), retention.clamp(0.05, 0.95));
    }
    text
}

pub(super) fn cohort_retention() -> String {
    const ALPHA: f64 = 0.668;
    const BETA: f64 = 3.806;
    let mut random = Random::stream(COHORT_STREAM);
    let mut text = "cohort,month,active\n".to_owned();
    for cohort in 0..24_u32 {
        let month = cohort % 12 + 1;
        let season = match month {
            7 | 8 | 10 => 1.3,
            1..=3 => 0.8,
            _ => 1.0,
        };
        let members = random.poisson(120.0 * season);
        let seen = 24 - cohort;
        let mut active = vec![0_u32; seen as usize];
        for _ in 0..members {
            let (a, b) = (random.gamma(ALPHA, ALPHA), random.gamma(BETA, BETA));
            let leaves = a / (a + b);
            for held in &mut active {
                *held += 1;
                if random.chance(leaves) {
                    break;
                }
            }
        }
        for (age, active) in active.into_iter().enumerate() {
            let _ = writeln!(text, "{}-{month:02},{age},{active}", 2022 + cohort / 12);
        }
    }
    text
}

pub(super) fn ladder_counts(world: &World) -> String {
    let mut random = Random::stream(LADDER_STREAM);
    let clients = world.guests.iter().filter(|guest| guest.stays >= 3).count();
    let advocates = (0..clients).filter(|_| random.chance(0.35)).count();
    let partners = (0..advocates).filter(|_| random.chance(0.12)).count();
    let mut text = "rung,heads\n".to_owned();
    for (rung, heads) in [
        ("prospect", 6_400),
        ("customer", world.guests.len()),
        ("client", clients),
        ("advocate", advocates),
        ("partner", partners),
    ] {
        let _ = writeln!(text, "{rung},{heads}");
    }
    text
}

/// Profit of one guest in KRW, year by year: base, growth, cost saving, referrals, price premium.
const EFFECTS: [[u32; 5]; 8] = [
    [60_000, 0, 0, 0, 0],
    [60_000, 12_000, 6_000, 4_000, 0],
    [60_000, 15_000, 9_000, 6_000, 0],
    [60_000, 18_000, 10_000, 8_000, 3_000],
    [60_000, 20_000, 11_000, 11_000, 6_000],
    [60_000, 21_000, 12_000, 13_000, 9_000],
    [60_000, 22_000, 12_000, 15_000, 11_000],
    [60_000, 22_000, 12_000, 16_000, 12_000],
];

pub(super) fn rm_effects() -> String {
    let mut text = "year,base,growth,cost_saving,referral,premium\n".to_owned();
    for (year, parts) in (1..).zip(EFFECTS) {
        let parts = parts.map(|part| part.to_string()).join(",");
        let _ = writeln!(text, "{year},{parts}");
    }
    text
}
