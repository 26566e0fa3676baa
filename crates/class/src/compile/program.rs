//! The sources of a program that emits answers.

use std::fmt::Write as _;
use std::path::Path;

use super::context::{Ask, Context};
use crate::error::Result;
use crate::files::write_whole;
use crate::record::ExerciseId;
use crate::source::{Definition, commands, definitions, only};

/// One answer of a program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// What stands around it.
    pub context: Context,
    /// The answer cell, as handed in.
    pub code: String,
    /// Definitions from the student's other cells, where the answer cell alone is not enough.
    pub own: String,
    /// Calls of the hidden tests: expressions.
    pub hidden: Vec<String>,
}

/// The sources of a program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program<'a> {
    parts: Vec<&'a Part>,
}

impl<'a> Program<'a> {
    /// A program of these answers.
    #[must_use]
    pub fn new(parts: Vec<&'a Part>) -> Self {
        Self { parts }
    }

    /// The answers in it.
    #[must_use]
    pub fn parts(&self) -> &[&'a Part] {
        &self.parts
    }

    /// Writes the sources into a folder.
    ///
    /// # Errors
    ///
    /// If a file cannot be written.
    pub fn write(&self, folder: &Path) -> Result<()> {
        let mut main = String::new();
        let mut given = String::new();
        for part in &self.parts {
            let module = part.module();
            write_whole(&folder.join(format!("{module}.rs")), part.source().as_bytes())?;
            // Writing to a `String` cannot fail.
            let _ = write!(
                main,
                "mod {module};\nmod {module}_context {{ {} }}\n",
                part.context.definitions
            );
            for (name, function) in part.names() {
                let _ = writeln!(
                    given,
                    "    ::tourism_course::serve::Given {{ name: {name:?}, run: {module}::{function} }},"
                );
            }
        }
        let _ = write!(
            main,
            "static GIVEN: &[::tourism_course::serve::Given] = &[\n{given}];\nfn main() {{ ::tourism_course::serve::serve(GIVEN) }}\n"
        );
        write_whole(&folder.join(MAIN), main.as_bytes())
    }
}

/// The file that the compiler is given.
pub const MAIN: &str = "main.rs";

impl Part {
    /// The name of its module, and of its file without `.rs`.
    #[must_use]
    pub fn module(&self) -> String {
        format!("q{}", self.exercise.grade_id().replace('-', "_"))
    }

    /// By which name the grader calls the answer.
    #[must_use]
    pub fn name(&self) -> String {
        self.exercise.grade_id()
    }

    /// By which name the grader calls a hidden test.
    #[must_use]
    pub fn hidden_name(&self, test: usize) -> String {
        format!("{}#{test}", self.exercise.grade_id())
    }

    /// How many lines of its file are the student's.
    #[must_use]
    pub fn lines(&self) -> usize {
        self.code.split('\n').count()
    }

    fn names(&self) -> impl Iterator<Item = (String, String)> {
        let hidden =
            (0..self.hidden.len()).map(|test| (self.hidden_name(test), format!("__hidden_{test}")));
        std::iter::once((self.name(), "__answer".to_owned())).chain(hidden)
    }

    /// The student's definitions on the lines where they stood, and below them what asks.
    fn source(&self) -> String {
        let code = commands(&self.code).code;
        let mut source = match definitions(&code) {
            Some(found) => {
                only(&code, &found.into_iter().map(|made: Definition| made.at).collect::<Vec<_>>())
            }
            // The compiler will say what is wrong with it, and shall find the end where the student's code ends.
            None => return code,
        };
        let module = self.module();
        let _ = write!(
            source,
            "\nuse super::{module}_context::*; use ::tourism_course::prelude::*;\n{}\n",
            self.own
        );
        match &self.context.ask {
            Ask::Function(function) => {
                let _ = writeln!(
                    source,
                    "pub(super) fn __answer(__input: &::tourism_course::function::Input) -> ::tourism_course::answer::Answer {{ ::tourism_course::serve::function(&{function}, __input) }}"
                );
            }
            Ask::Value(value) => source += &self.value("__answer", value),
        }
        for (test, call) in self.hidden.iter().enumerate() {
            source += &self.value(&format!("__hidden_{test}"), call);
        }
        source
    }

    fn value(&self, function: &str, expression: &str) -> String {
        format!(
            "pub(super) fn {function}(_: &::tourism_course::function::Input) -> ::tourism_course::answer::Answer {{ ::tourism_course::serve::value(|| {{ {}\n::core::result::Result::Ok({{ {expression} }}) }}) }}\n",
            self.context.setup
        )
    }
}
