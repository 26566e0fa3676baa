//! The file of the event log: read whole, written under a lock to a temporary name and renamed.

use std::fs;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{Event, disk};

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

pub(super) fn write(path: &Path, events: Vec<Event>) -> io::Result<()> {
    disk::replace(path, &serde_json::to_vec_pretty(&Log { version: VERSION, events })?)
}
