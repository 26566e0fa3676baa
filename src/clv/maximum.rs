//! Maximum likelihood by Newton's method in coordinates without bounds: logarithms of parameters, and coefficients.

use super::derivatives::Derivatives;
use super::linear::{Matrix, cholesky, inverse, solved};
use super::report::{FitReport, Parameter};
use crate::stats::matrix::Square;
use crate::{Error, Result, require};

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

/// A log-likelihood of any number of coordinates without bounds.
pub(super) trait Surface {
    /// What cannot be computed if the fit fails.
    fn model(&self) -> &'static str;
    /// What the coordinates are called, and around where they are expected.
    fn axes(&self) -> Vec<Axis>;
    fn at(&self, coordinates: &[f64]) -> Local;
    fn starts(&self) -> Vec<Vec<f64>>;
    fn size(&self) -> (u64, usize);
}

/// A coordinate.
pub(super) struct Axis {
    pub(super) name: String,
    pub(super) centre: f64,
    /// What the coordinate's own name goes to at its lower end: 0 for a logarithm.
    pub(super) low_end: &'static str,
}

/// A function at one place, with its first and second derivatives.
#[derive(Debug, Clone)]
pub(super) struct Local {
    pub(super) value: f64,
    pub(super) gradient: Vec<f64>,
    pub(super) hessian: Matrix,
}

impl Local {
    fn is_finite(&self) -> bool {
        self.value.is_finite()
            && self.gradient.iter().chain(self.hessian.iter().flatten()).all(|it| it.is_finite())
    }
}

/// The highest place of a surface, with how sure it is.
pub(super) struct Summit {
    pub(super) at: Vec<f64>,
    pub(super) covariance: Matrix,
    log_likelihood: f64,
    penalty: f64,
    size: (u64, usize),
    iterations: usize,
    largest_slope: f64,
    condition: f64,
    starts: usize,
    agreeing: usize,
}

impl Summit {
    /// The report on `parameters`, whose logarithms are the first coordinates.
    pub(super) fn report(self, parameters: Vec<Parameter>) -> FitReport {
        let (customers, patterns) = self.size;
        FitReport {
            log_likelihood: self.log_likelihood,
            penalty: self.penalty,
            customers,
            patterns,
            parameters,
            coefficients: Vec::new(),
            covariance: self.covariance,
            iterations: self.iterations,
            largest_slope: self.largest_slope,
            condition: self.condition,
            starts: self.starts,
            agreeing: self.agreeing,
        }
    }

    /// The parameter whose logarithm is the coordinate at `place`.
    pub(super) fn parameter(&self, name: &'static str, place: usize) -> Parameter {
        let variance = nth(self.covariance.get(place).map_or(&[], Vec::as_slice), place);
        let estimate = nth(&self.at, place).exp();
        Parameter { name, estimate, standard_error: estimate * variance.sqrt() }
    }
}

/// Coordinates are looked for at most this far from their centres: a millionth and a million times the scale.
const FAR: f64 = 13.815_510_557_964_274;

/// What half of the squared Newton step would still add to the log-likelihood, at most.
const ENOUGH: f64 = 1e-13;

/// What rounding may take from the log-likelihood `value` of many customers, or add to it.
fn rounding(value: f64) -> f64 {
    (2e-13 * value.abs()).max(1e-9)
}

/// How a search from one start ended.
#[derive(Clone)]
enum End {
    Top(Top),
    Bound { place: usize, low: bool, value: f64 },
    Stuck,
}

#[derive(Clone)]
struct Top {
    at: Vec<f64>,
    local: Local,
    iterations: usize,
}

/// The likelihood of positive parameters over their logarithms.
struct Logarithms<'a, const N: usize, L: Likelihood<N>>(&'a L);

impl<const N: usize, L: Likelihood<N>> Surface for Logarithms<'_, N, L> {
    fn model(&self) -> &'static str {
        L::MODEL
    }

    fn axes(&self) -> Vec<Axis> {
        L::NAMES
            .iter()
            .zip(self.0.scale())
            .map(|(name, scale)| Axis {
                name: (*name).to_owned(),
                centre: scale.ln(),
                low_end: "0",
            })
            .collect()
    }

    fn at(&self, coordinates: &[f64]) -> Local {
        let at = std::array::from_fn(|place| nth(coordinates, place).exp());
        self.0.at(&at).of_logarithms(&at).local()
    }

    fn starts(&self) -> Vec<Vec<f64>> {
        let scale = self.0.scale();
        let log = |start: [f64; N]| {
            start.iter().zip(&scale).map(|(multiple, scale)| (multiple * scale).ln()).collect()
        };
        self.0.starts().into_iter().map(log).collect()
    }

    fn size(&self) -> (u64, usize) {
        self.0.size()
    }
}

