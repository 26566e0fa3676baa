//! `tourism lab`: from a fresh clone to JupyterLab on the lesson.

mod clean;
pub mod environment;
mod failure;
mod fingerprint;
mod kernel;
mod launch;
mod lock;
mod network;
mod packages;
mod setup;
mod stamp;

use std::process::ExitCode;

use crate::args::LabArgs;
use crate::repo::Repo;

pub use setup::{refresh, state};

/// Does what the options ask for.
pub fn run(repo: &Repo, options: &LabArgs) -> anyhow::Result<ExitCode> {
    let lang = options.lang.lang();
    if options.clean {
        clean::run(repo, lang)?;
        return Ok(ExitCode::SUCCESS);
    }
    let lesson = if options.setup_only { None } else { Some(launch::Lesson::find(repo, options)?) };
    setup::run(repo, lang)?;
    match lesson {
        Some(lesson) => launch::run(repo, options, &lesson),
        None => Ok(ExitCode::SUCCESS),
    }
}
