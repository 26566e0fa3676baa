//! What the Python side reports, and how it is said: each problem with its place and cure, then a table.

use std::path::Path;

use serde::{Deserialize, Serialize};
use tourism_marketing::Lang;
use tourism_marketing::table::{Align, Table};

use crate::console;
use crate::repo::Repo;

/// The report on a lesson text.
#[derive(Debug, Deserialize)]
pub struct Lesson {
    /// The text's path.
    pub source: String,
    /// The notebooks made from it.
    pub notebooks: Vec<Notebook>,
    /// The notebooks of the gate.
    pub plans: Vec<Plan>,
    /// The notebooks with their solutions.
    pub solved: Vec<Plan>,
    /// How many exercises it has.
    pub exercises: usize,
    /// How many wrong answers its gate tries.
    pub wrong_answers: usize,
    problems: Vec<Problem>,
}

/// A student notebook.
#[derive(Debug, Deserialize)]
pub struct Notebook {
    /// Its path.
    pub path: String,
    /// `fresh`, `stale` or `missing`, before it was written.
    pub state: String,
}

/// A notebook of the gate, or one with its solutions.
#[derive(Debug, Deserialize)]
pub struct Plan {
    /// Its path.
    pub path: String,
    /// Its language.
    pub lang: String,
}

#[derive(Debug, Deserialize)]
struct Problem {
    source: String,
    line: usize,
    cell: String,
    #[serde(rename = "problem")]
    what: String,
    cure: String,
}

/// The report on a run.
#[derive(Debug, Serialize, Deserialize)]
pub struct Ran {
    /// Whether every cell passed.
    pub passed: bool,
    kernel: String,
    stopped: Option<String>,
    seconds: f64,
    kernel_ready_seconds: Option<f64>,
    first_figure_seconds: Option<f64>,
    cells: Vec<Cell>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Cell {
    index: usize,
    id: Option<String>,
    /// Where it stands in the lesson text; a notebook that is run as it is knows no lines.
    #[serde(default)]
    line: Option<usize>,
    grade_id: Option<String>,
    exercise: Option<u32>,
    role: Option<String>,
    answer: Option<String>,
    seconds: f64,
    first_line: String,
    problems: Vec<String>,
}

impl Cell {
    fn name(&self) -> String {
        match (&self.grade_id, &self.answer) {
            (Some(id), Some(answer)) if !id.is_empty() => format!("{id} ({answer})"),
            (Some(id), None) if !id.is_empty() => id.clone(),
            _ => format!("`{}`", self.first_line),
        }
    }
}

/// Prints the problems of the texts; whether there was none.
pub fn problems(repo: &Repo, lessons: &[Lesson]) -> bool {
    let found = lessons.iter().flat_map(|lesson| &lesson.problems);
    let mut none = true;
    for problem in found {
        none = false;
        let Problem { source, line, cell, what, cure } = problem;
        let place = repo.shown(Path::new(source));
        let root = format!("{}/", repo.root().display());
        eprintln!("{place}:{line}: {cell}: {}; {cure}", what.replace(&root, ""));
    }
    none
}

/// Prints what failed in a run of the gate; whether nothing did.
pub fn failures(repo: &Repo, lesson: &Lesson, run: &Ran) -> bool {
    print_failures(&repo.shown(Path::new(&lesson.source)).to_string(), run);
    run.passed
}

/// Prints what failed in a run of a notebook, or that it passed; whether it did.
pub fn notebook(repo: &Repo, path: &Path, run: &Ran) -> bool {
    let place = repo.shown(path).to_string();
    print_failures(&place, run);
    if run.passed {
        console::say(format_args!(
            "{place}: {} cells passed on {} in {:.1} s",
            run.cells.len(),
            run.kernel,
            run.seconds
        ));
    }
    run.passed
}

/// When a kernel does not start, every cell says so; this many are enough.
const SHOWN: usize = 12;

fn print_failures(place: &str, run: &Ran) {
    let problems: Vec<String> = run
        .cells
        .iter()
        .flat_map(|cell| cell.problems.iter().map(move |problem| (cell, problem)))
        .map(|(cell, problem)| {
            let line = cell.line.map(|line| format!(":{line}")).unwrap_or_default();
            format!("{place}{line}: {} on kernel {}: {problem}", cell.name(), run.kernel)
        })
        .collect();
    for problem in problems.iter().take(SHOWN) {
        eprintln!("{problem}");
    }
    if problems.len() > SHOWN {
        eprintln!("{place}: and {} more", problems.len() - SHOWN);
    }
    if let (Some(stopped), true) = (&run.stopped, problems.is_empty()) {
        eprintln!("{place}: {stopped}");
    }
}

/// The line on a text in the summary.
pub fn text_row(repo: &Repo, lesson: &Lesson) -> [String; 5] {
    [
        repo.shown(Path::new(&lesson.source)).to_string(),
        "text".to_owned(),
        format!("{} exercise{}", lesson.exercises, if lesson.exercises == 1 { "" } else { "s" }),
        String::new(),
        verdict(lesson.problems.len()),
    ]
}

/// The line on a run in the summary.
pub fn run_row(lesson: &Lesson, lang: Lang, run: &Ran) -> [String; 5] {
    let faults = run.cells.iter().filter(|cell| !cell.problems.is_empty()).count();
    [
        super::stem(lesson),
        format!("run {}", lang.code()),
        format!("{} cells, {} wrong answers", run.cells.len(), lesson.wrong_answers),
        format!("{:.1} s", run.seconds),
        verdict(if run.passed { 0 } else { faults.max(1) }),
    ]
}

/// The table at the end.
pub fn summary(rows: Vec<[String; 5]>) -> Table {
    let table = Table::new("Author gate")
        .column("Lesson", Align::Left)
        .column("Step", Align::Left)
        .column("What", Align::Left)
        .column("Time", Align::Right)
        .column("Result", Align::Left);
    rows.into_iter().fold(table, Table::row)
}

fn verdict(problems: usize) -> String {
    match problems {
        0 => "passed".to_owned(),
        1 => "1 problem".to_owned(),
        more => format!("{more} problems"),
    }
}
