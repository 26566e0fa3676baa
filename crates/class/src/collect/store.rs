//! Received versions on disk: `submitted/<student>/0001/`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::assignment::hash;
use crate::error::{Error, Result};
use crate::files::write_private;

/// A version that was received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// The student's number.
    pub student: String,
    /// Counted from 1 in the order of arrival.
    pub version: u32,
    /// When it was handed in.
    pub received: DateTime<Utc>,
    /// Its files.
    pub files: Vec<PathBuf>,
    /// The hash of their contents, whatever they are called.
    pub sha256: String,
}

/// What is written beside the files of a version.
#[derive(Debug, Serialize, Deserialize)]
struct Receipt {
    received: DateTime<Utc>,
    /// Where it came from: the archive and the path in it.
    from: String,
    sha256: String,
    files: BTreeMap<String, String>,
}

/// What became of files that came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// They are a new version.
    New(u32),
    /// They are what this version has already.
    Known(u32),
}

const RECEIPT: &str = "receipt.json";

/// Keeps the files of one student, unless a version has the same content.
///
/// # Errors
///
/// If a file cannot be written.
pub fn keep(
    submitted: &Path,
    student: &str,
    files: &[(String, Vec<u8>)],
    received: DateTime<Utc>,
    from: &str,
) -> Result<Kept> {
    let hashes: BTreeMap<String, String> =
        files.iter().map(|(name, content)| (name.clone(), hash(content))).collect();
    let mut contents: Vec<&str> = hashes.values().map(String::as_str).collect();
    contents.sort_unstable();
    let sha256 = hash(contents.join("\n").as_bytes());
    let known = of_student(&submitted.join(student), student)?;
    if let Some(same) = known.iter().find(|version| version.sha256 == sha256) {
        return Ok(Kept::Known(same.version));
    }
    let version = known.iter().map(|version| version.version).max().unwrap_or(0) + 1;
    let folder = submitted.join(student).join(format!("{version:04}"));
    for (name, content) in files {
        write_private(&folder.join(name), content)?;
    }
    let receipt = Receipt { received, from: from.to_owned(), sha256, files: hashes };
    let text = serde_json::to_vec_pretty(&receipt).map_err(Error::refused)?;
    // Last: a version without its receipt was not wholly received.
    write_private(&folder.join(RECEIPT), &text)?;
    Ok(Kept::New(version))
}

/// Every version of every student, by student and version.
///
/// # Errors
///
/// If a folder or a receipt cannot be read.
pub fn versions(submitted: &Path) -> Result<Vec<Received>> {
    let mut all = Vec::new();
    for (name, path) in folders(submitted)? {
        all.extend(of_student(&path, &name)?);
    }
    Ok(all)
}

fn of_student(folder: &Path, student: &str) -> Result<Vec<Received>> {
    let mut versions = Vec::new();
    for (name, path) in folders(folder)? {
        let (Ok(version), receipt) = (name.parse(), path.join(RECEIPT)) else { continue };
        let text = match std::fs::read(&receipt) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            Err(error) => return Err(Error::file("reading", &receipt)(error)),
        };
        let receipt: Receipt = serde_json::from_slice(&text)
            .map_err(|error| Error::refused(format!("{}: {error}", receipt.display())))?;
        versions.push(Received {
            student: student.to_owned(),
            version,
            received: receipt.received,
            files: receipt.files.keys().map(|name| path.join(name)).collect(),
            sha256: receipt.sha256,
        });
    }
    Ok(versions)
}

fn folders(path: &Path) -> Result<Vec<(String, PathBuf)>> {
    let entries = match std::fs::read_dir(path) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Error::file("reading", path)(error)),
    };
    let mut found: Vec<(String, PathBuf)> = entries
        .flatten()
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path()))
        .collect();
    found.sort();
    Ok(found)
}
