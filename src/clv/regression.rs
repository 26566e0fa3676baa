//! What a customer's own features do to the parameters: the likelihood over base parameters and coefficients.

use super::groups::Groups;
use super::linear::Matrix;
use super::maximum::{self, Axis, Likelihood, Local, Summit, Surface};
use super::report::{Coefficient, FitReport};
use super::summary::History;
use super::unit::TimeUnit;
use crate::stats::matrix::Square;
use crate::{Error, Result, numeric, require};

/// Covariates as they come: names, and one number per customer.
pub(super) type Columns<'a> = &'a [(&'a str, &'a [f64])];

/// A model of four parameters whose logarithms are shifted by covariates.
pub(super) struct Family<L> {
    pub(super) model: &'static str,
    /// What the coefficients act on.
    pub(super) shifts: &'static [Shift],
    /// The likelihood of customers with the same covariates.
    pub(super) of: fn(Groups) -> L,
}

/// ln θ = ln θ₀ + sign · γ · z.
pub(super) struct Shift {
    pub(super) of: &'static str,
    pub(super) parameter: usize,
    pub(super) sign: f64,
    pub(super) set: Set,
}

/// What covariates explain.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Set {
    Buying,
    Leaving,
}

/// What was found: the base parameters, and the coefficients of each shift in the order of the family.
pub(super) struct Found {
    pub(super) base: [f64; 4],
    pub(super) coefficients: Vec<Vec<f64>>,
    pub(super) report: FitReport,
}

/// A covariate in standard deviations from its mean.
struct Standard {
    name: String,
    values: Vec<f64>,
    mean: f64,
    deviation: f64,
}

/// For each coefficient, in the order of the coordinates: the parameter that it shifts, and by how much.
type Shifts = Vec<(usize, f64)>;

/// Customers with the same covariates.
struct Pattern<L> {
    shifts: Shifts,
    likelihood: L,
}

struct Regression<'a, L> {
    family: &'a Family<L>,
    patterns: Vec<Pattern<L>>,
    /// Names of the coefficients, with the shift each belongs to.
    coefficients: Vec<(&'a Standard, &'a Shift)>,
    all: L,
}

/// More coefficients than anybody can tell apart.
const MOST: usize = 60;

pub(super) fn fit<U: TimeUnit, L: Likelihood<4>>(
    family: &Family<L>,
    histories: &[History<U>],
    (buying, leaving): (Columns<'_>, Columns<'_>),
    penalty: f64,
) -> Result<Found> {
    let all = Groups::of(family.model, histories)?;
    let sets = (standard("buying", histories, buying)?, standard("leaving", histories, leaving)?);
    let set = |of: Set| if of == Set::Buying { &sets.0 } else { &sets.1 };
    let coefficients: Vec<(&Standard, &Shift)> = family
        .shifts
        .iter()
        .flat_map(|shift| set(shift.set).iter().map(move |column| (column, shift)))
        .collect();
    require::whole("covariates", coefficients.len(), 1..=MOST, "from 1 to 60 coefficients")?;
    let patterns = patterns(family, histories, &coefficients);
    let regression = Regression { family, patterns, coefficients, all: (family.of)(all) };
    let summit = maximum::summit(&regression, None, penalty)?;
    Ok(regression.found(summit))
}

/// The columns in standard deviations; a constant one says nothing.
fn standard<U: TimeUnit>(
    name: &'static str,
    histories: &[History<U>],
    columns: Columns<'_>,
) -> Result<Vec<Standard>> {
    let column = |&(title, values): &(&str, &[f64])| {
        require::same_length("histories", histories, name, values)?;
        require::measurements(name, values)?;
        let n = values.len() as f64;
        let mean = numeric::sum(values.iter().copied()) / n;
        let largest = values.iter().fold(0.0_f64, |most, it| most.max((it - mean).abs()));
        // Scaled, so that squares stay finite.
        let squares = values.iter().map(|it| ((it - mean) / largest).powi(2));
        let deviation = largest * (numeric::sum(squares) / n).sqrt();
        if !(deviation > 1e-9 * mean.abs() && deviation > 1e-100) {
            let why = format!("the covariate “{title}” of `{name}` is the same for all customers");
            return Err(Error::NotComputable { what: "the coefficients", why });
        }
        let values = values.iter().map(|it| (it - mean) / deviation).collect();
        Ok(Standard { name: title.to_owned(), values, mean, deviation })
    };
    let columns = columns.iter().map(column).collect::<Result<Vec<Standard>>>()?;
    let together = |i: usize, j: usize| match (columns.get(i), columns.get(j)) {
        (Some(a), Some(b)) => {
            let products = a.values.iter().zip(&b.values).map(|(a, b)| a * b);
            numeric::sum(products) / a.values.len() as f64
        }
        _ => 0.0,
    };
    let least = Square::from_fn(columns.len(), together).eigenvalues().last().copied();
    if least.is_some_and(|least| least < 1e-9) {
        let why = format!("one covariate of `{name}` follows from the others; leave it out");
        return Err(Error::NotComputable { what: "the coefficients", why });
    }
    Ok(columns)
}

