//! What `value` refuses, word for word.

use tourism_marketing::value::{
    self, Acquisition, BrandBuyer, ClvTiming, EquityDrivers, MarginStream,
};

use super::refusal;

const GUEST: MarginStream = MarginStream {
    margin: 80_000.0,
    retention: 0.8,
    discount: 0.10,
    growth: 0.0,
    acquisition_cost: 0.0,
};

#[test]
fn heads_must_add_up() {
    assert_eq!(
        refusal(value::retention_rate(1_000, 100, 200)),
        "`new` is 200 and `end` is 100; new customers are a part of those at the end"
    );
    assert_eq!(
        refusal(value::retention_rate(1_000, 1_050, 20)),
        "1050 at the end less 20 new leaves 1030, of 1000 at the start; no more can stay than were there"
    );
    assert_eq!(refusal(value::churn_rate(0, 0)), "`start` is 0; it must be at least 1");
    assert_eq!(
        refusal(value::churn_rate(10, 11)),
        "`lost` is 11 and `start` is 10; those who left were there at the start"
    );
    assert_eq!(
        refusal(value::cohort_retention(&[500, 400, 410])),
        "`active`[2] is 410; it must be not above the one before it: nobody joins a cohort later"
    );
    assert_eq!(
        refusal(value::cohort_retention(&[0])),
        "`active`[0] is 0; it must be at least 1, or there is no cohort"
    );
}

#[test]
fn a_percentage_is_recognised() {
    let stream = MarginStream { retention: 80.0, ..GUEST };
    assert_eq!(
        refusal(value::clv_infinite(&stream, ClvTiming::End)),
        "`retention` is 80; it must be a rate from 0 to 1 (did you mean 0.80?)"
    );
    assert_eq!(
        refusal(value::annualise_churn(3.0, 12)),
        "`churn` is 3; it must be a rate from 0 to 1 (did you mean 0.03?)"
    );
}

#[test]
fn a_lifetime_without_an_end_is_refused() {
    assert_eq!(
        refusal(value::expected_lifetime(1.0)),
        "the expected lifetime cannot be computed: at a `retention` of 1 nobody ever leaves"
    );
    let growing = MarginStream { growth: 0.5, ..GUEST };
    assert_eq!(
        refusal(value::clv_infinite(&growing, ClvTiming::End)),
        "the lifetime value without an end cannot be computed: the margins do not fade: retention × (1 + growth) \
         is 1.2000000000000002, and 1 + discount is 1.1; it has an end only if the first is smaller"
    );
    let forever = MarginStream { retention: 1.0, discount: 0.0, ..GUEST };
    assert!(value::clv_infinite(&forever, ClvTiming::Start).is_err());
    assert_eq!(value::clv_finite(&forever, 3, ClvTiming::Start), Ok(240_000.0));
}

#[test]
fn the_fields_of_a_stream_are_judged() {
    let of = |stream: MarginStream| refusal(value::clv_finite(&stream, 5, ClvTiming::Start));
    assert_eq!(
        of(MarginStream { margin: f64::NAN, ..GUEST }),
        "`margin` is NaN; it must be finite"
    );
    assert_eq!(
        of(MarginStream { discount: -1.0, ..GUEST }),
        "`discount` is -1; it must be finite and above -1 (0.10 for 10 %)"
    );
    assert_eq!(
        of(MarginStream { growth: -1.5, ..GUEST }),
        "`growth` is -1.5; it must be finite and not below -1"
    );
    assert_eq!(
        of(MarginStream { acquisition_cost: -5.0, ..GUEST }),
        "`acquisition_cost` is -5; it must be finite and not negative"
    );
    assert_eq!(
        refusal(value::clv_schedule(&GUEST, 0, ClvTiming::Start)),
        "`periods` is 0; it must be from 1 to 1,000"
    );
    let exploding = MarginStream { growth: 9.0, ..GUEST };
    assert_eq!(
        refusal(value::clv_finite(&exploding, 5_000, ClvTiming::Start)),
        "the lifetime value cannot be computed: the numbers given are too large or too small for 64 bits"
    );
}

