//! What drives satisfaction, spending or loyalty, as far as a line can tell.

use super::distribution::{f_upper, t_two_sided, t_two_sided_point};
use super::interval::Interval;
use super::least_squares;
use crate::{Error, Result, require};

/// One coefficient of a regression.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Coefficient {
    /// b, in units of y per unit of the predictor; for the intercept, in units of y.
    pub estimate: f64,
    /// The standard error of b.
    pub standard_error: f64,
    /// b over its standard error.
    pub t: f64,
    /// The two-sided p-value.
    pub p_value: f64,
    /// β, in standard deviations of y per standard deviation of the predictor; 0 for the intercept.
    pub standardized: f64,
    /// The variance inflation factor: how many times the other predictors have enlarged the squared
    /// standard error; 1 where they have nothing to do with this one. 1 for the intercept.
    pub inflation: f64,
}

/// A linear regression by least squares.
#[derive(Debug, Clone, PartialEq)]
pub struct Regression {
    /// y where every predictor is 0.
    pub intercept: Coefficient,
    /// One coefficient per predictor, in the order of the input.
    pub coefficients: Vec<Coefficient>,
    /// R², the share of the variance of y that the predictors explain, 0 to 1.
    pub r_squared: f64,
    /// R² without the credit that every further predictor gets by chance.
    pub adjusted_r_squared: f64,
    /// The standard deviation of what is left, in units of y.
    pub residual_sd: f64,
    /// F of all predictors together.
    pub f: f64,
    /// The degrees of freedom of F: predictors, and n − predictors − 1.
    pub df: (usize, usize),
    /// The p-value of F.
    pub p_value: f64,
    /// n, how many were observed.
    pub n: usize,
}

impl Regression {
    /// The coefficient of one predictor with its confidence interval.
    ///
    /// ```text
    /// b ± t(level, n − k − 1) · standard error
    /// ```
    ///
    /// *Korean term:* 회귀계수의 신뢰구간.
    ///
    /// - `predictor`: its place in the input, counted from 0
    /// - `level`: the confidence level, between 0 and 1, usually 0.95
    /// - result: in units of y per unit of the predictor
    ///
    /// # Errors
    ///
    /// If there is no such predictor or `level` is not between 0 and 1.
    ///
    /// # References
    ///
    /// Fisher (1925).
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::stats;
    ///
    /// let waiting = [1.0, 2.0, 3.0, 4.0, 5.0]; // minutes at the desk
    /// let satisfaction = [7.0, 6.0, 6.0, 4.0, 4.0];
    /// let line = stats::simple_regression(&waiting, &satisfaction)?;
    /// let slope = line.interval(0, 0.95)?;
    /// assert!((slope.low + 1.319691).abs() < 1e-6 && (slope.high + 0.280309).abs() < 1e-6);
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn interval(&self, predictor: usize, level: f64) -> Result<Interval> {
        require::proper_share("level", level)?;
        let Some(coefficient) = self.coefficients.get(predictor) else {
            let got = self.coefficients.len();
            return Err(Error::TooFew {
                name: "coefficients",
                need: predictor.saturating_add(1),
                got,
            });
        };
        let (_, df) = self.df;
        let reach = t_two_sided_point(level, df.max(1) as f64) * coefficient.standard_error;
        let interval = Interval::around(coefficient.estimate, reach, level);
        require::computable("the interval", &interval.numbers())?;
        Ok(interval)
    }

    /// What the regression expects of y.
    ///
    /// ```text
    /// ŷ = b₀ + Σ bⱼ xⱼ
    /// ```
    ///
    /// *Korean term:* 예측값.
    ///
    /// - `predictors`: one value per predictor, in the order of the input
    /// - result: in units of y
    ///
    /// # Errors
    ///
    /// If there are more or fewer values than coefficients, or one is not finite or beyond ±10¹⁰⁰.
    ///
    /// # References
    ///
    /// Legendre, A.-M. (1805). *Nouvelles méthodes pour la détermination des orbites des comètes*. Paris:
    /// Didot.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::stats;
    ///
    /// let waiting = [1.0, 2.0, 3.0, 4.0, 5.0]; // minutes at the desk
    /// let satisfaction = [7.0, 6.0, 6.0, 4.0, 4.0];
    /// let line = stats::simple_regression(&waiting, &satisfaction)?;
    /// assert!((line.predict(&[2.5])? - 5.8).abs() < 1e-12);
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn predict(&self, predictors: &[f64]) -> Result<f64> {
        require::same_length("predictors", predictors, "coefficients", &self.coefficients)?;
        require::measurements("predictors", predictors)?;
        let parts = self.coefficients.iter().zip(predictors).map(|(b, x)| b.estimate * x);
        let expected = self.intercept.estimate + crate::numeric::sum(parts);
        require::computable("a prediction", &[expected])?;
        Ok(expected)
    }
}

