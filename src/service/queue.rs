//! Waiting lines in the long run: M/M/1 and M/M/c.

use crate::{Error, Result, numeric, require};

/// More servers than any desk has; the recursion takes a step for each.
pub(super) const MOST_SERVERS: usize = 1_000_000;

/// How a waiting line behaves in the long run.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Queue {
    /// c, the servers side by side.
    pub servers: usize,
    /// ρ, the share of the time in which a server is busy, above 0 and below 1.
    pub utilisation: f64,
    /// The probability that a guest has to wait at all, from 0 to 1.
    pub wait_probability: f64,
    /// Lq, the guests waiting, on average.
    pub waiting: f64,
    /// L, the guests waiting or being served, on average.
    pub present: f64,
    /// Wq, the time that a guest waits, on average; in hours where the rates are per hour.
    pub wait: f64,
    /// W, the time from arrival to the end of service, on average.
    pub stay: f64,
}

/// One server: the M/M/1 queue.
///
/// ```text
/// ρ = λ/μ    L = ρ/(1 − ρ)    Lq = ρ²/(1 − ρ)    W = 1/(μ − λ)    Wq = ρ/(μ − λ)
/// ```
///
/// Waiting does not grow in step with the load but explodes near ρ = 1: at 90 % it is nine services long, at
/// 95 % nineteen.
///
/// *Korean term:* 대기행렬모형 (M/M/1).
///
/// - `arrivals`: λ, above 0, guests per hour
/// - `service_rate`: μ, above λ, guests per hour that one server can serve
/// - result: guests and hours
///
/// # Errors
///
/// If a rate is not above 0 or not finite; if λ is not below μ, because the line would grow without end.
///
/// # References
///
/// Kleinrock (1975), section 3.2.
///
/// # Examples
///
/// ```
/// use tourism_marketing::service;
///
/// let desk = service::mm1(20.0, 30.0)?; // 20 guests an hour, 2 minutes each
/// assert!((desk.present - 2.0).abs() < 1e-12);
/// assert!((desk.stay * 60.0 - 6.0).abs() < 1e-12); // minutes
/// assert!((desk.wait * 60.0 - 4.0).abs() < 1e-12); // minutes
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "대기행렬")]
#[doc(alias = "대기시간")]
#[doc(alias = "queue")]
pub fn mm1(arrivals: f64, service_rate: f64) -> Result<Queue> {
    let load = load(arrivals, service_rate, 1)?;
    queue(arrivals, service_rate, 1, load, load)
}

/// The probability that a guest has to wait where several servers share one line: Erlang's C formula.
///
/// ```text
/// B₀ = 1    Bₖ = a·Bₖ₋₁ / (k + a·Bₖ₋₁)    C = B / (1 − ρ(1 − B)), with B = B_c and a = λ/μ
/// ```
///
/// The recursion goes through Erlang's loss formula B and meets no factorial, which would overflow at 171 servers.
///
/// *Korean term:* 얼랑 C 공식 (대기 확률).
///
/// - `arrivals`: λ, above 0, guests per hour
/// - `service_rate`: μ, above 0, guests per hour and server
/// - `servers`: c, from 1 to 1,000,000
/// - result: a probability; for one server it is ρ
///
/// # Errors
///
/// If an argument is outside its range; if λ is not below c·μ, because the line would grow without end.
///
/// # References
///
/// Erlang (1917).
///
/// # Examples
///
/// ```
/// use tourism_marketing::service;
///
/// // 20 guests an hour, two clerks with 30 an hour each: every sixth guest waits.
/// assert!((service::erlang_c(20.0, 30.0, 2)? - 1.0 / 6.0).abs() < 1e-15);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "얼랑")]
#[doc(alias = "대기 확률")]
#[doc(alias = "Erlang C")]
pub fn erlang_c(arrivals: f64, service_rate: f64, servers: usize) -> Result<f64> {
    let load = load(arrivals, service_rate, servers)?;
    Ok(wait_probability(load, servers, (1..=servers).fold(1.0, |loss, k| next_loss(loss, load, k))))
}

