//! `survival`, `cohort` and `season` on hostile numbers.

use proptest::prelude::*;
use tourism_marketing::Lang;
use tourism_marketing::cohort::{self, CohortTable};
use tourism_marketing::season::{self, SeasonMethod, Seasonality};
use tourism_marketing::survival::{self, SurvivalInterval};

use super::{amount, number, numbers};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn curves_are_finite_or_refused(
        a in prop::collection::vec((amount(), any::<bool>()), 0..20), b in prop::collection::vec((amount(), any::<bool>()), 0..20),
        level in prop_oneof![Just(0.95), number()], time in number(),
    ) {
        let (durations, left): (Vec<f64>, Vec<bool>) = a.into_iter().unzip();
        let (others, left_others): (Vec<f64>, Vec<bool>) = b.into_iter().unzip();
        for interval in SurvivalInterval::ALL {
            if let Ok(curve) = survival::kaplan_meier(&durations, &left, level, interval) {
                for step in &curve.steps {
                    prop_assert!((0.0..=1.0).contains(&step.survival));
                    prop_assert!(step.standard_error.is_none_or(f64::is_finite));
                    prop_assert!(step.interval.is_none_or(|it| 0.0 <= it.low && it.low <= it.high && it.high <= 1.0), "{step:?}");
                }
                for value in [curve.at(time), curve.mean_until(time)].into_iter().flatten() {
                    prop_assert!(value.is_finite());
                }
                prop_assert!(!curve.table(Lang::Ko).to_string().contains("NaN"));
            }
        }
        if let Ok(test) = survival::log_rank(&durations, &left, &others, &left_others) {
            prop_assert!(test.chi_square.is_finite() && (0.0..=1.0).contains(&test.p_value));
        }
    }

    #[test]
    fn seasons_are_finite_or_refused(values in prop::collection::vec(amount(), 0..40), more in numbers(), seasons in prop_oneof![2..9_usize, any::<usize>()]) {
        for method in SeasonMethod::ALL {
            if let Ok(found) = season::indices(&values, seasons, method) {
                prop_assert!(found.indices.iter().all(|index| index.is_finite() && *index >= 0.0), "{found:?}");
                if let Ok(adjusted) = found.adjusted(&more) {
                    prop_assert!(adjusted.iter().all(|value| value.is_finite()));
                }
            }
            let by_hand = Seasonality { method, indices: more.clone(), peak: 7, trough: usize::MAX };
            if let Ok(adjusted) = by_hand.adjusted(&values) {
                prop_assert!(adjusted.iter().all(|value| value.is_finite()));
            }
        }
    }

    #[test]
    fn cohorts_are_shares_or_refused(
        visits in prop::collection::vec(("[a-c]?", prop_oneof![0..20_usize, any::<usize>()]), 0..20),
        counts in prop::collection::vec(prop::collection::vec(prop_oneof![0..9_u64, any::<u64>()], 0..5), 0..4),
    ) {
        let named: Vec<(&str, usize)> = visits.iter().map(|(name, period)| (name.as_str(), *period)).collect();
        let names = ["a", "b", "c", "d"];
        let tables = [cohort::retention_table(&named), CohortTable::of_counts(&names[..counts.len()], &counts)];
        for table in tables.into_iter().flatten() {
            prop_assert!(table.retention().iter().flatten().chain(&table.average()).all(|share| (0.0..=1.0).contains(share)));
            prop_assert!(!table.table(Lang::En).to_string().contains("NaN"));
        }
    }
}
