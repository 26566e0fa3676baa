//! Which submissions have something in common that few others have.
//!
//! Code is compared by its tokens, with comments, spaces and the names of variables left out; written answers by runs of
//! letters. Whatever many share (the released cell, the one natural way to write a sum, a quoted definition) is
//! set aside first. What is left is a list of pairs for a person to read: it shows likeness, and neither who wrote
//! first nor why.

mod prints;
mod view;

use std::collections::{BTreeMap, BTreeSet};

use tourism_course::Outcome;

use crate::gradebook::Standing;
use crate::record::ExerciseId;

pub use view::html;

/// What more than one in so many have in common is commonplace.
const COMMON: usize = 20;
/// So many may share something in a small class, and so many in a large one.
const FEW: usize = 4;
const MANY: usize = 20;
/// At least so many uncommon traces shared, and this share of the shorter one's.
const TRACES: usize = 6;
const OVERLAP: f64 = 0.6;
/// Shorter than this, the same letters prove nothing.
const LETTERS: usize = 120;

/// Two students who have something uncommon in common.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// Their places in the list of standings, the lower first.
    pub students: (usize, usize),
    /// What they share, by exercise.
    pub shared: Vec<Shared>,
}

/// What two students share in one exercise.
#[derive(Debug, Clone, PartialEq)]
pub struct Shared {
    /// Which exercise or question.
    pub exercise: ExerciseId,
    /// What it is.
    pub what: Likeness,
}

/// A kind of likeness, the most telling last.
#[derive(Debug, Clone, PartialEq)]
pub enum Likeness {
    /// Traces that few others have: how many, and their share of the shorter answer's uncommon ones.
    Traces {
        /// How many.
        count: usize,
        /// Their share, from 0 to 1.
        overlap: f64,
    },
    /// The same wrong answer, which hardly anybody else gave and no misconception explains.
    WrongAnswer {
        /// The answer.
        answer: String,
    },
    /// The same letters, comments and spaces included.
    Letters,
}

/// The pairs, those who share the most first.
#[must_use]
pub fn pairs(standings: &[Standing]) -> Vec<Pair> {
    let limit = limit(standings.iter().filter(|it| it.graded.is_some()).count());
    let mut found: BTreeMap<(usize, usize), Vec<Shared>> = BTreeMap::new();
    for (exercise, answers) in by_exercise(standings) {
        for (pair, what) in likenesses(&answers, limit) {
            found.entry(pair).or_default().push(Shared { exercise: exercise.clone(), what });
        }
    }
    let mut pairs: Vec<Pair> =
        found.into_iter().map(|(students, shared)| Pair { students, shared }).collect();
    // Stable: of equals the lower numbers.
    pairs.sort_by_key(|pair| std::cmp::Reverse(pair.shared.len()));
    pairs
}

/// How many of a class may share something that is not commonplace.
fn limit(submissions: usize) -> usize {
    (submissions / COMMON).clamp(FEW, MANY)
}

/// One student's answer to one exercise.
struct Given<'a> {
    student: usize,
    text: &'a str,
    /// A wrong answer that no misconception explains.
    odd: Option<&'a str>,
    is_code: bool,
}

fn by_exercise(standings: &[Standing]) -> BTreeMap<ExerciseId, Vec<Given<'_>>> {
    let mut answers: BTreeMap<ExerciseId, Vec<Given>> = BTreeMap::new();
    for (student, standing) in standings.iter().enumerate() {
        let Some(graded) = &standing.graded else { continue };
        for found in graded.exercises.iter().filter(|it| it.outcome != Outcome::NotAttempted) {
            let is_odd = found.outcome == Outcome::Wrong
                && found.misconception.is_none()
                && !found.answer.trim().is_empty();
            answers.entry(found.exercise.clone()).or_default().push(Given {
                student,
                text: &found.code,
                odd: is_odd.then_some(found.answer.trim()),
                is_code: true,
            });
        }
        for found in graded.written.iter().filter(|it| !it.text.trim().is_empty()) {
            answers.entry(found.exercise.clone()).or_default().push(Given {
                student,
                text: &found.text,
                odd: None,
                is_code: false,
            });
        }
    }
    answers
}

