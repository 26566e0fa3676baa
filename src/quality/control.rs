//! Whether a process is what it was.

use crate::{Error, Result, require};

/// A control chart of shares with a defect.
#[derive(Debug, Clone, PartialEq)]
pub struct PChart {
    /// p̄, the share over all samples.
    pub centre: f64,
    /// The lower control limit, not below 0.
    pub lower: f64,
    /// The upper control limit, not above 1.
    pub upper: f64,
    /// The share of each sample.
    pub shares: Vec<f64>,
    /// The places of the samples outside the limits, counted from 0.
    pub outside: Vec<usize>,
    /// n, the size of each sample.
    pub n: u64,
}

/// The p chart: whether the share of services with a defect stays within what chance brings.
///
/// ```text
/// p̄ ± 3 √( p̄ (1 − p̄) / n ),  cut at 0 and 1
/// ```
///
/// A point outside has a cause worth looking for; the ups and downs inside have none, and whoever reacts to
/// them makes the process worse. The limits say what the process does, not what guests accept.
///
/// *Korean term:* p 관리도.
///
/// - `defects`: how many of each sample had a defect
/// - `n`: the size of each sample, the same for all
/// - result: shares, 0 to 1
///
/// # Errors
///
/// If there is no sample, `n` is 0, or a sample has more defects than members.
///
/// # References
///
/// Shewhart (1931).
///
/// # Examples
///
/// ```
/// use tourism_marketing::quality;
///
/// let rooms = quality::p_chart(&[4, 6, 5, 5], 100)?; // of 100 rooms a week, four weeks
/// assert_eq!((rooms.centre, rooms.lower), (0.05, 0.0));
/// assert!((rooms.upper - 0.1153835).abs() < 1e-7);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "p 관리도")]
#[doc(alias = "관리도")]
#[doc(alias = "control chart")]
pub fn p_chart(defects: &[u64], n: u64) -> Result<PChart> {
    require::at_least("defects", 1, defects)?;
    require::some("n", n)?;
    for (index, &count) in defects.iter().enumerate() {
        if count > n {
            let value = count as f64;
            let rule = "at most `n`, the size of a sample";
            return Err(Error::ItemOutOfRange { name: "defects", index, value, rule });
        }
    }
    let size = n as f64;
    let shares: Vec<f64> = defects.iter().map(|&count| count as f64 / size).collect();
    let all: f64 = defects.iter().map(|&count| count as f64).sum();
    let centre = (all / (size * defects.len() as f64)).min(1.0);
    let reach = 3.0 * (centre * (1.0 - centre) / size).sqrt();
    let (lower, upper) = ((centre - reach).max(0.0), (centre + reach).min(1.0));
    let outside = shares
        .iter()
        .enumerate()
        .filter(|&(_, &share)| share < lower || share > upper)
        .map(|(place, _)| place)
        .collect();
    Ok(PChart { centre, lower, upper, shares, outside, n })
}
