//! A small file of a reader: locked while it is changed, written to a temporary name and renamed, set aside if damaged.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The file with the same name and an ending of its own.
#[must_use]
pub fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".");
    name.push(ending);
    path.with_file_name(name)
}

/// A lock against other notebooks, held until it is dropped; none where the system has no locks or another
/// program holds it for longer than a second.
#[must_use]
pub fn lock(path: &Path) -> Option<File> {
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

/// Writes a file whole, or leaves the one that is there as it is; makes its folder if need be.
///
/// # Errors
///
/// If the system refuses.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder)?;
    }
    let nanos = since_1970().subsec_nanos();
    let temporary = beside(path, &format!("{}-{nanos}.tmp", std::process::id()));
    let written = write_through(&temporary, bytes).and_then(|()| fs::rename(&temporary, path));
    if written.is_err() {
        // The first error is the one to be told.
        let _ = fs::remove_file(&temporary);
    }
    written
}

/// Moves a damaged file out of the way, to a name that is told.
///
/// # Errors
///
/// If the system refuses.
pub fn set_aside(path: &Path) -> io::Result<PathBuf> {
    let seconds = since_1970().as_secs();
    let mut aside = beside(path, &format!("damaged-{seconds}"));
    for number in 2..100 {
        if !aside.exists() {
            break;
        }
        aside = beside(path, &format!("damaged-{seconds}-{number}"));
    }
    fs::rename(path, &aside)?;
    Ok(aside)
}

fn since_1970() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

fn write_through(path: &Path, text: &[u8]) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    file.write_all(text)?;
    file.write_all(b"\n")?;
    file.sync_all()
}
