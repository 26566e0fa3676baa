//! Where things are: the repository, and `.lab/` in it.

use std::path::{Path, PathBuf};

use anyhow::bail;

/// The repository that the command works on.
#[derive(Debug, Clone)]
pub struct Repo {
    root: PathBuf,
}

impl Repo {
    /// The repository around the working directory; else the one that this program was built from.
    pub fn find() -> anyhow::Result<Self> {
        let here = std::env::current_dir()?;
        let built_from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let found = here
            .ancestors()
            .map(Path::to_path_buf)
            .chain(built_from.canonicalize().ok())
            .find(|folder| folder.join("crates/cli/python/requirements.txt").is_file());
        match found {
            Some(root) => Ok(Self { root }),
            None => bail!(
                "{} is not inside the tourism-marketing repository; change into it and try again",
                here.display()
            ),
        }
    }

    /// A repository at a place of a test's choice.
    #[cfg(test)]
    pub fn at(root: &Path) -> Self {
        Self { root: root.to_owned() }
    }

    /// The repository's top folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A path in the repository.
    pub fn join(&self, path: impl AsRef<Path>) -> PathBuf {
        self.root.join(path)
    }

    /// A path in `.lab/`: whatever `tourism lab` builds.
    pub fn lab(&self, path: impl AsRef<Path>) -> PathBuf {
        self.root.join(".lab").join(path)
    }

    /// A program of the lab's Python environment.
    pub fn venv_bin(&self, program: &str) -> PathBuf {
        self.lab("venv/bin").join(program)
    }

    /// A file of the Python side of this program.
    pub fn python_file(&self, name: &str) -> PathBuf {
        self.join("crates/cli/python").join(name)
    }

    /// The path as one reads it from inside the repository.
    pub fn shown<'a>(&self, path: &'a Path) -> std::path::Display<'a> {
        path.strip_prefix(&self.root).unwrap_or(path).display()
    }
}
