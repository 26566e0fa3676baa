//! The distribution of the studentized range, by which Tukey compares all pairs of groups.
//!
//! ```text
//! q = (largest − smallest of k means) / (s / √n),  ν degrees of freedom in s
//!
//! P(Q > q) = ∫ f(s) · k ∫ φ(z) [ Φ(z)^(k−1) − (Φ(z) − Φ(z − q s))^(k−1) ] dz ds
//! ```
//!
//! f is the density of χ/√ν. Both integrals are composite Gauss–Legendre sums; the outer one runs over ln s
//! and is divided by the sum of its weights, so that no gamma function is needed.
//!
//! Tukey, J. W. (1953). *The Problem of Multiple Comparisons*; Copenhaver, M. D., & Holland, B. (1988).
//! Computation of the distribution of the maximum studentized range statistic with application to multiple
//! significance testing of simple effects. *Journal of Statistical Computation and Simulation*, 30, 1–15.

use super::distribution::{normal_cdf, normal_density, upper_point};

/// Nodes and weights of the Gauss–Legendre rule of order 16 on −1 to 1, the positive half.
const GAUSS: [(f64, f64); 8] = [
    (0.095_012_509_837_637_44, 0.189_450_610_455_068_5),
    (0.281_603_550_779_258_9, 0.182_603_415_044_923_6),
    (0.458_016_777_657_227_4, 0.169_156_519_395_002_54),
    (0.617_876_244_402_643_7, 0.149_595_988_816_576_73),
    (0.755_404_408_355_003, 0.124_628_971_255_533_87),
    (0.865_631_202_387_831_7, 0.095_158_511_682_492_78),
    (0.944_575_023_073_232_6, 0.062_253_523_938_647_89),
    (0.989_400_934_991_649_9, 0.027_152_459_411_754_095),
];

/// What lies below this part of the largest weight adds nothing in 64 bits: e⁻⁴².
const NEGLIGIBLE: f64 = 42.0;

/// The distribution for a number of groups and the degrees of freedom within them.
pub(crate) struct StudentizedRange {
    groups: f64,
    /// ln s with its weight.
    scales: Vec<(f64, f64)>,
    /// z with its weight, φ(z) and the width of the panel included.
    heights: Vec<(f64, f64)>,
}

impl StudentizedRange {
    /// At least two `groups`, `df` of at least 1.
    pub(crate) fn new(groups: usize, df: f64) -> Self {
        // Relative to its largest value, which it has at s = 1.
        let log_weight = |u: f64| df * (u - 0.5 * (2.0 * u).exp_m1());
        let left = edge(|u| log_weight(-u));
        let right = edge(log_weight);
        let panels = (left + right).ceil().clamp(10.0, 60.0);
        let scales: Vec<(f64, f64)> =
            nodes(-left, right, panels).map(|(u, w)| (u, w * log_weight(u).exp())).collect();
        let total: f64 = scales.iter().map(|(_, weight)| weight).sum();
        let scales = scales.into_iter().map(|(u, w)| (u.exp(), w / total)).collect();
        let heights = nodes(-9.0, 9.0, 7.0).map(|(z, w)| (z, w * normal_density(z))).collect();
        Self { groups: groups as f64, scales, heights }
    }

    /// The probability of a studentized range of at least `q`, `q` ≥ 0.
    pub(crate) fn upper(&self, q: f64) -> f64 {
        let tail = self.scales.iter().map(|&(s, weight)| weight * self.range_upper(q * s));
        tail.sum::<f64>().clamp(0.0, 1.0)
    }

    /// The range that is exceeded with probability `tail`.
    pub(crate) fn upper_point(&self, tail: f64) -> f64 {
        upper_point(|q| self.upper(q), tail)
    }

