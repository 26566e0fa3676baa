//! Worked examples of `value`, and numbers from the papers.

use tourism_marketing::value::{
    self, Acquisition, BrandBuyer, ClvTiming, EquityDrivers, MarginStream,
};

use crate::shared::close;

/// 80,000 KRW a year, four of five stay, 10 % interest.
const GUEST: MarginStream = MarginStream {
    margin: 80_000.0,
    retention: 0.8,
    discount: 0.10,
    growth: 0.0,
    acquisition_cost: 0.0,
};

#[test]
fn rates_of_retention_and_churn_are_those_worked_by_hand() {
    assert_eq!(value::retention_rate(1_000, 1_050, 200), Ok(0.85)); // (1,050 − 200) / 1,000
    assert_eq!(value::churn_rate(1_000, 150), Ok(0.15));
    close(value::expected_lifetime(0.8).unwrap(), 5.0); // 1 / 0.2
    assert_eq!(value::expected_lifetime(0.0), Ok(1.0)); // the first period counts
    close(value::annualise_churn(0.03, 12).unwrap(), 0.306_157_6); // 1 − 0.97^12
    assert_eq!(value::annualise_churn(1.0, 12), Ok(1.0));
    assert_eq!(value::cohort_retention(&[500, 400, 340, 306]), Ok(vec![1.0, 0.8, 0.68, 0.612]));
}

#[test]
fn the_lifetime_value_is_not_the_cumulative_spend() {
    assert_eq!(value::cumulative_spend(&[200_000.0; 5]), Ok(1_000_000.0));
    // q = 0.8 / 1.1: 80,000 (1 − q⁵) / (1 − q) = 80,000 × 2.920634
    close(value::clv_finite(&GUEST, 5, ClvTiming::Start).unwrap(), 233_650.71);
    // Term by term: 80,000 × (q + q² + … + q⁵)
    close(value::clv_finite(&GUEST, 5, ClvTiming::End).unwrap(), 233_650.706_919 * 0.8 / 1.1);
    assert_eq!(value::clv_finite(&GUEST, 0, ClvTiming::Start), Ok(0.0));
    assert_eq!(value::clv_finite(&GUEST, 1, ClvTiming::Start), Ok(80_000.0));
}

#[test]
fn the_multiple_of_gupta_and_lehmann_is_two_and_two_thirds() {
    let infinite = |stream: &MarginStream, timing| value::clv_infinite(stream, timing).unwrap();
    close(infinite(&GUEST, ClvTiming::End), 213_333.333_333); // 80,000 × 0.8 / 0.3
    close(infinite(&GUEST, ClvTiming::Start), 293_333.333_333); // and one margin
    let growing = MarginStream { growth: 0.05, acquisition_cost: 50_000.0, ..GUEST };
    close(infinite(&growing, ClvTiming::End), 196_153.846_154); // 80,000 × 0.8 / 0.26 − 50,000
    // Gupta & Lehmann (2005), the table of margin multiples: at a discount rate of 12 %, 1.15 and 4.09.
    let multiple = |retention| infinite(&MarginStream::new(1.0, retention, 0.12), ClvTiming::End);
    assert!((multiple(0.60) - 1.15).abs() < 0.005); // 0.6 / 0.52
    assert!((multiple(0.90) - 4.09).abs() < 0.005); // 0.9 / 0.22
}

#[test]
fn five_points_of_retention_are_more_than_five_percent() {
    // 0.95 / 0.15 over 0.9 / 0.2, and 0.945 / 0.155 over it.
    let of = |retention| {
        value::clv_infinite(&MarginStream::new(1.0, retention, 0.10), ClvTiming::End).unwrap()
    };
    close(of(0.95) / of(0.90) - 1.0, 0.407_407_4);
    close(of(0.945) / of(0.90) - 1.0, 0.354_838_7);
}

#[test]
fn the_schedule_ends_with_the_lifetime_value() {
    let won = MarginStream { acquisition_cost: 120_000.0, ..GUEST };
    let schedule = value::clv_schedule(&won, 5, ClvTiming::Start).unwrap();
    let last = schedule.periods.last().unwrap();
    close(last.cumulative, 233_650.706_919 - 120_000.0);
    assert_eq!(last.time, 4);
    close(last.survival, 0.4096);
    assert_eq!(schedule.break_even, Some(1)); // 80,000 + 58,181.8 pay 120,000 back
    let later = value::clv_schedule(&won, 5, ClvTiming::End).unwrap();
    assert_eq!(later.periods[0].time, 1);
    // 58,182 + 42,314 + 30,774 = 131,270
    assert_eq!(later.break_even, Some(2));
    let never = MarginStream { acquisition_cost: 300_000.0, ..GUEST };
    assert_eq!(value::clv_schedule(&never, 50, ClvTiming::Start).unwrap().break_even, None);
}

#[test]
fn equity_counts_those_at_a_loss_and_those_to_come() {
    close(value::customer_equity(&[213_333.33, 120_000.0, -15_000.0]).unwrap(), 318_333.33);
    let won = MarginStream { acquisition_cost: 50_000.0, ..GUEST };
    // 100 × 243,333.33 × (1 + 1/1.1 + 1/1.21)
    close(value::cohort_equity(&won, &[100.0; 3]).unwrap(), 66_564_738.29);
}

