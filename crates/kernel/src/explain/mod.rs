//! A mistake explained in at most three plain sentences, in the learner's language.
//!
//! The compiler's own message always stays above. Each rule recognises one mistake by its structure (the error's code
//! and places, the parsed cell, what has run before); where none is sure, nothing is said.

use crate::notebook::Notebook;
use crate::output::Panic;
use crate::words::Lang;

/// What the rules may look at.
pub struct Scene<'a> {
    /// The cell's text.
    pub cell: &'a str,
    /// What ran before it.
    pub notebook: &'a Notebook,
    /// The variables there are, with their types.
    pub variables: &'a [(String, String)],
    /// The signature and documentation of a path such as `pareto::top_share`, as an editor would show it.
    pub documentation: &'a mut dyn FnMut(&str) -> Option<String>,
    /// The language of the explanation.
    pub lang: Lang,
}

/// The explanation of a cell that does not compile.
pub fn compile_errors(_errors: &[evcxr::CompilationError], _scene: &mut Scene<'_>) -> Vec<String> {
    Vec::new()
}

/// The explanation of an error of the engine itself: a variable that cannot be kept between cells.
pub fn engine_error(_message: &str, _scene: &mut Scene<'_>) -> Vec<String> {
    Vec::new()
}

/// The explanation of a panic.
pub fn panic(_panic: &Panic, _scene: &mut Scene<'_>) -> Vec<String> {
    Vec::new()
}

/// The explanation of an error with which `?` left the cell.
pub fn question_mark(_error: &str, _scene: &mut Scene<'_>) -> Vec<String> {
    Vec::new()
}

/// What to say about a cell that ran, from the compiler's warnings (rustc's JSON): a `Result` thrown away.
pub fn warnings(_warnings: &[serde_json::Value], _scene: &mut Scene<'_>) -> Vec<String> {
    Vec::new()
}
