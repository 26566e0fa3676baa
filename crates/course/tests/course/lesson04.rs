//! Lesson 4 as students answer it: the shown solutions, and mistakes as they are really made.

use tourism_course::feedback::Feedback;
use tourism_course::lessons;
use tourism_course::prelude::*;

use crate::lesson_of;

const DAYS: [f64; 8] = [5.0, 10.0, 20.0, 40.0, 60.0, 90.0, 120.0, 200.0];
const STAYS: [f64; 8] = [9.0, 2.0, 7.0, 1.0, 6.0, 1.0, 3.0, 2.0];
const SPEND: [f64; 8] = [90.0, 80.0, 70.0, 10.0, 60.0, 20.0, 30.0, 5.0];
const PROFITS: [f64; 6] = [100.0, 60.0, 20.0, 0.0, -30.0, -50.0];

/// The solutions that the course shows, compiled as they stand.
#[allow(clippy::pedantic, reason = "written for first-year students")]
#[allow(clippy::let_and_return, reason = "the stub has a blank there")]
mod shown {
    include!("../../src/lessons/lesson04/solutions/answer_0.rs");
    include!("../../src/lessons/lesson04/solutions/answer_1.rs");
    include!("../../src/lessons/lesson04/solutions/answer_2.rs");
    include!("../../src/lessons/lesson04/solutions/answer_3.rs");
    include!("../../src/lessons/lesson04/solutions/answer_4.rs");
    include!("../../src/lessons/lesson04/solutions/my_vip_size.rs");
    include!("../../src/lessons/lesson04/solutions/answer_6.rs");
    include!("../../src/lessons/lesson04/solutions/answer_7.rs");
    include!("../../src/lessons/lesson04/solutions/answer_8.rs");

    use super::*;

    #[test]
    fn every_shown_solution_is_right() {
        let (lesson, _folder) = lesson_of(4, Lang::Ko);
        let feedbacks = [
            check!(lesson, 0, answer_0()),
            check!(lesson, 1, answer_1()),
            check!(lesson, 2, answer_2()),
            check!(lesson, 3, answer_3(10_000_000.0, 0.60, 4_500_000.0)),
            check!(lesson, 4, answer_4(&PROFITS)),
            check_fn!(lesson, 5, my_vip_size),
            check!(lesson, 6, answer_6(&DAYS, &STAYS, &SPEND)),
            check!(lesson, 7, answer_7()),
            check!(lesson, 8, answer_8()),
        ];
        crate::all_right(feedbacks);
        let uplift = [500.0, 300.0, 200.0, 120.0, 80.0, 40.0];
        assert_eq!(my_vip_size(&uplift, 100.0, 250.0), (4, 470.0));
    }
}

/// The answers of the syllabus, typed by hand: the references are computed by the library, these are not.
#[test]
fn the_answers_of_the_syllabus_are_right() {
    let (lesson, _folder) = lesson_of(4, Lang::En);
    let feedbacks = [
        lesson.check(0, 0.4),
        lesson.check(1, 3),
        lesson.check(2, vec![1, 4, 2, 5, 3]),
        lesson.check(3, -500_000.0),
        lesson.check(4, 1.8),
        lesson.check(6, [2, 5]),
        lesson.check(6, [5, 2]),
        lesson.check(7, (0.084, 0.137_404_5)),
        lesson.check(8, 2),
    ];
    for feedback in feedbacks {
        assert_eq!(feedback.outcome(), Outcome::Right, "{feedback}");
    }
}

#[test]
fn answers_may_come_as_the_library_gives_them() {
    let (lesson, _folder) = lesson_of(4, Lang::En);
    let feedbacks = [
        check!(
            lesson,
            2,
            segment::rank_ntile(&[10.0, 40.0, 20.0, 50.0, 30.0], 5, segment::Better::Higher)
        ),
        check!(lesson, 3, segment::customer_profit(10_000_000.0, 0.60, 4_500_000.0)),
        check!(lesson, 4, segment::whale_curve(&PROFITS).unwrap().peak),
        check_fn!(lesson, 5, |uplift: &[f64], each: f64, fixed: f64| {
            let vip = segment::optimal_vip_size(uplift, each, fixed).unwrap();
            (vip.size, vip.net)
        }),
    ];
    for feedback in feedbacks {
        assert_eq!(feedback.outcome(), Outcome::Right, "{feedback}");
    }
}

