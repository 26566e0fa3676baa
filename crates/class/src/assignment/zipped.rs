//! A folder as one file.

use std::io::{Cursor, Write as _};

use zip::write::{SimpleFileOptions, ZipWriter};

use crate::error::{Error, Result};

/// A zip of files under a folder's name; the same files give the same bytes.
pub(super) fn zipped(folder: &str, files: &[(String, Vec<u8>)]) -> Result<Vec<u8>> {
    let failed = |error: &dyn std::fmt::Display| Error::refused(format!("making the zip: {error}"));
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        let options = SimpleFileOptions::default().unix_permissions(0o644);
        zip.start_file(format!("{folder}/{name}"), options).map_err(|error| failed(&error))?;
        zip.write_all(content).map_err(|error| failed(&error))?;
    }
    Ok(zip.finish().map_err(|error| failed(&error))?.into_inner())
}
