//! Worked examples of `diffusion`.

use tourism_marketing::diffusion::{self, Bass};
use tourism_marketing::lists::AdopterCategory;

use crate::shared::close;

const APP: Bass = Bass { innovation: 0.03, imitation: 0.38, market: 1_000.0 };
const EARLY: Bass = Bass { innovation: 0.03, imitation: 0.9, market: 160.0 };
const MAIN: Bass = Bass { innovation: 0.005, imitation: 0.45, market: 840.0 };

#[test]
fn a_third_has_adopted_after_five_years() {
    // e^(−2.05) = 0.128735; 0.871265 / (1 + 12.6667 · 0.128735)
    close(diffusion::bass_cumulative(APP, 5.0).unwrap(), 0.331_198_642_5);
    assert_eq!(diffusion::bass_cumulative(APP, 0.0), Ok(0.0));
    // Nobody imitates: 1 − e^(−p·t).
    let alone = Bass { imitation: 0.0, ..APP };
    close(diffusion::bass_cumulative(alone, 10.0).unwrap(), 1.0 - (-0.3_f64).exp());
}

#[test]
fn the_peak_comes_after_six_years_or_at_once() {
    let peak = diffusion::bass_peak(APP).unwrap();
    close(peak.time, 6.192_619); // ln(0.38 / 0.03) / 0.41
    close(peak.adopters, 110.592_1); // 1000 · 0.1681 / 1.52
    let at_once = diffusion::bass_peak(Bass { innovation: 0.4, imitation: 0.1, ..APP }).unwrap();
    assert_eq!((at_once.time, at_once.adopters), (0.0, 400.0)); // m·p
}

#[test]
fn the_chasm_is_reached_after_three_years() {
    close(diffusion::bass_time_to(APP, 0.16).unwrap(), 3.126_379); // ln(3.026667 / 0.84) / 0.41
    assert_eq!(diffusion::bass_time_to(APP, 0.0), Ok(0.0));
}

/// Sales of video recorders, 1980–89, with the estimates of Srinivasan & Mason's interval least squares
/// (computed with R's `nls`): a residual sum that grows whichever way an estimate is moved.
#[test]
fn the_video_recorders_of_the_eighties_are_fitted_best_by_their_estimates() {
    let sales = [840.0, 1470.0, 2110.0, 4000.0, 7590.0, 10950.0, 10530.0, 9470.0, 7790.0, 5890.0];
    let squares = |bass: Bass| {
        let fitted = diffusion::bass_adopters(bass, sales.len()).unwrap();
        sales.iter().zip(fitted).map(|(found, fitted)| (found - fitted).powi(2)).sum::<f64>()
    };
    let best = Bass { innovation: 0.008_788_96, imitation: 0.642_158_91, market: 67_660.024_8 };
    close(squares(best), 3_672_146.264_384); // numpy
    for factor in [0.999, 1.001] {
        for other in [
            Bass { innovation: best.innovation * factor, ..best },
            Bass { imitation: best.imitation * factor, ..best },
            Bass { market: best.market * factor, ..best },
        ] {
            assert!(squares(other) > squares(best), "{other:?}");
        }
    }
}

#[test]
fn the_estimates_for_video_recorders_are_those_of_r_and_scipy() {
    let sales = [840.0, 1470.0, 2110.0, 4000.0, 7590.0, 10950.0, 10530.0, 9470.0, 7790.0, 5890.0];
    let fit = diffusion::fit_bass(&sales).unwrap();
    close(fit.bass.innovation, 0.008_788_962_5); // scipy.optimize.least_squares, xtol 1e-15
    close(fit.bass.imitation, 0.642_158_903);
    close(fit.bass.market, 67_660.024_9);
    close(fit.residual_sd, 724.287_459_15);
    assert!(fit.r_squared > 0.95 && fit.periods == 10);
}

