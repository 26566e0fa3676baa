//! Lesson 7 as students answer it: the shown solutions, and mistakes as they are really made.

use tourism_course::prelude::*;

/// Lesson 7 with a progress file of its own, which goes away with the folder.
fn lesson(lang: Lang) -> (Lesson, tempfile::TempDir) {
    crate::lesson_of(7, lang)
}

/// The solutions that the course shows, compiled as they stand.
#[allow(clippy::pedantic, clippy::all, reason = "written for first-year students")]
mod shown {
    include!("../../src/lessons/lesson07/solutions/answer_0.rs");
    include!("../../src/lessons/lesson07/solutions/answer_1.rs");
    include!("../../src/lessons/lesson07/solutions/answer_2.rs");
    include!("../../src/lessons/lesson07/solutions/answer_3.rs");
    include!("../../src/lessons/lesson07/solutions/answer_4.rs");
    include!("../../src/lessons/lesson07/solutions/answer_5.rs");
    include!("../../src/lessons/lesson07/solutions/answer_6.rs");
    include!("../../src/lessons/lesson07/solutions/my_gain.rs");
    include!("../../src/lessons/lesson07/solutions/answer_8.rs");
    include!("../../src/lessons/lesson07/solutions/answer_9.rs");
    include!("../../src/lessons/lesson07/solutions/answer_10.rs");

    use super::*;

    #[test]
    fn every_shown_solution_is_right() {
        let (lesson, _folder) = lesson(Lang::Ko);
        let records = data::crm_records().unwrap();
        let feedbacks = [
            check!(lesson, 0, answer_0()),
            check!(lesson, 1, answer_1()),
            check!(lesson, 2, answer_2(&[10_000.0, 2_000.0, 500.0, 200.0, 40.0])),
            check!(lesson, 3, answer_3()),
            check!(lesson, 4, answer_4()),
            check!(lesson, 5, answer_5(&[10.0, 400.0, 90.0, 30.0, 800.0])),
            check!(lesson, 6, answer_6()),
            check_fn!(lesson, 7, my_gain),
            check!(lesson, 8, answer_8(&records)),
            check!(lesson, 9, answer_9()),
            check!(lesson, 10, answer_10()),
        ];
        crate::all_right(feedbacks);
    }

    #[test]
    fn the_weather_of_the_syllabus_gives_its_gain() {
        assert!((my_gain(&[2.0, 4.0, 3.0], &[3.0, 0.0, 2.0]) - 0.246_749_8).abs() < 1e-7);
    }
}

/// The answers of the syllabus, typed by hand: the references are computed by the library, these are not.
#[test]
fn the_answers_of_the_syllabus_are_right() {
    let (lesson, _folder) = lesson(Lang::En);
    let feedbacks = [
        lesson.check(0, 0.03),
        lesson.check(1, [7, 5, 4, 2]),
        lesson.check(2, [0.2, 0.25, 0.4, 0.2]),
        lesson.check(3, 0.4),
        lesson.check(4, 0.75),
        lesson.check(5, 0.6),
        lesson.check(6, -0.2),
        lesson.check(9, (90, -0.25)),
        lesson.check(10, ["customer", "user", "client", "customer"]),
    ];
    for feedback in feedbacks {
        assert_eq!(feedback.outcome(), Outcome::Right, "{feedback}");
    }
}

#[test]
fn answers_may_come_as_the_library_gives_them() {
    let (lesson, _folder) = lesson(Lang::En);
    let ladder = relationship::ladder_conversion(&[10_000, 2_000, 500, 200, 40]).unwrap();
    let feedbacks = [
        check!(lesson, 2, ladder.steps),
        check!(lesson, 3, crm::repurchase_rate(320, 800)),
        check!(lesson, 4, crm::completeness(4_500, 6, 1_000)),
        check!(lesson, 6, crm::relative_satisfaction(4.2, &[4.0, 4.4, 3.9])),
    ];
    for feedback in feedbacks {
        assert_eq!(feedback.outcome(), Outcome::Right, "{feedback}");
    }
}

