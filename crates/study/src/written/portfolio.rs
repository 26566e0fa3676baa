//! The portfolio: one Markdown file for each answer, in one folder, readable without this program.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use tourism_course::progress::{self, disk};
use tourism_marketing::Lang;

use super::question::Question;
use crate::error::{Error, Result};
use crate::practice::{day_of, now};

/// The environment variable that names the folder.
pub const VARIABLE: &str = "TOURISM_ANSWERS";
const FOLDER: &str = "my-answers";

/// The folder: what `TOURISM_ANSWERS` names, else `my-answers` beside the progress of the lessons.
#[must_use]
pub fn default_folder() -> PathBuf {
    match std::env::var_os(VARIABLE).filter(|path| !path.is_empty()) {
        Some(path) => PathBuf::from(path),
        None => progress::default_path().with_file_name(FOLDER),
    }
}

/// The folder of answers.
#[derive(Debug, Clone)]
pub struct Portfolio {
    folder: PathBuf,
}

/// An answer and what was given for it.
#[derive(Debug, Clone, Copy)]
pub struct Answer<'a> {
    /// The question.
    pub question: &'a Question,
    /// The answer.
    pub text: &'a str,
    /// The points for each criterion, once it is scored.
    pub scored: Option<&'a [f64]>,
    /// How long it took, in minutes, where that is known.
    pub minutes: Option<u64>,
    /// The language.
    pub lang: Lang,
}

impl Portfolio {
    /// A folder, which need not exist yet.
    #[must_use]
    pub fn at(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The ids of the questions of which there is an answer.
    #[must_use]
    pub fn answered(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let name = |entry: fs::DirEntry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            // 2026-11-22-04-essay-selection-2.md
            Some(name.strip_suffix(".md")?.get(11..)?.to_owned())
        };
        let mut names: Vec<String> = entries.filter_map(name).collect();
        names.sort();
        names
    }

    /// Whether there is an answer to a question.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        let of = |name: &String| {
            let rest = name.strip_prefix(id);
            rest.is_some_and(|rest| {
                rest.is_empty()
                    || rest.strip_prefix('-').is_some_and(|it| it.parse::<u32>().is_ok())
            })
        };
        self.answered().iter().any(of)
    }

    /// Writes an answer under a name of its own: an earlier one, of the same day too, stays.
    ///
    /// # Errors
    ///
    /// If the file cannot be written.
    pub fn add(&self, answer: &Answer) -> Result<PathBuf> {
        let first = format!("{}-{}", day_of(now()), answer.question.id);
        let names = std::iter::once(first.clone()).chain((2..).map(|k| format!("{first}-{k}")));
        let mut paths = names.map(|name| self.folder.join(format!("{name}.md")));
        let path = paths.find(|path| !path.exists()).unwrap_or_else(|| self.folder.join(first));
        self.change(&path, answer)?;
        Ok(path)
    }

    /// Writes the points into the file of an answer that was just added.
    ///
    /// # Errors
    ///
    /// If the file cannot be written.
    pub fn change(&self, path: &Path, answer: &Answer) -> Result<()> {
        disk::replace(path, markdown(answer).trim_end().as_bytes()).map_err(|error| Error::File {
            path: path.to_owned(),
            problem: error.to_string(),
            cure: "make its folder writable, or name another with TOURISM_ANSWERS".into(),
        })
    }
}

fn markdown(answer: &Answer) -> String {
    let (question, lang) = (answer.question, answer.lang);
    let mut text = String::new();
    // Writing to a `String` cannot fail.
    let _ = writeln!(text, "# {} — {}\n", question.id, question.kind(lang));
    let when = day_of(now());
    let _ = match (answer.minutes, lang) {
        (None, _) => writeln!(text, "{when}\n"),
        (Some(minutes), Lang::Ko) => writeln!(text, "{when}, {minutes}분\n"),
        (Some(minutes), Lang::En) => writeln!(text, "{when}, {minutes} min\n"),
    };
    let _ = writeln!(text, "## {}\n", lang.pick("물음", "Question"));
    let _ = writeln!(text, "{}\n", question.stem.get(lang).trim());
    let _ = writeln!(text, "## {}\n", lang.pick("내 답", "My answer"));
    let _ = writeln!(text, "{}\n", answer.text.trim());
    if let Some(scored) = answer.scored {
        let _ = writeln!(text, "## {}\n", lang.pick("스스로 매긴 점수", "My marks"));
        let [what, points] = lang.pick(["항목", "점수"], ["Criterion", "Points"]);
        let _ = writeln!(text, "| {what} | {points} |\n|---|--:|");
        for (criterion, given) in question.criteria.iter().zip(scored) {
            let what = criterion.text.get(lang).replace('|', "\\|");
            let _ = writeln!(text, "| {what} | {given} / {} |", criterion.points);
        }
        let sum: f64 = scored.iter().sum();
        let _ = writeln!(
            text,
            "| **{}** | **{sum} / {}** |\n",
            lang.pick("합계", "Sum"),
            question.points()
        );
    }
    if let Some(model) = &question.model {
        let _ = writeln!(text, "## {}\n", lang.pick("모범 개요", "Model outline"));
        let _ = writeln!(text, "{}\n", model.get(lang).trim());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Bank;
    use crate::written::find;

    #[test]
    fn an_answer_is_never_overwritten_and_its_points_stand_in_the_same_file() {
        let folder = tempfile::tempdir().unwrap();
        let portfolio = Portfolio::at(folder.path().join("answers"));
        let question = find(&Bank::embedded().unwrap(), "lesson03-essay").unwrap();
        let mut answer = Answer {
            question: &question,
            text: "파레토는 소득을 보았다.",
            scored: None,
            minutes: Some(12),
            lang: Lang::Ko,
        };
        let first = portfolio.add(&answer).unwrap();
        answer.text = "다시 쓴 답.";
        let second = portfolio.add(&answer).unwrap();
        assert_ne!(first, second);
        assert!(portfolio.has("lesson03-essay") && !portfolio.has("lesson03"));
        let points = [6.0, 5.5, 4.0, 3.0, 2.0];
        answer.scored = Some(&points);
        portfolio.change(&second, &answer).unwrap();
        let written = fs::read_to_string(&second).unwrap();
        // 6 + 5.5 + 4 + 3 + 2.
        assert!(written.contains("| **합계** | **20.5 / 30** |"), "{written}");
        assert!(written.contains("다시 쓴 답.") && written.contains("5.5 / 6"));
        assert!(fs::read_to_string(&first).unwrap().contains("파레토는 소득을 보았다."));
    }
}
