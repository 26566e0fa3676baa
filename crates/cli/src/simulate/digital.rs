//! `adoption.csv`, `sponsor_recall.csv` and `invites.csv`: how something new spreads.
//!
//! | symbol | meaning | value |
//! |---|---|---|
//! | adopters of a month | Poisson around a Bass curve: a mobile check-in | p 0.008, q 0.14 a month, market 24,000 |
//! | brand named as sponsor | of 300 asked: sponsor, its rival who ambushed, another, none | .42 .27 .13 .18 |
//! | invitations | of a guest: Poisson around a gamma; few invite many | mean 3, shape 0.6 |
//! | joined | of the invited | 0.20 |
//!
//! p and q are those of an application that spreads within months; Bass models of durables in years have about 0.03 and
//! 0.38 (Sultan, Farley & Lehmann 1990).
//!
//! # References
//!
//! - Bass, F. M. (1969). A new product growth for model consumer durables. *Management Science*, 15(5), 215–227.
//! - Sultan, F., Farley, J. U. & Lehmann, D. R. (1990). A meta-analysis of applications of diffusion models. *Journal of
//!   Marketing Research*, 27(1), 70–77.

use std::fmt::Write as _;

use super::guest_id;
use super::random::Random;
use super::world::World;

/// The streams of random numbers that this file uses.
const ADOPTION_STREAM: u64 = 27;
const RECALL_STREAM: u64 = 28;
const INVITE_STREAM: u64 = 29;

pub(super) fn adoption() -> String {
    let (p, q, market) = (0.008, 0.14, 24_000.0); // the paper's letters
    let share = |time: f64| {
        let fading = libm::exp(-(p + q) * time);
        (1.0 - fading) / (1.0 + q / p * fading)
    };
    let mut random = Random::stream(ADOPTION_STREAM);
    let mut text = "month,adopters\n".to_owned();
    for month in 1..=60 {
        let time = f64::from(month);
        let mean = market * (share(time) - share(time - 1.0));
        // Poisson draws are made of parts that stay below the few hundred which it can count.
        let adopters: u32 = (0..10).map(|_| random.poisson(mean / 10.0)).sum();
        // Writing to a `String` cannot fail.
        let _ = writeln!(text, "{month},{adopters}");
    }
    text
}

pub(super) fn sponsor_recall() -> String {
    let mut random = Random::stream(RECALL_STREAM);
    let mut text = "respondent,named_brand\n".to_owned();
    for respondent in 1..=300 {
        let turn = random.uniform();
        let named = if turn < 0.42 {
            "sponsor"
        } else if turn < 0.69 {
            "ambusher"
        } else if turn < 0.82 {
            "other"
        } else {
            "none"
        };
        let _ = writeln!(text, "B{respondent:03},{named}");
    }
    text
}

pub(super) fn invites(world: &World) -> String {
    let mut random = Random::stream(INVITE_STREAM);
    let consenting: Vec<usize> =
        (0..world.guests.len()).filter(|&guest| world.registered[guest].1).collect();
    let mut chosen: Vec<usize> =
        random.sample(consenting.len(), 500).into_iter().map(|place| consenting[place]).collect();
    chosen.sort_unstable();
    let mut text = "inviter,sent,joined\n".to_owned();
    for guest in chosen {
        let eager = libm::exp(0.35 * world.content[guest]);
        let inclination = random.gamma(0.6, 2.8 * eager);
        let sent = random.poisson(inclination);
        let joined = (0..sent).filter(|_| random.chance(0.2)).count();
        let _ = writeln!(text, "{},{sent},{joined}", guest_id(guest));
    }
    text
}
