//! The value of all customers, and what moves it.

use super::stream::{MarginStream, clv_infinite};
use crate::{ClvTiming, Error, Result, numeric, require};

/// The value of all customers there are: the sum of their lifetime values.
///
/// ```text
/// CE = Σ CLVᵢ
/// ```
///
/// Customers at a loss are counted, not left out: they are part of the firm, and a reason to act.
///
/// *Korean term:* 고객자산.
///
/// - `lifetime_values`: one per customer, in one currency, of either sign
/// - result: an amount in that currency
///
/// # Errors
///
/// If the list is empty or holds a non-finite amount, or if the sum leaves the range of 64 bits.
///
/// # References
///
/// Blattberg & Deighton (1996); Rust, Lemon & Zeithaml (2004).
///
/// # Examples
///
/// ```
/// use tourism_marketing::value;
///
/// let equity = value::customer_equity(&[213_333.33, 120_000.0, -15_000.0])?; // KRW
/// assert!((equity - 318_333.33).abs() < 1e-6);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "고객자산")]
#[doc(alias = "customer equity")]
pub fn customer_equity(lifetime_values: &[f64]) -> Result<f64> {
    require::at_least("lifetime_values", 1, lifetime_values)?;
    require::all_finite("lifetime_values", lifetime_values)?;
    require::computed("the customer equity", numeric::sum(lifetime_values.iter().copied()))
}

/// The value of the customers that are still to come.
///
/// ```text
/// Σₖ nₖ CLV / (1+i)ᵏ, k = 0, 1, …
/// CLV = m (1+i) / (1+i − r(1+g)) − AC
/// ```
///
/// *Korean term:* 장래 고객의 고객자산 (코호트별).
///
/// - `stream`: m, r, i, g and AC of each new customer; the first margin comes in when the customer is won
/// - `new`: how many are won in each period from now on, not negative
/// - result: an amount in the currency of the margin
///
/// # Errors
///
/// As [`clv_infinite`]; if `new` is empty or holds a negative or non-finite number.
///
/// # References
///
/// Gupta, Lehmann & Stuart (2004).
///
/// # Examples
///
/// ```
/// use tourism_marketing::value::{self, MarginStream};
///
/// let guest = MarginStream { acquisition_cost: 50_000.0, ..MarginStream::new(80_000.0, 0.8, 0.10) };
/// let equity = value::cohort_equity(&guest, &[100.0, 100.0, 100.0])?; // a hundred new guests a year
/// assert!((equity - 66_564_738.29).abs() < 0.01); // KRW
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "고객자산")]
#[doc(alias = "코호트")]
pub fn cohort_equity(stream: &MarginStream, new: &[f64]) -> Result<f64> {
    let each = clv_infinite(stream, ClvTiming::Start)?;
    require::at_least("new", 1, new)?;
    require::not_negative("new", new)?;
    let mut worth = 1.0; // of money of period k today
    let values: Vec<f64> = new
        .iter()
        .map(|count| {
            let value = count * worth * each;
            worth /= 1.0 + stream.discount;
            value
        })
        .collect();
    require::computed("the customer equity", numeric::sum(values))
}

/// One number for each of the three drivers of customer equity: a rating, or its weight.
///
/// *Korean term:* 고객자산의 세 구성요소 (객관적 가치, 브랜드 가치, 관계 가치).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct EquityDrivers {
    /// Value equity (객관적 가치, 가치자산): quality, price, convenience.
    pub value: f64,
    /// Brand equity (브랜드 가치, 브랜드자산): what the brand feels like beyond the facts.
    pub brand: f64,
    /// Relationship equity (관계 가치, 관계자산): status, habit, community.
    pub relationship: f64,
}

impl EquityDrivers {
    fn list(&self) -> [f64; 3] {
        [self.value, self.brand, self.relationship]
    }
}

/// The weighted mean of the three drivers of customer equity.
///
/// ```text
/// Σ wⱼ sⱼ / Σ wⱼ
/// ```
///
/// The drivers move the lifetime value; they are not parts that add up to it. In the original the weights
/// come from a choice model, one per market; with chosen weights the index ranks, and measures nothing in
/// KRW.
///
/// *Korean term:* 고객자산 동인 지수.
///
/// - `scores`: ratings on one scale, for example 1 to 7
/// - `weights`: not negative, not all 0; they need not add up to 1
/// - result: points of the scale
///
/// # Errors
///
/// If a score is not finite, a weight is negative or not finite, or all weights are 0.
///
/// # References
///
/// Rust, Lemon & Zeithaml (2004), simplified.
///
/// # Examples
///
/// ```
/// use tourism_marketing::value::{self, EquityDrivers};
///
/// let resort = EquityDrivers { value: 5.0, brand: 4.0, relationship: 6.0 }; // points of 1 to 7
/// let weights = EquityDrivers { value: 0.5, brand: 0.2, relationship: 0.3 };
/// assert!((value::driver_index(&resort, &weights)? - 5.1).abs() < 1e-12);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "가치자산")]
#[doc(alias = "브랜드자산")]
#[doc(alias = "관계자산")]
#[doc(alias = "고객자산 구성요소")]
pub fn driver_index(scores: &EquityDrivers, weights: &EquityDrivers) -> Result<f64> {
    let (scores, weights) = (scores.list(), weights.list());
    require::all_finite("scores", &scores)?;
    require::not_negative("weights", &weights)?;
    let largest = weights.iter().copied().fold(0.0, f64::max);
    if largest == 0.0 {
        return Err(Error::AllZero { name: "weights" });
    }
    // In units of the largest weight, so that their sum is between 1 and 3.
    let parts = scores.iter().zip(&weights).map(|(score, weight)| score * (weight / largest));
    let whole = numeric::sum(weights.iter().map(|weight| weight / largest));
    require::computed("the index", numeric::sum(parts) / whole)
}
