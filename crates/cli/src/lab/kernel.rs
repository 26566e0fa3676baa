//! The Rust kernel of the lab: built by cargo, known to Jupyter, warm before the first lesson.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context as _;
use tourism_marketing::Lang;

use super::failure;
use crate::console::Progress;
use crate::files;
use crate::process;
use crate::repo::Repo;

const BINARY: &str = "tourism-kernel";

/// Where the kernel lives.
pub fn binary(repo: &Repo) -> PathBuf {
    repo.lab("bin").join(BINARY)
}

/// Builds the kernel and puts it into `.lab/bin`.
///
/// Selected without `--package`, so that cargo resolves the features of the whole workspace: `cargo test` then finds
/// the engine compiled, and the other way round.
pub fn build(repo: &Repo, lang: Lang, progress: &mut Progress) -> anyhow::Result<()> {
    let mut command = Command::new(cargo());
    command
        .args(["build", "--bin", BINARY, "--message-format", "json-render-diagnostics"])
        .env("CARGO_TERM_PROGRESS_WHEN", "always")
        .env("CARGO_TERM_PROGRESS_WIDTH", "120")
        .current_dir(repo.root());
    let log = repo.lab("log/kernel.log");
    let mut built = None;
    let outcome = process::run(&mut command, &log, |line| {
        if let Some(path) = executable(line) {
            built = Some(path);
        } else if let Some((count, crates)) = building(line) {
            progress.at(&format!("{count} · {crates}"));
        } else if line.trim_start().starts_with("Download") {
            progress.at(line.trim());
        }
    })
    .context("running cargo")?;
    if !outcome.status.success() {
        let what = lang.pick("커널을 만들지 못했습니다", "the kernel could not be built");
        return Err(failure::network_or_said("cargo", what, &outcome, repo.shown(&log), lang));
    }
    let built = built.context("cargo built the kernel but did not say where")?;
    install(&built, &binary(repo))
}

/// Copies under a temporary name, then renames: a kernel that runs keeps its old file.
fn install(from: &Path, to: &Path) -> anyhow::Result<()> {
    let copy = || -> anyhow::Result<()> {
        let folder = to.parent().unwrap_or(Path::new("."));
        std::fs::create_dir_all(folder)?;
        let temporary = tempfile::Builder::new().prefix(".kernel-").tempfile_in(folder)?;
        std::fs::copy(from, temporary.path())?;
        temporary.persist(to)?;
        Ok(())
    };
    copy().with_context(|| format!("copying {} to {}", from.display(), to.display()))
}

/// Tells Jupyter about the kernel, under the name by which the notebooks ask for it.
pub fn register(repo: &Repo) -> anyhow::Result<()> {
    let spec = serde_json::json!({
        "argv": [binary(repo), "--connection-file", "{connection_file}"],
        "display_name": "Rust",
        "language": "rust",
        "interrupt_mode": "message",
        "env": { "TOURISM_LAB": repo.root().join(".lab") },
    });
    let path = repo.lab("share/jupyter/kernels/rust/kernel.json");
    files::write_whole(&path, &serde_json::to_vec_pretty(&spec)?)
}

/// Compiles the course once, so that every notebook starts from it.
pub fn warm(repo: &Repo, lang: Lang, progress: &mut Progress) -> anyhow::Result<()> {
    let mut command = Command::new(binary(repo));
    command
        .arg("warm")
        .arg("--lab")
        .arg(repo.root().join(".lab"))
        .arg("--course")
        .arg(repo.join("crates/course"))
        .current_dir(repo.root());
    let log = repo.lab("log/warm.log");
    let outcome = process::run(&mut command, &log, |line| progress.at(line.trim()))?;
    if outcome.status.success() {
        return Ok(());
    }
    let what = lang.pick(
        "수업 코드를 미리 컴파일하지 못했습니다",
        "the course could not be compiled in advance",
    );
    Err(failure::network_or_said("cargo", what, &outcome, repo.shown(&log), lang))
}

/// The cargo that started us, else the one on the path.
fn cargo() -> PathBuf {
    std::env::var_os("CARGO").map_or_else(|| PathBuf::from("cargo"), PathBuf::from)
}

/// The executable in cargo's message on the finished kernel.
fn executable(line: &str) -> Option<PathBuf> {
    let message: serde_json::Value = serde_json::from_str(line).ok()?;
    let is_kernel = message["target"]["name"] == BINARY && message["reason"] == "compiler-artifact";
    is_kernel.then(|| message["executable"].as_str().map(PathBuf::from))?
}

/// `120/350` and the crates at work, from cargo's progress bar `Building [==> ] 120/350: syn, serde`.
fn building(line: &str) -> Option<(&str, &str)> {
    let (_, progress) = line.split_once("Building [")?.1.split_once("] ")?;
    let (count, crates) = progress.split_once(": ").unwrap_or((progress, ""));
    Some((count.trim(), crates.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_count_is_read_from_cargos_progress_bar() {
        let line = "    Building [=======>                 ] 120/350: syn, serde_derive";
        assert_eq!(building(line), Some(("120/350", "syn, serde_derive")));
        assert_eq!(building("   Compiling syn v2.0.1"), None);
    }

    #[test]
    fn the_executable_is_read_from_cargos_message() {
        let line = r#"{"reason":"compiler-artifact","target":{"name":"tourism-kernel"},"executable":"/t/debug/tourism-kernel"}"#;
        assert_eq!(executable(line), Some(PathBuf::from("/t/debug/tourism-kernel")));
        let other = r#"{"reason":"compiler-artifact","target":{"name":"serde"},"executable":null}"#;
        assert_eq!(executable(other), None);
    }
}