    /// The probability that the range of k standard normal numbers is at least `width`.
    fn range_upper(&self, width: f64) -> f64 {
        let others = self.groups - 1.0;
        let tail = self.heights.iter().map(|&(z, weight)| {
            let below = normal_cdf(z);
            // Φ(z)^(k−1) − (Φ(z) − Φ(z − w))^(k−1), without loss where the second part is small.
            let outside = (normal_cdf(z - width) / below).min(1.0);
            -weight * below.powf(others) * (others * (-outside).ln_1p()).exp_m1()
        });
        (self.groups * tail.sum::<f64>()).min(1.0)
    }
}

/// How far from 0 a function that falls from 0 there reaches −[`NEGLIGIBLE`].
fn edge(falling: impl Fn(f64) -> f64) -> f64 {
    let mut far = 1.0;
    while falling(far) > -NEGLIGIBLE && far < 64.0 {
        far *= 2.0;
    }
    let mut near = 0.0;
    for _ in 0..40 {
        let middle = f64::midpoint(near, far);
        if falling(middle) > -NEGLIGIBLE { near = middle } else { far = middle }
    }
    far
}

/// The nodes and weights of `panels` rules side by side.
fn nodes(from: f64, to: f64, panels: f64) -> impl Iterator<Item = (f64, f64)> {
    let half = 0.5 * (to - from) / panels;
    let middles = std::iter::successors(Some(0.5), |place| Some(place + 1.0))
        .take_while(move |&place| place < panels)
        .map(move |place| from + 2.0 * half * place);
    middles.flat_map(move |middle| {
        GAUSS
            .iter()
            .flat_map(move |&(x, w)| [(middle - half * x, half * w), (middle + half * x, half * w)])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assert_close(found: f64, expected: f64, relative: f64) {
        assert!((found / expected - 1.0).abs() < relative, "{found}, expected {expected}");
    }

    /// `scipy.stats.studentized_range.sf(q, k, df)`, `SciPy` 1.17.1.
    #[test]
    fn tails_agree_with_scipy() {
        for (q, k, df, expected) in [
            (3.5, 3, 10.0, 0.077_103_310_838_410_38),
            (1.0, 3, 2.0, 0.784_181_990_714_527_3),
            (4.339, 3, 27.0, 0.013_048_757_977_486_28),
            (2.0, 10, 5.0, 0.880_915_641_876_950_4),
            (5.0, 5, 60.0, 0.006_833_582_836_261_787),
            (8.0, 4, 12.0, 0.000_531_263_366_018_275_3),
            (30.0, 3, 2.0, 0.004_043_456_977_294_246),
            (0.2, 3, 8.0, 0.989_049_568_846_822),
            (6.0, 20, 120.0, 0.006_480_763_965_591_496),
            (4.0, 6, 3.0, 0.268_217_131_843_037_4),
            (12.0, 8, 1.0, 0.187_106_393_093_592_56),
        ] {
            assert_close(StudentizedRange::new(k, df).upper(q), expected, 1e-8);
        }
    }

    /// The 5 % and 1 % points as the tables of Harter (1960) print them.
    #[test]
    fn points_agree_with_the_printed_tables() {
        for (tail, k, df, expected) in [
            (0.05, 2, 5.0, 3.64),
            (0.05, 3, 10.0, 3.88),
            (0.05, 4, 20.0, 3.96),
            (0.05, 5, 60.0, 3.98),
            (0.05, 10, 12.0, 5.39),
            (0.01, 3, 10.0, 5.27),
            (0.01, 5, 24.0, 5.17),
            (0.01, 20, 120.0, 5.83),
        ] {
            let found = StudentizedRange::new(k, df).upper_point(tail);
            assert!(
                (found - expected).abs() < 0.006,
                "k {k}, df {df}: {found}, printed {expected}"
            );
        }
    }

    /// The range of two numbers is |z₁ − z₂|: q is √2 times a two-sided t.
    #[test]
    fn with_two_groups_it_is_students_distribution() {
        for (q, df) in [(0.5, 1.0), (3.0, 2.0), (4.0, 7.5), (6.0, 40.0), (5.0, 2e6)] {
            let t = super::super::distribution::t_two_sided(q / 2.0_f64.sqrt(), df);
            assert_close(StudentizedRange::new(2, df).upper(q), t, 1e-10);
        }
    }
}
