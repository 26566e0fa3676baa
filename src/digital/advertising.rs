//! From impressions to orders, and what advertising brings back.

use crate::{Error, Result, require};

/// The rates of a funnel from impressions over clicks to orders.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FunnelRates {
    /// CTR, clicks per impression, from 0 to 1.
    pub click_through: f64,
    /// CVR, orders per click, from 0 to 1.
    pub conversion: f64,
    /// Orders per impression, the product of the two.
    pub overall: f64,
}

/// Click-through and conversion rates.
///
/// ```text
/// CTR = clicks/impressions    CVR = orders/clicks
/// ```
///
/// A higher rate is no aim in itself: fewer impressions to likelier guests raise it without one more order.
///
/// *Korean term:* 클릭률(CTR)과 전환율(CVR).
///
/// - `impressions`: how often the advertisement was shown
/// - `clicks`: how often it was clicked, at most `impressions`
/// - `orders`: orders that came from the clicks, at most `clicks`
/// - result: shares from 0 to 1
///
/// # Errors
///
/// If there are no impressions or no clicks; if a step is larger than the one before it.
///
/// # References
///
/// Metrics as the IAB (Interactive Advertising Bureau) defines them.
///
/// # Examples
///
/// ```
/// use tourism_marketing::digital;
///
/// let funnel = digital::funnel_rates(50_000, 1_500, 45)?;
/// assert_eq!((funnel.click_through, funnel.conversion), (0.03, 0.03));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "클릭률")]
#[doc(alias = "전환율")]
#[doc(alias = "CTR")]
#[doc(alias = "CVR")]
pub fn funnel_rates(impressions: u64, clicks: u64, orders: u64) -> Result<FunnelRates> {
    require::some("impressions", impressions)?;
    let rule = "nobody clicks an advertisement that is not shown";
    require::part_of("clicks", clicks, "impressions", impressions, rule)?;
    let rule = "an order is counted here only if it came from a click";
    require::part_of("orders", orders, "clicks", clicks, rule)?;
    if clicks == 0 {
        let why = "there are no clicks, so orders per click are not defined".to_owned();
        return Err(Error::NotComputable { what: "the conversion rate", why });
    }
    Ok(FunnelRates {
        click_through: clicks as f64 / impressions as f64,
        conversion: orders as f64 / clicks as f64,
        overall: orders as f64 / impressions as f64,
    })
}

/// The return on advertising spend.
///
/// ```text
/// ROAS = revenue / cost of advertising
/// ```
///
/// Revenue, not profit: at a margin of 25 % a ROAS of 4 only breaks even. And revenue *after* a click is not
/// revenue *because of* it; without a control group ROAS flatters (Gordon et al., 2019).
///
/// *Korean term:* 광고비 대비 매출 (ROAS).
///
/// - `revenue`: attributed to the advertising, not negative
/// - `cost`: of the advertising, above 0, in the same currency
/// - result: a ratio; 4 means 400 %
///
/// # Errors
///
/// If an argument is outside its range, or if the ratio leaves the range of 64 bits.
///
/// # References
///
/// Metrics as the IAB defines them; Gordon et al. (2019).
///
/// # Examples
///
/// ```
/// use tourism_marketing::digital;
///
/// assert_eq!(digital::roas(12_000_000.0, 3_000_000.0)?, 4.0); // KRW
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "광고비 대비 매출")]
#[doc(alias = "광고 수익률")]
pub fn roas(revenue: f64, cost: f64) -> Result<f64> {
    require::amount("revenue", revenue)?;
    require::positive("cost", cost)?;
    require::computed("the return on advertising spend", revenue / cost)
}
