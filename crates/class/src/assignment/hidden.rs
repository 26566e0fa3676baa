//! Tests that only the grader knows.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};
use tourism_course::answer::{Answer, IntoAnswer as _};

use crate::error::{Error, Result};
use crate::record::{Assignment, BilingualText, ExerciseId, ItemKind};

/// Its name in the folder of an assignment.
pub(super) const FILE: &str = "hidden-tests.toml";

/// One test.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HiddenTest {
    /// Which exercise it tests.
    pub exercise: ExerciseId,
    /// What a student is told that failed: a name, never the code.
    pub name: BilingualText,
    /// The expression that calls the student's function.
    pub call: String,
    /// What is right. It never enters the sandbox.
    pub expect: Expected,
    /// What helps whoever fails it.
    #[serde(default)]
    pub hint: Option<BilingualText>,
    /// How much it weighs beside the exercise's own check, which weighs 1.
    #[serde(default = "one")]
    pub weight: f64,
}

/// What is right.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Expected {
    /// A number.
    Number(f64),
    /// A word, with its other names after `|`.
    Word(String),
    /// Several numbers.
    Numbers(Vec<f64>),
    /// Several words.
    Words(Vec<String>),
}

fn one() -> f64 {
    1.0
}

/// The tests of an assignment.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tests {
    by_exercise: BTreeMap<ExerciseId, Vec<HiddenTest>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sheet {
    #[serde(default)]
    test: Vec<HiddenTest>,
}

impl Expected {
    /// As an answer, to be compared.
    #[must_use]
    pub fn answer(&self) -> Answer {
        match self {
            Self::Number(number) => number.into_answer(),
            Self::Word(word) => word.clone().into_answer(),
            Self::Numbers(numbers) => numbers.into_answer(),
            Self::Words(words) => words.into_answer(),
        }
    }
}

impl Tests {
    /// The tests of one exercise.
    #[must_use]
    pub fn of(&self, exercise: &ExerciseId) -> &[HiddenTest] {
        self.by_exercise.get(exercise).map_or(&[], Vec::as_slice)
    }

    /// Reads the tests; where there is no file there are none.
    pub(super) fn read(path: &Path, assignment: &Assignment) -> Result<Self> {
        match std::fs::read_to_string(path) {
            Ok(text) => Self::parse(&text, assignment)
                .map_err(|why| Error::refused(format!("{}: {why}", path.display()))),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(Error::file("reading", path)(error)),
        }
    }

    fn parse(text: &str, assignment: &Assignment) -> std::result::Result<Self, String> {
        let sheet: Sheet =
            toml::from_str(text).map_err(|error| error.to_string().trim_end().to_owned())?;
        let mut tests = Self::default();
        for test in sheet.test {
            let is_asked = |item: &&crate::record::Item| {
                item.exercise == test.exercise && item.kind == ItemKind::Computed
            };
            if !assignment.items.iter().any(|item| is_asked(&item)) {
                return Err(format!(
                    "test `{}`: {} has no exercise {}",
                    test.name.en, assignment.name, test.exercise
                ));
            }
            if !(test.weight.is_finite() && test.weight > 0.0) {
                return Err(format!(
                    "test `{}`: its weight is {}; it must be above 0",
                    test.name.en, test.weight
                ));
            }
            syn::parse_str::<syn::Expr>(&test.call).map_err(|error| {
                format!("test `{}`: `{}` is no expression: {error}", test.name.en, test.call)
            })?;
            tests.by_exercise.entry(test.exercise.clone()).or_default().push(test);
        }
        Ok(tests)
    }
}

/// What an instructor finds in a new assignment.
pub(super) const TEMPLATE: &str = r#"# 학생에게 보이지 않는 검사 / tests that students never see
#
# 채점은 이 파일을 매번 새로 읽습니다. 제출을 받은 뒤에 더하거나 고쳐도 다음 채점에 그대로 반영됩니다.
# Read anew at every grading: what is added or changed after collection applies on the next run.
#
# [[test]]
# exercise = "3.1"
# name = { ko = "손님이 다섯 명일 때", en = "five guests" }
# call = "answer_1(&[50.0, 20.0, 10.0, 10.0, 10.0])"
# expect = 0.5                      # 0.5, [0.5, 0.2], "A", ["A", "B"]
# hint = { ko = "상위 20 %가 몇 명인지 세어 보십시오.", en = "How many guests are the top 20 %?" }
# weight = 1.0                      # 문항 자체의 검사는 1 / the exercise's own check weighs 1
"#;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Item;

    fn assignment() -> Assignment {
        let item = Item {
            exercise: "3.1".parse().unwrap(),
            title: BilingualText::default(),
            of: 1.0,
            kind: ItemKind::Computed,
        };
        Assignment {
            name: "ps1".to_owned(),
            title: BilingualText::default(),
            due: None,
            items: vec![item],
        }
    }

    #[test]
    fn the_template_holds_no_test_and_its_example_is_one() {
        assert_eq!(Tests::parse(TEMPLATE, &assignment()), Ok(Tests::default()));
        let example: String = TEMPLATE
            .split("#\n# [[test]]")
            .nth(1)
            .unwrap()
            .lines()
            .map(|line| line.trim_start_matches("# ").to_owned() + "\n")
            .collect();
        let tests = Tests::parse(&format!("[[test]]{example}"), &assignment()).unwrap();
        assert_eq!(tests.of(&"3.1".parse().unwrap())[0].expect, Expected::Number(0.5));
    }

    #[test]
    fn a_wrong_test_says_which_and_why() {
        let why = |rest: &str| {
            let text = format!("[[test]]\nname = {{ ko = \"가\", en = \"a\" }}\n{rest}");
            Tests::parse(&text, &assignment()).unwrap_err()
        };
        assert!(
            why("exercise = \"3.9\"\ncall = \"f()\"\nexpect = 1.0").contains("has no exercise 3.9")
        );
        assert!(
            why("exercise = \"3.1\"\ncall = \"f(\"\nexpect = 1.0").contains("is no expression")
        );
        assert!(
            why("exercise = \"3.1\"\ncall = \"f()\"\nexpect = 1.0\nweight = 0.0")
                .contains("above 0")
        );
        assert!(why("exercise = \"3.1\"\ncall = \"f()\"\nexpected = 1.0").contains("line 5"));
    }
}
