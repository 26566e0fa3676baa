//! When an item should come again: FSRS, by the crate of its authors.
//!
//! Nothing of the schedule is kept in the file: it follows from the answers, so that a better set of parameters, or
//! another wish for retention, reschedules everything at once.

use std::collections::BTreeMap;

use fsrs::{DEFAULT_PARAMETERS, FSRS, ItemState, MemoryState, NextStates, current_retrievability};

use super::calendar::{Day, days_between, later};
use super::review::{Rating, Review};

/// The share of items that are to be remembered when they come again.
pub const RETENTION: f64 = 0.9;

/// What is known of the memory of one item.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// The day of the last answer.
    pub last: Day,
    /// The day on which it should come again.
    pub due: Day,
    /// After how many days the probability of remembering it falls to 90 %.
    pub stability: f64,
    /// How hard it is, from 1 to 10.
    pub difficulty: f64,
    /// How often it was answered.
    pub answers: usize,
    /// How often it was forgotten.
    pub lapses: usize,
}

/// The card of each item that was answered, by the item's id.
pub type Cards = BTreeMap<String, Card>;

/// Computes schedules from answers.
#[derive(Debug, Clone)]
pub struct Scheduler {
    fsrs: FSRS,
    retention: f32,
}

impl Default for Scheduler {
    fn default() -> Self {
        Self::new(RETENTION)
    }
}

impl Scheduler {
    /// For a wished retention; 0.7 to 0.97, what lies outside is taken as the nearest.
    #[must_use]
    pub fn new(retention: f64) -> Self {
        #[expect(clippy::cast_possible_truncation, reason = "a share")]
        let retention = retention.clamp(0.7, 0.97) as f32;
        Self { fsrs: FSRS::default(), retention }
    }

    /// The cards of all items that were answered.
    #[must_use]
    pub fn cards(&self, reviews: &[Review]) -> Cards {
        let mut histories: BTreeMap<&str, Vec<&Review>> = BTreeMap::new();
        for review in reviews {
            histories.entry(&review.item).or_default().push(review);
        }
        let card = |(id, mut history): (&str, Vec<&Review>)| {
            history.sort_by_key(|review| review.at);
            Some((id.to_owned(), self.card(&history)?))
        };
        histories.into_iter().filter_map(card).collect()
    }

    /// The card of one item, from its answers in the order of time.
    #[must_use]
    pub fn card(&self, history: &[&Review]) -> Option<Card> {
        let mut card: Option<Card> = None;
        for review in history {
            card = self.after(card.as_ref(), review.rating, review.day).or(card);
        }
        card
    }

    /// The card after one more answer.
    #[must_use]
    pub fn after(&self, card: Option<&Card>, rating: Rating, day: Day) -> Option<Card> {
        let next = self.next(card, day)?;
        let state = match rating {
            Rating::Again => next.again,
            Rating::Hard => next.hard,
            Rating::Good => next.good,
            Rating::Easy => next.easy,
        };
        let (answers, lapses) = card.map_or((0, 0), |card| (card.answers, card.lapses));
        Some(Card {
            last: day,
            due: later(day, days(&state)),
            stability: f64::from(state.memory.stability),
            difficulty: f64::from(state.memory.difficulty),
            answers: answers + 1,
            lapses: lapses + usize::from(rating == Rating::Again && answers > 0),
        })
    }

    /// After how many days the item would come again, for each rating from [`Rating::Again`] to [`Rating::Easy`].
    #[must_use]
    pub fn intervals(&self, card: Option<&Card>, day: Day) -> Option<[u32; 4]> {
        let next = self.next(card, day)?;
        Some([&next.again, &next.hard, &next.good, &next.easy].map(days))
    }

    /// The probability that the item is remembered on a day.
    #[must_use]
    pub fn recall(card: &Card, day: Day) -> f64 {
        let decay = DEFAULT_PARAMETERS.last().copied().unwrap_or(fsrs::FSRS6_DEFAULT_DECAY);
        f64::from(current_retrievability(memory(card), days_between(card.last, day) as f32, decay))
    }

    fn next(&self, card: Option<&Card>, day: Day) -> Option<NextStates> {
        let passed = card.map_or(0, |card| days_between(card.last, day));
        self.fsrs.next_states(card.map(memory), self.retention, passed).ok()
    }
}

