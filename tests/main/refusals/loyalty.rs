//! What `loyalty` refuses, word for word.

use tourism_marketing::loyalty::{
    self, PointRedemption, PointSale, RewardProgram, TierFlow, tier_assign, tier_flow,
    tier_stationary, tier_transition, tier_value,
};
use tourism_marketing::{Lang, plot};

use super::refusal;
use crate::shared::{CUTS, club};

#[test]
fn breakage_is_a_rate_of_issued_points() {
    assert_eq!(
        refusal(loyalty::effective_reward_rate(0.05, 1.0, 20.0)),
        "`breakage` is 20; it must be a rate from 0 to 1 (did you mean 0.20?)"
    );
    assert_eq!(
        refusal(loyalty::breakage_rate(0.0, 0.0, 0.0)),
        "`issued` is 0; it must be finite and above 0"
    );
    assert_eq!(
        refusal(loyalty::breakage_rate(100.0, 60.0, 50.0)),
        "`redeemed` is 60 and `expected` is 50, but `issued` is 100; only points that were issued can be redeemed"
    );
}

#[test]
fn a_price_needs_something_to_be_split_by() {
    let sale =
        PointSale { price: 10.0, goods: 0.0, points: 100.0, point_value: 1.0, redemption: 0.0 };
    assert_eq!(
        refusal(loyalty::allocate_transaction_price(&sale)),
        "the allocation of the price cannot be computed: the stay and the points are both worth 0, so the price has nothing \
         to be split by"
    );
    let redemption =
        PointRedemption { allocated: 10.0, redeemed: 5.0, expected: 4.0, already: 0.0 };
    assert_eq!(
        refusal(loyalty::recognise_points_revenue(&redemption)),
        "`redeemed` is 5 and `expected` is 4; points that were redeemed belong to those expected: raise the estimate"
    );
    let none = PointRedemption { redeemed: 0.0, expected: 0.0, ..redemption };
    assert_eq!(
        refusal(loyalty::recognise_points_revenue(&none)),
        "the revenue from points cannot be computed: `expected` is 0: no point will be redeemed, so none measures the progress"
    );
}

#[test]
fn a_reward_of_the_whole_margin_never_breaks_even() {
    assert_eq!(
        refusal(loyalty::breakeven_sales_lift(0.04, 0.04)),
        "the rise of sales that breaks even cannot be computed: `reward` is 0.04 and `margin` is 0.04: a reward that takes the \
         whole margin never breaks even"
    );
    let club = RewardProgram { base_sales: 1e9, lift: -1.1, margin: 0.4, reward: 0.04, fixed: 0.0 };
    assert_eq!(
        refusal(loyalty::program_profit(&club)),
        "`lift` is -1.1; it must be finite and at least -1, where all sales are lost"
    );
}

#[test]
fn cuts_increase() {
    assert_eq!(refusal(tier_assign(1.0, &[])), "`cuts` has 0 value(s); it needs at least 1");
    assert_eq!(
        refusal(tier_assign(1.0, &[30.0, 30.0])),
        "`cuts`[1] is 30; it must be larger than the one before it"
    );
    assert_eq!(
        refusal(tier_assign(1.0, &[30.0, f64::NAN])),
        "`cuts`[1] is NaN; it must be finite and not negative"
    );
    assert_eq!(
        refusal(loyalty::upgrade_progress(-1.0, &CUTS)),
        "`value` is -1; it must be finite and not negative"
    );
    assert_eq!(
        refusal(loyalty::benefit_mix(0, 0)),
        "the mix of benefits cannot be computed: `monetary` and `psychological` are both 0: no benefits have no mix"
    );
}

#[test]
fn the_rows_of_a_transition_matrix_are_shares_of_everybody() {
    let of = |matrix: &[Vec<f64>]| refusal(tier_stationary(matrix));
    assert_eq!(of(&[]), "`matrix` has 0 value(s); it needs at least 1");
    assert_eq!(
        of(&[vec![1.0], vec![0.5, 0.5]]),
        "`matrix`[0] has 1 values; a row has as many values as there are rows"
    );
    assert_eq!(
        of(&[vec![0.5, 0.5], vec![30.0, 70.0]]),
        "`matrix`[1][0] is 30; a share of a tier's customers lies between 0 and 1 (0.3, not 30)"
    );
    assert_eq!(
        of(&[vec![0.5, 0.5], vec![0.25, 0.5]]),
        "`matrix`[1] adds up to 0.75; every row must add up to 1: each customer is in some tier a period later"
    );
    assert_eq!(
        refusal(tier_transition(&[1.0, 2.0], &club(), 1)),
        "`start` has 2 values but `matrix` has 3; they must pair up one to one"
    );
    assert_eq!(
        refusal(tier_value(&[vec![0.75, 0.5], vec![0.0, 0.5]], &[1.0, 1.0], 0.1)),
        "`matrix`[0] adds up to 1.25; a row adds up to at most 1; what is missing has left"
    );
}

