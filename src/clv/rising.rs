//! Rising factorials of whole numbers: what depends only on a small integer is computed once.

use statrs::function::gamma::ln_gamma;

/// ln (z)ₙ = ln Γ(z + n) − ln Γ(z) with its first two derivatives by z.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Rising {
    pub(super) value: f64,
    pub(super) first: f64,
    pub(super) second: f64,
}

/// Gaps longer than this are jumped over with gamma functions.
const WALK: u32 = 256;

/// ln (z)ₙ for each n of an increasing list.
pub(super) fn table(z: f64, numbers: &[u32]) -> Vec<Rising> {
    let (mut at, mut sum) = (0_u32, Rising::default());
    numbers
        .iter()
        .map(|&n| {
            if n.saturating_sub(at) > WALK {
                sum = jump(z, n);
            } else {
                // A product of some factors for one logarithm.
                let mut product = 1.0;
                for k in at..n {
                    let factor = z + f64::from(k);
                    product *= factor;
                    if !(1e-200..1e200).contains(&product) {
                        sum.value += product.ln();
                        product = 1.0;
                    }
                    let part = 1.0 / factor;
                    sum.first += part;
                    sum.second -= part * part;
                }
                sum.value += product.ln();
            }
            at = n;
            sum
        })
        .collect()
}

fn jump(z: f64, n: u32) -> Rising {
    let end = z + f64::from(n);
    Rising {
        value: ln_gamma(end) - ln_gamma(z),
        first: digamma(end) - digamma(z),
        second: trigamma(end) - trigamma(z),
    }
}

/// The first derivative of ln Γ, for z > 0.
///
/// Recurrence up to 10, then the asymptotic series (Abramowitz & Stegun 6.3.18).
pub(super) fn digamma(z: f64) -> f64 {
    let (mut z, mut sum) = (z, 0.0);
    while z < 10.0 {
        sum -= 1.0 / z;
        z += 1.0;
    }
    let y = 1.0 / (z * z);
    let series = y
        * (1.0 / 12.0
            - y * (1.0 / 120.0
                - y * (1.0 / 252.0
                    - y * (1.0 / 240.0 - y * (1.0 / 132.0 - y * (691.0 / 32_760.0 - y / 12.0))))));
    sum + z.ln() - 0.5 / z - series
}

/// The second derivative of ln Γ, for z > 0 (Abramowitz & Stegun 6.4.12).
pub(super) fn trigamma(z: f64) -> f64 {
    let (mut z, mut sum) = (z, 0.0);
    while z < 10.0 {
        sum += 1.0 / (z * z);
        z += 1.0;
    }
    let y = 1.0 / (z * z);
    let series = y
        * (1.0 / 6.0
            - y * (1.0 / 30.0
                - y * (1.0 / 42.0
                    - y * (1.0 / 30.0
                        - y * (5.0 / 66.0 - y * (691.0 / 2_730.0 - y * 7.0 / 6.0))))));
    sum + 1.0 / z + 0.5 * y + series / z
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn polygamma_functions_are_those_of_the_tables() {
        // −γ, −γ − 2 ln 2; π²/6, π²/2.
        for (found, expected) in [
            (digamma(1.0), -0.577_215_664_901_532_9),
            (digamma(0.5), -1.963_510_026_021_423_5),
            (trigamma(1.0), 1.644_934_066_848_226_4),
            (trigamma(0.5), 4.934_802_200_544_679),
        ] {
            assert!((found - expected).abs() < 1e-13, "{found} {expected}");
        }
    }

    #[test]
    fn walking_and_jumping_come_to_the_same() {
        for z in [0.01, 0.25, 3.0, 80.0] {
            let walked = table(z, &(0..=900).collect::<Vec<u32>>());
            for n in [1, 7, 300, 900] {
                let (a, b) = (walked[n], jump(z, u32::try_from(n).unwrap()));
                assert!((a.value - b.value).abs() < 1e-11 * a.value.abs().max(1.0), "{a:?} {b:?}");
                assert!((a.first - b.first).abs() < 1e-11 * a.first, "{a:?} {b:?}");
                assert!((a.second - b.second).abs() < 1e-10 * a.second.abs(), "{a:?} {b:?}");
            }
            assert_eq!(table(z, &[900]).len(), 1);
        }
    }
}
