//! The return and risk of a mix of customers.

use crate::{Error, Result, numeric, require};

/// What a mix of customer groups returns on average, and how much that varies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PortfolioRisk {
    /// μ: the expected return of the mix.
    pub mean: f64,
    /// σ: its standard deviation, in the same unit.
    pub deviation: f64,
}

/// The expected return and the risk of a mix of customer groups.
///
/// ```text
/// μ = wᵀ r, σ = √(wᵀ Σ w)
/// ```
///
/// Groups whose business does not rise and fall together make the mix steadier than any of them. Customers are
/// not shares: a mix cannot be changed at will, nor without cost.
///
/// *Korean term:* 고객 포트폴리오의 수익과 위험.
///
/// - `weights`: w, the share of each group, not negative, adding up to 1
/// - `returns`: r, the expected return of each group, as a fraction
/// - `covariance`: Σ, a symmetric matrix as a list of rows, the variances on its diagonal
/// - result: mean and standard deviation as fractions
///
/// # Errors
///
/// If the numbers of groups differ; if a weight is negative, or the weights do not add up to 1 (within 10⁻⁹);
/// if a number is not finite; if `covariance` is not symmetric or cannot be a covariance matrix, because some
/// mix would have a negative variance.
///
/// # References
///
/// Markowitz (1952); Tarasi et al. (2011).
///
/// # Examples
///
/// ```
/// use tourism_marketing::segment;
///
/// // 60 % leisure and 40 % business guests
/// let covariance = [vec![0.040, 0.006], vec![0.006, 0.010]];
/// let risk = segment::portfolio_risk(&[0.6, 0.4], &[0.10, 0.06], &covariance)?;
/// assert!((risk.mean - 0.084).abs() < 1e-12);
/// assert!((risk.deviation - 0.137_404_5).abs() < 1e-7);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "고객 포트폴리오")]
#[doc(alias = "customer portfolio")]
pub fn portfolio_risk(
    weights: &[f64],
    returns: &[f64],
    covariance: &[Vec<f64>],
) -> Result<PortfolioRisk> {
    require::at_least("weights", 1, weights)?;
    require::same_length("weights", weights, "returns", returns)?;
    require::same_length("weights", weights, "covariance", covariance)?;
    require::not_negative("weights", weights)?;
    require::all_finite("returns", returns)?;
    let total = numeric::sum(weights.iter().copied());
    if (total - 1.0).abs() > 1e-9 {
        let what = format!("`weights` adds up to {total}");
        return Err(Error::Contradiction { what, rule: "the shares of all groups add up to 1" });
    }
    judge(covariance)?;
    let what = "the risk of the mix";
    let mean = numeric::sum(weights.iter().zip(returns).map(|(weight, value)| weight * value));
    let rows = covariance.iter().zip(weights).flat_map(|(row, own)| {
        row.iter().zip(weights).map(move |(value, other)| own * other * value)
    });
    let variance = require::computed(what, numeric::sum(rows))?;
    // A mix without variance may come out a rounding error below 0.
    Ok(PortfolioRisk { mean: require::computed(what, mean)?, deviation: variance.max(0.0).sqrt() })
}

/// A square, symmetric matrix that gives no mix a negative variance.
fn judge(covariance: &[Vec<f64>]) -> Result<()> {
    let refusal = |what: String, rule| Err(Error::Contradiction { what, rule });
    let size = covariance.len();
    let mut largest = 0.0_f64;
    for (place, row) in covariance.iter().enumerate() {
        if row.len() != size {
            let what = format!("`covariance`[{place}] has {} values", row.len());
            return refusal(what, "a row has as many values as there are rows");
        }
        require::all_finite("covariance", row)?;
        largest = row.iter().fold(largest, |largest, value| largest.max(value.abs()));
    }
    let at = |row: usize, column: usize| {
        covariance.get(row).and_then(|row| row.get(column)).copied().unwrap_or_default()
    };
    for row in 0..size {
        for column in 0..row {
            if (at(row, column) - at(column, row)).abs() > 1e-9 * largest {
                let what = format!(
                    "`covariance`[{row}][{column}] is {}, but [{column}][{row}] is {}",
                    at(row, column),
                    at(column, row)
                );
                return refusal(
                    what,
                    "two groups have one covariance: the matrix must be symmetric",
                );
            }
        }
    }
    if largest > 0.0 && !semidefinite(covariance, largest) {
        let what = "`covariance` gives some mix a negative variance".to_owned();
        let rule = "no covariance may be larger than the two variances allow";
        return refusal(what, rule);
    }
    Ok(())
}

/// Whether the symmetric `matrix`, divided by its `largest` number, has no negative eigenvalue beyond rounding: a
/// Cholesky decomposition that takes the largest pivot that is left.
fn semidefinite(matrix: &[Vec<f64>], largest: f64) -> bool {
    let mut rows: Vec<Vec<f64>> =
        matrix.iter().map(|row| row.iter().map(|value| value / largest).collect()).collect();
    let tolerance = 1e-9 * matrix.len() as f64;
    let mut open: Vec<usize> = (0..rows.len()).collect();
    while !open.is_empty() {
        let diagonal = |place: usize| rows.get(place).and_then(|row| row.get(place)).copied();
        let Some((index, pivot)) = open
            .iter()
            .enumerate()
            .filter_map(|(index, &place)| Some((index, diagonal(place)?)))
            .max_by(|(_, a), (_, b)| a.total_cmp(b))
        else {
            return true;
        };
        if pivot <= tolerance {
            // Nothing but rounding may be left, on the diagonal and beside it.
            let rest = |place: usize| {
                let row = rows.get(place).into_iter().flatten().enumerate();
                row.filter(|(column, _)| open.contains(column))
                    .all(|(_, value)| value.abs() <= tolerance)
            };
            return open.iter().all(|&place| rest(place));
        }
        let place = open.swap_remove(index);
        let pivot_row = rows.get(place).cloned().unwrap_or_default();
        for &other in &open {
            let times = pivot_row.get(other).copied().unwrap_or_default() / pivot;
            for (value, above) in rows.get_mut(other).into_iter().flatten().zip(&pivot_row) {
                *value -= times * above;
            }
        }
    }
    true
}
