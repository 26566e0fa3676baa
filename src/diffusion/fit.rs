//! The Bass model from a series of first purchases.

use super::bass::{Bass, bass_adopters};
use crate::{Error, Result, numeric, require};

/// A Bass model fitted to sales.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BassFit {
    /// The market with the estimates of p, q and m.
    pub bass: Bass,
    /// The periods that were fitted.
    pub periods: usize,
    /// The share of the variance of the sales that the curve explains, at most 1.
    pub r_squared: f64,
    /// The standard deviation of what is left, in the unit of the sales, with n − 3 degrees of freedom.
    pub residual_sd: f64,
}

/// Coefficients are looked for between these bounds.
const BOUNDS: (f64, f64) = (1e-7, 9.0);

/// A market so many times larger than all sales so far is a guess, not an estimate.
const LARGEST_MARKET: f64 = 100.0;

/// The Bass model that fits a series of first purchases best.
///
/// ```text
/// min over p, q, m of Σ (sₜ − m(F(t) − F(t − 1)))²
/// ```
///
/// Nonlinear least squares on whole periods, after Srinivasan & Mason (1986). m enters linearly and is solved for;
/// p and q are found from the best point of a grid by Levenberg's method, so that the same sales give the same
/// estimates everywhere.
///
/// Before the peak is seen, m is hardly determined: estimates are then too small and change with every
/// further period. Leave out repeat purchases, which the model does not describe.
///
/// *Korean term:* 배스 확산모형의 추정.
///
/// - `sales`: first purchases per period from the launch, at least five, none negative
/// - result: the estimates and how well they fit
///
/// # Errors
///
/// If there are fewer than five periods, a value is negative, NaN or infinite, or all are zero; if the sales do
/// not determine the market, as when they only rise.
///
/// # References
///
/// Srinivasan & Mason (1986); Bass (1969), whose regression on cumulative sales is biased (Van den Bulte, C., &
/// Lilien, G. L. (1997). *Marketing Science*, 16(4), 338–353).
///
/// # Examples
///
/// ```
/// use tourism_marketing::diffusion;
///
/// // Video recorders in the United States, thousands a year, 1980–89
/// let sales = [840.0, 1470.0, 2110.0, 4000.0, 7590.0, 10950.0, 10530.0, 9470.0, 7790.0, 5890.0];
/// let fit = diffusion::fit_bass(&sales)?;
/// assert!((fit.bass.innovation - 0.00879).abs() < 1e-5);
/// assert!((fit.bass.imitation - 0.64216).abs() < 1e-5);
/// assert_eq!(fit.bass.market.round(), 67_660.0);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "배스 확산모형 추정")]
#[doc(alias = "배스모형 추정")]
pub fn fit_bass(sales: &[f64]) -> Result<BassFit> {
    require::at_least("sales", 5, sales)?;
    require::amounts("sales", sales)?;
    // Shares of the largest: squares of large numbers would overflow.
    let largest = sales.iter().copied().fold(0.0, f64::max);
    let shares: Vec<f64> = sales.iter().map(|it| it / largest).collect();
    let start = grid_start(&shares);
    let found = descend(&shares, start)?;
    let total = numeric::sum(shares.iter().copied());
    let n = sales.len() as f64;
    let at_bound = |it: f64| it >= BOUNDS.1 * 0.999;
    if found.market > LARGEST_MARKET * total || at_bound(found.p) || at_bound(found.q) {
        let why = "these sales do not determine the size of the market; a peak has to be seen first, or nearly"
            .to_owned();
        return Err(Error::NotComputable { what: "the Bass model", why });
    }
    let mean = total / n;
    let around = numeric::sum(shares.iter().map(|it| (it - mean).powi(2)));
    let what = "the Bass model";
    let r_squared = if around > 0.0 { 1.0 - found.squares / around } else { 0.0 };
    let market = require::computed(what, found.market * largest)?;
    let bass = Bass { innovation: found.p, imitation: found.q, market };
    Ok(BassFit {
        bass,
        periods: sales.len(),
        r_squared: require::computed(what, r_squared)?,
        residual_sd: require::computed(what, largest * (found.squares / (n - 3.0)).sqrt())?,
    })
}

