//! What is still to come, without a horizon: discounted expected residual transactions (DERT).

use super::forecast::{Buying, each, margin_values};
use super::gamma_gamma::GammaGamma;
use super::groups::judge;
use super::summary::History;
use super::unit::TimeUnit;
use crate::{Error, Result, require};

/// A discount rate without which sums over all time may have no bound.
pub(super) fn discounting(discount: f64) -> Result<()> {
    if discount > 0.0 && discount.is_finite() {
        return Ok(());
    }
    let rule = "above 0: undiscounted, the purchases of all time may have no bound";
    Err(Error::OutOfRange { name: "discount", value: discount, rule, hint: None })
}

pub(super) fn residual<U: TimeUnit>(
    model: &impl Buying,
    histories: &[History<U>],
    discount: f64,
) -> Result<Vec<f64>> {
    judge(histories)?;
    model.judge()?;
    discounting(discount)?;
    let rate = discount.ln_1p();
    let values: Vec<f64> = each(model, histories, |x, age| model.residual(x, age, rate))
        .into_iter()
        .map(|(alive, worth)| alive * worth)
        .collect();
    require::computable("the discounted purchases", &values)?;
    Ok(values)
}

pub(super) fn residual_values<U: TimeUnit>(
    model: &impl Buying,
    histories: &[History<U>],
    spend: &GammaGamma,
    margin: f64,
    discount: f64,
) -> Result<Vec<f64>> {
    require::share("margin", margin)?;
    let purchases = residual(model, histories, discount)?;
    margin_values(&purchases, histories, spend, margin)
}
