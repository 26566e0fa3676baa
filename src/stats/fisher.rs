//! Two shares of very few guests.

use statrs::function::factorial::ln_factorial;

use crate::{Error, Result, numeric, require};

/// Above this many guests the exact test and χ² agree, and summing takes long.
const MOST: u64 = 100_000;

/// A 2 × 2 table tested exactly.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FisherExact {
    /// The two-sided p-value.
    pub p_value: f64,
    /// The odds ratio a·d / (b·c); none where b or c is 0.
    pub odds_ratio: Option<f64>,
}

/// Whether the rows of a 2 × 2 table differ, exactly: Fisher's test, for groups too small for χ².
///
/// ```text
/// p = Σ of the probabilities of all tables with the same margins that are no more probable than this one
/// ```
///
/// *Korean term:* 피셔의 정확검정.
///
/// - `table`: two rows of two counts: did it, did not
/// - result: the two-sided p-value and the odds ratio
///
/// # Errors
///
/// If nobody was counted, or more than 100,000.
///
/// # References
///
/// Fisher, R. A. (1935). *The Design of Experiments*. Edinburgh: Oliver & Boyd, the lady tasting tea.
///
/// # Examples
///
/// ```
/// use tourism_marketing::stats;
///
/// // Seven of ten guests bought with a sample of tea, two of ten without.
/// let tea = stats::fisher_exact([[7, 3], [2, 8]])?;
/// assert!((tea.p_value - 0.069779).abs() < 1e-6);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "피셔의 정확검정")]
#[doc(alias = "exact test")]
pub fn fisher_exact(table: [[u64; 2]; 2]) -> Result<FisherExact> {
    let [[a, b], [c, d]] = table;
    let all = [a, b, c, d].iter().fold(0_u64, |sum, &count| sum.saturating_add(count));
    require::some("table", all)?;
    if all > MOST {
        let what = format!("`table` counts {all}");
        let rule = "at most 100,000 are tested exactly; beyond, chi_square says the same";
        return Err(Error::Contradiction { what, rule });
    }
    let (row, column) = (a + b, a + c);
    let chance = |first: u64| {
        // ln of C(row, first) · C(all − row, column − first); the rest does not depend on `first`.
        let choose =
            |of: u64, some: u64| ln_factorial(of) - ln_factorial(some) - ln_factorial(of - some);
        choose(row, first) + choose(all - row, column - first)
    };
    let (least, most) = (column.saturating_sub(all - row), row.min(column));
    let mode = (least..=most).map(chance).fold(f64::NEG_INFINITY, f64::max);
    let probabilities: Vec<f64> =
        (least..=most).map(|first| (chance(first) - mode).exp()).collect();
    // Tables that are as probable but for rounding count as no more probable.
    let bound = (chance(a) - mode).exp() * (1.0 + 1e-7);
    let tail = numeric::sum(probabilities.iter().copied().filter(|&p| p <= bound));
    let p_value = (tail / numeric::sum(probabilities.iter().copied())).min(1.0);
    let odds_ratio = (b > 0 && c > 0).then(|| (a as f64 / b as f64) * (d as f64 / c as f64));
    Ok(FisherExact { p_value, odds_ratio })
}
