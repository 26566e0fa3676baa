//! The figures of the segments.

use tourism_marketing::plot::{self, CellMeasure};
use tourism_marketing::{Lang, segment};

use super::snapshots;
use crate::shared::{DAYS, SPEND, STAYS};

#[test]
fn a_whale_with_its_back_at_180_percent() {
    let curve = segment::whale_curve(&[100.0, 60.0, 20.0, 0.0, -30.0, -50.0]).unwrap();
    snapshots("whale_curve", |lang| plot::whale_curve(&curve, lang).unwrap());
}

#[test]
fn eight_guests_by_recency_and_frequency() {
    let scores = segment::rfm_independent(&DAYS, &STAYS, &SPEND, 2).unwrap();
    let grid = segment::rfm_grid(&scores, &SPEND, 2).unwrap();
    snapshots("rfm_heat_map", |lang| {
        plot::rfm_heat_map(&grid, CellMeasure::Customers, lang).unwrap()
    });
    let amounts = plot::rfm_heat_map(&grid, CellMeasure::MeanAmount, Lang::En).unwrap();
    assert!(amounts.alt().contains("R2: 45, 80; R1: 12.5, 45."), "{}", amounts.alt());
}

#[test]
fn an_empty_cell_has_no_mean() {
    let scores = segment::rfm_independent(&[5.0, 90.0], &[4.0, 1.0], &[80.0, 20.0], 2).unwrap();
    let grid = segment::rfm_grid(&scores, &[80.0, 20.0], 2).unwrap();
    let figure = plot::rfm_heat_map(&grid, CellMeasure::MeanAmount, Lang::En).unwrap();
    assert!(figure.alt().contains("R2: –, 80; R1: 20, –."), "{}", figure.alt());
}

#[test]
fn fourteen_million_for_three_tiers() {
    let spend = segment::allocate_sqrt(&[3.0, 2.0, 1.0], 14e6).unwrap();
    let names = (["골드", "실버", "브론즈"], ["gold", "silver", "bronze"]);
    snapshots("budget_allocation", |lang| {
        plot::budget_allocation(&lang.pick(names.0, names.1), &spend, lang).unwrap()
    });
}

#[test]
fn four_best_customers() {
    let uplift = [500.0, 300.0, 200.0, 120.0, 80.0, 40.0];
    let vip = segment::optimal_vip_size(&uplift, 100.0, 250.0).unwrap();
    snapshots("vip_size", |lang| plot::vip_size(&vip, lang).unwrap());
    let none = segment::optimal_vip_size(&uplift, 600.0, 0.0).unwrap();
    let figure = plot::vip_size(&none, Lang::En).unwrap();
    assert!(figure.alt().contains("no number of customers brings a profit"), "{}", figure.alt());
}

#[test]
fn curves_of_many_customers_stay_small() {
    let profits: Vec<f64> = (0..20_000).map(|guest| 500.0 - f64::from(guest) / 25.0).collect();
    let whale = plot::whale_curve(&segment::whale_curve(&profits).unwrap(), Lang::Ko).unwrap();
    let vip = segment::optimal_vip_size(&profits, 100.0, 0.0).unwrap();
    let vip = plot::vip_size(&vip, Lang::Ko).unwrap();
    for figure in [whale, vip] {
        assert!(figure.svg().len() < 150_000, "{}: {} bytes", figure.title(), figure.svg().len());
    }
}
