//! Waiting for a process, but not for ever.

use std::io::{Read as _, Seek as _};
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use crate::error::{Error, Result};

/// How a process ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// Its exit code; 128 and more is a signal.
    pub code: i32,
    /// Whether it was stopped because it took too long.
    pub timed_out: bool,
    /// What it wrote to standard error, as far as it is kept.
    pub said: String,
}

/// The signal of a file that would become too large.
const SIGXFSZ: i32 = 25;
/// The signal of a process that has had its time.
const SIGXCPU: i32 = 24;

impl Ended {
    /// Whether all went well.
    #[must_use]
    pub fn is_well(&self) -> bool {
        self.code == 0 && !self.timed_out
    }

    /// Whether it wrote more than it may.
    #[must_use]
    pub fn wrote_too_much(&self) -> bool {
        self.code == 128 + SIGXFSZ
    }

    /// Whether it used up its time, by the clock or the processor.
    #[must_use]
    pub fn took_too_long(&self) -> bool {
        self.timed_out || self.code == 128 + SIGXCPU
    }
}

/// As much of standard error as is looked at.
const KEPT: u64 = 4 << 20;

/// Runs a command to its end; what it says on standard error is kept in a file, whose size its limits bound.
///
/// # Errors
///
/// If it cannot be started.
pub fn watch(mut command: Command, time: Duration) -> Result<Ended> {
    let failed =
        |error: std::io::Error| Error::refused(format!("starting {}: {error}", command_name()));
    let mut said = tempfile::tempfile().map_err(failed)?;
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(said.try_clone().map_err(failed)?);
    let mut child = command.spawn().map_err(failed)?;
    let (status, timed_out) = wait(&mut child, Instant::now() + time).map_err(failed)?;
    let mut text = Vec::new();
    said.rewind().and_then(|()| said.take(KEPT).read_to_end(&mut text)).map_err(failed)?;
    let said = String::from_utf8_lossy(&text).into_owned();
    Ok(Ended { code: code(status), timed_out, said })
}

/// Waits until a time, then kills; whether that was needed.
fn wait(child: &mut Child, until: Instant) -> std::io::Result<(ExitStatus, bool)> {
    let mut pause = Duration::from_millis(1);
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok((status, false));
        }
        if Instant::now() >= until {
            child.kill()?;
            return Ok((child.wait()?, true));
        }
        std::thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(10));
    }
}

/// Waits until a time, then kills; the exit code, and whether killing was needed.
pub(crate) fn reap(child: &mut Child, until: Instant) -> std::io::Result<(i32, bool)> {
    wait(child, until).map(|(status, killed)| (code(status), killed))
}

fn code(status: ExitStatus) -> i32 {
    status.code().or_else(|| status.signal().map(|signal| 128 + signal)).unwrap_or(-1)
}

fn command_name() -> &'static str {
    "prlimit (util-linux)"
}
