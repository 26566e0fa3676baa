//! What holds for every customer.

use proptest::prelude::*;
use tourism_marketing::value::{
    self, Acquisition, BrandBuyer, ClvTiming, EquityDrivers, MarginStream,
};

fn stream() -> impl Strategy<Value = MarginStream> {
    (1.0..1e6_f64, 0.0..1.0_f64, 0.001..0.5_f64, 0.0..1e5_f64).prop_map(
        |(margin, retention, discount, acquisition_cost)| MarginStream {
            acquisition_cost,
            ..MarginStream::new(margin, retention, discount)
        },
    )
}

fn near(a: f64, b: f64, size: f64) -> bool {
    (a - b).abs() <= 1e-10 * size.abs().max(a.abs()).max(b.abs())
}

proptest! {
    #[test]
    fn start_is_worth_exactly_one_margin_more_than_end(stream in stream()) {
        let of = |timing| value::clv_infinite(&stream, timing).unwrap();
        prop_assert!(near(of(ClvTiming::Start) - of(ClvTiming::End), stream.margin, of(ClvTiming::Start)));
    }

    #[test]
    fn the_closed_form_is_the_sum_of_its_terms(
        stream in stream(), growth in -0.3..0.3_f64, periods in 1..60_u32, at_start in any::<bool>(),
    ) {
        let stream = MarginStream { growth, ..stream };
        let timing = if at_start { ClvTiming::Start } else { ClvTiming::End };
        let (r, i) = (stream.retention, stream.discount);
        let sum: f64 = match timing {
            ClvTiming::Start => (0..periods)
                .map(|t| stream.margin * (r * (1.0 + growth)).powf(f64::from(t)) / (1.0 + i).powf(f64::from(t)))
                .sum(),
            ClvTiming::End => (1..=periods)
                .map(|t| {
                    let t = f64::from(t);
                    stream.margin * r.powf(t) * (1.0 + growth).powf(t - 1.0) / (1.0 + i).powf(t)
                })
                .sum(),
        };
        let closed = value::clv_finite(&stream, periods, timing).unwrap();
        prop_assert!(near(closed, sum - stream.acquisition_cost, sum), "{closed} {sum}");
        let schedule = value::clv_schedule(&stream, periods, timing).unwrap();
        prop_assert_eq!(schedule.periods.len(), periods as usize);
        prop_assert!(near(schedule.periods.last().unwrap().cumulative, closed, sum));
    }

    #[test]
    fn more_periods_approach_the_value_without_an_end(stream in stream(), a in 0..50_u32, b in 0..50_u32) {
        let of = |periods| value::clv_finite(&stream, periods, ClvTiming::End).unwrap();
        prop_assert!(of(a.min(b)) <= of(a.max(b)) + 1e-6);
        let without_end = value::clv_infinite(&stream, ClvTiming::End).unwrap();
        prop_assert!(of(a.max(b)) <= without_end + 1e-9 * without_end.abs() + 1e-6);
        prop_assert!(near(of(u32::MAX), without_end, without_end + stream.acquisition_cost));
    }

    #[test]
    fn retention_and_churn_add_up_to_one(start in 1..10_000_u64, percent in 0..=100_u64, new in 0..10_000_u64) {
        let lost = start * percent / 100;
        let r = value::retention_rate(start, start - lost + new, new).unwrap();
        prop_assert!((r + value::churn_rate(start, lost).unwrap() - 1.0).abs() < 1e-15);
    }

    #[test]
    fn the_expected_lifetime_is_the_sum_of_the_survivals(retention in 0.0..0.95_f64) {
        let sum: f64 = (0..2_000).map(|t| retention.powi(t)).sum();
        prop_assert!(near(value::expected_lifetime(retention).unwrap(), sum, 1.0));
    }

    #[test]
    fn annual_churn_leaves_those_who_survive_every_month(churn in 0.0..=1.0_f64, n in 1..60_u32) {
        let annual = value::annualise_churn(churn, n).unwrap();
        prop_assert!((annual - (1.0 - (1.0 - churn).powf(f64::from(n)))).abs() < 1e-12);
        prop_assert!(annual <= (churn * f64::from(n)).min(1.0) + 1e-12);
    }

    #[test]
    fn sbg_retention_rises_and_makes_up_the_survival(alpha in 0.01..20.0_f64, beta in 0.01..20.0_f64, t in 1..50_u32) {
        let rate = value::sbg_retention(alpha, beta, t).unwrap();
        prop_assert!(value::sbg_retention(alpha, beta, t + 1).unwrap() > rate);
        let (before, after) =
            (value::sbg_survival(alpha, beta, t - 1).unwrap(), value::sbg_survival(alpha, beta, t).unwrap());
        prop_assert!((before * rate - after).abs() < 1e-14);
        prop_assert!(after < before);
    }

    #[test]
    fn no_other_spending_beats_the_optimum(
        ceiling in 0.01..1.0_f64, steepness in 1e-6..1e-2_f64, value in -1e5..1e7_f64, other in 0.0..1e6_f64,
    ) {
        let acquisition = Acquisition { ceiling, steepness, value };
        let best = value::blattberg_deighton(&acquisition).unwrap();
        let at = |spend| acquisition.profit_at(spend).unwrap();
        prop_assert!(near(best.profit, at(best.spend), best.spend.max(1e-6)));
        prop_assert!(at(other) <= best.profit + 1e-9 * (best.profit + other));
        prop_assert!((0.0..=ceiling).contains(&best.rate));
    }

    #[test]
    fn the_payback_is_the_first_period_that_pays_back(cost in 1.0..1e5_f64, margin in 1.0..1e5_f64, retention in 0.0..=1.0_f64) {
        let mut sum = 0.0;
        let mut first = None;
        for t in 1..=200_u32 {
            sum += margin * retention.powf(f64::from(t - 1));
            if sum >= cost * (1.0 - 1e-14) {
                first = Some(t);
                break;
            }
        }
        let found = value::payback_period(cost, margin, retention).unwrap();
        match first {
            Some(_) => prop_assert_eq!(found, first),
            None => prop_assert!(found.is_none_or(|periods| periods > 200)),
        }
    }

    #[test]
    fn a_buyer_who_never_switches_is_an_annuity(spend in 1.0..1e6_f64, discount in 0.0..0.5_f64, purchases in 1..40_u32) {
        let buyer = BrandBuyer { spend, margin: 0.3, frequency: 1.0, discount, purchases };
        let stay = [vec![1.0, 0.0], vec![0.0, 1.0]];
        let worth = value::brand_switching_clv(&[1.0, 0.0], &stay, 0, &buyer).unwrap();
        let annuity = value::clv_finite(&MarginStream::new(0.3 * spend, 1.0, discount), purchases, ClvTiming::Start);
        prop_assert!(near(worth, annuity.unwrap(), worth));
        prop_assert_eq!(value::brand_switching_clv(&[1.0, 0.0], &stay, 1, &buyer), Ok(0.0));
    }

    #[test]
    fn what_one_brand_loses_another_wins(
        rows in prop::collection::vec((0.0..=1.0_f64, 0.0..=1.0_f64), 3), purchases in 1..20_u32,
    ) {
        let switching: Vec<Vec<f64>> =
            rows.iter().map(|&(a, b)| vec![a * b, a * (1.0 - b), 1.0 - a * b - a * (1.0 - b)]).collect();
        prop_assume!(switching.iter().flatten().all(|p| *p >= 0.0));
        let buyer = BrandBuyer { spend: 1.0, margin: 1.0, frequency: 2.0, discount: 0.1, purchases };
        let all: f64 = (0..3)
            .map(|brand| value::brand_switching_clv(&[0.2, 0.3, 0.5], &switching, brand, &buyer).unwrap())
            .sum();
        let market: f64 = (0..purchases).map(|t| 1.1_f64.powf(-f64::from(t) / 2.0)).sum();
        prop_assert!((all - market).abs() < 1e-9);
    }

    #[test]
    fn the_driver_index_lies_between_its_scores(
        s in prop::array::uniform3(1.0..7.0_f64), w in prop::array::uniform3(0.01..1.0_f64),
    ) {
        let drivers = |[value, brand, relationship]: [f64; 3]| EquityDrivers { value, brand, relationship };
        let index = value::driver_index(&drivers(s), &drivers(w)).unwrap();
        let (low, high) = (s.into_iter().fold(7.0, f64::min), s.into_iter().fold(1.0, f64::max));
        prop_assert!((low - 1e-12..=high + 1e-12).contains(&index));
    }

    #[test]
    fn equity_does_not_depend_on_the_order(values in prop::collection::vec(-1e6..1e6_f64, 1..100)) {
        let mut other = values.clone();
        other.reverse();
        let (a, b) = (value::customer_equity(&values).unwrap(), value::customer_equity(&other).unwrap());
        prop_assert!((a - b).abs() < 1e-6);
    }
}
