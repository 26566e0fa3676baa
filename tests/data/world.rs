//! The simulated hotel hangs together: the same guests, stays and amounts in all of its files, and the effects that
//! the lessons are about.

#![expect(clippy::float_cmp, reason = "whole won and counts below 2^53 are exact")]

use std::collections::{BTreeMap, BTreeSet};

use tourism_marketing::data::{self, Transaction};
use tourism_marketing::{dbmarketing, loyalty, quality, segment, stats};

/// The bill lines without those that were exported twice.
fn once() -> Vec<Transaction> {
    let mut seen = BTreeSet::new();
    let mut lines = data::transactions().unwrap();
    lines.retain(|line| seen.insert(line.txn_id.clone()));
    lines
}

#[test]
fn the_room_lines_add_up_to_every_guest_of_lesson_3() {
    let mut rooms: BTreeMap<String, (u32, f64, String)> = BTreeMap::new();
    for line in once().into_iter().filter(|line| line.product == "객실") {
        let guest = rooms.entry(line.guest_id).or_default();
        guest.0 += 1;
        guest.1 += line.amount_krw;
        guest.2 = line.date.to_string(); // the file is in order of days
    }
    let closing = "2023-12-31".parse::<chrono::NaiveDate>().unwrap();
    for guest in data::hotel_customers().unwrap() {
        let last = closing - chrono::Days::new(guest.last_days.into());
        let expected = (guest.stays, guest.spend_krw, last.to_string());
        assert_eq!(rooms[&guest.guest_id], expected, "{}", guest.guest_id);
    }
}

#[test]
fn nobody_without_consent_is_written_to_invites_or_collects_points() {
    let guests = data::hotel_customers().unwrap();
    let refused: BTreeSet<&str> =
        guests.iter().filter(|guest| !guest.consent).map(|guest| guest.guest_id.as_str()).collect();
    assert_eq!(refused.len(), 397);
    let list = data::campaign_response().unwrap();
    assert!(list.iter().all(|row| !refused.contains(row.guest_id.as_str())));
    assert!(data::invites().unwrap().iter().all(|row| !refused.contains(row.inviter.as_str())));
    assert!(
        data::points_ledger().unwrap().iter().all(|row| !refused.contains(row.guest_id.as_str()))
    );
}

#[test]
fn the_newest_record_of_a_guest_has_the_consent_that_counts() {
    let consent: BTreeMap<String, bool> = data::hotel_customers()
        .unwrap()
        .into_iter()
        .map(|row| (row.guest_id, row.consent))
        .collect();
    let mut newest = BTreeMap::new();
    for record in data::crm_records().unwrap() {
        let age = (record.updated_days, record.consent);
        let held = newest.entry(record.guest_id).or_insert(age);
        *held = age.min(*held);
    }
    assert_eq!(newest.len(), 1_000);
    assert!(newest.iter().all(|(guest, (_, held))| consent[guest] == *held));
}

#[test]
fn the_guests_of_every_file_are_guests_of_the_hotel() {
    let known: BTreeSet<String> =
        data::hotel_customers().unwrap().into_iter().map(|row| row.guest_id).collect();
    let mut ids: Vec<String> = Vec::new();
    ids.extend(data::cost_to_serve().unwrap().into_iter().map(|row| row.guest_id));
    ids.extend(data::guest_margin().unwrap().into_iter().map(|row| row.guest_id));
    ids.extend(data::tier_history().unwrap().into_iter().map(|row| row.guest_id));
    ids.extend(data::servqual_survey().unwrap().into_iter().map(|row| row.guest_id));
    ids.extend(data::nps().unwrap().into_iter().map(|row| row.guest_id));
    assert!(ids.iter().all(|id| known.contains(id)));
}

#[test]
fn no_member_uses_points_that_are_not_there() {
    let mut held: BTreeMap<String, f64> = BTreeMap::new();
    for entry in data::points_ledger().unwrap() {
        let balance = held.entry(entry.guest_id.clone()).or_default();
        *balance -= entry.redeemed + entry.expired;
        assert!(*balance >= 0.0, "{} on {}", entry.guest_id, entry.date);
        *balance += entry.earned;
    }
}

#[test]
fn the_tier_of_a_year_follows_from_the_spending_of_the_year_before() {
    let years = data::spend_two_years().unwrap();
    let tiers = data::tier_history().unwrap();
    let names = ["일반", "실버", "골드", "플래티넘"];
    let cuts = [1_000_000.0, 2_000_000.0, 4_000_000.0]; // KRW
    for (guest, rows) in years.iter().zip(tiers.chunks(4)) {
        for (spend, row) in [guest.y1_krw, guest.y2_krw].into_iter().zip(&rows[2..]) {
            let expected = cuts.iter().filter(|&&cut| spend >= cut).count();
            assert_eq!(row.tier, names[expected], "{} {}", row.guest_id, row.year);
        }
    }
    let place = |row: &data::TierYear| names.iter().position(|name| *name == row.tier).unwrap();
    let of = |year| tiers.iter().filter(|row| row.year == year).map(place).collect::<Vec<_>>();
    let flow = loyalty::tier_flow(&of(2023), &of(2024), 4).unwrap();
    // The top falls back: a platinum guest of one year is more likely not to be one in the next.
    assert!(flow.matrix[3][3] < 0.5 && flow.matrix[0][0] > 0.7);
}

