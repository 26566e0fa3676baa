//! What holds for every survey and process.

use proptest::prelude::*;
use tourism_marketing::quality::{self, BradyCronin, Crosshair, KanoAnswer};
use tourism_marketing::{conjoint, experience};

fn score() -> impl Strategy<Value = f64> {
    (100..=700_u32).prop_map(|score| f64::from(score) / 100.0)
}

/// Items that answer to one common feeling, more or less.
fn items() -> impl Strategy<Value = Vec<Vec<f64>>> {
    (3..7_usize, 8..30_usize).prop_flat_map(|(k, n)| {
        (
            prop::collection::vec(score(), n),
            prop::collection::vec(prop::collection::vec(score(), n), k),
        )
            .prop_map(|(feeling, noise)| {
                let item = |noise: &Vec<f64>| {
                    feeling.iter().zip(noise).map(|(f, e)| 0.6 * f + 0.4 * e).collect()
                };
                noise.iter().map(item).collect()
            })
    })
}

proptest! {
    #[test]
    fn a_gap_is_perception_minus_expectation_item_by_item(
        pairs in prop::collection::vec(prop::collection::vec((score(), score()), 6), 1..10),
    ) {
        let expected: Vec<Vec<f64>> = pairs.iter().map(|row| row.iter().map(|pair| pair.0).collect()).collect();
        let perceived: Vec<Vec<f64>> = pairs.iter().map(|row| row.iter().map(|pair| pair.1).collect()).collect();
        let dims = [vec![0, 1], vec![2, 3, 4], vec![5]];
        let survey = quality::servqual(&expected, &perceived, &dims).unwrap();
        let gaps: Vec<Vec<f64>> =
            pairs.iter().map(|row| row.iter().map(|&(e, p)| quality::servqual_gap(p, e).unwrap()).collect()).collect();
        let means = quality::dimension_means(&gaps, &dims).unwrap();
        for (dimension, mean) in survey.dimensions.iter().zip(&means) {
            prop_assert!((dimension.gap - mean).abs() < 1e-12);
            prop_assert_eq!(dimension.gap, dimension.perception - dimension.expectation);
        }
        // Equal weights are no weights, and weights count only against one another.
        let weighted = |weights: &[f64]| quality::servqual_weighted(&survey.gaps(), weights).unwrap();
        prop_assert!((weighted(&[1.0; 3]) - survey.overall).abs() < 1e-12);
        prop_assert!((weighted(&[50.0, 30.0, 20.0]) - weighted(&[0.5, 0.3, 0.2])).abs() < 1e-12);
        let worst = survey.worst_first();
        prop_assert!(worst.windows(2).all(|pair| survey.gaps()[pair[0]] <= survey.gaps()[pair[1]]));
    }

    #[test]
    fn a_weighted_mean_stays_between_the_smallest_and_the_largest(
        scores in prop::collection::vec(score(), 9), weights in prop::collection::vec(0.0..5.0_f64, 9),
    ) {
        prop_assume!(weights[..3].iter().sum::<f64>() > 0.01);
        let (low, high) = (scores.iter().copied().fold(7.0, f64::min), scores.iter().copied().fold(1.0, f64::max));
        let parts = BradyCronin {
            interaction: [scores[0], scores[1], scores[2]],
            environment: [scores[3], scores[4], scores[5]],
            outcome: [scores[6], scores[7], scores[8]],
        };
        for found in [
            quality::brady_cronin(&parts, [weights[0], weights[1], weights[2]]),
            experience::journey_score(&scores, &weights),
            quality::servperf(&scores),
            experience::peak_end(&scores),
        ] {
            let found = found.unwrap();
            prop_assert!(found >= low - 1e-12 && found <= high + 1e-12);
        }
    }

    #[test]
    fn reliability_does_not_depend_on_order_or_on_the_scale(items in items(), rate in 0.1..20.0_f64) {
        let alpha = quality::cronbach_alpha(&items).unwrap();
        prop_assert!(alpha <= 1.0);
        let mut other: Vec<Vec<f64>> =
            items.iter().map(|item| item.iter().rev().map(|x| 3.0 + rate * x).collect()).collect();
        other.rotate_left(1);
        prop_assert!((alpha - quality::cronbach_alpha(&other).unwrap()).abs() < 1e-9);
        let scale = quality::reliability(&items, 0.95).unwrap();
        prop_assert!(scale.alpha.low <= alpha && alpha <= scale.alpha.high && scale.alpha.high <= 1.0);
        if let (Ok(one), Ok(two)) = (quality::omega(&items), quality::omega(&other)) {
            prop_assert!((one - two).abs() < 1e-7, "{one}, {two}");
            prop_assert!((0.0..=1.0).contains(&one));
        }
    }

    #[test]
    fn copies_of_one_item_are_perfectly_reliable(item in prop::collection::vec(score(), 4..20), k in 2..6_usize) {
        prop_assume!(item.iter().any(|x| (x - item[0]).abs() > 0.1));
        prop_assert!((quality::cronbach_alpha(&vec![item; k]).unwrap() - 1.0).abs() < 1e-9);
    }

    #[test]
    fn the_quadrants_follow_the_lines(points in prop::collection::vec((score(), score()), 1..20)) {
        let (importance, performance): (Vec<f64>, Vec<f64>) = points.into_iter().unzip();
        let grid = quality::ipa(&importance, &performance, Crosshair::Means).unwrap();
        for ((i, p), quadrant) in importance.iter().zip(&performance).zip(&grid.quadrants) {
            let alone = quality::ipa_quadrant(*i, *p, grid.importance_line, grid.performance_line).unwrap();
            prop_assert_eq!(alone, *quadrant);
        }
    }

    #[test]
    fn control_limits_surround_the_centre(defects in prop::collection::vec(0..=50_u64, 1..30)) {
        let chart = quality::p_chart(&defects, 50).unwrap();
        prop_assert!(0.0 <= chart.lower && chart.lower <= chart.centre && chart.centre <= chart.upper && chart.upper <= 1.0);
        for (place, share) in chart.shares.iter().enumerate() {
            prop_assert_eq!(chart.outside.contains(&place), *share < chart.lower || *share > chart.upper);
        }
    }

    #[test]
    fn a_further_touchpoint_never_raises_the_yield(yields in prop::collection::vec(0.0..=1.0_f64, 1..10), more in 0.0..=1.0_f64) {
        let few = quality::rolled_throughput_yield(&yields).unwrap();
        let many = quality::rolled_throughput_yield(&[yields, vec![more]].concat()).unwrap();
        prop_assert!(many <= few && (0.0..=1.0).contains(&many));
    }

    #[test]
    fn kanos_coefficients_stay_in_their_ranges(answers in prop::collection::vec((0..5_usize, 0..5_usize), 1..30)) {
        let answers: Vec<_> = answers.into_iter().map(|(a, b)| (KanoAnswer::ALL[a], KanoAnswer::ALL[b])).collect();
        if let Ok(found) = quality::kano(&answers) {
            prop_assert!((0.0..=1.0).contains(&found.better) && (-1.0..=0.0).contains(&found.worse));
            prop_assert_eq!(found.counts.iter().sum::<usize>(), answers.len());
        }
    }

    #[test]
    fn promoters_raise_and_detractors_lower_the_score(scores in prop::collection::vec(0..=10_u8, 1..60)) {
        let nps = |scores: &[u8]| experience::nps(scores).unwrap();
        let now = nps(&scores);
        prop_assert!((-100.0..=100.0).contains(&now.score));
        prop_assert!(nps(&[scores.clone(), vec![10]].concat()).score >= now.score);
        prop_assert!(nps(&[scores.clone(), vec![0]].concat()).score <= now.score);
        prop_assert_eq!(now.respondents(), scores.len());
        let interval = now.interval(0.95).unwrap();
        prop_assert!((interval.low - (now.score - now.margin).max(-100.0)).abs() < 1e-9);
    }

    #[test]
    fn part_worths_add_up_to_nothing_and_importances_to_everything(
        ratings in prop::collection::vec(1.0..10.0_f64, 12),
    ) {
        let offers: Vec<Vec<usize>> = (0..12).map(|at| vec![at % 3, at / 3 % 2, at / 6]).collect();
        let guest = conjoint::part_worths(&offers, &ratings).unwrap();
        for attribute in &guest.attributes {
            prop_assert!(attribute.part_worths.iter().sum::<f64>().abs() < 1e-9);
        }
        let all: f64 = guest.attributes.iter().map(|attribute| attribute.importance).sum();
        prop_assert!((all - 1.0).abs() < 1e-9 && (0.0..=1.0).contains(&guest.r_squared));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn eigenvalues_add_up_to_the_number_of_items(items in items(), seed in any::<u64>()) {
        let structure = quality::factor_structure(&items, seed).unwrap();
        let sum: f64 = structure.eigenvalues.iter().sum();
        prop_assert!((sum - items.len() as f64).abs() < 1e-9);
        prop_assert!((structure.explained.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        prop_assert!(structure.eigenvalues.windows(2).all(|pair| pair[0] >= pair[1]));
        prop_assert!(structure.eigenvalues.iter().all(|&value| value > -1e-9));
        prop_assert_eq!(&structure, &quality::factor_structure(&items, seed).unwrap());
    }
}
