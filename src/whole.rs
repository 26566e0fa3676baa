//! A file that is there whole or not at all.

use std::fs::{self, File};
use std::path::Path;

/// Lets `content` write a file beside `path`, then renames it; nothing is left of an attempt that failed.
pub(crate) fn write<E: From<std::io::Error>>(
    path: &Path,
    content: impl FnOnce(&File) -> Result<(), E>,
) -> Result<(), E> {
    // In the same folder, so that renaming it is one step; a reader of the folder does not see it.
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}.part", std::process::id()));
    let part = path.with_file_name(name);
    let write = || -> Result<(), E> {
        let file = File::create(&part)?;
        content(&file)?;
        file.sync_all()?;
        Ok(fs::rename(&part, path)?)
    };
    write().inspect_err(|_| {
        // That it may not exist is no second error.
        let _ = fs::remove_file(&part);
    })
}
