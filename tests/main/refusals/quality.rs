//! What `quality`, `experience` and `conjoint` refuse, word for word.

use tourism_marketing::quality::{self, BradyCronin, Crosshair, KanoAnswer, QualityCosts};
use tourism_marketing::{conjoint, experience};

use super::refusal;

#[test]
fn scores_stay_on_the_seven_point_scale() {
    assert_eq!(
        refusal(quality::servqual_gap(0.0, 6.1)),
        "`perception` is 0; it must be a score from 1 to 7"
    );
    assert_eq!(
        refusal(quality::servqual_gap(5.0, f64::NAN)),
        "`expectation` is NaN; it must be a score from 1 to 7"
    );
    assert_eq!(
        refusal(quality::servperf(&[5.0, 8.0])),
        "`performance`[1] is 8; it must be a score from 1 to 7"
    );
    assert_eq!(
        refusal(quality::servperf(&[])),
        "`performance` has 0 value(s); it needs at least 1"
    );
    let hotel =
        BradyCronin { interaction: [6.0, 5.0, 0.5], environment: [5.0; 3], outcome: [4.0; 3] };
    assert_eq!(
        refusal(quality::brady_cronin(&hotel, [1.0; 3])),
        "`interaction`[2] is 0.5; it must be a score from 1 to 7"
    );
    let hotel = BradyCronin { interaction: [6.0; 3], ..hotel };
    assert_eq!(
        refusal(quality::brady_cronin(&hotel, [0.0; 3])),
        "`weights` adds up to zero, so no share of it can be taken; at least one value must be positive"
    );
}

#[test]
fn a_survey_is_a_full_rectangle() {
    let rows = [vec![5.0, 6.0], vec![5.0]];
    assert_eq!(
        refusal(quality::dimension_means(&rows, &[vec![0]])),
        "`respondents[0]` has 2 values but `respondents[k]` has 1; they must pair up one to one"
    );
    assert_eq!(
        refusal(quality::dimension_means(&[], &[vec![0]])),
        "`respondents` has 0 value(s); it needs at least 1"
    );
    let rows = [vec![5.0, 6.0]];
    assert_eq!(
        refusal(quality::dimension_means(&rows, &[vec![0, 2]])),
        "`dims` names item 2, but there are 2 items; items are counted from 0"
    );
    assert_eq!(
        refusal(quality::dimension_means(&rows, &[vec![]])),
        "`dims[k]` has 0 value(s); it needs at least 1"
    );
    assert_eq!(
        refusal(quality::servqual(&rows, &[], &[vec![0]])),
        "`expectations` has 1 values but `perceptions` has 0; they must pair up one to one"
    );
    assert_eq!(
        refusal(quality::servqual(&rows, &[vec![5.0, 9.0]], &[vec![0]])),
        "`perceptions[k]`[1] is 9; it must be a score from 1 to 7"
    );
}

#[test]
fn a_scale_has_items_and_persons_who_differ() {
    assert_eq!(
        refusal(quality::cronbach_alpha(&[vec![1.0, 2.0]])),
        "`items` has 1 value(s); it needs at least 2"
    );
    assert_eq!(
        refusal(quality::cronbach_alpha(&[vec![1.0], vec![2.0]])),
        "`items[0]` has 1 value(s); it needs at least 2"
    );
    assert_eq!(
        refusal(quality::cronbach_alpha(&[vec![1.0, 2.0], vec![2.0, 1.0]])),
        "α cannot be computed: all respondents have the same sum, so there is nothing to tell apart"
    );
    let two = [vec![1.0, 2.0, 3.0], vec![2.0, 1.0, 4.0]];
    assert_eq!(refusal(quality::omega(&two)), "`items` has 2 value(s); it needs at least 3");
    assert_eq!(
        refusal(quality::factor_structure(&[vec![1.0, 2.0], vec![2.0, 1.0]], 1)),
        "`items[0]` has 2 value(s); it needs at least 3"
    );
    assert_eq!(
        refusal(quality::factor_structure(&[vec![1.0, 2.0, 3.0], vec![2.0, 2.0, 2.0]], 1)),
        "the correlations cannot be computed: all scores of `items`[1] are equal"
    );
    let against = [
        vec![1.0, 2.0, 3.0, 4.0],
        vec![4.0, 3.0, 2.0, 1.0],
        vec![1.0, 3.0, 2.0, 4.0],
        vec![4.0, 2.0, 3.0, 1.0],
    ];
    assert_eq!(
        refusal(quality::omega(&against)),
        "ω cannot be computed: the items do not go together; turn round those that are keyed the other way"
    );
    // Correlations .9, .9 and .5: the first item would need a loading of √(.9 · .9 / .5) > 1.
    let heywood = [
        vec![1.0, 2.0, 3.0, 4.0, 5.0],
        vec![1.0, 1.0, 3.0, 3.0, 3.0],
        vec![2.0, 3.0, 2.0, 4.0, 4.5],
    ];
    assert_eq!(
        refusal(quality::omega(&heywood)),
        "ω cannot be computed: one factor would explain an item by more than 100 %"
    );
}

