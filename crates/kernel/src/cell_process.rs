//! The process that runs the cells, and the relay that stands between it and the engine.
//!
//! evcxr reads the cells' output line by line from a pipe, its own markers mixed in, and swallows some of
//! them: whether a cell panicked, or left by `?`, never reaches the kernel. What goes to stderr travels by a
//! second pipe that has no end marker, so that it is lost or comes too late. So the engine starts a relay
//! (this program again), which starts the real cell process and
//!
//! - reads both pipes to the end before it passes on the marker that ends a cell: nothing is lost or late;
//! - sends stderr and the events that evcxr swallows down the one ordered channel, as tagged lines;
//! - keeps output that does not end in a newline apart from evcxr's markers;
//! - asks for a line where a cell reads standard input, by which the engine sends its requests and nobody would answer;
//! - takes out the figures, tables and values, of which evcxr keeps the last only, and sends each in its place;
//! - outlives a crash of the cell process, so that its last words and the reason of its death arrive.

use rustix::event::{PollFd, PollFlags, Timespec};
use std::io::{BufRead as _, Read, Write};
use std::os::fd::AsFd;
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

/// Set by evcxr for every process that it starts to run cells.
const IS_RUNTIME: &str = "EVCXR_IS_RUNTIME";
/// Set by the relay for the real cell process.
const IS_CELL_PROCESS: &str = "TOURISM_KERNEL_CELL_PROCESS";

/// evcxr's markers, as its child process prints them.
const COMPLETE: &str = "EVCXR_EXECUTION_COMPLETE";
const PANIC: &str = "EVCXR_PANIC_NOTIFICATION";
const USER_ERROR: &str = "EVCXR_ERROR_OCCURRED";
const BEGIN_CONTENT: &str = "EVCXR_BEGIN_CONTENT ";
const END_CONTENT: &str = "EVCXR_END_CONTENT";
const INPUT_REQUEST: &str = "EVCXR_INPUT_REQUEST";
const OTHER_MARKERS: [&str; 2] = [INPUT_REQUEST, "EVCXR_VARIABLE_CHANGED_TYPE:"];

/// What starts a line that the relay added for the kernel.
pub const TAG: char = '\u{1e}';

/// The relay's announcement that a compiled cell starts to run.
pub const STARTED: &str = "\u{1e}started";

/// Names a file that exists once somebody reads the cells' output.
///
/// The engine opens with a run of its own, whose value nobody may hear of: it waits until every line has been read.
pub const OPENED: &str = "TOURISM_KERNEL_OPENED";

/// How long an unfinished line of output waits for its end before the notebook sees it.
const PARTIAL_LINE_WAIT: Timespec = Timespec { tv_sec: 0, tv_nsec: 50_000_000 };

/// How long a cell may go on once the kernel has left.
const LAST_CELL_WAIT: std::time::Duration = std::time::Duration::from_secs(1);

/// How long a cell that says nothing is left alone before it is looked at whether it waits for input.
const STDIN_WAIT: Timespec = Timespec { tv_sec: 0, tv_nsec: 150_000_000 };

/// Does not return in a process that the engine started to run cells.
pub fn take_over_if_asked() {
    if std::env::var_os(IS_RUNTIME).is_none() {
        return;
    }
    if std::env::var_os(IS_CELL_PROCESS).is_none() {
        std::process::exit(relay());
    }
    // A relay that is killed takes its cell process along, a cell that loops for ever included.
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_parent_process_death_signal(Some(rustix::process::Signal::KILL));
    limit_memory();
    evcxr::runtime_hook();
}

/// A cell that asks for more memory than there is gets an error of its own, before the system ends somebody else.
fn limit_memory() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let Some(free) = available_memory() else { return };
    let limit = free / 10 * 9;
    let before = getrlimit(Resource::Data);
    let current = before.current.map_or(limit, |before| before.min(limit));
    let _ = setrlimit(Resource::Data, Rlimit { current: Some(current), maximum: before.maximum });
}

/// The bytes that a process can still have.
fn available_memory() -> Option<u64> {
    let text = std::fs::read_to_string("/proc/meminfo").ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("MemAvailable:"))?;
    line.split_whitespace().next()?.parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}

