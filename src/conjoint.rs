//! What each feature of an offer is worth to guests: conjoint analysis by ratings.
//!
//! Korean: 컨조인트 분석, 부분가치, 상대적 중요도.
//!
//! | symbol | meaning | unit |
//! |---|---|---|
//! | y | rating of a whole offer | points of a scale |
//! | attribute, level | what offers differ in, and how: view — sea, city | none |
//! | u | part-worth of a level; those of an attribute add up to 0 | points of the scale |
//! | importance | range of an attribute's part-worths, as a share of all ranges | 0 to 1 |
//!
//! Importance depends on the levels that were shown: a price from 100 to 110 thousand won will look
//! unimportant.
//!
//! # Examples
//!
//! ```
//! use tourism_marketing::conjoint;
//!
//! // View (sea, city) and breakfast (with, without): four offers, rated from 1 to 10
//! let offers = [vec![0, 0], vec![0, 1], vec![1, 0], vec![1, 1]];
//! let guest = conjoint::part_worths(&offers, &[9.0, 7.0, 6.0, 4.0])?;
//! let importance: Vec<f64> = guest.attributes.iter().map(|it| it.importance).collect();
//! assert!((importance[0] - 0.6).abs() < 1e-9); // the view: 3 of 5 points
//! # Ok::<(), tourism_marketing::Error>(())
//! ```
//!
//! # References
//!
//! - Green, P. E., & Rao, V. R. (1971). Conjoint measurement for quantifying judgmental data. *Journal of
//!   Marketing Research*, 8(3), 355–363.
//! - Green, P. E., & Srinivasan, V. (1978). Conjoint analysis in consumer research: Issues and outlook.
//!   *Journal of Consumer Research*, 5(2), 103–123.

use crate::stats::least_squares;
use crate::{Error, Result, numeric, require};

/// What the levels of one attribute are worth.
#[derive(Debug, Clone, PartialEq)]
pub struct Attribute {
    /// One part-worth per level, in points of the scale; they add up to 0.
    pub part_worths: Vec<f64>,
    /// The range of the part-worths as a share of the ranges of all attributes, 0 to 1.
    pub importance: f64,
}

/// The part-worths behind a list of rated offers.
#[derive(Debug, Clone, PartialEq)]
pub struct Conjoint {
    /// One entry per attribute, in the order of the input.
    pub attributes: Vec<Attribute>,
    /// What an offer of average levels is rated.
    pub base: f64,
    /// R², how well the part-worths reproduce the ratings, 0 to 1.
    pub r_squared: f64,
}

impl Conjoint {
    /// What an offer is worth, also one that nobody has rated.
    ///
    /// ```text
    /// base + Σ part-worth of the offer's level of each attribute
    /// ```
    ///
    /// *Korean term:* 총 효용.
    ///
    /// - `offer`: the level of each attribute, counted from 0
    /// - result: points of the scale
    ///
    /// # Errors
    ///
    /// If there are more or fewer levels than attributes, or a level does not exist.
    ///
    /// # References
    ///
    /// Green & Rao (1971).
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::conjoint;
    ///
    /// // View (sea, city) and breakfast (with, without): three of four offers are rated.
    /// let rated = conjoint::part_worths(&[vec![0, 0], vec![0, 1], vec![1, 0]], &[9.0, 7.0, 6.0])?;
    /// assert!((rated.utility(&[1, 1])? - 4.0).abs() < 1e-12);
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn utility(&self, offer: &[usize]) -> Result<f64> {
        require::same_length("offer", offer, "attributes", &self.attributes)?;
        let mut utility = self.base;
        for (attribute, &level) in self.attributes.iter().zip(offer) {
            let Some(worth) = attribute.part_worths.get(level) else {
                let what = format!("`offer` has level {level}");
                let rule = "levels are counted from 0, and only rated levels have a worth";
                return Err(Error::Contradiction { what, rule });
            };
            utility += worth;
        }
        require::computed("the utility", utility)
    }
}

