//! Hostile and hapless answers: none crashes the run, alters another's grade, gains points or reaches a secret.
//!
//! Every one of them stands in exercise 3.0 of a submission whose exercise 3.7 is answered rightly, so that each test
//! also shows that nothing else suffers.

use tourism_class::record::{GradedExercise, Reason};
use tourism_class::sandbox::Room;
use tourism_course::{Outcome, lessons};
use tourism_marketing::Lang;

use crate::class::{Class, answer, exercise, grade, limits, room};

fn right(number: u8) -> &'static str {
    lessons::find(3).unwrap().exercise(number).unwrap().solution.code
}

fn with(class: &Class, room: &Room, code: &str) -> GradedExercise {
    let mut notebook = class.notebook(Lang::Ko, 3);
    answer(&mut notebook, "03-q0", code);
    answer(&mut notebook, "03-q7", right(7));
    let graded = grade(room, class, &notebook);
    assert_eq!(
        exercise(&graded, "3.7").outcome,
        Outcome::Right,
        "another exercise suffered from {code}"
    );
    let judged = exercise(&graded, "3.0").clone();
    assert!(judged.points == 0.0, "points for {code}");
    assert_ne!(judged.outcome, Outcome::Right, "{code}");
    judged
}

/// The answers in one class: one release, one room, one compiled library.
/// Looks at what came of an answer.
type Look<'a> = &'a dyn Fn(&GradedExercise);

