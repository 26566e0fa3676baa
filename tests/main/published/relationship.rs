//! Worked numbers of relationship marketing.

use tourism_marketing::ClvTiming::{End, Start};
use tourism_marketing::relationship::{
    self, Referral, Referrals, RelationshipEffects, YearProfit, acquisition_retention_ratio,
    economies_of_scale_index, economies_of_scope, extinction_probability, referral_chain,
    retention_uplift,
};

use crate::shared::{close, guest_years};

#[test]
fn a_guest_who_cost_80_000_pays_for_it_in_the_third_year() {
    let curve = relationship::retention_profit_curve(&guest_years(), 80_000.0, 0.0).unwrap();
    assert_eq!(curve.yearly, [30_000.0, 40_000.0, 55_000.0, 70_000.0]);
    // −80 + 30, + 40, + 55, + 70 thousand
    assert_eq!(curve.cumulative, [-80_000.0, -50_000.0, -10_000.0, 45_000.0, 115_000.0]);
    assert_eq!(curve.break_even, Some(3));
}

#[test]
fn discounting_at_ten_percent_leaves_69_464_of_115_000() {
    // 27,272.727 + 33,057.851 + 41,322.314 + 47,810.942 − 80,000
    let curve = relationship::retention_profit_curve(&guest_years(), 80_000.0, 0.1).unwrap();
    close(curve.cumulative[4], 69_463.83);
    assert_eq!(curve.break_even, Some(3)); // 21,652.89 after three years
}

#[test]
fn the_break_even_year_can_be_none_or_the_very_start() {
    let year = [YearProfit { base: 10.0, ..Default::default() }];
    let of = |acquisition| relationship::retention_profit_curve(&year, acquisition, 0.0).unwrap();
    assert_eq!(of(10.5).break_even, None);
    assert_eq!(of(10.0).break_even, Some(1));
    assert_eq!(of(0.0).break_even, Some(0));
}

#[test]
fn six_effects_of_100_million_have_these_shares() {
    let breakdown = relationship::six_effects_total(&RelationshipEffects {
        purchase_share: 40e6,
        cost_saving: 25e6,
        word_of_mouth: 15e6,
        satisfaction_service: 5e6,
        business_expansion: 10e6,
        employee_retention: 5e6,
    })
    .unwrap();
    assert_eq!(breakdown.total, 100e6);
    assert_eq!(breakdown.shares.in_order(), [0.4, 0.25, 0.15, 0.05, 0.1, 0.05]);
}

#[test]
fn five_times_cheaper_on_average_is_twice_as_dear_per_guest_saved() {
    assert_eq!(acquisition_retention_ratio(50e6, 1_000, 40e6, 4_000), Ok(5.0)); // 50,000 / 10,000
    let saved = relationship::incremental_retention_cost(40e6, 4_000, 3_600);
    assert_eq!(saved, Ok(100_000.0)); // 40 million / 400, against 50,000 for a new guest
}

#[test]
fn five_points_and_five_percent_of_retention_are_not_the_same() {
    close(retention_uplift(0.90, 0.95, 0.10, End).unwrap(), 0.407_407_4); // 0.95/0.15 ÷ 0.90/0.20
    close(retention_uplift(0.90, 0.945, 0.10, End).unwrap(), 0.354_838_7); // 0.945/0.155 ÷ 4.5
    // Life 1 / (1 − r): 10 years become 20, the "almost 100 %" of 1990.
    close(retention_uplift(0.90, 0.95, 0.0, Start).unwrap(), 1.0);
    // (1.1 / 0.15) / (1.1 / 0.20)
    close(retention_uplift(0.90, 0.95, 0.10, Start).unwrap(), 1.0 / 3.0);
    close(retention_uplift(0.0, 0.5, 0.0, Start).unwrap(), 1.0); // one purchase becomes two
}

#[test]
fn a_thousand_new_guests_a_year_and_80_percent_retention_make_5_000() {
    close(relationship::steady_state_customers(1_000.0, 0.8).unwrap(), 5_000.0); // 1,000 / 0.2
}

#[test]
fn shares_of_the_market() {
    close(relationship::parfitt_collins_share(0.3, 0.4, 1.2).unwrap(), 0.144);
    close(relationship::switching_steady_share(0.8, 0.1).unwrap(), 1.0 / 3.0); // 0.1 / 0.3
    let path = relationship::switching_path(0.6, 0.8, 0.1, 3).unwrap();
    let by_hand = [0.6, 0.52, 0.464, 0.4248]; // 0.1 + 0.7 s
    assert_eq!(path.len(), 4);
    for (found, expected) in path.into_iter().zip(by_hand) {
        close(found, expected);
    }
}

