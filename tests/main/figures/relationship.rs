//! The figures of relationship marketing.

use tourism_marketing::plot;
use tourism_marketing::relationship::{self, RelationshipEffects};

use super::snapshots;
use crate::shared::guest_years;

#[test]
fn five_gains_and_a_loss_as_a_waterfall() {
    let breakdown = relationship::six_effects_total(&RelationshipEffects {
        purchase_share: 40e6,
        cost_saving: 25e6,
        word_of_mouth: 15e6,
        satisfaction_service: -5e6,
        business_expansion: 10e6,
        employee_retention: 5e6,
    })
    .unwrap();
    snapshots("effect_waterfall", |lang| plot::effect_waterfall(&breakdown, lang).unwrap());
}

#[test]
fn a_guest_who_pays_for_himself_in_the_third_year() {
    let curve = relationship::retention_profit_curve(&guest_years(), 80_000.0, 0.0).unwrap();
    snapshots("profit_curve", |lang| plot::profit_curve(&curve, lang).unwrap());
}

#[test]
fn a_guest_who_never_does_is_said_not_to() {
    let curve = relationship::retention_profit_curve(&guest_years(), 800_000.0, 0.1).unwrap();
    for (lang, words) in [
        (tourism_marketing::Lang::Ko, "4년 안에 회수하지 못한다"),
        (tourism_marketing::Lang::En, "is not paid back within 4 years"),
    ] {
        let figure = plot::profit_curve(&curve, lang).unwrap();
        assert!(figure.alt().contains(words), "{}", figure.alt());
    }
    let figure = plot::profit_curve(&curve, tourism_marketing::Lang::En).unwrap();
    assert!(figure.svg().contains("cumulative, discounted"));
}

#[test]
fn two_shares_meet() {
    snapshots("share_convergence", |lang| {
        plot::share_convergence(0.8, 0.1, &[0.6, 0.05], 12, lang).unwrap()
    });
}

#[test]
fn a_share_that_swings_for_ever_is_not_said_to_settle() {
    let figure = plot::share_convergence(0.0, 1.0, &[0.9], 4, tourism_marketing::Lang::En).unwrap();
    assert!(figure.alt().contains("swings about 50 % for ever"), "{}", figure.alt());
}

#[test]
fn five_times_cheaper_on_average_and_twice_as_dear_for_one_more() {
    snapshots("customer_costs", |lang| {
        plot::customer_costs(50_000.0, 10_000.0, 100_000.0, lang).unwrap()
    });
    for (saved, words) in
        [(40_000.0, "for one more customer."), (100_000.0, "one more customer is not.")]
    {
        let figure = plot::customer_costs(50_000.0, 10_000.0, saved, tourism_marketing::Lang::En);
        let figure = figure.unwrap();
        assert!(figure.alt().contains(words), "{}", figure.alt());
    }
}