fn each(cases: &[(&str, Look<'_>)]) {
    let Some(room) = room(limits()) else { return };
    let class = Class::of(&[3]);
    for (code, look) in cases {
        look(&with(&class, &room, code));
    }
}

fn stopped(reason: Reason) -> impl Fn(&GradedExercise) {
    move |judged| assert_eq!(judged.reason, Some(reason.clone()), "{judged:?}")
}

fn panicked(with: &'static str) -> impl Fn(&GradedExercise) {
    move |judged| {
        assert_eq!(judged.outcome, Outcome::Panicked, "{judged:?}");
        assert!(judged.message.en.contains(with), "{}", judged.message.en);
    }
}

fn refused(judged: &GradedExercise) {
    assert_eq!(judged.outcome, Outcome::DoesNotCompile, "{judged:?}");
}

fn forbidden(judged: &GradedExercise) {
    assert!(matches!(judged.reason, Some(Reason::Forbidden { .. })), "{judged:?}");
}

#[test]
fn what_does_not_end_is_stopped() {
    each(&[
        ("fn answer_0() -> f64 { loop {} }", &stopped(Reason::TimedOut)),
        (
            "fn answer_0() -> f64 { std::thread::sleep(std::time::Duration::from_secs(999)); 0.3 }",
            &stopped(Reason::TimedOut),
        ),
        ("fn answer_0() -> f64 { answer_0() + 1.0 }", &stopped(Reason::StackOverflow)),
        (
            "fn answer_0() -> f64 { loop { println!(\"가나다라마바사아자차카타파하\"); } }",
            &stopped(Reason::TooMuchOutput),
        ),
        (
            "fn answer_0() -> f64 { loop { eprintln!(\"가나다라마바사아자차카타파하\"); } }",
            &stopped(Reason::TooMuchOutput),
        ),
    ]);
}

#[test]
fn what_takes_too_much_memory_is_stopped() {
    each(&[
        (
            "fn answer_0() -> f64 { let v = vec![1u8; 10_000_000_000]; v[9] as f64 }",
            &stopped(Reason::TooMuchMemory),
        ),
        (
            "fn answer_0() -> f64 { let mut v = Vec::new(); loop { v.push([7u64; 1024]); } }",
            &stopped(Reason::TooMuchMemory),
        ),
        ("fn answer_0() -> Vec<f64> { vec![0.3; 20_000_000] }", &|judged| {
            assert!(judged.reason.is_some(), "{judged:?}");
        }),
    ]);
}

#[test]
fn no_process_is_started_and_threads_end_with_the_answer() {
    each(&[
        (
            "fn answer_0() -> f64 { loop { std::process::Command::new(\"/program\").spawn().unwrap(); } }",
            &panicked("Denied"),
        ),
        (
            "fn answer_0() -> f64 { std::process::Command::new(\"/usr/bin/env\").output().unwrap(); 0.3 }",
            &panicked("Os {"),
        ),
        (
            "fn answer_0() -> f64 { loop { std::thread::spawn(|| loop { std::thread::park(); }); } }",
            &|judged| assert_eq!(judged.outcome, Outcome::Panicked, "{judged:?}"),
        ),
    ]);
}

#[test]
fn leaving_early_gives_no_answer() {
    each(&[
        ("fn answer_0() -> f64 { std::process::exit(0) }", &stopped(Reason::Ended)),
        ("fn answer_0() -> f64 { std::process::abort() }", &stopped(Reason::Ended)),
        (
            "fn answer_0() -> f64 { println!(\"{{\\\"numbers\\\":[\\\"0.3\\\"]}}\"); std::process::exit(0) }",
            &stopped(Reason::Ended),
        ),
        (
            "fn answer_0() -> f64 { std::panic::resume_unwind(Box::new(7)) }",
            &panicked("no message"),
        ),
        (
            "struct D; impl Drop for D { fn drop(&mut self) { panic!(\"in drop\") } }\nfn answer_0() -> f64 { let _d = D; panic!(\"first\") }",
            &|judged| assert_eq!(judged.outcome, Outcome::Panicked),
        ),
    ]);
}

#[test]
fn nothing_outside_can_be_read_or_written() {
    each(&[
        (
            "fn answer_0() -> f64 { std::fs::read_to_string(\"/etc/passwd\").unwrap().len() as f64 }",
            &panicked("NotFound"),
        ),
        (
            "fn answer_0() -> f64 { std::fs::read_dir(\"/root\").or(std::fs::read_dir(\"/home\")).unwrap().count() as f64 }",
            &panicked("NotFound"),
        ),
        (
            "fn answer_0() -> f64 { std::fs::read_dir(\"/work\").or(std::fs::read_dir(\"/tmp\")).unwrap().count() as f64 }",
            &panicked("NotFound"),
        ),
        (
            "fn answer_0() -> f64 { std::fs::write(\"/program\", \"x\").unwrap(); 0.3 }",
            &panicked("Os {"),
        ),
        (
            "fn answer_0() -> f64 { std::fs::write(\"/data/cdnow.csv\", \"x\").unwrap(); 0.3 }",
            &panicked("Os {"),
        ),
        (
            "fn answer_0() -> f64 { std::fs::write(\"/new\", \"x\").unwrap(); 0.3 }",
            &panicked("Os {"),
        ),
        (
            "fn answer_0() -> f64 { std::env::var(\"HOME\").unwrap().len() as f64 }",
            &panicked("NotPresent"),
        ),
    ]);
}

#[test]
fn there_is_no_network() {
    each(&[
        (
            "fn answer_0() -> f64 { std::net::TcpStream::connect(\"127.0.0.1:80\").unwrap(); 0.3 }",
            &panicked("Denied"),
        ),
        (
            "fn answer_0() -> f64 { std::net::UdpSocket::bind(\"0.0.0.0:0\").unwrap(); 0.3 }",
            &panicked("Denied"),
        ),
    ]);
}

#[test]
fn the_compiler_reads_nothing_and_the_language_is_as_it_is() {
    each(&[
        ("fn answer_0() -> f64 { include_str!(\"/etc/passwd\").len() as f64 }", &forbidden),
        (
            "macro_rules! m { ($a:ident) => { $a!(\"/etc/passwd\").len() as f64 } }\nfn answer_0() -> f64 { m!(include_str) }",
            &refused,
        ),
        ("#![feature(test)]\nfn answer_0() -> f64 { 0.4 }", &forbidden),
        (":dep rand = \"0.9\"\nfn answer_0() -> f64 { 0.4 }", &forbidden),
        ("fn answer_0() -> f64 { unsafe { *(8 as *const f64) } }", &refused),
        (
            "#![allow(unsafe_code)]\nfn answer_0() -> f64 { unsafe { std::mem::zeroed() } }",
            &refused,
        ),
        (
            "#[unsafe(no_mangle)]\npub extern \"C\" fn malloc(n: usize) -> usize { n }\nfn answer_0() -> f64 { 0.4 }",
            &forbidden,
        ),
        ("extern crate tourism_answers;\nfn answer_0() -> f64 { 0.4 }", &refused),
        (
            "fn answer_0() -> f64 { tourism_course::lessons::find(3).unwrap().number as f64 }",
            &refused,
        ),
        ("mod build { include!(\"../../build.rs\"); }\nfn answer_0() -> f64 { 0.4 }", &forbidden),
        (
            "const X: usize = { let mut i = 0usize; while i < usize::MAX { i += 1; } i };\nfn answer_0() -> f64 { X as f64 }",
            &refused,
        ),
        (
            "macro_rules! m { ($($t:tt)*) => { m!($($t)* $($t)*) } }\nfn answer_0() -> f64 { m!(1) }",
            &refused,
        ),
    ]);
}

/// The check stands outside, and what the student calls `assert!` is of no weight there.
#[test]
fn redefining_the_check_gains_nothing() {
    each(&[
        (
            "macro_rules! assert { ($($t:tt)*) => {} }\nmacro_rules! check { ($($t:tt)*) => { 0.3 } }\nfn answer_0() -> f64 { 0.4 }",
            &|judged| assert_eq!(judged.outcome, Outcome::Wrong, "{judged:?}"),
        ),
        (
            "struct Lesson; impl Lesson { fn check<T>(&self, _: u8, _: T) -> &'static str { \"right\" } }\nfn answer_0() -> &'static str { Lesson.check(0, 1) }",
            &|judged| assert_eq!(judged.outcome, Outcome::Wrong, "{judged:?}"),
        ),
        ("fn main() {}\nfn serve() {}\nfn answer_0() -> f64 { 0.4 }", &|judged| {
            assert_eq!(judged.outcome, Outcome::Wrong);
        }),
        ("fn __answer() {}\nfn answer_0() -> f64 { 0.3 }", &refused),
    ]);
}
