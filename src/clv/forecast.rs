//! What every model of repeat buying can be asked, and how its forecasts are judged.

use super::gamma_gamma::GammaGamma;
use super::groups::{LONGEST, bits, judge};
use super::random::Random;
use super::summary::{History, Summary};
use super::unit::TimeUnit;
use crate::{Error, Result, numeric, require};

/// What is forecast of one customer.
///
/// *Korean term:* 고객별 예측.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Score {
    /// The probability that the customer has not left, 0 to 1.
    pub probability_alive: f64,
    /// The purchases that are to be expected in the time ahead.
    pub expected_purchases: f64,
}

/// Cumulative repeat purchases of all customers, seen and expected.
///
/// *Korean term:* 누적 반복구매 추적.
#[derive(Debug, Clone, PartialEq)]
pub struct Tracking<U> {
    /// Time since the first day of the log, one unit after the other.
    pub times: Vec<U>,
    /// Repeat purchases until then.
    pub actual: Vec<f64>,
    /// Repeat purchases that the model expects until then.
    pub expected: Vec<f64>,
    /// Where the holdout begins.
    pub calibration_end: U,
}

/// How many customers bought so often, seen and expected.
///
/// *Korean term:* 구매빈도별 고객 수 (실제와 기대).
#[derive(Debug, Clone, PartialEq)]
pub struct Frequencies {
    /// Customers with 0, 1, 2 … repeat purchases; the last place holds all with as many or more.
    pub actual: Vec<f64>,
    /// The customers that the model expects there.
    pub expected: Vec<f64>,
}

/// The customers of one frequency in the holdout.
///
/// *Korean term:* 검증 기간의 빈도별 결과.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct HoldoutRow {
    /// Repeat purchases in the calibration; in the last row, as many or more.
    pub frequency: u32,
    /// Customers.
    pub customers: usize,
    /// Their mean number of purchases in the holdout.
    pub actual: f64,
    /// What the model expected.
    pub expected: f64,
    /// What the rule of thumb expected: everyone goes on as before, x / T a unit of time.
    pub rule_of_thumb: f64,
}

/// How far forecasts were off, per customer.
///
/// *Korean term:* 예측 오차.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ForecastError {
    /// The mean absolute error, purchases.
    pub mean_absolute: f64,
    /// The root of the mean squared error, purchases.
    pub root_mean_square: f64,
    /// The mean error, purchases: positive where too many were expected.
    pub bias: f64,
}

/// How a model did in the holdout, beside the rule of thumb.
///
/// *Korean term:* 검증 성적표.
#[derive(Debug, Clone, PartialEq)]
pub struct Scorecard {
    /// One row per frequency.
    pub rows: Vec<HoldoutRow>,
    /// The errors of the model.
    pub model: ForecastError,
    /// The errors of the rule of thumb.
    pub rule_of_thumb: ForecastError,
}

/// A model of repeat buying, in numbers of its unit.
pub(super) trait Buying {
    /// Refuses parameters that are not positive, or out of all proportion.
    fn judge(&self) -> Result<()>;
    /// α, or what else a forecast is long compared with.
    fn reach(&self) -> f64;
    /// The largest expected number of purchases a unit of time, r / α.
    fn rate(&self) -> f64;
    fn new_customer(&self, time: f64) -> f64;
    fn alive(&self, x: u32, recency: f64, age: f64) -> f64;
    fn ahead(&self, x: u32, age: f64, time: f64) -> f64;
    /// The purchases of all time ahead of who has not left, discounted continuously at `rate`.
    fn residual(&self, x: u32, age: f64, rate: f64) -> f64;
    fn probabilities(&self, most: u32, time: f64) -> Vec<f64>;
    fn draw(&self, age: f64, random: &mut Random) -> (u32, f64);
}

/// A time ahead that is not too long for `model`, of a new customer or of those of whom the youngest is `age` old.
pub(super) fn horizon(model: &impl Buying, name: &'static str, time: f64, age: f64) -> Result<()> {
    model.judge()?;
    require::amount(name, time)?;
    if time <= 1_000.0 * (model.reach() + age) && time <= LONGEST {
        return Ok(());
    }
    let rule = if age > 0.0 {
        "at most 1,000 times the model's own scale of time (α) with the age of the youngest customer, and 1e9"
    } else {
        "at most 1,000 times the model's own scale of time (α), and 1e9"
    };
    Err(Error::OutOfRange { name, value: time, rule, hint: None })
}

