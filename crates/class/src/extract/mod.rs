//! Taking the answers out of a submission.
//!
//! Answer cells are known by their `grade_id`, then by their Jupyter id, their place in an exercise, the function that
//! they define. Everything else (checks, set-up, locked cells) comes from the release, so that changing it gains nothing;
//! what was changed is named all the same.

mod cells;

use std::collections::BTreeMap;

use tourism_marketing::Lang;

use crate::notebook::{Cell, Kind, Notebook, essence};
use crate::record::{ExerciseId, Item, ItemKind, Trouble};
use crate::source::{commands, definitions};
use cells::Found;

/// A file that was handed in, read or not.
#[derive(Debug, Clone, PartialEq)]
pub struct File {
    /// Its name.
    pub name: String,
    /// The notebook, or why it is none.
    pub notebook: Result<Notebook, String>,
}

/// What was taken out of a submission.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Extracted {
    /// The answer cells that are there.
    pub answers: BTreeMap<ExerciseId, String>,
    /// The written answers that are there.
    pub written: BTreeMap<ExerciseId, String>,
    /// What is wrong with the files and their cells, in the order of the release.
    pub troubles: Vec<Trouble>,
    /// The language of the notebooks.
    pub lang: Option<Lang>,
    /// The definitions of all code cells by name, the later of two; for answers that need a helper.
    pub definitions: Vec<(Option<String>, String)>,
}

/// Takes the answers to `items` out of `files`; `released` gives the notebook of a lesson as it was handed out.
pub fn extract<'a>(
    items: &[Item],
    files: &[File],
    released: impl Fn(u8) -> Option<&'a Notebook>,
) -> Extracted {
    let mut extracted = Extracted::default();
    let mut notebooks: Vec<&Notebook> = Vec::new();
    for file in files {
        match &file.notebook {
            Ok(notebook) => {
                let what =
                    |what: &String| Trouble::Repaired { what: format!("{}: {what}", file.name) };
                extracted.troubles.extend(notebook.repaired.iter().map(what));
                notebooks.push(notebook);
            }
            Err(why) => extracted
                .troubles
                .push(Trouble::Unreadable { why: format!("{}: {why}", file.name) }),
        }
    }
    extracted.lang = notebooks.iter().find_map(|notebook| notebook.lang);
    let (ours, strange): (Vec<&Notebook>, Vec<&Notebook>) =
        notebooks.into_iter().partition(|notebook| is_ours(notebook, items));
    extracted.troubles.extend(
        strange.iter().map(|notebook| Trouble::WrongAssignment { found: described(notebook) }),
    );
    if ours.is_empty() {
        // Which cells a wrong or unreadable file lacks is no news.
        return extracted;
    }
    let cells: Vec<&Cell> = ours.iter().flat_map(|notebook| &notebook.cells).collect();
    let mut lessons: Vec<u8> = items.iter().map(|item| item.exercise.lesson).collect();
    lessons.dedup();
    for lesson in lessons {
        if let Some(notebook) = released(lesson) {
            of_lesson(notebook, items, &cells, &mut extracted);
        }
    }
    extracted.definitions = all_definitions(&cells);
    extracted
}

/// Whether any cell of the assignment is in the notebook, or it says that it is one of its lessons.
fn is_ours(notebook: &Notebook, items: &[Item]) -> bool {
    let is_asked = |id: &str| {
        ExerciseId::from_grade_id(id).is_some_and(|id| items.iter().any(|item| item.exercise == id))
    };
    let has = notebook
        .cells
        .iter()
        .filter_map(|cell| cell.grade_id.as_deref().or(cell.id.as_deref()))
        .any(is_asked);
    has || items.iter().any(|item| Some(item.exercise.lesson) == notebook.lesson)
}

fn described(notebook: &Notebook) -> String {
    match (notebook.lesson, &notebook.assignment) {
        (Some(lesson), Some(assignment)) => format!("{assignment}, {lesson:02} {}", notebook.title),
        (Some(lesson), None) => format!("{lesson:02} {}", notebook.title),
        (None, Some(assignment)) => assignment.clone(),
        (None, None) => format!("{} cells, none of them of this course", notebook.cells.len()),
    }
}

fn of_lesson(released: &Notebook, items: &[Item], cells: &[&Cell], extracted: &mut Extracted) {
    for model in &released.cells {
        let Some(grade_id) = model.grade_id.as_deref() else { continue };
        let item = ExerciseId::from_grade_id(grade_id)
            .and_then(|id| items.iter().find(|item| item.exercise == id))
            .filter(|_| model.solution);
        let found = cells::find(model, grade_id, cells);
        let cell = grade_id.to_owned();
        match &found {
            Found::Nothing => extracted.troubles.push(Trouble::DeletedCell { cell: cell.clone() }),
            Found::Several(several) => {
                extracted
                    .troubles
                    .push(Trouble::DuplicatedCell { cell: cell.clone(), times: several.len() });
            }
            Found::Renamed(renamed) => {
                let now = renamed
                    .grade_id
                    .clone()
                    .or_else(|| renamed.id.clone())
                    .unwrap_or_else(|| "?".to_owned());
                extracted.troubles.push(Trouble::RenamedCell { cell: cell.clone(), now });
            }
            Found::One(_) => {}
        }
        let Some(answer) = found.chosen(model) else { continue };
        if model.locked && answer.essence() != model.essence() {
            extracted.troubles.push(Trouble::EditedLockedCell { cell });
        }
        match item.map(|item| (item.kind, item.exercise.clone())) {
            Some((ItemKind::Computed, id)) => {
                extracted.answers.insert(id, answer.source.clone());
            }
            Some((ItemKind::Written, id)) => {
                let is_untouched = answer.essence() == model.essence();
                let text = if is_untouched { String::new() } else { essence(&answer.source) };
                extracted.written.insert(id, text);
            }
            None => {}
        }
    }
}

/// As in a notebook, the later of two definitions of a name stands.
fn all_definitions(cells: &[&Cell]) -> Vec<(Option<String>, String)> {
    let mut all: Vec<(Option<String>, String)> = Vec::new();
    for cell in cells.iter().filter(|cell| cell.kind == Kind::Code) {
        let code = commands(&cell.source).code;
        for made in definitions(&code).unwrap_or_default() {
            let Some(text) = code.get(made.at.clone()) else { continue };
            if made.name.is_some() {
                all.retain(|(name, _)| *name != made.name);
            }
            all.push((made.name, text.to_owned()));
        }
    }
    crate::source::forget();
    all
}
