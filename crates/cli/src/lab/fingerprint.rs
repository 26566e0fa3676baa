//! A fingerprint of files and words: the same input, the same text.

use std::path::{Path, PathBuf};

use anyhow::Context as _;
use sha2::{Digest as _, Sha256};

/// Collects what a step is made from.
#[derive(Debug, Default)]
pub struct Fingerprint(Sha256);

impl Fingerprint {
    /// Adds a word.
    pub fn text(mut self, text: &str) -> Self {
        self.add(text.as_bytes());
        self
    }

    /// Adds a file, by its content.
    pub fn file(mut self, path: &Path) -> anyhow::Result<Self> {
        let content = std::fs::read(path).with_context(|| format!("reading {}", path.display()))?;
        self.add(&content);
        Ok(self)
    }

    /// Adds every file under `folder`, by name and content, in the order of their names.
    pub fn tree(mut self, folder: &Path) -> anyhow::Result<Self> {
        let mut files = Vec::new();
        collect(folder, &mut files).with_context(|| format!("reading {}", folder.display()))?;
        files.sort();
        for path in files {
            let name = path.strip_prefix(folder).unwrap_or(&path);
            self.add(name.to_string_lossy().as_bytes());
            self = self.file(&path)?;
        }
        Ok(self)
    }

    /// The fingerprint of all that was added.
    pub fn finish(self) -> String {
        use std::fmt::Write as _;
        self.0.finalize().iter().fold(String::new(), |mut text, byte| {
            // Writing to a `String` cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
    }

    /// The length goes first: "ab" + "c" differs from "a" + "bc".
    fn add(&mut self, bytes: &[u8]) {
        self.0.update((bytes.len() as u64).to_le_bytes());
        self.0.update(bytes);
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), files)?;
        } else {
            files.push(entry.path());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_a_renamed_and_a_new_file_each_change_the_fingerprint() {
        let folder = tempfile::tempdir().unwrap();
        let of = || Fingerprint::default().tree(folder.path()).unwrap().finish();
        std::fs::write(folder.path().join("a.rs"), "1").unwrap();
        let first = of();
        assert_eq!(first, of());
        std::fs::write(folder.path().join("a.rs"), "2").unwrap();
        let changed = of();
        std::fs::rename(folder.path().join("a.rs"), folder.path().join("b.rs")).unwrap();
        let renamed = of();
        std::fs::create_dir(folder.path().join("inner")).unwrap();
        std::fs::write(folder.path().join("inner/c.rs"), "").unwrap();
        let added = of();
        let all = std::collections::BTreeSet::from([first, changed, renamed, added]);
        assert_eq!(all.len(), 4);
    }
}
