//! CDNOW: every purchase of 23,570 customers of a music shop, 1997 and 1998.
//!
//! | column | meaning | unit |
//! |---|---|---|
//! | customer | number of the customer | five digits |
//! | date | day of the purchase | YYYYMMDD |
//! | units | compact discs bought | discs |
//! | usd | amount paid | USD |
//!
//! The file has no header; white space separates its columns. 255 lines repeat another line and 80 amounts are zero:
//! they are read as they stand.
//!
//! # References
//!
//! - Fader, P. S. & Hardie, B. G. S. (2001). Forecasting repeat sales at CDNOW: a case study. *Interfaces*, 31(3,
//!   part 2), S94–S107.
//! - Fader, P. S., Hardie, B. G. S. & Lee, K. L. (2005). RFM and CLV: using iso-value curves for customer base
//!   analysis. *Journal of Marketing Research*, 42(4), 415–430.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::NaiveDate;

use super::encoding::Form;
use super::file;
use super::number::{self, Fault};
use super::source::{Source, shown};
use crate::Result;

const COLUMNS: [&str; 4] = ["customer", "date", "units", "usd"];

/// One purchase.
///
/// *Korean term:* 구매 기록.
#[derive(Debug, Clone, PartialEq)]
pub struct Purchase {
    /// The customer's number, as text: leading zeros count.
    pub customer: String,
    /// The day of the purchase.
    pub date: NaiveDate,
    /// Compact discs bought.
    pub units: u32,
    /// Amount paid, USD.
    pub usd: f64,
}

/// The 69,659 purchases of `cdnow_master.txt`, in the order of the file: customer, then date.
///
/// *Korean term:* CDNOW 구매 자료(실제 자료).
///
/// # Errors
///
/// As [`file()`] and [`read_cdnow`].
///
/// # Examples
///
/// ```
/// use tourism_marketing::data;
///
/// let purchases = data::cdnow()?;
/// assert_eq!(purchases.len(), 69_659);
/// assert_eq!((purchases[0].customer.as_str(), purchases[0].usd), ("00001", 11.77)); // USD
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
pub fn cdnow() -> Result<Vec<Purchase>> {
    read_cdnow(file("cdnow_master.txt")?)
}

/// The purchases of any file in CDNOW's form: customer, date as YYYYMMDD, units and amount, white space between them.
///
/// *Korean term:* CDNOW 형식의 파일 읽기.
///
/// # Errors
///
/// [`Error::File`](crate::Error::File) if the file cannot be opened, [`Error::Data`](crate::Error::Data) with line,
/// column and cure for the first place that cannot be read.
///
/// # Examples
///
/// ```
/// use tourism_marketing::data;
/// let purchases = data::read_cdnow(data::file("cdnow_master.txt")?)?;
/// assert_eq!(purchases[0].date.to_string(), "1997-01-01");
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
pub fn read_cdnow(path: impl AsRef<Path>) -> Result<Vec<Purchase>> {
    let source = Source::open(path.as_ref(), Form::Blanks(&COLUMNS))?;
    let text = source.text();
    // The file's lines are 28 bytes long: one allocation holds the rows.
    let mut purchases = Vec::with_capacity(text.len() / 28 + 1);
    let mut place = 0;
    for line in text.split('\n') {
        let here = place;
        place += line.len() + 1;
        let mut fields = line.split_ascii_whitespace();
        let Some(customer) = fields.next() else { continue };
        let row = (fields.next(), fields.next(), fields.next(), fields.next());
        let (Some(date), Some(units), Some(usd), None) = row else {
            return Err(wrong_width(&source, here, line));
        };
        let fault = |column| {
            let source = &source;
            move |fault: Fault| source.error(here, column, fault.problem, fault.cure)
        };
        purchases.push(Purchase {
            customer: customer.to_owned(),
            date: day(date).map_err(fault("date"))?,
            units: number::count(units).map_err(fault("units"))?,
            usd: number::amount(usd).map_err(fault("usd"))?,
        });
    }
    Ok(purchases)
}

/// The total of each customer, USD, in the order of the customer numbers.
///
/// *Korean term:* 고객별 구매액 합계.
///
/// # Examples
///
/// ```
/// use tourism_marketing::data;
///
/// let spend = data::spend_per_customer(&data::cdnow()?);
/// assert_eq!(spend.len(), 23_570);
/// assert_eq!(spend[1], 89.0); // USD: 12.00 + 77.00
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[must_use]
pub fn spend_per_customer(purchases: &[Purchase]) -> Vec<f64> {
    let mut totals = BTreeMap::new();
    // One look-up for each run of lines of the same customer.
    for run in purchases.chunk_by(|a, b| a.customer == b.customer) {
        let Some(first) = run.first() else { continue };
        let total = totals.entry(first.customer.as_str()).or_insert(0.0);
        for purchase in run {
            *total += purchase.usd;
        }
    }
    totals.into_values().collect()
}

fn day(text: &str) -> Result<NaiveDate, Fault> {
    let write = "write the day as YYYYMMDD, for example 19970101";
    let digits =
        Some(text).filter(|text| text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()));
    let Some(number) = digits.and_then(|digits| digits.parse::<u32>().ok()) else {
        return Err(Fault::new(format!("found {}, which is not a date", shown(text)), write));
    };
    let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
    i32::try_from(year).ok().and_then(|year| NaiveDate::from_ymd_opt(year, month, day)).ok_or_else(
        || Fault::new(format!("found {}, a day that is in no calendar", shown(text)), write),
    )
}

fn wrong_width(source: &Source, place: usize, line: &str) -> crate::Error {
    let got = line.split_ascii_whitespace().count();
    let column = COLUMNS.get(got).map_or_else(|| "5".to_owned(), |&name| name.to_owned());
    let problem = format!("the line has {got} field(s), not 4");
    let cure = "write customer, date, units and amount with spaces between them".to_owned();
    source.error(place, &column, problem, cure)
}
