//! The least squares solution behind regression and conjoint analysis.

use super::correlation::unit;
use super::summary;
use crate::{Error, Result, numeric, require};

/// A fitted line or plane through the means, with what its standard errors need.
pub(crate) struct Fit {
    /// One slope per predictor, in units of y per unit of the predictor.
    pub(crate) slopes: Vec<f64>,
    /// y where every predictor is 0.
    pub(crate) intercept: f64,
    /// The slopes in standard deviations of y per standard deviation of the predictor.
    pub(crate) standardized: Vec<f64>,
    /// 1 / (1 − R²) of each predictor on the others.
    pub(crate) inflation: Vec<f64>,
    /// The lengths of the predictors around their means, √Σ(x − x̄)².
    pub(crate) lengths: Vec<f64>,
    /// x̄ᵀ (XᵀX)⁻¹ x̄, for the standard error of the intercept.
    pub(crate) at_zero: f64,
    /// Σ (y − ȳ)².
    pub(crate) ss_total: f64,
    /// The share of it that is left, 0 to 1.
    pub(crate) unexplained: f64,
}

/// The fit of judged `y` by judged `predictors`, each a list as long as `y`.
///
/// Orthogonalisation after Gram and Schmidt, done twice, of columns that are centred and scaled to length
/// 1, so that the units of the predictors do not matter.
pub(crate) fn fit(y: &[f64], predictors: &[Vec<f64>]) -> Result<Fit> {
    if y.len() < predictors.len() + 1 {
        return Err(Error::TooFew { name: "y", need: predictors.len() + 1, got: y.len() });
    }
    let Some(target) = unit(y) else {
        let why = "all values of `y` are equal, so there is nothing to explain".to_owned();
        return Err(Error::NotComputable { what: "a regression", why });
    };
    // The columns become orthonormal; `upper` holds, column by column, what was taken out and what was left.
    let mut basis: Vec<Vec<f64>> = Vec::with_capacity(predictors.len());
    let mut upper: Vec<Vec<f64>> = Vec::with_capacity(predictors.len());
    for (place, predictor) in predictors.iter().enumerate() {
        let Some(mut column) = unit(predictor) else {
            let why = format!("all values of `predictors`[{place}] are equal");
            return Err(Error::NotComputable { what: "a regression", why });
        };
        let mut taken = vec![0.0; basis.len()];
        for _ in 0..2 {
            for (direction, taken) in basis.iter().zip(&mut taken) {
                let part = dot(direction, &column);
                subtract(&mut column, part, direction);
                *taken += part;
            }
        }
        let left = dot(&column, &column).sqrt();
        if left <= 1e-7 {
            let what = format!("`predictors`[{place}] follows from the ones before it");
            let rule = "no predictor may be a sum of others; leave one out";
            return Err(Error::Contradiction { what, rule });
        }
        for value in &mut column {
            *value /= left;
        }
        taken.push(left);
        basis.push(column);
        upper.push(taken);
    }
    let mut rest = target;
    let mut heights = Vec::with_capacity(basis.len());
    for direction in &basis {
        let part = dot(direction, &rest);
        subtract(&mut rest, part, direction);
        heights.push(part);
    }
    let standardized = solved(&upper, heights);
    let inflation = inverse_rows(&upper);
    let length = |values: &[f64]| summary::squares_around(values, summary::mean(values)).sqrt();
    let lengths: Vec<f64> = predictors.iter().map(|predictor| length(predictor)).collect();
    let y_length = length(y);
    let slopes: Vec<f64> = standardized
        .iter()
        .zip(&lengths)
        .map(|(slope, length)| slope * (y_length / length))
        .collect();
    let means: Vec<f64> = predictors.iter().map(|predictor| summary::mean(predictor)).collect();
    let far = slopes.iter().zip(&means).map(|(slope, mean)| slope * mean);
    let intercept = summary::mean(y) - numeric::sum(far);
    let scaled: Vec<f64> = means.iter().zip(&lengths).map(|(mean, length)| mean / length).collect();
    let at_zero = numeric::sum(inflation.iter().map(|row| {
        let part = numeric::sum(row.iter().zip(&scaled).map(|(a, b)| a * b));
        part * part
    }));
    let fit = Fit {
        slopes,
        intercept,
        standardized,
        inflation: diagonal(&inflation, predictors.len()),
        lengths,
        at_zero,
        ss_total: y_length * y_length,
        unexplained: dot(&rest, &rest).min(1.0),
    };
    require::computable("a regression", &fit.slopes)?;
    require::computable("a regression", &[fit.intercept, fit.at_zero, fit.ss_total])?;
    Ok(fit)
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    numeric::sum(a.iter().zip(b).map(|(a, b)| a * b))
}

fn subtract(from: &mut [f64], times: f64, direction: &[f64]) {
    for (value, part) in from.iter_mut().zip(direction) {
        *value -= times * part;
    }
}

/// The solution of the triangular system whose columns are `upper`.
fn solved(upper: &[Vec<f64>], mut right: Vec<f64>) -> Vec<f64> {
    for (place, column) in upper.iter().enumerate().rev() {
        let pivot = column.last().copied().unwrap_or(1.0);
        let value = right.get(place).copied().unwrap_or_default() / pivot;
        for (above, part) in right.iter_mut().zip(column).take(place) {
            *above -= value * part;
        }
        if let Some(cell) = right.get_mut(place) {
            *cell = value;
        }
    }
    right
}

/// The columns of the inverse of the triangle: column i solves R c = eᵢ.
fn inverse_rows(upper: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let size = upper.len();
    let one = |at: usize| (0..size).map(|row| if row == at { 1.0 } else { 0.0 }).collect();
    (0..size).map(|at| solved(upper, one(at))).collect()
}

/// The diagonal of (RᵀR)⁻¹ = R⁻¹R⁻ᵀ from the columns of R⁻¹.
fn diagonal(columns: &[Vec<f64>], size: usize) -> Vec<f64> {
    let cell = |column: &Vec<f64>, row: usize| column.get(row).copied().unwrap_or_default();
    (0..size)
        .map(|row| numeric::sum(columns.iter().map(|column| cell(column, row) * cell(column, row))))
        .collect()
}
