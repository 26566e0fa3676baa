//! One program, one file for each topic.

mod answers;
mod loading;
mod numbers;

use tourism_study::Bank;

/// The bank of the course; its faults are told by name.
fn bank() -> Bank {
    Bank::embedded().unwrap_or_else(|error| panic!("{error}"))
}
