//! The relay's lines, put back in order: what the notebook shows at once, and what the end of the cell explains.

use crate::cell_process::{STARTED, TAG};
use crate::screen::Content;
use crossbeam_channel::{Receiver, Sender, bounded, unbounded};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Where a piece of text was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stream {
    /// Standard output.
    Out,
    /// Standard error.
    Err,
}

/// What the cell process told while one cell ran.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Observed {
    /// The panic that ended the cell.
    pub panic: Option<Panic>,
    /// The text of the error with which `?` left the cell.
    pub question_mark: Option<String>,
    /// How the process ended, if it did.
    pub exit: Option<Exit>,
    /// The last lines on standard error before the process ended.
    pub last_words: Vec<String>,
    /// What was shown last, if nothing was printed after it: the value of the cell, if it ends in one.
    pub value: Content,
}

/// Something to show at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Printed text.
    Text(Stream, String),
    /// A figure, a table, a value, in one or more forms.
    Content(Content),
    /// The cell has printed so much that the rest of it is not shown.
    TooMuch,
}

/// A panic as the default hook prints it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Panic {
    /// `src/lib.rs:105:1`, in the source that the engine generated.
    pub location: String,
    /// The panic's message.
    pub message: String,
}

/// How the cell process ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// It returned a code.
    Code(i32),
    /// A signal ended it.
    Signal(i32),
}

/// How long a line of standard error is kept back: it may turn out to be the text of a `?` error.
const HOLD: Duration = Duration::from_millis(60);

/// How many bytes of text a cell can show: a notebook that holds more is slow to open for everybody who gets it.
const MOST_TEXT: usize = 2_000_000;

/// The thread that reads the relay's lines.
pub struct Pump {
    finish: Sender<Sender<Observed>>,
    running: Arc<AtomicBool>,
}

impl Pump {
    /// Starts to read the relay; pieces of output go to `show` in the order in which they were written.
    pub fn start(
        lines: Receiver<String>,
        announcements: Receiver<String>,
        show: impl Fn(Piece) + Send + 'static,
        on_start: impl Fn() + Send + 'static,
    ) -> Self {
        let (finish, asked) = unbounded::<Sender<Observed>>();
        let running = Arc::new(AtomicBool::new(false));
        let is_running = Arc::clone(&running);
        std::thread::spawn(move || {
            let mut reader = Reader {
                show,
                held: None,
                panic: None,
                text: None,
                shown_in_cell: 0,
                crashing: false,
                observed: Observed::default(),
            };
            loop {
                crossbeam_channel::select! {
                    recv(lines) -> line => match line {
                        Ok(line) => reader.line(&line),
                        Err(_) => return,
                    },
                    recv(announcements) -> line => match line {
                        Ok(line) if line == STARTED => {
                            is_running.store(true, Ordering::SeqCst);
                            on_start();
                        }
                        // The relay itself writes here only when it cannot do its work.
                        Ok(line) => eprintln!("{line}"),
                        Err(_) => return,
                    },
                    recv(asked) -> answer => {
                        while let Ok(line) = lines.try_recv() {
                            reader.line(&line);
                        }
                        is_running.store(false, Ordering::SeqCst);
                        if let Ok(answer) = answer {
                            let _ = answer.send(reader.finish());
                        } else {
                            return;
                        }
                    },
                    default(HOLD) => {
                        reader.release();
                        reader.flush_text();
                    }
                }
            }
        });
        Self { finish, running }
    }

    /// Whether a cell's own code is running now (as opposed to being compiled).
    pub fn running(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.running)
    }

    /// Waits until everything written so far has been shown, and tells what was observed since the last call.
    pub fn finish(&self) -> Observed {
        let (answer, answered) = bounded(1);
        if self.finish.send(answer).is_err() {
            return Observed::default();
        }
        // Without an answer the notebook goes on; it only lacks the explanation of this cell.
        answered.recv_timeout(Duration::from_secs(10)).unwrap_or_default()
    }
}

struct Reader<F> {
    show: F,
    held: Option<String>,
    panic: Option<PanicText>,
    /// What was printed a moment ago and is about to be shown.
    text: Option<Text>,
    /// The bytes that the cell has printed.
    shown_in_cell: usize,
    /// Whether the handler of a crash has spoken.
    crashing: bool,
    observed: Observed,
}

/// Printed text that waits for more.
struct Text {
    stream: Stream,
    so_far: String,
    since: Instant,
}

/// The lines of a panic message while they arrive.
struct PanicText {
    header: String,
    location: String,
    message: Vec<String>,
}

