//! Lesson 12 as students answer it: the shown solutions, and mistakes as they are really made.

use tourism_course::prelude::*;

use crate::lesson_of;

/// The solutions that the course shows, compiled as they stand.
#[allow(clippy::pedantic, clippy::all, reason = "written for first-year students")]
mod shown {
    include!("../../src/lessons/lesson12/solutions/answer_0.rs");
    include!("../../src/lessons/lesson12/solutions/answer_1.rs");
    include!("../../src/lessons/lesson12/solutions/answer_2.rs");
    include!("../../src/lessons/lesson12/solutions/answer_3.rs");
    include!("../../src/lessons/lesson12/solutions/answer_4.rs");
    include!("../../src/lessons/lesson12/solutions/answer_5.rs");
    include!("../../src/lessons/lesson12/solutions/my_overbooking.rs");
    include!("../../src/lessons/lesson12/solutions/answer_7.rs");
    include!("../../src/lessons/lesson12/solutions/answer_8.rs");

    use super::*;

    #[test]
    fn every_shown_solution_is_right() {
        let (lesson, _folder) = lesson_of(12, Lang::Ko);
        let feedbacks = [
            check!(lesson, 0, answer_0()),
            check!(lesson, 1, answer_1()),
            check!(lesson, 2, answer_2()),
            check!(lesson, 3, answer_3()),
            check!(lesson, 4, answer_4()),
            check!(lesson, 5, answer_5()),
            check_fn!(lesson, 6, my_overbooking),
            check!(lesson, 7, answer_7()),
            check!(lesson, 8, answer_8()),
        ];
        crate::all_right(feedbacks);
    }
}

/// The answers of the syllabus, typed by hand: the references are computed by the library, these are not.
#[test]
fn the_answers_of_the_syllabus_are_right() {
    let (lesson, _folder) = lesson_of(12, Lang::En);
    let feedbacks = [
        lesson.check(0, 0.666_666_7),
        lesson
            .check(1, ["service-factory", "service-shop", "mass-service", "professional-service"]),
        lesson
            .check(1, ["service factory", "service shop", "mass service", "professional service"]),
        lesson.check(2, 4),
        lesson.check(3, 15),
        lesson.check(4, (192_438.83, 154_733.43, 160_372.08, 5)),
        lesson.check(5, 108_000),
        lesson.check(7, (30, 48.407_539_5)),
        lesson.check(8, [7, 6, 4, 3]),
    ];
    for feedback in feedbacks {
        assert_eq!(feedback.outcome(), Outcome::Right, "{feedback}");
    }
}

#[test]
fn answers_may_come_as_the_library_gives_them() {
    use tourism_marketing::lists::ServiceProcessCell as Cell;

    let (lesson, _folder) = lesson_of(12, Lang::En);
    let cells =
        [Cell::ServiceFactory, Cell::ServiceShop, Cell::MassService, Cell::ProfessionalService];
    assert_eq!(check!(lesson, 1, cells).outcome(), Outcome::Right);
    assert_eq!(check!(lesson, 5, service::revpar(150_000.0, 0.72)).outcome(), Outcome::Right);
}

/// How many running sums lie below a bound.
fn places(list: &[f64], bound: f64) -> usize {
    let mut sum = 0.0;
    let below = list.iter().take_while(|chance| {
        sum += **chance;
        sum < bound
    });
    below.count()
}

#[test]
fn a_mistake_in_overbooking_meets_its_own_message() {
    let (lesson, _folder) = lesson_of(12, Lang::Ko);
    let cases = [
        (
            check_fn!(lesson, 6, |p: &[f64], _u: f64, _o: f64| {
                p.iter().enumerate().map(|(n, chance)| n as f64 * chance).sum::<f64>().round()
            }),
            "mean",
            "평균만큼",
        ),
        (
            check_fn!(lesson, 6, |p: &[f64], u: f64, o: f64| places(p, o / (u + o))),
            "ratio_reversed",
            "뒤집혔습니다",
        ),
        (
            check_fn!(lesson, 6, |p: &[f64], u: f64, o: f64| places(p, u / (u + o)) + 1),
            "one_more",
            "하나 많습니다",
        ),
        (
            check_fn!(lesson, 6, |p: &[f64], u: f64, o: f64| places(p, u / o)),
            "ratio_of_two",
            "분모",
        ),
    ];
    crate::meet_their_messages(cases);
}

#[test]
fn mistakes_by_hand_meet_their_own_messages() {
    let (lesson, _folder) = lesson_of(12, Lang::En);
    let cases = [
        (check!(lesson, 0, 1.0 / 3.0), "idle"),
        (
            check!(lesson, 1, ["서비스 공장", "대량 서비스", "서비스 숍", "전문 서비스"]),
            "axes_swapped",
        ),
        (check!(lesson, 2, 6), "stay"),
        (check!(lesson, 2, 4.0 / 3.0), "linear"),
        (check!(lesson, 3, 120), "halved"),
        (check!(lesson, 3, 96), "one_clerk_load"),
        (check!(lesson, 3, 30), "fast_clerk"),
        (check!(lesson, 4, (60_000, 75_000, 90_000, 4)), "servers_only"),
        (check!(lesson, 5, 150_000), "rate_itself"),
        (check!(lesson, 7, (0.3, 0.484_075_395)), "shares"),
        (check!(lesson, 8, [3, 4, 5, 6, 7]), "any_overbooking"),
    ];
    for (feedback, id) in cases {
        assert_eq!(feedback.outcome(), Outcome::Wrong, "{id}: {feedback}");
        assert_eq!(feedback.misconception(), Some(id), "{feedback}");
    }
}
