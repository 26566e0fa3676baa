//! One room: what is in it, and the command that starts something there.

use std::ffi::OsString;
use std::fs::File;
use std::os::fd::AsRawFd as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::filter::Filters;
use super::{Enclosure, Limits, Stage, Toolchain};
use crate::error::Result;

/// Where the work of a submission stands inside.
const WORK: &str = "/work";
/// Where the program stands inside.
const PROGRAM: &str = "/program";
/// Where the data of the course stand inside.
const DATA: &str = "/data";

/// The rooms of one run of the grader.
#[derive(Debug)]
pub struct Room {
    enclosure: Enclosure,
    limits: Limits,
    toolchain: Toolchain,
    library: PathBuf,
    data: PathBuf,
    filters: Filters,
}

impl Room {
    /// Rooms with this toolchain, the folders of the built library to link and the data to read.
    ///
    /// # Errors
    ///
    /// If the filter of system calls cannot be made on this machine.
    pub fn new(
        enclosure: Enclosure,
        limits: Limits,
        toolchain: Toolchain,
        library: impl Into<PathBuf>,
        data: impl Into<PathBuf>,
    ) -> Result<Self> {
        let filters = Filters::new()?;
        let (library, data) = (library.into(), data.into());
        Ok(Self { enclosure, limits, toolchain, library, data, filters })
    }

    /// How much an answer may use.
    #[must_use]
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Whether the code is enclosed.
    #[must_use]
    pub fn is_enclosed(&self) -> bool {
        self.enclosure != Enclosure::Nothing
    }

    /// The compiler, in a folder of sources and programs.
    #[must_use]
    pub fn compiler(&self, work: &Path) -> Command {
        let mut command = self.limits.command(Stage::Compile);
        let inside = match &self.enclosure {
            Enclosure::Bubblewrap(bwrap) => {
                // First, so that a library that lies there is not hidden.
                command.arg(bwrap).args(closed()).args(["--tmpfs", "/tmp"]);
                for folder in self.toolchain.folders() {
                    command.arg("--ro-bind-try").arg(&folder).arg(&folder);
                }
                for (link, target) in Toolchain::links() {
                    command.arg("--symlink").arg(target).arg(link);
                }
                command.arg("--ro-bind").arg(&self.library).arg(&self.library);
                command.arg("--bind").arg(work).args([WORK, "--chdir", WORK]);
                command.args(["--proc", "/proc", "--dev", "/dev", "--remount-ro", "/"]);
                command.args(["--setenv", "PATH", "/usr/bin:/bin", "--"]);
                PathBuf::from(WORK)
            }
            Enclosure::Nothing => {
                command.current_dir(work);
                work.to_owned()
            }
        };
        command.env("TMPDIR", inside);
        command.arg(self.toolchain.rustc()).arg("-C").arg(linker(&self.toolchain));
        command
    }

    /// A finished program, and the files that must stay open until it has started.
    ///
    /// # Errors
    ///
    /// If the filter of system calls cannot be written.
    pub fn program(&self, program: &Path) -> Result<(Command, Vec<File>)> {
        let mut filters = Vec::new();
        let mut command = self.limits.command(Stage::Run);
        match &self.enclosure {
            Enclosure::Bubblewrap(bwrap) => {
                command.arg(bwrap).args(closed());
                for folder in Toolchain::shared_objects() {
                    command.arg("--ro-bind-try").arg(&folder).arg(&folder);
                }
                for (link, target) in Toolchain::links() {
                    command.arg("--symlink").arg(target).arg(link);
                }
                command.arg("--ro-bind").arg(program).arg(PROGRAM);
                command.arg("--ro-bind-try").arg(&self.data).arg(DATA);
                command.args(["--remount-ro", "/", "--chdir", "/"]);
                command.args(["--setenv", "TOURISM_DATA", DATA]);
                filters = self.filters.files()?;
                for file in &filters {
                    command.arg("--add-seccomp-fd").arg(file.as_raw_fd().to_string());
                }
                command.args(["--", PROGRAM]);
            }
            Enclosure::Nothing => {
                command.env("TOURISM_DATA", &self.data).arg(program);
            }
        }
        Ok((command, filters))
    }

    /// A room with nothing but the system's own programs, to see whether one can be made.
    pub(super) fn probe(enclosure: &Enclosure) -> Command {
        let mut command = Limits::default().command(Stage::Compile);
        if let Enclosure::Bubblewrap(bwrap) = enclosure {
            command.arg(bwrap).args(closed()).args(["--ro-bind", "/", "/", "--"]);
        }
        command.arg("true");
        command
    }
}

fn linker(toolchain: &Toolchain) -> OsString {
    let mut option = OsString::from("linker=");
    option.push(toolchain.linker());
    option
}

/// No network, no other processes to see, no rights, nothing left behind.
fn closed() -> [&'static str; 16] {
    [
        "--unshare-user",
        "--unshare-ipc",
        "--unshare-pid",
        "--unshare-net",
        "--unshare-uts",
        "--unshare-cgroup-try",
        "--uid",
        "65534",
        "--gid",
        "65534",
        "--cap-drop",
        "ALL",
        "--die-with-parent",
        "--new-session",
        "--hostname",
        "grader",
    ]
}
