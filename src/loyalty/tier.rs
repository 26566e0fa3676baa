//! Which tier a customer is in, and how far it is to the next.

use crate::{Error, Result, require};

/// The tier of a customer with `value` points.
///
/// ```text
/// k = number of cuts with value ≥ cut
/// ```
///
/// A value on a boundary belongs to the higher tier.
///
/// *Korean term:* 등급 부여 (등급업 시스템).
///
/// - `value`: points, nights or money in the period that counts, not negative
/// - `cuts`: where tiers 1, 2, … begin, not negative, strictly increasing, at least one
/// - result: 0 below the first cut, up to the number of cuts
///
/// # Errors
///
/// If `value` is negative or not finite, or if `cuts` is empty, holds a negative or not finite number, or does
/// not increase.
///
/// # References
///
/// Threshold rule; Drèze & Nunes (2009). The cuts of the example are the FLY ON points of JAL.
///
/// # Examples
///
/// ```
/// use tourism_marketing::loyalty;
///
/// let cuts = [30_000.0, 50_000.0, 80_000.0, 100_000.0]; // points in a year
/// let tier = |points| loyalty::tier_assign(points, &cuts);
/// assert_eq!((tier(29_999.0)?, tier(30_000.0)?, tier(80_000.0)?, tier(120_000.0)?), (0, 1, 3, 4));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "등급")]
#[doc(alias = "등급업")]
#[doc(alias = "고객 등급화")]
pub fn tier_assign(value: f64, cuts: &[f64]) -> Result<usize> {
    require::amount("value", value)?;
    require::thresholds("cuts", cuts)?;
    Ok(cuts.partition_point(|&cut| value >= cut))
}

/// How far a customer is on the way to the next tier.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct UpgradeProgress {
    /// What is missing to the next tier, in the unit of the value; 0 in the top tier.
    pub remaining: f64,
    /// Which share of the way between the two tiers is done, 0 to 1; 1 in the top tier.
    pub progress: f64,
}

/// How far a customer is from the next tier.
///
/// ```text
/// remaining = cutₖ₊₁ − value
/// progress  = (value − cutₖ) / (cutₖ₊₁ − cutₖ), with cut₀ = 0 below the first tier
/// ```
///
/// People hurry as the goal comes near (goal gradient), and a start that is given to them helps: 34 % against 19 %
/// finished a car-wash card that began with two stamps of ten rather than none of eight (Nunes & Drèze, 2006).
///
/// *Korean term:* 승급까지 남은 실적과 진행률 (목표 근접 효과).
///
/// - `value`, `cuts`: as in [`tier_assign`]
/// - result: the rest in the unit of `value`, and a share of the way
///
/// # Errors
///
/// As [`tier_assign`].
///
/// # References
///
/// Kivetz, Urminsky & Zheng (2006); Nunes & Drèze (2006).
///
/// # Examples
///
/// ```
/// use tourism_marketing::loyalty;
///
/// let cuts = [30_000.0, 50_000.0, 80_000.0, 100_000.0]; // points in a year
/// let way = loyalty::upgrade_progress(45_000.0, &cuts)?;
/// assert_eq!((way.remaining, way.progress), (5_000.0, 0.75));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "승급 진행률")]
#[doc(alias = "목표 근접 효과")]
#[doc(alias = "goal gradient")]
pub fn upgrade_progress(value: f64, cuts: &[f64]) -> Result<UpgradeProgress> {
    let tier = tier_assign(value, cuts)?;
    let Some(next) = cuts.get(tier) else {
        return Ok(UpgradeProgress { remaining: 0.0, progress: 1.0 });
    };
    let from = tier.checked_sub(1).and_then(|below| cuts.get(below)).copied().unwrap_or(0.0);
    Ok(UpgradeProgress { remaining: next - value, progress: (value - from) / (next - from) })
}

/// The share of the monetary benefits among all benefits of a programme.
///
/// ```text
/// monetary / (monetary + psychological)
/// ```
///
/// It counts benefits; one in six may well be most of the value.
///
/// *Korean term:* 금전적 혜택의 비율 (금전적 혜택과 심리적 혜택).
///
/// - `monetary`: benefits that are worth money (discounts, points)
/// - `psychological`: benefits that confer recognition (a lounge, a name remembered)
/// - result: 0 to 1
///
/// # Errors
///
/// If there is no benefit at all.
///
/// # References
///
/// Gwinner, K. P., Gremler, D. D., & Bitner, M. J. (1998). Relational benefits in services industries. *Journal
/// of the Academy of Marketing Science*, 26(2), 101–114.
///
/// # Examples
///
/// ```
/// use tourism_marketing::loyalty;
///
/// let mix = loyalty::benefit_mix(1, 5)?; // an airline's club: bonus miles, and five kinds of courtesy
/// assert!((mix - 1.0 / 6.0).abs() < 1e-12);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "금전적 혜택")]
#[doc(alias = "심리적 혜택")]
pub fn benefit_mix(monetary: usize, psychological: usize) -> Result<f64> {
    if monetary == 0 && psychological == 0 {
        let why = "`monetary` and `psychological` are both 0: no benefits have no mix".to_owned();
        return Err(Error::NotComputable { what: "the mix of benefits", why });
    }
    Ok(monetary as f64 / (monetary as f64 + psychological as f64))
}
