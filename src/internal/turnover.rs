//! Who leaves, what that costs, and whether keeping them pays.

use crate::{Error, Result, numeric, require};

/// What one leaver costs, in one currency.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LeaverCosts {
    /// Paid at separation: interviews, paperwork, severance.
    pub separation: f64,
    /// Days for which the place stays empty.
    pub vacancy_days: f64,
    /// What an empty place loses per day.
    pub loss_per_day: f64,
    /// Advertising, selection and hiring.
    pub hiring: f64,
    /// Orientation and training.
    pub training: f64,
    /// What the successor achieves less until fully skilled.
    pub ramp_up: f64,
}

/// What turnover costs, part by part, in the currency of the inputs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TurnoverCost {
    /// All leavers together.
    pub total: f64,
    /// One leaver.
    pub per_leaver: f64,
    /// Separation, all leavers.
    pub separation: f64,
    /// Places that stood empty, all leavers.
    pub vacancy: f64,
    /// Hiring, all leavers.
    pub hiring: f64,
    /// Training, all leavers.
    pub training: f64,
    /// Skill that was missing at first, all leavers.
    pub ramp_up: f64,
}

/// A programme of internal marketing and what it changed, over one year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct InternalProgramme {
    /// n, employees on average, not negative.
    pub employees: f64,
    /// t₀, turnover without the programme, not negative; from a comparable site, not only from last year.
    pub turnover_before: f64,
    /// t₁, turnover with it, not negative.
    pub turnover_after: f64,
    /// `c_L`, what one leaver costs, not negative.
    pub cost_per_leaver: f64,
    /// Δm, margin that happier guests added; may be negative.
    pub extra_margin: f64,
    /// C, what the programme cost, above 0.
    pub cost: f64,
}

/// The share of the staff that left.
///
/// ```text
/// turnover = leavers / average headcount
/// ```
///
/// It may exceed 1 where places are refilled more than once a year, as in seasonal hotels.
///
/// *Korean term:* 이직률.
///
/// - `leavers`: persons who left in the period
/// - `headcount`: the average number of employees in the same period, above 0
/// - result: a rate per period, not negative
///
/// # Errors
///
/// If `headcount` is not above 0 or not finite, or if the rate leaves the range of 64 bits.
///
/// # References
///
/// The usual definition of personnel statistics.
///
/// # Examples
///
/// ```
/// use tourism_marketing::internal;
///
/// assert_eq!(internal::turnover_rate(30, 120.0)?, 0.25);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "이직률")]
pub fn turnover_rate(leavers: u64, headcount: f64) -> Result<f64> {
    require::positive("headcount", headcount)?;
    require::computed("the turnover rate", leavers as f64 / headcount)
}

/// What turnover costs.
///
/// ```text
/// cost = n·(separation + vacancy days·loss per day + hiring + training + ramp-up)
/// ```
///
/// Separation, hiring and training are paid in cash; the vacancy and the missing skill are opportunity costs, which no
/// bill shows. In the hotels of Tracey & Hinkin (2006) the missing skill of newcomers was the largest part.
///
/// *Korean term:* 이직 비용.
///
/// - `leavers`: n, persons who left
/// - `costs`: of one leaver, none negative, in one currency
/// - result: the total and its parts, in that currency
///
/// # Errors
///
/// If a cost is negative, NaN or infinite, or if the total leaves the range of 64 bits.
///
/// # References
///
/// Hinkin & Tracey (2000); Tracey & Hinkin (2006).
///
/// # Examples
///
/// ```
/// use tourism_marketing::internal::{self, LeaverCosts};
///
/// let costs = LeaverCosts { // KRW
///     separation: 500_000.0,
///     vacancy_days: 20.0,
///     loss_per_day: 80_000.0,
///     hiring: 700_000.0,
///     training: 600_000.0,
///     ramp_up: 1_600_000.0,
/// };
/// let bill = internal::turnover_cost(30, costs)?;
/// assert_eq!((bill.per_leaver, bill.total), (5_000_000.0, 150_000_000.0));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "이직 비용")]
#[doc(alias = "이직비용")]
pub fn turnover_cost(leavers: u64, costs: LeaverCosts) -> Result<TurnoverCost> {
    let LeaverCosts { separation, vacancy_days, loss_per_day, hiring, training, ramp_up } = costs;
    for (name, value) in [
        ("costs.separation", separation),
        ("costs.vacancy_days", vacancy_days),
        ("costs.loss_per_day", loss_per_day),
        ("costs.hiring", hiring),
        ("costs.training", training),
        ("costs.ramp_up", ramp_up),
    ] {
        require::amount(name, value)?;
    }
    let what = "the cost of turnover";
    let vacancy = require::computed(what, vacancy_days * loss_per_day)?;
    let per_leaver = numeric::sum([separation, vacancy, hiring, training, ramp_up]);
    let per_leaver = require::computed(what, per_leaver)?;
    let of_all = |cost: f64| leavers as f64 * cost;
    Ok(TurnoverCost {
        // No part is above the total.
        total: require::computed(what, of_all(per_leaver))?,
        per_leaver,
        separation: of_all(separation),
        vacancy: of_all(vacancy),
        hiring: of_all(hiring),
        training: of_all(training),
        ramp_up: of_all(ramp_up),
    })
}

/// The return on a programme of internal marketing.
///
/// ```text
/// ROI = (n·(t₀ − t₁)·c_L + Δm − C) / C
/// ```
///
/// *Korean term:* 내부마케팅 투자수익률 (ROI).
///
/// - `programme`: the change in turnover and margin, and what it cost
/// - result: a ratio; 0.6 means that each won spent came back with 0.6 more
///
/// # Errors
///
/// If a number is outside its range, or the result leaves the range of 64 bits.
///
/// # References
///
/// Own combination, from the turnover costs of Hinkin & Tracey (2000).
///
/// # Examples
///
/// ```
/// use tourism_marketing::internal::{self, InternalProgramme};
///
/// let programme = InternalProgramme {
///     employees: 120.0,
///     turnover_before: 0.25,
///     turnover_after: 0.20, // six leavers fewer
///     cost_per_leaver: 5_000_000.0, // KRW
///     extra_margin: 10_000_000.0,
///     cost: 25_000_000.0,
/// };
/// assert!((internal::internal_marketing_roi(programme)? - 0.6).abs() < 1e-12);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "내부마케팅")]
#[doc(alias = "내부마케팅 투자수익률")]
pub fn internal_marketing_roi(programme: InternalProgramme) -> Result<f64> {
    let InternalProgramme {
        employees,
        turnover_before,
        turnover_after,
        cost_per_leaver,
        extra_margin,
        cost,
    } = programme;
    for (name, value) in [
        ("programme.employees", employees),
        ("programme.turnover_before", turnover_before),
        ("programme.turnover_after", turnover_after),
        ("programme.cost_per_leaver", cost_per_leaver),
    ] {
        require::amount(name, value)?;
    }
    // Turnover of 25 is a percentage: nobody refills every place 25 times a year.
    for (name, value) in [
        ("programme.turnover_before", turnover_before),
        ("programme.turnover_after", turnover_after),
    ] {
        if value > 10.0 {
            let hint = (value <= 100.0).then(|| format!("{:.2}", value / 100.0));
            return Err(Error::OutOfRange {
                name,
                value,
                rule: "a rate of at most 10 a year",
                hint,
            });
        }
    }
    require::finite("programme.extra_margin", extra_margin)?;
    require::positive("programme.cost", cost)?;
    let saved = employees * (turnover_before - turnover_after) * cost_per_leaver;
    require::computed("the return on investment", (saved + extra_margin - cost) / cost)
}
