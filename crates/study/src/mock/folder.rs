//! The folder of sittings: one readable file each, written whole after every answer and never overwritten by another.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use tourism_course::progress::{self, disk};

use super::sitting::{Sitting, VERSION};
use crate::error::{Error, Result};
use crate::practice::day_of;

/// The environment variable that names the folder.
pub const VARIABLE: &str = "TOURISM_EXAMS";
const FOLDER: &str = "my-exams";

/// The folder: what `TOURISM_EXAMS` names, else `my-exams` beside the progress of the lessons.
#[must_use]
pub fn default_folder() -> PathBuf {
    match std::env::var_os(VARIABLE).filter(|path| !path.is_empty()) {
        Some(path) => PathBuf::from(path),
        None => progress::default_path().with_file_name(FOLDER),
    }
}

/// A sitting and its file.
#[derive(Debug, Clone)]
pub struct Kept {
    /// The name by which one asks for it, such as `2026-11-22-guide-2`.
    pub name: String,
    /// The file.
    pub path: PathBuf,
    /// The sitting.
    pub sitting: Sitting,
}

/// The sittings of a folder.
#[derive(Debug, Clone, Default)]
pub struct Sittings {
    /// In the order in which they were begun.
    pub kept: Vec<Kept>,
    /// Files that could not be read, with the reason. They are left as they are.
    pub damaged: Vec<(PathBuf, String)>,
}

impl Sittings {
    /// Reads a folder; one that is not there yet has no sittings.
    #[must_use]
    pub fn read(folder: &Path) -> Self {
        let mut found = Self::default();
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
        paths.sort();
        for path in paths {
            if path.extension().is_none_or(|ending| ending != "json") {
                continue;
            }
            match read(&path) {
                Ok(sitting) => {
                    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                    found.kept.push(Kept { name, path, sitting });
                }
                Err(why) => found.damaged.push((path, why)),
            }
        }
        found.kept.sort_by_key(|kept| kept.sitting.begun);
        found
    }
}

fn read(path: &Path) -> Result<Sitting, String> {
    #[derive(Deserialize)]
    struct Version {
        version: u32,
    }
    let bytes = fs::read(path).map_err(|error| error.to_string())?;
    let version: Version = serde_json::from_slice(&bytes).map_err(|error| error.to_string())?;
    if version.version > VERSION {
        return Err("a later version of this program wrote it".into());
    }
    serde_json::from_slice(&bytes).map_err(|error| error.to_string())
}

impl Kept {
    /// Gives a sitting a file of its own in a folder.
    ///
    /// # Errors
    ///
    /// If the file cannot be written.
    pub fn new(folder: &Path, sitting: Sitting) -> Result<Self> {
        let day = day_of(sitting.begun);
        let first = format!("{day}-{}", sitting.exam);
        let names = std::iter::once(first.clone()).chain((2..).map(|k| format!("{first}-{k}")));
        let mut free = names.filter(|name| !folder.join(format!("{name}.json")).exists());
        let name = free.next().unwrap_or(first);
        let kept = Self { path: folder.join(format!("{name}.json")), name, sitting };
        kept.save()?;
        Ok(kept)
    }

    /// Writes the sitting whole; a crash leaves the state before.
    ///
    /// # Errors
    ///
    /// If the file cannot be written.
    pub fn save(&self) -> Result<()> {
        let text = serde_json::to_vec_pretty(&self.sitting).map_err(std::io::Error::other);
        text.and_then(|text| disk::replace(&self.path, &text)).map_err(|error| Error::File {
            path: self.path.clone(),
            problem: error.to_string(),
            cure: "make its folder writable, or name another with TOURISM_EXAMS".into(),
        })
    }
}
