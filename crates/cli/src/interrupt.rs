//! Ctrl-C and `kill`: the child at work is told, and the reader learns that nothing is lost.

use std::io::Write as _;
use std::sync::atomic::{AtomicBool, AtomicI32, Ordering};

use rustix::process::{Pid, Signal, kill_process_group};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

/// What a shell expects of a program that was interrupted.
pub const EXIT_CODE: u8 = 130;

/// The user stopped us.
#[derive(Debug)]
pub struct Stopped;

impl std::fmt::Display for Stopped {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Stopped; what is finished stays. Run the same command again to resume.")
    }
}

impl std::error::Error for Stopped {}

static STOPPED: AtomicBool = AtomicBool::new(false);
/// The process group of the child at work; 0 while there is none.
static CHILD: AtomicI32 = AtomicI32::new(0);
/// Whether the child asks questions on SIGINT and must be ended by SIGTERM.
static ENDING: AtomicBool = AtomicBool::new(false);

/// Starts listening, on a thread of its own.
pub fn listen() {
    // Without handlers a signal simply ends the program: worse words, but no harm.
    let Ok(mut signals) = Signals::new([SIGINT, SIGTERM, SIGHUP]) else {
        return;
    };
    std::thread::spawn(move || {
        for signal in signals.forever() {
            STOPPED.store(true, Ordering::SeqCst);
            let Some(group) = Pid::from_raw(CHILD.load(Ordering::SeqCst)) else {
                // The terminal may be what has gone away: `eprintln!` would panic, and this thread would never stop us.
                let _ = writeln!(std::io::stderr(), "\n{Stopped}");
                std::process::exit(EXIT_CODE.into());
            };
            let asks = ENDING.load(Ordering::SeqCst);
            let signal = if signal == SIGINT && !asks { Signal::INT } else { Signal::TERM };
            // The child may just have ended by itself.
            let _ = kill_process_group(group, signal);
        }
    });
}

/// Whether the user has asked to stop.
pub fn stopped() -> bool {
    STOPPED.load(Ordering::SeqCst)
}

/// While it lives, signals go to the process group of `child`.
pub struct Forwarding;

impl Forwarding {
    /// Forwards to the group that `child` leads.
    pub fn to(child: &std::process::Child) -> Self {
        ENDING.store(false, Ordering::SeqCst);
        Self::group(child)
    }

    /// The same for a server, which would ask back on Ctrl-C: it is told to end.
    pub fn ending(child: &std::process::Child) -> Self {
        ENDING.store(true, Ordering::SeqCst);
        Self::group(child)
    }

    fn group(child: &std::process::Child) -> Self {
        CHILD.store(i32::try_from(child.id()).unwrap_or(0), Ordering::SeqCst);
        Self
    }
}

impl Drop for Forwarding {
    fn drop(&mut self) {
        CHILD.store(0, Ordering::SeqCst);
    }
}
