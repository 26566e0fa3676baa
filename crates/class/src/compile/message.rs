//! What the compiler said about a student's own lines, and nothing about ours.

use serde_json::Value;

/// One error of the compiler.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The module, and so the exercise, in which it is; `None` where it is not known.
    pub module: Option<String>,
    /// rustc's code: `E0308`.
    pub code: String,
    /// rustc's message.
    pub message: String,
    /// The line of the student's cell, where it is there.
    pub line: Option<usize>,
    /// The text of that line.
    pub text: String,
    /// What rustc says under the place.
    pub label: String,
}

/// As much of a line as is quoted.
const LONGEST_LINE: usize = 200;
/// Codes of the compiler for a name that is not there.
const UNKNOWN: [&str; 8] = ["E0425", "E0412", "E0433", "E0432", "E0405", "E0422", "E0531", "E0599"];

/// The errors in what the compiler wrote as JSON, in order.
#[must_use]
pub fn faults(said: &str) -> Vec<Fault> {
    said.lines()
        .filter_map(|line| serde_json::from_str(line).ok())
        .filter_map(|it| fault(&it))
        .collect()
}

fn fault(message: &Value) -> Option<Fault> {
    let text = text_at(message, "/message")?;
    if text_at(message, "/level") != Some("error") || text.starts_with("aborting due to") {
        return None;
    }
    let spans =
        message.get("spans").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let span =
        spans.iter().find(|span| span.get("is_primary") == Some(&Value::Bool(true))).map(outermost);
    let field = |name: &str| span.and_then(|span| span.get(name)?.as_str()).unwrap_or_default();
    let module = field("file_name")
        .strip_suffix(".rs")
        .map(|name| name.rsplit('/').next().unwrap_or(name).to_owned());
    let line = span.and_then(|span| usize::try_from(span.get("line_start")?.as_u64()?).ok());
    let quoted = span.and_then(|span| text_at(span, "/text/0/text")).unwrap_or_default();
    Some(Fault {
        module: module.filter(|name| name != "main"),
        code: text_at(message, "/code/code").unwrap_or_default().to_owned(),
        message: text.to_owned(),
        line,
        text: quoted.trim().chars().take(LONGEST_LINE).collect(),
        label: field("label").to_owned(),
    })
}

fn text_at<'a>(value: &'a Value, place: &str) -> Option<&'a str> {
    value.pointer(place).and_then(Value::as_str)
}

/// Where a macro was called, if the place lies in a macro.
fn outermost(span: &Value) -> &Value {
    let mut at = span;
    while let Some(outer) = at.pointer("/expansion/span").filter(|outer| outer.is_object()) {
        at = outer;
    }
    at
}

impl Fault {
    /// Whether it is about a name that is not there.
    #[must_use]
    pub fn is_of_names(&self) -> bool {
        UNKNOWN.contains(&self.code.as_str())
    }

    /// The error as a student may read it; what stands on our lines is not quoted.
    #[must_use]
    pub fn shown(&self, own_lines: usize) -> Option<String> {
        let line = self.line.filter(|&line| line <= own_lines)?;
        let code = if self.code.is_empty() { String::new() } else { format!("[{}]", self.code) };
        let mut text = format!("error{code}: {}\n{line:>3} | {}", self.message, self.text);
        if !self.label.is_empty() {
            text = text + "\n    | " + &self.label;
        }
        Some(text)
    }
}
