//! Lesson 5 as students answer it: stubs, the shown solutions, and mistakes as they are really made.

use tourism_course::prelude::*;

/// Lesson 5 with a progress file of its own, which goes away with the folder.
fn lesson(lang: Lang) -> (Lesson, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let lesson = Lesson::with_progress(5, lang, folder.path().join("my-progress.json"));
    (lesson.expect("lesson 5"), folder)
}

/// The solutions that the course shows, compiled as they stand.
#[allow(clippy::pedantic, clippy::all, reason = "written for first-year students")]
mod shown {
    include!("../../src/lessons/lesson05/solutions/answer_0.rs");
    include!("../../src/lessons/lesson05/solutions/answer_1.rs");
    include!("../../src/lessons/lesson05/solutions/answer_2.rs");
    include!("../../src/lessons/lesson05/solutions/answer_3.rs");
    include!("../../src/lessons/lesson05/solutions/answer_4.rs");
    include!("../../src/lessons/lesson05/solutions/answer_5.rs");
    include!("../../src/lessons/lesson05/solutions/my_split.rs");
    include!("../../src/lessons/lesson05/solutions/answer_7.rs");
    include!("../../src/lessons/lesson05/solutions/answer_8.rs");
    include!("../../src/lessons/lesson05/solutions/answer_9.rs");

    use super::*;

    #[test]
    fn every_shown_solution_is_right() {
        let (lesson, _folder) = lesson(Lang::Ko);
        let feedbacks = [
            check!(lesson, 0, answer_0()),
            check!(lesson, 1, [29_999.0, 30_000.0, 80_000.0, 120_000.0].map(answer_1)),
            check!(lesson, 2, answer_2()),
            check!(lesson, 3, answer_3(0.40, 0.04)),
            check!(lesson, 4, answer_4()),
            check!(lesson, 5, answer_5(&[3.0, 2.0, 1.0], 14_000_000.0)),
            check_fn!(lesson, 6, my_split),
            check!(lesson, 7, answer_7()),
            check!(lesson, 8, answer_8()),
            check!(lesson, 9, answer_9()),
        ];
        crate::all_right(feedbacks);
    }
}

/// The answers of the syllabus, typed by hand: the references are computed by the library, these are not.
#[test]
fn the_answers_of_the_syllabus_are_right() {
    let (lesson, _folder) = lesson(Lang::En);
    let feedbacks = [
        lesson.check(0, 1.0 / 11.0),
        lesson.check(1, [0, 1, 3, 4]),
        lesson.check(2, 0.166_666_7),
        lesson.check(3, 0.111_111_1),
        lesson.check(4, [550, 390, 60]),
        lesson.check(5, [9_000_000.0, 4_000_000.0, 1_000_000.0]),
        lesson.check(7, (11.666_666_7, 8.333_333_3)),
        lesson.check(8, [7, 6, 4, 3, 2]),
        lesson.check(9, 3),
    ];
    for feedback in feedbacks {
        assert_eq!(feedback.outcome(), Outcome::Right, "{feedback}");
    }
}

#[test]
fn answers_may_come_as_the_library_gives_them() {
    let (lesson, _folder) = lesson(Lang::En);
    let matrix = [vec![0.70, 0.30, 0.00], vec![0.20, 0.60, 0.20], vec![0.05, 0.15, 0.80]];
    let feedbacks = [
        check!(lesson, 2, loyalty::benefit_mix(1, 5)),
        check!(lesson, 3, loyalty::breakeven_sales_lift(0.40, 0.04)),
        check!(lesson, 4, loyalty::tier_transition(&[1_000.0, 0.0, 0.0], &matrix, 2)),
        check!(lesson, 5, segment::allocate_sqrt(&[3.0, 2.0, 1.0], 14e6)),
        check!(lesson, 7, loyalty::expected_periods_to_top(&[vec![0.7, 0.3], vec![0.2, 0.6]])),
    ];
    for feedback in feedbacks {
        assert_eq!(feedback.outcome(), Outcome::Right, "{feedback}");
    }
}

#[test]
fn a_mistake_in_the_split_of_a_price_meets_its_own_message() {
    let (lesson, _folder) = lesson(Lang::Ko);
    let cases = [
        (
            check_fn!(lesson, 6, |p: f64, n: f64, r: f64| (p - n * r, n * r)),
            "face_value_off",
            "받은 돈에서 그대로 뺐습니다",
        ),
        (
            check_fn!(lesson, 6, |p: f64, n: f64, _r: f64| (p * p / (p + n), p * n / (p + n))),
            "all_redeemed",
            "모두 쓰인다고",
        ),
        (check_fn!(lesson, 6, |p: f64, n: f64, r: f64| (p, n * r)), "on_top", "합은 받은 값이어야"),
        (check_fn!(lesson, 6, |p: f64, _n: f64, _r: f64| (p, 0.0)), "all_now", "약속"),
        (
            check_fn!(lesson, 6, |p: f64, n: f64, r: f64| {
                let now = p * p / (p + n * r);
                (p - now, now)
            }),
            "swapped",
            "순서가 바뀌었습니다",
        ),
    ];
    crate::meet_their_messages(cases);
}

#[test]
fn mistakes_by_hand_meet_their_own_messages() {
    let (lesson, _folder) = lesson(Lang::En);
    let cases = [
        (check!(lesson, 0, 0.1), "per_paid"),
        (check!(lesson, 1, [0, 0, 2, 4]), "boundary_excluded"),
        (check!(lesson, 1, [1, 2, 4, 5]), "from_one"),
        (check!(lesson, 2, 0.2), "ratio_to_rest"),
        (check!(lesson, 3, 0.04), "reward_only"),
        (check!(lesson, 3, 0.1), "over_margin"),
        (check!(lesson, 4, [700, 300, 0]), "one_year"),
        (check!(lesson, 4, [490, 90, 0]), "squared"),
        (check!(lesson, 4, [580, 320, 80]), "transposed"),
        (check!(lesson, 5, [7e6, 14e6 / 3.0, 7e6 / 3.0]), "proportional"),
        (check!(lesson, 5, [900, 400, 100]), "ten_thousands"),
        (check!(lesson, 7, (25.0 / 3.0, 5.0)), "never_falls"),
        (check!(lesson, 7, (10.0, 10.0)), "transposed"),
        (check!(lesson, 8, [1, 2, 3, 4, 6, 7]), "any_difference"),
        (check!(lesson, 8, [2, 3, 4, 6, 7, 8]), "any_record"),
        (check!(lesson, 9, 1), "rising_passengers"),
    ];
    for (feedback, id) in cases {
        assert_eq!(feedback.outcome(), Outcome::Wrong, "{id}: {feedback}");
        assert_eq!(feedback.misconception(), Some(id), "{feedback}");
    }
}
