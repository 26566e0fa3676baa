//! What models of repeat buying refuse, word for word.

use chrono::NaiveDate;
use tourism_marketing::clv::{
    self, BgBb, BgNbd, Days, GammaGamma, History, Refunds, SeasonHistory, ShiftedBetaGeometric,
    SummaryOptions, Transaction, Weeks,
};

use super::refusal;

fn history(frequency: u32, recency: f64, age: f64) -> History<Weeks> {
    let (recency, age) = (Weeks(recency), Weeks(age));
    History { customer: "Kim".to_owned(), frequency, recency, age, spend: 0.0 }
}

#[test]
fn histories_do_not_contradict_themselves() {
    let of = |rows: &[History<Weeks>]| refusal(BgNbd::fit(rows));
    assert_eq!(of(&[]), "`histories` has 0 value(s); it needs at least 1");
    assert_eq!(
        of(&[history(1, 1.0, 2.0), history(1, 30.0, 20.0)]),
        "`histories.recency`[1] is 30; it must be from 0 to the age of the customer"
    );
    assert_eq!(
        of(&[history(0, 1.0, 2.0)]),
        "`histories.recency`[0] is 1; it must be 0 for who bought once"
    );
    assert_eq!(
        of(&[history(0, 0.0, f64::NAN)]),
        "`histories.age`[0] is NaN; it must be from 0 to 1e9"
    );
}

#[test]
fn what_the_customers_do_not_say_is_not_made_up() {
    assert_eq!(
        refusal(BgNbd::fit(&vec![history(0, 0.0, 30.0); 50])),
        "the BG/NBD model cannot be computed: nobody in `histories` bought again, so nothing is known of repeat purchases"
    );
    // Everyone alike: no spread of rates, and nobody who stopped.
    let message = refusal(BgNbd::fit(&vec![history(5, 29.0, 30.0); 50]));
    assert!(
        message
            .starts_with("the BG/NBD model cannot be computed: the likelihood keeps rising while "),
        "{message}"
    );
    assert!(
        message.ends_with("take more customers, a longer time or a model with fewer parameters"),
        "{message}"
    );
    assert_eq!(
        refusal(GammaGamma::fit(&[history(5, 29.0, 30.0)])),
        "the Gamma-Gamma model cannot be computed: 0 customer(s) have repeat purchases with an amount; it takes at least 2"
    );
    let uneven = GammaGamma { p: 1.0, q: 0.9, v: 10.0 };
    assert_eq!(
        refusal(uneven.expected_spend(0, 0.0)),
        "the expected amount cannot be computed: q is 0.9, and where p x + q is at most 1 the amounts have no finite mean; \
         they are too uneven for this model"
    );
}

#[test]
fn forecasts_keep_to_what_a_model_can_say() {
    let model = BgNbd { r: 0.243, alpha: Weeks(4.414), a: 0.793, b: 2.426 };
    assert_eq!(
        refusal(model.expected_purchases(Weeks(-1.0))),
        "`time` is -1; it must be finite and not negative"
    );
    assert_eq!(
        refusal(model.expected_purchases(Weeks(1e6))),
        "`time` is 1000000; it must be at most 1,000 times the model's own scale of time (α), and 1e9"
    );
    assert_eq!(
        refusal(BgNbd { r: 0.0, ..model }.expected_purchases(Weeks(1.0))),
        "`r` is 0; it must be positive, from 1e-9 to 1e9"
    );
    assert_eq!(
        refusal(model.discounted_purchases(&[history(0, 0.0, 1.0)], 0, 0.0)),
        "`periods` is 0; it must be from 1 to 1,200 units of time"
    );
    assert_eq!(
        refusal(model.residual_purchases(&[history(0, 0.0, 1.0)], 0.0)),
        "`discount` is 0; it must be above 0: undiscounted, the purchases of all time may have no bound"
    );
    assert_eq!(
        refusal(BgNbd::bootstrap(&[history(1, 1.0, 2.0)], 5, 1)),
        "`replicates` is 5; it must be from 20 to 100,000"
    );
}

