//! Control totals of the published tables and of the open data.

#![expect(clippy::unnecessary_wraps, reason = "one signature for the totals of every file")]

use std::path::Path;

use anyhow::Context as _;
use tourism_marketing::data::{
    self, AccommodationQuarter, BassProduct, CardYear, DimensionWeight, InboundYear,
    SubscriberYear, TempoMeasure, TimeGuess, TipCard, WineMusic,
};
use tourism_marketing::{stats, value};

use super::{Controls, Measured, grouped, index, mean, percent, rows, sum, whole};

pub(super) fn measure(loader: &str, path: &Path) -> Option<anyhow::Result<Measured>> {
    Some(match loader {
        "accommodation" => rows(path, accommodation),
        "music_time" => rows(path, music_time),
        "bass_parameters" => rows(path, bass_parameters),
        "credit_card_profit" => rows(path, credit_card_profit),
        "inbound_visitors" => rows(path, inbound_visitors),
        "music_tempo" => rows(path, music_tempo),
        "servqual_weights" => rows(path, servqual_weights),
        "subscribers" => rows(path, subscribers),
        "tip_joke" => rows(path, tip_joke),
        "wine_music" => rows(path, wine_music),
        _ => return None,
    })
}

fn accommodation(rows: &[AccommodationQuarter]) -> Controls {
    let occupancy = |state: &str| {
        let in_quarter = |quarter: &str| {
            let of =
                |row: &&AccommodationQuarter| row.state == state && row.date.ends_with(quarter);
            let some: Vec<_> = rows.iter().filter(of).collect();
            mean(&some, |row| row.occupancy)
        };
        format!("{:.1} % / {:.1} %", in_quarter("Q1"), in_quarter("Q3"))
    };
    let of_2015: Vec<_> = rows.iter().filter(|row| row.date.starts_with("2015")).collect();
    let takings = sum(&of_2015, |row| row.takings);
    Ok(vec![
        ("nt", occupancy("Northern Territory")),
        ("tas", occupancy("Tasmania")),
        ("takings", format!("{takings:.0} million AUD")),
    ])
}

fn music_time(rows: &[TimeGuess]) -> Controls {
    let means = ["control", "upbeat", "calm"].map(|music| {
        let some: Vec<_> = rows.iter().filter(|row| row.music == music).collect();
        format!("{:.1} s", mean(&some, |row| row.timeguess))
    });
    Ok(vec![("means", means.join(" / "))])
}

fn bass_parameters(rows: &[BassProduct]) -> Controls {
    let motels = rows.iter().find(|row| row.product == "motels").context("no motels")?;
    let mut q = data::column(rows, |row| row.q);
    q.sort_by(f64::total_cmp);
    let half = q.len() / 2;
    Ok(vec![
        ("motels", format!("{}, {}", motels.p, motels.q)),
        ("median_q", index(f64::midpoint(q[half - 1], q[half]))),
    ])
}

fn credit_card_profit(rows: &[CardYear]) -> Controls {
    let profit = data::column(rows, |row| row.profit_per_customer_usd);
    let (first, last) = profit.first().zip(profit.last()).context("no years")?;
    Ok(vec![("growth", index(last / first))])
}

fn inbound_visitors(rows: &[InboundYear]) -> Controls {
    let of = |year: u32| {
        let row = rows.iter().find(|row| row.year == year);
        row.map(|row| f64::from(row.visitors)).with_context(|| format!("no year {year}"))
    };
    Ok(vec![
        ("total", grouped(whole(sum(rows, |row| row.visitors)))),
        ("growth", percent(of(2019)? / of(2018)? - 1.0)),
    ])
}

fn music_tempo(rows: &[TempoMeasure]) -> Controls {
    let (time, bar) = rows.first().zip(rows.get(1)).context("two rows expected")?;
    Ok(vec![
        ("time", format!("{} / {} min", time.slow_tempo, time.fast_tempo)),
        ("ratio", index(bar.slow_tempo / bar.fast_tempo)),
    ])
}

fn servqual_weights(rows: &[DimensionWeight]) -> Controls {
    let total = sum(rows, |row| row.points_of_100);
    let first = rows.iter().max_by(|a, b| a.points_of_100.total_cmp(&b.points_of_100));
    let first = first.map_or("", |row| row.dimension.as_str());
    Ok(vec![("total", total.to_string()), ("first", first.to_owned())])
}

fn subscribers(rows: &[SubscriberYear]) -> Controls {
    let last = rows.last().context("no years")?;
    let model = value::sbg_survival(0.668, 3.806, last.year)?;
    Ok(vec![
        ("high_end", format!("{:.1} %", last.high_end)),
        ("regular", format!("{:.1} %", last.regular)),
        ("model", percent(model)),
    ])
}

fn tip_joke(rows: &[TipCard]) -> Controls {
    let rate = |row: &TipCard| percent(f64::from(row.tipped) / f64::from(row.customers));
    let rates: Vec<String> = rows.iter().map(rate).collect();
    let table: Vec<Vec<u64>> = rows
        .iter()
        .map(|row| vec![row.tipped.into(), (row.customers - row.tipped).into()])
        .collect();
    Ok(vec![
        ("rates", rates.join(" / ")),
        ("chi_square", format!("{:.2}", stats::chi_square(&table)?.statistic)),
    ])
}

fn wine_music(rows: &[WineMusic]) -> Controls {
    let table: Vec<Vec<u64>> = rows
        .iter()
        .map(|row| vec![row.french_wine_bottles.into(), row.german_wine_bottles.into()])
        .collect();
    let [first, second] = rows else { anyhow::bail!("two rows expected") };
    let odds =
        |row: &WineMusic| f64::from(row.french_wine_bottles) / f64::from(row.german_wine_bottles);
    Ok(vec![
        ("bottles", table.concat().iter().sum::<u64>().to_string()),
        ("chi_square", format!("{:.2}", stats::chi_square(&table)?.statistic)),
        ("odds_ratio", format!("{:.2}", odds(first) / odds(second))),
    ])
}
