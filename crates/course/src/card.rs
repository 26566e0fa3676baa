//! A small box of text that shows itself: every check, hint, solution and table of progress.

use std::fmt::{self, Write as _};

use tourism_marketing::{Lang, Table, display};

/// A heading and what stands under it.
///
/// Words between backticks are code. The box takes the colours of the notebook's theme; what it says is in its
/// words and its symbol, and colour only repeats it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    lang: Lang,
    tone: Tone,
    symbol: &'static str,
    heading: String,
    blocks: Vec<Block>,
}

/// What a card is about, which its edge repeats in colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Something went well.
    Good,
    /// Something is to be looked at again.
    Again,
    /// Something to read.
    Plain,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Block {
    Text(String),
    Items(Vec<String>),
    Labelled(String, String),
    Aside(String),
    Code(String),
    Table(Table),
}

impl Card {
    /// A card with nothing under its heading.
    #[must_use]
    pub fn new(lang: Lang, tone: Tone, symbol: &'static str, heading: impl Into<String>) -> Self {
        Self { lang, tone, symbol, heading: heading.into(), blocks: Vec::new() }
    }

    /// The card with one more paragraph; an empty one is left out.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        let text: String = text.into();
        if !text.is_empty() {
            self.blocks.push(Block::Text(text));
        }
        self
    }

    /// The card with one more list; an empty one is left out.
    #[must_use]
    pub fn items(mut self, items: Vec<String>) -> Self {
        if !items.is_empty() {
            self.blocks.push(Block::Items(items));
        }
        self
    }

    /// The card with one more paragraph that a label stands before, such as an option and its number.
    #[must_use]
    pub fn labelled(mut self, label: &str, text: &str) -> Self {
        self.blocks.push(Block::Labelled(label.to_owned(), text.to_owned()));
        self
    }

    /// The card with one more paragraph in small print.
    #[must_use]
    pub fn aside(mut self, text: impl Into<String>) -> Self {
        self.blocks.push(Block::Aside(text.into()));
        self
    }

    /// The card with code.
    #[must_use]
    pub fn code(mut self, code: &str) -> Self {
        self.blocks.push(Block::Code(code.trim_end().to_owned()));
        self
    }

    /// The card with a table.
    #[must_use]
    pub fn table(mut self, table: Table) -> Self {
        self.blocks.push(Block::Table(table));
        self
    }

    /// The language it speaks.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The card as a fragment of HTML that needs no style sheet.
    #[must_use]
    pub fn html(&self) -> String {
        let edge = match self.tone {
            Tone::Good => "#2e9e6b",
            Tone::Again => "#d9822b",
            Tone::Plain => "#5b8fc7",
        };
        let mut html = format!(
            "<div lang=\"{}\" role=\"status\" style=\"border-left:.3em solid {edge};background:rgba(128,128,128,.09);\
             padding:.55em 1em;margin:.25em 0;max-width:52em;line-height:1.6;word-break:keep-all;\
             overflow-wrap:break-word\"><p style=\"margin:0;font-weight:600\"><span aria-hidden=\"true\" \
             style=\"color:{edge};font-weight:700\">{}</span> {}</p>",
            self.lang.code(),
            self.symbol,
            inline(&self.heading)
        );
        for block in &self.blocks {
            html += &block.html();
        }
        html + "</div>"
    }

    /// Shows the card in a notebook.
    pub fn evcxr_display(&self) {
        display::show(&[("text/html", &self.html()), ("text/plain", &self.to_string())]);
    }
}

/// As plain text for a terminal.
impl fmt::Display for Card {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.symbol, self.heading)?;
        for block in &self.blocks {
            match block {
                Block::Text(text) | Block::Aside(text) => write!(f, "\n{text}")?,
                Block::Labelled(label, text) => write!(f, "\n  {label}  {text}")?,
                Block::Items(items) => {
                    for item in items {
                        write!(f, "\n  · {item}")?;
                    }
                }
                Block::Code(code) => {
                    for line in code.lines() {
                        write!(f, "\n    {line}")?;
                    }
                }
                Block::Table(table) => write!(f, "\n\n{}", table.to_string().trim_end())?,
            }
        }
        Ok(())
    }
}

impl Block {
    fn html(&self) -> String {
        match self {
            Self::Text(text) => format!("<p style=\"margin:.35em 0 0\">{}</p>", inline(text)),
            Self::Items(items) => {
                let mut html = "<ul style=\"margin:.35em 0 0;padding-left:1.4em\">".to_owned();
                for item in items {
                    // Writing to a `String` cannot fail.
                    let _ = write!(html, "<li>{}</li>", inline(item));
                }
                html + "</ul>"
            }
            Self::Labelled(label, text) => format!(
                "<p style=\"margin:.35em 0 0;padding-left:2.2em;text-indent:-1.5em\"><b style=\"display:inline-block;\
                 min-width:1.5em;padding-right:.35em;text-indent:0\">{}</b>{}</p>",
                inline(label),
                inline(text)
            ),
            Self::Aside(text) => {
                format!(
                    "<p style=\"margin:.35em 0 0;font-size:.9em;opacity:.8\">{}</p>",
                    inline(text)
                )
            }
            Self::Code(code) => format!(
                "<pre style=\"margin:.5em 0 0;padding:.5em .8em;background:rgba(128,128,128,.12);\
                 color:inherit;overflow-x:auto;white-space:pre\"><code style=\"background:none;color:inherit\">{}</code></pre>",
                escaped(code)
            ),
            Self::Table(table) => {
                format!("<div style=\"margin:.5em 0 0;overflow-x:auto\">{}</div>", table.html())
            }
        }
    }
}

/// Text in which backticks enclose code, as HTML.
fn inline(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    let mut is_code = false;
    for part in text.split('`') {
        if is_code {
            let _ = write!(html, "<code style=\"color:inherit\">{}</code>", escaped(part));
        } else {
            html += &escaped(part);
        }
        is_code = !is_code;
    }
    html
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_student_wrote_cannot_become_html() {
        let card = Card::new(Lang::En, Tone::Again, "✗", "<b>")
            .text("`a < b` & <script>")
            .items(vec!["\"<i>\"".into()]);
        let html = card.code("if a < b {}").html();
        for raw in ["<b>", "<script>", "<i>", "a < b"] {
            assert!(!html.contains(raw), "{raw} in {html}");
        }
        assert!(html.contains("a &lt; b</code>"));
    }

    #[test]
    fn a_terminal_gets_the_same_words() {
        let card = Card::new(Lang::Ko, Tone::Good, "✓", "맞았습니다")
            .text("")
            .text("하나")
            .items(vec!["둘".into()])
            .code("셋\n");
        assert_eq!(card.to_string(), "✓ 맞았습니다\n하나\n  · 둘\n    셋");
    }
}
