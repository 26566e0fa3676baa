//! Whose file is it? By the number, the address or the name in its path, never by a guess.

use std::collections::BTreeSet;

use tourism_course::text;

use crate::record::Student;

/// Knows the roster.
#[derive(Debug)]
pub struct Matcher<'a> {
    students: Vec<Keys<'a>>,
}

#[derive(Debug)]
struct Keys<'a> {
    student: &'a Student,
    id: String,
    email: Option<String>,
    local: Option<String>,
    name: String,
}

/// Whose file it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict<'a> {
    /// This student's.
    Of(&'a Student),
    /// Of one of these: the path names all of them alike.
    Several(Vec<&'a Student>),
    /// Of nobody on the roster.
    Nobody,
}

impl<'a> Matcher<'a> {
    /// For a roster.
    #[must_use]
    pub fn new(students: &'a [Student]) -> Self {
        let keys = |student: &'a Student| {
            let email = student.email.as_deref().map(str::to_lowercase);
            let local = email.as_deref().and_then(|email| email.split('@').next()).map(text::key);
            // A local part that is a common word would match anything.
            let local = local.filter(|local| local.chars().count() >= 4);
            Keys {
                student,
                id: text::key(&student.id),
                email,
                local,
                name: text::key(&student.name),
            }
        };
        Self { students: students.iter().map(keys).collect() }
    }

    /// The student with a number.
    #[must_use]
    pub fn by_id(&self, id: &str) -> Option<&'a Student> {
        let id = text::key(id);
        self.students.iter().find(|keys| keys.id == id).map(|keys| keys.student)
    }

    /// Whose file a path leads to. A number is believed before an address, an address before a name.
    #[must_use]
    pub fn whose(&self, path: &str) -> Verdict<'a> {
        let words = words(path);
        let whole = path.to_lowercase();
        let by: [&dyn Fn(&Keys<'_>) -> bool; 4] = [
            &|keys| words.contains(&keys.id),
            &|keys| keys.email.as_ref().is_some_and(|email| whole.contains(email.as_str())),
            &|keys| keys.local.as_ref().is_some_and(|local| words.contains(local)),
            &|keys| words.contains(&keys.name),
        ];
        for is_named in by {
            let named: Vec<&Student> = self
                .students
                .iter()
                .filter(|keys| is_named(keys))
                .map(|keys| keys.student)
                .collect();
            match named.as_slice() {
                [] => {}
                [only] => return Verdict::Of(only),
                _ => return Verdict::Several(named),
            }
        }
        Verdict::Nobody
    }
}

/// The words of a path, and those that stand side by side joined: `kim_hana` is `kim`, `hana`, `kimhana`, `hanakim`.
fn words(path: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for part in path.split('/') {
        let stem = part.split(".ipynb").next().unwrap_or(part);
        // Numbers may themselves hold `-` or `.`.
        found.insert(text::key(stem));
        for piece in stem.split(['_', ' ', '(', ')', '[', ']', ',']) {
            found.insert(text::key(piece));
        }
        let words: Vec<&str> =
            stem.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty()).collect();
        for (at, word) in words.iter().enumerate() {
            found.insert(text::key(word));
            if let Some(next) = words.get(at + 1) {
                found.insert(text::key(&format!("{word}{next}")));
                found.insert(text::key(&format!("{next}{word}")));
            }
        }
    }
    found.remove("");
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn student(id: &str, name: &str, email: Option<&str>) -> Student {
        Student {
            id: id.to_owned(),
            name: name.to_owned(),
            email: email.map(str::to_owned),
            section: None,
            lang: None,
        }
    }

    #[test]
    fn the_names_of_learning_systems_are_understood() {
        let roster = [
            student("20261234", "김하나", None),
            student("20261235", "이두리", Some("duri.lee@univ.ac.kr")),
            student("20261236", "Anna Smith", None),
            student("20261237", "박민수", None),
            student("20261238", "박민수", None),
        ];
        let matcher = Matcher::new(&roster);
        let id = |path: &str| match matcher.whose(path) {
            Verdict::Of(student) => student.id.clone(),
            Verdict::Several(several) => format!("{} of them", several.len()),
            Verdict::Nobody => "nobody".to_owned(),
        };
        for (path, whose) in [
            ("all.zip/20261234_김하나_과제1.zip/과제.ipynb", "20261234"),
            ("김하나_98765_assignsubmission_file_/03-pareto.ipynb", "20261234"), // Moodle
            ("smithanna_LATE_4711_20261236_03-pareto-1.ipynb", "20261236"),      // Canvas
            ("ps1_20261235_attempt_2026-03-02-12-00-00_a.ipynb", "20261235"),    // Blackboard
            ("duri.lee@univ.ac.kr/03-pareto.ipynb", "20261235"),
            ("duri.lee/x.ipynb", "20261235"),
            ("Smith, Anna/03-pareto.ipynb", "20261236"),
            // As macOS spells 김하나 in a file name.
            ("\u{1100}\u{1175}\u{11b7}\u{1112}\u{1161}\u{1102}\u{1161}/a.ipynb", "20261234"),
            ("박민수/a.ipynb", "2 of them"),
            ("20261237 박민수/a.ipynb", "20261237"),
            ("120261234/a.ipynb", "nobody"),
            ("03-pareto.ipynb", "nobody"),
        ] {
            assert_eq!(id(path), whose, "{path}");
        }
    }
}
