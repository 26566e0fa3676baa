//! What a campaign caused.

use crate::{Result, require};

/// A campaign with a holdout: customers drawn by lot who got nothing.
///
/// *Korean term:* 대조군을 둔 캠페인.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct HoldoutTest {
    /// Customers who were contacted, at least 1.
    pub treated: u64,
    /// Those among them who bought.
    pub treated_buyers: u64,
    /// Customers who were held out, at least 1.
    pub control: u64,
    /// Those among them who bought.
    pub control_buyers: u64,
    /// m, the margin of one purchase, finite, in one currency.
    pub margin: f64,
    /// c, the cost of one contact, not negative.
    pub cost: f64,
}

/// What a campaign caused beyond what would have happened anyway.
///
/// *Korean term:* 증분 효과.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lift {
    /// The share of the contacted who bought.
    pub treated_rate: f64,
    /// The share of the held out who bought.
    pub control_rate: f64,
    /// Δ, the first less the second: percentage points over 100.
    pub difference: f64,
    /// The first as a multiple of the second, less 1; `None` where nobody of the held out bought.
    pub relative: Option<f64>,
    /// Buyers whom the campaign caused: Δ times the contacted.
    pub extra_buyers: f64,
    /// The margin of these less the cost of all contacts, in the currency of the margin.
    pub profit: f64,
}

/// What a campaign caused, measured against a holdout.
///
/// ```text
/// Δ = p_t − p_c, relative = p_t / p_c − 1, extra = Δ n_t, profit = extra · m − n_t c
/// ```
///
/// Whether Δ could be chance is another question: [`two_proportion_z`](crate::stats::two_proportion_z)
/// compares two proportions.
///
/// *Korean term:* 증분 반응 (대조군 비교, 고객 활성화의 효과 측정).
///
/// - `test`: the two groups, m and c
///
/// # Errors
///
/// If a group is empty, if it has more buyers than customers, if an amount is outside its range, or if the
/// profit leaves the range of 64 bits.
///
/// # References
///
/// Hughes (2005).
///
/// # Examples
///
/// ```
/// use tourism_marketing::dbmarketing::{self, HoldoutTest};
///
/// let test = HoldoutTest {
///     treated: 5_000,
///     treated_buyers: 400,
///     control: 1_000,
///     control_buyers: 50,
///     margin: 30_000.0, // KRW
///     cost: 500.0,
/// };
/// let lift = dbmarketing::incremental_lift(&test)?;
/// assert!((lift.difference - 0.03).abs() < 1e-12); // 8 % instead of 5 %
/// assert!((lift.extra_buyers - 150.0).abs() < 1e-9);
/// assert!((lift.profit - 2_000_000.0).abs() < 1e-6); // crediting all 400 would claim 9.5 million
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "증분 효과")]
#[doc(alias = "대조군")]
#[doc(alias = "고객 활성화")]
#[doc(alias = "재활성화")]
#[doc(alias = "홀드아웃")]
pub fn incremental_lift(test: &HoldoutTest) -> Result<Lift> {
    let HoldoutTest { treated, treated_buyers, control, control_buyers, margin, cost } = *test;
    require::some("treated", treated)?;
    require::some("control", control)?;
    let rule = "the buyers are a part of their group";
    require::part_of("treated_buyers", treated_buyers, "treated", treated, rule)?;
    require::part_of("control_buyers", control_buyers, "control", control, rule)?;
    require::finite("margin", margin)?;
    require::amount("cost", cost)?;
    let treated_rate = treated_buyers as f64 / treated as f64;
    let control_rate = control_buyers as f64 / control as f64;
    let difference = treated_rate - control_rate;
    let extra_buyers = difference * treated as f64;
    let profit = require::computed("the profit", extra_buyers * margin - treated as f64 * cost)?;
    let relative = (control_buyers > 0).then(|| difference / control_rate);
    Ok(Lift { treated_rate, control_rate, difference, relative, extra_buyers, profit })
}
