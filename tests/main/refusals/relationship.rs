//! What `relationship` refuses, word for word.

use tourism_marketing::ClvTiming::{End, Start};
use tourism_marketing::relationship::{
    self, ProfitCurve, Referral, Referrals, RelationshipEffects, YearProfit,
    acquisition_retention_ratio, incremental_retention_cost, ladder_conversion,
    parfitt_collins_share, referral_chain, retention_uplift, share_of_wallet,
    steady_state_customers, switching_path, switching_steady_share, wallet_allocation_rule,
};
use tourism_marketing::{Lang, plot};

use super::refusal;

#[test]
fn a_profit_curve_needs_years_and_a_rate_above_minus_one() {
    let of = |years: &[YearProfit], acquisition, discount| {
        refusal(relationship::retention_profit_curve(years, acquisition, discount))
    };
    let year = YearProfit { base: 1.0, ..Default::default() };
    assert_eq!(of(&[], 0.0, 0.0), "`years` has 0 value(s); it needs at least 1");
    assert_eq!(of(&[year], -1.0, 0.0), "`acquisition` is -1; it must be finite and not negative");
    assert_eq!(of(&[year], 0.0, -1.0), "`discount` is -1; it must be finite and above -1");
    let broken = YearProfit { premium: f64::NAN, ..year };
    assert_eq!(of(&[year, broken], 0.0, 0.0), "`premium`[1] is NaN; it must be finite");
    let huge = YearProfit { base: f64::MAX, growth: f64::MAX, ..year };
    assert_eq!(
        of(&[huge], 0.0, 0.0),
        "the profit of a year cannot be computed: the numbers given are too large or too small for 64 bits"
    );
}

#[test]
fn effects_that_cancel_out_have_no_shares() {
    let effects =
        RelationshipEffects { purchase_share: 5.0, cost_saving: -5.0, ..Default::default() };
    assert_eq!(
        refusal(relationship::six_effects_total(&effects)),
        "the shares of the six effects cannot be computed: the effects add up to zero, and nothing has no shares"
    );
    let broken = RelationshipEffects { word_of_mouth: f64::INFINITY, ..effects };
    assert_eq!(
        refusal(relationship::six_effects_total(&broken)),
        "`word_of_mouth` is inf; it must be finite"
    );
}

#[test]
fn a_ratio_of_costs_needs_customers_and_money_on_both_sides() {
    let what = "the cost of winning relative to keeping cannot be computed: ";
    assert_eq!(
        refusal(acquisition_retention_ratio(50e6, 0, 40e6, 4_000)),
        format!("{what}`new` is 0: there is no cost per new customer without a new customer")
    );
    assert_eq!(
        refusal(acquisition_retention_ratio(50e6, 1_000, 40e6, 0)),
        format!(
            "{what}`retained` is 0: there is no cost per retained customer without a retained customer"
        )
    );
    assert_eq!(
        refusal(acquisition_retention_ratio(50e6, 1_000, 0.0, 4_000)),
        format!("{what}`retention_spend` is 0: nothing is a multiple of a cost of nothing")
    );
    assert_eq!(
        refusal(acquisition_retention_ratio(-1.0, 1_000, 40e6, 4_000)),
        "`acquisition_spend` is -1; it must be finite and not negative"
    );
}

#[test]
fn a_programme_that_saved_nobody_has_no_cost_per_customer_saved() {
    for (retained, baseline) in [(3_600, 3_600), (3_500, 3_600)] {
        assert_eq!(
            refusal(incremental_retention_cost(40e6, retained, baseline)),
            format!(
                "the cost per customer saved cannot be computed: `retained` is {retained} and `baseline` is 3600, so the \
                 programme saved nobody"
            )
        );
    }
}

#[test]
fn retention_is_a_rate_at_which_the_sum_ends() {
    let rate = "it must be a rate from 0 to 1";
    assert_eq!(
        refusal(retention_uplift(90.0, 0.95, 0.1, End)),
        format!("`before` is 90; {rate} (did you mean 0.90?)")
    );
    assert_eq!(refusal(retention_uplift(0.9, -0.1, 0.1, End)), format!("`after` is -0.1; {rate}"));
    assert_eq!(
        refusal(retention_uplift(0.9, 1.0, 0.0, Start)),
        "the value of a customer cannot be computed: `after` is 1; at 1 or more the sum over all periods grows without end"
    );
    assert_eq!(
        refusal(retention_uplift(0.0, 0.5, 0.1, End)),
        "the change in value cannot be computed: `before` is 0: with margins at the end of the periods, customers who all \
         leave are worth nothing, and nothing cannot rise by a share"
    );
    assert_eq!(
        refusal(steady_state_customers(1_000.0, 1.0)),
        "the number of customers in the long run cannot be computed: `retention` is 1; at 1 or more the sum over all periods \
         grows without end"
    );
}

