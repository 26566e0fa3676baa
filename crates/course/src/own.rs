//! The reader's own log of purchases beside a lesson: what its figures are drawn from when they are drawn again.
//!
//! The exercises of a lesson know their answers, so they stay with the data of the course. A cell that takes its list
//! from [`Lesson::own`](crate::Lesson::own) shows the same analysis of one's own customers.

use std::fmt;
use std::path::Path;

use tourism_marketing::clv::{History, SummaryOptions, Transaction, Weeks};
use tourism_marketing::own::{self, Customers, Log, Options};
use tourism_marketing::{Lang, Result, display};

/// The reader's own customers.
///
/// All lists have one value per customer, in the same order.
#[derive(Debug)]
pub struct OwnData {
    lang: Lang,
    log: Log,
    customers: Customers,
    spend: Vec<f64>,
    frequency: Vec<f64>,
    recency: Vec<f64>,
}

impl OwnData {
    pub(crate) fn read(path: &Path, options: &Options, lang: Lang) -> Result<Self> {
        let log = own::read(path, options)?;
        let customers = log.customers(&SummaryOptions::default())?;
        let spend = customers.spend().to_vec();
        let (frequency, recency) = (customers.purchases(), customers.days_since());
        Ok(Self { lang, log, customers, spend, frequency, recency })
    }

    /// What each customer spent in the whole time.
    #[must_use]
    pub fn spend(&self) -> &[f64] {
        &self.spend
    }

    /// On how many days each customer bought: the F of RFM.
    #[must_use]
    pub fn frequency(&self) -> &[f64] {
        &self.frequency
    }

    /// The days from each customer's last purchase to the last day of the data: the R of RFM.
    #[must_use]
    pub fn recency(&self) -> &[f64] {
        &self.recency
    }

    /// All purchases, refunds with a negative amount.
    #[must_use]
    pub fn transactions(&self) -> Vec<Transaction> {
        self.log.transactions()
    }

    /// Repeat purchases, recency and age in weeks, as the models of repeat buying take them.
    #[must_use]
    pub fn histories(&self) -> Vec<History<Weeks>> {
        self.customers.histories()
    }

    /// Customer and month of each purchase, as a table of cohorts takes them.
    #[must_use]
    pub fn active_months(&self) -> Vec<(&str, usize)> {
        let months = self.log.active_months();
        months.into_iter().map(|(who, month)| (self.log.customer(who), month)).collect()
    }

    /// The whole log, with what was understood of the file and what was set aside.
    #[must_use]
    pub fn log(&self) -> &Log {
        &self.log
    }

    /// Shows in a notebook how the file was read and which rows were set aside.
    pub fn evcxr_display(&self) {
        let understood = self.log.understood().table(self.lang);
        let mut html = understood.html();
        if self.log.set_aside().total() > 0 {
            html += &self.log.set_aside().table(self.lang).html();
        }
        display::show(&[("text/html", &html), ("text/plain", &self.to_string())]);
    }
}

impl fmt::Display for OwnData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.log.understood().table(self.lang))?;
        if self.log.set_aside().total() > 0 {
            write!(f, "\n{}", self.log.set_aside().table(self.lang))?;
        }
        Ok(())
    }
}
