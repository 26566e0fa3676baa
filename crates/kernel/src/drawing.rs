//! A compile error drawn under the cell's own lines.
//!
//! evcxr gives up on the drawing as soon as the cell holds one character outside ASCII, and counts columns in
//! bytes. Columns here are characters, as rustc counts them; the width of Hangul and emoji is ariadne's.

use crate::explain::{Code, Fault, Hint};
use crate::source;
use crate::words::Lang;
use ariadne::{CharSet, Color, Config, IndexType, Label, Report, ReportKind, Source};
use ra_ap_parser::LexedStr;
use std::ops::Range;

/// What stands where a compiler would name the file.
const CELL: &str = "cell";

/// A place in a cell: lines and columns (characters) from 1, the end excluded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// First line.
    pub start_line: usize,
    /// First column.
    pub start_column: usize,
    /// Last line.
    pub end_line: usize,
    /// The column after the last one.
    pub end_column: usize,
}

/// A sentence about a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Where.
    pub place: Place,
    /// What.
    pub text: String,
    /// Whether this is the place of the error itself.
    pub primary: bool,
}

/// The drawing of one compile error, as lines with terminal colours.
pub fn draw_error(fault: &Fault, code: &Code<'_>, lang: Lang) -> Vec<String> {
    let notes: Vec<Note> = fault
        .marks
        .iter()
        .map(|mark| Note {
            place: Place {
                start_line: code.line(mark.at.start),
                start_column: code.column(mark.at.start),
                end_line: code.line(mark.at.end),
                end_column: code.column(mark.at.end),
            },
            // Without a word there would be no line below the place either.
            text: match mark.label.as_str() {
                "" if mark.primary => lang.pick("여기", "here"),
                label => plain_words(label),
            },
            primary: mark.primary,
        })
        .collect();
    let mut helps: Vec<String> = Vec::new();
    for hint in fault.hints.iter().filter(|hint| is_useful(hint)) {
        let mut help = plain_words(&hint.message);
        // A place to fill in (`/* Type */`) is no mended line, a lone bracket says no more than the message.
        let whole = !hint.edits.iter().any(|(_, new)| new.contains("/*"));
        if let Some(mended) = code.mended(&hint.edits, None)
            && whole
            && mended.chars().count() > 2
        {
            help = format!("{help}: `{mended}`");
        }
        if !helps.contains(&help) {
            helps.push(help);
        }
    }
    let code_name = (!fault.code.is_empty()).then_some(fault.code.as_str());
    draw(&message(fault, code), code_name, &notes, &helps, code.text)
}

/// rustc's message; it may speak of what the engine has put behind the learner's code.
pub fn message(fault: &Fault, code: &Code<'_>) -> String {
    let message = plain_words(&fault.message);
    let outside = !fault.marks.iter().any(|mark| mark.label == "unexpected token");
    if let (true, Some(_), Some(edits)) =
        (outside, message.strip_prefix("expected `;`, found "), fault.suggestion("add `;` here"))
    {
        let rest = edits.first().map_or("", |(at, _)| &code.text[at.end..]);
        let tokens = LexedStr::new(source::EDITION, rest);
        let next = (0..tokens.len()).find(|&at| !tokens.kind(at).is_trivia());
        let found = next.map_or_else(
            || "the end of the cell".to_owned(),
            |at| format!("`{}`", &rest[tokens.text_start(at)..tokens.text_start(at + 1)]),
        );
        return format!("expected `;`, found {found}");
    }
    message
}

/// Lists of implementations, and what the engine or somebody's computer is called, mend nothing.
fn is_useful(hint: &Hint) -> bool {
    let message = hint.message.as_str();
    let lists = message.starts_with("the following")
        || message.starts_with("the trait `") && message.contains("is not implemented for")
        || message.starts_with("the trait bound")
        || message.contains(" implements `") && message.contains('\n');
    let foreign = ["evcxr", "/.cargo/", "/.rustup/", "/rustc/", "/* self type */"];
    hint.level == "help"
        && !hint.generated
        && !lists
        && !foreign.iter().any(|part| message.contains(part))
        && !hint.edits.iter().any(|(_, new)| foreign.iter().any(|part| new.contains(part)))
}

/// rustc names what the engine has put behind the learner's code; the learner sees the end of the cell there.
pub fn plain_words(text: &str) -> String {
    text.replace("`evcxr_variable_store`", "the end of the cell")
        .replace("<end of input>", "the end of the cell")
        .replace("prevent evcxr from attempting", "prevent the notebook from attempting")
}

