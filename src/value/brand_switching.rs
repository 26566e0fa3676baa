//! The lifetime value of a customer who may come back.

use super::stream::discount_rate;
use crate::{Error, Result, numeric, require};

/// More purchases than this are not looked ahead.
const MOST_PURCHASES: u32 = 10_000;
/// More brands than this are a catalogue, not a market.
const MOST_BRANDS: usize = 100;

/// A buyer in a market with several brands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BrandBuyer {
    /// v, what is spent on one purchase, not negative, in one currency.
    pub spend: f64,
    /// π, the margin as a share of what is spent, 0 to 1.
    pub margin: f64,
    /// f, purchases per year, above 0.
    pub frequency: f64,
    /// d, the discount rate per year, above −1; 0.10 is 10 %.
    pub discount: f64,
    /// n, how many purchases are looked ahead, the present one included; 1 to 10,000.
    pub purchases: u32,
}

/// The lifetime value of a buyer who switches between brands and may return.
///
/// ```text
/// CLV = Σ (1+d)^(−t/f) · v · π · Bₜ, t = 0 … n−1, Bₜ = (b₀ Sᵗ) at the brand
/// ```
///
/// A guest who spends one holiday elsewhere has not "churned": always-a-share instead of lost-for-good.
///
/// *Korean term:* 상표전환행렬에 의한 고객생애가치.
///
/// - `first`: b₀, the probability of each of at most 100 brands at the present purchase; adds up to 1
/// - `switching`: S, from each brand (row) the probability of each brand at the next purchase; every row adds
///   up to 1
/// - `brand`: the place of the own brand, from 0
/// - `buyer`: v, π, f, d and n
/// - result: an amount in the currency of the spend
///
/// # Errors
///
/// If probabilities do not add up to 1, if `switching` is not square or not as large as `first`, if there is
/// no such brand, if a field of `buyer` is outside its range, or if the value leaves the range of 64 bits.
///
/// # References
///
/// Rust, Lemon & Zeithaml (2004), equation 2.
///
/// # Examples
///
/// ```
/// use tourism_marketing::value::{self, BrandBuyer};
///
/// let guest = BrandBuyer {
///     spend: 100_000.0, // KRW a stay
///     margin: 0.3,
///     frequency: 1.0, // stays a year
///     discount: 0.10,
///     purchases: 3,
/// };
/// let switching = [vec![0.8, 0.2], vec![0.3, 0.7]]; // ours, theirs
/// let worth = value::brand_switching_clv(&[1.0, 0.0], &switching, 0, &guest)?;
/// assert!((worth - 69_173.55).abs() < 0.01); // 30,000 × (1 + 0.8 / 1.1 + 0.70 / 1.21)
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "상표전환")]
#[doc(alias = "고객생애가치")]
#[doc(alias = "Markov")]
pub fn brand_switching_clv(
    first: &[f64],
    switching: &[Vec<f64>],
    brand: usize,
    buyer: &BrandBuyer,
) -> Result<f64> {
    probabilities("first", first)?;
    if first.len() > MOST_BRANDS {
        let what = format!("`first` has {} brands", first.len());
        return Err(Error::Contradiction { what, rule: "a market has at most 100 brands here" });
    }
    require::same_length("first", first, "switching", switching)?;
    for row in switching {
        require::same_length("first", first, "switching[k]", row)?;
        probabilities("switching[k]", row)?;
    }
    if brand >= first.len() {
        let what = format!("`brand` is {brand} of {} brands", first.len());
        return Err(Error::Contradiction { what, rule: "brands are counted from 0" });
    }
    require::amount("spend", buyer.spend)?;
    require::rate("margin", buyer.margin)?;
    require::positive("frequency", buyer.frequency)?;
    discount_rate(buyer.discount)?;
    if !(1..=MOST_PURCHASES).contains(&buyer.purchases) {
        let (value, rule) = (f64::from(buyer.purchases), "from 1 to 10,000");
        return Err(Error::OutOfRange { name: "purchases", value, rule, hint: None });
    }

    let mut row = first.to_vec();
    let mut terms = Vec::new();
    let per_purchase = buyer.discount.ln_1p() / buyer.frequency;
    for purchase in 0..buyer.purchases {
        let chosen = row.get(brand).copied().unwrap_or_default();
        // At once, money is worth itself, whatever the discount per purchase.
        let worth = if purchase == 0 { 1.0 } else { (-f64::from(purchase) * per_purchase).exp() };
        if chosen > 0.0 {
            terms.push(chosen * worth);
        }
        row = next(&row, switching);
    }
    let value = buyer.spend * buyer.margin * numeric::sum(terms);
    require::computed("the lifetime value", value)
}

/// The probabilities of the brands one purchase later.
fn next(row: &[f64], switching: &[Vec<f64>]) -> Vec<f64> {
    (0..row.len())
        .map(|to| {
            row.iter()
                .zip(switching)
                .map(|(p, from)| p * from.get(to).copied().unwrap_or_default())
                .sum()
        })
        .collect()
}

/// Probabilities that add up to 1.
fn probabilities(name: &'static str, values: &[f64]) -> Result<()> {
    require::at_least(name, 1, values)?;
    require::rates(name, values)?;
    let total = numeric::sum(values.iter().copied());
    // What the reader's own rounding may do to a row of tenths.
    if (total - 1.0).abs() > 1e-9 {
        let what = format!("`{name}` adds up to {total}");
        return Err(Error::Contradiction { what, rule: "probabilities add up to 1" });
    }
    Ok(())
}
