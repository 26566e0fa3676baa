//! What a fee for customers at a loss brings.

use crate::{Result, require};

/// The fee per period with which a customer at a loss breaks even.
///
/// ```text
/// fee = max(0, −π) / n
/// ```
///
/// *Korean term:* 손익분기 수수료 (휴면계좌 수수료).
///
/// - `profit`: π, the profit of the customer over all periods, below 0 for a loss, in one currency
/// - `periods`: n, in how many payments the fee is taken, at least 1
/// - result: an amount per period; 0 for a customer who is not at a loss
///
/// # Errors
///
/// If `profit` is not finite or `periods` is 0.
///
/// # References
///
/// Haenlein & Kaplan (2009) for the choice between fee, service and farewell; the arithmetic is cost
/// recovery.
///
/// # Examples
///
/// ```
/// use tourism_marketing::demarketing;
///
/// // A dormant account costs 12,000 KRW a year.
/// assert_eq!(demarketing::breakeven_fee(-12_000.0, 12)?, 1_000.0); // a month
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "휴면계좌")]
#[doc(alias = "수수료")]
pub fn breakeven_fee(profit: f64, periods: u32) -> Result<f64> {
    require::finite("profit", profit)?;
    require::some("periods", u64::from(periods))?;
    if profit >= 0.0 {
        return Ok(0.0);
    }
    Ok(-profit / f64::from(periods))
}

/// The profit of a group of customers after a fee that some of them leave over.
///
/// ```text
/// n (1 − ℓ) (π + fee)
/// ```
///
/// Those who leave are taken to cost nothing any more. What they tell others is not in the formula: subtract
/// it before you decide (손실된 호의와 부정적 구전).
///
/// *Korean term:* 디마케팅 정책 뒤의 손익.
///
/// - `customers`: n
/// - `each`: π, the profit of one of them before the fee, below 0 for a loss, in one currency
/// - `fee`: what is charged to each, not negative
/// - `leave`: ℓ, the share that leaves, 0 to 1
/// - result: an amount in the same currency
///
/// # Errors
///
/// If an argument is outside its range, or if the result leaves the range of 64 bits.
///
/// # References
///
/// Own, after Haenlein & Kaplan (2009); on what a fee does to those who see it, Xia, Monroe & Cox (2004).
///
/// # Examples
///
/// ```
/// use tourism_marketing::demarketing;
///
/// // 100,000 accounts at −3,000 KRW; a fee of 2,000 KRW drives 40 % away.
/// let after = demarketing::demarketing_profit(100_000, -3_000.0, 2_000.0, 0.4)?;
/// assert!((after + 60_000_000.0).abs() < 1e-6); // −60 million instead of −300 million
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "역마케팅")]
#[doc(alias = "디마케팅")]
#[doc(alias = "손해를 주는 고객")]
pub fn demarketing_profit(customers: u64, each: f64, fee: f64, leave: f64) -> Result<f64> {
    require::finite("each", each)?;
    require::amount("fee", fee)?;
    require::rate("leave", leave)?;
    require::computed("the profit", customers as f64 * (1.0 - leave) * (each + fee))
}
