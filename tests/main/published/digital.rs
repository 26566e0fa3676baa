//! Worked examples of `digital`.

use tourism_marketing::digital;
use tourism_marketing::lists::{ECommerceType, Party};

use crate::shared::close;

#[test]
fn doubling_the_users_doubles_one_rule_and_quadruples_another() {
    let hundred = digital::network_values(100).unwrap();
    assert_eq!((hundred.sarnoff, hundred.metcalfe), (100.0, 4_950.0));
    close(hundred.odlyzko_tilly, 460.517_018_6); // 100 · ln 100
    let twice = digital::network_values(200).unwrap();
    assert_eq!(twice.sarnoff / hundred.sarnoff, 2.0);
    close(twice.odlyzko_tilly / hundred.odlyzko_tilly, 2.301_029_996); // 2 · ln 200 / ln 100
    close(twice.metcalfe / hundred.metcalfe, 19_900.0 / 4_950.0);
}

#[test]
fn the_average_cost_falls_towards_the_variable_cost() {
    let costs = [1e3, 1e4, 1e5].map(|quantity| digital::average_cost(1e6, 10.0, quantity).unwrap());
    assert_eq!(costs, [1_010.0, 110.0, 20.0]);
}

#[test]
fn six_pairs_of_parties_have_a_name() {
    let of = |seller, buyer| digital::ecommerce_type(seller, buyer).ok();
    assert_eq!(of(Party::Business, Party::Consumer), Some(ECommerceType::B2c));
    assert_eq!(of(Party::Business, Party::Employee), Some(ECommerceType::B2e));
    assert_eq!(of(Party::Consumer, Party::Business), Some(ECommerceType::C2b));
    let named: Vec<ECommerceType> = Party::ALL
        .into_iter()
        .flat_map(|seller| Party::ALL.into_iter().filter_map(move |buyer| of(seller, buyer)))
        .collect();
    for kind in ECommerceType::ALL {
        assert_eq!(named.iter().filter(|&&it| it == kind).count(), 1, "{kind}");
    }
    assert_eq!(named.len(), 6);
}

#[test]
fn three_of_a_hundred_click_and_three_of_a_hundred_clicks_order() {
    let funnel = digital::funnel_rates(50_000, 1_500, 45).unwrap();
    assert_eq!((funnel.click_through, funnel.conversion), (0.03, 0.03));
    close(funnel.overall, 0.0009);
    assert_eq!(digital::roas(12e6, 3e6), Ok(4.0));
}
