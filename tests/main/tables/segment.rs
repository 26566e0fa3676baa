//! The tables of the segments.

use tourism_marketing::segment;

use super::both;
use crate::shared::{DAYS, SPEND, STAYS};

#[test]
fn the_cells_of_eight_guests() {
    let scores = segment::rfm_independent(&DAYS, &STAYS, &SPEND, 3).unwrap();
    let grid = segment::rfm_grid(&scores, &SPEND, 3).unwrap();
    insta::assert_snapshot!("rfm_grid", both(|lang| grid.table(lang)));
}

#[test]
fn six_profits_as_a_whale() {
    let curve = segment::whale_curve(&[100.0, 60.0, 20.0, 0.0, -30.0, -50.0]).unwrap();
    insta::assert_snapshot!("whale_curve", both(|lang| curve.table(lang)));
}

#[test]
fn the_best_number_of_best_customers() {
    let uplift = [500.0, 300.0, 200.0, 120.0, 80.0, 40.0, 30.0, 20.0];
    let vip = segment::optimal_vip_size(&uplift, 100.0, 250.0).unwrap();
    insta::assert_snapshot!("vip_size", both(|lang| vip.table(lang)));
}

#[test]
fn a_mix_of_two_groups() {
    let covariance = [vec![0.04, 0.006], vec![0.006, 0.01]];
    let risk = segment::portfolio_risk(&[0.6, 0.4], &[0.10, 0.06], &covariance).unwrap();
    insta::assert_snapshot!("portfolio_risk", both(|lang| risk.table(lang)));
}
