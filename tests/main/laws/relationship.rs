//! What holds for every relationship.

use proptest::prelude::*;
use tourism_marketing::ClvTiming;
use tourism_marketing::relationship::{self, RelationshipEffects, YearProfit};

fn near(a: f64, b: f64, size: f64) -> bool {
    (a - b).abs() <= 1e-10 * (size.abs() + a.abs().max(b.abs()))
}

fn year() -> impl Strategy<Value = YearProfit> {
    let part = || -1e5..1e6_f64;
    (part(), part(), part(), part(), part()).prop_map(
        |(base, growth, cost_saving, referral, premium)| YearProfit {
            base,
            growth,
            cost_saving,
            referral,
            premium,
        },
    )
}

proptest! {
    #[test]
    fn a_dearer_customer_starts_lower_by_the_difference_and_keeps_it(
        years in prop::collection::vec(year(), 1..30), cost in 0.0..1e6_f64, more in 0.0..1e6_f64, i in -0.2..0.5_f64,
    ) {
        let of = |acquisition| relationship::retention_profit_curve(&years, acquisition, i).unwrap();
        let (cheap, dear) = (of(cost), of(cost + more));
        prop_assert_eq!(&cheap.yearly, &dear.yearly);
        prop_assert_eq!(cheap.cumulative.len(), years.len() + 1);
        for (a, b) in cheap.cumulative.iter().zip(&dear.cumulative) {
            prop_assert!(near(a - b, more, 1e9));
        }
        prop_assert!(cheap.break_even.unwrap_or(usize::MAX) <= dear.break_even.unwrap_or(usize::MAX));
        if let Some(year) = dear.break_even {
            prop_assert!(dear.cumulative[year] >= 0.0);
            prop_assert!(dear.cumulative[..year].iter().all(|&total| total < 0.0));
        }
    }

    #[test]
    fn the_steps_of_the_curve_are_the_discounted_years(
        years in prop::collection::vec(year(), 1..30), i in 0.0..0.5_f64,
    ) {
        let curve = relationship::retention_profit_curve(&years, 0.0, i).unwrap();
        for (t, (pair, profit)) in curve.cumulative.windows(2).zip(&curve.yearly).enumerate() {
            let t = f64::from(u32::try_from(t).unwrap()) + 1.0;
            prop_assert!(near(pair[1] - pair[0], profit / (1.0 + i).powf(t), 1e7));
        }
    }

    #[test]
    fn the_shares_of_the_effects_add_up_to_one(e in prop::array::uniform6(-1e6..1e9_f64)) {
        let effects = RelationshipEffects {
            purchase_share: e[0], cost_saving: e[1], word_of_mouth: e[2],
            satisfaction_service: e[3], business_expansion: e[4], employee_retention: e[5],
        };
        let breakdown = relationship::six_effects_total(&effects).unwrap();
        prop_assert!(near(breakdown.shares.in_order().iter().sum(), 1.0, 1.0));
        for (share, effect) in breakdown.shares.in_order().into_iter().zip(e) {
            prop_assert!(near(share * breakdown.total, effect, 1e9));
        }
    }

    #[test]
    fn the_uplift_is_the_quotient_of_the_two_multiples(
        before in 0.01..0.99_f64, after in 0.01..0.99_f64, i in 0.0..0.5_f64,
    ) {
        let end = |r: f64| r / (1.0 + i - r);
        let start = |r: f64| (1.0 + i) / (1.0 + i - r);
        let of = |timing| relationship::retention_uplift(before, after, i, timing).unwrap();
        prop_assert!(near(of(ClvTiming::End), end(after) / end(before) - 1.0, 1.0));
        prop_assert!(near(of(ClvTiming::Start), start(after) / start(before) - 1.0, 1.0));
        prop_assert_eq!(relationship::retention_uplift(before, before, i, ClvTiming::End), Ok(0.0));
    }

    #[test]
    fn as_many_come_as_leave_in_the_steady_state(new in 0.0..1e6_f64, r in 0.0..0.999_f64) {
        let customers = relationship::steady_state_customers(new, r).unwrap();
        prop_assert!(near(r * customers + new, customers, 1.0));
    }

    #[test]
    fn the_steady_share_is_a_fixed_point_to_which_every_path_leads(
        retain in 0.0..0.9_f64, attract in 0.01..0.95_f64, start in 0.0..=1.0_f64,
    ) {
        let steady = relationship::switching_steady_share(retain, attract).unwrap();
        prop_assert!((0.0..=1.0).contains(&steady));
        let from_there = relationship::switching_path(steady, retain, attract, 1).unwrap();
        prop_assert!(near(from_there[1], steady, 1.0));
        let path = relationship::switching_path(start, retain, attract, 2_000).unwrap();
        prop_assert!((path[2_000] - steady).abs() < 1e-9);
        let distances: Vec<f64> = path.iter().map(|share| (share - steady).abs()).collect();
        prop_assert!(distances.windows(2).all(|pair| pair[1] <= pair[0] + 1e-12));
    }

    #[test]
    fn the_wallets_of_all_ranks_add_up_to_one(brands in 1..200_usize) {
        let all: f64 = (1..=brands)
            .map(|rank| relationship::wallet_allocation_rule(rank, brands).unwrap())
            .sum();
        prop_assert!(near(all, 1.0, 1.0));
    }

    #[test]
    fn the_steps_of_the_ladder_multiply_to_the_whole(mut counts in prop::collection::vec(1..100_000_u64, 2..9)) {
        counts.sort_unstable_by(|a, b| b.cmp(a));
        let ladder = relationship::ladder_conversion(&counts).unwrap();
        prop_assert!(near(ladder.steps.iter().product(), ladder.overall, 0.0));
        prop_assert!(ladder.steps.iter().all(|step| (0.0..=1.0).contains(step)));
    }

    #[test]
    fn a_chain_is_the_sum_of_its_generations(m in 0.0..1.5_f64, generations in 0..60_u32) {
        let mut sum = 0.0;
        let mut generation = 1.0;
        for _ in 0..=generations {
            sum += generation;
            generation *= m;
        }
        let chain = relationship::referral_chain(m, Some(generations)).unwrap();
        prop_assert!(near(chain, sum, 0.0), "{chain} {sum}");
        if m < 0.5 {
            prop_assert!(near(relationship::referral_chain(m, Some(200)).unwrap(),
                relationship::referral_chain(m, None).unwrap(), 0.0));
        }
    }

    #[test]
    fn the_probability_to_die_out_is_the_smaller_root(m in 1.001..20.0_f64) {
        let q = relationship::extinction_probability(m).unwrap();
        prop_assert!((0.0..1.0).contains(&q));
        prop_assert!(near(q, (m * (q - 1.0)).exp(), 0.0), "{q}");
    }

    #[test]
    fn scope_has_no_currency(a in 1.0..1e6_f64, b in 1.0..1e6_f64, joint in 1.0..1e6_f64, rate in 0.01..2_000.0_f64) {
        let of = |rate: f64| relationship::economies_of_scope(a * rate, b * rate, joint * rate).unwrap();
        prop_assert!(near(of(1.0), of(rate), (a + b) / joint));
    }
}
