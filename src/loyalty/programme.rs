//! Whether a reward programme pays.

use crate::{Error, Result, require};

/// By which share sales must rise for a reward to pay for itself.
///
/// ```text
/// L* = c / (m − c)
/// ```
///
/// The reward goes to all sales, those that would have been made anyway included; only the additional ones pay
/// for it. The same algebra holds for a price discount.
///
/// *Korean term:* 손익분기 매출 증가율.
///
/// - `margin`: m, share of sales, 0 to 1
/// - `reward`: c, share of sales, at least 0 and below `margin`
/// - result: required relative rise of sales, 0.11 for 11 %
///
/// # Errors
///
/// If a share is outside 0 to 1, or if the reward takes the whole margin or more: then no rise of sales pays
/// for it.
///
/// # References
///
/// Break-even algebra in the manner of Dowling & Uncles (1997).
///
/// # Examples
///
/// ```
/// use tourism_marketing::loyalty;
///
/// let lift = loyalty::breakeven_sales_lift(0.40, 0.04)?; // a hotel with 40 % margin rewards 4 %
/// assert!((lift - 0.111_111_1).abs() < 1e-7);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "손익분기 매출 증가율")]
#[doc(alias = "break-even sales lift")]
pub fn breakeven_sales_lift(margin: f64, reward: f64) -> Result<f64> {
    require::rate("margin", margin)?;
    require::rate("reward", reward)?;
    let what = "the rise of sales that breaks even";
    if reward >= margin {
        let why = format!(
            "`reward` is {reward} and `margin` is {margin}: a reward that takes the whole margin never breaks even"
        );
        return Err(Error::NotComputable { what, why });
    }
    require::computed(what, reward / (margin - reward))
}

/// A reward programme and what it is expected to do.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RewardProgram {
    /// S: sales without the programme, money per period.
    pub base_sales: f64,
    /// L: relative rise of sales through it, at least −1; 0.15 for 15 %.
    pub lift: f64,
    /// m: margin before the reward, share of sales.
    pub margin: f64,
    /// c: the reward, share of sales.
    pub reward: f64,
    /// F: fixed cost of the programme, money per period.
    pub fixed: f64,
}

/// By how much a reward programme changes the profit.
///
/// ```text
/// Δπ = S (1 + L) (m − c) − S m − F
/// ```
///
/// *Korean term:* 보상프로그램의 증분이익.
///
/// - `program`: sales and cost in one currency and period, shares from 0 to 1
/// - result: money per period, negative where the programme loses
///
/// # Errors
///
/// If a number of the programme is outside its range, or if the result leaves the range of 64 bits.
///
/// # References
///
/// Dowling & Uncles (1997).
///
/// # Examples
///
/// ```
/// use tourism_marketing::loyalty::{self, RewardProgram};
///
/// let club = RewardProgram {
///     base_sales: 1e9, // KRW a year
///     lift: 0.15,
///     margin: 0.40,
///     reward: 0.04,
///     fixed: 5e6,
/// };
/// let change = loyalty::program_profit(&club)?;
/// assert!((change - 9_000_000.0).abs() < 1e-3); // 414 million − 400 million − 5 million
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "보상프로그램")]
#[doc(alias = "프리퀀시 마케팅")]
pub fn program_profit(program: &RewardProgram) -> Result<f64> {
    let RewardProgram { base_sales, lift, margin, reward, fixed } = *program;
    require::amount("base_sales", base_sales)?;
    if !(lift >= -1.0 && lift.is_finite()) {
        let rule = "finite and at least -1, where all sales are lost";
        return Err(Error::OutOfRange { name: "lift", value: lift, rule, hint: None });
    }
    require::rate("margin", margin)?;
    require::rate("reward", reward)?;
    require::amount("fixed", fixed)?;
    let per_sale = lift * (margin - reward) - reward;
    require::computed("the change in profit", base_sales * per_sale - fixed)
}
