//! What holds for every campaign and every basket.

use std::collections::BTreeSet;

use proptest::prelude::*;
use tourism_marketing::dbmarketing::basket::{self, Baskets, Thresholds};
use tourism_marketing::dbmarketing::{self, Campaign, CustomerState, HoldoutTest};

const NAMES: [&str; 7] = ["bike", "massage", "minibar", "pool", "room", "spa", "tour"];

fn baskets() -> impl Strategy<Value = Vec<Vec<&'static str>>> {
    prop::collection::vec(prop::collection::vec(prop::sample::select(NAMES.to_vec()), 0..7), 1..40)
}

proptest! {
    #[test]
    fn a_campaign_at_the_breakeven_response_earns_nothing(cost in 0.0..1e4_f64, margin in 1e4..1e6_f64, contacts in 1..100_000_u64) {
        let response = dbmarketing::breakeven_response(cost, margin).unwrap();
        let profit = dbmarketing::campaign_profit(&Campaign { contacts, response, margin, cost, fixed_cost: 0.0 });
        prop_assert!(profit.unwrap().abs() <= 1e-12 * cost * contacts as f64);
    }

    #[test]
    fn gains_rise_to_everybody_and_lifts_average_to_one(
        guests in prop::collection::vec((0.0..1.0_f64, any::<bool>()), 1..120), groups in 1..20_usize,
    ) {
        let (score, mut booked): (Vec<f64>, Vec<bool>) = guests.into_iter().unzip();
        booked[0] = true;
        let groups = groups.min(score.len());
        let gains = dbmarketing::gains_table(&score, &booked, groups).unwrap();
        prop_assert_eq!(gains.rows.len(), groups);
        prop_assert!(gains.rows.windows(2).all(|pair| pair[0].capture <= pair[1].capture && pair[0].depth < pair[1].depth));
        let last = gains.rows.last().unwrap();
        prop_assert_eq!((last.capture, last.depth, last.cumulative_lift), (1.0, 1.0, 1.0));
        prop_assert_eq!(gains.rows.iter().map(|row| row.responders).sum::<usize>(), gains.responders);
        let weighted: f64 = gains.rows.iter().map(|row| row.lift * row.customers as f64).sum();
        prop_assert!((weighted / score.len() as f64 - 1.0).abs() < 1e-12);
        let sizes = || gains.rows.iter().map(|row| row.customers);
        prop_assert!(sizes().max().unwrap() - sizes().min().unwrap() <= 1);
    }

    #[test]
    fn a_score_in_another_unit_sorts_alike(guests in prop::collection::vec((0..50_u32, any::<bool>()), 2..60)) {
        let (points, mut booked): (Vec<u32>, Vec<bool>) = guests.into_iter().unzip();
        booked[0] = true;
        let score: Vec<f64> = points.iter().map(|&p| f64::from(p)).collect();
        let logits: Vec<f64> = score.iter().map(|p| (p - 25.0).tanh() * 7.0 + p).collect();
        prop_assert_eq!(dbmarketing::gains_table(&score, &booked, 2), dbmarketing::gains_table(&logits, &booked, 2));
    }

    #[test]
    fn no_other_depth_earns_more(groups in prop::collection::vec((1..5_000_u64, 0.0..1.0_f64), 1..20), cost in 0.0..1e3_f64) {
        let customers: Vec<u64> = groups.iter().map(|&(n, _)| n).collect();
        let responses: Vec<f64> = groups.iter().map(|&(n, rate)| n as f64 * rate).collect();
        let best = dbmarketing::optimal_depth(&customers, &responses, 1_000.0, cost).unwrap();
        prop_assert!(best.cumulative.iter().all(|&profit| profit <= best.profit));
        prop_assert!(best.profit >= 0.0);
        if best.groups > 0 {
            prop_assert_eq!(best.cumulative[best.groups - 1], best.profit);
        }
    }

    #[test]
    fn no_effect_is_no_lift_and_costs_the_contacts(treated in 1..1_000_u64, percent in 0..=100_u64, cost in 0.0..1e3_f64) {
        let buyers = treated * percent / 100;
        let test = HoldoutTest { treated, treated_buyers: buyers, control: treated, control_buyers: buyers, margin: 30_000.0, cost };
        let lift = dbmarketing::incremental_lift(&test).unwrap();
        prop_assert_eq!((lift.difference, lift.extra_buyers), (0.0, 0.0));
        prop_assert_eq!(lift.profit, -(treated as f64 * cost));
    }

    #[test]
    fn nobody_comes_back_to_life_by_waiting(a in 0.0..1e3_f64, b in 0.0..1e3_f64) {
        let state = |days| dbmarketing::customer_state(Some(days), 180.0, 365.0).unwrap();
        prop_assert!(state(a.min(b)) <= state(a.max(b)));
        prop_assert!(state(a) > CustomerState::Prospect);
    }

    #[test]
    fn the_lift_does_not_care_who_comes_first(n in 1..10_000_u64, parts in prop::array::uniform3(0..10_000_u64)) {
        let [a, b, ab] = parts.map(|part| part % n);
        let (a, b) = (a + ab + 1, b + ab + 1);
        let n = n + a + b;
        let (there, back) = (dbmarketing::association(n, a, b, ab).unwrap(), dbmarketing::association(n, b, a, ab).unwrap());
        prop_assert_eq!((there.support, there.lift, there.leverage), (back.support, back.lift, back.leverage));
        prop_assert!((there.confidence / (b as f64 / n as f64) - there.lift).abs() <= 1e-12 * there.lift);
        prop_assert_eq!(there.lift > 1.0, there.leverage > 1e-15 || u128::from(ab) * u128::from(n) > u128::from(a) * u128::from(b));
    }

    #[test]
    fn fp_growth_finds_what_counting_every_set_finds(baskets in baskets(), least in 1..6_usize, most_items in 1..5_usize) {
        let support = least as f64 / baskets.len() as f64;
        prop_assume!(support <= 1.0);
        let data = Baskets::of_names(&baskets).unwrap();
        let sets: Vec<BTreeSet<&str>> = baskets.iter().map(|basket| basket.iter().copied().collect()).collect();
        let mut expected: Vec<(Vec<String>, u64)> = Vec::new();
        for choice in 1..1_u32 << NAMES.len() {
            let items: BTreeSet<&str> = (0..NAMES.len()).filter(|bit| choice >> bit & 1 == 1).map(|bit| NAMES[bit]).collect();
            let count = sets.iter().filter(|set| items.is_subset(set)).count();
            if items.len() <= most_items && count >= least {
                expected.push((items.into_iter().map(str::to_owned).collect(), count as u64));
            }
        }
        let mut found: Vec<(Vec<String>, u64)> =
            basket::frequent(&data, support, most_items).unwrap().into_iter().map(|set| (set.items, set.count)).collect();
        expected.sort();
        found.sort();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn rules_have_the_measures_of_their_counts(baskets in baskets(), confidence in 0.0..=1.0_f64) {
        let data = Baskets::of_names(&baskets).unwrap();
        let count = |items: &[String]| {
            baskets.iter().filter(|basket| items.iter().all(|item| basket.contains(&item.as_str()))).count() as u64
        };
        let found = basket::rules(&data, &Thresholds { support: 0.1, confidence, most_items: 3 }).unwrap();
        for rule in &found.rules {
            let both: Vec<String> = rule.antecedent.iter().chain(&rule.consequent).cloned().collect();
            let expected = dbmarketing::association(
                baskets.len() as u64, count(&rule.antecedent), count(&rule.consequent), count(&both),
            );
            prop_assert_eq!(rule.measures, expected.unwrap());
            prop_assert!(rule.measures.confidence >= confidence * (1.0 - 1e-12));
        }
        prop_assert!(found.rules.windows(2).all(|pair| pair[0].measures.lift >= pair[1].measures.lift));
        // Every set of two frequent products gives two rules if no confidence is asked for.
        let pairs = basket::frequent(&data, 0.1, 2).unwrap().iter().filter(|set| set.items.len() == 2).count();
        let all = basket::rules(&data, &Thresholds { support: 0.1, confidence: 0.0, most_items: 2 }).unwrap();
        prop_assert_eq!(all.rules.len(), 2 * pairs);
    }

    #[test]
    fn pairs_have_the_lift_of_their_rule(baskets in baskets(), most in 2..9_usize) {
        let data = Baskets::of_names(&baskets).unwrap();
        prop_assume!(data.names().len() >= 2);
        let pairs = basket::pair_lifts(&data, most).unwrap();
        prop_assert_eq!(pairs.items.len(), most.min(data.names().len()));
        for (row, a) in pairs.items.iter().enumerate() {
            prop_assert_eq!(pairs.lifts[row][row], None);
            for (column, b) in pairs.items.iter().enumerate().filter(|(column, _)| *column != row) {
                prop_assert_eq!(pairs.lifts[row][column], pairs.lifts[column][row]);
                let has = |basket: &Vec<&str>, item: &String| basket.contains(&item.as_str());
                let both = baskets.iter().filter(|basket| has(basket, a) && has(basket, b)).count() as u64;
                let rule = dbmarketing::association(baskets.len() as u64, pairs.counts[row], pairs.counts[column], both);
                prop_assert_eq!(pairs.lifts[row][column], Some(rule.unwrap().lift));
            }
        }
        // Nobody who was left out is in more baskets.
        let least = pairs.counts.iter().min().unwrap();
        for name in data.names().iter().filter(|name| !pairs.items.contains(name)) {
            let count = baskets.iter().filter(|basket| basket.contains(&name.as_str())).count() as u64;
            prop_assert!(count <= *least);
        }
    }

    #[test]
    fn neither_the_order_nor_a_repetition_changes_the_rules(baskets in baskets()) {
        let thresholds = Thresholds { support: 0.05, confidence: 0.2, most_items: 4 };
        let rules = |baskets: &[Vec<&str>]| basket::rules(&Baskets::of_names(baskets).unwrap(), &thresholds).unwrap();
        let mut other: Vec<Vec<&str>> =
            baskets.iter().rev().map(|basket| basket.iter().rev().chain(basket).copied().collect()).collect();
        other.rotate_left(baskets.len() / 3);
        prop_assert_eq!(rules(&baskets), rules(&other));
    }
}
