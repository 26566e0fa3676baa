//! Customers by how often they bought: bands that hold equal customers together.

use tourism_marketing::Lang;

/// The least purchases of each band: once, twice, 3 or 4, 5 to 9, 10 and more.
const FROM: [f64; 5] = [1.0, 2.0, 3.0, 5.0, 10.0];

/// How many bands there are.
pub(super) const BANDS: usize = FROM.len();

/// The band of a customer, from 0.
pub(super) fn band(purchases: f64) -> usize {
    FROM.iter().rposition(|&from| purchases >= from).unwrap_or(0)
}

/// What a band is called.
pub(super) fn name(band: usize, lang: Lang) -> &'static str {
    const KO: [&str; BANDS] = ["1회", "2회", "3–4회", "5–9회", "10회 이상"];
    const EN: [&str; BANDS] = ["once", "twice", "3–4 times", "5–9 times", "10 or more"];
    lang.pick(KO, EN)[band]
}

/// A count that was kept as a number.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "counts are whole and below 2^53"
)]
pub(super) fn whole(count: f64) -> usize {
    count.max(0.0) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_customers_are_in_the_same_band() {
        let bands: Vec<usize> = [1.0, 2.0, 3.0, 4.0, 5.0, 9.0, 10.0, 500.0].map(band).into();
        assert_eq!(bands, [0, 1, 2, 2, 3, 3, 4, 4]);
    }
}
