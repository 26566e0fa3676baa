//! What holds for every list of customers.

mod cohort;
mod crm;
mod dbmarketing;
mod demarketing;
mod diffusion;
mod exam;
mod loyalty;
mod quality;
mod relationship;
mod season;
mod segment;
mod service;
mod stats;
mod survival;
mod value;

use proptest::prelude::*;
use tourism_marketing::pareto::{self, AbcClass};

use crate::shared::one_whale;

/// Sums of a few hundred amounts, divided: a few rounding errors.
const ROUNDING: f64 = 1e-13;

/// Amounts from a cent to a hundred million, with ties and zeros.
fn spend(at_least: usize) -> impl Strategy<Value = Vec<f64>> {
    let amount = prop_oneof![
        1 => Just(0.0),
        3 => (0..50_u32).prop_map(f64::from),
        3 => 0.01..1e4_f64,
        1 => 1e4..1e8_f64,
    ];
    prop::collection::vec(amount, at_least..200)
        .prop_filter("somebody spends something", |spend| spend.iter().any(|&amount| amount > 0.0))
}

fn share() -> impl Strategy<Value = f64> {
    prop_oneof![(1..=100_u32).prop_map(|percent| f64::from(percent) / 100.0), 1e-6..1.0_f64]
}

proptest! {
    #[test]
    fn the_lorenz_curve_rises_ever_faster_below_the_line_of_equality(spend in spend(1)) {
        let curve = pareto::lorenz_curve(&spend).unwrap();
        prop_assert_eq!(curve.revenue.len(), spend.len() + 1);
        prop_assert_eq!((curve.customers[0], curve.revenue[0]), (0.0, 0.0));
        prop_assert_eq!(curve.customers.last(), Some(&1.0));
        prop_assert_eq!(curve.revenue.last(), Some(&1.0));
        let steps: Vec<f64> = curve.revenue.windows(2).map(|pair| pair[1] - pair[0]).collect();
        prop_assert!(steps.iter().all(|&step| step >= 0.0));
        prop_assert!(steps.windows(2).all(|pair| pair[1] >= pair[0] - ROUNDING));
        prop_assert!(curve.revenue.iter().zip(&curve.customers).all(|(l, p)| *l <= p + ROUNDING));
    }

    #[test]
    fn the_pareto_curve_is_the_lorenz_curve_seen_from_the_other_end(spend in spend(1)) {
        let lorenz = pareto::lorenz_curve(&spend).unwrap();
        let pareto = pareto::pareto_curve(&spend).unwrap();
        for (up, down) in pareto.revenue.iter().zip(lorenz.revenue.iter().rev()) {
            prop_assert!((up + down - 1.0).abs() < ROUNDING);
        }
    }

    #[test]
    fn the_top_share_rises_with_the_group_and_ends_at_one(spend in spend(1), a in share(), b in share()) {
        let (small, large) = (a.min(b), a.max(b));
        let of = |share| pareto::top_share(&spend, share).unwrap();
        prop_assert!(of(small) <= of(large));
        prop_assert!(of(small) >= small - ROUNDING, "the largest bring no less than their number");
        prop_assert_eq!(of(1.0), 1.0);
    }

    #[test]
    fn the_fraction_for_a_share_is_the_smallest_that_reaches_it(spend in spend(1), share in share()) {
        let n = spend.len() as f64;
        let fraction = pareto::fraction_for_share(&spend, share).unwrap();
        prop_assert!(pareto::top_share(&spend, fraction).unwrap() >= share - ROUNDING);
        let one_less = fraction - 1.0 / n;
        if one_less > 0.5 / n {
            prop_assert!(pareto::top_share(&spend, one_less).unwrap() < share);
        }
    }

    #[test]
    fn gini_stays_between_equality_and_the_whale(spend in spend(2)) {
        let n = spend.len() as f64;
        let gini = pareto::gini(&spend).unwrap();
        prop_assert!((0.0..=1.0 - 1.0 / n).contains(&gini));
        let corrected = pareto::gini_unbiased(&spend).unwrap();
        prop_assert!((gini..=1.0).contains(&corrected));
    }

    #[test]
    fn gini_is_the_area_beside_the_lorenz_curve(spend in spend(1)) {
        let curve = pareto::lorenz_curve(&spend).unwrap();
        let width = 1.0 / spend.len() as f64;
        let under: f64 = curve.revenue.windows(2).map(|pair| width * (pair[0] + pair[1]) / 2.0).sum();
        prop_assert!((pareto::gini(&spend).unwrap() - (1.0 - 2.0 * under)).abs() < ROUNDING);
    }

    #[test]
    fn no_measure_depends_on_the_currency(spend in spend(2), rate in 0.001..2_000.0_f64) {
        let exchanged: Vec<f64> = spend.iter().map(|amount| amount * rate).collect();
        for measure in [pareto::gini, pareto::hhi, pareto::gini_unbiased] {
            prop_assert!((measure(&spend).unwrap() - measure(&exchanged).unwrap()).abs() < ROUNDING);
        }
        let top = |spend: &[f64]| pareto::top_share(spend, 0.2).unwrap();
        prop_assert!((top(&spend) - top(&exchanged)).abs() < ROUNDING);
    }

    #[test]
    fn no_measure_depends_on_the_order(spend in spend(2)) {
        let mut other = spend.clone();
        other.reverse();
        other.rotate_left(spend.len() / 3);
        prop_assert_eq!(pareto::concentration(&spend), pareto::concentration(&other));
        prop_assert_eq!(pareto::lorenz_curve(&spend), pareto::lorenz_curve(&other));
    }

    #[test]
    fn hhi_stays_between_equality_and_the_whale(spend in spend(1)) {
        let hhi = pareto::hhi(&spend).unwrap();
        prop_assert!((1.0 / spend.len() as f64 - ROUNDING..=1.0).contains(&hhi));
    }

    #[test]
    fn nobody_in_a_better_abc_class_spends_less(spend in spend(1), a in 0.01..0.98_f64) {
        let classes = pareto::abc_classify(&spend, a, 0.99).unwrap();
        for (x, class) in spend.iter().zip(&classes) {
            for (y, other) in spend.iter().zip(&classes) {
                prop_assert!(class >= other || x >= y, "{x} is {class}, but {y} is {other}");
            }
        }
        let count = classes.iter().filter(|&&class| class == AbcClass::A).count();
        let fraction = pareto::fraction_for_share(&spend, a).unwrap();
        prop_assert_eq!(count as f64 / spend.len() as f64, fraction, "A ends where a is reached");
    }

    #[test]
    fn the_tiers_of_a_pyramid_add_up_to_everything(spend in spend(1), cuts in prop::collection::btree_set(1..100_u32, 0..6)) {
        let cuts: Vec<f64> = cuts.into_iter().chain([100]).map(|percent| f64::from(percent) / 100.0).collect();
        let tiers = pareto::tier_pyramid(&spend, &cuts).unwrap();
        prop_assert_eq!(tiers.len(), cuts.len());
        prop_assert!(tiers.iter().all(|&tier| tier >= 0.0));
        prop_assert!((tiers.iter().sum::<f64>() - 1.0).abs() < ROUNDING);
    }

    #[test]
    fn alpha_and_top_share_undo_each_other(top in 0.001..0.999_f64, part in 0.001..0.999_f64) {
        let share = top + part * (1.0 - top);
        let alpha = pareto::pareto_alpha(top, share).unwrap();
        prop_assert!(alpha >= 1.0);
        if alpha > 1.0 {
            prop_assert!((pareto::pareto_top_share(alpha, top).unwrap() - share).abs() < 1e-12);
        }
    }

    #[test]
    fn a_year_that_repeats_itself_moderates_nobody(spend in spend(5), top in 0.2..=1.0_f64) {
        let moderation = pareto::buyer_moderation(&spend, &spend, top).unwrap();
        prop_assert_eq!(moderation.stay_rate, 1.0);
        prop_assert_eq!(moderation.share_first, moderation.share_second);
    }

    #[test]
    fn a_group_never_exceeds_the_share_that_was_asked_for(spend in spend(5), top in 0.2..=1.0_f64) {
        let moderation = pareto::buyer_moderation(&spend, &spend, top).unwrap();
        prop_assert!(moderation.group as f64 <= top * spend.len() as f64 * (1.0 + 1e-14));
        prop_assert!((moderation.group + 1) as f64 > top * spend.len() as f64);
        // The group is the top share of whole customers.
        let whole = moderation.group as f64 / spend.len() as f64;
        let share = pareto::top_share(&spend, whole).unwrap();
        prop_assert!((moderation.share_first - share).abs() < ROUNDING);
    }
}

