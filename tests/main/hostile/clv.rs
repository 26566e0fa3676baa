//! Models of repeat buying: whatever the input, a finite number or a refusal.

use chrono::{Days as Forward, NaiveDate};
use proptest::prelude::*;
use tourism_marketing::Lang;
use tourism_marketing::clv::{
    self, BgBb, BgNbd, BuyingSetting, CovariateBgNbd, CovariateParetoNbd, Frequencies, GammaGamma,
    History, MbgNbd, ParetoNbd, Refunds, SameDay, SeasonHistory, ShiftedBetaGeometric,
    SummaryOptions, Tracking, Transaction, Weeks, ZeroAmounts,
};
use tourism_marketing::plot::{self, ForecastMeasure, TrackingView};

fn time() -> impl Strategy<Value = f64> {
    prop_oneof![
        0.0..60.0_f64,
        Just(0.0),
        Just(1e-300),
        Just(1e12),
        Just(f64::NAN),
        Just(-1.0),
        any::<f64>()
    ]
}

fn parameter() -> impl Strategy<Value = f64> {
    prop_oneof![0.01..20.0_f64, Just(1.0), Just(1e-9), Just(1e9), any::<f64>()]
}

fn histories() -> impl Strategy<Value = Vec<History<Weeks>>> {
    let wild = (prop_oneof![0..5_u32, Just(300), any::<u32>()], time(), time(), time());
    let tame = (0..300_u32, 0.0..1.0_f64, 0.0..60.0_f64, 0.0..100.0_f64)
        .prop_map(|(x, share, age, spend)| (x, if x == 0 { 0.0 } else { share * age }, age, spend));
    let rows = prop_oneof![
        3 => prop::collection::vec(tame, 0..12).boxed(),
        1 => prop::collection::vec(wild, 0..4).boxed(),
    ];
    rows.prop_map(|rows| {
        rows.into_iter()
            .map(|(frequency, recency, age, spend)| History {
                customer: "Kim".to_owned(),
                frequency,
                recency: Weeks(recency),
                age: Weeks(age),
                spend,
            })
            .collect()
    })
}

