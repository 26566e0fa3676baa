//! Tiers and points of the same guests: `tier_history.csv` and `points_ledger.csv`.
//!
//! A tier of a year comes from the room revenue of the year before: 1, 2 and 4 million KRW for 실버, 골드 and 플래티넘.
//! The tiers of 2023 and 2024 follow from the two simulated years, those of 2021 and 2022 from two years before them,
//! drawn from the same rates λ. Points are 3 % of the room revenue of members with consent, plus 1 % a tier; a member
//! with at least 10,000 points uses them with probability 0.3 at the next stay; what is a year old expires.

use std::collections::VecDeque;
use std::fmt::Write as _;

use super::calendar::date;
use super::guest_id;
use super::hotel::{CLOSING_DAY, Guest, YEAR};
use super::random::Random;
use super::world::World;

/// The streams of random numbers that this file uses.
const TIER_STREAM: u64 = 11;
const POINT_STREAM: u64 = 12;

const TIERS: [&str; 4] = ["일반", "실버", "골드", "플래티넘"];
/// Room revenue of a year that opens the tiers above the first, KRW.
const CUTS: [u64; 3] = [1_000_000, 2_000_000, 4_000_000];

fn tier(spend: u64) -> usize {
    CUTS.iter().filter(|&&cut| spend >= cut).count()
}

/// Room revenue of a year before the first, KRW.
fn earlier(random: &mut Random, guest: &Guest) -> u64 {
    let busy = random.log_normal(libm::exp(-0.125), 0.5);
    let stays = random.poisson(guest.per_year * busy);
    let nights: u32 = (0..stays).map(|_| 1 + random.poisson(0.8)).sum();
    if guest.from > 0.0 { 0 } else { u64::from(nights) * super::rounded(guest.level, 1_000.0) }
}

pub(super) fn tier_history(world: &World) -> String {
    let mut random = Random::stream(TIER_STREAM);
    let mut text = "guest_id,year,tier\n".to_owned();
    for (index, guest) in world.guests.iter().enumerate() {
        let before = [earlier(&mut random, guest), earlier(&mut random, guest)];
        for (year, spend) in (2021..).zip(before.iter().chain(&guest.spend)) {
            // Writing to a `String` cannot fail.
            let _ = writeln!(text, "{},{year},{}", guest_id(index), TIERS[tier(*spend)]);
        }
    }
    text
}

/// One entry of the ledger.
struct Entry {
    guest: usize,
    day: u32,
    points: [u64; 3],
}

pub(super) fn points_ledger(world: &World) -> String {
    let mut random = Random::stream(POINT_STREAM);
    let mut entries = Vec::new();
    for (index, guest) in world.guests.iter().enumerate() {
        if world.registered[index].1 {
            account(&mut random, world, index, tier(guest.spend[0]), &mut entries);
        }
    }
    entries.sort_by_key(|entry| entry.day);
    let mut text = "guest_id,date,earned,redeemed,expired\n".to_owned();
    for Entry { guest, day, points: [earned, redeemed, expired] } in entries {
        let _ = writeln!(text, "{},{},{earned},{redeemed},{expired}", guest_id(guest), date(day));
    }
    text
}

/// The entries of one member, oldest points used and expired first.
fn account(
    random: &mut Random,
    world: &World,
    guest: usize,
    tier: usize,
    entries: &mut Vec<Entry>,
) {
    let mut lots: VecDeque<(u32, u64)> = VecDeque::new();
    let stays = world.stays.iter().filter(|stay| stay.guest == guest);
    for stay in stays {
        let trip = stay.trip;
        expire(guest, trip.day, &mut lots, entries);
        let held: u64 = lots.iter().map(|(_, points)| points).sum();
        let used = if held >= 10_000 && random.chance(0.3) { held / 5_000 * 5_000 } else { 0 };
        let mut left = used;
        while left > 0 {
            let Some((_, points)) = lots.front_mut() else { break };
            let part = left.min(*points);
            *points -= part;
            left -= part;
            if *points == 0 {
                lots.pop_front();
            }
        }
        let percent = 3 + if trip.day > YEAR { tier as u64 } else { 0 };
        let earned = u64::from(trip.nights) * trip.rate * percent / 100;
        lots.push_back((trip.day, earned));
        entries.push(Entry { guest, day: trip.day, points: [earned, used, 0] });
    }
    expire(guest, CLOSING_DAY, &mut lots, entries);
}

/// Takes away what is a year old on `day`.
fn expire(guest: usize, day: u32, lots: &mut VecDeque<(u32, u64)>, entries: &mut Vec<Entry>) {
    while let Some(&(earned, points)) = lots.front()
        && earned + YEAR <= day
    {
        lots.pop_front();
        entries.push(Entry { guest, day: earned + YEAR, points: [0, 0, points] });
    }
}
