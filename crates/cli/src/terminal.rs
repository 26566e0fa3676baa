//! Pages in a terminal, and answers from it: prompts where someone sits there, plain lines in a pipe.

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};

use console::{Style, Term};
use inquire::validator::Validation;
use inquire::{InquireError, Text};
use textwrap::Options;
use tourism_study::show::{Kind, Mood, Page};

/// Lines longer than this are hard to read, however wide the window is.
const WIDEST: usize = 92;
/// In a pipe, the lines are those of a usual window.
const PIPED: usize = 80;

/// The terminal, or the pipe in its place.
#[derive(Debug)]
pub struct Terminal {
    is_live: bool,
    width: usize,
    lines: io::Lines<io::StdinLock<'static>>,
}

/// What was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typed {
    /// A line.
    Line(String),
    /// The end of the pipe, or Escape.
    End,
    /// Ctrl-C.
    Interrupted,
}

impl Terminal {
    /// The terminal of this program.
    pub fn new() -> Self {
        let width = match Term::stdout().size_checked() {
            Some((_, columns)) => usize::from(columns).clamp(30, WIDEST),
            None => PIPED,
        };
        let is_live = io::stdin().is_terminal() && io::stdout().is_terminal();
        Self { is_live, width, lines: io::stdin().lock().lines() }
    }

    /// Whether someone sits there.
    pub fn is_live(&self) -> bool {
        self.is_live
    }

    /// Prints a page, an empty line before it.
    pub fn show(&self, page: &Page) {
        let mut out = io::stdout().lock();
        // A reader that has gone away is no error.
        let _ = write!(out, "\n{}", self.page(page));
    }

    /// Asks for a line; `judge` says what is wrong with one, and it may be mended.
    pub fn ask(
        &mut self,
        prompt: &str,
        judge: impl Fn(&str) -> Result<(), String> + Clone + 'static,
    ) -> io::Result<Typed> {
        if self.is_live {
            return live(prompt, judge);
        }
        loop {
            let Some(line) = self.lines.next().transpose()? else { return Ok(Typed::End) };
            match judge(&line) {
                Ok(()) => return Ok(Typed::Line(line)),
                Err(said) => {
                    let _ = writeln!(io::stdout().lock(), "{said}");
                }
            }
        }
    }

    fn page(&self, page: &Page) -> String {
        let heading = match page.mood {
            Mood::Plain => Style::new().bold(),
            Mood::Right => Style::new().green().bold(),
            Mood::Wrong => Style::new().yellow().bold(),
        };
        let title = format!("{} {}", page.symbol(), page.heading);
        let mut lines = styled(&self.wrapped(&title, "", "  "), &heading);
        let mut before = Kind::Option;
        for line in &page.lines {
            // A question stands apart from its options; what introduces a list does not.
            if line.kind == Kind::Option && before == Kind::Text && !lines.ends_with(":\n") {
                lines += "\n";
            }
            before = line.kind;
            let said = || self.wrapped(&labelled(&line.label, &line.text), "", "");
            lines += &match line.kind {
                Kind::Text => "\n".to_owned() + &said() + "\n",
                Kind::Option => self.option(&line.label, &line.text) + "\n",
                Kind::Code => {
                    "\n".to_owned()
                        + &styled(&textwrap::indent(&line.text, "    "), &Style::new().cyan())
                }
                Kind::Aside => styled(&said(), &Style::new().dim()),
            };
        }
        lines
    }

    /// An option: its label, and its text beside it on as many lines as it needs.
    fn option(&self, label: &str, text: &str) -> String {
        let width = textwrap::core::display_width(label);
        if width > 8 {
            return self.wrapped(&format!("{label}  {text}"), "  ", "      ");
        }
        let gap = " ".repeat(4_usize.saturating_sub(width + 1).max(1));
        let begin = format!("  {label}{gap}");
        let rest = " ".repeat(textwrap::core::display_width(&begin));
        self.wrapped(text, &begin, &rest)
    }

    fn wrapped(&self, text: &str, first: &str, rest: &str) -> String {
        let options = Options::new(self.width).initial_indent(first).subsequent_indent(rest);
        // A number stays with its sign.
        textwrap::fill(&text.trim().replace(" %", "\u{a0}%"), options).replace('\u{a0}', " ")
    }
}

/// Each line in a style; plain where there are no colours.
fn styled(text: &str, style: &Style) -> String {
    text.lines().map(|line| style.apply_to(line).to_string() + "\n").collect()
}

fn labelled(label: &str, text: &str) -> String {
    if label.is_empty() { text.to_owned() } else { format!("{label} {text}") }
}

fn live(
    prompt: &str,
    judge: impl Fn(&str) -> Result<(), String> + Clone + 'static,
) -> io::Result<Typed> {
    let validator = move |typed: &str| {
        Ok(match judge(typed) {
            Ok(()) => Validation::Valid,
            Err(said) => Validation::Invalid(said.into()),
        })
    };
    match Text::new(prompt).with_validator(validator).prompt() {
        Ok(line) => Ok(Typed::Line(line)),
        Err(InquireError::OperationInterrupted) => Ok(Typed::Interrupted),
        Err(InquireError::IO(error)) => Err(error),
        Err(_) => Ok(Typed::End),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(width: usize) -> String {
        console::set_colors_enabled(false);
        let terminal = Terminal { is_live: false, width, lines: io::stdin().lock().lines() };
        let mut page = Page::new(Mood::Plain, "1/4 · 1강");
        page.add(Kind::Text, "", "RFM 점수에 들어가지 않는 것은?");
        page.add(Kind::Option, "1", "마지막 이용 뒤 경과일이 30 %를 넘는 손님의 수");
        page.add(Kind::Aside, "답:", "번호 1–4");
        terminal.page(&page)
    }

    /// A Hangul syllable takes two columns, and a number stays with its sign.
    #[test]
    fn lines_end_between_words_within_the_columns() {
        let shown = page(30);
        assert!(shown.lines().all(|line| textwrap::core::display_width(line) <= 30), "{shown}");
        assert_eq!(
            shown,
            "▸ 1/4 · 1강\n\nRFM 점수에 들어가지 않는 것은?\n\n  1  마지막 이용 뒤 경과일이\n     30 %를 넘는 손님의 수\n답: 번호 1–4\n"
        );
    }
}
