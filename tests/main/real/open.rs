//! Files with an open licence.

use std::collections::BTreeMap;

use tourism_marketing::season::{self, SeasonMethod};
use tourism_marketing::stats::{self, Summary};
use tourism_marketing::{crm, pareto};

use super::{rounds_to, sheet};

/// Australian Bureau of Statistics 8635.0: room occupancy by state and quarter, %.
#[test]
fn the_tropical_north_is_full_when_tasmania_is_empty() {
    let Some(sheet) = sheet("open/aus_accommodation.csv") else { return };
    let occupancy = |state: &str| -> Vec<f64> {
        let rows = sheet.column("State").into_iter().zip(sheet.numbers("Occupancy"));
        rows.filter(|(name, _)| *name == state).map(|(_, share)| share).collect()
    };
    let mean_of = |series: &[f64], quarter: usize| {
        let its: Vec<f64> = series.iter().copied().skip(quarter).step_by(4).collect();
        Summary::of(&its).unwrap().mean
    };
    let (north, tasmania) = (occupancy("Northern Territory"), occupancy("Tasmania"));
    assert_eq!((north.len(), tasmania.len()), (74, 74));
    rounds_to(mean_of(&north, 0), 48.0, 0);
    rounds_to(mean_of(&north, 2), 75.0, 0);
    let method = SeasonMethod::RatioToMovingAverage;
    let (north, tasmania) = (
        season::indices(&north, 4, method).unwrap(),
        season::indices(&tasmania, 4, method).unwrap(),
    );
    assert_eq!((north.peak, north.trough), (2, 0));
    assert_eq!((tasmania.peak, tasmania.trough), (0, 2));
}

/// 659 households and their boating trips to a Texan lake.
#[test]
fn a_fifth_of_the_households_makes_nearly_all_trips() {
    let Some(sheet) = sheet("open/recreation_demand.csv") else { return };
    let trips = sheet.numbers("trips");
    assert_eq!((trips.len(), trips.iter().sum::<f64>()), (659, 1_479.0));
    rounds_to(pareto::top_share(&trips, 0.2).unwrap(), 0.89, 2);
    let none = trips.iter().filter(|trips| **trips == 0.0).count();
    rounds_to(stats::wilson_ci(none as u64, 659, 0.95).unwrap().estimate, 0.63, 2);
}

/// CDNOW, the tenth of Fader & Hardie: 39 weeks.
#[test]
fn most_of_cdnow_never_buys_again() {
    let Some(sheet) = sheet("open/cdnow_sample_summary.csv") else { return };
    let again = sheet.numbers("x").into_iter().filter(|repeats| *repeats > 0.0).count();
    let rate = crm::repurchase_rate(again as u64, sheet.rows.len() as u64).unwrap();
    rounds_to(1.0 - rate, 0.599, 3);
}

/// A bank's telephone calls per five minutes.
#[test]
fn calls_come_less_regularly_than_poisson_says() {
    let Some(sheet) = sheet("open/bank_calls.csv") else { return };
    let mut slots: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for (time, calls) in sheet.column("DateTime").into_iter().zip(sheet.numbers("Calls")) {
        slots.entry(&time[11..16]).or_default().push(calls);
    }
    let slots: Vec<(&str, Summary)> =
        slots.into_iter().map(|(slot, calls)| (slot, Summary::of(&calls).unwrap())).collect();
    let busiest = slots.iter().max_by(|a, b| a.1.mean.total_cmp(&b.1.mean)).unwrap();
    assert!(busiest.0.starts_with("10:"), "{}", busiest.0);
    rounds_to(busiest.1.mean, 285.2, 1);
    // Poisson: the variance is the mean. Here it is three times as large in the median slot.
    let mut ratios: Vec<f64> = slots.iter().map(|(_, it)| it.sd * it.sd / it.mean).collect();
    ratios.sort_by(f64::total_cmp);
    rounds_to(ratios[ratios.len() / 2], 3.1, 1);
}

