//! Users who bring users.

use crate::{Result, require};

/// The new users that one user brings: the K-factor.
///
/// ```text
/// K = i·c
/// ```
///
/// Above 1 each cycle is larger than the one before, until the market is used up, which no K lasts through;
/// below 1 the spread dies out. It is the mean number of offspring of a branching process: even with K above 1
/// a single chain may die.
///
/// *Korean term:* K-지수 (바이럴 계수).
///
/// - `invitations`: i, not negative, invitations that a user sends
/// - `conversion`: c, the share of invitations that are taken up, from 0 to 1
/// - result: users per user
///
/// # Errors
///
/// If an argument is outside its range.
///
/// # References
///
/// Common practice; for the mathematics Harris, T. E. (1963). *The Theory of Branching Processes*. Berlin:
/// Springer.
///
/// # Examples
///
/// ```
/// use tourism_marketing::diffusion;
///
/// let k = diffusion::k_factor(6.0, 0.2)?; // six friends invited, every fifth joins
/// assert!((k - 1.2).abs() < 1e-12);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "바이럴 계수")]
#[doc(alias = "K지수")]
#[doc(alias = "바이럴 마케팅")]
pub fn k_factor(invitations: f64, conversion: f64) -> Result<f64> {
    require::amount("invitations", invitations)?;
    require::rate("conversion", conversion)?;
    Ok(invitations * conversion)
}

/// All users after a number of cycles in which only the newest invite.
///
/// ```text
/// N = s(K^(n+1) − 1) / (K − 1), and s(n + 1) where K is 1
/// ```
///
/// Below K = 1 the sum goes to s/(1 − K) and stays there. The market has no end in this formula; see the
/// [Bass model](super::bass_cumulative) for one that has.
///
/// *Korean term:* 바이럴 누적 이용자.
///
/// - `seed`: s, not negative, users at the start
/// - `k`: K, not negative, users per user and cycle
/// - `cycles`: n, cycles after the start
/// - result: users in all, those of the start included
///
/// # Errors
///
/// If `seed` or `k` is negative, NaN or infinite, or if the number leaves the range of 64 bits.
///
/// # References
///
/// A geometric series.
///
/// # Examples
///
/// ```
/// use tourism_marketing::diffusion;
///
/// let spreading = diffusion::viral_users(100.0, 1.2, 5)?;
/// assert!((spreading - 992.992).abs() < 1e-9);
/// assert_eq!(diffusion::viral_users(100.0, 0.5, 5)?, 196.875); // on the way to 200
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "바이럴 이용자")]
#[doc(alias = "바이럴 마케팅")]
pub fn viral_users(seed: f64, k: f64, cycles: usize) -> Result<f64> {
    require::amount("seed", seed)?;
    require::amount("k", k)?;
    let terms = cycles as f64 + 1.0;
    let growth = k - 1.0;
    let series = if growth == 0.0 {
        terms
    } else {
        // (1 + g)ⁿ − 1 keeps its digits where K is close to 1.
        (terms * growth.ln_1p()).exp_m1() / growth
    };
    // Nobody at the start stays nobody, however steep the growth.
    let users = if seed == 0.0 { 0.0 } else { seed * series };
    require::computed("the number of users", users)
}
