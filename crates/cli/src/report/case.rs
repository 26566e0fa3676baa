//! What all sections speak about: the log, its customers, and how amounts are written.

use std::cell::OnceCell;
use std::path::Path;

use tourism_marketing::clv::SummaryOptions;
use tourism_marketing::own::{Customers, Log};
use tourism_marketing::{Lang, Result};

use super::amount::Money;

/// Fewer customers than this in a line of a table could be recognised; their amounts are left out.
pub(super) const CROWD: usize = 5;

/// The reader's own business, as far as the log shows it.
pub(super) struct Case<'a> {
    pub(super) log: &'a Log,
    pub(super) customers: &'a Customers,
    pub(super) lang: Lang,
    pub(super) money: Money,
    /// The name of the file, without its folder.
    pub(super) file: String,
    /// The share of an amount that is margin, where the reader gave one.
    pub(super) margin: Option<f64>,
    /// What a year of waiting costs.
    pub(super) discount: f64,
    /// Whether single customers may be named.
    pub(super) show_customers: bool,
    frequency: OnceCell<Vec<f64>>,
}

/// The choices of the reader that are not about reading the file.
#[derive(Clone, Copy)]
pub(super) struct Choices {
    pub(super) lang: Lang,
    pub(super) margin: Option<f64>,
    pub(super) discount: f64,
    pub(super) show_customers: bool,
}

impl<'a> Case<'a> {
    pub(super) fn new(log: &'a Log, customers: &'a Customers, path: &Path, it: Choices) -> Self {
        let money = Money::of(log.understood().currency);
        Self {
            log,
            customers,
            lang: it.lang,
            money,
            file: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            margin: it.margin,
            discount: it.discount,
            show_customers: it.show_customers,
            frequency: OnceCell::new(),
        }
    }

    /// Customers with their purchases, one row per customer.
    pub(super) fn customers(log: &Log) -> Result<Customers> {
        log.customers(&SummaryOptions::default())
    }

    /// On how many days each customer bought.
    pub(super) fn frequency(&self) -> &[f64] {
        self.frequency.get_or_init(|| self.customers.purchases())
    }

    /// Customers who bought on more than one day.
    pub(super) fn repeaters(&self) -> usize {
        self.frequency().iter().filter(|&&times| times > 1.0).count()
    }

    pub(super) fn pick(&self, ko: &'static str, en: &'static str) -> &'static str {
        self.lang.pick(ko, en)
    }
}
