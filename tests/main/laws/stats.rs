//! What holds for every experiment.

use proptest::prelude::*;
use tourism_marketing::stats::{self, Summary};

fn group() -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec((0..700_u32).prop_map(|score| f64::from(score) / 100.0), 3..20)
        .prop_filter("the scores differ", |group| group.iter().any(|score| *score != group[0]))
}

/// A rounding error of sums, squares and roots.
fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1e-6)
}

proptest! {
    #[test]
    fn chi_square_does_not_care_for_the_order_of_rows_or_which_way_the_table_lies(
        table in prop::collection::vec(prop::collection::vec(1..500_u64, 3), 2..5), turn in 0..5_usize,
    ) {
        let first = stats::chi_square(&table).unwrap();
        let mut turned = table.clone();
        turned.rotate_left(turn % table.len());
        let columns: Vec<Vec<u64>> = (0..3).map(|at| table.iter().map(|row| row[at]).collect()).collect();
        for other in [stats::chi_square(&turned).unwrap(), stats::chi_square(&columns).unwrap()] {
            prop_assert!(near(first.statistic, other.statistic) && near(first.cramers_v, other.cramers_v));
            prop_assert!((first.p_value - other.p_value).abs() < 1e-9);
        }
        prop_assert!((0.0..=1.0).contains(&first.cramers_v));
    }

    #[test]
    fn z_squared_is_the_chi_square_of_the_two_by_two_table(x1 in 1..99_u64, x2 in 1..199_u64) {
        let test = stats::two_proportion_z(x1, 100, x2, 200).unwrap();
        let table = stats::chi_square(&[vec![x1, 100 - x1], vec![x2, 200 - x2]]).unwrap();
        prop_assert!(near(test.z * test.z, table.statistic));
        prop_assert!(near(test.p_value, table.p_value));
    }

    #[test]
    fn no_test_depends_on_the_unit(a in group(), b in group(), c in group(), rate in 0.01..1000.0_f64) {
        let scaled = |group: &[f64]| group.iter().map(|x| x * rate + 3.0).collect::<Vec<f64>>();
        let groups = [a.clone(), b.clone(), c.clone()];
        let other = [scaled(&a), scaled(&b), scaled(&c)];
        let (one, two) = (stats::one_way_anova(&groups).unwrap(), stats::one_way_anova(&other).unwrap());
        prop_assert!((one.p_value - two.p_value).abs() < 1e-7 && (one.eta_squared - two.eta_squared).abs() < 1e-9);
        prop_assert!((0.0..=1.0).contains(&one.eta_squared) && one.omega_squared <= one.eta_squared);
    }

    #[test]
    fn intervals_hold_their_estimate_and_widen_with_the_level(x in 0..=50_u64, values in group()) {
        for (narrow, wide) in [
            (stats::wilson_ci(x, 50, 0.80), stats::wilson_ci(x, 50, 0.99)),
            (stats::newcombe_ci(x, 50, 20, 60, 0.80), stats::newcombe_ci(x, 50, 20, 60, 0.99)),
            (stats::difference_ci(x, 50, 20, 60, 0.80), stats::difference_ci(x, 50, 20, 60, 0.99)),
            (stats::mean_ci(&values, 0.80), stats::mean_ci(&values, 0.99)),
        ] {
            let (narrow, wide) = (narrow.unwrap(), wide.unwrap());
            prop_assert!(narrow.holds(narrow.estimate) && wide.low <= narrow.low && narrow.high <= wide.high);
        }
    }

    #[test]
    fn an_interval_of_a_mean_excludes_zero_just_where_the_test_rejects(values in group(), level in 0.5..0.999_f64) {
        let shifted: Vec<f64> = values.iter().map(|x| x - 3.0).collect();
        let test = stats::paired_t(&shifted).unwrap();
        prop_assume!((test.p_value - (1.0 - level)).abs() > 1e-9);
        let interval = test.interval(level).unwrap();
        prop_assert_eq!(interval.holds(0.0), test.p_value > 1.0 - level);
    }

    #[test]
    fn ranks_see_only_the_order(a in group(), b in group(), c in group()) {
        let groups = [a, b, c];
        let bent = groups.clone().map(|group| group.iter().map(|x| x.exp()).collect::<Vec<f64>>());
        prop_assert_eq!(stats::kruskal_wallis(&groups), stats::kruskal_wallis(&bent));
    }

    #[test]
    fn the_exact_test_does_not_care_which_way_the_table_lies(a in 0..40_u64, b in 0..40_u64, c in 0..40_u64, d in 1..40_u64) {
        let p = |table| stats::fisher_exact(table).unwrap().p_value;
        let one = p([[a, b], [c, d]]);
        prop_assert!((one - p([[c, d], [a, b]])).abs() < 1e-9 && (one - p([[a, c], [b, d]])).abs() < 1e-9);
        prop_assert!((0.0..=1.0).contains(&one));
    }

    #[test]
    fn holm_keeps_the_order_and_never_helps(p in prop::collection::vec(0.0..=1.0_f64, 1..20)) {
        let adjusted = stats::holm(&p).unwrap();
        for (i, a) in p.iter().enumerate() {
            prop_assert!(adjusted[i] >= *a && adjusted[i] <= 1.0);
            prop_assert!(adjusted[i] <= a * p.len() as f64, "Bonferroni asks for no less");
            for (j, b) in p.iter().enumerate() {
                prop_assert!(a > b || adjusted[i] <= adjusted[j]);
            }
        }
    }

    #[test]
    fn a_smaller_difference_needs_more_guests(p in 0.2..0.4_f64, small in 0.01..0.1_f64, more in 0.01..0.2_f64) {
        let of = |d: f64| stats::sample_size_two_prop(p, p + d, 0.05, 0.80).unwrap();
        prop_assert!(of(small) >= of(small + more));
    }

    #[test]
    fn correlation_is_symmetric_and_the_root_of_r_squared(x in prop::collection::vec(0.0..7.0_f64, 8), y in prop::collection::vec(0.0..7.0_f64, 8)) {
        let (there, back) = (stats::correlation(&x, &y).unwrap(), stats::correlation(&y, &x).unwrap());
        prop_assert!((-1.0..=1.0).contains(&there.r) && near(there.r, back.r));
        let line = stats::simple_regression(&x, &y).unwrap();
        prop_assert!((line.r_squared - there.r * there.r).abs() < 1e-12);
        prop_assert!((line.p_value - there.p_value).abs() < 1e-9);
        // The line goes through the point of means.
        let mean = |values: &[f64]| values.iter().sum::<f64>() / 8.0;
        prop_assert!((line.predict(&[mean(&x)]).unwrap() - mean(&y)).abs() < 1e-9);
    }

    #[test]
    fn residuals_have_nothing_to_do_with_the_predictors(
        rows in prop::collection::vec((0.0..7.0_f64, 0.0..7.0_f64, 0.0..7.0_f64), 8..20),
    ) {
        let y: Vec<f64> = rows.iter().map(|row| row.0).collect();
        let predictors = [rows.iter().map(|row| row.1).collect(), rows.iter().map(|row| row.2).collect::<Vec<f64>>()];
        let plane = stats::regression(&y, &predictors).unwrap();
        let left: Vec<f64> = rows.iter().map(|row| row.0 - plane.predict(&[row.1, row.2]).unwrap()).collect();
        prop_assert!(left.iter().sum::<f64>().abs() < 1e-8);
        for predictor in &predictors {
            prop_assert!(left.iter().zip(predictor).map(|(e, x)| e * x).sum::<f64>().abs() < 1e-7);
        }
        prop_assert!(plane.coefficients.iter().all(|b| b.inflation >= 1.0 - 1e-12));
    }
}

