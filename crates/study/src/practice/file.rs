//! The reader's one file: every answer, and nothing that follows from the answers.
//!
//! It is written to a temporary name and renamed after every answer, under a lock, so that a crash, Ctrl-C or a second
//! program loses nothing. A file that cannot be read is set aside and told of, never overwritten.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tourism_course::progress::{self, disk};
use tourism_marketing::Lang;

use super::review::{Rating, Review};
use crate::error::{Error, Result};

/// The environment variable that names the file.
pub const VARIABLE: &str = "TOURISM_STUDY";
const FILE: &str = "my-study.json";
const VERSION: u32 = 1;

/// What the file says, whole: also what is exported and imported.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Export {
    version: u32,
    /// Every answer.
    pub reviews: Vec<Review>,
}

/// The file, open.
#[derive(Debug)]
pub struct Log {
    path: PathBuf,
    reviews: Vec<Review>,
    /// Answers that could not be written yet.
    unsaved: usize,
    notices: Vec<(String, String)>,
}

/// The file: what `TOURISM_STUDY` names, else `my-study.json` beside the progress of the lessons.
#[must_use]
pub fn default_path() -> PathBuf {
    match std::env::var_os(VARIABLE).filter(|path| !path.is_empty()) {
        Some(path) => PathBuf::from(path),
        None => progress::default_path().with_file_name(FILE),
    }
}

enum Trouble {
    Damaged,
    Newer,
    Refused(String),
}

fn read(path: &Path) -> Result<Vec<Review>, Trouble> {
    #[derive(Deserialize)]
    struct Version {
        version: u32,
    }
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Trouble::Refused(error.to_string())),
    };
    if bytes.is_empty() {
        return Ok(Vec::new());
    }
    let version: Version = serde_json::from_slice(&bytes).map_err(|_| Trouble::Damaged)?;
    if version.version > VERSION {
        return Err(Trouble::Newer);
    }
    let whole: Export = serde_json::from_slice(&bytes).map_err(|_| Trouble::Damaged)?;
    Ok(whole.reviews)
}

fn bytes(reviews: Vec<Review>) -> io::Result<Vec<u8>> {
    Ok(serde_json::to_vec_pretty(&Export { version: VERSION, reviews })?)
}

impl Log {
    /// Opens a file, which need not exist yet. A damaged one is set aside, and a notice says where.
    #[must_use]
    pub fn open(path: PathBuf) -> Self {
        let mut log = Self { path, reviews: Vec::new(), unsaved: 0, notices: Vec::new() };
        log.reviews = log.look();
        log
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Every answer, in the order of time.
    #[must_use]
    pub fn reviews(&self) -> &[Review] {
        &self.reviews
    }

    /// What has happened to the file since this was last asked.
    pub fn notices(&mut self, lang: Lang) -> Vec<String> {
        self.notices.drain(..).map(|(ko, en)| lang.pick(ko, en)).collect()
    }

    /// Adds an answer; it is in the file when this returns, or a notice says why not.
    pub fn record(&mut self, review: Review) {
        self.reviews.push(review);
        self.unsaved += 1;
        self.save();
    }

    /// Changes how well the last answer was remembered.
    pub fn rate_last(&mut self, rating: Rating) {
        let _lock = disk::lock(&self.path);
        if let Some(last) = self.reviews.last_mut() {
            let before = last.clone();
            last.rating = rating;
            let after = last.clone();
            // Another program may have added answers of its own behind it.
            if let Ok(mut there) = read(&self.path)
                && let Some(same) = there.iter_mut().rev().find(|review| **review == before)
            {
                *same = after;
                self.write(there);
            }
        }
    }

    /// Every answer, to be written elsewhere.
    #[must_use]
    pub fn export(&self) -> Export {
        Export { version: VERSION, reviews: self.reviews.clone() }
    }

    /// Adds the answers of an exported file that are not here yet; says how many those were.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or is no such file.
    pub fn import(&mut self, path: &Path) -> Result<usize> {
        let refused = |problem: String, cure: &str| Error::File {
            path: path.to_owned(),
            problem,
            cure: cure.into(),
        };
        if !path.is_file() {
            return Err(refused(
                "there is no such file".into(),
                "name a file that `tourism quiz --export FILE` wrote",
            ));
        }
        let new = read(path).map_err(|trouble| match trouble {
            Trouble::Damaged => refused(
                "this is not a file of answers".into(),
                "name a file that `tourism quiz --export FILE` wrote",
            ),
            Trouble::Newer => {
                refused("a later version of this course wrote it".into(), "update the course first")
            }
            Trouble::Refused(why) => refused(why, "see whether it may be read"),
        })?;
        let lock = disk::lock(&self.path);
        let mut all = self.look();
        let before = all.len();
        for review in new {
            if !all.contains(&review) {
                all.push(review);
            }
        }
        let added = all.len() - before;
        all.sort_by_key(|review| review.at);
        self.unsaved = 0;
        self.write(all);
        drop(lock);
        Ok(added)
    }

    /// What is in the file; sets a damaged one aside.
    fn look(&mut self) -> Vec<Review> {
        match read(&self.path) {
            Ok(reviews) => reviews,
            Err(Trouble::Damaged) => {
                match disk::set_aside(&self.path) {
                    Ok(aside) => self.say(
                        format!("공부 기록을 읽을 수 없어 {}에 따로 옮겨 두고 새로 시작했습니다. 지운 것은 없습니다.", aside.display()),
                        format!("The study file could not be read. It was moved to {}, and a new one was started; nothing was deleted.", aside.display()),
                    ),
                    Err(error) => self.not_saved(&error.to_string()),
                }
                Vec::new()
            }
            Err(Trouble::Newer) => {
                self.not_saved("a later version of this course wrote it");
                Vec::new()
            }
            Err(Trouble::Refused(why)) => {
                self.not_saved(&why);
                Vec::new()
            }
        }
    }

    fn save(&mut self) {
        let _lock = disk::lock(&self.path);
        let there = match read(&self.path) {
            Ok(there) => there,
            Err(Trouble::Damaged) => self.look(),
            Err(Trouble::Newer) => {
                return self.not_saved("a later version of this course wrote it");
            }
            Err(Trouble::Refused(why)) => return self.not_saved(&why),
        };
        let begin = self.reviews.len().saturating_sub(self.unsaved);
        let mine = self.reviews.get(begin..).unwrap_or_default().to_vec();
        self.write(there.into_iter().chain(mine).collect());
    }

    /// Writes everything; what is written is what is known from then on.
    fn write(&mut self, reviews: Vec<Review>) {
        let written = bytes(reviews.clone()).and_then(|bytes| disk::replace(&self.path, &bytes));
        match written {
            Ok(()) => {
                self.reviews = reviews;
                self.unsaved = 0;
            }
            Err(error) => self.not_saved(&error.to_string()),
        }
    }

    fn say(&mut self, ko: String, en: String) {
        if !self.notices.contains(&(ko.clone(), en.clone())) {
            self.notices.push((ko, en));
        }
    }

    fn not_saved(&mut self, why: &str) {
        let path = self.path.display().to_string();
        self.say(
            format!("답을 {path}에 저장하지 못했습니다({why}). 이 연습이 끝날 때까지만 기억합니다."),
            format!("Answers cannot be saved in {path} ({why}). They are remembered until this practice ends."),
        );
    }
}
