//! The one place where inputs are judged, before any arithmetic.
//!
//! Comparisons are written `!(x >= 0.0)` rather than `x < 0.0`, so that NaN is refused with the rest.

use std::ops::RangeInclusive;

use crate::{Error, Result};

/// At least `need` values.
pub(crate) fn at_least<T>(name: &'static str, need: usize, values: &[T]) -> Result<()> {
    if values.len() < need {
        return Err(Error::TooFew { name, need, got: values.len() });
    }
    Ok(())
}

/// Two lists that pair up.
pub(crate) fn same_length<A, B>(
    left: &'static str,
    a: &[A],
    right: &'static str,
    b: &[B],
) -> Result<()> {
    if a.len() != b.len() {
        return Err(Error::LengthMismatch { left, left_len: a.len(), right, right_len: b.len() });
    }
    Ok(())
}

/// Every value finite and zero or more.
pub(crate) fn not_negative(name: &'static str, values: &[f64]) -> Result<()> {
    for (index, &value) in values.iter().enumerate() {
        if !(value >= 0.0 && value.is_finite()) {
            let rule = "finite and not negative";
            return Err(Error::ItemOutOfRange { name, index, value, rule });
        }
    }
    Ok(())
}

/// Amounts of which shares can be taken: at least one, none negative, not all zero, n times their total finite.
pub(crate) fn amounts(name: &'static str, values: &[f64]) -> Result<()> {
    at_least(name, 1, values)?;
    not_negative(name, values)?;
    let total: f64 = values.iter().sum();
    if total == 0.0 {
        return Err(Error::AllZero { name });
    }
    // Not the total alone: formulas weight each value by its rank, which is at most n.
    if !(total * values.len() as f64).is_finite() {
        let why = format!("the values of `{name}` are too large to be added up in 64 bits");
        return Err(Error::NotComputable { what: "a share", why });
    }
    Ok(())
}

/// A share above 0 and at most 1; a value up to 100 is taken for a percentage in the hint.
pub(crate) fn share(name: &'static str, value: f64) -> Result<()> {
    if value > 0.0 && value <= 1.0 {
        return Ok(());
    }
    Err(Error::OutOfRange {
        name,
        value,
        rule: "a share above 0 and at most 1",
        hint: percent_hint(value),
    })
}

/// A share strictly between 0 and 1.
pub(crate) fn proper_share(name: &'static str, value: f64) -> Result<()> {
    if value > 0.0 && value < 1.0 {
        return Ok(());
    }
    let rule = "a share between 0 and 1, both excluded";
    Err(Error::OutOfRange { name, value, rule, hint: percent_hint(value) })
}

/// Cumulative shares that increase and end with 1.
pub(crate) fn cuts(name: &'static str, cuts: &[f64]) -> Result<()> {
    at_least(name, 1, cuts)?;
    let mut last = 0.0;
    for (index, &value) in cuts.iter().enumerate() {
        let rule = if !(value > 0.0 && value <= 1.0) {
            "a share above 0 and at most 1 (0.1, not 10)"
        } else if value <= last {
            "larger than the one before it"
        } else if index + 1 == cuts.len() && value < 1.0 {
            "1, as the last one, so that every customer is in a tier"
        } else {
            last = value;
            continue;
        };
        return Err(Error::ItemOutOfRange { name, index, value, rule });
    }
    Ok(())
}

/// A number above a bound, which is excluded.
pub(crate) fn above(name: &'static str, value: f64, bound: f64, rule: &'static str) -> Result<()> {
    if value > bound && value.is_finite() {
        return Ok(());
    }
    Err(Error::OutOfRange { name, value, rule, hint: None })
}

/// One finite number of either sign.
pub(crate) fn finite(name: &'static str, value: f64) -> Result<()> {
    if value.is_finite() {
        return Ok(());
    }
    Err(Error::OutOfRange { name, value, rule: "finite", hint: None })
}

/// Every number finite, of either sign.
pub(crate) fn all_finite(name: &'static str, values: &[f64]) -> Result<()> {
    match values.iter().enumerate().find(|(_, value)| !value.is_finite()) {
        Some((index, &value)) => Err(Error::ItemOutOfRange { name, index, value, rule: "finite" }),
        None => Ok(()),
    }
}

/// One amount: finite and zero or more.
pub(crate) fn amount(name: &'static str, value: f64) -> Result<()> {
    if value >= 0.0 && value.is_finite() {
        return Ok(());
    }
    Err(Error::OutOfRange { name, value, rule: "finite and not negative", hint: None })
}

/// One number above zero.
pub(crate) fn positive(name: &'static str, value: f64) -> Result<()> {
    above(name, value, 0.0, "finite and above 0")
}

/// A rate from 0 to 1, both included; a value up to 100 is taken for a percentage in the hint.
pub(crate) fn rate(name: &'static str, value: f64) -> Result<()> {
    if (0.0..=1.0).contains(&value) {
        return Ok(());
    }
    let rule = "a rate from 0 to 1";
    Err(Error::OutOfRange { name, value, rule, hint: percent_hint(value) })
}

/// Rates from 0 to 1, both included.
pub(crate) fn rates(name: &'static str, values: &[f64]) -> Result<()> {
    match values.iter().enumerate().find(|(_, value)| !(0.0..=1.0).contains(*value)) {
        Some((index, &value)) => {
            let rule = "a rate from 0 to 1 (0.05, not 5)";
            Err(Error::ItemOutOfRange { name, index, value, rule })
        }
        None => Ok(()),
    }
}

/// At least one person, period or thing.
pub(crate) fn some(name: &'static str, count: u64) -> Result<()> {
    if count > 0 {
        return Ok(());
    }
    Err(Error::OutOfRange { name, value: 0.0, rule: "at least 1", hint: None })
}

