//! The functions of the library that numeric items use, by name.
//!
//! One file for each module of the library, one line for each function. To make another function usable, add its
//! line: the name that items write, the scalars it takes, and the call.

mod crm;
mod dbmarketing;
mod demarketing;
mod diffusion;
mod digital;
mod exam;
mod experience;
mod internal;
mod loyalty;
mod pareto;
mod quality;
mod relationship;
mod segment;
mod service;
mod stats;
mod value;

use std::fmt::Write as _;

use tourism_marketing::{Error, Result};

/// A function that a numeric item may name.
#[derive(Debug, Clone, Copy)]
pub struct Call {
    /// Its path below `tourism_marketing`; where a struct comes back, the field behind a dot.
    pub name: &'static str,
    /// What it takes, in its order.
    pub arguments: &'static [&'static str],
    code: &'static str,
    run: fn(&[f64]) -> Result<f64>,
}

/// Every function that items may name, module by module.
pub const ALL: &[&[Call]] = &[
    crm::CALLS,
    dbmarketing::CALLS,
    demarketing::CALLS,
    diffusion::CALLS,
    digital::CALLS,
    exam::CALLS,
    experience::CALLS,
    internal::CALLS,
    loyalty::CALLS,
    pareto::CALLS,
    quality::CALLS,
    relationship::CALLS,
    segment::CALLS,
    service::CALLS,
    stats::CALLS,
    value::CALLS,
];

/// Lines of `name, |arguments| call;` as a list of [`Call`]s.
macro_rules! calls {
    ($($name:literal, |$($argument:ident),*| $call:expr;)*) => {
        pub(super) const CALLS: &[super::Call] = &[$(super::Call {
            name: $name,
            arguments: &[$(stringify!($argument)),*],
            code: stringify!($call),
            run: |values| match *values {
                [$($argument),*] => $call,
                _ => Err(super::wrong_count(values.len())),
            },
        }),*];
    };
}
use calls;

impl Call {
    /// Its value.
    ///
    /// # Errors
    ///
    /// If the library refuses the values, or their number is not that of the arguments.
    pub fn value(&self, values: &[f64]) -> Result<f64> {
        (self.run)(values)
    }

    /// The call as one writes it in a notebook, the values named first.
    ///
    /// ```
    /// let call = tourism_study::calls::find("loyalty::breakeven_sales_lift").unwrap();
    /// assert_eq!(
    ///     call.code(&[0.4, 0.04]),
    ///     "let (margin, reward) = (0.4, 0.04);\nloyalty::breakeven_sales_lift(margin, reward)?"
    /// );
    /// ```
    #[must_use]
    pub fn code(&self, values: &[f64]) -> String {
        let names = self.arguments.join(", ");
        let numbers = self.arguments.iter().zip(values).map(|(name, value)| {
            let is_count = self.code.contains(&format!("whole({name})"));
            literal(*value, is_count)
        });
        let numbers = numbers.collect::<Vec<_>>().join(", ");
        let mut text = String::new();
        // Writing to a `String` cannot fail.
        let _ = match self.arguments.len() {
            0 => Ok(()),
            1 => writeln!(text, "let {names} = {numbers};"),
            _ => writeln!(text, "let ({names}) = ({numbers});"),
        };
        text + &shown(self.code)
    }
}

/// A number as Rust writes it: `1_200_000.0`, and `3` for a count.
fn literal(value: f64, is_count: bool) -> String {
    let text = if is_count { value.to_string() } else { format!("{value:?}") };
    let (whole, rest) =
        text.split_once('.').map_or((text.as_str(), None), |(whole, rest)| (whole, Some(rest)));
    let digits = whole.trim_start_matches('-').len();
    let mut parted = String::new();
    for (place, digit) in whole.char_indices() {
        let left = whole.len() - place;
        if digit != '-' && left < digits && left % 3 == 0 && digits > 4 {
            parted.push('_');
        }
        parted.push(digit);
    }
    rest.map_or(parted.clone(), |rest| format!("{parted}.{rest}"))
}

