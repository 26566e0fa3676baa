//! What a finished step leaves behind: the fingerprint of all that it was made from.

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::files;

#[derive(serde::Serialize, serde::Deserialize)]
struct Content {
    fingerprint: String,
    seconds: f64,
}

/// The stamp of one step.
#[derive(Debug)]
pub struct Stamp(PathBuf);

impl Stamp {
    /// The stamp of the step `id` in the folder of stamps.
    pub fn new(folder: &Path, id: &str) -> Self {
        Self(folder.join(format!("{id}.json")))
    }

    /// Whether the step was finished from exactly this. A stamp that cannot be read is none.
    pub fn is(&self, fingerprint: &str) -> bool {
        std::fs::read(&self.0)
            .ok()
            .and_then(|bytes| serde_json::from_slice::<Content>(&bytes).ok())
            .is_some_and(|content| content.fingerprint == fingerprint)
    }

    /// Takes the stamp away before the step begins anew.
    pub fn remove(&self) {
        // A stamp that is not there need not go.
        let _ = std::fs::remove_file(&self.0);
    }

    /// Says that the step is finished; all at once, so that a crash leaves the old state or the new.
    pub fn write(&self, fingerprint: &str, time: Duration) -> anyhow::Result<()> {
        let content = Content {
            fingerprint: fingerprint.to_owned(),
            seconds: (time.as_secs_f64() * 1000.0).round() / 1000.0,
        };
        files::write_whole(&self.0, &serde_json::to_vec(&content)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_fits_only_what_it_was_made_from() {
        let folder = tempfile::tempdir().unwrap();
        let stamp = Stamp::new(folder.path(), "venv");
        assert!(!stamp.is("a"));
        stamp.write("a", Duration::from_secs(1)).unwrap();
        assert!(stamp.is("a"));
        assert!(!stamp.is("b"));
        stamp.remove();
        assert!(!stamp.is("a"));
    }

    #[test]
    fn a_broken_stamp_counts_as_none() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("venv.json"), "{\"finger").unwrap();
        assert!(!Stamp::new(folder.path(), "venv").is("a"));
    }
}
