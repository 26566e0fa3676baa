//! The fields of one row, each read as what it should be.

use chrono::{NaiveDate, NaiveDateTime};
use csv::StringRecord;

use super::Column;
use super::number::{self, Fault};
use super::source::{Source, shown};
use crate::{Error, Result};

/// One row of a CSV file: its fields by column name, with errors that name file, line and column.
pub struct Fields<'f> {
    pub(super) source: &'f Source,
    /// Where the record starts, in bytes.
    pub(super) start: usize,
    pub(super) record: &'f StringRecord,
    pub(super) columns: &'static [Column],
    /// For each of `columns` its place in the record.
    pub(super) places: &'f [usize],
}

impl Fields<'_> {
    /// Text that is not empty, without the spaces around it; leading zeros stay.
    ///
    /// # Errors
    ///
    /// [`Error::Data`] if the field is empty.
    pub fn text(&self, column: &str) -> Result<String> {
        let text = self.raw(column)?;
        if text.is_empty() {
            return Err(self.error(
                column,
                Fault::new("the field is empty", "write the value that belongs here"),
            ));
        }
        Ok(text.to_owned())
    }

    /// A finite number that is zero or more, in the column's unit.
    ///
    /// # Errors
    ///
    /// [`Error::Data`] if the field is not a number as `120000` or `12.5`, or is negative.
    pub fn amount(&self, column: &str) -> Result<f64> {
        number::amount(self.raw(column)?).map_err(|fault| self.error(column, fault))
    }

    /// A whole number that is zero or more.
    ///
    /// # Errors
    ///
    /// [`Error::Data`] if the field is not a whole number, or is negative.
    pub fn count(&self, column: &str) -> Result<u32> {
        number::count(self.raw(column)?).map_err(|fault| self.error(column, fault))
    }

    /// Text without the spaces around it, or `None` if the field is empty.
    ///
    /// # Errors
    ///
    /// [`Error::Data`] if the column is not one of the row type.
    pub fn text_or_none(&self, column: &str) -> Result<Option<String>> {
        let text = self.raw(column)?;
        Ok(Some(text.to_owned()).filter(|text| !text.is_empty()))
    }

    /// A finite number of either sign, in the column's unit.
    ///
    /// # Errors
    ///
    /// [`Error::Data`] if the field is not a number as `-3000` or `12.5`.
    pub fn number(&self, column: &str) -> Result<f64> {
        let text = self.raw(column)?;
        // Only a minus before a number is taken off: what is wrong is told of the whole field.
        let size =
            text.strip_prefix('-').filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        match size.map(number::amount) {
            Some(Ok(size)) => Ok(0.0 - size),
            _ => self.amount(column),
        }
    }

    /// A day as `2023-09-29`.
    ///
    /// # Errors
    ///
    /// [`Error::Data`] if the field is anything else, or a day that is in no calendar.
    pub fn date(&self, column: &str) -> Result<NaiveDate> {
        let text = self.raw(column)?;
        text.parse().map_err(|_| {
            let problem = format!("found {}, which is not a day", shown(text));
            self.error(column, Fault::new(problem, "write year, month and day as 2023-09-29"))
        })
    }

    /// A day as `2023-09-29`, or `None` if the field is empty.
    ///
    /// # Errors
    ///
    /// As [`Self::date`].
    pub fn date_or_none(&self, column: &str) -> Result<Option<NaiveDate>> {
        if self.raw(column)?.is_empty() { Ok(None) } else { self.date(column).map(Some) }
    }

    /// A day and time as `2023-09-29T15:04:05`.
    ///
    /// # Errors
    ///
    /// [`Error::Data`] if the field is anything else.
    pub fn moment(&self, column: &str) -> Result<NaiveDateTime> {
        let text = self.raw(column)?;
        text.parse().map_err(|_| {
            let problem = format!("found {}, which is not a day with a time", shown(text));
            self.error(column, Fault::new(problem, "write it as 2023-09-29T15:04:05"))
        })
    }

    /// Yes or no: `true`/`false`, `yes`/`no`, `y`/`n`, `1`/`0`, `예`/`아니오`, in either case.
    ///
    /// # Errors
    ///
    /// [`Error::Data`] if the field is anything else.
    pub fn flag(&self, column: &str) -> Result<bool> {
        let text = self.raw(column)?;
        match text.to_lowercase().as_str() {
            "true" | "yes" | "y" | "1" | "예" => Ok(true),
            "false" | "no" | "n" | "0" | "아니오" => Ok(false),
            _ => {
                let problem = format!("found {}, neither yes nor no", shown(text));
                Err(self.error(column, Fault::new(problem, "write true or false")))
            }
        }
    }

    /// The field as it stands, without the spaces around it.
    pub(super) fn raw(&self, column: &str) -> Result<&str> {
        let found = self.place(column).and_then(|place| self.record.get(place));
        found.map(str::trim).ok_or_else(|| {
            let problem = "the row type reads a column that its COLUMNS do not list".to_owned();
            self.error(column, Fault::new(problem, "add it to COLUMNS"))
        })
    }

    /// An error in a field that can be read and contradicts another one.
    pub(crate) fn refusal(&self, column: &str, problem: String, cure: &str) -> Error {
        self.error(column, Fault::new(problem, cure))
    }

    fn error(&self, column: &str, fault: Fault) -> Error {
        let place = self.source.field(self.start, self.place(column).unwrap_or(0));
        self.source.error(place, column, fault.problem, fault.cure)
    }

    fn place(&self, column: &str) -> Option<usize> {
        let index = self.columns.iter().position(|known| known.name == column)?;
        self.places.get(index).copied()
    }
}
