//! Worked examples of `dbmarketing`.

use tourism_marketing::dbmarketing::{self, Campaign, CustomerState, HoldoutTest};

use crate::shared::close;

#[test]
fn a_letter_pays_from_three_in_a_hundred() {
    assert_eq!(dbmarketing::breakeven_response(600.0, 20_000.0), Ok(0.03));
    assert_eq!(dbmarketing::breakeven_response(0.0, 20_000.0), Ok(0.0));
    assert_eq!(dbmarketing::breakeven_response(600.0, 600.0), Ok(1.0));
}

#[test]
fn the_same_tier_loses_by_letter_and_pays_by_email() {
    let letter = Campaign {
        contacts: 10_000,
        response: 0.042,
        margin: 20_000.0,
        cost: 600.0,
        fixed_cost: 500_000.0,
    };
    // 10,000 × (840 − 600) − 500,000
    close(dbmarketing::campaign_profit(&letter).unwrap(), 1_900_000.0);
    let low = Campaign { response: 0.01, fixed_cost: 0.0, ..letter };
    assert_eq!(dbmarketing::campaign_profit(&low), Ok(-4_000_000.0));
    assert_eq!(dbmarketing::campaign_profit(&Campaign { cost: 5.0, ..low }), Ok(1_950_000.0));
}

#[test]
fn eight_guests_in_four_groups() {
    let score = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2];
    let booked = [true, true, false, true, false, false, true, false];
    let gains = dbmarketing::gains_table(&score, &booked, 4).unwrap();
    assert_eq!((gains.customers, gains.responders, gains.rate), (8, 4, 0.5));
    let rows: Vec<_> = gains
        .rows
        .iter()
        .map(|row| (row.customers, row.responders, row.capture, row.lift))
        .collect();
    assert_eq!(rows, [(2, 2, 0.5, 2.0), (2, 1, 0.75, 1.0), (2, 0, 0.75, 0.0), (2, 1, 1.0, 1.0)]);
    let cumulative: Vec<f64> = gains.rows.iter().map(|row| row.cumulative_lift).collect();
    assert_eq!(cumulative, [2.0, 1.5, 1.0, 1.0]); // 2 of 2, 3 of 4, 3 of 6, 4 of 8 over 0.5
    // Seven guests in three groups: 2, 2 and 3.
    let uneven = dbmarketing::gains_table(&score[..7], &booked[..7], 3).unwrap();
    assert_eq!(uneven.rows.iter().map(|row| row.customers).collect::<Vec<_>>(), [2, 2, 3]);
}

#[test]
fn mail_goes_as_deep_as_it_pays() {
    let best = dbmarketing::optimal_depth(&[1_000; 4], &[60.0, 35.0, 25.0, 10.0], 20_000.0, 600.0)
        .unwrap();
    assert_eq!((best.groups, best.profit), (2, 700_000.0));
    // 600, +100, −100, −400 thousand
    assert_eq!(best.cumulative, [600_000.0, 700_000.0, 600_000.0, 200_000.0]);
    // A bad first group is mailed for the sake of a good second one, and nobody where all lose.
    let late = dbmarketing::optimal_depth(&[100; 2], &[0.0, 50.0], 20_000.0, 600.0).unwrap();
    assert_eq!(late.groups, 2);
    let none = dbmarketing::optimal_depth(&[100; 2], &[1.0, 2.0], 20_000.0, 600.0).unwrap();
    assert_eq!((none.groups, none.profit), (0, 0.0));
}

#[test]
fn a_campaign_is_credited_with_what_it_caused() {
    let test = HoldoutTest {
        treated: 5_000,
        treated_buyers: 400,
        control: 1_000,
        control_buyers: 50,
        margin: 30_000.0,
        cost: 500.0,
    };
    let lift = dbmarketing::incremental_lift(&test).unwrap();
    close(lift.difference, 0.03); // 8 % less 5 %
    close(lift.relative.unwrap(), 0.6);
    close(lift.extra_buyers, 150.0);
    close(lift.profit, 2_000_000.0); // 150 × 30,000 − 5,000 × 500
    let nobody = HoldoutTest { control_buyers: 0, ..test };
    assert_eq!(dbmarketing::incremental_lift(&nobody).unwrap().relative, None);
}

#[test]
fn a_dormant_customer_is_no_prospect() {
    let state = |days| dbmarketing::customer_state(days, 180.0, 365.0).unwrap().id();
    assert_eq!(
        [Some(30.0), Some(200.0), Some(500.0), None].map(state),
        ["active", "at-risk", "dormant", "prospect"]
    );
    assert_eq!(state(Some(180.0)), "active");
    assert_eq!(state(Some(365.0)), "at-risk");
    assert_eq!(CustomerState::ALL.len(), 4);
}

#[test]
fn spa_and_tour_go_together() {
    let rule = dbmarketing::association(1_000, 400, 250, 150).unwrap();
    close(rule.support, 0.15); // 150 / 1,000
    close(rule.confidence, 0.375); // 150 / 400
    close(rule.lift, 1.5); // 0.375 / 0.25
    close(rule.leverage, 0.05); // 0.15 − 0.1
    close(rule.conviction.unwrap(), 1.2); // 0.75 / 0.625
    assert_eq!(dbmarketing::association(10, 4, 5, 4).unwrap().conviction, None);
    assert_eq!(dbmarketing::association(10, 4, 5, 0).unwrap().lift, 0.0);
}

#[test]
fn the_best_offer_is_not_the_likeliest() {
    assert_eq!(dbmarketing::cross_buy_ratio(&[1, 1, 2, 3, 1]), Ok(1.6)); // 8 / 5
    let margins = [30_000.0, 120_000.0, 8_000.0];
    let best = dbmarketing::next_best_offer(&[0.05, 0.02, 0.10], &margins, 300.0).unwrap().unwrap();
    assert_eq!(best.place, 1);
    close(best.expected, 2_100.0); // beside 1,200 and 500
    assert_eq!(dbmarketing::next_best_offer(&[0.01; 3], &margins, 1_200.0), Ok(None));
    // Of equal offers the first.
    let equal = dbmarketing::next_best_offer(&[0.5, 0.5], &[100.0, 100.0], 0.0).unwrap().unwrap();
    assert_eq!(equal.place, 0);
}
