//! A file's text, and the line and column of any place in it.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::encoding::{self, Form, Refusal};
use crate::{Error, Result};

/// A text file in memory, known to be UTF-8, without its byte order mark.
pub(super) struct Source {
    path: PathBuf,
    text: String,
}

impl Source {
    /// Reads a file and judges its encoding.
    pub(super) fn open(path: &Path, form: Form) -> Result<Self> {
        let bytes = fs::read(path).map_err(|error| cannot_open(path, &error))?;
        let path = path.to_owned();
        match encoding::decode(bytes, form) {
            Ok(text) => Ok(Self { path, text }),
            Err(Refusal { line, column, problem, cure }) => {
                Err(Error::Data { path, line, column, problem, cure: cure.to_owned() })
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
pub(super) fn line_of(bytes: &[u8], place: usize) -> u64 {
    let before = bytes.get(..place).unwrap_or(bytes);
    let next = bytes.iter().skip(1).chain([&b' ']);
    before.iter().zip(next).fold(1, |line, (&byte, &next)| {
        let ends = byte == b'\n' || (byte == b'\r' && next != b'\n');
        line + u64::from(ends)
    })
}

pub(crate) fn cannot_open(path: &Path, error: &std::io::Error) -> Error {
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
