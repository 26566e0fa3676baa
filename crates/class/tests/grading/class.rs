//! A class to grade.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::Duration;

use chrono::{DateTime, Utc};
use serde_json::Value;
use tempfile::TempDir;
use tourism_class::assignment::{Choice, Folder, Order, release};
use tourism_class::collect::{Received, keep, versions};
use tourism_class::grade::Grader;
use tourism_class::library::Library;
use tourism_class::record::{BilingualText, GradedExercise, GradedSubmission};
use tourism_class::sandbox::{Enclosure, Limits, Room, Toolchain};
use tourism_marketing::Lang;

/// The workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// The library, built once for all tests.
pub fn library() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("library");
        Library::build(&root(), &target).unwrap()
    })
}

/// Limits that make a test short; the slowest right answer takes milliseconds.
pub fn limits() -> Limits {
    Limits { run: Duration::from_secs(3), memory: 512 << 20, ..Limits::default() }
}

/// The room; where this machine lets none be made, the test says so and is left out.
pub fn room(limits: Limits) -> Option<Room> {
    let enclosure = match Enclosure::bubblewrap() {
        Ok(enclosure) => enclosure,
        Err(error) => {
            assert!(std::env::var_os("CI").is_none(), "{error}");
            eprintln!("left out: {error}");
            return None;
        }
    };
    let data = root().join("datasets");
    Some(Room::new(enclosure, limits, Toolchain::find().unwrap(), &library().folder, data).unwrap())
}

/// A class folder with one assignment.
pub struct Class {
    pub folder: TempDir,
}

pub const NAME: &str = "ps1";

pub fn noon() -> DateTime<Utc> {
    "2026-03-02T03:00:00Z".parse().unwrap()
}

impl Class {
    /// A class that was set lessons, in Korean and English.
    pub fn of(lessons: &[u8]) -> Self {
        Self::with(&Choice { lessons: lessons.to_vec(), ..Choice::default() })
    }

    pub fn with(choice: &Choice) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let order = Order {
            name: NAME.to_owned(),
            title: BilingualText::default(),
            due: None,
            choice: choice.clone(),
            langs: Lang::ALL.to_vec(),
            partial_credit: true,
        };
        release(folder.path(), &root().join("notebooks"), &order, noon()).unwrap();
        Self { folder }
    }

    pub fn open(&self) -> Folder {
        Folder::open(self.folder.path(), NAME).unwrap()
    }

    pub fn tests(&self, text: &str) {
        std::fs::write(self.folder.path().join(NAME).join("hidden-tests.toml"), text).unwrap();
    }

    /// The released notebook of a lesson.
    pub fn notebook(&self, lang: Lang, lesson: u8) -> Value {
        let folder = self.folder.path().join(NAME).join("release").join(lang.code()).join(NAME);
        let start = format!("{lesson:02}-");
        let path = std::fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path());
        let mut path =
            path.filter(|path| path.file_name().unwrap().to_string_lossy().starts_with(&start));
        serde_json::from_slice(&std::fs::read(path.next().unwrap()).unwrap()).unwrap()
    }

    /// Hands in a notebook.
    pub fn hand_in(&self, student: &str, notebook: &Value) {
        self.hand_in_bytes(student, &serde_json::to_vec(notebook).unwrap());
    }

    pub fn hand_in_bytes(&self, student: &str, bytes: &[u8]) {
        let files = [("answer.ipynb".to_owned(), bytes.to_vec())];
        keep(&self.open().submitted(), student, &files, noon(), "test").unwrap();
    }

    pub fn received(&self) -> Vec<Received> {
        versions(&self.open().submitted()).unwrap()
    }

    /// Grades everything, by student.
    pub fn graded(&self, room: &Room) -> Vec<GradedSubmission> {
        let folder = self.open();
        let grader = Grader::new(&folder, room, library(), "test").unwrap();
        self.received().iter().map(|one| grader.grade(one).unwrap()).collect()
    }
}

/// Grades one notebook.
pub fn grade(room: &Room, class: &Class, notebook: &Value) -> GradedSubmission {
    class.hand_in("one", notebook);
    class.graded(room).into_iter().rfind(|graded| graded.student == "one").unwrap()
}

/// The cell with a `grade_id`.
pub fn cell<'a>(notebook: &'a mut Value, grade_id: &str) -> &'a mut Value {
    let cells = notebook["cells"].as_array_mut().unwrap();
    let is_it = |cell: &&mut Value| cell["metadata"]["nbgrader"]["grade_id"] == grade_id;
    cells.iter_mut().find(is_it).unwrap()
}

/// Writes an answer into its cell.
pub fn answer(notebook: &mut Value, grade_id: &str, code: &str) {
    cell(notebook, grade_id)["source"] = Value::from(code);
}

pub fn exercise<'a>(graded: &'a GradedSubmission, id: &str) -> &'a GradedExercise {
    let is_it = |exercise: &&GradedExercise| exercise.exercise.to_string() == id;
    graded.exercises.iter().find(is_it).unwrap()
}
