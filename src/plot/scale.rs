//! Axes of plain numbers: round ticks, and where a number stands.

use super::canvas::Axis;
use crate::{Error, Result, text};

/// The largest number that is drawn; beyond it, differences leave 64 bits.
const LARGEST: f64 = 1e300;

/// A linear axis; its numbers become places from 0 to 1.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scale {
    low: f64,
    high: f64,
    first_tick: f64,
    step: f64,
}

impl Scale {
    /// An axis from 0 (or below, where a number is) to a round number at or above all `values`.
    pub(super) fn from_zero(values: impl IntoIterator<Item = f64>) -> Result<Self> {
        Self::around(values.into_iter().chain([0.0]))
    }

    /// An axis between round numbers that hold all `values` between them.
    pub(super) fn around(values: impl IntoIterator<Item = f64>) -> Result<Self> {
        let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
        for value in values {
            if !(-LARGEST..=LARGEST).contains(&value) {
                let why = format!("{value} is too large to be drawn");
                return Err(Error::NotComputable { what: "the figure", why });
            }
            (low, high) = (low.min(value), high.max(value));
        }
        let size = low.abs().max(high.abs());
        if low > high || size < 1.0 / LARGEST {
            (low, high) = (0.0, 1.0); // no values, or nothing but zeros
        } else if high - low <= 1e-9 * size {
            (low, high) = (low - size / 2.0, high + size / 2.0); // something to stand in the middle of
        }
        let step = round_step((high - low) / 5.0);
        let low = step * (low / step).floor();
        Ok(Self { low, high: step * (high / step).ceil(), first_tick: low, step })
    }

    /// An axis of the whole numbers from `first` to `last`, with half a step of room at either end.
    pub(super) fn whole(first: usize, last: usize) -> Self {
        let (first, last) = (first as f64, last.max(first) as f64);
        let step = round_step((last - first) / 12.0).max(1.0);
        let first_tick = if step > 1.0 { step * (first / step).ceil() } else { first };
        Self { low: first - 0.5, high: last + 0.5, first_tick, step }
    }

    /// The place of `value`; one outside the axis stands at its end.
    pub(super) fn place(&self, value: f64) -> f64 {
        ((value - self.low) / (self.high - self.low)).clamp(0.0, 1.0)
    }

    /// The axis with a tick at every round number.
    pub(super) fn axis(&self, title: impl Into<String>, grid: bool) -> Axis {
        // Not added up: a tenth ten times is not one.
        let ticks = (0..=20)
            .map(|times| self.first_tick + f64::from(times) * self.step)
            .take_while(|tick| *tick <= self.high + 1e-9 * self.step)
            .map(|tick| (self.place(tick), self.label(tick)));
        Axis { title: title.into(), ticks: ticks.collect(), grid }
    }

    fn label(&self, tick: f64) -> String {
        let tick = if tick.abs() < 1e-9 * self.step { 0.0 } else { tick };
        if self.step >= 1.0 || self.step < 1e-6 {
            return text::number(tick);
        }
        // As many decimals as the step has.
        let decimals = (1..=6).find(|&it| self.step * 10.0_f64.powi(it) > 0.99).unwrap_or(6);
        let decimals = usize::try_from(decimals).unwrap_or_default();
        format!("{tick:.decimals$}").replace('-', "−")
    }
}

/// 1, 2 or 5 times a power of ten: the least that is no smaller than `step`.
fn round_step(step: f64) -> f64 {
    if step <= 0.0 {
        return 1.0;
    }
    let power = 10.0_f64.powf(step.log10().floor());
    let steps = [1.0, 2.0, 5.0, 10.0].map(|times| times * power);
    steps.into_iter().find(|round| *round >= step * (1.0 - 1e-9)).unwrap_or(step)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(scale: Scale) -> Vec<String> {
        scale.axis("", false).ticks.into_iter().map(|(_, label)| label).collect()
    }

    #[test]
    fn ticks_are_round_and_hold_the_numbers() {
        let money = Scale::from_zero([60_000.0, 192_439.0]).unwrap();
        assert_eq!(labels(money), ["0", "50,000", "100,000", "150,000", "200,000"]);
        let shares = Scale::from_zero([0.02, 0.11]).unwrap();
        assert_eq!(labels(shares), ["0.00", "0.05", "0.10", "0.15"]);
        let losses = Scale::from_zero([-80_000.0, 115_000.0]).unwrap();
        assert_eq!(labels(losses), ["−100,000", "−50,000", "0", "50,000", "100,000", "150,000"]);
        let scores = Scale::around([101.2, 103.4]).unwrap();
        assert_eq!(labels(scores), ["101.0", "101.5", "102.0", "102.5", "103.0", "103.5"]);
    }

    #[test]
    fn whole_numbers_have_whole_ticks() {
        assert_eq!(labels(Scale::whole(4, 9)), ["4", "5", "6", "7", "8", "9"]);
        assert_eq!(labels(Scale::whole(1, 30)), ["5", "10", "15", "20", "25", "30"]);
        assert_eq!(labels(Scale::whole(3, 3)), ["3"]);
    }

    #[test]
    fn numbers_of_any_size_stand_between_0_and_1_or_are_refused() {
        for values in
            [[0.0, 0.0], [5.0, 5.0], [-3.0, -3.0], [5e-324, 1e-323], [1e300, -1e300], [1e-310, 7.0]]
        {
            for scale in [Scale::from_zero(values).unwrap(), Scale::around(values).unwrap()] {
                for value in values {
                    assert!((0.0..=1.0).contains(&scale.place(value)), "{values:?}");
                }
                assert!((2..=12).contains(&labels(scale).len()), "{values:?}: {:?}", labels(scale));
            }
        }
        for value in [f64::NAN, f64::INFINITY, f64::MAX] {
            assert!(Scale::from_zero([value]).is_err());
        }
    }
}
