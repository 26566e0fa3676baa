//! Lesson 11 as students answer it: the shown solutions, and mistakes as they are really made.

use tourism_course::prelude::*;

use crate::lesson_of;

/// The solutions that the course shows, compiled as they stand.
#[allow(clippy::pedantic, clippy::all, reason = "written for first-year students")]
mod shown {
    include!("../../src/lessons/lesson11/solutions/answer_0.rs");
    include!("../../src/lessons/lesson11/solutions/answer_1.rs");
    include!("../../src/lessons/lesson11/solutions/answer_2.rs");
    include!("../../src/lessons/lesson11/solutions/answer_3.rs");
    include!("../../src/lessons/lesson11/solutions/answer_4.rs");
    include!("../../src/lessons/lesson11/solutions/answer_5.rs");
    include!("../../src/lessons/lesson11/solutions/my_roi.rs");
    include!("../../src/lessons/lesson11/solutions/answer_7.rs");
    include!("../../src/lessons/lesson11/solutions/answer_8.rs");

    use super::*;

    #[test]
    fn every_shown_solution_is_right() {
        let (lesson, _folder) = lesson_of(11, Lang::Ko);
        let feedbacks = [
            check!(lesson, 0, answer_0()),
            check!(lesson, 1, answer_1()),
            check!(lesson, 2, answer_2()),
            check!(lesson, 3, answer_3()),
            check!(lesson, 4, answer_4()),
            check!(lesson, 5, answer_5()),
            check_fn!(lesson, 6, my_roi),
            check!(lesson, 7, answer_7()),
            check!(lesson, 8, answer_8()),
        ];
        crate::all_right(feedbacks);
        let first = my_roi(120.0, 0.25, 0.20, 5e6, 10e6, 25e6).unwrap();
        assert!((first - 0.6).abs() < 1e-9, "the number of the syllabus");
    }
}

/// The answers of the syllabus, typed by hand: the references are computed by the library, these are not.
#[test]
fn the_answers_of_the_syllabus_are_right() {
    let (lesson, _folder) = lesson_of(11, Lang::En);
    let feedbacks = [
        lesson.check(0, 0.92),
        lesson.check(1, [12, 10, 9, 7, 6, 4, 3, 1]),
        lesson.check(2, 0.75),
        lesson.check(3, 0.115_383_5),
        lesson.check(4, 0.894_039_3),
        lesson.check(5, 150_000_000),
        lesson.check(7, (5, 1.3, 0.5)),
        lesson.check(8, [7, 5, 4, 2]),
    ];
    for feedback in feedbacks {
        assert_eq!(feedback.outcome(), Outcome::Right, "{feedback}");
    }
}

#[test]
fn answers_may_come_as_the_library_gives_them() {
    let (lesson, _folder) = lesson_of(11, Lang::En);
    let yields = [0.98, 0.95, 0.97, 0.99];
    let feedbacks = [
        check!(lesson, 4, quality::rolled_throughput_yield(&yields)),
        check!(lesson, 7, internal::service_profit_chain(5.0, &[0.26, 5.0 / 13.0])),
    ];
    for feedback in feedbacks {
        assert_eq!(feedback.outcome(), Outcome::Right, "{feedback}");
    }
}

/// Nothing where the programme costs nothing.
fn unless_free(cost: f64, roi: f64) -> Option<f64> {
    (cost > 0.0).then_some(roi)
}

#[test]
fn a_mistake_in_the_return_meets_its_own_message() {
    let (lesson, _folder) = lesson_of(11, Lang::Ko);
    let cases = [
        (
            check_fn!(lesson, 6, |n: f64, b: f64, a: f64, l: f64, m: f64, c: f64| {
                unless_free(c, (n * (b - a) * l + m) / c)
            }),
            "cost_forgotten",
            "비용을 빼십시오",
        ),
        (
            check_fn!(lesson, 6, |n: f64, b: f64, a: f64, l: f64, _m: f64, c: f64| {
                unless_free(c, (n * (b - a) * l - c) / c)
            }),
            "margin_forgotten",
            "마진을 빠뜨리셨습니다",
        ),
        (
            check_fn!(lesson, 6, |n: f64, b: f64, a: f64, l: f64, m: f64, c: f64| {
                unless_free(c, (n * (a - b) * l + m - c) / c)
            }),
            "reversed",
            "거꾸로",
        ),
        (
            check_fn!(lesson, 6, |n: f64, b: f64, a: f64, l: f64, m: f64, c: f64| {
                unless_free(c, n * (b - a) * l + m - c)
            }),
            "money",
            "비율입니다",
        ),
        (
            check_fn!(lesson, 6, |n: f64, b: f64, _a: f64, l: f64, m: f64, c: f64| {
                unless_free(c, (n * b * l + m - c) / c)
            }),
            "all_leavers",
            "차이만",
        ),
        (
            check_fn!(lesson, 6, |n: f64, b: f64, a: f64, l: f64, m: f64, c: f64| {
                let roi = (n * (b - a) * l + m - c) / c;
                unless_free(c, roi).filter(|roi| *roi >= 0.0)
            }),
            "loss_refused",
            "잃었다",
        ),
    ];
    crate::meet_their_messages(cases);
}

#[test]
fn a_programme_that_costs_nothing_has_no_return() {
    let (lesson, _folder) = lesson_of(11, Lang::En);
    let feedback = check_fn!(lesson, 6, |n: f64, b: f64, a: f64, l: f64, m: f64, c: f64| {
        (n * (b - a) * l + m - c) / c
    });
    assert_eq!(feedback.outcome(), Outcome::Wrong, "{feedback}");
}

#[test]
fn mistakes_by_hand_meet_their_own_messages() {
    let (lesson, _folder) = lesson_of(11, Lang::En);
    let cases = [
        (check!(lesson, 0, 0.08), "defect_share"),
        (check!(lesson, 1, [1, 2, 3, 4, 6, 7, 9, 10, 12]), "criterion"),
        (check!(lesson, 1, [1, 3, 4, 6, 7, 8, 10, 12]), "iso"),
        (check!(lesson, 2, 0.45), "external_only"),
        (check!(lesson, 2, 75), "percent_or_sum"),
        (check!(lesson, 3, 0.05), "centre"),
        (check!(lesson, 3, 0.093_588_989), "two_errors"),
        (check!(lesson, 3, 0.082_691_74), "all_rooms"),
        (check!(lesson, 4, 0.972_5), "mean"),
        (check!(lesson, 4, 0.89), "added_defects"),
        (check!(lesson, 5, 54_000_000), "cash_only"),
        (check!(lesson, 5, 5_000_000), "one_leaver"),
        (check!(lesson, 7, (5, 1.3, 1.923_076_923)), "both_from_the_first"),
        (check!(lesson, 7, (5, 1.3, 0.500_5)), "rounded_slope"),
        (check!(lesson, 8, [2, 4, 5, 6, 7]), "any_discretion"),
    ];
    for (feedback, id) in cases {
        assert_eq!(feedback.outcome(), Outcome::Wrong, "{id}: {feedback}");
        assert_eq!(feedback.misconception(), Some(id), "{feedback}");
    }
}
