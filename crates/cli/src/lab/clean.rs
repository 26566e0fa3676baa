//! `tourism lab --clean`: what the lab built goes, what the student wrote stays.

use std::path::Path;

use anyhow::Context as _;
use tourism_marketing::Lang;

use super::lock;
use crate::console;
use crate::repo::Repo;
use crate::words;

/// Removes `.lab/` and says so.
pub fn run(repo: &Repo, lang: Lang) -> anyhow::Result<()> {
    let lab = repo.lab("");
    if !lab.exists() {
        console::say(lang.pick(
            ".lab/이 없습니다. 지울 것이 없습니다.",
            "There is no .lab/: nothing to remove.",
        ));
        return Ok(());
    }
    let _locks = lock::remove(repo, lang)?;
    let bytes = size(&lab);
    std::fs::remove_dir_all(&lab).with_context(|| format!("removing {}", lab.display()))?;
    let (path, size) = (lab.display(), words::size(bytes));
    console::say(lang.pick(
        format!(
            "{path} ({size})을(를) 지웠습니다. notebooks/의 노트북과 학습 기록은 그대로입니다."
        ),
        format!("Removed {path} ({size}). The notebooks and your progress in notebooks/ are kept."),
    ));
    Ok(())
}

/// The bytes of all files under `folder`; what cannot be read counts nothing.
pub fn size(folder: &Path) -> u64 {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return 0;
    };
    entries
        .flatten()
        .map(|entry| match entry.metadata() {
            Ok(metadata) if metadata.is_dir() => size(&entry.path()),
            Ok(metadata) => metadata.len(),
            Err(_) => 0,
        })
        .sum()
}
