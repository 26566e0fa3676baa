//! A mistake explained in at most three plain sentences, in the learner's language.
//!
//! The compiler's own message always stays above. Each rule recognises one mistake by its structure (the error's code
//! and places, the parsed cell, what has run before); where none is sure, nothing is said.
//!
//! | room | mistakes |
//! |---|---|
//! | [`characters`], [`brackets`], [`syntax`], [`writing`] | signs from elsewhere; brackets and quotes; semicolons and words |
//! | [`names`], [`book`], [`moves`] | names that are not there, or no more |
//! | [`numbers`] | whole numbers against decimal ones |
//! | [`calls`], [`docs`], [`results`] | arguments, what a function asks for, the forgotten `?` |
//! | [`changes`], [`keeping`] | `mut`; what lasts until the next cell |
//! | [`formats`], [`lists`], [`shape`], [`languages`] | `println!`; indices and loops; a function's value; Python |
//! | [`stops`], [`refusals`] | panics; the library's refusals |

mod book;
mod brackets;
mod calls;
mod changes;
mod characters;
mod code;
mod docs;
mod fault;
mod formats;
mod keeping;
mod languages;
mod lists;
mod moves;
mod names;
mod numbers;
mod refusals;
mod results;
mod shape;
mod stops;
mod syntax;
mod types;
mod writing;

pub use code::Code;
pub use fault::{Fault, Hint};

use crate::notebook::{Ended, Notebook};
use crate::output::Panic;
use crate::words::Lang;
use ra_ap_syntax::ast::{self, AstNode as _, HasName as _};

/// What the rules may look at.
pub struct Scene<'a> {
    /// The cell's text.
    pub cell: &'a str,
    /// What ran before it.
    pub notebook: &'a Notebook,
    /// The variables there are, with their types.
    pub variables: &'a [(String, String)],
    /// The signature and documentation of a path such as `pareto::top_share`, in HTML as an editor would show it.
    pub documentation: &'a mut dyn FnMut(&str) -> Option<String>,
    /// The language of the explanation.
    pub lang: Lang,
}

/// One error of one cell, as the rules see it.
struct Case<'s, 'a> {
    code: Code<'a>,
    fault: Fault,
    notebook: &'s Notebook,
    variables: &'s [(String, String)],
    documentation: &'s mut dyn FnMut(&str) -> Option<String>,
    lang: Lang,
}

impl Case<'_, '_> {
    /// Whether a name means something in this notebook.
    fn knows(&self, name: &str) -> bool {
        self.variables.iter().any(|(known, _)| known == name) || self.made_anywhere(name)
    }

    /// Whether this cell or one before defines the name.
    fn made_anywhere(&self, name: &str) -> bool {
        self.code_defines(name)
            || self.notebook.cells().iter().any(|cell| cell.defines.iter().any(|made| made == name))
    }

    /// Whether the cell itself names something like this.
    fn code_defines(&self, name: &str) -> bool {
        self.code.all::<ast::Name>().any(|made| made.text() == name)
    }

    /// The names of variables or functions that can be meant here.
    fn known_names(&self, functions: bool) -> impl Iterator<Item = String> {
        let mut names: Vec<String> = Vec::new();
        if functions {
            for cell in self.notebook.cells().iter().filter(|cell| cell.ended != Ended::NotCompiled)
            {
                let cell = Code::of(&cell.code);
                names.extend(
                    cell.all::<ast::Fn>()
                        .skip(1)
                        .filter_map(|made| Some(made.name()?.text().to_string())),
                );
            }
            names.extend(
                self.code
                    .all::<ast::Fn>()
                    .skip(1)
                    .filter_map(|made| Some(made.name()?.text().to_string())),
            );
        } else {
            names.extend(self.variables.iter().map(|(name, _)| name.clone()));
            let at = self.fault.primary().map_or(0, |mark| mark.at.start);
            names.extend(
                self.code
                    .all::<ast::IdentPat>()
                    .filter(|made| self.code.range(made.syntax()).end <= at)
                    .filter_map(|made| Some(made.name()?.text().to_string())),
            );
        }
        names.into_iter()
    }
}

/// A rule: it explains, or has nothing sure to say.
type Rule = fn(&mut Case<'_, '_>) -> Option<Vec<String>>;

/// The first rule that is sure wins; the order goes from the text to its meaning.
const RULES: [Rule; 21] = [
    characters::explain,
    brackets::single_quotes,
    brackets::quotes,
    brackets::brackets,
    writing::explain,
    syntax::explain,
    syntax::assignment_as_condition,
    languages::explain,
    names::explain,
    moves::explain,
    changes::explain,
    results::explain,
    shape::explain,
    calls::explain,
    numbers::explain,
    lists::explain,
    formats::explain,
    keeping::borrowed,
    keeping::unknown_type,
    stops::foreseen,
    calls::wrong_type,
];

/// The explanation of a cell that does not compile.
pub fn compile_errors(errors: &[evcxr::CompilationError], scene: &mut Scene<'_>) -> Vec<String> {
    // Only the first: the others often follow from it.
    let Some(error) = errors.iter().find(|error| is_error(error)) else { return Vec::new() };
    let code = Code::of(scene.cell);
    let fault = Fault::of(error, &code);
    let mut case = Case {
        code,
        fault,
        notebook: scene.notebook,
        variables: scene.variables,
        documentation: &mut *scene.documentation,
        lang: scene.lang,
    };
    at_most_three(RULES.iter().find_map(|rule| rule(&mut case)))
}

/// Whether this is an error and neither a warning nor a note that lost its error.
pub fn is_error(error: &evcxr::CompilationError) -> bool {
    matches!(error.level(), "error" | "")
}

/// The explanation of an error of the engine itself: a variable that cannot be kept between cells.
pub fn engine_error(message: &str, scene: &mut Scene<'_>) -> Vec<String> {
    at_most_three(keeping::refusal(message, &Code::of(scene.cell), scene.lang))
}

/// The explanation of a panic.
pub fn panic(panic: &Panic, scene: &mut Scene<'_>) -> Vec<String> {
    at_most_three(stops::panic(panic, &Code::of(scene.cell), scene.notebook, scene.lang))
}

/// The explanation of an error with which `?` left the cell.
pub fn question_mark(error: &str, scene: &mut Scene<'_>) -> Vec<String> {
    at_most_three(refusals::explain(error, &Code::of(scene.cell), scene.lang))
}

/// What to say about a cell that ran, from the compiler's warnings (rustc's JSON): a `Result` thrown away.
pub fn warnings(warnings: &[serde_json::Value], scene: &mut Scene<'_>) -> Vec<String> {
    let case = Case {
        code: Code::of(scene.cell),
        fault: Fault::default(),
        notebook: scene.notebook,
        variables: scene.variables,
        documentation: &mut *scene.documentation,
        lang: scene.lang,
    };
    let mut said = Vec::new();
    for sentence in
        warnings.iter().filter_map(|warning| results::thrown_away(warning, &case)).flatten()
    {
        if !said.contains(&sentence) {
            said.push(sentence);
        }
    }
    said.truncate(3);
    said
}

fn at_most_three(sentences: Option<Vec<String>>) -> Vec<String> {
    let mut sentences = sentences.unwrap_or_default();
    sentences.truncate(3);
    sentences
}
