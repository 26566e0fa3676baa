//! Worked examples and printed numbers of `stats`.

use tourism_marketing::stats::{self, Summary};

use crate::shared::close;

/// Minutes in the lounge, with slow and with fast music.
const SLOW: Summary = Summary { mean: 52.0, sd: 10.0, n: 50 };
const FAST: Summary = Summary { mean: 48.0, sd: 8.0, n: 50 };

/// Dried weight of plants, `PlantGrowth` of R: Dobson (1983). *An Introduction to Statistical Modelling*.
fn plants() -> [Vec<f64>; 3] {
    [
        vec![4.17, 5.58, 5.18, 6.11, 4.50, 4.61, 5.17, 4.53, 5.33, 5.14],
        vec![4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69],
        vec![6.31, 5.12, 5.54, 5.50, 5.37, 5.29, 4.92, 6.15, 5.80, 5.26],
    ]
}

#[test]
fn two_shares_are_compared_as_worked_by_hand() {
    // (.30 − .20) / √(.25 · .75 · .01) = .1 / .0433013
    let scent = stats::two_proportion_z(60, 200, 40, 200).unwrap();
    close(scent.z, 2.309_401);
    close(scent.p_value, 0.020_921_34);
    // Nunes & Drèze (2006), endowed progress: 34 % against 19 % of 150 cards each, counts reconstructed.
    let cards = stats::two_proportion_z(51, 150, 28, 150).unwrap();
    close(cards.z, 3.014_941);
    close(cards.p_value, 0.002_570_295);
    // statsmodels, `proportions_ztest`.
    let mails = stats::two_proportion_z(200, 2_000, 250, 2_000).unwrap();
    close(mails.z, -2.501_955_416_8);
    close(mails.p_value, 0.012_350_947_7);
}

#[test]
fn a_difference_of_shares_has_both_intervals() {
    let wald = stats::difference_ci(60, 200, 40, 200, 0.95).unwrap();
    close(wald.estimate, 0.1);
    close(wald.low, 0.015_698_76);
    close(wald.high, 0.184_301_2);
    // statsmodels, `confint_proportions_2indep`, methods wald and newcomb, printed to six digits.
    let wald = stats::difference_ci(250, 2_000, 200, 2_000, 0.95).unwrap();
    let newcombe = stats::newcombe_ci(250, 2_000, 200, 2_000, 0.95).unwrap();
    for (found, printed) in [
        (wald.low, 0.005_431),
        (wald.high, 0.044_569),
        (newcombe.low, 0.005_410),
        (newcombe.high, 0.044_624),
    ] {
        assert!((found - printed).abs() < 5e-7, "{found}, printed {printed}");
    }
}

/// Newcombe (1998), table II, his examples (a), (c), (e) and (h), method 10, printed to four digits.
#[test]
fn newcombes_own_examples() {
    for (x1, n1, x2, n2, low, high) in [
        (56, 70, 48, 80, 0.0524, 0.3339),
        (9, 10, 3, 10, 0.1705, 0.8090),
        (5, 56, 0, 29, -0.0381, 0.1926),
        (10, 10, 0, 10, 0.6075, 1.0000),
    ] {
        let found = stats::newcombe_ci(x1, n1, x2, n2, 0.95).unwrap();
        assert!((found.low - low).abs() < 6e-5 && (found.high - high).abs() < 6e-5, "{found:?}");
    }
}

#[test]
fn the_counts_of_the_scented_lobby() {
    // E = 50, 150: 2 + 2 + .6667 + .6667; √χ² is the z of the two shares.
    let scent = stats::chi_square(&[vec![60, 140], vec![40, 160]]).unwrap();
    close(scent.statistic, 5.333_333);
    assert_eq!(scent.df, 1);
    close(scent.p_value, 0.020_921_34);
    close(scent.cramers_v, 0.115_470_1);
    assert_eq!(scent.expected, [[50.0, 150.0], [50.0, 150.0]]);
    let mails = stats::chi_square(&[vec![200, 1_800], vec![250, 1_750]]).unwrap();
    close(mails.statistic, 6.259_780_907_7); // scipy, `chi2_contingency` without correction
}

