//! From a file to a log, by one or several workers.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use super::amount::Currency;
use super::blocks::Blocks;
use super::day;
use super::header::{self, Role};
use super::intern::{Ids, Intern};
use super::log::Log;
use super::options::{Options, Progress};
use super::parse::{Parsed, Parser};
use super::rows::{Others, Rows};
use super::shape::Shape;
use super::understood::{Note, Pile, SetAside, Understood, short};
use crate::{Error, Lang, Result};

/// A file that is smaller is read before a second thread would have begun.
const SMALL: u64 = 4 << 20;

/// The transactions in a CSV file of your own.
///
/// Encoding, separator, header and the columns of customer, date and amount are recognised; where that is not certain
/// the error names the choices and what to state in [`Options`]. Rows that cannot be used are set aside and listed in
/// [`Log::set_aside`], never dropped in silence.
///
/// The file is read as a stream of blocks. What stays in memory is ten bytes a row and the ids, each once.
///
/// *Korean term:* 내 거래 자료(CSV) 읽기.
///
/// - `path`: a CSV file with one purchase a row, in any order
/// - `options`: what is stated about it
/// - result: its rows, in the order of the file
///
/// # Errors
///
/// [`Error::File`] if the file cannot be opened or is no text; [`Error::Data`] if a column is missing or not certain,
/// if dates or decimals can be read in two ways, if amounts name several currencies, or if more than half of the rows
/// would have to be set aside.
///
/// # Examples
///
/// ```
/// use tourism_marketing::own::{self, Options};
///
/// let path = std::env::temp_dir().join(format!("stays-{}.csv", std::process::id()));
/// # let io = |e: std::io::Error| panic!("{e}");
/// std::fs::write(&path, "고객번호;투숙일;금액\n0012;2026. 3. 2.;120,000원\n0007;2026. 3. 9.;\n").unwrap_or_else(io);
/// let log = own::read(&path, &Options::default())?;
/// assert_eq!(log.purchases().map(|it| it.amount).collect::<Vec<f64>>(), [120_000.0]); // KRW
/// assert_eq!(log.customer(0), "0012"); // zeros stay
/// assert_eq!(log.set_aside().rows[0].line, 3); // no amount
/// # std::fs::remove_file(&path).unwrap_or_else(io);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "내 자료")]
#[doc(alias = "CSV")]
pub fn read(path: impl AsRef<Path>, options: &Options) -> Result<Log> {
    read_with_progress(path, options, &mut |_| ())
}

/// As [`read`], telling from time to time how far it has come.
///
/// *Korean term:* 진행 상황과 함께 읽기.
///
/// - `progress`: called on this thread with bytes read and bytes of the file
///
/// # Errors
///
/// As [`read`].
///
/// # Examples
///
/// ```
/// use tourism_marketing::data;
/// use tourism_marketing::own::{self, Options};
///
/// let mut seen = 0;
/// let log = own::read_with_progress(data::file("transactions.csv")?, &Options::default(), &mut |progress| seen = progress.bytes)?;
/// assert!(seen > 0);
/// assert_eq!(log.len(), 8_631); // lines of hotel bills
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "진행 상황")]
pub fn read_with_progress(
    path: impl AsRef<Path>,
    options: &Options,
    progress: &mut dyn FnMut(Progress),
) -> Result<Log> {
    let path = path.as_ref();
    let mut blocks = Blocks::open(path, options.encoding)?;
    let mut first = Vec::new();
    blocks.next(&mut first)?;
    let shape = Shape::of(path, &first, blocks.newline(), options)?;
    blocks.cut_by(shape.signs);
    blocks.start_again(first);

    let small = blocks.progress().of < SMALL;
    let threads =
        options.threads.unwrap_or_else(|| if small { 1 } else { available() }).clamp(1, 64);
    let shared = Mutex::new(blocks);
    let (shape_of, shared_by) = (&shape, &shared);
    let done: Vec<Result<Worker>> = thread::scope(|scope| {
        let others: Vec<_> = (1..threads)
            .map(|_| scope.spawn(|| Worker::run(shared_by, shape_of, options, &mut |_| ())))
            .collect();
        let mine = Worker::run(shared_by, shape_of, options, progress);
        let theirs = others.into_iter().filter_map(|other| other.join().ok());
        std::iter::once(mine).chain(theirs).collect()
    });
    let workers = done.into_iter().collect::<Result<Vec<Worker>>>()?;
    let blocks = shared.into_inner().unwrap_or_else(PoisonError::into_inner);
    joined(path, &shape, blocks.encoding(), workers, threads)
}

