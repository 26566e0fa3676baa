//! From the bytes of a block to rows: plain ones at once, all others with care.

use std::borrow::Cow;

use memchr::memchr_iter;

use super::amount::{self, Currency};
use super::blocks::Place;
use super::day;
use super::intern::{Intern, Slot};
use super::options::Options;
use super::plain::{Plain, PlainRows};
use super::reason::Reason;
use super::rows::{Others, Packed, Rows};
use super::shape::Shape;
use super::split;
use super::understood::Pile;
use super::words::{composed, is_broken, is_nobody, is_total, narrow};

use crate::data::unguarded_cell;

/// What one worker knows while it reads.
pub(super) struct Parser<'s> {
    shape: &'s Shape,
    plain: PlainRows,
    period: (u16, u16),
    pub(super) intern: Intern,
    pub(super) others: Others,
    /// Rows of a block so far, to know how much room the next one takes.
    room: usize,
    /// Whether rows are tried the quick way first.
    quick: bool,
}

/// The rows of one block, and what was seen on the way.
#[derive(Debug, Default)]
pub(super) struct Parsed {
    pub(super) block: usize,
    pub(super) rows: Rows,
    pub(super) aside: Pile,
    /// Rows that were read, used or not.
    pub(super) read: usize,
    pub(super) outside: usize,
    pub(super) refunds: usize,
    pub(super) zoned: bool,
    pub(super) currencies: Vec<Currency>,
    /// There were more ids than 32 bits can number.
    pub(super) full: bool,
}

/// A row as it is used.
#[derive(Clone, Copy)]
struct Row {
    customer: u32,
    day: u16,
    amount: Packed,
    refund: bool,
}

/// How many rows wait for their customers together: enough to keep the memory busy.
const BATCH: usize = 32;

/// A row that is not used: why, in which field, and what stands there.
type Refusal = (Reason, Option<usize>, String);

impl<'s> Parser<'s> {
    pub(super) fn new(shape: &'s Shape, options: &Options) -> Self {
        // A period that ends before 1900 or begins after 2079 holds no row: an empty range.
        let first = options
            .from
            .map_or(Some(0), |date| day::number(date).or((date < day::first_day()).then_some(0)));
        let last = options.until.map_or(Some(u16::MAX), |date| {
            day::number(date).or((date > day::first_day()).then_some(u16::MAX))
        });
        Self {
            shape,
            plain: PlainRows::of(shape),
            period: first.zip(last).unwrap_or((1, 0)),
            intern: Intern::default(),
            others: Others::default(),
            room: 0,
            quick: true,
        }
    }

    /// Reads with care only: what the quick way is compared with.
    #[cfg(test)]
    pub(super) fn careful(mut self) -> Self {
        self.quick = false;
        self
    }

