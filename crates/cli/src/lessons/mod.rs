//! `tourism lessons`: student notebooks from the lesson texts, and the author gate.

mod concepts;
mod formulas;
mod index;
mod manifest;
mod new;
mod preview;
mod python;
mod report;
mod rust_sheet;
mod sheets;

use std::path::Path;
use std::process::ExitCode;

use anyhow::Context as _;
use tourism_marketing::Lang;

use crate::args::{CheckArgs, LessonsCommand, RunArgs};
use crate::console;
use crate::lab;
use crate::repo::Repo;
use python::{Build, Run};
use report::Lesson;

/// Does what the command asks for.
pub fn run(repo: &Repo, command: &LessonsCommand) -> anyhow::Result<ExitCode> {
    if let LessonsCommand::Build { .. }
    | LessonsCommand::Check(_)
    | LessonsCommand::Run(_)
    | LessonsCommand::Preview(_) = command
    {
        python::require(repo)?;
    }
    let passed = match command {
        LessonsCommand::Build { only, with_solutions: true, out, .. } => {
            with_solutions(repo, *only, out)?
        }
        LessonsCommand::Build { only, check, .. } => build(repo, *only, *check)?,
        LessonsCommand::Preview(options) => preview::run(repo, options)?,
        LessonsCommand::New(options) => new::run(repo, options)?,
        LessonsCommand::Index { check } => index::run(repo, *check)?,
        LessonsCommand::Check(options) => check(repo, options)?,
        LessonsCommand::Run(options) => run_notebooks(repo, options)?,
    };
    Ok(if passed { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn build(repo: &Repo, only: Option<u32>, check: bool) -> anyhow::Result<bool> {
    let lessons = python::build(repo, &Build { only, check, ..Build::default() })?;
    for lesson in &lessons {
        for notebook in &lesson.notebooks {
            let what = match (notebook.state.as_str(), check) {
                ("fresh", _) => "as its text makes it",
                (state, true) => state,
                (_, false) => "written",
            };
            console::say(format_args!("{}: {what}", repo.shown(Path::new(&notebook.path))));
        }
    }
    Ok(report::problems(repo, &lessons))
}

fn with_solutions(repo: &Repo, only: Option<u32>, out: &Path) -> anyhow::Result<bool> {
    let out = std::path::absolute(out)?;
    let lessons = python::build(repo, &Build { only, solutions: Some(&out), ..Build::default() })?;
    for notebook in lessons.iter().flat_map(|lesson| &lesson.solved) {
        console::say(format_args!("{}: written", repo.shown(Path::new(&notebook.path))));
    }
    Ok(report::problems(repo, &lessons))
}

fn check(repo: &Repo, options: &CheckArgs) -> anyhow::Result<bool> {
    if !options.no_run {
        lab::refresh(repo, Lang::En)?;
    }
    let plans = tempfile::tempdir().context("making a folder for the gate's notebooks")?;
    let lessons = python::build(
        repo,
        &Build { only: options.only, check: true, plans: Some(plans.path()), ..Build::default() },
    )?;
    let mut passed = report::problems(repo, &lessons);
    let mut rows = Vec::new();
    for lesson in &lessons {
        rows.push(report::text_row(repo, lesson));
        if options.no_run {
            continue;
        }
        for lang in options.langs() {
            let Some(plan) = lesson.plans.iter().find(|plan| plan.lang == lang.code()) else {
                continue;
            };
            let run = python::run(
                repo,
                &Run {
                    notebook: Path::new(&plan.path),
                    // The kernel sees the paths that the shipped notebook sees.
                    cwd: &repo.join("notebooks").join(lang.code()),
                    kernel: &options.kernel,
                    title: &format!("{} {}", stem(lesson), lang.code()),
                },
            )?;
            passed &= report::failures(repo, lesson, &run);
            rows.push(report::run_row(lesson, lang, &run));
        }
    }
    console::say(report::summary(rows));
    Ok(passed)
}

fn run_notebooks(repo: &Repo, options: &RunArgs) -> anyhow::Result<bool> {
    let mut passed = true;
    for notebook in &options.notebooks {
        let notebook =
            notebook.canonicalize().with_context(|| format!("opening {}", notebook.display()))?;
        let stem = notebook.file_stem().unwrap_or_default().to_string_lossy();
        let run = python::run(
            repo,
            &Run {
                notebook: &notebook,
                cwd: notebook.parent().unwrap_or(Path::new(".")),
                kernel: &options.kernel,
                title: &stem,
            },
        )?;
        passed &= report::notebook(repo, &notebook, &run);
        if let Some(folder) = &options.reports {
            std::fs::create_dir_all(folder)?;
            let path = folder.join(format!("{stem}.json"));
            std::fs::write(&path, serde_json::to_vec_pretty(&run)?)
                .with_context(|| format!("writing {}", path.display()))?;
        }
    }
    Ok(passed)
}

fn stem(lesson: &Lesson) -> String {
    Path::new(&lesson.source).file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
