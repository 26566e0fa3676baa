//! Figures of customers: cohorts, survival, lifetime value, campaigns, seasons, prices.

use tourism_marketing::cohort::CohortTable;
use tourism_marketing::dbmarketing::basket::{self, Baskets};
use tourism_marketing::demarketing::DemandCurve;
use tourism_marketing::season::{self, SeasonMethod};
use tourism_marketing::survival::{self, SurvivalInterval};
use tourism_marketing::value::{self, Acquisition, ClvTiming, MarginStream};
use tourism_marketing::{Lang, dbmarketing, plot};

use super::snapshots;

#[test]
fn three_cohorts_of_a_club() {
    let counts = [vec![500, 400, 340], vec![300, 270], vec![250]];
    let table = CohortTable::of_counts(&["2025-01", "2025-02", "2025-03"], &counts).unwrap();
    snapshots("cohorts", |lang| plot::cohorts(&table, lang).unwrap());
}

#[test]
fn two_segments_that_leave_at_different_rates() {
    let curve = |alpha, beta| -> Vec<f64> {
        (0..=8).map(|year| value::sbg_survival(alpha, beta, year).unwrap()).collect()
    };
    let (high, regular) = (curve(0.668, 3.806), curve(0.704, 1.182));
    snapshots("retention", |lang| {
        let names = lang.pick(("골드 클럽", "일반 회원"), ("Gold club", "Regular"));
        plot::retention(&[(names.0, &high), (names.1, &regular)], lang).unwrap()
    });
}

#[test]
fn members_with_and_without_a_welcome_call() {
    let with = survival::kaplan_meier(
        &[3.0, 5.0, 5.0, 8.0, 10.0, 12.0, 12.0, 12.0],
        &[true, true, false, true, true, false, false, false],
        0.95,
        SurvivalInterval::LogLog,
    )
    .unwrap();
    let without = survival::kaplan_meier(
        &[1.0, 2.0, 3.0, 3.0, 6.0, 7.0],
        &[true; 6],
        0.95,
        SurvivalInterval::LogLog,
    )
    .unwrap();
    snapshots("survival", |lang| {
        let names = lang.pick(("환영 전화", "전화 없음"), ("welcome call", "no call"));
        plot::survival(&[(names.0, &with), (names.1, &without)], lang).unwrap()
    });
    // More than half are still there.
    let loyal = survival::kaplan_meier(
        &[3.0, 12.0, 12.0],
        &[true, false, false],
        0.95,
        SurvivalInterval::LogLog,
    )
    .unwrap();
    let figure = plot::survival(&[("club", &loyal)], Lang::En).unwrap();
    assert!(figure.alt().contains("66.7 % stay to the end of the data"), "{}", figure.alt());
}

#[test]
fn a_score_and_how_deep_to_mail() {
    let score = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2];
    let booked = [true, true, false, true, false, false, true, false];
    let gains = dbmarketing::gains_table(&score, &booked, 4).unwrap();
    snapshots("gains", |lang| plot::gains(&gains, lang).unwrap());
    snapshots("lift", |lang| plot::lift(&gains, lang).unwrap());
    let depth = dbmarketing::optimal_depth(&[1_000; 4], &[60.0, 35.0, 25.0, 10.0], 20_000.0, 600.0);
    let depth = depth.unwrap();
    snapshots("campaign_depth", |lang| plot::campaign_depth(&depth, lang).unwrap());
    let losing = dbmarketing::optimal_depth(&[1_000; 2], &[1.0, 0.0], 20_000.0, 600.0).unwrap();
    let figure = plot::campaign_depth(&losing, Lang::Ko).unwrap();
    assert!(figure.alt().contains("어느 깊이까지 보내도 손해이다."), "{}", figure.alt());
}

