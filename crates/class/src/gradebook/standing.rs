//! What a student has: the version that counts, after marks, overrides and the late rule.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::Serialize;
use tourism_course::Outcome;

use super::changes::InForce;
use super::submissions::answer_hash;
use super::{Counts, Gradebook, Lateness, Mark, Override, Policy};
use crate::error::Result;
use crate::record::{Assignment, ExerciseId, GradedSubmission, Item, ItemKind, Student};
use crate::written;

/// What one student has for one assignment.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Standing {
    /// Who.
    pub student: Student,
    /// The version that counts; `None` where nothing was handed in.
    pub graded: Option<GradedSubmission>,
    /// How many versions there are.
    pub versions: usize,
    /// When it is due for this student.
    pub due: Option<DateTime<Utc>>,
    /// How late the version that counts is.
    pub late: Lateness,
    /// The items of the assignment, in its order.
    pub items: Vec<ItemScore>,
    /// The points before the late rule.
    pub earned: f64,
    /// The score: the points after the late rule, or what a person set.
    pub total: f64,
    /// The points that can be had.
    pub of: f64,
    /// Whether a person set the score as a whole.
    pub total_is_set: bool,
    /// Whether the assignment does not count for this student.
    pub is_excused: bool,
}

/// What one student has for one item.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ItemScore {
    /// Which exercise or question.
    pub exercise: ExerciseId,
    /// The outcome, where the grader found one.
    pub outcome: Option<Outcome>,
    /// The points.
    pub points: f64,
    /// The points that can be had.
    pub of: f64,
    /// Where the points come from.
    pub source: Source,
    /// The mark, if a person gave one.
    pub mark: Option<Mark>,
}

/// Where points come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// The grader.
    Grader,
    /// A person, by the rubric.
    Marked,
    /// Nobody yet: a written answer waits to be marked.
    ToMark,
    /// A person, who set them.
    Set,
    /// Nothing was handed in.
    NothingHandedIn,
}

impl Standing {
    /// How many written answers wait to be marked.
    #[must_use]
    pub fn to_mark(&self) -> usize {
        self.items.iter().filter(|item| item.source == Source::ToMark).count()
    }

    /// The score as a share of what can be had; 0 where nothing can be had.
    #[must_use]
    pub fn share(&self) -> f64 {
        if self.of > 0.0 { self.total / self.of } else { 0.0 }
    }
}

type Marks = BTreeMap<(String, ExerciseId, String), Mark>;

impl Gradebook {
    /// What every student of the roster has for an assignment, by number. One who handed something in without being
    /// in the roster is there too, with the number as the name.
    ///
    /// # Errors
    ///
    /// If there is no such assignment.
    pub fn standings(&mut self, name: &str) -> Result<Vec<Standing>> {
        let assignment = self.assignment(name)?;
        let policy = self.policy(name)?;
        let marks = self.marks(name)?;
        let mut made: BTreeMap<String, Vec<Override>> = BTreeMap::new();
        for one in self.overrides(name)? {
            made.entry(one.student.clone()).or_default().push(one);
        }
        let mut versions: BTreeMap<String, Vec<GradedSubmission>> = BTreeMap::new();
        for graded in self.all_graded(name)? {
            versions.entry(graded.student.clone()).or_default().push(graded);
        }
        let mut students: BTreeMap<String, Student> =
            self.students()?.into_iter().map(|student| (student.id.clone(), student)).collect();
        for id in versions.keys() {
            students.entry(id.clone()).or_insert_with(|| Student {
                id: id.clone(),
                name: id.clone(),
                email: None,
                section: None,
                lang: None,
            });
        }
        let rules = Rules { assignment: &assignment, policy, marks: &marks };
        Ok(students
            .into_values()
            .map(|student| {
                let versions = versions.remove(&student.id).unwrap_or_default();
                let force = InForce::of(made.get(&student.id).into_iter().flatten());
                rules.standing(&student, versions, &force)
            })
            .collect())
    }
}

