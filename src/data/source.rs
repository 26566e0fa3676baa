//! A file's text, and the line and column of any place in it.

use std::borrow::Cow;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::{Error, Result};

const SAVE_AS_UTF8: &str = "in Excel choose Save As and the type `CSV UTF-8 (Comma delimited)`, in Korean `CSV UTF-8(쉼표로 분리)`";

/// A text file in memory, known to be UTF-8, without its byte order mark.
pub(super) struct Source {
    path: PathBuf,
    text: String,
}

impl Source {
    /// Reads a file and judges its encoding. `first` is the first column that the file should have.
    pub(super) fn open(path: &Path, first: &str) -> Result<Self> {
        let bytes = fs::read(path).map_err(|error| cannot_open(path, &error))?;
        let refuse = |line, column: Cow<str>, problem: String, cure: &str| {
            let (column, cure) = (column.into_owned(), cure.to_owned());
            Err(Error::Data { path: path.to_owned(), line, column, problem, cure })
        };
        if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
            let problem = "the file is UTF-16 (Excel's `Unicode Text`), not UTF-8".to_owned();
            return refuse(1, "1".into(), problem, SAVE_AS_UTF8);
        }
        if bytes.starts_with(b"PK\x03\x04") {
            let problem = "the file is an Excel workbook, not text".to_owned();
            return refuse(1, "1".into(), problem, SAVE_AS_UTF8);
        }
        match String::from_utf8(bytes) {
            Ok(mut text) => {
                if text.starts_with('\u{FEFF}') {
                    text.drain(..'\u{FEFF}'.len_utf8());
                }
                if let Some(place) = text.find('\0') {
                    let problem =
                        "found a NUL character, so the file is not plain UTF-8 text".to_owned();
                    return refuse(
                        line_of(text.as_bytes(), place),
                        "1".into(),
                        problem,
                        SAVE_AS_UTF8,
                    );
                }
                if text.trim().is_empty() {
                    let cure = "check that it was saved with its rows";
                    return refuse(1, first.into(), "the file is empty".to_owned(), cure);
                }
                Ok(Self { path: path.to_owned(), text })
            }
            Err(error) => {
                let place = error.utf8_error().valid_up_to();
                let bytes = error.as_bytes();
                let problem = foreign_bytes(bytes.get(place..).unwrap_or_default());
                refuse(line_of(bytes, place), column_at(bytes, place), problem, SAVE_AS_UTF8)
            }
        }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// An error at the byte `place` of the text.
    pub(super) fn error(&self, place: usize, column: &str, problem: String, cure: String) -> Error {
        let line = line_of(self.text.as_bytes(), place);
        Error::Data { path: self.path.clone(), line, column: column.to_owned(), problem, cure }
    }

    /// The line of a byte, counted from 1.
    pub(super) fn line(&self, place: usize) -> u64 {
        line_of(self.text.as_bytes(), place)
    }

    /// The first byte of field `index` of the CSV record that starts at `record`, blank lines before it skipped.
    pub(super) fn field(&self, record: usize, index: usize) -> usize {
        let bytes = self.text.as_bytes();
        let blank =
            bytes.iter().skip(record).take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let start = record + blank;
        let (mut quoted, mut commas) = (false, 0);
        for (offset, byte) in bytes.iter().enumerate().skip(start) {
            if commas == index {
                return offset;
            }
            match byte {
                b'"' => quoted = !quoted,
                b',' if !quoted => commas += 1,
                b'\r' | b'\n' if !quoted => return offset,
                _ => {}
            }
        }
        bytes.len()
    }
}

/// How a value stands in a message: short, on one line, between backquotes.
pub(super) fn shown(value: &str) -> String {
    const LONGEST: usize = 40;
    let mut short: String = value
        .chars()
        .take(LONGEST)
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .collect();
    if value.chars().nth(LONGEST).is_some() {
        short.push('…');
    }
    format!("`{short}`")
}

/// Lines end with LF, CRLF, or (old Macintosh) CR alone.
fn line_of(bytes: &[u8], place: usize) -> u64 {
    let before = bytes.get(..place).unwrap_or(bytes);
    let next = bytes.iter().skip(1).chain([&b' ']);
    before.iter().zip(next).fold(1, |line, (&byte, &next)| {
        let ends = byte == b'\n' || (byte == b'\r' && next != b'\n');
        line + u64::from(ends)
    })
}

/// The name of the column that holds the byte `place`, or its number where the header has no readable name.
fn column_at(bytes: &[u8], place: usize) -> Cow<'_, str> {
    let ends = |byte: &u8| matches!(byte, b'\r' | b'\n');
    let before = bytes.get(..place).unwrap_or(bytes);
    let line = before.rsplit(ends).next().unwrap_or_default();
    let mut quoted = false;
    let commas = line.iter().filter(|&&byte| {
        quoted ^= byte == b'"';
        byte == b',' && !quoted
    });
    let index = commas.count();
    let header = bytes.split(ends).find(|line| !line.is_empty()).unwrap_or_default();
    let header = header.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(header);
    header
        .split(|&byte| byte == b',')
        .nth(index)
        .and_then(|name| std::str::from_utf8(name).ok())
        .map(|name| name.trim().trim_matches('"'))
        .filter(|name| !name.is_empty())
        .map_or_else(|| (index + 1).to_string().into(), Cow::from)
}

/// What stands where UTF-8 ends; Korean bytes are recognised by the pairs that CP949 allows.
fn foreign_bytes(rest: &[u8]) -> String {
    match rest {
        [lead @ 0x81..=0xFE, trail @ (b'A'..=b'Z' | b'a'..=b'z' | 0x81..=0xFE), ..] => format!(
            "found the bytes {lead:02X} {trail:02X}, which are not UTF-8 but probably Korean in CP949 (Excel's plain `CSV`)"
        ),
        [byte, ..] => format!("found the byte {byte:02X}, which is not UTF-8"),
        [] => "the text ends inside a character".to_owned(),
    }
}

fn cannot_open(path: &Path, error: &std::io::Error) -> Error {
    let (problem, cure) = match error.kind() {
        ErrorKind::NotFound => (
            "there is no such file".to_owned(),
            "check the spelling and the folder; a relative path starts at the working directory",
        ),
        ErrorKind::IsADirectory => {
            ("this is a folder".to_owned(), "name the file in it that is to be read")
        }
        _ => (
            format!("cannot be read ({error})"),
            "check that the file is readable and not open elsewhere",
        ),
    };
    Error::File { path: path.to_owned(), problem, cure: cure.to_owned() }
}