/// A fifth of the guests cost more than they bring; without them the profit would be higher by a seventh.
#[test]
fn some_guests_cost_more_than_they_bring() {
    let mut revenue: BTreeMap<String, f64> = BTreeMap::new();
    for line in once() {
        *revenue.entry(line.guest_id).or_default() += line.amount_krw;
    }
    let profits: Vec<f64> = data::cost_to_serve()
        .unwrap()
        .iter()
        .map(|cost| {
            let revenue = revenue[&cost.guest_id];
            segment::customer_profit(revenue, cost.cogs_rate, cost.service_cost_krw).unwrap()
        })
        .collect();
    let whale = segment::whale_curve(&profits).unwrap();
    assert!((150..300).contains(&whale.losing), "{} lose", whale.losing);
    assert!((1.1..1.3).contains(&whale.peak), "{}", whale.peak);
}

#[test]
fn the_survey_has_one_strong_factor_and_the_gaps_of_its_model() {
    let answers = data::servqual_survey().unwrap();
    let items: Vec<Vec<f64>> =
        (0..22).map(|item| data::column(&answers, |row| row.perceptions[item])).collect();
    let factors = quality::factor_structure(&items, 1).unwrap();
    assert!(factors.explained[0] > 0.45 && factors.explained[1] < 0.10);
    let expected: Vec<Vec<f64>> = answers.iter().map(|row| row.expectations.clone()).collect();
    let perceived: Vec<Vec<f64>> = answers.iter().map(|row| row.perceptions.clone()).collect();
    let dims = quality::questionnaire_items();
    let result = quality::servqual(&expected, &perceived, &dims).unwrap();
    for (gap, model) in result.gaps().into_iter().zip([0.2, -0.9, -0.7, -0.4, -0.5]) {
        assert!((gap - model).abs() < 0.2, "{gap}, the model has {model}");
    }
    assert!(answers.iter().all(|row| row.weights.iter().sum::<f64>() == 100.0));
}

#[test]
fn a_good_score_is_not_an_effect_of_the_letter() {
    let list = data::campaign_response().unwrap();
    let score = data::column(&list, |row| row.score);
    let responded: Vec<bool> = list.iter().map(|row| row.responded).collect();
    let gains = dbmarketing::gains_table(&score, &responded, 5).unwrap();
    assert!(gains.rows[0].lift > 1.8, "{gains:?}");
    // The best scores book more often; and yet a good part of them books without a letter too.
    let rate = |arm: &str, low: f64, high: f64| {
        let of = |row: &&data::Mailing| row.arm == arm && row.score >= low && row.score < high;
        let rows: Vec<_> = list.iter().filter(of).collect();
        rows.iter().filter(|row| row.responded).count() as f64 / rows.len() as f64
    };
    assert!(rate("treated", 0.1, 1.0) > 2.0 * rate("treated", 0.0, 0.03));
    let (with, without) = (rate("treated", 0.1, 1.0), rate("holdout", 0.1, 1.0));
    assert!(without > 0.3 * with && without < with, "{without} of {with}");
}

/// Prices are drawn apart from the season, so a regression on price and month finds the elasticity of the model.
#[test]
fn the_park_has_the_price_elasticity_of_its_model() {
    let days = data::park_demand().unwrap();
    let visitors: Vec<f64> = days.iter().map(|day| f64::from(day.visitors).ln()).collect();
    let mut predictors = vec![data::column(&days, |day| day.price_krw.ln())];
    for month in 2..=12 {
        let is =
            |day: &data::ParkDay| f64::from(u8::from(chrono::Datelike::month(&day.date) == month));
        predictors.push(data::column(&days, is));
    }
    for weekday in 1..7 {
        let number =
            |day: &data::ParkDay| chrono::Datelike::weekday(&day.date).num_days_from_monday();
        predictors.push(data::column(&days, |day| f64::from(u8::from(number(day) == weekday))));
    }
    let found = stats::regression(&visitors, &predictors).unwrap().interval(0, 0.95).unwrap();
    assert!(found.holds(-1.25), "{found:?}");
}

/// A field that begins like a formula would be computed by a spreadsheet when the file is opened.
#[test]
fn no_field_of_any_file_is_a_formula_to_a_spreadsheet() {
    let folder = data::file("hotel_customers.csv").unwrap();
    let mut files = 0;
    for entry in folder.parent().unwrap().read_dir().unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|end| end != "csv") {
            continue;
        }
        files += 1;
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(!text.starts_with('\u{FEFF}') && text.ends_with('\n'), "{}", path.display());
        for field in text.lines().flat_map(|line| line.split(',')) {
            let formula =
                field.starts_with(['=', '+', '-', '@', '\t']) && field.parse::<f64>().is_err();
            assert!(!formula, "{}: {field}", path.display());
        }
    }
    assert!(files >= 40, "{files}");
}

