//! How many things a questionnaire measures.

use super::reliability::judge;
use crate::stats::distribution::normal_quantile;
use crate::stats::matrix::Square;
use crate::stats::unit;
use crate::{Error, Result, numeric, require};

/// How many random questionnaires a real one is compared with.
const RANDOM: usize = 100;

/// The eigenvalues of a questionnaire, beside those of random answers.
#[derive(Debug, Clone, PartialEq)]
pub struct FactorStructure {
    /// The eigenvalues of the correlations of the items, largest first; they add up to the number of items.
    pub eigenvalues: Vec<f64>,
    /// What share of the variance of all items each explains; adds up to 1.
    pub explained: Vec<f64>,
    /// The eigenvalues that 95 of 100 questionnaires of random answers do not exceed.
    pub random: Vec<f64>,
    /// How many eigenvalues are above those of random answers, from the first on: Horn's parallel analysis.
    pub parallel: usize,
    /// How many eigenvalues are above 1: Kaiser's rule, which finds too many factors.
    pub kaiser: usize,
}

/// How many things the items of a questionnaire measure: eigenvalues with parallel analysis.
///
/// ```text
/// R v = λ v,  R the correlations of the items
/// factors = the first eigenvalues that exceed the 95th percentile of those of 100 random questionnaires
/// ```
///
/// A scree plot of both shows the answer. Kaiser's rule (λ > 1) is given because textbooks give it: it
/// keeps factors that random answers have too. Five factors of SERVQUAL are often not found.
///
/// *Korean term:* 요인 구조 확인 (고유값, 스크리 도표, 평행분석).
///
/// - `items`: at least two, one list per item, each with one score per person, more persons than items
/// - `seed`: chooses the random answers; the same seed gives the same result on every machine
/// - result: eigenvalues, shares and two counts of factors
///
/// # Errors
///
/// If there are fewer than two items, no more persons than items, the lists differ in length, a score is
/// not finite or beyond ±10¹⁰⁰, or all scores of an item are equal.
///
/// # References
///
/// Kaiser (1960); Horn (1965). The random numbers are those of `SplitMix64`: Steele, G. L., Lea, D., &
/// Flood, C. H. (2014). Fast splittable pseudorandom number generators. *OOPSLA*, 453–472.
///
/// # Examples
///
/// ```
/// use tourism_marketing::quality;
///
/// // Three items on the staff, eight guests.
/// let items = [
///     vec![4.0, 5.0, 3.0, 4.0, 2.0, 6.0, 7.0, 5.0],
///     vec![4.0, 4.0, 3.0, 5.0, 2.0, 6.0, 6.0, 5.0],
///     vec![5.0, 5.0, 2.0, 4.0, 3.0, 7.0, 6.0, 4.0],
/// ];
/// let structure = quality::factor_structure(&items, 2026)?;
/// assert_eq!((structure.parallel, structure.kaiser), (1, 1));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "요인분석")]
#[doc(alias = "고유값")]
#[doc(alias = "평행분석")]
#[doc(alias = "스크리 도표")]
#[doc(alias = "factor analysis")]
#[doc(alias = "parallel analysis")]
pub fn factor_structure(items: &[Vec<f64>], seed: u64) -> Result<FactorStructure> {
    let persons = judge(items)?;
    let k = items.len();
    if persons <= k {
        return Err(Error::TooFew { name: "items[0]", need: k + 1, got: persons });
    }
    let eigenvalues = correlations(items)?.eigenvalues();
    let mut numbers = Numbers { state: seed };
    let mut draws: Vec<Vec<f64>> = vec![Vec::with_capacity(RANDOM); k];
    for _ in 0..RANDOM {
        let answers: Vec<Vec<f64>> =
            (0..k).map(|_| (0..persons).map(|_| numbers.normal()).collect()).collect();
        let values = correlations(&answers)?.eigenvalues();
        for (draws, value) in draws.iter_mut().zip(values) {
            draws.push(value);
        }
    }
    let random: Vec<f64> = draws.into_iter().map(percentile_95).collect();
    let above = eigenvalues.iter().zip(&random).take_while(|(real, random)| real > random);
    Ok(FactorStructure {
        parallel: above.count(),
        kaiser: eigenvalues.iter().filter(|&&value| value > 1.0).count(),
        explained: eigenvalues.iter().map(|value| value / k as f64).collect(),
        eigenvalues,
        random,
    })
}

