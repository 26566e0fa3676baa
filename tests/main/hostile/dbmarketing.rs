//! `dbmarketing` on hostile numbers.

use proptest::prelude::*;
use tourism_marketing::Lang;
use tourism_marketing::dbmarketing::basket::{self, Baskets, Thresholds};
use tourism_marketing::dbmarketing::{self, Campaign, HoldoutTest};

use super::{amount, number, numbers};

fn count() -> impl Strategy<Value = u64> {
    prop_oneof![2 => 0..20_u64, 1 => any::<u64>()]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn campaigns_and_tests_are_finite_or_refused(
        a in number(), b in number(), c in number(), d in number(), counts in prop::array::uniform4(count()),
        days in prop::option::of(number()),
    ) {
        if let Ok(rate) = dbmarketing::breakeven_response(a, b) {
            prop_assert!((0.0..=1.0).contains(&rate));
        }
        let campaign = Campaign { contacts: counts[0], response: a, margin: b, cost: c, fixed_cost: d };
        if let Ok(profit) = dbmarketing::campaign_profit(&campaign) {
            prop_assert!(profit.is_finite());
        }
        let [treated, treated_buyers, control, control_buyers] = counts;
        let test = HoldoutTest { treated, treated_buyers, control, control_buyers, margin: a, cost: b };
        if let Ok(lift) = dbmarketing::incremental_lift(&test) {
            let numbers = [lift.treated_rate, lift.control_rate, lift.difference, lift.extra_buyers, lift.profit];
            prop_assert!(numbers.iter().chain(&lift.relative).all(|x| x.is_finite()), "{lift:?}");
            prop_assert!(!lift.table(Lang::Ko).to_string().contains("NaN"));
        }
        let _ = dbmarketing::customer_state(days, a, b);
        if let Ok(rule) = dbmarketing::association(counts[0], counts[1], counts[2], counts[3]) {
            let numbers = [rule.support, rule.confidence, rule.lift, rule.leverage];
            prop_assert!(numbers.iter().chain(&rule.conviction).all(|x| x.is_finite()), "{rule:?}");
        }
    }

    #[test]
    fn tables_and_offers_are_finite_or_refused(
        guests in prop::collection::vec((number(), any::<bool>()), 0..20), groups in 0..25_usize,
        customers in prop::collection::vec(count(), 0..10), responses in numbers(), margin in amount(), cost in amount(),
        p in prop::collection::vec(prop_oneof![0.0..=1.0_f64, number()], 0..4), held in prop::collection::vec(any::<u32>(), 0..5),
    ) {
        let (score, booked): (Vec<f64>, Vec<bool>) = guests.into_iter().unzip();
        for score in [&score, &responses] {
            if let Ok(gains) = dbmarketing::gains_table(score, &booked, groups) {
                for row in &gains.rows {
                    let numbers = [row.rate, row.depth, row.capture, row.lift, row.cumulative_lift];
                    prop_assert!(numbers.iter().all(|x| x.is_finite()), "{row:?}");
                }
            }
        }
        let pairs = customers.len().min(responses.len());
        if let Ok(depth) = dbmarketing::optimal_depth(&customers[..pairs], &responses[..pairs], margin, cost) {
            prop_assert!(depth.profit.is_finite() && depth.cumulative.iter().all(|x| x.is_finite()));
        }
        let margins = vec![margin; p.len()];
        if let Ok(Some(offer)) = dbmarketing::next_best_offer(&p, &margins, cost) {
            prop_assert!(offer.expected > 0.0 && offer.expected.is_finite());
        }
        if let Ok(ratio) = dbmarketing::cross_buy_ratio(&held) {
            prop_assert!(ratio.is_finite());
        }
    }

    #[test]
    fn any_baskets_have_rules_or_are_refused(
        baskets in prop::collection::vec(prop::collection::vec("[a-e가]{0,2}", 0..5), 0..12),
        support in prop_oneof![0.0..1.0_f64, number()], confidence in prop_oneof![0.0..1.0_f64, number()], most_items in 0..12_usize,
    ) {
        let named: Vec<Vec<&str>> = baskets.iter().map(|b| b.iter().map(String::as_str).collect()).collect();
        if let Ok(data) = Baskets::of_names(&named)
            && let Ok(found) = basket::rules(&data, &Thresholds { support, confidence, most_items })
        {
            for rule in &found.rules {
                prop_assert!(rule.measures.lift.is_finite() && rule.measures.lift > 0.0);
            }
            prop_assert!(found.table(Lang::En).to_string().lines().count() <= 23);
            let _ = found.suggestions(&["a", "b"]);
        }
    }
}
