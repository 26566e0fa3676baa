//! What is in a folder or a zip of an LMS: files, zips in zips. Anything may be in there.

use std::io::{Cursor, Read, Seek};
use std::path::Path;

use chrono::{DateTime, Local, NaiveDate, TimeZone as _, Utc};
use encoding_rs::EUC_KR;
use zip::ZipArchive;
use zip::read::ZipFile;

use crate::error::{Error, Result};
use crate::notebook;

/// One file that may be a notebook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Where it was: `ps1.zip/20261234_김하나.zip/03-pareto.ipynb`.
    pub path: String,
    /// What it holds.
    pub content: Vec<u8>,
    /// When it was last changed, as far as that is known.
    pub changed: Option<DateTime<Utc>>,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Opened {
    /// Files that may be notebooks.
    pub entries: Vec<Entry>,
    /// Files that were refused, and why.
    pub refused: Vec<(String, String)>,
    /// How many files are nothing of ours: texts, pictures, what systems leave behind.
    pub ignored: usize,
}

/// How much is unpacked.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Zips in zips.
    pub depth: usize,
    /// Files in all.
    pub files: usize,
    /// Bytes of one zip within another.
    pub zip: u64,
    /// Bytes in all.
    pub total: u64,
}

impl Default for Limits {
    /// 3,000 students with ten versions of a megabyte fit; a bomb does not.
    fn default() -> Self {
        Self { depth: 3, files: 100_000, zip: 256 << 20, total: 8 << 30 }
    }
}

/// Opens a folder or a zip.
///
/// # Errors
///
/// If it is not there, or no zip; what is wrong inside is told beside what was found.
pub fn open(path: &Path, limits: Limits) -> Result<Opened> {
    let mut walk = Walk { limits, total: 0, opened: Opened::default() };
    let about = std::fs::metadata(path).map_err(Error::file("reading", path))?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    if about.is_dir() {
        walk.folder(path, "")?;
    } else {
        let file = std::fs::File::open(path).map_err(Error::file("reading", path))?;
        let zip = ZipArchive::new(file).map_err(|error| {
            Error::refused(format!(
                "{}: {error}; a folder or a zip from the LMS is wanted",
                path.display()
            ))
        })?;
        walk.zip(zip, &name, 0);
    }
    walk.opened.entries.sort_by(|left, right| left.path.cmp(&right.path));
    Ok(walk.opened)
}

struct Walk {
    limits: Limits,
    total: u64,
    opened: Opened,
}

enum What {
    Notebook,
    Zip,
    Other,
}

fn what(name: &str) -> What {
    let lower = name.to_lowercase();
    let file = lower.rsplit('/').next().unwrap_or(&lower);
    if lower.contains("__macosx/")
        || lower.contains(".ipynb_checkpoints/")
        || file.starts_with("._")
    {
        What::Other
    } else if file.contains(".ipynb") {
        What::Notebook
    } else if Path::new(file).extension().is_some_and(|extension| extension == "zip") {
        What::Zip
    } else {
        What::Other
    }
}

impl Walk {
    fn refuse(&mut self, path: &str, why: impl Into<String>) {
        self.opened.refused.push((path.to_owned(), why.into()));
    }

    fn folder(&mut self, folder: &Path, at: &str) -> Result<()> {
        let entries = std::fs::read_dir(folder).map_err(Error::file("reading", folder))?;
        for entry in entries {
            let entry = entry.map_err(Error::file("reading", folder))?;
            let path = entry.path();
            let name = plain(&entry.file_name().to_string_lossy());
            let at = if at.is_empty() { name } else { format!("{at}/{name}") };
            let kind = entry.file_type().map_err(Error::file("reading", &path))?;
            if kind.is_symlink() {
                self.refuse(&at, "a symbolic link; the file itself is wanted");
            } else if kind.is_dir() {
                self.folder(&path, &at)?;
            } else if kind.is_file() {
                let changed =
                    entry.metadata().and_then(|about| about.modified()).ok().map(DateTime::from);
                let file = std::fs::File::open(&path).map_err(Error::file("reading", &path))?;
                self.file(file, &at, changed, 0);
            }
        }
        Ok(())
    }

