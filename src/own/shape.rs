//! What a file looks like: separator, header, columns, dates and marks, judged by its beginning.

use std::borrow::Cow;
use std::path::Path;

use memchr::memchr_iter;

use super::amount::{self, certain_mark};
use super::day::{self, DayStyle};
use super::header::{self, Found, Role};
use super::options::{DateOrder, DecimalMark, Options};
use super::split::{self, Signs};
use super::understood::{Note, short};
use super::words::{composed, narrow};
use crate::{Error, Result};

/// How many lines may stand above a header.
const ABOVE_HEADER: usize = 30;

/// How many rows are looked at to know what dates and amounts look like.
const SAMPLE: usize = 20_000;

/// The shape of a file.
pub(super) struct Shape {
    pub(super) signs: Signs,
    /// The header's names; empty where there is no header.
    pub(super) names: Vec<String>,
    pub(super) header_line: Option<u64>,
    /// How many bytes of the first block come before the first row.
    pub(super) start: usize,
    /// The places of customer, date and amount.
    pub(super) places: [usize; 3],
    /// How many fields a row has.
    pub(super) width: usize,
    pub(super) days: DayStyle,
    pub(super) decimal: Option<DecimalMark>,
    pub(super) notes: Vec<Note>,
}

impl Shape {
    /// Judges the first block of a file.
    pub(super) fn of(path: &Path, block: &[u8], newline: u8, options: &Options) -> Result<Self> {
        let candidates = [b',', b';', b'\t', b'|'].map(|separator| Signs { separator, newline });
        let head = candidates.into_iter().map(|signs| Head::find(block, signs, options));
        // The first of equals: the order of the candidates is the order of their frequency.
        let head = head.reduce(|best, next| if next.rank() > best.rank() { next } else { best });
        let Some(head) = head else { return Err(missing_everything(path)) };
        let places = head.places(path, options)?;
        let mut shape = Self {
            signs: head.signs,
            start: if head.headless { head.begins } else { head.ends },
            header_line: (!head.headless).then_some(head.line),
            width: head.names.len(),
            names: if head.headless { Vec::new() } else { head.names.clone() },
            places,
            days: DayStyle { order: options.date_order, serial: false, zone: options.zone },
            decimal: options.decimal,
            notes: Vec::new(),
        };
        if head.line > 1 && !head.headless {
            shape.notes.push(Note::TitleLines);
        }
        let [customer, ..] = places;
        if shape.names.get(customer).is_some_and(|name| header::is_weak_customer(name)) {
            shape.notes.push(Note::NamesForIds);
        }
        let sample = Sample::of(block, &shape);
        shape.judge_days(path, &sample, options)?;
        shape.judge_amounts(path, &sample)?;
        Ok(shape)
    }

    /// The name of a column, or its number where it has none.
    pub(super) fn column(&self, place: usize) -> String {
        match self.names.get(place).map(|name| name.trim()) {
            Some(name) if !name.is_empty() => short(name),
            _ => (place + 1).to_string(),
        }
    }

    pub(super) fn role_column(&self, role: Role) -> String {
        let [customer, date, amount] = self.places;
        self.column(match role {
            Role::Customer => customer,
            Role::Date => date,
            Role::Amount => amount,
        })
    }

