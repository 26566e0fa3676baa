//! A candidate with folders of their own.

use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};

pub struct Candidate {
    pub folder: tempfile::TempDir,
}

impl Candidate {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tourism"));
        command.arg("exam").args(arguments).current_dir(self.folder.path());
        command.env("TOURISM_EXAMS", self.path("exams"));
        command.env("TOURISM_ANSWERS", self.path("answers"));
        command.env("TOURISM_STUDY", self.path("study.json"));
        command.env("TOURISM_PROGRESS", self.path("progress.json"));
        command
    }

    /// Starts it with a keyboard.
    pub fn begin(&self, arguments: &[&str]) -> Child {
        let mut command = self.command(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command.spawn().unwrap()
    }

    /// Types everything and waits for the end.
    pub fn types(&self, arguments: &[&str], text: &str) -> Output {
        use std::io::Write as _;
        let mut child = self.begin(arguments);
        let mut keyboard = child.stdin.take().unwrap();
        // One that has ended does not read the rest.
        let _ = keyboard.write_all(text.as_bytes());
        drop(keyboard);
        child.wait_with_output().unwrap()
    }

    /// What it says on stdout, where it ended well.
    pub fn said(&self, arguments: &[&str], text: &str) -> String {
        let output = self.types(arguments, text);
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{error}");
        String::from_utf8(output.stdout).unwrap()
    }
}
