//! What lies on the marker's desk.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use tourism_marketing::Lang;

use crate::error::{Error, Result};
use crate::gradebook::{Gradebook, Mark, Open};
use crate::record::{ExerciseId, Part};
use crate::written;

/// The gradebook, and which of its answers are to be marked by whom.
pub struct Desk {
    book: Gradebook,
    assignment: String,
    exercise: Option<ExerciseId>,
    marker: String,
    has_names: bool,
    /// Everything that was ever laid on the desk: an answer that a new version replaced meanwhile can still be saved.
    known: BTreeMap<String, Open>,
    /// What lies there now, in order.
    laid: Vec<String>,
}

/// One answer, as the page gets it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Answer {
    /// What the page calls it.
    pub key: String,
    /// The student, where names are shown.
    pub student: Option<String>,
    /// Which question: a place in the list of questions.
    pub question: usize,
    /// The words.
    pub text: String,
    /// What was given so far, one for each criterion.
    pub points: Vec<Option<f64>>,
    /// What is said to the student.
    pub remark: String,
    /// Who gave it.
    pub by: Option<String>,
}

/// One question, as the page gets it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Question {
    /// `3.essay`.
    pub exercise: String,
    /// Its title.
    pub title: String,
    /// What is asked.
    pub ask: String,
    /// What is looked for.
    pub criteria: Vec<Looked>,
    /// The points of the item, to which those of the rubric are scaled.
    pub of: f64,
}

/// One criterion, as the page gets it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Looked {
    /// Its name.
    pub name: String,
    /// What an answer with all the points says.
    pub full: String,
    /// The points for all of it.
    pub points: f64,
}

/// What the page gives back.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Given {
    /// Which answer.
    pub key: String,
    /// The points, one for each criterion.
    pub points: Vec<Option<f64>>,
    /// What is said to the student.
    pub remark: String,
}

/// What has been done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// Answers with all their points.
    pub done: usize,
    /// Answers with any words at all.
    pub all: usize,
    /// When this was saved.
    pub at: DateTime<Utc>,
}

impl Desk {
    /// The desk of one marker.
    ///
    /// # Errors
    ///
    /// If there is no such assignment, or it has no such written question.
    pub fn new(
        mut book: Gradebook,
        assignment: &str,
        exercise: Option<ExerciseId>,
        marker: String,
        has_names: bool,
    ) -> Result<Self> {
        let set = book.assignment(assignment)?;
        let asked: Vec<String> = (set.items.iter())
            .filter(|item| matches!(item.exercise.part, Part::Written(_)))
            .map(|item| item.exercise.to_string())
            .collect();
        if asked.is_empty() {
            return Err(Error::refused(format!(
                "`{assignment}` asks nothing that is answered in words; there is nothing to mark"
            )));
        }
        if let Some(exercise) = &exercise
            && !asked.contains(&exercise.to_string())
        {
            return Err(Error::refused(format!(
                "`{assignment}` has no written question {exercise}; it has {}",
                asked.join(", ")
            )));
        }
        let assignment = assignment.to_owned();
        Ok(Self {
            book,
            assignment,
            exercise,
            marker,
            has_names,
            known: BTreeMap::new(),
            laid: Vec::new(),
        })
    }

    /// The title of the assignment.
    ///
    /// # Errors
    ///
    /// If the database refuses.
    pub fn title(&mut self, lang: Lang) -> Result<String> {
        Ok(self.book.assignment(&self.assignment)?.title.get(lang).to_owned())
    }

    /// The questions and the answers that hold any words, in the order in which they are marked.
    ///
    /// # Errors
    ///
    /// If the database refuses.
    pub fn lay(&mut self, lang: Lang) -> Result<(Vec<Question>, Vec<Answer>)> {
        let open = self.open()?;
        let set = self.book.assignment(&self.assignment)?;
        let mut questions: Vec<Question> = Vec::new();
        let mut answers = Vec::new();
        self.laid = open.iter().map(|(key, _)| key.clone()).collect();
        for (key, one) in open {
            let id = one.exercise.to_string();
            let place = questions.iter().position(|it| it.exercise == id).unwrap_or_else(|| {
                let title = set.items.iter().find(|item| item.exercise == one.exercise);
                let title = title.map_or("", |item| item.title.get(lang));
                questions.push(question(&one, title, lang));
                questions.len() - 1
            });
            let criteria = questions.get(place).map_or(0, |question| question.criteria.len());
            let mark = one.mark.clone();
            let mut points = mark.as_ref().map(|mark| mark.points.clone()).unwrap_or_default();
            points.resize(criteria, None);
            let name = || format!("{} {}", one.student.id, one.student.name);
            answers.push(Answer {
                key: key.clone(),
                student: self.has_names.then(name),
                question: place,
                text: one.text.clone(),
                points,
                remark: mark.as_ref().map(|mark| mark.remark.clone()).unwrap_or_default(),
                by: mark.map(|mark| mark.by),
            });
            self.known.insert(key, one);
        }
        Ok((questions, answers))
    }