    fn judge_days(&mut self, path: &Path, sample: &Sample, options: &Options) -> Result<()> {
        let mut filled = sample.dates.iter().filter(|(_, it)| !it.is_empty()).peekable();
        self.days.serial = filled.peek().is_some() && filled.all(|(_, it)| day::like_serial(it));
        if self.days.serial {
            self.notes.push(Note::SpreadsheetDays);
        }
        if options.date_order.is_some() {
            return Ok(());
        }
        let pairs =
            sample.dates.iter().filter_map(|(line, it)| Some((*line, it, day::before_year(it)?)));
        let (mut day_first, mut month_first, mut unclear) = (None, None, None);
        for (line, text, (first, second)) in pairs {
            let seen = match (first > 12, second > 12) {
                (true, false) => &mut day_first,
                (false, true) => &mut month_first,
                (false, false) if first != second => &mut unclear,
                _ => continue,
            };
            seen.get_or_insert((line, text));
        }
        let cure = "state which comes first: --date-order day-first or --date-order month-first";
        self.days.order = match (day_first, month_first, unclear) {
            (Some((_, first)), Some((line, second)), _) => {
                let problem = format!("`{first}` has the day first and `{second}` the month");
                let cure = "write all dates as 2026-03-02";
                return Err(self.error(path, line, Role::Date, problem, cure));
            }
            (Some(_), None, _) => Some(DateOrder::DayFirst),
            (None, Some(_), _) => Some(DateOrder::MonthFirst),
            (None, None, Some((line, text))) => {
                let problem = format!(
                    "`{text}` may have the day or the month first, and no other date of the file's beginning tells"
                );
                return Err(self.error(path, line, Role::Date, problem, cure));
            }
            (None, None, None) => None,
        };
        Ok(())
    }

    fn judge_amounts(&mut self, path: &Path, sample: &Sample) -> Result<()> {
        if self.decimal.is_some() {
            return Ok(());
        }
        let (mut points, mut commas, mut unclear) = (Vec::new(), Vec::new(), None);
        for (line, text) in sample.amounts.iter().filter(|(_, it)| !has_exponent(it)) {
            match certain_mark(text) {
                Some(DecimalMark::Point) => points.push((*line, text)),
                Some(DecimalMark::Comma) => commas.push((*line, text)),
                None if text.contains('.') => unclear = unclear.or(Some((*line, text))),
                None => {}
            }
        }
        let cure = "state it: --decimal point or --decimal comma";
        // One in a hundred is a slip, and is set aside for itself.
        let few = |some: usize, many: usize| some * 100 <= many;
        self.decimal = match (points.as_slice(), commas.as_slice(), unclear) {
            ([], [], Some((line, text))) => {
                let bare = text.replace('.', "");
                let problem = format!(
                    "`{text}` may be {bare} with a point between its thousands, or have three decimals"
                );
                return Err(self.error(path, line, Role::Amount, problem, cure));
            }
            ([], [], None) => None,
            (points, commas, _) if few(commas.len(), points.len()) => Some(DecimalMark::Point),
            (points, commas, _) if few(points.len(), commas.len()) => Some(DecimalMark::Comma),
            ([(_, point), ..], [(line, comma), ..], _) => {
                let problem =
                    format!("`{point}` has a decimal point and `{comma}` a decimal comma");
                return Err(self.error(
                    path,
                    *line,
                    Role::Amount,
                    problem,
                    "write all amounts alike",
                ));
            }
            _ => None,
        };
        Ok(())
    }

    fn error(&self, path: &Path, line: u64, role: Role, problem: String, cure: &str) -> Error {
        let (path, column, cure) = (path.to_owned(), self.role_column(role), cure.to_owned());
        Error::Data { path, line, column, problem, cure }
    }
}

/// Dates and amounts of the first rows, with their lines.
struct Sample {
    dates: Vec<(u64, String)>,
    amounts: Vec<(u64, String)>,
}

impl Sample {
    fn of(block: &[u8], shape: &Shape) -> Self {
        let [_, date, amount] = shape.places;
        let mut sample = Self { dates: Vec::new(), amounts: Vec::new() };
        for record in records(block, shape.signs).filter(|it| it.begins >= shape.start).take(SAMPLE)
        {
            let text = String::from_utf8_lossy(record.bytes);
            let mut fields = Vec::new();
            split::fields(&text, shape.signs.separator, &mut fields);
            // A row of other width has its fields in other places.
            if fields.len() < shape.width {
                continue;
            }
            let field =
                |place: usize| fields.get(place).map(|it| narrow(it.trim()).trim().to_owned());
            sample.dates.extend(field(date).map(|it| (record.line, it)));
            let numeric = |it: &String| {
                amount::read(&digits_only(it), None).is_ok() || it.contains(['.', ','])
            };
            sample.amounts.extend(field(amount).filter(numeric).map(|it| (record.line, it)));
        }
        sample
    }
}