#[test]
fn the_seasons_of_a_resort() {
    let nights = [30.0, 50.0, 80.0, 40.0];
    let found = season::indices(&nights, 4, SeasonMethod::RatioToMean).unwrap();
    snapshots("seasonality", |lang| plot::seasonality(&found, lang).unwrap());
    let months: Vec<f64> = (0..12).map(|month| f64::from(month % 7) + 1.0).collect();
    let week = [8.0, 8.0, 9.0, 10.0, 14.0, 22.0, 13.0]; // arrivals from Monday to Sunday, 12 on average
    let found = season::indices(&week, 7, SeasonMethod::RatioToMean).unwrap();
    let figure = plot::seasonality(&found, Lang::Ko).unwrap();
    assert!(
        figure.alt().contains("토요일은 평균보다 83 % 많고, 월요일은 33 % 적다."),
        "{}",
        figure.alt()
    );
    let figure = plot::seasonality(&found, Lang::En).unwrap();
    assert!(
        figure.alt().contains("Sat is 83 % above the average day, Mon 33 % below it."),
        "{}",
        figure.alt()
    );
    let found = season::indices(&months, 12, SeasonMethod::RatioToMean).unwrap();
    let figure = plot::seasonality(&found, Lang::Ko).unwrap();
    assert!(figure.alt().starts_with("계절지수 막대그래프이다. 성수기 7월의"), "{}", figure.alt());
}

#[test]
fn a_park_with_room_for_fewer_than_come() {
    let park = DemandCurve { price: 20_000.0, visitors: 10_000.0, elasticity: -1.25 };
    snapshots("price_response", |lang| plot::price_response(&park, 8_000.0, lang).unwrap());
}

#[test]
fn a_lifetime_value_builds_up_and_pays_back() {
    let won =
        MarginStream { acquisition_cost: 120_000.0, ..MarginStream::new(80_000.0, 0.8, 0.10) };
    let schedule = value::clv_schedule(&won, 8, ClvTiming::Start).unwrap();
    snapshots("clv_build_up", |lang| plot::clv_build_up(&schedule, lang).unwrap());
    let dear = MarginStream { acquisition_cost: 400_000.0, ..won };
    let never = value::clv_schedule(&dear, 8, ClvTiming::End).unwrap();
    let figure = plot::clv_build_up(&never, Lang::En).unwrap();
    assert!(figure.alt().contains("The cost of 400,000 is not paid back by then."));
    snapshots("clv_by_retention", |lang| {
        plot::clv_by_retention(80_000.0, &[0.05, 0.10, 0.15], ClvTiming::End, lang).unwrap()
    });
}

#[test]
fn what_a_guest_spends_is_not_what_the_guest_is_worth() {
    let guest = MarginStream::new(80_000.0, 0.8, 0.10);
    let spend = [200_000.0; 5];
    snapshots("spend_and_value", |lang| {
        plot::spend_and_value(&spend, &guest, ClvTiming::Start, lang).unwrap()
    });
    let dear = MarginStream { acquisition_cost: 300_000.0, ..guest };
    let figure = plot::spend_and_value(&spend, &dear, ClvTiming::Start, Lang::En).unwrap();
    assert!(figure.alt().contains("spends 1,000,000 and is worth −66,349"), "{}", figure.alt());
    assert!(figure.alt().contains("discounted → CLV 233,651, CLV less acquisition −66,349"));
}

#[test]
fn the_best_spending_on_a_prospect() {
    let club = Acquisition { ceiling: 0.4, steepness: 0.0001, value: 100_000.0 };
    snapshots("acquisition", |lang| plot::acquisition_optimum(&club, lang).unwrap());
    let poor = Acquisition { value: 20_000.0, ..club };
    let figure = plot::acquisition_optimum(&poor, Lang::En).unwrap();
    assert!(figure.alt().contains("it is best to spend nothing"), "{}", figure.alt());
}

#[test]
fn the_darkest_cell_is_not_the_first_column() {
    // All are active at age 0; were that blue, the rest would all be pale.
    let table = CohortTable::of_counts(&["a"], &[vec![1_000, 15, 12]]).unwrap();
    let svg = plot::cohorts(&table, Lang::En).unwrap();
    assert!(svg.svg().contains("opacity=\"0.64\""), "{}", svg.svg());
}

#[test]
fn what_is_bought_together() {
    let stays = Baskets::of_names(&[
        vec!["객실", "조식", "스파"],
        vec!["객실", "조식"],
        vec!["객실", "스파", "마사지"],
        vec!["객실", "스파", "마사지"],
        vec!["조식", "투어"],
    ])
    .unwrap();
    let pairs = basket::pair_lifts(&stays, 5).unwrap();
    snapshots("associations", |lang| plot::associations(&pairs, lang).unwrap());
}

