//! How many best customers there should be.

use crate::{Result, numeric, require};

/// The best number of customers for a programme, and what every number would bring.
#[derive(Debug, Clone, PartialEq)]
pub struct VipSize {
    /// k*: how many customers to take in; 0 where the programme pays for no number.
    pub size: usize,
    /// The net profit at that number, money; 0 where the number is 0.
    pub net: f64,
    /// The net profit if the best 0, 1, … n customers are taken in, money.
    pub net_by_size: Vec<f64>,
}

/// How many customers to treat as best customers.
///
/// ```text
/// k* = argmax Σ (uⱼ − c) − F over the k customers with the largest u; 0 if that is never above 0
/// ```
///
/// Take in customers as long as the next one brings more than he costs. The fixed cost does not change the
/// number, only whether it is worth while at all. Of several numbers with the same profit, the smallest is
/// given.
///
/// *Korean term:* 우량고객의 적정 규모.
///
/// - `uplift`: u, the additional profit from each customer through the programme, in any order, in one currency
/// - `cost_each`: c, what the programme costs per customer, not negative
/// - `fixed`: F, what it costs however many there are, not negative
/// - result: the number, its net profit, and the net profit of every number
///
/// # Errors
///
/// If `uplift` is empty or holds a value that is not finite, if a cost is negative or not finite, or if a sum
/// leaves the range of 64 bits.
///
/// # References
///
/// Marginal analysis; Blattberg, Kim & Neslin (2008).
///
/// # Examples
///
/// ```
/// use tourism_marketing::segment;
///
/// let uplift = [500.0, 300.0, 200.0, 120.0, 80.0, 40.0]; // thousand KRW a year, six guests
/// let vip = segment::optimal_vip_size(&uplift, 100.0, 250.0)?;
/// assert_eq!((vip.size, vip.net), (4, 470.0)); // 400 + 200 + 100 + 20 − 250
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "우량고객의 적정 규모")]
#[doc(alias = "VIP")]
pub fn optimal_vip_size(uplift: &[f64], cost_each: f64, fixed: f64) -> Result<VipSize> {
    require::at_least("uplift", 1, uplift)?;
    require::all_finite("uplift", uplift)?;
    require::amount("cost_each", cost_each)?;
    require::amount("fixed", fixed)?;
    let mut sorted = uplift.to_vec();
    sorted.sort_by(|a, b| b.total_cmp(a));
    let mut sum = numeric::Sum::default();
    sum.add(-fixed);
    let mut net_by_size = vec![0.0];
    for &gain in &sorted {
        sum.add(gain);
        sum.add(-cost_each);
        net_by_size.push(require::computed("the net profit of the programme", sum.total())?);
    }
    let (mut size, mut net) = (0, 0.0);
    for (place, &value) in net_by_size.iter().enumerate() {
        if value > net {
            (size, net) = (place, value);
        }
    }
    Ok(VipSize { size, net, net_by_size })
}
