//! `segment` on hostile numbers.

use proptest::prelude::*;
use tourism_marketing::Lang;
use tourism_marketing::plot::{self, CellMeasure};
use tourism_marketing::segment::{
    self, Better, RfmCell, RfmGrid, RfmScore, RfmWeights, VipSize, WhaleCurve,
};

use super::{amount, drawn, number, numbers};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn scores_lie_between_one_and_the_tiles_or_are_refused(
        values in numbers(), triples in prop::collection::vec((amount(), amount(), amount()), 0..30), tiles in 0..12_usize, many in any::<usize>(),
    ) {
        for tiles in [tiles, many] {
            for better in Better::ALL {
                if let Ok(scores) = segment::rank_ntile(&values, tiles, better) {
                    prop_assert!(scores.len() == values.len() && scores.iter().all(|score| (1..=tiles).contains(score)));
                }
            }
            let column = |of: fn(&(f64, f64, f64)) -> f64| triples.iter().map(of).collect::<Vec<f64>>();
            let (days, stays, spend) = (column(|t| t.0), column(|t| t.1), column(|t| t.2));
            for scores in [
                segment::rfm_independent(&days, &stays, &spend, tiles),
                segment::rfm_nested(&days, &stays, &spend, tiles),
                segment::rfm_nested(&days, &values, &spend, tiles),
            ].into_iter().flatten() {
                let parts = scores.iter().flat_map(|s| [s.recency, s.frequency, s.monetary]);
                prop_assert!(parts.into_iter().all(|part| (1..=tiles).contains(&part)));
                if let Ok(grid) = segment::rfm_grid(&scores, &spend, tiles) {
                    prop_assert!(grid.cells.iter().flatten().filter_map(|cell| cell.mean).all(f64::is_finite));
                    let table = grid.table(Lang::Ko).to_string();
                    prop_assert!(!table.contains("NaN") && !table.contains("inf"));
                }
            }
        }
    }

    #[test]
    fn numbers_are_finite_or_refused(
        a in number(), b in number(), c in number(), x in amount(), y in amount(), scores in prop::array::uniform3(any::<usize>()),
        small in prop::array::uniform3(0..6_usize),
    ) {
        for value in [
            segment::breakeven_index(a, b),
            segment::breakeven_index(0.5, x),
            segment::customer_profit(x, a, y),
            segment::customer_profit(a, b, c),
        ].into_iter().flatten() {
            prop_assert!(value.is_finite(), "{value}");
        }
        for [recency, frequency, monetary] in [scores, small] {
            let score = RfmScore { recency, frequency, monetary };
            for weights in [
                RfmWeights { recency: a, frequency: b, monetary: c },
                RfmWeights { recency: x, frequency: y, monetary: 1.0 },
            ] {
                if let Ok(value) = segment::rfm_weighted(score, weights) {
                    prop_assert!(value.is_finite(), "{value}");
                }
            }
        }
        if let Ok(grid) = segment::rfm_grid(&[RfmScore { recency: small[0], frequency: small[1], monetary: small[2] }], &[a], scores[0] % 12) {
            prop_assert!(grid.tiles >= 1);
        }
    }

    #[test]
    fn whales_and_best_customers_are_finite_or_refused(profits in numbers(), losses in prop::collection::vec(amount(), 0..10), cost in amount(), fixed in amount()) {
        let mixed: Vec<f64> = profits.iter().copied().chain(losses.iter().map(|loss| -loss)).collect();
        for profits in [&profits, &mixed] {
            if let Ok(curve) = segment::whale_curve(profits) {
                prop_assert!(curve.profit.iter().chain(&curve.customers).all(|value| value.is_finite()));
                prop_assert!(curve.total > 0.0 && curve.peak >= 1.0 - 1e-9 && curve.peak.is_finite());
                let table = curve.table(Lang::En).to_string();
                prop_assert!(!table.contains("NaN") && !table.contains("inf"));
            }
            if let Ok(vip) = segment::optimal_vip_size(profits, cost, fixed) {
                prop_assert!(vip.net >= 0.0 && vip.net_by_size.iter().all(|value| value.is_finite()));
                prop_assert!(!vip.table(Lang::Ko).to_string().contains("inf"));
            }
        }
    }

    #[test]
    fn allocations_are_finite_or_refused(weights in numbers(), budget in amount(), step in amount(), a in number(), part in 1.0..50.0_f64) {
        for (budget, step) in [(budget, step), (a, step), (budget, a), (budget, budget / part)] {
            if let Ok(spend) = segment::allocate_sqrt(&weights, budget) {
                prop_assert!(spend.iter().all(|spend| spend.is_finite() && *spend >= 0.0));
            }
            let curves: [fn(f64) -> f64; 3] = [|x| 1e3 * x.sqrt(), |x| x * x, |x| 1.0 / x];
            for curves in [&curves[..1], &curves[..2], &curves[..], &curves[..0]] {
                if let Ok(spend) = segment::allocate_greedy(curves, budget, step) {
                    prop_assert!(spend.iter().all(|spend| spend.is_finite() && *spend >= 0.0));
                }
            }
        }
    }

    #[test]
    fn portfolios_are_finite_or_refused(
        weights in prop::sample::select(vec![vec![1.0], vec![0.5, 0.5], vec![0.2, 0.3, 0.5], vec![1.0, 0.0], vec![]]),
        anything in numbers(), returns in prop::collection::vec(amount(), 3), entries in prop::collection::vec(number(), 9), variances in prop::collection::vec(amount(), 3),
    ) {
        let n = weights.len();
        let any: Vec<Vec<f64>> = (0..n).map(|row| entries[3 * row..3 * row + n].to_vec()).collect();
        let diagonal: Vec<Vec<f64>> = (0..n)
            .map(|row| (0..n).map(|column| if row == column { variances[row] } else { 0.0 }).collect())
            .collect();
        for covariance in [&any, &diagonal] {
            for weights in [&weights, &anything] {
                if let Ok(risk) = segment::portfolio_risk(weights, &returns[..n], covariance) {
                    prop_assert!(risk.mean.is_finite() && risk.deviation.is_finite() && risk.deviation >= 0.0);
                    prop_assert!(!risk.table(Lang::Ko).to_string().contains("NaN"));
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn figures_are_drawn_without_a_nan_or_refused(
        profits in numbers(), losses in prop::collection::vec(amount(), 0..10), cost in amount(), mean in number(), count in any::<usize>(), tiles in 0..4_usize,
    ) {
        let mixed: Vec<f64> = profits.iter().copied().chain(losses.iter().map(|loss| -loss)).collect();
        for profits in [&profits, &mixed] {
            if let Ok(curve) = segment::whale_curve(profits) {
                drawn(|lang| plot::whale_curve(&curve, lang))?;
            }
            if let Ok(vip) = segment::optimal_vip_size(profits, cost, 0.0) {
                drawn(|lang| plot::vip_size(&vip, lang))?;
            }
            // Made by hand.
            let curve = WhaleCurve {
                customers: profits.clone(), profit: profits.clone(), total: mean, peak: mean, peak_customers: count, losing: count,
            };
            drawn(|lang| plot::whale_curve(&curve, lang))?;
            let vip = VipSize { size: count, net: mean, net_by_size: profits.clone() };
            drawn(|lang| plot::vip_size(&vip, lang))?;
            let names = vec!["이름"; profits.len()];
            drawn(|lang| plot::budget_allocation(&names, profits, lang))?;
        }
        for mean in [Some(mean), None] {
            let cells = vec![vec![RfmCell { customers: count, mean }; tiles]; tiles];
            for tiles in [tiles, 3] {
                let grid = RfmGrid { tiles, cells: cells.clone() };
                for measure in CellMeasure::ALL {
                    drawn(|lang| plot::rfm_heat_map(&grid, measure, lang))?;
                }
            }
        }
    }
}
