//! How many a place can bear.

use crate::{Result, require};

/// Demand as a multiple of capacity; above 1, demand is overfull.
///
/// ```text
/// load = D / K
/// ```
///
/// *Korean term:* 부하율 (초과수요).
///
/// - `demand`: D, not negative, in visitors per period
/// - `capacity`: K, above 0, in visitors of the same period
/// - result: a ratio; 1.25 means a quarter more than there is room for
///
/// # Errors
///
/// If an argument is outside its range, or if the ratio leaves the range of 64 bits.
///
/// # References
///
/// Kotler (1973), overfull demand.
///
/// # Examples
///
/// ```
/// use tourism_marketing::demarketing;
///
/// assert_eq!(demarketing::load_factor(10_000.0, 8_000.0)?, 1.25); // visitors a day
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "부하율")]
#[doc(alias = "초과수요")]
pub fn load_factor(demand: f64, capacity: f64) -> Result<f64> {
    require::amount("demand", demand)?;
    require::positive("capacity", capacity)?;
    require::computed("the load factor", demand / capacity)
}

/// The visitors a day that an area holds physically.
///
/// ```text
/// PCC = A / a × Rf, Rf = opening hours / hours of a visit
/// ```
///
/// This is the first and largest of Cifuentes' three figures. The real and the effective carrying capacity
/// correct it for rain, slopes, closed days and the means of management, and lie far below it.
///
/// *Korean term:* 물리적 수용력 (관광 수용력).
///
/// - `area`: A, the area open to visitors, not negative, m²
/// - `per_visitor`: a, the area that one visitor needs, above 0, m²
/// - `rotation`: Rf, how often a place is taken in a day, not negative
/// - result: visitors per day
///
/// # Errors
///
/// If an argument is outside its range, or if the result leaves the range of 64 bits.
///
/// # References
///
/// Cifuentes (1992).
///
/// # Examples
///
/// ```
/// use tourism_marketing::demarketing;
///
/// // 5,000 m², 4 m² each, open for eight hours, two hours a visit: 1,250 at a time, four times a day.
/// assert_eq!(demarketing::physical_carrying_capacity(5_000.0, 4.0, 8.0 / 2.0)?, 5_000.0);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "수용력")]
#[doc(alias = "물리적 수용력")]
#[doc(alias = "carrying capacity")]
pub fn physical_carrying_capacity(area: f64, per_visitor: f64, rotation: f64) -> Result<f64> {
    require::amount("area", area)?;
    require::positive("per_visitor", per_visitor)?;
    require::amount("rotation", rotation)?;
    require::computed("the carrying capacity", area / per_visitor * rotation)
}
