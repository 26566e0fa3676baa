//! What holds for every survival curve.

use proptest::prelude::*;
use tourism_marketing::survival::{self, SurvivalInterval};

fn customers() -> impl Strategy<Value = (Vec<f64>, Vec<bool>)> {
    prop::collection::vec(((0..40_u32).prop_map(f64::from), any::<bool>()), 1..80)
        .prop_map(|customers| customers.into_iter().unzip())
}

proptest! {
    #[test]
    fn the_curve_falls_within_its_limits((durations, left) in customers(), level in 0.5..0.99_f64) {
        for interval in SurvivalInterval::ALL {
            let curve = survival::kaplan_meier(&durations, &left, level, interval).unwrap();
            prop_assert!(curve.steps.windows(2).all(|pair| pair[0].time < pair[1].time && pair[0].survival > pair[1].survival));
            for step in &curve.steps {
                prop_assert!((0.0..1.0).contains(&step.survival));
                if let Some(limits) = step.interval {
                    prop_assert!(0.0 <= limits.low && limits.holds(step.survival) && limits.high <= 1.0);
                }
                prop_assert_eq!(step.interval.is_none(), step.survival == 0.0);
                prop_assert_eq!(curve.at(step.time), Ok(step.survival));
            }
            prop_assert_eq!(curve.left + curve.censored.len(), curve.customers);
            if let Some(median) = curve.median.time {
                prop_assert!(curve.median.low.is_some_and(|low| low <= median));
                prop_assert!(curve.median.high.is_none_or(|high| high >= median));
            }
        }
    }

    #[test]
    fn if_all_have_left_the_curve_counts_who_stayed_longer(durations in prop::collection::vec((0..40_u32).prop_map(f64::from), 1..80), time in 0.0..40.0_f64) {
        let curve = survival::kaplan_meier(&durations, &vec![true; durations.len()], 0.95, SurvivalInterval::LogLog).unwrap();
        let longer = durations.iter().filter(|&&duration| duration > time).count();
        prop_assert!((curve.at(time).unwrap() - longer as f64 / durations.len() as f64).abs() < 1e-12);
        // Greenwood's formula is the binomial one there.
        for step in &curve.steps {
            if let Some(error) = step.standard_error {
                let binomial = (step.survival * (1.0 - step.survival) / durations.len() as f64).sqrt();
                prop_assert!((error - binomial).abs() < 1e-12);
            }
        }
        let mean: f64 = durations.iter().sum::<f64>() / durations.len() as f64;
        prop_assert!((curve.mean_until(40.0).unwrap() - mean).abs() < 1e-10);
    }

    #[test]
    fn neither_the_order_nor_the_unit_of_time_matters((durations, left) in customers(), turn in 0..80_usize) {
        let of = |durations: &[f64], left: &[bool]| {
            survival::kaplan_meier(durations, left, 0.95, SurvivalInterval::LogLog).unwrap()
        };
        let (mut days, mut other): (Vec<f64>, Vec<bool>) = (durations.iter().map(|x| x * 30.0).collect(), left.clone());
        let turn = turn % days.len();
        days.rotate_left(turn);
        other.rotate_left(turn);
        let (months, days) = (of(&durations, &left), of(&days, &other));
        prop_assert_eq!(months.steps.len(), days.steps.len());
        for (a, b) in months.steps.iter().zip(&days.steps) {
            prop_assert_eq!((a.time * 30.0, a.survival, a.interval), (b.time, b.survival, b.interval));
        }
    }

    #[test]
    fn the_log_rank_test_does_not_care_which_group_is_first((a, left_a) in customers(), (b, left_b) in customers()) {
        let there = survival::log_rank(&a, &left_a, &b, &left_b);
        let back = survival::log_rank(&b, &left_b, &a, &left_a);
        prop_assert_eq!(there.is_ok(), back.is_ok());
        if let (Ok(there), Ok(back)) = (there, back) {
            prop_assert!((there.chi_square - back.chi_square).abs() < 1e-9 * (1.0 + there.chi_square));
            prop_assert!((0.0..=1.0).contains(&there.p_value));
            prop_assert!((there.expected_first - back.expected_second).abs() < 1e-9);
        }
        if let Ok(alike) = survival::log_rank(&a, &left_a, &a, &left_a) {
            prop_assert!(alike.chi_square < 1e-20 && alike.p_value > 0.999_999);
        }
    }
}
