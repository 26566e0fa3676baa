//! Lesson 2 as students answer it: the shown solutions, the answers of the syllabus, and mistakes as they are made.

use tourism_course::prelude::*;

/// Lesson 2 with a progress file of its own.
fn lesson(lang: Lang) -> (Lesson, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let lesson = Lesson::with_progress(2, lang, folder.path().join("my-progress.json"));
    (lesson.expect("lesson 2"), folder)
}

/// The solutions that the course shows, compiled as they stand.
#[allow(clippy::pedantic, reason = "written for first-year students")]
#[allow(unused_braces, clippy::blocks_in_conditions, reason = "a blank is a block")]
mod shown {
    include!("../../src/lessons/lesson02/solutions/answer_0.rs");
    include!("../../src/lessons/lesson02/solutions/answer_1.rs");
    include!("../../src/lessons/lesson02/solutions/answer_2.rs");
    include!("../../src/lessons/lesson02/solutions/answer_3.rs");
    include!("../../src/lessons/lesson02/solutions/answer_4.rs");
    include!("../../src/lessons/lesson02/solutions/answer_5.rs");
    include!("../../src/lessons/lesson02/solutions/my_optimum.rs");
    include!("../../src/lessons/lesson02/solutions/my_cohort.rs");
    include!("../../src/lessons/lesson02/solutions/answer_8.rs");
    include!("../../src/lessons/lesson02/solutions/answer_9.rs");
    include!("../../src/lessons/lesson02/solutions/answer_10.rs");

    use super::*;

    #[test]
    fn every_shown_solution_is_right() {
        let (lesson, _folder) = lesson(Lang::Ko);
        let feedbacks = [
            check!(lesson, 0, answer_0()),
            check!(lesson, 1, answer_1(1000.0, 1050.0, 200.0)),
            check!(lesson, 2, answer_2(0.03, 12)),
            check!(lesson, 3, answer_3(80_000.0, 0.8, 0.1)),
            check!(lesson, 4, answer_4()),
            check!(lesson, 5, answer_5()),
            check_fn!(lesson, 6, my_optimum),
            check_fn!(lesson, 7, my_cohort),
            check!(lesson, 8, answer_8()),
            check!(lesson, 9, answer_9()),
            check!(lesson, 10, answer_10()),
        ];
        for feedback in feedbacks {
            assert_eq!(feedback.outcome(), Outcome::Right, "{feedback}");
        }
    }

    /// The worked examples of the syllabus: ln 4 / 0.0001 won to spend, and 2/3 · 3/4 · 4/5 of a cohort left.
    #[test]
    fn the_functions_give_the_numbers_of_the_syllabus() {
        assert!((my_optimum(0.4, 0.0001, 100_000.0) - 13_862.943_61).abs() < 1e-5);
        assert!((my_cohort(1.0, 2.0, 3).1 - 0.4).abs() < 1e-12);
        let rates: Vec<f64> = (1..30).map(|periods| my_cohort(0.5, 1.5, periods).0).collect();
        assert!(rates.is_sorted(), "retention rises although nobody changes: {rates:?}");
    }
}

/// The answers of the syllabus, typed by hand: the references are computed by the library, these are not.
#[test]
fn the_answers_of_the_syllabus_are_right() {
    let (lesson, _folder) = lesson(Lang::En);
    let feedbacks = [
        lesson.check(0, 0.125),
        lesson.check(1, 0.85),
        lesson.check(2, 0.306_157_6),
        lesson.check(3, 213_333.333_3),
        lesson.check(4, 766_349.293),
        lesson.check(5, [0.407_407_4, 0.354_838_7]),
        lesson.check(8, ["가치", "브랜드", "관계", "관계", "가치"]),
        lesson.check(8, ["value", "Brand equity", "관계 가치", "관계자산", "객관적 가치"]),
        lesson.check(9, [4, 2]),
        lesson.check(10, 3),
    ];
    for feedback in feedbacks {
        assert_eq!(feedback.outcome(), Outcome::Right, "{feedback}");
    }
}

/// The mistake as it is made, and the id of its message.
#[test]
fn a_mistake_of_a_student_meets_its_own_message() {
    let (lesson, _folder) = lesson(Lang::Ko);
    let cases = [
        (check!(lesson, 2, 0.36), "simple_sum"),
        (check!(lesson, 3, 80_000.0 * 1.1 / 0.3), "start"),
        (check!(lesson, 4, 1_000_000.0 - 233_650.707 * 0.8 / 1.1), "end"),
        (check!(lesson, 5, [1.0 / 3.0, 0.05 / 0.155 * 0.9]), "start"),
        (check!(lesson, 9, [1, 4]), "highest_risk"),
        (check_fn!(lesson, 6, no_floor), "no_floor"),
        (check_fn!(lesson, 6, without_the_ceiling), "no_ceiling"),
        (check_fn!(lesson, 6, base_ten), "common_logarithm"),
        (check_fn!(lesson, 7, the_same_rate), "constant_rate"),
        (check_fn!(lesson, 7, from_zero), "shifted"),
        (check_fn!(lesson, 7, one_short), "one_period_short"),
        (check_fn!(lesson, 7, last_only), "not_multiplied"),
    ];
    for (feedback, id) in cases {
        assert_eq!(feedback.outcome(), Outcome::Wrong, "{id}: {feedback}");
        assert_eq!(feedback.misconception(), Some(id), "{feedback}");
    }
}

/// One of two answers is wrong: its own message, and no other.
#[test]
fn a_swapped_per_cent_is_told_by_its_place() {
    let (lesson, _folder) = lesson(Lang::En);
    let feedback = check!(lesson, 5, [0.407_407_4, 0.407_407_4]);
    assert_eq!(feedback.misconception(), Some("both_points"), "{feedback}");
}

fn no_floor(ceiling: f64, steepness: f64, value: f64) -> f64 {
    (ceiling * steepness * value).ln() / steepness
}

fn without_the_ceiling(_ceiling: f64, steepness: f64, value: f64) -> f64 {
    let gain = steepness * value;
    if gain <= 1.0 { 0.0 } else { gain.ln() / steepness }
}

fn base_ten(ceiling: f64, steepness: f64, value: f64) -> f64 {
    let gain = ceiling * steepness * value;
    if gain <= 1.0 { 0.0 } else { gain.log10() / steepness }
}

fn the_same_rate(alpha: f64, beta: f64, periods: usize) -> (f64, f64) {
    let rate = beta / (alpha + beta);
    (rate, (0..periods).map(|_| rate).product())
}

/// The rate of period t with t in the place of t − 1.
fn from_zero(alpha: f64, beta: f64, periods: usize) -> (f64, f64) {
    let rate = |t: usize| (beta + t as f64) / (alpha + beta + t as f64);
    (rate(periods), (1..=periods).map(rate).product())
}

fn one_short(alpha: f64, beta: f64, periods: usize) -> (f64, f64) {
    let (mut rate, mut left) = (1.0, 1.0);
    for t in 1..periods {
        rate = (beta + t as f64 - 1.0) / (alpha + beta + t as f64 - 1.0);
        left *= rate;
    }
    (rate, left)
}

fn last_only(alpha: f64, beta: f64, periods: usize) -> (f64, f64) {
    let rate = (beta + periods as f64 - 1.0) / (alpha + beta + periods as f64 - 1.0);
    (rate, rate)
}
