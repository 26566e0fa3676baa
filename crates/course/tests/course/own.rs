//! The reader's own data beside a lesson.

use tourism_course::prelude::*;

use crate::lesson;

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../notebooks/datasets/my_hotel.csv");

/// Counted with `awk` in the file: 20 guests, 59 lines, 16,885,000 KRW, 9 stays of guest 0012.
#[test]
fn a_lesson_holds_the_readers_own_customers() {
    let (lesson, _folder) = lesson(Lang::Ko);
    let mine = lesson.with_data(EXAMPLE).unwrap();
    let own = mine.own().unwrap();
    assert_eq!((own.spend().len(), own.transactions().len()), (20, 59));
    assert!((own.spend().iter().sum::<f64>() - 16_885_000.0).abs() < 0.5);
    assert!((own.frequency()[0] - 9.0).abs() < 1e-9, "{}", own.frequency()[0]);
    assert_eq!((own.recency().len(), own.histories().len()), (20, 20));
    // Leading zeros of an id stay.
    assert_eq!(own.log().customer(0), "0012");
    let shown = own.to_string();
    for part in ["고객번호", "투숙일", "결제금액"] {
        assert!(shown.contains(part), "no {part} in {shown}");
    }
}

#[test]
fn the_analyses_of_the_lessons_take_them() {
    let (lesson, _folder) = lesson(Lang::Ko);
    let mine = lesson.with_data(EXAMPLE).unwrap();
    let own = mine.own().unwrap();
    assert!(plot::pareto_chart(own.spend(), Lang::Ko).is_ok());
    assert!(segment::rfm_independent(own.recency(), own.frequency(), own.spend(), 5).is_ok());
    assert!(cohort::retention_table(&own.active_months()).is_ok());
}

#[test]
fn exercises_are_checked_with_the_data_of_the_course_all_the_same() {
    let (lesson, _folder) = lesson(Lang::Ko);
    let mine = lesson.with_data(EXAMPLE).unwrap();
    assert_eq!(check!(mine, 1, 0.7).outcome(), Outcome::Right);
}

#[test]
fn a_lesson_without_own_data_says_how_to_add_them() {
    for lang in Lang::ALL {
        let (lesson, _folder) = lesson(lang);
        let refusal = lesson.own().unwrap_err().to_string();
        assert!(refusal.contains("with_data(\"my_hotel.csv\")"), "{refusal}");
    }
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let (lesson, _folder) = lesson(Lang::Ko);
    let refusal = lesson.with_data("no_hotel.csv").unwrap_err().to_string();
    assert!(refusal.starts_with("no_hotel.csv: "), "{refusal}");
}
