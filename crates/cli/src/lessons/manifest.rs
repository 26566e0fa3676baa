//! What the course crate knows of its lessons, for the author gate: exercises, wrong answers, what must not leak.

use serde::Serialize;
use tourism_course::answer::Answer;
use tourism_course::exercise::{Exercise, Task};
use tourism_course::lessons;

/// One lesson.
#[derive(Debug, Serialize)]
pub struct Manifest {
    lesson: u8,
    exercises: Vec<Entry>,
}

#[derive(Debug, Serialize)]
struct Entry {
    exercise: u8,
    misconceptions: Vec<&'static str>,
    /// The right numbers, all digits.
    expected: Vec<String>,
    /// The code that `lesson.solution(n)` shows.
    solution: &'static str,
}

/// All lessons of the course crate.
pub fn all() -> Vec<Manifest> {
    let manifest = |plan: &lessons::Plan| Manifest {
        lesson: plan.number,
        exercises: plan.exercises.iter().map(Entry::new).collect(),
    };
    lessons::ALL.iter().map(manifest).collect()
}

impl Entry {
    fn new(exercise: &Exercise) -> Self {
        let expected = match exercise.task {
            Task::Value(input) => match (exercise.right)(&input()) {
                Ok(Answer::Numbers(numbers)) => numbers.iter().map(f64::to_string).collect(),
                _ => Vec::new(),
            },
            // The answers of a function are as many as its inputs; the number of an option says nothing.
            Task::Set(_) | Task::Choice(_) | Task::Function(_) => Vec::new(),
        };
        Self {
            exercise: exercise.number,
            misconceptions: exercise.misconceptions.iter().map(|wrong| wrong.id).collect(),
            expected,
            solution: exercise.solution.code,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The numbers of the syllabus for lesson 03: alpha of an exact 80/20, and what the top 1 % then hold.
    #[test]
    fn the_manifest_of_lesson_03_names_the_published_answers() {
        let manifests = all();
        let lesson = manifests.iter().find(|manifest| manifest.lesson == 3).unwrap();
        let fifth = lesson.exercises.iter().find(|entry| entry.exercise == 5).unwrap();
        assert!(fifth.expected[0].starts_with("1.16096"), "{:?}", fifth.expected);
        assert!(fifth.expected[1].starts_with("0.52808"), "{:?}", fifth.expected);
        assert!(lesson.exercises.iter().all(|entry| entry.misconceptions.len() >= 3));
    }
}