/// What is the same for all students of an assignment.
struct Rules<'a> {
    assignment: &'a Assignment,
    policy: Policy,
    marks: &'a Marks,
}

impl Rules<'_> {
    fn standing(
        &self,
        student: &Student,
        versions: Vec<GradedSubmission>,
        force: &InForce,
    ) -> Standing {
        let count = versions.len();
        let all = versions.into_iter().map(Some);
        let mut scored: Vec<Standing> =
            all.map(|graded| self.scored(student, graded, count, force)).collect();
        let chosen = force.version.and_then(|version| {
            scored.iter().position(|it| it.graded.as_ref().is_some_and(|g| g.version == version))
        });
        let place = chosen.or_else(|| match self.policy.counts {
            Counts::Last => last(&scored),
            Counts::Best => best(&scored),
        });
        match place {
            Some(place) => scored.swap_remove(place),
            None => self.scored(student, None, 0, force),
        }
    }

    fn scored(
        &self,
        student: &Student,
        graded: Option<GradedSubmission>,
        versions: usize,
        force: &InForce,
    ) -> Standing {
        let items: Vec<ItemScore> = (self.assignment.items.iter())
            .map(|item| self.item(student, graded.as_ref(), item, force))
            .collect();
        let due = force.until.or(self.assignment.due);
        let late = graded
            .as_ref()
            .map_or_else(Lateness::default, |it| self.policy.late.lateness(due, it.received));
        let earned: f64 = items.iter().map(|item| item.points).sum();
        Standing {
            student: student.clone(),
            graded,
            versions,
            due,
            late,
            items,
            earned,
            total: force.total.unwrap_or(earned * (1.0 - late.lost)),
            of: self.assignment.of(),
            total_is_set: force.total.is_some(),
            is_excused: force.is_excused,
        }
    }

    fn item(
        &self,
        student: &Student,
        graded: Option<&GradedSubmission>,
        item: &Item,
        force: &InForce,
    ) -> ItemScore {
        let mut score = ItemScore {
            exercise: item.exercise.clone(),
            outcome: None,
            points: 0.0,
            of: item.of,
            source: Source::NothingHandedIn,
            mark: None,
        };
        match (item.kind, graded) {
            (ItemKind::Computed, Some(graded)) => {
                if let Some(found) = graded.exercises.iter().find(|it| it.exercise == item.exercise)
                {
                    score.outcome = Some(found.outcome);
                    score.source = Source::Grader;
                    // The points of the assignment count, also where they were changed after grading.
                    let share = if found.of > 0.0 { found.points / found.of } else { 0.0 };
                    score.points = share * item.of;
                }
            }
            (ItemKind::Written, Some(graded)) => {
                if let Some(answer) = graded.written.iter().find(|it| it.exercise == item.exercise)
                {
                    let key =
                        (student.id.clone(), item.exercise.clone(), answer_hash(&answer.text));
                    score.mark = self.marks.get(&key).cloned();
                    let total = score.mark.as_ref().and_then(Mark::total);
                    score.source = match total {
                        Some(_) => Source::Marked,
                        None if answer.text.trim().is_empty() => Source::NothingHandedIn,
                        None => Source::ToMark,
                    };
                    score.points =
                        total.map_or(0.0, |total| written::scaled(&item.exercise, total, item.of));
                }
            }
            (_, None) => {}
        }
        if let Some(points) = force.points.get(&item.exercise) {
            score.points = *points;
            score.source = Source::Set;
        }
        score
    }
}

fn last(scored: &[Standing]) -> Option<usize> {
    let key = |it: &Standing| it.graded.as_ref().map(|graded| (graded.received, graded.version));
    (0..scored.len()).max_by_key(|&place| scored.get(place).and_then(key))
}

fn best(scored: &[Standing]) -> Option<usize> {
    let total = |place: &usize| scored.get(*place).map_or(0.0, |it| it.total);
    // `max_by` takes the last of equals, so the earlier is looked at last.
    (0..scored.len()).rev().max_by(|a, b| total(a).total_cmp(&total(b)))
}
