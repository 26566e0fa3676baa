//! `tourism`: sets up and opens the lab, builds and checks the lessons, makes the data.

mod args;
mod console;
mod data_cmd;
mod doctor;
mod files;
mod interrupt;
mod lab;
mod lessons;
mod machine;
mod process;
mod repo;
mod simulate;
mod words;

use std::process::ExitCode;

use clap::Parser;

use args::{Args, Command};

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
    let repo = repo::Repo::find()?;
    match args.command {
        Command::Lab(options) => lab::run(&repo, &options),
        Command::Doctor(options) => Ok(doctor::run(&repo, options.lang())),
        Command::Data(command) => data_cmd::run(command).map(|()| ExitCode::SUCCESS),
        Command::Lessons(command) => lessons::run(&repo, &command),
    }
}