    /// By question, then by a hash: neither the alphabet nor the marker's memory of it decides who comes when.
    fn open(&mut self) -> Result<Vec<(String, Open)>> {
        let mut open: Vec<(String, Open)> = (self.book.to_mark(&self.assignment)?.into_iter())
            .filter(|one| self.exercise.as_ref().is_none_or(|only| *only == one.exercise))
            .filter(|one| !one.text.trim().is_empty())
            .map(|one| (key(&self.assignment, &one), one))
            .collect();
        open.sort_by(|(a, one), (b, other)| (&one.exercise, a).cmp(&(&other.exercise, b)));
        Ok(open)
    }

    /// Keeps what the marker gave.
    ///
    /// # Errors
    ///
    /// If the answer was never on the desk, or the points do not fit the rubric.
    pub fn save(&mut self, given: &Given) -> Result<Progress> {
        let one = self
            .known
            .get_mut(&given.key)
            .ok_or_else(|| Error::refused("this answer is not on the desk; load the page again"))?;
        judge(&one.exercise, one.of, &given.points)?;
        let at = Utc::now();
        let mark = Mark {
            points: given.points.clone(),
            remark: given.remark.clone(),
            by: self.marker.clone(),
            at,
        };
        self.book.put_mark(&self.assignment, &one.student.id, &one.exercise, &one.text, &mark)?;
        one.mark = Some(mark);
        // What other markers did meanwhile is seen when the page is loaded again: a class of thousands is not read
        // anew at every key.
        let marks = self.laid.iter().filter_map(|key| self.known.get(key)?.mark.as_ref());
        let done = marks.filter(|mark| mark.total().is_some()).count();
        Ok(Progress { done, all: self.laid.len(), at })
    }
}

fn criteria(exercise: &ExerciseId, of: f64, lang: Lang) -> Vec<Looked> {
    match written::rubric(exercise) {
        Some(rubric) => (rubric.criteria.iter())
            .map(|criterion| Looked {
                name: criterion.name.get(lang).to_owned(),
                full: criterion.full.get(lang).to_owned(),
                points: criterion.points.into(),
            })
            .collect(),
        // A question of the instructor's own.
        None => vec![Looked {
            name: lang.pick("점수", "Points").to_owned(),
            full: String::new(),
            points: of,
        }],
    }
}

fn question(one: &Open, title: &str, lang: Lang) -> Question {
    let rubric = written::rubric(&one.exercise);
    Question {
        exercise: one.exercise.to_string(),
        title: format!("{} {title}", one.exercise.label(lang)),
        ask: rubric.map_or("", |rubric| rubric.question.get(lang)).to_owned(),
        criteria: criteria(&one.exercise, one.of, lang),
        of: one.of,
    }
}

fn judge(exercise: &ExerciseId, of: f64, points: &[Option<f64>]) -> Result<()> {
    let criteria = criteria(exercise, of, Lang::En);
    if points.len() != criteria.len() {
        return Err(Error::refused(format!(
            "there are {} criteria, but points for {}",
            criteria.len(),
            points.len()
        )));
    }
    for (criterion, given) in criteria.iter().zip(points) {
        if let Some(given) = given
            && !(0.0..=criterion.points).contains(given)
        {
            return Err(Error::refused(format!(
                "{} takes 0 to {} points, but got {given}",
                criterion.name, criterion.points
            )));
        }
    }
    Ok(())
}

/// Says nothing of the student to who looks over the shoulder.
fn key(assignment: &str, one: &Open) -> String {
    use std::fmt::Write as _;
    let whole =
        format!("{assignment}\u{0}{}\u{0}{}\u{0}{}", one.student.id, one.exercise, one.text);
    let mut key = String::new();
    for byte in Sha256::digest(whole).iter().take(12) {
        let _ = write!(key, "{byte:02x}"); // Writing to a `String` cannot fail.
    }
    key
}