#[test]
fn customers_at_a_loss() {
    let profit = [-12.0, -3.0, 0.0, 4.0, 8.0, 9.0, 15.0, 22.0, 41.0];
    snapshots("histogram", |lang| {
        let name = lang.pick("연간 이익 (천 원)", "Annual profit (thousand KRW)");
        plot::histogram(&profit, name, lang).unwrap()
    });
    let figure = plot::histogram(&profit, "", Lang::En).unwrap();
    // −12 and −3 below 0; what is on a limit belongs to the right.
    assert!(
        figure.alt().contains(
            "−20 – −10: 1; −10 – 0: 1; 0 – 10: 4; 10 – 20: 1; 20 – 30: 1; 30 – 40: 0; 40 – 50: 1"
        ),
        "{}",
        figure.alt()
    );
}

#[test]
fn repeat_purchases_seen_and_expected() {
    use tourism_marketing::clv::{Frequencies, Tracking, Weeks};
    use tourism_marketing::plot::TrackingView;
    let weeks: Vec<f64> = (1..=12).map(f64::from).collect();
    let tracking = Tracking {
        times: weeks.iter().map(|&week| Weeks(week)).collect(),
        actual: weeks.iter().map(|week| (40.0 * week.powf(0.9)).round()).collect(),
        expected: weeks.iter().map(|week| 44.0 * week.powf(0.84)).collect(),
        calibration_end: Weeks(8.0),
    };
    snapshots("tracking", |lang| {
        plot::tracking(&tracking, TrackingView::Cumulative, lang).unwrap()
    });
    snapshots("tracking_by_week", |lang| {
        plot::tracking(&tracking, TrackingView::Incremental, lang).unwrap()
    });
    let frequencies = Frequencies {
        actual: vec![1411.0, 439.0, 214.0, 100.0, 62.0, 131.0],
        expected: vec![1406.4, 446.2, 205.9, 108.6, 64.1, 125.8],
    };
    snapshots("frequencies", |lang| plot::frequencies(&frequencies, lang).unwrap());
}

/// BG/NBD and MBG/NBD of CDNOW, whose customers buy as often as guests of a small hotel.
#[test]
fn what_a_model_expects_by_frequency_and_recency() {
    use tourism_marketing::clv::{BgNbd, Weeks};
    use tourism_marketing::plot::ForecastMeasure;
    let model = BgNbd { r: 0.243, alpha: Weeks(4.414), a: 0.793, b: 2.426 };
    let grid = model.grid(Weeks(52.0), 12, Weeks(26.0)).unwrap();
    snapshots("alive_map", |lang| plot::forecast_map(&grid, ForecastMeasure::Alive, lang).unwrap());
    snapshots("purchases_map", |lang| {
        plot::forecast_map(&grid, ForecastMeasure::Purchases, lang).unwrap()
    });
}

#[test]
fn one_guest_between_stays() {
    use tourism_marketing::clv::{MbgNbd, Weeks};
    let model = MbgNbd { r: 0.525, alpha: Weeks(6.183), a: 0.891, b: 1.614 };
    let stays = [3.0, 7.0, 9.0, 16.0, 38.0, 41.0].map(Weeks);
    let path = model.alive_path(&stays, Weeks(60.0)).unwrap();
    snapshots("alive_path", |lang| plot::alive_path(&path, lang).unwrap());
    let none = model.alive_path(&[], Weeks(20.0)).unwrap();
    let figure = plot::alive_path(&none, Lang::Ko).unwrap();
    assert!(figure.alt().contains("반복구매는 0회이다. 20주째의 생존확률은"), "{}", figure.alt());
}

#[test]
fn three_models_of_the_same_purchases() {
    use tourism_marketing::clv::{Tracking, Weeks};
    use tourism_marketing::plot::TrackingView;
    let weeks: Vec<f64> = (1..=12).map(f64::from).collect();
    let of = |expected: fn(f64) -> f64| Tracking {
        times: weeks.iter().map(|&week| Weeks(week)).collect(),
        actual: weeks.iter().map(|week| (40.0 * week.powf(0.9)).round()).collect(),
        expected: weeks.iter().map(|&week| expected(week)).collect(),
        calibration_end: Weeks(8.0),
    };
    let (bg, pareto, thumb) = (
        of(|week| 44.0 * week.powf(0.84)),
        of(|week| 42.0 * week.powf(0.89)),
        of(|week| 40.0 * week),
    );
    let models = [("BG/NBD", &bg), ("Pareto/NBD", &pareto), ("x / T", &thumb)];
    snapshots("tracking_models", |lang| {
        plot::tracking_models(&models, TrackingView::Cumulative, lang).unwrap()
    });
}
