//! A repository in a temporary folder with all that the set-up looks at, and a kernel that does nothing.

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Removed when it is dropped.
pub struct SmallRepo {
    folder: tempfile::TempDir,
}

/// Says in a file that its warm build has begun; goes on once the file `hold` is gone.
const KERNEL: &str = r#"
fn main() {
    let lab = std::env::args().nth(3).unwrap();
    let root = std::path::Path::new(&lab).parent().unwrap();
    std::fs::write(root.join("warm-begun"), "").unwrap();
    while root.join("hold").exists() {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    std::fs::create_dir_all(root.join(".lab/warm")).unwrap();
}
"#;

impl SmallRepo {
    pub fn new() -> Self {
        let repo = Self { folder: tempfile::tempdir().unwrap() };
        repo.write("Cargo.toml", "[workspace]\nmembers = [\"crates/kernel\"]\nresolver = \"3\"\n");
        repo.write(
            "Cargo.lock",
            "version = 4\n\n[[package]]\nname = \"tourism-kernel\"\nversion = \"0.1.0\"\n",
        );
        repo.write(
            "crates/kernel/Cargo.toml",
            "[package]\nname = \"tourism-kernel\"\nversion = \"0.1.0\"\nedition = \"2024\"\n",
        );
        repo.write("crates/kernel/src/main.rs", KERNEL);
        repo.write("crates/course/src/lib.rs", "");
        repo.write("crates/cli/python/requirements.txt", "");
        repo.write("src/lib.rs", "");
        repo.write("notebooks/ko/03-pareto.ipynb", "{}");
        repo.write("notebooks/en/03-pareto.ipynb", "{}");
        repo
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().canonicalize().unwrap().join(path)
    }

    /// `tourism` in this repository, in English, with a build folder of its own.
    pub fn tourism(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tourism"));
        command
            .args(arguments)
            .env("LC_ALL", "C.UTF-8")
            .env("CARGO_TARGET_DIR", self.path("target"))
            .env_remove("TOURISM_PYTHON")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .current_dir(self.folder.path());
        command
    }

    pub fn lab(&self, arguments: &[&str]) -> Command {
        let mut command = self.tourism(&["lab"]);
        command.args(arguments);
        command
    }

    pub fn require(&self, package: &str) {
        self.write("crates/cli/python/requirements.txt", package);
    }

    /// A shell script of this repository.
    pub fn script(&self, name: &str, body: &str) -> PathBuf {
        self.write(name, &format!("#!/bin/sh\n{body}\n"));
        let path = self.path(name);
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
        path
    }

    pub fn hold_the_warm_build(&self) {
        self.write("hold", "");
    }

    pub fn release_the_warm_build(&self) {
        std::fs::remove_file(self.path("hold")).unwrap();
    }

    pub fn wait_for(&self, file: &str) {
        let begun = Instant::now();
        while !self.path(file).exists() {
            assert!(begun.elapsed() < Duration::from_mins(2), "{file} never came");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn write(&self, path: &str, content: &str) {
        let path: &Path = &self.folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }
}
