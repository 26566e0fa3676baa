//! Pieces of a page: every text that comes from outside passes [`escaped`] here and nowhere else.

use std::fmt::Write as _;

use tourism_marketing::{Figure, Table};

/// A fragment of a page that is built from top to bottom.
#[derive(Default)]
pub(super) struct Html(String);

/// What stands before a paragraph, and how it is set off.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    /// How to read the figure or table above.
    Reading,
    /// What must not be concluded from it.
    Limits,
    /// Something that the reader must know before going on.
    Warning,
}

impl Kind {
    fn class(self) -> &'static str {
        match self {
            Self::Reading => "reading",
            Self::Limits => "limits",
            Self::Warning => "warning",
        }
    }
}

impl Html {
    pub(super) fn text(&self) -> &str {
        &self.0
    }

    pub(super) fn heading(&mut self, text: &str) {
        self.element("h3", text);
    }

    pub(super) fn paragraph(&mut self, text: &str) {
        self.element("p", text);
    }

    /// A paragraph that begins with a word in bold.
    pub(super) fn marked(&mut self, kind: Kind, mark: &str, text: &str) {
        let (class, mark, text) = (kind.class(), escaped(mark), prose(text));
        self.put(format_args!("<p class=\"{class}\"><strong>{mark}</strong> {text}</p>\n"));
    }

    pub(super) fn list<T: AsRef<str>>(&mut self, items: impl IntoIterator<Item = T>) {
        self.0 += "<ul>\n";
        for item in items {
            self.element("li", item.as_ref());
        }
        self.0 += "</ul>\n";
    }

    /// A table in a box that scrolls by itself where the page is narrow.
    pub(super) fn table(&mut self, table: &Table) {
        let name = escaped(table.title());
        self.put(format_args!(
            "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{name}\">\n{}\n</div>\n",
            table.html()
        ));
    }

    /// A figure in such a box: its letters stay large enough to be read on a phone.
    pub(super) fn figure(&mut self, figure: &Figure) {
        let name = escaped(figure.title());
        self.put(format_args!(
            "<div class=\"scroll figure\" role=\"region\" tabindex=\"0\" aria-label=\"{name}\">\n{}\n</div>\n",
            figure.svg()
        ));
    }

    /// Numbers with their names, side by side.
    pub(super) fn tiles(&mut self, tiles: &[(&str, String)]) {
        self.0 += "<dl class=\"tiles\">\n";
        for (name, value) in tiles {
            let (name, value) = (escaped(name), escaped(value));
            self.put(format_args!("<div><dt>{name}</dt><dd>{value}</dd></div>\n"));
        }
        self.0 += "</dl>\n";
    }

    fn element(&mut self, name: &str, text: &str) {
        self.put(format_args!("<{name}>{}</{name}>\n", prose(text)));
    }

    fn put(&mut self, piece: std::fmt::Arguments) {
        // Writing to a `String` cannot fail.
        let _ = self.0.write_fmt(piece);
    }
}

/// Escaped text in which what stands between backticks is set as code.
fn prose(text: &str) -> String {
    let mut html = String::new();
    for (place, part) in escaped(text).split('`').enumerate() {
        html += if place == 0 { "" } else { ["</code>", "<code>"][place % 2] };
        html += part;
    }
    // A backtick without a partner.
    if text.matches('`').count() % 2 == 1 {
        html += "</code>";
    }
    html
}

/// Text as it may stand in HTML, in an element or a quoted attribute.
pub(super) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe += "&amp;",
            '<' => safe += "&lt;",
            '>' => safe += "&gt;",
            '"' => safe += "&quot;",
            '\'' => safe += "&#39;",
            // Controls would be invisible or change the direction of what follows.
            '\u{0}'..='\u{1f}'
            | '\u{7f}'..='\u{9f}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => safe.push(' '),
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;
    use tourism_marketing::table::Align;

    #[test]
    fn what_stands_between_backticks_is_code() {
        assert_eq!(
            prose("say `-o <x>` or `-h`."),
            "say <code>-o &lt;x&gt;</code> or <code>-h</code>."
        );
        assert_eq!(prose("an odd ` one"), "an odd <code> one</code>");
    }

    #[test]
    fn nothing_from_outside_becomes_markup() {
        let mut html = Html::default();
        let evil = "<script>alert('x')</script>\" onload=\"\u{202e}";
        html.paragraph(evil);
        html.marked(Kind::Warning, evil, evil);
        html.list([evil]);
        html.tiles(&[(evil, evil.to_owned())]);
        html.table(&Table::new(evil).column(evil, Align::Left).row([evil]));
        let text = html.text();
        assert!(!text.contains("<script"), "{text}");
        assert!(!text.contains("\" onload"), "{text}");
    }
}