impl<F: Fn(Piece)> Reader<F> {
    /// Shows text together with what was printed a moment before: a loop that prints is one message, not thousands.
    fn show(&mut self, stream: Stream, text: &str) {
        self.flush_content();
        let room = MOST_TEXT.saturating_sub(self.shown_in_cell);
        if room == 0 {
            return;
        }
        let whole = text.len();
        let text = &text[..text.floor_char_boundary(room.min(whole))];
        // A text that is cut fills the room to the last byte.
        self.shown_in_cell += if text.len() < whole { room } else { whole };
        match &mut self.text {
            Some(waiting) if waiting.stream == stream => waiting.so_far.push_str(text),
            _ => {
                self.flush_text();
                self.text = Some(Text { stream, so_far: text.to_owned(), since: Instant::now() });
            }
        }
        let due = |text: &Text| text.so_far.len() > 64 * 1024 || text.since.elapsed() > HOLD;
        if self.text.as_ref().is_some_and(due) {
            self.flush_text();
        }
        if self.shown_in_cell >= MOST_TEXT {
            self.flush_text();
            (self.show)(Piece::TooMuch);
        }
    }

    fn flush_text(&mut self) {
        if let Some(Text { stream, so_far, .. }) = self.text.take() {
            (self.show)(Piece::Text(stream, so_far));
        }
    }

    /// Shows the content of which no more forms can come.
    fn flush_content(&mut self) {
        let content = std::mem::take(&mut self.observed.value);
        if !content.is_empty() {
            self.flush_text();
            (self.show)(Piece::Content(content));
        }
    }

    /// One form of something to show. The forms of one thing follow one another; a form that is there already begins
    /// the next thing.
    fn content(&mut self, mime: &str, text: &str) {
        let Ok(text) = serde_json::from_str::<String>(text) else { return };
        let unit = mime == "text/plain" && text == "()";
        if unit || self.observed.value.iter().any(|(before, _)| before == mime) {
            self.flush_content();
        }
        if !unit {
            self.observed.value.push((mime.to_owned(), text));
        }
    }

    fn line(&mut self, line: &str) {
        let Some(tagged) = line.strip_prefix(TAG) else {
            self.release();
            self.show(Stream::Out, &format!("{line}\n"));
            return;
        };
        let (event, text) = tagged.split_once(' ').unwrap_or((tagged, ""));
        match event {
            "part" => {
                self.release();
                self.show(Stream::Out, text);
            }
            "content" => {
                // A cell that still shows something has caught its panic.
                self.end_panic();
                self.release();
                let (mime, text) = text.split_once(' ').unwrap_or((text, ""));
                self.content(mime, text);
            }
            "err" => self.error_line(text),
            "errpart" => {
                self.release();
                self.show(Stream::Err, text);
            }
            "panic" => {
                let text = self.panic.take();
                self.observed.panic = Some(text.map_or_else(
                    || Panic { location: String::new(), message: String::new() },
                    |text| Panic { location: text.location, message: text.message.join("\n") },
                ));
            }
            "question-mark" => {
                self.observed.question_mark = Some(self.held.take().unwrap_or_default());
            }
            "exit" => {
                self.observed.exit = text.split_once(' ').and_then(|(kind, number)| {
                    let number = number.parse().ok()?;
                    Some(if kind == "signal" { Exit::Signal(number) } else { Exit::Code(number) })
                });
            }
            _ => {}
        }
    }

    fn error_line(&mut self, text: &str) {
        if let Some((header, location)) = panic_header(text) {
            self.end_panic();
            // The hook starts with an empty line.
            if self.held.as_deref() == Some("") {
                self.held = None;
            }
            self.panic = Some(PanicText { header, location, message: Vec::new() });
            return;
        }
        // What follows is the engine's own backtrace.
        if ["Segmentation fault.", "Illegal instruction.", "Bus error."].contains(&text) {
            self.crashing = true;
            self.keep_last_words(text);
        }
        if self.crashing {
            return;
        }
        if let Some(panic) = &mut self.panic {
            if !text.starts_with("note: run with `RUST_BACKTRACE") {
                panic.message.push(text.to_owned());
            }
            return;
        }
        self.release();
        self.held = Some(text.to_owned());
    }

    /// Shows a panic that did not end the cell (it was caught, or belongs to another thread).
    fn end_panic(&mut self) {
        if let Some(panic) = self.panic.take() {
            self.release();
            self.keep_last_words(&panic.header);
            self.show(Stream::Err, &format!("{}\n", panic.header));
            for line in panic.message {
                self.keep_last_words(&line);
                self.show(Stream::Err, &format!("{line}\n"));
            }
        }
    }

    fn keep_last_words(&mut self, line: &str) {
        let words = &mut self.observed.last_words;
        if !line.is_empty() {
            words.push(line.to_owned());
        }
        if words.len() > 8 {
            words.remove(0);
        }
    }

    fn release(&mut self) {
        if let Some(line) = self.held.take() {
            self.keep_last_words(&line);
            self.show(Stream::Err, &format!("{line}\n"));
        }
    }

    fn finish(&mut self) -> Observed {
        self.end_panic();
        self.release();
        self.flush_text();
        self.shown_in_cell = 0;
        self.crashing = false;
        std::mem::take(&mut self.observed)
    }
}

