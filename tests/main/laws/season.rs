//! What holds for every series.

use proptest::prelude::*;
use tourism_marketing::season::{self, SeasonMethod};

proptest! {
    #[test]
    fn indices_average_to_one_and_do_not_know_the_unit(values in prop::collection::vec(0.1..1e4_f64, 24), rate in 0.01..100.0_f64, seasons in prop::sample::select(vec![2_usize, 3, 4, 6, 8, 12])) {
        for method in SeasonMethod::ALL {
            let found = season::indices(&values, seasons, method).unwrap();
            prop_assert_eq!(found.indices.len(), seasons);
            prop_assert!((found.indices.iter().sum::<f64>() / seasons as f64 - 1.0).abs() < 1e-12);
            prop_assert!(found.indices.iter().all(|&index| index <= found.indices[found.peak] && index >= found.indices[found.trough]));
            let other: Vec<f64> = values.iter().map(|value| value * rate).collect();
            let other = season::indices(&other, seasons, method).unwrap();
            prop_assert!(found.indices.iter().zip(&other.indices).all(|(a, b)| (a - b).abs() < 1e-10));
        }
    }

    #[test]
    fn a_year_that_repeats_itself_is_found_and_taken_out(year in prop::collection::vec(0.5..10.0_f64, 2..13), years in 2..5_usize, level in 1.0..1e4_f64) {
        let mean: f64 = year.iter().sum::<f64>() / year.len() as f64;
        let values: Vec<f64> = year.iter().map(|x| x * level).cycle().take(year.len() * years).collect();
        for method in SeasonMethod::ALL {
            let found = season::indices(&values, year.len(), method).unwrap();
            for (index, value) in found.indices.iter().zip(&year) {
                prop_assert!((index - value / mean).abs() < 1e-10);
            }
            prop_assert!(found.adjusted(&values).unwrap().iter().all(|x| (x / (mean * level) - 1.0).abs() < 1e-9));
        }
    }

    #[test]
    fn steady_growth_is_no_season_to_the_moving_average(start in 100.0..1e4_f64, step in 0.0..10.0_f64) {
        let values: Vec<f64> = (0..48).map(|month| start + step * f64::from(month)).collect();
        let found = season::indices(&values, 12, SeasonMethod::RatioToMovingAverage).unwrap();
        prop_assert!(found.indices.iter().all(|index| (index - 1.0).abs() < 1e-9));
    }
}
