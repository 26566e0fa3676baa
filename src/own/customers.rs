//! One row per customer, column by column.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{mem, thread};

use chrono::NaiveDate;

use super::day;
use super::intern::Ids;
use super::log::Log;
use super::rows::{Packed, Rows};
use crate::clv::Refunds;
use crate::clv::{
    Days, History, Rules, Settled, Summarising, Summary, SummaryOptions, TimeUnit, time,
};
use crate::{Result, require};

/// How many rows are put in the order of their customers at once: they stay near the processor.
const AT_ONCE: usize = 2 << 20;

/// One row per customer: what RFM, Pareto, Gini and the models of repeat buying take.
///
/// A million customers take 32 MB and their ids. Those who first bought after the calibration are left out.
///
/// *Korean term:* 고객별 요약.
///
/// # Examples
///
/// ```
/// use tourism_marketing::clv::SummaryOptions;
/// use tourism_marketing::own::{self, Options};
/// use tourism_marketing::{data, pareto, segment};
///
/// let log = own::read(data::file("transactions.csv")?, &Options::default())?;
/// let guests = log.customers(&SummaryOptions::default())?;
/// let scores = segment::rfm_independent(&guests.days_since(), &guests.purchases(), guests.spend(), 5)?;
/// let share = pareto::top_share(guests.spend(), 0.2)?;
/// assert_eq!(scores.len(), guests.len());
/// assert!((0.5..0.6).contains(&share)); // of the revenue
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Customers {
    ids: Arc<Ids>,
    columns: Columns,
    end: NaiveDate,
}

/// What is known of some customers, one entry in each list for one customer.
#[derive(Debug, Clone, Default)]
struct Columns {
    /// The number of the id.
    numbers: Vec<u32>,
    first: Vec<u16>,
    last: Vec<u16>,
    frequency: Vec<u32>,
    holdout: Vec<u32>,
    mean_repeat: Vec<f64>,
    total: Vec<f64>,
}

impl Columns {
    fn append(&mut self, mut other: Self) {
        self.numbers.append(&mut other.numbers);
        self.first.append(&mut other.first);
        self.last.append(&mut other.last);
        self.frequency.append(&mut other.frequency);
        self.holdout.append(&mut other.holdout);
        self.mean_repeat.append(&mut other.mean_repeat);
        self.total.append(&mut other.total);
    }
}

impl Customers {
    /// How many customers there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.columns.numbers.len()
    }

    /// Never: a summary without anybody is an error.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The last day of the period.
    #[must_use]
    pub fn end(&self) -> NaiveDate {
        self.end
    }

    /// The ids, in their order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.columns.numbers.iter().map(|&number| self.ids.get(number as usize))
    }

    /// What each has spent in the period, all purchases together: the M of RFM, the x of Pareto and Gini.
    #[must_use]
    pub fn spend(&self) -> &[f64] {
        &self.columns.total
    }

    /// On how many days each has bought, or how many purchases there were where those of one day are told apart: the F
    /// of RFM.
    #[must_use]
    pub fn purchases(&self) -> Vec<f64> {
        self.columns.frequency.iter().map(|&repeats| f64::from(repeats) + 1.0).collect()
    }

    /// Days since the last purchase at the end of the period: the R of RFM, not the recency of the models.
    #[must_use]
    pub fn days_since(&self) -> Vec<f64> {
        let since = |&last: &u16| time::<Days>(day::date(last), self.end).number();
        self.columns.last.iter().map(since).collect()
    }

    /// The day of each one's first purchase.
    #[must_use]
    pub fn first_days(&self) -> Vec<NaiveDate> {
        self.columns.first.iter().map(|&first| day::date(first)).collect()
    }

    /// Purchases after the period, in the holdout.
    #[must_use]
    pub fn holdout(&self) -> &[u32] {
        &self.columns.holdout
    }

    /// The rows as the models take them.
    #[must_use]
    pub fn histories<U: TimeUnit>(&self) -> Vec<History<U>> {
        (0..self.len()).filter_map(|row| self.history(row)).collect()
    }

    /// One row.
    pub(super) fn history<U: TimeUnit>(&self, row: usize) -> Option<History<U>> {
        let first = day::date(*self.columns.first.get(row)?);
        Some(History {
            customer: self.ids.get(*self.columns.numbers.get(row)? as usize).to_owned(),
            frequency: *self.columns.frequency.get(row)?,
            recency: time(first, day::date(*self.columns.last.get(row)?)),
            age: time(first, self.end),
            spend: *self.columns.mean_repeat.get(row)?,
        })
    }
}

impl Log {
    /// One row per customer, lean enough for millions of them.
    ///
    /// # Errors
    ///
    /// As [`clv::summarise`](crate::clv::summarise).
    pub fn customers(&self, options: &SummaryOptions) -> Result<Customers> {
        self.judge_refunds(options)?;
        let rules = Rules::of(options, self.understood.last)?;
        let ranges = self.ranges();
        let next = AtomicUsize::new(0);
        let work = || {
            let mut done = Vec::new();
            while let Some(range) = ranges.get(next.fetch_add(1, Ordering::Relaxed)) {
                done.push((range.first, self.columns(range, &rules)));
            }
            done
        };
        let mut parts: Vec<(usize, Columns)> = thread::scope(|scope| {
            let others: Vec<_> =
                (1..self.threads.min(ranges.len())).map(|_| scope.spawn(work)).collect();
            let mine = work();
            let theirs = others.into_iter().filter_map(|other| other.join().ok()).flatten();
            mine.into_iter().chain(theirs).collect()
        });
        parts.sort_by_key(|(first, _)| *first);
        let mut columns = Columns::default();
        for (_, part) in parts {
            columns.append(part);
        }
        if columns.numbers.is_empty() {
            return Err(rules.nobody());
        }
        Ok(Customers { ids: Arc::clone(&self.ids), columns, end: rules.calibration_end })
    }

