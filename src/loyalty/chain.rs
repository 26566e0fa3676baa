//! Tiers as a Markov chain: where the customers are in n periods, in the long run, and what that is worth.

use super::matrix::{Rows, solve, transitions};
use crate::{Error, Result, numeric, require};

/// The customers in each tier `periods` later.
///
/// ```text
/// dₙ = d₀ Pⁿ
/// ```
///
/// *Korean term:* 등급 분포의 예측 (전이행렬).
///
/// - `start`: d₀, customers or shares in each tier, not negative
/// - `matrix`: P, as many rows as tiers; `matrix[j][k]` is the share of tier j that is in tier k a period
///   later, and each row adds up to 1
/// - `periods`: n
/// - result: customers or shares in each tier, with the same total
///
/// # Errors
///
/// If `matrix` is not square, holds a number outside 0 to 1 or a row that does not add up to 1 (within 10⁻⁹),
/// if `start` holds a negative or not finite number or does not have one value for each tier, or adds up to
/// more than 64 bits hold.
///
/// # References
///
/// Pfeifer & Carraway (2000).
///
/// # Examples
///
/// ```
/// use tourism_marketing::loyalty;
///
/// // Silver, gold and platinum members of a hotel club, from year to year
/// let matrix = [vec![0.70, 0.30, 0.00], vec![0.20, 0.60, 0.20], vec![0.05, 0.15, 0.80]];
/// let members = loyalty::tier_transition(&[1_000.0, 0.0, 0.0], &matrix, 2)?;
/// assert!((members[0] - 550.0).abs() < 1e-9); // and 390 gold, 60 platinum
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "등급 분포 예측")]
#[doc(alias = "전이행렬")]
#[doc(alias = "Markov chain")]
pub fn tier_transition(start: &[f64], matrix: &[Vec<f64>], periods: u32) -> Result<Vec<f64>> {
    let mut power = transitions("matrix", matrix, Rows::One)?;
    require::same_length("start", start, "matrix", matrix)?;
    require::not_negative("start", start)?;
    require::computed("the customers in all tiers", numeric::sum(start.iter().copied()))?;
    let mut customers = start.to_vec();
    // Pⁿ by squaring, so that a million periods are as quick as twenty.
    let mut left = periods;
    while left > 0 {
        if left % 2 == 1 {
            customers = step(&customers, &power);
        }
        left /= 2;
        if left > 0 {
            power = power.iter().map(|row| normalised(step(row, &power))).collect();
        }
    }
    let what = "the customers in each tier";
    customers.into_iter().map(|customers| require::computed(what, customers)).collect()
}

/// The row vector `row` times `matrix`.
fn step(row: &[f64], matrix: &[Vec<f64>]) -> Vec<f64> {
    let mut next = vec![0.0; row.len()];
    for (&share, line) in row.iter().zip(matrix) {
        for (sum, &to) in next.iter_mut().zip(line) {
            *sum += share * to;
        }
    }
    next
}

/// A row of shares that adds up to 1 again, after rounding.
fn normalised(row: Vec<f64>) -> Vec<f64> {
    let sum = numeric::sum(row.iter().copied());
    row.into_iter().map(|share| share / sum).collect()
}