#[test]
fn shares_stay_shares() {
    assert_eq!(
        refusal(parfitt_collins_share(0.9, 0.9, 2.0)),
        "`penetration` 0.9, `repeat` 0.9 and `index` 2 have the product 1.62; a market share is at most 1"
    );
    assert_eq!(
        refusal(switching_steady_share(1.0, 0.0)),
        "the share in the long run cannot be computed: `retain` is 1 and `attract` is 0: nobody leaves and nobody comes, so \
         every share stays as it is"
    );
    assert_eq!(
        refusal(switching_path(0.5, 0.8, 0.1, 10_001)),
        "`periods` is 10001; it must be at most 10,000"
    );
    assert_eq!(
        refusal(share_of_wallet(5.0, 4.0)),
        "`own` is 5 and `category` is 4; what a customer spends with us is part of what the customer spends in the category"
    );
    assert_eq!(
        refusal(share_of_wallet(0.0, 0.0)),
        "the share of wallet cannot be computed: `category` is 0: a customer who spends nothing has no wallet to share"
    );
    for (rank, brands) in [(0, 3), (4, 3), (1, 0)] {
        assert_eq!(
            refusal(wallet_allocation_rule(rank, brands)),
            format!(
                "`rank` is {rank} and `brands` is {brands}; a rank lies between 1, the best, and the number of brands"
            )
        );
    }
}

#[test]
fn costs_to_divide_by_are_above_zero() {
    let rule = "it must be finite and above 0";
    assert_eq!(
        refusal(relationship::economies_of_scope(60.0, 50.0, 0.0)),
        format!("`joint` is 0; {rule}")
    );
    assert_eq!(
        refusal(relationship::economies_of_scale_index(60.0, 0.0, 1.0)),
        format!("`quantity` is 0; {rule}")
    );
    assert_eq!(
        refusal(relationship::economies_of_scale_index(60.0, 1.0, -2.0)),
        format!("`marginal` is -2; {rule}")
    );
}

#[test]
fn a_ladder_narrows_upwards() {
    assert_eq!(refusal(ladder_conversion(&[10])), "`counts` has 1 value(s); it needs at least 2");
    assert_eq!(
        refusal(ladder_conversion(&[10, 5, 6])),
        "`counts`[2] is 6; it must be at most the count of the rung below: who climbs counts on every rung passed"
    );
    assert_eq!(
        refusal(ladder_conversion(&[10, 0, 0])),
        "the conversion to the next rung cannot be computed: `counts`[1] is 0: of nobody, no share climbs on"
    );
}

#[test]
fn a_chain_of_one_or_more_needs_an_end() {
    assert_eq!(
        refusal(referral_chain(1.0, None)),
        "the number of customers from referrals cannot be computed: `referrals` is 1: where each customer brings one or \
         more, the chain grows without end; give a number of generations"
    );
    let rule = "it must be finite and not negative";
    assert_eq!(refusal(referral_chain(-0.1, None)), format!("`referrals` is -0.1; {rule}"));
    assert_eq!(
        refusal(relationship::extinction_probability(f64::NAN)),
        format!("`referrals` is NaN; {rule}")
    );
    assert_eq!(
        refusal(relationship::earned_media_value(-1.0, 5.0)),
        format!("`impressions` is -1; {rule}")
    );
    let referrals =
        Referrals { won: vec![Referral { period: 1, value: f64::NAN }], ..Default::default() };
    assert_eq!(
        refusal(relationship::customer_referral_value(&referrals, 0.1)),
        "`won`[0] is NaN; it must be finite"
    );
}

#[test]
fn figures_refuse_what_they_cannot_show() {
    assert_eq!(
        refusal(plot::share_convergence(0.8, 0.1, &[], 5, Lang::En)),
        "`starts` has 0 value(s); it needs at least 1"
    );
    assert_eq!(
        refusal(plot::share_convergence(0.8, 0.1, &[0.1; 6], 5, Lang::En)),
        "`starts` has 6 values; at most 5 lines can be told apart in one figure"
    );
    assert_eq!(
        refusal(plot::share_convergence(0.8, 0.1, &[0.1], 0, Lang::En)),
        "`periods` is 0; it must be from 1 to 200"
    );
    assert_eq!(
        refusal(plot::customer_costs(0.0, 1.0, 1.0, Lang::En)),
        "`per_new` is 0; it must be finite and above 0"
    );
    let years = vec![YearProfit::default(); 101];
    let curve = relationship::retention_profit_curve(&years, 0.0, 0.0).unwrap();
    assert_eq!(
        refusal(plot::profit_curve(&curve, Lang::En)),
        "`yearly` is 101; it must be a list of at most 100 years"
    );
    let short = ProfitCurve { yearly: vec![1.0, 2.0], cumulative: vec![0.0, 1.0], ..curve };
    assert_eq!(
        refusal(plot::profit_curve(&short, Lang::En)),
        "`cumulative` has 2 value(s); it needs at least 3"
    );
}
