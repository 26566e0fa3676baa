//! What was set: the folder of an assignment, with everything as it was handed out.
//!
//! | in the folder `ps1/` | what |
//! |---|---|
//! | `assignment.json` | what is asked, for how many points, and the hashes of what was handed out |
//! | `release/ko/ps1/`, `release/ps1-ko.zip` | what the students receive |
//! | `hidden-tests.toml` | tests that only the grader knows; may be added or changed at any time |
//! | `submitted/` | what came back, every version |

mod choice;
mod hidden;
mod manifest;
mod release;
mod zipped;

pub use choice::Choice;
pub use hidden::{Expected, HiddenTest, Tests};
pub use manifest::Manifest;
pub(crate) use manifest::hash;
pub use release::{Order, release};

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use tourism_marketing::Lang;

use crate::error::{Error, Result};
use crate::notebook::{self, Notebook};
use crate::record::Assignment;

/// The folder of an assignment.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    /// What was set.
    pub manifest: Manifest,
    notebooks: BTreeMap<(&'static str, u8), Notebook>,
}

impl Folder {
    /// Opens the folder of the assignment `name` in the folder of a class; what was handed out must be unchanged.
    ///
    /// # Errors
    ///
    /// If it was never released, or a released file has changed since.
    pub fn open(class: &Path, name: &str) -> Result<Self> {
        let path = class.join(name);
        let manifest = Manifest::read(&path, name)?;
        let mut notebooks = BTreeMap::new();
        for (file, hash) in &manifest.files {
            if Path::new(file).extension().is_none_or(|extension| extension != "ipynb") {
                continue;
            }
            let place = path.join("release").join(file);
            let bytes = std::fs::read(&place).map_err(Error::file("reading", &place))?;
            if manifest::hash(&bytes) != *hash {
                return Err(Error::refused(format!(
                    "{} is not as it was released; put it back, or release the assignment again",
                    place.display()
                )));
            }
            let notebook = notebook::read(&bytes)
                .map_err(|why| Error::refused(format!("{}: {why}", place.display())))?;
            if let (Some(lang), Some(lesson)) = (notebook.lang, notebook.lesson) {
                notebooks.insert((lang.code(), lesson), notebook);
            }
        }
        Ok(Self { path, manifest, notebooks })
    }

    /// What is asked.
    #[must_use]
    pub fn assignment(&self) -> &Assignment {
        &self.manifest.assignment
    }

    /// The released notebook of a lesson; in the other language where this one was not released.
    #[must_use]
    pub fn notebook(&self, lang: Lang, lesson: u8) -> Option<&Notebook> {
        let langs = [lang, Lang::Ko, Lang::En];
        langs.iter().find_map(|&lang| self.notebooks.get(&(lang.code(), lesson)))
    }

    /// The languages in which it was released.
    #[must_use]
    pub fn langs(&self) -> Vec<Lang> {
        Lang::ALL
            .into_iter()
            .filter(|lang| self.notebooks.keys().any(|(known, _)| *known == lang.code()))
            .collect()
    }

    /// The hidden tests as they are now.
    ///
    /// # Errors
    ///
    /// If the file cannot be read; the text says which line.
    pub fn tests(&self) -> Result<Tests> {
        Tests::read(&self.path.join(hidden::FILE), self.assignment())
    }

    /// Where the received versions are kept.
    #[must_use]
    pub fn submitted(&self) -> PathBuf {
        self.path.join("submitted")
    }
}
