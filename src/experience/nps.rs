//! The net promoter score.

use crate::stats::Interval;
use crate::stats::distribution::normal_two_sided_point;
use crate::{Error, Result, require};

/// A net promoter score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Nps {
    /// 100 (P − D), −100 to 100.
    pub score: f64,
    /// Half the width of the 95 % interval, in points.
    pub margin: f64,
    /// How many gave 9 or 10.
    pub promoters: usize,
    /// How many gave 7 or 8.
    pub passives: usize,
    /// How many gave 0 to 6.
    pub detractors: usize,
}

impl Nps {
    /// How many answered.
    #[must_use]
    pub fn respondents(&self) -> usize {
        self.promoters.saturating_add(self.passives).saturating_add(self.detractors)
    }

    /// The score with its confidence interval, cut at −100 and 100.
    ///
    /// ```text
    /// 100 (P − D) ± 100 z √( (P + D − (P − D)²) / n )
    /// ```
    ///
    /// *Korean term:* 순추천지수의 신뢰구간.
    ///
    /// - `level`: the confidence level, between 0 and 1, usually 0.95
    /// - result: points, −100 to 100
    ///
    /// # Errors
    ///
    /// If nobody answered or `level` is not between 0 and 1.
    ///
    /// # References
    ///
    /// The variance is that of a trinomial count.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::experience;
    ///
    /// let guests = experience::nps(&[10, 9, 9, 8, 7, 7, 6, 5, 10, 9])?;
    /// let interval = guests.interval(0.95)?;
    /// assert!(interval.low < 0.0 && interval.high > 70.0); // ten guests tell next to nothing
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn interval(&self, level: f64) -> Result<Interval> {
        require::proper_share("level", level)?;
        let n = self.respondents();
        if n == 0 {
            return Err(Error::TooFew { name: "respondents", need: 1, got: 0 });
        }
        let (p, d) = (self.promoters as f64 / n as f64, self.detractors as f64 / n as f64);
        let estimate = 100.0 * (p - d);
        let reach = self.margin_of(level)?;
        let (low, high) = ((estimate - reach).max(-100.0), (estimate + reach).min(100.0));
        Ok(Interval { estimate, low, high, level })
    }

    /// Half the width of the interval before it is cut, from the counts.
    pub(crate) fn margin_of(&self, level: f64) -> Result<f64> {
        require::proper_share("level", level)?;
        let n = self.respondents().max(1) as f64;
        let (p, d) = (self.promoters as f64 / n, self.detractors as f64 / n);
        Ok(normal_two_sided_point(level) * standard_error(p, d, n))
    }
}

/// The net promoter score with its 95 % margin.
///
/// ```text
/// NPS = 100 (P − D),  margin = 100 · 1.96 √( (P + D − (P − D)²) / n )
/// ```
///
/// "The one number you need to grow" did not grow better with growth than satisfaction does (Keiningham et
/// al., 2007). It throws away most of the eleven answers, so that its interval is wide: 100 guests leave a
/// margin of some 15 points, and a change from one month to the next is mostly chance. Where all answers
/// are alike the margin is 0, which is not certainty but a formula for large samples at its end.
///
/// *Korean term:* 순추천지수 (NPS).
///
/// - `scores`: one answer per guest to "how likely would you recommend us?", 0 to 10
/// - result: points, −100 to 100, with the counts behind them
///
/// # Errors
///
/// If there is no score, or one is above 10.
///
/// # References
///
/// Reichheld (2003); Keiningham et al. (2007).
///
/// # Examples
///
/// ```
/// use tourism_marketing::experience;
///
/// let guests = experience::nps(&[10, 9, 9, 8, 7, 7, 6, 5, 10, 9])?; // five promoters, two detractors
/// assert_eq!(guests.score, 30.0);
/// assert!((guests.margin - 48.40754).abs() < 1e-5);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "순추천지수")]
#[doc(alias = "순추천고객지수")]
#[doc(alias = "net promoter score")]
pub fn nps(scores: &[u8]) -> Result<Nps> {
    require::at_least("scores", 1, scores)?;
    if let Some((index, &score)) = scores.iter().enumerate().find(|(_, score)| **score > 10) {
        let value = f64::from(score);
        return Err(Error::ItemOutOfRange { name: "scores", index, value, rule: "from 0 to 10" });
    }
    let n = scores.len();
    let promoters = scores.iter().filter(|&&score| score >= 9).count();
    let detractors = scores.iter().filter(|&&score| score <= 6).count();
    let (p, d) = (promoters as f64 / n as f64, detractors as f64 / n as f64);
    Ok(Nps {
        // The difference of the counts first: it is exact.
        score: 100.0 * (promoters as f64 - detractors as f64) / n as f64,
        margin: normal_two_sided_point(0.95) * standard_error(p, d, n as f64),
        promoters,
        passives: n - promoters - detractors,
        detractors,
    })
}

/// In points.
fn standard_error(promoters: f64, detractors: f64, n: f64) -> f64 {
    let net = promoters - detractors;
    100.0 * ((promoters + detractors - net * net).max(0.0) / n).sqrt()
}
