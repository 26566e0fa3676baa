//! `tourism`: sets up and opens the lab, builds and checks the lessons, makes the data, reports on one's own, teaches a class.

mod args;
mod class;
mod console;
mod data_cmd;
mod doctor;
mod exam;
mod files;
mod interrupt;
mod lab;
mod lessons;
mod machine;
mod process;
mod quiz;
mod reading;
mod repo;
mod report;
mod simulate;
mod summarise;
mod terminal;
mod words;

use std::process::ExitCode;

use clap::Parser;

use args::{Args, Command};
use repo::Repo;

fn main() -> ExitCode {
    let args = Args::parse();
    interrupt::listen();
    match run(args) {
        Ok(code) => code,
        Err(error) if error.is::<interrupt::Stopped>() => {
            eprintln!("{error}");
            interrupt::EXIT_CODE.into()
        }
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: Args) -> anyhow::Result<ExitCode> {
    match args.command {
        Command::Lab(options) => lab::run(&Repo::find()?, &options),
        Command::Doctor(options) => Ok(doctor::run(&Repo::find()?, options.lang())),
        Command::Data(command) => data_cmd::run(command).map(|()| ExitCode::SUCCESS),
        // The reader's own data may be anywhere.
        Command::Summarise(options) => {
            summarise::run(&options).map(console::say)?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Report(options) => {
            report::run(&options).map(console::say)?;
            Ok(ExitCode::SUCCESS)
        }
        // The question bank is part of the program; sittings and answers are the reader's.
        Command::Exam(command) => exam::run(&command),
        Command::Class { arguments } => class::run(&arguments),
        // Practice works anywhere; the answers are beside the lessons where there are some.
        Command::Quiz(options) => quiz::run(&options),
        Command::Lessons(command) => lessons::run(&Repo::find()?, &command),
    }
}
