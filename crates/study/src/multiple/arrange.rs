//! Orders and pairings to choose among.

use tourism_course::random::Random;

use super::{Choice, OPTIONS, joined, some};
use crate::bank::Pair;
use crate::question::Question;
use crate::text::Text;

/// The right order among near ones; `None` where there are too few.
pub(super) fn orders(
    question: &Question,
    count: usize,
    why: &Text,
    random: &mut Random,
) -> Option<Vec<Choice>> {
    let right: Vec<usize> = (0..count).filter_map(|place| question.shown_at(place)).collect();
    let choice = |order: &Vec<usize>| Choice {
        text: joined(order, count, " → "),
        right: *order == right,
        why: if *order == right { why.clone() } else { misplaced(order, &right, why) },
    };
    with_wrong(&right, random).map(|all| all.iter().map(choice).collect())
}

/// The right pairing among near ones; `None` where there are too few.
pub(super) fn pairings(
    question: &Question,
    pairs: &[Pair],
    random: &mut Random,
) -> Option<Vec<Choice>> {
    let count = pairs.len();
    let right: Vec<usize> = (0..count).filter_map(|place| question.shown_at(place)).collect();
    let text = |pairing: &[usize]| {
        let one = |(left, shown): (usize, &usize)| {
            let label = joined(&[*shown], count, "");
            (format!("{}–{}", left + 1, label.ko), format!("{}–{}", left + 1, label.en))
        };
        let (ko, en): (Vec<String>, Vec<String>) = pairing.iter().enumerate().map(one).unzip();
        Text::new(ko.join(", "), en.join(", "))
    };
    let why = |pairing: &[usize]| {
        let is_right = pairing == right.as_slice();
        let told = |(left, shown): &(usize, &usize)| is_right || right.get(*left) != Some(shown);
        let reasons = pairing.iter().enumerate().filter(told).filter_map(|(left, _)| {
            let why = &pairs.get(left)?.why;
            let (number, shown) = (left + 1, joined(&[*right.get(left)?], count, ""));
            Some((
                format!("{number}–{}: {}", shown.ko, why.ko),
                format!("{number}–{}: {}", shown.en, why.en),
            ))
        });
        let (ko, en): (Vec<String>, Vec<String>) = reasons.unzip();
        Text::new(ko.join(" "), en.join(" "))
    };
    let choice = |pairing: &Vec<usize>| Choice {
        text: text(pairing),
        right: *pairing == right,
        why: why(pairing),
    };
    with_wrong(&right, random).map(|all| all.iter().map(choice).collect())
}

/// An arrangement first, then others in which two places are exchanged, or three.
fn with_wrong(right: &[usize], random: &mut Random) -> Option<Vec<Vec<usize>>> {
    let count = right.len();
    let (mut close, mut far) = (Vec::new(), Vec::new());
    for a in 0..count {
        for b in a + 1..count {
            let mut exchanged = right.to_vec();
            exchanged.swap(a, b);
            for c in b + 1..count {
                let mut turned = exchanged.clone();
                turned.swap(b, c);
                far.push(turned);
            }
            close.push(exchanged);
        }
    }
    // Not only single exchanges: then the right one would be the one that resembles all others most.
    let mut wrong = some(far, 1, random);
    wrong.extend(some(close, OPTIONS - 1 - wrong.len(), random));
    if wrong.len() < OPTIONS - 1 {
        return None;
    }
    Some([right.to_vec()].into_iter().chain(wrong).collect())
}

/// What an order has wrong: two neighbours of the right order that it turns round.
fn misplaced(order: &[usize], right: &[usize], why: &Text) -> Text {
    let at = |step: &usize| order.iter().position(|other| other == step);
    let turned = right.iter().zip(right.iter().skip(1)).find(|(a, b)| at(a) > at(b));
    let Some((first, second)) = turned else { return why.clone() };
    let count = right.len();
    let (first, second) = (joined(&[*first], count, ""), joined(&[*second], count, ""));
    Text::new(
        format!("{}이 {}보다 먼저이다. {}", first.ko, second.ko, why.ko),
        format!("{} comes before {}. {}", first.en, second.en, why.en),
    )
}
