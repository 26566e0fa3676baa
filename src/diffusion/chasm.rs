//! Adopter categories, two markets, and the slump between them.

use super::bass::{self, Bass};
use crate::lists::AdopterCategory;
use crate::{Result, numeric, require};

/// A slump in sales between an early and a main market.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Saddle {
    /// 1 − trough/peak, from 0 to 1.
    pub depth: f64,
    /// The period of the first peak, counted from 1.
    pub peak: usize,
    /// The period of the trough, counted from 1.
    pub trough: usize,
}

/// The category of an adopter, by the share of the market that has adopted when they do.
///
/// ```text
/// innovators to 2.5 %, early adopters to 16 %, early majority to 50 %, late majority to 84 %, laggards to 100 %
/// ```
///
/// The cuts are those of a normal distribution at μ − 2σ, μ − σ, μ, μ + σ, by convention. Rogers saw no break
/// between his categories; Moore placed his chasm at 16 %.
///
/// *Korean term:* 혁신 수용자 범주.
///
/// - `share`: above 0 and at most 1 (0.16, not 16); a share on a cut belongs to the earlier category
/// - result: one of the five categories
///
/// # Errors
///
/// If `share` is outside its range.
///
/// # References
///
/// Rogers (2003), chapter 7; Moore (1991).
///
/// # Examples
///
/// ```
/// use tourism_marketing::diffusion;
/// use tourism_marketing::lists::AdopterCategory;
///
/// assert_eq!(diffusion::rogers_category(0.16)?, AdopterCategory::EarlyAdopter);
/// assert_eq!(diffusion::rogers_category(0.17)?.id(), "early-majority");
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "혁신 수용자")]
#[doc(alias = "로저스")]
#[doc(alias = "캐즘")]
pub fn rogers_category(share: f64) -> Result<AdopterCategory> {
    require::share("share", share)?;
    let found = AdopterCategory::ALL
        .into_iter()
        .find(|category| numeric::reaches(category.end(), 1.0, share));
    Ok(found.unwrap_or(AdopterCategory::Laggard))
}

/// Sales where an early market adopts first and the main market only after a delay.
///
/// ```text
/// sales(t) = m₁(F₁(t) − F₁(t − 1)) + m₂(F₂(t − d) − F₂(t − 1 − d)), t = 1 … periods; F is 0 before its launch
/// ```
///
/// Two smooth curves are enough to make a slump between them; what looks like a chasm need not be a failure.
///
/// *Korean term:* 이중시장 매출 (캐즘, 안장).
///
/// - `early`: the market of the early adopters
/// - `main`: the market of the majority
/// - `delay`: d, not negative, in periods
/// - `periods`: from 1 to 100,000
/// - result: persons in each period
///
/// # Errors
///
/// If a coefficient, a market, the delay or the number of periods is outside its range, or if the sum leaves
/// the range of 64 bits.
///
/// # References
///
/// Moore (1991); Goldenberg, Libai & Muller (2002).
///
/// # Examples
///
/// ```
/// use tourism_marketing::diffusion::{self, Bass};
///
/// let early = Bass { innovation: 0.03, imitation: 0.9, market: 160.0 };
/// let main = Bass { innovation: 0.005, imitation: 0.45, market: 840.0 };
/// let sales = diffusion::dual_market_sales(early, main, 3.0, 8)?;
/// assert_eq!(sales.iter().map(|it| it.round()).collect::<Vec<_>>(),
///     [8.0, 16.0, 29.0, 43.0, 41.0, 33.0, 29.0, 33.0]);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "이중시장")]
#[doc(alias = "캐즘")]
#[doc(alias = "chasm")]
pub fn dual_market_sales(early: Bass, main: Bass, delay: f64, periods: usize) -> Result<Vec<f64>> {
    early.judge_as(["early.innovation", "early.imitation", "early.market"])?;
    main.judge_as(["main.innovation", "main.imitation", "main.market"])?;
    require::amount("delay", delay)?;
    bass::judge_periods(periods)?;
    let sales = |period: usize| {
        let (from, to) = (period as f64 - 1.0, period as f64);
        early.adopters_between(from, to) + main.adopters_between(from - delay, to - delay)
    };
    (1..=periods).map(|period| require::computed("the sales", sales(period))).collect()
}

/// The first slump in a series of sales that is followed by a recovery.
///
/// ```text
/// depth = 1 − trough / first peak
/// ```
///
/// The first peak is the first period that sells more than the one before and the one after. The trough is the
/// weakest period after it, before sales are back at the level of the peak; a series that only falls has none.
/// Monthly noise makes small saddles of its own: Goldenberg, Libai & Muller ask for a depth of 10 % over two years.
///
/// *Korean term:* 안장(saddle)의 깊이.
///
/// - `sales`: per period, none negative
/// - result: `None` where there is no inner peak with a slump and a recovery; the earliest of equal periods
///
/// # Errors
///
/// If `sales` is empty or holds a negative, NaN or infinite value.
///
/// # References
///
/// Goldenberg, Libai & Muller (2002).
///
/// # Examples
///
/// ```
/// use tourism_marketing::diffusion;
///
/// // thousand bookings a year
/// let saddle = diffusion::saddle_depth(&[10.0, 40.0, 35.0, 30.0, 50.0, 80.0])?.expect("a slump");
/// assert_eq!((saddle.depth, saddle.peak, saddle.trough), (0.25, 2, 4));
/// assert_eq!(diffusion::saddle_depth(&[10.0, 40.0, 80.0])?, None);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "안장")]
#[doc(alias = "캐즘")]
#[doc(alias = "saddle")]
pub fn saddle_depth(sales: &[f64]) -> Result<Option<Saddle>> {
    require::at_least("sales", 1, sales)?;
    require::not_negative("sales", sales)?;
    let Some((peak, height)) = first_inner_peak(sales) else { return Ok(None) };
    let mut trough = (peak, height);
    let mut recovers = false;
    let after = sales.iter().copied().enumerate().skip(peak);
    // A peak may last: the slump begins where sales first fall below it.
    for (place, value) in after.skip_while(|(_, value)| *value >= height) {
        if value >= height {
            recovers = true;
            break;
        }
        if value < trough.1 {
            trough = (place, value);
            recovers = false;
        } else if value > trough.1 {
            recovers = true;
        }
    }
    let (place, low) = trough;
    Ok(recovers.then(|| Saddle { depth: 1.0 - low / height, peak: peak + 1, trough: place + 1 }))
}

/// The place and value of the first maximum that has something lower before and after it.
fn first_inner_peak(sales: &[f64]) -> Option<(usize, f64)> {
    let mut risen: Option<(usize, f64)> = None;
    let mut last: Option<f64> = None;
    for (place, &value) in sales.iter().enumerate() {
        match last {
            Some(before) if value > before => risen = Some((place, value)),
            Some(before) if value < before && risen.is_some() => return risen,
            _ => {}
        }
        last = Some(value);
    }
    None
}
