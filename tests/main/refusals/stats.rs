//! What `stats` refuses, word for word.

use tourism_marketing::stats::{self, Summary};

use super::refusal;

#[test]
fn counts_are_parts_of_groups() {
    assert_eq!(refusal(stats::two_proportion_z(0, 0, 1, 2)), "`n1` is 0; it must be at least 1");
    assert_eq!(
        refusal(stats::difference_ci(1, 2, 5, 3, 0.95)),
        "`x2` is 5 and `n2` is 3; a part is not larger than its whole"
    );
    assert_eq!(
        refusal(stats::two_proportion_z(0, 5, 0, 7)),
        "z cannot be computed: nobody did it in both groups, so there is no spread to compare with"
    );
    assert_eq!(
        refusal(stats::wilson_ci(1, 2, 95.0)),
        "`level` is 95; it must be a share between 0 and 1, both excluded (did you mean 0.95?)"
    );
    assert_eq!(
        refusal(stats::sample_size_two_prop(30.0, 0.2, 0.05, 0.8)),
        "`p1` is 30; it must be a share between 0 and 1, both excluded (did you mean 0.30?)"
    );
    assert_eq!(
        refusal(stats::sample_size_two_prop(0.3, 0.3, 0.05, 0.8)),
        "a sample size cannot be computed: `p1` and `p2` are both about 0.3, and no number of guests tells them apart"
    );
    assert_eq!(
        refusal(stats::sample_size_two_prop(0.3, 0.2, 0.05, 0.02)),
        "`power` is 0.02 and `alpha` is 0.05; a test finds chance effects more often than that: `power` must be \
         above `alpha` / 2"
    );
}

#[test]
fn a_table_of_counts_has_rows_of_one_length_with_somebody_in_them() {
    assert_eq!(
        refusal(stats::chi_square(&[vec![1, 2]])),
        "`table` has 1 value(s); it needs at least 2"
    );
    assert_eq!(
        refusal(stats::chi_square(&[vec![1], vec![2]])),
        "`table[0]` has 1 value(s); it needs at least 2"
    );
    assert_eq!(
        refusal(stats::chi_square(&[vec![1, 2], vec![3, 4, 5]])),
        "`table[0]` has 2 values but `table[k]` has 3; they must pair up one to one"
    );
    assert_eq!(
        refusal(stats::chi_square(&[vec![1, 0], vec![3, 0]])),
        "column 1 of `table` adds up to zero; every row and column needs somebody in it; leave it out"
    );
}

#[test]
fn a_group_has_two_members_and_some_spread() {
    let group = Summary { mean: 5.0, sd: 1.0, n: 10 };
    assert_eq!(
        refusal(stats::welch_t(&group, &Summary { n: 1, ..group })),
        "`second` has 1 value(s); it needs at least 2"
    );
    assert_eq!(
        refusal(stats::cohens_d(&Summary { sd: -1.0, ..group }, &group)),
        "`first` has the standard deviation -1; a standard deviation is not negative"
    );
    assert_eq!(
        refusal(stats::hedges_g(&Summary { mean: f64::NAN, ..group }, &group)),
        "`first` is NaN; it must be finite and not beyond 1e100"
    );
    let flat = Summary { sd: 0.0, ..group };
    assert_eq!(
        refusal(stats::welch_t(&flat, &flat)),
        "t cannot be computed: both standard deviations are 0, so there is no spread to compare with"
    );
    assert_eq!(refusal(stats::paired_t(&[])), "`differences` has 0 value(s); it needs at least 2");
    assert_eq!(
        refusal(stats::paired_t(&[2.0, 2.0])),
        "t cannot be computed: all `differences` are equal, so there is no spread to compare with"
    );
    assert_eq!(
        refusal(stats::mean_ci(&[1.0, f64::INFINITY], 0.95)),
        "`values`[1] is inf; it must be finite and not beyond 1e100"
    );
    assert_eq!(
        refusal(stats::one_way_anova(&[vec![1.0, 2.0], vec![]])),
        "`groups`[1] has 0 value(s); every group needs at least 2"
    );
    assert_eq!(
        refusal(stats::tukey_hsd(&[vec![1.0, 1.0], vec![2.0, 2.0]], 0.95)),
        "q cannot be computed: the values of each group are all equal, so there is no spread to compare with"
    );
    assert_eq!(
        refusal(stats::welch_anova(&[vec![1.0, 2.0], vec![2.0, 2.0]])),
        "Welch's F cannot be computed: the values of `groups`[1] are all equal, so it has no weight"
    );
}

