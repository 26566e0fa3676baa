//! Tails and quantiles of the distributions behind the tests, from the special functions of `statrs`.
//!
//! Degrees of freedom are at least 1 and statistics are not NaN wherever these functions are called.

use std::f64::consts::{FRAC_1_SQRT_2, PI, SQRT_2};

use statrs::function::{beta, erf, gamma};

/// Above this many degrees of freedom, Student's distribution is the normal one and its first correction.
const MANY: f64 = 1e6;

/// The standard normal distribution function Φ.
pub(crate) fn normal_cdf(z: f64) -> f64 {
    0.5 * erf::erfc(-z * FRAC_1_SQRT_2)
}

/// The standard normal density φ.
pub(crate) fn normal_density(z: f64) -> f64 {
    (-0.5 * z * z).exp() / (2.0 * PI).sqrt()
}

/// The standard normal quantile of `p`, 0 < p < 1.
pub(crate) fn normal_quantile(p: f64) -> f64 {
    -SQRT_2 * erf::erfc_inv(2.0 * p)
}

/// The z that a two-sided interval of `level` reaches to both sides: 1.96 for 0.95.
pub(crate) fn normal_two_sided_point(level: f64) -> f64 {
    SQRT_2 * erf::erfc_inv(1.0 - level)
}

/// The probability of a standard normal number at least as far from 0 as `z`.
pub(crate) fn normal_two_sided(z: f64) -> f64 {
    erf::erfc(z.abs() * FRAC_1_SQRT_2).min(1.0)
}

/// The probability of a t at least as far from 0 as `t`, with `df` degrees of freedom.
pub(crate) fn t_two_sided(t: f64, df: f64) -> f64 {
    if df > MANY {
        // Fisher's expansion in 1/df, as Abramowitz & Stegun (1964) print it in 26.7.8.
        let size = t.abs().min(1e3);
        let correction = size * (size * size + 1.0) * normal_density(size) / (2.0 * df);
        return (normal_two_sided(size) + correction).min(1.0);
    }
    incomplete_beta(df / 2.0, 0.5, df / (df + t * t))
}

/// The t that a two-sided interval of `level` reaches to both sides.
pub(crate) fn t_two_sided_point(level: f64, df: f64) -> f64 {
    upper_point(|t| t_two_sided(t, df), 1.0 - level)
}

/// The probability of an F of at least `f`.
pub(crate) fn f_upper(f: f64, df1: f64, df2: f64) -> f64 {
    incomplete_beta(df2 / 2.0, df1 / 2.0, df2 / (df2 + df1 * f))
}

/// The F that is exceeded with probability `tail`.
pub(crate) fn f_upper_point(tail: f64, df1: f64, df2: f64) -> f64 {
    upper_point(|f| f_upper(f, df1, df2), tail)
}

/// The probability of a χ² of at least `x`.
pub(crate) fn chi_square_upper(x: f64, df: f64) -> f64 {
    if x > 0.0 {
        gamma::checked_gamma_ur(df / 2.0, x / 2.0).unwrap_or(0.0).clamp(0.0, 1.0)
    } else {
        1.0
    }
}

/// The regularised incomplete beta function, a share.
fn incomplete_beta(a: f64, b: f64, x: f64) -> f64 {
    beta::checked_beta_reg(a, b, x).unwrap_or(0.0).clamp(0.0, 1.0)
}

