//! `quality`, `experience`, `conjoint` and `emotion` on hostile numbers.

use proptest::prelude::*;
use tourism_marketing::conjoint::{Attribute, Conjoint};
use tourism_marketing::experience::Nps;
use tourism_marketing::quality::{
    self, BradyCronin, Crosshair, DimensionGap, FactorStructure, Ipa, PChart, QualityCosts,
    Servqual, Tolerance, TolerancePosition,
};
use tourism_marketing::stats::Interval;
use tourism_marketing::{Lang, conjoint, emotion, experience, plot};

use super::{amount, number, numbers};

fn score() -> impl Strategy<Value = f64> {
    prop_oneof![10 => prop::sample::select(vec![1.0, 4.0, 7.0, 5.5, 1.0 + f64::EPSILON]), 1 => number()]
}

/// Lists of one length, mostly.
fn rows() -> impl Strategy<Value = Vec<Vec<f64>>> {
    (0..6_usize).prop_flat_map(|n| {
        prop::collection::vec(
            prop_oneof![
                prop::collection::vec(score(), n..=n),
                prop::collection::vec(amount(), n..n + 2),
            ],
            0..6,
        )
    })
}

fn places() -> impl Strategy<Value = Vec<Vec<usize>>> {
    prop::collection::vec(
        prop::collection::vec(prop_oneof![0..4_usize, any::<usize>()], 0..4),
        0..4,
    )
}