#[test]
fn shares_of_the_wallet() {
    assert_eq!(relationship::share_of_wallet(1.2e6, 4e6), Ok(0.3));
    // (1 − 1/4) · 2/3, (1 − 2/4) · 2/3, (1 − 3/4) · 2/3
    for (rank, expected) in [(1, 0.5), (2, 1.0 / 3.0), (3, 1.0 / 6.0)] {
        close(relationship::wallet_allocation_rule(rank, 3).unwrap(), expected);
    }
    assert_eq!(relationship::wallet_allocation_rule(1, 1), Ok(1.0));
}

#[test]
fn economies_of_scope_and_scale() {
    close(economies_of_scope(60.0, 50.0, 90.0).unwrap(), 0.222_222_2); // 20 / 90
    assert_eq!(economies_of_scale_index(1_200.0, 100.0, 8.0), Ok(1.5)); // 12 / 8
}

#[test]
fn forty_of_ten_thousand_prospects_become_partners() {
    let ladder = relationship::ladder_conversion(&[10_000, 2_000, 500, 200, 40]).unwrap();
    assert_eq!(ladder.steps, [0.2, 0.25, 0.4, 0.2]);
    assert_eq!(ladder.overall, 0.004);
    // An empty top rung is a finding, not a mistake.
    assert_eq!(relationship::ladder_conversion(&[10, 0]).unwrap().overall, 0.0);
}

#[test]
fn three_referrals_are_worth_366_116() {
    // 190,000 / 1.1 + 190,000 / 1.21 + 40,000 / 1.1
    let referrals = Referrals {
        won: [1, 2].map(|period| Referral { period, value: 200_000.0 }).to_vec(),
        saved: vec![Referral { period: 1, value: 50_000.0 }],
        incentive: 10_000.0,
    };
    close(relationship::customer_referral_value(&referrals, 0.1).unwrap(), 366_115.70);
    assert_eq!(relationship::customer_referral_value(&Referrals::default(), 0.1), Ok(0.0));
}

#[test]
fn referral_chains() {
    close(referral_chain(0.3, None).unwrap(), 1.428_571); // 1 / 0.7
    close(referral_chain(0.5, Some(3)).unwrap(), 1.875); // 1 + 1/2 + 1/4 + 1/8
    assert_eq!(referral_chain(0.0, None), Ok(1.0));
    assert_eq!(referral_chain(0.0, Some(5)), Ok(1.0));
    assert_eq!(referral_chain(1.0, Some(4)), Ok(5.0));
    close(referral_chain(2.0, Some(10)).unwrap(), 2_047.0); // 2¹¹ − 1
    // Close to 1, where (mⁿ − 1) / (m − 1) written as it stands has lost its digits: n + n(n−1)/2 · 10⁻¹².
    let found = referral_chain(1.0 + 1e-12, Some(999)).unwrap();
    assert!((found - (1_000.0 + 499_500.0 * 1e-12)).abs() < 1e-9, "{found}");
}

/// q = −W(−m e^(−m)) / m with Lambert's W from scipy 1.x (`scipy.special.lambertw`).
#[test]
fn chains_die_out_as_often_as_lamberts_w_says() {
    close(extinction_probability(1.5).unwrap(), 0.417_188_4); // e^(1.5 (0.4172 − 1))
    assert_eq!(extinction_probability(0.8), Ok(1.0));
    assert_eq!(extinction_probability(1.0), Ok(1.0));
    for (m, q) in [
        (1.000_1, 0.999_800_026_663_693_7),
        (1.05, 0.906_298_162_927_098_1),
        (1.2, 0.686_301_668_958_781_9),
        (2.0, 0.203_187_869_979_98),
        (3.0, 0.059_520_209_292_640_37),
        (10.0, 4.542_055_534_648_269e-5),
    ] {
        let found = extinction_probability(m).unwrap();
        assert!((found / q - 1.0).abs() < 1e-11, "{m}: {found}, but scipy says {q}");
    }
}

#[test]
fn views_at_5_000_won_a_thousand() {
    assert_eq!(relationship::earned_media_value(240_000.0, 5_000.0), Ok(1_200_000.0));
}
