//! How demand differs between the seasons of a year: seasonal indices.
//!
//! Korean: 계절성, 계절지수.
//!
//! | symbol | meaning | unit |
//! |---|---|---|
//! | x | demand in one period: nights, visitors, revenue | any |
//! | s | number of seasons in a year: 12 months, 4 quarters | seasons |
//! | Iⱼ | index of season j: its demand as a multiple of the average season | 1 on average |
//!
//! An index of 1.4 means 40 % above the average season. The largest index is the *seasonality ratio* of the
//! tourism literature: the best month over the mean month.
//!
//! # Cautions
//!
//! - The ratio to the mean takes growth within a year for season: in a growing market December comes out too
//!   high. The ratio to the moving average does not.
//! - Easter, Chuseok and Seollal (부활절, 추석, 설) move between months; one year's index is not the next
//!   one's.
//! - Two or three years give an index, not its certainty.
//!
//! # Examples
//!
//! ```
//! use tourism_marketing::season::{self, SeasonMethod};
//!
//! let nights = [30.0, 50.0, 80.0, 40.0]; // thousand, by quarter
//! let found = season::indices(&nights, 4, SeasonMethod::RatioToMean)?;
//! assert_eq!(found.indices[found.peak], 1.6); // summer: 60 % above the average quarter
//! # Ok::<(), tourism_marketing::Error>(())
//! ```
//!
//! # References
//!
//! - Macaulay, F. R. (1931). *The Smoothing of Time Series*. New York: National Bureau of Economic Research.
//! - Butler, R. W. (1994). Seasonality in tourism: issues and problems. In A. V. Seaton (ed.), *Tourism: The
//!   State of the Art* (pp. 332–339). Chichester: Wiley.
//! - Lundtorp, S. (2001). Measuring tourism seasonality. In T. Baum & S. Lundtorp (eds.), *Seasonality in
//!   Tourism* (pp. 23–50). Amsterdam: Pergamon.

use crate::lists::closed_list;
use crate::{Error, Result, numeric, require};

/// A year has no more seasons than days.
const MOST_SEASONS: usize = 366;

closed_list! {
    /// What a period is compared with to find its seasonal index.
    ///
    /// *Korean term:* 계절지수 산정 방법.
    ///
    /// Macaulay (1931) for the second.
    SeasonMethod of "demand-states"
    ko "계절지수 산정 방법"
    en "Methods of seasonal indices"
    {
        RatioToMean "ratio-to-mean"
            ko "연평균 대비 비율법": "각 기간을 그해의 평균으로 나누고 해마다의 값을 평균한다."
            en "ratio to the mean of the year": "Divides each period by the mean of its year and averages over the years."
        RatioToMovingAverage "ratio-to-moving-average"
            ko "중심화 이동평균 대비 비율법": "각 기간을 그 기간을 가운데 둔 1년 이동평균으로 나누어 추세를 없앤다."
            en "ratio to the centred moving average": "Divides each period by the mean of the year around it, which removes the trend."
    }
}

/// The seasonal indices of a series.
///
/// *Korean term:* 계절지수.
#[derive(Debug, Clone, PartialEq)]
pub struct Seasonality {
    /// How they were found.
    pub method: SeasonMethod,
    /// One index per season, in the order of the series; 1 on average.
    pub indices: Vec<f64>,
    /// The place of the largest index, from 0; the first of equal ones.
    pub peak: usize,
    /// The place of the smallest index, from 0; the first of equal ones.
    pub trough: usize,
}

/// The seasonal indices of a series of periods.
///
/// ```text
/// ratio to the mean:           Iⱼ = mean over the years of x / (mean of its year)
/// ratio to the moving average: Iⱼ = mean of x / CMA at season j, made to average 1
/// CMA = mean of the s periods around x; for even s the two outermost count half
/// ```
///
/// *Korean term:* 계절지수 (비수기·성수기).
///
/// - `values`: x, one per period without gaps, not negative; the first one belongs to season 0
/// - `seasons`: s, 2 to 366
/// - `method`: what a period is compared with
///
/// # Errors
///
/// If `seasons` is outside its range; if a value is negative or not finite; for the ratio to the mean, unless
/// there are whole years; for the moving average, unless there are at least two years; if a year, or the year
/// around a period, is all zero.
///
/// # References
///
/// Macaulay (1931); Lundtorp (2001).
///
/// # Examples
///
/// ```
/// use tourism_marketing::season::{self, SeasonMethod};
///
/// // Nights by quarter in two years, thousand.
/// let nights = [30.0, 50.0, 80.0, 40.0, 33.0, 55.0, 88.0, 44.0];
/// let found = season::indices(&nights, 4, SeasonMethod::RatioToMean)?;
/// assert_eq!(found.indices, [0.6, 1.0, 1.6, 0.8]);
/// assert_eq!((found.peak, found.trough), (2, 0)); // summer, winter
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "계절지수")]
#[doc(alias = "계절성")]
#[doc(alias = "성수기")]
#[doc(alias = "비수기")]
#[doc(alias = "seasonality")]
pub fn indices(values: &[f64], seasons: usize, method: SeasonMethod) -> Result<Seasonality> {
    if !(2..=MOST_SEASONS).contains(&seasons) {
        let (value, rule) = (seasons as f64, "from 2 to 366");
        return Err(Error::OutOfRange { name: "seasons", value, rule, hint: None });
    }
    let years = match method {
        SeasonMethod::RatioToMean => 1,
        SeasonMethod::RatioToMovingAverage => 2,
    };
    require::at_least("values", years * seasons, values)?;
    require::not_negative("values", values)?;
    let ratios = match method {
        SeasonMethod::RatioToMean => to_mean(values, seasons)?,
        SeasonMethod::RatioToMovingAverage => to_moving_average(values, seasons)?,
    };
    let of_season = |season: usize| {
        let its: Vec<f64> =
            ratios.iter().skip(season).step_by(seasons).filter_map(|ratio| *ratio).collect();
        numeric::sum(its.iter().copied()) / its.len() as f64
    };
    let raw: Vec<f64> = (0..seasons).map(of_season).collect();
    let mean = numeric::sum(raw.iter().copied()) / seasons as f64;
    let indices = match method {
        SeasonMethod::RatioToMean => raw,
        SeasonMethod::RatioToMovingAverage => raw.iter().map(|index| index / mean).collect(),
    };
    require::computable("the seasonal indices", &indices)?;
    let (mut peak, mut trough) = ((0, f64::NEG_INFINITY), (0, f64::INFINITY));
    for (place, &index) in indices.iter().enumerate() {
        if index > peak.1 {
            peak = (place, index);
        }
        if index < trough.1 {
            trough = (place, index);
        }
    }
    Ok(Seasonality { method, indices, peak: peak.0, trough: trough.0 })
}

