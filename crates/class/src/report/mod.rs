//! The report on an assignment: a page for the instructor.

mod behind;
mod numbers;
mod single;
mod view;

pub use behind::{Behind, Sign, behind};
pub use numbers::{ItemNumbers, Mistake, Numbers};
pub use view::{Report, html};
