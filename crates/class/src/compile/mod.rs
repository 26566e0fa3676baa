//! From answer cells to a program that emits answers.
//!
//! All answers of a submission become one program, each in a module of its own, because linking is what takes the time.
//! Where it does not compile, the answers that the compiler names are left out and compiled again each by itself, so
//! that what one of them does cannot be held against another.

mod build;
mod changes;
mod context;
mod explain;
mod message;
mod program;

pub use build::{Built, build};
pub use context::{Ask, Context, context};
pub use explain::explain;
pub use message::{Fault, faults};
pub use program::{Part, Program};
