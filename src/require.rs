//! The one place where inputs are judged, before any arithmetic.
//!
//! Comparisons are written `!(x >= 0.0)` rather than `x < 0.0`, so that NaN is refused with the rest.

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

/// Amounts of which shares can be taken: at least one, none negative, not all zero, a finite total.
pub(crate) fn amounts(name: &'static str, values: &[f64]) -> Result<()> {
    at_least(name, 1, values)?;
    not_negative(name, values)?;
    let total: f64 = values.iter().sum();
    if total == 0.0 {
        return Err(Error::AllZero { name });
    }
    if !total.is_finite() {
        let why = format!("the values of `{name}` add up to more than a 64-bit number can hold");
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

/// A number above a bound, which is excluded.
pub(crate) fn above(name: &'static str, value: f64, bound: f64, rule: &'static str) -> Result<()> {
    if value > bound && value.is_finite() {
        return Ok(());
    }
    Err(Error::OutOfRange { name, value, rule, hint: None })
}

fn percent_hint(value: f64) -> Option<String> {
    (value > 1.0 && value <= 100.0).then(|| format!("{:.2}", value / 100.0))
}
