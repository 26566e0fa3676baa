//! The environment in which the engine runs.
//!
//! evcxr and its rust-analyzer find cargo, rustc and the sources of the standard library by the environment of
//! their process, which Rust does not change safely once it runs. So the kernel starts itself once more, in the
//! same process, with the folder of its own tools in front of the path and the thinned sources named.

use crate::tools::TOOLS;
use crate::warm::Folder;
use anyhow::{Context as _, Result};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder in which this process compiles; set once the environment stands.
const FOLDER: &str = "TOURISM_KERNEL_FOLDER";
/// The path as the front end gave it, for the cells.
const PATH_OF_CELLS: &str = "TOURISM_KERNEL_CELL_PATH";
/// The real cargo and rustc, for the kernel's own tools.
pub const CARGO: &str = "TOURISM_KERNEL_CARGO";
pub const RUSTC: &str = "TOURISM_KERNEL_RUSTC";
/// Where rust-analyzer looks for the sources of the standard library first.
const RUST_SRC_PATH: &str = "RUST_SRC_PATH";

/// Returns the folder in which to compile, in a process whose environment fits; the first call makes the folder with
/// `make` and starts the program anew.
pub fn enter(make: impl FnOnce(&Toolchain) -> Result<Folder>) -> Result<Folder> {
    if let Some(folder) = std::env::var_os(FOLDER) {
        return Folder::adopt(PathBuf::from(folder));
    }
    let toolchain = Toolchain::find()?;
    let folder = make(&toolchain)?;
    let tools = crate::tools::install(folder.path())?;
    let path = std::env::var_os("PATH").unwrap_or_default();
    let with_tools =
        std::env::join_paths(std::iter::once(tools.clone()).chain(std::env::split_paths(&path)))
            .context("putting the kernel's tools in front of PATH")?;
    let mut again = Command::new(std::env::current_exe().context("finding this program")?);
    again
        .args(std::env::args_os().skip(1))
        .env(FOLDER, folder.path())
        .env(TOOLS, tools)
        .env(PATH_OF_CELLS, path)
        .env("PATH", with_tools)
        .env(CARGO, toolchain.cargo)
        .env(RUSTC, toolchain.rustc);
    if let Some(sources) = folder.sources() {
        again.env(RUST_SRC_PATH, sources);
    }
    // `exec` runs no destructors: the folder stays for the program that takes over, and returns only on failure.
    Err(again.exec()).context("starting with the kernel's own tools")
}

/// Gives a process the environment that the front end gave the kernel: the learner's cells know nothing of its tools.
pub fn restore(command: &mut Command) {
    if let Some(path) = std::env::var_os(PATH_OF_CELLS) {
        command.env("PATH", path);
    }
    for name in [FOLDER, TOOLS, PATH_OF_CELLS, CARGO, RUSTC, RUST_SRC_PATH] {
        command.env_remove(name);
    }
}

/// The Rust that compiles the cells.
pub struct Toolchain {
    pub cargo: PathBuf,
    pub rustc: PathBuf,
    pub sysroot: PathBuf,
    /// `rustc -vV`, by which one toolchain is told from another.
    pub version: String,
}

impl Toolchain {
    fn find() -> Result<Self> {
        let sysroot = PathBuf::from(said_by(Path::new("rustc"), &["--print", "sysroot"])?.trim());
        // The programs themselves, not rustup's stand-ins for them, which decide anew at every call.
        let program = |name: &str| {
            let own = sysroot.join("bin").join(name);
            if own.is_file() { own } else { PathBuf::from(name) }
        };
        let (cargo, rustc) = (program("cargo"), program("rustc"));
        let version = said_by(&rustc, &["-vV"])?;
        Ok(Self { cargo, rustc, sysroot, version })
    }
}

fn said_by(program: &Path, arguments: &[&str]) -> Result<String> {
    let output = Command::new(program)
        .args(arguments)
        .output()
        .with_context(|| format!("running {}; is Rust installed?", program.display()))?;
    anyhow::ensure!(
        output.status.success(),
        "{} {}: {}",
        program.display(),
        arguments.join(" "),
        String::from_utf8_lossy(&output.stderr).trim()
    );
    String::from_utf8(output.stdout)
        .with_context(|| format!("reading what {} says", program.display()))
}