#[test]
fn processes_are_counted_within_their_bounds() {
    assert_eq!(
        refusal(quality::zone_of_tolerance(5.0, 6.0, 5.0)),
        "`adequate` is 6 and `desired` is 5; nobody wishes for less than is adequate: `adequate` must not be above `desired`"
    );
    assert_eq!(refusal(quality::p_chart(&[], 10)), "`defects` has 0 value(s); it needs at least 1");
    assert_eq!(refusal(quality::p_chart(&[1], 0)), "`n` is 0; it must be at least 1");
    assert_eq!(
        refusal(quality::p_chart(&[3, 11], 10)),
        "`defects`[1] is 11; it must be at most `n`, the size of a sample"
    );
    assert_eq!(
        refusal(quality::rolled_throughput_yield(&[0.98, 95.0])),
        "`yields`[1] is 95; it must be a share from 0 to 1 (0.95, not 95)"
    );
    let costs = QualityCosts {
        prevention: 0.0,
        appraisal: -1.0,
        internal_failure: 0.0,
        external_failure: 0.0,
    };
    assert_eq!(
        refusal(quality::cost_of_quality(&costs, 100.0)),
        "`costs.appraisal` is -1; it must be finite and not negative"
    );
    let costs = QualityCosts { appraisal: 1.0, ..costs };
    assert_eq!(
        refusal(quality::cost_of_quality(&costs, 0.0)),
        "`sales` is 0; it must be finite and above 0"
    );
    assert_eq!(
        refusal(quality::ipa(&[5.0], &[f64::INFINITY], Crosshair::Means)),
        "`performance`[0] is inf; it must be finite and not beyond 1e100"
    );
    assert_eq!(
        refusal(quality::kano(&[(KanoAnswer::Like, KanoAnswer::Like)])),
        "the coefficients of satisfaction cannot be computed: every answer is reverse or questionable; look at the \
         question first"
    );
}

#[test]
fn a_journey_has_moments() {
    assert_eq!(refusal(experience::nps(&[])), "`scores` has 0 value(s); it needs at least 1");
    assert_eq!(refusal(experience::nps(&[9, 11])), "`scores`[1] is 11; it must be from 0 to 10");
    assert_eq!(refusal(experience::peak_end(&[])), "`affect` has 0 value(s); it needs at least 1");
    assert_eq!(
        refusal(experience::journey_score(&[5.0], &[1.0, 2.0])),
        "`scores` has 1 values but `weights` has 2; they must pair up one to one"
    );
    assert_eq!(
        refusal(experience::journey_score(&[5.0], &[-1.0])),
        "`weights`[0] is -1; it must be finite and not negative"
    );
}

#[test]
fn offers_differ_in_every_attribute() {
    let of =
        |offers: &[Vec<usize>], ratings: &[f64]| refusal(conjoint::part_worths(offers, ratings));
    assert_eq!(
        of(&[vec![0, 0], vec![1, 0]], &[1.0, 2.0]),
        "attribute 1 of `offers` has one level; an attribute needs at least 2 levels"
    );
    assert_eq!(
        of(&[vec![0], vec![2]], &[1.0, 2.0]),
        "no offer shows level 1 of attribute 0; levels are counted from 0 without gaps, and each is shown"
    );
    assert_eq!(
        of(&[vec![0], vec![usize::MAX]], &[1.0, 2.0]),
        "no offer shows level 1 of attribute 0; levels are counted from 0 without gaps, and each is shown"
    );
    assert_eq!(
        of(&[vec![0, 0], vec![1, 1], vec![0, 0], vec![1, 1]], &[1.0, 2.0, 3.0, 4.0]),
        "`predictors`[1] follows from the ones before it; no predictor may be a sum of others; leave one out"
    );
    assert_eq!(
        of(&[vec![0, 0], vec![1]], &[1.0, 2.0]),
        "`offers[0]` has 2 values but `offers[k]` has 1; they must pair up one to one"
    );
    let guest = conjoint::part_worths(&[vec![0], vec![1]], &[1.0, 2.0]).unwrap();
    assert_eq!(
        refusal(guest.utility(&[2])),
        "`offer` has level 2; levels are counted from 0, and only rated levels have a worth"
    );
}
