//! From bytes to text: UTF-8 or a refusal that says what the file is and how to save it.

use std::borrow::Cow;

use super::source::line_of;

const SAVE_AS_UTF8: &str = "in Excel choose Save As and the type `CSV UTF-8 (Comma delimited)`, \
    in Korean `CSV UTF-8(쉼표로 분리)`";

/// How the columns of a file stand beside one another.
#[derive(Clone, Copy)]
pub(super) enum Form {
    /// Commas between them and their names in the first line; the one named here must be there.
    Csv(&'static str),
    /// White space between them and no header; these are their names.
    Blanks(&'static [&'static str]),
}

/// Why bytes are no text that can be used: line, column, problem and cure.
pub(super) struct Refusal {
    pub(super) line: u64,
    pub(super) column: String,
    pub(super) problem: String,
    pub(super) cure: &'static str,
}

/// The text of a file, without its byte order mark.
pub(super) fn decode(bytes: Vec<u8>, form: Form) -> Result<String, Refusal> {
    let not_text = |problem: &str| {
        let (column, problem) = ("1".to_owned(), problem.to_owned());
        Err(Refusal { line: 1, column, problem, cure: SAVE_AS_UTF8 })
    };
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return not_text("the file is UTF-16 (Excel's `Unicode Text`), not UTF-8");
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return not_text("the file is an Excel workbook, not text");
    }
    let at = |bytes: &[u8], place, problem| Refusal {
        line: line_of(bytes, place),
        column: column_at(bytes, place, form).into_owned(),
        problem,
        cure: SAVE_AS_UTF8,
    };
    let mut text = String::from_utf8(bytes).map_err(|error| {
        let place = error.utf8_error().valid_up_to();
        let bytes = error.as_bytes();
        at(bytes, place, foreign(bytes.get(place..).unwrap_or_default()))
    })?;
    if let Some(place) = text.find('\0') {
        let problem = "found a NUL character, so the file is not plain UTF-8 text".to_owned();
        return Err(at(text.as_bytes(), place, problem));
    }
    if text.starts_with('\u{FEFF}') {
        text.drain(..'\u{FEFF}'.len_utf8());
    }
    if text.trim().is_empty() {
        let column = form.first().to_owned();
        let cure = "check that it was saved with its rows";
        return Err(Refusal { line: 1, column, problem: "the file is empty".to_owned(), cure });
    }
    Ok(text)
}

impl Form {
    fn first(self) -> &'static str {
        match self {
            Self::Csv(first) => first,
            Self::Blanks(names) => names.first().copied().unwrap_or("1"),
        }
    }
}

/// The name of the column that holds the byte `place`, or its number where it has no readable name.
fn column_at(bytes: &[u8], place: usize, form: Form) -> Cow<'_, str> {
    let ends = |byte: &u8| matches!(byte, b'\r' | b'\n');
    let before = bytes.get(..place).unwrap_or(bytes);
    let line = before.rsplit(ends).next().unwrap_or_default();
    let (index, name) = match form {
        Form::Csv(_) => {
            let mut quoted = false;
            let commas = line.iter().filter(|&&byte| {
                quoted ^= byte == b'"';
                byte == b',' && !quoted
            });
            let index = commas.count();
            let header = bytes.split(ends).find(|line| !line.is_empty()).unwrap_or_default();
            let header = header.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(header);
            let name = header.split(|&byte| byte == b',').nth(index).unwrap_or_default();
            (index, std::str::from_utf8(name).unwrap_or_default())
        }
        Form::Blanks(names) => {
            let starts = |pair: &[u8]| matches!(pair, [a, b] if a.is_ascii_whitespace() && !b.is_ascii_whitespace());
            let begun = line.windows(2).filter(|pair| starts(pair)).count()
                + usize::from(line.first().is_some_and(|byte| !byte.is_ascii_whitespace()));
            let inside = line.last().is_some_and(|byte| !byte.is_ascii_whitespace());
            let index = if inside { begun.saturating_sub(1) } else { begun };
            (index, names.get(index).copied().unwrap_or_default())
        }
    };
    match name.trim().trim_matches('"') {
        "" => (index + 1).to_string().into(),
        name => name.into(),
    }
}

/// What stands where UTF-8 ends; Korean is recognised by the pairs of bytes that CP949 allows.
fn foreign(rest: &[u8]) -> String {
    match rest {
        [lead @ 0x81..=0xFE, trail @ (b'A'..=b'Z' | b'a'..=b'z' | 0x81..=0xFE), ..] => format!(
            "found the bytes {lead:02X} {trail:02X}, which are not UTF-8 but probably Korean in CP949 \
             (Excel's plain `CSV`)"
        ),
        [byte, ..] => format!("found the byte {byte:02X}, which is not UTF-8"),
        [] => "the text ends inside a character".to_owned(),
    }
}
