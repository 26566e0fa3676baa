//! A CSV file as typed rows.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::path::Path;

use csv::{Reader, ReaderBuilder, StringRecord};

use super::encoding::Form;
use super::source::{Source, shown};
use super::{Column, Fields, Row};
use crate::{Error, Result};

/// The rows of the CSV file at `path`.
///
/// The file is UTF-8 with commas; a byte order mark, CRLF line ends, quoted fields, empty lines and further columns
/// are all accepted. Columns are found by name, in any order and case.
///
/// *Korean term:* CSV 파일 읽기.
///
/// # Errors
///
/// [`Error::File`] if the file cannot be opened, [`Error::Data`] with line, column and cure for the first place that
/// cannot be read: another encoding (CP949, UTF-16), a missing or repeated column, a row that is too short or too
/// long, a field that is not what its column needs, a guest who stands in the file twice, no rows at all.
///
/// # Examples
///
/// ```
/// use tourism_marketing::data::{self, TwoYears};
///
/// let guests = data::read::<TwoYears>(data::file("spend_two_years.csv")?)?;
/// assert_eq!(guests[0].guest_id, "G0001");
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
pub fn read<R: Row>(path: impl AsRef<Path>) -> Result<Vec<R>> {
    let first = R::COLUMNS.first().map_or("1", |column| column.name);
    let source = Source::open(path.as_ref(), Form::Csv(first))?;
    let mut records = Records::open(&source, R::COLUMNS, R::UNIQUE)?;
    let mut rows = Vec::new();
    while records.advance()? {
        rows.push(R::from_fields(&records.fields())?);
    }
    if rows.is_empty() {
        let problem = "the header is followed by no row".to_owned();
        let cure = "check that the file was saved with its rows".to_owned();
        return Err(source.error(source.text().len(), first, problem, cure));
    }
    Ok(rows)
}

/// The records of one file, one at a time in the same memory.
struct Records<'s> {
    source: &'s Source,
    reader: Reader<&'s [u8]>,
    record: StringRecord,
    start: usize,
    header: StringRecord,
    columns: &'static [Column],
    places: Vec<usize>,
    unique: Option<&'static str>,
    /// The start of the record in which each unique value was seen.
    seen: HashMap<String, usize>,
}

impl<'s> Records<'s> {
    fn open(
        source: &'s Source,
        columns: &'static [Column],
        unique: Option<&'static str>,
    ) -> Result<Self> {
        let reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .from_reader(source.text().as_bytes());
        let mut records = Self {
            source,
            reader,
            record: StringRecord::new(),
            start: 0,
            header: StringRecord::new(),
            columns,
            places: Vec::new(),
            unique,
            seen: HashMap::new(),
        };
        records.pull()?;
        records.header = std::mem::take(&mut records.record);
        for column in columns {
            let place = records.find(column)?;
            records.places.push(place);
        }
        Ok(records)
    }

    /// Reads the next row that is not empty; false at the end of the file.
    fn advance(&mut self) -> Result<bool> {
        loop {
            if !self.pull()? {
                return Ok(false);
            }
            // Excel leaves rows of bare commas below the last one.
            if self.record.iter().any(|field| !field.trim().is_empty()) {
                break;
            }
        }
        self.same_width()?;
        self.not_seen_before()?;
        Ok(true)
    }