    /// The rows of a block.
    pub(super) fn block(&mut self, bytes: &[u8], place: Place) -> Parsed {
        let mut parsed =
            Parsed { block: place.block, rows: Rows::with_room(self.room), ..Parsed::default() };
        let signs = self.shape.signs;
        let mut at = if place.block == 0 { self.shape.start } else { 0 };
        let mut line = place.line
            + memchr_iter(signs.newline, bytes.get(..at).unwrap_or_default()).count() as u64;
        let mut batch: Vec<Plain> = Vec::with_capacity(BATCH);
        while let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty()) {
            if let Some((row, taken)) = self.plain.read(rest, line).filter(|_| self.quick) {
                batch.push(row);
                at += taken;
                line += 1;
                if batch.len() == BATCH {
                    self.settle(&mut batch, &mut parsed);
                }
                continue;
            }
            self.settle(&mut batch, &mut parsed);
            let (record, taken) = split::record(rest, signs);
            self.with_care(record, line, &mut parsed);
            at += taken;
            line +=
                memchr_iter(signs.newline, rest.get(..taken).unwrap_or_default()).count() as u64;
        }
        self.settle(&mut batch, &mut parsed);
        self.room = parsed.rows.len() + parsed.rows.len() / 32 + 64;
        parsed
    }

    fn take(&mut self, row: Row, parsed: &mut Parsed) {
        parsed.read += 1;
        let (first, last) = self.period;
        if row.day < first || row.day > last {
            parsed.outside += 1;
            return;
        }
        parsed.refunds += usize::from(row.refund);
        parsed.rows.push(row.customer, row.day, row.amount);
    }

    /// Finds the customers of some plain rows, and takes the rows.
    fn settle(&mut self, batch: &mut Vec<Plain>, parsed: &mut Parsed) {
        // First all visits to memory, none of which waits for another; then what depends on them.
        let mut slots = [Slot::default(); BATCH];
        for (slot, plain) in slots.iter_mut().zip(batch.iter()) {
            *slot = self.intern.first_slot(plain.hash);
        }
        for (plain, slot) in batch.drain(..).zip(slots) {
            let known = self.intern.find_from(plain.id, plain.hash, slot);
            match known.or_else(|| self.clean_id(plain.id)) {
                Some(customer) => {
                    let Plain { day, amount, refund, .. } = plain;
                    self.take(Row { customer, day, amount, refund }, parsed);
                }
                None => self.with_care(plain.record, plain.line, parsed),
            }
        }
    }

    /// Takes in an id that means what it says, letter by letter.
    fn clean_id(&mut self, id: &[u8]) -> Option<u32> {
        let text = std::str::from_utf8(id).ok()?;
        if judged_id(&composed(text)).ok()? != text {
            return None;
        }
        self.intern.insert(id)
    }

    /// A row of any kind.
    fn with_care(&mut self, record: &[u8], line: u64, parsed: &mut Parsed) {
        let text = String::from_utf8_lossy(record);
        let mut fields = Vec::with_capacity(self.shape.width);
        let strained = split::fields(&text, self.shape.signs.separator, &mut fields);
        // Spreadsheets leave rows of bare separators below the last one.
        if fields.iter().all(|field| field.trim().is_empty()) {
            return;
        }
        let judged = if strained { Err(open_quote(&fields)) } else { self.judged(&fields, parsed) };
        match judged {
            Ok(row) => self.take(row, parsed),
            Err((reason, place, value)) => {
                parsed.read += 1;
                let column = place.map_or_else(|| "1".to_owned(), |place| self.shape.column(place));
                parsed.aside.add(line, reason, &column, &value);
                if reason == Reason::OpenQuote {
                    // Rows that nobody sees otherwise.
                    let more =
                        memchr_iter(self.shape.signs.newline, text.trim_end().as_bytes()).count();
                    parsed.read += more;
                    parsed.aside.count(reason, more);
                }
            }
        }
    }

    fn judged(&mut self, fields: &[Cow<str>], parsed: &mut Parsed) -> Result<Row, Refusal> {
        let [customer, date, amount] = self.shape.places;
        let field = |place: usize| fields.get(place).map_or("", |it| it.trim());
        let refuse = |reason, place: usize| (reason, Some(place), field(place).to_owned());
        let filled = fields.iter().position(|it| !it.trim().is_empty()).unwrap_or(0);
        // The first column may name a sum too, where the row is nobody's or of no day.
        let incomplete = field(customer).is_empty() || field(date).is_empty();
        let places = [customer, date, if incomplete { filled } else { date }];
        if let Some(place) = places.into_iter().find(|&place| is_total(field(place))) {
            return Err(refuse(Reason::Totals, place));
        }
        if !self.shape.names.is_empty()
            && self.shape.names.iter().zip(fields).all(|(name, it)| *name == composed(it))
        {
            return Err(refuse(Reason::RepeatedHeader, filled));
        }
        let lines = |it: &str| it.contains(['\n', '\r']);
        let ragged = fields.len() <= customer.max(date).max(amount)
            || fields.iter().skip(self.shape.width).any(|it| !it.trim().is_empty());
        let swallowed = ragged && fields.iter().any(|it| lines(it.trim()));
        if swallowed || [customer, date, amount].into_iter().any(|place| lines(field(place))) {
            return Err(open_quote(fields));
        }
        if fields.len() <= customer.max(date).max(amount) {
            return Err((Reason::ShortRow, Some(fields.len()), fields.join(" ")));
        }
        if let Some(place) =
            (self.shape.width..fields.len()).find(|&place| !field(place).is_empty())
        {
            return Err(refuse(Reason::LongRow, place));
        }
        let id = composed(field(customer));
        let id = judged_id(&id).map_err(|reason| refuse(reason, customer))?;
        let day = day::read(narrow(field(date)).trim(), self.shape.days)
            .map_err(|reason| refuse(reason, date))?;
        let paid = amount::read(narrow(field(amount)).trim(), self.shape.decimal)
            .map_err(|reason| refuse(reason, amount))?;
        parsed.zoned |= day.zoned;
        if let Some(currency) = paid.currency.filter(|it| !parsed.currencies.contains(it)) {
            parsed.currencies.push(currency);
        }
        let Some(customer) = self.intern.insert(id.as_bytes()) else {
            parsed.full = true;
            return Err(refuse(Reason::BrokenCustomer, customer));
        };
        let refund = paid.value < 0.0;
        Ok(Row {
            customer,
            day: day.number,
            amount: Packed::pack(paid.value, &mut self.others),
            refund,
        })
    }
}

/// The refusal of a row whose field runs on into other rows.
fn open_quote(fields: &[Cow<str>]) -> Refusal {
    let place = fields.iter().position(|it| it.trim().contains(['\n', '\r']));
    let value = place.and_then(|place| fields.get(place)).map(|it| it.trim().to_owned());
    (Reason::OpenQuote, place, value.unwrap_or_default())
}

