//! Calendars, scorecards and diagrams.

use chrono::NaiveDate;
use tourism_marketing::{Lang, data, plot};

use super::snapshots;

#[test]
fn a_park_too_full_at_weekends() {
    let days = data::park_demand().unwrap();
    let mut days: Vec<_> =
        days.iter().map(|d| (d.date, f64::from(d.visitors) / f64::from(d.capacity))).collect();
    snapshots("over_capacity", |lang| plot::over_capacity(&days, lang).unwrap());
    // Counted in the file by Python: 72 days above, 55 of them Saturdays and Sundays, 14 in October.
    let figure = plot::over_capacity(&days, Lang::En).unwrap();
    let told = "72 of 365 days were above capacity, 55 of them Saturdays and Sundays.";
    assert!(figure.alt().contains(told), "{figure}");
    assert!(figure.alt().contains("14 in month 10"), "{figure}");
    assert!(figure.svg().len() < 150_000, "{} bytes", figure.svg().len());
    // The order of the days makes no difference.
    days.reverse();
    assert_eq!(plot::over_capacity(&days, Lang::En).unwrap(), figure);
}

#[test]
fn a_day_at_capacity_is_not_above_it() {
    let monday = NaiveDate::from_ymd_opt(2024, 12, 30).unwrap();
    let sunday = NaiveDate::from_ymd_opt(2025, 1, 5).unwrap();
    let figure =
        plot::over_capacity(&[(monday, 1.0), (sunday, 1.0 + f64::EPSILON)], Lang::En).unwrap();
    let told = "1 of 2 days were above capacity, 1 of them Saturdays and Sundays.";
    assert!(figure.alt().contains(told), "{figure}");
    assert_eq!(figure.title(), "Days above capacity, 2024-12-30 to 2025-01-05");
    let none = plot::over_capacity(&[(monday, 0.0), (sunday, 0.0)], Lang::Ko).unwrap();
    assert!(none.alt().ends_with("주말(토·일)은 0일이다."), "{none}");
}

#[test]
fn four_measures_of_two_years() {
    let quarters = ["2022-1", "2022-2", "2022-3", "2022-4", "2023-1", "2023-2", "2023-3", "2023-4"];
    let guests = [410.0, 402.0, 377.0, 371.0, 401.0, 405.0, 419.0, 438.0];
    let repurchase = [61.0, 60.2, 58.8, 57.1, 59.4, 58.0, 56.6, 55.9];
    let spend = [52.1, 51.7, 55.0, 54.2, 58.3, 60.1, 59.5, 62.5];
    let profit = [-12.0, -3.0, 1.0, 2.0, -1.0, 3.0, 4.0, 6.0];
    snapshots("scorecard", |lang| {
        let names = lang.pick(
            ["손님 (명)", "재구매율 (%)", "1인당 매출 (만 원)", "CRM 손익 (백만 원)"],
            [
                "Guests (people)",
                "Repurchase rate (%)",
                "Revenue per guest (10,000 KRW)",
                "Profit of CRM (m KRW)",
            ],
        );
        let series = [&guests[..], &repurchase[..], &spend[..], &profit[..]];
        let measures: Vec<_> = names.into_iter().zip(series).collect();
        plot::scorecard(&quarters, &measures, lang).unwrap()
    });
    let one = plot::scorecard(&["a", "b"], &[("x", &[0.0, 5.0])], Lang::En).unwrap();
    assert!(one.alt().ends_with("x 0 → 5."), "{one}");
}

#[test]
fn five_gaps_between_six_things() {
    snapshots("gap_model", |lang| plot::gap_model(lang).unwrap());
}