#[test]
fn a_million_tenths_add_up_without_drift() {
    // Added one after the other in 64 bits, a million tenths are 100000.00000133288.
    let spend = vec![0.1; 1_000_000];
    let base = pareto::concentration(&spend).unwrap();
    assert_eq!(base.total, 100_000.0);
    assert_eq!(base.gini, 0.0);
    assert_eq!(base.fraction_for_80, 0.8);
    assert_eq!(pareto::lorenz_curve(&spend).unwrap().revenue[500_000], 0.5);
}

#[test]
fn a_million_small_customers_are_not_lost_beside_a_whale() {
    let mut spend = vec![1.0; 1_000_000];
    spend.push(1e16); // 1e16 + 1 is 1e16 in 64 bits
    let base = pareto::concentration(&spend).unwrap();
    assert_eq!(base.total, 1e16 + 1e6);
    let lower = pareto::lorenz_curve(&spend).unwrap().revenue[1_000_000];
    assert!((lower / (1e6 / (1e16 + 1e6)) - 1.0).abs() < 1e-12);
}

#[test]
fn one_whale_is_the_most_unequal_a_list_can_be() {
    for customers in [1, 2, 3, 10, 999] {
        let n = customers as f64;
        let gini = pareto::gini(&one_whale(customers)).unwrap();
        assert!((gini - (1.0 - 1.0 / n)).abs() < 1e-15, "{customers} customers: {gini}");
    }
}
