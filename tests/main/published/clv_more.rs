//! Penalties, covariates, intervals and chosen families: against optima of scipy on the same customers.
//!
//! The likelihoods were written anew in Python, with the integral of the Pareto/NBD as it stands, and maximised by Nelder
//! and Mead's method and BFGS (scipy 1.17); standard errors are from differences of the likelihood.

use approx::assert_abs_diff_eq;
use tourism_marketing::clv::{
    BgBb, BgNbd, CovariateBgNbd, CovariateParetoNbd, GammaGamma, History, MbgNbd, Parameter,
    ParetoNbd, ShiftedBetaGeometric, Weeks,
};
use tourism_marketing::data;

use super::clv::{SAMPLE, donors, within};

fn estimates(parameters: &[Parameter]) -> Vec<f64> {
    parameters.iter().map(|it| it.estimate).collect()
}

/// Standard errors of the logarithms.
fn errors(parameters: &[Parameter]) -> Vec<f64> {
    parameters.iter().map(|it| it.standard_error / it.estimate).collect()
}

#[test]
fn a_penalty_holds_forty_customers_where_scipy_holds_them() {
    let few = &SAMPLE.histories[..40];
    let found = BgNbd::fit_penalised(few, 1.0).unwrap();
    within(
        &estimates(&found.report.parameters),
        &[0.366_570_65, 11.441_034_98, 0.486_934_64, 1.419_963_31],
        2e-6,
    );
    assert_abs_diff_eq!(found.report.log_likelihood, -167.844_926_569, epsilon = 1e-6);
    within(
        &errors(&found.report.parameters),
        &[0.367_096_9, 0.491_222_8, 0.714_275_3, 0.844_335_4],
        2e-5,
    );
    let weaker = BgNbd::fit_penalised(few, 0.1).unwrap();
    within(
        &estimates(&weaker.report.parameters),
        &[0.260_304_11, 6.896_509_6, 0.258_508_17, 0.710_920_9],
        2e-6,
    );
    let pareto = ParetoNbd::fit_penalised(few, 1.0).unwrap();
    within(
        &estimates(&pareto.report.parameters),
        &[0.742_126_32, 18.299_732_64, 1.198_129_88, 30.407_816_5],
        2e-5,
    );
    assert_abs_diff_eq!(pareto.report.log_likelihood, -166.896_428_376, epsilon = 1e-6);
    within(
        &errors(&pareto.report.parameters),
        &[0.532_347_9, 0.467_914_9, 0.663_825_3, 0.871_159_2],
        2e-5,
    );
    // The weaker the penalty, the higher the likelihood; without one it is the highest, or it has no top.
    assert!(weaker.report.log_likelihood > found.report.log_likelihood);
    assert_eq!(
        (found.report.penalty, BgNbd::fit(&SAMPLE.histories).unwrap().report.penalty),
        (1.0, 0.0)
    );
}

#[test]
fn a_penalty_does_not_care_for_the_unit_of_time_and_gives_guests_all_alike_a_model() {
    use tourism_marketing::clv::Days;
    let few = &SAMPLE.histories[..40];
    let in_days: Vec<History<Days>> = few
        .iter()
        .map(|it| History {
            customer: it.customer.clone(),
            frequency: it.frequency,
            recency: Days(it.recency.0 * 7.0),
            age: Days(it.age.0 * 7.0),
            spend: it.spend,
        })
        .collect();
    let (weeks, days) =
        (MbgNbd::fit_penalised(few, 2.0).unwrap(), MbgNbd::fit_penalised(&in_days, 2.0).unwrap());
    assert_abs_diff_eq!(weeks.alpha.0 * 7.0, days.alpha.0, epsilon = 1e-6);
    assert_abs_diff_eq!(weeks.a, days.a, epsilon = 1e-7);
    // Nobody differs and nobody stopped: maximum likelihood refuses, see the refusals.
    let alike = vec![super::clv::history(5, 29.0, 30.0); 50];
    assert!(BgNbd::fit(&alike).is_err());
    let held = BgNbd::fit_penalised(&alike, 1.0).unwrap();
    let rate = held.r / held.alpha.0;
    assert!((0.1..0.25).contains(&rate), "{held:?}"); // 5 purchases in 30 weeks
}