/// `1.2E+06`, of which the point says nothing about others.
fn has_exponent(text: &str) -> bool {
    let parts = text.split(['e', 'E']).collect::<Vec<_>>();
    let ends = |part: &str| part.ends_with(|it: char| it.is_ascii_digit());
    let goes_on =
        |part: &str| part.starts_with(|it: char| it.is_ascii_digit() || it == '+' || it == '-');
    matches!(parts.as_slice(), [number, power] if ends(number) && goes_on(power))
}

fn digits_only(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// A record of the first block.
struct Record<'b> {
    bytes: &'b [u8],
    begins: usize,
    ends: usize,
    line: u64,
}

fn records(block: &[u8], signs: Signs) -> impl Iterator<Item = Record<'_>> {
    let (mut at, mut line) = (0, 1);
    std::iter::from_fn(move || {
        let rest = block.get(at..).filter(|rest| !rest.is_empty())?;
        let (bytes, taken) = split::record(rest, signs);
        let record = Record { bytes, begins: at, ends: at + taken, line };
        line += memchr_iter(signs.newline, rest.get(..taken).unwrap_or_default()).count() as u64;
        at += taken;
        Some(record)
    })
}

/// What may be the header, if fields are cut by `signs`.
struct Head {
    signs: Signs,
    names: Vec<String>,
    found: [Found; 3],
    line: u64,
    begins: usize,
    ends: usize,
    /// The columns were named by number, and the first record is a purchase already.
    headless: bool,
    /// The record looks like a purchase.
    like_data: bool,
}

impl Head {
    fn find(block: &[u8], signs: Signs, options: &Options) -> Self {
        let filled = |record: &Record| {
            record.bytes.iter().any(|byte| !byte.is_ascii_whitespace() && *byte != signs.separator)
        };
        let heads = records(block, signs)
            .filter(filled)
            .take(ABOVE_HEADER)
            .map(|record| Self::of(&record, signs, options));
        let mut best: Option<Self> = None;
        for head in heads {
            if best.as_ref().is_none_or(|best| head.rank() > best.rank()) {
                best = Some(head);
            }
        }
        best.unwrap_or_else(|| Self {
            signs,
            names: Vec::new(),
            found: [Found::None, Found::None, Found::None],
            line: 1,
            begins: 0,
            ends: 0,
            headless: false,
            like_data: false,
        })
    }

    fn of(record: &Record, signs: Signs, options: &Options) -> Self {
        let text = String::from_utf8_lossy(record.bytes);
        let mut fields: Vec<Cow<str>> = Vec::new();
        split::fields(&text, signs.separator, &mut fields);
        let names: Vec<String> = fields.iter().map(|name| composed(name).into_owned()).collect();
        let found = Role::ALL.map(|role| match wanted(options, role) {
            Some(name) => header::named(&names, name),
            None => header::find(&names, role),
        });
        let style = DayStyle { order: Some(DateOrder::DayFirst), ..DayStyle::default() };
        let is_day = |name: &String| day::read(&narrow(name), style).is_ok();
        let is_amount = |name: &String| amount::read(&narrow(name), None).is_ok();
        let like_data = names.iter().any(is_day) && names.iter().any(is_amount);
        let by_number = Role::ALL.iter().all(|&role| {
            wanted(options, role).is_some_and(|it| it.trim().parse::<usize>().is_ok())
        });
        let headless = by_number && like_data;
        let (line, begins, ends) = (record.line, record.begins, record.ends);
        Self { signs, names, found, line, begins, ends, headless, like_data }
    }

    /// The more roles the better, then the more columns; a header is above its rows.
    fn rank(&self) -> (usize, bool, usize) {
        let roles = self.found.iter().filter(|it| **it != Found::None).count();
        let several = self.names.iter().filter(|it| !it.is_empty()).count();
        (roles, several > 1, if roles == 0 { several } else { 0 })
    }

