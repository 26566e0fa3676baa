//! Values that go into a database and come out of it.

use chrono::{DateTime, SecondsFormat, Utc};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::{Error, Result};

/// One value.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::gradebook) enum Value {
    Null,
    Text(String),
    Int(i64),
    Real(f64),
}

impl Value {
    /// A time, in a form that sorts as text.
    pub(in crate::gradebook) fn time(time: DateTime<Utc>) -> Self {
        Self::Text(time.to_rfc3339_opts(SecondsFormat::Millis, true))
    }

    /// Anything else, as JSON.
    pub(in crate::gradebook) fn json(value: &impl Serialize) -> Result<Self> {
        serde_json::to_string(value)
            .map(Self::from)
            .map_err(|error| Error::refused(format!("gradebook: not to be written: {error}")))
    }
}

/// PostgreSQL refuses the character U+0000, which a hostile notebook may hold; both databases keep the same.
impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.replace('\0', "\u{fffd}"))
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Int(number.into())
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Int(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Self {
        Self::Real(number)
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// One row, whose values are asked for by their place in the query.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::gradebook) struct Row(pub(super) Vec<Value>);

impl Row {
    fn at(&self, place: usize) -> &Value {
        self.0.get(place).unwrap_or(&Value::Null)
    }

    fn wrong<T>(&self, place: usize, wanted: &str) -> Result<T> {
        let found = self.at(place);
        Err(Error::refused(format!(
            "gradebook: column {place} of a row should hold {wanted}, but holds {found:?}; was the database changed by hand?"
        )))
    }

    pub(in crate::gradebook) fn text(&self, place: usize) -> Result<String> {
        match self.at(place) {
            Value::Text(text) => Ok(text.clone()),
            _ => self.wrong(place, "a text"),
        }
    }

    pub(in crate::gradebook) fn maybe_text(&self, place: usize) -> Result<Option<String>> {
        if *self.at(place) == Value::Null { Ok(None) } else { self.text(place).map(Some) }
    }

    pub(in crate::gradebook) fn real(&self, place: usize) -> Result<f64> {
        match self.at(place) {
            Value::Real(number) => Ok(*number),
            _ => self.wrong(place, "a number"),
        }
    }

    pub(in crate::gradebook) fn count(&self, place: usize) -> Result<u32> {
        match self.at(place) {
            Value::Int(number) => {
                u32::try_from(*number).or_else(|_| self.wrong(place, "a small whole number"))
            }
            _ => self.wrong(place, "a whole number"),
        }
    }

    pub(in crate::gradebook) fn time(&self, place: usize) -> Result<DateTime<Utc>> {
        match self.text(place)?.parse() {
            Ok(time) => Ok(time),
            Err(_) => self.wrong(place, "a time such as 2026-03-02T09:00:00Z"),
        }
    }

    pub(in crate::gradebook) fn json<T: DeserializeOwned>(&self, place: usize) -> Result<T> {
        match serde_json::from_str(&self.text(place)?) {
            Ok(value) => Ok(value),
            Err(error) => self.wrong(place, &format!("JSON of another kind ({error})")),
        }
    }

    /// A text that stands for one of a few things.
    pub(in crate::gradebook) fn parsed<T: std::str::FromStr>(&self, place: usize) -> Result<T> {
        self.text(place)?.parse().or_else(|_| self.wrong(place, "a known word"))
    }
}
