//! Right, wrong, broken and forbidden answers come out as what they are.

use tourism_course::{Outcome, lessons};
use tourism_marketing::Lang;

use crate::class::{Class, answer, exercise, grade, limits, room};

/// Every solution of every lesson, as the course shows it, in the released notebook of either language.
#[test]
fn every_solution_of_the_course_is_right() {
    let Some(room) = room(limits()) else { return };
    for plan in lessons::ALL {
        let class = Class::of(&[plan.number]);
        for lang in Lang::ALL {
            let mut notebook = class.notebook(lang, plan.number);
            for exercise in plan.exercises {
                answer(
                    &mut notebook,
                    &format!("{:02}-q{}", plan.number, exercise.number),
                    exercise.solution.code,
                );
            }
            let graded = grade(&room, &class, &notebook);
            assert_eq!(graded.troubles, []);
            assert_eq!(graded.lang, lang);
            for result in &graded.exercises {
                assert_eq!(
                    result.outcome,
                    Outcome::Right,
                    "{} {:?}: {}\n{}",
                    result.exercise,
                    lang,
                    result.message.en,
                    result.code
                );
                assert!((result.points - 1.0).abs() < f64::EPSILON);
            }
        }
    }
}

#[test]
fn the_five_outcomes_are_told_apart_in_one_submission() {
    let Some(room) = room(limits()) else { return };
    let class = Class::of(&[3]);
    let mut notebook = class.notebook(Lang::Ko, 3);
    answer(&mut notebook, "03-q0", "fn answer_0() -> f64 { 120.0 / 400.0 * 100.0 }");
    answer(
        &mut notebook,
        "03-q1",
        "fn answer_1(spend: &[f64]) -> f64 {\n    let 합계 = 3;\n    합계 / spend[0]\n}",
    );
    answer(&mut notebook, "03-q2", "fn answer_2(spend: &[f64]) -> f64 { spend[99] }");
    answer(
        &mut notebook,
        "03-q3",
        "fn answer_3(spend: &[f64]) -> (f64, f64) { (0.25, 7.0) }\nanswer_3(&[1.0])",
    );
    answer(&mut notebook, "03-q5", "fn answer_5() -> (f64, f64 {");
    answer(
        &mut notebook,
        "03-q6",
        "fn my_moderation(first: &[f64], second: &[f64], top: f64) -> (f64, f64, f64) { (0.0, 0.0, 0.0) }",
    );
    let graded = grade(&room, &class, &notebook);
    let outcome = |id: &str| exercise(&graded, id).outcome;
    assert_eq!(outcome("3.0"), Outcome::Wrong);
    assert_eq!(exercise(&graded, "3.0").misconception.as_deref(), Some("percent"));
    assert_eq!(outcome("3.1"), Outcome::DoesNotCompile);
    let said = &exercise(&graded, "3.1").message;
    assert!(said.ko.contains("as f64") && said.ko.contains("  3 | 합계 / spend[0]"), "{}", said.ko);
    assert_eq!(outcome("3.2"), Outcome::Panicked);
    assert!(
        exercise(&graded, "3.2").message.ko.contains("길이가 10인 목록"),
        "{:?}",
        exercise(&graded, "3.2")
    );
    assert_eq!(outcome("3.3"), Outcome::Wrong);
    assert!((exercise(&graded, "3.3").points - 0.5).abs() < 1e-9, "one value of two is right");
    assert_eq!(outcome("3.4"), Outcome::NotAttempted);
    assert_eq!(outcome("3.5"), Outcome::DoesNotCompile);
    assert!(
        exercise(&graded, "3.5").message.ko.contains("괄호"),
        "{:?}",
        exercise(&graded, "3.5").message
    );
    assert_eq!(outcome("3.6"), Outcome::Wrong);
    assert!(exercise(&graded, "3.6").hint.is_some());
}