#[test]
fn exact_tests_and_ranks_need_somebody_too() {
    assert_eq!(
        refusal(stats::fisher_exact([[0, 0], [0, 0]])),
        "`table` is 0; it must be at least 1"
    );
    assert_eq!(
        refusal(stats::fisher_exact([[100_000, 0], [0, 1]])),
        "`table` counts 100001; at most 100,000 are tested exactly; beyond, chi_square says the same"
    );
    assert_eq!(
        refusal(stats::kruskal_wallis(&[vec![1.0, 2.0], vec![]])),
        "`groups[k]` has 0 value(s); it needs at least 1"
    );
    assert_eq!(
        refusal(stats::kruskal_wallis(&[vec![1.0, 1.0], vec![1.0]])),
        "H cannot be computed: all values are equal, so there is nothing to rank"
    );
    assert_eq!(
        refusal(stats::games_howell(&[vec![1.0, 2.0], vec![1.0, 1.0]], 0.95)),
        "q cannot be computed: the values of `groups`[1] are all equal, so there is no spread to compare with"
    );
    assert_eq!(
        refusal(stats::levene(&[vec![1.0, 2.0], vec![1.0]])),
        "`groups`[1] has 1 value(s); every group needs at least 2"
    );
}

#[test]
fn scores_and_p_values_are_on_their_scales() {
    assert_eq!(refusal(stats::top2_box(&[], 5)), "`scores` has 0 value(s); it needs at least 1");
    assert_eq!(
        refusal(stats::top2_box(&[5, 6], 5)),
        "`scores`[1] is 6; it must be a score from 1 to `top`"
    );
    assert_eq!(
        refusal(stats::top2_box(&[1], 2)),
        "`top` is 2; it must be at least 3, so that there is a box below the two highest"
    );
    assert_eq!(
        refusal(stats::holm(&[0.01, 1.2])),
        "`p_values`[1] is 1.2; it must be a probability from 0 to 1"
    );
}

#[test]
fn a_line_needs_guests_who_differ() {
    let x = [1.0, 2.0, 3.0, 4.0];
    assert_eq!(
        refusal(stats::correlation(&x, &[1.0, 2.0])),
        "`x` has 4 values but `y` has 2; they must pair up one to one"
    );
    assert_eq!(
        refusal(stats::correlation(&x, &[2.0; 4])),
        "a correlation cannot be computed: all values of `x` or of `y` are equal"
    );
    assert_eq!(
        refusal(stats::simple_regression(&x, &[3.0, 5.0, 7.0, 9.0])),
        "a regression cannot be computed: the predictors reproduce `y` without error, so there is no standard error"
    );
    assert_eq!(
        refusal(stats::regression(
            &[1.0, 2.0, 2.0, 4.0, 3.0],
            &[vec![1.0, 2.0, 3.0, 4.0, 6.0], vec![2.0, 4.0, 6.0, 8.0, 12.0],]
        )),
        "`predictors`[1] follows from the ones before it; no predictor may be a sum of others; leave one out"
    );
    assert_eq!(
        refusal(stats::regression(&x, &[])),
        "`predictors` has 0 value(s); it needs at least 1"
    );
    assert_eq!(
        refusal(stats::regression(&[1.0, 2.0, 3.0], &[vec![1.0, 3.0, 2.0], vec![1.0, 2.0, 1.0]])),
        "`y` has 3 value(s); it needs at least 4"
    );
}
