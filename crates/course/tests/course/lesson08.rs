//! Lesson 8 as students answer it: the shown solutions, and mistakes as they are really made.

use tourism_course::prelude::*;

/// Lesson 8 with a progress file of its own, which goes away with the folder.
fn lesson(lang: Lang) -> (Lesson, tempfile::TempDir) {
    crate::lesson_of(8, lang)
}

/// The solutions that the course shows, compiled as they stand.
#[allow(clippy::pedantic, clippy::all, reason = "written for first-year students")]
mod shown {
    include!("../../src/lessons/lesson08/solutions/answer_0.rs");
    include!("../../src/lessons/lesson08/solutions/answer_1.rs");
    include!("../../src/lessons/lesson08/solutions/answer_2.rs");
    include!("../../src/lessons/lesson08/solutions/answer_3.rs");
    include!("../../src/lessons/lesson08/solutions/answer_4.rs");
    include!("../../src/lessons/lesson08/solutions/answer_5.rs");
    include!("../../src/lessons/lesson08/solutions/my_depth.rs");
    include!("../../src/lessons/lesson08/solutions/answer_7.rs");
    include!("../../src/lessons/lesson08/solutions/answer_8.rs");
    include!("../../src/lessons/lesson08/solutions/answer_9.rs");
    include!("../../src/lessons/lesson08/solutions/answer_10.rs");

    use super::*;

    #[test]
    fn every_shown_solution_is_right() {
        let (lesson, _folder) = lesson(Lang::Ko);
        let bookings = data::foreign_guests().unwrap();
        let feedbacks = [
            check!(lesson, 0, answer_0()),
            check!(lesson, 1, answer_1()),
            check!(lesson, 2, answer_2()),
            check!(lesson, 3, answer_3()),
            check!(lesson, 4, answer_4()),
            check!(lesson, 5, answer_5()),
            check_fn!(lesson, 6, my_depth),
            check!(lesson, 7, answer_7()),
            check!(lesson, 8, answer_8(&bookings)),
            check!(lesson, 9, answer_9()),
            check!(lesson, 10, answer_10()),
        ];
        crate::all_right(feedbacks);
    }

    #[test]
    fn the_groups_of_the_syllabus_are_mailed_to_the_second() {
        assert_eq!(my_depth(&[60.0, 35.0, 25.0, 10.0], 20_000.0, 600_000.0), (2, 700_000.0));
    }
}

/// The answers of the syllabus, typed by hand: the references are computed by the library, these are not.
#[test]
fn the_answers_of_the_syllabus_are_right() {
    let (lesson, _folder) = lesson(Lang::En);
    let feedbacks = [
        lesson.check(0, 0.06),
        lesson.check(1, ["active", "at-risk", "dormant", "prospect"]),
        lesson.check(2, 0.03),
        lesson.check(3, 40.0),
        lesson.check(4, [0.15, 0.375, 1.5, 0.05, 1.2]),
        lesson.check(5, (0.03, 0.6, 150, 2_000_000)),
        lesson.check(7, (-4_000_000, 1_950_000)),
        lesson.check(9, [8, 6, 4, 2]),
        lesson.check(10, ["activation", "retention", "win-back", "cross-selling"]),
    ];
    for feedback in feedbacks {
        assert_eq!(feedback.outcome(), Outcome::Right, "{feedback}");
    }
}

#[test]
fn answers_may_come_as_the_library_gives_them() {
    let (lesson, _folder) = lesson(Lang::Ko);
    let states = [Some(30.0), Some(200.0), Some(500.0), None]
        .map(|days| dbmarketing::customer_state(days, 180.0, 365.0).unwrap());
    let feedbacks = [
        check!(lesson, 1, states),
        check!(lesson, 1, states.map(|state| state.label(Lang::Ko))),
        check!(lesson, 1, states.map(|state| state.label(Lang::En))),
        check!(lesson, 2, dbmarketing::breakeven_response(600.0, 20_000.0)),
        check!(lesson, 3, segment::breakeven_index(0.042, 0.03)),
        check_fn!(lesson, 6, |responses: &[f64], margin: f64, cost: f64| {
            let customers = vec![1_000; responses.len()];
            let best = dbmarketing::optimal_depth(&customers, responses, margin, cost / 1_000.0);
            best.map(|best| (best.groups, best.profit))
        }),
    ];
    for feedback in feedbacks {
        assert_eq!(feedback.outcome(), Outcome::Right, "{feedback}");
    }
}