/// The tier mix in the long run, wherever the customers start.
///
/// ```text
/// π = π P, Σ π = 1
/// ```
///
/// It is what today's matrix leads to if nothing changes, not a forecast.
///
/// *Korean term:* 장기 등급 구성 (정상분포).
///
/// - `matrix`: P, as in [`tier_transition`]
/// - result: the share of the customers in each tier, which add up to 1; 0 for tiers that are only passed through
///
/// # Errors
///
/// If `matrix` is not as in [`tier_transition`]; if there are two groups of tiers that are never left, because
/// the mix then depends on the start; if the customers go round in a cycle, because the mix then never settles.
///
/// # References
///
/// Kemeny & Snell (1960); computed without subtractions: Grassmann, W. K., Taksar, M. I., & Heyman, D. P.
/// (1985). Regenerative analysis and steady state distributions for Markov chains. *Operations Research*,
/// 33(5), 1107–1116.
///
/// # Examples
///
/// ```
/// use tourism_marketing::loyalty;
///
/// // Silver, gold and platinum members of a hotel club, from year to year
/// let matrix = [vec![0.70, 0.30, 0.00], vec![0.20, 0.60, 0.20], vec![0.05, 0.15, 0.80]];
/// let mix = loyalty::tier_stationary(&matrix)?;
/// assert!((mix[0] - 5.0 / 17.0).abs() < 1e-12); // and 6/17 each of the others
/// assert!((mix[2] - 6.0 / 17.0).abs() < 1e-12);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "정상분포")]
#[doc(alias = "장기 등급 구성")]
#[doc(alias = "stationary distribution")]
pub fn tier_stationary(matrix: &[Vec<f64>]) -> Result<Vec<f64>> {
    let what = "the tier mix in the long run";
    let shares = transitions("matrix", matrix, Rows::One)?;
    let refusal = |why: String| Err(Error::NotComputable { what, why });
    let closed = recurrent(&shares);
    let Some(&home) = closed.first() else {
        return refusal("no tier keeps its customers".to_owned());
    };
    let reached = reachable(&shares, home);
    if let Some(other) = closed.iter().find(|tier| !reached.contains(tier)) {
        return refusal(format!(
            "who is in tier {home} never comes to tier {other}, nor the other way round: the mix depends on the start"
        ));
    }
    let period = period(&shares, &reached, home);
    if period > 1 {
        return refusal(format!(
            "the customers go round in a cycle of {period} periods, so the mix never settles"
        ));
    }
    // Only the tiers that are never left for good hold anybody in the long run.
    let block: Vec<Vec<f64>> = reached
        .iter()
        .filter_map(|&from| shares.get(from))
        .map(|row| reached.iter().filter_map(|&to| row.get(to).copied()).collect())
        .collect();
    let Some(mix) = eliminated(block) else {
        return refusal("its shares are too far apart for 64 bits".to_owned());
    };
    let mut all = vec![0.0; shares.len()];
    for (&tier, share) in reached.iter().zip(mix) {
        if let Some(place) = all.get_mut(tier) {
            *place = share;
        }
    }
    Ok(all)
}

/// The tiers that can be reached from `start`, itself included, in ascending order.
fn reachable(shares: &[Vec<f64>], start: usize) -> Vec<usize> {
    let mut seen = vec![false; shares.len()];
    let mut open = vec![start];
    while let Some(tier) = open.pop() {
        if let Some(mark) = seen.get_mut(tier).filter(|mark| !**mark) {
            *mark = true;
            open.extend(next_tiers(shares, tier));
        }
    }
    seen.iter().enumerate().filter(|(_, seen)| **seen).map(|(tier, _)| tier).collect()
}

/// The tiers to which some of the customers of `tier` move in one period.
fn next_tiers(shares: &[Vec<f64>], tier: usize) -> impl Iterator<Item = usize> {
    let row = shares.get(tier).into_iter().flatten();
    row.enumerate().filter(|(_, share)| **share > 0.0).map(|(to, _)| to)
}

/// The tiers to which everybody who ever leaves them can come back.
fn recurrent(shares: &[Vec<f64>]) -> Vec<usize> {
    let reach: Vec<Vec<usize>> = (0..shares.len()).map(|tier| reachable(shares, tier)).collect();
    let comes_back = |tier: usize| {
        let from_here = reach.get(tier).into_iter().flatten();
        from_here.filter_map(|&to| reach.get(to)).all(|back| back.binary_search(&tier).is_ok())
    };
    (0..shares.len()).filter(|&tier| comes_back(tier)).collect()
}

/// After how many periods, and multiples of them, a customer of `home` can be there again.
fn period(shares: &[Vec<f64>], members: &[usize], home: usize) -> usize {
    let mut level: Vec<Option<usize>> = vec![None; shares.len()];
    let mut queue = vec![home];
    if let Some(first) = level.get_mut(home) {
        *first = Some(0);
    }
    let mut at = 0;
    while let Some(&tier) = queue.get(at) {
        at += 1;
        let next = level.get(tier).copied().flatten().map_or(0, |steps| steps + 1);
        for to in next_tiers(shares, tier) {
            if let Some(place) = level.get_mut(to).filter(|place| place.is_none()) {
                *place = Some(next);
                queue.push(to);
            }
        }
    }
    let steps_to = |tier: usize| level.get(tier).copied().flatten().unwrap_or_default();
    let mut common = 0;
    for &tier in members {
        for to in next_tiers(shares, tier) {
            common = divisor(common, (steps_to(tier) + 1).abs_diff(steps_to(to)));
        }
    }
    common
}

/// The greatest common divisor.
fn divisor(a: usize, b: usize) -> usize {
    if b == 0 { a } else { divisor(b, a % b) }
}

