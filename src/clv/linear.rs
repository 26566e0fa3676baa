//! What Newton's method asks of symmetric matrices of a few rows.

#![expect(clippy::indexing_slicing, reason = "every index runs over the rows of a square matrix")]

/// A square matrix, row by row.
pub(super) type Matrix = Vec<Vec<f64>>;

/// The triangle L of `matrix` = L Lᵀ, if the matrix is positive definite.
pub(super) fn cholesky(matrix: &Matrix) -> Option<Matrix> {
    let n = matrix.len();
    let mut lower = vec![vec![0.0; n]; n];
    for i in 0..n {
        for j in 0..=i {
            let known: f64 = (0..j).map(|k| lower[i][k] * lower[j][k]).sum();
            let rest = matrix[i][j] - known;
            if i == j {
                // What rounding leaves of a singular matrix is not positive.
                if !(rest > 1e-14 * matrix[i][i].abs() && rest.is_finite()) {
                    return None;
                }
                lower[i][i] = rest.sqrt();
            } else {
                lower[i][j] = rest / lower[j][j];
            }
        }
    }
    Some(lower)
}

/// The solution of L Lᵀ x = `right`.
pub(super) fn solved(lower: &Matrix, right: &[f64]) -> Vec<f64> {
    let n = lower.len();
    let mut x = right.to_vec();
    for i in 0..n {
        let known: f64 = (0..i).map(|k| lower[i][k] * x[k]).sum();
        x[i] = (x[i] - known) / lower[i][i];
    }
    for i in (0..n).rev() {
        let known: f64 = (i + 1..n).map(|k| lower[k][i] * x[k]).sum();
        x[i] = (x[i] - known) / lower[i][i];
    }
    x
}

/// The inverse of L Lᵀ.
pub(super) fn inverse(lower: &Matrix) -> Matrix {
    let n = lower.len();
    (0..n)
        .map(|i| {
            let unit: Vec<f64> = (0..n).map(|j| if i == j { 1.0 } else { 0.0 }).collect();
            solved(lower, &unit)
        })
        .collect()
}

/// gᵀ S g.
pub(super) fn variance_along(covariance: &Matrix, direction: &[f64]) -> f64 {
    covariance
        .iter()
        .zip(direction)
        .map(|(row, a)| a * row.iter().zip(direction).map(|(cell, b)| cell * b).sum::<f64>())
        .sum()
}
