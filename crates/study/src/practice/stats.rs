//! How the practice goes: what is due, for how many days in a row, and what the next two weeks bring.

use std::collections::BTreeSet;

use super::calendar::{Day, days_between};
use super::review::Review;
use super::schedule::{Cards, Scheduler};
use crate::bank::Bank;

/// How the practice goes.
#[derive(Debug, Clone, PartialEq)]
pub struct Stats {
    /// The items of the bank that a program can judge.
    pub items: usize,
    /// How many of them were ever asked.
    pub begun: usize,
    /// How many are due.
    pub due: usize,
    /// The answers of today, and how many of them were right.
    pub today: (usize, usize),
    /// The answers of the last thirty days, and how many of them were right.
    pub month: (usize, usize),
    /// The days in a row on which something was answered, up to today or yesterday.
    pub streak: u32,
    /// The mean probability that an item is remembered, of those that were last asked before today.
    pub recall: Option<f64>,
    /// How many items come due on each of the next 14 days; the first is today, with all that is overdue.
    pub forecast: [usize; 14],
}

/// How the practice of a bank goes.
#[must_use]
pub fn stats(bank: &Bank, reviews: &[Review], cards: &Cards, today: Day) -> Stats {
    let judged: Vec<_> = bank.items().iter().filter(|item| item.is_judged()).collect();
    let mine: Vec<_> = judged.iter().filter_map(|item| cards.get(&item.id)).collect();
    let mut forecast = [0; 14];
    for card in &mine {
        if let Some(day) = forecast.get_mut(days_between(today, card.due) as usize) {
            *day += 1;
        }
    }
    let of = |first: Day| {
        let there = reviews.iter().filter(|review| review.day >= first && review.day <= today);
        let right = there.clone().filter(|review| review.right).count();
        (there.count(), right)
    };
    let rested: Vec<_> = mine.iter().filter(|card| card.last < today).collect();
    let recalls: f64 = rested.iter().map(|card| Scheduler::recall(card, today)).sum();
    Stats {
        items: judged.len(),
        begun: mine.len(),
        due: mine.iter().filter(|card| card.due <= today).count(),
        today: of(today),
        month: of(today.checked_sub_days(chrono::Days::new(29)).unwrap_or(today)),
        streak: streak(reviews, today),
        recall: (!rested.is_empty()).then(|| recalls / rested.len() as f64),
        forecast,
    }
}

/// The days in a row; today counts when something was answered, and is not missed before it is over.
fn streak(reviews: &[Review], today: Day) -> u32 {
    let days: BTreeSet<Day> = reviews.iter().map(|review| review.day).collect();
    let mut day = today;
    if !days.contains(&day) {
        day = day.pred_opt().unwrap_or(day);
    }
    let mut streak = 0;
    while days.contains(&day) {
        streak += 1;
        let Some(before) = day.pred_opt() else { break };
        day = before;
    }
    streak
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::calendar::later;
    use crate::practice::review::{Origin, Rating};

    fn review(day: Day) -> Review {
        Review {
            at: 0,
            day,
            item: "a".into(),
            seed: 0,
            rating: Rating::Good,
            right: true,
            from: Origin::Quiz,
        }
    }

    #[test]
    fn a_streak_ends_with_a_day_without_an_answer_but_not_with_a_morning_without_one() {
        let today = Day::from_ymd_opt(2026, 11, 22).unwrap();
        let before = |days: u32| later(Day::from_ymd_opt(2026, 11, 1).unwrap(), 21 - days);
        assert_eq!(streak(&[], today), 0);
        assert_eq!(streak(&[review(before(0))], today), 1);
        assert_eq!(streak(&[review(before(1)), review(before(2)), review(before(4))], today), 2);
        assert_eq!(streak(&[review(before(0)), review(before(1))], today), 2);
        assert_eq!(streak(&[review(before(2))], today), 0);
    }
}
