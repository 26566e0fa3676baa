//! The control totals of each file, computed from it and printed as the catalogue prints them.

mod guests;
mod published;
mod studies;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::bail;
use tourism_marketing::data::{self, HotelCustomer, Row, TierGuest, TwoYears};
use tourism_marketing::pareto;

/// What was computed from a file.
pub(super) struct Measured {
    pub(super) rows: u64,
    /// Identifier and value of each control total, in the order of the catalogue.
    pub(super) controls: Vec<(&'static str, String)>,
}

/// Reads the file at `path` as `loader` does, and computes its control totals.
pub(super) fn measure(loader: &str, path: &Path) -> anyhow::Result<Measured> {
    match loader {
        "cdnow" => cdnow(path),
        "hotel_customers" => hotel_customers(path),
        "spend_two_years" => spend_two_years(path),
        "tier_pyramid" => tier_pyramid(path),
        _ => match guests::measure(loader, path)
            .or_else(|| studies::measure(loader, path))
            .or_else(|| published::measure(loader, path))
        {
            Some(measured) => measured,
            None => bail!("no control totals are known for `{loader}`"),
        },
    }
}

/// Control totals of one kind of row.
type Controls = anyhow::Result<Vec<(&'static str, String)>>;

/// Reads a file of rows `R` and computes its control totals.
fn rows<R: Row>(path: &Path, controls: fn(&[R]) -> Controls) -> anyhow::Result<Measured> {
    let rows = data::read::<R>(path)?;
    Ok(Measured { rows: rows.len() as u64, controls: controls(&rows)? })
}

/// How many rows are so.
fn count<R>(rows: &[R], so: impl Fn(&R) -> bool) -> u64 {
    rows.iter().filter(|row| so(row)).count() as u64
}

/// The share of rows that are so.
fn share<R>(rows: &[R], so: impl Fn(&R) -> bool) -> f64 {
    count(rows, so) as f64 / rows.len() as f64
}

fn sum<R, N: Into<f64>>(rows: &[R], value: impl Fn(&R) -> N) -> f64 {
    data::column(rows, value).iter().sum()
}

fn mean<R, N: Into<f64>>(rows: &[R], value: impl Fn(&R) -> N) -> f64 {
    sum(rows, value) / rows.len() as f64
}

fn cdnow(path: &Path) -> anyhow::Result<Measured> {
    let purchases = data::read_cdnow(path)?;
    let spend = data::spend_per_customer(&purchases);
    let mut days: BTreeMap<&str, BTreeSet<_>> = BTreeMap::new();
    let mut different = BTreeSet::new();
    for row in &purchases {
        days.entry(&row.customer).or_default().insert(row.date);
        different.insert((&row.customer, row.date, row.units, row.usd.to_bits()));
    }
    let one_day = days.values().filter(|days| days.len() == 1).count();
    let free = purchases.iter().filter(|row| row.usd == 0.0).count();
    let units: u64 = purchases.iter().map(|row| u64::from(row.units)).sum();
    let total: f64 = spend.iter().sum();
    // Dollars and cents apart, so that the dollars can be grouped.
    let cents = whole(total * 100.0);
    let controls = vec![
        ("customers", grouped(spend.len() as u64)),
        ("total", format!("{}.{:02} USD", grouped(cents / 100), cents % 100)),
        ("units", grouped(units)),
        ("top_20", percent(pareto::top_share(&spend, 0.20)?)),
        ("top_1", percent(pareto::top_share(&spend, 0.01)?)),
        ("gini", index(pareto::gini(&spend)?)),
        ("one_day", percent(one_day as f64 / spend.len() as f64)),
        ("repeated", grouped((purchases.len() - different.len()) as u64)),
        ("free", grouped(free as u64)),
    ];
    Ok(Measured { rows: purchases.len() as u64, controls })
}

fn hotel_customers(path: &Path) -> anyhow::Result<Measured> {
    let guests = data::read::<HotelCustomer>(path)?;
    let spend = data::column(&guests, |guest| guest.spend_krw);
    let stays: u64 = guests.iter().map(|guest| u64::from(guest.stays)).sum();
    let nights: u64 = guests.iter().map(|guest| u64::from(guest.nights)).sum();
    let consent = guests.iter().filter(|guest| guest.consent).count();
    let total: f64 = spend.iter().sum();
    let controls = vec![
        ("total", krw(total)),
        ("stays", grouped(stays)),
        ("nights", grouped(nights)),
        ("per_night", krw(total / nights as f64)),
        ("top_20", percent(pareto::top_share(&spend, 0.20)?)),
        ("top_1", percent(pareto::top_share(&spend, 0.01)?)),
        ("for_80", percent(pareto::fraction_for_share(&spend, 0.80)?)),
        ("gini", index(pareto::gini(&spend)?)),
        ("consent", percent(consent as f64 / guests.len() as f64)),
    ];
    Ok(Measured { rows: guests.len() as u64, controls })
}

fn spend_two_years(path: &Path) -> anyhow::Result<Measured> {
    let guests = data::read::<TwoYears>(path)?;
    let first = data::column(&guests, |guest| guest.y1_krw);
    let second = data::column(&guests, |guest| guest.y2_krw);
    let nothing =
        |year: &[f64]| grouped(year.iter().filter(|&&amount| amount == 0.0).count() as u64);
    let moderation = pareto::buyer_moderation(&first, &second, 0.20)?;
    let controls = vec![
        ("total_1", krw(first.iter().sum())),
        ("total_2", krw(second.iter().sum())),
        ("nothing_1", nothing(&first)),
        ("nothing_2", nothing(&second)),
        ("stay_rate", percent(moderation.stay_rate)),
        ("share_1", percent(moderation.share_first)),
        ("share_2", percent(moderation.share_second)),
    ];
    Ok(Measured { rows: guests.len() as u64, controls })
}

fn tier_pyramid(path: &Path) -> anyhow::Result<Measured> {
    let guests = data::read::<TierGuest>(path)?;
    let spend = data::column(&guests, |guest| guest.spend_krw);
    let tiers = pareto::tier_pyramid(&spend, &[0.1, 0.3, 0.6, 1.0])?;
    let tiers: Vec<String> = tiers.into_iter().map(percent).collect();
    let controls = vec![
        ("total", krw(spend.iter().sum())),
        ("tiers", tiers.join(" / ")),
        ("gini", index(pareto::gini(&spend)?)),
    ];
    Ok(Measured { rows: guests.len() as u64, controls })
}

/// `1,809,341,000`.
pub(super) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn krw(amount: f64) -> String {
    let minus = if amount < 0.0 { "−" } else { "" };
    format!("{minus}{} KRW", grouped(whole(amount.abs())))
}

fn percent(share: f64) -> String {
    format!("{:.1} %", 100.0 * share)
}

fn index(value: f64) -> String {
    format!("{value:.3}")
}

/// The nearest whole number of a sum of amounts.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "amounts are not negative, and their sum is far below 2^53"
)]
fn whole(amount: f64) -> u64 {
    amount.round() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_by_three() {
        let numbers = [0, 100, 1_000, 23_570, 1_809_341_000].map(grouped);
        assert_eq!(numbers, ["0", "100", "1,000", "23,570", "1,809,341,000"]);
    }
}