/// What the levels of each attribute are worth, by least squares on the ratings of whole offers.
///
/// ```text
/// y = base + Σ u(level of each attribute) + e,  Σ e² as small as possible,  Σ u of each attribute = 0
/// importance = (largest u − smallest u) / Σ of these ranges
/// ```
///
/// The attributes are supposed to add up; a sea view that counts for more with a balcony is not seen. Fit
/// each guest, or a group of alike guests: the mean guest may not exist.
///
/// *Korean term:* 컨조인트 분석 (부분가치와 상대적 중요도).
///
/// - `offers`: one list per offer, with the level of each attribute, counted from 0; each attribute has at
///   least two levels and each level below the largest is shown
/// - `ratings`: one rating per offer, on one scale
/// - result: part-worths in points of the scale, importances as shares
///
/// # Errors
///
/// If the slices differ in length, offers name different numbers of attributes, an attribute has one level
/// or an unused one, there are too few offers, attributes always change together, all ratings are equal, or
/// a rating is not finite or beyond ±10¹⁰⁰.
///
/// # References
///
/// Green & Rao (1971); Green & Srinivasan (1978).
///
/// # Examples
///
/// ```
/// use tourism_marketing::conjoint;
///
/// // View (sea, city) and breakfast (with, without), rated 1 to 10 by a guest.
/// let offers = [vec![0, 0], vec![0, 1], vec![1, 0], vec![1, 1]];
/// let guest = conjoint::part_worths(&offers, &[9.0, 7.0, 6.0, 4.0])?;
/// assert!((guest.attributes[0].part_worths[0] - 1.5).abs() < 1e-12); // sea instead of average
/// assert!((guest.attributes[0].importance - 0.6).abs() < 1e-12);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "컨조인트 분석")]
#[doc(alias = "부분가치")]
#[doc(alias = "conjoint analysis")]
pub fn part_worths(offers: &[Vec<usize>], ratings: &[f64]) -> Result<Conjoint> {
    require::same_length("offers", offers, "ratings", ratings)?;
    require::at_least("offers", 2, offers)?;
    require::measurements("ratings", ratings)?;
    let levels = levels(offers)?;
    let fit = least_squares::fit(ratings, &effects(offers, &levels))?;
    let mut slopes = fit.slopes.iter().copied();
    let worths: Vec<Vec<f64>> = levels
        .iter()
        .map(|&count| {
            let mut worths: Vec<f64> = slopes.by_ref().take(count - 1).collect();
            worths.push(0.0 - numeric::sum(worths.iter().copied()));
            worths
        })
        .collect();
    let ranges: Vec<f64> = worths.iter().map(|worths| range(worths)).collect();
    let total = numeric::sum(ranges.iter().copied());
    if total <= 0.0 {
        let why = "no attribute makes a difference".to_owned();
        return Err(Error::NotComputable { what: "the importance", why });
    }
    let attributes = worths
        .into_iter()
        .zip(ranges)
        .map(|(part_worths, range)| Attribute { part_worths, importance: range / total })
        .collect();
    Ok(Conjoint { attributes, base: fit.intercept, r_squared: 1.0 - fit.unexplained })
}

/// How many levels each attribute has.
fn levels(offers: &[Vec<usize>]) -> Result<Vec<usize>> {
    let first = offers.first().map(Vec::as_slice).unwrap_or_default();
    require::at_least("offers[0]", 1, first)?;
    for offer in offers {
        require::same_length("offers[0]", first, "offers[k]", offer)?;
    }
    (0..first.len())
        .map(|attribute| {
            let shown = || offers.iter().filter_map(|offer| offer.get(attribute));
            let largest = shown().copied().max().unwrap_or_default();
            if largest == 0 {
                let what = format!("attribute {attribute} of `offers` has one level");
                return Err(Error::Contradiction {
                    what,
                    rule: "an attribute needs at least 2 levels",
                });
            }
            // No more levels than offers: a large number is a slip, not a level.
            let unused =
                (0..=largest.min(offers.len())).find(|level| !shown().any(|of| of == level));
            match unused {
                Some(level) => {
                    let what = format!("no offer shows level {level} of attribute {attribute}");
                    let rule = "levels are counted from 0 without gaps, and each is shown";
                    Err(Error::Contradiction { what, rule })
                }
                None => Ok(largest + 1),
            }
        })
        .collect()
}

/// One column per level but the last: 1 for that level, −1 for the last, 0 otherwise.
fn effects(offers: &[Vec<usize>], levels: &[usize]) -> Vec<Vec<f64>> {
    let mut columns = Vec::new();
    for (attribute, &count) in levels.iter().enumerate() {
        for level in 0..count - 1 {
            let code = |offer: &Vec<usize>| match offer.get(attribute) {
                Some(&shown) if shown == level => 1.0,
                Some(&shown) if shown + 1 == count => -1.0,
                _ => 0.0,
            };
            columns.push(offers.iter().map(code).collect());
        }
    }
    columns
}

fn range(worths: &[f64]) -> f64 {
    let largest = worths.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let smallest = worths.iter().copied().fold(f64::INFINITY, f64::min);
    largest - smallest
}