#[test]
fn means_are_compared_as_worked_by_hand() {
    // 4 / √(2 + 1.28) = 4 / 1.81108
    let music = stats::welch_t(&SLOW, &FAST).unwrap();
    close(music.t, 2.208_631);
    close(music.df, 93.494_89);
    close(music.p_value, 0.029_644_32);
    // Mean 2, sd .7071: 2 / (.7071 / 2.236)
    let healing = stats::paired_t(&[2.0, 1.0, 3.0, 2.0, 2.0]).unwrap();
    close(healing.t, 6.324_555);
    assert_eq!(healing.df, 4.0);
    close(healing.p_value, 0.003_198_202);
    let interval = healing.interval(0.95).unwrap();
    close(interval.low, 1.122_010_966_914_917); // scipy, `t.interval`
    close(interval.high, 2.877_989_033_085_083);
}

/// Student (1908): the hours of sleep that ten patients gained with two drugs; t = 4.0621, p = 0.00283 in R.
#[test]
fn students_own_sleepers() {
    let more = [1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4];
    let test = stats::paired_t(&more).unwrap();
    close(test.t, 4.062_128);
    close(test.p_value, 0.002_832_89);
}

#[test]
fn effect_sizes_as_worked_by_hand() {
    close(stats::cohens_d(&SLOW, &FAST).unwrap(), 0.441_726_1); // 4 / √82
    close(stats::hedges_g(&SLOW, &FAST).unwrap(), 0.438_336_9); // .441726 (1 − 3/391)
    // √(100/2500 + d²/200), in Python.
    let d = stats::cohens_d_ci(&SLOW, &FAST, 0.95).unwrap();
    close(d.low, 0.044_981_706);
    close(d.high, 0.838_470_502_5);
    let g = stats::hedges_g_ci(&SLOW, &FAST, 0.95).unwrap();
    close(g.low, 0.041_664_709_7);
    close(g.high, 0.835_009_093_2);
}

#[test]
fn three_lobbies_as_worked_by_hand() {
    // SSB = 24, SSW = 6: (24/2) / (6/6) = 12; 24/30; (24 − 2)/31
    let lobby = [vec![4.0, 5.0, 6.0], vec![6.0, 7.0, 8.0], vec![8.0, 9.0, 10.0]];
    let anova = stats::one_way_anova(&lobby).unwrap();
    assert_eq!((anova.f, anova.df_between, anova.df_within), (12.0, 2.0, 6.0));
    close(anova.p_value, 0.008);
    assert_eq!(anova.eta_squared, 0.8);
    close(anova.omega_squared, 0.709_677_4);
    // statsmodels, `anova_oneway(use_var="unequal")`.
    let welch = stats::welch_anova(&lobby).unwrap();
    close(welch.f, 10.285_714_285_714);
    close(welch.df_within, 4.0);
    close(welch.p_value, 0.026_500_811_249);
}

#[test]
fn the_plants_of_r() {
    let anova = stats::one_way_anova(&plants()).unwrap();
    close(anova.f, 4.846_087_862_4);
    close(anova.p_value, 0.015_909_958_3);
    close(anova.eta_squared, 0.264_148);
    let welch = stats::welch_anova(&plants()).unwrap();
    close(welch.f, 5.180_972_408_113);
    close(welch.df_within, 17.128_418_616_645);
    close(welch.p_value, 0.017_392_821_490);
    let tukey = stats::tukey_hsd(&plants(), 0.95).unwrap();
    for (pair, p) in
        tukey.comparisons.iter().zip([0.390_871_144_2, 0.197_995_991_3, 0.012_006_424_0])
    {
        close(pair.p_value, p);
    }
    close(tukey.comparisons[2].low, 0.173_783_9);
    close(tukey.comparisons[2].high, 1.556_216_1);
}

/// R and pingouin on `PlantGrowth`: `kruskal.test`, `car::leveneTest`, Games–Howell; the digits beyond from scipy 1.17.1.
#[test]
fn the_plants_of_r_without_equal_variances_or_a_normal_distribution() {
    let ranks = stats::kruskal_wallis(&plants()).unwrap();
    close(ranks.h, 7.988_228_749_443_7);
    close(ranks.p_value, 0.018_423_755_731_472);
    let spread = stats::levene(&plants()).unwrap();
    close(spread.f, 1.119_185_694_870_39);
    close(spread.p_value, 0.341_226_624_125_475_5);
    let pairs = stats::games_howell(&plants(), 0.95).unwrap();
    for (pair, p) in pairs.comparisons.iter().zip([0.474_554_92, 0.112_889_18, 0.023_703_45]) {
        close(pair.p_value, p);
    }
    close(pairs.comparisons[2].low, 0.113_512_99);
    close(pairs.comparisons[2].high, 1.616_487_01);
}

