//! What an LMS exports, as good and as bad as it comes.

use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use encoding_rs::EUC_KR;
use tourism_class::collect::{Collected, Given, Limits, collect, open, versions};
use tourism_class::record::Student;
use zip::write::{SimpleFileOptions, ZipWriter};

use crate::class::noon;

struct Desk {
    folder: tempfile::TempDir,
    students: Vec<Student>,
}

fn zipped(files: &[(&[u8], &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        // The crate writes UTF-8; names in CP949 are put in afterwards, byte for byte.
        let stand_in: String =
            name.iter().map(|&byte| if byte.is_ascii() { char::from(byte) } else { '~' }).collect();
        zip.start_file(stand_in, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    let mut bytes = zip.finish().unwrap().into_inner();
    for (name, _) in files.iter().filter(|(name, _)| !name.is_ascii()) {
        let stand_in: Vec<u8> =
            name.iter().map(|&byte| if byte.is_ascii() { byte } else { b'~' }).collect();
        let places: Vec<usize> = (0..bytes.len() - name.len())
            .filter(|&at| bytes[at..].starts_with(&stand_in))
            .collect();
        for at in places {
            bytes[at..at + name.len()].copy_from_slice(name);
        }
    }
    bytes
}

fn notebook(lesson: u8, text: &str) -> Vec<u8> {
    format!(r#"{{"nbformat": 4, "metadata": {{"tourism": {{"lesson": {lesson}}}}}, "cells": [{{"cell_type": "code", "source": "{text}"}}]}}"#)
        .into_bytes()
}

impl Desk {
    fn new() -> Self {
        let student = |id: &str, name: &str| Student {
            id: id.into(),
            name: name.into(),
            email: None,
            section: None,
            lang: None,
        };
        let students = vec![
            student("20261234", "김하나"),
            student("20261235", "이두리"),
            student("20261236", "박세미"),
        ];
        Self { folder: tempfile::tempdir().unwrap(), students }
    }

    fn file(&self, name: &str, content: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, content).unwrap();
        path
    }

    fn collect(&self, from: &Path) -> Collected {
        let folder = self.folder.path().join("ps1");
        collect(&Given {
            from,
            folder: &folder,
            students: &self.students,
            received: None,
            now: noon(),
        })
        .unwrap()
    }

    fn versions(&self, student: &str) -> Vec<u32> {
        let all = versions(&self.folder.path().join("ps1/submitted")).unwrap();
        all.iter().filter(|one| one.student == student).map(|one| one.version).collect()
    }
}

#[test]
fn a_zip_of_zips_with_names_in_cp949_is_matched_and_received_once() {
    let desk = Desk::new();
    let (korean, _, _) = EUC_KR.encode("20261234_김하나/과제.ipynb");
    let inner = zipped(&[("과제 최종(2).ipynb".as_bytes(), &notebook(3, "b"))]);
    let outer = zipped(&[
        (korean.as_ref(), &notebook(3, "a")),
        ("이두리_4711_assignsubmission_file_/inner.zip".as_bytes(), &inner),
        (b"readme.txt", b"hello"),
        (b"__MACOSX/20261236/._03.ipynb", b"junk"),
    ]);
    let from = desk.file("lms.zip", &outer);
    let first = desk.collect(&from);
    assert_eq!(first.new, [("20261234".to_owned(), 1), ("20261235".to_owned(), 1)]);
    assert_eq!((first.ignored, first.unmatched.len()), (2, 0));
    assert_eq!(first.missing, ["20261236"]);
    let again = desk.collect(&from);
    assert_eq!((again.new.len(), again.known), (0, 2));
}

#[test]
fn every_version_is_kept_and_what_was_handed_in_twice_is_two() {
    let desk = Desk::new();
    desk.file("in/20261234/03-pareto.ipynb", &notebook(3, "first"));
    let from = desk.folder.path().join("in");
    desk.collect(&from);
    desk.file("in/20261234/03-pareto.ipynb", &notebook(3, "second"));
    desk.file("in/20261234/03-pareto (1).ipynb", &notebook(3, "third"));
    desk.file("in/20261235/03.ipynb", &notebook(3, "a"));
    desk.file("in/20261235/04.ipynb", &notebook(4, "b"));
    assert_eq!(desk.collect(&from).new.len(), 3);
    assert_eq!(desk.versions("20261234"), [1, 2, 3]);
    // Two lessons are one submission.
    assert_eq!(desk.versions("20261235"), [1]);
    let kept =
        std::fs::read(desk.folder.path().join("ps1/submitted/20261234/0001/03-pareto.ipynb"))
            .unwrap();
    assert_eq!(kept, notebook(3, "first"));
}

#[test]
fn nothing_leaves_the_archive_and_no_link_is_followed() {
    let desk = Desk::new();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for name in ["../20261234.ipynb", "/20261234/a.ipynb", "a/../../20261234.ipynb"] {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(&notebook(3, "x")).unwrap();
    }
    zip.add_symlink("20261235/03.ipynb", "/etc/passwd", SimpleFileOptions::default()).unwrap();
    let from = desk.file("evil.zip", &zip.finish().unwrap().into_inner());
    let collected = desk.collect(&from);
    assert!(desk.versions("20261235").is_empty());
    let why: Vec<&str> = collected.unmatched.iter().map(|(_, why)| why.as_str()).collect();
    assert!(
        why.iter().any(|why| why.contains("leads out"))
            && why.iter().any(|why| why.contains("symbolic link")),
        "{why:?}"
    );
    let outside: Vec<_> =
        std::fs::read_dir(desk.folder.path()).unwrap().flatten().map(|it| it.file_name()).collect();
    assert_eq!(outside.len(), 2, "{outside:?}"); // evil.zip and ps1

    let secret = desk.file("secret.txt", b"secret");
    std::fs::create_dir_all(desk.folder.path().join("in/20261236")).unwrap();
    std::os::unix::fs::symlink(secret, desk.folder.path().join("in/20261236/03.ipynb")).unwrap();
    let collected = desk.collect(&desk.folder.path().join("in"));
    assert_eq!(collected.new, []);
    assert!(collected.unmatched[0].1.contains("symbolic link"));
}

#[test]
fn a_bomb_is_refused_after_what_is_allowed() {
    let desk = Desk::new();
    let zeros = vec![b' '; 64 << 20];
    let bomb =
        zipped(&[(b"20261234/03.ipynb", &zeros), (b"20261235/03.ipynb", &notebook(3, "fine"))]);
    assert!(bomb.len() < 1 << 20, "it is small: {}", bomb.len());
    let collected = desk.collect(&desk.file("bomb.zip", &bomb));
    assert_eq!(collected.new, [("20261235".to_owned(), 1)]);
    assert!(collected.unmatched[0].1.contains("more than 20 MB"), "{:?}", collected.unmatched);

    let mut nested = notebook(3, "deep");
    let mut name = "20261236.ipynb".to_owned();
    for depth in 0..6 {
        nested = zipped(&[(name.as_bytes(), &nested)]);
        name = format!("{depth}.zip");
    }
    let opened = open(&desk.file("deep.zip", &nested), Limits::default()).unwrap();
    assert_eq!(opened.entries, []);
    assert!(opened.refused[0].1.contains("zips in one another"), "{:?}", opened.refused);

    let limits = Limits { total: 100, ..Limits::default() };
    let opened = open(
        &desk.file("many.zip", &zipped(&[(b"a.ipynb", &[b'x'; 90]), (b"b.ipynb", &[b'x'; 90])])),
        limits,
    )
    .unwrap();
    assert_eq!((opened.entries.len(), opened.refused.len()), (1, 1));
}

#[test]
fn what_cannot_be_matched_is_listed_kept_and_matched_by_hand() {
    let desk = Desk::new();
    let from =
        desk.file("in.zip", &zipped(&[("누구/과제.ipynb".as_bytes(), &notebook(3, "mine"))]));
    let collected = desk.collect(&from);
    assert_eq!(collected.new, []);
    let list = desk.folder.path().join("ps1/unmatched.csv");
    let text = std::fs::read_to_string(&list).unwrap();
    assert!(text.contains("누구/과제.ipynb"), "{text}");
    assert_eq!(std::fs::read_dir(desk.folder.path().join("ps1/unmatched")).unwrap().count(), 1);
    std::fs::write(&list, text.trim_end().to_owned() + "20261236\n").unwrap();
    assert_eq!(desk.collect(&from).new, [("20261236".to_owned(), 1)]);
    // And stays matched.
    assert_eq!(desk.collect(&from).known, 1);
}

#[test]
fn the_time_in_the_name_counts_before_that_of_the_file() {
    let desk = Desk::new();
    let name = "ps1_20261234_attempt_2026-03-02-12-00-00_a.ipynb";
    desk.collect(&desk.file("in.zip", &zipped(&[(name.as_bytes(), &notebook(3, "a"))])));
    let received = versions(&desk.folder.path().join("ps1/submitted")).unwrap()[0].received;
    let local = received.with_timezone(&chrono::Local).format("%Y-%m-%d %H:%M:%S").to_string();
    assert_eq!(local, "2026-03-02 12:00:00");
}