/// The id in a cell whose letters are composed.
fn judged_id(cell: &str) -> Result<&str, Reason> {
    let id = unguarded_cell(cell).trim();
    if id.is_empty() || is_nobody(id) {
        return Err(Reason::EmptyCustomer);
    }
    if is_broken(id) {
        return Err(Reason::BrokenCustomer);
    }
    if is_total(id) {
        return Err(Reason::Totals);
    }
    Ok(id)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::own::{AsideRow, Options, SetAside};

    /// What a customer, a date and an amount may look like, plain ones first.
    const FIELDS: [&[&str]; 3] = [
        &[
            "A1",
            "A2",
            "0012",
            "guest-000000017",
            "guest-000000018",
            "B B",
            "김철수",
            "\u{1100}\u{1175}\u{11B7}",
            " A1 ",
            "'=A1",
            "''=A1",
            "'A1",
            "",
            "NULL",
            "#N/A",
            "1.2E+05",
            "합계",
            "A\u{0}",
            "\"A1\"",
            "\"A\"\"1\"",
            "\"A,1\"",
            "\"A\n1\"",
            "A\"1",
            "A1\u{FFFD}",
        ],
        &[
            "2026-03-02",
            "2026/03/02",
            "2026.03.02",
            "20260302",
            "2026-3-2",
            "2026. 3. 2.",
            "2026-02-30",
            "2026-03-02 14:30",
            "1899-12-31",
            "2079-06-05",
            "2079-06-06",
            "2026/03.02",
            "26-03-02",
            "",
            "\"2026-03-02\"",
            " 2026-03-02",
            "46083",
            "2026-03-0２",
            "Mar 2, 2026",
        ],
        &[
            "120000",
            "12.5",
            "12.50",
            "-35",
            "-0",
            "0",
            "007",
            "1234567890",
            "536870911",
            "536870912",
            "5368709.11",
            "5368709.12",
            "0.125",
            "12.345",
            "1e3",
            "\"1,200\"",
            "1,200",
            "(35)",
            "₩500",
            "",
            "-",
            "1.",
            ".5",
            "12.5.1",
            "--5",
            "1234567.89",
            "999999999",
            "９",
            "12 ",
            "+5",
            "nan",
            "1e16",
        ],
    ];

    fn row() -> impl Strategy<Value = String> {
        let field = |of: usize| {
            let plain = FIELDS[of][..4].to_vec();
            prop_oneof![3 => prop::sample::select(plain), 1 => prop::sample::select(FIELDS[of].to_vec())]
        };
        let end =
            prop::sample::select(vec!["\n", "\n", "\n", "\r\n", ",\n", ",x\n", "\n\n", ",,\n"]);
        (field(0), field(1), field(2), end, 0..40_u8).prop_map(|(id, date, amount, end, short)| {
            match short {
                0 => format!("{id},{date}{end}"),
                1 => "customer,date,amount\n".to_owned(),
                _ => format!("{id},{date},{amount}{end}"),
            }
        })
    }

    /// Everything that is read, whatever numbers and places it got on the way.
    type Everything = (Vec<(String, u16, u64)>, Vec<AsideRow>, [usize; 3]);

    fn read(text: &str, options: &Options, quick: bool) -> Everything {
        let path = std::path::Path::new("my.csv");
        let shape = Shape::of(path, text.as_bytes(), b'\n', options).unwrap();
        let mut parser = Parser::new(&shape, options);
        if !quick {
            parser = parser.careful();
        }
        let parsed = parser.block(text.as_bytes(), Place { block: 0, line: 1 });
        let rows = parsed.rows.customers.iter().zip(&parsed.rows.days).zip(&parsed.rows.amounts);
        let rows = rows.map(|((&customer, &day), amount)| {
            let id = parser.intern.ids().get(customer as usize).to_owned();
            (id, day, amount.unpacked(&parser.others.values).to_bits())
        });
        let counts = [parsed.read, parsed.outside, parsed.refunds];
        (rows.collect(), Pile::joined([parsed.aside]).rows, counts)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]

        #[test]
        fn what_is_read_at_once_is_what_is_read_with_care(
            rows in prop::collection::vec(row(), 0..60), comma in any::<bool>(), ends in any::<bool>(), from in any::<bool>(),
        ) {
            let mut text = format!("customer,date,amount\n{}", rows.concat());
            if !ends {
                text.truncate(text.trim_end().len());
            }
            let decimal = Some(if comma { crate::own::DecimalMark::Comma } else { crate::own::DecimalMark::Point });
            let from = chrono::NaiveDate::from_ymd_opt(2000, 1, 1).filter(|_| from);
            let options = Options { decimal, from, ..Options::default() };
            prop_assert_eq!(read(&text, &options, true), read(&text, &options, false));
        }
    }

    #[test]
    fn at_most_twenty_rows_of_a_reason_are_shown_and_all_are_counted() {
        let mut pile = Pile::default();
        for line in 2..100 {
            pile.add(line, Reason::EmptyDate, "date", "");
        }
        let aside = Pile::joined([pile]);
        assert_eq!((aside.total(), aside.rows.len()), (98, SetAside::SHOWN));
    }
}