/// Each period over the mean of its year.
fn to_mean(values: &[f64], seasons: usize) -> Result<Vec<Option<f64>>> {
    if !values.len().is_multiple_of(seasons) {
        let what = format!("`values` has {} periods and a year has {seasons}", values.len());
        return Err(Error::Contradiction { what, rule: "the ratio to the mean needs whole years" });
    }
    let mut ratios = Vec::with_capacity(values.len());
    for (year, periods) in values.chunks(seasons).enumerate() {
        let mean = mean(periods);
        if mean <= 0.0 {
            return Err(nothing(year * seasons, (year + 1) * seasons - 1));
        }
        ratios.extend(periods.iter().map(|value| Some(value / mean)));
    }
    Ok(ratios)
}

/// Each period over the mean of the year around it; `None` at the ends, where that year is not whole.
fn to_moving_average(values: &[f64], seasons: usize) -> Result<Vec<Option<f64>>> {
    let half = seasons / 2;
    let mut ratios = vec![None; values.len()];
    for (place, ratio) in ratios.iter_mut().enumerate().skip(half) {
        let (first, last) = (place - half, place + half);
        let Some(window) = values.get(first..=last) else { break };
        let average = if seasons.is_multiple_of(2) {
            // s + 1 periods, of which the outer two count half.
            let (early, late) =
                (window.get(..seasons).unwrap_or_default(), window.get(1..).unwrap_or_default());
            f64::midpoint(mean(early), mean(late))
        } else {
            mean(window)
        };
        if average <= 0.0 {
            return Err(nothing(first, last));
        }
        *ratio = values.get(place).map(|value| value / average);
    }
    Ok(ratios)
}

/// The mean, as a sum of parts: large values do not leave the range on the way.
fn mean(values: &[f64]) -> f64 {
    let n = values.len() as f64;
    numeric::sum(values.iter().map(|value| value / n))
}

fn nothing(first: usize, last: usize) -> Error {
    let why = format!(
        "`values`[{first}] to [{last}] are all zero, so nothing is a multiple of their mean"
    );
    Error::NotComputable { what: "the seasonal indices", why }
}

impl Seasonality {
    /// The series without its seasons: each period divided by its index.
    ///
    /// *Korean term:* 계절조정 (계절 변동 제거).
    ///
    /// - `values`: a series whose first period belongs to season 0
    ///
    /// # Errors
    ///
    /// If a value is not finite, if the index of its season is 0 or not finite, or if there is no index.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::season::{self, SeasonMethod};
    ///
    /// let nights = [30.0, 50.0, 80.0, 40.0]; // thousand, by quarter
    /// let found = season::indices(&nights, 4, SeasonMethod::RatioToMean)?;
    /// assert_eq!(found.adjusted(&nights)?, [50.0; 4]); // all of it was season
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    #[doc(alias = "계절조정")]
    pub fn adjusted(&self, values: &[f64]) -> Result<Vec<f64>> {
        require::all_finite("values", values)?;
        require::at_least("indices", 1, &self.indices)?;
        require::all_finite("indices", &self.indices)?;
        let mut adjusted = Vec::with_capacity(values.len());
        for (value, &index) in values.iter().zip(self.indices.iter().cycle()) {
            if index == 0.0 {
                let why = "a season has the index 0: nothing can be said about it".to_owned();
                return Err(Error::NotComputable { what: "the series without its seasons", why });
            }
            adjusted.push(require::computed("the series without its seasons", value / index)?);
        }
        Ok(adjusted)
    }
}