#[test]
fn probabilities_add_up_to_one() {
    let guest = BrandBuyer { spend: 1.0, margin: 0.3, frequency: 1.0, discount: 0.1, purchases: 3 };
    let of = |first: &[f64], switching: &[Vec<f64>], brand| {
        refusal(value::brand_switching_clv(first, switching, brand, &guest))
    };
    let square = [vec![0.8, 0.2], vec![0.3, 0.7]];
    assert_eq!(of(&[0.5, 0.25], &square, 0), "`first` adds up to 0.75; probabilities add up to 1");
    assert_eq!(
        of(&[80.0, 20.0], &square, 0),
        "`first`[0] is 80; it must be a rate from 0 to 1 (0.05, not 5)"
    );
    assert_eq!(
        of(&[1.0, 0.0], &[vec![0.5, 0.25], vec![0.3, 0.7]], 0),
        "`switching[k]` adds up to 0.75; probabilities add up to 1"
    );
    assert_eq!(
        of(&[1.0, 0.0], &square[..1], 0),
        "`first` has 2 values but `switching` has 1; they must pair up one to one"
    );
    assert_eq!(of(&[1.0, 0.0], &square, 2), "`brand` is 2 of 2 brands; brands are counted from 0");
    let mut crowd = vec![0.0; 101];
    crowd[0] = 1.0;
    assert_eq!(of(&crowd, &[], 0), "`first` has 101 brands; a market has at most 100 brands here");
    let none = BrandBuyer { frequency: 0.0, ..guest };
    assert_eq!(
        refusal(value::brand_switching_clv(&[1.0, 0.0], &square, 0, &none)),
        "`frequency` is 0; it must be finite and above 0"
    );
    let many = BrandBuyer { purchases: 10_001, ..guest };
    assert_eq!(
        refusal(value::brand_switching_clv(&[1.0, 0.0], &square, 0, &many)),
        "`purchases` is 10001; it must be from 1 to 10,000"
    );
}

#[test]
fn the_rest_is_judged() {
    assert_eq!(
        refusal(value::cumulative_spend(&[])),
        "`spend` has 0 value(s); it needs at least 1"
    );
    assert_eq!(
        refusal(value::customer_equity(&[1.0, f64::INFINITY])),
        "`lifetime_values`[1] is inf; it must be finite"
    );
    assert_eq!(
        refusal(value::cohort_equity(&GUEST, &[])),
        "`new` has 0 value(s); it needs at least 1"
    );
    let none = EquityDrivers { value: 0.0, brand: 0.0, relationship: 0.0 };
    assert_eq!(
        refusal(value::driver_index(&none, &none)),
        "`weights` adds up to zero, so no share of it can be taken; at least one value must be positive"
    );
    let club = Acquisition { ceiling: 40.0, steepness: 0.0001, value: 100_000.0 };
    assert_eq!(
        refusal(value::blattberg_deighton(&club)),
        "`ceiling` is 40; it must be a share above 0 and at most 1 (did you mean 0.40?)"
    );
    assert_eq!(
        refusal(value::ltv_cac(1.0, 0.0)),
        "`acquisition_cost` is 0; it must be finite and above 0"
    );
    assert_eq!(
        refusal(value::payback_period(1e30, 1.0, 1.0)),
        "the payback period cannot be computed: it takes 1000000000000000000000000000000 periods, more than anybody \
         can wait"
    );
    assert_eq!(
        refusal(value::sbg_survival(0.0, 1.0, 1)),
        "`alpha` is 0; it must be finite and above 0"
    );
    assert_eq!(
        refusal(value::sbg_survival(1.0, 1.0, 1_000_001)),
        "`periods` is 1000001; it must be at most 1,000,000"
    );
    assert_eq!(refusal(value::sbg_retention(1.0, 1.0, 0)), "`period` is 0; it must be at least 1");
}
