//! The zone between what is enough and what is wished for.

use crate::lists::closed_list;
use crate::{Error, Result, require};

closed_list! {
    /// Where a service stands to the zone of tolerance.
    ///
    /// *Korean term:* 허용구간에서의 위치.
    ///
    /// Parasuraman, Zeithaml & Berry (1994).
    TolerancePosition of "zone-of-tolerance"
    ko "허용구간에서의 위치"
    en "Position to the zone of tolerance"
    {
        Below "below"
            ko "허용구간 아래": "최소한의 기대에도 미치지 못해 고객이 떠날 수 있다."
            en "below the zone": "Less than adequate: guests may leave."
        Within "within"
            ko "허용구간 안": "최소 기대를 채우지만 희망 수준에는 이르지 못했다."
            en "within the zone": "Adequate, and not yet what guests wish for."
        Above "above"
            ko "허용구간 위": "희망 수준을 넘어 고객이 감동한다."
            en "above the zone": "More than guests wish for."
    }
}

/// A service against what is adequate and what is desired.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tolerance {
    /// MSA, the measure of service adequacy: perceived − adequate.
    pub adequacy: f64,
    /// MSS, the measure of service superiority: perceived − desired.
    pub superiority: f64,
    /// Where the service stands; its ends belong to the zone.
    pub position: TolerancePosition,
    /// What was perceived, as given.
    pub perceived: f64,
    /// The lower end of the zone, as given.
    pub adequate: f64,
    /// The upper end, as given.
    pub desired: f64,
}

/// Where a service stands to the zone of tolerance.
///
/// ```text
/// MSA = P − adequate,  MSS = P − desired
/// ```
///
/// *Korean term:* 허용구간 (적정 서비스와 희망 서비스 사이).
///
/// - `perceived`: P, the service as perceived, on any scale
/// - `adequate`: the least that guests accept, on the same scale
/// - `desired`: what they wish for, not below `adequate`
/// - result: two differences in points of the scale, and the position
///
/// # Errors
///
/// If a score is not finite or beyond ±10¹⁰⁰, or `adequate` is above `desired`.
///
/// # References
///
/// Parasuraman, Zeithaml & Berry (1994).
///
/// # Examples
///
/// ```
/// use tourism_marketing::quality::{self, TolerancePosition};
///
/// let desk = quality::zone_of_tolerance(5.5, 5.0, 6.2)?; // the front desk, 1 to 7
/// assert!((desk.adequacy - 0.5).abs() < 1e-12 && (desk.superiority + 0.7).abs() < 1e-12);
/// assert_eq!(desk.position, TolerancePosition::Within);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "허용구간")]
#[doc(alias = "zone of tolerance")]
pub fn zone_of_tolerance(perceived: f64, adequate: f64, desired: f64) -> Result<Tolerance> {
    for (name, value) in [("perceived", perceived), ("adequate", adequate), ("desired", desired)] {
        require::measurement(name, value)?;
    }
    if adequate > desired {
        let what = format!("`adequate` is {adequate} and `desired` is {desired}");
        let rule =
            "nobody wishes for less than is adequate: `adequate` must not be above `desired`";
        return Err(Error::Contradiction { what, rule });
    }
    let position = if perceived < adequate {
        TolerancePosition::Below
    } else if perceived > desired {
        TolerancePosition::Above
    } else {
        TolerancePosition::Within
    };
    Ok(Tolerance {
        adequacy: perceived - adequate,
        superiority: perceived - desired,
        position,
        perceived,
        adequate,
        desired,
    })
}
