//! Hints, rubrics, progress and wrong questions to a lesson.

use tourism_course::prelude::*;

use crate::lesson;

#[test]
fn each_call_gives_the_next_hint_and_the_last_one_stays() {
    let (lesson, _folder) = lesson(Lang::Ko);
    let said: Vec<String> = (0..4).map(|_| lesson.hint(1).to_string()).collect();
    for (level, hint) in ["1/3", "2/3", "3/3", "3/3"].iter().zip(&said) {
        assert!(hint.contains(level), "{hint}");
    }
    assert_eq!(said[2], said[3]);
    assert!(lesson.hint(2).to_string().contains("1/3"), "each exercise counts for itself");
}

#[test]
fn a_hint_of_a_level_can_be_asked_for() {
    let (lesson, _folder) = lesson(Lang::En);
    assert!(lesson.hint_level(1, 3).to_string().contains("hint 3 of 3"));
    for level in [0, 4, usize::MAX] {
        assert!(lesson.hint_level(1, level).to_string().contains("hints 1 to 3"));
    }
}

#[test]
fn an_exercise_that_does_not_exist_is_said_not_to() {
    let (lesson, _folder) = lesson(Lang::Ko);
    let said = [
        lesson.hint(9).to_string(),
        lesson.hint_level(9, 1).to_string(),
        lesson.solution(9).to_string(),
        lesson.check(9, 1.0).to_string(),
        check_fn!(lesson, 9, |spend: &[f64]| spend.len()).to_string(),
    ];
    for said in said {
        assert!(
            said.contains("9번 문항은 없습니다") && said.contains("0, 1, 2, 3, 4, 5, 6, 7"),
            "{said}"
        );
    }
}

#[test]
fn points_are_added_up_and_weak_criteria_named() {
    let (lesson, _folder) = lesson(Lang::Ko);
    let said = lesson.score("essay", &[6.0, 3.0, 6.0, 4.5, 6.0]).to_string();
    assert!(said.contains("30점 만점에 25.5점") && said.contains("호텔·항공 활용 예"), "{said}");
    assert!(!said.contains("대안"), "{said}");
    assert!(lesson.score("약술", &[4.0, 4.0, 2.0]).to_string().contains("10점 만점에 10점"));
    assert!(lesson.progress().to_string().contains("논술: 30점 만점에 25.5점"));
}

#[test]
fn points_out_of_range_are_refused_with_their_criterion() {
    let (lesson, _folder) = lesson(Lang::En);
    let said = lesson.score("short", &[4.0, 5.0, 2.0]).to_string();
    assert!(
        said.contains("Criterion 2 (The coefficient and its range) takes 0 to 4 points, but got 5"),
        "{said}"
    );
    for points in [f64::NAN, -1.0, f64::INFINITY] {
        assert!(lesson.score("short", &[points, 4.0, 2.0]).to_string().contains("Criterion 1"));
    }
    assert!(lesson.score("short", &[4.0]).to_string().contains("3 criteria, but 1 scores"));
    assert!(lesson.score("oral", &[4.0]).to_string().contains("`\"essay\"`: Essay"));
    assert!(!lesson.progress().to_string().contains("points"), "nothing refused is kept");
}

#[test]
fn a_rubric_shows_the_question_the_criteria_and_how_to_score() {
    let (lesson, _folder) = lesson(Lang::Ko);
    let said = lesson.rubric("essay").to_string();
    for part in [
        "논술 30점",
        "처방의 한계",
        "실측 50–73 %와 평균 회귀",
        "lesson.score(\"essay\", &[0.0, 0.0, 0.0, 0.0, 0.0])",
    ] {
        assert!(said.contains(part), "{part} in {said}");
    }
}

#[test]
fn progress_counts_attempts_hints_and_names_concepts_to_review() {
    let (lesson, _folder) = lesson(Lang::Ko);
    check!(lesson, 1, 0.5);
    check!(lesson, 1, 0.7);
    check!(lesson, 1, 0.7);
    check!(lesson, 3, (0.1, 0.1));
    check!(lesson, 5, todo!() as (f64, f64));
    lesson.hint(3);
    lesson.hint(3);
    let said = lesson.progress().to_string();
    assert!(said.contains("8문항 가운데 1문항을 맞혔습니다"), "{said}");
    let row = |number: &str| said.lines().find(|line| line.starts_with(number)).unwrap().to_owned();
    assert!(row("1. ").contains("✓ 맞음") && row("1. ").contains(" 2 "), "{said}");
    assert!(row("3. ").contains("✗ 푸는 중") && row("3. ").contains(" 2 "), "{said}");
    assert!(row("5. ").contains("○ 풀기 전"), "{said}");
    assert!(
        said.contains("다시 볼 개념: ") && said.contains("지니계수") && !said.contains("핵심고객"),
        "{said}"
    );
}

#[test]
fn the_opening_shows_title_objectives_and_exercises() {
    for (lang, parts) in [
        (
            Lang::Ko,
            ["3강 파레토 법칙과 고객 집중도", "평균 회귀", "지니계수와 보정한 값", "풀기 전"],
        ),
        (
            Lang::En,
            [
                "Lesson 3: Pareto, Lorenz and ABC",
                "regression to the mean",
                "plain and corrected",
                "not attempted",
            ],
        ),
    ] {
        let (lesson, _folder) = lesson(lang);
        let said = lesson.overview().to_string();
        for part in parts {
            assert!(said.contains(part), "{part} in {said}");
        }
    }
}

#[test]
fn an_unknown_lesson_is_refused() {
    assert!(Lesson::open(99, Lang::Ko).unwrap_err().to_string().contains("`lesson` is 99"));
}
