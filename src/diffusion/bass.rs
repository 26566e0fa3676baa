//! The Bass model.

use crate::{Error, Result, require};

/// More periods than any market is followed for.
pub(super) const MOST_PERIODS: usize = 100_000;

/// A market that adopts an innovation as Bass describes it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bass {
    /// p, the coefficient of innovation per period, above 0; on average over many products about 0.03 a year.
    pub innovation: f64,
    /// q, the coefficient of imitation per period, not negative; on average about 0.38 a year.
    pub imitation: f64,
    /// m, those who will adopt at last, above 0, in persons.
    pub market: f64,
}

/// When most adopt, and how many that is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BassPeak {
    /// t*, in periods from the launch.
    pub time: f64,
    /// n(t*), persons per period at that moment.
    pub adopters: f64,
}

/// The share of the market that has adopted by a time.
///
/// ```text
/// F(t) = (1 − e^(−(p+q)t)) / (1 + (q/p)·e^(−(p+q)t))
/// ```
///
/// *Korean term:* 배스 확산모형 (누적 채택 비율).
///
/// - `bass`: the market
/// - `time`: t, not negative, in periods from the launch
/// - result: from 0 to 1; times `market` it is in persons
///
/// # Errors
///
/// If a coefficient, the market or the time is outside its range.
///
/// # References
///
/// Bass (1969).
///
/// # Examples
///
/// ```
/// use tourism_marketing::diffusion::{self, Bass};
///
/// let app = Bass { innovation: 0.03, imitation: 0.38, market: 100_000.0 };
/// let share = diffusion::bass_cumulative(app, 5.0)?; // after five years
/// assert!((share - 0.331_198_6).abs() < 1e-7);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "배스 확산모형")]
#[doc(alias = "배스모형")]
#[doc(alias = "누적 채택")]
pub fn bass_cumulative(bass: Bass, time: f64) -> Result<f64> {
    bass.judge()?;
    require::amount("time", time)?;
    Ok(bass.share(time))
}

/// The persons who adopt in each period.
///
/// ```text
/// n(t) = m·(F(t) − F(t − 1)), t = 1 … periods
/// ```
///
/// Differences of the cumulative curve, as Srinivasan & Mason (1986) fit them: a count of a period is not the
/// momentary rate at its end.
///
/// *Korean term:* 기간별 채택자 수.
///
/// - `bass`: the market
/// - `periods`: from 1 to 100,000
/// - result: persons in each period; their sum stays below `market`
///
/// # Errors
///
/// If a coefficient, the market or the number of periods is outside its range.
///
/// # References
///
/// Bass (1969); Srinivasan & Mason (1986).
///
/// # Examples
///
/// ```
/// use tourism_marketing::diffusion::{self, Bass};
///
/// let app = Bass { innovation: 0.03, imitation: 0.38, market: 1_000.0 };
/// let adopters = diffusion::bass_adopters(app, 3)?;
/// let rounded: Vec<f64> = adopters.iter().map(|it| it.round()).collect();
/// assert_eq!(rounded, [36.0, 49.0, 65.0]); // year by year
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "채택자 수")]
#[doc(alias = "신규 채택자")]
pub fn bass_adopters(bass: Bass, periods: usize) -> Result<Vec<f64>> {
    bass.judge()?;
    judge_periods(periods)?;
    Ok((1..=periods)
        .map(|period| bass.adopters_between(period as f64 - 1.0, period as f64))
        .collect())
}

