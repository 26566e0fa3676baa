//! Rooms that perish unsold: revenue per room and overbooking.

use crate::{Error, Result, numeric, require};

/// What a wrong guess about no-shows costs, in one currency.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NoShowCosts {
    /// `c_u`, the margin lost on a room that stays empty; not negative.
    pub empty_room: f64,
    /// `c_o`, what a guest costs who has to be walked to another hotel: the room there, the way and the goodwill;
    /// not negative.
    pub walked_guest: f64,
}

/// How many rooms to sell beyond capacity.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Overbooking {
    /// Rooms beyond capacity.
    pub rooms: usize,
    /// `c_u/(c_u + c_o)`, the probability that the number of no-shows must reach.
    pub critical_ratio: f64,
    /// The expected cost of empty rooms and walked guests at this number.
    pub expected_cost: f64,
}

/// Revenue per available room.
///
/// ```text
/// RevPAR = ADR × occupancy
/// ```
///
/// A full house at a low rate and a half-empty one at a high rate can have the same RevPAR, but not the same
/// costs.
///
/// *Korean term:* 객실당 수입 (RevPAR).
///
/// - `adr`: the average daily rate of the rooms that were sold, not negative
/// - `occupancy`: the share of the available rooms that were sold, from 0 to 1
/// - result: in the currency of `adr`, per available room and day
///
/// # Errors
///
/// If `adr` is negative, NaN or infinite, or if `occupancy` is outside 0 to 1.
///
/// # References
///
/// Phillips (2005).
///
/// # Examples
///
/// ```
/// use tourism_marketing::service;
///
/// assert_eq!(service::revpar(150_000.0, 0.72)?, 108_000.0); // KRW
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "객실당 수입")]
#[doc(alias = "RevPAR")]
#[doc(alias = "객실점유율")]
#[doc(alias = "객실수익")]
pub fn revpar(adr: f64, occupancy: f64) -> Result<f64> {
    require::amount("adr", adr)?;
    require::rate("occupancy", occupancy)?;
    Ok(adr * occupancy)
}

/// How many rooms to overbook, as a newsvendor orders papers.
///
/// ```text
/// smallest y with P(N ≤ y) ≥ c_u / (c_u + c_o), N being the number of no-shows
/// ```
///
/// One more room is worth overbooking as long as the chance that it would stay empty, times its margin, exceeds
/// the chance of walking a guest, times what that costs. Demand is taken to fill whatever is offered.
///
/// *Korean term:* 초과예약 (뉴스벤더 모형, 노쇼).
///
/// - `costs`: of an empty room and of a walked guest, not both 0
/// - `no_shows`: the probabilities of 0, 1, 2 … no-shows, which add up to 1
/// - result: rooms beyond capacity
///
/// # Errors
///
/// If a cost or a probability is negative, NaN or infinite; if both costs are 0; if the probabilities do not add
/// up to 1.
///
/// # References
///
/// Phillips (2005), chapter 9.
///
/// # Examples
///
/// ```
/// use tourism_marketing::service::{self, NoShowCosts};
///
/// let costs = NoShowCosts { empty_room: 100_000.0, walked_guest: 150_000.0 }; // KRW
/// let plan = service::newsvendor_overbook(costs, &[0.10, 0.20, 0.30, 0.25, 0.15])?;
/// assert_eq!((plan.rooms, plan.critical_ratio), (2, 0.4)); // 0.1, 0.3, 0.6
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "초과예약")]
#[doc(alias = "노쇼")]
#[doc(alias = "오버부킹")]
#[doc(alias = "overbooking")]
pub fn newsvendor_overbook(costs: NoShowCosts, no_shows: &[f64]) -> Result<Overbooking> {
    let expected = overbooking_costs(costs, no_shows)?;
    let (under, over) = (costs.empty_room, costs.walked_guest);
    // Divided by the larger: their sum may overflow.
    let largest = under.max(over);
    let critical_ratio = (under / largest) / (under / largest + over / largest);
    let reached = numeric::running_sums(no_shows);
    let total = reached.last().copied().unwrap_or(1.0);
    let rooms = reached
        .iter()
        .skip(1)
        .position(|&sum| numeric::reaches(sum, total, critical_ratio))
        .unwrap_or_default();
    let expected_cost = expected.get(rooms).copied().unwrap_or_default();
    Ok(Overbooking { rooms, critical_ratio, expected_cost })
}

/// What overbooking by 0, 1, 2 … rooms is expected to cost.
///
/// ```text
/// cost(y) = c_u·E[(N − y)⁺] + c_o·E[(y − N)⁺]
/// ```
///
/// *Korean term:* 초과예약의 기대비용.
///
/// - `costs`: of an empty room and of a walked guest, not both 0
/// - `no_shows`: the probabilities of 0, 1, 2 … no-shows, which add up to 1
/// - result: as many expected costs as `no_shows` has probabilities
///
/// # Errors
///
/// As [`newsvendor_overbook`]; also if a cost leaves the range of 64 bits.
///
/// # References
///
/// Phillips (2005), chapter 9.
///
/// # Examples
///
/// ```
/// use tourism_marketing::service::{self, NoShowCosts};
///
/// let costs = NoShowCosts { empty_room: 100_000.0, walked_guest: 150_000.0 }; // KRW
/// let expected = service::overbooking_costs(costs, &[0.10, 0.20, 0.30, 0.25, 0.15])?;
/// assert_eq!(expected.iter().map(|cost| cost.round()).collect::<Vec<_>>(),
///     [215_000.0, 140_000.0, 115_000.0, 165_000.0, 277_500.0]);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "초과예약 기대비용")]
pub fn overbooking_costs(costs: NoShowCosts, no_shows: &[f64]) -> Result<Vec<f64>> {
    let (under, over) = (costs.empty_room, costs.walked_guest);
    require::amount("costs.empty_room", under)?;
    require::amount("costs.walked_guest", over)?;
    if under == 0.0 && over == 0.0 {
        let what = "`costs.empty_room` and `costs.walked_guest` are both 0".to_owned();
        let rule = "one of them must be above 0, or every number of rooms is as good";
        return Err(Error::Contradiction { what, rule });
    }
    require::distribution("no_shows", no_shows)?;
    let n = no_shows.len();
    // E[(y − N)⁺] is the sum of P(N ≤ k) for k below y, E[(N − y)⁺] that of P(N > k) from y on.
    let at_most = numeric::running_sums(no_shows);
    let from_the_end: Vec<f64> = no_shows.iter().rev().copied().collect();
    let above = numeric::running_sums(&from_the_end);
    let walked = numeric::running_sums(at_most.get(1..).unwrap_or_default());
    let empty = numeric::running_sums(above.get(..n).unwrap_or_default());
    let both = walked.iter().zip(empty.iter().rev()).take(n);
    both.map(|(walked, empty)| {
        require::computed("the expected cost", under * empty + over * walked)
    })
    .collect()
}
