//! Practice that sticks: what to ask next, what came of it, and the reader's file that remembers.

mod calendar;
mod file;
mod missed;
mod queue;
mod review;
mod schedule;
mod session;
mod stats;

pub use self::calendar::{Day, day_of, now, today};
pub use self::file::{Export, Log, VARIABLE, default_path};
pub use self::missed::{Missed, missed};
pub use self::queue::{Limits, Queued, Why, queue};
pub use self::review::{Origin, Rating, Review};
pub use self::schedule::{Card, Cards, RETENTION, Scheduler};
pub use self::session::{Answered, Asked, Practice, Settings};
pub use self::stats::{Stats, stats};
