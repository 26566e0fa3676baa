//! How to split a budget.

use crate::{Error, Result, numeric, require};

/// More steps than this take too long; each one is a won, or a thousand.
const MOST_STEPS: f64 = 1e6;

/// The best split of a budget when each tier's profit grows with the square root of what is spent on it.
///
/// ```text
/// maximise Σ wⱼ √xⱼ with Σ xⱼ = B: xⱼ = B wⱼ² / Σ w²
/// ```
///
/// *Korean term:* 예산 배분 (경비 차별, 제곱근 반응).
///
/// - `weights`: wⱼ, margin times response of each tier, not negative, not all 0
/// - `budget`: B, money, not negative
/// - result: money for each tier, which adds up to the budget
///
/// # Errors
///
/// If `weights` is empty, all 0, or holds a negative or not finite value; if `budget` is negative or not finite.
///
/// # References
///
/// The condition of Lagrange, in the manner of Dorfman and Steiner (1954); Blattberg, Kim & Neslin (2008).
///
/// # Examples
///
/// ```
/// use tourism_marketing::segment;
///
/// // Gold, silver and bronze guests; 14 million KRW
/// let spend = segment::allocate_sqrt(&[3.0, 2.0, 1.0], 14e6)?;
/// assert_eq!(spend, [9e6, 4e6, 1e6]);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "예산 배분")]
#[doc(alias = "경비 차별")]
#[doc(alias = "budget allocation")]
pub fn allocate_sqrt(weights: &[f64], budget: f64) -> Result<Vec<f64>> {
    require::amounts("weights", weights)?;
    require::amount("budget", budget)?;
    // Relative to the largest, no square leaves the range of 64 bits.
    let largest = weights.iter().copied().fold(0.0, f64::max);
    let squares: Vec<f64> = weights.iter().map(|weight| (weight / largest).powi(2)).collect();
    let total = numeric::sum(squares.iter().copied());
    Ok(squares.iter().map(|square| budget * square / total).collect())
}

/// A split of a budget found step by step: each step goes where it brings most.
///
/// ```text
/// give the next step Δ to the tier with the largest fⱼ(xⱼ + Δ) − fⱼ(xⱼ); stop where that is at most Δ
/// or the budget is used up
/// ```
///
/// With diminishing returns in every tier (concave curves) no other split into such steps brings more. With
/// others it may stop too early or in the wrong place. What is left of the budget would bring less than it
/// costs, or is less than a step. Of tiers that bring the same, the first gets the step.
///
/// *Korean term:* 한계수익에 따른 예산 배분.
///
/// - `curves`: for each tier, a function from what is spent to the profit it brings before that spending, in
///   the same money
/// - `budget`: money, not negative
/// - `step`: Δ, money, above 0; at most a million steps make the budget
/// - result: money for each tier
///
/// # Errors
///
/// If there is no curve, if `budget` or `step` is outside its range, or if a curve gives a value that is not
/// finite.
///
/// # References
///
/// Blattberg, Kim & Neslin (2008); optimal for concave curves: Gross, O. (1956). A class of discrete-type
/// minimization problems. RAND RM-1644.
///
/// # Examples
///
/// ```
/// use tourism_marketing::segment;
///
/// // Thousand KRW: profit of two tiers as a function of the money spent on them
/// let spend = segment::allocate_greedy(
///     &[|x| 3_000.0 * x.sqrt(), |x| 2_000.0 * x.sqrt()],
///     1_300.0,
///     100.0,
/// )?;
/// assert_eq!(spend, [900.0, 400.0]); // 9 to 4, as the square-root rule says
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "한계수익 배분")]
#[doc(alias = "marginal allocation")]
pub fn allocate_greedy(curves: &[fn(f64) -> f64], budget: f64, step: f64) -> Result<Vec<f64>> {
    require::at_least("curves", 1, curves)?;
    require::amount("budget", budget)?;
    require::positive("step", step)?;
    // 0.3 / 0.1 is 2.9999999999999996, and means three steps.
    let steps = (budget / step * (1.0 + 8.0 * f64::EPSILON)).floor();
    if steps > MOST_STEPS {
        let what = format!("`budget` {budget} has more than a million steps of {step}");
        return Err(Error::Contradiction { what, rule: "`step` must be larger" });
    }
    let mut tiers = Vec::with_capacity(curves.len());
    for (place, &curve) in curves.iter().enumerate() {
        tiers.push(Tier::new(place, curve, step)?);
    }
    let mut left = steps;
    while left >= 1.0 {
        // The first of the largest; `max_by` would take the last.
        let mut best: Option<&mut Tier> = None;
        for tier in &mut tiers {
            if best.as_ref().is_none_or(|best| tier.gain > best.gain) {
                best = Some(tier);
            }
        }
        let Some(best) = best.filter(|best| best.gain > step) else { break };
        best.take(step)?;
        left -= 1.0;
    }
    Ok(tiers.iter().map(|tier| tier.steps * step).collect())
}

/// A tier on the way.
struct Tier {
    place: usize,
    curve: fn(f64) -> f64,
    steps: f64,
    profit: f64,
    /// What the next step would bring.
    gain: f64,
}

impl Tier {
    fn new(place: usize, curve: fn(f64) -> f64, step: f64) -> Result<Self> {
        let mut tier = Self { place, curve, steps: 0.0, profit: 0.0, gain: 0.0 };
        tier.profit = tier.value_at(0.0)?;
        tier.gain = tier.value_at(step)? - tier.profit;
        Ok(tier)
    }

    fn take(&mut self, step: f64) -> Result<()> {
        self.steps += 1.0;
        self.profit = self.value_at(self.steps * step)?;
        self.gain = self.value_at((self.steps + 1.0) * step)? - self.profit;
        Ok(())
    }

    fn value_at(&self, spend: f64) -> Result<f64> {
        let value = (self.curve)(spend);
        if value.is_finite() {
            return Ok(value);
        }
        let why = format!("`curves`[{}] gives {value} for a spending of {spend}", self.place);
        Err(Error::NotComputable { what: "the allocation", why })
    }
}
