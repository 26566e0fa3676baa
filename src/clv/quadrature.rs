//! Integrals by Gauss and Legendre's rule in panels, whose terms are all positive.

/// The rule of 16 points on 0 to 1: places and weights (Abramowitz & Stegun 25.4.30).
pub(super) const NODES: [(f64, f64); 16] = [
    (0.005_299_532_504_175_031, 0.013_576_229_705_877_088),
    (0.027_712_488_463_383_7, 0.031_126_761_969_323_728),
    (0.067_184_398_806_084_12, 0.047_579_255_841_246_3),
    (0.122_297_795_822_498_5, 0.062_314_485_627_767_036),
    (0.191_061_877_798_678_11, 0.074_797_994_408_288_35),
    (0.270_991_611_171_386_3, 0.084_578_259_697_501_32),
    (0.359_198_224_610_370_54, 0.091_301_707_522_461_82),
    (0.452_493_745_081_181_3, 0.094_725_305_227_534_32),
    (0.547_506_254_918_818_8, 0.094_725_305_227_534_32),
    (0.640_801_775_389_629_5, 0.091_301_707_522_461_82),
    (0.729_008_388_828_613_6, 0.084_578_259_697_501_32),
    (0.808_938_122_201_321_9, 0.074_797_994_408_288_35),
    (0.877_702_204_177_501_6, 0.062_314_485_627_767_036),
    (0.932_815_601_193_915_9, 0.047_579_255_841_246_3),
    (0.972_287_511_536_616_3, 0.031_126_761_969_323_728),
    (0.994_700_467_495_825, 0.013_576_229_705_877_088),
];

/// e^z Eₛ(z) = ∫ e^(−zv) (1 + v)^(−s) dv over all v ≥ 0, for positive s and z.
///
/// The confluent hypergeometric function Ψ(1, 2 − s; z), or z^(s−1) Ψ(s, s; z). From z = 1 on by its continued fraction
/// (Abramowitz & Stegun 5.1.22 in even form), below by panels in y = ln(1 + v), where the integrand is log-concave.
pub(super) fn exponential_integral(s: f64, z: f64) -> f64 {
    if z >= 1.0 {
        return continued_fraction(s, z);
    }
    let slope = |y: f64| 1.0 - s - z * y.exp();
    let height = |y: f64| (1.0 - s) * y - z * y.exp_m1();
    let (mut from, mut sum, mut highest) = (0.0_f64, 0.0, 0.0_f64);
    loop {
        let mut width = (2.0_f64).min(8.0 / (1.0 + slope(from).abs()));
        width = width.min(8.0 / (1.0 + slope(from + width).abs()));
        for &(place, weight) in &NODES {
            sum += weight * width * height(from + width * place).exp();
        }
        from += width;
        let here = height(from);
        highest = highest.max(here);
        if here < highest - 45.0 || width <= from * f64::EPSILON {
            return sum;
        }
    }
}

/// Lentz's method, modified (Press et al., *Numerical Recipes*, 6.3).
fn continued_fraction(s: f64, z: f64) -> f64 {
    let mut b = z + s;
    let mut d = 1.0 / b;
    let (mut c, mut value) = (1e300, d);
    for k in 1..1_000_u32 {
        let k = f64::from(k);
        let a = -k * (s + k - 1.0);
        b += 2.0;
        d = 1.0 / (a * d + b);
        c = b + a / c;
        let factor = c * d;
        value *= factor;
        if (factor - 1.0).abs() < 1e-15 {
            break;
        }
    }
    value
}

/// The mean of `value` of p and 1 − p, where p is beta distributed with a and b.
///
/// In q = ln(p / (1 − p)) the density is log-concave. `value` must change by no more than a power of p or 1 − p, and
/// hardly at all where p is far below `scale`: there the density's tail is added in one piece.
pub(super) fn beta_mean(a: f64, b: f64, scale: f64, value: impl Fn(f64, f64) -> f64) -> f64 {
    let shares = |q: f64| {
        let odds = (-q.abs()).exp();
        let (small, large) = (odds / (1.0 + odds), 1.0 / (1.0 + odds));
        if q < 0.0 { (small, large) } else { (large, small) }
    };
    let log = |q: f64| {
        let ln_1p = (-q.abs()).exp().ln_1p();
        if q < 0.0 { a * (q - ln_1p) - b * ln_1p } else { -a * ln_1p - b * (q + ln_1p) }
    };
    let slope = |q: f64| {
        let (p, rest) = shares(q);
        a * rest - b * p
    };
    let mode = a.ln() - b.ln();
    let top = log(mode);
    let (mut sum, mut weights) = (0.0, 0.0);
    let mut add = |q: f64, weight: f64| {
        let weight = weight * (log(q) - top).exp();
        let (p, rest) = shares(q);
        weights += weight;
        sum += weight * value(p, rest);
    };
    let end_left = mode.min(scale.ln().min(0.0)) - 40.0 - (b / a).ln_1p();
    let end_right = mode.max(0.0) + 40.0 + (a / b).ln_1p();
    for (direction, end, power) in [(-1.0, end_left, a), (1.0, end_right, b)] {
        let mut from = mode;
        loop {
            let left = (end - from) * direction;
            if left <= 0.0 {
                add(end, 1.0 / power);
                break;
            }
            let mut width = (4.0_f64).min(left);
            let here = slope(from);
            loop {
                let there = slope(from + direction * width);
                let steep = here.abs().max(there.abs()).max((here - there).abs());
                if steep * width <= 10.0 {
                    break;
                }
                width *= 0.5;
            }
            for &(place, weight) in &NODES {
                add(from + direction * width * place, weight * width);
            }
            from += direction * width;
            if log(from) < top - 45.0 {
                break;
            }
        }
    }
    sum / weights
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_exponential_integral_is_that_of_mpmath() {
        for (s, z, expected) in [
            (0.6, 0.1, 3.471_516_677_170_29),
            (0.606, 1e-8, 3_194.328_709_384_959),
            (3.0, 2.0, 0.222_657_233_776_445_17),
            (27.0, 0.3, 0.038_005_694_991_638_1),
            (0.01, 50.0, 0.019_996_077_733_102_346),
            (300.5, 0.001, 0.003_338_886_978_055_120_7),
        ] {
            let found = exponential_integral(s, z);
            assert!((found / expected - 1.0).abs() < 1e-13, "{s} {z}: {found}");
        }
    }

    #[test]
    fn the_mean_of_a_beta_number_is_a_over_a_plus_b() {
        for (a, b) in [(0.8, 2.4), (1e-6, 3.0), (500.0, 0.02), (4e5, 7e5), (1.0, 1.0), (1e-9, 1e9)]
        {
            let mean = beta_mean(a, b, 1.0, |p, _| p);
            assert!((mean / (a / (a + b)) - 1.0).abs() < 1e-12, "{a} {b}: {mean}");
            let rest = beta_mean(a, b, 1.0, |_, rest| rest);
            assert!((rest / (b / (a + b)) - 1.0).abs() < 1e-12, "{a} {b}: {rest}");
        }
    }
}
