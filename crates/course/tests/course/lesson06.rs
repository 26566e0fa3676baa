//! Lesson 6 as students answer it: stubs, the shown solutions, and mistakes as they are really made.

use tourism_course::prelude::*;

/// Lesson 6 with a progress file of its own, which goes away with the folder.
fn lesson(lang: Lang) -> (Lesson, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let lesson = Lesson::with_progress(6, lang, folder.path().join("my-progress.json"));
    (lesson.expect("lesson 6"), folder)
}

/// The model of the notebook: busy weekends, other days, and the regulars' card on other days.
fn outcome(peak: f64, ordinary: f64, card: f64) -> (usize, f64) {
    let (mut over, mut regulars) = (0, 0.0);
    for day in data::park_demand().expect("the course's file") {
        let weekend = ["6", "7"].contains(&day.date.format("%u").to_string().as_str());
        let month = day.date.format("%m").to_string();
        let season = ["05", "07", "08", "09", "10", "11"].contains(&month.as_str());
        let busy = weekend && season;
        let come = |fee: f64| f64::from(day.visitors) * (fee / day.price_krw).powf(-1.25);
        let others = 0.8 * come(if busy { peak } else { ordinary });
        let with_card = 0.2 * come(if busy { peak } else { card });
        regulars += with_card;
        if others + with_card > f64::from(day.capacity) {
            over += 1;
        }
    }
    (over, regulars)
}

fn verdict(fees: (f64, f64, f64)) -> (bool, bool, bool) {
    let (_, now) = outcome(20_000.0, 20_000.0, 20_000.0);
    let (over, regulars) = outcome(fees.0, fees.1, fees.2);
    (over <= 45, regulars >= now, fees.0.max(fees.1).max(fees.2) <= 40_000.0)
}

/// The solutions that the course shows, compiled as they stand.
#[allow(clippy::pedantic, clippy::all, reason = "written for first-year students")]
mod shown {
    include!("../../src/lessons/lesson06/solutions/answer_0.rs");
    include!("../../src/lessons/lesson06/solutions/answer_1.rs");
    include!("../../src/lessons/lesson06/solutions/answer_2.rs");
    include!("../../src/lessons/lesson06/solutions/answer_3.rs");
    include!("../../src/lessons/lesson06/solutions/answer_4.rs");
    include!("../../src/lessons/lesson06/solutions/my_policy.rs");
    include!("../../src/lessons/lesson06/solutions/answer_6.rs");
    include!("../../src/lessons/lesson06/solutions/answer_7.rs");
    include!("../../src/lessons/lesson06/solutions/answer_8.rs");

    use super::*;

    #[test]
    fn every_shown_solution_is_right() {
        let (lesson, _folder) = lesson(Lang::Ko);
        let feedbacks = [
            check!(lesson, 0, answer_0()),
            check!(lesson, 1, answer_1()),
            check!(lesson, 2, answer_2(10_000.0, 8_000.0)),
            check!(lesson, 3, answer_3()),
            check!(lesson, 4, answer_4()),
            check_fn!(lesson, 5, my_policy),
            check!(lesson, 6, verdict(answer_6())),
            check!(lesson, 7, answer_7()),
            check!(lesson, 8, answer_8()),
        ];
        crate::all_right(feedbacks);
        assert!((my_policy(-3_000.0, 2_000.0, 0.4) + 60_000_000.0).abs() < 1e-6);
    }
}

/// The answers of the syllabus, typed by hand: the references are computed by the library, these are not.
#[test]
fn the_answers_of_the_syllabus_are_right() {
    let (lesson, _folder) = lesson(Lang::En);
    let feedbacks = [
        lesson.check(0, -1.25),
        lesson.check(1, [3, 7, 8, 4, 6, 1, 5, 2]),
        lesson.check(2, 1.25),
        lesson.check(3, 23_908.812_5),
        lesson.check(4, 5_000.0),
        lesson.check(6, [1, 1, 1]),
        lesson.check(7, [8, 7, 5, 4, 2]),
        lesson.check(8, [4, 2, 1, 3, 1]),
    ];
    for feedback in feedbacks {
        assert_eq!(feedback.outcome(), Outcome::Right, "{feedback}");
    }
}

#[test]
fn a_mistake_in_the_profit_after_a_fee_meets_its_own_message() {
    let (lesson, _folder) = lesson(Lang::Ko);
    let n = 100_000.0;
    let cases = [
        (check_fn!(lesson, 5, |e: f64, f: f64, _l: f64| n * (e + f)), "nobody_leaves"),
        (check_fn!(lesson, 5, |e: f64, f: f64, l: f64| n * l * (e + f)), "leavers_kept"),
        (check_fn!(lesson, 5, |e: f64, f: f64, l: f64| n * (e + f * (1.0 - l))), "loss_of_all"),
        (check_fn!(lesson, 5, |_e: f64, f: f64, l: f64| n * (1.0 - l) * f), "fee_only"),
        (check_fn!(lesson, 5, |e: f64, _f: f64, l: f64| n * (1.0 - l) * e), "no_fee"),
    ];
    for (feedback, id) in cases {
        assert_eq!(feedback.outcome(), Outcome::Wrong, "{feedback}");
        assert_eq!(feedback.misconception(), Some(id), "{feedback}");
    }
}

#[test]
fn mistakes_by_hand_meet_their_own_messages() {
    let (lesson, _folder) = lesson(Lang::En);
    let cases = [
        (check!(lesson, 0, 1.25), "sign_lost"),
        (check!(lesson, 0, -0.5), "slope"),
        (check!(lesson, 1, [4, 7, 8, 4, 6, 1, 5, 2]), "less_instead_of_shift"),
        (check!(lesson, 1, [3, 7, 8, 4, 1, 6, 5, 2]), "latent_for_none"),
        (check!(lesson, 2, 0.8), "inverted"),
        (check!(lesson, 2, 125), "percent"),
        (check!(lesson, 3, 24_000), "same_percentage"),
        (check!(lesson, 3, 23_200), "straight"),
        (check!(lesson, 3, 23_909), "to_the_won"),
        (check!(lesson, 4, 1_250), "no_rotation"),
        (check!(lesson, 4, 2_500), "visit_as_turns"),
        (check!(lesson, 6, verdict((40_000.0, 20_000.0, 20_000.0))), "regulars_lost"),
        (check!(lesson, 6, verdict((40_000.0, 20_000.0, 10_000.0))), "still_crowded"),
        (check!(lesson, 6, verdict((20_000.0, 20_000.0, 20_000.0))), "still_crowded"),
        (check!(lesson, 7, [1, 2, 4, 5, 7, 8]), "any_price"),
        (check!(lesson, 8, [4, 1, 1, 3, 1]), "group_as_all"),
        (check!(lesson, 8, [2, 2, 1, 3, 1]), "mishap_as_policy"),
    ];
    for (feedback, id) in cases {
        assert_eq!(feedback.outcome(), Outcome::Wrong, "{id}: {feedback}");
        assert_eq!(feedback.misconception(), Some(id), "{feedback}");
    }
}

/// What the text quotes of the model.
#[test]
fn the_numbers_of_the_price_plan_are_those_of_the_text() {
    let rounded = |(over, regulars): (usize, f64)| (over, regulars.round());
    assert_eq!(rounded(outcome(20_000.0, 20_000.0, 20_000.0)), (72, 409_576.0));
    assert_eq!(rounded(outcome(40_000.0, 20_000.0, 20_000.0)), (32, 347_934.0));
    assert_eq!(outcome(40_000.0, 20_000.0, 10_000.0).0, 65);
}