    fn zip<R: Read + Seek>(&mut self, mut zip: ZipArchive<R>, at: &str, depth: usize) {
        for index in 0..zip.len() {
            let mut entry = match zip.by_index(index) {
                Ok(entry) => entry,
                Err(error) => {
                    self.refuse(at, format!("entry {index}: {error}"));
                    continue;
                }
            };
            let name = decoded(&entry);
            let path = format!("{at}/{name}");
            if entry.is_dir() {
                continue;
            }
            if entry.is_symlink() {
                self.refuse(&path, "a symbolic link; the file itself is wanted");
            } else if entry.enclosed_name().is_none() {
                self.refuse(&path, "its path leads out of the archive");
            } else {
                let changed = changed(&entry);
                self.file(&mut entry, &path, changed, depth);
            }
        }
    }

    fn file(
        &mut self,
        mut file: impl Read,
        path: &str,
        changed: Option<DateTime<Utc>>,
        depth: usize,
    ) {
        if self.opened.entries.len() + self.opened.refused.len() >= self.limits.files {
            if self.opened.refused.last().is_none_or(|(_, why)| !why.starts_with("more than")) {
                self.refuse(
                    path,
                    format!("more than {} files; the rest was not read", self.limits.files),
                );
            }
            return;
        }
        let (most, is_zip) = match what(path) {
            What::Notebook => (notebook::LARGEST, false),
            What::Zip => (self.limits.zip, true),
            What::Other => {
                self.opened.ignored += 1;
                return;
            }
        };
        let most = most.min(self.limits.total.saturating_sub(self.total));
        let mut content = Vec::new();
        // Never more than is allowed, whatever a header promises.
        if let Err(error) = file.by_ref().take(most + 1).read_to_end(&mut content) {
            return self.refuse(path, format!("it cannot be unpacked: {error}"));
        }
        let length = content.len() as u64;
        self.total += length;
        if length > most {
            return self.refuse(path, too_large(most, is_zip));
        }
        if !is_zip {
            return self.opened.entries.push(Entry { path: path.to_owned(), content, changed });
        }
        if depth >= self.limits.depth {
            return self
                .refuse(path, format!("more than {} zips in one another", self.limits.depth));
        }
        match ZipArchive::new(Cursor::new(content)) {
            Ok(zip) => self.zip(zip, path, depth + 1),
            Err(error) => self.refuse(path, format!("it is no zip: {error}")),
        }
    }
}

fn too_large(most: u64, is_zip: bool) -> String {
    let megabytes = most >> 20;
    if is_zip {
        format!("it unpacks to more than {megabytes} MB")
    } else {
        format!(
            "a notebook of more than {megabytes} MB is not read (Kernel > Restart Kernel and Clear Outputs makes it small)"
        )
    }
}

/// A name in UTF-8, else in CP949 as a Korean Windows writes it.
fn decoded<R: Read>(entry: &ZipFile<'_, R>) -> String {
    let raw = entry.name_raw();
    let name = match std::str::from_utf8(raw) {
        Ok(name) => name.to_owned(),
        Err(_) => match EUC_KR.decode(raw) {
            (name, _, false) => name.into_owned(),
            _ => String::from_utf8_lossy(raw).into_owned(),
        },
    };
    plain(&name.replace('\\', "/"))
}

/// Without what could steer a terminal.
fn plain(name: &str) -> String {
    name.chars().map(|letter| if letter.is_control() { '\u{fffd}' } else { letter }).collect()
}

/// The time of an entry, which a zip keeps in local time; 1980 means that it has none.
fn changed<R: Read>(entry: &ZipFile<'_, R>) -> Option<DateTime<Utc>> {
    let time = entry.last_modified().filter(|time| time.year() > 1980)?;
    let day = NaiveDate::from_ymd_opt(time.year().into(), time.month().into(), time.day().into())?;
    let moment = day.and_hms_opt(time.hour().into(), time.minute().into(), time.second().into())?;
    Local.from_local_datetime(&moment).earliest().map(|moment| moment.with_timezone(&Utc))
}