/// The age of the youngest customer.
fn youngest<U: TimeUnit>(histories: &[History<U>]) -> f64 {
    let ages = histories.iter().map(|it| it.age.number());
    ages.reduce(f64::min).unwrap_or_default()
}

/// The expected repeat purchases of a new customer.
pub(super) fn expected_purchases(model: &impl Buying, time: f64) -> Result<f64> {
    horizon(model, "time", time, 0.0)?;
    require::computed("the expected purchases", model.new_customer(time))
}

pub(super) fn probabilities(model: &impl Buying, most: u32, time: f64) -> Result<Vec<f64>> {
    horizon(model, "time", time, 0.0)?;
    if most > 10_000 {
        let rule = "at most 10,000";
        return Err(Error::OutOfRange { name: "most", value: f64::from(most), rule, hint: None });
    }
    let probabilities = model.probabilities(most, time);
    require::computable("the probabilities", &probabilities)?;
    Ok(probabilities)
}

/// For each history the probability of being there still and what a customer who is there is worth, computed once for
/// equal customers.
pub(super) fn each<U: TimeUnit>(
    model: &impl Buying,
    histories: &[History<U>],
    worth: impl Fn(u32, f64) -> f64,
) -> Vec<(f64, f64)> {
    // Times are not negative, so their bits have the order of their values.
    let mut keys: Vec<(u32, u64, u64, usize)> = histories
        .iter()
        .zip(0..)
        .map(|(it, at)| (it.frequency, bits(it.age.number()), bits(it.recency.number()), at))
        .collect();
    keys.sort_unstable();
    let mut values = vec![(f64::NAN, f64::NAN); histories.len()];
    let mut known = (u32::MAX, f64::NAN, f64::NAN);
    for same in keys.chunk_by(|a, b| (a.0, a.1, a.2) == (b.0, b.1, b.2)) {
        let Some(&(x, age, recency, _)) = same.first() else { continue };
        let (age, recency) = (f64::from_bits(age), f64::from_bits(recency));
        // Customers of one frequency and age differ in how likely they are to be there only.
        if known.0 != x || known.1 != age {
            known = (x, age, worth(x, age));
        }
        let found = (model.alive(x, recency, age), known.2);
        for &(.., at) in same {
            if let Some(value) = values.get_mut(at) {
                *value = found;
            }
        }
    }
    values
}

/// The forecasts for all customers.
pub(super) fn score<U: TimeUnit>(
    model: &impl Buying,
    histories: &[History<U>],
    time: f64,
) -> Result<Vec<Score>> {
    judge(histories)?;
    horizon(model, "time", time, youngest(histories))?;
    let scores: Vec<Score> = each(model, histories, |x, age| model.ahead(x, age, time))
        .into_iter()
        .map(|(alive, ahead)| Score { probability_alive: alive, expected_purchases: alive * ahead })
        .collect();
    let off = |it: &Score| !(it.probability_alive.is_finite() && it.expected_purchases.is_finite());
    if scores.iter().any(off) {
        let why = "the numbers given are too large or too small for 64 bits".to_owned();
        return Err(Error::NotComputable { what: "the forecast", why });
    }
    Ok(scores)
}

pub(super) fn probability_alive<U: TimeUnit>(
    model: &impl Buying,
    history: &History<U>,
) -> Result<f64> {
    expected(model, history, 0.0).map(|score| score.probability_alive)
}

pub(super) fn expected_of<U: TimeUnit>(
    model: &impl Buying,
    history: &History<U>,
    time: f64,
) -> Result<f64> {
    expected(model, history, time).map(|score| score.expected_purchases)
}

fn expected<U: TimeUnit>(model: &impl Buying, history: &History<U>, time: f64) -> Result<Score> {
    let scores = score(model, std::slice::from_ref(history), time)?;
    scores.first().copied().ok_or(Error::TooFew { name: "histories", need: 1, got: 0 })
}

