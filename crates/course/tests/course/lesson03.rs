//! Lesson 3 as students answer it: stubs, the shown solutions, and mistakes as they are really made.

use tourism_course::lessons;
use tourism_course::prelude::*;

use crate::lesson;

/// The solutions that the course shows, compiled as they stand.
#[allow(clippy::pedantic, reason = "written for first-year students")]
mod shown {
    include!("../../src/lessons/lesson03/solutions/answer_0.rs");
    include!("../../src/lessons/lesson03/solutions/answer_1.rs");
    include!("../../src/lessons/lesson03/solutions/answer_2.rs");
    include!("../../src/lessons/lesson03/solutions/answer_3.rs");
    include!("../../src/lessons/lesson03/solutions/answer_4.rs");
    include!("../../src/lessons/lesson03/solutions/answer_5.rs");
    include!("../../src/lessons/lesson03/solutions/my_moderation.rs");
    include!("../../src/lessons/lesson03/solutions/answer_7.rs");

    use super::*;

    #[test]
    fn every_shown_solution_is_right() {
        let (lesson, _folder) = lesson(Lang::Ko);
        let feedbacks = [
            check!(lesson, 0, answer_0()),
            check!(lesson, 1, answer_1(&TEN)),
            check!(lesson, 2, answer_2(&TEN)),
            check!(lesson, 3, answer_3(&[1.0, 2.0, 3.0, 4.0])),
            check!(lesson, 4, answer_4(&TEN)),
            check!(lesson, 5, answer_5()),
            check_fn!(lesson, 6, my_moderation),
            check!(lesson, 7, answer_7()),
        ];
        crate::all_right(feedbacks);
    }
}

const TEN: [f64; 10] = [50.0, 20.0, 10.0, 8.0, 5.0, 3.0, 2.0, 1.0, 0.5, 0.5];

/// What a notebook student has before writing anything.
mod stubs {
    use super::*;

    fn answer_1(_spend: &[f64]) -> f64 {
        todo!()
    }

    fn answer_4(_spend: &[f64]) -> Vec<&'static str> {
        todo!("여기에 쓰십시오")
    }

    fn my_moderation(_first: &[f64], _second: &[f64], _top: f64) -> (f64, f64, f64) {
        unimplemented!()
    }

    #[test]
    fn a_stub_is_not_attempted() {
        let (lesson, _folder) = lesson(Lang::Ko);
        for feedback in [
            check!(lesson, 1, answer_1(&TEN)),
            check!(lesson, 4, answer_4(&TEN)),
            check_fn!(lesson, 6, my_moderation),
        ] {
            assert_eq!(feedback.outcome(), Outcome::NotAttempted, "{feedback}");
            assert!(feedback.to_string().contains("todo!()"));
        }
    }
}

/// The answers of the syllabus, typed by hand: the references are computed by the library, these are not.
#[test]
fn the_answers_of_the_syllabus_are_right() {
    let (lesson, _folder) = lesson(Lang::En);
    let feedbacks = [
        lesson.check(0, 0.3),
        lesson.check(1, 0.7),
        lesson.check(2, 0.3),
        lesson.check(3, (0.25, 0.333_333_3)),
        lesson.check(4, ["A", "A", "A", "B", "B", "B", "C", "C", "C", "C"]),
        lesson.check(5, (1.160_964, 0.528_087_9)),
        lesson.check(7, "조지프 주란"),
        lesson.check(7, "ｊｕｒａｎ"),
    ];
    for feedback in feedbacks {
        assert_eq!(feedback.outcome(), Outcome::Right, "{feedback}");
    }
}

#[test]
fn answers_may_come_as_the_library_gives_them() {
    let (lesson, _folder) = lesson(Lang::En);
    let classes = || pareto::abc_classify(&TEN, 0.80, 0.95);
    let feedbacks = [
        check!(lesson, 1, pareto::top_share(&TEN, 0.20)),
        check!(lesson, 4, classes()),
        check!(lesson, 4, classes().unwrap().iter().map(ToString::to_string).collect::<Vec<_>>()),
        check_fn!(lesson, 6, |first: &[f64], second: &[f64], top: f64| pareto::buyer_moderation(
            first, second, top
        )),
    ];
    for feedback in feedbacks {
        assert_eq!(feedback.outcome(), Outcome::Right, "{feedback}");
    }
}

#[test]
fn an_error_of_the_library_is_shown_with_what_it_means() {
    let (lesson, _folder) = lesson(Lang::Ko);
    let feedback = check!(lesson, 1, pareto::top_share(&TEN, 20.0));
    assert_eq!((feedback.outcome(), feedback.finding()), (Outcome::Wrong, Some("refused")));
    let said = feedback.to_string();
    assert!(said.contains("`share` is 20") && said.contains("0.20처럼"), "{said}");
}