#[test]
fn a_log_needs_purchases_in_its_calibration() {
    let day = |day| NaiveDate::from_ymd_opt(2025, 3, day).unwrap();
    let line = |at, amount| Transaction { customer: "Kim".to_owned(), date: day(at), amount };
    let of = |log: &[Transaction], options: SummaryOptions| {
        refusal(clv::summarise::<Days>(log, &options))
    };
    assert_eq!(of(&[], SummaryOptions::default()), "`log` has 0 value(s); it needs at least 1");
    assert_eq!(
        of(&[line(1, f64::NAN)], SummaryOptions::default()),
        "`log.amount`[0] is NaN; it must be finite and not beyond 1e100"
    );
    assert_eq!(
        of(
            &[line(1, 5.0), line(2, -5.0)],
            SummaryOptions { refunds: Refunds::Refuse, ..Default::default() }
        ),
        "`log.amount`[1] is -5; it must be finite and not negative"
    );
    assert_eq!(
        of(&[line(9, 5.0)], SummaryOptions { calibration_end: Some(day(3)), ..Default::default() }),
        "nobody bought until 2025-03-03; the calibration period must hold first purchases"
    );
    let options = SummaryOptions {
        calibration_end: Some(day(9)),
        holdout_end: Some(day(3)),
        ..Default::default()
    };
    assert_eq!(
        of(&[line(1, 5.0)], options),
        "the calibration ends on 2025-03-09 and the holdout on 2025-03-03; the holdout comes after the calibration"
    );
}

#[test]
fn refunds_zeros_and_days_are_what_the_options_say() {
    use tourism_marketing::clv::{SameDay, ZeroAmounts};
    let line = |day, amount| Transaction {
        customer: "Kim".to_owned(),
        date: NaiveDate::from_ymd_opt(2025, 3, day).unwrap(),
        amount,
    };
    let log =
        [line(1, 10.0), line(11, -4.0), line(11, 9.0), line(11, 3.0), line(21, 0.0), line(31, 6.0)];
    let of = |options: SummaryOptions| {
        let summary = clv::summarise::<Days>(&log, &options).unwrap();
        let it = summary.histories[0].clone();
        (it.frequency, it.recency.0, it.age.0, it.spend)
    };
    let default = SummaryOptions::default();
    assert_eq!(of(default), (3, 30.0, 30.0, 6.0)); // (12 + 0 + 6) / 3
    assert_eq!(of(SummaryOptions { same_day: SameDay::Separate, ..default }), (4, 30.0, 30.0, 4.5));
    assert_eq!(of(SummaryOptions { refunds: Refunds::Subtract, ..default }).3, 14.0 / 3.0);
    assert_eq!(
        of(SummaryOptions { zero_amounts: ZeroAmounts::LeaveOut, ..default }),
        (2, 30.0, 30.0, 9.0)
    );
    let mut turned = log.to_vec();
    turned.reverse();
    assert_eq!(
        clv::summarise::<Days>(&turned, &default).unwrap(),
        clv::summarise::<Days>(&log, &default).unwrap()
    );
}

#[test]
fn seasons_and_members_are_counted_soundly() {
    let of = |frequency, recency, seasons| {
        refusal(BgBb::fit(&[SeasonHistory { frequency, recency, seasons, customers: 1 }]))
    };
    assert_eq!(
        of(1, 7, 6),
        "`histories.recency`[0] is 7; it must be at most the number of seasons"
    );
    assert_eq!(
        of(3, 2, 6),
        "`histories.frequency`[0] is 3; it must be at most the last season with a visit"
    );
    assert_eq!(of(0, 2, 6), "`histories.recency`[0] is 2; it must be 0 for who never came again");
    assert_eq!(
        of(0, 0, 6),
        "the BG/BB model cannot be computed: nobody in `histories` came again, so nothing is known of repeat visits"
    );
    assert_eq!(
        refusal(ShiftedBetaGeometric::fit(&[10, 11, 5])),
        "`members`[1] is 11; it must be not above the one before it, and not 0 at the start"
    );
    assert_eq!(
        refusal(ShiftedBetaGeometric::fit(&[10, 5])),
        "`members` has 2 value(s); it needs at least 3"
    );
    // Retention falls: no mixture of constant rates does that.
    let message = refusal(ShiftedBetaGeometric::fit(&[1000, 990, 900, 500, 10]));
    assert!(message.contains("the likelihood keeps rising while "), "{message}");
}

