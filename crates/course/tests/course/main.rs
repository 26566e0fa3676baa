//! The course as a notebook meets it.

mod content;
mod function;
mod gates;
mod help;
mod lesson01;
mod lesson02;
mod lesson03;
mod lesson04;
mod lesson05;
mod lesson06;
mod lesson07;
mod lesson08;
mod lesson09;
mod lesson10;
mod lesson11;
mod lesson12;
mod lesson13;
mod lesson14;
mod looks;
mod notebooks;
mod own;
mod rust_sheet;

use tourism_course::feedback::Feedback;
use tourism_course::{Lang, Lesson, Outcome};

/// Lesson 3 with a progress file of its own, which goes away with the folder.
fn lesson(lang: Lang) -> (Lesson, tempfile::TempDir) {
    lesson_of(3, lang)
}

/// A lesson with a progress file of its own, which goes away with the folder.
fn lesson_of(number: u8, lang: Lang) -> (Lesson, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let lesson = Lesson::with_progress(number, lang, folder.path().join("my-progress.json"));
    (lesson.expect("a lesson"), folder)
}

/// Each is right, and nothing else is said of it.
#[track_caller]
fn all_right(feedbacks: impl IntoIterator<Item = Feedback>) {
    for feedback in feedbacks {
        assert_eq!(feedback.outcome(), Outcome::Right, "{feedback}");
        assert_eq!((feedback.misconception(), feedback.finding()), (None, None));
    }
}

/// Each is wrong by the misconception `id`, whose message holds `said`.
#[track_caller]
fn meet_their_messages<'a>(cases: impl IntoIterator<Item = (Feedback, &'a str, &'a str)>) {
    for (feedback, id, said) in cases {
        assert_eq!(feedback.outcome(), Outcome::Wrong, "{feedback}");
        assert_eq!(feedback.misconception(), Some(id), "{feedback}");
        assert!(feedback.to_string().contains(said), "{feedback}");
    }
}
