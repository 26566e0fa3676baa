//! Lesson 9 as students answer it: the shown solutions, and mistakes as they are really made.

use tourism_course::prelude::*;

use crate::lesson_of;

/// The solutions that the course shows, compiled as they stand.
#[allow(clippy::pedantic, clippy::all, reason = "written for first-year students")]
mod shown {
    include!("../../src/lessons/lesson09/solutions/answer_0.rs");
    include!("../../src/lessons/lesson09/solutions/answer_1.rs");
    include!("../../src/lessons/lesson09/solutions/answer_2.rs");
    include!("../../src/lessons/lesson09/solutions/answer_3.rs");
    include!("../../src/lessons/lesson09/solutions/answer_4.rs");
    include!("../../src/lessons/lesson09/solutions/answer_5.rs");
    include!("../../src/lessons/lesson09/solutions/answer_6.rs");
    include!("../../src/lessons/lesson09/solutions/my_sample_size.rs");
    include!("../../src/lessons/lesson09/solutions/my_holm.rs");
    include!("../../src/lessons/lesson09/solutions/answer_9.rs");
    include!("../../src/lessons/lesson09/solutions/answer_10.rs");

    use super::*;

    #[test]
    fn every_shown_solution_is_right() {
        let (lesson, _folder) = lesson_of(9, Lang::Ko);
        let feedbacks = [
            check!(lesson, 0, answer_0()),
            check!(lesson, 1, answer_1()),
            check!(lesson, 2, answer_2()),
            check!(lesson, 3, answer_3()),
            check!(lesson, 4, answer_4()),
            check!(lesson, 5, answer_5()),
            check!(lesson, 6, answer_6()),
            check_fn!(lesson, 7, my_sample_size),
            check_fn!(lesson, 8, my_holm),
            check!(lesson, 9, answer_9()),
            check!(lesson, 10, answer_10()),
        ];
        crate::all_right(feedbacks);
        assert_eq!((my_sample_size(0.30, 0.20), my_holm(&[0.01])), (291.0, vec![0.01]));
    }
}

/// The answers of the syllabus, typed by hand: the references are computed by the library, these are not.
#[test]
fn the_answers_of_the_syllabus_are_right() {
    let (lesson, _folder) = lesson_of(9, Lang::En);
    let feedbacks = [
        lesson.check(0, 0.1),
        lesson.check(1, [6, 4, 3, 1]),
        lesson.check(2, ["난색", "한색", "무채색"]),
        lesson.check(3, (2.309_401_1, 0.020_921_34)),
        lesson.check(4, (5.333_333_3, 0.115_470_1)),
        lesson.check(5, 0.441_726_1),
        lesson.check(6, (12, 0.8)),
        lesson.check(9, 2),
        lesson.check(10, [8, 6, 5, 3, 2]),
    ];
    for feedback in feedbacks {
        assert_eq!(feedback.outcome(), Outcome::Right, "{feedback}");
    }
}

#[test]
fn answers_may_come_as_the_library_gives_them() {
    let (lesson, _folder) = lesson_of(9, Lang::En);
    let colours = [(255, 80, 0), (0, 120, 255), (128, 128, 128)]
        .map(|(red, green, blue)| emotion::hue_temperature(red, green, blue));
    let feedbacks = [
        check!(lesson, 2, colours),
        check_fn!(lesson, 7, |p1: f64, p2: f64| stats::sample_size_two_prop(p1, p2, 0.05, 0.80)),
        check_fn!(lesson, 8, |p: &[f64]| stats::holm(p)),
    ];
    for feedback in feedbacks {
        assert_eq!(feedback.outcome(), Outcome::Right, "{feedback}");
    }
}

#[test]
fn mistakes_in_functions_meet_their_own_messages() {
    let (lesson, _folder) = lesson_of(9, Lang::Ko);
    let spread = |p1: f64, p2: f64| p1 * (1.0 - p1) + p2 * (1.0 - p2);
    let z = 1.959_963_984_540_054_f64 + 0.841_621_233_572_914_3;
    let cases = [
        (
            check_fn!(lesson, 7, |p1: f64, p2: f64| (z * z * spread(p1, p2) / (p1 - p2).powi(2))
                .floor()),
            "rounded_down",
        ),
        (
            check_fn!(lesson, 7, |p1: f64, p2: f64| 2.0
                * (z * z * spread(p1, p2) / (p1 - p2).powi(2)).ceil()),
            "both_groups",
        ),
        (check_fn!(lesson, 8, |p: &[f64]| p.to_vec()), "unchanged"),
        (
            check_fn!(lesson, 8, |p: &[f64]| p
                .iter()
                .map(|value| (value * p.len() as f64).min(1.0))
                .collect::<Vec<f64>>()),
            "bonferroni",
        ),
    ];
    for (feedback, id) in cases {
        assert_eq!(feedback.outcome(), Outcome::Wrong, "{id}: {feedback}");
        assert_eq!(feedback.misconception(), Some(id), "{feedback}");
    }
}

#[test]
fn mistakes_by_hand_meet_their_own_messages() {
    let (lesson, _folder) = lesson_of(9, Lang::En);
    let cases = [
        (check!(lesson, 0, 0.5), "relative"),
        (check!(lesson, 0, 10), "percent"),
        (check!(lesson, 1, [1, 2, 3, 4, 6]), "taste"),
        (check!(lesson, 1, [1, 3, 6, 7]), "humour"),
        (check!(lesson, 2, ["cool", "warm", "neutral"]), "kelvin"),
        (check!(lesson, 3, (2.324_953, 0.020_921_34)), "unpooled"),
        (check!(lesson, 3, (2.309_401_1, 0.010_460_67)), "one_sided"),
        (check!(lesson, 4, (4.813_333_3, 0.109_696_6)), "continuity"),
        (check!(lesson, 4, (5.333_333_3, 0.013_333_333)), "no_root"),
        (check!(lesson, 5, 2.208_631), "t_value"),
        (check!(lesson, 5, 0.444_444_4), "mean_of_sds"),
        (check!(lesson, 6, (4, 0.8)), "sums"),
        (check!(lesson, 6, (12, 4)), "over_within"),
        (check!(lesson, 9, 4), "p_is_probability"),
        (check!(lesson, 10, [1, 2, 3, 5, 6, 8]), "any_scent"),
    ];
    for (feedback, id) in cases {
        assert_eq!(feedback.outcome(), Outcome::Wrong, "{id}: {feedback}");
        assert_eq!(feedback.misconception(), Some(id), "{feedback}");
    }
}
