//! Profit per customer, year by year.

use crate::{Result, numeric, require};

/// What one customer brings in one year of the relationship, by where it comes from; money per year.
///
/// A part may be negative: a "price premium" is, where regular guests get a discount.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct YearProfit {
    /// Profit that a customer of the first year brings as well (기본이익).
    pub base: f64,
    /// From buying more and more often (구매 증가).
    pub growth: f64,
    /// From lower cost to serve someone who knows the house (비용 절감).
    pub cost_saving: f64,
    /// From the customers whom this one refers (추천).
    pub referral: f64,
    /// From paying a higher price (가격 프리미엄).
    pub premium: f64,
}

impl YearProfit {
    /// The parts, in the order of the fields.
    pub(crate) fn parts(&self) -> [f64; 5] {
        [self.base, self.growth, self.cost_saving, self.referral, self.premium]
    }
}

/// Profit from one customer over the years, against what it cost to win the customer.
#[derive(Debug, Clone, PartialEq)]
pub struct ProfitCurve {
    /// The parts of the profit, as they were given; the first year first.
    pub years: Vec<YearProfit>,
    /// πₜ: the profit of each year, not discounted.
    pub yearly: Vec<f64>,
    /// Profit up to the end of years 0, 1, … n, discounted, less the acquisition cost: one value more than
    /// `yearly`.
    pub cumulative: Vec<f64>,
    /// The first year by whose end the acquisition is paid; 0 where it cost nothing, `None` where the years
    /// given are not enough.
    pub break_even: Option<usize>,
}

/// Profit from one customer year by year, and when the cost of winning the customer is earned back.
///
/// ```text
/// πₜ   = baseₜ + growthₜ + cost savingₜ + referralₜ + premiumₜ
/// Cumₜ = −AC + Σ πₛ / (1 + i)ˢ for s = 1 … t
/// ```
///
/// The curve is that of a customer who stays. Customers who leave early are missing from its later years, so
/// averages of the customers who are still there overstate it (Reinartz & Kumar, 2000).
///
/// *Korean term:* 고객당 이익 곡선 (관계 기간별 누적이익, 손익분기 연도).
///
/// - `years`: the parts of the profit, one entry a year, at least one, in one currency
/// - `acquisition`: AC, what it cost to win the customer, not negative
/// - `discount`: i, above −1 (0.1 for 10 %); 0 does not discount
/// - result: profit of each year, cumulative profit from year 0 on, and the break-even year
///
/// # Errors
///
/// If `years` is empty or holds a number that is not finite, if `acquisition` is negative or not finite, if
/// `discount` is not above −1, or if a sum leaves the range of 64 bits.
///
/// # References
///
/// Reichheld & Sasser (1990).
///
/// # Examples
///
/// ```
/// use tourism_marketing::relationship::{self, YearProfit};
///
/// let first = YearProfit { base: 30_000.0, ..Default::default() }; // KRW per guest
/// let years = [
///     first,
///     YearProfit { growth: 5_000.0, cost_saving: 2_000.0, referral: 3_000.0, ..first },
///     YearProfit { growth: 10_000.0, cost_saving: 4_000.0, referral: 6_000.0, premium: 5_000.0, ..first },
///     YearProfit { growth: 15_000.0, cost_saving: 6_000.0, referral: 9_000.0, premium: 10_000.0, ..first },
/// ];
/// let curve = relationship::retention_profit_curve(&years, 80_000.0, 0.0)?;
/// assert_eq!(curve.yearly, [30_000.0, 40_000.0, 55_000.0, 70_000.0]);
/// assert_eq!(curve.cumulative, [-80_000.0, -50_000.0, -10_000.0, 45_000.0, 115_000.0]);
/// assert_eq!(curve.break_even, Some(3));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "고객당 이익 곡선")]
#[doc(alias = "손익분기")]
#[doc(alias = "break-even year")]
pub fn retention_profit_curve(
    years: &[YearProfit],
    acquisition: f64,
    discount: f64,
) -> Result<ProfitCurve> {
    require::at_least("years", 1, years)?;
    for (name, part) in [
        ("base", (|year| year.base) as fn(&YearProfit) -> f64),
        ("growth", |year| year.growth),
        ("cost_saving", |year| year.cost_saving),
        ("referral", |year| year.referral),
        ("premium", |year| year.premium),
    ] {
        require::all_finite(name, &years.iter().map(part).collect::<Vec<f64>>())?;
    }
    require::amount("acquisition", acquisition)?;
    require::discount("discount", discount)?;

    let mut sum = numeric::Sum::default();
    sum.add(-acquisition);
    let mut yearly = Vec::with_capacity(years.len());
    let mut cumulative = vec![0.0 - acquisition];
    let mut factor = 1.0;
    for year in years {
        let profit = require::computed("the profit of a year", numeric::sum(year.parts()))?;
        factor *= 1.0 + discount;
        // Money of a year so far off that the factor left the range: nothing today, unless it grows.
        sum.add(require::computed("the discounted profit of a year", profit / factor)?);
        yearly.push(profit);
        cumulative.push(require::computed("the cumulative profit", sum.total())?);
    }
    let break_even = cumulative.iter().position(|&total| total >= 0.0);
    Ok(ProfitCurve { years: years.to_vec(), yearly, cumulative, break_even })
}