#[test]
fn adopters_are_named_up_to_the_cut_of_their_category() {
    use AdopterCategory::{EarlyAdopter, EarlyMajority, Innovator, Laggard, LateMajority};
    let names = [0.02, 0.16, 0.17, 0.6, 0.9].map(|it| diffusion::rogers_category(it).unwrap());
    assert_eq!(names, [Innovator, EarlyAdopter, EarlyMajority, LateMajority, Laggard]);
    // 0.025 + 0.135 is 0.16 and 0.1 + 0.4 is 0.5, whatever 64 bits make of them.
    assert_eq!(diffusion::rogers_category(0.025 + 0.135), Ok(EarlyAdopter));
    assert_eq!(diffusion::rogers_category(0.84 + 1e-16), Ok(LateMajority));
    assert_eq!(diffusion::rogers_category(1.0), Ok(Laggard));
}

#[test]
fn six_invitations_of_which_a_fifth_is_taken_up_bring_one_point_two_users() {
    close(diffusion::k_factor(6.0, 0.2).unwrap(), 1.2);
    close(diffusion::viral_users(100.0, 1.2, 5).unwrap(), 992.992); // 100(1.2⁶ − 1)/0.2
    close(diffusion::viral_users(100.0, 0.5, 5).unwrap(), 196.875); // on the way to 200
    assert_eq!(diffusion::viral_users(100.0, 1.0, 5), Ok(600.0));
    assert_eq!(diffusion::viral_users(100.0, 0.0, 5), Ok(100.0));
    // As close to 1 as 64 bits come: (1 + ε)⁶ − 1 is 6ε and a little.
    close(diffusion::viral_users(100.0, 1.0 + f64::EPSILON, 5).unwrap(), 600.0);
    assert_eq!(diffusion::viral_users(0.0, 9.0, 10_000), Ok(0.0));
}

#[test]
fn two_markets_make_a_saddle() {
    let sales = diffusion::dual_market_sales(EARLY, MAIN, 3.0, 12).unwrap();
    let rounded: Vec<f64> = sales.iter().map(|it| (it * 10.0).round() / 10.0).collect();
    let expected = [7.5, 16.3, 29.0, 42.9, 40.9, 32.6, 28.8, 32.5, 42.5, 56.8, 73.1, 87.4];
    assert_eq!(rounded, expected);
    let long = diffusion::dual_market_sales(EARLY, MAIN, 3.0, 30).unwrap();
    let saddle = diffusion::saddle_depth(&long).unwrap().unwrap();
    close(saddle.depth, 0.327_141_7); // 1 − 28.836 / 42.856
    assert_eq!((saddle.peak, saddle.trough), (4, 7));
}

#[test]
fn a_saddle_needs_a_rise_a_slump_and_a_recovery() {
    let found = |sales: &[f64]| {
        diffusion::saddle_depth(sales).unwrap().map(|it| (it.depth, it.peak, it.trough))
    };
    assert_eq!(found(&[1.0, 4.0, 3.0, 5.0]), Some((0.25, 2, 3)));
    assert_eq!(found(&[1.0, 4.0, 3.0, 3.5]), Some((0.25, 2, 3))); // a recovery below the peak
    assert_eq!(found(&[1.0, 4.0, 4.0, 2.0, 2.0, 4.0]), Some((0.5, 2, 4))); // the first of equals
    assert_eq!(found(&[1.0, 4.0, 3.0, 3.5, 1.0, 6.0, 0.0]), Some((0.75, 2, 5))); // the lowest before the recovery
    assert_eq!(found(&[9.0, 3.0, 4.0, 2.0, 5.0]), Some((0.5, 3, 4))); // a strong launch is no inner peak
    for none in [&[5.0][..], &[5.0, 4.0, 6.0], &[1.0, 2.0, 3.0], &[1.0, 3.0, 2.0], &[0.0, 0.0, 0.0]]
    {
        assert_eq!(found(none), None, "{none:?}");
    }
    assert_eq!(found(&[1.0, 4.0, 3.0, 3.5, 2.0]), None); // still falling at the end
}

#[test]
fn attention_is_counted_and_measured() {
    assert_eq!(diffusion::sponsor_misattribution(90, 210), Ok(0.3));
    close(diffusion::frontal_asymmetry(6.0, 5.0).unwrap(), 0.182_321_556_8); // ln 1.2
}
