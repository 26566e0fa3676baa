//! `loyalty` on hostile numbers.

use proptest::prelude::*;
use tourism_marketing::loyalty::{self, PointRedemption, PointSale, RewardProgram, TierFlow};
use tourism_marketing::{Lang, plot};

use super::{amount, drawn, number, numbers};

/// Shares that are mostly accepted, some of them far too small to be divided by.
fn share() -> impl Strategy<Value = f64> {
    prop_oneof![
        8 => prop::sample::select(vec![
            0.0, -0.0, 1.0, 0.5, 0.25, 5e-324, 1e-300, 1e-17, 1.0 - f64::EPSILON, 1.0 + 1e-10,
        ]),
        4 => 0.0..=1.0_f64,
        1 => number(),
    ]
}

/// Square matrices whose rows mostly add up to 1, and ragged ones.
fn matrix() -> impl Strategy<Value = Vec<Vec<f64>>> {
    let made = (1..5_usize).prop_flat_map(|tiers| {
        let row = prop::collection::vec(share(), tiers).prop_map(|mut row| {
            let sum: f64 = row.iter().sum();
            if sum > 0.0 && sum.is_finite() {
                for share in &mut row {
                    *share /= sum;
                }
            }
            row
        });
        prop::collection::vec(row, tiers)
    });
    let ragged = prop::collection::vec(prop::collection::vec(share(), 0..4), 0..4);
    let far = prop::collection::vec(prop::collection::vec(share(), 3), 3);
    prop_oneof![6 => made, 2 => ragged, 2 => far]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn points_and_programmes_are_finite_or_refused(
        a in number(), b in number(), c in share(), x in amount(), y in amount(), z in amount(), w in amount(),
        m in share(), r in share(), i in any::<usize>(), j in any::<usize>(),
    ) {
        for value in [
            loyalty::effective_reward_rate(x, y, c),
            loyalty::effective_reward_rate(a, b, m),
            loyalty::point_liability(x, c, y),
            loyalty::point_liability(a, c, b),
            loyalty::breakeven_sales_lift(m, r),
            loyalty::breakeven_sales_lift(a, b),
            loyalty::program_profit(&RewardProgram { base_sales: x, lift: a, margin: m, reward: r, fixed: y }),
            loyalty::recognise_points_revenue(&PointRedemption { allocated: x, redeemed: y, expected: z, already: w }),
            loyalty::recognise_points_revenue(&PointRedemption { allocated: a, redeemed: b, expected: x, already: y }),
        ].into_iter().flatten() {
            prop_assert!(value.is_finite(), "{value}");
        }
        for value in [loyalty::breakage_rate(x, y, z), loyalty::breakage_rate(a, b, x), loyalty::benefit_mix(i, j)].into_iter().flatten() {
            prop_assert!((0.0..=1.0).contains(&value), "{value}");
        }
        for sale in [
            PointSale { price: x, goods: y, points: z, point_value: w, redemption: c },
            PointSale { price: x, goods: a, points: b, point_value: 1.0, redemption: c },
        ] {
            if let Ok(split) = loyalty::allocate_transaction_price(&sale) {
                prop_assert!(split.revenue.is_finite() && split.liability.is_finite());
                let table = split.table(Lang::Ko).to_string();
                prop_assert!(!table.contains("NaN") && !table.contains("inf"), "{table}");
            }
        }
    }

    #[test]
    fn tiers_exist_or_are_refused(value in number(), x in amount(), cuts in numbers(), mut sorted in prop::collection::vec(amount(), 1..5)) {
        sorted.sort_by(f64::total_cmp);
        sorted.dedup();
        for cuts in [&cuts, &sorted] {
            for value in [value, x] {
                if let Ok(tier) = loyalty::tier_assign(value, cuts) {
                    prop_assert!(tier <= cuts.len());
                    let way = loyalty::upgrade_progress(value, cuts).unwrap();
                    prop_assert!(way.remaining.is_finite() && (0.0..=1.0).contains(&way.progress), "{way:?}");
                }
            }
        }
    }

    #[test]
    fn chains_are_finite_or_refused(
        matrix in matrix(), numbers in numbers(), heads in prop::collection::vec(amount(), 4), n in any::<u32>(), i in number(), rate in -0.5..1.0_f64,
    ) {
        let fitting = &heads[..matrix.len().min(4)];
        for start in [&numbers[..], fitting] {
            for periods in [0, 1, 2, n] {
                if let Ok(found) = loyalty::tier_transition(start, &matrix, periods) {
                    prop_assert!(found.iter().all(|value| value.is_finite() && *value >= 0.0), "{found:?}");
                }
            }
            for discount in [i, rate, 0.0] {
                if let Ok(found) = loyalty::tier_value(&matrix, start, discount) {
                    prop_assert!(found.iter().all(|value| value.is_finite()), "{found:?}");
                }
            }
        }
        if let Ok(mix) = loyalty::tier_stationary(&matrix) {
            prop_assert!(mix.iter().all(|share| (0.0..=1.0).contains(share)), "{mix:?}");
            prop_assert!((mix.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        }
        if let Ok(times) = loyalty::expected_periods_to_top(&matrix) {
            prop_assert!(times.iter().all(|&time| time >= 1.0 - 1e-9 && time.is_finite()), "{times:?}");
        }
    }

    #[test]
    fn flows_are_shares_or_refused(
        before in prop::collection::vec(0..4_usize, 0..20), after in prop::collection::vec(any::<usize>(), 0..20), tiers in any::<usize>(),
    ) {
        let small: Vec<usize> = after.iter().map(|tier| tier % 4).chain([0; 20]).take(before.len()).collect();
        for flow in [
            loyalty::tier_flow(&before, &after, tiers),
            loyalty::tier_flow(&before, &small, 4),
            loyalty::tier_flow(&before, &small, tiers),
        ].into_iter().flatten() {
            prop_assert!(flow.matrix.iter().flatten().all(|share| (0.0..=1.0).contains(share)));
            prop_assert!(!flow.table(&[], Lang::En).to_string().contains("NaN"));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn figures_are_drawn_without_a_nan_or_refused(
        counts in prop::collection::vec(prop::collection::vec(prop_oneof![0..50_usize, any::<usize>()], 3), 0..4), few in prop::collection::vec(0..3_usize, 16), name in any::<String>(),
        days in numbers(), more in numbers(),
    ) {
        drawn(|lang| plot::goal_gradient(&[(&name, &days), ("B", &more)], lang))?;
        let square: Vec<Vec<usize>> = few.chunks(4).map(<[usize]>::to_vec).collect();
        for counts in [counts, square] {
            let flow = TierFlow { counts, matrix: Vec::new() };
            drawn(|lang| plot::tier_flow(&flow, &["A", "B"], lang))?;
            if let Ok(figure) = plot::tier_flow(&flow, &[&name], Lang::En) {
                prop_assert!(!figure.svg().contains("<script"));
            }
        }
    }
}
