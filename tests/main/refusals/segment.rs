//! What `segment` refuses, word for word.

use tourism_marketing::Lang;
use tourism_marketing::plot::{self, CellMeasure};
use tourism_marketing::segment::{
    self, Better, RfmGrid, RfmScore, RfmWeights, VipSize, WhaleCurve, allocate_greedy,
    portfolio_risk, rank_ntile, rfm_independent, rfm_nested,
};

use super::refusal;
use crate::shared::{DAYS, SPEND, STAYS};

#[test]
fn tiles_need_at_least_as_many_customers() {
    assert_eq!(
        refusal(rank_ntile(&SPEND, 0, Better::Higher)),
        "`tiles` is 0; it must be at least 1"
    );
    assert_eq!(
        refusal(rank_ntile(&SPEND[..4], 5, Better::Higher)),
        "`values` has 4 value(s); it needs at least 5"
    );
    assert_eq!(
        refusal(rank_ntile(&[1.0, f64::NAN], 2, Better::Lower)),
        "`values`[1] is NaN; it must be finite"
    );
}

#[test]
fn both_schemes_judge_alike() {
    for scheme in [rfm_independent, rfm_nested] {
        assert_eq!(
            refusal(scheme(&DAYS, &STAYS[..7], &SPEND, 2)),
            "`days` has 8 values but `frequency` has 7; they must pair up one to one"
        );
        assert_eq!(
            refusal(scheme(&DAYS, &STAYS, &SPEND[..7], 2)),
            "`days` has 8 values but `monetary` has 7; they must pair up one to one"
        );
        let rule = "it must be finite and not negative";
        assert_eq!(
            refusal(scheme(&[-1.0, 2.0], &[1.0, 1.0], &[1.0, 1.0], 2)),
            format!("`days`[0] is -1; {rule}")
        );
        assert_eq!(
            refusal(scheme(&[1.0, 2.0], &[1.0, -1.0], &[1.0, 1.0], 2)),
            format!("`frequency`[1] is -1; {rule}")
        );
        assert_eq!(
            refusal(scheme(&DAYS, &STAYS, &SPEND, 9)),
            "`monetary` has 8 value(s); it needs at least 9"
        );
    }
}

#[test]
fn scores_and_weights_are_in_range() {
    let score = RfmScore { recency: 0, frequency: 4, monetary: 2 };
    let weights = RfmWeights { recency: 3.0, frequency: 2.0, monetary: 1.0 };
    assert_eq!(
        refusal(segment::rfm_weighted(score, weights)),
        "`recency` is 0; it must be at least 1, the worst score"
    );
    let none = RfmWeights { recency: 0.0, frequency: 0.0, monetary: 0.0 };
    assert_eq!(
        refusal(segment::rfm_weighted(RfmScore { recency: 1, ..score }, none)),
        "`weights` adds up to zero, so no share of it can be taken; at least one value must be positive"
    );
    assert_eq!(
        refusal(segment::rfm_grid(&[score], &[1.0], 5)),
        "`scores`[0] is 0; it must be made of scores from 1 to `tiles`"
    );
    assert_eq!(
        refusal(segment::rfm_grid(&[score], &[1.0], 11)),
        "`tiles` is 11; it must be from 1 to 10"
    );
}

#[test]
fn a_response_of_four_is_four_percent() {
    assert_eq!(
        refusal(segment::breakeven_index(4.2, 0.03)),
        "`rate` is 4.2; it must be a rate from 0 to 1 (did you mean 0.042?)"
    );
    assert_eq!(
        refusal(segment::breakeven_index(0.042, 0.0)),
        "`breakeven` is 0; it must be a share above 0 and at most 1"
    );
    assert_eq!(
        refusal(segment::customer_profit(1e6, 60.0, 0.0)),
        "`cost_rate` is 60; it must be a rate from 0 to 1 (did you mean 0.60?)"
    );
}

#[test]
fn a_whale_needs_a_profit() {
    assert_eq!(refusal(segment::whale_curve(&[])), "`profits` has 0 value(s); it needs at least 1");
    for (profits, total) in [([5.0, -5.0], "0"), ([5.0, -7.5], "-2.5")] {
        assert_eq!(
            refusal(segment::whale_curve(&profits)),
            format!(
                "a share of the total profit cannot be computed: `profits` adds up to {total}; the total must be above 0"
            )
        );
    }
    assert_eq!(
        refusal(segment::optimal_vip_size(&[1.0], 1.0, -2.0)),
        "`fixed` is -2; it must be finite and not negative"
    );
}

