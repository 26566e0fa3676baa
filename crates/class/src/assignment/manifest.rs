//! What was set and handed out, with hashes.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::error::{Error, Result};
use crate::files::write_whole;
use crate::library::hex;
use crate::record::Assignment;

/// What was set and handed out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    /// What is asked.
    pub assignment: Assignment,
    /// When it was released.
    pub released: DateTime<Utc>,
    /// Whether an answer of several values earns the share of those that are right.
    pub partial_credit: bool,
    /// The hash of every file that was handed out, by its place under `release/`.
    pub files: BTreeMap<String, String>,
}

/// Its name in the folder of the assignment.
pub(super) const FILE: &str = "assignment.json";

impl Manifest {
    pub(super) fn read(folder: &Path, name: &str) -> Result<Self> {
        let path = folder.join(FILE);
        let text = std::fs::read(&path).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => Error::refused(format!(
                "there is no assignment `{name}` here ({} is missing); `tourism class release {name} --lesson 3` makes one",
                path.display()
            )),
            _ => Error::file("reading", &path)(error),
        })?;
        serde_json::from_slice(&text).map_err(|error| {
            Error::refused(format!("{}: {error}; release the assignment again", path.display()))
        })
    }

    pub(super) fn write(&self, folder: &Path) -> Result<()> {
        let text = serde_json::to_vec_pretty(self).map_err(Error::refused)?;
        write_whole(&folder.join(FILE), &text)
    }
}

/// The hash of a file.
pub(crate) fn hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}
