//! Cohorts worked by hand, and those of CDNOW.

use tourism_marketing::cohort::{self, CohortTable};
use tourism_marketing::data;

#[test]
fn three_guests_in_three_quarters() {
    let stays = [
        ("Kim", 7),
        ("Lee", 7),
        ("Kim", 8),
        ("Park", 8),
        ("Kim", 9),
        ("Lee", 9),
        ("Lee", 9), // twice in the ninth quarter is active once
    ];
    let table = cohort::retention_table(&stays).unwrap();
    let rows: Vec<(&str, &[u64])> =
        table.cohorts().iter().map(|it| (it.name.as_str(), it.active.as_slice())).collect();
    assert_eq!(rows, [("7", [2, 1, 2].as_slice()), ("8", [1, 0].as_slice())]);
    assert_eq!(table.retention(), [vec![1.0, 0.5, 1.0], vec![1.0, 0.0]]);
    assert_eq!(table.average(), [1.0, 1.0 / 3.0, 1.0]); // (1 + 0) / (2 + 1), then 2 / 2
}

#[test]
fn a_period_without_newcomers_has_no_row() {
    let table = cohort::retention_table(&[("Kim", 0), ("Kim", 1), ("Lee", 2)]).unwrap();
    let names: Vec<&str> = table.cohorts().iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["0", "2"]);
    assert_eq!(table.cohorts()[0].active, [1, 1, 0]);
}

/// All customers of CDNOW began in January, February or March 1997: 7,846, 8,476 and 7,248 of 23,570
/// (counted with awk; Fader & Hardie call them the 1997/I cohort).
#[test]
fn cdnow_has_three_cohorts_and_eighteen_months() {
    let purchases = data::cdnow().unwrap();
    let month = |purchase: &data::Purchase| {
        use chrono::Datelike as _;
        let date = purchase.date;
        usize::try_from(date.year() - 1997).unwrap() * 12 + date.month0() as usize
    };
    let visits: Vec<(&str, usize)> =
        purchases.iter().map(|purchase| (purchase.customer.as_str(), month(purchase))).collect();
    let table = cohort::retention_table(&visits).unwrap();
    let sizes: Vec<u64> = table.cohorts().iter().map(cohort::Cohort::size).collect();
    assert_eq!(sizes, [7_846, 8_476, 7_248]);
    assert_eq!(table.average().len(), 18);
}

#[test]
fn counts_make_the_same_table_as_visits() {
    let counts = CohortTable::of_counts(&["7", "8"], &[vec![2, 1, 2], vec![1, 0]]).unwrap();
    let visits = [("a", 7), ("b", 7), ("a", 8), ("a", 9), ("b", 9), ("c", 8)];
    assert_eq!(cohort::retention_table(&visits), Ok(counts));
}
