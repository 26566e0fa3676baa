//! A file as a stream of blocks of whole records, in UTF-8.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use encoding_rs::{Decoder, EUC_KR, UTF_16BE, UTF_16LE};
use memchr::{memchr, memchr_iter};

use super::options::TextEncoding;
use super::split::{Signs, whole_records};
use crate::data::cannot_open;
use crate::{Error, Result};

/// How much is read at once: large enough for the system, small enough for the cache of a core.
const BLOCK: usize = 1 << 20;

/// A record that is longer is none: a quote was opened and never closed.
const LONGEST_RECORD: usize = 4 << 20;

/// A place in a file.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Place {
    /// Which block it is, from 0.
    pub(super) block: usize,
    /// The line on which the block begins, from 1.
    pub(super) line: u64,
}

/// The blocks of one file.
pub(super) struct Blocks {
    path: PathBuf,
    file: File,
    text: Text,
    signs: Signs,
    /// What was read behind the last whole record.
    carry: Vec<u8>,
    /// Bytes of the file as they are, for the decoder.
    raw: Vec<u8>,
    next: Place,
    ended: bool,
    bytes: u64,
    of: u64,
}

enum Text {
    /// ASCII so far; UTF-8 or CP949 will show.
    Open,
    Utf8,
    Foreign(TextEncoding, Decoder),
}

impl Text {
    fn of(encoding: TextEncoding) -> Self {
        let foreign = match encoding {
            TextEncoding::Utf8 => return Self::Utf8,
            TextEncoding::Cp949 => EUC_KR,
            TextEncoding::Utf16Le => UTF_16LE,
            TextEncoding::Utf16Be => UTF_16BE,
        };
        Self::Foreign(encoding, foreign.new_decoder_with_bom_removal())
    }
}

impl Blocks {
    /// Opens a file; its first bytes say what it is.
    pub(super) fn open(path: &Path, encoding: Option<TextEncoding>) -> Result<Self> {
        let refused = |error: std::io::Error| cannot_open(path, &error);
        let mut file = File::open(path).map_err(refused)?;
        let of = file.metadata().map_err(refused)?.len();
        let mut start = Vec::new();
        file.by_ref().take(4096).read_to_end(&mut start).map_err(refused)?;
        not_text(path, &start)?;
        let (known, mark) = byte_order_mark(&start);
        let text = match encoding.or(known) {
            Some(encoding) => Text::of(encoding),
            None => Text::Open,
        };
        let bytes = start.len() as u64;
        start.drain(..mark);
        let signs = Signs { separator: b',', newline: b'\n' };
        let next = Place { block: 0, line: 1 };
        let (path, raw, carry) = (path.to_owned(), start, Vec::new());
        Ok(Self { path, file, text, signs, carry, raw, next, ended: false, bytes, of })
    }

    /// How far it has come.
    pub(super) fn progress(&self) -> super::Progress {
        super::Progress { bytes: self.bytes.min(self.of), of: self.of }
    }

    /// The encoding, as far as it has shown.
    pub(super) fn encoding(&self) -> TextEncoding {
        match self.text {
            Text::Open | Text::Utf8 => TextEncoding::Utf8,
            Text::Foreign(encoding, _) => encoding,
        }
    }

    /// The sign that ends lines.
    pub(super) fn newline(&self) -> u8 {
        self.signs.newline
    }

    /// What the next blocks are cut by.
    pub(super) fn cut_by(&mut self, signs: Signs) {
        self.signs = signs;
    }

    /// Puts back the first block, of which only the signs were of interest.
    pub(super) fn start_again(&mut self, block: Vec<u8>) {
        let behind = std::mem::replace(&mut self.carry, block);
        self.carry.extend_from_slice(&behind);
        self.next = Place { block: 0, line: 1 };
    }

    /// The next block, in the memory of an old one; `None` at the end of the file.
    pub(super) fn next(&mut self, block: &mut Vec<u8>) -> Result<Option<Place>> {
        block.clear();
        block.append(&mut self.carry);
        // A first block that was put back is served without reading on.
        let mut end =
            if block.len() >= BLOCK { whole_records(block, self.signs).ok() } else { None };
        while end.is_none() && !self.ended {
            self.ended = !self.pull(block)?;
            if self.next.block == 0
                && memchr(b'\n', block).is_none()
                && memchr(b'\r', block).is_some()
            {
                self.signs.newline = b'\r';
            }
            match whole_records(block, self.signs) {
                Ok(at) if block.len() >= BLOCK => end = Some(at),
                Err(open) if block.len() > LONGEST_RECORD => return Err(self.endless(block, open)),
                _ => {}
            }
        }
        if let Some(end) = end {
            self.carry.extend_from_slice(block.get(end..).unwrap_or_default());
            block.truncate(end);
        } else if let Err(Some(open)) = whole_records_and_rest(block, self.signs) {
            return Err(self.endless(block, Some(open)));
        }
        if block.is_empty() {
            return Ok(None);
        }
        let place = self.next;
        let lines = memchr_iter(self.signs.newline, block).count() as u64;
        self.next = Place { block: place.block + 1, line: place.line + lines };
        Ok(Some(place))
    }

