//! The items of a paper: so many of each form, spread over lessons and concepts, drawn by a seed.

mod mix;
mod select;

pub use self::mix::Mix;
pub use self::select::{Selection, Short, Wish, select};