/// A sample of the departures from New York in 2013.
#[test]
fn a_quarter_of_the_flights_is_late() {
    let Some(sheet) = sheet("open/nycflights.csv.gz") else { return };
    let late = sheet.numbers("arr_delay").into_iter().filter(|minutes| *minutes > 15.0).count();
    let interval = stats::wilson_ci(late as u64, sheet.rows.len() as u64, 0.95).unwrap();
    rounds_to(interval.estimate, 0.237, 3);
    assert!(interval.high - interval.low < 0.01);
}

/// Seconds until the next gondola of a winery.
#[test]
fn one_gondola_in_seven_is_missing() {
    let Some(sheet) = sheet("open/winery_cars.csv") else { return };
    let gaps = sheet.numbers("time_until_next");
    let double: Vec<usize> = (0..gaps.len()).filter(|&place| gaps[place] > 90.0).collect();
    assert!(double.windows(2).all(|pair| (pair[1] - pair[0]) % 7 == 0), "{double:?}");
    let usual: Vec<f64> = gaps.iter().copied().filter(|gap| *gap < 90.0).collect();
    let missing: Vec<f64> = gaps.iter().copied().filter(|gap| *gap > 90.0).collect();
    let ratio = Summary::of(&missing).unwrap().mean / Summary::of(&usual).unwrap().mean;
    rounds_to(ratio, 1.9, 1);
}

/// Guesses of 45 seconds in silence, with lively music and with calm music.
#[test]
fn time_flies_with_no_music() {
    let Some(sheet) = sheet("open/music_time.csv") else { return };
    let of = |music: &str| -> Vec<f64> {
        let rows = sheet.column("Music").into_iter().zip(sheet.numbers("TimeGuess"));
        rows.filter(|(name, _)| *name == music).map(|(_, guess)| guess).collect()
    };
    let groups = ["control", "upbeat", "calm"].map(of);
    for (group, mean) in groups.iter().zip([37.05, 52.85, 63.1]) {
        let found = Summary::of(group).unwrap();
        assert_eq!(found.n, 20);
        rounds_to(found.mean, mean, 2);
    }
    assert!(stats::one_way_anova(&groups).unwrap().p_value < 0.01);
}

/// Guéguen, N. (2002): who left a tip with a joke, an advertisement or nothing beside the bill.
#[test]
fn a_joke_earns_tips() {
    let Some(sheet) = sheet("open/tip_joke.csv") else { return };
    let count = |card: &str, tip: &str| {
        let rows = sheet.column("Card").into_iter().zip(sheet.column("Tip"));
        rows.filter(|row| *row == (card, tip)).count() as u64
    };
    let table: Vec<Vec<u64>> =
        ["Joke", "Ad", ""].iter().map(|card| vec![count(card, "1"), count(card, "0")]).collect();
    assert_eq!(table, [[30, 42], [14, 60], [16, 49]]); // an empty cell is "no card"
    let test = stats::chi_square(&table).unwrap();
    rounds_to(test.statistic, 9.95, 2);
    assert!(test.p_value < 0.01);
}

/// 210 travellers and four ways to travel, `;` between the columns: chosen by the way, so no market shares.
#[test]
fn the_ways_to_travel_were_sampled_by_choice() {
    let Some(sheet) = sheet("open/travel_mode.csv") else { return };
    let name = "individual;mode;choice;ttme;invc;invt;gc;hinc;psize";
    let chosen: Vec<&str> = sheet
        .column(name)
        .into_iter()
        .filter_map(|row| {
            let cells: Vec<&str> = row.split(';').collect();
            (cells[2] == "1").then_some(cells[1])
        })
        .collect();
    let count = |mode: &str| chosen.iter().filter(|it| **it == mode).count();
    assert_eq!((sheet.rows.len(), ["1", "2", "3", "4"].map(count)), (840, [58, 63, 30, 59]));
}
