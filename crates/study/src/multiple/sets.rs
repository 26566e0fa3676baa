//! Which of several statements hold, as sets to choose among.

use tourism_course::random::Random;

use super::{Choice, OPTIONS, joined, some};
use crate::bank;
use crate::question::Question;
use crate::text::Text;

/// The right set among near ones; `None` where there are too few other sets.
pub(super) fn options(
    question: &Question,
    statements: &[bank::Choice],
    random: &mut Random,
) -> Option<Vec<Choice>> {
    let shown: Vec<&bank::Choice> =
        question.order().iter().filter_map(|&place| statements.get(place)).collect();
    let count = shown.len();
    let right: Vec<bool> = shown.iter().map(|statement| statement.right).collect();
    let least = right.iter().filter(|&&is| is).count().min(2);
    let mut near: Vec<(usize, Vec<bool>)> = Vec::new();
    for bits in 1_u32..1 << count {
        let set: Vec<bool> = (0..count).map(|place| bits >> place & 1 == 1).collect();
        let differs = set.iter().zip(&right).filter(|(a, b)| a != b).count();
        if differs > 0 && set.iter().filter(|&&is| is).count() >= least {
            near.push((differs, set));
        }
    }
    // Sets that differ by one statement or two tempt; others only where those are too few. They stand in order, so what
    // stands before the right one is drawn first: else the right one would seldom be the first or the last.
    let key = |set: &Vec<bool>| (places(set).len(), places(set));
    let (before, after): (Vec<_>, Vec<_>) =
        near.into_iter().partition(|(_, set)| key(set) < key(&right));
    let first = random.between(0, u32::try_from(OPTIONS - 1).unwrap_or(0)) as usize;
    let first = first.min(before.len()).max((OPTIONS - 1).saturating_sub(after.len()));
    let mut sets = nearest(before, first, random);
    sets.extend(nearest(after, OPTIONS - 1 - first.min(OPTIONS - 1), random));
    if sets.len() < OPTIONS - 1 {
        return None;
    }
    sets.push(right.clone());
    sets.sort_by_key(key);
    Some(
        sets.iter()
            .map(|set| Choice {
                text: joined(&places(set), count, ", "),
                right: *set == right,
                why: why(set, &right, &shown),
            })
            .collect(),
    )
}

/// Some sets at random, those that differ by few statements first.
fn nearest(sets: Vec<(usize, Vec<bool>)>, count: usize, random: &mut Random) -> Vec<Vec<bool>> {
    let (close, far): (Vec<_>, Vec<_>) = sets.into_iter().partition(|(differs, _)| *differs <= 2);
    let only = |sets: Vec<(usize, Vec<bool>)>| sets.into_iter().map(|(_, set)| set).collect();
    let mut chosen: Vec<Vec<bool>> = some(only(close), count, random);
    chosen.extend(some(only(far), count - chosen.len(), random));
    chosen
}

fn places(set: &[bool]) -> Vec<usize> {
    set.iter().enumerate().filter(|(_, is)| **is).map(|(place, _)| place).collect()
}

/// Of the right set, the reasons of its statements; of a wrong one, those of the statements it has wrong.
fn why(set: &[bool], right: &[bool], shown: &[&bank::Choice]) -> Text {
    let is_right = set == right;
    let told = |place: &usize| {
        let (mine, key) = (set.get(*place), right.get(*place));
        if is_right { key == Some(&true) } else { mine != key }
    };
    let reasons = (0..shown.len()).filter(told).filter_map(|place| {
        let label = joined(&[place], shown.len(), "");
        let why = &shown.get(place)?.why;
        Some((format!("{}: {}", label.ko, why.ko), format!("{}: {}", label.en, why.en)))
    });
    let (ko, en): (Vec<String>, Vec<String>) = reasons.unzip();
    Text::new(ko.join(" "), en.join(" "))
}
