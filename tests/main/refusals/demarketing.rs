//! What `demarketing` refuses, word for word.

use tourism_marketing::demarketing;

use super::refusal;

#[test]
fn demand_falls_with_the_price() {
    let rule = "it must be finite and below 0 (a higher price brings fewer visitors)";
    assert_eq!(
        refusal(demarketing::price_for_target(20_000.0, 10_000.0, 8_000.0, 1.25)),
        format!("`elasticity` is 1.25; {rule}")
    );
    assert_eq!(
        refusal(demarketing::price_for_target_linear(20_000.0, 10_000.0, 8_000.0, 0.0)),
        format!("`slope` is 0; {rule}")
    );
    assert_eq!(
        refusal(demarketing::price_for_target(20_000.0, 10_000.0, 0.0, -1.25)),
        "`target` is 0; it must be finite and above 0"
    );
    assert_eq!(
        refusal(demarketing::price_for_target(f64::NAN, 10_000.0, 8_000.0, -1.25)),
        "`price` is NaN; it must be finite and above 0"
    );
}

#[test]
fn no_price_below_zero_is_given_out() {
    assert_eq!(
        refusal(demarketing::price_for_target_linear(20_000.0, 10_000.0, 25_000.0, -0.5)),
        "the price cannot be computed: even at a price of 0 only 20000 come, and `target` is 25000"
    );
}

#[test]
fn an_almost_inelastic_demand_has_no_price_in_64_bits() {
    assert_eq!(
        refusal(demarketing::price_for_target(20_000.0, 10_000.0, 1.0, -0.001)),
        "the price cannot be computed: the numbers given are too large or too small for 64 bits"
    );
}

#[test]
fn places_and_policies_are_judged() {
    assert_eq!(
        refusal(demarketing::load_factor(10_000.0, 0.0)),
        "`capacity` is 0; it must be finite and above 0"
    );
    assert_eq!(
        refusal(demarketing::physical_carrying_capacity(5_000.0, 0.0, 4.0)),
        "`per_visitor` is 0; it must be finite and above 0"
    );
    assert_eq!(
        refusal(demarketing::breakeven_fee(-1.0, 0)),
        "`periods` is 0; it must be at least 1"
    );
    assert_eq!(
        refusal(demarketing::demarketing_profit(1, -3_000.0, 2_000.0, 40.0)),
        "`leave` is 40; it must be a rate from 0 to 1 (did you mean 0.40?)"
    );
    assert_eq!(
        refusal(demarketing::demarketing_profit(1, f64::INFINITY, 2_000.0, 0.4)),
        "`each` is inf; it must be finite"
    );
}
