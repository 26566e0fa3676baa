//! Records and fields of a CSV file, as RFC 4180 and spreadsheets write them.

use std::borrow::Cow;

use memchr::{memchr, memchr2, memrchr};

/// The signs between fields and between records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Signs {
    pub(super) separator: u8,
    /// LF, or CR alone for files of old Macintosh programs.
    pub(super) newline: u8,
}

impl Signs {
    /// Whether a quote that stands behind this byte opens a quoted field.
    fn begins_field(self, before: Option<u8>) -> bool {
        before.is_none_or(|byte| byte == self.separator || byte == self.newline)
    }
}

/// How far the whole records of `bytes` reach, or where a quote opens that is never closed.
pub(super) fn whole_records(bytes: &[u8], signs: Signs) -> Result<usize, Option<usize>> {
    let mut end = None;
    // Where plain text begins again; all before it has been seen.
    let mut plain = 0;
    let mut search = 0;
    loop {
        let rest = bytes.get(search..).unwrap_or_default();
        let Some(quote) = memchr(b'"', rest).map(|at| at + search) else { break };
        if !signs.begins_field(quote.checked_sub(1).and_then(|at| bytes.get(at).copied())) {
            search = quote + 1;
            continue;
        }
        let before = bytes.get(plain..quote).unwrap_or_default();
        end = memrchr(signs.newline, before).map(|at| plain + at + 1).or(end);
        match closing(bytes, quote + 1) {
            Some(close) => (plain, search) = (close + 1, close + 1),
            None => return end.ok_or(Some(quote)),
        }
    }
    let rest = bytes.get(plain..).unwrap_or_default();
    memrchr(signs.newline, rest).map(|at| plain + at + 1).or(end).ok_or(None)
}

/// The quote that closes the one before `from`; doubled quotes are letters.
fn closing(bytes: &[u8], mut from: usize) -> Option<usize> {
    loop {
        let close = memchr(b'"', bytes.get(from..)?)? + from;
        if bytes.get(close + 1) != Some(&b'"') {
            return Some(close);
        }
        from = close + 2;
    }
}

/// The first record of `bytes` without its line end, and how many bytes it takes with it.
pub(super) fn record(bytes: &[u8], signs: Signs) -> (&[u8], usize) {
    let mut search = 0;
    let end = loop {
        let rest = bytes.get(search..).unwrap_or_default();
        let Some(at) = memchr2(b'"', signs.newline, rest).map(|at| at + search) else {
            break bytes.len();
        };
        if bytes.get(at) == Some(&signs.newline) {
            break at;
        }
        let opens = signs.begins_field(at.checked_sub(1).and_then(|it| bytes.get(it).copied()));
        search =
            if opens { closing(bytes, at + 1).map_or(bytes.len(), |it| it + 1) } else { at + 1 };
    };
    let record = bytes.get(..end).unwrap_or_default();
    let record = record.strip_suffix(b"\r").unwrap_or(record);
    (record, (end + 1).min(bytes.len()))
}

/// The fields of a record, unquoted; true where letters stand behind a quote that closes after a line break, as they do
/// where a quote was left open and the next one of another row has closed it.
pub(super) fn fields<'r>(record: &'r str, separator: u8, into: &mut Vec<Cow<'r, str>>) -> bool {
    into.clear();
    let separator = char::from(separator);
    let mut rest = record;
    let mut strained = false;
    loop {
        let Some(quoted) = rest.strip_prefix('"') else {
            if let Some((field, after)) = rest.split_once(separator) {
                into.push(Cow::Borrowed(field));
                rest = after;
                continue;
            }
            into.push(Cow::Borrowed(rest));
            return strained;
        };
        let close = closing(quoted.as_bytes(), 0).unwrap_or(quoted.len());
        let inside = quoted.get(..close).unwrap_or(quoted);
        let after = quoted.get(close + 1..).unwrap_or_default();
        // Letters behind the closing quote belong to the field, as `"a"b`.
        let (tail, next) = match after.split_once(separator) {
            Some((tail, next)) => (tail, Some(next)),
            None => (after, None),
        };
        let mut field = if inside.contains("\"\"") {
            Cow::Owned(inside.replace("\"\"", "\""))
        } else {
            Cow::Borrowed(inside)
        };
        if !tail.is_empty() {
            strained |= inside.contains(['\n', '\r']);
            field.to_mut().push_str(tail);
        }
        into.push(field);
        match next {
            Some(next) => rest = next,
            None => return strained,
        }
    }
}
