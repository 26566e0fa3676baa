//! Recency, frequency and monetary value.

use std::fmt;

use super::tile::{Better, judge, tiles_of};
use crate::{Result, numeric, require};

/// The three scores of a customer, each from 1, the worst, to the number of tiles.
///
/// `Display` writes them as R-F-M: `5-4-2`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RfmScore {
    /// R: the fewer days since the last purchase, the higher.
    pub recency: usize,
    /// F: the more purchases, the higher.
    pub frequency: usize,
    /// M: the larger the amount, the higher.
    pub monetary: usize,
}

impl fmt::Display for RfmScore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{}-{}-{}", self.recency, self.frequency, self.monetary))
    }
}

/// RFM scores, each of the three cut into tiles over all customers.
///
/// ```text
/// R from days (fewer is better), F from purchases, M from amounts: each as rank_ntile gives it
/// ```
///
/// Each score holds equally many customers; the cells of R × F × M do not.
///
/// *Korean term:* RFM 분석 (독립 5분위).
///
/// - `days`: time since the last purchase, one per customer, not negative
/// - `frequency`: purchases in the period, not negative
/// - `monetary`: amount in the period, total or mean, in one currency; may be negative where refunds exceed
///   purchases
/// - `tiles`: n, at least 1 and at most as many as there are customers; 5 is usual
/// - result: scores in the order of the customers
///
/// # Errors
///
/// If the slices differ in length, hold a value outside their range or not finite, or have fewer customers than
/// tiles; if `tiles` is 0.
///
/// # References
///
/// Hughes (2005); the "independent binning" of IBM SPSS Statistics.
///
/// # Examples
///
/// ```
/// use tourism_marketing::segment;
///
/// let days = [5.0, 10.0, 20.0, 40.0, 60.0, 90.0, 120.0, 200.0]; // since the last stay
/// let stays = [9.0, 2.0, 7.0, 1.0, 6.0, 1.0, 3.0, 2.0];
/// let spend = [90.0, 80.0, 70.0, 10.0, 60.0, 20.0, 30.0, 5.0]; // 10,000 KRW
/// let scores = segment::rfm_independent(&days, &stays, &spend, 2)?;
/// let words: Vec<String> = scores.iter().map(ToString::to_string).collect();
/// assert_eq!(words, ["2-2-2", "2-1-2", "2-2-2", "2-1-1", "1-2-2", "1-1-1", "1-2-1", "1-1-1"]);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "RFM")]
#[doc(alias = "RFM 분석")]
#[doc(alias = "독립 5분위")]
pub fn rfm_independent(
    days: &[f64],
    frequency: &[f64],
    monetary: &[f64],
    tiles: usize,
) -> Result<Vec<RfmScore>> {
    judge_all(days, frequency, monetary, tiles)?;
    let everybody: Vec<usize> = (0..days.len()).collect();
    let mut scores = worst(days.len());
    set(&mut scores, &tiles_of(&everybody, days, tiles, Better::Lower), Part::Recency);
    set(&mut scores, &tiles_of(&everybody, frequency, tiles, Better::Higher), Part::Frequency);
    set(&mut scores, &tiles_of(&everybody, monetary, tiles, Better::Higher), Part::Monetary);
    Ok(scores)
}

/// RFM scores, F being cut inside each R tile and M inside each R × F cell.
///
/// ```text
/// R over all customers; F over the customers with the same R; M over those with the same R and F
/// ```
///
/// The cells hold about equally many customers, but an M of 5 in one cell may be less money than an M of 1 in
/// another. In a cell with fewer customers than tiles the scores are spread from 1 upwards, and the best of
/// them may stay below n: look at the counts ([`rfm_grid`](super::rfm_grid)) before reading anything into them.
///
/// *Korean term:* RFM 분석 (중첩 5분위).
///
/// - arguments and result: as [`rfm_independent`]
///
/// # Errors
///
/// As [`rfm_independent`].
///
/// # References
///
/// Hughes (2005); Miglautsch (2000); the "nested binning" of IBM SPSS Statistics.
///
/// # Examples
///
/// ```
/// use tourism_marketing::segment;
///
/// let days = [5.0, 10.0, 20.0, 40.0, 60.0, 90.0, 120.0, 200.0]; // since the last stay
/// let stays = [9.0, 2.0, 7.0, 1.0, 6.0, 1.0, 3.0, 2.0];
/// let spend = [90.0, 80.0, 70.0, 10.0, 60.0, 20.0, 30.0, 5.0]; // 10,000 KRW
/// let scores = segment::rfm_nested(&days, &stays, &spend, 2)?;
/// let words: Vec<String> = scores.iter().map(ToString::to_string).collect();
/// // The third guest is only second of the two who are recent and frequent, hence 2-2-1.
/// assert_eq!(words, ["2-2-2", "2-1-2", "2-2-1", "2-1-1", "1-2-2", "1-1-2", "1-2-1", "1-1-1"]);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "중첩 5분위")]
#[doc(alias = "nested RFM")]
pub fn rfm_nested(
    days: &[f64],
    frequency: &[f64],
    monetary: &[f64],
    tiles: usize,
) -> Result<Vec<RfmScore>> {
    judge_all(days, frequency, monetary, tiles)?;
    let everybody: Vec<usize> = (0..days.len()).collect();
    let mut scores = worst(days.len());
    set(&mut scores, &tiles_of(&everybody, days, tiles, Better::Lower), Part::Recency);
    for cell in cells(&scores) {
        set(&mut scores, &tiles_of(&cell, frequency, tiles, Better::Higher), Part::Frequency);
    }
    for cell in cells(&scores) {
        set(&mut scores, &tiles_of(&cell, monetary, tiles, Better::Higher), Part::Monetary);
    }
    Ok(scores)
}

