//! When two answers are the same.

use crate::answer::Answer;
use crate::text;

/// How far a number may lie from the right one, relative to it.
pub const TOLERANCE: f64 = 1e-6;
/// How far it may lie where the right one is 0: the rounding of a few sums of shares.
const NEAR_ZERO: f64 = 1e-12;

/// Whether `got` is `right` up to rounding in the computation; NaN and infinity never are.
///
/// ```
/// use tourism_course::compare::same_number;
/// assert!(same_number(0.1 + 0.2, 0.3));
/// assert!(!same_number(0.333, 1.0 / 3.0));
/// ```
#[must_use]
pub fn same_number(got: f64, right: f64) -> bool {
    got.is_finite() && (got - right).abs() <= (TOLERANCE * right.abs()).max(NEAR_ZERO)
}

/// Whether a word is the right one, which may list further names: `"dormant|휴면고객"`. A word that is a number is
/// compared as one.
///
/// ```
/// use tourism_course::compare::same_word;
/// assert!(same_word("휴면 고객", "dormant|휴면고객"));
/// assert!(same_word("0.30000000001", "0.3"));
/// ```
#[must_use]
pub fn same_word(got: &str, right: &str) -> bool {
    let got = Word::of(got);
    right.split('|').any(|name| got.is(&Word::of(name)))
}

/// A word as it is compared; looked up once, as sets compare each with each.
struct Word {
    key: String,
    /// The term of the course that it names.
    term: Option<&'static str>,
    /// The number that it is.
    number: Option<f64>,
}

impl Word {
    fn of(word: &str) -> Self {
        let term = text::term(word).map(|term| term.id);
        Self { key: text::key(word), term, number: word.trim().parse().ok() }
    }

    fn is(&self, other: &Self) -> bool {
        match (self.number, other.number) {
            (Some(number), Some(other)) => same_number(number, other),
            _ => self.key == other.key || (self.term.is_some() && self.term == other.term),
        }
    }
}

/// Whether two answers are the same: numbers one by one, words with their other names. Where there is none, no value
/// and an error are right.
#[must_use]
pub fn same(got: &Answer, right: &Answer) -> bool {
    match (got, right) {
        (Answer::Numbers(got), Answer::Numbers(right)) => {
            all(got, right, |got, right| same_number(*got, *right))
        }
        (Answer::Words(got), Answer::Words(right)) => {
            all(got, right, |got, right| same_word(got, right))
        }
        (Answer::Nothing | Answer::Refused { .. }, Answer::Refused { .. }) => true,
        _ => false,
    }
}

/// Whether `got` is an answer of which `listed` says every value that is not left open with `""`.
pub(crate) fn fits(got: &Answer, listed: &Answer) -> bool {
    match (got, listed) {
        (Answer::Words(got), Answer::Words(listed)) => {
            all(got, listed, |got, listed| listed.is_empty() || same_word(got, listed))
        }
        _ => same(got, listed),
    }
}

/// How many members of `right` are missing from `got`, and how many of `got` are too many, whatever the order.
pub(crate) fn members(got: &Answer, right: &Answer) -> (usize, usize) {
    match (got, right) {
        (Answer::Numbers(got), Answer::Numbers(right)) => {
            unmatched(got, right, |got, right| same_number(*got, *right))
        }
        (Answer::Words(got), Answer::Words(right)) => {
            let got: Vec<Word> = got.iter().map(|word| Word::of(word)).collect();
            let names = |words: &String| words.split('|').map(Word::of).collect::<Vec<_>>();
            let right: Vec<Vec<Word>> = right.iter().map(names).collect();
            unmatched(&got, &right, |got, right| right.iter().any(|name| got.is(name)))
        }
        _ => (right.len(), got.len()),
    }
}

fn unmatched<G, R>(got: &[G], right: &[R], same: impl Fn(&G, &R) -> bool) -> (usize, usize) {
    let is_missing = |right: &&R| !got.iter().any(|got| same(got, right));
    let is_extra = |got: &&G| !right.iter().any(|right| same(got, right));
    (right.iter().filter(is_missing).count(), got.iter().filter(is_extra).count())
}

/// The numbers from the smallest to the largest.
pub(crate) fn ascending(numbers: &[f64]) -> Vec<f64> {
    let mut sorted = numbers.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    sorted
}

fn all<T>(left: &[T], right: &[T], same: impl Fn(&T, &T) -> bool) -> bool {
    left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::IntoAnswer;

    #[test]
    fn a_millionth_is_forgiven_and_more_is_not() {
        assert!(same_number(0.7 * (1.0 + 9e-7), 0.7));
        assert!(!same_number(0.7 * (1.0 + 2e-6), 0.7));
        assert!(same_number(-0.0, 0.0));
        assert!(!same_number(1e-6, 0.0));
    }

    #[test]
    fn what_is_not_a_number_is_never_right() {
        assert!(!same_number(f64::NAN, f64::NAN));
        assert!(!same_number(f64::INFINITY, f64::INFINITY));
        assert!(!same(&().into_answer(), &().into_answer()));
    }

    #[test]
    fn length_and_order_count() {
        assert!(!same(&[1.0].into_answer(), &[1.0, 2.0].into_answer()));
        assert!(!same(&["A", "B"].into_answer(), &["B", "A"].into_answer()));
        assert!(same(&[" a", "Ｂ"].into_answer(), &["A", "B"].into_answer()));
    }
}