fn relay() -> i32 {
    // A kernel that is killed takes its relay along.
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_parent_process_death_signal(Some(rustix::process::Signal::KILL));
    let started = std::env::current_exe().and_then(|program| {
        Command::new(program)
            .args(std::env::args_os().skip(1))
            .env(IS_CELL_PROCESS, "1")
            // The backtrace of a cell shows the engine's frames, not the learner's.
            .env_remove("RUST_BACKTRACE")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
    });
    let mut child = match started {
        Ok(child) => child,
        Err(error) => {
            eprintln!("the process that runs the cells did not start: {error}");
            return 1;
        }
    };
    let stdin = Arc::new(Stdin::default());
    pass_stdin(&mut child, &stdin);
    let waits_for = std::env::var_os(OPENED).map(std::path::PathBuf::from);
    let mut relay = Relay { out: std::io::stdout(), content: None, waits_for, stdin };
    // A kernel that has gone away ends the relay; the cell process follows it.
    if relay.pump(&mut child).is_err() {
        let _ = child.kill();
    }
    match child.wait() {
        Ok(status) => {
            let _ = relay.tagged("exit", &describe(status));
            status.code().unwrap_or_else(|| 128 + status.signal().unwrap_or(0))
        }
        Err(_) => 1,
    }
}

/// `code 3` or `signal 11`: what [`crate::output`] reads back.
fn describe(status: ExitStatus) -> String {
    match (status.code(), status.signal()) {
        (Some(code), _) => format!("code {code}"),
        (None, Some(signal)) => format!("signal {signal}"),
        (None, None) => "code 1".to_owned(),
    }
}

/// Copies the engine's requests to the cell process and announces each run.
///
/// The announcement goes by the relay's stderr, which the engine passes on at once: it opens with a run of its
/// own, before anybody reads the cells' output.
fn pass_stdin(child: &mut Child, state: &Arc<Stdin>) {
    *lock(&state.pipe) = child.stdin.take();
    let state = Arc::clone(state);
    let process = i32::try_from(child.id()).ok().and_then(rustix::process::Pid::from_raw);
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines() {
            let Ok(line) = line else { break };
            let starts = line.starts_with("LOAD_AND_RUN ");
            if starts {
                eprintln!("{STARTED}");
            }
            let mut pipe = lock(&state.pipe);
            let Some(to_child) = pipe.as_mut() else { break };
            if writeln!(to_child, "{line}").and_then(|()| to_child.flush()).is_err() {
                break;
            }
            // Only now: until the line is in the pipe, the cell process waits for it and for nothing else.
            state.asked.store(false, Ordering::SeqCst);
            if starts {
                state.begun.fetch_add(1, Ordering::SeqCst);
            }
        }
        // Closing the pipe ends a cell process that waits for the next cell; one that runs a cell hears nothing.
        *lock(&state.pipe) = None;
        std::thread::sleep(LAST_CELL_WAIT);
        if let Some(process) = process {
            let _ = rustix::process::kill_process(process, rustix::process::Signal::KILL);
        }
    });
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

fn write_line(out: &std::io::Stdout, line: &str) -> std::io::Result<()> {
    let mut out = out.lock();
    writeln!(out, "{line}")?;
    out.flush()
}

/// What is known about the cell and its standard input.
#[derive(Default)]
struct Stdin {
    /// The cells that were sent, and those that have ended. Counted, not flagged: a cell may end before the thread that
    /// sent it comes to say that it has begun.
    begun: AtomicU64,
    ended: AtomicU64,
    /// It waits for a line that has been asked for.
    asked: AtomicBool,
    /// The way to the cell process.
    pipe: Mutex<Option<std::process::ChildStdin>>,
}

impl Stdin {
    /// Whether a cell that runs waits for a line that nobody has been asked for.
    fn wants_a_line(&self, process: u32) -> bool {
        let running = self.begun.load(Ordering::SeqCst) > self.ended.load(Ordering::SeqCst);
        if !running || self.asked.load(Ordering::SeqCst) || !reads_stdin(process) {
            return false;
        }
        // A process that has not yet woken for what is in the pipe waits for nothing.
        let pipe = lock(&self.pipe);
        pipe.as_ref().is_some_and(|pipe| rustix::io::ioctl_fionread(pipe) == Ok(0))
            && reads_stdin(process)
    }
}

