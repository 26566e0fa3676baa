//! How the lifetime value builds up.

use super::stream::MarginStream;
use crate::{ClvTiming, Error, Result, require};

/// More rows than this are no table.
const MOST_PERIODS: u32 = 1_000;

/// How the lifetime value of a customer builds up, period by period.
///
/// *Korean term:* 고객생애가치 누적표.
#[derive(Debug, Clone, PartialEq)]
pub struct ClvSchedule {
    /// AC, what it cost to win the customer: the cumulative value starts at −AC.
    pub acquisition_cost: f64,
    /// When in a period its margin comes in.
    pub timing: ClvTiming,
    /// One row per margin.
    pub periods: Vec<ClvPeriod>,
    /// The place in `periods` of the first row whose cumulative value is not below 0; `None` if there is
    /// none.
    pub break_even: Option<usize>,
}

/// One row of a [`ClvSchedule`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ClvPeriod {
    /// t, the time at which the margin comes in: from 0 with [`ClvTiming::Start`], from 1 with
    /// [`ClvTiming::End`].
    pub time: u32,
    /// rᵗ, the probability that the customer is still there.
    pub survival: f64,
    /// The margin if the customer is still there.
    pub margin: f64,
    /// What that margin is worth today: times the survival, discounted.
    pub present_value: f64,
    /// The sum of the present values so far, less the acquisition cost.
    pub cumulative: f64,
}

/// The margins of a customer one by one, with survival, present value and cumulative value.
///
/// ```text
/// present value of period t = m (1+g)^… rᵗ / (1+i)ᵗ; cumulative value = Σ present values − AC
/// ```
///
/// The last cumulative value is [`clv_finite`](super::clv_finite).
///
/// *Korean term:* 고객생애가치 누적표, 할인 회수기간.
///
/// - `stream`: m, r, i, g and AC
/// - `periods`: how many margins, 1 to 1,000
/// - `timing`: whether the first margin comes in now or after one period
///
/// # Errors
///
/// If an argument is outside its range, or if a value leaves the range of 64 bits.
///
/// # References
///
/// Berger & Nasr (1998).
///
/// # Examples
///
/// ```
/// use tourism_marketing::Lang;
/// use tourism_marketing::value::{self, ClvTiming, MarginStream};
///
/// let guest =
///     MarginStream { acquisition_cost: 120_000.0, ..MarginStream::new(80_000.0, 0.8, 0.10) }; // KRW
/// let schedule = value::clv_schedule(&guest, 5, ClvTiming::Start)?;
/// assert_eq!(schedule.break_even, Some(1)); // 80,000 + 58,182 pay the 120,000 back
/// println!("{}", schedule.table(Lang::En));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "회수기간")]
#[doc(alias = "고객생애가치")]
pub fn clv_schedule(stream: &MarginStream, periods: u32, timing: ClvTiming) -> Result<ClvSchedule> {
    stream.judge()?;
    if !(1..=MOST_PERIODS).contains(&periods) {
        let (value, rule) = (f64::from(periods), "from 1 to 1,000");
        return Err(Error::OutOfRange { name: "periods", value, rule, hint: None });
    }
    let (mut present_value, ratio) = stream.first_and_ratio(timing);
    let shift = match timing {
        ClvTiming::Start => 0,
        ClvTiming::End => 1,
    };
    let (mut margin, mut cumulative) = (stream.margin, -stream.acquisition_cost);
    let mut survival = match timing {
        ClvTiming::Start => 1.0,
        ClvTiming::End => stream.retention,
    };
    let mut rows = Vec::new();
    for place in 0..periods {
        cumulative = require::computed("the lifetime value", cumulative + present_value)?;
        require::computed("the margin", margin)?;
        rows.push(ClvPeriod { time: place + shift, survival, margin, present_value, cumulative });
        present_value *= ratio;
        margin *= 1.0 + stream.growth;
        survival *= stream.retention;
    }
    let break_even = rows.iter().position(|row| row.cumulative >= 0.0);
    Ok(ClvSchedule { acquisition_cost: stream.acquisition_cost, timing, periods: rows, break_even })
}
