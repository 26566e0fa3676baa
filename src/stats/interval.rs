//! A number with its interval.

/// An estimate with its confidence interval.
///
/// Intervals of `level` 0.95, made again and again from new samples, hold the true value 95 times of 100.
/// That is said of the method; a single interval holds it or not.
///
/// *Korean term:* 신뢰구간.
#[derive(Debug, Clone, Copy, PartialEq)]
#[doc(alias = "신뢰구간")]
#[doc(alias = "confidence interval")]
pub struct Interval {
    /// What the sample says.
    pub estimate: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// The confidence level, between 0 and 1.
    pub level: f64,
}

impl Interval {
    /// Whether `value` lies in the interval, ends included.
    #[must_use]
    pub fn holds(&self, value: f64) -> bool {
        self.low <= value && value <= self.high
    }

    /// `reach` to both sides of `estimate`.
    pub(crate) fn around(estimate: f64, reach: f64, level: f64) -> Self {
        Self { estimate, low: estimate - reach, high: estimate + reach, level }
    }

    /// The numbers that must be finite.
    pub(crate) fn numbers(&self) -> [f64; 3] {
        [self.estimate, self.low, self.high]
    }
}