#[test]
fn a_guest_who_went_elsewhere_may_come_back() {
    let guest =
        BrandBuyer { spend: 100_000.0, margin: 0.3, frequency: 1.0, discount: 0.1, purchases: 3 };
    let switching = [vec![0.8, 0.2], vec![0.3, 0.7]];
    let worth =
        |buyer: &BrandBuyer| value::brand_switching_clv(&[1.0, 0.0], &switching, 0, buyer).unwrap();
    // The own brand with 1, 0.8 and 0.8 · 0.8 + 0.2 · 0.3 = 0.70: 30,000 × (1 + 0.8/1.1 + 0.7/1.21)
    close(worth(&guest), 69_173.553_719);
    // Twice a year: the purchases are half a year apart.
    close(
        worth(&BrandBuyer { frequency: 2.0, ..guest }),
        30_000.0 * (1.0 + 0.8 / 1.1_f64.sqrt() + 0.7 / 1.1),
    );
}

#[test]
fn drivers_are_weighted() {
    let scores = EquityDrivers { value: 5.0, brand: 4.0, relationship: 6.0 };
    let weights = EquityDrivers { value: 0.5, brand: 0.2, relationship: 0.3 };
    close(value::driver_index(&scores, &weights).unwrap(), 5.1); // 2.5 + 0.8 + 1.8
    let percent = EquityDrivers { value: 50.0, brand: 20.0, relationship: 30.0 };
    close(value::driver_index(&scores, &percent).unwrap(), 5.1);
}

#[test]
fn blattberg_and_deighton_spend_until_the_last_won_brings_one_won() {
    let club = Acquisition { ceiling: 0.4, steepness: 0.0001, value: 100_000.0 };
    let best = value::blattberg_deighton(&club).unwrap();
    close(best.spend, 13_862.943_611); // ln 4 / 0.0001
    close(best.rate, 0.3); // 0.4 (1 − 1/4)
    close(best.profit, 16_137.056_389); // 30,000 − 13,862.94
    // k c V = 1: the first won brings exactly one back.
    let edge = value::blattberg_deighton(&Acquisition { value: 25_000.0, ..club }).unwrap();
    assert!(edge.spend.abs() < 1e-9 && edge.profit.abs() < 1e-9);
    let worthless = value::blattberg_deighton(&Acquisition { value: -1.0, ..club }).unwrap();
    assert_eq!((worthless.spend, worthless.rate, worthless.profit), (0.0, 0.0, 0.0));
}

#[test]
fn the_payback_counts_whole_margins() {
    assert_eq!(value::payback_period(50_000.0, 20_000.0, 0.8), Ok(Some(4))); // 48.8, then 59.04
    assert_eq!(value::payback_period(120_000.0, 20_000.0, 0.8), Ok(None)); // 100 and no more
    // Exactly the limit is approached only, although 1 − 0.8 is 0.19999999999999996 in 64 bits.
    assert_eq!(value::payback_period(100_000.0, 20_000.0, 0.8), Ok(None));
    // 20 + 16 = 36, and ln 0.64 / ln 0.8 is 2.0000000000000004.
    assert_eq!(value::payback_period(36_000.0, 20_000.0, 0.8), Ok(Some(2)));
    assert_eq!(value::payback_period(60_000.0, 20_000.0, 1.0), Ok(Some(3)));
    assert_eq!(value::payback_period(60_001.0, 20_000.0, 1.0), Ok(Some(4)));
    assert_eq!(value::payback_period(20_000.0, 20_000.0, 0.0), Ok(Some(1)));
    assert_eq!(value::payback_period(0.0, -5.0, 0.5), Ok(Some(0)));
    assert_eq!(value::payback_period(1.0, 0.0, 0.5), Ok(None));
    close(value::ltv_cac(213_333.33, 50_000.0).unwrap(), 4.266_666_6);
}

#[test]
fn retention_rises_though_nobody_changes() {
    close(value::sbg_retention(1.0, 2.0, 1).unwrap(), 2.0 / 3.0);
    assert_eq!(value::sbg_retention(1.0, 2.0, 2), Ok(0.75));
    assert_eq!(value::sbg_retention(1.0, 2.0, 3), Ok(0.8));
    close(value::sbg_survival(1.0, 2.0, 3).unwrap(), 0.4); // ⅔ · ¾ · ⅘
    assert_eq!(value::sbg_survival(1.0, 2.0, 0), Ok(1.0));
}

/// Fader & Hardie (2007): α 0.668, β 3.806 for the segment "High End", 0.704 and 1.182 for "Regular".
///
/// S(12) is what the model projects: 37.8 % and 17.0 %.
#[test]
fn the_two_segments_of_fader_and_hardie_come_out() {
    let (high, regular) = ((0.668_088, 3.806_096), (0.704_077, 1.182_043));
    let rates =
        |(alpha, beta)| [1, 2, 3, 4].map(|year| value::sbg_retention(alpha, beta, year).unwrap());
    for (found, printed) in rates(high).into_iter().zip([0.8507, 0.8780, 0.8968, 0.9106]) {
        assert!((found - printed).abs() < 5e-5, "{found} {printed}");
    }
    for (found, printed) in rates(regular).into_iter().zip([0.6267, 0.7560, 0.8188, 0.8559]) {
        assert!((found - printed).abs() < 5e-5, "{found} {printed}");
    }
    let left = |(alpha, beta)| value::sbg_survival(alpha, beta, 12).unwrap();
    assert!((left(high) - 0.378).abs() < 5e-4, "{}", left(high));
    assert!((left(regular) - 0.170).abs() < 5e-4, "{}", left(regular));
}
