//! What to pay for a new customer.

use crate::{Error, Result, numeric, require};

/// How the share of prospects who become customers answers to what is spent on each of them.
///
/// ```text
/// a(A) = c (1 − e^(−kA))
/// ```
///
/// *Korean term:* 획득 반응함수.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Acquisition {
    /// c, the share that could be won with any amount of money, above 0 and at most 1.
    pub ceiling: f64,
    /// k, how fast the ceiling is approached, above 0, per unit of currency.
    pub steepness: f64,
    /// V, what a won customer is worth before the cost of winning, finite, in one currency.
    pub value: f64,
}

impl Acquisition {
    /// The share of prospects who are won if `spend` is spent on each.
    ///
    /// # Errors
    ///
    /// If a field or `spend` is outside its range.
    pub fn rate_at(&self, spend: f64) -> Result<f64> {
        self.judge()?;
        require::amount("spend", spend)?;
        Ok(-self.ceiling * (-self.steepness * spend).exp_m1())
    }

    /// The profit per prospect, a(A) · V − A, if `spend` is spent on each.
    ///
    /// # Errors
    ///
    /// If a field or `spend` is outside its range, or if the profit leaves the range of 64 bits.
    pub fn profit_at(&self, spend: f64) -> Result<f64> {
        let rate = self.rate_at(spend)?;
        require::computed("the profit", rate * self.value - spend)
    }

    fn judge(&self) -> Result<()> {
        require::share("ceiling", self.ceiling)?;
        require::positive("steepness", self.steepness)?;
        require::finite("value", self.value)
    }
}

/// What to spend on a prospect, and what comes of it.
///
/// *Korean term:* 최적 획득비용.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AcquisitionOptimum {
    /// A*, the amount to spend on each prospect, in the currency of the value.
    pub spend: f64,
    /// a, the share of the prospects who become customers.
    pub rate: f64,
    /// a · V − A*, the profit per prospect.
    pub profit: f64,
}

/// The spending per prospect that makes the most of acquisition.
///
/// ```text
/// max a·V − A with a = c (1 − e^(−kA))  →  A* = ln(k c V) / k, or 0 where k c V ≤ 1
/// ```
///
/// Spending is right when one more KRW wins exactly one KRW of customers. Nothing is spent where even the
/// first one does not come back. "Winning costs five times as much as keeping" is not needed for this, and is
/// not well founded.
///
/// *Korean term:* 블래트버그-데이턴 모형 (최적 획득비용).
///
/// - `acquisition`: c, k and V
/// - result: spending, rate and profit per prospect
///
/// # Errors
///
/// If a field is outside its range, or if a result leaves the range of 64 bits.
///
/// # References
///
/// Blattberg & Deighton (1996).
///
/// # Examples
///
/// ```
/// use tourism_marketing::value::{self, Acquisition};
///
/// let club = Acquisition { ceiling: 0.4, steepness: 0.0001, value: 100_000.0 }; // KRW
/// let best = value::blattberg_deighton(&club)?;
/// assert!((best.spend - 13_862.94).abs() < 0.01); // ln 4 / 0.0001
/// assert!((best.rate - 0.3).abs() < 1e-12);
/// assert!((best.profit - 16_137.06).abs() < 0.01);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "획득비")]
#[doc(alias = "신규고객 획득")]
#[doc(alias = "5배 법칙")]
#[doc(alias = "획득비용")]
pub fn blattberg_deighton(acquisition: &Acquisition) -> Result<AcquisitionOptimum> {
    acquisition.judge()?;
    let Acquisition { ceiling: c, steepness: k, value } = *acquisition; // the paper's letters
    if value <= 0.0 {
        return Ok(AcquisitionOptimum { spend: 0.0, rate: 0.0, profit: 0.0 });
    }
    // In logarithms: the product may leave the range, its logarithm does not.
    let log = k.ln() + c.ln() + value.ln();
    if log <= 0.0 {
        return Ok(AcquisitionOptimum { spend: 0.0, rate: 0.0, profit: 0.0 });
    }
    let spend = require::computed("the spending", log / k)?;
    let rate = -c * (-log).exp_m1();
    let profit = require::computed("the profit", rate * value - spend)?;
    // At the edge of what pays, rounding must not turn the best into a loss.
    Ok(AcquisitionOptimum { spend, rate, profit: profit.max(0.0) })
}

