//! Exercises of the lessons that went wrong: their concepts should be asked soon.

use std::collections::BTreeMap;
use std::path::Path;

use tourism_course::Outcome;
use tourism_course::progress::{self, Kind};

/// For each concept that an exercise missed, when that was (seconds since 1970) and in which lesson.
pub type Missed = BTreeMap<String, (u64, u8)>;

/// The concepts of the exercises that were answered wrong, from the progress file of the lessons. A file that is not
/// there or cannot be read misses nothing: the lessons themselves tell of it.
#[must_use]
pub fn missed(path: &Path) -> Missed {
    let mut missed = Missed::new();
    for event in progress::read(path).unwrap_or_default() {
        if event.kind == Kind::Check && event.outcome == Some(Outcome::Wrong) {
            for concept in event.concepts {
                let latest = missed.entry(concept).or_insert((event.at, event.lesson));
                if latest.0 < event.at {
                    *latest = (event.at, event.lesson);
                }
            }
        }
    }
    missed
}