/// A part that is no larger than the whole it belongs to.
pub(crate) fn part_of(
    part: &'static str,
    count: u64,
    whole: &'static str,
    of: u64,
    rule: &'static str,
) -> Result<()> {
    if count <= of {
        return Ok(());
    }
    Err(Error::Contradiction { what: format!("`{part}` is {count} and `{whole}` is {of}"), rule })
}

/// A share from 0 to below 1.
pub(crate) fn share_below_one(name: &'static str, value: f64) -> Result<()> {
    if (0.0..1.0).contains(&value) {
        return Ok(());
    }
    let rule = "a share from 0 to below 1";
    Err(Error::OutOfRange { name, value, rule, hint: percent_hint(value) })
}

/// Probabilities of all that can happen: none negative, together 1.
pub(crate) fn distribution(name: &'static str, probabilities: &[f64]) -> Result<()> {
    at_least(name, 1, probabilities)?;
    not_negative(name, probabilities)?;
    let total = crate::numeric::sum(probabilities.iter().copied());
    // Nobody types more than nine decimals of a third.
    if (total - 1.0).abs() <= 1e-9 {
        return Ok(());
    }
    let what = format!("`{name}` adds up to {total}");
    Err(Error::Contradiction { what, rule: "probabilities must add up to 1" })
}

/// A result that did not leave the range of 64 bits: the last thing before it is handed out.
pub(crate) fn computed(what: &'static str, value: f64) -> Result<f64> {
    if value.is_finite() {
        return Ok(value);
    }
    let why = "the numbers given are too large or too small for 64 bits".to_owned();
    Err(Error::NotComputable { what, why })
}

/// A measurement: finite, and so far from the ends of 64 bits that squares and their sums stay finite.
pub(crate) fn measurement(name: &'static str, value: f64) -> Result<()> {
    if value.abs() <= LARGEST_MEASUREMENT {
        return Ok(());
    }
    Err(Error::OutOfRange { name, value, rule: MEASUREMENT, hint: None })
}

/// Measurements, as [`measurement`] judges them.
pub(crate) fn measurements(name: &'static str, values: &[f64]) -> Result<()> {
    for (index, &value) in values.iter().enumerate() {
        if value.is_nan() || value.abs() > LARGEST_MEASUREMENT {
            return Err(Error::ItemOutOfRange { name, index, value, rule: MEASUREMENT });
        }
    }
    Ok(())
}

/// A score of the seven-point scale.
pub(crate) fn score_1_to_7(name: &'static str, value: f64) -> Result<()> {
    if (1.0..=7.0).contains(&value) {
        return Ok(());
    }
    Err(Error::OutOfRange { name, value, rule: "a score from 1 to 7", hint: None })
}

/// Scores of the seven-point scale.
pub(crate) fn scores_1_to_7(name: &'static str, values: &[f64]) -> Result<()> {
    for (index, &value) in values.iter().enumerate() {
        if !(1.0..=7.0).contains(&value) {
            return Err(Error::ItemOutOfRange { name, index, value, rule: "a score from 1 to 7" });
        }
    }
    Ok(())
}

const LARGEST_MEASUREMENT: f64 = 1e100;
const MEASUREMENT: &str = "finite and not beyond 1e100";

/// A count of some of a whole that is not empty.
pub(crate) fn part(name: &'static str, part: u64, of: &'static str, whole: u64) -> Result<()> {
    some(of, whole)?;
    part_of(name, part, of, whole, "a part is not larger than its whole")
}

/// Results that left 64 bits although the inputs were in range: the last door before a NaN.
pub(crate) fn computable(what: &'static str, results: &[f64]) -> Result<()> {
    if results.iter().all(|result| result.is_finite()) {
        return Ok(());
    }
    let why = "the values are too large, too small or too close together for 64 bits".to_owned();
    Err(Error::NotComputable { what, why })
}

/// A discount rate per period.
pub(crate) fn discount(name: &'static str, value: f64) -> Result<()> {
    above(name, value, -1.0, "finite and above -1")
}

/// A rate below 1 + `discount`, without which a sum over all periods has no bound.
pub(crate) fn converging(
    what: &'static str,
    name: &'static str,
    rate: f64,
    discount: f64,
) -> Result<()> {
    let bound = 1.0 + discount;
    if rate < bound {
        return Ok(());
    }
    let why = format!(
        "`{name}` is {rate}; at {bound} or more the sum over all periods grows without end"
    );
    Err(Error::NotComputable { what, why })
}

/// Boundaries that increase from 0 or more.
pub(crate) fn thresholds(name: &'static str, values: &[f64]) -> Result<()> {
    at_least(name, 1, values)?;
    not_negative(name, values)?;
    for (index, pair) in values.windows(2).enumerate() {
        if let &[lower, value] = pair
            && value <= lower
        {
            let (index, rule) = (index + 1, "larger than the one before it");
            return Err(Error::ItemOutOfRange { name, index, value, rule });
        }
    }
    Ok(())
}

/// A whole number within `range`, which `rule` puts in words.
pub(crate) fn whole(
    name: &'static str,
    number: usize,
    range: RangeInclusive<usize>,
    rule: &'static str,
) -> Result<()> {
    if range.contains(&number) {
        return Ok(());
    }
    Err(Error::OutOfRange { name, value: number as f64, rule, hint: None })
}

/// What a percentage should have been: at least two decimals, and as many as it takes.
fn percent_hint(value: f64) -> Option<String> {
    let share = value / 100.0;
    let decimals = format!("{share}").len().saturating_sub("0.".len()).max(2);
    (value > 1.0 && value <= 100.0).then(|| format!("{share:.decimals$}"))
}