/// Those with a consenting newest record and an anniversary in July, counted apart from the course's own code.
#[test]
fn twenty_four_guests_may_be_written_to_in_july() {
    use std::collections::HashMap;

    let (lesson, _folder) = lesson(Lang::Ko);
    let records = data::crm_records().unwrap();
    let mut newest: HashMap<&str, &data::GuestRecord> = HashMap::new();
    for record in &records {
        let kept = newest.entry(record.guest_id.as_str()).or_insert(record);
        if record.updated_days < kept.updated_days {
            *kept = record;
        }
    }
    let july = |record: &&data::GuestRecord| record.anniversary_month.as_deref() == Some("7");
    let send: Vec<String> = newest
        .values()
        .copied()
        .filter(|record| july(record) && record.consent)
        .map(|record| record.guest_id.clone())
        .collect();
    assert_eq!(send.len(), 24);
    assert_eq!(lesson.check(8, send).outcome(), Outcome::Right);

    let of = |meets: &dyn Fn(&&data::GuestRecord) -> bool| -> Vec<String> {
        records.iter().filter(|record| meets(record)).map(|r| r.guest_id.clone()).collect()
    };
    let mut july_first: Vec<data::GuestRecord> =
        records.iter().filter(|record| july(record)).cloned().collect();
    july_first.sort_by_key(|r| (r.guest_id.clone(), r.updated_days));
    july_first.dedup_by_key(|r| r.guest_id.clone());
    july_first.retain(|r| r.consent);
    let july_first: Vec<String> = july_first.into_iter().map(|r| r.guest_id).collect();
    let cases = [
        (check!(lesson, 8, of(&|r| july(r))), "no_consent"),
        (check!(lesson, 8, of(&|r| july(r) && !r.consent)), "no_consent"),
        (check!(lesson, 8, of(&|r| r.consent)), "all_months"),
        (check!(lesson, 8, of(&|r| july(r) && r.consent)), "old_record"),
        (check!(lesson, 8, july_first), "month_first"),
    ];
    for (feedback, id) in cases {
        assert_eq!(feedback.outcome(), Outcome::Wrong, "{id}: {feedback}");
        assert_eq!(feedback.misconception(), Some(id), "{feedback}");
    }
}

fn entropy(yes: f64, no: f64) -> f64 {
    let shares = [yes, no].into_iter().filter(|count| *count > 0.0).map(|count| count / (yes + no));
    shares.map(|share| -share * share.log2()).sum()
}

#[test]
fn a_mistake_in_the_information_gain_meets_its_own_message() {
    let (lesson, _folder) = lesson(Lang::Ko);
    let before = |yes: &[f64], no: &[f64]| entropy(yes.iter().sum(), no.iter().sum());
    let each = |yes: &[f64], no: &[f64]| -> Vec<f64> {
        yes.iter().zip(no).map(|(yes, no)| entropy(*yes, *no)).collect()
    };
    let after = move |yes: &[f64], no: &[f64]| -> f64 {
        let all: f64 = yes.iter().chain(no).sum();
        each(yes, no).iter().zip(yes.iter().zip(no)).map(|(h, (y, n))| h * (y + n) / all).sum()
    };
    let cases = [
        (
            check_fn!(lesson, 7, |yes: &[f64], no: &[f64]| {
                before(yes, no) - each(yes, no).iter().sum::<f64>() / yes.len() as f64
            }),
            "unweighted",
            "그냥 평균",
        ),
        (
            check_fn!(lesson, 7, |yes: &[f64], no: &[f64]| {
                before(yes, no) - each(yes, no).iter().sum::<f64>()
            }),
            "summed",
            "가중치 없이",
        ),
        (check_fn!(lesson, 7, |yes: &[f64], no: &[f64]| after(yes, no)), "after", "남은"),
        (check_fn!(lesson, 7, |yes: &[f64], no: &[f64]| before(yes, no)), "before", "묻기 전"),
        (
            check_fn!(lesson, 7, |yes: &[f64], no: &[f64]| after(yes, no) - before(yes, no)),
            "negative",
            "순서",
        ),
    ];
    crate::meet_their_messages(cases);
}

#[test]
fn mistakes_by_hand_meet_their_own_messages() {
    let (lesson, _folder) = lesson(Lang::En);
    let cases = [
        (check!(lesson, 0, 0.08), "before_after"),
        (check!(lesson, 1, [1, 2, 4, 5, 7]), "effect"),
        (check!(lesson, 1, [2, 3, 5, 7]), "monitoring"),
        (check!(lesson, 2, [0.2, 0.05, 0.02, 0.004]), "of_first"),
        (check!(lesson, 3, 0.666_666_7), "ratio_to_rest"),
        (check!(lesson, 4, 4.5), "per_record"),
        (check!(lesson, 5, 0.4), "stale"),
        (check!(lesson, 6, 0.1), "mean_of_rivals"),
        (check!(lesson, 6, 0.2), "sign_or_first"),
        (check!(lesson, 9, (180, 0.5)), "before_after"),
        (check!(lesson, 9, (90, 0.75)), "cost_forgotten"),
        (check!(lesson, 10, ["고객", "고객", "단골", "고객"]), "first_is_customer"),
        (check!(lesson, 10, ["user", "customer", "customer", "client"]), "ladders_swapped"),
        (check!(lesson, 10, ["customer", "user", "client", "client"]), "client_in_sequence"),
    ];
    for (feedback, id) in cases {
        assert_eq!(feedback.outcome(), Outcome::Wrong, "{id}: {feedback}");
        assert_eq!(feedback.misconception(), Some(id), "{feedback}");
    }
}
