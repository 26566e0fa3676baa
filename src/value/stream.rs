//! The lifetime value of one customer.

use crate::{ClvTiming, Error, Result, numeric, require};

/// The margins that are expected of one customer.
///
/// Without growth and acquisition cost, [`MarginStream::new`] is enough; the others are named:
///
/// ```
/// use tourism_marketing::value::MarginStream;
///
/// let guest = MarginStream::new(80_000.0, 0.8, 0.10); // KRW a year, retention, discount rate
/// let growing = MarginStream { growth: 0.05, acquisition_cost: 50_000.0, ..guest };
/// assert_eq!(growing.margin, 80_000.0);
/// ```
///
/// *Korean term:* 고객의 예상 이익 흐름.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MarginStream {
    /// m, the margin of the first period, in one currency: revenue less what the customer causes. Not the
    /// revenue.
    pub margin: f64,
    /// r, the retention rate per period, 0 to 1.
    pub retention: f64,
    /// i, the discount rate per period, above −1; 0.10 is 10 %.
    pub discount: f64,
    /// g, the growth of the margin per period, −1 or more; 0 for a constant margin.
    pub growth: f64,
    /// AC, what it costs to win the customer, not negative; 0 for a customer who is there already.
    pub acquisition_cost: f64,
}

impl MarginStream {
    /// A constant margin of a customer who need not be won.
    #[must_use]
    pub fn new(margin: f64, retention: f64, discount: f64) -> Self {
        Self { margin, retention, discount, growth: 0.0, acquisition_cost: 0.0 }
    }

    pub(super) fn judge(&self) -> Result<()> {
        require::finite("margin", self.margin)?;
        require::rate("retention", self.retention)?;
        discount_rate(self.discount)?;
        if !(self.growth >= -1.0 && self.growth.is_finite()) {
            let rule = "finite and not below -1";
            let (name, value) = ("growth", self.growth);
            return Err(Error::OutOfRange { name, value, rule, hint: None });
        }
        require::amount("acquisition_cost", self.acquisition_cost)
    }

    /// What the first margin is worth today, and what each is worth of the one before it.
    pub(super) fn first_and_ratio(&self, timing: ClvTiming) -> (f64, f64) {
        let (m, r, i, g) = (self.margin, self.retention, self.discount, self.growth); // the papers' letters
        let first = match timing {
            ClvTiming::Start => m,
            ClvTiming::End => m * r / (1.0 + i),
        };
        (first, r * (1.0 + g) / (1.0 + i))
    }

    /// 1 + i − r (1 + g): by how much the discount outweighs what retention and growth keep.
    fn decline(&self) -> f64 {
        1.0 + self.discount - self.retention * (1.0 + self.growth)
    }
}

/// A discount rate is above −1.
pub(super) fn discount_rate(discount: f64) -> Result<()> {
    let rule = "finite and above -1 (0.10 for 10 %)";
    require::above("discount", discount, -1.0, rule)
}

/// What a customer has spent so far. It is **not** the lifetime value.
///
/// ```text
/// Σ sₜ
/// ```
///
/// Some exam notes call this sum the customer's lifetime value. It counts revenue and not margin, the past
/// and not the future; nobody leaves in it, and money of all years is alike. It is here so that the
/// difference can be shown.
///
/// *Korean term:* 누적구매액.
///
/// - `spend`: one amount per period, not negative, in one currency
/// - result: an amount in that currency
///
/// # Errors
///
/// If `spend` is empty or holds a negative or non-finite amount, or if the sum leaves the range of 64 bits.
///
/// # References
///
/// Berger & Nasr (1998) for what the lifetime value is instead.
///
/// # Examples
///
/// ```
/// use tourism_marketing::value::{self, ClvTiming, MarginStream};
///
/// let spent = value::cumulative_spend(&[200_000.0; 5])?; // KRW in five years
/// assert_eq!(spent, 1_000_000.0);
/// // The same guest leaves 40 % of that as margin and stays with a probability of 0.8.
/// let worth = value::clv_finite(&MarginStream::new(80_000.0, 0.8, 0.10), 5, ClvTiming::Start)?;
/// assert!((spent - worth - 766_349.29).abs() < 0.01);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "누적구매액")]
pub fn cumulative_spend(spend: &[f64]) -> Result<f64> {
    require::at_least("spend", 1, spend)?;
    require::not_negative("spend", spend)?;
    require::computed("the cumulative spend", numeric::sum(spend.iter().copied()))
}