/// The mistake as it is made, and the id of its message.
#[test]
fn a_mistake_of_a_student_meets_its_own_message() {
    let (lesson, _folder) = lesson_of(4, Lang::Ko);
    let differ = |tiles, f: &[f64], m: &[f64]| -> Vec<usize> {
        let alone = segment::rfm_independent(&DAYS, f, m, tiles).unwrap();
        let nested = segment::rfm_nested(&DAYS, f, m, tiles).unwrap();
        (0..8).filter(|&guest| alone[guest] != nested[guest]).collect()
    };
    let cases = [
        (0, check!(lesson, 0, 40), "percent"),
        (0, check!(lesson, 0, 2), "count"),
        (0, check!(lesson, 0, 2.0 / 8.0), "union"),
        (0, check!(lesson, 0, 0.6), "rest"),
        (0, check!(lesson, 0, 2 / 5), "integer_division"),
        (1, check!(lesson, 1, 1), "recency"),
        (1, check!(lesson, 1, 2), "frequency"),
        (1, check!(lesson, 1, 4), "monetary"),
        (2, check!(lesson, 2, [5, 2, 4, 1, 3]), "reversed"),
        (2, check!(lesson, 2, [0, 3, 1, 4, 2]), "zero_based"),
        (2, check!(lesson, 2, [1, 2, 3, 4, 5]), "sorted"),
        (2, check!(lesson, 2, [1, 3, 5, 2, 4]), "places"),
        (2, check!(lesson, 2, [0, 2, 4, 1, 3]), "places_zero_based"),
        (3, check!(lesson, 3, 4_000_000), "no_service"),
        (3, check!(lesson, 3, 1_500_000), "rate_kept"),
        (3, check!(lesson, 3, 5_500_000), "no_cogs"),
        (3, check!(lesson, 3, 5_500_000.0 * 0.4), "service_first"),
        (3, check!(lesson, 3, 500_000), "sign"),
        (3, check!(lesson, 3, -50), "ten_thousands"),
        (4, check!(lesson, 4, 180), "percent"),
        (4, check!(lesson, 4, 100.0 / 100.0), "end_point"),
        (4, check!(lesson, 4, 80.0 / 100.0), "excess"),
        (4, check!(lesson, 4, 100.0 / 180.0), "inverted"),
        (4, check!(lesson, 4, 180.0 / 80.0), "over_losses"),
        (4, check!(lesson, 4, 3.0 / 6.0), "customers"),
        (6, check!(lesson, 6, [0, 1, 3, 4, 6, 7]), "same_guests"),
        (6, check!(lesson, 6, differ(5, &STAYS, &SPEND)), "quintiles"),
        (6, check!(lesson, 6, differ(2, &SPEND, &STAYS)), "columns_swapped"),
        (6, check!(lesson, 6, [3, 6]), "one_based"),
        (7, check!(lesson, 7, (0.084, 0.018_88)), "variance"),
        (7, check!(lesson, 7, (0.084, 0.016_f64.sqrt())), "no_covariance"),
        (7, check!(lesson, 7, (0.084, 0.017_44_f64.sqrt())), "covariance_once"),
        (7, check!(lesson, 7, (0.084, 0.16)), "mean_of_risks"),
        (7, check!(lesson, 7, (0.084, 0.030_88_f64.sqrt())), "shares_not_squared"),
        (7, check!(lesson, 7, (0.08, 0.0155_f64.sqrt())), "equal_shares"),
        (7, check!(lesson, 7, (0.018_88_f64.sqrt(), 0.084)), "swapped"),
        (8, check!(lesson, 8, 1), "dismissed"),
        (8, check!(lesson, 8, 3), "profiled"),
        (8, check!(lesson, 8, 4), "silent_cut"),
    ];
    meet_their_messages(&cases, |exercise| exercise != 5);
}

