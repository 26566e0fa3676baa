//! The tables of lifetime values.

use tourism_marketing::value::{self, Acquisition, ClvTiming, MarginStream};

use super::both;

#[test]
fn the_build_up_of_a_guests_value() {
    let guest =
        MarginStream { acquisition_cost: 120_000.0, ..MarginStream::new(80_000.0, 0.8, 0.10) };
    let schedule = value::clv_schedule(&guest, 3, ClvTiming::Start).unwrap();
    insta::assert_snapshot!("clv_schedule", both(|lang| schedule.table(lang)));
}

#[test]
fn the_best_spending_on_acquisition() {
    let club = Acquisition { ceiling: 0.4, steepness: 0.0001, value: 100_000.0 };
    let best = value::blattberg_deighton(&club).unwrap();
    insta::assert_snapshot!("acquisition", both(|lang| best.table(lang)));
}
