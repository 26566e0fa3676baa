//! What `crm` refuses, word for word.

use tourism_marketing::crm;

use super::refusal;

#[test]
fn a_part_is_no_larger_than_its_whole() {
    assert_eq!(
        refusal(crm::repurchase_rate(801, 800)),
        "`repeat` is 801 and `buyers` is 800; repeat buyers are a part of the buyers"
    );
    assert_eq!(refusal(crm::repurchase_rate(0, 0)), "`buyers` is 0; it must be at least 1");
    assert_eq!(
        refusal(crm::completeness(6_001, 6, 1_000)),
        "`filled` is 6001, but 1000 records of 6 have only 6000; no more can be filled than there are"
    );
    assert_eq!(
        refusal(crm::information_gain(&[9, 5], &[vec![2, 3], vec![4, 0]])),
        "`parent`[0] is 9, but the children have 6; the children together are the parent"
    );
    assert_eq!(
        refusal(crm::information_gain(&[9, 5], &[vec![9, 4, 1]])),
        "`parent` has 2 values but `children[k]` has 3; they must pair up one to one"
    );
    assert_eq!(
        refusal(crm::information_gain(&[0, 0], &[vec![0, 0]])),
        "`parent` adds up to zero, so no share of it can be taken; at least one value must be positive"
    );
}

#[test]
fn ratios_need_something_to_compare_with() {
    assert_eq!(refusal(crm::crm_roi(180e6, 0.0)), "`cost` is 0; it must be finite and above 0");
    assert_eq!(
        refusal(crm::relative_satisfaction(4.2, &[])),
        "`competitors` has 0 value(s); it needs at least 1"
    );
    assert_eq!(
        refusal(crm::relative_satisfaction(4.2, &[4.0, f64::NAN])),
        "`competitors`[1] is NaN; it must be finite"
    );
    assert_eq!(
        refusal(crm::freshness(&[10.0, -1.0], 365.0)),
        "`age_days`[1] is -1; it must be finite and not negative"
    );
    let why = "the mean of `values` is not above 0, so nothing is a multiple of it";
    assert_eq!(
        refusal(crm::variability_cv(&[-1.0, 1.0])),
        format!("the coefficient of variation cannot be computed: {why}")
    );
    assert_eq!(
        refusal(crm::variability_cv(&[1.0])),
        "`values` has 1 value(s); it needs at least 2"
    );
}
