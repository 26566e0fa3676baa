//! The tenth of CDNOW on which the models of repeat buying were published.

use std::collections::BTreeSet;

use super::cdnow::{Purchase, cdnow};
use crate::Result;

/// The customers of the sample. No rule over the master file gives them: the list is what was published.
const CUSTOMERS: &str = include_str!("cdnow_sample_ids.txt");

/// The 6,919 purchases of the 2,357 customers in the systematic 1/10 sample of Fader & Hardie, out of
/// `cdnow_master.txt`.
///
/// Estimates that papers and other software print for “CDNOW” are those of this sample, with a calibration until 30
/// September 1997 and time in weeks.
///
/// *Korean term:* CDNOW 1/10 표본 (실제 자료).
///
/// # Errors
///
/// As [`cdnow`].
///
/// # References
///
/// Fader, P. S., Hardie, B. G. S., & Lee, K. L. (2005). "Counting your customers" the easy way: an alternative to the
/// Pareto/NBD model. *Marketing Science*, 24(2), 275–284.
///
/// # Examples
///
/// ```
/// use chrono::NaiveDate;
/// use tourism_marketing::clv::{self, BgNbd, SummaryOptions, Transaction, Weeks};
/// use tourism_marketing::data;
///
/// let log: Vec<Transaction> = data::cdnow_sample()?.iter().map(Transaction::from).collect();
/// let calibration_end = NaiveDate::from_ymd_opt(1997, 9, 30);
/// let options = SummaryOptions { calibration_end, ..Default::default() };
/// let summary = clv::summarise::<Weeks>(&log, &options)?;
/// let model = BgNbd::fit(&summary.histories)?;
/// assert_eq!(format!("{:.3}", model.r), "0.243"); // as published
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
pub fn cdnow_sample() -> Result<Vec<Purchase>> {
    let customers: BTreeSet<&str> = CUSTOMERS.lines().collect();
    let mut purchases = cdnow()?;
    purchases.retain(|it| customers.contains(it.customer.as_str()));
    Ok(purchases)
}