    fn fields(&self) -> Fields<'_> {
        Fields {
            source: self.source,
            start: self.start,
            record: &self.record,
            columns: self.columns,
            places: &self.places,
        }
    }

    /// Reads the next record whatever it holds; false at the end of the file.
    fn pull(&mut self) -> Result<bool> {
        self.start = self.place_now();
        let more = self.reader.read_record(&mut self.record).map_err(|error| {
            let cure = "check this line and the one before it".to_owned();
            self.source.error(self.start, "1", error.to_string(), cure)
        })?;
        if more && self.place_now() == self.source.text().len() {
            self.quotes_closed()?;
        }
        Ok(more)
    }

    /// How far the reader has come, in bytes.
    fn place_now(&self) -> usize {
        usize::try_from(self.reader.position().byte()).unwrap_or(usize::MAX)
    }

    /// A quote that is never closed swallows the rest of the file: only the last record can show it.
    fn quotes_closed(&self) -> Result<()> {
        let rest = self.source.text().get(self.start..).unwrap_or_default();
        if rest.matches('"').count() % 2 == 0 {
            return Ok(());
        }
        let index = self.record.len().saturating_sub(1);
        let problem = "a double quote opens here and is never closed".to_owned();
        let cure = "close it, or take it out".to_owned();
        Err(self.error(index, problem, cure))
    }

    fn same_width(&self) -> Result<()> {
        let (got, need) = (self.record.len(), self.header.len());
        if got == need {
            return Ok(());
        }
        let problem = format!("the row has {got} field(s), the header {need}");
        let cure = if got < need {
            "write every field; an unknown one may stay empty between its commas"
        } else {
            "put a value that holds a comma in double quotes; write numbers without commas"
        };
        Err(self.error(got.min(need), problem, cure.to_owned()))
    }

    fn not_seen_before(&mut self) -> Result<()> {
        let Some(column) = self.unique else { return Ok(()) };
        let value = self.fields().raw(column)?.to_owned();
        match self.seen.entry(value) {
            Entry::Vacant(free) => {
                free.insert(self.start);
                Ok(())
            }
            Entry::Occupied(taken) => {
                let line = self.source.line(self.source.field(*taken.get(), 0));
                let problem = format!("found {} again, first on line {line}", shown(taken.key()));
                let cure = "keep one row for each, with the amounts added up".to_owned();
                Err(self.source.error(self.source.field(self.start, 0), column, problem, cure))
            }
        }
    }

    /// The place of a needed column in the header.
    fn find(&self, column: &Column) -> Result<usize> {
        let mut places =
            self.header.iter().enumerate().filter(|(_, name)| same_name(name, column.name));
        let refuse = |index, problem, cure| {
            let place = self.source.field(0, index);
            Err(self.source.error(place, column.name, problem, cure))
        };
        let Some((place, _)) = places.next() else {
            let (problem, cure) = self.missing(column);
            return refuse(0, problem, cure);
        };
        if let Some((second, _)) = places.next() {
            let problem = format!(
                "the header names this column twice, as fields {} and {}",
                place + 1,
                second + 1
            );
            return refuse(second, problem, "rename or remove one of the two".to_owned());
        }
        Ok(place)
    }

    fn missing(&self, column: &Column) -> (String, String) {
        let names: Vec<&str> = self.header.iter().map(str::trim).collect();
        if let [only] = names.as_slice() {
            for (sign, word) in [(';', "semicolons"), ('\t', "tabs")] {
                if only.contains(sign) {
                    let problem = format!("the columns are separated by {word}");
                    return (problem, "save the file with commas between its columns".to_owned());
                }
            }
        }
        let problem = format!("the header has no such column, only {}", shown_list(&names));
        (problem, format!("add it ({}), or rename the column that holds it", column.unit))
    }

    /// An error in field `index` of the current record, whose column is named by the header where it can be.
    fn error(&self, index: usize, problem: String, cure: String) -> Error {
        let name = self.header.get(index).map(str::trim).filter(|name| !name.is_empty());
        let column = name.map_or_else(|| (index + 1).to_string(), str::to_owned);
        self.source.error(self.source.field(self.start, index), &column, problem, cure)
    }
}

/// Whether a header names a column: case, spaces around it, and spaces or hyphens for underscores do not matter.
fn same_name(header: &str, name: &str) -> bool {
    let header = header.trim().to_lowercase().replace([' ', '-'], "_");
    header == name
}

fn shown_list(names: &[&str]) -> String {
    const MOST: usize = 12;
    let mut list = names.iter().take(MOST).map(|name| shown(name)).collect::<Vec<_>>().join(", ");
    if names.len() > MOST {
        list.push_str(", …");
    }
    list
}
