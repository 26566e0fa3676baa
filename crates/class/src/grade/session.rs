//! A conversation with a running program: calls go in, answers come out.

use std::cell::RefCell;
use std::fs::File;
use std::io::{ErrorKind, Read as _, Seek as _, Write as _};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use tourism_answers::ask::{Ask, Reply};

use crate::error::{Error, Result};
use crate::record::Reason;
use crate::sandbox::{Ended, Room, reap};

/// An answer is a few values; one this long is none.
const LONGEST_REPLY: usize = 1 << 20;
/// As much of what a program says as is looked at.
const KEPT: u64 = 64 << 10;

/// A running program.
#[derive(Debug)]
pub struct Session {
    inner: RefCell<Inner>,
}

#[derive(Debug)]
struct Inner {
    child: Child,
    socket: UnixStream,
    unread: Vec<u8>,
    said: File,
    until: Instant,
    stopped: Option<Reason>,
}

impl Session {
    /// Starts a program.
    ///
    /// # Errors
    ///
    /// If the sandbox cannot be started.
    pub fn start(room: &Room, program: &Path) -> Result<Self> {
        let failed = |error: std::io::Error| Error::refused(format!("starting an answer: {error}"));
        let (mut command, filters) = room.program(program)?;
        let (ours, theirs) = UnixStream::pair().map_err(failed)?;
        let said = tempfile::tempfile().map_err(failed)?;
        command
            .stdin(Stdio::from(OwnedFd::from(theirs)))
            .stdout(said.try_clone().map_err(failed)?)
            .stderr(said.try_clone().map_err(failed)?);
        let child = command.spawn().map_err(failed)?;
        // The command holds the program's end of the socket, which must close with the program.
        drop(command);
        drop(filters);
        let until = Instant::now() + room.limits().run;
        let inner = Inner { child, socket: ours, unread: Vec::new(), said, until, stopped: None };
        Ok(Self { inner: RefCell::new(inner) })
    }

    /// Calls; `None` once the program has been stopped or has ended.
    pub fn ask(&self, ask: &Ask) -> Option<Reply> {
        let mut inner = self.inner.borrow_mut();
        if inner.stopped.is_some() {
            return None;
        }
        match inner.exchange(ask) {
            Ok(reply) => Some(reply),
            Err(reason) => {
                inner.stopped = Some(reason);
                None
            }
        }
    }

    /// Why there are no more replies.
    #[must_use]
    pub fn stopped(&self) -> Option<Reason> {
        self.inner.borrow().stopped.clone()
    }
}

impl Session {
    /// What the program said beside its replies.
    pub fn said(&self) -> String {
        let mut inner = self.inner.borrow_mut();
        let said = inner.said();
        if said.is_empty() { said } else { format!(": {}", said.trim()) }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let inner = self.inner.get_mut();
        // It may be waiting for the next call, or never have meant to answer.
        let _ = inner.child.kill();
        let _ = inner.child.wait();
    }
}

impl Inner {
    fn exchange(&mut self, ask: &Ask) -> std::result::Result<Reply, Reason> {
        let mut line = serde_json::to_vec(ask).map_err(|_| Reason::NoAnswer)?;
        line.push(b'\n');
        self.send(&line)?;
        let line = self.line()?;
        serde_json::from_slice(&line).map_err(|_| Reason::NoAnswer)
    }

    fn left(&self) -> std::result::Result<Duration, Reason> {
        let left = self.until.saturating_duration_since(Instant::now());
        if left.is_zero() { Err(Reason::TimedOut) } else { Ok(left) }
    }

    fn send(&mut self, line: &[u8]) -> std::result::Result<(), Reason> {
        let left = self.left()?;
        let sent =
            self.socket.set_write_timeout(Some(left)).and_then(|()| self.socket.write_all(line));
        sent.map_err(|error| self.failed(&error))
    }

    fn line(&mut self) -> std::result::Result<Vec<u8>, Reason> {
        let mut buffer = [0; 8192];
        loop {
            if let Some(end) = self.unread.iter().position(|&byte| byte == b'\n') {
                let rest = self.unread.split_off(end + 1);
                return Ok(std::mem::replace(&mut self.unread, rest));
            }
            if self.unread.len() > LONGEST_REPLY {
                return Err(Reason::TooMuchOutput);
            }
            let left = self.left()?;
            let got = self
                .socket
                .set_read_timeout(Some(left))
                .and_then(|()| self.socket.read(&mut buffer));
            match got {
                Ok(0) => return Err(self.ended()),
                Ok(length) => self.unread.extend(buffer.iter().take(length)),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(self.failed(&error)),
            }
        }
    }

    fn failed(&mut self, error: &std::io::Error) -> Reason {
        match error.kind() {
            ErrorKind::WouldBlock | ErrorKind::TimedOut => Reason::TimedOut,
            _ => self.ended(),
        }
    }

    fn said(&mut self) -> String {
        let mut text = Vec::new();
        let length = self.said.metadata().map_or(0, |about| about.len());
        let read = self.said.seek(std::io::SeekFrom::Start(length.saturating_sub(KEPT)));
        let _ = read.and_then(|_| (&mut self.said).take(KEPT).read_to_end(&mut text));
        String::from_utf8_lossy(&text).into_owned()
    }

    /// Why it ended by itself.
    fn ended(&mut self) -> Reason {
        // What closed its socket and goes on is stopped.
        let grace = (Instant::now() + Duration::from_millis(500)).min(self.until);
        let code = reap(&mut self.child, grace).map_or(-1, |(code, _)| code);
        let ended = Ended { code, timed_out: false, said: self.said() };
        if ended.wrote_too_much() {
            Reason::TooMuchOutput
        } else if ended.took_too_long() {
            Reason::TimedOut
        } else if ended.said.contains("has overflowed its stack") {
            Reason::StackOverflow
        } else if ended.said.contains("memory allocation of ") {
            Reason::TooMuchMemory
        } else {
            Reason::Ended
        }
    }
}