/// Customers by their covariates, in an order that is that of the covariates.
fn patterns<U: TimeUnit, L>(
    family: &Family<L>,
    histories: &[History<U>],
    coefficients: &[(&Standard, &Shift)],
) -> Vec<Pattern<L>> {
    let shifts = |place: usize| -> Shifts {
        coefficients
            .iter()
            .map(|(column, shift)| {
                let value = column.values.get(place).copied().unwrap_or_default();
                (shift.parameter, shift.sign * value)
            })
            .collect()
    };
    let mut rows: Vec<(Shifts, &History<U>)> =
        histories.iter().enumerate().map(|(place, it)| (shifts(place), it)).collect();
    let order = |a: &[(usize, f64)], b: &[(usize, f64)]| {
        let values = a.iter().zip(b).map(|((_, a), (_, b))| a.total_cmp(b));
        values.fold(std::cmp::Ordering::Equal, std::cmp::Ordering::then)
    };
    rows.sort_by(|a, b| order(&a.0, &b.0));
    rows.chunk_by(|a, b| a.0 == b.0)
        .filter_map(|same| {
            let shifts = same.first()?.0.clone();
            let groups = Groups::of_some(same.iter().map(|(_, it)| *it));
            Some(Pattern { shifts, likelihood: (family.of)(groups) })
        })
        .collect()
}

impl<L: Likelihood<4>> Regression<'_, L> {
    /// The parameters of customers with these shifts.
    fn parameters(coordinates: &[f64], shifts: &[(usize, f64)]) -> [f64; 4] {
        let mut logs = [0.0; 4];
        for (log, coordinate) in logs.iter_mut().zip(coordinates) {
            *log = *coordinate;
        }
        for ((parameter, by), coordinate) in shifts.iter().zip(coordinates.iter().skip(4)) {
            if let Some(log) = logs.get_mut(*parameter) {
                *log += by * coordinate;
            }
        }
        logs.map(f64::exp)
    }

    /// From standard deviations back to the units of the covariates, estimates and covariances alike.
    fn found(&self, mut summit: Summit) -> Found {
        let n = summit.at.len();
        let mut back: Matrix =
            (0..n).map(|i| (0..n).map(|j| if i == j { 1.0 } else { 0.0 }).collect()).collect();
        for ((column, shift), place) in self.coefficients.iter().zip(4..) {
            // γ = u / deviation; ln θ₀ = ln θ̄ − sign · γ · mean.
            set(&mut back, place, place, 1.0 / column.deviation);
            set(&mut back, shift.parameter, place, -shift.sign * column.mean / column.deviation);
        }
        let times = |row: &[f64], column: &dyn Fn(usize) -> f64| -> f64 {
            row.iter().enumerate().map(|(place, cell)| cell * column(place)).sum()
        };
        let at = |place: usize| summit.at.get(place).copied().unwrap_or_default();
        let coordinates: Vec<f64> = back.iter().map(|row| times(row, &at)).collect();
        let cell = |i: usize, j: usize| {
            summit.covariance.get(i).and_then(|row| row.get(j)).copied().unwrap_or_default()
        };
        let half: Matrix =
            back.iter().map(|row| (0..n).map(|j| times(row, &|k| cell(k, j))).collect()).collect();
        let covariance: Matrix = half
            .iter()
            .map(|row| {
                back.iter()
                    .map(|other| times(row, &|k| other.get(k).copied().unwrap_or_default()))
                    .collect()
            })
            .collect();
        (summit.at, summit.covariance) = (coordinates, covariance);
        let names = L::NAMES.iter().enumerate();
        let parameters: Vec<_> = names.map(|(place, name)| summit.parameter(name, place)).collect();
        let base = std::array::from_fn(|place| parameters.get(place).map_or(0.0, |it| it.estimate));
        let found: Vec<Coefficient> = self
            .coefficients
            .iter()
            .zip(4..)
            .map(|((column, shift), place)| Coefficient {
                covariate: column.name.clone(),
                of: shift.of,
                estimate: summit.at.get(place).copied().unwrap_or_default(),
                standard_error: summit
                    .covariance
                    .get(place)
                    .and_then(|row| row.get(place))
                    .map_or(0.0, |variance| variance.sqrt()),
            })
            .collect();
        let by_shift = |shift: &Shift| {
            found.iter().filter(|it| it.of == shift.of).map(|it| it.estimate).collect()
        };
        let coefficients = self.family.shifts.iter().map(by_shift).collect();
        let report = FitReport { coefficients: found, ..summit.report(parameters) };
        Found { base, coefficients, report }
    }
}

