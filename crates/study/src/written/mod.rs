//! Written questions (약술, 논술) of the bank and of the lessons, scored by oneself with a rubric, and the portfolio of
//! the answers.

mod portfolio;
mod question;

pub use self::portfolio::{Answer, Portfolio, VARIABLE, default_folder};
pub use self::question::{Criterion, Hint, Question, all, find, of};