/// The straight line through two measures: regression with one predictor.
///
/// ```text
/// y = b₀ + b₁ x,  b₁ = Σ (x − x̄)(y − ȳ) / Σ (x − x̄)²,  b₀ = ȳ − b₁ x̄
/// ```
///
/// *Korean term:* 단순회귀분석.
///
/// - `x`, `y`: two measures of the same guests, at least three, the same guest at the same place
/// - result: as [`regression`]
///
/// # Errors
///
/// Those of [`regression`].
///
/// # References
///
/// Fisher (1925).
///
/// # Examples
///
/// ```
/// use tourism_marketing::stats;
///
/// let waiting = [1.0, 2.0, 3.0, 4.0, 5.0]; // minutes at the desk
/// let satisfaction = [7.0, 6.0, 6.0, 4.0, 4.0];
/// let line = stats::simple_regression(&waiting, &satisfaction)?;
/// assert!((line.coefficients[0].estimate + 0.8).abs() < 1e-12); // 0.8 points less per minute
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "단순회귀분석")]
#[doc(alias = "회귀분석")]
pub fn simple_regression(x: &[f64], y: &[f64]) -> Result<Regression> {
    require::same_length("x", x, "y", y)?;
    require::at_least("x", 3, x)?;
    require::measurements("x", x)?;
    require::measurements("y", y)?;
    of_judged(y, &[x.to_vec()])
}

/// What several predictors say together about a measure: multiple regression by least squares.
///
/// ```text
/// y = b₀ + b₁ x₁ + … + bₖ xₖ + e,  Σ e² as small as possible
/// s² = Σ e² / (n − k − 1),  se(bⱼ) = s √( VIFⱼ / Σ (xⱼ − x̄ⱼ)² )
/// ```
///
/// A coefficient says how y differs between guests who differ in this predictor alone. In a survey, where
/// the predictors rise and fall together, it is not what happens if the hotel changes one of them ("key
/// drivers" are candidates for an experiment, not its result); a variance inflation factor above 5 says
/// that the data can hardly tell two predictors apart.
///
/// *Korean term:* 다중회귀분석 (핵심 동인 분석).
///
/// - `y`: one measurement per guest
/// - `predictors`: one list per predictor, each with one value per guest; at least two guests more than
///   predictors
/// - result: coefficients with standard errors and two-sided p-values, R², F
///
/// # Errors
///
/// If there is no predictor, a list differs in length from `y`, there are too few guests, a value is not
/// finite or beyond ±10¹⁰⁰, `y` or a predictor does not vary, a predictor follows from others, or the
/// predictors reproduce `y` without error, so that no standard error exists.
///
/// # References
///
/// Fisher (1925).
///
/// # Examples
///
/// ```
/// use tourism_marketing::stats;
///
/// let staff = vec![4.0, 5.0, 6.0, 3.0, 5.0, 7.0]; // scores of six guests
/// let room = vec![5.0, 5.0, 4.0, 4.0, 6.0, 6.0];
/// let overall = [4.5, 5.5, 5.0, 3.5, 6.0, 7.0];
/// let drivers = stats::regression(&overall, &[staff, room])?;
/// assert!((drivers.coefficients[0].estimate - 0.532258).abs() < 1e-6);
/// assert!((drivers.r_squared - 0.984144).abs() < 1e-6);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "다중회귀분석")]
#[doc(alias = "회귀분석")]
#[doc(alias = "핵심 동인 분석")]
#[doc(alias = "key driver analysis")]
pub fn regression(y: &[f64], predictors: &[Vec<f64>]) -> Result<Regression> {
    require::at_least("predictors", 1, predictors)?;
    for predictor in predictors {
        require::same_length("y", y, "predictors[k]", predictor)?;
        require::measurements("predictors[k]", predictor)?;
    }
    require::at_least("y", predictors.len() + 2, y)?;
    require::measurements("y", y)?;
    of_judged(y, predictors)
}

fn of_judged(y: &[f64], predictors: &[Vec<f64>]) -> Result<Regression> {
    let fit = least_squares::fit(y, predictors)?;
    let (n, k) = (y.len(), predictors.len());
    let df = n - k - 1;
    if fit.unexplained < 1e-26 {
        let why =
            "the predictors reproduce `y` without error, so there is no standard error".to_owned();
        return Err(Error::NotComputable { what: "a regression", why });
    }
    let variance = fit.ss_total * fit.unexplained / df as f64;
    let coefficient = |estimate: f64, standard_error: f64, standardized: f64, inflation: f64| {
        let t = estimate / standard_error;
        require::computable("a standard error", &[standard_error, t])?;
        let p_value = t_two_sided(t, df as f64);
        Ok(Coefficient { estimate, standard_error, t, p_value, standardized, inflation })
    };
    let coefficients = fit
        .slopes
        .iter()
        .zip(&fit.lengths)
        .zip(fit.standardized.iter().zip(&fit.inflation))
        .map(|((&b, length), (&beta, &inflation))| {
            coefficient(b, (variance * inflation).sqrt() / length, beta, inflation)
        })
        .collect::<Result<Vec<_>>>()?;
    let at_zero = (variance * (1.0 / n as f64 + fit.at_zero)).sqrt();
    let r_squared = 1.0 - fit.unexplained;
    let f = r_squared / k as f64 / (fit.unexplained / df as f64);
    require::computable("F", &[f])?;
    Ok(Regression {
        intercept: coefficient(fit.intercept, at_zero, 0.0, 1.0)?,
        coefficients,
        r_squared,
        adjusted_r_squared: 1.0 - fit.unexplained * (n as f64 - 1.0) / df as f64,
        residual_sd: variance.sqrt(),
        f,
        df: (k, df),
        p_value: f_upper(f, k as f64, df as f64),
        n,
    })
}
