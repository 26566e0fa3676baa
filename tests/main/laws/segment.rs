//! What holds for every list of customers that is cut into segments.

use proptest::prelude::*;
use tourism_marketing::segment::{self, Better, RfmScore, RfmWeights};

fn near(a: f64, b: f64, size: f64) -> bool {
    (a - b).abs() <= 1e-9 * size.abs().max(1.0)
}

/// Days, stays and amounts; with ties.
fn guests(at_least: usize) -> impl Strategy<Value = Vec<(f64, f64, f64)>> {
    let guest = (0..400_u32, 1..12_u32, 0..100_000_u32)
        .prop_map(|(days, stays, spend)| (f64::from(days), f64::from(stays), f64::from(spend)));
    prop::collection::vec(guest, at_least..80)
}

type Columns = (Vec<f64>, Vec<f64>, Vec<f64>);

fn columns(guests: &[(f64, f64, f64)]) -> Columns {
    let column = |of: fn(&(f64, f64, f64)) -> f64| guests.iter().map(of).collect();
    (column(|guest| guest.0), column(|guest| guest.1), column(|guest| guest.2))
}

proptest! {
    #[test]
    fn tiles_are_equally_large_and_in_order(values in prop::collection::vec(0..50_u32, 5..80), tiles in 1..6_usize) {
        let values: Vec<f64> = values.into_iter().map(f64::from).collect();
        let scores = segment::rank_ntile(&values, tiles, Better::Higher).unwrap();
        let count = |tile| scores.iter().filter(|&&score| score == tile).count();
        let sizes: Vec<usize> = (1..=tiles).map(count).collect();
        prop_assert_eq!(sizes.iter().sum::<usize>(), values.len());
        prop_assert!(sizes.iter().max().unwrap() - sizes.iter().min().unwrap() <= 1, "{sizes:?}");
        for (x, a) in values.iter().zip(&scores) {
            for (y, b) in values.iter().zip(&scores) {
                prop_assert!(a <= b || x >= y, "{x} has {a}, {y} has {b}");
            }
        }
    }

    #[test]
    fn scores_move_with_their_customers(mut guests in guests(5), turn in 0..80_usize) {
        // Without ties; with them, the order of the list decides by contract.
        for (place, guest) in guests.iter_mut().enumerate() {
            let apart = f64::from(u32::try_from(place).unwrap()) / 1_000.0;
            (guest.0, guest.1, guest.2) = (guest.0 + apart, guest.1 + apart, guest.2 + apart);
        }
        let mut turned = guests.clone();
        let by = turn % guests.len();
        turned.rotate_left(by);
        turned.swap(0, 1);
        let schemes: [fn(&Columns) -> Vec<RfmScore>; 2] = [
            |(days, stays, spend)| segment::rfm_independent(days, stays, spend, 5).unwrap(),
            |(days, stays, spend)| segment::rfm_nested(days, stays, spend, 5).unwrap(),
        ];
        for scheme in schemes {
            let mut scores = scheme(&columns(&guests));
            scores.rotate_left(by);
            scores.swap(0, 1);
            prop_assert_eq!(scores, scheme(&columns(&turned)));
        }
    }

    #[test]
    fn both_schemes_agree_on_recency_and_the_nested_one_cuts_within_it(guests in guests(5)) {
        let (days, stays, spend) = columns(&guests);
        let independent = segment::rfm_independent(&days, &stays, &spend, 3).unwrap();
        let nested = segment::rfm_nested(&days, &stays, &spend, 3).unwrap();
        prop_assert!(independent.iter().zip(&nested).all(|(a, b)| a.recency == b.recency));
        for recency in 1..=3 {
            let cell: Vec<usize> = (0..guests.len()).filter(|&guest| nested[guest].recency == recency).collect();
            let inside: Vec<f64> = cell.iter().map(|&guest| stays[guest]).collect();
            if inside.len() >= 3 {
                let expected = segment::rank_ntile(&inside, 3, Better::Higher).unwrap();
                let found: Vec<usize> = cell.iter().map(|&guest| nested[guest].frequency).collect();
                prop_assert_eq!(found, expected);
            }
        }
    }

    #[test]
    fn the_grid_holds_every_customer_and_every_won(guests in guests(4)) {
        let (days, stays, spend) = columns(&guests);
        let scores = segment::rfm_nested(&days, &stays, &spend, 4).unwrap();
        let grid = segment::rfm_grid(&scores, &spend, 4).unwrap();
        let cells = || grid.cells.iter().flatten();
        prop_assert_eq!(cells().map(|cell| cell.customers).sum::<usize>(), guests.len());
        let amounts: f64 = cells()
            .map(|cell| cell.mean.unwrap_or(0.0) * f64::from(u32::try_from(cell.customers).unwrap()))
            .sum();
        let total = spend.iter().sum::<f64>();
        prop_assert!(near(amounts, total, total));
    }

    #[test]
    fn a_weighted_score_lies_between_the_scores(
        scores in prop::array::uniform3(1..=5_usize), weights in prop::array::uniform3(0.01..10.0_f64),
    ) {
        let score = RfmScore { recency: scores[0], frequency: scores[1], monetary: scores[2] };
        let weights = RfmWeights { recency: weights[0], frequency: weights[1], monetary: weights[2] };
        let found = segment::rfm_weighted(score, weights).unwrap();
        let ends = scores.map(|score| f64::from(u32::try_from(score).unwrap()));
        let (low, high) = ends.iter().fold((f64::MAX, f64::MIN), |(l, h), &s| (l.min(s), h.max(s)));
        prop_assert!((low - 1e-9..=high + 1e-9).contains(&found));
    }

    #[test]
    fn the_whale_rises_to_its_back_and_falls_to_one(profits in prop::collection::vec(-100.0..300.0_f64, 1..80)) {
        prop_assume!(profits.iter().sum::<f64>() > 1.0);
        let curve = segment::whale_curve(&profits).unwrap();
        prop_assert_eq!(curve.profit.len(), profits.len() + 1);
        prop_assert_eq!((curve.profit[0], curve.customers[0]), (0.0, 0.0));
        prop_assert_eq!((curve.profit.last(), curve.customers.last()), (Some(&1.0), Some(&1.0)));
        let back = curve.peak_customers;
        let size = curve.peak;
        prop_assert!(curve.profit.windows(2).take(back).all(|pair| pair[1] >= pair[0] - 1e-9 * size));
        prop_assert!(curve.profit.windows(2).skip(back).all(|pair| pair[1] <= pair[0] + 1e-9 * size));
        prop_assert!(curve.profit.iter().all(|&profit| profit <= curve.peak * (1.0 + 1e-9)));
        let gains: f64 = profits.iter().filter(|&&profit| profit > 0.0).sum();
        prop_assert!(near(curve.peak * curve.total, gains, gains));
    }

    #[test]
    fn no_number_of_best_customers_is_better(
        uplift in prop::collection::vec(-100.0..1_000.0_f64, 1..60), cost in 0.0..500.0_f64, fixed in 0.0..2_000.0_f64,
    ) {
        let vip = segment::optimal_vip_size(&uplift, cost, fixed).unwrap();
        prop_assert_eq!(vip.net_by_size.len(), uplift.len() + 1);
        prop_assert_eq!(vip.net_by_size[vip.size], vip.net);
        prop_assert!(vip.net_by_size.iter().all(|&net| net <= vip.net));
        prop_assert!(vip.net_by_size[..vip.size].iter().all(|&net| net < vip.net), "the smallest of the best");
        let worth: f64 = uplift.iter().map(|gain| (gain - cost).max(0.0)).sum();
        prop_assert!(near(vip.net, (worth - fixed).max(0.0), worth));
    }

    #[test]
    fn the_square_root_split_spends_the_budget_and_no_transfer_improves_it(
        weights in prop::collection::vec(0.1..10.0_f64, 2..6), budget in 1.0..1e6_f64,
    ) {
        let spend = segment::allocate_sqrt(&weights, budget).unwrap();
        prop_assert!(near(spend.iter().sum(), budget, budget));
        let profit = |spend: &[f64]| weights.iter().zip(spend).map(|(w, x)| w * x.sqrt()).sum::<f64>();
        let mut other = spend.clone();
        let moved = 0.01 * other[0];
        (other[0], other[1]) = (other[0] - moved, other[1] + moved);
        prop_assert!(profit(&other) <= profit(&spend) + 1e-9 * profit(&spend));
    }

    #[test]
    fn steps_find_the_best_split_of_all(budget in 1..14_u32) {
        let curves: [fn(f64) -> f64; 3] =
            [|x| 9.0 * x.sqrt(), |x| 20.0 * (1.0 - (-x / 4.0).exp()), |x| 4.0 * (1.0 + x).ln()];
        let value = |spend: &[f64]| -> f64 {
            curves.iter().zip(spend).map(|(curve, &x)| curve(x) - x).sum()
        };
        let spend = segment::allocate_greedy(&curves, f64::from(budget), 1.0).unwrap();
        prop_assert!(spend.iter().sum::<f64>() <= f64::from(budget));
        // Every split into whole steps.
        let mut best = f64::MIN;
        for a in 0..=budget {
            for b in 0..=budget - a {
                for c in 0..=budget - a - b {
                    best = best.max(value(&[a, b, c].map(f64::from)));
                }
            }
        }
        prop_assert!(near(value(&spend), best, best), "{} {best}", value(&spend));
    }

    #[test]
    fn a_mix_is_no_riskier_than_its_riskiest_group(
        factors in prop::collection::vec(prop::array::uniform3(-0.3..0.3_f64), 1..6), seed in prop::collection::vec(0.01..1.0_f64, 6),
    ) {
        // A Gram matrix is a covariance matrix.
        let covariance: Vec<Vec<f64>> = factors
            .iter()
            .map(|a| factors.iter().map(|b| a.iter().zip(b).map(|(x, y)| x * y).sum()).collect())
            .collect();
        let total: f64 = seed[..factors.len()].iter().sum();
        let weights: Vec<f64> = seed[..factors.len()].iter().map(|weight| weight / total).collect();
        let returns = vec![0.1; factors.len()];
        let risk = segment::portfolio_risk(&weights, &returns, &covariance).unwrap();
        let riskiest = (0..factors.len()).map(|group| covariance[group][group].sqrt()).fold(0.0, f64::max);
        prop_assert!(risk.deviation <= riskiest + 1e-9);
        prop_assert!(near(risk.mean, 0.1, 1.0));
    }

    #[test]
    fn a_response_at_break_even_has_an_index_of_zero(rate in 0.001..1.0_f64) {
        prop_assert_eq!(segment::breakeven_index(rate, rate), Ok(0.0));
        prop_assert!(near(segment::breakeven_index(rate, rate / 2.0).unwrap(), 100.0, 100.0));
    }
}
