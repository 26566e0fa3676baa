//! What a higher retention rate changes.

use crate::{ClvTiming, Error, Result, require};

/// By how much the value of a customer rises when the retention rate does.
///
/// ```text
/// M(after) / M(before) − 1
/// M(r) = r / (1 + i − r)        margins at the end of the periods
/// M(r) = (1 + i) / (1 + i − r)  margins at their start
/// ```
///
/// With margins at the start and no discounting, M is the expected life 1 / (1 − r).
///
/// Say which "5 %" you mean: from 90 %, five percentage points lead to 95 %, five per cent to 94.5 %. The
/// result is the value of one customer at a constant margin, before the cost of raising retention; it is not
/// the profit of a company. The 1990 headline "almost 100 %" is the undiscounted life, 10 years against 20.
///
/// *Korean term:* 유지율–이익 효과.
///
/// - `before`, `after`: retention rates per period, 0 to 1 and below 1 + i
/// - `discount`: i per period, above −1
/// - `timing`: when margins come in
/// - result: relative change, 0.25 for a quarter more; negative where retention falls
///
/// # Errors
///
/// If a rate is outside its range or not below 1 + i, where the value has no bound; if `discount` is not above
/// −1; if `before` is 0 with margins at the end, where the value before is zero.
///
/// # References
///
/// Reichheld & Sasser (1990); multiples of Gupta & Lehmann (2005); critique of Sharp (2010).
///
/// # Examples
///
/// ```
/// use tourism_marketing::{ClvTiming, relationship};
///
/// let points = relationship::retention_uplift(0.90, 0.95, 0.10, ClvTiming::End)?; // guests of a hotel, a year
/// assert!((points - 0.407_407_4).abs() < 1e-7);
/// let percent = relationship::retention_uplift(0.90, 0.945, 0.10, ClvTiming::End)?;
/// assert!((percent - 0.354_838_7).abs() < 1e-7);
/// let life = relationship::retention_uplift(0.90, 0.95, 0.0, ClvTiming::Start)?;
/// assert!((life - 1.0).abs() < 1e-12); // 10 years become 20
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "유지율")]
#[doc(alias = "유지율-이익 효과")]
pub fn retention_uplift(before: f64, after: f64, discount: f64, timing: ClvTiming) -> Result<f64> {
    require::discount("discount", discount)?;
    for (name, rate) in [("before", before), ("after", after)] {
        require::rate(name, rate)?;
        require::converging("the value of a customer", name, rate, discount)?;
    }
    // Both multiples differ by r and 1 + i only: the quotient less 1, without a difference of near numbers.
    let rise = (after - before) / (1.0 + discount - after);
    let uplift = match timing {
        ClvTiming::Start => rise,
        ClvTiming::End if before == 0.0 => {
            let why = "`before` is 0: with margins at the end of the periods, customers who all leave are worth \
                       nothing, and nothing cannot rise by a share"
                .to_owned();
            return Err(Error::NotComputable { what: "the change in value", why });
        }
        ClvTiming::End => rise * ((1.0 + discount) / before),
    };
    require::computed("the change in value", uplift)
}

/// How many customers there are in the long run if the same number is won in every period.
///
/// ```text
/// N* = A / (1 − r), the fixed point of Nₜ₊₁ = r Nₜ + A
/// ```
///
/// *Korean term:* 장기 고객 수 (정상상태).
///
/// - `new_per_period`: A, customers won per period, not negative
/// - `retention`: r, the share that stays from one period to the next, at least 0 and below 1
/// - result: customers, the new ones included
///
/// # Errors
///
/// If `new_per_period` is negative or not finite, if `retention` is outside 0 to 1, or if it is 1: when nobody
/// leaves, the number grows without end.
///
/// # References
///
/// The linear difference equation; Gupta & Lehmann (2005).
///
/// # Examples
///
/// ```
/// use tourism_marketing::relationship;
///
/// let members = relationship::steady_state_customers(1_000.0, 0.80)?; // a hotel club, a year
/// assert!((members - 5_000.0).abs() < 1e-9);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "정상상태 고객 수")]
#[doc(alias = "고객유지")]
pub fn steady_state_customers(new_per_period: f64, retention: f64) -> Result<f64> {
    require::amount("new_per_period", new_per_period)?;
    require::rate("retention", retention)?;
    require::converging("the number of customers in the long run", "retention", retention, 0.0)?;
    require::computed("the number of customers in the long run", new_per_period / (1.0 - retention))
}