/// scipy 1.17.1, `kruskal`, with ties.
#[test]
fn ranks_that_are_shared() {
    let test = stats::kruskal_wallis(&[vec![1.0, 2.0, 2.0], vec![2.0, 3.0, 3.0, 3.0]]).unwrap();
    close(test.h, 3.645_833_333_333);
    close(test.p_value, 0.056_209_667_831_191);
}

/// Fisher (1935): of four cups each, the lady names three right; 17 of 70 and as many the other way. The others: scipy.
#[test]
fn the_lady_tasting_tea() {
    let tea = stats::fisher_exact([[3, 1], [1, 3]]).unwrap();
    close(tea.p_value, 34.0 / 70.0);
    assert_eq!(tea.odds_ratio, Some(9.0));
    close(
        stats::fisher_exact([[200, 1_800], [250, 1_750]]).unwrap().p_value,
        0.014_138_729_871_419,
    );
    let none = stats::fisher_exact([[0, 5], [4, 1]]).unwrap();
    close(none.p_value, 0.047_619_047_619_047_6);
    assert_eq!(
        (none.odds_ratio, stats::fisher_exact([[5, 0], [4, 1]]).unwrap().odds_ratio),
        (Some(0.0), None)
    );
}

/// scipy 1.17.1, `tukey_hsd`, groups of four, five and three.
#[test]
fn groups_of_different_size_after_kramer() {
    let groups = [vec![4.0, 5.0, 6.0, 9.0], vec![6.0, 7.0, 8.0, 7.0, 5.0], vec![8.0, 9.0, 10.0]];
    let tukey = stats::tukey_hsd(&groups, 0.90).unwrap();
    for (pair, (p, low, high)) in tukey.comparisons.iter().zip([
        (0.832_516_3, -1.813_908_27, 3.013_908_27),
        (0.071_823_64, 0.251_644_53, 5.748_355_47),
        (0.136_094_32, -0.227_930_47, 5.027_930_47),
    ]) {
        close(pair.p_value, p);
        close(pair.low, low);
        close(pair.high, high);
    }
}

/// NIST Statistical Reference Datasets, analysis of variance, `SiRstv`: resistivity by five instruments.
#[test]
fn nist_certifies_the_analysis_of_variance() {
    let instruments = [
        vec![196.3052, 196.1240, 196.1890, 196.2569, 196.3403],
        vec![196.3042, 196.3825, 196.1669, 196.3257, 196.0422],
        vec![196.1303, 196.2005, 196.2889, 196.0343, 196.1811],
        vec![196.2795, 196.1748, 196.1494, 196.1485, 195.9885],
        vec![196.2119, 196.1051, 196.1850, 196.0052, 196.2090],
    ];
    let anova = stats::one_way_anova(&instruments).unwrap();
    assert!((anova.f / 1.180_462_374_402_55 - 1.0).abs() < 1e-9, "{}", anova.f);
    assert!((anova.eta_squared / 0.190_999_039_051_129 - 1.0).abs() < 1e-9);
}

#[test]
fn a_sample_size_and_a_correction_as_worked_by_hand() {
    assert_eq!(stats::sample_size_two_prop(0.30, 0.20, 0.05, 0.80), Ok(291)); // 7.8489 · .37 / .01 = 290.4
    assert_eq!(stats::holm(&[0.01, 0.04, 0.03, 0.20]), Ok(vec![0.04, 0.09, 0.09, 0.20]));
    assert_eq!(stats::top2_box(&[5, 4, 3, 5, 2], 5), Ok(0.6));
}

#[test]
fn correlations_agree_with_scipy() {
    let both = stats::correlation(&[1.0, 2.0, 3.0, 4.0, 5.0], &[2.0, 1.0, 4.0, 3.0, 5.0]).unwrap();
    close(both.r, 0.8);
    close(both.p_value, 0.104_088_038_661_83);
    let interval = both.interval(0.95).unwrap();
    close(interval.low, -0.279_640_041_969_36);
    close(interval.high, 0.986_196_193_301_27);
    let ranks =
        stats::rank_correlation(&[1.0, 2.0, 2.0, 3.0, 5.0, 4.0], &[2.0, 1.0, 4.0, 4.0, 5.0, 3.0])
            .unwrap();
    close(ranks.r, 0.661_764_705_882_35);
    close(ranks.p_value, 0.152_257_085_792_79);
}

