//! What holds for every examination and every chain.

use proptest::prelude::*;
use tourism_marketing::exam::{self, Card};
use tourism_marketing::{digital, internal};

fn answers() -> impl Strategy<Value = Vec<Vec<u8>>> {
    (2..8_usize, 2..15_usize).prop_flat_map(|(items, persons)| {
        prop::collection::vec(prop::collection::vec(0..=1_u8, items), persons)
    })
}

proptest! {
    #[test]
    fn a_total_lies_between_the_scores_and_does_not_care_for_the_unit_of_weights(
        subjects in prop::collection::vec((0.0..=100.0_f64, 0.1..100.0_f64), 1..8), unit in 0.01..100.0_f64,
    ) {
        let (scores, weights): (Vec<f64>, Vec<f64>) = subjects.into_iter().unzip();
        let result = exam::weighted_pass(&scores, &weights, 40.0, 60.0).unwrap();
        let (least, most) =
            (scores.iter().copied().fold(100.0, f64::min), scores.iter().copied().fold(0.0, f64::max));
        prop_assert!(result.total >= least - 1e-9 && result.total <= most + 1e-9);
        prop_assert_eq!(result.below_floor.len(), scores.iter().filter(|&&score| score < 40.0).count());
        prop_assert!(!result.passed || least >= 40.0);
        let other: Vec<f64> = weights.iter().map(|weight| weight * unit).collect();
        let other = exam::weighted_pass(&scores, &other, 40.0, 60.0).unwrap();
        prop_assert!((result.total - other.total).abs() < 1e-9);
    }

    #[test]
    fn reliability_does_not_depend_on_the_order_of_persons_or_items(answers in answers()) {
        let of = |answers: &[Vec<u8>]| exam::kr20(answers).ok();
        let persons: Vec<Vec<u8>> = answers.iter().rev().cloned().collect();
        let items: Vec<Vec<u8>> =
            answers.iter().map(|row| row.iter().rev().copied().collect()).collect();
        let same = |a: Option<f64>, b: Option<f64>| match (a, b) {
            (Some(a), Some(b)) => (a - b).abs() <= 1e-9 * a.abs().max(1.0),
            (a, b) => a == b,
        };
        prop_assert!(same(of(&answers), of(&persons)) && same(of(&answers), of(&items)));
        prop_assert!(of(&answers).is_none_or(|it| it <= 1.0 + 1e-12));
    }

    #[test]
    fn an_item_is_no_better_than_its_difficulty_allows(group in 1..60_u64, upper in 0..60_u64, lower in 0..60_u64) {
        let (upper, lower) = (upper.min(group), lower.min(group));
        let item = exam::item_stats(upper, lower, group).unwrap();
        prop_assert!((0.0..=1.0).contains(&item.difficulty));
        let most = 2.0 * item.difficulty.min(1.0 - item.difficulty);
        prop_assert!(item.discrimination.abs() <= most + 1e-12);
    }

    #[test]
    fn a_better_answer_never_brings_a_card_back_sooner(
        repetitions in 0..20_u32, interval in 0..1_000_u32, ease in 1.3..3.0_f64, a in 0..=5_u8, b in 0..=5_u8,
    ) {
        let card = Card { repetitions, interval: interval.max(1), ease };
        let of = |quality| exam::sm2(card, quality).unwrap();
        let (worse, better) = (of(a.min(b)), of(a.max(b)));
        prop_assert!(worse.interval <= better.interval && worse.ease <= better.ease);
        prop_assert!(worse.ease >= 1.3 && worse.interval >= 1);
    }

    #[test]
    fn a_rubric_gives_a_share_of_what_is_possible(criteria in prop::collection::vec((0.0..=1.0_f64, 0.5..10.0_f64), 1..8)) {
        let possible: Vec<f64> = criteria.iter().map(|(_, most)| *most).collect();
        let awarded: Vec<f64> = criteria.iter().map(|(part, most)| part * most).collect();
        let score = exam::rubric_score(&awarded, &possible).unwrap();
        prop_assert!((0.0..=1.0).contains(&score.share));
        prop_assert_eq!(exam::rubric_score(&possible, &possible).unwrap().share, 1.0);
    }

    #[test]
    fn a_chain_is_as_long_as_its_links_and_in_proportion(
        change in -10.0..10.0_f64, links in prop::collection::vec(-2.0..2.0_f64, 1..6),
    ) {
        let chain = internal::service_profit_chain(change, &links).unwrap();
        prop_assert_eq!(chain.len(), links.len() + 1);
        let twice = internal::service_profit_chain(2.0 * change, &links).unwrap();
        for (one, two) in chain.iter().zip(twice) {
            prop_assert!((2.0 * one - two).abs() <= 1e-12 * two.abs());
        }
    }

    #[test]
    fn turnover_costs_in_proportion_to_the_leavers(leavers in 0..500_u64, part in 0.0..1e6_f64, days in 0.0..90.0_f64) {
        let costs = internal::LeaverCosts {
            separation: part,
            vacancy_days: days,
            loss_per_day: part / 10.0,
            hiring: part,
            training: part * 2.0,
            ramp_up: part / 3.0,
        };
        let of = |leavers| internal::turnover_cost(leavers, costs).unwrap();
        prop_assert!((of(leavers).total - leavers as f64 * of(1).total).abs() <= 1e-9 * of(leavers).total);
        prop_assert!(of(leavers).vacancy <= of(leavers).total);
    }

    #[test]
    fn the_rates_of_a_funnel_multiply(impressions in 1..100_000_u64, clicks in 1..100_000_u64, orders in 0..100_000_u64) {
        let clicks = clicks.min(impressions);
        let rates = digital::funnel_rates(impressions, clicks, orders.min(clicks)).unwrap();
        prop_assert!((rates.click_through * rates.conversion - rates.overall).abs() < 1e-12);
        prop_assert!(rates.overall <= rates.click_through);
    }

    #[test]
    fn a_larger_network_is_worth_more_by_every_rule(users in 2..1_000_000_u64, more in 1..1_000_000_u64) {
        let (small, large) =
            (digital::network_values(users).unwrap(), digital::network_values(users + more).unwrap());
        let (a, b, c) = (
            large.sarnoff / small.sarnoff,
            large.odlyzko_tilly / small.odlyzko_tilly,
            large.metcalfe / small.metcalfe,
        );
        prop_assert!(1.0 < a && a < b && b < c, "{a} {b} {c}");
    }

    #[test]
    fn the_average_cost_falls_with_the_quantity(fixed in 1.0..1e9_f64, variable in 0.0..1e4_f64, quantity in 1.0..1e6_f64) {
        let of = |quantity| digital::average_cost(fixed, variable, quantity).unwrap();
        prop_assert!(of(quantity) >= of(2.0 * quantity) && of(2.0 * quantity) >= variable);
    }
}
