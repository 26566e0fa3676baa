//! Whether the customer records are complete and fresh.

use crate::{Error, Result, require};

/// The share of the fields that are filled in.
///
/// ```text
/// filled / (fields × records)
/// ```
///
/// *Korean term:* 완전성 (데이터 품질).
///
/// - `filled`: fields with a value, over all records
/// - `fields`: fields of one record, at least 1
/// - `records`: at least 1
/// - result: 0 to 1
///
/// # Errors
///
/// If `fields` or `records` is 0, or if `filled` is larger than their product.
///
/// # References
///
/// Pipino, Lee & Wang (2002).
///
/// # Examples
///
/// ```
/// use tourism_marketing::crm;
///
/// assert_eq!(crm::completeness(4_500, 6, 1_000)?, 0.75); // of 6,000 fields
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "완전성")]
#[doc(alias = "데이터 품질")]
pub fn completeness(filled: u64, fields: u32, records: u64) -> Result<f64> {
    require::some("fields", u64::from(fields))?;
    require::some("records", records)?;
    let all = u128::from(fields) * u128::from(records);
    if u128::from(filled) > all {
        let what =
            format!("`filled` is {filled}, but {records} records of {fields} have only {all}");
        return Err(Error::Contradiction { what, rule: "no more can be filled than there are" });
    }
    Ok(filled as f64 / all as f64)
}

/// The share of the records that were updated within `limit`.
///
/// ```text
/// records with age ≤ limit / records
/// ```
///
/// *Korean term:* 신선도 (최신성, 데이터 품질).
///
/// - `age_days`: days since each record was last confirmed, not negative
/// - `limit`: the age up to which a record counts as fresh, not negative, days
/// - result: 0 to 1
///
/// # Errors
///
/// If `age_days` is empty or a number is outside its range.
///
/// # References
///
/// Pipino, Lee & Wang (2002), who call it timeliness.
///
/// # Examples
///
/// ```
/// use tourism_marketing::crm;
///
/// let age = [10.0, 400.0, 90.0, 30.0, 800.0]; // days
/// assert_eq!(crm::freshness(&age, 365.0)?, 0.6);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "신선도")]
#[doc(alias = "최신성")]
pub fn freshness(age_days: &[f64], limit: f64) -> Result<f64> {
    require::at_least("age_days", 1, age_days)?;
    require::not_negative("age_days", age_days)?;
    require::amount("limit", limit)?;
    let fresh = age_days.iter().filter(|&&age| age <= limit).count();
    Ok(fresh as f64 / age_days.len() as f64)
}