/// The mistake as it is made, and the id of its message.
#[test]
fn a_mistake_of_a_student_meets_its_own_message() {
    let (lesson, _folder) = lesson(Lang::Ko);
    let cases = [
        (0, check!(lesson, 0, 120.0 / 400.0 * 100.0), "percent"),
        (0, check!(lesson, 0, 400.0 / 120.0), "inverted"),
        (0, check!(lesson, 0, 1.0 - 120.0 / 400.0), "rest"),
        (0, check!(lesson, 0, 120.0 / 280.0), "ratio_to_rest"),
        (0, check!(lesson, 0, 120 / 400), "integer_division"),
        (1, check!(lesson, 1, TEN[..2].iter().sum::<f64>()), "percent"),
        (1, check!(lesson, 1, TEN[8..].iter().sum::<f64>() / 100.0), "bottom"),
        (1, check!(lesson, 1, TEN[..1].iter().sum::<f64>() / 100.0), "too_few"),
        (1, check!(lesson, 1, TEN[..=2].iter().sum::<f64>() / 100.0), "too_many"),
        (1, check!(lesson, 1, TEN[2..].iter().sum::<f64>() / 100.0), "rest"),
        (1, check!(lesson, 1, 70.0 / 30.0), "ratio_to_rest"),
        (1, check!(lesson, 1, 2.0 / 10.0), "customers_not_revenue"),
        (2, check!(lesson, 2, 30), "percent"),
        (2, check!(lesson, 2, 3), "headcount"),
        (2, check!(lesson, 2, 0.4), "strictly_more"),
        (2, check!(lesson, 2, 0.2), "rule_of_thumb"),
        (2, check!(lesson, 2, 1.0), "ascending"),
        (2, check!(lesson, 2, 0.7), "rest"),
        (2, check!(lesson, 2, 0.8), "given_share"),
        (3, check!(lesson, 3, (1.0 / 3.0, 0.25)), "swapped"),
        (3, check!(lesson, 3, (0.25, 0.25)), "not_corrected"),
        (3, check!(lesson, 3, (1.0 / 3.0, 1.0 / 3.0)), "corrected_twice"),
        (3, check!(lesson, 3, (0.25, 0.25 * 3.0 / 4.0)), "factor_inverted"),
        (3, check!(lesson, 3, (-0.25, -1.0 / 3.0)), "rank_order"),
        (3, check!(lesson, 3, (0.125, 0.125 * 4.0 / 3.0)), "half"),
        (3, check!(lesson, 3, (0.375, 0.5)), "under_the_curve"),
        (3, check!(lesson, 3, (1.5, 2.0)), "nothing_subtracted"),
        (3, check!(lesson, 3, (25.0, 100.0 / 3.0)), "percent"),
        (
            4,
            check!(lesson, 4, by_cumulative(|_, after| after <= 80.0, |_, after| after <= 95.0)),
            "cumulative_after",
        ),
        (
            4,
            check!(lesson, 4, by_cumulative(|_, after| after < 80.0, |_, after| after < 95.0)),
            "cumulative_after_strict",
        ),
        (
            4,
            check!(
                lesson,
                4,
                by_cumulative(|before, _| before <= 80.0, |before, _| before <= 95.0)
            ),
            "boundary_included",
        ),
        (4, check!(lesson, 4, [["A"; 8].as_slice(), &["B"; 2]].concat()), "customers_not_revenue"),
        (4, check!(lesson, 4, ["A"; 10]), "ascending"),
        (4, check!(lesson, 4, "CCCBBBAAAA".chars().collect::<Vec<_>>()), "reversed"),
        (
            5,
            check!(
                lesson,
                5,
                (4.0_f64.ln() / 5.0_f64.ln(), 0.01_f64.powf(1.0 - 5.0_f64.ln() / 4.0_f64.ln()))
            ),
            "inverted",
        ),
        (5, check!(lesson, 5, (0.8_f64.ln() / 0.2_f64.ln(), 0.0)), "unfinished"),
        (5, check!(lesson, 5, (1.0 / (1.0 - 0.2_f64.ln() / 0.8_f64.ln()), 0.0)), "roles_swapped"),
        (5, check!(lesson, 5, (1.160_964, 0.8)), "top_20"),
        (5, check!(lesson, 5, (1.160_964, 1.0)), "whole_percent"),
        (
            5,
            check!(lesson, 5, (1.160_964, 0.01_f64.powf(4.0_f64.ln() / 5.0_f64.ln()))),
            "customer_exponent",
        ),
        (
            5,
            check!(lesson, 5, (1.160_964, 0.01_f64.powf(5.0_f64.ln() / 4.0_f64.ln() - 1.0))),
            "alpha_minus_one",
        ),
        (5, check!(lesson, 5, (1.160_964, 52.808_79)), "percent"),
        (7, check!(lesson, 7, "빌프레도 파레토"), "pareto"),
        (7, check!(lesson, 7, "Max O. Lorenz"), "lorenz"),
        (7, check!(lesson, 7, "지니"), "gini"),
        (7, check!(lesson, 7, "Richard Koch"), "koch"),
        (7, check!(lesson, 7, "디키"), "dickie"),
    ];
    let mut met = Vec::new();
    for (exercise, feedback, id) in cases {
        assert_eq!(feedback.outcome(), Outcome::Wrong, "exercise {exercise}, {id}: {feedback}");
        assert_eq!(feedback.misconception(), Some(id), "exercise {exercise}: {feedback}");
        met.push((exercise, id));
    }
    for exercise in
        lessons::find(3).unwrap().exercises.iter().filter(|exercise| exercise.number != 6)
    {
        for misconception in exercise.misconceptions {
            let id = (exercise.number, misconception.id);
            assert!(met.contains(&id), "{id:?} is not made by any student here");
        }
    }
}