/// The months of a year as `datasets/README.md` prints them: each in multiples of the mean month.
fn indices(arrivals: [f64; 12]) -> String {
    let mean = arrivals.iter().sum::<f64>() / 12.0;
    let cells: Vec<String> =
        arrivals.iter().map(|month| format!(" {:.2} |", month / mean)).collect();
    cells.concat()
}

const README: &str = include_str!("../../datasets/README.md");

#[test]
fn the_readme_states_in_which_months_guests_arrive() {
    let mut arrivals = [0.0; 12];
    for line in once().into_iter().filter(|line| line.product == "객실") {
        arrivals[chrono::Datelike::month0(&line.date) as usize] += 1.0;
    }
    for row in ["모의 호텔의 도착", "arrivals at the simulated hotel"] {
        let row = format!("| {row} |{}", indices(arrivals));
        assert!(README.contains(&row), "no `{row}`");
    }
}

/// The official months, where a copy of them is at hand: it is no part of the repository.
#[test]
fn the_readme_states_in_which_months_and_from_where_visitors_come_to_korea() {
    let copy = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/datasets/reference/kto_inbound.csv");
    let Ok(mut reader) = csv::Reader::from_path(copy) else {
        eprintln!("skipped: no copy of the statistics at {copy}");
        return;
    };
    let mut years = BTreeMap::<u32, [f64; 12]>::new();
    let mut nations = BTreeMap::<String, f64>::new();
    for row in reader.records() {
        let row = row.unwrap();
        let (year, month) = row[7].split_once('-').unwrap();
        let (year, month): (u32, usize) = (year.parse().unwrap(), month.parse().unwrap());
        let arrivals: f64 = row[6].parse().unwrap();
        years.entry(year).or_default()[month - 1] += arrivals;
        if year == 2019 {
            *nations.entry(row[0].to_owned()).or_default() += arrivals;
        }
    }
    let mut mean = [0.0; 12];
    for year in 2010..2020 {
        let total: f64 = years[&year].iter().sum();
        for (mean, month) in mean.iter_mut().zip(years[&year]) {
            *mean += month / total;
        }
    }
    for row in ["방한 외래관광객", "arrivals in Korea"] {
        let row = format!("| {row} |{}", indices(mean));
        assert!(README.contains(&row), "no `{row}`");
    }
    let all: f64 = years[&2019].iter().sum();
    for (nation, english) in [
        ("중국", "China"),
        ("일본", "Japan"),
        ("대만", "Taiwan"),
        ("미국", "USA"),
        ("홍콩", "Hong Kong"),
    ] {
        let share = format!("{:.1} %", 100.0 * nations[nation] / all);
        assert!(README.contains(&format!("{nation} {share}")), "{nation} {share}");
        assert!(
            [
                format!("{share} came from {english}"),
                format!("{share} from {english}"),
                format!("{share} from the {english}")
            ]
            .iter()
            .any(|text| README.contains(text)),
            "{english} {share}"
        );
    }
}

/// What the bookings from abroad are drawn from: shares of the visitors of 2019 (Korea Tourism Organization).
#[test]
fn bookings_from_abroad_come_from_where_and_when_visitors_to_korea_come() {
    let bookings = data::foreign_guests().unwrap();
    let known: Vec<_> = bookings.iter().filter(|row| row.nationality.is_some()).collect();
    let near = |what: &str, found: usize, of: usize, official: f64| {
        let (share, of) = (found as f64 / of as f64, of as f64);
        let error = (official * (1.0 - official) / of).sqrt();
        assert!((share - official).abs() < 4.0 * error, "{what}: {share:.4}, official {official}");
    };
    for (nationality, official) in
        [("중국", 0.344), ("일본", 0.187), ("대만", 0.072), ("미국", 0.060), ("홍콩", 0.040)]
    {
        let found = known.iter().filter(|row| row.nationality.as_deref() == Some(nationality));
        near(nationality, found.count(), known.len(), official);
    }
    // Thousands of visitors from January to December 2019, 17,503 in all.
    let months = [1105, 1202, 1536, 1635, 1486, 1476, 1448, 1586, 1460, 1656, 1456, 1457];
    for (month, visitors) in (1..).zip(months) {
        let found = bookings.iter().filter(|row| chrono::Datelike::month(&row.arrival) == month);
        near("month", found.count(), bookings.len(), f64::from(visitors) / 17_503.0);
    }
    // Antonio, Almeida & Nunes (2019): 3.2 % by returning guests, 37.0 % cancelled.
    near("repeat", bookings.iter().filter(|row| row.repeat).count(), bookings.len(), 0.032);
    near("cancelled", bookings.iter().filter(|row| row.cancelled).count(), bookings.len(), 0.370);
}