fn available() -> usize {
    thread::available_parallelism().map_or(1, usize::from).min(8)
}

/// What one thread has read.
struct Worker {
    intern: Intern,
    others: Others,
    parsed: Vec<Parsed>,
}

impl Worker {
    /// Takes blocks until there are no more.
    fn run(
        blocks: &Mutex<Blocks>,
        shape: &Shape,
        options: &Options,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<Self> {
        let mut parser = Parser::new(shape, options);
        let mut block = Vec::new();
        let mut parsed = Vec::new();
        loop {
            let mut source = blocks.lock().unwrap_or_else(PoisonError::into_inner);
            let place = source.next(&mut block)?;
            let come = source.progress();
            drop(source);
            let Some(place) = place else { break };
            parsed.push(parser.block(&block, place));
            progress(come);
        }
        Ok(Self { intern: parser.intern, others: parser.others, parsed })
    }
}

/// One log from what the workers have read: the customers in the order of their ids, the blocks in that of the file.
fn joined(
    path: &Path,
    shape: &Shape,
    encoding: super::TextEncoding,
    workers: Vec<Worker>,
    threads: usize,
) -> Result<Log> {
    let mut all = Intern::default();
    let mut others = Others::default();
    let mut parts = Vec::with_capacity(workers.len());
    for worker in workers {
        let moved: Vec<u32> =
            worker.others.values.iter().map(|&value| others.place(value)).collect();
        if all.ids().len() == 0 {
            all = worker.intern;
            parts.push((worker.parsed, None, moved));
            continue;
        }
        let ids = worker.intern.into_ids();
        let numbers = (0..ids.len()).map(|number| all.insert(ids.bytes(number)));
        let numbers: Option<Vec<u32>> = numbers.collect();
        parts.push((worker.parsed, Some(numbers.ok_or_else(|| too_many(path))?), moved));
    }
    let (ranks, ids) = all.into_ids().sorted();
    thread::scope(|scope| {
        for (parsed, numbers, moved) in &mut parts {
            let ranks = &ranks;
            scope.spawn(move || renumber(parsed, numbers.as_deref(), ranks, moved));
        }
    });
    let mut parsed: Vec<Parsed> = parts.into_iter().flat_map(|(parsed, ..)| parsed).collect();
    parsed.sort_by_key(|it| it.block);
    if parsed.iter().any(|it| it.full) {
        return Err(too_many(path));
    }
    let seen = Seen::of(&mut parsed);
    let aside = seen.judge(path, shape)?;
    let rows: Vec<Rows> =
        parsed.into_iter().map(|it| it.rows).filter(|rows| rows.len() > 0).collect();
    // Ids of rows outside the period are no customers of it.
    let (rows, ids) = only_used(rows, ids, seen.outside);
    let understood = seen.understood(shape, encoding, &rows, ids.len());
    Ok(Log { understood, aside, ids: Arc::new(ids), rows, others: others.values, threads })
}

/// Puts the final numbers of customers and of amounts that do not fit in place of a worker's own.
fn renumber(parsed: &mut [Parsed], numbers: Option<&[u32]>, ranks: &[u32], moved: &[u32]) {
    let rank = |number: u32| ranks.get(number as usize).copied().unwrap_or_default();
    let all: Option<Vec<u32>> = numbers.map(|numbers| numbers.iter().map(|&it| rank(it)).collect());
    let ranks = all.as_deref().unwrap_or(ranks);
    for parsed in parsed {
        for customer in &mut parsed.rows.customers {
            *customer = ranks.get(*customer as usize).copied().unwrap_or_default();
        }
        if !moved.is_empty() {
            for amount in &mut parsed.rows.amounts {
                *amount = amount.moved(moved);
            }
        }
    }
}

/// Customers without a row in use are taken out.
fn only_used(mut rows: Vec<Rows>, ids: Ids, outside: usize) -> (Vec<Rows>, Ids) {
    if outside == 0 {
        return (rows, ids);
    }
    let mut used = vec![false; ids.len()];
    for &customer in rows.iter().flat_map(|rows| &rows.customers) {
        if let Some(slot) = used.get_mut(customer as usize) {
            *slot = true;
        }
    }
    let mut kept = Ids::default();
    let mut numbers = Vec::with_capacity(ids.len());
    for (number, &used) in used.iter().enumerate() {
        numbers.push(u32::try_from(kept.len()).unwrap_or(u32::MAX));
        if used {
            kept.push(ids.bytes(number));
        }
    }
    for customer in rows.iter_mut().flat_map(|rows| &mut rows.customers) {
        *customer = numbers.get(*customer as usize).copied().unwrap_or_default();
    }
    (rows, kept)
}

/// What all blocks together have shown.
struct Seen {
    read: usize,
    outside: usize,
    refunds: usize,
    zoned: bool,
    currencies: Vec<Currency>,
    aside: SetAside,
}

impl Seen {
    fn of(parsed: &mut [Parsed]) -> Self {
        let mut currencies: Vec<Currency> = Vec::new();
        for &currency in parsed.iter().flat_map(|it| &it.currencies) {
            if !currencies.contains(&currency) {
                currencies.push(currency);
            }
        }
        Self {
            read: parsed.iter().map(|it| it.read).sum(),
            outside: parsed.iter().map(|it| it.outside).sum(),
            refunds: parsed.iter().map(|it| it.refunds).sum(),
            zoned: parsed.iter().any(|it| it.zoned),
            currencies,
            aside: Pile::joined(parsed.iter_mut().map(|it| std::mem::take(&mut it.aside))),
        }
    }

