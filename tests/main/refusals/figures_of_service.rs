//! What the figures of `service`, `diffusion`, `digital` and `exam` refuse, word for word.

use chrono::NaiveDate;
use tourism_marketing::exam::ItemStats;
use tourism_marketing::service::{HourlyCosts, NoShowCosts, ServiceProfile};
use tourism_marketing::{Lang, plot};

use super::refusal;

#[test]
fn a_figure_has_room_for_a_handful() {
    let cut = ServiceProfile { labour: 0.5, interaction: 0.5 };
    let room = "a figure has no room for so many; leave some out";
    assert_eq!(
        refusal(plot::service_process_matrix(&[("", cut); 31], cut, Lang::En)),
        format!("`services` has 31 values; {room}")
    );
    let costs = NoShowCosts { empty_room: 1.0, walked_guest: 1.0 };
    let mut no_shows = vec![0.0; 61];
    no_shows[0] = 1.0;
    assert_eq!(
        refusal(plot::overbooking(costs, &no_shows, Lang::En)),
        format!("`no_shows` has 61 values; {room}")
    );
    assert_eq!(
        refusal(plot::funnel(&[("", 1); 9], Lang::En)),
        format!("`stages` has 9 values; {room}")
    );
    let lines = "at most 5 lines can be told apart in one figure";
    assert_eq!(
        refusal(plot::waiting(30.0, &[1; 6], Lang::En)),
        format!("`servers` has 6 values; {lines}")
    );
    assert_eq!(
        refusal(plot::viral_growth(1.0, &[1.0; 6], 3, Lang::En)),
        format!("`k_factors` has 6 values; {lines}")
    );
}

#[test]
fn a_figure_has_something_to_show() {
    let cut = ServiceProfile { labour: 0.5, interaction: 0.5 };
    assert_eq!(
        refusal(plot::service_process_matrix(&[], cut, Lang::Ko)),
        "`services` has 0 value(s); it needs at least 1"
    );
    assert_eq!(
        refusal(plot::waiting(30.0, &[], Lang::Ko)),
        "`servers` has 0 value(s); it needs at least 1"
    );
    assert_eq!(
        refusal(plot::funnel(&[("", 1)], Lang::Ko)),
        "`stages` has 1 value(s); it needs at least 2"
    );
    assert_eq!(
        refusal(plot::funnel(&[("", 0), ("", 0)], Lang::Ko)),
        "`stages[0]` is 0; it must be at least 1"
    );
    assert_eq!(
        refusal(plot::funnel(&[("", 5), ("", 6)], Lang::Ko)),
        "`stages`[1] is 6 and the one before it is 5; a stage is a part of the one before it"
    );
    assert_eq!(
        refusal(plot::viral_growth(1.0, &[1.0], 0, Lang::Ko)),
        "`cycles` is 0; it must be from 1 to 200"
    );
    assert_eq!(
        refusal(plot::item_map(&[ItemStats { difficulty: 1.2, discrimination: 0.0 }], Lang::Ko)),
        "`items`[0] is 1.2; it must be a difficulty from 0 to 1"
    );
    assert_eq!(
        refusal(plot::item_map(&[ItemStats { difficulty: 0.2, discrimination: -2.0 }], Lang::Ko)),
        "`items`[0] is -2; it must be a discrimination from −1 to 1"
    );
    let nothing = refusal(plot::review_calendar(&[("", &[1]), ("", &[])], Lang::Ko));
    assert!(nothing.starts_with("`days`"), "{nothing}");
    assert_eq!(
        refusal(plot::review_calendar(&[("", &[1; 61])], Lang::Ko)),
        "`days` has 61 values; a figure has no room for so many; leave some out"
    );
}

#[test]
fn what_is_too_large_is_not_drawn() {
    let costs = HourlyCosts { server: 1e305, guest: 1.0 };
    let message = refusal(plot::server_costs(2.0, 6.0, costs, Lang::En));
    assert!(message.starts_with("the figure cannot be computed: "), "{message}");
    assert!(message.ends_with(" is too large to be drawn"), "{message}");
}

#[test]
fn hours_follow_one_another() {
    let of = |hours: &[(u8, f64)]| refusal(plot::waits_by_hour(hours, Lang::En));
    assert_eq!(of(&[]), "`hours` has 0 value(s); it needs at least 1");
    assert_eq!(of(&[(24, 1.0)]), "`hours`[0] is 24; it must be an hour from 0 to 23");
    assert_eq!(
        of(&[(9, 1.0), (9, 1.0)]),
        "`hours`[1] is 9; it must be an hour after the one before it"
    );
    assert_eq!(of(&[(9, -1.0)]), "`hours (minutes)` is -1; it must be finite and not negative");
}

#[test]
fn nobody_sees_sixty_one_periods_ahead() {
    assert_eq!(
        refusal(plot::bass_fit(&[1.0; 9], 61, Lang::En)),
        "`ahead` is 61; it must be at most 60 periods"
    );
}

#[test]
fn a_link_joins_two_names() {
    assert_eq!(
        refusal(plot::profit_chain(&["staff"], 5.0, &[0.26], Lang::En)),
        "`names` has 1 values and `links` has 1; a link joins two names: one link less than names"
    );
}

#[test]
fn a_calendar_has_each_day_once_and_room_for_a_year() {
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
    let of = |days: &[(NaiveDate, f64)]| refusal(plot::over_capacity(days, Lang::En));
    let leap = day(2024, 2, 29);
    assert_eq!(of(&[]), "`days` has 0 value(s); it needs at least 1");
    let negative = "`days (load)`[0] is -0.5; it must be finite and not negative";
    assert_eq!(of(&[(leap, -0.5)]), negative);
    assert_eq!(
        of(&[(leap, 0.5), (leap, 0.6)]),
        "`days` has 2024-02-29 twice; a calendar has each day once"
    );
    assert_eq!(
        of(&[(leap, 0.5), (day(2022, 1, 1), 0.6)]),
        "`days` runs from 2022-01-01 to 2024-02-29; a calendar has room for a year; take one year of them"
    );
}

#[test]
fn a_measure_has_a_value_for_every_period() {
    let of = |periods: &[&str], values: &[f64]| {
        refusal(plot::scorecard(periods, &[("guests", values)], Lang::En))
    };
    assert_eq!(of(&["2024"], &[1.0]), "`periods` has 1 value(s); it needs at least 2");
    assert_eq!(
        of(&["2023", "2024"], &[1.0]),
        "`measures`[0] has 1 values and there are 2 periods; a measure has one value for every period"
    );
    let nan = of(&["2023", "2024"], &[1.0, f64::NAN]);
    assert_eq!(nan, "the figure cannot be computed: NaN is too large to be drawn");
    assert_eq!(
        refusal(plot::scorecard(&["2023", "2024"], &[], Lang::En)),
        "`measures` has 0 value(s); it needs at least 1"
    );
}
