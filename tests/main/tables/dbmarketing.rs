//! The tables of database marketing.

use tourism_marketing::dbmarketing::basket::{self, Baskets, Thresholds};
use tourism_marketing::dbmarketing::{self, HoldoutTest};

use super::both;

#[test]
fn the_gains_of_eight_guests() {
    let score = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2];
    let booked = [true, true, false, true, false, false, true, false];
    let gains = dbmarketing::gains_table(&score, &booked, 4).unwrap();
    insta::assert_snapshot!("gains", both(|lang| gains.table(lang)));
}

#[test]
fn what_a_campaign_caused() {
    let test = HoldoutTest {
        treated: 5_000,
        treated_buyers: 400,
        control: 1_000,
        control_buyers: 50,
        margin: 30_000.0,
        cost: 500.0,
    };
    let lift = dbmarketing::incremental_lift(&test).unwrap();
    insta::assert_snapshot!("lift", both(|lang| lift.table(lang)));
    let nobody = HoldoutTest { control_buyers: 0, ..test };
    let table = dbmarketing::incremental_lift(&nobody).unwrap().table(tourism_marketing::Lang::Ko);
    assert!(table.to_string().contains("정의되지 않음"), "{table}");
}

#[test]
fn measures_and_rules() {
    let rule = dbmarketing::association(1_000, 400, 250, 150).unwrap();
    insta::assert_snapshot!("association", both(|lang| rule.table(lang)));
    let stays = Baskets::of_names(&[
        vec!["room", "breakfast", "spa"],
        vec!["room", "breakfast"],
        vec!["room", "spa", "massage"],
        vec!["room", "spa", "massage"],
        vec!["room"],
    ])
    .unwrap();
    let thresholds = Thresholds { support: 0.4, confidence: 0.5, most_items: 3 };
    let found = basket::rules(&stays, &thresholds).unwrap();
    insta::assert_snapshot!("rules", both(|lang| found.table(lang)));
    let pairs = basket::pair_lifts(&stays, 3).unwrap();
    insta::assert_snapshot!("pair_lifts", both(|lang| pairs.table(lang)));
}

#[test]
fn four_groups_and_the_two_to_mail() {
    let depth = dbmarketing::optimal_depth(&[1_000; 4], &[60.0, 35.0, 25.0, 0.0], 20_000.0, 600.0);
    let depth = depth.unwrap();
    insta::assert_snapshot!("depth", both(|lang| depth.table(lang)));
}
