//! `demarketing` on hostile numbers.

use proptest::prelude::*;
use tourism_marketing::demarketing::{self, DemandCurve};

use super::number;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn prices_and_profits_are_finite_or_refused(
        a in number(), b in number(), c in number(), d in number(), n in any::<u64>(), periods in any::<u32>(),
    ) {
        let curve = DemandCurve { price: a, visitors: b, elasticity: d };
        for value in [
            demarketing::price_for_target(a, b, c, d),
            demarketing::price_for_target_linear(a, b, c, d),
            curve.visitors_at(c),
            demarketing::load_factor(a, b),
            demarketing::physical_carrying_capacity(a, b, c),
            demarketing::breakeven_fee(a, periods),
        ].into_iter().flatten() {
            prop_assert!(value.is_finite() && value >= 0.0, "{value}");
        }
        if let Ok(value) = demarketing::demarketing_profit(n, a, b, c) {
            prop_assert!(value.is_finite(), "{value}");
        }
    }
}
