//! Tables that show themselves, in a notebook and in a terminal.
//!
//! Results that have more than one number have `table(lang)`, which writes them as a textbook would, in Korean
//! or English; where rows want names, it takes them first.
//!
//! Korean: 표.
//!
//! # Examples
//!
//! ```
//! use tourism_marketing::{Lang, service};
//!
//! // 20 guests an hour, one clerk who checks in 30
//! let desk = service::mm1(20.0, 30.0)?;
//! assert!(desk.table(Lang::Ko).to_string().contains("이용률"));
//! # Ok::<(), tourism_marketing::Error>(())
//! ```

mod clv;
mod cohort;
mod dbmarketing;
mod diffusion;
mod digital;
mod exam;
mod experience;
mod internal;
mod lists;
mod loyalty;
mod own;
mod pareto;
mod quality;
mod relationship;
mod season;
mod segment;
mod service;
mod stats;
mod survival;
mod value;

use std::fmt;

use crate::{Lang, display, text};

/// Where the cells of a column stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Align {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

/// A titled table, whose first column names its rows.
///
/// A notebook shows it as HTML that a screen reader can walk (caption, headings with a scope); `Display` is
/// plain text whose columns stand straight with Hangul in them.
///
/// *Korean term:* 표.
///
/// # Examples
///
/// ```
/// use tourism_marketing::table::{Align, Table};
///
/// let table = Table::new("숙박 고객")
///     .column("등급", Align::Left)
///     .column("고객 (명)", Align::Right)
///     .row(["골드", "120"])
///     .row(["실버", "1,480"]);
/// assert_eq!(table.to_string(), "\
/// 숙박 고객
/// 등급  고객 (명)
/// ────  ─────────
/// 골드        120
/// 실버      1,480
/// ");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Table {
    title: String,
    columns: Vec<Column>,
    rows: Vec<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Column {
    name: String,
    align: Align,
}

impl Table {
    /// A table without columns or rows.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: line(title), columns: Vec::new(), rows: Vec::new() }
    }

    /// The table with one more column; units belong into its name.
    pub fn column(mut self, name: impl Into<String>, align: Align) -> Self {
        self.columns.push(Column { name: line(name), align });
        self
    }

    /// The table with one more row.
    ///
    /// Cells that are missing stay empty; cells beyond the last column get a column without a name.
    pub fn row<C: Into<String>>(mut self, cells: impl IntoIterator<Item = C>) -> Self {
        let row: Vec<String> = cells.into_iter().map(line).collect();
        while self.columns.len() < row.len() {
            self.columns.push(Column { name: String::new(), align: Align::Left });
        }
        self.rows.push(row);
        self
    }

    /// The title.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The table as a fragment of HTML.
    #[must_use]
    pub fn html(&self) -> String {
        let mut html =
            format!("<table>\n<caption>{}</caption>\n<thead><tr>", text::escaped(&self.title));
        for column in &self.columns {
            html += &cell("th scope=\"col\"", "th", column.align, &column.name);
        }
        html += "</tr></thead>\n<tbody>\n";
        for row in &self.rows {
            html += "<tr>";
            for (place, (column, content)) in self.cells(row).enumerate() {
                html += &if place == 0 {
                    cell("th scope=\"row\"", "th", column.align, content)
                } else {
                    cell("td", "td", column.align, content)
                };
            }
            html += "</tr>\n";
        }
        html + "</tbody>\n</table>"
    }

    /// Shows the table in a notebook.
    pub fn evcxr_display(&self) {
        display::show(&[("text/html", &self.html()), ("text/plain", &self.to_string())]);
    }

    /// The columns with the cells of one row, empty where the row is short.
    fn cells<'a>(&'a self, row: &'a [String]) -> impl Iterator<Item = (&'a Column, &'a str)> {
        let content = row.iter().map(String::as_str).chain(std::iter::repeat(""));
        self.columns.iter().zip(content)
    }

    /// The width of each column in a terminal.
    fn widths(&self) -> Vec<usize> {
        let mut widths: Vec<usize> =
            self.columns.iter().map(|column| text::columns(&column.name)).collect();
        for row in &self.rows {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = (*width).max(text::columns(cell));
            }
        }
        widths
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let widths = self.widths();
        let names: Vec<String> = self.columns.iter().map(|column| column.name.clone()).collect();
        let rules: Vec<String> = widths.iter().map(|&width| "─".repeat(width)).collect();
        writeln!(f, "{}", self.title)?;
        for row in [&names, &rules].into_iter().chain(&self.rows) {
            let mut line = String::new();
            for ((column, content), width) in self.cells(row).zip(&widths) {
                let gap = " ".repeat(width.saturating_sub(text::columns(content)));
                let parts = match column.align {
                    Align::Left => [content, &gap, "  "],
                    Align::Right => [&gap, content, "  "],
                };
                line.extend(parts);
            }
            writeln!(f, "{}", line.trim_end())?;
        }
        Ok(())
    }
}

/// One cell; the notebook's own style sheet would put every column to the right.
fn cell(open: &str, close: &str, align: Align, content: &str) -> String {
    let side = match align {
        Align::Left => "left",
        Align::Right => "right",
    };
    format!("<{open} style=\"text-align:{side}\">{}</{close}>", text::escaped(content))
}

fn line(text: impl Into<String>) -> String {
    text::on_one_line(&text.into())
}

/// A table of measures and their values.
fn measures(title: impl Into<String>, lang: Lang) -> Table {
    Table::new(title)
        .column(lang.pick("지표", "Measure"), Align::Left)
        .column(lang.pick("값", "Value"), Align::Right)
}

/// The name at `place`, or its number where none was given.
fn name(names: &[&str], place: usize, ko: &str, en: &str, lang: Lang) -> String {
    match names.get(place) {
        Some(name) if !name.trim().is_empty() => (*name).to_owned(),
        _ => format!("{} {}", lang.pick(ko, en), place + 1),
    }
}
