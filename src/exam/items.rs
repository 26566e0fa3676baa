//! What an examination's questions are worth.

use crate::{Error, Result, numeric, require};

/// Difficulty and discrimination of one item.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ItemStats {
    /// p, the share of correct answers, from 0 to 1. Large means *easy*: the name is the wrong way round by custom.
    pub difficulty: f64,
    /// D, how much better the upper group does, from −1 to 1; below about 0.2 the item hardly tells the groups
    /// apart, below 0 it is likely to be flawed.
    pub discrimination: f64,
}

/// Difficulty and discrimination of an item, from the best and the worst examinees.
///
/// ```text
/// p = (U + L) / 2n    D = (U − L) / n
/// ```
///
/// *Korean term:* 문항 난이도와 변별도.
///
/// - `upper`: U, correct answers in the group with the highest totals
/// - `lower`: L, correct answers in the group with the lowest totals
/// - `group`: n, persons in each group, at least 1; usually 27 % of all
/// - result: p and D
///
/// # Errors
///
/// If a group has nobody in it, or fewer persons than correct answers.
///
/// # References
///
/// Kelley (1939), who finds 27 % best.
///
/// # Examples
///
/// ```
/// use tourism_marketing::exam;
///
/// let item = exam::item_stats(24, 12, 27)?;
/// assert!((item.difficulty - 0.666_666_7).abs() < 1e-7); // 36 of 54
/// assert!((item.discrimination - 0.444_444_4).abs() < 1e-7); // 12 of 27
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "문항 난이도")]
#[doc(alias = "변별도")]
pub fn item_stats(upper: u64, lower: u64, group: u64) -> Result<ItemStats> {
    require::some("group", group)?;
    let rule = "there cannot be more correct answers than persons";
    require::part_of("upper", upper, "group", group, rule)?;
    require::part_of("lower", lower, "group", group, rule)?;
    let (upper, lower, group) = (upper as f64, lower as f64, group as f64);
    Ok(ItemStats {
        difficulty: (upper + lower) / (2.0 * group),
        discrimination: (upper - lower) / group,
    })
}

/// The reliability of a test of right-or-wrong items: Kuder–Richardson formula 20.
///
/// ```text
/// KR-20 = k/(k − 1)·(1 − Σ p(1 − p) / σ²)
/// ```
///
/// p and σ² are those of the persons at hand: both divide by n, not by n − 1. It is Cronbach's α for items of 0
/// and 1, and can be negative where items contradict one another.
///
/// *Korean term:* KR-20 신뢰도.
///
/// - `answers`: a row for each person, in it 1 for each right and 0 for each wrong answer; at least two items
/// - result: at most 1
///
/// # Errors
///
/// If there is nobody, there are fewer than two items, the rows differ in length, an entry is neither 0 nor 1, or
/// all persons have the same total.
///
/// # References
///
/// Kuder & Richardson (1937).
///
/// # Examples
///
/// ```
/// use tourism_marketing::exam;
///
/// let answers = [vec![1, 1, 1], vec![1, 1, 0], vec![1, 0, 0], vec![0, 0, 0]]; // four persons, three items
/// assert!((exam::kr20(&answers)? - 0.75).abs() < 1e-12);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "신뢰도")]
#[doc(alias = "쿠더 리처드슨")]
#[doc(alias = "KR-20")]
pub fn kr20(answers: &[Vec<u8>]) -> Result<f64> {
    require::at_least("answers", 1, answers)?;
    let first = answers.first().map_or(&[][..], Vec::as_slice);
    require::at_least("answers[0]", 2, first)?;
    for (person, row) in answers.iter().enumerate() {
        if row.len() != first.len() {
            let what = format!(
                "`answers`[0] has {} items but `answers`[{person}] has {}",
                first.len(),
                row.len()
            );
            let rule = "every person must have an entry for every item";
            return Err(Error::Contradiction { what, rule });
        }
        if let Some((item, value)) = row.iter().enumerate().find(|(_, answer)| **answer > 1) {
            let what = format!("`answers`[{person}][{item}] is {value}");
            return Err(Error::Contradiction {
                what,
                rule: "an answer must be 0 (wrong) or 1 (right)",
            });
        }
    }
    let (n, k) = (answers.len() as f64, first.len() as f64);
    let totals =
        || answers.iter().map(|row| row.iter().map(|&answer| f64::from(answer)).sum::<f64>());
    let mean = totals().sum::<f64>() / n;
    let variance = numeric::sum(totals().map(|total| (total - mean).powi(2))) / n;
    let mut totals_seen = totals();
    let one = totals_seen.next();
    if totals_seen.all(|total| Some(total) == one) {
        let why = "all persons have the same total, so there is nothing to tell apart".to_owned();
        return Err(Error::NotComputable { what: "the reliability", why });
    }
    let of_item = |item: usize| {
        let right = answers.iter().filter(|row| row.get(item) == Some(&1)).count() as f64;
        right / n * (1.0 - right / n)
    };
    let items = numeric::sum((0..first.len()).map(of_item));
    require::computed("the reliability", k / (k - 1.0) * (1.0 - items / variance))
}