/// Draws a message with its notes under the lines of `cell`.
pub fn draw(
    message: &str,
    code: Option<&str>,
    notes: &[Note],
    helps: &[String],
    cell: &str,
) -> Vec<String> {
    let located: Vec<(&Note, Range<usize>)> =
        notes.iter().filter_map(|note| Some((note, offsets(cell, note.place)?))).collect();
    let Some((_, at)) = located
        .iter()
        .find(|(note, _)| note.primary)
        .or_else(|| located.first())
        .map(|(note, range)| (note, range.clone()))
    else {
        let mut lines = vec![format!("\u{1b}[31merror\u{1b}[0m: {message}")];
        lines.extend(helps.iter().map(|help| format!("help: {help}")));
        return lines;
    };
    let mut report = Report::build(ReportKind::Error, (CELL, at))
        .with_config(
            Config::default().with_index_type(IndexType::Char).with_char_set(CharSet::Unicode),
        )
        .with_message(message);
    if let Some(code) = code {
        report = report.with_code(code);
    }
    for (note, range) in located {
        let color = if note.primary { Color::Red } else { Color::Blue };
        let mut label = Label::new((CELL, range)).with_color(color);
        if !note.text.is_empty() {
            label = label.with_message(&note.text);
        }
        report = report.with_label(label);
    }
    for help in helps {
        report = report.with_help(help);
    }
    let mut drawn = Vec::new();
    if report.finish().write((CELL, Source::from(cell)), &mut drawn).is_err() {
        return vec![format!("error: {message}")];
    }
    let drawn = String::from_utf8_lossy(&drawn);
    drawn.lines().map(|line| join_colours(&line.trim_end().replace(PALE, ""))).collect()
}

/// The pale grey in which ariadne writes what is not marked: on a light page it can hardly be read.
const PALE: &str = "\u{1b}[38;5;249m";

/// ariadne colours each character for itself; one colour for a run of them reads the same.
fn join_colours(line: &str) -> String {
    const RESET: &str = "\u{1b}[0m";
    let mut joined = String::with_capacity(line.len());
    let mut current = "";
    let mut rest = line;
    while let Some(escape) = rest.find('\u{1b}') {
        joined.push_str(&rest[..escape]);
        let end = rest[escape..].find('m').map_or(rest.len(), |m| escape + m + 1);
        let code = &rest[escape..end];
        rest = &rest[end..];
        if code == RESET && !current.is_empty() && rest.starts_with(current) {
            rest = &rest[current.len()..];
            continue;
        }
        joined.push_str(code);
        current = if code == RESET { "" } else { code };
    }
    joined.push_str(rest);
    joined
}

/// The character offsets of a place, if the cell has it.
fn offsets(cell: &str, place: Place) -> Option<Range<usize>> {
    let offset = |line: usize, column: usize| {
        let mut seen = 0;
        for (index, text) in cell.split('\n').enumerate() {
            let length = text.chars().count();
            if index + 1 == line {
                return Some(seen + column.saturating_sub(1).min(length));
            }
            seen += length + 1;
        }
        None
    };
    let start = offset(place.start_line, place.start_column)?;
    let end = offset(place.end_line, place.end_column)?;
    Some(start..end.max(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(lines: &[String]) -> String {
        let mut text = String::new();
        let joined = lines.join("\n");
        let mut characters = joined.chars();
        while let Some(c) = characters.next() {
            if c == '\u{1b}' {
                for c in characters.by_ref() {
                    if c == 'm' {
                        break;
                    }
                }
            } else {
                text.push(c);
            }
        }
        text
    }

    #[test]
    fn the_mark_stands_under_the_right_word_in_a_korean_line() {
        let cell = "let 이름 = 1;\nlet y: i32 = \"한글\"; // 객실";
        let note = Note {
            place: Place { start_line: 2, start_column: 14, end_line: 2, end_column: 18 },
            text: "expected `i32`, found `&str`".to_owned(),
            primary: true,
        };
        let text = plain(&draw("mismatched types", Some("E0308"), &[note], &[], cell));
        let lines: Vec<&str> = text.lines().collect();
        let source = lines.iter().position(|line| line.contains("let y: i32")).unwrap();
        // Two columns for each Hangul syllable: 6 for "한글" with its quotes.
        assert!(
            lines[source + 1].contains("──┬───") || lines[source + 1].contains("───┬──"),
            "{text}"
        );
        assert!(text.contains("[E0308]"), "{text}");
    }

    #[test]
    fn a_run_of_one_colour_is_coloured_once() {
        assert_eq!(
            join_colours("\u{1b}[31ma\u{1b}[0m\u{1b}[31mb\u{1b}[0mc"),
            "\u{1b}[31mab\u{1b}[0mc"
        );
    }

    #[test]
    fn a_place_outside_the_cell_falls_back_to_the_bare_message() {
        let note = Note {
            place: Place { start_line: 9, start_column: 1, end_line: 9, end_column: 2 },
            text: String::new(),
            primary: true,
        };
        let text = plain(&draw("lost", None, &[note], &["try this".to_owned()], "let x = 1;"));
        assert_eq!(text, "error: lost\nhelp: try this");
    }
}
