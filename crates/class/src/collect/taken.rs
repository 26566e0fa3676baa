//! Taking in what an LMS exported.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Local, NaiveDateTime, TimeZone as _, Utc};
use tourism_marketing::data::{guarded_cell, unguarded_cell};

use super::archive::{Entry, Limits, open};
use super::matching::{Matcher, Verdict};
use super::store::{Kept, keep};
use crate::assignment::hash;
use crate::error::{Error, Result};
use crate::files::write_private;
use crate::notebook;
use crate::record::Student;

/// Where things are taken from and to.
#[derive(Debug)]
pub struct Given<'a> {
    /// The folder or zip of the LMS.
    pub from: &'a Path,
    /// The folder of the assignment.
    pub folder: &'a Path,
    /// The roster.
    pub students: &'a [Student],
    /// When everything in it was handed in; otherwise what the archive says of each file.
    pub received: Option<DateTime<Utc>>,
    /// The time that counts where the archive says none.
    pub now: DateTime<Utc>,
}

/// What came of it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Collected {
    /// New versions, by student and version.
    pub new: Vec<(String, u32)>,
    /// Versions that were there already.
    pub known: usize,
    /// Files that are nobody's, and why.
    pub unmatched: Vec<(String, String)>,
    /// Students of the roster of whom nothing has ever come.
    pub missing: Vec<String>,
    /// Files that are nothing of ours.
    pub ignored: usize,
}

/// The list that an instructor fills in for files that could not be matched.
const LIST: &str = "unmatched.csv";

/// Takes in a folder or a zip.
///
/// # Errors
///
/// If it cannot be read at all, or a file not be written.
pub fn collect(given: &Given<'_>) -> Result<Collected> {
    let opened = open(given.from, Limits::default())?;
    let matcher = Matcher::new(given.students);
    let by_hand = by_hand(given.folder, &matcher)?;
    let mut collected =
        Collected { unmatched: opened.refused, ignored: opened.ignored, ..Collected::default() };
    let mut of_student: BTreeMap<&str, Vec<Entry>> = BTreeMap::new();
    for entry in opened.entries {
        let verdict = by_hand
            .get(&entry.path)
            .map_or_else(|| matcher.whose(&entry.path), |student| Verdict::Of(student));
        match verdict {
            Verdict::Of(student) => of_student.entry(&student.id).or_default().push(entry),
            Verdict::Several(several) => {
                let ids: Vec<&str> = several.iter().map(|student| student.id.as_str()).collect();
                aside(given.folder, &entry)?;
                collected.unmatched.push((
                    entry.path,
                    format!("several students are called so: {}", ids.join(", ")),
                ));
            }
            Verdict::Nobody => {
                aside(given.folder, &entry)?;
                collected.unmatched.push((
                    entry.path,
                    "no number, address or name of the roster in its path".to_owned(),
                ));
            }
        }
    }
    let submitted = given.folder.join("submitted");
    for (student, entries) in of_student {
        for version in versions_of(entries) {
            let received = given
                .received
                .or_else(|| version.iter().filter_map(time_of).max())
                .unwrap_or(given.now);
            let from =
                version.iter().map(|entry| entry.path.as_str()).collect::<Vec<_>>().join(" + ");
            match keep(&submitted, student, &named(version), received, &from)? {
                Kept::New(number) => collected.new.push((student.to_owned(), number)),
                Kept::Known(_) => collected.known += 1,
            }
        }
    }
    let is_missing = |student: &&Student| !submitted.join(&student.id).is_dir();
    collected.missing =
        given.students.iter().filter(is_missing).map(|student| student.id.clone()).collect();
    list(given.folder, &by_hand, &collected.unmatched)?;
    Ok(collected)
}

/// Files of different lessons are one version together; of one lesson handed in twice, the earlier is the earlier version.
fn versions_of(mut entries: Vec<Entry>) -> Vec<Vec<Entry>> {
    entries.sort_by(|left, right| (time_of(left), &left.path).cmp(&(time_of(right), &right.path)));
    let mut seen: BTreeMap<Option<u8>, usize> = BTreeMap::new();
    let mut versions: Vec<Vec<Entry>> = Vec::new();
    for entry in entries {
        let lesson = notebook::read(&entry.content).ok().and_then(|notebook| notebook.lesson);
        let place = seen.entry(lesson).or_insert(0);
        match versions.get_mut(*place) {
            Some(version) => version.push(entry),
            None => versions.push(vec![entry]),
        }
        *place += 1;
    }
    versions
}