/// p and q with the market and the sum of squares that go with them.
#[derive(Clone)]
struct Trial {
    p: f64,
    q: f64,
    market: f64,
    squares: f64,
    residuals: Vec<f64>,
}

/// The trial at logarithms of p and q.
fn trial(shares: &[f64], [log_p, log_q]: [f64; 2]) -> Trial {
    let bound = |log: f64| log.exp().clamp(BOUNDS.0, BOUNDS.1);
    let (p, q) = (bound(log_p), bound(log_q));
    let unit = Bass { innovation: p, imitation: q, market: 1.0 };
    let parts = bass_adopters(unit, shares.len()).unwrap_or_default();
    let length = numeric::sum(parts.iter().map(|it| it * it));
    let along = numeric::sum(shares.iter().zip(&parts).map(|(s, part)| s * part));
    let market = if length > 0.0 { along / length } else { 0.0 };
    let residuals: Vec<f64> =
        shares.iter().zip(&parts).map(|(s, part)| s - market * part).collect();
    let squares = numeric::sum(residuals.iter().map(|it| it * it));
    Trial { p, q, market, squares, residuals }
}

/// The best of a grid of starting points.
fn grid_start(shares: &[f64]) -> [f64; 2] {
    let mut best = ([0.0; 2], f64::INFINITY);
    for i in 0..14_u32 {
        for j in 0..14_u32 {
            // p from 0.00003 to 1, q from 0.001 to 5, evenly by their logarithms.
            let log = |low: f64, high: f64, step: u32| {
                low.ln() + (high / low).ln() * f64::from(step) / 13.0
            };
            let at = [log(3e-5, 1.0, i), log(1e-3, 5.0, j)];
            let Trial { squares, .. } = trial(shares, at);
            if squares < best.1 {
                best = (at, squares);
            }
        }
    }
    best.0
}

/// Levenberg's method from `at`.
fn descend(shares: &[f64], mut at: [f64; 2]) -> Result<Trial> {
    const STEP: f64 = 1e-5;
    let mut now = trial(shares, at);
    let mut damping = 1e-3;
    for _ in 0..500 {
        let slope = |of: usize| -> Vec<f64> {
            let moved = |by: f64| {
                let mut place = at;
                if let Some(it) = place.get_mut(of) {
                    *it += by;
                }
                trial(shares, place).residuals
            };
            let (up, down) = (moved(STEP), moved(-STEP));
            up.iter().zip(&down).map(|(a, b)| (a - b) / (2.0 * STEP)).collect()
        };
        let (by_p, by_q) = (slope(0), slope(1));
        let dot = |a: &[f64], b: &[f64]| numeric::sum(a.iter().zip(b).map(|(a, b)| a * b));
        let (pp, pq, qq) = (dot(&by_p, &by_p), dot(&by_p, &by_q), dot(&by_q, &by_q));
        let (gp, gq) = (dot(&by_p, &now.residuals), dot(&by_q, &now.residuals));
        let (a, b) = (pp * (1.0 + damping) + 1e-14, qq * (1.0 + damping) + 1e-14);
        let determinant = a * b - pq * pq;
        let step = [-(b * gp - pq * gq) / determinant, -(a * gq - pq * gp) / determinant];
        // No farther than a factor of e at once.
        let step = step.map(|it| if it.is_finite() { it.clamp(-1.0, 1.0) } else { 0.0 });
        let [first, second] = at;
        let [by_first, by_second] = step;
        let next_at = [first + by_first, second + by_second];
        let next = trial(shares, next_at);
        if next.squares <= now.squares {
            let small = step.iter().all(|it| it.abs() < 1e-11);
            (at, now) = (next_at, next);
            damping = (damping / 10.0).max(1e-12);
            if small {
                return Ok(now);
            }
        } else {
            damping *= 10.0;
            if damping > 1e12 {
                return Ok(now); // nothing better within rounding
            }
        }
    }
    let why = "no curve was found that fits better than its neighbours".to_owned();
    Err(Error::NotComputable { what: "the Bass model", why })
}