macro_rules! asked {
    ($model:expr, $histories:expr, $time:expr, $spend:expr, $number:expr) => {{
        let (model, histories, time) = ($model, $histories, Weeks($time));
        let sound = |values: &[f64]| values.iter().all(|it| it.is_finite() && *it >= 0.0);
        if let Ok(value) = model.expected_purchases(time) {
            prop_assert!(sound(&[value]), "{model:?} {time:?} {value}");
        }
        if let Ok(values) = model.purchase_probabilities(30, time) {
            prop_assert!(
                sound(&values) && values.iter().sum::<f64>() < 1.0 + 1e-6,
                "{model:?} {values:?}"
            );
        }
        if let Ok(scores) = model.score(histories, time) {
            for it in scores {
                prop_assert!((0.0..=1.0).contains(&it.probability_alive));
                prop_assert!(sound(&[it.expected_purchases]), "{model:?} {it:?}");
            }
        }
        for values in [
            model.discounted_purchases(histories, $number, 0.01),
            model.lifetime_values(histories, $spend, 0.3, $number, 0.01),
            model.residual_purchases(histories, $time),
            model.residual_values(histories, $spend, 0.3, 0.003),
        ] {
            if let Ok(values) = values {
                // Tiny differences of large numbers may be rounded below zero.
                prop_assert!(values.iter().all(|it| it.is_finite()), "{values:?}");
            }
        }
        for it in histories.iter().take(3) {
            if let Ok(alive) = model.probability_alive(it) {
                prop_assert!((0.0..=1.0).contains(&alive));
            }
            if let Ok(value) = model.expected_of(it, time) {
                prop_assert!(sound(&[value]), "{model:?} {it:?} {value}");
            }
        }
        if let Ok(grid) = model.grid(Weeks(26.0), 1 + $number, time) {
            for measure in ForecastMeasure::ALL {
                if let Ok(figure) = plot::forecast_map(&grid, measure, Lang::Ko) {
                    prop_assert!(!figure.svg().contains("NaN"), "{}", figure.alt());
                }
            }
        }
        let purchases = [Weeks(1.0), Weeks(5.5), time];
        if let Ok(path) = model.alive_path(&purchases, Weeks(60.0)) {
            prop_assert!(path.alive.iter().all(|it| (0.0..=1.0).contains(it)), "{model:?}");
            let figure = plot::alive_path(&path, Lang::En).unwrap();
            prop_assert!(!figure.svg().contains("NaN"), "{}", figure.alt());
        }
        if let Ok(fit) = model.frequencies(histories, 1 + $number % 20) {
            prop_assert!(sound(&fit.actual) && sound(&fit.expected));
        }
        if let Ok(drawn) = model.simulate(&[time, Weeks(1.0)], u64::from($number)) {
            prop_assert!(drawn.iter().all(|it| it.recency.0 >= 0.0 && it.recency <= it.age));
        }
    }};
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..Default::default() })]

    #[test]
    fn a_fit_is_a_maximum_or_an_error(histories in histories()) {
        for report in [
            BgNbd::fit(&histories).map(|it| it.report),
            BgNbd::fit_penalised(&histories, 0.5).map(|it| it.report),
            MbgNbd::fit(&histories).map(|it| it.report),
            ParetoNbd::fit(&histories).map(|it| it.report),
            GammaGamma::fit(&histories).map(|it| it.report),
        ].into_iter().flatten() {
            prop_assert!(report.log_likelihood.is_finite() && report.condition >= 1.0, "{report:?}");
            prop_assert!(report.largest_slope < 1e-3, "{report:?}");
            prop_assert!(report.agreeing >= 1);
            for parameter in &report.parameters {
                // A peer once returned r = 6.4e130 for a clean log without a word.
                prop_assert!(parameter.estimate > 0.0 && parameter.estimate < 1e9, "{report:?}");
                prop_assert!(parameter.standard_error.is_finite());
                if let Ok(interval) = parameter.interval(0.95) {
                    prop_assert!(0.0 <= interval.low && interval.low <= interval.high);
                }
            }
        }
    }

    #[test]
    fn a_model_says_numbers_or_refuses(
        (r, alpha, a, b) in (parameter(), parameter(), parameter(), parameter()),
        histories in histories(),
        time in time(),
        number in 0..8_u32,
    ) {
        let spend = GammaGamma { p: a, q: b, v: alpha };
        asked!(BgNbd { r, alpha: Weeks(alpha), a, b }, &histories, time, &spend, number);
        asked!(MbgNbd { r, alpha: Weeks(alpha), a, b }, &histories, time, &spend, number);
        asked!(ParetoNbd { r, alpha: Weeks(alpha), s: a, beta: Weeks(b) }, &histories, time, &spend, number);
        if let Ok(values) = spend.simulate(&histories, 1) {
            prop_assert!(values.iter().all(|it| it.spend.is_finite()));
        }
    }

    #[test]
    fn covariates_have_finite_coefficients_or_an_error(
        histories in histories(),
        values in prop::collection::vec(prop_oneof![-9.0..9.0_f64, Just(0.0), Just(1.0), Just(1e99), any::<f64>()], 12),
        flags in prop::collection::vec(0..2_u8, 12),
        penalty in prop_oneof![Just(0.0), Just(0.1), Just(5.0), any::<f64>()],
    ) {
        let n = histories.len().min(12);
        let (values, flags) = (&values[..n], flags[..n].iter().map(|it| f64::from(*it)).collect::<Vec<f64>>());
        let (buying, leaving) = ([("a", values)], [("b", &flags[..])]);
        if let Ok(found) = CovariateBgNbd::fit_penalised(&histories, &buying, &leaving, penalty) {
            prop_assert!(found.report.coefficients.iter().all(|it| it.estimate.is_finite() && it.standard_error.is_finite()));
            prop_assert!(found.report.table(Lang::Ko).to_string().len() > 20);
            if let Ok(scores) = found.score(&histories, &buying, &leaving, Weeks(9.0)) {
                prop_assert!(scores.iter().all(|it| it.expected_purchases.is_finite()));
            }
        }
        if let Ok(found) = CovariateParetoNbd::fit_penalised(&histories, &buying, &leaving, penalty) {
            prop_assert!(found.report.log_likelihood.is_finite());
            for it in &found.report.coefficients {
                prop_assert!(it.interval(0.9).is_err() || it.interval(0.9).unwrap().low <= it.estimate);
            }
            if let Ok(interval) = found.interval(0.9, |it| it.customer(&[0.5], &[1.0])?.expected_purchases(Weeks(9.0))) {
                prop_assert!(interval.low <= interval.high && interval.high.is_finite());
            }
        }
    }

    #[test]
    fn drawings_and_intervals_are_numbers_or_refused(
        histories in histories(),
        members in prop::collection::vec(prop_oneof![0..99_u64, any::<u64>()], 0..6),
        level in prop_oneof![0.5..1.0_f64, any::<f64>()],
    ) {
        let mut members = members;
        members.sort_unstable_by(|a, b| b.cmp(a));
        if let Ok(found) = BgNbd::fit_penalised(&histories, 1.0) {
            if let Ok(interval) = found.interval(level, |it| it.expected_purchases(Weeks(5.0))) {
                prop_assert!(interval.low <= interval.estimate && interval.estimate <= interval.high);
            }
            let guest = histories[0].clone();
            if let Ok(interval) = found.share_interval(level, |it| it.probability_alive(&guest)) {
                prop_assert!(0.0 <= interval.low && interval.low <= interval.high && interval.high <= 1.0);
            }
            prop_assert!(found.interval(0.9, |_| Ok(f64::NAN)).is_err());
        }
        if let Ok(drawn) = GammaGamma::bootstrap(&histories, 20, 1) {
            prop_assert_eq!(drawn.models.len() + drawn.failed, 20);
        }
        if let Ok(drawn) = ShiftedBetaGeometric::bootstrap(&members, 20, 1) {
            prop_assert_eq!(drawn.models.len() + drawn.failed, 20);
        }
        let cells: Vec<SeasonHistory> = members
            .iter()
            .zip(0..)
            .map(|(&customers, x)| SeasonHistory { frequency: x, recency: x, seasons: 6, customers })
            .collect();
        if let Ok(drawn) = BgBb::bootstrap(&cells, 20, 1) {
            prop_assert_eq!(drawn.models.len() + drawn.failed, 20);
        }
    }

    #[test]
    fn a_log_is_summarised_or_refused(
        lines in prop::collection::vec(("[a-c]", 0..400_u64, prop_oneof![-9.0..99.0_f64, Just(0.0), any::<f64>()]), 0..30),
        ends in (prop::option::of(0..500_u64), prop::option::of(0..500_u64)),
        choice in any::<[bool; 2]>(),
        refunds in prop::sample::select(Refunds::ALL.to_vec()),
    ) {
        let day = |number| NaiveDate::from_ymd_opt(2024, 1, 1).unwrap() + Forward::new(number);
        let log: Vec<Transaction> = lines
            .into_iter()
            .map(|(customer, number, amount)| Transaction { customer, date: day(number), amount })
            .collect();
        let options = SummaryOptions {
            calibration_end: ends.0.map(day),
            holdout_end: ends.1.map(day),
            same_day: SameDay::ALL[usize::from(choice[0])],
            refunds,
            zero_amounts: ZeroAmounts::ALL[usize::from(choice[1])],
        };
        if let Ok(facts) = clv::log_facts(&log, &options) {
            let shares = [facts.yearly_gaps, facts.monthly_gaps, facts.several_a_year, facts.busiest_quarter.unwrap_or(1.0)];
            prop_assert!(shares.iter().all(|it| (0.0..=1.0).contains(it)), "{facts:?}");
            for setting in BuyingSetting::ALL {
                let advice = facts.advice(setting);
                prop_assert_eq!(advice.families.len(), setting.families().len());
                prop_assert!(!advice.table(Lang::Ko).to_string().is_empty() && !facts.table(Lang::En).to_string().is_empty());
            }
        }
        if let Ok(times) = clv::purchase_times::<Weeks>(&log, "b", &options) {
            prop_assert!(times.repeats.iter().all(|it| it.0 >= 0.0 && *it <= times.until));
        }
        if let Ok(summary) = clv::summarise::<Weeks>(&log, &options) {
            for it in &summary.histories {
                prop_assert!(it.recency.0 >= 0.0 && it.recency <= it.age && it.spend.is_finite());
            }
            let model = BgNbd { r: 0.3, alpha: Weeks(5.0), a: 1.0, b: 2.0 };
            if let Ok(tracking) = model.tracking(&summary) {
                prop_assert!(tracking.expected.iter().chain(&tracking.actual).all(|it| it.is_finite()));
            }
            if let Ok(card) = model.scorecard(&summary, 5) {
                prop_assert!(card.model.root_mean_square.is_finite());
            }
        }
    }

    #[test]
    fn seasons_and_members_are_numbers_or_refused(
        cells in prop::collection::vec((0..9_u32, 0..9_u32, prop_oneof![0..9_u32, any::<u32>()], prop_oneof![0..99_u64, any::<u64>()]), 0..12),
        members in prop::collection::vec(prop_oneof![0..99_u64, any::<u64>()], 0..8),
        (alpha, beta, gamma, delta) in (parameter(), parameter(), parameter(), parameter()),
        seasons in prop_oneof![0..20_u32, any::<u32>()],
    ) {
        let histories: Vec<SeasonHistory> = cells
            .into_iter()
            .map(|(frequency, recency, seasons, customers)| SeasonHistory { frequency, recency, seasons, customers })
            .collect();
        let mut sorted = members.clone();
        sorted.sort_unstable_by(|a, b| b.cmp(a));
        let model = BgBb { alpha, beta, gamma, delta };
        let reports = [
            BgBb::fit(&histories).map(|it| it.report),
            ShiftedBetaGeometric::fit(&members).map(|it| it.report),
            ShiftedBetaGeometric::fit(&sorted).map(|it| it.report),
        ];
        for report in reports.into_iter().flatten() {
            prop_assert!(report.log_likelihood.is_finite() && report.condition.is_finite());
        }
        for &history in &histories {
            if let Ok(alive) = model.probability_alive(history) {
                prop_assert!((0.0..=1.0).contains(&alive));
            }
            if let Ok(visits) = model.expected_of(history, seasons) {
                prop_assert!(visits >= 0.0 && visits <= f64::from(seasons));
            }
        }
        for discount in [1e-300, 1e-9, 0.1, 1e12, alpha] {
            for &history in &histories {
                if let Ok(visits) = model.residual_visits(history, discount) {
                    prop_assert!(visits >= 0.0 && visits <= 1.0 / discount, "{model:?} {history:?} {discount} {visits}");
                }
            }
            let club = ShiftedBetaGeometric { alpha, beta };
            for value in [club.expected_lifetime(discount), club.residual_lifetime(usize::try_from(seasons % 99).unwrap(), discount)] {
                prop_assert!(value.is_err() || value.unwrap() >= 0.0, "{club:?} {discount}");
            }
        }
        if let Ok(scores) = model.score(&histories, seasons) {
            for score in scores {
                prop_assert!((0.0..=1.0).contains(&score.probability_alive) && score.expected_purchases.is_finite());
            }
        }
        if let Ok(shares) = model.visit_probabilities(seasons.min(30)) {
            prop_assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-5, "{model:?} {shares:?}");
        }
        let club = ShiftedBetaGeometric { alpha, beta };
        if let Ok(survival) = club.survival(usize::try_from(seasons).unwrap()) {
            prop_assert!(survival.windows(2).all(|pair| pair[1] <= pair[0] && pair[1] >= 0.0));
        }
    }

    #[test]
    fn series_are_drawn_or_refused(
        rows in prop::collection::vec((time(), parameter(), parameter()), 0..30),
        end in time(),
        view in prop::sample::select(TrackingView::ALL.to_vec()),
    ) {
        let column = |of: fn(&(f64, f64, f64)) -> f64| rows.iter().map(of).collect::<Vec<f64>>();
        let (actual, expected) = (column(|it| it.1), column(|it| it.2));
        let tracking = Tracking {
            times: rows.iter().map(|it| Weeks(it.0)).collect(),
            actual: actual.clone(),
            expected: expected.clone(),
            calibration_end: Weeks(end),
        };
        let frequencies = Frequencies { actual, expected };
        for lang in Lang::ALL {
            let figures = [
                plot::tracking(&tracking, view, lang),
                plot::frequencies(&frequencies, lang),
                plot::tracking_models(&[("a<b", &tracking), ("", &tracking)], view, lang),
            ];
            for figure in figures.into_iter().flatten() {
                let text = format!("{}{}", figure.svg(), figure.alt());
                prop_assert!(!text.contains("NaN") && !text.contains("inf "), "{}", figure.alt());
            }
        }
    }
}

