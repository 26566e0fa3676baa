//! Worked numbers of the segments.

use tourism_marketing::data;
use tourism_marketing::segment::{
    self, Better, RfmScore, RfmWeights, rank_ntile, rfm_independent, rfm_nested,
};

use crate::shared::{DAYS, SPEND, STAYS, close};

fn words(scores: &[RfmScore]) -> Vec<String> {
    scores.iter().map(ToString::to_string).collect()
}

#[test]
fn quintiles_are_positions_in_the_sorted_list() {
    let values = [10.0, 40.0, 20.0, 50.0, 30.0];
    assert_eq!(rank_ntile(&values, 5, Better::Higher), Ok(vec![1, 4, 2, 5, 3]));
    assert_eq!(rank_ntile(&values, 5, Better::Lower), Ok(vec![5, 2, 4, 1, 3]));
    // ⌊pos · 2 / 5⌋ + 1: three in the lower half, two in the upper.
    assert_eq!(rank_ntile(&values, 2, Better::Higher), Ok(vec![1, 2, 1, 2, 1]));
    // Equal values keep their order, whichever end is the good one.
    assert_eq!(rank_ntile(&[7.0; 4], 2, Better::Higher), Ok(vec![1, 1, 2, 2]));
    assert_eq!(rank_ntile(&[0.0, -0.0, 0.0, -0.0], 2, Better::Lower), Ok(vec![1, 1, 2, 2]));
}

#[test]
fn the_two_schemes_differ_in_the_third_and_the_sixth_guest() {
    let independent = rfm_independent(&DAYS, &STAYS, &SPEND, 2).unwrap();
    assert_eq!(
        words(&independent),
        ["2-2-2", "2-1-2", "2-2-2", "2-1-1", "1-2-2", "1-1-1", "1-2-1", "1-1-1"]
    );
    let nested = rfm_nested(&DAYS, &STAYS, &SPEND, 2).unwrap();
    assert_eq!(
        words(&nested),
        ["2-2-2", "2-1-2", "2-2-1", "2-1-1", "1-2-2", "1-1-2", "1-2-1", "1-1-1"]
    );
}

/// Counted with numpy 2.4: `argsort(kind="stable")` of the column (of its negative for days), then ⌊pos · 5 / N⌋ + 1.
#[test]
fn the_thousand_simulated_guests_score_as_numpy_counts_them() {
    let guests = data::hotel_customers().unwrap();
    let days: Vec<f64> = guests.iter().map(|guest| f64::from(guest.last_days)).collect();
    let stays: Vec<f64> = guests.iter().map(|guest| f64::from(guest.stays)).collect();
    let spend: Vec<f64> = guests.iter().map(|guest| guest.spend_krw).collect();
    let independent = rfm_independent(&days, &stays, &spend, 5).unwrap();
    let nested = rfm_nested(&days, &stays, &spend, 5).unwrap();
    let best = RfmScore { recency: 5, frequency: 5, monetary: 5 };
    let count = |scores: &[RfmScore]| scores.iter().filter(|&&score| score == best).count();
    assert_eq!((count(&independent), count(&nested)), (75, 8));
    let differ = independent.iter().zip(&nested).filter(|(a, b)| a != b).count();
    assert_eq!(differ, 866);
    let grid = segment::rfm_grid(&independent, &spend, 5).unwrap();
    assert_eq!(grid.cells[4][4].customers, 90);
    close(grid.cells[4][4].mean.unwrap(), 5_939_711.111_111_111);
    assert_eq!(grid.cells[0][4].customers, 5);
}

#[test]
fn weights_of_3_2_1() {
    let score = RfmScore { recency: 5, frequency: 4, monetary: 2 };
    let weights = RfmWeights { recency: 3.0, frequency: 2.0, monetary: 1.0 };
    close(segment::rfm_weighted(score, weights).unwrap(), 4.166_667); // (15 + 8 + 2) / 6
}

#[test]
fn a_cell_with_40_percent_more_response_than_it_needs() {
    close(segment::breakeven_index(0.042, 0.03).unwrap(), 40.0);
    assert_eq!(segment::breakeven_index(0.0, 0.03), Ok(-100.0));
}