/// How much each of the three scores counts; not negative, and not all 0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RfmWeights {
    /// The weight of R.
    pub recency: f64,
    /// The weight of F.
    pub frequency: f64,
    /// The weight of M.
    pub monetary: f64,
}

/// One number from three scores: their weighted mean.
///
/// ```text
/// (w_R R + w_F F + w_M M) / (w_R + w_F + w_M)
/// ```
///
/// The weights are a judgement; no theory gives them. A regression of the response on the scores is better
/// where there is data.
///
/// *Korean term:* 가중 RFM 점수.
///
/// - `score`: three scores, at least 1
/// - `weights`: of any scale
/// - result: on the scale of the scores
///
/// # Errors
///
/// If a score is 0, if a weight is negative or not finite, or if all weights are 0.
///
/// # References
///
/// Miglautsch (2000).
///
/// # Examples
///
/// ```
/// use tourism_marketing::segment::{self, RfmScore, RfmWeights};
///
/// let guest = RfmScore { recency: 5, frequency: 4, monetary: 2 };
/// let weights = RfmWeights { recency: 3.0, frequency: 2.0, monetary: 1.0 };
/// let score = segment::rfm_weighted(guest, weights)?;
/// assert!((score - 25.0 / 6.0).abs() < 1e-12); // (15 + 8 + 2) / 6
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "가중 RFM")]
#[doc(alias = "우량고객 차별화")]
pub fn rfm_weighted(score: RfmScore, weights: RfmWeights) -> Result<f64> {
    let scores = [score.recency, score.frequency, score.monetary];
    for (name, value) in ["recency", "frequency", "monetary"].into_iter().zip(scores) {
        require::whole(name, value, 1..=usize::MAX, "at least 1, the worst score")?;
    }
    let weights = [weights.recency, weights.frequency, weights.monetary];
    require::amounts("weights", &weights)?;
    let total = numeric::sum(weights);
    let parts = scores.iter().zip(weights).map(|(&score, weight)| score as f64 * (weight / total));
    Ok(numeric::sum(parts))
}

/// How far a cell's response rate is above or below the one that breaks even.
///
/// ```text
/// (r − BE) / BE · 100
/// ```
///
/// 0 breaks even; cells above 0 earn more than the mailing costs.
///
/// *Korean term:* 손익분기 지수.
///
/// - `rate`: r, the response rate of the cell, 0 to 1
/// - `breakeven`: BE, the response rate that breaks even, above 0 and at most 1
/// - result: index in per cent of BE, at least −100
///
/// # Errors
///
/// If a rate is outside its range.
///
/// # References
///
/// Hughes (2005).
///
/// # Examples
///
/// ```
/// use tourism_marketing::segment;
///
/// let index = segment::breakeven_index(0.042, 0.03)?; // 4.2 % of the guests book, 3 % would do
/// assert!((index - 40.0).abs() < 1e-9);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "손익분기 지수")]
#[doc(alias = "BEI")]
pub fn breakeven_index(rate: f64, breakeven: f64) -> Result<f64> {
    require::rate("rate", rate)?;
    require::share("breakeven", breakeven)?;
    require::computed("the break-even index", (rate - breakeven) / breakeven * 100.0)
}

fn judge_all(days: &[f64], frequency: &[f64], monetary: &[f64], tiles: usize) -> Result<()> {
    require::same_length("days", days, "frequency", frequency)?;
    require::same_length("days", days, "monetary", monetary)?;
    require::not_negative("days", days)?;
    require::not_negative("frequency", frequency)?;
    judge("monetary", monetary, tiles)
}

/// Everybody with the lowest scores.
fn worst(customers: usize) -> Vec<RfmScore> {
    vec![RfmScore { recency: 1, frequency: 1, monetary: 1 }; customers]
}

/// The customers of each combination of scores, in the order of the slice.
fn cells(scores: &[RfmScore]) -> Vec<Vec<usize>> {
    let mut places: Vec<usize> = (0..scores.len()).collect();
    places.sort_by_key(|&place| scores.get(place));
    places.chunk_by(|&a, &b| scores.get(a) == scores.get(b)).map(<[usize]>::to_vec).collect()
}

#[derive(Clone, Copy)]
enum Part {
    Recency,
    Frequency,
    Monetary,
}

/// Writes scores to their places.
fn set(scores: &mut [RfmScore], found: &[(usize, usize)], part: Part) {
    for &(place, value) in found {
        if let Some(score) = scores.get_mut(place) {
            match part {
                Part::Recency => score.recency = value,
                Part::Frequency => score.frequency = value,
                Part::Monetary => score.monetary = value,
            }
        }
    }
}