/// When a file was handed in: as its name says (`…attempt_2026-03-02-12-00-00…`), else when it was last changed.
fn time_of(entry: &Entry) -> Option<DateTime<Utc>> {
    let named = entry.path.split("attempt_").nth(1).and_then(|rest| {
        let moment = NaiveDateTime::parse_from_str(rest.get(..19)?, "%Y-%m-%d-%H-%M-%S").ok()?;
        Local.from_local_datetime(&moment).earliest().map(|moment| moment.with_timezone(&Utc))
    });
    named.or(entry.changed)
}

/// Names that are safe on any disk, each once.
fn named(entries: Vec<Entry>) -> Vec<(String, Vec<u8>)> {
    let mut taken = BTreeSet::new();
    entries
        .into_iter()
        .map(|entry| {
            let last = entry.path.rsplit('/').next().unwrap_or_default();
            let stem = last.split(".ipynb").next().unwrap_or(last);
            let fit =
                |it: char| if it.is_alphanumeric() || "-_ ()".contains(it) { it } else { '_' };
            let stem: String = stem.chars().map(fit).take(60).collect();
            let numbers = (1..).map(|number| {
                if number == 1 { format!("{stem}.ipynb") } else { format!("{stem}-{number}.ipynb") }
            });
            let name = numbers
                .into_iter()
                .find(|name| taken.insert(name.to_lowercase()))
                .unwrap_or_default();
            (name, entry.content)
        })
        .collect()
}

/// Keeps a file that is nobody's, so that nothing is lost.
fn aside(folder: &Path, entry: &Entry) -> Result<()> {
    let name = format!("{}.ipynb", hash(&entry.content).get(..16).unwrap_or_default());
    write_private(&folder.join("unmatched").join(name), &entry.content)
}

/// The students whom an instructor has written into the list.
fn by_hand<'a>(folder: &Path, matcher: &Matcher<'a>) -> Result<BTreeMap<String, &'a Student>> {
    let path: PathBuf = folder.join(LIST);
    let mut found = BTreeMap::new();
    let Ok(text) = std::fs::read(&path) else { return Ok(found) };
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_slice());
    for record in reader.records() {
        let record =
            record.map_err(|error| Error::refused(format!("{}: {error}", path.display())))?;
        let field = |place| record.get(place).map(str::trim).unwrap_or_default();
        if field(2).is_empty() {
            continue;
        }
        let line = record.position().map_or(0, csv::Position::line);
        let student = matcher.by_id(field(2)).ok_or_else(|| {
            Error::refused(format!(
                "{}, line {line}: `{}` is no number of the roster",
                path.display(),
                field(2)
            ))
        })?;
        found.insert(unguarded_cell(field(0)).to_owned(), student);
    }
    Ok(found)
}

/// Writes the list, in which what was matched by hand stays; without any such file, none is left.
fn list(
    folder: &Path,
    by_hand: &BTreeMap<String, &Student>,
    unmatched: &[(String, String)],
) -> Result<()> {
    let path = folder.join(LIST);
    if unmatched.is_empty() && by_hand.is_empty() {
        return match std::fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                Err(Error::file("removing", &path)(error))
            }
            _ => Ok(()),
        };
    }
    let mut writer = csv::Writer::from_writer(Vec::new());
    let failed = |error: csv::Error| Error::refused(format!("{}: {error}", path.display()));
    writer.write_record(["file", "why", "student"]).map_err(failed)?;
    for (file, student) in by_hand {
        let row = [&*guarded_cell(file), "matched by hand", student.id.as_str()];
        writer.write_record(row).map_err(failed)?;
    }
    for (file, why) in unmatched {
        writer.write_record([&*guarded_cell(file), why.as_str(), ""]).map_err(failed)?;
    }
    let text = writer
        .into_inner()
        .map_err(|error| Error::refused(format!("{}: {error}", path.display())))?;
    write_private(&path, &text)
}