/// The parameters of the largest likelihood, with a report on how sure that is.
pub(super) fn maximise<const N: usize, L: Likelihood<N>>(
    likelihood: &L,
    penalty: f64,
) -> Result<([f64; N], FitReport)> {
    let part = likelihood.part();
    let summit = summit(&Logarithms(likelihood), part.as_ref().map(Logarithms).as_ref(), penalty)?;
    let parameters: Vec<Parameter> =
        L::NAMES.iter().enumerate().map(|(place, name)| summit.parameter(name, place)).collect();
    let at = std::array::from_fn(|place| parameters.get(place).map_or(0.0, |it| it.estimate));
    Ok((at, summit.report(parameters)))
}

/// A surface with what a penalty takes from it.
struct Penalised<'a, S: Surface> {
    surface: &'a S,
    axes: Vec<Axis>,
    penalty: f64,
}

impl<S: Surface> Penalised<'_, S> {
    /// ln L − κ/2 · Σ (coordinate − centre)².
    fn at(&self, coordinates: &[f64]) -> Local {
        let mut local = self.surface.at(coordinates);
        if self.penalty > 0.0 {
            local.value -= self.penalty_at(coordinates);
            let places = local.gradient.iter_mut().zip(local.hessian.iter_mut()).enumerate();
            for (place, (slope, row)) in places {
                *slope -= self.penalty * self.away(coordinates, place);
                if let Some(cell) = row.get_mut(place) {
                    *cell -= self.penalty;
                }
            }
        }
        local
    }

    fn penalty_at(&self, coordinates: &[f64]) -> f64 {
        let squares = (0..coordinates.len()).map(|place| self.away(coordinates, place).powi(2));
        self.penalty / 2.0 * squares.sum::<f64>()
    }

    fn away(&self, coordinates: &[f64], place: usize) -> f64 {
        nth(coordinates, place) - self.axes.get(place).map_or(0.0, |axis| axis.centre)
    }
}