fn set(matrix: &mut Matrix, row: usize, column: usize, value: f64) {
    if let Some(cell) = matrix.get_mut(row).and_then(|row| row.get_mut(column)) {
        *cell = value;
    }
}

impl<L: Likelihood<4>> Surface for Regression<'_, L> {
    fn model(&self) -> &'static str {
        self.family.model
    }

    fn axes(&self) -> Vec<Axis> {
        let scale = self.all.scale();
        let bases = L::NAMES.iter().zip(scale).map(|(name, scale)| Axis {
            name: (*name).to_owned(),
            centre: scale.ln(),
            low_end: "0",
        });
        let coefficients = self.coefficients.iter().map(|(column, shift)| Axis {
            name: format!("the coefficient of “{}” ({})", column.name, shift.of),
            centre: 0.0,
            low_end: "minus infinity",
        });
        bases.chain(coefficients).collect()
    }

    /// Every pattern's derivatives by its own four logarithms, carried to the coordinates: they are linear in them.
    fn at(&self, coordinates: &[f64]) -> Local {
        let n = coordinates.len();
        let mut local =
            Local { value: 0.0, gradient: vec![0.0; n], hessian: vec![vec![0.0; n]; n] };
        for Pattern { shifts, likelihood } in &self.patterns {
            let at = Self::parameters(coordinates, shifts);
            let own = likelihood.at(&at).of_logarithms(&at);
            // For each coordinate, the own logarithm that it moves, and how much.
            let moves: Vec<(usize, f64)> =
                (0..4).map(|place| (place, 1.0)).chain(shifts.iter().copied()).collect();
            local.value += own.value;
            for ((slope, row), (i, by)) in
                local.gradient.iter_mut().zip(&mut local.hessian).zip(&moves)
            {
                *slope += by * own.gradient.get(*i).copied().unwrap_or_default();
                let Some(bends) = own.hessian.get(*i) else { continue };
                for (cell, (j, other)) in row.iter_mut().zip(&moves) {
                    *cell += by * other * bends.get(*j).copied().unwrap_or_default();
                }
            }
        }
        local
    }

    fn starts(&self) -> Vec<Vec<f64>> {
        let scale = self.all.scale();
        let zeros = vec![0.0; self.coefficients.len()];
        self.all
            .starts()
            .into_iter()
            .map(|start| {
                let logs = start.iter().zip(&scale).map(|(times, scale)| (times * scale).ln());
                logs.chain(zeros.iter().copied()).collect()
            })
            .collect()
    }

    fn size(&self) -> (u64, usize) {
        let (customers, _) = self.all.size();
        (customers, self.patterns.iter().map(|it| it.likelihood.size().1).sum())
    }
}

/// γ · z of a customer with `values`, one per coefficient.
pub(super) fn exponent(name: &'static str, coefficients: &[f64], values: &[f64]) -> Result<f64> {
    require::same_length("coefficients", coefficients, name, values)?;
    require::all_finite(name, values)?;
    let sum = coefficients.iter().zip(values).map(|(a, b)| a * b).sum::<f64>();
    if sum.abs() <= 200.0 {
        return Ok(sum);
    }
    let why = format!(
        "`{name}` times the coefficients is {sum}; beyond 200 either way, e to it is no rate"
    );
    Err(Error::NotComputable { what: "the parameters of the customer", why })
}

/// The values of each customer from columns.
pub(super) fn rows<U: TimeUnit>(
    name: &'static str,
    histories: &[History<U>],
    columns: Columns<'_>,
) -> Result<Vec<Vec<f64>>> {
    for (_, values) in columns {
        require::same_length("histories", histories, name, values)?;
    }
    let row = |place: usize| columns.iter().filter_map(|(_, it)| it.get(place).copied()).collect();
    Ok((0..histories.len()).map(row).collect())
}
