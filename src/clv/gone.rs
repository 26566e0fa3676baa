//! That a customer has left unseen: an integral over the time of leaving.

use super::quadrature::NODES;

/// A time of leaving.
pub(super) struct Point {
    /// α + u and β + u with their logarithms.
    pub(super) alpha: f64,
    pub(super) beta: f64,
    pub(super) log_alpha: f64,
    pub(super) log_beta: f64,
    /// It adds `weight` times e to the power of `height`.
    pub(super) height: f64,
    pub(super) weight: f64,
}

impl Point {
    fn at([shape, alpha, s, beta]: [f64; 4], u: f64, weight: f64, more: f64) -> Self {
        let (alpha, beta) = (alpha + u, beta + u);
        let (log_alpha, log_beta) = (alpha.ln(), beta.ln());
        let height = more - shape * log_alpha - (s + 1.0) * log_beta;
        Self { alpha, beta, log_alpha, log_beta, height, weight }
    }
}

/// The points whose sum is ∫ (α + u)^−shape (β + u)^−(s+1) du from one time to another.
///
/// Over a short time the integrand is so nearly a polynomial that few points of Gauss and Legendre's rule are exact. Its
/// derivative of order 2n is at most (slope + 2n)²ⁿ of itself; with the remainder of the rule (Abramowitz & Stegun
/// 25.4.30) follows how long the time may be for n points.
pub(super) fn gone(at: [f64; 4], (from, to): (f64, f64), mut point: impl FnMut(Point)) {
    let [shape, alpha, s, beta] = at;
    let length = to - from;
    let swing = |points: f64| {
        let more = 2.0 * points;
        length * ((shape + more) / (alpha + from) + (s + 1.0 + more) / (beta + from))
    };
    let rule: &[(f64, f64)] = if swing(2.0) <= 1e-3 {
        &TWO
    } else if swing(4.0) <= 0.19 {
        &FOUR
    } else if swing(8.0) <= 3.0 {
        &EIGHT
    } else {
        return panels(at, (from, to), point);
    };
    for &(place, weight) in rule {
        point(Point::at(at, from + length * place, length * weight, 0.0));
    }
}

/// The same over a long time.
///
/// In y = ln(min(α, β) + u) the integrand is log-concave. Panels are so short that it changes little enough in each for
/// 16 points, and end where no more can be added.
fn panels(at: [f64; 4], (from, to): (f64, f64), mut point: impl FnMut(Point)) {
    let [shape, alpha, s, beta] = at;
    let least = alpha.min(beta);
    let start = from;
    let range = ((to - start) / (least + start)).ln_1p();
    let slope = |u: f64| {
        let base = least + u;
        1.0 - shape * base / (alpha + u) - (s + 1.0) * base / (beta + u)
    };
    // u − start = (least + start)(e^y − 1), which keeps its digits where y is small.
    let base = least + start;
    let log_base = base.ln();
    let (mut from, mut highest) = (0.0_f64, f64::NEG_INFINITY);
    while from < range {
        let here = start + base * from.exp_m1();
        let mut width = (2.0_f64).min(8.0 / (1.0 + slope(here).abs())).min(range - from);
        let next = start + base * (from + width).exp_m1();
        width = width.min(8.0 / (1.0 + slope(next).abs()).min(1e300)).min(range - from);
        let mut end_height = f64::NEG_INFINITY;
        for &(place, weight) in &NODES {
            let y = from + width * place;
            let here = Point::at(at, start + base * y.exp_m1(), width * weight, y + log_base);
            end_height = here.height;
            highest = highest.max(end_height);
            point(here);
        }
        if end_height < highest - 45.0 || from + width <= from {
            break;
        }
        from += width;
    }
}

/// The logarithm of the integral.
pub(super) fn log_gone(at: [f64; 4], times: (f64, f64)) -> f64 {
    let (mut reference, mut sum) = (f64::NEG_INFINITY, 0.0);
    gone(at, times, |point| {
        // Far from where exp overflows, the reference stays.
        if point.height > reference + 200.0 {
            sum *= (reference - point.height).exp();
            reference = point.height;
        }
        sum += point.weight * (point.height - reference).exp();
    });
    reference + f64::ln(sum)
}

/// Gauss and Legendre's rules on 0 to 1: places and weights (Abramowitz & Stegun, table 25.4).
const TWO: [(f64, f64); 2] = [(0.211_324_865_405_187_13, 0.5), (0.788_675_134_594_812_9, 0.5)];
const FOUR: [(f64, f64); 4] = [
    (0.069_431_844_202_973_71, 0.173_927_422_568_726_93),
    (0.330_009_478_207_571_9, 0.326_072_577_431_273_07),
    (0.669_990_521_792_428_1, 0.326_072_577_431_273_07),
    (0.930_568_155_797_026_3, 0.173_927_422_568_726_93),
];
const EIGHT: [(f64, f64); 8] = [
    (0.019_855_071_751_231_912, 0.050_614_268_145_188_53),
    (0.101_666_761_293_186_64, 0.111_190_517_226_687_21),
    (0.237_233_795_041_835_5, 0.156_853_322_938_943_44),
    (0.408_282_678_752_175_1, 0.181_341_891_689_180_83),
    (0.591_717_321_247_824_8, 0.181_341_891_689_180_83),
    (0.762_766_204_958_164_5, 0.156_853_322_938_943_44),
    (0.898_333_238_706_813_4, 0.111_190_517_226_687_21),
    (0.980_144_928_248_768_1, 0.050_614_268_145_188_53),
];
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_integral_is_that_of_a_fine_sum() {
        for (shape, alpha, s, beta, recency, age) in [
            (0.553, 10.578, 0.606, 11.669, 0.0, 38.86),
            (26.5, 10.578, 0.606, 11.669, 5.0, 38.86),
            (0.6, 0.01, 20.0, 1000.0, 0.0, 100.0),
            (200.5, 1000.0, 3.0, 0.01, 0.0, 50.0),
            (200.5, 2.0, 3.0, 2.0, 1.0, 1.001),
            // As long as 2, 4 and 8 points go.
            (1.5, 10.0, 0.6, 12.0, 30.0, 30.004),
            (1.5, 10.0, 0.6, 12.0, 30.0, 30.36),
            (90.5, 1000.0, 0.6, 12.0, 0.0, 0.11),
            (1.5, 10.0, 0.6, 12.0, 30.0, 33.2),
        ] {
            let at = [shape, alpha, s, beta];
            // The midpoint rule in ln(u − tₓ + a little), half a million points.
            let (tiny, n) = (1e-7_f64, 500_000);
            let (low, high) = (tiny.ln(), (age - recency + tiny).ln());
            let step = (high - low) / f64::from(n);
            let height = |y: f64| {
                let u: f64 = recency + y.exp() - tiny;
                y - shape * (alpha + u).ln() - (s + 1.0) * (beta + u).ln()
            };
            let highest = height(low).max(height(high));
            let sum: f64 = (0..n)
                .map(|i| (height(low + (f64::from(i) + 0.5) * step) - highest).exp() * step)
                .sum();
            let exact = highest + sum.ln();
            let off = (log_gone(at, (recency, age)) - exact).abs();
            assert!(off < 1e-9, "{at:?} from {recency} to {age}: {off}");
        }
    }
}
