//! Judging and solving small matrices of transitions.

use crate::{Error, Result, numeric, require};

/// How far a row that is meant to add up to 1 may miss it: printed decimals do.
const ROW_SLACK: f64 = 1e-9;

/// What the rows of a matrix of transitions have to add up to.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Rows {
    /// To 1: everybody is somewhere.
    One,
    /// To at most 1: the rest has left.
    AtMostOne,
}

/// The square matrix `rows` of shares; rows that miss 1 by no more than a rounding are scaled to it.
pub(super) fn transitions(
    name: &'static str,
    rows: &[Vec<f64>],
    kind: Rows,
) -> Result<Vec<Vec<f64>>> {
    require::at_least(name, 1, rows)?;
    let size = rows.len();
    let mut judged = Vec::with_capacity(size);
    for (place, row) in rows.iter().enumerate() {
        let contradiction = |what: String, rule| Err(Error::Contradiction { what, rule });
        if row.len() != size {
            let what = format!("`{name}`[{place}] has {} values", row.len());
            return contradiction(what, "a row has as many values as there are rows");
        }
        if let Some((column, value)) = row
            .iter()
            .enumerate()
            .find(|(_, value)| !(**value >= 0.0 && **value <= 1.0 + ROW_SLACK))
        {
            let what = format!("`{name}`[{place}][{column}] is {value}");
            return contradiction(
                what,
                "a share of a tier's customers lies between 0 and 1 (0.3, not 30)",
            );
        }
        let sum = numeric::sum(row.iter().copied());
        let near_one = (sum - 1.0).abs() <= ROW_SLACK;
        let what = || format!("`{name}`[{place}] adds up to {sum}");
        match kind {
            Rows::One if !near_one => {
                return contradiction(
                    what(),
                    "every row must add up to 1: each customer is in some tier a period later",
                );
            }
            Rows::AtMostOne if sum > 1.0 && !near_one => {
                return contradiction(
                    what(),
                    "a row adds up to at most 1; what is missing has left",
                );
            }
            _ => {}
        }
        let scale = if near_one && sum > 0.0 { sum } else { 1.0 };
        judged.push(row.iter().map(|share| share / scale).collect());
    }
    Ok(judged)
}

/// The solution x of (`bound` I − `shares`) x = `right`, or nothing where the sum over all periods has no
/// bound; it may leave the range of 64 bits.
///
/// For such a matrix (off the diagonal nothing is positive) elimination needs no pivoting, and every pivot is
/// positive exactly where Σ (shares / bound)ᵗ converges (Berman & Plemmons, 1994, *Nonnegative Matrices in the
/// Mathematical Sciences*, ch. 6).
pub(super) fn solve(bound: f64, shares: &[Vec<f64>], right: &[f64]) -> Option<Vec<f64>> {
    /// Below this part of `bound` a pivot is made of rounding errors.
    const SMALLEST_PIVOT: f64 = 1e-12;
    let mut rows: Vec<Vec<f64>> = Vec::with_capacity(shares.len());
    for (place, (row, &value)) in shares.iter().zip(right).enumerate() {
        let mut line: Vec<f64> = row.iter().map(|share| -share).collect();
        *line.get_mut(place)? += bound;
        line.push(value);
        rows.push(line);
    }
    let size = rows.len();
    for place in 0..size {
        let (done, rest) = rows.split_at_mut(place + 1);
        let pivot_row = done.last()?;
        let pivot = *pivot_row.get(place)?;
        if pivot <= SMALLEST_PIVOT * bound {
            return None;
        }
        for row in rest {
            let times = row.get(place)? / pivot;
            for (value, &above) in row.iter_mut().zip(pivot_row).skip(place) {
                *value -= times * above;
            }
        }
    }
    let mut solution: Vec<f64> = Vec::with_capacity(size); // from the last unknown to the first
    for (place, row) in rows.iter().enumerate().rev() {
        let known = row.iter().skip(place + 1).zip(solution.iter().rev()).map(|(a, x)| -a * x);
        let right = numeric::sum(known.chain(row.last().copied()));
        solution.push(right / row.get(place)?);
    }
    solution.reverse();
    Some(solution)
}
