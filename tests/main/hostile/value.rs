//! `value` on hostile numbers.

use proptest::prelude::*;
use tourism_marketing::Lang;
use tourism_marketing::value::{
    self, Acquisition, BrandBuyer, ClvTiming, EquityDrivers, MarginStream,
};

use super::{number, numbers};

/// Rates, growth and discounts that are mostly accepted.
fn rate() -> impl Strategy<Value = f64> {
    prop_oneof![
        6 => prop::sample::select(vec![
            0.0, 1.0, 0.8, f64::EPSILON, 1.0 - f64::EPSILON, 5e-324, -1.0 + f64::EPSILON, -0.5, 1e300,
        ]),
        4 => 0.0..1.0_f64,
        1 => number(),
    ]
}

fn periods() -> impl Strategy<Value = u32> {
    prop_oneof![0..50_u32, any::<u32>()]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn lifetime_values_are_finite_or_refused(
        margin in number(), retention in rate(), discount in rate(), growth in rate(), acquisition_cost in rate(),
        n in periods(), new in numbers(),
    ) {
        let stream = MarginStream { margin, retention, discount, growth, acquisition_cost };
        for timing in ClvTiming::ALL {
            for value in [value::clv_finite(&stream, n, timing), value::clv_infinite(&stream, timing)]
                .into_iter().flatten()
            {
                prop_assert!(value.is_finite(), "{value}");
            }
            if let Ok(schedule) = value::clv_schedule(&stream, n.min(60), timing) {
                for row in &schedule.periods {
                    let numbers = [row.survival, row.margin, row.present_value, row.cumulative];
                    prop_assert!(numbers.iter().all(|value| value.is_finite()), "{row:?}");
                }
                let table = schedule.table(Lang::Ko).to_string();
                prop_assert!(!table.contains("NaN") && !table.contains("inf"));
            }
        }
        for value in [
            value::cohort_equity(&stream, &new), value::customer_equity(&new), value::cumulative_spend(&new),
            value::ltv_cac(margin, acquisition_cost), value::expected_lifetime(retention),
        ].into_iter().flatten() {
            prop_assert!(value.is_finite(), "{value}");
        }
    }

    #[test]
    fn rates_and_survivals_are_shares_or_refused(
        a in any::<u64>(), b in any::<u64>(), c in any::<u64>(), alpha in number(), beta in number(), churn in rate(),
        n in periods(), active in prop::collection::vec(any::<u64>(), 0..6),
    ) {
        for value in [
            value::retention_rate(a, b, c), value::churn_rate(a, b), value::annualise_churn(churn, n),
            value::sbg_retention(alpha, beta, n), value::sbg_survival(alpha, beta, n % 5_000),
        ].into_iter().flatten() {
            prop_assert!((0.0..=1.0).contains(&value), "{value}");
        }
        let mut falling = active;
        falling.sort_unstable_by(|a, b| b.cmp(a));
        if let Ok(shares) = value::cohort_retention(&falling) {
            prop_assert!(shares.iter().all(|share| (0.0..=1.0).contains(share)));
        }
    }

    #[test]
    fn spending_is_finite_or_refused(
        ceiling in rate(), steepness in number(), value in number(), spend in number(), margin in number(),
    ) {
        let acquisition = Acquisition { ceiling, steepness, value };
        if let Ok(best) = value::blattberg_deighton(&acquisition) {
            prop_assert!([best.spend, best.rate, best.profit].iter().all(|x| x.is_finite() && *x >= 0.0), "{best:?}");
        }
        for value in [acquisition.rate_at(spend), acquisition.profit_at(spend)].into_iter().flatten() {
            prop_assert!(value.is_finite());
        }
        if let Ok(Some(periods)) = value::payback_period(spend, margin, ceiling) {
            prop_assert!(periods > 0 || spend == 0.0);
        }
    }

    #[test]
    fn buyers_and_drivers_are_finite_or_refused(
        p in rate(), q in rate(), spend in number(), frequency in number(), discount in rate(), purchases in 0..200_u32,
        brand in 0..4_usize, s in prop::array::uniform3(number()), w in prop::array::uniform3(number()),
    ) {
        let buyer = BrandBuyer { spend, margin: q, frequency, discount, purchases };
        let switching = [vec![p, 1.0 - p], vec![q, 1.0 - q]];
        if let Ok(value) = value::brand_switching_clv(&[q, 1.0 - q], &switching, brand, &buyer) {
            prop_assert!(value.is_finite());
        }
        let drivers = |[value, brand, relationship]: [f64; 3]| EquityDrivers { value, brand, relationship };
        if let Ok(index) = value::driver_index(&drivers(s), &drivers(w)) {
            prop_assert!(index.is_finite());
        }
    }
}
