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
        crate::all_right([check!(lesson, 0, answer_0())]);
    }
}

/// Worked by hand: 33 / 3.
#[test]
fn the_answer_is_right() {
    let (lesson, _folder) = lesson_of({{N}}, Lang::En);
    crate::all_right([check!(lesson, 0, 11.0)]);
}

/// Each mistake, typed by hand, with a word of what its message says.
#[test]
fn mistakes_meet_their_messages() {
    let (lesson, _folder) = lesson_of({{N}}, Lang::En);
    crate::meet_their_messages([
        (check!(lesson, 0, 33.0), "sum", "Divide it"),
        (check!(lesson, 0, 12.0), "median", "middle value"),
        (check!(lesson, 0, 8.0 + 12.0 + 13.0 / 3.0), "parentheses", "parentheses"),
    ]);
}