#[test]
fn figures_take_series_that_belong_together() {
    use tourism_marketing::Lang;
    use tourism_marketing::clv::{Frequencies, Tracking};
    use tourism_marketing::plot::{self, TrackingView};
    let of = |actual: &[f64], expected: &[f64]| {
        let tracking = Tracking {
            times: (1..=2).map(|day| Days(f64::from(day))).collect(),
            actual: actual.to_vec(),
            expected: expected.to_vec(),
            calibration_end: Days(1.0),
        };
        refusal(plot::tracking(&tracking, TrackingView::Incremental, Lang::Ko))
    };
    assert_eq!(
        of(&[1.0], &[1.0, 2.0]),
        "`times` has 2 values but `actual` has 1; they must pair up one to one"
    );
    assert_eq!(
        of(&[1.0, 2.0], &[1.0, f64::NAN]),
        "`expected`[1] is NaN; it must be finite and not negative"
    );
    let many = Frequencies { actual: vec![1.0; 26], expected: vec![1.0; 26] };
    assert_eq!(
        refusal(plot::frequencies(&many, Lang::Ko)),
        "`actual` has 26 values; a figure has no room for so many; leave some out"
    );
}

#[test]
fn maps_and_paths_need_an_order_of_purchases() {
    let model = BgNbd { r: 0.243, alpha: Weeks(4.414), a: 0.793, b: 2.426 };
    assert_eq!(
        refusal(model.alive_path(&[Weeks(3.0), Weeks(3.0)], Weeks(9.0))),
        "`purchases`[1] is 3; it must be later than the one before it (the first purchase is at 0) and not after `until`"
    );
    assert_eq!(
        refusal(model.alive_path(&[], Weeks(0.0))),
        "`until` is 0; it must be above 0 and at most 1e9"
    );
    assert_eq!(
        refusal(model.grid(Weeks(0.0), 5, Weeks(9.0))),
        "`age` is 0; it must be above 0 and at most 1e9"
    );
    assert_eq!(
        refusal(model.grid(Weeks(9.0), 0, Weeks(9.0))),
        "`most` is 0; it must be from 1 to 100"
    );
    let line = Transaction {
        customer: "Kim".to_owned(),
        date: NaiveDate::from_ymd_opt(2025, 3, 1).unwrap(),
        amount: 5.0,
    };
    assert_eq!(
        refusal(clv::purchase_times::<Days>(&[line], "Lee", &SummaryOptions::default())),
        "the times of purchases cannot be computed: `log` has no purchase of customer “Lee” until 2025-03-01"
    );
}

#[test]
fn models_in_one_figure_track_the_same_purchases() {
    use tourism_marketing::Lang;
    use tourism_marketing::clv::Tracking;
    use tourism_marketing::plot::{self, ForecastMeasure, TrackingView};
    let of = |actual: f64| Tracking {
        times: vec![Days(1.0), Days(2.0)],
        actual: vec![0.0, actual],
        expected: vec![1.0, 2.0],
        calibration_end: Days(1.0),
    };
    let (one, other) = (of(1.0), of(2.0));
    let draw = |models: &[(&str, &Tracking<Days>)]| {
        refusal(plot::tracking_models(models, TrackingView::Cumulative, Lang::Ko))
    };
    assert_eq!(
        draw(&[("a", &one), ("b", &other)]),
        "`models` do not track the same purchases; take the trackings of one summary"
    );
    assert_eq!(draw(&[("a", &one); 5]), "`models` is 5; it must be from 1 to 4");
    let model = BgNbd { r: 0.243, alpha: Days(4.414), a: 0.793, b: 2.426 };
    let mut grid = model.grid(Days(9.0), 5, Days(9.0)).unwrap();
    grid.scores.pop();
    assert_eq!(
        refusal(plot::forecast_map(&grid, ForecastMeasure::Alive, Lang::Ko)),
        "`scores` is not 13 rows of 6 cells; the grid has a row per recency and a column per frequency"
    );
}

