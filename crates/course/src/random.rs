//! Random inputs that are the same on every machine.

/// A small generator with a seed: `SplitMix64`, 64 bits of state.
///
/// Steele, G. L., Lea, D. & Flood, C. H. (2014). Fast splittable pseudorandom number generators. *OOPSLA '14*, 453–472.
#[derive(Debug, Clone)]
pub struct Random {
    state: u64,
}

impl Random {
    /// The generator that starts from `seed`.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// 64 random bits.
    pub fn bits(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A whole number from `low` to `high`, both included; `low` where `high` is below it.
    ///
    /// The bias of taking a remainder does not matter for ranges as small as those of an exercise.
    pub fn between(&mut self, low: u32, high: u32) -> u32 {
        let width = u64::from(high.saturating_sub(low)) + 1;
        low + u32::try_from(self.bits() % width).unwrap_or_default()
    }

    /// One of several values.
    pub fn one_of<T: Copy>(&mut self, first: T, others: &[T]) -> T {
        let place = self.between(0, u32::try_from(others.len()).unwrap_or(u32::MAX));
        match place.checked_sub(1) {
            Some(place) => others.get(place as usize).copied().unwrap_or(first),
            None => first,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first three numbers of the reference implementation, `splitmix64.c` (Vigna 2015), from the state 1234567.
    #[test]
    fn the_numbers_are_those_of_the_published_generator() {
        let mut random = Random::new(1_234_567);
        let numbers = [random.bits(), random.bits(), random.bits()];
        assert_eq!(
            numbers,
            [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]
        );
    }

    #[test]
    fn a_range_is_filled_to_both_ends() {
        let mut random = Random::new(3);
        let numbers: Vec<u32> = (0..200).map(|_| random.between(2, 5)).collect();
        assert!((2..=5).all(|number| numbers.contains(&number)));
        assert!(numbers.iter().all(|number| (2..=5).contains(number)));
        assert_eq!(random.between(7, 7), 7);
    }
}