/// The location in `thread 'main' (12) panicked at src/lib.rs:105:1:`.
fn panic_header(line: &str) -> Option<(String, String)> {
    let rest = line.strip_prefix("thread '")?;
    let (_, location) = rest.split_once(" panicked at ")?;
    Some((line.to_owned(), location.strip_suffix(':')?.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    type Shown = Arc<Mutex<Vec<Piece>>>;

    fn after(lines: &[&str]) -> (Vec<Piece>, Observed) {
        let (send, receive) = unbounded();
        let (_announce, announcements) = unbounded();
        let shown: Shown = Arc::default();
        let sink = Arc::clone(&shown);
        let show = move |piece| sink.lock().unwrap().push(piece);
        for line in lines {
            send.send((*line).to_owned()).unwrap();
        }
        let pump = Pump::start(receive, announcements, show, || {});
        let observed = pump.finish();
        let shown = shown.lock().unwrap().clone();
        (shown, observed)
    }

    #[test]
    fn a_panic_becomes_an_event_and_not_output() {
        let (shown, observed) = after(&[
            "before",
            "\u{1e}err ",
            "\u{1e}err thread '<unnamed>' (7) panicked at src/lib.rs:105:1:",
            "\u{1e}err 상위 비중이",
            "\u{1e}err 맞지 않습니다",
            "\u{1e}err note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace",
            "\u{1e}panic ",
        ]);
        assert_eq!(shown[0], Piece::Text(Stream::Out, "before\n".to_owned()));
        assert!(!format!("{shown:?}").contains("panicked"), "{shown:?}");
        let panic = observed.panic.unwrap();
        assert_eq!(panic.location, "src/lib.rs:105:1");
        assert_eq!(panic.message, "상위 비중이\n맞지 않습니다");
    }

    #[test]
    fn a_panic_that_was_caught_stays_output() {
        let (shown, observed) = after(&[
            "\u{1e}err thread 'worker' (7) panicked at src/lib.rs:3:1:",
            "\u{1e}err boom",
            "after",
        ]);
        assert_eq!(observed.panic, None);
        let texts = |stream| {
            let texts = shown.iter().filter_map(move |piece| match piece {
                Piece::Text(of, text) if *of == stream => Some(text.as_str()),
                _ => None,
            });
            texts.collect::<String>()
        };
        assert!(texts(Stream::Err).ends_with("boom\n"), "{shown:?}");
        assert_eq!(texts(Stream::Out), "after\n");
    }

    #[test]
    fn the_last_line_before_a_question_mark_is_its_error_and_earlier_lines_are_output() {
        let (shown, observed) =
            after(&["\u{1e}err a note", "\u{1e}err `spend`[1] is -3", "\u{1e}question-mark "]);
        assert_eq!(shown, [Piece::Text(Stream::Err, "a note\n".to_owned())]);
        assert_eq!(observed.question_mark.as_deref(), Some("`spend`[1] is -3"));
    }

    #[test]
    fn what_is_shown_keeps_its_place_and_the_last_of_it_is_the_value() {
        let (shown, observed) = after(&[
            "\u{1e}content text/html \"<b>1</b>\"",
            "\u{1e}content text/plain \"1\"",
            "between",
            "\u{1e}content text/html \"<b>2</b>\"",
            "\u{1e}content text/plain \"2\"",
            "\u{1e}content text/plain \"3\"",
        ]);
        let form = |mime: &str, text: &str| (mime.to_owned(), text.to_owned());
        let two = |n: u8| {
            vec![form("text/html", &format!("<b>{n}</b>")), form("text/plain", &n.to_string())]
        };
        let text = Piece::Text(Stream::Out, "between\n".to_owned());
        assert_eq!(shown, [Piece::Content(two(1)), text, Piece::Content(two(2))]);
        assert_eq!(observed.value, [form("text/plain", "3")]);
    }

    #[test]
    fn a_unit_value_shows_nothing_and_leaves_what_was_shown_before_it() {
        let (shown, observed) =
            after(&["\u{1e}content text/html \"<b>1</b>\"", "\u{1e}content text/plain \"()\""]);
        let content = vec![("text/html".to_owned(), "<b>1</b>".to_owned())];
        assert_eq!((shown, observed.value), (vec![Piece::Content(content)], Vec::new()));
    }

    #[test]
    fn a_loop_that_prints_is_a_few_messages_and_has_an_end() {
        let line = "x".repeat(999);
        let lines = vec![line.as_str(); 3000];
        let (shown, _) = after(&lines);
        let texts = shown.iter().filter_map(|piece| match piece {
            Piece::Text(_, text) => Some(text.len()),
            _ => None,
        });
        assert_eq!(texts.sum::<usize>(), MOST_TEXT);
        assert!(shown.len() < 100, "{} messages", shown.len());
        assert_eq!(shown.last(), Some(&Piece::TooMuch));
    }

    #[test]
    fn the_frames_of_a_crash_are_not_shown() {
        let (shown, observed) = after(&[
            "\u{1e}err Segmentation fault.",
            "\u{1e}err   0: evcxr::runtime",
            "\u{1e}exit signal 6",
        ]);
        assert_eq!(shown, []);
        assert_eq!(observed.last_words, ["Segmentation fault."]);
    }

    #[test]
    fn the_end_of_the_process_is_told() {
        let (_, observed) = after(&["\u{1e}exit signal 11"]);
        assert_eq!(observed.exit, Some(Exit::Signal(11)));
    }
}