/// Whether the main thread of a process waits for a line on its standard input.
///
/// Linux tells the system call in which a process waits: its number, then its first argument.
fn reads_stdin(process: u32) -> bool {
    const READ: Option<&str> = if cfg!(not(target_os = "linux")) {
        None
    } else if cfg!(target_arch = "x86_64") {
        Some("0")
    } else if cfg!(target_arch = "aarch64") {
        Some("63")
    } else {
        None
    };
    let Some(read) = READ else { return false };
    std::fs::read_to_string(format!("/proc/{process}/syscall"))
        .is_ok_and(|call| call.split(' ').take(2).eq([read, "0x0"]))
}

struct Relay {
    out: std::io::Stdout,
    /// The block of rich content that is under way: its media type and its lines.
    content: Option<(String, Vec<String>)>,
    /// The file that tells that somebody reads, as long as it is not there.
    waits_for: Option<std::path::PathBuf>,
    stdin: Arc<Stdin>,
}

/// One pipe of the cell process: the bytes read so far that are not yet a line.
struct Pipe<R> {
    source: Option<R>,
    pending: Vec<u8>,
}

impl<R: Read + AsFd> Pipe<R> {
    fn new(source: Option<R>) -> Self {
        if let Some(source) = &source {
            let _ = rustix::io::ioctl_fionbio(source, true);
        }
        Self { source, pending: Vec::new() }
    }

    /// Reads what is there now; the source is gone once the pipe has ended.
    fn fill(&mut self) {
        let Some(source) = &mut self.source else { return };
        let mut buffer = [0; 16 * 1024];
        loop {
            match source.read(&mut buffer) {
                Ok(count) if count > 0 => self.pending.extend_from_slice(&buffer[..count]),
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => return,
                Ok(_) | Err(_) => {
                    self.source = None;
                    return;
                }
            }
        }
    }

    /// The complete lines read so far.
    fn lines(&mut self) -> Vec<String> {
        let Some(end) = self.pending.iter().rposition(|&byte| byte == b'\n') else {
            return Vec::new();
        };
        let rest = self.pending.split_off(end + 1);
        let whole = std::mem::replace(&mut self.pending, rest);
        String::from_utf8_lossy(&whole).lines().map(str::to_owned).collect()
    }

    /// What has been read after the last line end.
    fn partial(&mut self) -> Option<String> {
        if self.pending.is_empty() {
            return None;
        }
        // A character may still be under way: keep its first bytes back.
        let whole = match std::str::from_utf8(&self.pending) {
            Err(error) if error.error_len().is_none() => error.valid_up_to(),
            _ => self.pending.len(),
        };
        let rest = self.pending.split_off(whole);
        let text = std::mem::replace(&mut self.pending, rest);
        (!text.is_empty()).then(|| String::from_utf8_lossy(&text).into_owned())
    }
}

impl Relay {
    fn pump(&mut self, child: &mut Child) -> std::io::Result<()> {
        let mut stdout = Pipe::new(child.stdout.take());
        let mut stderr = Pipe::new(child.stderr.take());
        while stdout.source.is_some() || stderr.source.is_some() {
            let partial = !stdout.pending.is_empty() || !stderr.pending.is_empty();
            // A cell may begin while nothing is said: look up now and then.
            let patience = if partial { &PARTIAL_LINE_WAIT } else { &STDIN_WAIT };
            let timed_out = {
                let mut fds = Vec::with_capacity(2);
                if let Some(source) = &stdout.source {
                    fds.push(PollFd::new(source, PollFlags::IN));
                }
                if let Some(source) = &stderr.source {
                    fds.push(PollFd::new(source, PollFlags::IN));
                }
                matches!(rustix::event::poll(&mut fds, Some(patience)), Ok(0))
            };
            stdout.fill();
            // Read after stdout, so that it holds everything written before the last line of stdout.
            stderr.fill();
            for line in stdout.lines() {
                // What a marker ends or explains was written before it.
                if markers().any(|marker| line.contains(marker)) {
                    self.errors(&mut stderr)?;
                }
                self.stdout_line(&line)?;
            }
            self.errors(&mut stderr)?;
            if timed_out && self.content.is_none() {
                if !could_be_marker(&stdout.pending)
                    && let Some(text) = stdout.partial()
                {
                    self.tagged("part", &text)?;
                }
                if let Some(text) = stderr.partial() {
                    self.tagged("errpart", &text)?;
                }
                if self.stdin.wants_a_line(child.id()) {
                    // A cell that has ended said so before its process began to wait for the next one.
                    let said = stdout.pending.len();
                    stdout.fill();
                    if stdout.pending.len() == said {
                        self.stdin.asked.store(true, Ordering::SeqCst);
                        write_line(&self.out, &format!("{INPUT_REQUEST}:"))?;
                    }
                }
            }
            // What came while the cell process was looked at.
            for line in stdout.lines() {
                self.errors(&mut stderr)?;
                self.stdout_line(&line)?;
            }
        }
        for (event, rest) in [("part", stdout.partial()), ("errpart", stderr.partial())] {
            if let Some(text) = rest {
                self.tagged(event, &text)?;
            }
        }
        Ok(())
    }