/// Of each customer, whether two or more discs were bought on the first day, and the amount of that day in 100 USD.
fn first_days() -> (Vec<f64>, Vec<f64>) {
    let log = data::cdnow_sample().unwrap();
    let of = |customer: &str| {
        let lines = || log.iter().filter(|it| it.customer == customer);
        let first = lines().map(|it| it.date).min().unwrap();
        let day = || lines().filter(|it| it.date == first);
        let several = day().map(|it| it.units).sum::<u32>() >= 2;
        (f64::from(u8::from(several)), day().map(|it| it.usd).sum::<f64>() / 100.0)
    };
    SAMPLE.histories.iter().map(|it| of(&it.customer)).unzip()
}

/// scipy: r, α₀, a₀, b₀; γ of both covariates of buying, of a and of b; height; standard errors, those of the base of logarithms.
const BG_BASE: [f64; 4] = [0.254_942_3, 7.123_970_33, 0.564_373_05, 1.658_580_01];
const BG_COEFFICIENTS: [f64; 4] = [0.303_006_44, 0.666_402_79, 0.549_586_21, 0.657_131_54];
const BG_HEIGHT: f64 = -9_558.926_732_564;
const BG_ERRORS: [f64; 8] = [
    0.052_685_14,
    0.106_447_61,
    0.362_347_19,
    0.447_514_48,
    0.122_288_49,
    0.177_251_55,
    0.488_080_32,
    0.602_616_48,
];
const PARETO_BASE: [f64; 4] = [0.588_278_33, 14.790_776_17, 0.555_192_5, 8.626_967_42];
const PARETO_COEFFICIENTS: [f64; 3] = [0.149_992_28, 0.557_889_42, -0.242_882_56];
const PARETO_HEIGHT: f64 = -9_569.214_716_654;
const PARETO_ERRORS: [f64; 7] = [
    0.089_552_02,
    0.091_918_87,
    0.289_922_43,
    0.585_346_68,
    0.100_561_00,
    0.123_242_57,
    0.227_913_14,
];

#[test]
fn covariates_have_the_coefficients_that_scipy_finds() {
    let (several, amount) = first_days();
    let buying = [("several", &several[..]), ("amount", &amount[..])];
    let leaving = [("several", &several[..])];
    let bg = CovariateBgNbd::fit(&SAMPLE.histories, &buying, &leaving).unwrap();
    within(&estimates(&bg.report.parameters), &BG_BASE, 2e-4);
    let found: Vec<f64> = bg.report.coefficients.iter().map(|it| it.estimate).collect();
    within(&found, &BG_COEFFICIENTS, 2e-4);
    assert_abs_diff_eq!(bg.report.log_likelihood, BG_HEIGHT, epsilon = 1e-5);
    let found: Vec<f64> = bg.report.coefficients.iter().map(|it| it.standard_error).collect();
    within(&found, &BG_ERRORS[4..], 1e-3);
    within(&errors(&bg.report.parameters), &BG_ERRORS[..4], 1e-3);
    let of: Vec<&str> = bg.report.coefficients.iter().map(|it| it.of).collect();
    assert_eq!(of, ["buying", "buying", "leaving a", "leaving b"]);
    let pareto = CovariateParetoNbd::fit(&SAMPLE.histories, &buying, &leaving).unwrap();
    within(&estimates(&pareto.report.parameters), &PARETO_BASE, 2e-3);
    let found: Vec<f64> = pareto.report.coefficients.iter().map(|it| it.estimate).collect();
    within(&found, &PARETO_COEFFICIENTS, 2e-4);
    assert_abs_diff_eq!(pareto.report.log_likelihood, PARETO_HEIGHT, epsilon = 1e-5);
    let found: Vec<f64> = pareto.report.coefficients.iter().map(|it| it.standard_error).collect();
    within(&found, &PARETO_ERRORS[4..], 1e-3);
    // Each customer is scored by the model of his own covariates.
    let scores = bg.score(&SAMPLE.histories, &buying, &leaving, Weeks(39.0)).unwrap();
    let own = bg.customer(&[several[7], amount[7]], &[several[7]]).unwrap();
    let expected = own.expected_of(&SAMPLE.histories[7], Weeks(39.0)).unwrap();
    assert_eq!(scores[7].expected_purchases, expected);
}