/// ABC labels by a rule about the amounts before and after each of the ten customers, whose total is 100.
fn by_cumulative(a: fn(f64, f64) -> bool, b: fn(f64, f64) -> bool) -> Vec<&'static str> {
    let mut before = 0.0;
    let mut labels = Vec::new();
    for amount in TEN {
        let after = before + amount;
        labels.push(if a(before, after) {
            "A"
        } else if b(before, after) {
            "B"
        } else {
            "C"
        });
        before = after;
    }
    labels
}

#[test]
fn shares_added_one_by_one_meet_the_message_about_their_rounding() {
    let (lesson, _folder) = lesson(Lang::Ko);
    let mut before = 0.0;
    let labels: Vec<&str> = TEN
        .iter()
        .map(|amount| {
            let label = if before < 0.8 { "A" } else { "B" };
            before += amount / 100.0;
            if before - amount / 100.0 < 0.95 { label } else { "C" }
        })
        .collect();
    let feedback = check!(lesson, 4, labels);
    assert_eq!(feedback.misconception(), Some("boundary_included"));
    assert!(feedback.to_string().contains("0.7999"));
}

#[test]
fn any_other_wrong_answer_is_told_something_true() {
    let (lesson, _folder) = lesson(Lang::En);
    let cases = [
        (check!(lesson, 1, 0.65), "too_small"),
        (check!(lesson, 1, 0.75), "too_large"),
        (check!(lesson, 1, 7.0), "outside_unit"),
        (check!(lesson, 1, f64::NAN), "not_finite"),
        (check!(lesson, 1, 1.0 / 0.0), "not_finite"),
        (check!(lesson, 1, "0.7"), "not_numbers"),
        (check!(lesson, 1, ()), "nothing"),
        (check!(lesson, 1, None::<f64>), "nothing"),
        (check!(lesson, 1, TEN), "length"),
        (check!(lesson, 3, (0.25, 0.333)), "rounded"),
        (check!(lesson, 3, (0.25, 0.9)), "too_large"),
        (check!(lesson, 4, ["A", "A", "A", "B", "B", "B", "B", "C", "C", "C"]), "labels"),
        (check!(lesson, 4, ["A", "A", "A", "B", "B", "B", "D", "D", "D", "D"]), "unknown_label"),
        (check!(lesson, 4, ["A", "B", "C"]), "length"),
        (check!(lesson, 5, (1.16, 0.528)), "rounded"),
        (check!(lesson, 7, "Jurann"), "spelling"),
        (check!(lesson, 7, "RFM"), "unknown_term"),
        (check!(lesson, 7, "바람직한 사람"), "unknown_term"),
        (check!(lesson, 7, "Ehrenberg"), "other_term"),
    ];
    for (feedback, finding) in cases {
        assert_eq!(feedback.outcome(), Outcome::Wrong);
        assert_eq!(feedback.misconception(), None);
        assert_eq!(feedback.finding(), Some(finding), "{feedback}");
        assert!(
            feedback.to_string().lines().nth(1).is_some_and(|said| said.len() > 20),
            "{feedback}"
        );
    }
}

#[test]
fn a_rounded_answer_is_almost_right() {
    let (lesson, _folder) = lesson(Lang::Ko);
    let said = check!(lesson, 5, (1.160_964, 0.528)).to_string();
    assert!(said.contains("거의 맞았습니다") && said.contains("상위 1 %의 비중: 반올림"), "{said}");
}

#[test]
fn one_wrong_value_of_two_is_diagnosed_alone() {
    let (lesson, _folder) = lesson(Lang::En);
    let feedback = check!(lesson, 5, (1.16, 52.808_79));
    // The rounded α has no listed cause; the percentage has.
    assert_eq!(feedback.misconception(), Some("percent"));
    assert!(feedback.to_string().contains("Share of the top 1 %: "), "{feedback}");
}

#[test]
fn a_panic_is_told_with_what_it_means() {
    let (lesson, _folder) = lesson(Lang::Ko);
    let spend: Vec<f64> = Vec::new();
    let feedback = check!(lesson, 1, spend[0]);
    assert_eq!(feedback.outcome(), Outcome::Panicked);
    assert!(feedback.to_string().contains("목록이 비어 있는데"), "{feedback}");
}