fn guest(frequency: u32, recency: f64, age: f64) -> History<Weeks> {
    let (recency, age) = (Weeks(recency), Weeks(age));
    History { customer: "Kim".to_owned(), frequency, recency, age, spend: 20.0 }
}

/// Hundreds of purchases within days, beside guests who came once.
#[test]
fn hundreds_of_purchases_in_a_few_days_stay_finite() {
    let mut guests: Vec<History<Weeks>> =
        (1..20_u32).map(|it| guest(30 * it, 0.4 + f64::from(it % 3) / 7.0, 5.0 / 7.0)).collect();
    guests.extend((0..12).map(|it| guest(0, 0.0, 0.1 + f64::from(it) / 20.0)));
    let sound = |values: &[f64]| values.iter().all(|it| it.is_finite() && *it >= 0.0);
    macro_rules! heavy {
        ($model:ty, $penalties:expr) => {
            for penalty in $penalties {
                let Ok(found) = <$model>::fit_penalised(&guests, penalty) else {
                    assert!(penalty == 0.0, "held back, it has a maximum");
                    continue;
                };
                assert!(
                    found.report.log_likelihood.is_finite() && found.report.largest_slope < 1e-3
                );
                let scores = found.score(&guests, Weeks(1.0)).unwrap();
                assert!(
                    scores.iter().all(|it| sound(&[it.probability_alive, it.expected_purchases]))
                );
                assert!(sound(&found.residual_purchases(&guests, 0.002).unwrap()));
                assert!(sound(&found.discounted_purchases(&guests, 10, 0.002).unwrap()));
            }
        };
    }
    heavy!(BgNbd<Weeks>, [0.0, 1.0]);
    heavy!(MbgNbd<Weeks>, [0.0, 1.0]);
    heavy!(ParetoNbd<Weeks>, [1.0]);
}

