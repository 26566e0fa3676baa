//! What to ask next: first what is due, then what went wrong in a lesson, then what is new.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::calendar::{Day, days_between};
use super::missed::Missed;
use super::review::Review;
use super::schedule::{Cards, Scheduler};
use crate::bank::{Bank, Item};

/// An item that waits to be asked.
#[derive(Debug, Clone)]
pub struct Queued {
    /// The item.
    pub item: Arc<Item>,
    /// Why it is asked now.
    pub why: Why,
}

/// Why an item is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It has been due for so many days.
    Due {
        /// 0 where it is due today.
        days: u32,
    },
    /// An exercise about its concept went wrong in a lesson.
    Missed {
        /// The lesson.
        lesson: u8,
    },
    /// It has never been asked.
    New,
    /// It was answered wrong a moment ago.
    Again,
    /// It is not due yet, but was asked for.
    Ahead {
        /// In how many days it is due.
        days: u32,
    },
}

/// How much is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// New items in a day.
    pub new_per_day: usize,
    /// Whether items that are not due yet are asked, too.
    pub ahead: bool,
}

impl Default for Limits {
    fn default() -> Self {
        Self { new_per_day: 20, ahead: false }
    }
}

/// What to ask on a day, in this order: due items, those least likely to be remembered first; items whose concept went
/// wrong in a lesson since they were last asked; new items, lesson by lesson, recall before judgement.
#[must_use]
pub fn queue(
    bank: &Bank,
    reviews: &[Review],
    cards: &Cards,
    missed: &Missed,
    today: Day,
    limits: Limits,
) -> Vec<Queued> {
    let mut last: BTreeMap<&str, u64> = BTreeMap::new();
    for review in reviews {
        let at = last.entry(&review.item).or_default();
        *at = review.at.max(*at);
    }
    let begun = new_today(reviews, today);
    let (mut due, mut called, mut new, mut ahead) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for item in bank.items().iter().filter(|item| item.is_judged()) {
        let miss = missed
            .get(item.concept())
            .filter(|(at, _)| last.get(item.id.as_str()).is_none_or(|last| last < at));
        let queued = |why| Queued { item: Arc::clone(item), why };
        match (cards.get(&item.id), miss) {
            (Some(card), _) if card.due <= today => {
                due.push((
                    Scheduler::recall(card, today),
                    queued(Why::Due { days: days_between(card.due, today) }),
                ));
            }
            (_, Some((at, lesson))) => called.push((*at, queued(Why::Missed { lesson: *lesson }))),
            (None, None) => new.push(queued(Why::New)),
            (Some(card), None) => {
                ahead.push((card.due, queued(Why::Ahead { days: days_between(today, card.due) })));
            }
        }
    }
    due.sort_by(|(left, _), (right, _)| left.total_cmp(right));
    called.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    new.sort_by_key(|queued| (queued.item.lesson(), queued.item.difficulty));
    new.truncate(limits.new_per_day.saturating_sub(begun));
    ahead.sort_by_key(|(due, _)| *due);
    if !limits.ahead {
        ahead.clear();
    }
    let due = due.into_iter().map(|(_, queued)| queued);
    let called = called.into_iter().map(|(_, queued)| queued);
    due.chain(called).chain(new).chain(ahead.into_iter().map(|(_, queued)| queued)).collect()
}

/// How many items were asked for the first time on a day.
fn new_today(reviews: &[Review], today: Day) -> usize {
    let mut first: BTreeMap<&str, &Review> = BTreeMap::new();
    for review in reviews {
        let earliest = first.entry(&review.item).or_insert(review);
        if review.at < earliest.at {
            *earliest = review;
        }
    }
    first.values().filter(|review| review.day == today).count()
}