#[test]
fn coefficients_of_simulated_customers_are_given_back() {
    let base = ParetoNbd { r: 0.8, alpha: Weeks(8.0), s: 0.9, beta: Weeks(25.0) };
    let truth = CovariateParetoNbd { base, buying: vec![0.5, -0.3], leaving: vec![0.7] };
    // Four groups, and in each the same of another covariate.
    let (mut guests, mut club, mut far) = (Vec::new(), Vec::new(), Vec::new());
    for (place, (member, distance)) in
        [(0.0, 0.0), (1.0, 0.0), (0.0, 2.0), (1.0, 2.0)].into_iter().enumerate()
    {
        let model = truth.customer(&[member, distance], &[distance / 2.0]).unwrap();
        let ages: Vec<Weeks> = (0..5_000).map(|i| Weeks(30.0 + f64::from(i % 41))).collect();
        guests.extend(model.simulate(&ages, 41 + place as u64).unwrap());
        club.extend(vec![member; 5_000]);
        far.extend(vec![distance; 5_000]);
    }
    let half: Vec<f64> = far.iter().map(|it| it / 2.0).collect();
    let found =
        CovariateParetoNbd::fit(&guests, &[("club", &club), ("far", &far)], &[("half", &half)])
            .unwrap();
    for (it, truth) in found.report.coefficients.iter().zip([0.5, -0.3, 0.7]) {
        assert!((it.estimate - truth).abs() < 3.0 * it.standard_error, "{it:?} {truth}");
        assert!(it.standard_error < 0.2, "{it:?}");
    }
    for (it, truth) in found.report.parameters.iter().zip([0.8, 8.0, 0.9, 25.0]) {
        assert!((it.estimate - truth).abs() < 3.0 * it.standard_error, "{it:?} {truth}");
    }
}

#[test]
fn the_delta_method_agrees_with_the_report_and_with_the_bootstrap() {
    let fitted = BgNbd::fit(&SAMPLE.histories).unwrap();
    let (own, found) = (
        fitted.report.parameters[3].interval(0.95).unwrap(),
        fitted.interval(0.95, |it| Ok(it.b)).unwrap(),
    );
    assert_abs_diff_eq!(own.low, found.low, epsilon = 1e-3 * own.low);
    assert_abs_diff_eq!(own.high, found.high, epsilon = 1e-3 * own.high);
    let bootstrap = BgNbd::bootstrap(&SAMPLE.histories, 300, 6).unwrap();
    let guest = super::clv::history(4, 30.0, 38.86);
    let ahead = |model: &BgNbd<Weeks>| model.expected_of(&guest, Weeks(39.0));
    let by_delta = fitted.interval(0.95, ahead).unwrap();
    let drawn = bootstrap.interval(0.95, by_delta.estimate, ahead).unwrap();
    let ratio = (by_delta.high - by_delta.low) / (drawn.high - drawn.low);
    assert!((0.75..1.35).contains(&ratio), "{by_delta:?} {drawn:?}");
    let alive = |model: &BgNbd<Weeks>| model.probability_alive(&guest);
    let by_delta = fitted.share_interval(0.95, alive).unwrap();
    let drawn = bootstrap.interval(0.95, by_delta.estimate, alive).unwrap();
    let ratio = (by_delta.high - by_delta.low) / (drawn.high - drawn.low);
    assert!((0.75..1.35).contains(&ratio), "{by_delta:?} {drawn:?}");
}

