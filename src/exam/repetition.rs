//! When to look at a flashcard again.

use crate::{Error, Result, require};

/// The state of one flashcard.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Card {
    /// How often in a row it was recalled.
    pub repetitions: u32,
    /// Days until the next review.
    pub interval: u32,
    /// EF, the factor by which intervals grow, at least 1.3.
    pub ease: f64,
}

impl Default for Card {
    /// A new card, as SM-2 starts it: EF 2.5.
    fn default() -> Self {
        Self { repetitions: 0, interval: 0, ease: EASE_AT_FIRST }
    }
}

const EASE_AT_FIRST: f64 = 2.5;
const LEAST_EASE: f64 = 1.3;

/// A flashcard after one more review: the algorithm SM-2.
///
/// ```text
/// recalled (q ≥ 3): interval 1, then 6, then round(interval · EF);    forgotten: repetitions 0, interval 1
/// EF ← max(1.3, EF + 0.1 − (5 − q)(0.08 + (5 − q)·0.02))
/// ```
///
/// The interval grows by the EF from *before* the review. A half day rounds up. Intervals end at 2³² − 1 days.
///
/// *Korean term:* 간격 반복 (SM-2, 플래시카드).
///
/// - `card`: the state before, with an EF from 1.3; a new card is `Card::default()`
/// - `quality`: q, from 0 (blackout) to 5 (perfect)
/// - result: the state after
///
/// # Errors
///
/// If `quality` is above 5, or the card's EF is below 1.3 or not finite.
///
/// # References
///
/// Wozniak (1990).
///
/// # Examples
///
/// ```
/// use tourism_marketing::exam::{self, Card};
///
/// let card = Card { repetitions: 2, interval: 6, ease: 2.5 };
/// assert_eq!(exam::sm2(card, 5)?, Card { repetitions: 3, interval: 15, ease: 2.6 });
/// let forgotten = exam::sm2(Card { repetitions: 3, interval: 15, ease: 2.5 }, 2)?;
/// assert_eq!((forgotten.repetitions, forgotten.interval), (0, 1));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "간격 반복")]
#[doc(alias = "플래시카드")]
#[doc(alias = "망각곡선")]
pub fn sm2(card: Card, quality: u8) -> Result<Card> {
    if quality > 5 {
        let rule = "from 0 (blackout) to 5 (perfect)";
        return Err(Error::OutOfRange {
            name: "quality",
            value: f64::from(quality),
            rule,
            hint: None,
        });
    }
    if !(card.ease >= LEAST_EASE && card.ease.is_finite()) {
        let rule = "finite and at least 1.3";
        return Err(Error::OutOfRange { name: "card.ease", value: card.ease, rule, hint: None });
    }
    let missing = 5.0 - f64::from(quality);
    let ease = card.ease + 0.1 - missing * (0.08 + missing * 0.02);
    let ease = require::computed("the ease", ease.max(LEAST_EASE))?;
    if quality < 3 {
        return Ok(Card { repetitions: 0, interval: 1, ease });
    }
    let interval = match card.repetitions {
        0 => 1,
        1 => 6,
        _ => days(f64::from(card.interval) * card.ease),
    };
    Ok(Card { repetitions: card.repetitions.saturating_add(1), interval, ease })
}

/// The days on which a new card is due, by SM-2.
///
/// The card is learnt and rated for the first time on day 0; each rating gives the day of the next review. Whoever
/// reviews a card later than it is due gets other days.
///
/// *Korean term:* 복습 예정일.
///
/// - `qualities`: q of each review, from 0 (blackout) to 5 (perfect), the first on the day of learning; at least one
/// - result: for each rating the day of the review after it, counted from the day of learning
///
/// # Errors
///
/// If there is no rating, or one is above 5.
///
/// # References
///
/// Wozniak (1990).
///
/// # Examples
///
/// ```
/// use tourism_marketing::exam;
///
/// assert_eq!(exam::review_days(&[4, 4, 4])?, [1, 7, 22]); // after 1, 6 and 15 days
/// assert_eq!(exam::review_days(&[4, 2, 4])?, [1, 2, 3]); // forgotten on day 1: from the start again
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "복습 예정일")]
#[doc(alias = "복습 간격")]
pub fn review_days(qualities: &[u8]) -> Result<Vec<u32>> {
    require::at_least("qualities", 1, qualities)?;
    let mut card = Card::default();
    let mut day = 0_u32;
    let mut days = Vec::with_capacity(qualities.len());
    for &quality in qualities {
        card = sm2(card, quality)?;
        day = day.saturating_add(card.interval);
        days.push(day);
    }
    Ok(days)
}

fn days(interval: f64) -> u32 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "not negative, and `as` saturates"
    )]
    let days = interval.round() as u32;
    days
}
