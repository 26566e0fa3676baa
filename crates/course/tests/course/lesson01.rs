//! Lesson 1 as students answer it: the shown solutions, the syllabus by hand, and mistakes as they are really made.

use tourism_course::prelude::*;

/// Lesson 1 with a progress file of its own, which goes away with the folder.
fn lesson(lang: Lang) -> (Lesson, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let lesson = Lesson::with_progress(1, lang, folder.path().join("my-progress.json"));
    (lesson.expect("lesson 1"), folder)
}

/// The solutions that the course shows, compiled as they stand.
#[allow(clippy::all, clippy::pedantic, reason = "written for somebody's first day of Rust")]
mod shown {
    include!("../../src/lessons/lesson01/solutions/answer_0.rs");
    include!("../../src/lessons/lesson01/solutions/answer_1.rs");
    include!("../../src/lessons/lesson01/solutions/answer_2.rs");
    include!("../../src/lessons/lesson01/solutions/answer_3.rs");
    include!("../../src/lessons/lesson01/solutions/answer_4.rs");
    include!("../../src/lessons/lesson01/solutions/my_referral_chain.rs");
    include!("../../src/lessons/lesson01/solutions/my_break_even.rs");
    include!("../../src/lessons/lesson01/solutions/answer_7.rs");

    use super::*;

    #[test]
    fn every_shown_solution_is_right() {
        let (lesson, _folder) = lesson(Lang::Ko);
        let feedbacks = [
            check!(lesson, 0, answer_0()),
            check!(lesson, 1, answer_1()),
            check!(lesson, 2, answer_2()),
            check!(lesson, 3, answer_3()),
            check!(lesson, 4, answer_4(60.0, 50.0, 90.0)),
            check_fn!(lesson, 5, my_referral_chain),
            check_fn!(lesson, 6, my_break_even),
            check!(lesson, 7, answer_7()),
        ];
        crate::all_right(feedbacks);
    }
}

/// The answers of the syllabus, typed by hand: the references are computed by the library, these are not.
#[test]
fn the_answers_of_the_syllabus_are_right() {
    let (lesson, _folder) = lesson(Lang::En);
    let feedbacks = [
        lesson.check(0, 22_500),
        lesson.check(1, [10, 8, 7, 5, 3, 1]),
        lesson.check(2, 5.0),
        lesson.check(3, 100_000.0),
        lesson.check(4, 0.222_222_2),
        lesson.check(7, [5, 4, 1]),
    ];
    for feedback in feedbacks {
        assert_eq!(feedback.outcome(), Outcome::Right, "{feedback}");
    }
}

/// The profits of `rm_effects.csv`, as the notebook adds them up, with the acquisition cost of exercise 6.
#[test]
fn in_the_data_of_the_course_a_guest_breaks_even_in_year_4() {
    let years = data::rm_effects().unwrap();
    let profits =
        data::column(&years, |y| y.base + y.growth + y.cost_saving + y.referral + y.premium);
    let parts: Vec<_> = profits
        .iter()
        .map(|&base| relationship::YearProfit { base, ..Default::default() })
        .collect();
    let curve = relationship::retention_profit_curve(&parts, 250_000.0, 0.0).unwrap();
    assert_eq!(curve.break_even, Some(4));
}

#[test]
fn a_function_may_answer_as_the_library_does() {
    let (lesson, _folder) = lesson(Lang::En);
    let chain = check_fn!(lesson, 5, |m: f64| relationship::referral_chain(m, None));
    assert_eq!(chain.outcome(), Outcome::Right, "{chain}");
}

#[test]
fn a_chain_that_never_ends_must_be_refused() {
    let (lesson, _folder) = lesson(Lang::Ko);
    let bold = check_fn!(lesson, 5, |m: f64| 1.0 / (1.0 - m));
    assert_eq!(bold.outcome(), Outcome::Wrong);
    assert_eq!(bold.finding(), Some("not_refused"), "{bold}");
}

#[test]
fn mistakes_in_the_functions_meet_their_messages() {
    let (lesson, _folder) = lesson(Lang::Ko);
    let when = |m: f64, value: f64| (0.0..1.0).contains(&m).then_some(value);
    let chains = [
        (check_fn!(lesson, 5, |m: f64| when(m, 1.0 + m)), "one_generation"),
        (check_fn!(lesson, 5, |m: f64| when(m, m / (1.0 - m))), "without_the_first"),
        (check_fn!(lesson, 5, |m: f64| (m < 1.0).then(|| 1.0 / (1.0 - m))), "negative_allowed"),
        (
            check_fn!(lesson, 5, |m: f64| (m > 0.0 && m < 1.0).then(|| 1.0 / (1.0 - m))),
            "zero_refused",
        ),
    ];
    for (feedback, id) in chains {
        assert_eq!(feedback.misconception(), Some(id), "{feedback}");
    }

    let walk = |profits: &[f64], start: f64, enough: fn(f64) -> bool| {
        let mut total = start;
        profits.iter().position(|profit| {
            total += profit;
            enough(total)
        })
    };
    let even: fn(f64) -> bool = |total| total >= 0.0;
    let years = [
        (check_fn!(lesson, 6, |p: &[f64], a: f64| walk(p, -a, even)), "counted_from_zero"),
        (
            check_fn!(lesson, 6, |p: &[f64], _: f64| walk(p, 0.0, even).map(|i| i + 1)),
            "nothing_to_pay_back",
        ),
        (
            check_fn!(lesson, 6, |p: &[f64], a: f64| walk(p, -a, |t| t > 0.0).map(|i| i + 1)),
            "strictly_more",
        ),
        (
            check_fn!(lesson, 6, |p: &[f64], a: f64| walk(p, -a, even).map_or(p.len(), |i| i + 1)),
            "never_as_last",
        ),
        (
            check_fn!(lesson, 6, |p: &[f64], a: f64| p.iter().position(|y| *y >= a).map(|i| i + 1)),
            "yearly",
        ),
    ];
    for (feedback, id) in years {
        assert_eq!(feedback.misconception(), Some(id), "{feedback}");
    }
}

#[test]
fn a_tempting_member_of_a_set_is_named_and_a_missing_one_counted() {
    let (lesson, _folder) = lesson(Lang::Ko);
    let tempted = lesson.check(1, [1, 2, 3, 5, 7, 8]);
    assert_eq!(tempted.misconception(), Some("customer_share"), "{tempted}");
    let short = lesson.check(1, [1, 3, 5, 7, 8]);
    assert_eq!((short.outcome(), short.misconception()), (Outcome::Wrong, None), "{short}");
    let founder = lesson.check(7, [1, 2, 4, 5]);
    assert_eq!(founder.misconception(), Some("founder"), "{founder}");
}
