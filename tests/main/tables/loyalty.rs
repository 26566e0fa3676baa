//! The tables of points and tiers.

use tourism_marketing::loyalty::{self, PointSale};

use super::both;
use crate::shared::CUTS;

#[test]
fn the_price_of_a_stay_with_points() {
    let split = loyalty::allocate_transaction_price(&PointSale {
        price: 100_000.0,
        goods: 100_000.0,
        points: 10_000.0,
        point_value: 1.0,
        redemption: 0.95,
    })
    .unwrap();
    insta::assert_snapshot!("price_split", both(|lang| split.table(lang)));
}

#[test]
fn moves_between_three_tiers() {
    let flow = loyalty::tier_flow(&[0, 0, 0, 0, 1, 2, 2], &[0, 1, 0, 0, 1, 0, 2], 3).unwrap();
    let names = (["실버", "골드", "플래티넘"], ["silver", "gold", "platinum"]);
    insta::assert_snapshot!(
        "tier_flow",
        both(|lang| flow.table(&lang.pick(names.0, names.1), lang))
    );
}

#[test]
fn a_quarter_of_the_way_to_the_next_tier_is_left() {
    let way = loyalty::upgrade_progress(45_000.0, &CUTS).unwrap();
    insta::assert_snapshot!("upgrade_progress", both(|lang| way.table(lang)));
}
