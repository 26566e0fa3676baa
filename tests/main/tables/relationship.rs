//! The tables of relationship marketing.

use tourism_marketing::relationship::{self, RelationshipEffects};

use super::both;
use crate::shared::guest_years;

#[test]
fn the_six_effects() {
    let breakdown = relationship::six_effects_total(&RelationshipEffects {
        purchase_share: 40e6,
        cost_saving: 25e6,
        word_of_mouth: 15e6,
        satisfaction_service: -5e6,
        business_expansion: 10e6,
        employee_retention: 5e6,
    })
    .unwrap();
    insta::assert_snapshot!("six_effects", both(|lang| breakdown.table(lang)));
}

#[test]
fn a_guests_profit_by_year() {
    let curve = relationship::retention_profit_curve(&guest_years(), 80_000.0, 0.0).unwrap();
    insta::assert_snapshot!("profit_curve", both(|lang| curve.table(lang)));
}

#[test]
fn the_ladder_with_names_for_some_rungs() {
    let ladder = relationship::ladder_conversion(&[10_000, 2_000, 500, 200, 40]).unwrap();
    let ko = ["예상고객", "고객", "단골"];
    insta::assert_snapshot!(
        "ladder",
        both(|lang| ladder.table(lang.pick(&ko, &["prospect"]), lang))
    );
}
