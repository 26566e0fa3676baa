//! Worked examples of `demarketing`.

use tourism_marketing::demarketing::{self, DemandCurve};

use crate::shared::close;

#[test]
fn a_quarter_more_price_elastic_than_one_asks_for_a_fifth_less_demand() {
    // 20,000 · 0.8^(−0.8)
    close(demarketing::price_for_target(20_000.0, 10_000.0, 8_000.0, -1.25).unwrap(), 23_908.812_5);
    // 20,000 + (−2,000) / (−0.5)
    assert_eq!(
        demarketing::price_for_target_linear(20_000.0, 10_000.0, 8_000.0, -0.5),
        Ok(24_000.0)
    );
    // At a price of 0, a line through (20,000 KRW, 10,000) of slope −0.5 has 20,000 visitors and no more.
    assert_eq!(demarketing::price_for_target_linear(20_000.0, 10_000.0, 20_000.0, -0.5), Ok(0.0));
}

#[test]
fn the_curve_of_unit_elasticity_keeps_the_takings() {
    let curve = DemandCurve { price: 20_000.0, visitors: 10_000.0, elasticity: -1.0 };
    close(curve.visitors_at(40_000.0).unwrap(), 5_000.0);
    close(curve.visitors_at(10_000.0).unwrap(), 20_000.0);
}

#[test]
fn capacity_and_load_are_those_worked_by_hand() {
    assert_eq!(demarketing::load_factor(10_000.0, 8_000.0), Ok(1.25));
    assert_eq!(demarketing::physical_carrying_capacity(5_000.0, 4.0, 4.0), Ok(5_000.0)); // 1,250 × 4
}

#[test]
fn a_fee_recovers_a_loss_and_nothing_else() {
    assert_eq!(demarketing::breakeven_fee(-12_000.0, 12), Ok(1_000.0));
    assert_eq!(demarketing::breakeven_fee(12_000.0, 12), Ok(0.0));
    // 60,000 who stay × (−3,000 + 2,000)
    close(demarketing::demarketing_profit(100_000, -3_000.0, 2_000.0, 0.4).unwrap(), -60e6);
}
