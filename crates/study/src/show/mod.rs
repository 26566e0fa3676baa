//! Questions and verdicts as pages: the same words for a terminal and for a notebook.

mod overview;
mod question;
mod verdict;

use tourism_course::card::{Card, Tone};
use tourism_marketing::Lang;

pub use self::overview::{due_list, outlook, overview};
pub use self::question::{heading, question};
pub use self::verdict::{verdict, whole};

/// A heading and what stands under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The heading.
    pub heading: String,
    /// What it is about.
    pub mood: Mood,
    /// What stands under it.
    pub lines: Vec<Line>,
}

/// What a page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// Something to read.
    Plain,
    /// Right.
    Right,
    /// Wrong.
    Wrong,
}

/// A paragraph of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it is.
    pub kind: Kind,
    /// What stands before it, such as `③`; may be empty.
    pub label: String,
    /// What it says.
    pub text: String,
}

/// What a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// What is asked, or said.
    Text,
    /// Something to choose.
    Option,
    /// Code.
    Code,
    /// Something beside the matter: how to answer, a source.
    Aside,
}

impl Page {
    /// A page with nothing under its heading.
    #[must_use]
    pub fn new(mood: Mood, heading: impl Into<String>) -> Self {
        Self { heading: heading.into(), mood, lines: Vec::new() }
    }

    /// Adds a paragraph; an empty one is left out.
    pub fn add(&mut self, kind: Kind, label: impl Into<String>, text: impl Into<String>) {
        let line = Line { kind, label: label.into(), text: text.into() };
        if !line.text.trim().is_empty() {
            self.lines.push(line);
        }
    }

    /// The symbol of its mood.
    #[must_use]
    pub fn symbol(&self) -> &'static str {
        match self.mood {
            Mood::Plain => "▸",
            Mood::Right => "✓",
            Mood::Wrong => "✗",
        }
    }

    /// The page as a card of the lessons, which shows itself in a notebook.
    #[must_use]
    pub fn card(&self, lang: Lang) -> Card {
        let tone = match self.mood {
            Mood::Plain => Tone::Plain,
            Mood::Right => Tone::Good,
            Mood::Wrong => Tone::Again,
        };
        let mut card = Card::new(lang, tone, self.symbol(), &self.heading);
        for line in &self.lines {
            card = match line.kind {
                Kind::Code => card.code(&line.text),
                Kind::Option => card.labelled(&line.label, &line.text),
                Kind::Aside => card.aside(joined(line)),
                Kind::Text => card.text(joined(line)),
            };
        }
        card
    }
}

fn joined(line: &Line) -> String {
    if line.label.is_empty() { line.text.clone() } else { format!("{} {}", line.label, line.text) }
}