#[test]
fn a_large_buyer_can_be_a_loss() {
    assert_eq!(segment::customer_profit(10e6, 0.6, 4.5e6), Ok(-500_000.0)); // 4.0 − 4.5 million
}

#[test]
fn the_back_of_the_whale_is_at_180_percent() {
    let curve = segment::whale_curve(&[-30.0, 100.0, 0.0, 60.0, -50.0, 20.0]).unwrap();
    assert_eq!(curve.profit, [0.0, 1.0, 1.6, 1.8, 1.8, 1.5, 1.0]);
    assert_eq!(curve.total, 100.0);
    assert_eq!((curve.peak, curve.peak_customers, curve.losing), (1.8, 3, 2));
}

#[test]
fn four_best_customers_bring_470() {
    // 400 + 200 + 100 + 20 − 250, and the next one would cost 20
    let vip = segment::optimal_vip_size(&[80.0, 500.0, 300.0, 40.0, 200.0, 120.0], 100.0, 250.0);
    let vip = vip.unwrap();
    assert_eq!((vip.size, vip.net), (4, 470.0));
    assert_eq!(vip.net_by_size, [0.0, 150.0, 350.0, 450.0, 470.0, 450.0, 390.0]);
    let none = segment::optimal_vip_size(&[500.0, 300.0], 100.0, 600.0).unwrap();
    assert_eq!((none.size, none.net), (0, 0.0)); // 400 + 200 − 600 is not above 0
}

#[test]
fn nine_four_one_of_fourteen_million() {
    assert_eq!(segment::allocate_sqrt(&[3.0, 2.0, 1.0], 14e6), Ok(vec![9e6, 4e6, 1e6]));
    assert_eq!(segment::allocate_sqrt(&[3e200, 4e200], 25.0), Ok(vec![9.0, 16.0])); // squares of 10⁴⁰⁰
}

#[test]
fn steps_of_a_hundred_find_nine_to_four() {
    let curves: [fn(f64) -> f64; 2] = [|x| 3_000.0 * x.sqrt(), |x| 2_000.0 * x.sqrt()];
    assert_eq!(segment::allocate_greedy(&curves, 1_300.0, 100.0), Ok(vec![900.0, 400.0]));
    // 0.3 / 0.1 is 2.9999999999999996: three steps, and with a tie the first tier goes first.
    let same: [fn(f64) -> f64; 2] = [|x| 5.0 * x.sqrt(), |x| 5.0 * x.sqrt()];
    assert_eq!(segment::allocate_greedy(&same, 0.3, 0.1), Ok(vec![0.2, 0.1]));
    // It stops where a step brings less than it costs.
    let dull: [fn(f64) -> f64; 1] = [|x| 2.0 * x.sqrt()];
    assert_eq!(segment::allocate_greedy(&dull, 1_000.0, 1.0), Ok(vec![1.0])); // 2 > 1, then 0.83
}

#[test]
fn sixty_forty_returns_8_4_percent_with_a_risk_of_13_7() {
    // .06 + .024; √(.0144 + .00288 + .0016) = √.01888
    let covariance = [vec![0.04, 0.006], vec![0.006, 0.01]];
    let risk = segment::portfolio_risk(&[0.6, 0.4], &[0.10, 0.06], &covariance).unwrap();
    close(risk.mean, 0.084);
    close(risk.deviation, 0.137_404_5);
    // numpy: √(w @ C @ w)
    let three = [vec![0.04, 0.006, -0.01], vec![0.006, 0.01, 0.002], vec![-0.01, 0.002, 0.09]];
    let risk = segment::portfolio_risk(&[0.5, 0.3, 0.2], &[0.10, 0.06, 0.14], &three).unwrap();
    close(risk.mean, 0.096);
    close(risk.deviation, 0.120_581_922_359_862_88);
}

#[test]
fn a_perfect_hedge_has_no_risk() {
    let covariance = [vec![0.04, -0.04], vec![-0.04, 0.04]];
    let risk = segment::portfolio_risk(&[0.5, 0.5], &[0.1, 0.1], &covariance).unwrap();
    assert_eq!(risk.deviation, 0.0);
}
