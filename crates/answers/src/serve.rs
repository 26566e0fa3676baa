//! The program that is made of a student's answers: it waits for calls and emits what comes of them.

use std::io::{BufRead as _, BufReader, Write as _};
use std::os::fd::AsFd as _;
use std::os::unix::net::UnixStream;

use crate::answer::{Answer, IntoAnswer};
use crate::ask::{Ask, Reply};
use crate::function::{Input, Kind, StudentFn};
use crate::guard;

/// As much as the main thread of a program usually has.
const STACK: usize = 8 << 20;

/// One answer of the program.
#[derive(Debug, Clone, Copy)]
pub struct Given {
    /// The name by which the grader calls it.
    pub name: &'static str,
    /// Runs it.
    pub run: fn(&Input) -> Answer,
}

/// Answers calls until there are no more.
///
/// The calls come through standard input, which is a socket, and the replies go back the same way: what a student
/// prints cannot be taken for them.
pub fn serve(given: &'static [Given]) {
    // A thread of our own knows where its stack ends, and says so where it overflows.
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(|| calls(given));
    if let Ok(thread) = thread {
        // A panic outside a call is no answer, which the grader sees.
        let _ = thread.join();
    }
}

fn calls(given: &[Given]) -> Option<()> {
    let socket = std::io::stdin().as_fd().try_clone_to_owned().ok()?;
    let mut replies = UnixStream::from(socket);
    let questions = BufReader::new(replies.try_clone().ok()?);
    for line in questions.lines() {
        let ask: Ask = serde_json::from_str(&line.ok()?).ok()?;
        let reply = match given.iter().find(|given| given.name == ask.name) {
            Some(given) => Reply::from(guard::run(|| (given.run)(&ask.input()))),
            None => Reply::Unknown,
        };
        let mut text = serde_json::to_vec(&reply).ok()?;
        text.push(b'\n');
        replies.write_all(&text).ok()?;
    }
    Some(())
}

/// The value of an expression as an answer, whatever the expression's type; a `?` in what comes before it is an error.
pub fn value<A: IntoAnswer>(
    value: impl FnOnce() -> std::result::Result<A, Box<dyn std::error::Error>>,
) -> Answer {
    match value() {
        Ok(value) => value.into_answer(),
        Err(error) => Answer::Refused { message: error.to_string(), code: None },
    }
}

/// What a student's function gives for one input.
pub fn function<Arguments, F: StudentFn<Arguments>>(function: &F, input: &Input) -> Answer {
    if kinds(input) == F::KINDS {
        function.answer_to(input)
    } else {
        // The grader asks for the types first, by an input without arguments.
        Answer::Words(F::KINDS.iter().map(|kind| kind.code().to_owned()).collect())
    }
}

fn kinds(input: &Input) -> Vec<Kind> {
    input.0.iter().map(crate::function::Argument::kind).collect()
}