/// Counted in the file by hand: 344 bookings from Japan, 215 of them stays, 89 of these with consent; March
/// brought most of the visitors from Japan in 2019.
#[test]
fn eighty_nine_bookings_from_japan_may_be_written_to() {
    let (lesson, _folder) = lesson(Lang::En);
    assert_eq!(lesson.check(8, (89, 3)).outcome(), Outcome::Right);
    let cases = [
        ((344, 3), "everybody_from_japan"),
        ((215, 3), "no_consent"),
        ((141, 3), "cancelled_too"),
        ((552, 3), "every_nationality"),
        ((89, 2), "zero_based"),
        ((89, 10), "all_visitors"),
    ];
    for (answer, id) in cases {
        let feedback = lesson.check(8, answer);
        assert_eq!(feedback.outcome(), Outcome::Wrong, "{id}: {feedback}");
        assert_eq!(feedback.misconception(), Some(id), "{feedback}");
    }
}

/// What each group adds.
fn added(responses: &[f64], margin: f64, cost: f64) -> Vec<f64> {
    responses.iter().map(|r| r * margin - cost).collect()
}

#[test]
fn a_mistake_in_the_depth_meets_its_own_message() {
    let (lesson, _folder) = lesson(Lang::Ko);
    let best_of = |profits: Vec<f64>| {
        let mut best = (0, 0.0);
        for (place, profit) in profits.into_iter().enumerate() {
            if profit > best.1 {
                best = (place + 1, profit);
            }
        }
        best
    };
    let cases = [
        (
            check_fn!(lesson, 6, |r: &[f64], m: f64, c: f64| (
                r.len(),
                added(r, m, c).iter().sum::<f64>()
            )),
            "all_groups",
            "모든 집단",
        ),
        (
            check_fn!(lesson, 6, |r: &[f64], m: f64, c: f64| best_of(added(r, m, c))),
            "best_single",
            "집단 하나",
        ),
        (
            check_fn!(lesson, 6, |r: &[f64], m: f64, c: f64| {
                let paying: Vec<f64> =
                    added(r, m, c).into_iter().take_while(|profit| *profit > 0.0).collect();
                (paying.len(), paying.iter().sum::<f64>())
            }),
            "stops_at_first_loss",
            "멈추",
        ),
        (
            check_fn!(lesson, 6, |r: &[f64], m: f64, c: f64| {
                let paying: Vec<f64> =
                    added(r, m, c).into_iter().filter(|profit| *profit > 0.0).collect();
                (paying.len(), paying.iter().sum::<f64>())
            }),
            "paying_groups_only",
            "골라",
        ),
        (
            check_fn!(lesson, 6, |r: &[f64], m: f64, _c: f64| {
                (r.len(), added(r, m, 0.0).iter().sum::<f64>())
            }),
            "cost_forgotten",
            "비용",
        ),
    ];
    crate::meet_their_messages(cases);
}

#[test]
fn mistakes_by_hand_meet_their_own_messages() {
    let (lesson, _folder) = lesson(Lang::En);
    let cases = [
        (check!(lesson, 0, 6.0), "percent"),
        (check!(lesson, 1, ["활동", "이탈 위험", "잠재고객", "휴면고객"]), "prospect_and_dormant"),
        (check!(lesson, 1, ["active", "at risk", "prospect", "prospect"]), "dormant_as_prospect"),
        (check!(lesson, 2, 33.333_333_3), "inverted"),
        (check!(lesson, 3, 0.4), "share"),
        (check!(lesson, 3, 140.0), "ratio"),
        (check!(lesson, 4, [0.15, 0.6, 1.5, 0.05, 1.5]), "reversed"),
        (check!(lesson, 4, [0.15, 0.375, 0.125, 0.05, 1.2]), "lift_as_difference"),
        (check!(lesson, 5, (0.03, 0.6, 400, 9_500_000)), "all_credited"),
        (check!(lesson, 5, (0.03, 0.6, 150, 4_500_000)), "cost_forgotten"),
        (check!(lesson, 5, (0.03, 1.6, 150, 2_000_000)), "ratio"),
        (check!(lesson, 7, (1_940_000, 1_999_500)), "cost_of_responses"),
        (check!(lesson, 9, [1, 2, 4, 6, 8]), "allergy"),
        (
            check!(lesson, 10, ["재활성화", "고객유지", "고객활성화", "교차판매"]),
            "activation_and_reactivation",
        ),
        (
            check!(lesson, 10, ["활성화", "충성도 제고", "재활성화", "교차판매"]),
            "loyalty_for_doubt",
        ),
        (check!(lesson, 10, ["활성화", "유지", "신규고객 확보", "교차판매"]), "past_as_new"),
    ];
    for (feedback, id) in cases {
        assert_eq!(feedback.outcome(), Outcome::Wrong, "{id}: {feedback}");
        assert_eq!(feedback.misconception(), Some(id), "{feedback}");
    }
}