/// The place x ≥ 0 at which `tail`, which falls from 1 to 0, is `target`, 0 < target < 1.
///
/// Illinois' variant of the false position, on the logarithm of the tail, which is nearly straight.
///
/// Dowell, M., & Jarratt, P. (1971). A modified regula falsi method for computing the root of an equation.
/// *BIT*, 11, 168–174.
pub(crate) fn upper_point(tail: impl Fn(f64) -> f64, target: f64) -> f64 {
    let height = |x: f64| tail(x).max(1e-320).ln() - target.ln();
    let (mut low, mut high) = (0.0, 1.0);
    let (mut above, mut below) = (-target.ln(), height(high));
    while below > 0.0 && high < 1e300 {
        (low, above) = (high, below);
        high *= 2.0;
        below = height(high);
    }
    let mut last_side = 0;
    for _ in 0..200 {
        if high - low <= 4.0 * f64::EPSILON * high {
            break;
        }
        let guess = (low + (high - low) * above / (above - below)).clamp(low, high);
        let found = height(guess);
        // Closer than the tail itself is known.
        if found.abs() <= 8.0 * f64::EPSILON {
            return guess;
        }
        if found > 0.0 {
            if last_side == 1 {
                below *= 0.5;
            }
            (low, above, last_side) = (guess, found, 1);
        } else {
            if last_side == -1 {
                above *= 0.5;
            }
            (high, below, last_side) = (guess, found, -1);
        }
    }
    f64::midpoint(low, high)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_close(found: f64, expected: f64) {
        assert!((found / expected - 1.0).abs() < 1e-9, "{found}, expected {expected}");
    }

    /// `scipy.stats` 1.17.1: `2 * t.sf(t, df)`.
    #[test]
    fn tails_of_t_agree_with_scipy() {
        for (t, df, expected) in [
            (0.5, 1.0, 0.704_832_764_699_133_5),
            (2.0, 1.0, 0.295_167_235_300_866_5),
            (2.5, 3.7, 0.071_822_022_911_826_78),
            (10.0, 30.0, 4.575_251_408_229_618e-11),
            (1.96, 1e5, 0.049_998_563_194_301_68),
            (4.0, 1e7, 6.334_293_869_016_885e-5),
            (1e-3, 5.0, 0.999_240_786_772_197_6),
            (60.0, 2.0, 0.000_277_662_090_594_678_76),
        ] {
            assert_close(t_two_sided(t, df), expected);
        }
    }

    /// `scipy.stats` 1.17.1: `f.sf(f, df1, df2)` and `chi2.sf(x, df)`.
    #[test]
    fn tails_of_f_and_chi_square_agree_with_scipy() {
        for (f, df1, df2, expected) in [
            (4.0, 2.0, 27.0, 0.030_094_852_382_393_567),
            (1.2, 7.0, 300.0, 0.302_476_686_973_727_26),
            (0.3, 3.0, 5.0, 0.824_713_769_291_998_6),
            (2.0, 5.0, 1e5, 0.075_245_163_176_529_7),
        ] {
            assert_close(f_upper(f, df1, df2), expected);
        }
        for (x, df, expected) in [
            (1.0, 4.0, 0.909_795_989_568_950_1),
            (100.0, 40.0, 4.791_357_300_338_064e-7),
            (900.0, 800.0, 0.007_774_644_192_745_909),
            (0.01, 3.0, 0.999_734_834_941_344_4),
        ] {
            assert_close(chi_square_upper(x, df), expected);
        }
    }

    /// `scipy.stats` 1.17.1: `t.isf`, `f.isf`, `norm.isf`.
    #[test]
    fn points_agree_with_scipy() {
        for (level, df, expected) in [
            (0.95, 4.0, 2.776_445_105_197_793_4),
            (0.99, 1.0, 63.656_741_162_871_526),
            (0.90, 93.49, 1.661_316_062_604_517_8),
            (0.95, 2e6, 1.959_965_170_676_374_8),
        ] {
            assert_close(t_two_sided_point(level, df), expected);
        }
        assert_close(f_upper_point(0.025, 14.0, 126.0), 1.971_873_074_658_070_4);
        assert_close(f_upper_point(0.975, 14.0, 126.0), 0.392_325_692_290_807_5);
        assert_close(f_upper_point(0.05, 1.0, 5.0), 6.607_890_973_703_364);
        assert_close(normal_two_sided_point(0.95), 1.959_963_984_540_054);
        assert_close(normal_quantile(0.8), 0.841_621_233_572_914_3);
    }
}
