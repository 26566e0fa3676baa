//! Handing out an assignment.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use tourism_course::lessons;
use tourism_marketing::Lang;

use super::manifest::{self, Manifest};
use super::{Choice, hidden, zipped};
use crate::error::{Error, Result};
use crate::files::write_whole;
use crate::record::{Assignment, BilingualText, ExerciseId, Item, ItemKind, Part};

/// What is to be released.
#[derive(Debug, Clone)]
pub struct Order {
    /// The name of the assignment: `ps1`.
    pub name: String,
    /// What a reader calls it; empty for the titles of its lessons.
    pub title: BilingualText,
    /// When it is due.
    pub due: Option<DateTime<Utc>>,
    /// What it asks.
    pub choice: Choice,
    /// In which languages.
    pub langs: Vec<Lang>,
    /// Whether an answer of several values earns the share of those that are right.
    pub partial_credit: bool,
}

/// Releases an assignment into its folder under `class`, from the student notebooks under `notebooks` (`ko/`, `en/`).
///
/// # Errors
///
/// If the choice is not possible, a notebook is not there or still holds a solution, or a file cannot be written.
pub fn release(
    class: &Path,
    notebooks: &Path,
    order: &Order,
    now: DateTime<Utc>,
) -> Result<Manifest> {
    named(&order.name)?;
    let items = order.choice.items()?;
    let assignment =
        Assignment { name: order.name.clone(), title: title(order, &items), due: order.due, items };
    let folder = class.join(&order.name);
    let mut files = BTreeMap::new();
    for &lang in &order.langs {
        let handed = handed_out(notebooks, &assignment, lang)?;
        for (name, content) in &handed {
            let place = format!("{}/{}/{name}", lang.code(), order.name);
            write_whole(&folder.join("release").join(&place), content)?;
            files.insert(place, manifest::hash(content));
        }
        let name = format!("{}-{}.zip", order.name, lang.code());
        write_whole(&folder.join("release").join(name), &zipped::zipped(&order.name, &handed)?)?;
    }
    let tests = folder.join(hidden::FILE);
    if !tests.exists() {
        write_whole(&tests, hidden::TEMPLATE.as_bytes())?;
    }
    let manifest =
        Manifest { assignment, released: now, partial_credit: order.partial_credit, files };
    manifest.write(&folder)?;
    Ok(manifest)
}

fn named(name: &str) -> Result<()> {
    let is_fit = !name.is_empty()
        && name.len() <= 40
        && name.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter));
    if is_fit {
        return Ok(());
    }
    Err(Error::refused(format!(
        "`{name}` cannot be the name of a folder everywhere; use up to 40 letters a-z, digits, - and _"
    )))
}

fn title(order: &Order, items: &[Item]) -> BilingualText {
    if !order.title.ko.is_empty() || !order.title.en.is_empty() {
        return order.title.clone();
    }
    let mut numbers: Vec<u8> = items.iter().map(|item| item.exercise.lesson).collect();
    numbers.dedup();
    let plans = numbers.iter().filter_map(|&number| lessons::find(number));
    let titles: Vec<_> = plans.map(|plan| plan.title).collect();
    let join = |lang| titles.iter().map(|title| title.get(lang)).collect::<Vec<_>>().join(" · ");
    BilingualText::new(join(Lang::Ko), join(Lang::En))
}

/// The files of one language: notebooks, what to do with them, and the hashes of both.
fn handed_out(
    notebooks: &Path,
    assignment: &Assignment,
    lang: Lang,
) -> Result<Vec<(String, Vec<u8>)>> {
    let mut numbers: Vec<u8> = assignment.items.iter().map(|item| item.exercise.lesson).collect();
    numbers.dedup();
    let mut files = Vec::new();
    for number in numbers {
        let path = student_notebook(&notebooks.join(lang.code()), number)?;
        let name =
            path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        files.push((name, notebook(&path, assignment, number, lang)?));
    }
    let read_me = read_me(assignment, lang);
    files.push((lang.pick("읽어보기.md", "README.md").to_owned(), read_me.into_bytes()));
    let hashes: BTreeMap<&str, String> =
        files.iter().map(|(name, content)| (name.as_str(), manifest::hash(content))).collect();
    let about = json!({"assignment": assignment, "lang": lang.code(), "sha256": hashes});
    files.push(("manifest.json".to_owned(), pretty(&about)?));
    Ok(files)
}

/// `03-pareto.ipynb` for lesson 3.
fn student_notebook(folder: &Path, lesson: u8) -> Result<PathBuf> {
    let start = format!("{lesson:02}-");
    let entries = std::fs::read_dir(folder).map_err(Error::file("reading", folder))?;
    let mut names = entries.flatten().map(|entry| entry.path()).filter(|path| {
        let name =
            path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        name.starts_with(&start) && path.extension().is_some_and(|extension| extension == "ipynb")
    });
    names.next().ok_or_else(|| {
        Error::refused(format!(
            "{} has no notebook of lesson {lesson}; `tourism lessons build` makes it",
            folder.display()
        ))
    })
}

