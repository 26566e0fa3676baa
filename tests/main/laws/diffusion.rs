//! What holds for every market.

use proptest::prelude::*;
use tourism_marketing::diffusion::{self, Bass};
use tourism_marketing::lists::AdopterCategory;

fn bass() -> impl Strategy<Value = Bass> {
    (1e-4..0.5_f64, 0.0..1.5_f64, 1.0..1e8_f64).prop_map(|(innovation, imitation, market)| Bass {
        innovation,
        imitation,
        market,
    })
}

proptest! {
    #[test]
    fn adoption_only_grows_and_never_exceeds_the_market(bass in bass(), a in 0.0..60.0_f64, b in 0.0..60.0_f64) {
        let of = |time| diffusion::bass_cumulative(bass, time).unwrap();
        prop_assert!(of(a.min(b)) <= of(a.max(b)));
        prop_assert!((0.0..=1.0).contains(&of(a)));
        prop_assert_eq!(of(1e9), 1.0);
    }

    #[test]
    fn the_periods_add_up_to_the_curve(bass in bass(), periods in 1..80_usize) {
        let adopters = diffusion::bass_adopters(bass, periods).unwrap();
        prop_assert!(adopters.iter().all(|&it| it >= 0.0));
        let share = diffusion::bass_cumulative(bass, periods as f64).unwrap();
        prop_assert!((adopters.iter().sum::<f64>() / bass.market - share).abs() < 1e-12);
    }

    #[test]
    fn the_curve_and_the_time_undo_each_other(bass in bass(), share in 0.0..0.999_f64) {
        let time = diffusion::bass_time_to(bass, share).unwrap();
        prop_assert!((diffusion::bass_cumulative(bass, time).unwrap() - share).abs() < 1e-12);
    }

    #[test]
    fn nowhere_is_adoption_faster_than_at_the_peak(bass in bass(), time in 0.0..60.0_f64) {
        let peak = diffusion::bass_peak(bass).unwrap();
        // The rate by the law itself: (p + qF)(1 − F)m.
        let rate = |time: f64| {
            let share = diffusion::bass_cumulative(bass, time).unwrap();
            (bass.innovation + bass.imitation * share) * (1.0 - share) * bass.market
        };
        prop_assert!((rate(peak.time) / peak.adopters - 1.0).abs() < 1e-9);
        prop_assert!(rate(time) <= peak.adopters * (1.0 + 1e-9));
    }

    #[test]
    fn a_later_share_has_no_earlier_category(a in 1e-6..=1.0_f64, b in 1e-6..=1.0_f64) {
        let of = |share| diffusion::rogers_category(share).unwrap();
        prop_assert!(of(a.min(b)) <= of(a.max(b)));
        let category = of(a);
        prop_assert!(a <= category.end() + 1e-12 && a > category.end() - category.share() - 1e-12);
        prop_assert_eq!(of(AdopterCategory::EarlyMajority.end()), AdopterCategory::EarlyMajority);
    }

    #[test]
    fn viral_users_are_the_cycles_added_up(seed in 0.0..1e4_f64, k in 0.0..2.5_f64, cycles in 0..25_usize) {
        let (mut newest, mut all) = (seed, seed);
        for _ in 0..cycles {
            newest *= k;
            all += newest;
        }
        let users = diffusion::viral_users(seed, k, cycles).unwrap();
        prop_assert!((users - all).abs() <= 1e-11 * all, "{users}, one by one {all}");
    }

    #[test]
    fn two_markets_sell_what_each_sells_alone(early in bass(), main in bass(), periods in 1..40_usize) {
        let together = diffusion::dual_market_sales(early, main, 0.0, periods).unwrap();
        let (a, b) =
            (diffusion::bass_adopters(early, periods).unwrap(), diffusion::bass_adopters(main, periods).unwrap());
        for ((both, a), b) in together.iter().zip(a).zip(b) {
            prop_assert!((both - a - b).abs() <= 1e-9 * (early.market + main.market));
        }
    }

    #[test]
    fn a_saddle_lies_below_its_peak_and_does_not_care_for_the_unit(
        sales in prop::collection::vec(0..9_u8, 1..30), unit in 1..1000_u32,
    ) {
        let sales: Vec<f64> = sales.into_iter().map(f64::from).collect();
        let scaled: Vec<f64> = sales.iter().map(|it| it * f64::from(unit)).collect();
        let (saddle, other) =
            (diffusion::saddle_depth(&sales).unwrap(), diffusion::saddle_depth(&scaled).unwrap());
        prop_assert_eq!(saddle.map(|it| (it.peak, it.trough)), other.map(|it| (it.peak, it.trough)));
        let Some(saddle) = saddle else { return Ok(()) };
        let (peak, trough) = (saddle.peak - 1, saddle.trough - 1);
        prop_assert!(saddle.depth > 0.0 && saddle.depth <= 1.0);
        prop_assert!(peak > 0 && peak < trough && trough + 1 < sales.len());
        prop_assert!(sales[peak] > sales[peak - 1]);
        prop_assert!(sales[peak..trough].iter().all(|&it| it > sales[trough]));
        prop_assert!(sales[trough + 1..].iter().any(|&it| it > sales[trough]));
        prop_assert_eq!(saddle.depth, 1.0 - sales[trough] / sales[peak]);
    }

    #[test]
    fn ambusher_and_sponsor_share_the_answers(a in 0..1_000_u64, b in 1..1_000_u64) {
        let (one, other) =
            (diffusion::sponsor_misattribution(a, b).unwrap(), diffusion::sponsor_misattribution(b, a).unwrap());
        prop_assert!((one + other - 1.0).abs() < 1e-15);
    }

    #[test]
    fn the_asymmetry_changes_its_sign_with_the_sides(right in 0.1..50.0_f64, left in 0.1..50.0_f64) {
        let of = |a, b| diffusion::frontal_asymmetry(a, b).unwrap();
        prop_assert_eq!(of(right, left), -of(left, right));
        prop_assert_eq!(of(right, left) > 0.0, right > left);
    }

    #[test]
    fn a_curve_without_noise_gives_its_own_coefficients(
        innovation in 0.003..0.1_f64, imitation in 0.2..0.9_f64, market in 10.0..1e7_f64,
    ) {
        let bass = Bass { innovation, imitation, market };
        // Until well after the peak.
        let periods = (2.0 * diffusion::bass_peak(bass).unwrap().time).max(8.0);
        let periods = (8..200_usize).find(|&it| it as f64 >= periods).unwrap_or(200);
        let fit = diffusion::fit_bass(&diffusion::bass_adopters(bass, periods).unwrap()).unwrap();
        prop_assert!((fit.bass.innovation / innovation - 1.0).abs() < 1e-5, "{fit:?}");
        prop_assert!((fit.bass.imitation / imitation - 1.0).abs() < 1e-5, "{fit:?}");
        prop_assert!((fit.bass.market / market - 1.0).abs() < 1e-5, "{fit:?}");
        prop_assert!(fit.r_squared > 1.0 - 1e-9);
    }
}
