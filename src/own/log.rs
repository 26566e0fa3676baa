//! A transaction log in memory: ten bytes a row.

use std::sync::Arc;

use chrono::{Datelike as _, NaiveDate};

use super::day;
use super::intern::Ids;
use super::rows::Rows;
use super::understood::{SetAside, Understood};
use crate::clv;
use crate::numeric;

/// The transactions of a file.
///
/// *Korean term:* 거래 자료.
#[derive(Debug)]
pub struct Log {
    pub(super) understood: Understood,
    pub(super) aside: SetAside,
    pub(super) ids: Arc<Ids>,
    pub(super) rows: Vec<Rows>,
    pub(super) others: Vec<f64>,
    pub(super) threads: usize,
}

/// One row of a log.
///
/// *Korean term:* 거래 한 건.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Purchase {
    /// Who: the number of a customer, see [`Log::customer`].
    pub customer: usize,
    /// The day.
    pub date: NaiveDate,
    /// The amount; negative for a refund.
    pub amount: f64,
}

/// What a day, a month or a day of the week brought.
///
/// *Korean term:* 기간 합계.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Takings {
    /// Rows with an amount of zero or more.
    pub purchases: usize,
    /// Rows with a negative amount.
    pub refunds: usize,
    /// The sum of all amounts, refunds subtracted.
    pub revenue: f64,
}

impl Log {
    /// How the file was read.
    #[must_use]
    pub fn understood(&self) -> &Understood {
        &self.understood
    }

    /// The rows that were not used.
    #[must_use]
    pub fn set_aside(&self) -> &SetAside {
        &self.aside
    }

    /// How many rows are in use.
    #[must_use]
    pub fn len(&self) -> usize {
        self.understood.used
    }

    /// Never: a file without a row is an error.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The id of a customer, who are numbered from 0 in the order of their ids; empty where there is none.
    #[must_use]
    pub fn customer(&self, number: usize) -> &str {
        self.ids.get(number)
    }

    /// The rows in the order of the file.
    pub fn purchases(&self) -> impl Iterator<Item = Purchase> + '_ {
        self.rows.iter().flat_map(|rows| {
            let columns = rows.customers.iter().zip(&rows.days).zip(&rows.amounts);
            columns.map(|((&customer, &day), amount)| Purchase {
                customer: customer as usize,
                date: day::date(day),
                amount: amount.unpacked(&self.others),
            })
        })
    }

    /// The rows with the names of the customers, as [`clv::summarise`] takes them.
    #[must_use]
    pub fn transactions(&self) -> Vec<clv::Transaction> {
        let named = |it: Purchase| clv::Transaction {
            customer: self.customer(it.customer).to_owned(),
            date: it.date,
            amount: it.amount,
        };
        self.purchases().map(named).collect()
    }

    /// Rows that equal an earlier one in customer, day and amount, and their sum: perhaps exported twice.
    ///
    /// They are in use all the same: two equal coffees on a day are two purchases, and only the house can tell.
    #[must_use]
    pub fn repeated(&self) -> Takings {
        let mut all: Vec<(usize, NaiveDate, f64)> =
            self.purchases().map(|it| (it.customer, it.date, it.amount)).collect();
        all.sort_unstable_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then(a.2.total_cmp(&b.2)));
        let mut sum = numeric::Sum::default();
        let mut found = Takings::default();
        for (_, again) in all.iter().zip(all.iter().skip(1)).filter(|(row, next)| row == next) {
            found.purchases += usize::from(again.2 >= 0.0);
            found.refunds += usize::from(again.2 < 0.0);
            sum.add(again.2);
        }
        Takings { revenue: sum.total(), ..found }
    }

    /// What each day brought, from the first day of the log to the last, days without a row too.
    #[must_use]
    pub fn days(&self) -> Vec<(NaiveDate, Takings)> {
        let first = self.understood.first;
        let length = usize::try_from((self.understood.last - first).num_days() + 1).unwrap_or(0);
        let mut sums: Vec<numeric::Sum> = Vec::new();
        sums.resize_with(length, numeric::Sum::default);
        let mut days: Vec<Takings> = vec![Takings::default(); length];
        for it in self.purchases() {
            let place = usize::try_from((it.date - first).num_days()).unwrap_or(0);
            if let (Some(day), Some(sum)) = (days.get_mut(place), sums.get_mut(place)) {
                day.purchases += usize::from(it.amount >= 0.0);
                day.refunds += usize::from(it.amount < 0.0);
                sum.add(it.amount);
            }
        }
        let dates = first.iter_days().take(length);
        dates
            .zip(days)
            .zip(sums)
            .map(|((date, day), sum)| (date, Takings { revenue: sum.total(), ..day }))
            .collect()
    }

    /// What each month brought, from the first to the last, months without a row too: each by its first day.
    ///
    /// The first and the last month may not be whole: see [`Understood::first`] and [`Understood::last`].
    #[must_use]
    pub fn months(&self) -> Vec<(NaiveDate, Takings)> {
        let days = self.days();
        let months = days.chunk_by(|(a, _), (b, _)| (a.year(), a.month()) == (b.year(), b.month()));
        let month = |days: &[(NaiveDate, Takings)]| {
            let date = days.first().and_then(|(date, _)| date.with_day(1)).unwrap_or_default();
            (date, total(days.iter().map(|(_, day)| day)))
        };
        months.map(month).collect()
    }

    /// What the days of the week brought, Monday first, each with the number of such days in the period.
    #[must_use]
    pub fn weekdays(&self) -> Vec<(usize, Takings)> {
        let days = self.days();
        let of = |weekday: u32| {
            let these =
                days.iter().filter(|(date, _)| date.weekday().num_days_from_monday() == weekday);
            (these.clone().count(), total(these.map(|(_, day)| day)))
        };
        (0..7).map(of).collect()
    }

    /// Which customer bought in which month, counted from the first month of the log, each once: what
    /// [`retention_table`](crate::cohort::retention_table) takes.
    #[must_use]
    pub fn active_months(&self) -> Vec<(usize, usize)> {
        let months = |date: NaiveDate| date.year() * 12 + i32::try_from(date.month0()).unwrap_or(0);
        let start = months(self.understood.first);
        let bought = self.purchases().filter(|it| it.amount >= 0.0);
        let mut active: Vec<(usize, usize)> = bought
            .map(|it| (it.customer, usize::try_from(months(it.date) - start).unwrap_or(0)))
            .collect();
        active.sort_unstable();
        active.dedup();
        active
    }
}

fn total<'t>(days: impl Iterator<Item = &'t Takings> + Clone) -> Takings {
    Takings {
        purchases: days.clone().map(|day| day.purchases).sum(),
        refunds: days.clone().map(|day| day.refunds).sum(),
        revenue: numeric::sum(days.map(|day| day.revenue)),
    }
}
