//! What the figures of customers refuse, word for word.

use tourism_marketing::cohort::CohortTable;
use tourism_marketing::dbmarketing::{Depth, Gains};
use tourism_marketing::demarketing::DemandCurve;
use tourism_marketing::season::{SeasonMethod, Seasonality};
use tourism_marketing::value::{ClvSchedule, ClvTiming};
use tourism_marketing::{Lang, plot};

use super::refusal;

#[test]
fn figures_of_too_much_or_too_little_are_refused() {
    assert_eq!(
        refusal(plot::histogram(&[], "", Lang::Ko)),
        "`values` has 0 value(s); it needs at least 1"
    );
    assert_eq!(
        refusal(plot::histogram(&[f64::NAN], "", Lang::Ko)),
        "`values`[0] is NaN; it must be finite"
    );
    let one = CohortTable::of_counts(&["2025-01"], &[vec![500]]).unwrap();
    assert_eq!(
        refusal(plot::cohorts(&one, Lang::Ko)),
        "the figure cannot be computed: the table is of one period, in which every customer is active"
    );
    let long = CohortTable::of_counts(&["2025-01"], &[vec![5; 40]]).unwrap();
    assert_eq!(
        refusal(plot::cohorts(&long, Lang::Ko)),
        "the table has 1 cohorts and 40 ages; at most 36 of each can be read; take longer periods or fewer cohorts"
    );
    let shares: &[f64] = &[1.0, 0.8];
    assert_eq!(
        refusal(plot::retention(&[("a", &[1.0, 80.0])], Lang::Ko)),
        "`curves[k]`[1] is 80; it must be a rate from 0 to 1 (0.05, not 5)"
    );
    assert_eq!(
        refusal(plot::retention(&[("a", shares); 6], Lang::Ko)),
        "`curves` has 6 values; at most 5 lines can be told apart in one figure"
    );
    assert_eq!(
        refusal(plot::survival(&[], Lang::Ko)),
        "`curves` has 0 value(s); it needs at least 1"
    );
    let empty = Gains { customers: 0, responders: 0, rate: 0.0, rows: Vec::new() };
    assert_eq!(
        refusal(plot::gains(&empty, Lang::Ko)),
        "`rows` has 0 value(s); it needs at least 1"
    );
    let deep = Depth { groups: 0, profit: 0.0, cumulative: vec![1.0; 21] };
    assert_eq!(
        refusal(plot::campaign_depth(&deep, Lang::Ko)),
        "there are 21 groups; at most 20 can be drawn"
    );
    let days = Seasonality {
        method: SeasonMethod::RatioToMean,
        indices: vec![1.0; 365],
        peak: 0,
        trough: 0,
    };
    assert_eq!(
        refusal(plot::seasonality(&days, Lang::Ko)),
        "there are 365 seasons; at most 53 can be drawn"
    );
    let park = DemandCurve { price: 20_000.0, visitors: 10_000.0, elasticity: -1.25 };
    assert_eq!(
        refusal(plot::price_response(&park, 0.0, Lang::Ko)),
        "`capacity` is 0; it must be finite and above 0"
    );
    let nothing = ClvSchedule {
        acquisition_cost: 0.0,
        timing: ClvTiming::Start,
        periods: Vec::new(),
        break_even: None,
    };
    assert_eq!(
        refusal(plot::clv_build_up(&nothing, Lang::Ko)),
        "`periods` has 0 value(s); it needs at least 1"
    );
    assert_eq!(
        refusal(plot::clv_by_retention(1.0, &[10.5], ClvTiming::End, Lang::Ko)),
        "`discounts`[0] is 10.5; it must be above 0 and at most 10 (0.10 for 10 %)"
    );
}