    /// One row per customer: the same as [`clv::summarise`](crate::clv::summarise) of [`Log::transactions`], without
    /// writing them out.
    ///
    /// # Errors
    ///
    /// As [`clv::summarise`](crate::clv::summarise).
    pub fn summarise<U: TimeUnit>(&self, options: &SummaryOptions) -> Result<Summary<U>> {
        self.judge_refunds(options)?;
        let mut summary = Summarising::of(options, self.understood.first, self.understood.last)?;
        for range in self.ranges() {
            self.each(&range, |customer, lines| summary.add(self.ids.get(customer), lines));
        }
        summary.finish()
    }

    fn judge_refunds(&self, options: &SummaryOptions) -> Result<()> {
        if options.refunds == Refunds::Refuse && self.understood.refunds > 0 {
            let amounts: Vec<f64> = self.purchases().map(|it| it.amount).collect();
            require::not_negative("log.amount", &amounts)?;
        }
        Ok(())
    }

    fn columns(&self, range: &Range, rules: &Rules) -> Columns {
        let mut columns = Columns::default();
        let (mut settled, mut purchases) = (Settled::default(), Vec::new());
        self.each(range, |customer, lines| {
            rules.purchases(lines, &mut settled, &mut purchases);
            let Some(seen) = rules.seen(&purchases) else { return };
            columns.numbers.push(u32::try_from(customer).unwrap_or(u32::MAX));
            columns.first.push(day::number(seen.first).unwrap_or_default());
            columns.last.push(day::number(seen.last).unwrap_or_default());
            columns.frequency.push(seen.frequency);
            columns.holdout.push(seen.holdout);
            columns.mean_repeat.push(seen.spend);
            columns.total.push(seen.total);
        });
        columns
    }

    /// The customers in ranges of about as many rows.
    fn ranges(&self) -> Vec<Range> {
        let mut counts = vec![0_u32; self.ids.len()];
        for &customer in self.rows.iter().flat_map(|rows| &rows.customers) {
            if let Some(count) = counts.get_mut(customer as usize) {
                *count += 1;
            }
        }
        let at_once = AT_ONCE.min(self.len() / self.threads.max(1) + 1);
        let mut ranges: Vec<Range> = Vec::new();
        let (mut range, mut rows) = (Range::default(), 0);
        for (customer, count) in counts.into_iter().enumerate() {
            if rows >= at_once {
                ranges
                    .push(mem::replace(&mut range, Range { first: customer, counts: Vec::new() }));
                rows = 0;
            }
            range.counts.push(count);
            rows += count as usize;
        }
        ranges.push(range);
        ranges
    }

    /// Calls `use_lines` for each customer of a range, with all lines in the order of the file.
    fn each(&self, range: &Range, mut use_lines: impl FnMut(usize, &mut Vec<(NaiveDate, f64)>)) {
        let mut ends: Vec<u32> = Vec::with_capacity(range.counts.len());
        let mut rows = 0;
        for count in &range.counts {
            // Where the next row of the customer goes; behind the last one in the end.
            ends.push(rows);
            rows += count;
        }
        let mut days = vec![0_u16; rows as usize];
        let mut amounts = vec![Packed::default(); rows as usize];
        for block in &self.rows {
            scatter(block, range.first, &mut ends, &mut days, &mut amounts);
        }
        let dates: Vec<NaiveDate> =
            self.understood.first.iter_days().take(1 + usize::from(self.length())).collect();
        let first = day::number(self.understood.first).unwrap_or_default();
        let mut lines = Vec::new();
        let (mut days, mut amounts) = (days.as_slice(), amounts.as_slice());
        for (customer, &count) in (range.first..).zip(&range.counts) {
            let (Some((own_days, more_days)), Some((own_amounts, more_amounts))) =
                (days.split_at_checked(count as usize), amounts.split_at_checked(count as usize))
            else {
                return;
            };
            lines.clear();
            lines.extend(own_days.iter().zip(own_amounts).map(|(&day, amount)| {
                let date = dates.get(usize::from(day - first)).copied().unwrap_or_default();
                (date, amount.unpacked(&self.others))
            }));
            use_lines(customer, &mut lines);
            (days, amounts) = (more_days, more_amounts);
        }
    }

    /// Days from the first to the last.
    fn length(&self) -> u16 {
        let number = |date| day::number(date).unwrap_or_default();
        number(self.understood.last) - number(self.understood.first)
    }
}

/// Customers that follow one another, and how many rows each has.
#[derive(Debug, Default)]
struct Range {
    first: usize,
    counts: Vec<u32>,
}

/// Puts the rows of a block where the other rows of their customers are, if these belong to the range.
fn scatter(block: &Rows, first: usize, ends: &mut [u32], days: &mut [u16], amounts: &mut [Packed]) {
    let rows = block.customers.iter().zip(&block.days).zip(&block.amounts);
    for ((&customer, &day), &amount) in rows {
        let Some(place) = ends.get_mut((customer as usize).wrapping_sub(first)) else { continue };
        let at = *place as usize;
        *place += 1;
        if let (Some(day_slot), Some(amount_slot)) = (days.get_mut(at), amounts.get_mut(at)) {
            *day_slot = day;
            *amount_slot = amount;
        }
    }
}
