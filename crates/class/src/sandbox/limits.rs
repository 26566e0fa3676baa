//! How much an answer may use.

use std::process::Command;
use std::time::Duration;

/// Which of the two rooms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The compiler reads a student's code.
    Compile,
    /// A student's code runs.
    Run,
}

/// How much an answer may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// How long all calls of one exercise may take.
    pub run: Duration,
    /// How much memory the running code may ask for, in bytes.
    pub memory: u64,
    /// How much it may print, in bytes.
    pub output: u64,
    /// How long the compiler may take.
    pub compile: Duration,
    /// How much memory the compiler may ask for, in bytes.
    pub compile_memory: u64,
}

impl Default for Limits {
    /// Ten seconds and 1 GB: many hundred times what the slowest solution of the lessons takes.
    fn default() -> Self {
        Self {
            run: Duration::from_secs(10),
            memory: 1 << 30,
            output: 1 << 20,
            compile: Duration::from_mins(1),
            compile_memory: 4 << 30,
        }
    }
}

/// A program that the compiler writes has a few megabytes.
const LARGEST_PROGRAM: u64 = 256 << 20;

impl Limits {
    /// A command that starts another under these limits: `prlimit` of util-linux, whose limits are inherited.
    pub(super) fn command(&self, stage: Stage) -> Command {
        let (memory, time, file) = match stage {
            Stage::Compile => (self.compile_memory, self.compile, LARGEST_PROGRAM),
            Stage::Run => (self.memory, self.run, self.output),
        };
        let mut command = Command::new("prlimit");
        command.env_clear().env("PATH", "/usr/local/bin:/usr/bin:/bin");
        command.args([
            format!("--as={memory}"),
            // A second more than the clock, for code that the clock should catch first.
            format!("--cpu={}", time.as_secs().saturating_add(1)),
            format!("--fsize={file}"),
            "--core=0".to_owned(),
            "--nofile=256".to_owned(),
        ]);
        command
    }
}
