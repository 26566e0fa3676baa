//! `tourism-kernel`: a Jupyter kernel for Rust classrooms, on the evcxr engine.
//!
//! | room | what lives there |
//! |---|---|
//! | [`cell_process`] | the process that runs the cells, and the relay that watches it |
//! | [`output`] | the relay's lines, put back in order for the notebook |
//! | [`screen`] | what the running cell shows, as it comes |
//! | [`source`] | a cell's text: whole or not, ends in a value or not |
//! | [`engine`] | the thread that owns evcxr and runs one cell after another |
//! | [`completion`] | suggestions without snippets, and what a question is about |
//! | [`documentation`] | documentation as a console can show it |
//! | [`history`] | the cells that were sent |
//! | [`progress`] | what a long build is doing |
//! | [`person`] | a cell's question to the person at the front end |
//! | [`trouble`] | what went wrong, in the fields that Jupyter asks for |
//! | [`explain`] | a mistake explained in plain sentences |
//! | [`notebook`] | what has run so far: which cell made, moved or lost a name |
//! | [`drawing`] | a compile error drawn under the cell's own lines |
//! | [`warm`] | build directories with the course compiled, one copy per kernel |
//! | [`environment`] | the environment in which the engine finds the kernel's tools |
//! | [`tools`] | the cargo that evcxr calls: direct builds, progress, interrupts |
//! | [`standard_library`] | the standard library's signatures, for the analysis |
//! | [`stale`] | functions whose last edit did not compile |
//! | [`server`] | the Jupyter sockets |
//! | [`requests`] | requests read with the defaults that the protocol gives |
//! | [`words`] | the kernel's own sentences, Korean and English |

mod cell_process;
mod completion;
mod documentation;
mod drawing;
mod engine;
mod environment;
mod explain;
mod history;
mod notebook;
mod output;
mod person;
mod progress;
mod requests;
mod screen;
mod server;
mod source;
mod stale;
mod standard_library;
mod tools;
mod trouble;
mod warm;
mod words;

use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

/// A Jupyter kernel for Rust classrooms.
///
/// Jupyter starts it by itself; `cargo lab` registers it and prepares its warm build.
#[derive(Parser)]
#[command(version, args_conflicts_with_subcommands = true)]
struct Cli {
    #[command(flatten)]
    serve: Serve,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Args)]
struct Serve {
    /// The connection file that Jupyter passes to its kernels
    #[arg(long, value_name = "FILE", required = true)]
    connection_file: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Command {
    /// Compile the course once, so that every kernel starts from a copy of the result
    Warm {
        /// The folder that holds the warm build and the kernels' copies of it
        #[arg(long, value_name = "DIR")]
        lab: PathBuf,
        /// The course crate that the lessons load
        #[arg(long, value_name = "DIR")]
        course: PathBuf,
    },
}

fn main() -> ExitCode {
    // The engine starts this same program again for the process that runs the cells.
    cell_process::take_over_if_asked();
    // And once more under the names of the tools that it stands in for.
    tools::take_over_if_asked();
    let cli = Cli::parse();
    let result = match (cli.command, cli.serve.connection_file) {
        (Some(Command::Warm { lab, course }), _) => warm::build_template(&lab, &course),
        (None, Some(file)) => server::run(&file),
        // clap asks for one of the two.
        (None, None) => Ok(()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
