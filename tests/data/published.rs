//! The published tables and the open data against what their papers and sources say.

use approx::assert_abs_diff_eq;
use tourism_marketing::{data, stats, value};

/// North, Hargreaves & McKendrick (1999): χ² = 19.80 with the columns as printed; a transposed copy is about.
#[test]
fn french_music_sells_french_wine() {
    let rows = data::wine_music().unwrap();
    let table: Vec<Vec<u64>> = rows
        .iter()
        .map(|row| vec![row.french_wine_bottles.into(), row.german_wine_bottles.into()])
        .collect();
    assert_eq!(table, [[40, 8], [12, 22]]);
    assert_abs_diff_eq!(stats::chi_square(&table).unwrap().statistic, 19.80, epsilon = 0.005);
}

/// Guéguen (2002): 41.7, 18.9 and 24.6 % tipped.
#[test]
fn a_joke_brings_tips() {
    let cards = data::tip_joke().unwrap();
    let rates = data::column(&cards, |row| f64::from(row.tipped) / f64::from(row.customers));
    for (rate, printed) in rates.into_iter().zip([0.417, 0.189, 0.246]) {
        assert_abs_diff_eq!(rate, printed, epsilon = 0.0005);
    }
}

/// Fader & Hardie (2007): the model fitted to seven years stays within two points of the next five.
#[test]
fn the_shifted_beta_geometric_model_follows_the_subscribers() {
    for row in data::subscribers().unwrap() {
        for (left, alpha, beta) in [(row.high_end, 0.668, 3.806), (row.regular, 0.704, 1.182)] {
            let model = 100.0 * value::sbg_survival(alpha, beta, row.year).unwrap();
            assert_abs_diff_eq!(left, model, epsilon = 2.0);
        }
    }
}

/// Official: 17,502,756 in 2019, 14.0 % more than in 2018.
#[test]
fn visitors_to_korea_are_the_official_ones() {
    let years = data::inbound_visitors().unwrap();
    assert_eq!((years[0].year, years[0].visitors), (2010, 8_797_658));
    assert_eq!((years[8].visitors, years[9].visitors), (15_346_879, 17_502_756));
}

#[test]
fn the_small_tables_are_as_printed() {
    let weights = data::column(&data::servqual_weights().unwrap(), |row| row.points_of_100);
    assert_eq!(weights, [32.0, 22.0, 19.0, 16.0, 11.0]);
    let profit =
        data::column(&data::credit_card_profit().unwrap(), |row| row.profit_per_customer_usd);
    assert_eq!(profit, [30.0, 42.0, 44.0, 49.0, 55.0]);
    let tempo = data::music_tempo().unwrap();
    assert_eq!((tempo[0].slow_tempo, tempo[0].fast_tempo), (56.0, 45.0));
    assert_eq!((tempo[1].slow_tempo, tempo[1].fast_tempo), (30.47, 21.62));
    assert_eq!(data::bass_parameters().unwrap().len(), 12);
}

/// Computed from the file outside this crate: the seasons of the two are opposite.
#[test]
fn the_north_is_full_when_tasmania_is_empty() {
    let quarters = data::accommodation().unwrap();
    let occupancy = |state: &str, quarter: &str| {
        let of =
            |row: &&data::AccommodationQuarter| row.state == state && row.date.ends_with(quarter);
        let some: Vec<_> = quarters.iter().filter(of).collect();
        data::column(&some, |row| row.occupancy).iter().sum::<f64>() / some.len() as f64
    };
    let (north, south) = ("Northern Territory", "Tasmania");
    assert!(occupancy(north, "Q3") > occupancy(north, "Q1") + 20.0);
    assert!(occupancy(south, "Q1") > occupancy(south, "Q3") + 10.0);
}

/// 37.1, 52.9 and 63.1 seconds, as computed from the file outside this crate.
#[test]
fn time_passes_unnoticed_with_music() {
    let guesses = data::music_time().unwrap();
    for (music, expected) in [("control", 37.1), ("upbeat", 52.9), ("calm", 63.1)] {
        let some: Vec<_> = guesses.iter().filter(|row| row.music == music).collect();
        let mean = data::column(&some, |row| row.timeguess).iter().sum::<f64>() / 20.0;
        assert_abs_diff_eq!(mean, expected, epsilon = 0.1);
    }
}