/// The stationary mix of a chain in which every tier leads to every other, by the elimination of Grassmann,
/// Taksar & Heyman.
fn eliminated(mut shares: Vec<Vec<f64>>) -> Option<Vec<f64>> {
    let size = shares.len();
    for last in (1..size).rev() {
        let (before, from_last) = shares.split_at_mut(last);
        let row = from_last.first()?;
        let leaves = numeric::sum(row.iter().take(last).copied());
        if leaves <= 0.0 {
            return None;
        }
        for line in before {
            let (to, rest) = line.split_at_mut(last);
            let into = rest.first_mut()?;
            *into /= leaves;
            for (share, &onwards) in to.iter_mut().zip(row) {
                *share += *into * onwards;
            }
        }
    }
    let mut mix = vec![1.0];
    for tier in 1..size {
        let into = shares.iter().zip(&mix).filter_map(|(row, share)| Some(share * row.get(tier)?));
        mix.push(numeric::sum(into));
    }
    let total = numeric::sum(mix.iter().copied());
    (total.is_finite() && total > 0.0).then(|| mix.iter().map(|share| share / total).collect())
}

/// What a customer is worth by the tier in which the customer starts.
///
/// ```text
/// V = m + P V / (1 + i), hence V = (I − P / (1 + i))⁻¹ m
/// ```
///
/// The margin of the first period comes in at once ([`ClvTiming::Start`](crate::ClvTiming::Start)).
///
/// *Korean term:* 등급별 고객생애가치 (마르코프 모형).
///
/// - `matrix`: P, as in [`tier_transition`], but a row may add up to less than 1: the rest leaves for good
/// - `margin`: m, money per customer and period in each tier; may be negative
/// - `discount`: i per period, above −1
/// - result: money per customer, for each starting tier
///
/// # Errors
///
/// If `matrix` is not square, holds a number outside 0 to 1 or a row above 1; if `margin` does not have one
/// finite value for each tier; if `discount` is not above −1; if the sum over all periods has no bound, as
/// without discounting where nobody leaves.
///
/// # References
///
/// Pfeifer & Carraway (2000).
///
/// # Examples
///
/// ```
/// use tourism_marketing::loyalty;
///
/// // Silver and gold, thousand KRW a year; of silver 30 % leave, of gold 10 %
/// let value = loyalty::tier_value(&[vec![0.5, 0.2], vec![0.1, 0.8]], &[10.0, 40.0], 0.10)?;
/// assert!((value[0] - 75.625).abs() < 1e-9);
/// assert!((value[1] - 171.875).abs() < 1e-9);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "등급별 고객생애가치")]
#[doc(alias = "고객생애가치")]
#[doc(alias = "customer lifetime value")]
pub fn tier_value(matrix: &[Vec<f64>], margin: &[f64], discount: f64) -> Result<Vec<f64>> {
    let shares = transitions("matrix", matrix, Rows::AtMostOne)?;
    require::same_length("margin", margin, "matrix", matrix)?;
    require::all_finite("margin", margin)?;
    require::discount("discount", discount)?;
    let bound = 1.0 + discount;
    let right: Vec<f64> = margin.iter().map(|margin| margin * bound).collect();
    let value = solve(bound, &shares, &right).ok_or_else(|| {
        let why = format!(
            "at a discount rate of {discount} the margins of all periods grow without end; more customers must leave, \
             or the rate must be higher"
        );
        Error::NotComputable { what: "the value of a customer", why }
    })?;
    value.into_iter().map(|value| require::computed("the value of a customer", value)).collect()
}

/// After how many periods a customer reaches the top tier, on average, by the tier in which the customer starts.
///
/// ```text
/// t = 1 + Q t, hence t = (I − Q)⁻¹ 1
/// ```
///
/// *Korean term:* 최상위 등급까지의 기대 기간.
///
/// - `below`: Q, the transitions among the tiers below the top; what a row lacks to 1 moves to the top
/// - result: periods, for each starting tier
///
/// # Errors
///
/// If `below` is not square, holds a number outside 0 to 1 or a row above 1, or if from some tier the top is never
/// reached.
///
/// # References
///
/// Kemeny & Snell (1960).
///
/// # Examples
///
/// ```
/// use tourism_marketing::loyalty;
///
/// // Silver and gold members, from year to year; 20 % of gold become platinum
/// let years = loyalty::expected_periods_to_top(&[vec![0.7, 0.3], vec![0.2, 0.6]])?;
/// assert!((years[0] - 11.666_67).abs() < 1e-5);
/// assert!((years[1] - 8.333_333).abs() < 1e-6);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "승급 기대 기간")]
#[doc(alias = "absorbing Markov chain")]
pub fn expected_periods_to_top(below: &[Vec<f64>]) -> Result<Vec<f64>> {
    let shares = transitions("below", below, Rows::AtMostOne)?;
    let ones = vec![1.0; shares.len()];
    let periods = solve(1.0, &shares, &ones).ok_or_else(|| {
        let why = "from some tier below it, the top is never reached".to_owned();
        Error::NotComputable { what: "the time to the top tier", why }
    })?;
    periods.into_iter().map(|time| require::computed("the time to the top tier", time)).collect()
}