    /// Whether the file can be used, and what was set aside.
    fn judge(&self, path: &Path, shape: &Shape) -> Result<SetAside> {
        let error = |line, column: String, problem, cure: String| Error::Data {
            path: path.to_owned(),
            line,
            column,
            problem,
            cure,
        };
        if self.currencies.len() > 1 {
            let codes: Vec<&str> = self.currencies.iter().map(|it| it.code()).collect();
            let problem = format!("the amounts name several currencies: {}", codes.join(" and "));
            let cure = "turn them into one, or read one currency at a time".to_owned();
            return Err(error(
                shape.header_line.unwrap_or(1),
                shape.role_column(Role::Amount),
                problem,
                cure,
            ));
        }
        let aside = self.aside.total();
        if self.read == 0 {
            let problem = "the header is followed by no row".to_owned();
            let cure = "check that the file was saved with its rows".to_owned();
            return Err(error(
                shape.header_line.unwrap_or(1),
                shape.role_column(Role::Customer),
                problem,
                cure,
            ));
        }
        if aside * 2 > self.read {
            let (reason, count) =
                self.aside.counts.first().copied().unwrap_or((super::Reason::ShortRow, 0));
            let first = self.aside.rows.iter().find(|row| row.reason == reason);
            let (line, column, value) = first.map_or((1, String::new(), ""), |row| {
                (row.line, row.column.clone(), row.value.as_str())
            });
            let problem = format!(
                "{aside} of {} rows cannot be used, {count} of them for one reason: {}, first `{}`",
                self.read,
                reason.label(Lang::En),
                short(value)
            );
            return Err(error(line, column, problem, reason.cure(Lang::En).to_owned()));
        }
        if self.read == self.outside + aside {
            let problem = "no row lies in the period that was asked for".to_owned();
            let cure = "check its first and last day".to_owned();
            return Err(error(
                shape.header_line.unwrap_or(1),
                shape.role_column(Role::Date),
                problem,
                cure,
            ));
        }
        Ok(self.aside.clone())
    }

    fn understood(
        &self,
        shape: &Shape,
        encoding: super::TextEncoding,
        rows: &[Rows],
        customers: usize,
    ) -> Understood {
        let days = || rows.iter().flat_map(|rows| &rows.days).copied();
        let mut notes = shape.notes.clone();
        if self.zoned && shape.days.zone.is_none() {
            notes.push(Note::DayAsWritten);
        }
        notes.sort();
        let currency = self.currencies.first().copied().or_else(|| {
            let [_, _, amount] = shape.places;
            shape.names.get(amount).and_then(|name| header::currency_of(name))
        });
        Understood {
            customer: shape.role_column(Role::Customer),
            date: shape.role_column(Role::Date),
            amount: shape.role_column(Role::Amount),
            columns: shape.names.clone(),
            encoding,
            separator: char::from(shape.signs.separator),
            header_line: shape.header_line,
            date_order: shape.days.order,
            decimal: shape.decimal,
            currency: currency.map(Currency::code),
            rows: self.read,
            used: rows.iter().map(Rows::len).sum(),
            outside: self.outside,
            refunds: self.refunds,
            customers,
            first: day::date(days().min().unwrap_or_default()),
            last: day::date(days().max().unwrap_or_default()),
            notes,
        }
    }
}

fn too_many(path: &Path) -> Error {
    Error::File {
        path: path.to_owned(),
        problem: "the ids of the customers take more than four billion letters".to_owned(),
        cure: "summarise the log in the database, and read the summary".to_owned(),
    }
}
