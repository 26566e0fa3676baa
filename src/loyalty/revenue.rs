//! Revenue from sales with points (IFRS 15, K-IFRS 1115).

use crate::{Error, Result, require};

/// A sale that earns points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PointSale {
    /// P: what the customer pays, money (거래가격).
    pub price: f64,
    /// `S_g`: what the stay or the goods cost when sold alone, money (개별 판매가격).
    pub goods: f64,
    /// n: points earned.
    pub points: f64,
    /// v: what a point buys, money.
    pub point_value: f64,
    /// The share of the points that is likely to be redeemed, 0 to 1.
    pub redemption: f64,
}

/// A price, split between what was delivered and what is still owed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PriceSplit {
    /// For the stay or the goods: revenue now (수익).
    pub revenue: f64,
    /// For the points: owed until they are redeemed or lapse (계약부채).
    pub liability: f64,
}

/// Which part of a price is revenue now, and which part is owed for the points.
///
/// ```text
/// S_p = n · v · redemption
/// revenue = P · S_g / (S_g + S_p), liability = P · S_p / (S_g + S_p)
/// ```
///
/// The points are a second thing that was sold, a promise; their part of the price is not earned yet.
///
/// *Korean term:* 거래가격 배분 (고객충성제도의 계약부채).
///
/// - `sale`: price, stand-alone prices and points, none negative, in one currency
/// - result: two amounts in that currency that add up to the price
///
/// # Errors
///
/// If a number of the sale is outside its range, or if both stand-alone prices are 0.
///
/// # References
///
/// IFRS 15, Illustrative Example 52 (K-IFRS 1115 사례 52), whose 91,324 and 8,676 this reproduces.
///
/// # Examples
///
/// ```
/// use tourism_marketing::loyalty::{self, PointSale};
///
/// let stay = PointSale {
///     price: 100_000.0, // KRW
///     goods: 100_000.0,
///     points: 10_000.0,
///     point_value: 1.0,
///     redemption: 0.95,
/// };
/// let split = loyalty::allocate_transaction_price(&stay)?;
/// assert_eq!((split.revenue.round(), split.liability.round()), (91_324.0, 8_676.0));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "거래가격 배분")]
#[doc(alias = "계약부채")]
#[doc(alias = "IFRS 15")]
#[doc(alias = "K-IFRS 1115")]
pub fn allocate_transaction_price(sale: &PointSale) -> Result<PriceSplit> {
    let PointSale { price, goods, points, point_value, redemption } = *sale;
    require::amount("price", price)?;
    require::amount("goods", goods)?;
    require::amount("points", points)?;
    require::amount("point_value", point_value)?;
    require::rate("redemption", redemption)?;
    let what = "the allocation of the price";
    let promised = require::computed(what, points * point_value * redemption)?;
    let both = require::computed(what, goods + promised)?;
    if both == 0.0 {
        let why =
            "the stay and the points are both worth 0, so the price has nothing to be split by"
                .to_owned();
        return Err(Error::NotComputable { what, why });
    }
    let (revenue, liability) = (price * (goods / both), price * (promised / both));
    // Rounding may lift the sum of the parts of the largest prices beyond them.
    require::computed(what, revenue + liability)?;
    Ok(PriceSplit { revenue, liability })
}

/// How far the points of some sales have been redeemed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PointRedemption {
    /// The part of the prices that was allocated to the points, money.
    pub allocated: f64,
    /// Points redeemed up to now, since the sales.
    pub redeemed: f64,
    /// Points that will have been redeemed in the end, as it is estimated now.
    pub expected: f64,
    /// Revenue recognised in earlier periods, money.
    pub already: f64,
}

/// The revenue of this period from points that were redeemed.
///
/// ```text
/// R = allocated · redeemed / expected − already recognised
/// ```
///
/// When the estimate of `expected` changes, this period makes up for it; the result is negative where too much was
/// recognised before.
///
/// *Korean term:* 포인트 수익 인식 (누적 기준).
///
/// - `redemption`: amounts in one currency, and points; none negative
/// - result: money of this period
///
/// # Errors
///
/// If a number is negative or not finite, if `expected` is 0, or if more points are redeemed than expected:
/// raise the estimate first.
///
/// # References
///
/// IFRS 15, Illustrative Example 52 (K-IFRS 1115 사례 52).
///
/// # Examples
///
/// ```
/// use tourism_marketing::loyalty::{self, PointRedemption};
///
/// // The first year: 4,500 of an expected 9,500 points
/// let first = PointRedemption { allocated: 8_676.0, redeemed: 4_500.0, expected: 9_500.0, already: 0.0 };
/// assert_eq!(loyalty::recognise_points_revenue(&first)?.round(), 4_110.0); // KRW
/// // The second year: 8,500 in all, and now 9,700 are expected
/// let second = PointRedemption { redeemed: 8_500.0, expected: 9_700.0, already: 4_110.0, ..first };
/// assert_eq!(loyalty::recognise_points_revenue(&second)?.round(), 3_493.0);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "포인트 수익 인식")]
pub fn recognise_points_revenue(redemption: &PointRedemption) -> Result<f64> {
    let PointRedemption { allocated, redeemed, expected, already } = *redemption;
    require::amount("allocated", allocated)?;
    require::amount("redeemed", redeemed)?;
    require::amount("expected", expected)?;
    require::amount("already", already)?;
    if redeemed > expected {
        let what = format!("`redeemed` is {redeemed} and `expected` is {expected}");
        let rule = "points that were redeemed belong to those expected: raise the estimate";
        return Err(Error::Contradiction { what, rule });
    }
    if expected == 0.0 {
        let why =
            "`expected` is 0: no point will be redeemed, so none measures the progress".to_owned();
        return Err(Error::NotComputable { what: "the revenue from points", why });
    }
    Ok(allocated * (redeemed / expected) - already)
}
