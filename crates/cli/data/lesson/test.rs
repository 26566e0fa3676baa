//! Lesson {{N}} as students answer it.

use tourism_course::prelude::*;

use crate::lesson_of;

/// The solutions that the course shows, compiled as they stand.
#[allow(clippy::pedantic, reason = "written for first-year students")]
mod shown {
    include!("../../src/lessons/lesson{{NN}}/solutions/answer_0.rs");

    use super::*;

    #[test]
    fn every_shown_solution_is_right() {
        let (lesson, _folder) = lesson_of({{N}}, Lang::Ko);
        let feedback = check!(lesson, 0, answer_0());
        assert_eq!(feedback.outcome(), Outcome::Right, "{feedback}");
    }
}

/// Worked by hand: 33 / 3.
#[test]
fn the_answer_is_right() {
    let (lesson, _folder) = lesson_of({{N}}, Lang::En);
    assert_eq!(lesson.check(0, 11.0).outcome(), Outcome::Right);
}
