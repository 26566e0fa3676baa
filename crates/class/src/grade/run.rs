//! Grading many submissions at once.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

use super::Grader;
use crate::collect::Received;
use crate::error::Result;
use crate::record::GradedSubmission;

/// Grades `received` with so many jobs; `keep` is called on this thread with each result as it comes and keeps it.
///
/// # Errors
///
/// The first that a job or `keep` meets; what was kept until then stays.
pub fn run(
    grader: &Grader<'_>,
    received: &[Received],
    jobs: usize,
    mut keep: impl FnMut(GradedSubmission) -> Result<()>,
) -> Result<usize> {
    let next = AtomicUsize::new(0);
    let (sender, results) = mpsc::sync_channel(jobs.max(1));
    std::thread::scope(|scope| {
        for _ in 0..jobs.max(1) {
            let (sender, next) = (sender.clone(), &next);
            scope.spawn(move || {
                while let Some(one) = received.get(next.fetch_add(1, Ordering::Relaxed)) {
                    // Nobody listens any more: the run has ended with an error.
                    if sender.send(grader.grade(one)).is_err() {
                        return;
                    }
                }
            });
        }
        drop(sender);
        let mut kept = 0;
        for graded in results {
            keep(graded?)?;
            kept += 1;
        }
        Ok(kept)
    })
}
