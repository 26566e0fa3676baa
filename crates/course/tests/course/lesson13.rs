//! Lesson 13 as students answer it: stubs, the shown solutions, and mistakes as they are really made.

use tourism_course::prelude::*;

/// Lesson 13 with a progress file of its own, which goes away with the folder.
fn lesson(lang: Lang) -> (Lesson, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let lesson = Lesson::with_progress(13, lang, folder.path().join("my-progress.json"));
    (lesson.expect("lesson 13"), folder)
}

/// The sales of exercise 6, as the notebook makes them.
fn sales() -> Vec<f64> {
    let early = diffusion::Bass { innovation: 0.03, imitation: 0.9, market: 160.0 };
    let main = diffusion::Bass { innovation: 0.005, imitation: 0.45, market: 840.0 };
    diffusion::dual_market_sales(early, main, 3.0, 20).expect("sales")
}

/// The solutions that the course shows, compiled as they stand.
#[allow(clippy::pedantic, clippy::all, unused_braces, reason = "written for first-year students")]
mod shown {
    include!("../../src/lessons/lesson13/solutions/answer_0.rs");
    include!("../../src/lessons/lesson13/solutions/answer_1.rs");
    include!("../../src/lessons/lesson13/solutions/answer_2.rs");
    include!("../../src/lessons/lesson13/solutions/answer_3.rs");
    include!("../../src/lessons/lesson13/solutions/answer_4.rs");
    include!("../../src/lessons/lesson13/solutions/answer_5.rs");
    include!("../../src/lessons/lesson13/solutions/answer_6.rs");
    include!("../../src/lessons/lesson13/solutions/my_misattribution.rs");
    include!("../../src/lessons/lesson13/solutions/answer_8.rs");
    include!("../../src/lessons/lesson13/solutions/answer_9.rs");

    use super::*;

    #[test]
    fn every_shown_solution_is_right() {
        let (lesson, _folder) = lesson(Lang::Ko);
        let feedbacks = [
            check!(lesson, 0, answer_0()),
            check!(lesson, 1, answer_1()),
            check!(lesson, 2, answer_2(6.0, 0.2)),
            check!(lesson, 3, answer_3()),
            check!(lesson, 4, answer_4(0.03, 0.38)),
            check!(lesson, 5, answer_5()),
            check!(lesson, 6, answer_6(&sales())),
            check_fn!(lesson, 7, my_misattribution),
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
        lesson.check(0, 0.15),
        lesson.check(1, ["바이럴 마케팅", "매복 마케팅", "뉴로마케팅", "캐즘", "입소문 마케팅"]),
        lesson.check(2, 1.2),
        lesson.check(3, [2.0, 2.301_03, 4.020_202]),
        lesson.check(4, 6.192_619_2),
        lesson.check(5, 3.126_378_8),
        lesson.check(6, (0.327_141_7, 4, 7)),
        lesson.check(8, 3),
        lesson.check(9, [6, 3, 1]),
    ];
    for feedback in feedbacks {
        assert_eq!(feedback.outcome(), Outcome::Right, "{feedback}");
    }
    assert_eq!(diffusion::sponsor_misattribution(90, 210), Ok(0.3));
}

#[test]
fn answers_may_come_as_the_library_gives_them() {
    let (lesson, _folder) = lesson(Lang::En);
    let typical = diffusion::Bass { innovation: 0.03, imitation: 0.38, market: 1_000.0 };
    let by_hand = |sales: &[f64]| (1.0 - sales[6] / sales[3], 4, 7);
    let feedbacks = [
        check!(lesson, 2, diffusion::k_factor(6.0, 0.2)),
        check!(lesson, 4, diffusion::bass_peak(typical).map(|peak| peak.time)),
        check!(lesson, 5, diffusion::bass_time_to(typical, 0.16)),
        check!(lesson, 6, by_hand(&sales())),
        check_fn!(lesson, 7, |a: f64, s: f64| (a + s > 0.0).then(|| a / (a + s))),
    ];
    for feedback in feedbacks {
        assert_eq!(feedback.outcome(), Outcome::Right, "{feedback}");
    }
}

#[test]
fn a_mistake_about_the_sponsor_meets_its_own_message() {
    let (lesson, _folder) = lesson(Lang::Ko);
    let none = |a: f64, s: f64| a + s == 0.0;
    let cases = [
        (
            check_fn!(lesson, 7, |a: f64, s: f64| if none(a, s) { 0.0 } else { a / (a + s) }),
            "no_refusal",
            "잴 수 없다면",
        ),
        (
            check_fn!(lesson, 7, |a: f64, s: f64| (!none(a, s)).then(|| a / s)),
            "ratio_to_sponsor",
            "분모는",
        ),
        (
            check_fn!(lesson, 7, |a: f64, s: f64| (!none(a, s)).then(|| s / (a + s))),
            "right_ones",
            "바르게 안",
        ),
        (
            check_fn!(lesson, 7, |a: f64, s: f64| (!none(a, s)).then(|| 100.0 * a / (a + s))),
            "percent",
            "백분율",
        ),
        (
            check_fn!(lesson, 7, |a: f64, s: f64| (a > 0.0).then(|| a / (a + s))),
            "refuses_nobody",
            "값은 0입니다",
        ),
    ];
    for (feedback, id, said) in cases {
        assert_eq!(feedback.outcome(), Outcome::Wrong, "{id}: {feedback}");
        assert_eq!(feedback.misconception(), Some(id), "{feedback}");
        assert!(feedback.to_string().contains(said), "{feedback}");
    }
}

#[test]
fn mistakes_by_hand_meet_their_own_messages() {
    let (lesson, _folder) = lesson(Lang::En);
    let sales = sales();
    let cases = [
        (check!(lesson, 0, 15), "percent"),
        (
            check!(lesson, 1, ["buzz", "ambush", "neuro", "chasm", "viral"]),
            "viral_and_buzz_swapped",
        ),
        (check!(lesson, 2, 120), "percent"),
        (check!(lesson, 3, [2.0, 2.301_03, 4.0]), "squared"),
        (check!(lesson, 3, [200.0, 200.0 * 200_f64.ln(), 19_900.0]), "values"),
        (check!(lesson, 4, (0.38_f64 / 0.03).ln() / 0.38), "imitation_only"),
        (check!(lesson, 6, (0.327_141_7, 3, 6)), "zero_based"),
        (check!(lesson, 6, (1.0 - sales[7] / sales[4], 4, 7)), "one_too_far"),
        (check!(lesson, 6, (sales[6] / sales[3], 4, 7)), "ratio"),
        (check!(lesson, 8, 1), "address_book"),
        (check!(lesson, 9, [1, 2, 3, 6]), "inbound"),
        (check!(lesson, 9, [1, 3, 5, 6]), "active_users"),
    ];
    for (feedback, id) in cases {
        assert_eq!(feedback.outcome(), Outcome::Wrong, "{id}: {feedback}");
        assert_eq!(feedback.misconception(), Some(id), "{feedback}");
    }
}