    fn places(&self, path: &Path, options: &Options) -> Result<[usize; 3]> {
        let mut places = [0; 3];
        for ((role, found), slot) in Role::ALL.into_iter().zip(&self.found).zip(&mut places) {
            *slot = match found {
                Found::One(place) => *place,
                Found::Many(several) => return Err(self.several(path, role, several)),
                Found::None => return Err(self.missing(path, role, wanted(options, role))),
            };
        }
        let [customer, date, amount] = places;
        if customer == date || date == amount || customer == amount {
            let problem = format!(
                "one column cannot be two of customer ({}), date ({}) and amount ({})",
                customer + 1,
                date + 1,
                amount + 1
            );
            return Err(self.error(path, "1", problem, "name three different columns".to_owned()));
        }
        Ok(places)
    }

    fn several(&self, path: &Path, role: Role, places: &[usize]) -> Error {
        let word = role.word();
        let name = |place: &usize| self.names.get(*place).cloned().unwrap_or_default();
        let listed: Vec<String> =
            places.iter().map(|place| format!("`{}`", short(&name(place)))).collect();
        let same = places.iter().all(|place| {
            Some(place) == places.first()
                || name(place) == places.first().map(name).unwrap_or_default()
        });
        let (problem, cure) = if same {
            let numbers: Vec<String> = places.iter().map(|place| (place + 1).to_string()).collect();
            (
                format!(
                    "the columns {} have one name, {}",
                    numbers.join(" and "),
                    listed.first().cloned().unwrap_or_default()
                ),
                format!(
                    "say which is the {word} by its number: --{word} {}",
                    numbers.first().cloned().unwrap_or_default()
                ),
            )
        } else {
            let first = places.first().map(name).unwrap_or_default();
            (
                format!("{} may each be the {word}", listed.join(" and ")),
                format!("say which one: --{word} {}", option_value(&first)),
            )
        };
        self.error(path, word, problem, cure)
    }

    fn missing(&self, path: &Path, role: Role, wanted: Option<&str>) -> Error {
        const MOST: usize = 12;
        let word = role.word();
        let filled: Vec<&String> = self.names.iter().filter(|name| !name.is_empty()).collect();
        let mut listed: Vec<String> =
            filled.iter().take(MOST).map(|name| format!("`{}`", short(name))).collect();
        if filled.len() > MOST {
            listed.push("…".to_owned());
        }
        if self.like_data && wanted.is_none() {
            let problem = "this line is a purchase already: the file has no header".to_owned();
            let cure = "write a header above it, or name the columns by number, as --customer 1 --date 2 --amount 3".to_owned();
            return self.error(path, "1", problem, cure);
        }
        if let ([only], None) = (listed.as_slice(), wanted) {
            let problem = format!("found one column only, {only}");
            let cure = "separate the columns by commas, semicolons, tabs or `|`".to_owned();
            return self.error(path, "1", problem, cure);
        }
        let (problem, cure) = match wanted {
            Some(name) => (
                format!("there is no column `{}`, only {}", short(name), listed.join(", ")),
                format!(
                    "give --{word} one of these names, or a number from 1 to {}",
                    self.names.len()
                ),
            ),
            None => (
                format!("none of {} is known as the {word}", listed.join(", ")),
                format!("say which one it is: --{word} NAME"),
            ),
        };
        self.error(path, word, problem, cure)
    }

    fn error(&self, path: &Path, column: &str, problem: String, cure: String) -> Error {
        Error::Data {
            path: path.to_owned(),
            line: self.line,
            column: column.to_owned(),
            problem,
            cure,
        }
    }
}

fn wanted(options: &Options, role: Role) -> Option<&str> {
    match role {
        Role::Customer => options.customer.as_deref(),
        Role::Date => options.date.as_deref(),
        Role::Amount => options.amount.as_deref(),
    }
}

/// A name as a shell takes it.
fn option_value(name: &str) -> String {
    if name.contains(char::is_whitespace) { format!("\"{name}\"") } else { name.to_owned() }
}

fn missing_everything(path: &Path) -> Error {
    let (problem, cure) =
        ("the file is empty".to_owned(), "check that it was saved with its rows".to_owned());
    Error::File { path: path.to_owned(), problem, cure }
}
