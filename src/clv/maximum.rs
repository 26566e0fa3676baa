//! Maximum likelihood by Newton's method in the logarithms of the parameters.

use super::derivatives::{Derivatives, cholesky, eigenvalues, inverse, solved};
use super::report::{FitReport, Parameter};
use crate::{Error, Result};

/// A log-likelihood of N positive parameters.
pub(super) trait Likelihood<const N: usize> {
    /// What cannot be computed if the fit fails.
    const MODEL: &'static str;
    /// What the parameters are called.
    const NAMES: [&'static str; N];

    /// The log-likelihood with its derivatives at positive parameters.
    fn at(&self, parameters: &[f64; N]) -> Derivatives<N>;

    /// For each parameter the size around which it is expected: 1, or a time for parameters that are times.
    fn scale(&self) -> [f64; N];

    /// Where the search starts, in multiples of the scale.
    fn starts(&self) -> Vec<[f64; N]>;

    /// How many customers, and how many different patterns among them.
    fn size(&self) -> (u64, usize);

    /// Where there are many patterns, the likelihood of a few thousand of them, spread evenly.
    fn part(&self) -> Option<Self>
    where
        Self: Sized,
    {
        None
    }
}

/// Parameters are looked for between these multiples of their scale.
const BOUNDS: (f64, f64) = (1e-6, 1e6);

/// What half of the squared Newton step would still add to the log-likelihood, at most.
const ENOUGH: f64 = 1e-13;

/// What rounding may take from the log-likelihood `value` of many customers, or add to it.
fn rounding(value: f64) -> f64 {
    (2e-13 * value.abs()).max(1e-9)
}

/// How a search from one start ended.
#[derive(Clone, Copy)]
enum End<const N: usize> {
    Top(Top<N>),
    Bound { place: usize, low: bool, value: f64 },
    Stuck,
}

#[derive(Clone, Copy)]
struct Top<const N: usize> {
    at: [f64; N],
    log: Derivatives<N>,
    iterations: usize,
}

/// The parameters of the largest likelihood, with a report on how sure that is.
pub(super) fn maximise<const N: usize, L: Likelihood<N>>(
    likelihood: &L,
) -> Result<([f64; N], FitReport)> {
    let starts = likelihood.starts();
    let ends = searches(likelihood, &starts);
    let mut best: Option<&Top<N>> = None;
    for end in &ends {
        if let End::Top(top) = end
            && best.is_none_or(|best| top.log.value > best.log.value)
        {
            best = Some(top);
        }
    }
    let height = best.map_or(f64::NEG_INFINITY, |top| top.log.value);
    let slack = 1e-7 * (1.0 + height.abs());
    let refuse = |why: String| Err(Error::NotComputable { what: L::MODEL, why });
    for end in &ends {
        if let &End::Bound { place, low, value } = end
            && value > height + if height.is_finite() { slack } else { 0.0 }
        {
            let name = nth_name(&L::NAMES, place);
            let to = if low { "0" } else { "infinity" };
            return refuse(format!(
                "the likelihood keeps rising while {name} goes to {to}, so these customers do not determine it; take \
                 more customers, a longer time or a model with fewer parameters"
            ));
        }
    }
    let Some(top) = best else {
        return refuse(format!(
            "none of {} searches came to a maximum; check the unit of time and look for customers unlike all others",
            starts.len()
        ));
    };
    let agreeing = ends
        .iter()
        .filter(|end| matches!(end, End::Top(other) if (other.log.value - height).abs() <= slack))
        .count();
    report(likelihood, top, (starts.len(), agreeing)).map(|report| (top.at, report))
}

/// The searches from all starts. With many patterns each begins with a part of them, and those that come to the
/// same top there go on as one.
fn searches<const N: usize, L: Likelihood<N>>(likelihood: &L, starts: &[[f64; N]]) -> Vec<End<N>> {
    let scale = likelihood.scale();
    let from = |start: &[f64; N]| std::array::from_fn(|i| nth(start, i) * nth(&scale, i));
    let Some(part) = likelihood.part() else {
        return starts.iter().map(|start| climb(likelihood, from(start))).collect();
    };
    let mut known: Vec<(f64, End<N>)> = Vec::new();
    let mut search = |start: &[f64; N]| {
        let End::Top(rough) = climb(&part, from(start)) else {
            return climb(likelihood, from(start));
        };
        let height = rough.log.value;
        let same = |other: f64| (other - height).abs() <= 1e-7 * (1.0 + height.abs());
        if let Some((_, end)) = known.iter().find(|(other, _)| same(*other)) {
            return *end;
        }
        let mut end = climb(likelihood, rough.at);
        match &mut end {
            End::Top(top) => {
                top.iterations += rough.iterations;
                known.push((height, end));
                end
            }
            _ => climb(likelihood, from(start)),
        }
    };
    starts.iter().map(&mut search).collect()
}

/// The way up from one start; every step rises.
fn climb<const N: usize, L: Likelihood<N>>(likelihood: &L, start: [f64; N]) -> End<N> {
    let scale = likelihood.scale();
    let evaluate = |at: &[f64; N]| likelihood.at(at).of_logarithms(at);
    let mut at = start;
    let mut log = evaluate(&at);
    if !log.is_finite() {
        return End::Stuck;
    }
    let mut damping = 0.0;
    for iterations in 0..200 {
        let Some((step, damped)) = newton_step(&log, damping) else { return End::Stuck };
        damping = damped;
        let rise: f64 = step.iter().zip(&log.gradient).map(|(step, slope)| step * slope).sum();
        if damping == 0.0 && rise <= ENOUGH {
            return End::Top(Top { at, log, iterations });
        }
        let longest = step.iter().fold(0.0_f64, |most, it| most.max(it.abs()));
        let mut part = (1.5 / longest).min(1.0);
        let mut next = None;
        for _ in 0..40 {
            let trial: [f64; N] =
                std::array::from_fn(|i| nth(&at, i) * (part * nth(&step, i)).exp());
            let value = evaluate(&trial);
            if value.is_finite() && value.value >= log.value {
                next = Some((trial, value));
                break;
            }
            // Close to the top, rounding hides what a step adds.
            if rise <= rounding(log.value) && part >= 1.0 && damping == 0.0 {
                let top = if value.is_finite() {
                    Top { at: trial, log: value, iterations }
                } else {
                    Top { at, log, iterations }
                };
                return End::Top(top);
            }
            part *= 0.3;
        }
        let Some((trial, value)) = next else { return adrift(&at, &scale, log.value) };
        (at, log) = (trial, value);
        damping = if part < 1.0 { damping } else { damping * 0.1 };
        for place in 0..N {
            let multiple = nth(&at, place) / nth(&scale, place);
            if !(BOUNDS.0..=BOUNDS.1).contains(&multiple) {
                return End::Bound { place, low: multiple < 1.0, value: log.value };
            }
        }
    }
    adrift(&at, &scale, log.value)
}

/// Where rounding ends a search far from the scale, a parameter was on its way to 0 or infinity.
fn adrift<const N: usize>(at: &[f64; N], scale: &[f64; N], value: f64) -> End<N> {
    let away = |place: usize| (nth(at, place) / nth(scale, place)).ln();
    let farthest = (0..N).max_by(|&a, &b| away(a).abs().total_cmp(&away(b).abs()));
    match farthest.map(|place| (place, away(place))) {
        Some((place, log)) if log.abs() > 1e3_f64.ln() => {
            End::Bound { place, low: log < 0.0, value }
        }
        _ => End::Stuck,
    }
}

/// Newton's step, damped as little as makes the matrix positive definite.
fn newton_step<const N: usize>(log: &Derivatives<N>, damping: f64) -> Option<([f64; N], f64)> {
    let curvature: [[f64; N]; N] = log.hessian.map(|row| row.map(|cell| -cell));
    let size = curvature.iter().flatten().fold(f64::MIN_POSITIVE, |most, it| most.max(it.abs()));
    let mut damping = if damping < 1e-6 * size { 0.0 } else { damping };
    for _ in 0..60 {
        let mut damped = curvature;
        for (place, row) in damped.iter_mut().enumerate() {
            if let Some(cell) = row.get_mut(place) {
                *cell += damping;
            }
        }
        if let Some(lower) = cholesky(&damped) {
            return Some((solved(&lower, &log.gradient), damping));
        }
        damping = if damping == 0.0 { 1e-4 * size } else { damping * 4.0 };
    }
    None
}

fn report<const N: usize, L: Likelihood<N>>(
    likelihood: &L,
    top: &Top<N>,
    (starts, agreeing): (usize, usize),
) -> Result<FitReport> {
    let curvature: [[f64; N]; N] = top.log.hessian.map(|row| row.map(|cell| -cell));
    let Some(lower) = cholesky(&curvature) else {
        let why = "the likelihood is flat at its maximum, so these customers do not determine the parameters";
        return Err(Error::NotComputable { what: L::MODEL, why: why.to_owned() });
    };
    let covariance = inverse(&lower);
    let values = eigenvalues(&curvature);
    let (least, most) = values
        .iter()
        .fold((f64::INFINITY, 0.0_f64), |(least, most), &it| (least.min(it), most.max(it)));
    let parameters = (0..N)
        .map(|i| {
            let variance = covariance.get(i).map_or(0.0, |row| nth(row, i));
            let estimate = nth(&top.at, i);
            Parameter {
                name: nth_name(&L::NAMES, i),
                estimate,
                standard_error: estimate * variance.sqrt(),
            }
        })
        .collect();
    let (customers, patterns) = likelihood.size();
    Ok(FitReport {
        log_likelihood: top.log.value,
        customers,
        patterns,
        parameters,
        covariance: covariance.iter().map(|row| row.to_vec()).collect(),
        iterations: top.iterations,
        largest_slope: top.log.gradient.iter().fold(0.0, |most, it| most.max(it.abs())),
        condition: most / least,
        starts,
        agreeing,
    })
}

fn nth<const N: usize>(array: &[f64; N], place: usize) -> f64 {
    array.get(place).copied().unwrap_or_default()
}

fn nth_name<const N: usize>(names: &[&'static str; N], place: usize) -> &'static str {
    names.get(place).copied().unwrap_or_default()
}

/// The largest relative difference between the derivatives and differences of the values, for tests.
#[cfg(test)]
pub(super) fn worst_difference<const N: usize, L: Likelihood<N>>(
    likelihood: &L,
    at: [f64; N],
) -> f64 {
    let log = likelihood.at(&at);
    let mut worst = 0.0_f64;
    for i in 0..N {
        let h = 1e-5 * at[i];
        let (mut up, mut down) = (at, at);
        up[i] += h;
        down[i] -= h;
        let (up, down) = (likelihood.at(&up), likelihood.at(&down));
        let off = |found: f64, exact: f64, size: f64| (found - exact).abs() / (exact.abs() + size);
        let size = 1e-3 * log.value.abs() / at[i];
        worst = worst.max(off((up.value - down.value) / (2.0 * h), log.gradient[i], size));
        for (j, here) in at.iter().enumerate() {
            let found = (up.gradient[j] - down.gradient[j]) / (2.0 * h);
            worst = worst.max(off(found, log.hessian[i][j], size / here));
        }
    }
    worst
}