/// Purchases in each of `periods` units ahead, each discounted from the end of its unit.
pub(super) fn discounted<U: TimeUnit>(
    model: &impl Buying,
    histories: &[History<U>],
    periods: u32,
    discount: f64,
) -> Result<Vec<f64>> {
    judge(histories)?;
    require::discount("discount", discount)?;
    if !(1..=1_200).contains(&periods) {
        let rule = "from 1 to 1,200 units of time";
        return Err(Error::OutOfRange {
            name: "periods",
            value: f64::from(periods),
            rule,
            hint: None,
        });
    }
    horizon(model, "periods", f64::from(periods), youngest(histories))?;
    let worth = |x, age| {
        let (mut before, mut factor, mut sum) = (0.0, 1.0, numeric::Sum::default());
        for period in 1..=periods {
            let until = model.ahead(x, age, f64::from(period));
            factor /= 1.0 + discount;
            sum.add((until - before) * factor);
            before = until;
        }
        sum.total()
    };
    let values: Vec<f64> =
        each(model, histories, worth).into_iter().map(|(alive, worth)| alive * worth).collect();
    require::computable("the discounted purchases", &values)?;
    Ok(values)
}

/// The value of each customer: discounted purchases times expected margin.
pub(super) fn lifetime_values<U: TimeUnit>(
    model: &impl Buying,
    histories: &[History<U>],
    spend: &GammaGamma,
    margin: f64,
    (periods, discount): (u32, f64),
) -> Result<Vec<f64>> {
    require::share("margin", margin)?;
    let purchases = discounted(model, histories, periods, discount)?;
    margin_values(&purchases, histories, spend, margin)
}

/// Purchases times the amount of one times the margin.
pub(super) fn margin_values<U: TimeUnit>(
    purchases: &[f64],
    histories: &[History<U>],
    spend: &GammaGamma,
    margin: f64,
) -> Result<Vec<f64>> {
    let amounts = spend.expected_spends(histories)?;
    let values: Vec<f64> = purchases
        .iter()
        .zip(&amounts)
        .map(|(purchases, amount)| purchases * amount * margin)
        .collect();
    require::computable("the lifetime value", &values)?;
    Ok(values)
}

/// Ages with the number of customers that have them.
fn ages<U: TimeUnit>(histories: &[History<U>]) -> Vec<(f64, f64)> {
    let mut ages: Vec<f64> = histories.iter().map(|it| it.age.number()).collect();
    ages.sort_by(f64::total_cmp);
    ages.chunk_by(|a, b| a == b)
        .filter_map(|same| Some((*same.first()?, same.len() as f64)))
        .collect()
}

pub(super) fn tracking<U: TimeUnit>(
    model: &impl Buying,
    summary: &Summary<U>,
) -> Result<Tracking<U>> {
    judge(&summary.histories)?;
    let ages = ages(&summary.histories);
    let calibration = (summary.calibration_end - summary.start).num_days() as f64 / U::DAYS;
    let end = calibration + summary.holdout_length.number();
    horizon(model, "time", end.max(0.0), 0.0)?;
    if !(1.0..=2_000.0).contains(&end) {
        let why = format!("the log covers {end} units of time; it takes 1 to 2,000");
        return Err(Error::NotComputable { what: "the tracking", why });
    }
    let repeats: Vec<f64> = summary.repeats.iter().map(|time| time.number()).collect();
    let (mut times, mut actual, mut expected) = (Vec::new(), Vec::new(), Vec::new());
    let mut period = 1.0;
    while period <= end + 1e-9 {
        // A customer of age T at the end of the calibration was first seen at `calibration` − T.
        let known = |&(age, customers): &(f64, f64)| {
            let since = period - (calibration - age);
            if since > 0.0 { customers * model.new_customer(since) } else { 0.0 }
        };
        times.push(U::of(period));
        actual.push(repeats.partition_point(|time| *time < period - 1e-9) as f64);
        expected.push(numeric::sum(ages.iter().map(known)));
        period += 1.0;
    }
    require::computable("the tracking", &expected)?;
    Ok(Tracking { times, actual, expected, calibration_end: U::of(calibration) })
}

