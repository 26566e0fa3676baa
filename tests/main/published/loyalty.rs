//! Worked numbers of points and tiers.

use tourism_marketing::loyalty::{
    self, PointRedemption, PointSale, RewardProgram, UpgradeProgress, tier_assign,
};

use crate::shared::{CUTS, close, club};

#[track_caller]
fn all_close(found: &[f64], expected: &[f64], relative: f64) {
    assert_eq!(found.len(), expected.len());
    for (found, expected) in found.iter().zip(expected) {
        assert!((found / expected - 1.0).abs() < relative, "{found}, but {expected} was expected");
    }
}

#[test]
fn points_cost_and_owe() {
    close(loyalty::effective_reward_rate(0.05, 1.0, 0.2).unwrap(), 0.04); // 5 % · 80 %
    close(loyalty::breakage_rate(10_000.0, 4_500.0, 5_000.0).unwrap(), 0.05); // 1 − 9,500 / 10,000
    assert_eq!(loyalty::point_liability(2e6, 0.25, 8.0), Ok(12e6));
    // 0.1 + 0.2 is 0.30000000000000004, and is meant to be all of 0.3.
    assert_eq!(loyalty::breakage_rate(0.3, 0.1, 0.2), Ok(0.0));
}

/// IFRS 15, Illustrative Example 52: 91,324 and 8,676; 4,110 in the first year and 3,493 in the second.
#[test]
fn ifrs_15_example_52() {
    let split = loyalty::allocate_transaction_price(&PointSale {
        price: 100_000.0,
        goods: 100_000.0,
        points: 10_000.0,
        point_value: 1.0,
        redemption: 0.95,
    })
    .unwrap();
    close(split.revenue, 91_324.20);
    close(split.liability, 8_675.799);
    let first =
        PointRedemption { allocated: 8_676.0, redeemed: 4_500.0, expected: 9_500.0, already: 0.0 };
    close(loyalty::recognise_points_revenue(&first).unwrap(), 4_109.684);
    let second =
        PointRedemption { redeemed: 8_500.0, expected: 9_700.0, already: 4_110.0, ..first };
    close(loyalty::recognise_points_revenue(&second).unwrap(), 3_492.680_4); // 8,676 · 8,500 / 9,700 − 4,110
}

#[test]
fn a_reward_of_4_percent_needs_11_percent_more_sales() {
    close(loyalty::breakeven_sales_lift(0.4, 0.04).unwrap(), 0.111_111_1); // 0.04 / 0.36
    assert_eq!(loyalty::breakeven_sales_lift(0.4, 0.0), Ok(0.0));
    let club = RewardProgram { base_sales: 1e9, lift: 0.15, margin: 0.4, reward: 0.04, fixed: 5e6 };
    close(loyalty::program_profit(&club).unwrap(), 9e6); // 414 − 400 − 5 million
}

#[test]
fn who_is_on_the_boundary_is_in_the_higher_tier() {
    let tiers = [29_999.0, 30_000.0, 80_000.0, 120_000.0].map(|points| tier_assign(points, &CUTS));
    assert_eq!(tiers, [Ok(0), Ok(1), Ok(3), Ok(4)]);
}

#[test]
fn the_way_to_the_next_tier() {
    let way = |points| loyalty::upgrade_progress(points, &CUTS).unwrap();
    assert_eq!(way(45_000.0), UpgradeProgress { remaining: 5_000.0, progress: 0.75 }); // 15,000 / 20,000
    assert_eq!(way(0.0), UpgradeProgress { remaining: 30_000.0, progress: 0.0 });
    assert_eq!(way(15_000.0), UpgradeProgress { remaining: 15_000.0, progress: 0.5 });
    assert_eq!(way(100_000.0), UpgradeProgress { remaining: 0.0, progress: 1.0 });
}

#[test]
fn one_benefit_of_six_is_money() {
    close(loyalty::benefit_mix(1, 5).unwrap(), 0.166_666_7);
}

#[test]
fn two_years_later_550_are_silver_390_gold_and_60_platinum() {
    // After one year 700, 300, 0.
    let two = loyalty::tier_transition(&[1_000.0, 0.0, 0.0], &club(), 2).unwrap();
    all_close(&two, &[550.0, 390.0, 60.0], 1e-12);
    let none = loyalty::tier_transition(&[1_000.0, 0.0, 0.0], &club(), 0);
    assert_eq!(none, Ok(vec![1_000.0, 0.0, 0.0]));
}

