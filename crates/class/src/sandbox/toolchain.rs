//! The compiler and the linker of this machine, and the folders that they need to read.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::find;
use crate::error::{Error, Result};

/// The compiler and the linker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Toolchain {
    sysroot: PathBuf,
    linker: PathBuf,
    version: String,
}

impl Toolchain {
    /// Those that `rustc` and `cc` on the path stand for.
    ///
    /// # Errors
    ///
    /// If one of them is not there.
    pub fn find() -> Result<Self> {
        let rustc = |option: &[&str]| -> Result<String> {
            let output = Command::new("rustc").args(option).output();
            let output = output.map_err(|error| {
                Error::refused(format!("rustc: {error}; install Rust with rustup"))
            })?;
            Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
        };
        let sysroot = PathBuf::from(rustc(&["--print", "sysroot"])?);
        let linker = find("cc").and_then(|cc| cc.canonicalize().ok());
        let linker = linker.ok_or_else(|| {
            Error::refused("no linker: `cc` is not installed (Debian, Ubuntu: apt install gcc)")
        })?;
        Ok(Self { sysroot, linker, version: rustc(&["-vV"])? })
    }

    /// What tells one compiler from another.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    pub(super) fn rustc(&self) -> PathBuf {
        self.sysroot.join("bin/rustc")
    }

    pub(super) fn linker(&self) -> &Path {
        &self.linker
    }

    /// What compiling and linking read.
    pub(super) fn folders(&self) -> Vec<PathBuf> {
        let system =
            ["/usr/bin", "/usr/lib", "/usr/lib32", "/usr/lib64", "/usr/libexec", "/usr/local/lib"];
        let system = system.into_iter().map(PathBuf::from);
        system.chain([self.sysroot.clone()]).chain(unmerged()).collect()
    }

    /// What a finished program loads.
    pub(super) fn shared_objects() -> Vec<PathBuf> {
        ["/usr/lib", "/usr/lib64"].into_iter().map(PathBuf::from).chain(unmerged()).collect()
    }

    /// The links of a system whose `/lib` is in `/usr`.
    pub(super) fn links() -> Vec<(PathBuf, PathBuf)> {
        let names = ["/bin", "/lib", "/lib64", "/lib32"].into_iter().map(PathBuf::from);
        names.filter_map(|name| Some((name.clone(), std::fs::read_link(&name).ok()?))).collect()
    }
}

/// `/bin` and `/lib` where they are folders of their own.
fn unmerged() -> impl Iterator<Item = PathBuf> {
    let names = ["/bin", "/lib", "/lib64", "/lib32"].into_iter().map(PathBuf::from);
    names.filter(|name| !name.is_symlink())
}
