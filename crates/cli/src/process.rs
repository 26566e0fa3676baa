//! Runs a program as a step of something longer: its lines feed the progress display and a log file.

use std::fs::File;
use std::io::{Read, Write};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc;

use anyhow::Context as _;

use crate::interrupt::{self, Forwarding, Stopped};

/// How a program ended, and the last lines that it wrote.
#[derive(Debug)]
pub struct Outcome {
    /// Its exit status.
    pub status: ExitStatus,
    /// The last lines of both its streams.
    pub tail: Vec<String>,
}

const TAIL: usize = 60;

/// Runs `command`; each line that it writes goes to `log` and to `on_line`.
///
/// A carriage return ends a line too: cargo draws its progress bar with it.
pub fn run(
    command: &mut Command,
    log: &Path,
    mut on_line: impl FnMut(&str),
) -> anyhow::Result<Outcome> {
    let program = command.get_program().to_string_lossy().into_owned();
    if let Some(folder) = log.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut log = File::create(log).with_context(|| format!("writing {}", log.display()))?;
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .process_group(0)
        .spawn()
        .with_context(|| format!("starting {program}"))?;
    let forwarding = Forwarding::to(&child);

    let (sender, lines) = mpsc::channel();
    let readers = [
        child.stdout.take().map(|stream| read(stream, sender.clone())),
        child.stderr.take().map(|stream| read(stream, sender)),
    ];
    let mut tail = std::collections::VecDeque::with_capacity(TAIL);
    for line in lines {
        // A full disk must not hide what the program says.
        let _ = writeln!(log, "{line}");
        on_line(&line);
        if tail.len() == TAIL {
            tail.pop_front();
        }
        tail.push_back(line);
    }
    let status = child.wait()?;
    drop(forwarding);
    for reader in readers.into_iter().flatten() {
        let _ = reader.join();
    }
    if interrupt::stopped() {
        return Err(Stopped.into());
    }
    Ok(Outcome { status, tail: tail.into() })
}

fn read(
    mut stream: impl Read + Send + 'static,
    lines: mpsc::Sender<String>,
) -> std::thread::JoinHandle<()> {
    std::thread::spawn(move || {
        let mut pending = Vec::new();
        let mut chunk = [0; 8192];
        while let Ok(count) = stream.read(&mut chunk) {
            if count == 0 {
                break;
            }
            pending.extend_from_slice(&chunk[..count]);
            while let Some(end) = pending.iter().position(|&byte| byte == b'\n' || byte == b'\r') {
                let line: Vec<u8> = pending.drain(..=end).collect();
                send(&lines, &line);
            }
        }
        send(&lines, &pending);
    })
}

fn send(lines: &mpsc::Sender<String>, line: &[u8]) {
    let line = String::from_utf8_lossy(line);
    let line = line.trim_end();
    if !line.is_empty() {
        // The receiver lives until both streams have ended.
        let _ = lines.send(line.to_owned());
    }
}
