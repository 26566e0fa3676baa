//! Lesson 10 as students answer it: the shown solutions, and mistakes as they are really made.

use tourism_course::prelude::*;

/// Lesson 10 with a progress file of its own, which goes away with the folder.
fn lesson(lang: Lang) -> (Lesson, tempfile::TempDir) {
    crate::lesson_of(10, lang)
}

/// The solutions that the course shows, compiled as they stand.
#[allow(clippy::pedantic, clippy::all, reason = "written for first-year students")]
mod shown {
    include!("../../src/lessons/lesson10/solutions/answer_0.rs");
    include!("../../src/lessons/lesson10/solutions/answer_1.rs");
    include!("../../src/lessons/lesson10/solutions/answer_2.rs");
    include!("../../src/lessons/lesson10/solutions/answer_3.rs");
    include!("../../src/lessons/lesson10/solutions/answer_4.rs");
    include!("../../src/lessons/lesson10/solutions/answer_5.rs");
    include!("../../src/lessons/lesson10/solutions/answer_6.rs");
    include!("../../src/lessons/lesson10/solutions/answer_7.rs");
    include!("../../src/lessons/lesson10/solutions/my_score.rs");
    include!("../../src/lessons/lesson10/solutions/answer_9.rs");

    use super::*;

    #[test]
    fn every_shown_solution_is_right() {
        let (lesson, _folder) = lesson(Lang::Ko);
        let gaps = [-0.9, -0.4, -0.2, -0.6, 0.1];
        let feedbacks = [
            check!(lesson, 0, answer_0()),
            check!(lesson, 1, answer_1()),
            check!(lesson, 2, answer_2()),
            check!(lesson, 3, answer_3(&gaps, &[30.0, 25.0, 20.0, 15.0, 10.0])),
            check!(lesson, 4, answer_4(&[1.3, 1.3, 1.7], 10.5)),
            check!(lesson, 5, answer_5()),
            check!(lesson, 6, answer_6()),
            check!(lesson, 7, answer_7()),
            check_fn!(lesson, 8, my_score),
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
        lesson.check(1, ["대응성", "신뢰성", "감정이입", "유형성", "보증성"]),
        lesson.check(1, ["응답성", "신뢰성", "공감성", "유형성", "확신성"]),
        lesson.check(2, -0.9),
        lesson.check(3, -0.49),
        lesson.check(4, 0.885_714_3),
        lesson.check(5, ["concentrate", "keep-up", "low-priority", "overkill"]),
        lesson.check(5, ["집중 개선", "유지·강화", "낮은 우선순위", "과잉 노력"]),
        lesson.check(6, ["신뢰성", "반응성", "보장성", "공감성", "유형성"]),
        lesson.check(7, 5.125),
        lesson.check(9, [3, 1, 5, 2, 4]),
    ];
    for feedback in feedbacks {
        assert_eq!(feedback.outcome(), Outcome::Right, "{feedback}");
    }
}

#[test]
fn a_mistake_in_the_score_function_meets_its_own_message() {
    let (lesson, _folder) = lesson(Lang::Ko);
    let products = |s: &[f64], w: &[f64]| s.iter().zip(w).map(|(s, w)| s * w).sum::<f64>();
    let cases = [
        (
            check_fn!(lesson, 8, |s: &[f64], w: &[f64]| products(s, w) / 100.0),
            "over_hundred",
            "언제나 100으로",
        ),
        (
            check_fn!(lesson, 8, |s: &[f64], w: &[f64]| products(s, w) / s.len() as f64),
            "over_count",
            "점수의 개수로",
        ),
        (
            check_fn!(lesson, 8, |s: &[f64], _w: &[f64]| s.iter().sum::<f64>() / s.len() as f64),
            "unweighted",
            "가중치를 쓰지 않으셨습니다",
        ),
        (
            check_fn!(lesson, 8, |s: &[f64], w: &[f64]| products(s, w)),
            "undivided",
            "더하기만 하셨습니다",
        ),
    ];
    crate::meet_their_messages(cases);
}

#[test]
fn mistakes_by_hand_meet_their_own_messages() {
    let (lesson, _folder) = lesson(Lang::En);
    let cases = [
        (check!(lesson, 0, 20), "sum"),
        (
            check!(lesson, 1, ["반응성", "신뢰성", "공감성", "유형성", "공감성"]),
            "courtesy_is_empathy",
        ),
        (check!(lesson, 2, 0.9), "reversed"),
        (check!(lesson, 3, -0.4), "unweighted"),
        (check!(lesson, 3, -49.0), "undivided"),
        (check!(lesson, 3, -0.51), "offset_dropped"),
        (check!(lesson, 4, 1.0 - 4.3 / 10.5), "no_correction"),
        (check!(lesson, 5, ["overkill", "keep-up", "low-priority", "concentrate"]), "axes_swapped"),
        (check!(lesson, 7, 5.0), "unweighted"),
        (check!(lesson, 9, [3, 2, 5, 1, 4]), "knowledge_standards"),
    ];
    for (feedback, id) in cases {
        assert_eq!(feedback.outcome(), Outcome::Wrong, "{id}: {feedback}");
        assert_eq!(feedback.misconception(), Some(id), "{feedback}");
    }
}
