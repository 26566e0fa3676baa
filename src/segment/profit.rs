//! Who brings a profit, and who takes it away.

use crate::{Error, Result, numeric, require};

/// The profit from one customer after what it costs to serve that customer.
///
/// ```text
/// π = revenue · (1 − cost rate) − cost to serve
/// ```
///
/// *Korean term:* 고객별 이익 (손해를 주는 고객).
///
/// - `revenue`: money in a period, not negative
/// - `cost_rate`: cost of what was sold, share of revenue, 0 to 1
/// - `service_cost`: cost to serve this customer (calls, changes, complaints), money, not negative
/// - result: money, negative where serving costs more than the margin
///
/// # Errors
///
/// If an argument is outside its range.
///
/// # References
///
/// Kaplan & Narayanan (2001), activity-based costing.
///
/// # Examples
///
/// ```
/// use tourism_marketing::segment;
///
/// // A travel agency buys for 10 million KRW and keeps the reservation desk busy
/// let profit = segment::customer_profit(10_000_000.0, 0.60, 4_500_000.0)?;
/// assert_eq!(profit, -500_000.0); // a large buyer, and a loss
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "고객별 이익")]
#[doc(alias = "손해를 주는 고객")]
#[doc(alias = "cost to serve")]
pub fn customer_profit(revenue: f64, cost_rate: f64, service_cost: f64) -> Result<f64> {
    require::amount("revenue", revenue)?;
    require::rate("cost_rate", cost_rate)?;
    require::amount("service_cost", service_cost)?;
    Ok(revenue * (1.0 - cost_rate) - service_cost)
}

/// The whale curve: what the most profitable customers bring together, some of which the others take away again.
///
/// Point i is (`customers[i]`, `profit[i]`). Both lists run from 0 to exactly 1 and hold n + 1 values.
#[derive(Debug, Clone, PartialEq)]
pub struct WhaleCurve {
    /// Cumulative share of the customers, from the largest profit down.
    pub customers: Vec<f64>,
    /// Cumulative share of the total profit; above 1 where later customers bring losses.
    pub profit: Vec<f64>,
    /// The total profit, in the currency of the data.
    pub total: f64,
    /// The highest point of `profit`: 1.8 where the profitable customers bring 180 % of the total.
    pub peak: f64,
    /// How many customers it takes to get there: all with a positive profit.
    pub peak_customers: usize,
    /// How many customers bring a loss.
    pub losing: usize,
}

/// The whale curve of the customers' profits.
///
/// ```text
/// C_k = Σ of the k largest profits / Σ of all profits
/// ```
///
/// It rises to its back, where the customers stop bringing a profit, and falls to 1. Allocated cost makes more
/// losers than there are: look at the cost that would go away with the customer.
///
/// *Korean term:* 고래 곡선 (누적이익 곡선).
///
/// - `profits`: one per customer, in any order, in one currency; losses are negative
/// - result: shares, the total, the peak and who brings losses
///
/// # Errors
///
/// If `profits` is empty or holds a value that is not finite, or if the total is not above 0: of a loss, or of
/// nothing, no share of the profit can be taken.
///
/// # References
///
/// Kaplan & Narayanan (2001).
///
/// # Examples
///
/// ```
/// use tourism_marketing::segment;
///
/// let profits = [100.0, 60.0, 20.0, 0.0, -30.0, -50.0]; // 10,000 KRW, six corporate customers
/// let curve = segment::whale_curve(&profits)?;
/// assert_eq!(curve.profit, [0.0, 1.0, 1.6, 1.8, 1.8, 1.5, 1.0]);
/// assert_eq!((curve.peak, curve.peak_customers, curve.losing), (1.8, 3, 2));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "고래 곡선")]
#[doc(alias = "whale curve")]
#[doc(alias = "누적이익")]
pub fn whale_curve(profits: &[f64]) -> Result<WhaleCurve> {
    require::at_least("profits", 1, profits)?;
    require::all_finite("profits", profits)?;
    let mut sorted = profits.to_vec();
    sorted.sort_by(|a, b| b.total_cmp(a));
    let mut sum = numeric::Sum::default();
    let mut sums = vec![0.0];
    for &profit in &sorted {
        sum.add(profit);
        sums.push(require::computed("the cumulative profit", sum.total())?);
    }
    let total = sums.last().copied().unwrap_or_default();
    let what = "a share of the total profit";
    if total <= 0.0 {
        let why = format!("`profits` adds up to {total}; the total must be above 0");
        return Err(Error::NotComputable { what, why });
    }
    let n = profits.len();
    let profit: Vec<f64> =
        sums.iter().map(|sum| require::computed(what, sum / total)).collect::<Result<_>>()?;
    let peak_customers = sorted.iter().take_while(|&&profit| profit > 0.0).count();
    Ok(WhaleCurve {
        customers: (0..=n).map(|place| place as f64 / n as f64).collect(),
        peak: profit.get(peak_customers).copied().unwrap_or(1.0),
        profit,
        total,
        peak_customers,
        losing: profits.iter().filter(|&&profit| profit < 0.0).count(),
    })
}
