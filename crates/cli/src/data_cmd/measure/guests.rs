//! Control totals of the files about the guests of the simulated hotel.

#![expect(clippy::unnecessary_wraps, reason = "one signature for the totals of every file")]

use std::collections::BTreeSet;
use std::path::Path;

use chrono::{Datelike as _, Weekday};
use tourism_marketing::ClvTiming;
use tourism_marketing::data::{
    Basket, CohortMonth, ForeignGuest, GuestMargin, GuestRecord, Mailing, PointEntry,
    RelationshipYear, Rung, ServiceCost, TierYear, Transaction,
};
use tourism_marketing::dbmarketing::{self, HoldoutTest};
use tourism_marketing::relationship::{self, YearProfit};
use tourism_marketing::value::{self, MarginStream};

use super::{
    Controls, Measured, count, grouped, index, krw, mean, percent, rows, share, sum, whole,
};

pub(super) fn measure(loader: &str, path: &Path) -> Option<anyhow::Result<Measured>> {
    Some(match loader {
        "baskets" => rows(path, baskets),
        "campaign_response" => rows(path, campaign_response),
        "cohort_retention" => rows(path, cohort_retention),
        "cost_to_serve" => rows(path, cost_to_serve),
        "crm_records" => rows(path, crm_records),
        "foreign_guests" => rows(path, foreign_guests),
        "guest_margin" => rows(path, guest_margin),
        "ladder_counts" => rows(path, ladder_counts),
        "points_ledger" => rows(path, points_ledger),
        "rm_effects" => rows(path, rm_effects),
        "tier_history" => rows(path, tier_history),
        "transactions" => rows(path, transactions),
        _ => return None,
    })
}

fn baskets(rows: &[Basket]) -> Controls {
    let lift = |a: fn(&Basket) -> bool, b: fn(&Basket) -> bool| {
        let both = count(rows, |row| a(row) && b(row));
        let all = rows.len() as u64;
        dbmarketing::association(all, count(rows, a), count(rows, b), both).map(|found| found.lift)
    };
    Ok(vec![
        ("fnb", percent(share(rows, |row| row.fnb))),
        ("spa", percent(share(rows, |row| row.spa))),
        ("tour", percent(share(rows, |row| row.tour))),
        ("fnb_tour", index(lift(|row| row.fnb, |row| row.tour)?)),
        ("room_spa", index(lift(|row| row.room, |row| row.spa)?)),
    ])
}

fn campaign_response(rows: &[Mailing]) -> Controls {
    let treated = |row: &Mailing| row.arm == "treated";
    let buyers = count(rows, |row| row.responded);
    let margin = sum(rows, |row| row.margin_krw) / buyers as f64;
    let lift = dbmarketing::incremental_lift(&HoldoutTest {
        treated: count(rows, treated),
        treated_buyers: count(rows, |row| treated(row) && row.responded),
        control: count(rows, |row| !treated(row)),
        control_buyers: count(rows, |row| !treated(row) && row.responded),
        margin,
        cost: 0.0,
    })?;
    Ok(vec![
        ("treated", percent(lift.treated_rate)),
        ("holdout", percent(lift.control_rate)),
        ("incremental", percent(lift.difference)),
        ("margin", krw(margin)),
    ])
}

fn cohort_retention(rows: &[CohortMonth]) -> Controls {
    let at = |month: u32| sum(rows, |row| if row.month == month { row.active } else { 0 });
    // The last cohort has been seen for its first month only.
    let last = rows.iter().rfind(|row| row.month == 0).map_or(0, |row| row.active);
    let of_2022 = |month: u32| {
        let there = |row: &CohortMonth| row.month == month && row.cohort.starts_with("2022");
        sum(rows, |row| if there(row) { row.active } else { 0 })
    };
    Ok(vec![
        ("joined", grouped(whole(at(0)))),
        ("first", percent(at(1) / (at(0) - f64::from(last)))),
        ("year", percent(of_2022(12) / of_2022(0))),
    ])
}

fn cost_to_serve(rows: &[ServiceCost]) -> Controls {
    Ok(vec![
        ("cost", krw(sum(rows, |row| row.service_cost_krw))),
        ("rate", percent(mean(rows, |row| row.cogs_rate))),
    ])
}