#[test]
fn covariates_say_something_of_every_customer() {
    use tourism_marketing::clv::{CovariateBgNbd, CovariateParetoNbd, ParetoNbd};
    let guests: Vec<History<Weeks>> =
        (0..40).map(|it| history(1 + it % 5, 2.0 + f64::from(it), 50.0)).collect();
    let club: Vec<f64> = (0..40).map(|it| f64::from(it % 2)).collect();
    let other: Vec<f64> = club.iter().map(|it| 3.0 - 2.0 * it).collect();
    let of = |buying: &[(&str, &[f64])]| refusal(CovariateBgNbd::fit(&guests, buying, &[]));
    assert_eq!(of(&[]), "`covariates` is 0; it must be from 1 to 60 coefficients");
    assert_eq!(
        of(&[("club", &club[..39])]),
        "`histories` has 40 values but `buying` has 39; they must pair up one to one"
    );
    assert_eq!(
        of(&[("club", &[1.0; 40])]),
        "the coefficients cannot be computed: the covariate “club” of `buying` is the same for all customers"
    );
    assert_eq!(
        of(&[("club", &club), ("other", &other)]),
        "the coefficients cannot be computed: one covariate of `buying` follows from the others; leave it out"
    );
    assert_eq!(
        refusal(BgNbd::fit_penalised(&guests, -1.0)),
        "`penalty` is -1; it must be finite and not negative"
    );
    let base = ParetoNbd { r: 0.8, alpha: Weeks(8.0), s: 0.9, beta: Weeks(25.0) };
    let model = CovariateParetoNbd { base, buying: vec![0.5], leaving: vec![] };
    assert_eq!(
        refusal(model.customer(&[], &[])),
        "`coefficients` has 1 values but `buying` has 0; they must pair up one to one"
    );
    assert_eq!(
        refusal(model.customer(&[1e3], &[])),
        "the parameters of the customer cannot be computed: `buying` times the coefficients is 500; beyond 200 either way, \
         e to it is no rate"
    );
    let message = refusal(model.customer(&[100.0], &[])); // 8 weeks / e^50
    assert!(
        message.starts_with("`alpha` is 0.0000000000000000000015")
            && message.ends_with("; it must be positive, from 1e-9 to 1e9"),
        "{message}"
    );
}

#[test]
fn a_covariate_that_only_those_who_came_back_have_has_no_coefficient() {
    use tourism_marketing::clv::CovariateBgNbd;
    // Who never returned has 0: the more negative their rate, the better.
    let mut guests: Vec<History<Weeks>> =
        (0..60).map(|it| history(1 + it % 4, 5.0 + f64::from(it % 7), 40.0)).collect();
    guests.extend(vec![history(0, 0.0, 40.0); 60]);
    let returned: Vec<f64> =
        guests.iter().map(|it| f64::from(u8::from(it.frequency > 0))).collect();
    let message = refusal(CovariateBgNbd::fit(&guests, &[("returned", &returned)], &[]));
    assert!(
        message.starts_with("the BG/NBD model with covariates cannot be computed: "),
        "{message}"
    );
}

#[test]
fn a_drawing_of_more_members_than_can_be_drawn_is_refused() {
    let cells = [SeasonHistory { frequency: 1, recency: 1, seasons: 3, customers: 2_000_000 }];
    assert_eq!(
        refusal(BgBb::bootstrap(&cells, 20, 1)),
        "`customers` is 2000000; it must be at most 1,000,000 to be drawn again"
    );
    assert_eq!(
        refusal(ShiftedBetaGeometric::bootstrap(&[10, 8, 7], 19, 1)),
        "`replicates` is 19; it must be from 20 to 100,000"
    );
    let refund = Transaction {
        customer: "Kim".to_owned(),
        date: NaiveDate::from_ymd_opt(2025, 3, 1).unwrap(),
        amount: -5.0,
    };
    assert_eq!(
        refusal(clv::log_facts(&[refund], &SummaryOptions::default())),
        "the facts of the log cannot be computed: no line of `log` is a purchase"
    );
}
