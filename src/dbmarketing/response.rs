//! When a mailing pays.

use crate::{Error, Result, require};

/// The response rate at which a contact earns its cost.
///
/// ```text
/// r* = c / m
/// ```
///
/// *Korean term:* 손익분기 반응률.
///
/// - `cost`: c, of one contact, not negative, in one currency
/// - `margin`: m, of one response, above 0
/// - result: 0 to 1
///
/// # Errors
///
/// If an argument is outside its range; if a contact costs more than a response brings, so that not even a
/// response to every letter would pay.
///
/// # References
///
/// Hughes (2005); Blattberg, Kim & Neslin (2008).
///
/// # Examples
///
/// ```
/// use tourism_marketing::dbmarketing;
///
/// assert_eq!(dbmarketing::breakeven_response(600.0, 20_000.0)?, 0.03); // KRW a letter, KRW a booking
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "손익분기")]
#[doc(alias = "반응률")]
pub fn breakeven_response(cost: f64, margin: f64) -> Result<f64> {
    require::amount("cost", cost)?;
    require::positive("margin", margin)?;
    if cost > margin {
        let why = format!(
            "a contact costs {cost} and a response brings {margin}: not even a response to every contact pays"
        );
        return Err(Error::NotComputable { what: "the break-even response", why });
    }
    Ok(cost / margin)
}

/// A mailing, a call round or an e-mail campaign.
///
/// *Korean term:* 캠페인 (선별 DM, 뉴스레터).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Campaign {
    /// n, how many are contacted.
    pub contacts: u64,
    /// r, the share of them that respond, 0 to 1.
    pub response: f64,
    /// m, the margin of one response, finite, in one currency.
    pub margin: f64,
    /// c, the cost of one contact, not negative.
    pub cost: f64,
    /// F, what the campaign costs before the first contact, not negative.
    pub fixed_cost: f64,
}

/// The profit of a campaign.
///
/// ```text
/// n (r m − c) − F
/// ```
///
/// All responses are credited to the campaign here; [`incremental_lift`](super::incremental_lift) credits
/// those that it caused.
///
/// *Korean term:* 캠페인 손익.
///
/// - `campaign`: n, r, m, c and F
/// - result: an amount in the currency of the margin, below 0 for a loss
///
/// # Errors
///
/// If a field is outside its range, or if the profit leaves the range of 64 bits.
///
/// # References
///
/// Hughes (2005); Blattberg, Kim & Neslin (2008).
///
/// # Examples
///
/// ```
/// use tourism_marketing::dbmarketing::{self, Campaign};
///
/// // A printed newsletter to the low tier loses; by e-mail it pays.
/// let print =
///     Campaign { contacts: 10_000, response: 0.01, margin: 20_000.0, cost: 600.0, fixed_cost: 0.0 };
/// assert_eq!(dbmarketing::campaign_profit(&print)?, -4_000_000.0); // KRW
/// let email = Campaign { cost: 5.0, ..print };
/// assert_eq!(dbmarketing::campaign_profit(&email)?, 1_950_000.0);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "선별 DM")]
#[doc(alias = "뉴스레터")]
#[doc(alias = "캠페인 손익")]
pub fn campaign_profit(campaign: &Campaign) -> Result<f64> {
    require::rate("response", campaign.response)?;
    require::finite("margin", campaign.margin)?;
    require::amount("cost", campaign.cost)?;
    require::amount("fixed_cost", campaign.fixed_cost)?;
    let each = campaign.response * campaign.margin - campaign.cost;
    require::computed("the profit", campaign.contacts as f64 * each - campaign.fixed_cost)
}
