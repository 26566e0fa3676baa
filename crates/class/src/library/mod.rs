//! The library that answers are linked with, built once.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::error::{Error, Result};

/// The built library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Library {
    /// The file that stands for `tourism_course` in an answer.
    pub rlib: PathBuf,
    /// Where it and all that it needs lie.
    pub folder: PathBuf,
    /// The hash of it and of the library behind it.
    pub fingerprint: String,
}

impl Library {
    /// Builds it from the workspace at `root` into `target`, or finds it built.
    ///
    /// # Errors
    ///
    /// If cargo is not there or the build fails; the text is cargo's own.
    pub fn build(root: &Path, target: &Path) -> Result<Self> {
        let mut cargo = Command::new("cargo");
        cargo
            .current_dir(root)
            .args(["build", "--package", "tourism-answers", "--message-format", "json"])
            .arg("--target-dir")
            .arg(target)
            // Student code calls it in loops; without optimisation a fit takes seconds.
            .args(["--config", "profile.dev.opt-level=1", "--config", "profile.dev.debug=false"])
            .stdin(Stdio::null())
            .stderr(Stdio::piped());
        let output = cargo.output();
        let output = output
            .map_err(|error| Error::refused(format!("cargo: {error}; install Rust with rustup")))?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            return Err(Error::refused(format!(
                "the library for grading could not be built in {}:\n{}",
                root.display(),
                said.trim()
            )));
        }
        let built = String::from_utf8_lossy(&output.stdout);
        let file = |name: &str| {
            built.lines().find_map(|line| rlib(line, name)).ok_or_else(|| {
                Error::refused(format!("cargo built no library `{name}` in {}", root.display()))
            })
        };
        let (rlib, science) = (file("tourism_answers")?, file("tourism_marketing")?);
        let mut hash = Sha256::new();
        for path in [&rlib, &science] {
            hash.update(std::fs::read(path).map_err(Error::file("reading", path))?);
        }
        let folder = rlib.parent().unwrap_or(target).to_owned();
        Ok(Self { folder, fingerprint: hex(&hash.finalize()), rlib })
    }

    /// Where the dependencies lie.
    #[must_use]
    pub fn dependencies(&self) -> PathBuf {
        self.folder.join("deps")
    }
}

/// The library named in a line of cargo's JSON.
fn rlib(line: &str, name: &str) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(line).ok()?;
    let is_it =
        message.get("reason")? == "compiler-artifact" && message.pointer("/target/name")? == name;
    let files = message.get("filenames").filter(|_| is_it)?.as_array()?;
    let mut paths = files.iter().filter_map(Value::as_str).map(PathBuf::from);
    paths.find(|path| path.extension().is_some_and(|extension| extension == "rlib"))
}

/// Bytes as they are written in a manifest.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        // Writing to a `String` cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}