/// Exercise 5, a function.
#[test]
fn a_mistaken_function_meets_its_own_message() {
    let (lesson, _folder) = lesson_of(4, Lang::Ko);
    let chosen = |uplift: &[f64], above: f64| -> Vec<f64> {
        uplift.iter().copied().filter(|gain| *gain > above).collect()
    };
    let or_none = |size: usize, net: f64| if net > 0.0 { (size, net) } else { (0, 0.0) };
    let cases = [
        (
            5,
            check_fn!(lesson, 5, |uplift: &[f64], each: f64, fixed: f64| {
                let net = uplift.iter().sum::<f64>() - each * uplift.len() as f64 - fixed;
                or_none(uplift.len(), net)
            }),
            "everybody",
        ),
        (
            5,
            check_fn!(lesson, 5, |uplift: &[f64], each: f64, fixed: f64| {
                let chosen = chosen(uplift, each - 1e-9);
                or_none(
                    chosen.len(),
                    chosen.iter().sum::<f64>() - each * chosen.len() as f64 - fixed,
                )
            }),
            "break_even_included",
        ),
        (
            5,
            check_fn!(lesson, 5, |uplift: &[f64], each: f64, _fixed: f64| {
                let chosen = chosen(uplift, each);
                or_none(chosen.len(), chosen.iter().sum::<f64>() - each * chosen.len() as f64)
            }),
            "fixed_forgotten",
        ),
        (
            5,
            check_fn!(lesson, 5, |uplift: &[f64], each: f64, fixed: f64| {
                let chosen = chosen(uplift, each + fixed / uplift.len() as f64);
                or_none(
                    chosen.len(),
                    chosen.iter().sum::<f64>() - each * chosen.len() as f64 - fixed,
                )
            }),
            "fixed_spread",
        ),
        (
            5,
            check_fn!(lesson, 5, |uplift: &[f64], each: f64, fixed: f64| {
                let chosen = chosen(uplift, each);
                let gained: f64 = chosen.iter().sum();
                let net = gained - each * chosen.len() as f64 - fixed;
                if net > 0.0 { (chosen.len(), gained) } else { (0, 0.0) }
            }),
            "gross",
        ),
        (
            5,
            check_fn!(lesson, 5, |uplift: &[f64], each: f64, fixed: f64| {
                let chosen = chosen(uplift, each);
                or_none(chosen.len(), chosen.iter().sum::<f64>() - each - fixed)
            }),
            "cost_once",
        ),
        (
            5,
            check_fn!(lesson, 5, |uplift: &[f64], each: f64, fixed: f64| {
                let chosen = chosen(uplift, each);
                (chosen.len(), chosen.iter().sum::<f64>() - each * chosen.len() as f64 - fixed)
            }),
            "never_zero",
        ),
    ];
    meet_their_messages(&cases, |exercise| exercise == 5);
}

/// Each mistake has its message, and each message of these exercises has its mistake.
fn meet_their_messages(cases: &[(u8, Feedback, &'static str)], exercises: fn(u8) -> bool) {
    let mut met = Vec::new();
    for (exercise, feedback, id) in cases {
        assert_eq!(feedback.outcome(), Outcome::Wrong, "exercise {exercise}, {id}: {feedback}");
        assert_eq!(feedback.misconception(), Some(*id), "exercise {exercise}: {feedback}");
        met.push((*exercise, *id));
    }
    for exercise in lessons::find(4).unwrap().exercises.iter().filter(|it| exercises(it.number)) {
        for misconception in exercise.misconceptions {
            let id = (exercise.number, misconception.id);
            assert!(met.contains(&id), "{id:?} is not made by any student here");
        }
    }
}
