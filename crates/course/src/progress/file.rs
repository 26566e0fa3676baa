//! The file of the event log: read whole, written under a lock to a temporary name and renamed.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use super::Event;

const VERSION: u32 = 1;

#[derive(Debug, Default, Serialize, Deserialize)]
struct Log {
    version: u32,
    events: Vec<Event>,
}

/// Why a log could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The file is not a log.
    Damaged,
    /// A later version of this course wrote it.
    Newer,
    /// The system refused.
    Refused(String),
}

/// The events in a log; none if there is no file.
///
/// # Errors
///
/// If the file is there but cannot be read.
pub fn read(path: &Path) -> Result<Vec<Event>, Trouble> {
    #[derive(Deserialize)]
    struct Version {
        version: u32,
    }
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Trouble::Refused(error.to_string())),
    };
    if bytes.is_empty() {
        return Ok(Vec::new());
    }
    let version: Version = serde_json::from_slice(&bytes).map_err(|_| Trouble::Damaged)?;
    if version.version > VERSION {
        return Err(Trouble::Newer);
    }
    let log: Log = serde_json::from_slice(&bytes).map_err(|_| Trouble::Damaged)?;
    Ok(log.events)
}

/// The file with the same name and an ending of its own.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".");
    name.push(ending);
    path.with_file_name(name)
}

/// A lock against other notebooks, held until it is dropped; none where the system has no locks or another
/// program holds it for longer than a second.
pub(super) fn lock(path: &Path) -> Option<File> {
    let file = File::options().create(true).append(true).open(beside(path, "lock")).ok()?;
    for _ in 0..100 {
        match file.try_lock() {
            Ok(()) => return Some(file),
            Err(fs::TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(10)),
            Err(fs::TryLockError::Error(_)) => return None,
        }
    }
    None
}

pub(super) fn write(path: &Path, events: Vec<Event>) -> io::Result<()> {
    let text = serde_json::to_vec_pretty(&Log { version: VERSION, events })?;
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder)?;
    }
    let nanos =
        SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |passed| passed.subsec_nanos());
    let temporary = beside(path, &format!("{}-{nanos}.tmp", std::process::id()));
    let written = write_through(&temporary, &text).and_then(|()| fs::rename(&temporary, path));
    if written.is_err() {
        // The first error is the one to be told.
        let _ = fs::remove_file(&temporary);
    }
    written
}

fn write_through(path: &Path, text: &[u8]) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    file.write_all(text)?;
    file.write_all(b"\n")?;
    file.sync_all()
}
