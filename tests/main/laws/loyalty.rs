//! What holds for every club.

use proptest::prelude::*;
use tourism_marketing::loyalty::{self, PointRedemption, PointSale, RewardProgram};

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}

/// A matrix in which every tier leads to every other.
fn matrix() -> impl Strategy<Value = Vec<Vec<f64>>> {
    (1..6_usize).prop_flat_map(|tiers| {
        let row = prop::collection::vec(0.01..1.0_f64, tiers).prop_map(|row| {
            let sum: f64 = row.iter().sum();
            row.iter().map(|share| share / sum).collect::<Vec<f64>>()
        });
        prop::collection::vec(row, tiers)
    })
}

/// The row vector `row` times `matrix`.
fn times(row: &[f64], matrix: &[Vec<f64>]) -> Vec<f64> {
    (0..row.len())
        .map(|to| row.iter().zip(matrix).map(|(share, line)| share * line[to]).sum())
        .collect()
}

proptest! {
    #[test]
    fn the_stationary_mix_is_a_fixed_point_that_adds_up_to_one(matrix in matrix()) {
        let mix = loyalty::tier_stationary(&matrix).unwrap();
        prop_assert!(near(mix.iter().sum(), 1.0));
        for (share, next) in mix.iter().zip(times(&mix, &matrix)) {
            prop_assert!((share - next).abs() < 1e-12);
        }
        let start: Vec<f64> = (0..matrix.len()).map(|tier| if tier == 0 { 1.0 } else { 0.0 }).collect();
        let late = loyalty::tier_transition(&start, &matrix, 1 << 14).unwrap();
        for (share, late) in mix.iter().zip(late) {
            prop_assert!((share - late).abs() < 1e-9);
        }
    }

    #[test]
    fn nobody_is_lost_between_the_tiers(matrix in matrix(), heads in prop::collection::vec(0.0..1e4_f64, 6), n in 0..30_u32) {
        let start = &heads[..matrix.len()];
        let found = loyalty::tier_transition(start, &matrix, n).unwrap();
        prop_assert!(near(found.iter().sum(), start.iter().sum()));
        let mut by_steps = start.to_vec();
        for _ in 0..n {
            by_steps = times(&by_steps, &matrix);
        }
        prop_assert!(found.iter().zip(&by_steps).all(|(a, b)| near(*a, *b)));
    }

    #[test]
    fn a_value_is_the_margin_and_the_discounted_value_of_where_one_moves(
        matrix in matrix(), margin in prop::collection::vec(-1e3..1e4_f64, 6), stay in 0.1..1.0_f64, i in 0.01..0.5_f64,
    ) {
        let matrix: Vec<Vec<f64>> = matrix.iter().map(|row| row.iter().map(|p| p * stay).collect()).collect();
        let margin = &margin[..matrix.len()];
        let value = loyalty::tier_value(&matrix, margin, i).unwrap();
        for ((value_here, row), margin) in value.iter().zip(&matrix).zip(margin) {
            let next: f64 = row.iter().zip(&value).map(|(p, v)| p * v).sum();
            prop_assert!((value_here - (margin + next / (1.0 + i))).abs() < 1e-9 * 1e6);
        }
    }

    #[test]
    fn the_time_to_the_top_is_one_period_and_the_time_from_there(matrix in matrix(), stay in 0.1..0.99_f64) {
        let below: Vec<Vec<f64>> = matrix.iter().map(|row| row.iter().map(|p| p * stay).collect()).collect();
        let times = loyalty::expected_periods_to_top(&below).unwrap();
        // The top is reached from every tier with the same probability, so the time is geometric.
        prop_assert!(times.iter().all(|&time| near(time, 1.0 / (1.0 - stay))), "{times:?}");
    }

    #[test]
    fn counted_rows_add_up_to_one(moves in prop::collection::vec((0..3_usize, 0..3_usize), 0..100)) {
        // Somebody was in each tier.
        let moves: Vec<(usize, usize)> = moves.into_iter().chain([(0, 1), (1, 1), (2, 0)]).collect();
        let (before, after): (Vec<usize>, Vec<usize>) = moves.iter().copied().unzip();
        let flow = loyalty::tier_flow(&before, &after, 3).unwrap();
        prop_assert!(flow.matrix.iter().all(|row| near(row.iter().sum(), 1.0)));
        prop_assert_eq!(flow.counts.iter().flatten().sum::<usize>(), moves.len());
        prop_assert!(loyalty::tier_transition(&[1.0, 2.0, 3.0], &flow.matrix, 1).is_ok());
    }

    #[test]
    fn the_parts_of_a_price_add_up_to_it(
        price in 0.0..1e6_f64, goods in 1.0..1e6_f64, points in 0.0..1e5_f64, redemption in 0.0..=1.0_f64,
    ) {
        let sale = PointSale { price, goods, points, point_value: 1.0, redemption };
        let split = loyalty::allocate_transaction_price(&sale).unwrap();
        prop_assert!(near(split.revenue + split.liability, price));
        prop_assert!(near(split.liability * goods, split.revenue * points * redemption));
    }

    #[test]
    fn the_revenue_of_all_periods_is_what_was_allocated(allocated in 0.0..1e6_f64, expected in 1.0..1e5_f64, part in 0.0..=1.0_f64) {
        let of = |redeemed, already| {
            let redemption = PointRedemption { allocated, redeemed, expected, already };
            loyalty::recognise_points_revenue(&redemption).unwrap()
        };
        let first = of(part * expected, 0.0);
        prop_assert!(near(first + of(expected, first), allocated));
    }

    #[test]
    fn at_the_break_even_lift_a_programme_without_fixed_cost_earns_nothing(
        base_sales in 1.0..1e9_f64, margin in 0.1..1.0_f64, part in 0.0..0.95_f64,
    ) {
        let reward = part * margin;
        let lift = loyalty::breakeven_sales_lift(margin, reward).unwrap();
        let program = RewardProgram { base_sales, lift, margin, reward, fixed: 0.0 };
        prop_assert!((loyalty::program_profit(&program).unwrap() / base_sales).abs() < 1e-9);
    }

    #[test]
    fn who_gains_what_remains_is_in_the_next_tier(points in 0..200_000_u32, mut cuts in prop::collection::btree_set(1..200_000_u32, 1..6)) {
        let points = f64::from(points);
        let cuts: Vec<f64> = std::mem::take(&mut cuts).into_iter().map(f64::from).collect();
        let tier = loyalty::tier_assign(points, &cuts).unwrap();
        let way = loyalty::upgrade_progress(points, &cuts).unwrap();
        prop_assert!((0.0..=1.0).contains(&way.progress));
        prop_assert!(cuts.iter().take(tier).all(|&cut| points >= cut));
        prop_assert!(cuts.iter().skip(tier).all(|&cut| points < cut));
        if tier < cuts.len() {
            prop_assert_eq!(loyalty::tier_assign(points + way.remaining, &cuts), Ok(tier + 1));
        }
    }

    #[test]
    fn what_is_not_broken_is_redeemed(issued in 1.0..1e6_f64, a in 0.0..0.5_f64, b in 0.0..0.5_f64) {
        let breakage = loyalty::breakage_rate(issued, a * issued, b * issued).unwrap();
        prop_assert!(near(breakage, 1.0 - a - b));
        let rate = loyalty::effective_reward_rate(0.05, 1.0, breakage).unwrap();
        prop_assert!(near(rate, 0.05 * (a + b)));
        let owed = loyalty::point_liability(issued, breakage, 1.0).unwrap();
        prop_assert!(near(owed, (a + b) * issued));
    }
}