#[test]
fn a_long_run_mix_must_not_depend_on_the_start_nor_go_round() {
    let what = "the tier mix in the long run cannot be computed: ";
    assert_eq!(
        refusal(tier_stationary(&[vec![1.0, 0.0], vec![0.0, 1.0]])),
        format!(
            "{what}who is in tier 0 never comes to tier 1, nor the other way round: the mix depends on the start"
        )
    );
    let circle = [vec![0.0, 1.0, 0.0], vec![0.0, 0.0, 1.0], vec![1.0, 0.0, 0.0]];
    assert_eq!(
        refusal(tier_stationary(&circle)),
        format!("{what}the customers go round in a cycle of 3 periods, so the mix never settles")
    );
}

#[test]
fn a_value_without_end_and_a_top_that_is_never_reached() {
    assert_eq!(
        refusal(tier_value(&club(), &[1.0, 2.0, 3.0], 0.0)),
        "the value of a customer cannot be computed: at a discount rate of 0 the margins of all periods grow without end; more \
         customers must leave, or the rate must be higher"
    );
    assert_eq!(
        refusal(loyalty::expected_periods_to_top(&[vec![0.5, 0.0], vec![0.0, 1.0]])),
        "the time to the top tier cannot be computed: from some tier below it, the top is never reached"
    );
}

#[test]
fn a_flow_needs_somebody_in_every_tier() {
    assert_eq!(
        refusal(tier_flow(&[0, 1], &[0], 2)),
        "`before` has 2 values but `after` has 1; they must pair up one to one"
    );
    assert_eq!(refusal(tier_flow(&[], &[], 2)), "`before` has 0 value(s); it needs at least 1");
    assert_eq!(refusal(tier_flow(&[0], &[0], 101)), "`tiers` is 101; it must be from 1 to 100");
    assert_eq!(
        refusal(tier_flow(&[0, 1], &[0, 2], 2)),
        "`after`[1] is 2; it must be below `tiers`: tiers are counted from 0"
    );
    assert_eq!(
        refusal(tier_flow(&[0, 0], &[0, 1], 2)),
        "the transition matrix cannot be computed: nobody was in tier 1 before, so its row has no shares"
    );
}

#[test]
fn a_flow_figure_needs_a_square_of_customers() {
    let of = |counts: Vec<Vec<usize>>| {
        refusal(plot::tier_flow(&TierFlow { counts, matrix: Vec::new() }, &[], Lang::En))
    };
    assert_eq!(of(Vec::new()), "`counts` is 0; it must be a list of 1 to 10 tiers");
    assert_eq!(
        of(vec![vec![1], vec![1, 2]]),
        "`counts` is not 2 rows of 2; there are as many tiers after as before"
    );
    assert_eq!(
        of(vec![vec![0]]),
        "`counts` adds up to zero, so no share of it can be taken; at least one value must be positive"
    );
}

#[test]
fn waits_are_drawn_from_two_on() {
    assert_eq!(
        refusal(plot::goal_gradient(&[], Lang::En)),
        "`groups` has 0 value(s); it needs at least 1"
    );
    assert_eq!(
        refusal(plot::goal_gradient(&[("a", &[3.0])], Lang::En)),
        "`days` has 1 value(s); it needs at least 2"
    );
    assert_eq!(
        refusal(plot::goal_gradient(&[("a", &[0.0, 3.0])], Lang::En)),
        "`days` is 0; it must be finite and above 0"
    );
    let waits: &[f64] = &[3.0, 2.0];
    assert_eq!(
        refusal(plot::goal_gradient(&[("a", waits); 6], Lang::En)),
        "`groups` has 6 values; at most 5 lines can be told apart in one figure"
    );
}