/// The highest of the tops that the searches find, unless one leads higher without end.
///
/// `part` is the surface of some of very many customers.
pub(super) fn summit<S: Surface>(surface: &S, part: Option<&S>, penalty: f64) -> Result<Summit> {
    require::amount("penalty", penalty)?;
    let starts = surface.starts();
    let slope = Penalised { surface, axes: surface.axes(), penalty };
    let ends = searches(&slope, part, &starts);
    let mut best: Option<&Top> = None;
    for end in &ends {
        if let End::Top(top) = end
            && best.is_none_or(|best| top.local.value > best.local.value)
        {
            best = Some(top);
        }
    }
    let height = best.map_or(f64::NEG_INFINITY, |top| top.local.value);
    let slack = 1e-7 * (1.0 + height.abs());
    let refuse = |why: String| Err(Error::NotComputable { what: surface.model(), why });
    for end in &ends {
        if let &End::Bound { place, low, value } = end
            && value > height + if height.is_finite() { slack } else { 0.0 }
        {
            let axis = slope.axes.get(place);
            let name = axis.map_or("", |axis| axis.name.as_str());
            let to = if low { axis.map_or("0", |axis| axis.low_end) } else { "infinity" };
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
        .filter(|end| matches!(end, End::Top(other) if (other.local.value - height).abs() <= slack))
        .count();
    let curvature = curvature(&top.local);
    let Some(lower) = cholesky(&curvature) else {
        return refuse(
            "the likelihood is flat at its maximum, so these customers do not determine the parameters".to_owned(),
        );
    };
    let cell = |i: usize, j: usize| nth(curvature.get(i).map_or(&[], Vec::as_slice), j);
    let values = Square::from_fn(curvature.len(), cell).eigenvalues();
    let (most, least) =
        (values.first().copied().unwrap_or_default(), values.last().copied().unwrap_or_default());
    Ok(Summit {
        covariance: inverse(&lower),
        log_likelihood: top.local.value + slope.penalty_at(&top.at),
        penalty,
        size: surface.size(),
        iterations: top.iterations,
        largest_slope: top.local.gradient.iter().fold(0.0, |most, it| most.max(it.abs())),
        condition: most / least,
        starts: starts.len(),
        agreeing,
        at: top.at.clone(),
    })
}

/// The searches from all starts. With a part of many customers each begins with it, and those that come to the same
/// top there go on as one.
fn searches<S: Surface>(
    surface: &Penalised<'_, S>,
    part: Option<&S>,
    starts: &[Vec<f64>],
) -> Vec<End> {
    let Some(part) = part else {
        return starts.iter().map(|start| climb(surface, start.clone())).collect();
    };
    let share = part.size().0 as f64 / surface.surface.size().0 as f64;
    let part =
        Penalised { surface: part, axes: surface.surface.axes(), penalty: surface.penalty * share };
    let mut known: Vec<(f64, End)> = Vec::new();
    let mut search = |start: &Vec<f64>| {
        let End::Top(rough) = climb(&part, start.clone()) else {
            return climb(surface, start.clone());
        };
        let height = rough.local.value;
        let same = |other: f64| (other - height).abs() <= 1e-7 * (1.0 + height.abs());
        if let Some((_, end)) = known.iter().find(|(other, _)| same(*other)) {
            return end.clone();
        }
        match climb(surface, rough.at) {
            End::Top(mut top) => {
                top.iterations += rough.iterations;
                known.push((height, End::Top(top.clone())));
                End::Top(top)
            }
            _ => climb(surface, start.clone()),
        }
    };
    starts.iter().map(&mut search).collect()
}

/// The way up from one start; every step rises.
fn climb<S: Surface>(surface: &Penalised<'_, S>, start: Vec<f64>) -> End {
    let mut at = start;
    let mut local = surface.at(&at);
    if !local.is_finite() {
        return End::Stuck;
    }
    let mut damping = 0.0;
    for iterations in 0..200 {
        let Some((step, damped)) = newton_step(&local, damping) else { return End::Stuck };
        damping = damped;
        let rise: f64 = step.iter().zip(&local.gradient).map(|(step, slope)| step * slope).sum();
        if damping == 0.0 && rise <= ENOUGH {
            return End::Top(Top { at, local, iterations });
        }
        let longest = step.iter().fold(0.0_f64, |most, it| most.max(it.abs()));
        let mut part = (1.5 / longest).min(1.0);
        let mut next = None;
        for _ in 0..40 {
            let trial: Vec<f64> = at.iter().zip(&step).map(|(at, step)| at + part * step).collect();
            let there = surface.at(&trial);
            if there.is_finite() && there.value >= local.value {
                next = Some((trial, there));
                break;
            }
            // Close to the top, rounding hides what a step adds.
            if rise <= rounding(local.value) && part >= 1.0 && damping == 0.0 {
                let top = if there.is_finite() {
                    Top { at: trial, local: there, iterations }
                } else {
                    Top { at, local, iterations }
                };
                return End::Top(top);
            }
            part *= 0.3;
        }
        let Some((trial, there)) = next else { return adrift(surface, &at, local.value) };
        (at, local) = (trial, there);
        damping = if part < 1.0 { damping } else { damping * 0.1 };
        for place in 0..at.len() {
            let away = surface.away(&at, place);
            if away.is_nan() || away.abs() > FAR {
                return End::Bound { place, low: away < 0.0, value: local.value };
            }
        }
    }
    adrift(surface, &at, local.value)
}

/// Where rounding ends a search far from the scale, a coordinate was on its way without end.
fn adrift<S: Surface>(surface: &Penalised<'_, S>, at: &[f64], value: f64) -> End {
    let away = |place: usize| surface.away(at, place);
    let farthest = (0..at.len()).max_by(|&a, &b| away(a).abs().total_cmp(&away(b).abs()));
    match farthest.map(|place| (place, away(place))) {
        Some((place, log)) if log.abs() > 1e3_f64.ln() => {
            End::Bound { place, low: log < 0.0, value }
        }
        _ => End::Stuck,
    }
}

fn curvature(local: &Local) -> Matrix {
    local.hessian.iter().map(|row| row.iter().map(|cell| -cell).collect()).collect()
}

/// Newton's step, damped as little as makes the matrix positive definite.
fn newton_step(local: &Local, damping: f64) -> Option<(Vec<f64>, f64)> {
    let curvature = curvature(local);
    let size = curvature.iter().flatten().fold(f64::MIN_POSITIVE, |most, it| most.max(it.abs()));
    let mut damping = if damping < 1e-6 * size { 0.0 } else { damping };
    for _ in 0..60 {
        let mut damped = curvature.clone();
        for (place, row) in damped.iter_mut().enumerate() {
            if let Some(cell) = row.get_mut(place) {
                *cell += damping;
            }
        }
        if let Some(lower) = cholesky(&damped) {
            return Some((solved(&lower, &local.gradient), damping));
        }
        damping = if damping == 0.0 { 1e-4 * size } else { damping * 4.0 };
    }
    None
}

fn nth(values: &[f64], place: usize) -> f64 {
    values.get(place).copied().unwrap_or_default()
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