    /// Reads on and appends as UTF-8; false at the end of the file.
    fn pull(&mut self, block: &mut Vec<u8>) -> Result<bool> {
        let raw = &mut self.raw;
        // What was read to know the file is still there the first time.
        let read = self.file.by_ref().take(BLOCK as u64).read_to_end(raw);
        self.bytes += read.map_err(|error| cannot_open(&self.path, &error))? as u64;
        let more = !raw.is_empty();
        if matches!(self.text, Text::Open) && !raw.is_ascii() {
            self.text = Text::of(judged(raw));
        }
        if let Text::Foreign(_, decoder) = &mut self.text {
            let longest = decoder.max_utf8_buffer_length(raw.len()).unwrap_or(0);
            let mut text = String::with_capacity(longest);
            // The buffer holds whatever comes; a letter that the end of the file cuts is lost.
            let _ = decoder.decode_to_string(raw, &mut text, false);
            block.extend_from_slice(text.as_bytes());
            raw.clear();
        } else {
            block.append(raw);
        }
        Ok(more)
    }

    fn endless(&self, block: &[u8], quote: Option<usize>) -> Error {
        let before = block.get(..quote.unwrap_or(0)).unwrap_or_default();
        let line = self.next.line + memchr_iter(self.signs.newline, before).count() as u64;
        let (problem, cure) = match quote {
            Some(_) => {
                ("a double quote opens here and is never closed", "close it, or take it out")
            }
            None => (
                "the line does not end",
                "check that the file is a CSV file with one row on each line",
            ),
        };
        let start = memchr::memrchr(self.signs.newline, before).map_or(0, |at| at + 1);
        let column =
            memchr_iter(self.signs.separator, before.get(start..).unwrap_or_default()).count() + 1;
        Error::Data {
            path: self.path.clone(),
            line,
            column: column.to_string(),
            problem: problem.to_owned(),
            cure: cure.to_owned(),
        }
    }
}

/// The last record of a file needs no line end: only an open quote is an error.
fn whole_records_and_rest(block: &[u8], signs: Signs) -> Result<(), Option<usize>> {
    let end = whole_records(block, signs).or_else(|open| open.map_or(Ok(0), |_| Err(open)))?;
    let rest = block.get(end..).unwrap_or_default();
    match whole_records(rest, signs) {
        Err(Some(open)) => Err(Some(end + open)),
        _ => Ok(()),
    }
}

/// UTF-8 or CP949: whichever loses fewer letters.
fn judged(raw: &[u8]) -> TextEncoding {
    let lost = raw.utf8_chunks().filter(|chunk| !chunk.invalid().is_empty()).count();
    // The end of what was read may cut a letter.
    if lost == 0 || (lost == 1 && cut_at_the_end(raw)) {
        return TextEncoding::Utf8;
    }
    let (korean, _) = EUC_KR.decode_without_bom_handling(raw);
    let lost_there = korean.matches('\u{FFFD}').count();
    if lost_there < lost { TextEncoding::Cp949 } else { TextEncoding::Utf8 }
}

fn byte_order_mark(start: &[u8]) -> (Option<TextEncoding>, usize) {
    match start {
        [0xEF, 0xBB, 0xBF, ..] => (Some(TextEncoding::Utf8), 3),
        [0xFF, 0xFE, ..] => (Some(TextEncoding::Utf16Le), 2),
        [0xFE, 0xFF, ..] => (Some(TextEncoding::Utf16Be), 2),
        [a, 0, b, 0, ..] if *a != 0 && *b != 0 => (Some(TextEncoding::Utf16Le), 0),
        [0, a, 0, b, ..] if *a != 0 && *b != 0 => (Some(TextEncoding::Utf16Be), 0),
        _ => (None, 0),
    }
}

/// What is often named `.csv` and is none.
fn not_text(path: &Path, start: &[u8]) -> Result<()> {
    let head =
        String::from_utf8_lossy(start.get(..512).unwrap_or(start)).trim_start().to_lowercase();
    let (problem, cure) =
        if start.starts_with(b"PK\x03\x04") || start.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
            ("the file is an Excel workbook, not text", "open it and save it as `CSV UTF-8`")
        } else if start.starts_with(&[0x1F, 0x8B]) {
            ("the file is compressed (gzip)", "unpack it first")
        } else if start.starts_with(b"%PDF") {
            ("the file is a PDF, not text", "export the table itself as CSV")
        } else if ["<!doctype html", "<html", "<table", "<meta", "<?xml"]
            .iter()
            .any(|it| head.starts_with(it))
        {
            (
                "the file is a web page (as some booking sites name `.xls` or `.csv`), not CSV",
                "open it in a spreadsheet and save it as `CSV UTF-8`",
            )
        } else if head.is_empty() {
            ("the file is empty", "check that it was saved with its rows")
        } else {
            return Ok(());
        };
    Err(Error::File { path: path.to_owned(), problem: problem.to_owned(), cure: cure.to_owned() })
}

fn cut_at_the_end(raw: &[u8]) -> bool {
    std::str::from_utf8(raw).is_err_and(|error| error.error_len().is_none())
}
