//! The Python side of the lab: an environment of its own with pinned packages.

use std::process::Command;

use anyhow::Context as _;
use tourism_marketing::Lang;

use super::failure;
use crate::console::Progress;
use crate::machine::Python;
use crate::process;
use crate::repo::Repo;

/// Makes `.lab/venv` anew.
pub fn make_venv(
    repo: &Repo,
    python: &Python,
    lang: Lang,
    progress: &mut Progress,
) -> anyhow::Result<()> {
    let mut command = Command::new(&python.path);
    command.args(["-m", "venv", "--clear"]).arg(repo.lab("venv"));
    let log = repo.lab("log/venv.log");
    let outcome = process::run(&mut command, &log, |line| progress.at(line))?;
    if !outcome.status.success() {
        let what = lang
            .pick("파이썬 환경을 만들지 못했습니다", "the Python environment could not be made");
        return Err(failure::said(what, &outcome, repo.shown(&log), lang));
    }
    Ok(())
}

/// Installs `requirements` into `.lab/venv`, exactly the versions it names.
pub fn install(
    repo: &Repo,
    requirements: &str,
    lang: Lang,
    progress: &mut Progress,
) -> anyhow::Result<()> {
    let mut command = Command::new(repo.venv_bin("python"));
    command
        .args([
            "-m",
            "pip",
            "install",
            "--disable-pip-version-check",
            "--no-input",
            "--progress-bar",
            "off",
        ])
        .arg("--requirement")
        .arg(repo.python_file(requirements))
        // A reader's own settings for pip must not send the packages elsewhere.
        .env("PIP_USER", "0")
        .env("PYTHONNOUSERSITE", "1")
        .env_remove("PIP_TARGET")
        .env_remove("PYTHONPATH")
        .env_remove("PYTHONHOME");
    let log = repo.lab("log/pip.log");
    let mut collected = 0;
    let outcome = process::run(&mut command, &log, |line| {
        if let Some(package) = collecting(line) {
            collected += 1;
            progress.at(&format!("{collected} · {package}"));
        } else if line.starts_with("Installing collected packages") {
            progress.at(lang.pick("푸는 중", "unpacking"));
        }
    })
    .context("running pip")?;
    if outcome.status.success() {
        return Ok(());
    }
    let what =
        lang.pick("pip이 패키지를 설치하지 못했습니다", "pip could not install the packages");
    Err(failure::network_or_said("pip", what, &outcome, repo.shown(&log), lang))
}

/// The package in pip's line `Collecting jupyterlab==4.6.6 (from …)`.
fn collecting(line: &str) -> Option<&str> {
    line.trim().strip_prefix("Collecting ")?.split_whitespace().next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_package_is_read_from_what_pip_says() {
        let line = "Collecting jupyterlab==4.6.6 (from -r requirements.txt (line 44))";
        assert_eq!(collecting(line), Some("jupyterlab==4.6.6"));
        assert_eq!(collecting("  Downloading jupyterlab-4.6.6.whl (12 MB)"), None);
    }
}
