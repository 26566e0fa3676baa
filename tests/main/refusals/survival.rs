//! What `survival`, `cohort` and `season` refuse, word for word.

use tourism_marketing::cohort::{self, CohortTable};
use tourism_marketing::season::{self, SeasonMethod, Seasonality};
use tourism_marketing::survival::{self, SurvivalInterval};

use super::refusal;

#[test]
fn durations_pair_up_with_who_left() {
    let of = |durations: &[f64], left: &[bool], level| {
        refusal(survival::kaplan_meier(durations, left, level, SurvivalInterval::LogLog))
    };
    assert_eq!(of(&[], &[], 0.95), "`durations` has 0 value(s); it needs at least 1");
    assert_eq!(
        of(&[1.0], &[], 0.95),
        "`durations` has 1 values but `left` has 0; they must pair up one to one"
    );
    assert_eq!(
        of(&[1.0, -2.0], &[true, true], 0.95),
        "`durations`[1] is -2; it must be finite and not negative"
    );
    assert_eq!(
        of(&[1.0], &[true], 95.0),
        "`level` is 95; it must be a share between 0 and 1, both excluded (did you mean 0.95?)"
    );
    assert_eq!(
        refusal(survival::log_rank(&[1.0], &[true], &[2.0], &[])),
        "`second` has 1 values but `left_second` has 0; they must pair up one to one"
    );
    assert_eq!(
        refusal(survival::log_rank(&[1.0], &[false], &[2.0], &[true])),
        "the log-rank test cannot be computed: nobody left while both groups had customers"
    );
}

#[test]
fn a_curve_says_nothing_beyond_its_data() {
    let curve = survival::kaplan_meier(&[2.0, 4.0], &[true, false], 0.95, SurvivalInterval::LogLog)
        .unwrap();
    assert_eq!(
        refusal(curve.at(5.0)),
        "`time` is 5 and the data end at 4; a curve says nothing beyond its data"
    );
    assert_eq!(refusal(curve.mean_until(-1.0)), "`time` is -1; it must be finite and not negative");
}

#[test]
fn periods_are_numbered_without_gaps() {
    assert_eq!(
        refusal(cohort::retention_table(&[])),
        "`visits` has 0 value(s); it needs at least 1"
    );
    assert_eq!(
        refusal(cohort::retention_table(&[("Kim", 20_250_101), ("Kim", 20_260_101)])),
        "the periods run from 20250101 to 20260101; number them without gaps (months as 12 · year + month); at most \
         1,000 can be shown"
    );
    let of = |names: &[&str], active: &[Vec<u64>]| refusal(CohortTable::of_counts(names, active));
    assert_eq!(of(&[], &[]), "`active` has 0 value(s); it needs at least 1");
    assert_eq!(
        of(&["January"], &[vec![0]]),
        "cohort \"January\" has no member; leave out empty cohorts"
    );
    assert_eq!(
        of(&["January"], &[vec![5, 4, 6]]),
        "cohort \"January\" has 5 members and 6 active at age 2; nobody joins a cohort later"
    );
}

#[test]
fn seasons_need_years() {
    let of = |values: &[f64], seasons, method| refusal(season::indices(values, seasons, method));
    assert_eq!(
        of(&[1.0; 12], 1, SeasonMethod::RatioToMean),
        "`seasons` is 1; it must be from 2 to 366"
    );
    assert_eq!(
        of(&[1.0; 14], 12, SeasonMethod::RatioToMean),
        "`values` has 14 periods and a year has 12; the ratio to the mean needs whole years"
    );
    assert_eq!(
        of(&[1.0; 23], 12, SeasonMethod::RatioToMovingAverage),
        "`values` has 23 value(s); it needs at least 24"
    );
    assert_eq!(
        of(&[1.0, 2.0, 0.0, 0.0], 2, SeasonMethod::RatioToMean),
        "the seasonal indices cannot be computed: `values`[2] to [3] are all zero, so nothing is a multiple of their mean"
    );
    assert_eq!(
        of(&[1.0, f64::NAN], 2, SeasonMethod::RatioToMean),
        "`values`[1] is NaN; it must be finite and not negative"
    );
    let closed = Seasonality {
        method: SeasonMethod::RatioToMean,
        indices: vec![2.0, 0.0],
        peak: 0,
        trough: 1,
    };
    assert_eq!(
        refusal(closed.adjusted(&[1.0, 1.0])),
        "the series without its seasons cannot be computed: a season has the index 0: nothing can be said about it"
    );
}
