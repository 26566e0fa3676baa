//! The numbers of a report.

use std::collections::BTreeMap;

use tourism_course::Outcome;
use tourism_marketing::exam::{self, ItemStats};

use crate::gradebook::{Source, Standing};
use crate::record::{Assignment, BilingualText, ExerciseId, Item, ItemKind, Part};

/// Fewer than this in the upper and the lower group tell nothing about an item.
const SMALLEST_GROUP: usize = 5;

/// The numbers of one assignment.
#[derive(Debug, Clone, PartialEq)]
pub struct Numbers {
    /// The students of the roster for whom it counts.
    pub students: usize,
    /// How many of them handed something in.
    pub handed_in: usize,
    /// How many of these were late.
    pub late: usize,
    /// Written answers that nobody has marked yet.
    pub to_mark: usize,
    /// The scores of those who handed in, as shares, ascending.
    pub shares: Vec<f64>,
    /// Students by tenths of the score; the last band holds 90 to 100 %.
    pub bands: [usize; 10],
    /// The items, in the order of the assignment.
    pub items: Vec<ItemNumbers>,
    /// The reliability of the computed items as a test, if it can be computed.
    pub reliability: Option<f64>,
    /// Mistakes by how many made them, the most frequent first.
    pub mistakes: Vec<Mistake>,
}

/// The numbers of one item.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemNumbers {
    /// The item.
    pub item: Item,
    /// How many came to which outcome, in the order of [`Outcome::ALL`].
    pub outcomes: [usize; 5],
    /// The mean of the points, as a share, among those whose points are known.
    pub mean: Option<f64>,
    /// Difficulty and discrimination, where the groups are large enough.
    pub stats: Option<ItemStats>,
}

/// A mistake and how many made it.
#[derive(Debug, Clone, PartialEq)]
pub struct Mistake {
    /// In which exercise.
    pub exercise: ExerciseId,
    /// Its fixed word.
    pub id: String,
    /// What the students are told.
    pub message: BilingualText,
    /// How many made it.
    pub count: usize,
}

impl Numbers {
    /// The numbers of what the students have.
    #[must_use]
    pub fn of(assignment: &Assignment, standings: &[Standing]) -> Self {
        let counted: Vec<&Standing> = standings.iter().filter(|it| !it.is_excused).collect();
        let handed: Vec<&Standing> =
            counted.iter().copied().filter(|it| it.graded.is_some()).collect();
        let mut shares: Vec<f64> = handed.iter().map(|it| it.share()).collect();
        shares.sort_by(f64::total_cmp);
        let mut bands = [0; 10];
        for share in &shares {
            if let Some(band) = bands.get_mut(band(*share)) {
                *band += 1;
            }
        }
        Self {
            students: counted.len(),
            handed_in: handed.len(),
            late: handed.iter().filter(|it| it.late.days > 0).count(),
            to_mark: handed.iter().map(|it| it.to_mark()).sum(),
            shares,
            bands,
            items: assignment.items.iter().map(|item| of_item(item, &handed)).collect(),
            reliability: reliability(assignment, &handed),
            mistakes: mistakes(&handed),
        }
    }

    /// The mean score of those who handed in, as a share.
    #[must_use]
    pub fn mean(&self) -> Option<f64> {
        mean(self.shares.iter().copied())
    }

    /// The median score of those who handed in, as a share.
    #[must_use]
    pub fn median(&self) -> Option<f64> {
        let middle = self.shares.len() / 2;
        let upper = *self.shares.get(middle)?;
        if self.shares.len() % 2 == 1 {
            return Some(upper);
        }
        Some(f64::midpoint(*self.shares.get(middle - 1)?, upper))
    }
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (count, sum) = values.fold((0_usize, 0.0), |(count, sum), it| (count + 1, sum + it));
    (count > 0).then(|| sum / count as f64)
}

/// How many edges of the bands it has passed.
fn band(share: f64) -> usize {
    // A sum of tenths may fall a hair short of its edge.
    (1_u8..10).filter(|&edge| share * 10.0 + 1e-9 >= f64::from(edge)).count()
}

fn score<'a>(
    standing: &'a Standing,
    exercise: &ExerciseId,
) -> Option<&'a crate::gradebook::ItemScore> {
    standing.items.iter().find(|score| score.exercise == *exercise)
}

