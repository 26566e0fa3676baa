//! Numbers that were printed or worked by hand elsewhere.

mod basket;
pub(crate) mod clv;
mod clv_more;
mod cohort;
mod crm;
mod dbmarketing;
mod demarketing;
mod diffusion;
mod digital;
mod exam;
mod experience;
mod internal;
mod loyalty;
mod quality;
mod relationship;
mod season;
mod segment;
mod service;
mod stats;
mod survival;
mod value;

use approx::assert_abs_diff_eq;
use tourism_marketing::data;
use tourism_marketing::pareto::{self, AbcClass};

use crate::shared::{FIRST, SECOND, one_whale};

/// A sum of ten decimals may be off by one rounding error of its size.
const ROUNDING: f64 = 1e-15;

#[test]
fn the_top_fifth_of_the_ten_guests_brings_seventy_percent() {
    assert_eq!(pareto::top_share(&FIRST, 0.20), Ok(0.7)); // (50 + 20) / 100
    assert_eq!(pareto::top_share(&FIRST, 0.25), Ok(0.75)); // and half of 10
    assert_eq!(pareto::top_share(&FIRST, 0.05), Ok(0.25)); // half of 50
}

#[test]
fn twenty_nine_of_a_hundred_customers_are_not_twenty_eight() {
    // 0.29 * 100.0 is 28.999999999999996. One won each from 29 customers, 99 won from the next.
    let mut spend = vec![100.0; 29];
    spend.extend([1.0; 71]);
    assert_eq!(pareto::top_share(&spend, 0.29), Ok(2900.0 / 2971.0));
    let moderation = pareto::buyer_moderation(&spend, &spend, 0.29).unwrap();
    assert_eq!(moderation.group, 29);
    // 1.0 - 0.9 is 0.09999999999999998, and one tenth of ten is one customer.
    assert_eq!(pareto::buyer_moderation(&FIRST, &SECOND, 1.0 - 0.9).unwrap().group, 1);
}

#[test]
fn a_share_that_is_met_exactly_is_met() {
    // 0.1 + 0.7 is 0.7999999999999999 in 64 bits, and is meant to be 80 % of 1.
    assert_eq!(pareto::fraction_for_share(&[0.7, 0.1, 0.1, 0.1], 0.8), Ok(0.5));
    assert_eq!(pareto::fraction_for_share(&FIRST, 0.80), Ok(0.3)); // 50 + 20 + 10
    assert_eq!(pareto::fraction_for_share(&FIRST, 0.81), Ok(0.4));
    assert_eq!(pareto::fraction_for_share(&FIRST, 1.0), Ok(1.0));
    assert_eq!(pareto::fraction_for_share(&one_whale(50), 1.0), Ok(0.02)); // the 49 others bring nothing
}

#[test]
fn the_curves_of_one_to_four_nights_are_those_worked_by_hand() {
    let lorenz = pareto::lorenz_curve(&[3.0, 1.0, 4.0, 2.0]).unwrap();
    assert_eq!(lorenz.customers, [0.0, 0.25, 0.5, 0.75, 1.0]);
    assert_eq!(lorenz.revenue, [0.0, 0.1, 0.3, 0.6, 1.0]); // 1, 3, 6, 10 of 10
    let pareto = pareto::pareto_curve(&[3.0, 1.0, 4.0, 2.0]).unwrap();
    assert_eq!(pareto.customers, lorenz.customers);
    assert_eq!(pareto.revenue, [0.0, 0.4, 0.7, 0.9, 1.0]); // 4, 7, 9, 10 of 10
}

#[test]
fn gini_and_its_correction_are_those_worked_by_hand() {
    // 2 · (1 + 4 + 9 + 16) / (4 · 10) − 5 / 4
    assert_eq!(pareto::gini(&[1.0, 2.0, 3.0, 4.0]), Ok(0.25));
    assert_abs_diff_eq!(
        pareto::gini_unbiased(&[4.0, 3.0, 2.0, 1.0]).unwrap(),
        1.0 / 3.0,
        epsilon = ROUNDING
    );
    assert_eq!(pareto::gini(&[5.0; 7]), Ok(0.0));
    assert_eq!(pareto::gini(&[5.0]), Ok(0.0));
    assert_abs_diff_eq!(pareto::gini(&one_whale(50)).unwrap(), 0.98, epsilon = ROUNDING); // 1 − 1/50
    assert_eq!(pareto::gini_unbiased(&one_whale(50)), Ok(1.0));
}

#[test]
fn abc_looks_at_the_share_before_the_item() {
    // before: 0, 50, 70 | 80, 88, 93 | 96 …
    let classes = pareto::abc_classify(&FIRST, 0.80, 0.95).unwrap();
    let letters: String = classes.iter().map(ToString::to_string).collect();
    assert_eq!(letters, "AAABBBCCCC");
    // A single customer is A, though he ends at 100 %.
    assert_eq!(pareto::abc_classify(&[9.0], 0.80, 0.95), Ok(vec![AbcClass::A]));
    // Who spends nothing is C even where B reaches to the end.
    assert_eq!(pareto::abc_classify(&[0.0, 9.0], 0.80, 1.0), Ok(vec![AbcClass::C, AbcClass::A]));
}

