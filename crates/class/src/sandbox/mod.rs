//! Where a student's code is compiled and run: a room that holds nothing worth stealing.
//!
//! Two rooms, both without network, home, other submissions or the tests:
//!
//! - to compile: the toolchain, the linker and the library to read; one folder to write into;
//! - to run: the finished program and the data of the course to read; nothing to write, nothing to start.
//!
//! Limits hold whoever grades: memory, processor time, size of files by `setrlimit`; new processes and sockets by a
//! filter of system calls; the clock by whoever waits.

mod filter;
mod limits;
mod room;
mod toolchain;
mod watch;

pub use limits::{Limits, Stage};
pub use room::Room;
pub use toolchain::Toolchain;
pub(crate) use watch::reap;
pub use watch::{Ended, watch};

use std::path::PathBuf;

use crate::error::{Error, Result};

/// What encloses a student's code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Enclosure {
    /// Bubblewrap, at this path.
    Bubblewrap(PathBuf),
    /// Nothing but limits: the code may read and write what the grader may.
    Nothing,
}

impl Enclosure {
    /// Bubblewrap, which must be there and work.
    ///
    /// # Errors
    ///
    /// If it is not installed, or this system does not let it make its namespaces; the text says the cure.
    pub fn bubblewrap() -> Result<Self> {
        let missing = "no sandbox: `bwrap` is not installed (Debian, Ubuntu: apt install bubblewrap); \
                       --unsafe-no-sandbox grades without one, and only code that you trust";
        let path = find("bwrap").ok_or_else(|| Error::refused(missing))?;
        let enclosure = Self::Bubblewrap(path);
        let mut probe = Room::probe(&enclosure);
        let output = probe.output().map_err(|error| Error::refused(format!("bwrap: {error}")))?;
        if output.status.success() {
            return Ok(enclosure);
        }
        let said = String::from_utf8_lossy(&output.stderr);
        Err(Error::refused(format!(
            "no sandbox: bwrap is installed, but this system does not let it work: {}; \
             user namespaces must be allowed (in a container: --privileged, or a profile that allows them)",
            said.trim()
        )))
    }
}

/// A program on the path.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}
