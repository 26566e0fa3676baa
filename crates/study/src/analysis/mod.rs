//! What a class's answers say of its items: difficulty, discrimination, distractors, reliability, and likely faults.
//!
//! Everything that has a formula comes from [`tourism_marketing::exam`] and [`tourism_marketing::stats`].

mod faults;
mod items;
mod responses;

pub use self::faults::{Fault, faults};
pub use self::items::{Analysis, Grade, ItemReport, OptionReport, analyse};
pub use self::responses::{Changes, Mark, Problem, Responses, Row, Student};
