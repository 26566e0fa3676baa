//! Answers of a class, brought from the numbers of each form to one numbering.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::paper::{Key, KeyForm};

/// The answers of a class.
#[derive(Debug, Clone, PartialEq)]
pub struct Responses {
    /// Everybody, in the order of the file.
    pub students: Vec<Student>,
}

/// A student's answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Student {
    /// The name or number.
    pub name: String,
    /// The form.
    pub form: String,
    /// For each item of the first form, what was marked, as an option of the first form.
    pub marks: Vec<Mark>,
    /// The points of written answers.
    pub written: Vec<Option<f64>>,
}

/// What was marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// An option, counted from 0.
    Option(usize),
    /// More than one.
    Double,
    /// None.
    None,
}

/// A line of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The line, counted from 1.
    pub line: u64,
    /// The cells.
    pub cells: Vec<String>,
}

/// Something in the file that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The line, counted from 1.
    pub line: u64,
    /// The column, by its name.
    pub column: String,
    /// What was found and what would be right.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column `{}`: {}", self.line, self.column, self.what)
    }
}

/// What an instructor changes after the exam, by the numbers of the first form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// Items that do not count.
    pub dropped: BTreeSet<usize>,
    /// Options that count as right besides the key.
    pub accepted: BTreeMap<usize, BTreeSet<usize>>,
}

/// The columns of a file.
struct Columns {
    student: usize,
    form: Option<usize>,
    items: Vec<usize>,
    written: Vec<Option<usize>>,
}

impl Responses {
    /// Reads the answers: a column `student`, a column `form` where there are several, and a column for each number of
    /// the form, holding the number of the option; empty, `0` and `-` for no answer, `*` for several. Written answers have
    /// columns `w1`, `w2` with their points.
    ///
    /// # Errors
    ///
    /// Every problem of the file, by line and column.
    pub fn read(key: &Key, header: &[String], rows: &[Row]) -> Result<Self, Vec<Problem>> {
        let columns = Columns::find(key, header)?;
        let (mut students, mut problems) = (Vec::new(), Vec::new());
        let mut seen: BTreeMap<String, u64> = BTreeMap::new();
        for row in rows {
            let cell = |at: usize| row.cells.get(at).map_or("", |cell| cell.trim());
            let mut wrong = |at: usize, what: String| {
                let column = header.get(at).cloned().unwrap_or_default();
                problems.push(Problem { line: row.line, column, what });
            };
            let name = cell(columns.student).to_owned();
            if name.is_empty() {
                wrong(columns.student, "is empty; a name or number is needed".into());
            } else if let Some(first) = seen.insert(name.clone(), row.line) {
                wrong(columns.student, format!("`{name}` is there already, on line {first}"));
            }
            let form = columns.form.map_or("", cell);
            let Some(form) = find_form(key, form) else {
                let names: Vec<&str> = key.forms.iter().map(|form| form.name.as_str()).collect();
                let what =
                    format!("`{form}` is no form of this paper; there are {}", names.join(", "));
                wrong(columns.form.unwrap_or(columns.student), what);
                continue;
            };
            let mut marks = vec![Mark::None; key.items.len()];
            for (placed, &at) in form.items.iter().zip(&columns.items) {
                match mark(cell(at), &placed.options) {
                    Ok(mark) => {
                        if let Some(place) = marks.get_mut(placed.item - 1) {
                            *place = mark;
                        }
                    }
                    Err(what) => wrong(at, what),
                }
            }
            let mut written = Vec::new();
            for (question, at) in key.written.iter().zip(&columns.written) {
                let points = at.map_or(Ok(None), |at| points(cell(at), question.points));
                match points {
                    Ok(points) => written.push(points),
                    Err(what) => wrong(at.unwrap_or(0), what),
                }
            }
            students.push(Student { name, form: form.name.clone(), marks, written });
        }
        if students.is_empty() && problems.is_empty() {
            let what = "there is no line with answers under the header".into();
            problems.push(Problem { line: 1, column: "student".into(), what });
        }
        if problems.is_empty() { Ok(Self { students }) } else { Err(problems) }
    }
}

impl Columns {
    fn find(key: &Key, header: &[String]) -> Result<Self, Vec<Problem>> {
        let place = |names: &[String]| {
            header.iter().position(|column| {
                let column = column.trim().trim_start_matches('\u{feff}').to_lowercase();
                names.contains(&column)
            })
        };
        let named =
            |names: &[&str]| place(&names.iter().map(|&it| it.to_owned()).collect::<Vec<_>>());
        let mut problems = Vec::new();
        let mut missing = |column: &str, what: String| {
            problems.push(Problem { line: 1, column: column.to_owned(), what });
        };
        let student = named(&["student", "학번", "이름", "학생", "name", "id"]);
        if student.is_none() {
            missing("student", "is missing; it names who answered".into());
        }
        let form = named(&["form", "형", "문제지", "유형"]);
        if form.is_none() && key.forms.len() > 1 {
            missing("form", format!("is missing; the paper has {} forms", key.forms.len()));
        }
        let mut items = Vec::new();
        for number in 1..=key.items.len() {
            let spellings = [
                format!("{number}"),
                format!("{number:02}"),
                format!("q{number}"),
                format!("q{number:02}"),
                format!("{number}번"),
            ];
            match place(&spellings) {
                Some(at) => items.push(at),
                None => missing(
                    &number.to_string(),
                    "is missing; every number of the form has a column".into(),
                ),
            }
        }
        let written =
            (1..=key.written.len()).map(|number| place(&[format!("w{number}")])).collect();
        match student {
            Some(student) if problems.is_empty() => Ok(Self { student, form, items, written }),
            _ => Err(problems),
        }
    }
}

fn find_form<'a>(key: &'a Key, name: &str) -> Option<&'a KeyForm> {
    let same = |form: &&KeyForm| form.name.eq_ignore_ascii_case(name.trim_end_matches('형').trim());
    match key.forms.as_slice() {
        [only] if name.is_empty() => Some(only),
        forms => forms.iter().find(same),
    }
}

/// What a cell marks, as an option of the first form.
fn mark(cell: &str, options: &[usize]) -> Result<Mark, String> {
    match cell {
        "" | "0" | "-" => return Ok(Mark::None),
        "*" => return Ok(Mark::Double),
        _ => {}
    }
    let letter = cell.strip_suffix(".0").unwrap_or(cell);
    let mut letters = letter.chars();
    let (first, more) = (letters.next(), letters.next());
    let from = |start: char, letter: char| u32::from(letter).checked_sub(u32::from(start));
    let place = match (first, more) {
        (Some(letter @ '1'..='9'), None) => from('1', letter),
        (Some(letter @ '①'..='⑨'), None) => from('①', letter),
        (Some(letter @ 'a'..='e'), None) => from('a', letter),
        (Some(letter @ 'A'..='E'), None) => from('A', letter),
        _ => None,
    };
    let option = place.and_then(|place| options.get(usize::try_from(place).ok()?));
    match option {
        Some(option) => Ok(Mark::Option(option - 1)),
        None => Err(format!(
            "`{cell}` is no option; 1 to {} are, empty for no answer, * for several marks",
            options.len()
        )),
    }
}

fn points(cell: &str, most: f64) -> Result<Option<f64>, String> {
    if cell.is_empty() {
        return Ok(None);
    }
    match cell.parse::<f64>() {
        Ok(points) if (0.0..=most).contains(&points) => Ok(Some(points)),
        _ => Err(format!("`{cell}` are no points; 0 to {most} are")),
    }
}
