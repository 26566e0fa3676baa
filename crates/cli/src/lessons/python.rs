//! Calls the Python side: jupytext, nbconvert and nbgrader build, nbclient runs.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, bail};
use tourism_marketing::Lang;

use super::manifest;
use super::report::{Lesson, Ran};
use crate::console::Console;
use crate::lab::environment;
use crate::process;
use crate::repo::Repo;

/// What to build.
#[derive(Debug, Default)]
pub struct Build<'a> {
    /// The one lesson to build.
    pub only: Option<u32>,
    /// Write nothing, compare.
    pub check: bool,
    /// Where the gate's notebooks go.
    pub plans: Option<&'a Path>,
    /// Where notebooks with their solutions go; then no student notebook is written.
    pub solutions: Option<&'a Path>,
}

/// What to run.
#[derive(Debug)]
pub struct Run<'a> {
    /// The notebook.
    pub notebook: &'a Path,
    /// The folder in which the kernel runs.
    pub cwd: &'a Path,
    /// The kernelspec.
    pub kernel: &'a str,
    /// How the progress display calls it.
    pub title: &'a str,
}

/// Refuses while the lab is not set up.
pub fn require(repo: &Repo) -> anyhow::Result<()> {
    if repo.venv_bin("python").exists() {
        Ok(())
    } else {
        bail!(
            "the lab is not set up, and the lessons need its Python: run `cargo lab --setup-only`"
        )
    }
}

/// Builds notebooks; the report tells of each lesson.
pub fn build(repo: &Repo, options: &Build) -> anyhow::Result<Vec<Lesson>> {
    #[derive(serde::Deserialize)]
    struct Report {
        lessons: Vec<Lesson>,
    }

    let folder = tempfile::tempdir()?;
    let manifests = folder.path().join("manifests.json");
    std::fs::write(&manifests, serde_json::to_vec(&manifest::all())?)?;
    let mut command = script(repo, "build_lessons.py");
    command
        .arg("--source")
        .arg(repo.join("notebooks/source"))
        .arg("--out")
        .arg(repo.join("notebooks"))
        .arg("--manifest")
        .arg(&manifests);
    if let Some(only) = options.only {
        command.args(["--only", &only.to_string()]);
    }
    if options.check {
        command.arg("--check");
    }
    if let Some(plans) = options.plans {
        command.arg("--plans").arg(plans);
    }
    if let Some(solutions) = options.solutions {
        command.arg("--solutions").arg(solutions);
    }
    let output = command.output().context("running build_lessons.py")?;
    if !output.status.success() {
        bail!("build_lessons.py failed:\n{}", String::from_utf8_lossy(&output.stderr));
    }
    let report: Report =
        serde_json::from_slice(&output.stdout).context("reading the report of build_lessons.py")?;
    if report.lessons.is_empty() {
        let wanted = options.only.map_or_else(String::new, |only| format!(" {only:02}"));
        bail!("notebooks/source holds no lesson{wanted}");
    }
    Ok(report.lessons)
}

/// Runs a notebook, with its progress on stderr.
pub fn run(repo: &Repo, options: &Run) -> anyhow::Result<Ran> {
    let folder = tempfile::tempdir()?;
    let report = folder.path().join("report.json");
    let mut command = script(repo, "run_notebook.py");
    command
        .arg(options.notebook)
        .arg("--report")
        .arg(&report)
        .arg("--cwd")
        .arg(options.cwd)
        .args(["--kernel", options.kernel])
        // What a student has reached is no business of the author's gate.
        .env("TOURISM_PROGRESS", folder.path().join("progress.json"));
    let mut progress = Console::new(Lang::En, 1).begin(options.title);
    let log = repo.lab("log/run_notebook.log");
    let outcome = process::run(&mut command, &log, |line| progress.at(line))?;
    let Ok(bytes) = std::fs::read(&report) else {
        bail!("run_notebook.py failed:\n{}", outcome.tail.join("\n"));
    };
    let ran: Ran =
        serde_json::from_slice(&bytes).context("reading the report of run_notebook.py")?;
    if ran.passed {
        progress.done(None);
    }
    Ok(ran)
}

fn script(repo: &Repo, name: &str) -> Command {
    let mut command = interpreter(repo);
    command.arg(repo.python_file(name));
    command
}

/// The lab's Python, at the top of the repository.
pub fn interpreter(repo: &Repo) -> Command {
    let mut command = Command::new(repo.venv_bin("python"));
    environment::apply(repo, &mut command);
    // No byte code beside the sources.
    command.arg("-B").current_dir(repo.root());
    command
}
