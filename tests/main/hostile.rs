//! Nothing panics and no NaN comes out, whatever goes in.

mod clv;
mod crm;
mod customer_figures;
mod dbmarketing;
mod demarketing;
mod figures_of_service;
mod loyalty;
mod own;
mod quality;
mod relationship;
mod rest;
mod segment;
mod service;
mod stats;
mod survival;
mod value;

use proptest::prelude::*;
use tourism_marketing::pareto::{self, LorenzCurve};
use tourism_marketing::table::{Align, Table};
use tourism_marketing::{Figure, Lang, Result, plot};

/// Numbers that break arithmetic, beside ordinary ones and arbitrary bits.
fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        4 => prop::sample::select(vec![
            0.0, -0.0, 1.0, -1.0, 0.2, 0.8, 20.0, 1.0 + f64::EPSILON, 1.0 - f64::EPSILON,
            5e-324, -5e-324, 1e-323, f64::MIN_POSITIVE, 1e-300, 1e154, 1e300, 8e307, f64::MAX, f64::MIN,
            f64::INFINITY, f64::NEG_INFINITY, f64::NAN, f64::EPSILON, 1e16, 9_007_199_254_740_993.0,
        ]),
        2 => any::<u64>().prop_map(f64::from_bits),
        3 => 0.0..1.0_f64,
        3 => 0.0..1e6_f64,
    ]
}

/// Amounts that are mostly accepted, so that the arithmetic behind the door is reached.
fn amount() -> impl Strategy<Value = f64> {
    prop_oneof![
        20 => prop::sample::select(vec![
            0.0, -0.0, 1.0, 0.1, 3.0, 5e-324, 1e-323, f64::MIN_POSITIVE, 1e-300, 1e16, 1e154, 1e300, 1e305,
        ]),
        1 => number(),
    ]
}

fn numbers() -> impl Strategy<Value = Vec<f64>> {
    prop_oneof![prop::collection::vec(amount(), 0..40), prop::collection::vec(number(), 0..6),]
}

/// A figure that is drawn has no NaN in it, in either language, and stays small.
fn drawn(draw: impl Fn(Lang) -> Result<Figure>) -> std::result::Result<(), TestCaseError> {
    for lang in Lang::ALL {
        if let Ok(figure) = draw(lang) {
            prop_assert!(
                !figure.svg().contains("NaN") && !figure.svg().contains("inf"),
                "{}",
                figure.alt()
            );
            prop_assert!(figure.svg().len() < 150_000);
        }
    }
    Ok(())
}

fn in_unit(values: &[f64]) -> bool {
    values.iter().all(|value| (0.0..=1.0).contains(value))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn shares_are_shares_or_refused(spend in numbers(), cuts in numbers(), a in number(), b in number()) {
        for share in [
            pareto::top_share(&spend, a),
            pareto::fraction_for_share(&spend, a),
            pareto::gini(&spend),
            pareto::gini_unbiased(&spend),
            pareto::hhi(&spend),
            pareto::pareto_top_share(a, b),
        ].into_iter().flatten() {
            prop_assert!(in_unit(&[share]), "{share}");
        }
        if let Ok(alpha) = pareto::pareto_alpha(a, b) {
            prop_assert!(alpha >= 1.0 && alpha.is_finite(), "{alpha}");
        }
        if let Ok(classes) = pareto::abc_classify(&spend, a, b) {
            prop_assert_eq!(classes.len(), spend.len());
        }
        let last = std::iter::once(1.0);
        let cuts: Vec<f64> = cuts.into_iter().chain(last).collect();
        if let Ok(tiers) = pareto::tier_pyramid(&spend, &cuts) {
            prop_assert!(in_unit(&tiers), "{tiers:?}");
        }
    }

    #[test]
    fn curves_stay_in_the_unit_square_or_are_refused(spend in numbers()) {
        if let Ok(curve) = pareto::lorenz_curve(&spend) {
            prop_assert!(in_unit(&curve.customers) && in_unit(&curve.revenue));
            prop_assert_eq!(curve.revenue.last(), Some(&1.0));
        }
        if let Ok(curve) = pareto::pareto_curve(&spend) {
            prop_assert!(in_unit(&curve.customers) && in_unit(&curve.revenue));
            prop_assert_eq!(curve.revenue.last(), Some(&1.0));
        }
        if let Ok(base) = pareto::concentration(&spend) {
            prop_assert!([base.total, base.mean, base.median].iter().all(|value| value.is_finite()));
            prop_assert!(in_unit(&[
                base.top_1, base.top_5, base.top_10, base.top_20, base.top_50,
                base.fraction_for_80, base.gini, base.hhi,
            ]));
            for lang in Lang::ALL {
                prop_assert!(!base.table(lang).to_string().contains("NaN"));
            }
        }
    }

    #[test]
    fn moderation_is_made_of_shares_or_refused(
        pairs in prop::collection::vec((amount(), amount()), 0..40), top in number(),
    ) {
        let (first, second): (Vec<f64>, Vec<f64>) = pairs.into_iter().unzip();
        for top in [top, 0.2, 1.0] {
            if let Ok(moderation) = pareto::buyer_moderation(&first, &second, top) {
                prop_assert!(in_unit(&[
                    moderation.stay_rate, moderation.share_first, moderation.share_second,
                ]));
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn figures_are_drawn_without_a_nan_or_refused(
        pairs in prop::collection::vec((amount(), amount()), 1..30),
        customers in numbers(),
        top in number(),
        name in any::<String>(),
    ) {
        let (first, second): (Vec<f64>, Vec<f64>) = pairs.into_iter().unzip();
        let mut figures = vec![
            plot::pareto_chart(&first, Lang::Ko),
            plot::two_years(&first, &second, 0.5, Lang::Ko),
            plot::two_years(&first, &second, top, Lang::En),
        ];
        if let Ok(curve) = pareto::lorenz_curve(&first) {
            figures.push(plot::lorenz(&[(&name, &curve), ("B", &curve)], Lang::Ko));
        }
        let by_hand = LorenzCurve { revenue: customers.clone(), customers };
        figures.push(plot::lorenz(&[("", &by_hand)], Lang::En));
        for figure in figures.into_iter().flatten() {
            let name_aside = figure.svg().replace(&name, "");
            prop_assert!(!name_aside.contains("NaN") && !name_aside.contains("inf"), "{}", figure.alt());
            prop_assert!(figure.svg().len() < 150_000);
        }
    }

    #[test]
    fn tables_take_any_text(title in any::<String>(), rows in prop::collection::vec(prop::collection::vec(any::<String>(), 0..4), 0..5)) {
        let mut table = Table::new(title).column("이름", Align::Left).column("값", Align::Right);
        let count = rows.len();
        for row in rows {
            table = table.row(row);
        }
        // Title, names and rule, then a line for each row, whatever the cells contain.
        prop_assert_eq!(table.to_string().split('\n').count(), 3 + count + 1);
        prop_assert_eq!(table.html().matches("<tr>").count(), 1 + count);
    }
}

#[test]
fn the_smallest_amounts_that_there_are_have_a_place_too() {
    let amounts = [5e-324; 2];
    let figure = plot::two_years(&amounts, &amounts, 0.5, Lang::Ko).unwrap();
    assert!(!figure.svg().contains("NaN"), "{}", figure.alt());
}
