//! The items of a paper: so many of each form, spread over lessons and concepts, drawn by a seed; forms and keys.

mod key;
mod mix;
mod select;
mod set;

pub use self::key::{Key, KeyForm, KeyItem, KeyWritten, Placed};
pub use self::mix::Mix;
pub use self::select::{Selection, Short, Wish, select};
pub use self::set::{Numbered, Order, Paper, Sheet};
