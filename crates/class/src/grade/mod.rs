//! Grading what was handed in.
//!
//! Every result depends on nothing but the answer cell, the exercise, the tests and the library, so that any number of
//! jobs gives the same and a run that was killed goes on where it stopped.

mod fingerprint;
mod judge;
mod one;
mod own;
mod proof;
mod run;
mod session;

pub use fingerprint::Fingerprint;
pub use run::run;

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};

use tourism_marketing::Lang;

use crate::assignment::{Folder, Tests};
use crate::compile::{Context, Part, context};
use crate::error::{Error, Result};
use crate::library::Library;
use crate::notebook::{Cell, essence};
use crate::record::{ExerciseId, GradedExercise, Item, ItemKind, Part as Piece};
use crate::sandbox::Room;

/// What grades the submissions to one assignment.
#[derive(Debug)]
pub struct Grader<'a> {
    folder: &'a Folder,
    tests: Tests,
    room: &'a Room,
    library: &'a Library,
    partial: bool,
    /// What stands around each answer and its stub, by language.
    asked: BTreeMap<(ExerciseId, &'static str), (Context, String)>,
    /// What all results depend on.
    base: Fingerprint,
    known: Mutex<HashMap<String, GradedExercise>>,
}

impl<'a> Grader<'a> {
    /// Prepares to grade; `tools` is what tells this grader and its compiler from another.
    ///
    /// # Errors
    ///
    /// If the release or the hidden tests cannot be understood.
    pub fn new(
        folder: &'a Folder,
        room: &'a Room,
        library: &'a Library,
        tools: &str,
    ) -> Result<Self> {
        let mut asked = BTreeMap::new();
        for item in folder.assignment().items.iter().filter(|item| item.kind == ItemKind::Computed)
        {
            let Piece::Exercise(number) = item.exercise.part else { continue };
            one::exercise(&item.exercise)?;
            for lang in Lang::ALL {
                let Some(notebook) = folder.notebook(lang, item.exercise.lesson) else {
                    return Err(Error::refused(format!(
                        "lesson {} was not released",
                        item.exercise.lesson
                    )));
                };
                let stub = notebook.cell(&item.exercise.grade_id()).map(Cell::essence);
                let stub = stub.ok_or_else(|| {
                    Error::refused(format!("the release has no cell for {}", item.exercise))
                })?;
                asked.insert(
                    (item.exercise.clone(), lang.code()),
                    (context(notebook, number)?, stub),
                );
            }
        }
        let limits = format!("{:?}", room.limits());
        let base =
            Fingerprint::default().with("1").with(tools).with(&library.fingerprint).with(limits);
        let partial = folder.manifest.partial_credit;
        let (tests, known) = (folder.tests()?, Mutex::default());
        Ok(Self { folder, tests, room, library, partial, asked, base, known })
    }

    /// Lets results from before stand where nothing that they depend on has changed.
    pub fn recall(&self, before: impl IntoIterator<Item = GradedExercise>) {
        for graded in before {
            self.remember(&graded);
        }
    }

    fn known(&self, fingerprint: &str) -> Option<GradedExercise> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).get(fingerprint).cloned()
    }

    /// What the clock or a limit stopped may come out otherwise on another day.
    fn remember(&self, graded: &GradedExercise) {
        if graded.reason.is_none() {
            let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
            known.insert(graded.fingerprint.clone(), graded.clone());
        }
    }

    fn around(&self, exercise: &ExerciseId, lang: Lang) -> Result<&(Context, String)> {
        self.asked
            .get(&(exercise.clone(), lang.code()))
            .ok_or_else(|| Error::refused(format!("{exercise} is not in this assignment")))
    }

    fn stub(&self, exercise: &ExerciseId, lang: Lang) -> String {
        self.around(exercise, lang).map(|(_, stub)| stub.clone()).unwrap_or_default()
    }

    fn part(&self, exercise: &ExerciseId, lang: Lang, code: &str) -> Result<Part> {
        let (context, _) = self.around(exercise, lang)?;
        let hidden = self.tests.of(exercise).iter().map(|test| test.call.clone()).collect();
        Ok(Part {
            exercise: exercise.clone(),
            context: context.clone(),
            code: code.to_owned(),
            own: String::new(),
            hidden,
        })
    }

    fn fingerprint(&self, item: &Item, lang: Lang, code: &str, own: &str) -> Result<String> {
        let (context, _) = self.around(&item.exercise, lang)?;
        let tests = serde_json::to_string(self.tests.of(&item.exercise)).map_err(Error::refused)?;
        let print = self
            .base
            .clone()
            .with(item.exercise.to_string())
            .with(format!("{context:?}"))
            .with(tests);
        let print = print.with(format!("{} {}", item.of, self.partial));
        Ok(print.with(essence(code)).with(own).text())
    }
}