fn crm_records(rows: &[GuestRecord]) -> Controls {
    let filled: usize = rows
        .iter()
        .map(|row| {
            [
                &row.region,
                &row.age_band,
                &row.purpose,
                &row.channel,
                &row.room_type,
                &row.anniversary_month,
            ]
            .into_iter()
            .flatten()
            .count()
        })
        .sum();
    let guests: BTreeSet<&str> = rows.iter().map(|row| row.guest_id.as_str()).collect();
    let mut withdrawn = 0;
    for pair in rows.windows(2) {
        if let [newer, older] = pair
            && newer.guest_id == older.guest_id
            && older.consent
            && !newer.consent
        {
            withdrawn += 1;
        }
    }
    Ok(vec![
        ("complete", percent(filled as f64 / (6 * rows.len()) as f64)),
        ("fresh", percent(share(rows, |row| row.updated_days <= 365))),
        ("copies", (rows.len() - guests.len()).to_string()),
        ("withdrawn", withdrawn.to_string()),
    ])
}

fn foreign_guests(rows: &[ForeignGuest]) -> Controls {
    let from = |nationality: &str| {
        percent(share(rows, |row| row.nationality.as_deref() == Some(nationality)))
    };
    Ok(vec![
        ("china", from("중국")),
        ("japan", from("일본")),
        ("cancelled", percent(share(rows, |row| row.cancelled))),
        ("repeat", percent(share(rows, |row| row.repeat))),
        ("october", percent(share(rows, |row| row.arrival.month() == 10))),
    ])
}

fn guest_margin(rows: &[GuestMargin]) -> Controls {
    let mut equity = 0.0;
    for row in rows {
        let stream = MarginStream::new(row.margin_krw, row.retention, row.discount);
        equity += value::clv_infinite(&stream, ClvTiming::End)?;
    }
    Ok(vec![
        ("total", krw(sum(rows, |row| row.margin_krw))),
        ("retention", percent(mean(rows, |row| row.retention))),
        ("equity", krw(equity)),
    ])
}

fn ladder_counts(rows: &[Rung]) -> Controls {
    let counts: Vec<u64> = rows.iter().map(|row| u64::from(row.heads)).collect();
    let steps = relationship::ladder_conversion(&counts)?.steps;
    let steps: Vec<String> = steps.into_iter().map(percent).collect();
    Ok(vec![("conversion", steps.join(" / "))])
}

fn points_ledger(rows: &[PointEntry]) -> Controls {
    let earned = sum(rows, |row| row.earned);
    let redeemed = sum(rows, |row| row.redeemed);
    let expired = sum(rows, |row| row.expired);
    Ok(vec![
        ("earned", grouped(whole(earned))),
        ("redeemed", percent(redeemed / earned)),
        ("expired", percent(expired / earned)),
        ("outstanding", grouped(whole(earned - redeemed - expired))),
    ])
}

fn rm_effects(rows: &[RelationshipYear]) -> Controls {
    let years: Vec<YearProfit> = rows
        .iter()
        .map(|row| YearProfit {
            base: row.base,
            growth: row.growth,
            cost_saving: row.cost_saving,
            referral: row.referral,
            premium: row.premium,
        })
        .collect();
    let curve = relationship::retention_profit_curve(&years, 150_000.0, 0.0)?;
    let year = curve.break_even.map_or("—".to_owned(), |year| year.to_string());
    Ok(vec![
        ("total", krw(curve.yearly.iter().sum())),
        ("last", krw(curve.yearly.last().copied().unwrap_or(0.0))),
        ("break_even", year),
    ])
}

fn tier_history(rows: &[TierYear]) -> Controls {
    let heads = ["일반", "실버", "골드", "플래티넘"]
        .map(|tier| count(rows, |row| row.year == 2024 && row.tier == tier).to_string());
    let platinum = |year: u32| -> BTreeSet<&str> {
        let held = rows.iter().filter(|row| row.year == year && row.tier == "플래티넘");
        held.map(|row| row.guest_id.as_str()).collect()
    };
    let (before, after) = (platinum(2023), platinum(2024));
    let kept = before.intersection(&after).count();
    Ok(vec![("tiers", heads.join(" / ")), ("kept", percent(kept as f64 / before.len() as f64))])
}

fn transactions(rows: &[Transaction]) -> Controls {
    let mut seen = BTreeSet::new();
    let once: Vec<&Transaction> = rows.iter().filter(|row| seen.insert(&row.txn_id)).collect();
    let amount = |room: bool| {
        sum(&once, |row| if (row.product == "객실") == room { row.amount_krw } else { 0.0 })
    };
    let arrivals: Vec<_> = once.iter().filter(|row| row.product == "객실").collect();
    Ok(vec![
        ("repeated", (rows.len() - once.len()).to_string()),
        ("room", krw(amount(true))),
        ("other", krw(amount(false))),
        ("saturday", percent(share(&arrivals, |row| row.date.weekday() == Weekday::Sat))),
    ])
}
