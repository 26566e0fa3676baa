//! What is refused, word for word.

mod clv;
mod crm;
mod customer_figures;
mod dbmarketing;
mod demarketing;
mod figures_of_service;
mod loyalty;
mod quality;
mod relationship;
mod segment;
mod service;
mod stats;
mod survival;
mod value;

use tourism_marketing::pareto::{self, LorenzCurve};
use tourism_marketing::{Lang, Result, plot};

use crate::shared::{FIRST, SECOND};

/// The message of a refusal.
#[track_caller]
fn refusal<T: std::fmt::Debug>(result: Result<T>) -> String {
    result.expect_err("a wrong input must be refused").to_string()
}

#[test]
fn amounts_are_judged_alike_everywhere() {
    type Method = (&'static str, fn(&[f64]) -> Result<()>);
    let methods: [Method; 13] = [
        ("top_share", |spend| pareto::top_share(spend, 0.2).map(drop)),
        ("fraction_for_share", |spend| pareto::fraction_for_share(spend, 0.8).map(drop)),
        ("tier_pyramid", |spend| pareto::tier_pyramid(spend, &[1.0]).map(drop)),
        ("lorenz_curve", |spend| pareto::lorenz_curve(spend).map(drop)),
        ("pareto_curve", |spend| pareto::pareto_curve(spend).map(drop)),
        ("gini", |spend| pareto::gini(spend).map(drop)),
        ("gini_unbiased", |spend| pareto::gini_unbiased(spend).map(drop)),
        ("hhi", |spend| pareto::hhi(spend).map(drop)),
        ("abc_classify", |spend| pareto::abc_classify(spend, 0.8, 0.95).map(drop)),
        ("concentration", |spend| pareto::concentration(spend).map(drop)),
        ("pareto_chart", |spend| plot::pareto_chart(spend, Lang::Ko).map(drop)),
        ("buyer_moderation", |first| pareto::buyer_moderation(first, first, 0.5).map(drop)),
        ("two_years", |first| plot::two_years(first, first, 0.5, Lang::Ko).map(drop)),
    ];
    for (name, method) in methods {
        let argument =
            if matches!(name, "buyer_moderation" | "two_years") { "first" } else { "spend" };
        let message = |spend: &[f64]| refusal(method(spend)).replace(argument, "…");
        let need = if name == "gini_unbiased" { 2 } else { 1 };
        assert_eq!(message(&[]), format!("`…` has 0 value(s); it needs at least {need}"), "{name}");
        let rule = "it must be finite and not negative";
        assert_eq!(message(&[1.0, -3.0]), format!("`…`[1] is -3; {rule}"), "{name}");
        assert_eq!(message(&[f64::NAN, 1.0]), format!("`…`[0] is NaN; {rule}"), "{name}");
        assert_eq!(message(&[1.0, 2.0, f64::INFINITY]), format!("`…`[2] is inf; {rule}"), "{name}");
        assert_eq!(
            message(&[0.0, -0.0]),
            "`…` adds up to zero, so no share of it can be taken; at least one value must be positive",
            "{name}"
        );
        assert_eq!(
            message(&[f64::MAX, f64::MAX]),
            "a share cannot be computed: the values of `…` are too large to be added up in 64 bits",
            "{name}"
        );
    }
}

#[test]
fn one_customer_has_no_corrected_gini() {
    assert_eq!(
        refusal(pareto::gini_unbiased(&[5.0])),
        "`spend` has 1 value(s); it needs at least 2"
    );
}

#[test]
fn a_percentage_in_place_of_a_share_is_recognised() {
    let rule = "it must be a share above 0 and at most 1";
    assert_eq!(
        refusal(pareto::top_share(&FIRST, 20.0)),
        format!("`share` is 20; {rule} (did you mean 0.20?)")
    );
    assert_eq!(
        refusal(pareto::fraction_for_share(&FIRST, 2.5)),
        format!("`share` is 2.5; {rule} (did you mean 0.025?)")
    );
    assert_eq!(refusal(pareto::top_share(&FIRST, 0.0)), format!("`share` is 0; {rule}"));
    assert_eq!(refusal(pareto::top_share(&FIRST, -0.2)), format!("`share` is -0.2; {rule}"));
    assert_eq!(refusal(pareto::top_share(&FIRST, f64::NAN)), format!("`share` is NaN; {rule}"));
    assert_eq!(refusal(pareto::top_share(&FIRST, 101.0)), format!("`share` is 101; {rule}"));
    assert_eq!(
        refusal(pareto::buyer_moderation(&FIRST, &SECOND, 20.0)),
        format!("`top` is 20; {rule} (did you mean 0.20?)")
    );
}

#[test]
fn abc_needs_two_boundaries_in_order() {
    assert_eq!(
        refusal(pareto::abc_classify(&FIRST, 80.0, 95.0)),
        "`a` is 80; it must be a share between 0 and 1, both excluded (did you mean 0.80?)"
    );
    assert_eq!(
        refusal(pareto::abc_classify(&FIRST, 0.8, 95.0)),
        "`b` is 95; it must be a share above 0 and at most 1 (did you mean 0.95?)"
    );
    assert_eq!(
        refusal(pareto::abc_classify(&FIRST, 0.95, 0.8)),
        "`a` is 0.95 and `b` is 0.8; `a` must be below `b`"
    );
    assert_eq!(
        refusal(pareto::abc_classify(&FIRST, 0.8, 0.8)),
        "`a` is 0.8 and `b` is 0.8; `a` must be below `b`"
    );
}

#[test]
fn the_cuts_of_a_pyramid_increase_up_to_one() {
    let of = |cuts: &[f64]| refusal(pareto::tier_pyramid(&FIRST, cuts));
    assert_eq!(of(&[]), "`cuts` has 0 value(s); it needs at least 1");
    assert_eq!(
        of(&[10.0, 30.0, 100.0]),
        "`cuts`[0] is 10; it must be a share above 0 and at most 1 (0.1, not 10)"
    );
    assert_eq!(of(&[0.3, 0.1, 1.0]), "`cuts`[1] is 0.1; it must be larger than the one before it");
    assert_eq!(of(&[0.3, 0.3, 1.0]), "`cuts`[1] is 0.3; it must be larger than the one before it");
    assert_eq!(
        of(&[0.1, 0.6]),
        "`cuts`[1] is 0.6; it must be 1, as the last one, so that every customer is in a tier"
    );
    assert_eq!(
        of(&[0.1, f64::NAN, 1.0]),
        "`cuts`[1] is NaN; it must be a share above 0 and at most 1 (0.1, not 10)"
    );
}

#[test]
fn two_years_pair_up_and_the_top_group_has_somebody_in_it() {
    assert_eq!(
        refusal(pareto::buyer_moderation(&FIRST, &SECOND[..9], 0.2)),
        "`first` has 10 values but `second` has 9; they must pair up one to one"
    );
    assert_eq!(
        refusal(pareto::buyer_moderation(&FIRST, &[0.0; 10], 0.2)),
        "`second` adds up to zero, so no share of it can be taken; at least one value must be positive"
    );
    let expected = "`top` is 0.05 of 10 customer(s), which is less than one customer; \
                    `top` times the number of customers must be at least 1";
    assert_eq!(refusal(pareto::buyer_moderation(&FIRST, &SECOND, 0.05)), expected);
    assert_eq!(refusal(plot::two_years(&FIRST, &SECOND, 0.05, Lang::En)), expected);
}

#[test]
fn a_pareto_distribution_needs_a_finite_mean_and_a_top_that_brings_more_than_its_number() {
    let range = "it must be a share between 0 and 1, both excluded";
    assert_eq!(
        refusal(pareto::pareto_alpha(20.0, 0.8)),
        format!("`top` is 20; {range} (did you mean 0.20?)")
    );
    assert_eq!(refusal(pareto::pareto_alpha(0.2, 1.0)), format!("`share` is 1; {range}"));
    assert_eq!(
        refusal(pareto::pareto_alpha(0.8, 0.2)),
        "`share` is 0.2 and `top` is 0.8; the largest customers bring more than their number: `share` must be \
         above `top`"
    );
    let mean = "it must be above 1 and finite (at 1 or below, the mean is infinite)";
    assert_eq!(refusal(pareto::pareto_top_share(1.0, 0.2)), format!("`alpha` is 1; {mean}"));
    assert_eq!(refusal(pareto::pareto_top_share(f64::NAN, 0.2)), format!("`alpha` is NaN; {mean}"));
    assert_eq!(
        refusal(pareto::pareto_top_share(f64::INFINITY, 0.2)),
        format!("`alpha` is inf; {mean}")
    );
}

#[test]
fn a_lorenz_figure_draws_lorenz_curves_only() {
    let drawn = |customers: &[f64], revenue: &[f64]| {
        let curve = LorenzCurve { customers: customers.to_vec(), revenue: revenue.to_vec() };
        refusal(plot::lorenz(&[("mine", &curve)], Lang::En))
    };
    assert_eq!(drawn(&[], &[]), "`customers` has 0 value(s); it needs at least 2");
    assert_eq!(
        drawn(&[0.0, 1.0], &[0.0]),
        "`customers` has 2 values but `revenue` has 1; they must pair up one to one"
    );
    assert_eq!(
        drawn(&[0.0, 0.5, 1.0], &[0.1, 0.2, 1.0]),
        "`revenue`[0] is 0.1; it must be 0, where a Lorenz curve starts"
    );
    assert_eq!(
        drawn(&[0.0, 0.5, 1.0], &[0.0, f64::NAN, 1.0]),
        "`revenue`[1] is NaN; it must be at most 1 and not below the value before it"
    );
    assert_eq!(
        drawn(&[0.0, 0.5, 0.9], &[0.0, 0.2, 1.0]),
        "`customers`[2] is 0.9; it must be 1, where a Lorenz curve ends"
    );
    assert_eq!(
        drawn(&[0.0, 0.2, 1.0], &[0.0, 0.8, 1.0]),
        "`revenue`[1] is 0.8; it must be at most the share of customers at the same place (amounts in ascending order)"
    );
    assert_eq!(
        refusal(plot::lorenz(&[], Lang::En)),
        "`curves` has 0 value(s); it needs at least 1"
    );
    let curve = pareto::lorenz_curve(&FIRST).unwrap();
    assert_eq!(
        refusal(plot::lorenz(&[("", &curve); 6], Lang::En)),
        "`curves` has 6 values; at most 5 lines can be told apart in one figure"
    );
}

#[test]
fn a_figure_that_cannot_be_saved_says_where() {
    let figure = plot::pareto_chart(&FIRST, Lang::En).unwrap();
    let message = refusal(figure.save("no such folder/figure.svg"));
    assert!(
        message.starts_with("no such folder/figure.svg: the figure was not saved ("),
        "{message}"
    );
    assert!(
        message.ends_with("give the name of a file in a folder that exists and can be written to"),
        "{message}"
    );
}
