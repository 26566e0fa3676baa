//! The code of a cell, taken apart without running or compiling it.
//!
//! A cell of a notebook mixes definitions with statements (`answer_0()` to see the value). Only its definitions are
//! compiled. What a student wrote is looked at token by token and never parsed by recursion, so that no nesting, however
//! deep, can overflow the grader's own stack.

mod commands;
mod forbidden;
mod pieces;

pub use commands::{Commands, commands};
pub use forbidden::forbidden;
pub use pieces::{Definition, definitions, names_made};

use proc_macro2::TokenStream;

/// The longest cell that is taken apart, in bytes; nobody writes one by hand.
pub const LONGEST: usize = 256 << 10;

/// The tokens of a cell, or `None` where brackets or quotes do not match or it is too long.
fn tokens(code: &str) -> Option<TokenStream> {
    if code.len() > LONGEST { None } else { code.parse().ok() }
}

/// The text with everything but the `kept` byte ranges turned into spaces: lines and columns stay what they were.
#[must_use]
pub fn only(code: &str, kept: &[std::ops::Range<usize>]) -> String {
    let mut text = String::with_capacity(code.len());
    for (at, letter) in code.char_indices() {
        if letter == '\n' || kept.iter().any(|range| range.contains(&at)) {
            text.push(letter);
        } else {
            // As many columns as before, as the compiler counts them.
            text.push(' ');
        }
    }
    text
}

/// Forgets the texts that were taken apart on this thread.
pub fn forget() {
    proc_macro2::extra::invalidate_current_thread_spans();
}
