//! What quality costs, and how many stays pass without a defect.

use crate::{Error, Result, numeric, require};

/// The costs of quality of a period, by kind.
///
/// *Korean term:* 품질비용 (예방·평가·내부실패·외부실패).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct QualityCosts {
    /// Training, standards, careful selection: what prevents defects (예방비용).
    pub prevention: f64,
    /// Inspections, mystery guests, surveys: what looks for them (평가비용).
    pub appraisal: f64,
    /// Defects mended before a guest met them (내부실패비용).
    pub internal_failure: f64,
    /// Refunds, lost guests, bad reviews (외부실패비용).
    pub external_failure: f64,
}

/// What quality costs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CostOfQuality {
    /// All four kinds together, in the currency of the costs.
    pub total: f64,
    /// The total as a share of sales; may exceed 1.
    pub share_of_sales: f64,
    /// The share of failures, internal and external, in the total, 0 to 1.
    pub failure_share: f64,
    /// The costs, as given.
    pub costs: QualityCosts,
}

/// The cost of quality, and how much of it is failure.
///
/// ```text
/// COQ = P + A + I + E,  failure share = (I + E) / COQ
/// ```
///
/// "Quality is free" because a won of prevention saves several of failure; what a bad review costs is an
/// estimate, and usually too low.
///
/// *Korean term:* 품질비용 (PAF 모형).
///
/// - `costs`: of one period, in one currency, none negative
/// - `sales`: of the same period, in the same currency, above 0
/// - result: an amount and two shares
///
/// # Errors
///
/// If a cost is negative or not finite, all are 0, or `sales` is not above 0.
///
/// # References
///
/// Feigenbaum (1956); Juran (1951); Crosby (1979).
///
/// # Examples
///
/// ```
/// use tourism_marketing::quality::{self, QualityCosts};
///
/// // Million KRW a year.
/// let costs = QualityCosts {
///     prevention: 10.0,
///     appraisal: 15.0,
///     internal_failure: 30.0,
///     external_failure: 45.0,
/// };
/// let quality = quality::cost_of_quality(&costs, 1_000.0)?;
/// assert_eq!((quality.total, quality.share_of_sales, quality.failure_share), (100.0, 0.1, 0.75));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "품질비용")]
#[doc(alias = "PAF")]
#[doc(alias = "실패비용")]
pub fn cost_of_quality(costs: &QualityCosts, sales: f64) -> Result<CostOfQuality> {
    let kinds = [
        ("costs.prevention", costs.prevention),
        ("costs.appraisal", costs.appraisal),
        ("costs.internal_failure", costs.internal_failure),
        ("costs.external_failure", costs.external_failure),
    ];
    for (name, cost) in kinds {
        require::amount(name, cost)?;
    }
    require::amounts("costs", &kinds.map(|(_, cost)| cost))?;
    require::positive("sales", sales)?;
    let total = numeric::sum(kinds.iter().map(|(_, cost)| *cost));
    let share_of_sales = require::computed("the share of sales", total / sales)?;
    let failure_share = ((costs.internal_failure + costs.external_failure) / total).min(1.0);
    Ok(CostOfQuality { total, share_of_sales, failure_share, costs: *costs })
}

/// The share of stays that pass every touchpoint without a defect.
///
/// ```text
/// Y = Π yₖ
/// ```
///
/// Four touchpoints that are each "97 % right" let one guest in nine meet a defect. The product supposes
/// that defects at one touchpoint have nothing to do with those at another.
///
/// *Korean term:* 누적 수율 (무결점 통과율).
///
/// - `yields`: one per touchpoint, the share without a defect, 0 to 1
/// - result: a share, 0 to 1
///
/// # Errors
///
/// If there is none, or one is not from 0 to 1.
///
/// # References
///
/// Harry, M. J., & Schroeder, R. (2000). *Six Sigma*. New York: Doubleday.
///
/// # Examples
///
/// ```
/// use tourism_marketing::quality;
///
/// let stay = quality::rolled_throughput_yield(&[0.98, 0.95, 0.97, 0.99])?; // desk, room, breakfast, bill
/// assert!((stay - 0.8940393).abs() < 1e-7);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "누적 수율")]
#[doc(alias = "무결점 통과율")]
#[doc(alias = "RTY")]
pub fn rolled_throughput_yield(yields: &[f64]) -> Result<f64> {
    require::at_least("yields", 1, yields)?;
    for (index, &value) in yields.iter().enumerate() {
        if !(0.0..=1.0).contains(&value) {
            let rule = "a share from 0 to 1 (0.95, not 95)";
            return Err(Error::ItemOutOfRange { name: "yields", index, value, rule });
        }
    }
    Ok(yields.iter().product())
}
