//! What came of a sitting: points, the pass rule, topics, and the concepts to go back to.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tourism_marketing::exam;

use super::asked::Asked;
use super::rules::Rules;
use super::sitting::Sitting;
use crate::concepts;

/// What came of a sitting. It is kept with it, so that sittings can be compared when the bank has changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    /// The points, from 0 to 100, of what was answered in time.
    pub score: f64,
    /// The same with what was answered after the time was over.
    pub score_late: f64,
    /// The items a program judged, and how many of them were right.
    pub judged: (usize, usize),
    /// How many questions have no answer.
    pub unanswered: usize,
    /// Points by lesson.
    pub topics: Vec<Topic>,
    /// The concepts that were missed, those missed most first.
    pub weak: Vec<Weak>,
    /// Written answers with their points.
    pub written: Vec<Written>,
}

/// The points of a lesson.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Topic {
    /// The lesson.
    pub lesson: u8,
    /// How many questions.
    pub asked: usize,
    /// The points that were got.
    pub points: f64,
    /// The points there were.
    pub of: f64,
}

/// A concept that was missed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Weak {
    /// The concept.
    pub concept: String,
    /// The lesson that teaches it.
    pub lesson: u8,
    /// How many questions about it were missed.
    pub missed: usize,
    /// How many there were.
    pub asked: usize,
}

/// The points of a written answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Written {
    /// The item.
    pub item: String,
    /// The points that the candidate gave.
    pub points: f64,
    /// The points there were.
    pub of: f64,
}

impl Outcome {
    /// Adds up a sitting. A written answer counts by the points its author gave; below 60 % of its points it counts as
    /// missed.
    #[must_use]
    pub fn of(sitting: &Sitting, asked: &[Asked]) -> Self {
        let mut topics: BTreeMap<u8, Topic> = BTreeMap::new();
        let mut concepts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        let (mut in_time, mut all, mut most) = (0.0, 0.0, 0.0);
        let mut judged = (0, 0);
        let mut written = Vec::new();
        for (entry, asked) in sitting.entries.iter().zip(asked) {
            let points = if let Some(verdict) = asked.judge(entry.answer.as_deref()) {
                judged.0 += 1;
                judged.1 += usize::from(verdict.right);
                if verdict.right { entry.points } else { 0.0 }
            } else {
                let points = entry.scored.iter().flatten().sum::<f64>().min(entry.points);
                written.push(Written { item: entry.item.clone(), points, of: entry.points });
                points
            };
            all += points;
            most += entry.points;
            in_time += if entry.late { 0.0 } else { points };
            let lesson = asked.item().lesson();
            let topic =
                topics.entry(lesson).or_insert(Topic { lesson, asked: 0, points: 0.0, of: 0.0 });
            topic.asked += 1;
            topic.points += points;
            topic.of += entry.points;
            let missed = points < 0.6 * entry.points;
            for concept in &asked.item().concepts {
                let counts = concepts.entry(concept).or_default();
                counts.0 += usize::from(missed);
                counts.1 += 1;
            }
        }
        let share = |points: f64| if most > 0.0 { (100.0 * points / most).min(100.0) } else { 0.0 };
        let mut weak: Vec<Weak> = concepts
            .into_iter()
            .filter(|(_, (missed, _))| *missed > 0)
            .map(|(id, (missed, asked))| {
                let lesson = concepts::find(id).map_or(0, |concept| concept.lesson);
                Weak { concept: id.to_owned(), lesson, missed, asked }
            })
            .collect();
        weak.sort_by_key(|weak| (std::cmp::Reverse(weak.missed), weak.lesson));
        Self {
            score: share(in_time),
            score_late: share(all),
            judged,
            unanswered: sitting.open().len(),
            topics: topics.into_values().collect(),
            weak,
            written,
        }
    }

    /// Whether this subject alone reaches the floor; none where there is no floor.
    #[must_use]
    pub fn reaches_floor(&self, rules: &Rules) -> Option<bool> {
        let floor = rules.floor?;
        let result = exam::weighted_pass(&[self.score], &[1.0], floor, 0.0).ok()?;
        Some(result.below_floor.is_empty())
    }
}

/// What the other subjects must have on average for the whole to pass, if this one has `score`; none where there is no
/// other subject or no pass mark. Above 100 it cannot be done, below the floor the floor still holds.
///
/// ```
/// use tourism_study::mock::{Mock, needed_elsewhere};
///
/// // 관광학개론 weighs 20 of 100: (60 − 0.2·80)/0.8 = 55.
/// assert_eq!(needed_elsewhere(Mock::Guide.rules(), 80.0), Some(55.0));
/// assert_eq!(needed_elsewhere(Mock::Midterm.rules(), 80.0), None);
/// ```
#[must_use]
pub fn needed_elsewhere(rules: &Rules, score: f64) -> Option<f64> {
    let pass = rules.pass?;
    let weight = |here: bool| -> f64 {
        rules.subjects.iter().filter(|subject| subject.here == here).map(|it| it.weight).sum()
    };
    let (here, others) = (weight(true), weight(false));
    (others > 0.0).then(|| (pass * (here + others) - score * here) / others)
}