pub(super) fn frequencies<U: TimeUnit>(
    model: &impl Buying,
    histories: &[History<U>],
    most: u32,
) -> Result<Frequencies> {
    judge(histories)?;
    if !(1..=100).contains(&most) {
        let rule = "from 1 to 100";
        return Err(Error::OutOfRange { name: "most", value: f64::from(most), rule, hint: None });
    }
    let places = (0..=most).count();
    let (mut actual, mut expected) = (vec![0.0; places], vec![0.0; places]);
    for it in histories {
        let place = usize::try_from(it.frequency.min(most)).unwrap_or_default();
        if let Some(cell) = actual.get_mut(place) {
            *cell += 1.0;
        }
    }
    for (age, customers) in ages(histories) {
        let below = probabilities(model, most - 1, age)?;
        let rest = (1.0 - numeric::sum(below.iter().copied())).max(0.0);
        for (cell, share) in expected.iter_mut().zip(below.iter().chain([&rest])) {
            *cell += customers * share;
        }
    }
    Ok(Frequencies { actual, expected })
}

pub(super) fn scorecard<U: TimeUnit>(
    model: &impl Buying,
    summary: &Summary<U>,
    most: u32,
) -> Result<Scorecard> {
    require::same_length("histories", &summary.histories, "holdout", &summary.holdout)?;
    if !(1..=100).contains(&most) {
        let rule = "from 1 to 100";
        return Err(Error::OutOfRange { name: "most", value: f64::from(most), rule, hint: None });
    }
    let time = summary.holdout_length.number();
    require::positive("holdout_length", time)?;
    let scores = score(model, &summary.histories, time)?;
    let forecasts: Vec<(u32, f64, f64, f64)> = summary
        .histories
        .iter()
        .zip(&summary.holdout)
        .zip(&scores)
        .map(|((it, &actual), score)| {
            let age = it.age.number();
            let thumb = if age > 0.0 { f64::from(it.frequency) / age * time } else { 0.0 };
            (it.frequency.min(most), f64::from(actual), score.expected_purchases, thumb)
        })
        .collect();
    let n = forecasts.len() as f64;
    let errors = |of: fn(&(u32, f64, f64, f64)) -> f64| {
        let off = || forecasts.iter().map(|it| of(it) - it.1);
        let error = ForecastError {
            mean_absolute: numeric::sum(off().map(f64::abs)) / n,
            root_mean_square: (numeric::sum(off().map(|it| it * it)) / n).sqrt(),
            bias: numeric::sum(off()) / n,
        };
        require::computable(
            "the scorecard",
            &[error.mean_absolute, error.root_mean_square, error.bias],
        )?;
        Ok(error)
    };
    let rows = (0..=most)
        .filter_map(|frequency| {
            let rows: Vec<_> = forecasts.iter().filter(|it| it.0 == frequency).collect();
            let size = rows.len() as f64;
            let mean = |of: fn(&(u32, f64, f64, f64)) -> f64| {
                numeric::sum(rows.iter().map(|it| of(it))) / size
            };
            (!rows.is_empty()).then(|| HoldoutRow {
                frequency,
                customers: rows.len(),
                actual: mean(|it| it.1),
                expected: mean(|it| it.2),
                rule_of_thumb: mean(|it| it.3),
            })
        })
        .collect();
    Ok(Scorecard { rows, model: errors(|it| it.2)?, rule_of_thumb: errors(|it| it.3)? })
}

pub(super) fn simulate<U: TimeUnit>(
    model: &impl Buying,
    ages: &[U],
    seed: u64,
) -> Result<Vec<History<U>>> {
    model.judge()?;
    require::at_least("ages", 1, ages)?;
    for (index, age) in ages.iter().enumerate() {
        let value = age.number();
        // The mean; who buys ten times as often is rare.
        if !((0.0..=LONGEST).contains(&value) && value * model.rate() <= 100_000.0) {
            let rule = "from 0 to 1e9, and no time for more than 100,000 purchases";
            return Err(Error::ItemOutOfRange { name: "ages", index, value, rule });
        }
    }
    let mut random = Random::new(seed);
    Ok(ages
        .iter()
        .zip(1_usize..)
        .map(|(&age, number)| {
            let (frequency, recency) = model.draw(age.number(), &mut random);
            let recency = U::of(recency);
            History { customer: number.to_string(), frequency, recency, age, spend: 0.0 }
        })
        .collect())
}

/// The parameters of a model, each positive and of a size that 64 bits have room for.
pub(super) fn parameters(named: &[(&'static str, f64)]) -> Result<()> {
    for &(name, value) in named {
        if !(1e-9..=1e9).contains(&value) {
            let rule = "positive, from 1e-9 to 1e9";
            return Err(Error::OutOfRange { name, value, rule, hint: None });
        }
    }
    Ok(())
}
