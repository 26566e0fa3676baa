//! Winning against keeping.

use crate::{Error, Result, require};

/// How many times as much a new customer costs as a retained one, on average.
///
/// ```text
/// (spend on acquisition / new customers) / (spend on retention / retained customers)
/// ```
///
/// This is the arithmetic behind "a new customer costs five times as much", a slogan without a verifiable
/// primary source. It divides by everybody who stayed, most of whom would have stayed anyway; set
/// [`incremental_retention_cost`] beside it.
///
/// *Korean term:* 신규 유치 대 기존 유지 비용 배수 (5배 법칙).
///
/// - `acquisition_spend`, `retention_spend`: money in the same period and currency, not negative
/// - `new`, `retained`: customers won and customers kept in that period
/// - result: a multiple, without unit
///
/// # Errors
///
/// If a spend is negative or not finite, or if nobody was won, nobody was kept or nothing was spent on
/// keeping: the ratio then has a zero to divide by.
///
/// # References
///
/// Blattberg, Kim & Neslin (2008).
///
/// # Examples
///
/// ```
/// use tourism_marketing::relationship;
///
/// // 50,000 KRW per new guest against 10,000 KRW per guest who stayed
/// assert_eq!(relationship::acquisition_retention_ratio(50e6, 1_000, 40e6, 4_000)?, 5.0);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "5배 법칙")]
#[doc(alias = "five times rule")]
pub fn acquisition_retention_ratio(
    acquisition_spend: f64,
    new: u64,
    retention_spend: f64,
    retained: u64,
) -> Result<f64> {
    require::amount("acquisition_spend", acquisition_spend)?;
    require::amount("retention_spend", retention_spend)?;
    let what = "the cost of winning relative to keeping";
    let why = if new == 0 {
        "`new` is 0: there is no cost per new customer without a new customer"
    } else if retained == 0 {
        "`retained` is 0: there is no cost per retained customer without a retained customer"
    } else if retention_spend == 0.0 {
        "`retention_spend` is 0: nothing is a multiple of a cost of nothing"
    } else {
        let winning = acquisition_spend / new as f64;
        let keeping = retention_spend / retained as f64;
        return require::computed(what, winning / keeping);
    };
    Err(Error::NotComputable { what, why: why.to_owned() })
}

/// What it costs to keep one customer who would otherwise have left.
///
/// ```text
/// spend on retention / (customers retained − customers who would have stayed anyway)
/// ```
///
/// Who would have stayed anyway is seen in a control group that the programme does not reach.
///
/// *Korean term:* 구한 고객 1명당 유지비용 (증분 유지비용).
///
/// - `retention_spend`: money, not negative
/// - `retained`: customers who stayed, with the programme
/// - `baseline`: as many customers' stayers without it
/// - result: money per customer saved
///
/// # Errors
///
/// If the spend is negative or not finite, or if the programme saved nobody.
///
/// # References
///
/// Blattberg, Kim & Neslin (2008).
///
/// # Examples
///
/// ```
/// use tourism_marketing::relationship;
///
/// // 40 million KRW; 4,000 guests stayed, and 3,600 of them would have stayed without the programme
/// assert_eq!(relationship::incremental_retention_cost(40e6, 4_000, 3_600)?, 100_000.0);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "증분 유지비용")]
#[doc(alias = "고객유지비용")]
pub fn incremental_retention_cost(
    retention_spend: f64,
    retained: u64,
    baseline: u64,
) -> Result<f64> {
    require::amount("retention_spend", retention_spend)?;
    let saved = retained.saturating_sub(baseline);
    if saved == 0 {
        let why = format!(
            "`retained` is {retained} and `baseline` is {baseline}, so the programme saved nobody"
        );
        return Err(Error::NotComputable { what: "the cost per customer saved", why });
    }
    Ok(retention_spend / saved as f64)
}