#[test]
fn the_bootstrap_of_seasons_members_and_amounts_agrees_with_the_information() {
    let near = |drawn: &tourism_marketing::stats::Interval,
                by_delta: &tourism_marketing::stats::Interval| {
        let ratio = (drawn.high - drawn.low) / (by_delta.high - by_delta.low);
        assert!((0.75..1.35).contains(&ratio), "{drawn:?} {by_delta:?}");
        assert!(drawn.low < by_delta.estimate && by_delta.estimate < drawn.high);
    };
    let model = BgBb::fit(&donors()).unwrap();
    let drawn = BgBb::bootstrap(&donors(), 200, 7).unwrap();
    assert_eq!((drawn.models.len(), drawn.failed), (200, 0));
    let ahead = |model: &BgBb| model.expected_visits(5);
    near(
        &drawn.interval(0.95, ahead(&model).unwrap(), ahead).unwrap(),
        &model.interval(0.95, ahead).unwrap(),
    );
    let members = [1000, 869, 743, 653, 593, 551, 517, 491];
    let club = ShiftedBetaGeometric::fit(&members).unwrap();
    let drawn = ShiftedBetaGeometric::bootstrap(&members, 200, 8).unwrap();
    let stays = |model: &ShiftedBetaGeometric| Ok(model.survival(12)?[12]);
    near(
        &drawn.interval(0.95, stays(&club).unwrap(), stays).unwrap(),
        &club.share_interval(0.95, stays).unwrap(),
    );
    let spend = GammaGamma::fit(&SAMPLE.histories).unwrap();
    let drawn = GammaGamma::bootstrap(&SAMPLE.histories, 200, 9).unwrap();
    let mean = |model: &GammaGamma| model.expected_spend(2, 22.35);
    near(
        &drawn.interval(0.95, mean(&spend).unwrap(), mean).unwrap(),
        &spend.interval(0.95, mean).unwrap(),
    );
    let again = GammaGamma::bootstrap(&SAMPLE.histories, 20, 9).unwrap();
    assert_eq!(again.models[..], drawn.models[..20]);
}

#[test]
fn a_log_is_what_its_guests_did() {
    use chrono::NaiveDate;
    use tourism_marketing::clv::{
        self, BuyingSetting, LogSign, ModelFamily, SummaryOptions, Transaction,
    };
    let line = |customer: &str, year, month, day| Transaction {
        customer: customer.to_owned(),
        date: NaiveDate::from_ymd_opt(year, month, day).unwrap(),
        amount: 90.0,
    };
    // Four summers: Kim in all, Lee in two, Park once, Choi twice in one.
    let log = [
        line("Kim", 2021, 7, 20),
        line("Kim", 2022, 7, 25),
        line("Kim", 2023, 8, 1),
        line("Kim", 2024, 7, 19),
        line("Lee", 2021, 8, 2),
        line("Lee", 2023, 8, 10),
        line("Park", 2022, 8, 5),
        line("Choi", 2024, 7, 1),
        line("Choi", 2024, 7, 30),
    ];
    let facts = clv::log_facts(&log, &SummaryOptions::default()).unwrap();
    assert_eq!((facts.customers, facts.returned, facts.days), (4, 3, 1_106));
    // Gaps: 370, 372, 353; 738; 29 days.
    assert_eq!(facts.median_gap, Some(370.0));
    assert_abs_diff_eq!(facts.yearly_gaps, 0.8, epsilon = 1e-12);
    assert_abs_diff_eq!(facts.monthly_gaps, 0.2, epsilon = 1e-12);
    // Years with a purchase: 4 + 2 + 1 + 1, of which one has two.
    assert_abs_diff_eq!(facts.several_a_year, 0.125, epsilon = 1e-12);
    assert_eq!(facts.busiest_quarter, Some(1.0));
    let advice = facts.advice(BuyingSetting::AnyTime);
    assert_eq!(advice.families, BuyingSetting::AnyTime.families());
    // 370 days are more than a third of 1,106.
    assert_eq!(advice.signs, [LogSign::FewRepeats, LogSign::BusySeason, LogSign::ShortLog]);
    let advice = clv::LogFacts { several_a_year: 0.0, ..facts }.advice(BuyingSetting::Contract);
    assert_eq!(advice.families, [ModelFamily::ShiftedBetaGeometric]);
    assert_eq!(advice.signs, [LogSign::FewRepeats, LogSign::YearlyRhythm, LogSign::ShortLog]);
}
