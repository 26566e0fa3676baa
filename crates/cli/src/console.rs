//! The progress of a set-up: a live line in a terminal, plain lines in a pipe.

use std::io::IsTerminal as _;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use tourism_marketing::Lang;

use crate::words;

/// In a pipe, a long step says once in this time that it still lives.
const HEARTBEAT: Duration = Duration::from_secs(30);
/// Whoever waits longer wants to see how far it is.
const PATIENCE: Duration = Duration::from_secs(2);
/// Columns of a step's title; Hangul takes two a letter.
const TITLE: usize = 24;

/// Prints a line on stdout; a reader that has gone away is no error.
pub fn say(text: impl std::fmt::Display) {
    use std::io::Write as _;
    let _ = writeln!(std::io::stdout().lock(), "{text}");
}

/// Shows numbered steps on stderr.
#[derive(Debug)]
pub struct Console {
    lang: Lang,
    steps: usize,
    current: usize,
    live: bool,
    colour: bool,
}

impl Console {
    /// A console for `steps` steps.
    pub fn new(lang: Lang, steps: usize) -> Self {
        let live = std::io::stderr().is_terminal();
        let colour = live && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        Self { lang, steps, current: 0, live, colour }
    }

    /// Begins the next step.
    pub fn begin(&mut self, title: &str) -> Progress {
        self.current += 1;
        let label = format!("{}/{} {}", self.current, self.steps, pad(title));
        let bar = if self.live {
            let style = if self.colour {
                "{spinner:.cyan} {prefix} {elapsed:>4}  {wide_msg:.dim}"
            } else {
                "{spinner} {prefix} {elapsed:>4}  {wide_msg}"
            };
            let style = ProgressStyle::with_template(style)
                .unwrap_or_else(|_| ProgressStyle::default_spinner());
            let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr())
                .with_style(style)
                .with_prefix(label.clone());
            bar.enable_steady_tick(Duration::from_millis(120));
            Some(bar)
        } else {
            None
        };
        Progress {
            lang: self.lang,
            label,
            bar,
            colour: self.colour,
            begun: Instant::now(),
            spoken: Instant::now(),
            ended: false,
        }
    }
}

/// One step at work.
#[derive(Debug)]
pub struct Progress {
    lang: Lang,
    label: String,
    bar: Option<ProgressBar>,
    colour: bool,
    begun: Instant,
    spoken: Instant,
    ended: bool,
}

impl Progress {
    /// Shows what the step does right now.
    pub fn at(&mut self, what: &str) {
        match &self.bar {
            Some(bar) => bar.set_message(what.to_owned()),
            None if self.spoken.elapsed() >= HEARTBEAT => {
                eprintln!("  … {} {}", self.label, what);
                self.spoken = Instant::now();
            }
            None => {}
        }
    }

    /// Ends the step well; `said` is what is worth knowing, or the time that it took.
    pub fn done(mut self, said: Option<&str>) -> Duration {
        let time = self.begun.elapsed();
        let said = said.map_or_else(|| words::duration(time, self.lang), str::to_owned);
        self.end("✓", "32", &said);
        time
    }

    fn end(&mut self, mark: &str, colour: &str, said: &str) {
        self.ended = true;
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
        if self.colour {
            eprintln!("\x1b[{colour}m{mark}\x1b[0m {} {said}", self.label);
        } else {
            eprintln!("{mark} {} {said}", self.label);
        }
    }
}

impl Drop for Progress {
    /// A step that is dropped without a word has failed.
    fn drop(&mut self) {
        if !self.ended {
            let said = words::duration(self.begun.elapsed(), self.lang);
            self.end("✗", "31", &said);
        }
    }
}

/// The progress of one thing that is usually done at once: it shows itself only to those who wait.
#[derive(Debug)]
pub struct Patient {
    lang: Lang,
    title: String,
    begun: Instant,
    shown: Option<Progress>,
}

impl Patient {
    /// Begins, and shows nothing yet.
    pub fn new(lang: Lang, title: &str) -> Self {
        Self { lang, title: title.to_owned(), begun: Instant::now(), shown: None }
    }

    /// Shows itself from the first step on: this is known to take long.
    #[must_use]
    pub fn at_once(mut self, long: bool) -> Self {
        if long {
            self.shown = Some(Console::new(self.lang, 1).begin(&self.title));
        }
        self
    }

    /// Shows what it does right now, once it takes a while.
    pub fn at(&mut self, what: &str) {
        if self.shown.is_some() || self.begun.elapsed() >= PATIENCE {
            let begin = || Console::new(self.lang, 1).begin(&self.title);
            self.shown.get_or_insert_with(begin).at(what);
        }
    }

    /// Ends well.
    pub fn done(self) {
        if let Some(mut shown) = self.shown {
            shown.begun = self.begun;
            shown.done(None);
        }
    }
}

fn pad(title: &str) -> String {
    let width: usize = title.chars().map(|letter| if letter >= '\u{1100}' { 2 } else { 1 }).sum();
    format!("{title}{}", " ".repeat(TITLE.saturating_sub(width)))
}
