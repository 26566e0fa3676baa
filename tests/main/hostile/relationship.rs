//! `relationship` on hostile numbers.

use proptest::prelude::*;
use tourism_marketing::relationship::{self, Referral, Referrals, RelationshipEffects, YearProfit};
use tourism_marketing::{ClvTiming, Lang, plot};

use super::{amount, drawn, number};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn every_number_is_finite_or_refused(
        a in number(), b in number(), c in number(), x in amount(), y in amount(), z in amount(),
        i in any::<usize>(), j in any::<usize>(), few in 0..5_usize, n in any::<[u64; 2]>(), one in 0..5_u64,
    ) {
        for value in [
            relationship::acquisition_retention_ratio(x, n[0], y, n[1]),
            relationship::acquisition_retention_ratio(a, one, b, 1),
            relationship::incremental_retention_cost(x, n[0], n[1]),
            relationship::incremental_retention_cost(a, one, 2),
            relationship::retention_uplift(a, b, c, ClvTiming::End),
            relationship::retention_uplift(a, b, c, ClvTiming::Start),
            relationship::steady_state_customers(x, a),
            relationship::economies_of_scope(x, y, z),
            relationship::economies_of_scale_index(x, y, z),
            relationship::economies_of_scale_index(a, b, c),
            relationship::referral_chain(a, None),
            relationship::referral_chain(x, Some(u32::try_from(i % 5_000_000_000).unwrap_or(u32::MAX))),
            relationship::referral_chain(b, Some(7)),
            relationship::earned_media_value(x, y),
        ].into_iter().flatten() {
            prop_assert!(value.is_finite(), "{value}");
        }
        for share in [
            relationship::parfitt_collins_share(a, b, x),
            relationship::switching_steady_share(a, b),
            relationship::share_of_wallet(x, y),
            relationship::wallet_allocation_rule(i, j),
            relationship::wallet_allocation_rule(few, 4),
            relationship::extinction_probability(a),
            relationship::extinction_probability(x),
        ].into_iter().flatten() {
            prop_assert!((0.0..=1.0).contains(&share), "{share}");
        }
        if let Ok(path) = relationship::switching_path(a, b, c, i % 20_000) {
            prop_assert!(path.iter().all(|share| (0.0..=1.0).contains(share)));
        }
    }

    #[test]
    fn ladders_are_shares_or_refused(counts in prop::collection::vec(any::<u64>(), 0..5), few in prop::collection::vec(0..4_u64, 0..5)) {
        for ladder in [relationship::ladder_conversion(&counts), relationship::ladder_conversion(&few)].into_iter().flatten() {
            prop_assert!(ladder.steps.iter().chain([&ladder.overall]).all(|step| (0.0..=1.0).contains(step)));
            prop_assert!(!ladder.table(&["a"], Lang::Ko).to_string().contains("NaN"));
        }
    }

    #[test]
    fn curves_and_effects_are_finite_or_refused(
        parts in prop::collection::vec((amount(), number(), amount()), 0..20), cost in amount(), i in number(), rate in -0.99..1.0_f64,
    ) {
        let years: Vec<YearProfit> = parts
            .iter()
            .map(|&(base, growth, premium)| YearProfit { base, growth, cost_saving: -base, referral: base, premium })
            .collect();
        for discount in [i, rate] {
            if let Ok(curve) = relationship::retention_profit_curve(&years, cost, discount) {
                prop_assert!(curve.yearly.iter().chain(&curve.cumulative).all(|value| value.is_finite()));
                let table = curve.table(Lang::En).to_string();
                prop_assert!(!table.contains("NaN") && !table.contains("inf"));
            }
        }
        for (&(a, b, c), &(d, e, f)) in parts.iter().zip(parts.iter().skip(1)) {
            let effects = RelationshipEffects {
                purchase_share: a, cost_saving: b, word_of_mouth: c,
                satisfaction_service: d, business_expansion: -e, employee_retention: -f,
            };
            if let Ok(breakdown) = relationship::six_effects_total(&effects) {
                let shares = breakdown.shares.in_order();
                prop_assert!(shares.iter().chain([&breakdown.total]).all(|value| value.is_finite()));
                let table = breakdown.table(Lang::Ko).to_string();
                prop_assert!(!table.contains("NaN") && !table.contains("inf"));
            }
        }
    }

    #[test]
    fn referrals_are_finite_or_refused(
        won in prop::collection::vec((any::<u32>(), amount()), 0..5), saved in prop::collection::vec((0..40_u32, number()), 0..3),
        incentive in amount(), i in number(), rate in -0.99..1.0_f64,
    ) {
        let list = |list: Vec<(u32, f64)>| list.into_iter().map(|(period, value)| Referral { period, value }).collect();
        let referrals = Referrals { won: list(won), saved: list(saved), incentive };
        for discount in [i, rate] {
            if let Ok(value) = relationship::customer_referral_value(&referrals, discount) {
                prop_assert!(value.is_finite(), "{value}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn figures_are_drawn_without_a_nan_or_refused(
        amounts in prop::collection::vec(amount(), 7), wild in number(), discount in -0.9..1.0_f64, starts in prop::collection::vec(0.0..=1.0_f64, 0..6),
        retain in 0.0..=1.0_f64, attract in number(), periods in prop_oneof![20 => 0..20_usize, 1 => 20..250_usize],
    ) {
        let a = |place: usize| if place.is_multiple_of(2) { amounts[place] } else { -amounts[place] };
        let effects = RelationshipEffects {
            purchase_share: a(0), cost_saving: a(1), word_of_mouth: a(2),
            satisfaction_service: a(3), business_expansion: a(4), employee_retention: a(5),
        };
        if let Ok(mut breakdown) = relationship::six_effects_total(&effects) {
            drawn(|lang| plot::effect_waterfall(&breakdown, lang))?;
            breakdown.effects.cost_saving = wild;
            drawn(|lang| plot::effect_waterfall(&breakdown, lang))?;
        }
        let years: Vec<YearProfit> =
            (0..6).map(|year| YearProfit { base: a(year), ..Default::default() }).collect();
        if let Ok(mut curve) = relationship::retention_profit_curve(&years, amounts[6], discount) {
            drawn(|lang| plot::profit_curve(&curve, lang))?;
            curve.cumulative[1] = wild;
            drawn(|lang| plot::profit_curve(&curve, lang))?;
            curve.yearly.push(wild);
            drawn(|lang| plot::profit_curve(&curve, lang))?;
        }
        drawn(|lang| plot::customer_costs(amounts[0], amounts[1], amounts[2], lang))?;
        drawn(|lang| plot::customer_costs(amounts[0], wild, amounts[2], lang))?;
        for attract in [attract, 0.2, 1.0] {
            drawn(|lang| plot::share_convergence(retain, attract, &starts, periods, lang))?;
            drawn(|lang| plot::share_convergence(0.0, attract, &[1.0], periods, lang))?;
        }
    }
}
