//! How many servers, or how fast a one: the cost of serving against the cost of waiting.

use super::queue::{self, MOST_SERVERS, Queue};
use crate::{Error, Result, numeric, require};

/// What an hour costs, in one currency.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct HourlyCosts {
    /// `c_s`, an hour of one server, above 0.
    pub server: f64,
    /// `c_w`, an hour of one guest in the system, waiting or being served; not negative. Hard to measure: guests mind
    /// an uncertain or unfair wait more than a long one (Maister, 1985).
    pub guest: f64,
}

/// A number of servers with the line and the costs that come with it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Staffing {
    /// The line in the long run.
    pub queue: Queue,
    /// `c_s·c`, the servers' cost per hour.
    pub server_cost: f64,
    /// `c_w·L`, the guests' cost per hour.
    pub guest_cost: f64,
    /// Both together per hour.
    pub cost: f64,
}

/// What a given number of servers costs in an hour, the guests' time included.
///
/// ```text
/// cost = c_s·c + c_w·L(c)
/// ```
///
/// *Korean term:* 서비스비용과 대기비용의 합.
///
/// - `arrivals`: λ, above 0, guests per hour
/// - `service_rate`: μ, above 0, guests per hour and server
/// - `servers`: c, from 1 to 1,000,000
/// - `costs`: per hour, in one currency
/// - result: the line, and costs per hour in that currency
///
/// # Errors
///
/// As [`mmc`](super::mmc); if a cost is outside its range, or the result leaves the range of 64 bits.
///
/// # References
///
/// Hillier & Lieberman (2015), waiting cost plus service cost.
///
/// # Examples
///
/// ```
/// use tourism_marketing::service::{self, HourlyCosts};
///
/// let costs = HourlyCosts { server: 15_000.0, guest: 20_000.0 }; // KRW an hour
/// let four = service::staffing(20.0, 6.0, 4, costs)?;
/// assert_eq!(four.cost.round(), 192_439.0); // 60,000 for the clerks, 132,439 for the guests' time
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "대기비용")]
#[doc(alias = "서비스비용")]
pub fn staffing(
    arrivals: f64,
    service_rate: f64,
    servers: usize,
    costs: HourlyCosts,
) -> Result<Staffing> {
    judge(costs)?;
    priced(queue::mmc(arrivals, service_rate, servers)?, costs)
}

/// The number of servers at which serving and waiting cost least together.
///
/// ```text
/// min over c of c_s·c + c_w·L(c)
/// ```
///
/// L(c) falls by less with every further server, so the first one that no longer pays ends the search.
///
/// *Korean term:* 최적 창구 수 (대기비용과 서비스비용의 상충).
///
/// - `arrivals`: λ, above 0, guests per hour
/// - `service_rate`: μ, above 0, guests per hour and server
/// - `costs`: per hour, in one currency
/// - result: the number of servers with its line and costs; the smaller of two that cost the same
///
/// # Errors
///
/// If an argument is outside its range; if the best number is above 1,000,000.
///
/// # References
///
/// Hillier & Lieberman (2015); Dyer & Proll (1977) on why the search may stop.
///
/// # Examples
///
/// ```
/// use tourism_marketing::service::{self, HourlyCosts};
///
/// let costs = HourlyCosts { server: 15_000.0, guest: 20_000.0 }; // KRW an hour
/// let best = service::optimal_servers(20.0, 6.0, costs)?;
/// assert_eq!((best.queue.servers, best.cost.round()), (5, 154_733.0));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "최적 창구 수")]
#[doc(alias = "창구 수")]
pub fn optimal_servers(arrivals: f64, service_rate: f64, costs: HourlyCosts) -> Result<Staffing> {
    judge(costs)?;
    let load = queue::offered(arrivals, service_rate)?;
    let most = if load < MOST_SERVERS as f64 { MOST_SERVERS } else { 0 };
    let mut loss = 1.0;
    let mut best: Option<Queue> = None;
    for servers in 1..=most {
        loss = queue::next_loss(loss, load, servers);
        if numeric::reaches(load, servers as f64, 1.0) {
            continue;
        }
        let probability = queue::wait_probability(load, servers, loss);
        let next = queue::queue(arrivals, service_rate, servers, load, probability)?;
        // The difference of the waiting guests, not of all: the load would swallow its digits.
        if let Some(queue) = best
            && costs.guest * (queue.waiting - next.waiting) <= costs.server
        {
            return priced(queue, costs);
        }
        best = Some(next);
    }
    let why = "the best number is above 1,000,000; look at the units of rates and costs".to_owned();
    Err(Error::NotComputable { what: "the number of servers", why })
}

/// The speed of one server at which serving and waiting cost least together.
///
/// ```text
/// min over μ of c_s·μ + c_w·λ/(μ − λ)    →    μ* = λ + √(λ·c_w/c_s)
/// ```
///
/// *Korean term:* 최적 서비스율.
///
/// - `arrivals`: λ, above 0, guests per hour
/// - `capacity_cost`: `c_s`, above 0, per hour for each guest per hour that the server can serve
/// - `guest_cost`: `c_w`, above 0, per hour of one guest in the system
/// - result: μ*, guests per hour
///
/// # Errors
///
/// If an argument is not above 0 or not finite, or if the result leaves the range of 64 bits.
///
/// # References
///
/// Hillier & Lieberman (2015).
///
/// # Examples
///
/// ```
/// use tourism_marketing::service;
///
/// // 5,000 KRW for each further guest an hour, 20,000 KRW for an hour of a guest's time
/// let rate = service::optimal_service_rate(20.0, 5_000.0, 20_000.0)?;
/// assert!((rate - 28.944_27).abs() < 1e-5); // 20 + √80
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "최적 서비스율")]
pub fn optimal_service_rate(arrivals: f64, capacity_cost: f64, guest_cost: f64) -> Result<f64> {
    require::positive("arrivals", arrivals)?;
    require::positive("capacity_cost", capacity_cost)?;
    require::positive("guest_cost", guest_cost)?;
    // Roots first: the product of large numbers would overflow.
    let spare = arrivals.sqrt() * (guest_cost.sqrt() / capacity_cost.sqrt());
    require::computed("the service rate", arrivals + spare)
}

fn judge(costs: HourlyCosts) -> Result<()> {
    require::positive("costs.server", costs.server)?;
    require::amount("costs.guest", costs.guest)
}

fn priced(queue: Queue, costs: HourlyCosts) -> Result<Staffing> {
    let server_cost = costs.server * queue.servers as f64;
    let guest_cost = costs.guest * queue.present;
    let cost = require::computed("the cost", server_cost + guest_cost)?;
    Ok(Staffing { queue, server_cost, guest_cost, cost })
}
