//! More of one thing, or several things.

use crate::{Result, require};

/// How much cheaper two things are made together than apart.
///
/// ```text
/// SC = (C(A) + C(B) − C(A, B)) / C(A, B)
/// ```
///
/// Above 0 there are economies of scope. They come from joint outputs, not from the length of a
/// relationship; a long one helps because several things go to the same customer. Economies of scope and of scale
/// can coexist.
///
/// *Korean term:* 범위의 경제.
///
/// - `cost_a`, `cost_b`: what each costs alone, not negative
/// - `joint`: what both cost together, above 0, in the same currency
/// - result: a share of the joint cost, at least −1, without unit
///
/// # Errors
///
/// If a cost is outside its range.
///
/// # References
///
/// Panzar, J. C., & Willig, R. D. (1981). Economies of scope. *American Economic Review*, 71(2), 268–272;
/// Baumol, Panzar & Willig (1982).
///
/// # Examples
///
/// ```
/// use tourism_marketing::relationship;
///
/// // Million KRW: rooms alone 60, banquets alone 50, one hotel with both 90
/// let scope = relationship::economies_of_scope(60.0, 50.0, 90.0)?;
/// assert!((scope - 2.0 / 9.0).abs() < 1e-12);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "범위의 경제")]
pub fn economies_of_scope(cost_a: f64, cost_b: f64, joint: f64) -> Result<f64> {
    require::amount("cost_a", cost_a)?;
    require::amount("cost_b", cost_b)?;
    require::positive("joint", joint)?;
    require::computed("the degree of economies of scope", (cost_a + cost_b - joint) / joint)
}

/// Whether one more unit costs less than the average unit.
///
/// ```text
/// S = AC / MC = (total cost / quantity) / marginal cost
/// ```
///
/// Above 1 the average cost falls as the quantity grows: economies of scale.
///
/// *Korean term:* 규모의 경제.
///
/// - `total`: total cost, not negative
/// - `quantity`: units, above 0
/// - `marginal`: cost of one more unit, above 0, in the same currency
/// - result: without unit
///
/// # Errors
///
/// If an argument is outside its range.
///
/// # References
///
/// Baumol, Panzar & Willig (1982).
///
/// # Examples
///
/// ```
/// use tourism_marketing::relationship;
///
/// // 1,200 thousand KRW for 100 breakfasts, 8 thousand for one more
/// assert_eq!(relationship::economies_of_scale_index(1_200.0, 100.0, 8.0)?, 1.5);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "규모의 경제")]
pub fn economies_of_scale_index(total: f64, quantity: f64, marginal: f64) -> Result<f64> {
    require::amount("total", total)?;
    require::positive("quantity", quantity)?;
    require::positive("marginal", marginal)?;
    require::computed("the index of economies of scale", total / quantity / marginal)
}
