//! What holds for every demand curve and every policy.

use proptest::prelude::*;
use tourism_marketing::demarketing::{self, DemandCurve};

proptest! {
    #[test]
    fn price_and_demand_undo_each_other(
        price in 1.0..1e6_f64, visitors in 1.0..1e6_f64, elasticity in -5.0..-0.2_f64, part in 0.1..10.0_f64,
    ) {
        let curve = DemandCurve { price, visitors, elasticity };
        let target = part * visitors;
        let there = curve.visitors_at(curve.price_for(target).unwrap()).unwrap();
        prop_assert!((there / target - 1.0).abs() < 1e-11);
        prop_assert!((curve.price_for(visitors).unwrap() / price - 1.0).abs() < 1e-15);
    }

    #[test]
    fn fewer_visitors_take_a_higher_price_on_any_curve(
        price in 1.0..1e6_f64, visitors in 1.0..1e6_f64, elasticity in -5.0..-0.2_f64, part in 0.1..0.99_f64,
    ) {
        let target = part * visitors;
        prop_assert!(demarketing::price_for_target(price, visitors, target, elasticity).unwrap() > price);
        // The tangent of the curve at today's price.
        let slope = elasticity * visitors / price;
        let linear = demarketing::price_for_target_linear(price, visitors, target, slope).unwrap();
        prop_assert!(linear > price);
        // The curve is convex, so it lies above its tangent: the tangent reaches the target first.
        prop_assert!(linear <= demarketing::price_for_target(price, visitors, target, elasticity).unwrap() * (1.0 + 1e-12));
    }

    #[test]
    fn the_breakeven_fee_breaks_even(loss in 1.0..1e9_f64, periods in 1..120_u32) {
        let fee = demarketing::breakeven_fee(-loss, periods).unwrap();
        prop_assert!((fee * f64::from(periods) / loss - 1.0).abs() < 1e-14);
        let after = demarketing::demarketing_profit(1_000, -loss, fee * f64::from(periods), 0.3).unwrap();
        prop_assert!(after.abs() <= 1e-9 * loss * 1_000.0);
    }
}
