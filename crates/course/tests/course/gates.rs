//! When a solution opens.

use tourism_course::exercise::Exercise;
use tourism_course::hints::{self, Gate};
use tourism_course::lessons;
use tourism_course::prelude::*;
use tourism_course::progress::{Event, Kind};

use crate::lesson;

fn is_open(lesson: &Lesson, exercise: u8) -> bool {
    lesson.solution(exercise).to_string().contains("fn ")
}

#[test]
fn a_right_answer_opens_the_solution() {
    let (lesson, _folder) = lesson(Lang::Ko);
    assert!(!is_open(&lesson, 1));
    check!(lesson, 1, 0.7);
    assert!(is_open(&lesson, 1));
    assert!(!is_open(&lesson, 2), "only that of its own exercise");
}

#[test]
fn three_attempts_open_the_solution_and_say_how_many_are_left() {
    let (lesson, _folder) = lesson(Lang::Ko);
    assert!(lesson.solution(1).to_string().contains("3번 더"));
    check!(lesson, 1, 0.1);
    assert!(lesson.solution(1).to_string().contains("2번 더"));
    let empty: [f64; 0] = [];
    check!(lesson, 1, empty.first().unwrap());
    assert!(lesson.solution(1).to_string().contains("1번 더"), "a panic is an attempt");
    let third = check!(lesson, 1, 0.2);
    assert!(
        third.to_string().contains("lesson.solution(1)"),
        "the third feedback says that it is open"
    );
    assert!(is_open(&lesson, 1));
}

#[test]
fn a_stub_or_the_wrong_kind_of_check_is_no_attempt() {
    let (lesson, _folder) = lesson(Lang::Ko);
    for _ in 0..5 {
        check!(lesson, 6, 1.0);
        check_fn!(lesson, 6, |_: &[f64], _: &[f64], _: f64| -> (f64, f64, f64) { todo!() });
    }
    assert!(lesson.solution(6).to_string().contains("3번 더"));
}

#[test]
fn what_one_notebook_did_counts_in_the_other_language_too() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("my-progress.json");
    let ko = Lesson::with_progress(3, Lang::Ko, &path).unwrap();
    let en = Lesson::with_progress(3, Lang::En, &path).unwrap();
    check!(ko, 2, 0.3);
    assert!(is_open(&en, 2));
    ko.hint(4);
    assert!(en.hint(4).to_string().contains("hint 2 of 3"));
}

#[test]
fn a_file_that_cannot_be_written_closes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let blocked = folder.path().join("blocked");
    std::fs::write(&blocked, "").unwrap();
    let lesson = Lesson::with_progress(3, Lang::En, blocked.join("my-progress.json")).unwrap();
    assert_eq!(check!(lesson, 1, 0.7).outcome(), Outcome::Right);
    assert!(is_open(&lesson, 1));
    assert!(lesson.progress().to_string().contains("cannot be saved"));
    assert!(!lesson.progress().to_string().contains("cannot be saved"), "said once");
}

#[test]
fn the_solution_of_a_graded_exercise_never_opens() {
    let graded = Exercise { graded: true, ..*lessons::find(3).unwrap().exercise(1).unwrap() };
    let right =
        Event { exercise: Some(1), outcome: Some(Outcome::Right), ..Event::now(3, Kind::Check) };
    assert_eq!(hints::gate(&graded, [&right, &right]), Gate::Graded);
    let said = hints::solution(Lang::En, &graded, Gate::Graded).to_string();
    assert!(said.contains("counts for a grade") && !said.contains("fn "), "{said}");
}
