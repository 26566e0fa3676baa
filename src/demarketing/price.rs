//! The price at which as many come as there is room for.

use crate::{Error, Result, require};

/// A demand curve of constant elasticity through today's price and demand.
///
/// ```text
/// Q(P) = Q₀ (P / P₀)^ε
/// ```
///
/// *Korean term:* 가격반응곡선 (가격탄력성이 일정한 수요곡선).
///
/// # Examples
///
/// ```
/// use tourism_marketing::demarketing::DemandCurve;
///
/// let park = DemandCurve { price: 20_000.0, visitors: 10_000.0, elasticity: -1.25 }; // KRW, per day
/// let visitors = park.visitors_at(25_000.0)?;
/// assert!((visitors - 7_565.9).abs() < 0.1); // a quarter dearer, a quarter fewer
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DemandCurve {
    /// P₀, the price today, above 0, in one currency.
    pub price: f64,
    /// Q₀, the demand at that price, above 0, in visitors per period.
    pub visitors: f64,
    /// ε, the price elasticity, below 0: −1.25 means that 1 % on the price costs about 1.25 % of the
    /// visitors.
    pub elasticity: f64,
}

impl DemandCurve {
    /// The visitors who come at `price`.
    ///
    /// *Korean term:* 가격에 따른 수요량.
    ///
    /// # Errors
    ///
    /// If a field of the curve or `price` is not finite and above 0 (`elasticity`: below 0), or if the result
    /// leaves the range of 64 bits.
    pub fn visitors_at(&self, price: f64) -> Result<f64> {
        self.judge()?;
        require::positive("price", price)?;
        let exponent = self.elasticity * (price / self.price).ln();
        require::computed("the demand", self.visitors * exponent.exp())
    }

    /// The price at which `target` visitors come: [`price_for_target`] with the curve's own numbers.
    ///
    /// # Errors
    ///
    /// As [`price_for_target`].
    pub fn price_for(&self, target: f64) -> Result<f64> {
        self.judge()?;
        require::positive("target", target)?;
        // In logarithms: the ratio of two very different numbers may leave the range where its power does not.
        let exponent = (target.ln() - self.visitors.ln()) / self.elasticity;
        require::computed("the price", self.price * exponent.exp())
    }

    fn judge(&self) -> Result<()> {
        require::positive("price", self.price)?;
        require::positive("visitors", self.visitors)?;
        below_zero("elasticity", self.elasticity)
    }
}

/// The price that brings demand to `target` if its elasticity is constant.
///
/// ```text
/// P = P₀ (Q_t / Q₀)^(1/ε)
/// ```
///
/// *Korean term:* 목표 수요에 맞는 가격 (가격을 통한 디마케팅).
///
/// - `price`: P₀, the price today, above 0, in one currency
/// - `visitors`: Q₀, the demand today, above 0
/// - `target`: `Q_t`, the demand that is wanted, above 0
/// - `elasticity`: ε, below 0
/// - result: a price in the same currency
///
/// The further the target from today's demand, the more depends on the shape of the curve; compare
/// [`price_for_target_linear`].
///
/// # Errors
///
/// If an argument is outside its range, or if the price leaves the range of 64 bits.
///
/// # References
///
/// Kotler & Levy (1971) for the task; the constant elasticity is the textbook's.
///
/// # Examples
///
/// ```
/// use tourism_marketing::demarketing;
///
/// // A park sells 10,000 tickets a day at 20,000 KRW and has room for 8,000.
/// let price = demarketing::price_for_target(20_000.0, 10_000.0, 8_000.0, -1.25)?;
/// assert!((price - 23_908.81).abs() < 0.01);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "역마케팅")]
#[doc(alias = "디마케팅")]
#[doc(alias = "가격탄력성")]
pub fn price_for_target(price: f64, visitors: f64, target: f64, elasticity: f64) -> Result<f64> {
    DemandCurve { price, visitors, elasticity }.price_for(target)
}

/// The price that brings demand to `target` if the demand curve is a straight line.
///
/// ```text
/// P = P₀ + (Q_t − Q₀) / (dQ/dP)
/// ```
///
/// *Korean term:* 목표 수요에 맞는 가격 (선형 수요).
///
/// - `price`: P₀, the price today, above 0, in one currency
/// - `visitors`: Q₀, the demand today, above 0
/// - `target`: `Q_t`, the demand that is wanted, not negative
/// - `slope`: dQ/dP, below 0: −0.5 means that one KRW more costs half a visitor
/// - result: a price in the same currency
///
/// # Errors
///
/// If an argument is outside its range; if the target lies above the demand at a price of 0.
///
/// # References
///
/// Kotler & Levy (1971) for the task; the linear demand is the textbook's.
///
/// # Examples
///
/// ```
/// use tourism_marketing::demarketing;
///
/// let price = demarketing::price_for_target_linear(20_000.0, 10_000.0, 8_000.0, -0.5)?; // KRW
/// assert_eq!(price, 24_000.0);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "역마케팅")]
#[doc(alias = "디마케팅")]
#[doc(alias = "선형 수요")]
pub fn price_for_target_linear(price: f64, visitors: f64, target: f64, slope: f64) -> Result<f64> {
    require::positive("price", price)?;
    require::positive("visitors", visitors)?;
    require::amount("target", target)?;
    below_zero("slope", slope)?;
    let result = require::computed("the price", price + (target - visitors) / slope)?;
    if result < 0.0 {
        let at_zero = visitors - slope * price;
        let why = format!("even at a price of 0 only {at_zero} come, and `target` is {target}");
        return Err(Error::NotComputable { what: "the price", why });
    }
    Ok(result)
}

fn below_zero(name: &'static str, value: f64) -> Result<()> {
    if value < 0.0 && value.is_finite() {
        return Ok(());
    }
    let rule = "finite and below 0 (a higher price brings fewer visitors)";
    Err(Error::OutOfRange { name, value, rule, hint: None })
}
