//! Whole runs: any number of jobs gives the same, and only what changed is run again.

use serde_json::Value;
use tourism_class::grade::{Grader, run};
use tourism_class::record::GradedSubmission;
use tourism_course::{Outcome, lessons};
use tourism_marketing::Lang;

use crate::class::{Class, answer, library, limits, room};

/// What was planted: the answers of one student, and what must come of them.
const PLANTED: [(&str, &str, Outcome); 6] = [
    ("03-q0", "fn answer_0() -> f64 { 120.0 / 400.0 }", Outcome::Right),
    ("03-q0", "fn answer_0() -> f64 { 30.0 }", Outcome::Wrong),
    ("03-q0", "fn answer_0() -> f64 { 120 / 400 }", Outcome::DoesNotCompile),
    ("03-q0", "fn answer_0() -> f64 { [0.3][std::hint::black_box(1)] }", Outcome::Panicked),
    ("03-q0", "fn answer_0() -> f64 { std::process::exit(0) }", Outcome::Panicked),
    ("03-q0", "fn answer_0() -> f64 {\n    todo!()   \n}\n", Outcome::NotAttempted),
];

fn planted(class: &Class, number: usize) -> (Value, Outcome) {
    let mut notebook = class.notebook(Lang::ALL[number % 2], 3);
    let (id, code, outcome) = PLANTED[number % PLANTED.len()];
    answer(&mut notebook, id, code);
    // No two students are alike, so that every one is compiled.
    let right = lessons::find(3).unwrap().exercise(6).unwrap().solution.code;
    answer(&mut notebook, "03-q6", &format!("{right}\n// {number}"));
    (notebook, outcome)
}

#[test]
fn a_planted_class_comes_out_as_planted_with_any_number_of_jobs() {
    let Some(room) = room(limits()) else { return };
    let class = Class::of(&[3]);
    let mut expected = Vec::new();
    for number in 0..18 {
        let (notebook, outcome) = planted(&class, number);
        let student = format!("s{number:02}");
        class.hand_in(&student, &notebook);
        expected.push((student, outcome));
    }
    let set = class.open();
    let received = class.received();
    let all = |jobs: usize| -> Vec<GradedSubmission> {
        let judge = Grader::new(&set, &room, library(), "test").unwrap();
        let mut all = Vec::new();
        run(&judge, &received, jobs, |one| {
            all.push(one);
            Ok(())
        })
        .unwrap();
        all.sort_by(|left, right| left.student.cmp(&right.student));
        all
    };
    let one = all(1);
    let found: Vec<(String, Outcome)> =
        one.iter().map(|graded| (graded.student.clone(), graded.exercises[0].outcome)).collect();
    assert_eq!(found, expected);
    assert!(one.iter().all(|graded| graded.exercises[6].outcome == Outcome::Right));
    let bytes = |graded: &[GradedSubmission]| serde_json::to_string(graded).unwrap();
    assert_eq!(bytes(&one), bytes(&all(4)));
}

/// With a compiler that is not there, only what is known can come out.
#[test]
fn only_what_changed_is_compiled_again() {
    let Some(closed) = room(limits()) else { return };
    let class = Class::of(&[3]);
    let (notebook, _) = planted(&class, 0);
    class.hand_in("s0", &notebook);
    let before = class.graded(&closed);

    let folder = class.open();
    let mut nothing = library().clone();
    nothing.rlib = "/nowhere.rlib".into();
    let grader = Grader::new(&folder, &closed, &nothing, "test").unwrap();
    let without = grader.grade(&class.received()[0]).unwrap();
    assert_eq!(without.exercises[0].outcome, Outcome::DoesNotCompile, "the broken library shows");

    let grader = Grader::new(&folder, &closed, &nothing, "test").unwrap();
    grader.recall(before[0].exercises.clone());
    assert_eq!(grader.grade(&class.received()[0]).unwrap(), before[0]);
    assert!(Grader::new(&folder, &closed, &nothing, "test").unwrap().prove().is_err());
}
