//! The course as a notebook meets it.

mod content;
mod function;
mod gates;
mod help;
mod lesson03;
mod looks;
mod notebooks;

use tourism_course::{Lang, Lesson};

/// Lesson 3 with a progress file of its own, which goes away with the folder.
fn lesson(lang: Lang) -> (Lesson, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let lesson = Lesson::with_progress(3, lang, folder.path().join("my-progress.json"));
    (lesson.expect("lesson 3"), folder)
}
