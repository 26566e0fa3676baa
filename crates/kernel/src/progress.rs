//! What a long build is doing, in one line of the cell that is replaced as it goes on.

use crate::screen::Screen;
use crate::tools::Files;
use crate::words::Lang;
use crossbeam_channel::{RecvTimeoutError, Sender, bounded};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// How often the line is renewed. A cell that compiles nothing but itself is done before.
const PACE: Duration = Duration::from_millis(400);

/// A line that follows a build.
pub struct Progress {
    ended: Sender<()>,
    thread: JoinHandle<()>,
}

impl Progress {
    /// Follows the builds of one cell.
    pub fn follow(files: &Files, screen: &Screen, lang: Lang) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let id = format!("build-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let (file, screen) = (files.progress(), screen.clone());
        // What an earlier build said is over.
        let _ = std::fs::remove_file(&file);
        let (ended, end) = bounded::<()>(0);
        let thread = std::thread::spawn(move || {
            let started = Instant::now();
            let mut shown: Option<String> = None;
            let mut crates = 0;
            while end.recv_timeout(PACE) == Err(RecvTimeoutError::Timeout) {
                let said = std::fs::read_to_string(&file).unwrap_or_default();
                let steps: Vec<&str> = said.lines().filter_map(step).collect();
                let Some(now) = steps.last() else { continue };
                crates = crates.max(compiled(&said));
                let text = lang.pick(
                    format!(
                        "의존성을 준비하고 있습니다. 컴파일한 크레이트 {crates}개, 지금: {now}"
                    ),
                    format!("Preparing dependencies: {crates} crates compiled, now: {now}"),
                );
                if shown.as_ref() != Some(&text) {
                    screen.progress(&id, &text, shown.is_none());
                    shown = Some(text);
                }
            }
            if shown.is_some() {
                let seconds = started.elapsed().as_secs();
                let text = lang.pick(
                    format!("의존성 준비에 {seconds}초가 걸렸습니다(크레이트 {crates}개)."),
                    format!("Preparing dependencies took {seconds} s ({crates} crates)."),
                );
                screen.progress(&id, &text, false);
            }
        });
        Self { ended, thread }
    }

    /// Ends the line.
    pub fn end(self) {
        drop(self.ended);
        let _ = self.thread.join();
    }
}

/// A line of cargo's that says what it does, unless it does it for the cell itself.
fn step(line: &str) -> Option<&str> {
    let line = line.trim();
    let (verb, what) = line.split_once(' ')?;
    let tells =
        ["Compiling", "Checking", "Downloading", "Downloaded", "Updating", "Locking", "Blocking"];
    (tells.contains(&verb) && !what.trim_start().starts_with("ctx ")).then_some(line)
}

/// How many crates have been compiled, the one under way included.
fn compiled(said: &str) -> usize {
    said.lines().filter_map(step).filter(|line| line.starts_with("Compiling")).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cell_itself_is_not_a_dependency() {
        let said = "   Compiling serde v1.0.1\n   Compiling ctx v1.0.0 (/tmp/x)\n    Finished `dev` profile\nerror: x";
        assert_eq!(said.lines().filter_map(step).collect::<Vec<_>>(), ["Compiling serde v1.0.1"]);
        assert_eq!(compiled(said), 1);
    }
}
