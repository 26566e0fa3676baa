//! Whether two groupings have to do with each other.

use super::distribution::chi_square_upper;
use crate::{Error, Result, numeric, require};

/// A table of counts tested for independence.
#[derive(Debug, Clone, PartialEq)]
pub struct ChiSquare {
    /// χ², the sum of (observed − expected)² / expected.
    pub statistic: f64,
    /// (rows − 1) (columns − 1).
    pub df: usize,
    /// The p-value.
    pub p_value: f64,
    /// V, Cramér's measure of the strength, 0 to 1.
    pub cramers_v: f64,
    /// N, how many were counted.
    pub n: u64,
    /// What each cell would hold if rows and columns had nothing to do with each other.
    pub expected: Vec<Vec<f64>>,
    /// The smallest of these. Below 5, the p-value is not to be trusted: join rows or columns, or use
    /// [`fisher_exact`](super::fisher_exact).
    pub smallest_expected: f64,
}

/// Whether the rows of a table of counts differ in their columns: Pearson's χ², with Cramér's V.
///
/// ```text
/// χ² = Σ (O − E)² / E,  E = row total · column total / N,  df = (r − 1)(c − 1)
/// V  = √( χ² / (N · (min(r, c) − 1)) )
/// ```
///
/// χ² grows with the number of guests, V does not. Each guest must be counted once.
///
/// *Korean term:* 카이제곱 검정, 크래머의 V.
///
/// - `table`: counts of guests; one `Vec` per row, all of the same length, at least 2 × 2
/// - result: χ², degrees of freedom, p-value, V from 0 to 1, and the expected counts
///
/// # Errors
///
/// If there are fewer than two rows or columns, rows of different length, or a row or column without anybody.
///
/// # References
///
/// Pearson (1900); Cramér (1946).
///
/// # Examples
///
/// ```
/// use tourism_marketing::stats;
///
/// // Scented and unscented lobby: guests who booked the spa and who did not.
/// let scent = stats::chi_square(&[vec![60, 140], vec![40, 160]])?;
/// assert!((scent.statistic - 5.333333).abs() < 1e-6 && (scent.cramers_v - 0.1154701).abs() < 1e-7);
/// assert!((scent.p_value - 0.02092134).abs() < 1e-8);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "카이제곱 검정")]
#[doc(alias = "교차분석")]
#[doc(alias = "크래머의 V")]
pub fn chi_square(table: &[Vec<u64>]) -> Result<ChiSquare> {
    require::at_least("table", 2, table)?;
    let first = table.first().map(Vec::as_slice).unwrap_or_default();
    require::at_least("table[0]", 2, first)?;
    for row in table {
        require::same_length("table[0]", first, "table[k]", row)?;
    }
    let rows: Vec<f64> = table.iter().map(|row| total(row)).collect();
    let columns: Vec<f64> = (0..first.len())
        .map(|at| numeric::sum(table.iter().filter_map(|row| row.get(at)).map(|&o| o as f64)))
        .collect();
    for (kind, totals) in [("row", &rows), ("column", &columns)] {
        if let Some(empty) = totals.iter().position(|&total| total == 0.0) {
            let what = format!("{kind} {empty} of `table` adds up to zero");
            let rule = "every row and column needs somebody in it; leave it out";
            return Err(Error::Contradiction { what, rule });
        }
    }
    let all = numeric::sum(rows.iter().copied());
    let expected: Vec<Vec<f64>> = rows
        .iter()
        .map(|row| columns.iter().map(|column| row * (column / all)).collect())
        .collect();
    let cells = table.iter().zip(&expected).flat_map(|(row, means)| row.iter().zip(means));
    let statistic = numeric::sum(cells.map(|(&observed, &mean)| {
        let off = observed as f64 - mean;
        off * (off / mean)
    }));
    let df = (rows.len() - 1) * (columns.len() - 1);
    let most = all * (rows.len().min(columns.len()) - 1) as f64;
    let smallest_expected = expected.iter().flatten().copied().fold(f64::INFINITY, f64::min);
    Ok(ChiSquare {
        statistic,
        df,
        p_value: chi_square_upper(statistic, df as f64),
        cramers_v: (statistic / most).sqrt().min(1.0),
        n: table.iter().flatten().fold(0_u64, |sum, &count| sum.saturating_add(count)),
        expected,
        smallest_expected,
    })
}

fn total(row: &[u64]) -> f64 {
    numeric::sum(row.iter().map(|&count| count as f64))
}
