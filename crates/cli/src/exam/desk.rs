//! The candidate's desk: lines to read and lines typed, with a clock that goes on while one thinks.

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use textwrap::Options;
use tourism_marketing::Lang;

/// Lines longer than this are hard to read.
const WIDEST: usize = 92;
const TICK: Duration = Duration::from_millis(500);

/// What came from the keyboard, or a pipe.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Typed {
    /// A line, without its end.
    Line(String),
    /// Nothing more will come.
    End,
    /// Whoever looks at the clock wants to say something first.
    Interrupted,
}

/// Reads and writes.
pub(super) struct Desk {
    pub(super) lang: Lang,
    live: bool,
    width: usize,
    ask: Sender<()>,
    lines: Receiver<Option<String>>,
    waiting: bool,
}

impl Desk {
    pub(super) fn new(lang: Lang) -> Self {
        let (ask, asked) = mpsc::channel();
        let (send, lines) = mpsc::channel();
        // Reads only when a line is wanted: an editor may have the keyboard in between.
        std::thread::spawn(move || {
            while asked.recv().is_ok() {
                let mut bytes = Vec::new();
                let read = io::stdin().lock().read_until(b'\n', &mut bytes);
                let line =
                    String::from_utf8_lossy(&bytes).trim_end_matches(['\n', '\r']).to_owned();
                let line = read.is_ok_and(|count| count > 0).then_some(line);
                if send.send(line).is_err() {
                    break;
                }
            }
        });
        let live = io::stdin().is_terminal() && io::stdout().is_terminal();
        Self { lang, live, width: columns().min(WIDEST), ask, lines, waiting: false }
    }

    /// Whether a person sits at a terminal.
    pub(super) fn is_live(&self) -> bool {
        self.live
    }

    pub(super) fn pick<T>(&self, ko: T, en: T) -> T {
        self.lang.pick(ko, en)
    }

    /// Writes a paragraph, or several.
    pub(super) fn say(&self, text: impl AsRef<str>) {
        self.hung("", text);
    }

    /// Writes a paragraph under a label such as `①`, its further lines indented as far.
    pub(super) fn hung(&self, label: &str, text: impl AsRef<str>) {
        let indent = " ".repeat(textwrap::core::display_width(label));
        for (number, line) in text.as_ref().split('\n').enumerate() {
            let first = if number == 0 { label } else { &indent };
            let options = Options::new(self.width).initial_indent(first).subsequent_indent(&indent);
            put(&format!("{}\n", textwrap::fill(line, options)));
        }
    }

    /// An empty line.
    pub(super) fn gap(&self) {
        self.say("");
    }

    /// A line across.
    pub(super) fn rule(&self) {
        put(&format!("{}\n", "─".repeat(self.width.min(64))));
    }

    /// Asks for a line. While it waits, `clock` is called twice a second: it says what the prompt is now, or `None` to
    /// be heard first.
    pub(super) fn ask(&mut self, mut clock: impl FnMut() -> Option<String>) -> Typed {
        let Some(mut shown) = clock() else { return Typed::Interrupted };
        put(&shown);
        if !self.waiting {
            let _ = self.ask.send(());
            self.waiting = true;
        }
        let mut looked = Instant::now();
        loop {
            match self.lines.recv_timeout(TICK.saturating_sub(looked.elapsed())) {
                Ok(line) => {
                    self.waiting = false;
                    if !self.live {
                        // What comes from a pipe is not echoed by a terminal.
                        put(&format!("{}\n", line.as_deref().unwrap_or_default()));
                    }
                    return line.map_or(Typed::End, Typed::Line);
                }
                Err(RecvTimeoutError::Disconnected) => return Typed::End,
                Err(RecvTimeoutError::Timeout) => {
                    looked = Instant::now();
                    match clock() {
                        None => {
                            put("\n");
                            return Typed::Interrupted;
                        }
                        Some(now) if self.live && now != shown => {
                            // Over the old prompt of the same width; what is being typed behind it stays.
                            put(&format!("\x1b7\r{now}\x1b8"));
                            shown = now;
                        }
                        Some(_) => {}
                    }
                }
            }
        }
    }

    /// Asks for a line where no clock goes.
    pub(super) fn plain(&mut self, prompt: &str) -> Typed {
        self.ask(|| Some(prompt.to_owned()))
    }
}

/// Writes at once; a reader that has gone away is no error.
fn put(text: &str) {
    let mut out = io::stdout().lock();
    let _ = out.write_all(text.as_bytes());
    let _ = out.flush();
}

fn columns() -> usize {
    let size = rustix::termios::tcgetwinsize(io::stdout()).ok();
    let columns = size.map_or(80, |size| usize::from(size.ws_col));
    if columns < 20 { 80 } else { columns - 1 }
}
