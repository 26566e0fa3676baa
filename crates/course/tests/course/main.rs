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

use tourism_course::{Lang, Lesson};

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
