//! The question bank: TOML files that an instructor can read and edit, as typed items.
//!
//! The files of `crates/study/bank/`, one for each lesson, are part of the program; a folder of one's own can take
//! their place or be added. Every fault of a file is told with file, line, item, field and what would be right.

mod convert;
mod item;
mod raw;
mod read;
pub(crate) mod whole;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use tourism_course::lessons::Exam;

pub use self::item::{
    Blank, Body, Checked, Choice, Criterion, Form, Given, Item, Key, Numeric, Pair, Place, Slip,
    Trap, Written,
};
use crate::concepts;
use crate::error::{Error, Fault, Faults, Result};

/// The files that are part of the program: name and text.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/bank_files.rs"));

/// Items, in the order of the lessons.
#[derive(Debug, Clone, Default)]
pub struct Bank {
    items: Vec<Arc<Item>>,
}

impl Bank {
    /// The bank of this course.
    ///
    /// # Errors
    ///
    /// If a file has a fault; all faults are told.
    pub fn embedded() -> Result<Self> {
        Self::read(FILES.iter().copied())
    }

    /// The files `*.toml` of a folder.
    ///
    /// # Errors
    ///
    /// If the folder cannot be read or holds none, or a file has a fault.
    pub fn folder(folder: &Path) -> Result<Self> {
        let refused = |path: &Path, problem: String| {
            Error::File {
            path: path.to_owned(),
            problem,
            cure: "a bank is a folder with files such as 04-rfm.toml in the format of crates/study/bank".into(),
        }
        };
        let entries = fs::read_dir(folder).map_err(|error| refused(folder, error.to_string()))?;
        let mut paths = Vec::new();
        for entry in entries {
            let path = entry.map_err(|error| refused(folder, error.to_string()))?.path();
            if path.extension().is_some_and(|ending| ending == "toml") {
                paths.push(path);
            }
        }
        if paths.is_empty() {
            return Err(refused(folder, "no file ends in .toml".into()));
        }
        paths.sort();
        let mut files = Vec::new();
        for path in &paths {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            files.push((
                name,
                fs::read_to_string(path).map_err(|error| refused(path, error.to_string()))?,
            ));
        }
        Self::read(files.iter().map(|(name, text)| (name.as_str(), text.as_str())))
    }

    /// The items of several files.
    ///
    /// # Errors
    ///
    /// If a file has a fault, or an id is there twice.
    pub fn read<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self> {
        let (mut items, mut faults): (Vec<Arc<Item>>, Vec<Fault>) = (Vec::new(), Vec::new());
        for (name, text) in files {
            let (more, wrong) = read::file(name, text);
            items.extend(more.into_iter().map(Arc::new));
            faults.extend(wrong);
        }
        let mut owners: BTreeMap<&str, &Place> = BTreeMap::new();
        for item in &items {
            if let Some(first) = owners.insert(&item.id, &item.place) {
                faults.push(Fault {
                    file: item.place.file.clone(),
                    line: item.place.line,
                    item: item.id.clone(),
                    field: "id".into(),
                    problem: format!(
                        "is there already, at {}:{}; an id is never used twice",
                        first.file, first.line
                    ),
                });
            }
        }
        if faults.is_empty() { Ok(Self { items }) } else { Err(Error::Bank(Faults(faults))) }
    }

    /// Every item.
    #[must_use]
    pub fn items(&self) -> &[Arc<Item>] {
        &self.items
    }

    /// The item with an id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&Arc<Item>> {
        self.items.iter().find(|item| item.id == id)
    }

    /// The items that a filter lets through.
    #[must_use]
    pub fn only(&self, filter: &Filter) -> Self {
        Self { items: self.items.iter().filter(|item| filter.takes(item)).cloned().collect() }
    }
}

/// Which items are wanted; what is `None` does not matter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// The lesson.
    pub lesson: Option<u8>,
    /// The part of the field to which the main concept belongs, as [`concepts::modules`] names it.
    pub module: Option<String>,
    /// The examination.
    pub exam: Option<Exam>,
    /// What the item trains.
    pub form: Option<Form>,
    /// A concept that it asks about.
    pub concept: Option<String>,
    /// Only items whose answer a program can judge.
    pub judged: bool,
}

impl Filter {
    /// Whether an item is wanted.
    #[must_use]
    pub fn takes(&self, item: &Item) -> bool {
        let module = || concepts::find(item.concept()).map(|concept| concept.module.as_str());
        self.lesson.is_none_or(|lesson| item.lesson() == lesson)
            && self.module.as_deref().is_none_or(|wanted| module() == Some(wanted))
            && self.exam.is_none_or(|exam| item.exams.contains(&exam))
            && self.form.is_none_or(|form| item.form == form)
            && self.concept.as_ref().is_none_or(|concept| item.concepts.contains(concept))
            && (!self.judged || item.is_judged())
    }
}