/// When adoption is fastest.
///
/// ```text
/// t* = ln(q/p) / (p + q)    n(t*) = m(p + q)² / (4q)    where q > p
/// ```
///
/// Where imitation is no stronger than innovation, adoption is fastest at the launch, n(0) = m·p.
///
/// *Korean term:* 채택의 정점 (최대 확산 시점).
///
/// - `bass`: the market
/// - result: periods from the launch, and persons per period
///
/// # Errors
///
/// If a coefficient or the market is outside its range, or the peak leaves the range of 64 bits.
///
/// # References
///
/// Bass (1969).
///
/// # Examples
///
/// ```
/// use tourism_marketing::diffusion::{self, Bass};
///
/// let app = Bass { innovation: 0.03, imitation: 0.38, market: 1_000.0 };
/// let peak = diffusion::bass_peak(app)?;
/// assert!((peak.time - 6.192_619).abs() < 1e-6);
/// assert!((peak.adopters - 110.592_1).abs() < 1e-4);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "확산 정점")]
pub fn bass_peak(bass: Bass) -> Result<BassPeak> {
    bass.judge()?;
    let Bass { innovation: p, imitation: q, market: m } = bass; // the paper's letters
    let what = "the peak";
    if q <= p {
        return Ok(BassPeak { time: 0.0, adopters: require::computed(what, m * p)? });
    }
    let time = require::computed(what, (q.ln() - p.ln()) / (p + q))?;
    // (p + q)²/(4q) without the square of a small number.
    let adopters = require::computed(what, m * ((p + q) / q) * ((p + q) / 4.0))?;
    Ok(BassPeak { time, adopters })
}

/// When a given share of the market has adopted.
///
/// ```text
/// t = ln((1 + F·q/p) / (1 − F)) / (p + q)
/// ```
///
/// At F = 0.16 stand Rogers' early adopters and, according to Moore, the chasm.
///
/// *Korean term:* 목표 채택 비율에 이르는 시점.
///
/// - `bass`: the market
/// - `share`: F, from 0 to below 1; all of the market has adopted only after infinite time
/// - result: periods from the launch
///
/// # Errors
///
/// If a coefficient, the market or the share is outside its range, or the time leaves the range of 64 bits.
///
/// # References
///
/// Bass (1969), solved for t.
///
/// # Examples
///
/// ```
/// use tourism_marketing::diffusion::{self, Bass};
///
/// let app = Bass { innovation: 0.03, imitation: 0.38, market: 1_000.0 };
/// let years = diffusion::bass_time_to(app, 0.16)?;
/// assert!((years - 3.126_379).abs() < 1e-6);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "캐즘 시점")]
pub fn bass_time_to(bass: Bass, share: f64) -> Result<f64> {
    bass.judge()?;
    require::share_below_one("share", share)?;
    let Bass { innovation: p, imitation: q, .. } = bass; // the paper's letters
    let logarithms = (share * (q / p)).ln_1p() - (-share).ln_1p();
    require::computed("the time", logarithms / (p + q))
}

impl Bass {
    pub(super) fn judge(self) -> Result<()> {
        self.judge_as(["bass.innovation", "bass.imitation", "bass.market"])
    }

    /// Judges the fields under the names that the caller's arguments have.
    pub(super) fn judge_as(self, [innovation, imitation, market]: [&'static str; 3]) -> Result<()> {
        // Rates of a continuous time may exceed 1, but a hundredfold is a percentage or a slip.
        let rule = "above 0 and at most 10 per period";
        if !(self.innovation > 0.0 && self.innovation <= 10.0) {
            return Err(out_of_range(innovation, self.innovation, rule));
        }
        if !(0.0..=10.0).contains(&self.imitation) {
            return Err(out_of_range(imitation, self.imitation, "from 0 to 10 per period"));
        }
        require::positive(market, self.market)
    }

    /// F at `time`, which may lie before the launch; judged before.
    pub(super) fn share(self, time: f64) -> f64 {
        if time <= 0.0 {
            return 0.0;
        }
        let (p, q) = (self.innovation, self.imitation); // the paper's letters
        let x = (p + q) * time;
        // Divided by p: q/p overflows where p is tiny.
        (p * -(-x).exp_m1() / (p + q * (-x).exp())).clamp(0.0, 1.0)
    }

    /// Persons who adopt between two times; judged before.
    pub(super) fn adopters_between(self, from: f64, to: f64) -> f64 {
        self.market * (self.share(to) - self.share(from)).max(0.0)
    }
}

pub(super) fn judge_periods(periods: usize) -> Result<()> {
    if (1..=MOST_PERIODS).contains(&periods) {
        return Ok(());
    }
    Err(out_of_range("periods", periods as f64, "from 1 to 100,000"))
}

fn out_of_range(name: &'static str, value: f64, rule: &'static str) -> Error {
    Error::OutOfRange { name, value, rule, hint: None }
}
