//! One program, one file for each topic.

mod analysis;
mod answers;
mod balance;
mod coverage;
mod file;
mod loading;
mod mock;
mod multiple;
mod numbers;
mod practice;
mod seed_errors;

use tourism_study::Bank;

/// The bank of the course; its faults are told by name.
fn bank() -> Bank {
    static BANK: std::sync::LazyLock<Bank> =
        std::sync::LazyLock::new(|| Bank::embedded().unwrap_or_else(|error| panic!("{error}")));
    BANK.clone()
}