fn of_item(item: &Item, handed: &[&Standing]) -> ItemNumbers {
    let scores = || handed.iter().filter_map(|standing| score(standing, &item.exercise));
    let outcomes =
        Outcome::ALL.map(|outcome| scores().filter(|score| score.outcome == Some(outcome)).count());
    let known = scores().filter(|score| score.source != Source::ToMark);
    let stats = (item.kind == ItemKind::Computed).then(|| stats(item, handed)).flatten();
    ItemNumbers { item: item.clone(), outcomes, mean: mean(known.map(share)), stats }
}

fn share(score: &crate::gradebook::ItemScore) -> f64 {
    if score.of > 0.0 { score.points / score.of } else { 0.0 }
}

fn is_right(standing: &Standing, exercise: &ExerciseId) -> bool {
    score(standing, exercise).is_some_and(|score| score.outcome == Some(Outcome::Right))
}

/// From the best and the worst 27 %, by the computed items.
fn stats(item: &Item, handed: &[&Standing]) -> Option<ItemStats> {
    let group = (handed.len() * 27).div_ceil(100);
    if group < SMALLEST_GROUP {
        return None;
    }
    let computed = |standing: &Standing| -> f64 {
        standing.items.iter().filter(|it| it.outcome.is_some()).map(|it| it.points).sum()
    };
    let mut ranked: Vec<&&Standing> = handed.iter().collect();
    // Of equals, the order of the numbers: the same class gives the same report.
    ranked.sort_by(|a, b| computed(b).total_cmp(&computed(a)));
    let right = |some: &[&&Standing]| {
        some.iter().filter(|standing| is_right(standing, &item.exercise)).count() as u64
    };
    let upper = right(ranked.get(..group)?);
    let lower = right(ranked.get(ranked.len().checked_sub(group)?..)?);
    exam::item_stats(upper, lower, group as u64).ok()
}

fn reliability(assignment: &Assignment, handed: &[&Standing]) -> Option<f64> {
    let computed: Vec<&Item> =
        assignment.items.iter().filter(|item| item.kind == ItemKind::Computed).collect();
    let answers: Vec<Vec<u8>> = handed
        .iter()
        .map(|standing| {
            computed.iter().map(|item| u8::from(is_right(standing, &item.exercise))).collect()
        })
        .collect();
    exam::kr20(&answers).ok()
}

fn mistakes(handed: &[&Standing]) -> Vec<Mistake> {
    let mut found: BTreeMap<(ExerciseId, String), (BilingualText, usize)> = BTreeMap::new();
    for graded in handed.iter().filter_map(|standing| standing.graded.as_ref()) {
        for exercise in &graded.exercises {
            if let Some(id) = &exercise.misconception {
                let key = (exercise.exercise.clone(), id.clone());
                let said =
                    || listed(&exercise.exercise, id).unwrap_or_else(|| exercise.message.clone());
                found.entry(key).or_insert_with(|| (said(), 0)).1 += 1;
            }
        }
    }
    let mut all: Vec<Mistake> = found
        .into_iter()
        .map(|((exercise, id), (message, count))| Mistake { exercise, id, message, count })
        .collect();
    // Stable: of equals the earlier exercise.
    all.sort_by_key(|mistake| std::cmp::Reverse(mistake.count));
    all
}

/// What the course says to a listed misconception, without anything of one student's answer.
fn listed(exercise: &ExerciseId, id: &str) -> Option<BilingualText> {
    let Part::Exercise(number) = exercise.part else { return None };
    let exercise = tourism_course::lessons::find(exercise.lesson)?.exercise(number)?;
    let found = exercise.misconceptions.iter().find(|misconception| misconception.id == id)?;
    Some(found.message.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_on_the_edge_belongs_to_the_upper_band() {
        for (share, wanted) in [
            (0.0, 0),
            (0.099, 0),
            (0.1, 1),
            (0.1 + 0.2, 3),
            (0.7 / 0.1 / 10.0, 7),
            (0.999, 9),
            (1.0, 9),
            (f64::NAN, 0),
        ] {
            assert_eq!(band(share), wanted, "{share}");
        }
    }
}
