//! What holds for every list of visits.

use proptest::prelude::*;
use tourism_marketing::cohort;

const GUESTS: [&str; 8] = ["a", "b", "c", "d", "e", "f", "g", "h"];

fn visits() -> impl Strategy<Value = Vec<(&'static str, usize)>> {
    prop::collection::vec((prop::sample::select(GUESTS.to_vec()), 100..112_usize), 1..60)
}

proptest! {
    #[test]
    fn every_customer_is_in_one_cohort_and_every_active_period_in_one_cell(visits in visits()) {
        let table = cohort::retention_table(&visits).unwrap();
        let mut pairs = visits.clone();
        pairs.sort_unstable();
        pairs.dedup();
        let cells: u64 = table.cohorts().iter().flat_map(|cohort| &cohort.active).sum();
        prop_assert_eq!(cells, pairs.len() as u64);
        pairs.dedup_by_key(|(guest, _)| *guest);
        let sizes: u64 = table.cohorts().iter().map(cohort::Cohort::size).sum();
        prop_assert_eq!(sizes, pairs.len() as u64);
        for row in table.retention() {
            prop_assert_eq!(row[0], 1.0);
            prop_assert!(row.iter().all(|share| (0.0..=1.0).contains(share)));
        }
        prop_assert_eq!(table.average()[0], 1.0);
    }

    #[test]
    fn the_order_of_the_visits_does_not_matter(visits in visits(), turn in 0..60_usize) {
        let mut other: Vec<_> = visits.iter().rev().copied().collect();
        other.rotate_left(turn % visits.len());
        prop_assert_eq!(cohort::retention_table(&visits), cohort::retention_table(&other));
    }
}
