//! Who stayed.

use crate::{Error, Result, require};

/// The share of the customers at the start of a period who are still there at its end.
///
/// ```text
/// r = (E − N) / S
/// ```
///
/// Customers won in the period do not count: a firm may grow while its customers run away.
///
/// *Korean term:* 고객유지율.
///
/// - `start`: S, customers at the start, at least 1
/// - `end`: E, customers at the end
/// - `new`: N, those among them who came in the period
/// - result: 0 to 1
///
/// # Errors
///
/// If `start` is 0, if `new` is larger than `end`, or if more are said to have stayed than were there.
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
/// // A club starts the year with 1,000 members, ends it with 1,050, and won 200.
/// assert_eq!(value::retention_rate(1_000, 1_050, 200)?, 0.85);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "유지율")]
#[doc(alias = "고객유지율")]
#[doc(alias = "고객유지")]
pub fn retention_rate(start: u64, end: u64, new: u64) -> Result<f64> {
    require::some("start", start)?;
    require::part_of("new", new, "end", end, "new customers are a part of those at the end")?;
    let stayed = end - new;
    if stayed > start {
        let what =
            format!("{end} at the end less {new} new leaves {stayed}, of {start} at the start");
        return Err(Error::Contradiction { what, rule: "no more can stay than were there" });
    }
    Ok(stayed as f64 / start as f64)
}

/// The share of the customers who left in a period.
///
/// ```text
/// c = lost / S = 1 − r
/// ```
///
/// *Korean term:* 이탈률.
///
/// - `start`: S, customers at the start, at least 1
/// - `lost`: those among them who left
/// - result: 0 to 1
///
/// # Errors
///
/// If `start` is 0 or smaller than `lost`.
///
/// # References
///
/// Farris et al. (2010). Whom to hold back is another question: those whom it persuades, not those most
/// likely to leave (Ascarza, E. (2018). Retention futility. *Journal of Marketing Research*, 55(1), 80–98).
///
/// # Examples
///
/// ```
/// use tourism_marketing::value;
///
/// assert_eq!(value::churn_rate(1_000, 150)?, 0.15); // club members in a year
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "이탈률")]
#[doc(alias = "고객이탈")]
pub fn churn_rate(start: u64, lost: u64) -> Result<f64> {
    require::some("start", start)?;
    require::part_of("lost", lost, "start", start, "those who left were there at the start")?;
    Ok(lost as f64 / start as f64)
}

/// The share of one cohort that is still active, period by period.
///
/// ```text
/// aₜ / a₀
/// ```
///
/// *Korean term:* 코호트 유지율.
///
/// - `active`: members of one cohort who are still customers after 0, 1, 2 … periods; it cannot rise, for
///   nobody joins a cohort later. Where customers pause and return (hotels, shops), count who is *active* in
///   each period with [`cohort::retention_table`](crate::cohort::retention_table).
/// - result: as many shares, the first one 1
///
/// # Errors
///
/// If `active` is empty, starts with 0 or rises.
///
/// # References
///
/// Fader & Hardie (2007).
///
/// # Examples
///
/// ```
/// use tourism_marketing::value;
///
/// let members = [500, 400, 340, 306]; // of the club's class of 2021, by year
/// assert_eq!(value::cohort_retention(&members)?, [1.0, 0.8, 0.68, 0.612]);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "코호트")]
#[doc(alias = "코호트 유지율")]
pub fn cohort_retention(active: &[u64]) -> Result<Vec<f64>> {
    require::at_least("active", 1, active)?;
    let first = active.first().copied().unwrap_or_default();
    let mut before = first;
    for (index, &count) in active.iter().enumerate() {
        let rule = if index == 0 && count == 0 {
            "at least 1, or there is no cohort"
        } else if count > before {
            "not above the one before it: nobody joins a cohort later"
        } else {
            before = count;
            continue;
        };
        return Err(Error::ItemOutOfRange { name: "active", index, value: count as f64, rule });
    }
    Ok(active.iter().map(|&count| count as f64 / first as f64).collect())
}