#[expect(clippy::cast_possible_truncation, reason = "they came from an f32")]
fn memory(card: &Card) -> MemoryState {
    MemoryState { stability: card.stability as f32, difficulty: card.difficulty as f32 }
}

/// Whole days, at least one: an item comes again in the same session anyhow, if it was forgotten.
fn days(state: &ItemState) -> u32 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "positive; a century at most"
    )]
    let days = state.interval.round().clamp(1.0, 36_500.0) as u32;
    days
}

#[cfg(test)]
mod tests {
    use fsrs::{FSRSItem, FSRSReview};

    use super::*;
    use crate::practice::review::Origin;

    fn review(day: Day, rating: Rating, at: u64) -> Review {
        Review {
            at,
            day,
            item: "a".into(),
            seed: 0,
            rating,
            right: rating != Rating::Again,
            from: Origin::Quiz,
        }
    }

    fn start() -> Day {
        Day::from_ymd_opt(2026, 11, 22).unwrap()
    }

    /// A few hundred histories of up to eight answers, same-day ones included: stability, difficulty and interval are
    /// those that the crate computes by itself from the whole history.
    #[test]
    fn the_schedule_is_that_of_the_crate_for_the_same_history() {
        let scheduler = Scheduler::default();
        let fsrs = FSRS::default();
        let mut random = tourism_course::random::Random::new(7);
        for _ in 0..300 {
            let (mut day, mut history, mut reviews) = (start(), Vec::new(), Vec::new());
            for k in 0..random.between(1, 8) {
                let passed = if k == 0 { 0 } else { random.one_of(0, &[1, 2, 5, 9, 30, 200]) };
                let rating =
                    random.one_of(Rating::Good, &[Rating::Again, Rating::Hard, Rating::Easy]);
                day = later(day, passed);
                history.push(review(day, rating, u64::from(k)));
                reviews.push(FSRSReview { rating: rating.number(), delta_t: passed });
            }
            let card = scheduler.card(&history.iter().collect::<Vec<_>>()).unwrap();
            let memory = fsrs.memory_state(FSRSItem { reviews }, None).unwrap();
            assert!(
                (card.stability - f64::from(memory.stability)).abs() < 1e-4 * card.stability,
                "{history:?}"
            );
            assert!((card.difficulty - f64::from(memory.difficulty)).abs() < 1e-4, "{history:?}");
            let interval = fsrs.next_interval(Some(memory.stability), 0.9, 0).round().max(1.0);
            assert!(
                (days_between(card.last, card.due) as f32 - interval).abs() < 0.5,
                "{history:?}"
            );
        }
    }

    /// The first intervals that the documentation of fsrs 6.6 prints: 0.212, 1.2931, 2.3065 and 8.2956 days.
    #[test]
    fn a_new_item_comes_again_after_one_one_two_or_eight_days() {
        assert_eq!(Scheduler::default().intervals(None, start()), Some([1, 1, 2, 8]));
    }

    /// By the meaning of stability: after so many days it is 90 %.
    #[test]
    fn recall_falls_to_ninety_per_cent_when_the_stability_has_passed() {
        let card = Card {
            last: start(),
            due: start(),
            stability: 10.0,
            difficulty: 5.0,
            answers: 1,
            lapses: 0,
        };
        assert!((Scheduler::recall(&card, later(start(), 10)) - 0.9).abs() < 1e-6);
        assert!((Scheduler::recall(&card, start()) - 1.0).abs() < 1e-6);
    }

    #[test]
    fn answers_count_in_the_order_of_time_however_the_file_lists_them() {
        let scheduler = Scheduler::default();
        let (first, second) =
            (review(start(), Rating::Good, 1), review(later(start(), 2), Rating::Again, 2));
        let cards = scheduler.cards(&[second.clone(), first.clone()]);
        assert_eq!(cards, scheduler.cards(&[first, second]));
        assert_eq!((cards["a"].answers, cards["a"].lapses), (2, 1));
    }

    #[test]
    fn who_wants_to_remember_more_comes_back_sooner() {
        let often = Scheduler::new(0.95).intervals(None, start()).unwrap();
        let seldom = Scheduler::new(0.8).intervals(None, start()).unwrap();
        assert!(often[3] < 8 && seldom[3] > 8, "{often:?} {seldom:?}");
    }
}
