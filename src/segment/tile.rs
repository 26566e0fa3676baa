//! Scores from ranks.

use std::cmp::Ordering;

use crate::{Lang, Result, require};

/// Which end of a list of values is the good one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Better {
    /// The more, the better: stays, amounts.
    Higher,
    /// The less, the better: days since the last stay.
    Lower,
}

impl Better {
    /// Both directions.
    pub const ALL: [Self; 2] = [Self::Higher, Self::Lower];

    /// A word that never changes: `higher` or `lower`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Higher => "higher",
            Self::Lower => "lower",
        }
    }

    /// The name in `lang`.
    #[must_use]
    pub fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::Higher => lang.pick("클수록 좋음", "higher is better"),
            Self::Lower => lang.pick("작을수록 좋음", "lower is better"),
        }
    }

    /// What it says, in one sentence.
    #[must_use]
    pub fn description(self, lang: Lang) -> &'static str {
        match self {
            Self::Higher => {
                lang.pick("값이 클수록 높은 점수를 준다.", "The highest value gets the best score.")
            }
            Self::Lower => lang
                .pick("값이 작을수록 높은 점수를 준다.", "The lowest value gets the best score."),
        }
    }
}

/// The score of each customer when the list is cut into tiles with equally many customers.
///
/// ```text
/// score = ⌊pos · n / N⌋ + 1, pos = 0 … N − 1 from the worst to the best
/// ```
///
/// Equal values rank in the order of the slice, so that two equal customers can get different scores where a
/// boundary runs between them.
///
/// *Korean term:* 분위 점수 (5분위 등급).
///
/// - `values`: one per customer, at least as many as tiles
/// - `tiles`: n, at least 1; 5 for quintiles
/// - `better`: which end is the good one
/// - result: scores from 1, the worst, to n, the best, in the order of `values`
///
/// # Errors
///
/// If a value is not finite, if `tiles` is 0, or if there are fewer customers than tiles.
///
/// # References
///
/// Hughes (2005), who cuts into quintiles.
///
/// # Examples
///
/// ```
/// use tourism_marketing::segment::{self, Better};
///
/// let spend = [10.0, 40.0, 20.0, 50.0, 30.0]; // 10,000 KRW, five guests
/// assert_eq!(segment::rank_ntile(&spend, 5, Better::Higher)?, [1, 4, 2, 5, 3]);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "5분위")]
#[doc(alias = "분위 점수")]
#[doc(alias = "최근성")]
#[doc(alias = "quintile")]
pub fn rank_ntile(values: &[f64], tiles: usize, better: Better) -> Result<Vec<usize>> {
    judge("values", values, tiles)?;
    let everybody: Vec<usize> = (0..values.len()).collect();
    let mut scores = vec![1; values.len()];
    for (place, score) in tiles_of(&everybody, values, tiles, better) {
        if let Some(slot) = scores.get_mut(place) {
            *slot = score;
        }
    }
    Ok(scores)
}

/// Values that can be cut into `tiles`.
pub(super) fn judge(name: &'static str, values: &[f64], tiles: usize) -> Result<()> {
    require::whole("tiles", tiles, 1..=usize::MAX, "at least 1")?;
    require::at_least(name, tiles, values)?;
    require::all_finite(name, values)
}

/// The score of each of `members`, which are places in `values`; there may be fewer members than tiles.
pub(super) fn tiles_of(
    members: &[usize],
    values: &[f64],
    tiles: usize,
    better: Better,
) -> Vec<(usize, usize)> {
    let mut ranked: Vec<(usize, f64)> =
        members.iter().filter_map(|&place| Some((place, values.get(place).copied()?))).collect();
    ranked.sort_by(|(_, a), (_, b)| {
        // Not `total_cmp`, which would tell −0.0 from 0.0; NaN has been refused before.
        let order = a.partial_cmp(b).unwrap_or(Ordering::Equal);
        if better == Better::Lower { order.reverse() } else { order }
    });
    let count = ranked.len().max(1);
    let scored = ranked.into_iter().enumerate();
    scored.map(|(rank, (place, _))| (place, tile(rank, tiles, count))).collect()
}

/// ⌊`rank` · `tiles` / `count`⌋ + 1, in a width in which the product fits.
fn tile(rank: usize, tiles: usize, count: usize) -> usize {
    let score = rank as u128 * tiles as u128 / count as u128;
    usize::try_from(score).unwrap_or(tiles).saturating_add(1).min(tiles)
}