/// McDonald's ω: how far a sum of standardised items measures one factor.
///
/// ```text
/// ω = (Σ λ)² / ( (Σ λ)² + Σ (1 − λ²) )
/// λ minimise Σ (rᵢⱼ − λᵢ λⱼ)² over all pairs of items
/// ```
///
/// Unlike [`cronbach_alpha`](super::cronbach_alpha) it does not suppose that all items measure equally
/// well. Like it, it supposes that there is one factor.
///
/// *Korean term:* 맥도널드 오메가 (신뢰도).
///
/// - `items`: at least three, one list per item, each with one score per person
/// - result: 0 to 1, without unit
///
/// # Errors
///
/// If there are fewer than three items or persons, the lists differ in length, a score is not finite or
/// beyond ±10¹⁰⁰, all scores of an item are equal, or one factor cannot be fitted: the items do not go
/// together, or one would be explained by more than 100 % (Heywood's case).
///
/// # References
///
/// McDonald (1999); Harman & Jones (1966) for the loadings.
///
/// # Examples
///
/// ```
/// use tourism_marketing::quality;
///
/// // Three items on the staff, eight guests.
/// let items = [
///     vec![4.0, 5.0, 3.0, 4.0, 2.0, 6.0, 7.0, 5.0],
///     vec![4.0, 4.0, 3.0, 5.0, 2.0, 6.0, 6.0, 5.0],
///     vec![5.0, 5.0, 2.0, 4.0, 3.0, 7.0, 6.0, 4.0],
/// ];
/// assert!((quality::omega(&items)? - 0.945).abs() < 0.001);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "오메가 계수")]
#[doc(alias = "McDonald omega")]
#[doc(alias = "신뢰도")]
pub fn omega(items: &[Vec<f64>]) -> Result<f64> {
    judge(items)?;
    omega_of(items)
}

/// ω of judged items.
pub(super) fn omega_of(items: &[Vec<f64>]) -> Result<f64> {
    require::at_least("items", 3, items)?;
    require::at_least("items[0]", 3, items.first().map(Vec::as_slice).unwrap_or_default())?;
    let loadings = one_factor(&correlations(items)?, items.len())?;
    let common = numeric::sum(loadings.iter().copied());
    let unique = numeric::sum(loadings.iter().map(|loading| 1.0 - loading * loading));
    let omega = common * common / (common * common + unique);
    require::computable("ω", &[omega])?;
    Ok(omega)
}

/// The loadings on one factor, found item by item, each time with the others held fixed.
fn one_factor(correlations: &Square, k: usize) -> Result<Vec<f64>> {
    let refuse = |why: &str| Err(Error::NotComputable { what: "ω", why: why.to_owned() });
    let pulls: Vec<f64> =
        (0..k).map(|row| numeric::sum((0..k).map(|column| correlations.at(row, column)))).collect();
    let total = numeric::sum(pulls.iter().copied());
    if total <= 1e-9 {
        return refuse(
            "the items do not go together; turn round those that are keyed the other way",
        );
    }
    let mut loadings: Vec<f64> = pulls.iter().map(|pull| pull / total.sqrt()).collect();
    for _ in 0..10_000 {
        let mut moved = 0.0_f64;
        for row in 0..k {
            let others = || loadings.iter().enumerate().filter(|(column, _)| *column != row);
            let weight = numeric::sum(others().map(|(_, loading)| loading * loading));
            let pull = numeric::sum(others().map(|(column, l)| correlations.at(row, column) * l));
            if weight <= 1e-12 {
                return refuse("the items do not go together");
            }
            if let Some(loading) = loadings.get_mut(row) {
                moved = moved.max((pull / weight - *loading).abs());
                *loading = pull / weight;
            }
        }
        if loadings.iter().any(|loading| loading.abs() >= 1.0) {
            return refuse("one factor would explain an item by more than 100 %");
        }
        if moved < 1e-13 {
            return Ok(loadings);
        }
    }
    refuse("no single factor is behind the items")
}

/// The correlations of judged items.
fn correlations(items: &[Vec<f64>]) -> Result<Square> {
    let mut units = Vec::with_capacity(items.len());
    for (place, item) in items.iter().enumerate() {
        let Some(unit) = unit(item) else {
            let why = format!("all scores of `items`[{place}] are equal");
            return Err(Error::NotComputable { what: "the correlations", why });
        };
        units.push(unit);
    }
    let dot = |row: usize, column: usize| match (units.get(row), units.get(column)) {
        (Some(a), Some(b)) if row != column => a.iter().zip(b).map(|(a, b)| a * b).sum(),
        _ => 1.0,
    };
    Ok(Square::from_fn(items.len(), dot))
}

/// The value that 95 of 100 do not exceed.
fn percentile_95(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(RANDOM * 95 / 100 - 1).copied().unwrap_or_default()
}

/// `SplitMix64`.
struct Numbers {
    state: u64,
}

impl Numbers {
    fn normal(&mut self) -> f64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut bits = self.state;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        bits ^= bits >> 31;
        // The middle of one of 2^53 steps from 0 to 1: neither 0 nor 1.
        let share = ((bits >> 11) as f64 + 0.5) / 9_007_199_254_740_992.0;
        normal_quantile(share.min(1.0 - f64::EPSILON / 2.0))
    }
}