#[test]
fn equal_customers_rank_in_the_order_of_the_slice() {
    use AbcClass::{A, B, C};
    assert_eq!(pareto::abc_classify(&[1.0; 5], 0.4, 0.8), Ok(vec![A, A, B, B, C]));
    // −0.0 is no less than 0.0: the first two of three equal customers are the top group.
    let moderation =
        pareto::buyer_moderation(&[1.0, 1.0, 1.0], &[-0.0, 0.0, 5.0], 2.0 / 3.0).unwrap();
    assert_eq!(moderation.share_second, 0.0);
    // In the second year the tie between −0.0 and 0.0 leaves the first of them in the top two.
    assert_eq!(moderation.stay_rate, 0.5);
}

#[test]
fn eighty_twenty_has_a_shape_of_1_16_and_a_top_percent_of_53() {
    // ln 5 / ln 4; formulas as in Newman (2005), section 3.4.
    let alpha = pareto::pareto_alpha(0.20, 0.80).unwrap();
    assert_abs_diff_eq!(alpha, 1.160_964_047_443_681, epsilon = 1e-14);
    assert_abs_diff_eq!(
        pareto::pareto_top_share(alpha, 0.01).unwrap(),
        0.528_087_9,
        epsilon = 5e-8
    );
    assert_abs_diff_eq!(pareto::pareto_top_share(alpha, 0.20).unwrap(), 0.80, epsilon = 1e-14);
    assert_eq!(pareto::pareto_top_share(alpha, 1.0), Ok(1.0));
}

#[test]
fn hhi_is_the_sum_of_squared_shares() {
    // .25 + .09 + .04
    assert_abs_diff_eq!(pareto::hhi(&[50.0, 30.0, 20.0]).unwrap(), 0.38, epsilon = ROUNDING);
    assert_eq!(pareto::hhi(&one_whale(9)), Ok(1.0));
    assert_eq!(pareto::hhi(&[3.0; 4]), Ok(0.25));
}

#[test]
fn last_years_top_two_fall_from_seventy_to_twenty_eight_percent() {
    let moderation = pareto::buyer_moderation(&FIRST, &SECOND, 0.2).unwrap();
    assert_eq!(moderation.group, 2);
    assert_eq!(moderation.stay_rate, 0.5); // guest 1 stays, guest 4 comes in
    assert_eq!(moderation.share_first, 0.7);
    assert_eq!(moderation.share_second, 0.28);
    // Two and a half customers are two.
    assert_eq!(pareto::buyer_moderation(&FIRST, &SECOND, 0.25), Ok(moderation));
}

#[test]
fn the_10_20_30_40_pyramid_brings_45_30_15_10() {
    let spend = [45.0, 15.0, 15.0, 5.0, 5.0, 5.0, 2.5, 2.5, 2.5, 2.5];
    let tiers = pareto::tier_pyramid(&spend, &[0.1, 0.3, 0.6, 1.0]);
    assert_eq!(tiers, Ok(vec![0.45, 0.30, 0.15, 0.10]));
}

/// The 23,570 customers of CDNOW, 1997-01 to 1998-06: the numbers were computed from the file in Python
/// with exact fractions (`fractions.Fraction` of the printed cents).
#[test]
fn cdnow_is_as_concentrated_as_an_independent_count_says() {
    let spend = data::spend_per_customer(&data::cdnow().unwrap());
    let base = pareto::concentration(&spend).unwrap();
    assert_eq!(base.customers, 23_570);
    // The file's cents are exact; the 64-bit sums of a customer's purchases are off by some 1e-15 of them.
    let relative = 1e-12;
    for (name, found, expected) in [
        ("total", base.total, 2_500_315.63),
        ("mean", base.mean, 106.080_425_540_941_88),
        ("median", base.median, 43.395),
        ("top 1 %", base.top_1, 0.158_647_329_657_336_1),
        ("top 5 %", base.top_5, 0.366_831_458_794_664_3),
        ("top 10 %", base.top_10, 0.509_427_263_789_092_1),
        ("top 20 %", base.top_20, 0.677_773_829_698_452_9),
        ("top 50 %", base.top_50, 0.895_912_877_207_426_8),
        ("fraction for 80 %", base.fraction_for_80, 7_695.0 / 23_570.0),
        ("gini", base.gini, 0.634_571_184_581_595_9),
        ("hhi", base.hhi, 0.000_261_261_379_462_182_9),
    ] {
        assert!(
            (found / expected - 1.0).abs() < relative,
            "{name}: {found}, but Python says {expected}"
        );
    }
    let classes = pareto::abc_classify(&spend, 0.80, 0.95).unwrap();
    let count = |class| classes.iter().filter(|&&found| found == class).count();
    assert_eq!(AbcClass::ALL.map(count), [7_695, 8_044, 7_831]);
}
