//! Files that are there whole or not at all.

use std::path::Path;
use std::{fs, io};

/// Writes `bytes` beside `path` and renames them onto it, so that an interruption leaves the old file.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.new", std::process::id()));
    let new = path.with_file_name(name);
    let result = fs::write(&new, bytes).and_then(|()| fs::rename(&new, path));
    if result.is_err() {
        // The first error is the one to tell.
        let _ = fs::remove_file(&new);
    }
    result
}
