//! ABC analysis.

use std::fmt;

use super::rank::{Ranked, descending_places};
use crate::{Error, Result, require};

/// The class of a customer or an article in an ABC analysis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AbcClass {
    /// The few that bring most of the revenue.
    A,
    /// The middle.
    B,
    /// The many that bring little.
    C,
}

impl AbcClass {
    /// The classes from the most to the least important.
    pub const ALL: [Self; 3] = [Self::A, Self::B, Self::C];
}

impl fmt::Display for AbcClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
        })
    }
}

/// The ABC class of each customer, in the order of `spend`.
///
/// ```text
/// with the amounts in descending order:
/// A where the cumulative share before the item is below a, B where it is below b, C otherwise
/// ```
///
/// So the customer with whom the class reaches its boundary still belongs to it, and the first is always A.
///
/// *Korean term:* ABC 분석.
///
/// - `spend`: one amount per customer, in any order, in one currency
/// - `a`, `b`: the cumulative revenue shares at which A and B end, 0 < a < b ≤ 1; usually 0.80 and 0.95
/// - result: one class per customer; equal amounts are ranked in the order of `spend`
///
/// # Errors
///
/// If `spend` is empty, all zero, or holds a negative, NaN or infinite amount, or unless 0 < a < b ≤ 1.
///
/// # References
///
/// Dickie (1951).
///
/// # Examples
///
/// ```
/// use tourism_marketing::pareto;
///
/// let spend = [8.0, 50.0, 20.0, 1.0, 10.0, 5.0, 3.0, 2.0, 0.5, 0.5]; // 10,000 KRW a year
/// let classes = pareto::abc_classify(&spend, 0.80, 0.95)?;
/// let letters: String = classes.iter().map(ToString::to_string).collect();
/// assert_eq!(letters, "BAACABBCCC");
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "ABC 분석")]
pub fn abc_classify(spend: &[f64], a: f64, b: f64) -> Result<Vec<AbcClass>> {
    let ranked = Ranked::new("spend", spend)?;
    require::proper_share("a", a)?;
    require::share("b", b)?;
    if a >= b {
        let what = format!("`a` is {a} and `b` is {b}");
        return Err(Error::Contradiction { what, rule: "`a` must be below `b`" });
    }
    let (last_a, last_b) = (ranked.count_for(a), ranked.count_for(b));
    let mut classes = vec![AbcClass::C; spend.len()];
    for (rank, place) in descending_places(spend).into_iter().enumerate() {
        if let Some(class) = classes.get_mut(place) {
            *class = match rank {
                _ if rank < last_a => AbcClass::A,
                _ if rank < last_b => AbcClass::B,
                _ => AbcClass::C,
            };
        }
    }
    Ok(classes)
}
