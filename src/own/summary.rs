//! One row per customer as a CSV file: what a summary is kept in, and what a database writes.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

use super::Customers;
use crate::clv::{Days, History, TimeUnit};
use crate::data::{self, Column, Fields, Row, guarded_cell, unguarded_cell};
use crate::{Error, Result, whole};

const COLUMNS: &[Column] = &[
    Column::new("customer", "text"),
    Column::new("frequency", "repeat purchases"),
    Column::new("recency", "days from the first purchase to the last"),
    Column::new("age", "days from the first purchase to the end of the period"),
    Column::new("monetary", "mean amount of the repeat purchases"),
];

/// Writes one row per customer: `customer,frequency,recency,age,monetary`, times in days.
///
/// An id that a spreadsheet would take for a formula gets an apostrophe in front ([`guarded_cell`]), and [`read_summary`]
/// takes it off again. The file appears when it is whole.
///
/// *Korean term:* 고객별 요약 저장.
///
/// - `path`: where to; a file that is there is replaced
/// - `customers`: as [`Log::customers`](super::Log::customers) gives them
///
/// # Errors
///
/// [`Error::File`] if the file cannot be written.
///
/// # Examples
///
/// ```
/// use tourism_marketing::clv::{SummaryOptions, Weeks};
/// use tourism_marketing::own::{self, Options};
/// use tourism_marketing::data;
///
/// let log = own::read(data::file("transactions.csv")?, &Options::default())?;
/// let guests = log.customers(&SummaryOptions::default())?;
/// let path = std::env::temp_dir().join(format!("summary-{}.csv", std::process::id()));
/// own::write_summary(&path, &guests)?;
/// assert_eq!(own::read_summary::<Weeks>(&path)?, guests.histories());
/// # std::fs::remove_file(&path).ok();
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "고객별 요약")]
pub fn write_summary(path: impl AsRef<Path>, customers: &Customers) -> Result<()> {
    let path = path.as_ref();
    whole::write(path, |file| write(file, customers)).map_err(|error| Error::File {
        path: path.to_owned(),
        problem: format!("cannot be written ({error})"),
        cure: "choose another folder, or close the file where it is open".to_owned(),
    })
}

fn write(file: &File, customers: &Customers) -> csv::Result<()> {
    let file = BufWriter::with_capacity(1 << 18, file);
    let mut out = csv::Writer::from_writer(file);
    out.write_record(COLUMNS.iter().map(|column| column.name))?;
    for row in 0..customers.len() {
        let Some(history) = customers.history::<Days>(row) else { continue };
        let numbers = [
            history.frequency.to_string(),
            history.recency.0.to_string(),
            history.age.0.to_string(),
            history.spend.to_string(),
        ];
        out.write_field(guarded_cell(&history.customer).as_bytes())?;
        out.write_record(numbers)?;
    }
    let mut file = out.into_inner().map_err(csv::IntoInnerError::into_error)?;
    Ok(file.flush()?)
}

/// One row per customer from a CSV file with the columns `customer`, `frequency`, `recency`, `age` and `monetary`, times
/// in days: what [`write_summary`] writes, and a database from a log that is too large for one machine.
///
/// *Korean term:* 고객별 요약 읽기.
///
/// - `path`: one row per customer, each customer once
/// - result: in the unit that it is asked for, as `read_summary::<Weeks>`, straight into the models
///
/// # Errors
///
/// As [`data::read`], and [`Error::Data`] if somebody has more time between purchases than since the first one.
///
/// # Examples
///
/// ```
/// use tourism_marketing::clv::Weeks;
/// use tourism_marketing::own;
///
/// let path = std::env::temp_dir().join(format!("rows-{}.csv", std::process::id()));
/// # let io = |e: std::io::Error| panic!("{e}");
/// std::fs::write(&path, "customer,frequency,recency,age,monetary\n0012,2,21,35,85000\n").unwrap_or_else(io);
/// let guests = own::read_summary::<Weeks>(&path)?;
/// assert_eq!((guests[0].recency, guests[0].age), (Weeks(3.0), Weeks(5.0)));
/// # std::fs::remove_file(&path).unwrap_or_else(io);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "고객별 요약")]
pub fn read_summary<U: TimeUnit>(path: impl AsRef<Path>) -> Result<Vec<History<U>>> {
    let rows = data::read::<SummaryRow>(path)?;
    Ok(rows.into_iter().map(SummaryRow::history).collect())
}

struct SummaryRow {
    customer: String,
    frequency: u32,
    recency: f64,
    age: f64,
    monetary: f64,
}

impl Row for SummaryRow {
    const COLUMNS: &'static [Column] = COLUMNS;
    const UNIQUE: Option<&'static str> = Some("customer");

    fn from_fields(fields: &Fields) -> Result<Self> {
        let row = Self {
            customer: unguarded_cell(&fields.text("customer")?).to_owned(),
            frequency: fields.count("frequency")?,
            recency: fields.amount("recency")?,
            age: fields.amount("age")?,
            monetary: fields.amount("monetary")?,
        };
        if row.recency > row.age {
            let (found, age) = (row.recency, row.age);
            let problem = format!(
                "the last purchase is {found} days after the first, and the period only {age}"
            );
            return Err(fields.refusal(
                "recency",
                problem,
                "write days, counted from the first purchase",
            ));
        }
        if row.frequency == 0 && row.recency > 0.0 {
            let problem =
                format!("no repeat purchase, and yet a last one after {} days", row.recency);
            return Err(fields.refusal("recency", problem, "write 0 for who bought once"));
        }
        Ok(row)
    }
}

impl SummaryRow {
    fn history<U: TimeUnit>(self) -> History<U> {
        History {
            customer: self.customer,
            frequency: self.frequency,
            recency: U::of(self.recency / U::DAYS),
            age: U::of(self.age / U::DAYS),
            spend: self.monetary,
        }
    }
}
