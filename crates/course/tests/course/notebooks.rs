//! The crate as a notebook holds it.

use tourism_course::prelude::*;

use crate::lesson;

/// A variable of a notebook is moved into a store of `Box<dyn Any>` and back between cells.
#[test]
fn a_lesson_can_be_kept_between_cells() {
    let (lesson, _folder) = lesson(Lang::Ko);
    let kept: Box<dyn std::any::Any + 'static> = Box::new(lesson);
    let lesson: Box<Lesson> = kept.downcast().unwrap();
    assert_eq!(check!(lesson, 1, 0.7).outcome(), Outcome::Right);
}

#[test]
fn a_check_does_not_take_the_lesson_away() {
    let (lesson, _folder) = lesson(Lang::Ko);
    let answer = 0.7;
    check!(lesson, 1, answer);
    check!(&lesson, 1, answer);
    assert_eq!(lesson.check(1, answer).outcome(), Outcome::Right);
}

/// Expected values are computed from the data: none of them is among what a student can search.
#[test]
fn no_text_before_the_solution_holds_the_expected_value() {
    // Of the syllabus, as they would be printed.
    let answers: [(u8, &[&str]); 5] = [
        (1, &["0.7"]),
        (2, &["0.3"]),
        (3, &["0.3333"]),
        (4, &["AAABBBCCCC"]),
        (5, &["1.16", "0.528"]),
    ];
    let plan = tourism_course::lessons::find(3).unwrap();
    for (number, answers) in answers {
        let exercise = plan.exercise(number).unwrap();
        let texts = exercise
            .hints
            .iter()
            .copied()
            .chain(exercise.misconceptions.iter().map(|wrong| wrong.message));
        for text in texts.chain([exercise.ask]) {
            for answer in answers {
                // 0.7999… tells of rounding, not of the answer.
                let said = [text.ko, text.en].map(|said| said.replace("0.7999", ""));
                assert!(
                    !said.iter().any(|said| said.contains(answer)),
                    "exercise {number}: {text:?}"
                );
            }
        }
    }
}