proptest! {
    // The studentized range is two integrals.
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn with_two_groups_every_analysis_of_means_agrees(a in group(), b in group()) {
        let (first, second) = (Summary::of(&a).unwrap(), Summary::of(&b).unwrap());
        let t = stats::welch_t(&first, &second).unwrap();
        let welch = stats::welch_anova(&[a.clone(), b.clone()]).unwrap();
        prop_assert!(near(t.t * t.t, welch.f) && near(t.df, welch.df_within));
        prop_assert!((t.p_value - welch.p_value).abs() < 1e-9);
        // F of two groups is Student's t squared, and Tukey's p that of F.
        let anova = stats::one_way_anova(&[a.clone(), b.clone()]).unwrap();
        let tukey = stats::tukey_hsd(&[a, b], 0.95).unwrap();
        prop_assert!((tukey.comparisons[0].p_value - anova.p_value).abs() < 1e-9);
        let (n1, n2) = (first.n as f64, second.n as f64);
        let d = stats::cohens_d(&first, &second).unwrap();
        prop_assert!(near(anova.f, d * d * n1 * n2 / (n1 + n2)));
    }

    #[test]
    fn tukeys_interval_excludes_zero_just_where_tukeys_test_rejects(a in group(), b in group(), c in group()) {
        let tukey = stats::tukey_hsd(&[a, b, c], 0.95).unwrap();
        for pair in tukey.comparisons {
            prop_assume!((pair.p_value - 0.05).abs() > 1e-7);
            prop_assert_eq!(pair.low <= 0.0 && 0.0 <= pair.high, pair.p_value > 0.05);
        }
    }
}
