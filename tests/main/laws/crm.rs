//! What holds for every database.

use proptest::prelude::*;
use tourism_marketing::crm;

proptest! {
    #[test]
    fn a_question_tells_between_nothing_and_everything(
        children in prop::collection::vec(prop::collection::vec(0..50_u64, 3), 1..6),
    ) {
        let parent: Vec<u64> = (0..3).map(|class| children.iter().map(|child| child[class]).sum()).collect();
        prop_assume!(parent.iter().any(|&count| count > 0));
        let gain = crm::information_gain(&parent, &children).unwrap();
        let each_class: Vec<Vec<u64>> =
            (0..3).map(|class| (0..3).map(|k| if k == class { parent[k] } else { 0 }).collect()).collect();
        let everything = crm::information_gain(&parent, &each_class).unwrap();
        prop_assert!((0.0..=everything + 1e-12).contains(&gain));
        let mut other = children.clone();
        other.reverse();
        prop_assert!((crm::information_gain(&parent, &other).unwrap() - gain).abs() < 1e-12);
    }

    #[test]
    fn variation_does_not_depend_on_the_unit(values in prop::collection::vec(0.01..1e6_f64, 2..50), rate in 0.001..2_000.0_f64) {
        let exchanged: Vec<f64> = values.iter().map(|value| value * rate).collect();
        let (a, b) = (crm::variability_cv(&values).unwrap(), crm::variability_cv(&exchanged).unwrap());
        prop_assert!((a - b).abs() <= 1e-12 * a.max(1.0));
        // The most uneven there can be: one value of n is everything.
        prop_assert!((0.0..=(values.len() as f64).sqrt() * (1.0 + 1e-12)).contains(&a));
    }

    #[test]
    fn an_older_limit_finds_no_fewer_fresh_records(ages in prop::collection::vec(0.0..2_000.0_f64, 1..50), a in 0.0..2_000.0_f64, b in 0.0..2_000.0_f64) {
        let of = |limit| crm::freshness(&ages, limit).unwrap();
        prop_assert!(of(a.min(b)) <= of(a.max(b)));
        prop_assert_eq!(of(2_000.0), 1.0);
    }
}