#[test]
fn steps_are_neither_too_small_nor_blind() {
    let curves: [fn(f64) -> f64; 2] = [f64::sqrt, |x| 1.0 / x];
    assert_eq!(
        refusal(allocate_greedy(&curves, 100.0, 0.0)),
        "`step` is 0; it must be finite and above 0"
    );
    assert_eq!(
        refusal(allocate_greedy(&curves[..1], 14e6, 1.0)),
        "`budget` 14000000 has more than a million steps of 1; `step` must be larger"
    );
    assert_eq!(
        refusal(allocate_greedy(&curves, 100.0, 10.0)),
        "the allocation cannot be computed: `curves`[1] gives inf for a spending of 0"
    );
    assert_eq!(
        refusal(allocate_greedy(&[], 1.0, 1.0)),
        "`curves` has 0 value(s); it needs at least 1"
    );
    assert_eq!(
        refusal(segment::allocate_sqrt(&[0.0], 1.0)),
        "`weights` adds up to zero, so no share of it can be taken; at least one value must be positive"
    );
}

#[test]
fn a_covariance_matrix_is_one() {
    let of = |weights: &[f64], covariance: &[Vec<f64>]| {
        refusal(portfolio_risk(weights, &vec![0.1; weights.len()], covariance))
    };
    let good = [vec![0.04, 0.006], vec![0.006, 0.01]];
    assert_eq!(
        of(&[0.6, 0.5], &good),
        "`weights` adds up to 1.1; the shares of all groups add up to 1"
    );
    assert_eq!(
        of(&[1.0], &good),
        "`weights` has 1 values but `covariance` has 2; they must pair up one to one"
    );
    assert_eq!(
        of(&[0.5, 0.5], &[vec![0.04], vec![0.006, 0.01]]),
        "`covariance`[0] has 1 values; a row has as many values as there are rows"
    );
    assert_eq!(
        of(&[0.5, 0.5], &[vec![0.04, 0.006], vec![0.007, 0.01]]),
        "`covariance`[1][0] is 0.007, but [0][1] is 0.006; two groups have one covariance: the matrix must be symmetric"
    );
    // 0.03² is above 0.04 · 0.01: a correlation of 1.5. And a negative variance.
    for covariance in [
        [vec![0.04, 0.03], vec![0.03, 0.01]],
        [vec![0.04, 0.0], vec![0.0, -0.01]],
        [vec![0.0, 0.01], vec![0.01, 0.0]],
    ] {
        assert_eq!(
            of(&[0.5, 0.5], &covariance),
            "`covariance` gives some mix a negative variance; no covariance may be larger than the two variances allow"
        );
    }
}

#[test]
fn figures_refuse_what_they_cannot_show() {
    let whale = segment::whale_curve(&[1.0]).unwrap();
    let broken = WhaleCurve { profit: vec![0.0, f64::NAN], ..whale };
    assert_eq!(
        refusal(plot::whale_curve(&broken, Lang::En)),
        "`profit`[1] is NaN; it must be finite"
    );
    let grid = RfmGrid { tiles: 2, cells: vec![Vec::new(); 2] };
    assert_eq!(
        refusal(plot::rfm_heat_map(&grid, CellMeasure::Customers, Lang::En)),
        "`cells` is not 2 rows of 2 cells; the grid has `tiles` rows of `tiles` cells"
    );
    assert_eq!(
        refusal(plot::budget_allocation(&["a"], &[1.0, 2.0], Lang::En)),
        "`names` has 1 values but `amounts` has 2; they must pair up one to one"
    );
    assert_eq!(
        refusal(plot::budget_allocation(&["a"; 21], &[1.0; 21], Lang::En)),
        "`amounts` is 21; it must be a list of at most 20 amounts"
    );
    let none = VipSize { size: 0, net: 0.0, net_by_size: vec![0.0] };
    assert_eq!(
        refusal(plot::vip_size(&none, Lang::En)),
        "`net_by_size` has 1 value(s); it needs at least 2"
    );
}
