//! Drawing by a seed.

use std::collections::BTreeMap;

use tourism_course::random::Random;

use crate::bank::{Body, Numeric};

/// A generator for one item: the same seed draws differently for different items.
pub(crate) fn random(seed: u64, id: &str) -> Random {
    // FNV-1a (Fowler, Noll & Vo), so that the draw depends on nothing but seed and id.
    let start = 0xcbf2_9ce4_8422_2325_u64;
    let hash = id
        .bytes()
        .fold(start, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    Random::new(seed ^ hash)
}

/// For each place that is shown, the place in the item.
pub(super) fn order(body: &Body, random: &mut Random) -> Vec<usize> {
    match body {
        Body::Choice(options) | Body::Multi(options) => shuffled(options.len(), random),
        // Given in the right order already, there would be nothing to do.
        Body::Match(pairs) => shuffled_anew(pairs.len(), random),
        Body::Order { steps, .. } => shuffled_anew(steps.len(), random),
        _ => Vec::new(),
    }
}

/// 0 to `count` − 1 in random order (Fisher & Yates; Durstenfeld 1964).
pub(crate) fn shuffled(count: usize, random: &mut Random) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    for last in (1..count).rev() {
        let other = random.between(0, u32::try_from(last).unwrap_or(u32::MAX));
        order.swap(last, other as usize);
    }
    order
}

fn shuffled_anew(count: usize, random: &mut Random) -> Vec<usize> {
    let order = shuffled(count, random);
    if count > 1 && order.iter().enumerate().all(|(place, &at)| place == at) {
        return (1..count).chain([0]).collect();
    }
    order
}

/// One value of each given.
pub(super) fn givens(numeric: &Numeric, random: &mut Random) -> BTreeMap<String, f64> {
    let one = |(name, given): (&String, &crate::bank::Given)| {
        let (first, rest) = given.values.split_first()?;
        Some((name.clone(), random.one_of(*first, rest)))
    };
    numeric.givens.iter().filter_map(one).collect()
}
