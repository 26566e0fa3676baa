//! Forecasts over frequency and recency: the map by which a model is understood.

use super::forecast::{Buying, Score, horizon, score};
use super::groups::LONGEST;
use super::summary::History;
use super::unit::TimeUnit;
use crate::{Error, Result, require};

/// What a model says of customers of one age, by how often and how recently they bought.
///
/// *Korean term:* 구매빈도와 최근성별 예측.
#[derive(Debug, Clone, PartialEq)]
pub struct ForecastGrid<U> {
    /// x, the repeat purchases of the columns: 0, 1, 2 …
    pub frequencies: Vec<u32>,
    /// tₓ, the times from the first to the last purchase of the rows, from 0 to the age.
    pub recencies: Vec<U>,
    /// One row per recency. Nothing where there is no such customer: who bought once has recency 0, and nobody else.
    pub scores: Vec<Vec<Option<Score>>>,
    /// T, the age of all these customers.
    pub age: U,
    /// How far ahead the purchases are expected.
    pub time: U,
}

/// Steps from recency 0 to the age.
const STEPS: u32 = 12;

pub(super) fn grid<U: TimeUnit>(
    model: &impl Buying,
    age: f64,
    most: u32,
    time: f64,
) -> Result<ForecastGrid<U>> {
    if !(age > 0.0 && age <= LONGEST) {
        let rule = "above 0 and at most 1e9";
        return Err(Error::OutOfRange { name: "age", value: age, rule, hint: None });
    }
    horizon(model, "time", time, age)?;
    require::whole("most", usize::try_from(most).unwrap_or(usize::MAX), 1..=100, "from 1 to 100")?;
    let recencies: Vec<f64> =
        (0..=STEPS).map(|step| age * f64::from(step) / f64::from(STEPS)).collect();
    let frequencies: Vec<u32> = (0..=most).collect();
    let scores = recencies
        .iter()
        .map(|&recency| {
            let there = |frequency: u32| (frequency == 0) == (recency == 0.0);
            let guest = |frequency| History {
                customer: String::new(),
                frequency,
                recency: U::of(recency),
                age: U::of(age),
                spend: 0.0,
            };
            let rows: Vec<History<U>> =
                frequencies.iter().copied().filter(|&it| there(it)).map(guest).collect();
            let mut found = score(model, &rows, time)?.into_iter();
            Ok(frequencies.iter().map(|&it| if there(it) { found.next() } else { None }).collect())
        })
        .collect::<Result<Vec<Vec<Option<Score>>>>>()?;
    Ok(ForecastGrid {
        frequencies,
        recencies: recencies.into_iter().map(U::of).collect(),
        scores,
        age: U::of(age),
        time: U::of(time),
    })
}
