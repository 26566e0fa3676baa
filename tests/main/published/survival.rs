//! Survival curves that others have printed.

use tourism_marketing::survival::{self, Survival, SurvivalInterval};

use crate::shared::close;

/// Freireich et al. (1963): weeks in remission with 6-MP, the data by which every textbook explains the method.
const TREATED: [f64; 21] = [
    6.0, 6.0, 6.0, 7.0, 10.0, 13.0, 16.0, 22.0, 23.0, 6.0, 9.0, 10.0, 11.0, 17.0, 19.0, 20.0, 25.0,
    32.0, 32.0, 34.0, 35.0,
];
/// The first nine relapsed.
const RELAPSED: [bool; 21] = {
    let mut relapsed = [false; 21];
    let mut place = 0;
    while place < 9 {
        relapsed[place] = true;
        place += 1;
    }
    relapsed
};
/// The same with a placebo; all relapsed.
const PLACEBO: [f64; 21] = [
    1.0, 1.0, 2.0, 2.0, 3.0, 4.0, 4.0, 5.0, 5.0, 8.0, 8.0, 8.0, 8.0, 11.0, 11.0, 12.0, 12.0, 15.0,
    17.0, 22.0, 23.0,
];

fn treated(interval: SurvivalInterval) -> Survival {
    survival::kaplan_meier(&TREATED, &RELAPSED, 0.95, interval).unwrap()
}

/// As R's survival prints it, and with more digits statsmodels 0.15 (`SurvfuncRight`).
#[test]
fn the_curve_of_the_leukaemia_patients_is_the_printed_one() {
    let curve = treated(SurvivalInterval::LogLog);
    let expected = [
        (6.0, 21, 3, 0.857_142_86, 0.076_360_35),
        (7.0, 17, 1, 0.806_722_69, 0.086_935_29),
        (10.0, 15, 1, 0.752_941_18, 0.096_349_65),
        (13.0, 12, 1, 0.690_196_08, 0.106_814_71),
        (16.0, 11, 1, 0.627_450_98, 0.114_053_87),
        (22.0, 7, 1, 0.537_815_13, 0.128_233_75),
        (23.0, 6, 1, 0.448_179_27, 0.134_591_46),
    ];
    assert_eq!(curve.steps.len(), expected.len());
    for (step, (time, at_risk, left, height, error)) in curve.steps.iter().zip(expected) {
        assert_eq!((step.time, step.at_risk, step.left), (time, at_risk, left));
        close(step.survival, height);
        close(step.standard_error.unwrap(), error);
    }
    assert_eq!((curve.customers, curve.left, curve.end), (21, 9, 35.0));
    assert_eq!(curve.censored.len(), 12);
    close(curve.at(15.0).unwrap(), 0.690_196_08);
    assert_eq!(curve.at(5.9), Ok(1.0));
}

/// scipy 1.17, `ecdf(CensoredData).sf.confidence_interval(method="log-log")` and `"linear"`.
#[test]
fn both_intervals_are_those_of_scipy() {
    let limits = |interval| -> Vec<(f64, f64)> {
        let steps = treated(interval).steps;
        steps.iter().map(|step| step.interval.unwrap()).map(|it| (it.low, it.high)).collect()
    };
    let log_log = limits(SurvivalInterval::LogLog);
    for (found, (low, high)) in log_log.iter().zip([
        (0.619_717_955, 0.951_551_748),
        (0.563_146_565, 0.922_809_019),
        (0.503_199_511, 0.889_361_832),
        (0.431_610_222, 0.849_065_963),
        (0.367_510_856, 0.804_912_189),
        (0.267_778_937, 0.746_790_718),
        (0.188_052_006, 0.680_142_628),
    ]) {
        close(found.0, low);
        close(found.1, high);
    }
    let plain = limits(SurvivalInterval::Greenwood);
    close(plain[0].0, 0.707_479_31);
    assert_eq!(plain[0].1, 1.0); // cut off: 0.857 + 1.96 · 0.076 is more than 1
    close(plain[6].0, 0.184_384_86);
}

/// R: median 23 (13, NA) with 6-MP, 8 (4, 11) with the placebo.
#[test]
fn the_medians_are_those_of_r() {
    let median = treated(SurvivalInterval::LogLog).median;
    assert_eq!((median.time, median.low, median.high), (Some(23.0), Some(13.0), None));
    let placebo =
        survival::kaplan_meier(&PLACEBO, &[true; 21], 0.95, SurvivalInterval::LogLog).unwrap();
    let median = placebo.median;
    assert_eq!((median.time, median.low, median.high), (Some(8.0), Some(4.0), Some(11.0)));
    // All have left: the last step is 0 and has no standard error, and nothing is unknown beyond it.
    let last = placebo.steps.last().unwrap();
    assert_eq!((last.survival, last.standard_error, last.interval), (0.0, None, None));
    assert_eq!(placebo.at(100.0), Ok(0.0));
    // Without censoring, the area under the curve is the mean.
    close(placebo.mean_until(100.0).unwrap(), PLACEBO.iter().sum::<f64>() / 21.0);
}

/// R's survdiff prints χ² = 16.8, p = 4e-05; statsmodels 0.15 has 16.79294099, 4.16880911e-05.
#[test]
fn the_log_rank_test_is_the_printed_one() {
    let test = survival::log_rank(&TREATED, &RELAPSED, &PLACEBO, &[true; 21]).unwrap();
    close(test.chi_square, 16.792_940_989);
    close(test.p_value, 4.168_809_109e-5);
    assert_eq!((test.observed_first, test.observed_second), (9, 21));
    assert!((test.expected_first - 19.3).abs() < 0.05, "{}", test.expected_first); // R: 19.3 and 10.7
    assert!((test.expected_second - 10.7).abs() < 0.05);
}