/// The call without the conversions to whole numbers that only this crate needs: in a notebook one writes `3`.
fn shown(code: &str) -> String {
    let code: String = code.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut parts = code.split("whole(");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        text += &part.replacen(")?", "", 1);
    }
    let text = text.replace(".map(number)", "");
    match text.strip_prefix("Ok(").and_then(|text| text.strip_suffix(')')) {
        Some(field) => field.to_owned(),
        None => text + "?",
    }
}

/// The function with a name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Call> {
    ALL.iter().copied().flatten().find(|call| call.name == name)
}

/// What to say of a name that is not there.
#[must_use]
pub fn unknown(name: &str) -> String {
    let module = name.split("::").next().unwrap_or_default();
    let inside = format!("{module}::");
    let near: Vec<&str> = ALL
        .iter()
        .copied()
        .flatten()
        .map(|call| call.name)
        .filter(|name| name.starts_with(&inside))
        .collect();
    if near.is_empty() {
        format!("`{name}` is not registered; add a line to crates/study/src/calls/{module}.rs")
    } else {
        format!(
            "`{name}` is not registered; add a line to crates/study/src/calls/{module}.rs (there are {})",
            near.join(", ")
        )
    }
}

fn wrong_count(got: usize) -> Error {
    Error::Contradiction {
        what: format!("{got} values were given"),
        rule: "the function takes another number of them",
    }
}

/// A whole number that a function counts with.
fn whole<T: TryFrom<i64>>(value: f64) -> Result<T> {
    let refused = || Error::OutOfRange {
        name: "argument",
        value,
        rule: "a whole number that the function can count with",
        hint: None,
    };
    if value.fract() != 0.0 || value.abs() > 1e15 {
        return Err(refused());
    }
    #[expect(clippy::cast_possible_truncation, reason = "whole and below 10^15")]
    T::try_from(value as i64).map_err(|_| refused())
}

/// A count as a number.
fn number<T: Into<u64>>(count: T) -> f64 {
    count.into() as f64
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_name_is_there_once_and_names_its_module() {
        let names: Vec<&str> = ALL.iter().copied().flatten().map(|call| call.name).collect();
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
        for call in ALL.iter().copied().flatten() {
            let function = call.name.split(['.', '#']).next().unwrap();
            assert!(call.code.contains(function), "{} calls {}", call.name, call.code);
        }
    }

    /// Little's law: 20 an hour, 5 minutes each; formulas.md, queues: 20 and 30 an hour wait 4 minutes.
    #[test]
    fn a_call_is_the_function_of_the_library() {
        let wait = find("service::mm1.wait").unwrap();
        assert!((wait.value(&[20.0, 30.0]).unwrap() * 60.0 - 4.0).abs() < 1e-12);
        assert!(wait.value(&[20.0]).is_err());
        let servers = find("service::erlang_c").unwrap();
        assert!(
            servers.value(&[20.0, 30.0, 1.5]).unwrap_err().to_string().contains("whole number")
        );
        assert_eq!(
            servers.code(&[20.0, 30.0, 2.0]),
            "let (arrivals, service_rate, servers) = (20.0, 30.0, 2);\nservice::erlang_c(arrivals, service_rate, servers)?"
        );
        assert!(wait.code(&[20.0, 30.0]).ends_with("\nservice::mm1(arrivals, service_rate)?.wait"));
    }

    #[test]
    fn numbers_are_written_as_in_a_program() {
        assert_eq!(literal(1_200_000.0, false), "1_200_000.0");
        assert_eq!(literal(-12_345.5, false), "-12_345.5");
        assert_eq!(literal(4200.0, true), "4200");
        assert_eq!(literal(42_000.0, true), "42_000");
        assert_eq!(literal(0.04, false), "0.04");
    }

    #[test]
    fn a_missing_function_says_where_to_add_it() {
        assert!(unknown("value::magic").contains("calls/value.rs (there are value::"));
    }
}
