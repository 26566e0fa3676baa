//! What came back from the students: matched to the roster, every version kept, nothing overwritten.

mod archive;
mod matching;
mod store;
mod taken;

pub use archive::{Entry, Limits, Opened, open};
pub use matching::{Matcher, Verdict};
pub use store::{Kept, Received, keep, versions};
pub use taken::{Collected, Given, collect};
