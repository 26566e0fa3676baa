//! `tourism class`: a program of its own, so that a student's lab compiles neither databases nor servers.

use std::ffi::OsString;
use std::os::unix::process::CommandExt as _;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use anyhow::Context as _;

use crate::repo::Repo;

const PROGRAM: &str = "tourism-class";

/// Hands everything on; comes back only where the program cannot be started.
pub fn run(arguments: &[OsString]) -> anyhow::Result<ExitCode> {
    let error = program(PROGRAM)?.args(arguments).exec();
    Err(error).context("starting `tourism-class`, the program behind `tourism class`")
}

/// A program of this workspace: the one beside this program, else built from source.
pub fn program(name: &str) -> anyhow::Result<Command> {
    match installed(name) {
        Some(program) => Ok(Command::new(program)),
        None => from_source(name),
    }
}

/// Built where it is stale, with one set of features for the whole workspace, as by the aliases: no `--package`.
fn from_source(name: &str) -> anyhow::Result<Command> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["run", "--quiet", "--bin", name, "--manifest-path"]);
    command.arg(Repo::find()?.join("Cargo.toml")).arg("--");
    Ok(command)
}

/// The program beside this one, where this one was installed. One that cargo runs asks cargo, which knows what is stale.
fn installed(name: &str) -> Option<PathBuf> {
    if std::env::var_os("CARGO").is_some() {
        return None;
    }
    Some(std::env::current_exe().ok()?.with_file_name(name)).filter(|path| path.is_file())
}