    fn errors<R: Read + AsFd>(&mut self, stderr: &mut Pipe<R>) -> std::io::Result<()> {
        for line in stderr.lines() {
            self.tagged("err", &line)?;
        }
        Ok(())
    }

    fn stdout_line(&mut self, line: &str) -> std::io::Result<()> {
        // Output without a newline stands in front of the marker that followed it.
        let at = markers().filter_map(|marker| line.find(marker)).min();
        let line = match at {
            Some(at) if at > 0 => {
                self.tagged("part", &line[..at])?;
                &line[at..]
            }
            _ => line,
        };
        match line {
            PANIC => {
                // A panic may cut a block of content off.
                self.content = None;
                self.tagged("panic", "")?;
            }
            USER_ERROR => self.tagged("question-mark", "")?,
            COMPLETE => {
                self.content = None;
                self.stdin.ended.fetch_add(1, Ordering::SeqCst);
            }
            END_CONTENT => {
                if let Some((mime, lines)) = self.content.take()
                    && self.opened()
                {
                    let text = serde_json::Value::String(lines.join("\n")).to_string();
                    self.tagged("content", &format!("{mime} {text}"))?;
                }
                return Ok(());
            }
            _ => {
                if let Some(mime) = line.strip_prefix(BEGIN_CONTENT) {
                    self.content = Some((mime.trim().to_owned(), Vec::new()));
                    return Ok(());
                }
                if line.starts_with(INPUT_REQUEST) {
                    self.stdin.asked.store(true, Ordering::SeqCst);
                }
                if let Some((_, lines)) = &mut self.content {
                    lines.push(line.to_owned());
                    return Ok(());
                }
            }
        }
        write_line(&self.out, line)
    }

    fn opened(&mut self) -> bool {
        self.waits_for = self.waits_for.take().filter(|file| !file.exists());
        self.waits_for.is_none()
    }

    fn tagged(&mut self, event: &str, text: &str) -> std::io::Result<()> {
        write_line(&self.out, &format!("{TAG}{event} {text}"))
    }
}

fn markers() -> impl Iterator<Item = &'static str> {
    [COMPLETE, PANIC, USER_ERROR, BEGIN_CONTENT, END_CONTENT].into_iter().chain(OTHER_MARKERS)
}

/// Whether an unfinished line may grow into one of evcxr's markers.
fn could_be_marker(pending: &[u8]) -> bool {
    markers().any(|marker| {
        let marker = marker.as_bytes();
        pending.starts_with(marker)
            || (1..=pending.len().min(marker.len())).any(|n| pending.ends_with(&marker[..n]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unfinished_line_that_may_become_a_marker_is_kept_back() {
        assert!(could_be_marker(b"EVCXR_EXEC"));
        assert!(could_be_marker(b"loading... EVC"));
        assert!(!could_be_marker(b"loading..."));
    }

    #[test]
    fn a_character_under_way_is_not_cut() {
        let mut pipe = Pipe::<std::process::ChildStdout>::new(None);
        pipe.pending = "객실".as_bytes()[..4].to_vec();
        assert_eq!(pipe.partial().as_deref(), Some("객"));
        assert_eq!(pipe.pending.len(), 1);
    }
}
