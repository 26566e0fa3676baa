//! `stats` on hostile numbers.

use proptest::prelude::*;
use tourism_marketing::Lang;
use tourism_marketing::stats::{self, Interval, Summary};

use super::{amount, number, numbers};

fn count() -> impl Strategy<Value = u64> {
    prop_oneof![0..20_u64, any::<u64>(), Just(u64::MAX)]
}

fn level() -> impl Strategy<Value = f64> {
    prop_oneof![Just(0.95), 0.0..1.0_f64, number(), Just(1.0 - f64::EPSILON / 2.0), Just(5e-324)]
}

/// A group as somebody might type it.
fn group() -> impl Strategy<Value = Summary> {
    (number(), amount(), prop_oneof![0..20_usize, any::<usize>()])
        .prop_map(|(mean, sd, n)| Summary { mean, sd, n })
}

/// Lists of one length, mostly.
fn columns() -> impl Strategy<Value = Vec<Vec<f64>>> {
    (0..8_usize)
        .prop_flat_map(|n| prop::collection::vec(prop::collection::vec(amount(), n..n + 2), 0..4))
}

fn whole(interval: &Interval) -> bool {
    [interval.estimate, interval.low, interval.high].iter().all(|number| number.is_finite())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn tests_of_counts_are_finite_or_refused(
        a in count(), b in count(), c in count(), d in count(), level in level(), p in number(), q in number(),
        scores in prop::collection::vec(any::<u8>(), 0..6), top in any::<u8>(), p_values in numbers(),
    ) {
        if let Ok(test) = stats::two_proportion_z(a, b, c, d) {
            prop_assert!(test.z.is_finite() && (0.0..=1.0).contains(&test.p_value));
            prop_assert!(!test.table(Lang::Ko).to_string().contains("NaN"));
        }
        for interval in [
            stats::difference_ci(a, b, c, d, level),
            stats::newcombe_ci(a, b, c, d, level),
            stats::wilson_ci(a, b, level),
        ].into_iter().flatten() {
            prop_assert!(whole(&interval) && interval.low <= interval.high, "{interval:?}");
        }
        if let Ok(test) = stats::chi_square(&[vec![a, b], vec![c, d]]) {
            prop_assert!(test.statistic.is_finite() && test.statistic >= 0.0);
            prop_assert!((0.0..=1.0).contains(&test.p_value) && (0.0..=1.0).contains(&test.cramers_v));
        }
        for table in [[[a, b], [c, d]], [[a % 50, b % 50], [c % 50, d % 50]]] {
            if let Ok(test) = stats::fisher_exact(table) {
                prop_assert!((0.0..=1.0).contains(&test.p_value) && test.odds_ratio.is_none_or(f64::is_finite));
            }
        }
        let _ = stats::sample_size_two_prop(p, q, level, 0.8);
        let _ = stats::sample_size_two_prop(0.3, 0.2, p, level);
        if let Ok(share) = stats::top2_box(&scores, top) {
            prop_assert!((0.0..=1.0).contains(&share));
        }
        if let Ok(adjusted) = stats::holm(&p_values) {
            prop_assert!(adjusted.iter().all(|p| (0.0..=1.0).contains(p)));
        }
    }

    #[test]
    fn tests_of_means_are_finite_or_refused(
        a in group(), b in group(), values in numbers(), level in level(), groups in columns(),
    ) {
        for test in [stats::welch_t(&a, &b), stats::paired_t(&values)].into_iter().flatten() {
            prop_assert!([test.difference, test.standard_error, test.t, test.df].iter().all(|n| n.is_finite()));
            prop_assert!((0.0..=1.0).contains(&test.p_value), "{test:?}");
            if let Ok(interval) = test.interval(level) {
                prop_assert!(whole(&interval), "{interval:?}");
            }
        }
        for size in [stats::cohens_d(&a, &b), stats::hedges_g(&a, &b)].into_iter().flatten() {
            prop_assert!(size.is_finite());
        }
        for interval in [
            stats::cohens_d_ci(&a, &b, level), stats::hedges_g_ci(&a, &b, level), stats::mean_ci(&values, level),
        ].into_iter().flatten() {
            prop_assert!(whole(&interval), "{interval:?}");
        }
        if let Ok(group) = Summary::of(&values) {
            prop_assert!(group.mean.is_finite() && group.sd.is_finite());
        }
        if let Ok(test) = stats::kruskal_wallis(&groups) {
            prop_assert!(test.h.is_finite() && test.h >= 0.0 && (0.0..=1.0).contains(&test.p_value));
            prop_assert!((0.0..=1.0).contains(&test.epsilon_squared));
        }
        for anova in [stats::one_way_anova(&groups), stats::welch_anova(&groups), stats::levene(&groups)].into_iter().flatten() {
            prop_assert!(anova.f.is_finite() && anova.f >= 0.0 && (0.0..=1.0).contains(&anova.p_value), "{anova:?}");
            prop_assert!((0.0..=1.0).contains(&anova.eta_squared) && anova.omega_squared.is_finite());
            prop_assert!(!anova.table(Lang::Ko).to_string().contains("NaN"));
        }
    }

    #[test]
    fn lines_are_finite_or_refused(lists in columns(), x in numbers(), y in numbers(), level in level(), at in 0..4_usize) {
        let mut both = vec![stats::correlation(&x, &y), stats::rank_correlation(&x, &y)];
        if let [first, second, ..] = lists.as_slice() {
            both.push(stats::correlation(first, second));
            both.push(stats::rank_correlation(first, second));
        }
        for found in both.into_iter().flatten() {
            prop_assert!((-1.0..=1.0).contains(&found.r) && (0.0..=1.0).contains(&found.p_value), "{found:?}");
            if let Ok(interval) = found.interval(level) {
                prop_assert!(whole(&interval), "{interval:?}");
            }
        }
        if let [y, predictors @ ..] = lists.as_slice()
            && let Ok(plane) = stats::regression(y, predictors)
        {
            for b in plane.coefficients.iter().chain([&plane.intercept]) {
                prop_assert!(
                    [b.estimate, b.standard_error, b.t, b.p_value, b.standardized, b.inflation]
                        .iter().all(|number| number.is_finite()),
                    "{b:?}"
                );
            }
            prop_assert!((0.0..=1.0).contains(&plane.r_squared) && plane.f.is_finite());
            prop_assert!(plane.adjusted_r_squared.is_finite() && plane.residual_sd.is_finite());
            if let Ok(interval) = plane.interval(at, level) {
                prop_assert!(whole(&interval));
            }
            prop_assert!(!plane.table(&[], Lang::En).to_string().contains("NaN"));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn all_pairs_are_finite_or_refused(groups in columns(), level in level()) {
        for pairs in [stats::tukey_hsd(&groups, level), stats::games_howell(&groups, level)].into_iter().flatten() {
            for pair in pairs.comparisons {
                prop_assert!([pair.difference, pair.low, pair.high].iter().all(|number| number.is_finite()));
                prop_assert!((0.0..=1.0).contains(&pair.p_value));
            }
        }
    }
}