fn likenesses(answers: &[Given], limit: usize) -> Vec<((usize, usize), Likeness)> {
    let mut found = Vec::new();
    let prints: Vec<BTreeSet<u64>> = answers
        .iter()
        .map(|it| if it.is_code { prints::of_code(it.text) } else { prints::of_prose(it.text) })
        .collect();
    // Only what few have is looked at: the number of pairs stays in bounds in a class of any size.
    let rare = groups(
        prints.iter().enumerate().flat_map(|(at, set)| set.iter().map(move |it| (*it, at))),
        limit,
    );
    let mut own = vec![0_usize; answers.len()];
    let mut both: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for group in &rare {
        for &at in group {
            if let Some(count) = own.get_mut(at) {
                *count += 1;
            }
        }
        for pair in all_pairs(group) {
            *both.entry(pair).or_default() += 1;
        }
    }
    let student = |at: usize| answers.get(at).map_or(0, |it| it.student);
    let named = |(a, b): (usize, usize)| (student(a).min(student(b)), student(a).max(student(b)));
    for ((a, b), count) in both {
        let shorter = own.get(a).copied().unwrap_or(0).min(own.get(b).copied().unwrap_or(0));
        let overlap = count as f64 / shorter.max(1) as f64;
        if count >= TRACES && overlap >= OVERLAP {
            found.push((named((a, b)), Likeness::Traces { count, overlap }));
        }
    }
    let odd = answers.iter().enumerate().filter_map(|(at, it)| Some((it.odd?, at)));
    // Two or three with the same odd answer; more is a misconception without a name.
    for group in groups(odd, 3) {
        for (a, b) in all_pairs(&group) {
            if let Some(answer) = answers.get(a).and_then(|it| it.odd) {
                found.push((named((a, b)), Likeness::WrongAnswer { answer: answer.to_owned() }));
            }
        }
    }
    let letters = answers.iter().enumerate().filter(|(_, it)| it.text.chars().count() >= LETTERS);
    for group in groups(letters.map(|(at, it)| (it.text.trim(), at)), limit) {
        found.extend(all_pairs(&group).map(|pair| (named(pair), Likeness::Letters)));
    }
    found
}

/// Those who share something, where they are two or more and not more than `limit`.
fn groups<K: Ord>(all: impl IntoIterator<Item = (K, usize)>, limit: usize) -> Vec<Vec<usize>> {
    let mut holders: BTreeMap<K, Vec<usize>> = BTreeMap::new();
    for (key, at) in all {
        holders.entry(key).or_default().push(at);
    }
    // One alone counts too, for the share of the shorter answer; `all_pairs` finds nothing in it.
    holders.into_values().filter(|group| group.len() <= limit).collect()
}

fn all_pairs(group: &[usize]) -> impl Iterator<Item = (usize, usize)> + '_ {
    group
        .iter()
        .enumerate()
        .flat_map(move |(at, &a)| group.iter().skip(at + 1).map(move |&b| (a, b)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_twentieth_of_a_large_class_is_commonplace_and_four_of_a_small_one_are_not() {
        assert_eq!(limit(20), 4);
        assert_eq!(limit(100), 5);
        assert_eq!(limit(3000), 20);
        assert_eq!(limit(0), 4);
    }

    #[test]
    fn what_many_share_makes_no_pair() {
        let pairs = |sharing: usize| {
            groups((0..sharing).map(|at| ("same", at)), 4)
                .iter()
                .flat_map(|it| all_pairs(it))
                .count()
        };
        assert_eq!([1, 2, 4, 5].map(pairs), [0, 1, 6, 0]);
    }
}
