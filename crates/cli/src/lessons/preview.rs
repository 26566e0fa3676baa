//! A lesson as a page: every cell run, every figure drawn.

use std::path::Path;

use anyhow::{Context as _, bail};

use super::python::{self, Build};
use super::report;
use crate::args::PreviewArgs;
use crate::console::{self, Console};
use crate::lab;
use crate::process;
use crate::repo::Repo;

/// Runs the lesson, writes the page and opens it.
pub fn run(repo: &Repo, options: &PreviewArgs) -> anyhow::Result<bool> {
    let lang = options.lang.lang();
    lab::refresh(repo, lang)?;
    let folder = tempfile::tempdir().context("making a folder for the notebook")?;
    let build = Build { only: Some(options.lesson), ..Build::default() };
    let lessons = if options.with_solutions {
        python::build(repo, &Build { solutions: Some(folder.path()), ..build })?
    } else {
        python::build(repo, &build)?
    };
    if !report::problems(repo, &lessons) {
        return Ok(false);
    }
    let made = lessons.first().and_then(|lesson| {
        let made: Vec<&str> = if options.with_solutions {
            lesson.solved.iter().map(|made| made.path.as_str()).collect()
        } else {
            lesson.notebooks.iter().map(|made| made.path.as_str()).collect()
        };
        made.into_iter()
            .map(Path::new)
            .find(|path| path.parent().is_some_and(|parent| parent.ends_with(lang.code())))
    });
    let notebook = made.context("the lesson has no notebook in this language")?;
    let stem = notebook.file_stem().unwrap_or_default().to_string_lossy();
    // Beside the page without solutions, not in its place.
    let kind = if options.with_solutions { "-solutions" } else { "" };
    let page = repo.lab("preview").join(format!("{stem}-{}{kind}.html", lang.code()));

    let mut command = python::interpreter(repo);
    command
        .arg(repo.python_file("preview.py"))
        .arg(notebook)
        .arg("--cwd")
        .arg(repo.join("notebooks").join(lang.code()))
        .arg("--out")
        .arg(&page)
        .env("TOURISM_PROGRESS", folder.path().join("progress.json"));
    let mut progress = Console::new(lang, 1).begin(&stem);
    let log = repo.lab("log/preview.log");
    let outcome = process::run(&mut command, &log, |line| progress.at(line))?;
    if !outcome.status.success() {
        bail!("preview.py failed:\n{}", outcome.tail.join("\n"));
    }
    progress.done(None);
    console::say(format_args!("{}", repo.shown(&page)));
    if !options.no_browser {
        // Where there is no browser, the path that was said must do.
        let _ = python::interpreter(repo).args(["-m", "webbrowser"]).arg(&page).status();
    }
    Ok(true)
}