#[test]
fn guests_who_never_came_back_give_no_model_whatever_the_penalty() {
    let guests = vec![guest(0, 0.0, 30.0); 500];
    let flag: Vec<f64> = (0..500).map(|it| f64::from(it % 2)).collect();
    let columns = [("flag", &flag[..])];
    for penalty in [0.0, 10.0] {
        let errors = [
            BgNbd::fit_penalised(&guests, penalty).map(drop).unwrap_err(),
            MbgNbd::fit_penalised(&guests, penalty).map(drop).unwrap_err(),
            ParetoNbd::fit_penalised(&guests, penalty).map(drop).unwrap_err(),
            CovariateBgNbd::fit_penalised(&guests, &columns, &[], penalty).map(drop).unwrap_err(),
            CovariateParetoNbd::fit_penalised(&guests, &[], &columns, penalty)
                .map(drop)
                .unwrap_err(),
        ];
        for error in errors {
            assert!(error.to_string().contains("nobody in `histories` bought again"), "{error}");
        }
    }
}

/// The parameters of the log on which the peer failed: 100,000 guests there, 5,000 here.
#[test]
fn the_log_on_which_a_peer_failed_has_an_ordinary_maximum() {
    let truth = BgNbd { r: 0.531, alpha: Weeks(2.916), a: 0.403, b: 4.791 };
    let ages: Vec<Weeks> = (0..5_000).map(|it| Weeks(26.0 + f64::from(it % 52))).collect();
    let found = BgNbd::fit(&truth.simulate(&ages, 3).unwrap()).unwrap();
    assert_eq!(found.report.agreeing, found.report.starts);
    for (it, truth) in found.report.parameters.iter().zip([0.531, 2.916, 0.403, 4.791]) {
        assert!((it.estimate - truth).abs() < 4.0 * it.standard_error, "{it:?} {truth}");
    }
}