/// After how many margins a new customer has paid back what it cost to win them.
///
/// ```text
/// min t such that Σ m r^(s−1) ≥ AC, s = 1 … t
/// ```
///
/// The first margin comes in whole; nothing is discounted ([`clv_schedule`](super::clv_schedule) does both).
///
/// *Korean term:* 획득비용 회수기간.
///
/// - `acquisition_cost`: AC, not negative, in one currency
/// - `margin`: m, per period
/// - `retention`: r, 0 to 1
/// - result: periods; `None` where it is never paid back, because the margins together stay below AC
///
/// # Errors
///
/// If an argument is outside its range, or if it takes more than 4,294,967,295 periods.
///
/// # References
///
/// Farris et al. (2010).
///
/// # Examples
///
/// ```
/// use tourism_marketing::value;
///
/// // 20 + 16 + 12.8 thousand KRW are 48.8, and 10.24 more are 59.04.
/// assert_eq!(value::payback_period(50_000.0, 20_000.0, 0.8)?, Some(4));
/// // All margins together are 20,000 / 0.2 = 100,000 KRW.
/// assert_eq!(value::payback_period(120_000.0, 20_000.0, 0.8)?, None);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "회수기간")]
#[doc(alias = "손익분기")]
pub fn payback_period(acquisition_cost: f64, margin: f64, retention: f64) -> Result<Option<u32>> {
    require::amount("acquisition_cost", acquisition_cost)?;
    require::finite("margin", margin)?;
    require::rate("retention", retention)?;
    if acquisition_cost == 0.0 {
        return Ok(Some(0));
    }
    if margin <= 0.0 {
        return Ok(None);
    }
    let margins = acquisition_cost / margin; // how many whole ones it takes
    if numeric::reaches(1.0, margins, 1.0) {
        return Ok(Some(1));
    }
    // Those of all time are 1 / (1 − r); exactly so many are approached and never reached.
    let churn = 1.0 - retention;
    let share = margins * churn;
    if numeric::reaches(share, 1.0, 1.0) {
        return Ok(None);
    }
    // r^t = 1 − share, or t = margins where nobody leaves.
    let log = retention.ln();
    let exact = if churn == 0.0 { margins } else { (-share).ln_1p() / log };
    // Rounding may have put it one beside a whole number.
    let reached = |periods: f64| {
        let sum = if churn == 0.0 { periods } else { -(periods * log).exp_m1() / churn };
        numeric::reaches(sum, margins, 1.0)
    };
    let near = exact.round();
    let periods = if reached(near) { near } else { near + 1.0 };
    if periods > f64::from(u32::MAX) {
        let why = format!("it takes {periods} periods, more than anybody can wait");
        return Err(Error::NotComputable { what: "the payback period", why });
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "judged above")]
    let periods = periods as u32;
    Ok(Some(periods))
}

/// The lifetime value as a multiple of what it costs to win a customer.
///
/// ```text
/// CLV / CAC
/// ```
///
/// "Three is healthy" is a rule of thumb of software investors, not a finding. The lifetime value must not
/// have the acquisition cost subtracted already.
///
/// *Korean term:* LTV/CAC 비율.
///
/// - `lifetime_value`: CLV before acquisition cost, in one currency
/// - `acquisition_cost`: CAC, above 0
/// - result: a ratio; below 1 each new customer is a loss
///
/// # Errors
///
/// If an argument is outside its range, or if the ratio leaves the range of 64 bits.
///
/// # References
///
/// Farris et al. (2010) on both parts; the ratio is practitioners'.
///
/// # Examples
///
/// ```
/// use tourism_marketing::value;
///
/// let ratio = value::ltv_cac(213_333.33, 50_000.0)?; // KRW
/// assert!((ratio - 4.266667).abs() < 1e-6);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "LTV/CAC")]
#[doc(alias = "고객생애가치")]
pub fn ltv_cac(lifetime_value: f64, acquisition_cost: f64) -> Result<f64> {
    require::finite("lifetime_value", lifetime_value)?;
    require::positive("acquisition_cost", acquisition_cost)?;
    require::computed("the ratio", lifetime_value / acquisition_cost)
}