/// NIST Statistical Reference Datasets, linear regression, `Longley` (1967), whose predictors nearly repeat each
/// other.
#[test]
fn nist_certifies_the_regression() {
    let predictors = [
        vec![
            83.0, 88.5, 88.2, 89.5, 96.2, 98.1, 99.0, 100.0, 101.2, 104.6, 108.4, 110.8, 112.6,
            114.2, 115.7, 116.9,
        ],
        vec![
            234_289.0, 259_426.0, 258_054.0, 284_599.0, 328_975.0, 346_999.0, 365_385.0, 363_112.0,
            397_469.0, 419_180.0, 442_769.0, 444_546.0, 482_704.0, 502_601.0, 518_173.0, 554_894.0,
        ],
        vec![
            2356.0, 2325.0, 3682.0, 3351.0, 2099.0, 1932.0, 1870.0, 3578.0, 2904.0, 2822.0, 2936.0,
            4681.0, 3813.0, 3931.0, 4806.0, 4007.0,
        ],
        vec![
            1590.0, 1456.0, 1616.0, 1650.0, 3099.0, 3594.0, 3547.0, 3350.0, 3048.0, 2857.0, 2798.0,
            2637.0, 2552.0, 2514.0, 2572.0, 2827.0,
        ],
        vec![
            107_608.0, 108_632.0, 109_773.0, 110_929.0, 112_075.0, 113_270.0, 115_094.0, 116_219.0,
            117_388.0, 118_734.0, 120_445.0, 121_950.0, 123_366.0, 125_368.0, 127_852.0, 130_081.0,
        ],
        (1947..=1962).map(f64::from).collect(),
    ];
    let employed = [
        60_323.0, 61_122.0, 60_171.0, 61_187.0, 63_221.0, 63_639.0, 64_989.0, 63_761.0, 66_019.0,
        67_857.0, 68_169.0, 66_513.0, 68_655.0, 69_564.0, 69_331.0, 70_551.0,
    ];
    let longley = stats::regression(&employed, &predictors).unwrap();
    let certified = [
        (15.061_872_271_373_3, 84.914_925_774_766_9),
        (-0.035_819_179_292_591_0, 0.033_491_007_772_235_8),
        (-2.020_229_803_816_83, 0.488_399_681_651_699),
        (-1.033_226_867_173_59, 0.214_274_163_161_675),
        (-0.051_104_105_653_582_3, 0.226_073_200_069_370),
        (1_829.151_464_613_55, 455.478_499_142_212),
    ];
    let relative = |found: f64, expected: f64| {
        assert!((found / expected - 1.0).abs() < 1e-9, "{found}, certified {expected}");
    };
    for (coefficient, (estimate, error)) in longley.coefficients.iter().zip(certified) {
        relative(coefficient.estimate, estimate);
        relative(coefficient.standard_error, error);
    }
    relative(longley.intercept.estimate, -3_482_258.634_595_82);
    relative(longley.intercept.standard_error, 890_420.383_607_373);
    relative(longley.r_squared, 0.995_479_004_577_296);
    relative(longley.residual_sd, 304.854_073_561_965);
    relative(longley.f, 330.285_339_234_588);
}

/// statsmodels 0.14, `OLS`.
#[test]
fn two_drivers_of_satisfaction() {
    let staff = vec![4.0, 5.0, 6.0, 3.0, 5.0, 7.0];
    let room = vec![5.0, 5.0, 4.0, 4.0, 6.0, 6.0];
    let drivers = stats::regression(&[4.5, 5.5, 5.0, 3.5, 6.0, 7.0], &[staff, room]).unwrap();
    close(drivers.intercept.estimate, -1.040_322_58);
    close(drivers.coefficients[1].estimate, 0.725_806_45);
    close(drivers.coefficients[1].standard_error, 0.112_132_55);
    close(drivers.coefficients[0].p_value, 0.004_901_24);
    close(drivers.adjusted_r_squared, 0.973_573_901_950_064);
    close(drivers.p_value, 0.001_996_532_750_56);
}

/// North, Hargreaves and others (1999, *Journal of Applied Psychology*, 84, 271–276): bottles of French and German wine that a shop sold to French
/// and to German music.
#[test]
fn french_music_sells_french_wine() {
    let bottles = stats::chi_square(&[vec![40, 8], vec![12, 22]]).unwrap();
    close(bottles.statistic, 19.797_083_961_8); // scipy, without the correction for continuity
    close(bottles.p_value, 8.611_395_342_7e-6);
    let exact = stats::fisher_exact([[40, 8], [12, 22]]).unwrap();
    close(exact.odds_ratio.unwrap(), 40.0 * 22.0 / (8.0 * 12.0));
    assert!(exact.p_value < 1e-4);
}
