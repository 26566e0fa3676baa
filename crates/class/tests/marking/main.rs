//! The marking page: who may speak to it, and marking in a real Chromium by keyboard alone.

mod chromium;
#[path = "../gradebook/made.rs"]
#[expect(dead_code, reason = "shared with the other test program")]
mod made;
mod page;
mod server;