/// The lifetime value of a customer over a number of margins.
///
/// ```text
/// Start: Σ m rᵗ (1+g)ᵗ   / (1+i)ᵗ − AC,  t = 0 … n−1
/// End:   Σ m rᵗ (1+g)ᵗ⁻¹ / (1+i)ᵗ − AC,  t = 1 … n
/// ```
///
/// *Korean term:* 고객생애가치 (CLV, 유한 기간).
///
/// - `stream`: m, r, i, g and AC
/// - `periods`: n, how many margins are counted; with 0 the customer is worth −AC
/// - `timing`: whether the first margin comes in now or after one period
/// - result: an amount in the currency of the margin
///
/// # Errors
///
/// If a field of `stream` is outside its range, or if the value leaves the range of 64 bits.
///
/// # References
///
/// Berger & Nasr (1998), case 1.
///
/// # Examples
///
/// ```
/// use tourism_marketing::value::{self, ClvTiming, MarginStream};
///
/// let guest = MarginStream::new(80_000.0, 0.8, 0.10); // KRW a year
/// let five_years = value::clv_finite(&guest, 5, ClvTiming::Start)?;
/// assert!((five_years - 233_650.71).abs() < 0.01); // 80,000 × 2.920634
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "고객생애가치")]
#[doc(alias = "고객평생가치")]
#[doc(alias = "CLV")]
#[doc(alias = "LTV")]
pub fn clv_finite(stream: &MarginStream, periods: u32, timing: ClvTiming) -> Result<f64> {
    stream.judge()?;
    let (first, ratio) = stream.first_and_ratio(timing);
    let distance = stream.decline() / (1.0 + stream.discount); // 1 − ratio, with its digits
    let n = f64::from(periods);
    let sum = if periods == 0 {
        0.0
    } else if distance == 0.0 {
        n
    } else if distance < 1.0 {
        -(n * (-distance).ln_1p()).exp_m1() / distance
    } else {
        // The ratio is 0: nobody stays for a second margin.
        (1.0 - ratio.powf(n)) / distance
    };
    require::computed("the lifetime value", first * sum - stream.acquisition_cost)
}

/// The lifetime value of a customer without an end.
///
/// ```text
/// Start: m (1+i) / (1+i − r(1+g)) − AC
/// End:   m r     / (1+i − r(1+g)) − AC
/// ```
///
/// Without growth, the two differ by exactly one margin. With growth, both take m for the first margin that
/// comes in, and differ by m (1+i−r) / (1+i−r(1+g)).
///
/// *Korean term:* 고객생애가치 (CLV, 무한 기간); r / (1+i−r)은 마진 배수.
///
/// - `stream`: m, r, i, g and AC
/// - `timing`: whether the first margin comes in now or after one period
/// - result: an amount in the currency of the margin
///
/// # Errors
///
/// If a field of `stream` is outside its range; if r (1+g) is not below 1+i, so that the sum has no end.
///
/// # References
///
/// Gupta & Lehmann (2005); Gupta, Lehmann & Stuart (2004).
///
/// # Examples
///
/// ```
/// use tourism_marketing::value::{self, ClvTiming, MarginStream};
///
/// let guest = MarginStream::new(80_000.0, 0.8, 0.10); // KRW a year
/// let (end, start) =
///     (value::clv_infinite(&guest, ClvTiming::End)?, value::clv_infinite(&guest, ClvTiming::Start)?);
/// assert!((end - 213_333.33).abs() < 0.01); // 80,000 × 2.667
/// assert!((start - end - 80_000.0).abs() < 1e-6); // one margin
///
/// let growing = MarginStream { growth: 0.05, acquisition_cost: 50_000.0, ..guest };
/// assert!((value::clv_infinite(&growing, ClvTiming::End)? - 196_153.85).abs() < 0.01);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "고객생애가치")]
#[doc(alias = "고객평생가치")]
#[doc(alias = "CLV")]
#[doc(alias = "LTV")]
pub fn clv_infinite(stream: &MarginStream, timing: ClvTiming) -> Result<f64> {
    stream.judge()?;
    let decline = stream.decline();
    if decline <= 0.0 {
        let kept = stream.retention * (1.0 + stream.growth);
        let why = format!(
            "the margins do not fade: retention × (1 + growth) is {kept}, and 1 + discount is {}; it has an end \
             only if the first is smaller",
            1.0 + stream.discount
        );
        return Err(Error::NotComputable { what: "the lifetime value without an end", why });
    }
    let kept = match timing {
        ClvTiming::Start => 1.0 + stream.discount,
        ClvTiming::End => stream.retention,
    };
    let value = stream.margin * (kept / decline) - stream.acquisition_cost;
    require::computed("the lifetime value", value)
}
