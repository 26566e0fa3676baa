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
    let mut command = match installed() {
        Some(program) => Command::new(program),
        None => from_source()?,
    };
    let error = command.args(arguments).exec();
    Err(error).context("starting `tourism-class`, the program behind `tourism class`")
}

/// Built where it is stale, with one set of features for the whole workspace, as by the aliases: no `--package`.
fn from_source() -> anyhow::Result<Command> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["run", "--quiet", "--bin", PROGRAM, "--manifest-path"]);
    command.arg(Repo::find()?.join("Cargo.toml")).arg("--");
    Ok(command)
}

/// The program beside this one, where this one was installed. One that cargo runs asks cargo, which knows what is stale.
fn installed() -> Option<PathBuf> {
    if std::env::var_os("CARGO").is_some() {
        return None;
    }
    Some(std::env::current_exe().ok()?.with_file_name(PROGRAM)).filter(|path| path.is_file())
}
