//! A compile error, with its places and suggestions as places in the cell.

use super::code::{Code, Edit};
use evcxr::CompilationError;
use ra_ap_syntax::ast::AstNode as _;
use serde_json::Value;
use std::ops::Range;

/// One compile error.
#[derive(Debug, Clone, Default)]
pub struct Fault {
    /// rustc's code (`E0308`), or the name of the lint.
    pub code: String,
    /// The message.
    pub message: String,
    /// The places it names in the cell.
    pub marks: Vec<Mark>,
    /// What rustc adds below.
    pub hints: Vec<Hint>,
}

/// A place in the cell with its label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Where, in bytes.
    pub at: Range<usize>,
    /// What rustc says there.
    pub label: String,
    /// Whether this is the place of the error itself.
    pub primary: bool,
}

/// A help or a note.
#[derive(Debug, Clone)]
pub struct Hint {
    /// `help` or `note`.
    pub level: String,
    /// What it says.
    pub message: String,
    /// The changes it suggests, where all of them are in the cell.
    pub edits: Vec<Edit>,
    /// Whether it speaks of lines that the engine has written.
    pub generated: bool,
}

impl Fault {
    /// Reads what evcxr made of rustc's message.
    pub fn of(error: &CompilationError, code: &Code<'_>) -> Self {
        let json = &error.json;
        let message = error.message();
        let mut marks = marks(error, code);
        if marks.is_empty() {
            // A message of the engine's own has no JSON.
            marks.extend(
                spanned(error, code)
                    .into_iter()
                    .filter_map(|(at, label, primary)| Some(Mark { at: at?, label, primary })),
            );
        }
        if let Some(at) = unterminated(error, code) {
            marks.push(Mark { at, label: String::new(), primary: true });
        }
        let code_name = error.code().unwrap_or_default().to_owned();
        Self { code: code_name, message, marks, hints: hints(json, error, code) }
    }

    /// The place of the error itself.
    pub fn primary(&self) -> Option<&Mark> {
        self.marks.iter().find(|mark| mark.primary)
    }

    /// What a hint suggests whose message begins like this.
    pub fn suggestion(&self, beginning: &str) -> Option<&[Edit]> {
        let hint = self.hints.iter().find(|hint| hint.message.starts_with(beginning))?;
        (!hint.edits.is_empty()).then_some(&hint.edits)
    }

    /// Whether a hint's message begins like this.
    pub fn hints_at(&self, beginning: &str) -> bool {
        self.hints.iter().any(|hint| hint.message.starts_with(beginning))
    }

    /// The text between the first backquotes of the message.
    pub fn quoted(&self) -> Option<&str> {
        quoted(&self.message).next()
    }
}

/// The texts between backquotes.
pub fn quoted(message: &str) -> impl Iterator<Item = &str> {
    message.split('`').skip(1).step_by(2)
}

fn list(json: &Value) -> impl Iterator<Item = &Value> {
    json.as_array().into_iter().flatten()
}

/// evcxr leaves out the places that it could not find; the others come in rustc's order.
fn marks(error: &CompilationError, code: &Code<'_>) -> Vec<Mark> {
    let mut mapped = spanned(error, code).into_iter().peekable();
    let fallback = format!("error: {}", error.json["message"].as_str().unwrap_or_default());
    let mut marks = Vec::new();
    for span in list(&error.json["spans"]) {
        let label = span["label"].as_str();
        let primary = span["is_primary"].as_bool().unwrap_or(false);
        let expected = label.unwrap_or(&fallback);
        let found = mapped.next_if(|(_, said, is_primary)| {
            *is_primary == primary
                && (said.starts_with(expected) || (label.is_none() && said.is_empty()))
        });
        let at = found.and_then(|(at, ..)| at).or_else(|| last_value(span, code));
        if let Some(at) = at {
            marks.push(Mark { at, label: label.unwrap_or_default().to_owned(), primary });
        }
    }
    marks
}

/// evcxr's places: where in the cell, what is said there, whether it is the error's own place.
type Spanned = (Option<Range<usize>>, String, bool);

fn spanned(error: &CompilationError, code: &Code<'_>) -> Vec<Spanned> {
    let messages = error.spanned_messages().iter().map(|message| {
        let span = message
            .span
            .map(|span| [span.start_line, span.start_column, span.end_line, span.end_column]);
        (span.and_then(|span| place(span, code)), message.label.clone(), message.is_primary)
    });
    messages.collect()
}