/// The student notebook with the exercises of the assignment only, its name, and a cell for every written answer.
fn notebook(path: &Path, assignment: &Assignment, lesson: u8, lang: Lang) -> Result<Vec<u8>> {
    let bytes = std::fs::read(path).map_err(Error::file("reading", path))?;
    let mut notebook: Value = serde_json::from_slice(&bytes)
        .map_err(|error| Error::refused(format!("{}: {error}", path.display())))?;
    if let Some(about) = notebook.pointer_mut("/metadata/tourism").and_then(Value::as_object_mut) {
        about.insert("assignment".to_owned(), json!(assignment.name));
    }
    let asked: Vec<&Item> =
        assignment.items.iter().filter(|item| item.exercise.lesson == lesson).collect();
    let is_asked = |number: u64| {
        asked.iter().any(|item| matches!(item.exercise.part, Part::Exercise(known) if u64::from(known) == number))
    };
    let cells = notebook
        .get_mut("cells")
        .and_then(Value::as_array_mut)
        .ok_or_else(|| Error::refused(format!("{}: no cells", path.display())))?;
    cells.retain(|cell| {
        cell.pointer("/metadata/tourism/exercise").and_then(Value::as_u64).is_none_or(is_asked)
    });
    for cell in cells.iter_mut() {
        set_points(cell, &asked);
    }
    for item in asked.iter().filter(|item| item.kind == ItemKind::Written) {
        let after = place_of(cells, &item.exercise);
        cells.insert(after, written_cell(item, lang));
    }
    let text = pretty(&notebook)?;
    let marks = ["BEGIN SOLUTION", "BEGIN HIDDEN TESTS", "\"misconception\"", "\"gate\""];
    let shown = String::from_utf8_lossy(&text);
    if let Some(mark) = marks.iter().find(|mark| shown.contains(**mark)) {
        return Err(Error::refused(format!(
            "{} holds {mark}: it is an author's copy; `tourism lessons build` makes the students'",
            path.display()
        )));
    }
    Ok(text)
}

/// nbgrader reads the points of an exercise from its check cell.
fn set_points(cell: &mut Value, asked: &[&Item]) {
    let Some(graded) = cell.pointer_mut("/metadata/nbgrader").and_then(Value::as_object_mut) else {
        return;
    };
    let id =
        graded.get("grade_id").and_then(Value::as_str).and_then(|id| id.strip_suffix("-check"));
    let Some(id) = id.and_then(ExerciseId::from_grade_id) else { return };
    if let Some(item) = asked.iter().find(|item| item.exercise == id) {
        // A whole number is written as one, as in the notebooks of the lessons.
        let points = serde_json::from_str(&item.of.to_string()).unwrap_or_else(|_| json!(item.of));
        graded.insert("points".to_owned(), points);
    }
}

/// Behind the cell that shows the rubric, else at the end.
fn place_of(cells: &[Value], exercise: &ExerciseId) -> usize {
    let Part::Written(word) = &exercise.part else { return cells.len() };
    let call = format!("lesson.rubric(\"{word}\")");
    let shows = |cell: &Value| {
        cell.get("source")
            .is_some_and(|source| source.to_string().replace('\\', "").contains(&call))
    };
    cells.iter().position(shows).map_or(cells.len(), |at| at + 1)
}

fn written_cell(item: &Item, lang: Lang) -> Value {
    let id = item.exercise.grade_id();
    json!({
        "cell_type": "markdown",
        "id": id,
        "metadata": {
            "deletable": false,
            "nbgrader": {
                "grade": true, "grade_id": id, "locked": false, "points": item.of,
                "schema_version": 3, "solution": true, "task": false
            }
        },
        "source": [lang.pick("여기에 답을 쓰세요.", "Write your answer here.")]
    })
}

fn read_me(assignment: &Assignment, lang: Lang) -> String {
    let (name, title) = (&assignment.name, assignment.title.get(lang));
    let points = assignment.of();
    match lang {
        Lang::Ko => format!(
            "# {title}\n\n과제 `{name}`, {points}점\n\n\
             1. 이 폴더를 강의 저장소의 `notebooks/` 안에 그대로 둡니다(`notebooks/{name}/`).\n\
             2. `cargo lab`으로 JupyterLab을 열고 노트북에 답을 씁니다. 셀의 이름과 잠긴 셀은 바꾸지 않습니다.\n\
             3. 저장한 `.ipynb` 파일을 제출합니다. 파일 이름은 바꾸어도 됩니다.\n\n\
             답 셀의 코드만 채점합니다. 다른 셀에서 만든 `let` 변수는 답 셀의 함수에서 쓸 수 없습니다.\n"
        ),
        Lang::En => format!(
            "# {title}\n\nAssignment `{name}`, {points} points\n\n\
             1. Put this folder into `notebooks/` of the course's repository (`notebooks/{name}/`).\n\
             2. Open JupyterLab with `cargo lab` and write your answers. Leave the names of the cells and the locked cells as they are.\n\
             3. Save, and hand in the `.ipynb` files. Their names may change.\n\n\
             Only the code of the answer cells is graded. A variable made by `let` in another cell is not seen by the function in an answer cell.\n"
        ),
    }
}

/// As Jupyter writes it: one space, sorted keys, one newline at the end.
fn pretty(value: &Value) -> Result<Vec<u8>> {
    use serde::Serialize as _;
    let mut text = Vec::new();
    let format = serde_json::ser::PrettyFormatter::with_indent(b" ");
    let mut writer = serde_json::Serializer::with_formatter(&mut text, format);
    value.serialize(&mut writer).map_err(Error::refused)?;
    text.push(b'\n');
    Ok(text)
}
