//! The two curves of concentration: Lorenz's from the smallest customer, Pareto's from the largest.

use super::rank::Ranked;
use crate::{Result, numeric};

/// The Lorenz curve: what the smallest customers bring together.
///
/// Point i is (`customers[i]`, `revenue[i]`). Both lists run from 0 to exactly 1 and hold n + 1 values.
#[derive(Debug, Clone, PartialEq)]
pub struct LorenzCurve {
    /// Cumulative share of the customers, from the smallest amount up.
    pub customers: Vec<f64>,
    /// Cumulative share of the revenue.
    pub revenue: Vec<f64>,
}

/// The Pareto curve: what the largest customers bring together.
///
/// Point i is (`customers[i]`, `revenue[i]`). Both lists run from 0 to exactly 1 and hold n + 1 values.
#[derive(Debug, Clone, PartialEq)]
pub struct ParetoCurve {
    /// Cumulative share of the customers, from the largest amount down.
    pub customers: Vec<f64>,
    /// Cumulative share of the revenue.
    pub revenue: Vec<f64>,
}

/// The Lorenz curve of `spend`.
///
/// ```text
/// point i = (i / n, Σ of the i smallest amounts / Σ of all amounts), i = 0 … n
/// ```
///
/// It never falls, bends upwards and lies on or below the line of equality.
///
/// *Korean term:* 로렌츠 곡선.
///
/// - `spend`: one amount per customer, in any order, in one currency
/// - result: shares from 0 to 1
///
/// # Errors
///
/// If `spend` is empty, all zero, or holds a negative, NaN or infinite amount.
///
/// # References
///
/// Lorenz (1905).
///
/// # Examples
///
/// ```
/// use tourism_marketing::pareto;
///
/// let spend = [4.0, 1.0, 3.0, 2.0]; // nights per guest
/// let curve = pareto::lorenz_curve(&spend)?;
/// assert_eq!(curve.customers, [0.0, 0.25, 0.5, 0.75, 1.0]);
/// assert_eq!(curve.revenue, [0.0, 0.1, 0.3, 0.6, 1.0]);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "로렌츠 곡선")]
pub fn lorenz_curve(spend: &[f64]) -> Result<LorenzCurve> {
    let ranked = Ranked::new("spend", spend)?;
    let ascending: Vec<f64> = ranked.amounts().iter().rev().copied().collect();
    let revenue = shares(&numeric::running_sums(&ascending));
    Ok(LorenzCurve { customers: steps(spend.len()), revenue })
}

/// The Pareto curve of `spend`.
///
/// ```text
/// point i = (i / n, Σ of the i largest amounts / Σ of all amounts), i = 0 … n
/// ```
///
/// It never falls, bends downwards and lies on or above the line of equality.
///
/// *Korean term:* 파레토 곡선 (누적 매출 곡선).
///
/// - `spend`: one amount per customer, in any order, in one currency
/// - result: shares from 0 to 1
///
/// # Errors
///
/// If `spend` is empty, all zero, or holds a negative, NaN or infinite amount.
///
/// # References
///
/// Juran (1951), who draws it for defects.
///
/// # Examples
///
/// ```
/// use tourism_marketing::pareto;
///
/// let spend = [700.0, 120.0, 100.0, 80.0]; // thousand KRW in 2025
/// let curve = pareto::pareto_curve(&spend)?;
/// assert_eq!(curve.revenue, [0.0, 0.7, 0.82, 0.92, 1.0]);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "파레토 곡선")]
pub fn pareto_curve(spend: &[f64]) -> Result<ParetoCurve> {
    let ranked = Ranked::new("spend", spend)?;
    Ok(ParetoCurve { customers: steps(spend.len()), revenue: shares(ranked.cumulative()) })
}

/// 0, 1/n, … 1.
fn steps(n: usize) -> Vec<f64> {
    (0..=n).map(|i| i as f64 / n as f64).collect()
}

/// Running sums as shares of the last one.
fn shares(sums: &[f64]) -> Vec<f64> {
    let total = sums.last().copied().unwrap_or_default();
    sums.iter().map(|sum| sum / total).collect()
}
