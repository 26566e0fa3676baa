//! Where a person stands: prospect, active, at risk, dormant.

use crate::lists::closed_list;
use crate::{Error, Result, require};

closed_list! {
    /// Where a person stands towards the firm, by the time since the last purchase.
    ///
    /// *Korean term:* 고객 상태 구분 (잠재·활동·이탈 위험·휴면).
    ///
    /// Some notes call whoever has not bought lately a "potential customer"; that is the dormant one.
    CustomerState of "existing-customer"
    ko "고객 상태 구분"
    en "Customer states"
    {
        Prospect "prospect"
            ko "잠재고객": "아직 한 번도 사지 않은 사람이다."
            en "prospect": "Has never bought."
        Active "active"
            ko "활동고객": "최근 기준 기간 안에 구매한 고객이다."
            en "active": "Bought within the set period."
        AtRisk "at-risk"
            ko "이탈 위험 고객": "활동 기준은 지났지만 휴면 기준에는 이르지 않은 고객이다."
            en "at risk": "Has not bought for longer than active customers do, but is not yet dormant."
        Dormant "dormant"
            ko "휴면고객(과거고객)": "전에는 샀지만 휴면 기준 기간 동안 사지 않은 고객이다."
            en "dormant": "Bought once, but not for a long time."
    }
}

/// The state of a person by the days since their last purchase.
///
/// ```text
/// never bought: prospect; days ≤ active: active; days ≤ dormant: at risk; more: dormant
/// ```
///
/// *Korean term:* 고객 상태 구분.
///
/// - `days_since`: days since the last purchase, not negative; `None` for somebody who never bought
/// - `active`: up to how many days a customer is active, not negative
/// - `dormant`: after how many days a customer is dormant, above `active`; both thresholds belong to the
///   product: 180 and 365 days suit a city hotel, not a honeymoon island
///
/// # Errors
///
/// If a number is outside its range, or if `active` is not below `dormant`.
///
/// # References
///
/// Blattberg, R. C., Getz, G., & Thomas, J. S. (2001). *Customer Equity*. Boston: Harvard Business School
/// Press; Stauss, B., & Friege, C. (1999). Regaining service customers. *Journal of Service Research*, 1(4),
/// 347–361.
///
/// # Examples
///
/// ```
/// use tourism_marketing::dbmarketing::{self, CustomerState};
///
/// let state = |days| dbmarketing::customer_state(days, 180.0, 365.0);
/// assert_eq!(state(Some(30.0))?, CustomerState::Active);
/// assert_eq!(state(Some(200.0))?, CustomerState::AtRisk);
/// assert_eq!(state(Some(500.0))?, CustomerState::Dormant);
/// assert_eq!(state(None)?, CustomerState::Prospect);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "잠재고객")]
#[doc(alias = "기존고객")]
#[doc(alias = "휴면고객")]
#[doc(alias = "과거고객")]
pub fn customer_state(days_since: Option<f64>, active: f64, dormant: f64) -> Result<CustomerState> {
    require::amount("active", active)?;
    require::amount("dormant", dormant)?;
    if active >= dormant {
        let what = format!("`active` is {active} and `dormant` is {dormant}");
        return Err(Error::Contradiction { what, rule: "`active` must be below `dormant`" });
    }
    let Some(days) = days_since else { return Ok(CustomerState::Prospect) };
    require::amount("days_since", days)?;
    Ok(if days <= active {
        CustomerState::Active
    } else if days <= dormant {
        CustomerState::AtRisk
    } else {
        CustomerState::Dormant
    })
}