fn finite(values: &[f64]) -> bool {
    values.iter().all(|value| value.is_finite())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn surveys_are_finite_or_refused(expected in rows(), perceived in rows(), dims in places(), weights in numbers(), level in number()) {
        if let Ok(means) = quality::dimension_means(&expected, &dims) {
            prop_assert!(finite(&means));
        }
        for other in [&perceived, &expected] {
            if let Ok(survey) = quality::servqual(&expected, other, &dims) {
                prop_assert!(finite(&survey.gaps()) && survey.overall.is_finite());
                prop_assert!(!survey.table(&[], Lang::Ko).to_string().contains("NaN"));
                prop_assert_eq!(survey.worst_first().len(), survey.dimensions.len());
            }
        }
        if let Ok(alpha) = quality::cronbach_alpha(&expected) {
            prop_assert!(alpha.is_finite() && alpha <= 1.0 + 1e-9, "{alpha}");
        }
        if let Ok(omega) = quality::omega(&expected) {
            prop_assert!((0.0..=1.0).contains(&omega));
        }
        for level in [level, 0.95] {
            if let Ok(scale) = quality::reliability(&expected, level) {
                prop_assert!(finite(&[scale.alpha.low, scale.alpha.high]));
                for item in &scale.items {
                    prop_assert!(finite(&[item.mean, item.sd, item.item_total, item.alpha_if_deleted.unwrap_or(0.0)]));
                }
                prop_assert!(!scale.table(&[], Lang::En).to_string().contains("NaN"));
            }
        }
        if let [first, second, ..] = expected.as_slice() {
            for found in [
                quality::servqual_weighted(first, second),
                quality::servqual_weighted(first, &weights),
                experience::journey_score(first, second),
                experience::journey_score(first, &weights),
            ].into_iter().flatten() {
                prop_assert!(found.is_finite());
            }
        }
    }

    #[test]
    fn single_numbers_are_finite_or_refused(
        a in number(), b in number(), c in number(), d in number(), values in numbers(), weights in prop::array::uniform3(amount()),
        scores in prop::array::uniform3(score()), counts in prop::collection::vec(any::<u64>(), 0..5), n in any::<u64>(),
        answers in prop::collection::vec(any::<u8>(), 0..9), colour in any::<[u8; 6]>(),
    ) {
        let parts = BradyCronin { interaction: scores, environment: scores, outcome: scores };
        for found in [
            quality::servqual_gap(a, b),
            quality::servperf(&values),
            quality::brady_cronin(&parts, weights),
            quality::rolled_throughput_yield(&values),
            experience::peak_end(&values),
        ].into_iter().flatten() {
            prop_assert!(found.is_finite(), "{found}");
        }
        let _ = quality::ipa_quadrant(a, b, c, d);
        for crosshair in [Crosshair::Means, Crosshair::At { importance: a, performance: b }] {
            if let Ok(grid) = quality::ipa(&values, &values, crosshair) {
                prop_assert!(finite(&[grid.importance_line, grid.performance_line]));
            }
        }
        if let Ok(zone) = quality::zone_of_tolerance(a, b, c) {
            prop_assert!(finite(&[zone.adequacy, zone.superiority]));
        }
        let costs = QualityCosts { prevention: a, appraisal: b, internal_failure: c, external_failure: 1.0 };
        if let Ok(cost) = quality::cost_of_quality(&costs, d) {
            prop_assert!(finite(&[cost.total, cost.share_of_sales]) && (0.0..=1.0).contains(&cost.failure_share));
        }
        for n in [n, u64::MAX] {
            if let Ok(chart) = quality::p_chart(&counts, n) {
                prop_assert!(finite(&chart.shares) && finite(&[chart.centre, chart.lower, chart.upper]));
            }
        }
        if let Ok(nps) = experience::nps(&answers) {
            prop_assert!(finite(&[nps.score, nps.margin]));
            if let Ok(interval) = nps.interval(a) {
                prop_assert!(finite(&[interval.low, interval.high]));
            }
        }
        let [r, g, b, first @ ..] = colour;
        if let Some(hue) = emotion::hue(r, g, b) {
            prop_assert!((0.0..360.0).contains(&hue));
        }
        prop_assert!((1.0..=21.0).contains(&emotion::contrast_ratio([r, g, b], first)));
    }

    #[test]
    fn part_worths_are_finite_or_refused(
        offers in prop::collection::vec(prop::collection::vec(prop_oneof![9 => 0..3_usize, 1 => any::<usize>()], 2), 0..9),
        ratings in prop::collection::vec(amount(), 0..9),
    ) {
        let count = offers.len().min(ratings.len());
        for (offers, ratings) in [(&offers[..], &ratings[..]), (&offers[..count], &ratings[..count])] {
            if let Ok(guest) = conjoint::part_worths(offers, ratings) {
                for attribute in &guest.attributes {
                    prop_assert!(finite(&attribute.part_worths) && (0.0..=1.0).contains(&attribute.importance));
                }
                prop_assert!(guest.base.is_finite() && (0.0..=1.0).contains(&guest.r_squared));
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn eigenvalues_are_finite_or_refused(items in rows(), seed in any::<u64>()) {
        if let Ok(structure) = quality::factor_structure(&items, seed) {
            prop_assert!(finite(&structure.eigenvalues) && finite(&structure.random));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn figures_made_by_hand_are_drawn_without_a_nan_or_refused(
        values in numbers(), other in numbers(), [a, b, c, d] in prop::array::uniform4(score()), counts in any::<[usize; 3]>(),
        name in any::<String>(), n in any::<u64>(),
    ) {
        let intervals = [
            (name.as_str(), Interval { estimate: a, low: b, high: c, level: d }),
            ("B", Interval { estimate: a, low: a, high: a.max(b), level: 0.95 }),
        ];
        let dimension = DimensionGap { expectation: a, perception: b, gap: c };
        let survey = Servqual { dimensions: vec![dimension; 2], overall: d, respondents: 1 };
        let zone = Tolerance {
            adequacy: a, superiority: b, position: TolerancePosition::Above, perceived: c, adequate: d, desired: a,
        };
        let grid = Ipa {
            importance: values.clone(), performance: other.clone(), quadrants: vec![], importance_line: a, performance_line: b,
        };
        let chart = PChart { centre: a, lower: b, upper: c, shares: values.clone(), outside: vec![7], n };
        let structure = FactorStructure {
            eigenvalues: values.clone(), explained: vec![], random: other.clone(), parallel: 3, kaiser: 4,
        };
        let attribute = |part_worths: &Vec<f64>| Attribute { part_worths: part_worths.clone(), importance: a };
        let by_hand = Conjoint { attributes: vec![attribute(&values), attribute(&other)], base: b, r_squared: c };
        let [promoters, passives, detractors] = counts;
        let rows: Vec<(&str, f64)> = values.iter().map(|&value| (name.as_str(), value)).collect();
        let figures = [
            plot::forest(&intervals, &name, Lang::Ko),
            plot::forest(&intervals[1..], &name, Lang::En),
            plot::group_means(&[(&name, &values), ("B", &other)], 0.95, &name, Lang::En),
            plot::against_rivals(&other, &[(&name, &values), ("B", &other)], 0.95, &name, Lang::Ko),
            plot::servqual_gaps(&survey, &[&name], Lang::Ko),
            plot::tolerance_zones(&[(&name, zone)], Lang::En),
            plot::ipa(&grid, &[&name], Lang::Ko),
            plot::p_chart(&chart, Lang::Ko),
            plot::scree(&structure, Lang::En),
            plot::nps(&[(&name, Nps { score: a, margin: b, promoters, passives, detractors })], Lang::Ko),
            plot::journey(&rows, Lang::Ko),
            plot::group_shares(&[(&name, n, n), ("B", n / 2, n)], d, &name, Lang::Ko),
            plot::part_worths(&by_hand, &[(&name, &[&name])], Lang::En),
            plot::before_after(&values, &other, &name, Lang::En),
            plot::before_after(&values, &values, &name, Lang::Ko),
        ];
        for figure in figures.into_iter().flatten() {
            let name_aside = figure.svg().replace(name.trim(), "");
            prop_assert!(!name_aside.contains("NaN") && !name_aside.contains(">inf"), "{}", figure.alt());
            prop_assert!(figure.svg().len() < 300_000, "{} bytes", figure.svg().len());
        }
    }
}