#[test]
fn in_the_long_run_5_6_6_of_17() {
    // .2 π₂ = .2 π₃ and .3 π₁ = .25 π₂
    let mix = loyalty::tier_stationary(&club()).unwrap();
    all_close(&mix, &[5.0 / 17.0, 6.0 / 17.0, 6.0 / 17.0], 1e-12);
    let forever = loyalty::tier_transition(&[0.0, 0.0, 17.0], &club(), u32::MAX).unwrap();
    all_close(&forever, &[5.0, 6.0, 6.0], 1e-9);
}

#[test]
fn rows_of_printed_decimals_lose_nobody() {
    // Thirds with ten decimals add up to 0.9999999999.
    let third = vec![0.333_333_333_3; 3];
    let found =
        loyalty::tier_transition(&[900.0, 0.0, 0.0], &[third.clone(), third.clone(), third], 1);
    all_close(&found.unwrap(), &[300.0; 3], 1e-15);
}

#[test]
fn a_tier_that_is_only_passed_through_is_empty_in_the_long_run() {
    let matrix = [vec![0.5, 0.5, 0.0], vec![0.0, 0.5, 0.5], vec![0.0, 0.25, 0.75]];
    let mix = loyalty::tier_stationary(&matrix).unwrap();
    assert_eq!(mix[0], 0.0);
    all_close(&mix[1..], &[1.0 / 3.0, 2.0 / 3.0], 1e-12); // .5 π₂ = .25 π₃
}

#[test]
fn a_silver_member_is_worth_75_625_and_a_gold_one_171_875() {
    // · 1.1: .6 V₁ − .2 V₂ = 11, −.1 V₁ + .3 V₂ = 44
    let value = loyalty::tier_value(&[vec![0.5, 0.2], vec![0.1, 0.8]], &[10.0, 40.0], 0.1).unwrap();
    all_close(&value, &[75.625, 171.875], 1e-12);
}

#[test]
fn from_silver_to_the_top_in_11_67_years() {
    // t₁ = 1 + .7 t₁ + .3 t₂, t₂ = 1 + .2 t₁ + .6 t₂
    let years = loyalty::expected_periods_to_top(&[vec![0.7, 0.3], vec![0.2, 0.6]]).unwrap();
    all_close(&years, &[35.0 / 3.0, 25.0 / 3.0], 1e-12);
}

/// Four tiers, as numpy 2.4 computes them: `linalg.eig` of the transposed matrix, `linalg.matrix_power`,
/// `linalg.solve`.
#[test]
fn four_tiers_come_out_as_numpy_computes_them() {
    let matrix = [
        vec![0.80, 0.15, 0.04, 0.01],
        vec![0.25, 0.55, 0.15, 0.05],
        vec![0.10, 0.20, 0.60, 0.10],
        vec![0.02, 0.08, 0.20, 0.70],
    ];
    let mix = [
        0.426_812_585_499_315_7,
        0.252_257_181_942_544_5,
        0.198_495_212_038_303_9,
        0.122_435_020_519_835_94,
    ];
    all_close(&loyalty::tier_stationary(&matrix).unwrap(), &mix, 1e-12);
    let seven = [
        448.487_550_610_285_6,
        253.180_157_726_579_55,
        188.434_361_086_499_5,
        109.897_930_576_635_5,
    ];
    let found = loyalty::tier_transition(&[600.0, 250.0, 100.0, 50.0], &matrix, 7).unwrap();
    all_close(&found, &seven, 1e-12);
    let below: Vec<Vec<f64>> = matrix[..3].iter().map(|row| row[..3].to_vec()).collect();
    let years = [28.882_681_564_245_85, 25.810_055_865_921_82, 22.625_698_324_022_373];
    all_close(&loyalty::expected_periods_to_top(&below).unwrap(), &years, 1e-12);
    let leaving = [
        vec![0.80, 0.12, 0.02, 0.00],
        vec![0.20, 0.55, 0.15, 0.03],
        vec![0.08, 0.17, 0.60, 0.10],
        vec![0.02, 0.06, 0.20, 0.68],
    ];
    let value = [
        584.157_263_089_608_3,
        879.881_864_895_777_9,
        1_278.910_493_879_849_8,
        2_015.645_389_828_772_3,
    ];
    let found = loyalty::tier_value(&leaving, &[30.0, 90.0, 200.0, 450.0], 0.08).unwrap();
    all_close(&found, &value, 1e-12);
}

#[test]
fn moves_between_tiers_are_counted() {
    let flow = loyalty::tier_flow(&[0, 0, 0, 0, 1, 2, 2], &[0, 1, 0, 0, 1, 0, 2], 3).unwrap();
    assert_eq!(flow.counts, [[3, 1, 0], [0, 1, 0], [1, 0, 1]]);
    assert_eq!(flow.matrix, [[0.75, 0.25, 0.0], [0.0, 1.0, 0.0], [0.5, 0.0, 0.5]]);
}