/// Several servers for one line: the M/M/c queue.
///
/// ```text
/// Lq = C·a/(c − a)    Wq = C/(cμ − λ)    L = Lq + a    W = Wq + 1/μ
/// ```
///
/// C is [`erlang_c`]. One line for all servers beats a line each: nobody waits while a server is free.
///
/// *Korean term:* 대기행렬모형 (M/M/c, 복수 창구).
///
/// - `arrivals`: λ, above 0, guests per hour
/// - `service_rate`: μ, above 0, guests per hour and server
/// - `servers`: c, from 1 to 1,000,000
/// - result: guests and hours
///
/// # Errors
///
/// If an argument is outside its range; if λ is not below c·μ, because the line would grow without end.
///
/// # References
///
/// Kleinrock (1975), section 3.5.
///
/// # Examples
///
/// ```
/// use tourism_marketing::service;
///
/// let desk = service::mmc(20.0, 30.0, 2)?; // a second clerk
/// assert!((desk.present - 0.75).abs() < 1e-12);
/// assert!((desk.wait * 3600.0 - 15.0).abs() < 1e-9); // seconds
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "대기행렬")]
#[doc(alias = "복수 창구")]
pub fn mmc(arrivals: f64, service_rate: f64, servers: usize) -> Result<Queue> {
    let load = load(arrivals, service_rate, servers)?;
    let probability = erlang_c(arrivals, service_rate, servers)?;
    queue(arrivals, service_rate, servers, load, probability)
}

/// Little's law: how many guests are present, from how often they come and how long they stay.
///
/// ```text
/// L = λ·W
/// ```
///
/// It needs no assumption about arrivals or service, only that what comes in goes out in the long run.
///
/// *Korean term:* 리틀의 법칙.
///
/// - `arrivals`: λ, not negative, guests per hour
/// - `stay`: W, not negative, hours
/// - result: guests present on average
///
/// # Errors
///
/// If an argument is negative, NaN or infinite, or if the product leaves the range of 64 bits.
///
/// # References
///
/// Little (1961).
///
/// # Examples
///
/// ```
/// use tourism_marketing::service;
///
/// assert_eq!(service::littles_law(20.0, 0.1)?, 2.0); // 20 guests an hour, 6 minutes each
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "리틀의 법칙")]
pub fn littles_law(arrivals: f64, stay: f64) -> Result<f64> {
    require::amount("arrivals", arrivals)?;
    require::amount("stay", stay)?;
    require::computed("the number of guests present", arrivals * stay)
}

/// The offered load a = λ/μ of a line that does not grow without end.
fn load(arrivals: f64, service_rate: f64, servers: usize) -> Result<f64> {
    let load = offered(arrivals, service_rate)?;
    if !(1..=MOST_SERVERS).contains(&servers) {
        let rule = "from 1 to 1,000,000";
        return Err(Error::OutOfRange { name: "servers", value: servers as f64, rule, hint: None });
    }
    // λ = 0.3 and μ = 0.1 fill three servers, though 0.3 / 0.1 is 2.9999999999999996.
    if numeric::reaches(load, servers as f64, 1.0) {
        let why = format!(
            "{arrivals} guests arrive and {servers} × {service_rate} can be served in the same time, so the line \
             grows without end; `arrivals` must be below `servers` × `service_rate`"
        );
        return Err(Error::NotComputable { what: "the queue", why });
    }
    Ok(load)
}

/// The offered load a = λ/μ.
pub(super) fn offered(arrivals: f64, service_rate: f64) -> Result<f64> {
    require::positive("arrivals", arrivals)?;
    require::positive("service_rate", service_rate)?;
    require::computed("the queue", arrivals / service_rate)
}

/// Erlang's loss formula for k servers from that for k − 1.
pub(super) fn next_loss(loss: f64, load: f64, k: usize) -> f64 {
    load * loss / (k as f64 + load * loss)
}

/// Erlang's C from his B.
pub(super) fn wait_probability(load: f64, servers: usize, loss: f64) -> f64 {
    let c = servers as f64;
    (c * loss / ((c - load) + load * loss)).clamp(0.0, 1.0)
}

/// All measures from the probability of waiting.
pub(super) fn queue(
    arrivals: f64,
    service_rate: f64,
    servers: usize,
    load: f64,
    wait_probability: f64,
) -> Result<Queue> {
    let free = servers as f64 - load;
    let waiting = wait_probability * load / free;
    let wait = wait_probability / (service_rate * free);
    let what = "the queue";
    // Little's law gives the time where the product with a tiny rate underflows.
    let wait = if wait.is_finite() { wait } else { waiting / arrivals };
    Ok(Queue {
        servers,
        utilisation: load / servers as f64,
        wait_probability,
        waiting: require::computed(what, waiting)?,
        present: require::computed(what, waiting + load)?,
        wait: require::computed(what, wait)?,
        stay: require::computed(what, wait + 1.0 / service_rate)?,
    })
}