fn place(
    [line, column, end_line, end_column]: [usize; 4],
    code: &Code<'_>,
) -> Option<Range<usize>> {
    let start = offset(code.text, line, column)?;
    let end = offset(code.text, end_line, end_column)?;
    (start <= end).then_some(start..end)
}

/// The byte offset of a line and a column of characters, both from 1.
fn offset(text: &str, line: usize, column: usize) -> Option<usize> {
    let mut start = 0;
    for (index, content) in text.split('\n').enumerate() {
        if index + 1 == line {
            let within = content.char_indices().nth(column.saturating_sub(1));
            return Some(start + within.map_or(content.len(), |(at, _)| at));
        }
        start += content.len() + 1;
    }
    None
}

/// The engine wraps the cell's last expression to show its value: a place that spans the wrapping is that expression.
fn last_value(span: &Value, code: &Code<'_>) -> Option<Range<usize>> {
    let lines: Vec<&str> = list(&span["text"]).filter_map(|line| line["text"].as_str()).collect();
    let [first, within @ .., last] = lines.as_slice() else { return None };
    if !first.starts_with("evcxr_") || !last.starts_with(')') || within.is_empty() {
        return None;
    }
    let tail = crate::source::statements(code.text)?.tail_expr()?;
    let at = code.range(tail.syntax());
    (code.text[at.clone()].trim() == within.join("\n").trim()).then_some(at)
}

/// A string or comment that has no end runs into the engine's lines: it begins where the cell's last token does.
fn unterminated(error: &CompilationError, code: &Code<'_>) -> Option<Range<usize>> {
    let kinds = ["E0758", "E0765", "E0766"];
    if !error.code().is_some_and(|code| kinds.contains(&code)) {
        return None;
    }
    let tokens = ra_ap_parser::LexedStr::new(crate::source::EDITION, code.text);
    let (at, _) = tokens.errors().last()?;
    let start = tokens.text_start(at);
    Some(start..code.line_range(start).end)
}

fn hints(json: &Value, error: &CompilationError, code: &Code<'_>) -> Vec<Hint> {
    let mut mapped = error.help_spanned().iter();
    list(&json["children"])
        .map(|child| {
            let spans: Vec<&Value> = list(&child["spans"]).collect();
            let places: Option<Vec<_>> = if let [_] = spans[..] {
                mapped.next().map(|message| {
                    let span = message.span.map(|span| {
                        [span.start_line, span.start_column, span.end_line, span.end_column]
                    });
                    span.and_then(|span| place(span, code)).into_iter().collect()
                })
            } else {
                spans.iter().map(|span| only_place(span, code)).collect()
            };
            let replacements = spans.iter().map(|span| span["suggested_replacement"].as_str());
            let edits: Vec<Edit> = places
                .unwrap_or_default()
                .into_iter()
                .zip(replacements)
                .filter_map(|(at, new)| Some((at, new?.to_owned())))
                .collect();
            let edits = if edits.len() == spans.len() { edits } else { Vec::new() };
            let text = |field: &str| child[field].as_str().unwrap_or_default().to_owned();
            let generated = spans.iter().any(|span| {
                let mut lines = list(&span["text"]).filter_map(|line| line["text"].as_str());
                lines.any(|line| line.contains("evcxr"))
            });
            Hint { level: text("level"), message: text("message"), edits, generated }
        })
        .collect()
}

/// A place found by the line that rustc quotes, if that line stands in the cell once and is no mere bracket.
fn only_place(span: &Value, code: &Code<'_>) -> Option<Range<usize>> {
    let [line] = span["text"].as_array()?.as_slice() else { return None };
    let text = line["text"].as_str()?;
    let line_text = text.trim();
    let mut found = code.text.match_indices(line_text);
    let (start, _) = found.next().filter(|_| line_text.len() > 3)?;
    if found.next().is_some() {
        return None;
    }
    let indent = text.chars().take_while(|c| c.is_whitespace()).count();
    let within = |field: &str| {
        let column = usize::try_from(line[field].as_u64()?).ok()?.checked_sub(1 + indent)?;
        let at = line_text.char_indices().nth(column);
        Some(start + at.map_or(line_text.len(), |(at, _)| at))
    };
    let (start, end) = (within("highlight_start")?, within("highlight_end")?);
    (start <= end).then_some(start..end)
}
