//! What `dbmarketing` refuses, word for word.

use tourism_marketing::dbmarketing::basket::{self, Baskets, Thresholds};
use tourism_marketing::dbmarketing::{self, Campaign, HoldoutTest};

use super::refusal;

#[test]
fn campaigns_are_judged() {
    assert_eq!(
        refusal(dbmarketing::breakeven_response(600.0, 500.0)),
        "the break-even response cannot be computed: a contact costs 600 and a response brings 500: not even a \
         response to every contact pays"
    );
    assert_eq!(
        refusal(dbmarketing::breakeven_response(600.0, 0.0)),
        "`margin` is 0; it must be finite and above 0"
    );
    let letter =
        Campaign { contacts: 1, response: 4.2, margin: 20_000.0, cost: 600.0, fixed_cost: 0.0 };
    assert_eq!(
        refusal(dbmarketing::campaign_profit(&letter)),
        "`response` is 4.2; it must be a rate from 0 to 1 (did you mean 0.042?)"
    );
    assert_eq!(
        refusal(dbmarketing::optimal_depth(&[10, 10], &[5.0, 11.0], 1.0, 1.0)),
        "`responses`[1] is 11; it must be at most the customers of its group"
    );
    assert_eq!(
        refusal(dbmarketing::optimal_depth(&[10], &[5.0, 11.0], 1.0, 1.0)),
        "`customers` has 1 values but `responses` has 2; they must pair up one to one"
    );
}

#[test]
fn a_gains_table_needs_groups_and_responders() {
    assert_eq!(
        refusal(dbmarketing::gains_table(&[0.5, 0.4], &[true, false], 3)),
        "`groups` is 3 and there are 2 customer(s); each group needs a customer: from 1 group to as many as customers"
    );
    assert_eq!(
        refusal(dbmarketing::gains_table(&[0.5, 0.4], &[false, false], 2)),
        "the gains table cannot be computed: nobody responded, so there is nobody to find"
    );
    assert_eq!(
        refusal(dbmarketing::gains_table(&[0.5, f64::NAN], &[true, false], 2)),
        "`score`[1] is NaN; it must be finite"
    );
}

#[test]
fn groups_of_a_test_are_judged() {
    let test = HoldoutTest {
        treated: 5_000,
        treated_buyers: 400,
        control: 0,
        control_buyers: 0,
        margin: 30_000.0,
        cost: 500.0,
    };
    assert_eq!(
        refusal(dbmarketing::incremental_lift(&test)),
        "`control` is 0; it must be at least 1"
    );
    assert_eq!(
        refusal(dbmarketing::incremental_lift(&HoldoutTest {
            control: 10,
            control_buyers: 11,
            ..test
        })),
        "`control_buyers` is 11 and `control` is 10; the buyers are a part of their group"
    );
    assert_eq!(
        refusal(dbmarketing::customer_state(Some(30.0), 365.0, 180.0)),
        "`active` is 365 and `dormant` is 180; `active` must be below `dormant`"
    );
    assert_eq!(
        refusal(dbmarketing::customer_state(Some(-1.0), 180.0, 365.0)),
        "`days_since` is -1; it must be finite and not negative"
    );
}

#[test]
fn counts_of_a_rule_must_be_of_the_same_baskets() {
    let of = |n, a, b, ab| refusal(dbmarketing::association(n, a, b, ab));
    assert_eq!(of(10, 0, 5, 0), "`with_a` is 0; it must be at least 1");
    assert_eq!(
        of(10, 11, 5, 0),
        "`with_a` is 11 and `baskets` is 10; baskets with a product are a part of all baskets"
    );
    assert_eq!(
        of(10, 5, 5, 6),
        "`with_both` is 6 and `with_a` is 5; baskets with both are a part of those with either"
    );
    assert_eq!(
        of(10, 8, 8, 5),
        "11 baskets with A or B, of 10 in all; `with_a` + `with_b` − `with_both` is at most `baskets`"
    );
    assert_eq!(
        refusal(dbmarketing::next_best_offer(&[5.0], &[30_000.0], 0.0)),
        "`probabilities`[0] is 5; it must be a rate from 0 to 1 (0.05, not 5)"
    );
    assert_eq!(
        refusal(dbmarketing::cross_buy_ratio(&[])),
        "`held` has 0 value(s); it needs at least 1"
    );
}

#[test]
fn thresholds_are_judged_and_a_flood_of_sets_is_stopped() {
    let stays = Baskets::of_names(&[vec!["room", "spa"]]).unwrap();
    let of = |support, confidence, most_items| {
        refusal(basket::rules(&stays, &Thresholds { support, confidence, most_items }))
    };
    assert_eq!(
        of(1.5, 0.5, 2),
        "`support` is 1.5; it must be a share above 0 and at most 1 (did you mean 0.015?)"
    );
    assert_eq!(
        of(0.5, 50.0, 2),
        "`confidence` is 50; it must be a rate from 0 to 1 (did you mean 0.50?)"
    );
    assert_eq!(of(0.5, 0.5, 1), "`most_items` is 1; it must be from 2 to 10");
    assert_eq!(
        refusal(basket::frequent(&stays, 0.5, 11)),
        "`most_items` is 11; it must be from 1 to 10"
    );
    assert_eq!(refusal(basket::pair_lifts(&stays, 1)), "`most` is 1; it must be from 2 to 15");
    let alone = Baskets::of_names(&[vec!["room"]]).unwrap();
    assert_eq!(
        refusal(basket::pair_lifts(&alone, 2)),
        "the lift of pairs cannot be computed: the baskets hold 1 product(s), and it takes two to go together"
    );
    assert_eq!(refusal(Baskets::of_names(&[])), "`baskets` has 0 value(s); it needs at least 1");
    assert_eq!(
        refusal(Baskets::of_table(&["spa", "spa"], &[vec![true, true]])),
        "`names` holds \"spa\" twice; each product has one column"
    );
    assert_eq!(
        refusal(Baskets::of_table(&["spa", "room"], &[vec![true]])),
        "`names` has 2 values but `bought[k]` has 1; they must pair up one to one"
    );
    let names: Vec<String> = (0..60).map(|item| format!("{item:02}")).collect();
    let everything = vec![names.iter().map(String::as_str).collect::<Vec<_>>()];
    let flood = Baskets::of_names(&everything).unwrap();
    assert_eq!(
        refusal(basket::frequent(&flood, 1.0, 10)),
        "the list of frequent sets cannot be computed: more than 1000000 sets of products are frequent enough; raise \
         the support or allow fewer products in a set"
    );
}
