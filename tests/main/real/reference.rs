//! Files that may not be copied into this repository.

use std::collections::BTreeMap;

use tourism_marketing::dbmarketing::basket::{self, Baskets, Thresholds};
use tourism_marketing::season::{self, SeasonMethod};
use tourism_marketing::{diffusion, pareto, quality, stats};

use super::{Sheet, rounds_to, sheet};

/// Groceries of the R package `arules`: a month at a shop's till.
#[test]
fn root_vegetables_go_with_other_vegetables() {
    let Some(sheet) = sheet("reference/groceries.csv") else { return };
    let mut carts: BTreeMap<u32, Vec<&str>> = BTreeMap::new();
    for (cart, item) in sheet.column("basket").into_iter().zip(sheet.column("item")) {
        carts.entry(cart.parse().unwrap()).or_default().push(item);
    }
    let carts: Vec<Vec<&str>> = carts.into_values().collect();
    assert_eq!((carts.len(), sheet.rows.len()), (9_835, 43_367));

    let baskets = Baskets::of_names(&carts).unwrap();
    let least = Thresholds { support: 0.01, confidence: 0.4, most_items: 2 };
    let found = basket::rules(&baskets, &least).unwrap();
    let rule = found
        .rules
        .iter()
        .find(|rule| {
            rule.antecedent == ["root vegetables"] && rule.consequent == ["other vegetables"]
        })
        .unwrap();
    assert_eq!(rule.count, 466);
    rounds_to(rule.measures.confidence, 0.435, 3);
    rounds_to(rule.measures.lift, 2.25, 2);
}

fn by<T: Ord>(keys: Vec<T>, numbers: Vec<f64>) -> BTreeMap<T, f64> {
    let mut sums = BTreeMap::new();
    for (key, number) in keys.into_iter().zip(numbers) {
        *sums.entry(key).or_insert(0.0) += number;
    }
    sums
}

/// Arrivals in Korea by nationality and month (Korea Tourism Organization).
#[test]
fn arrivals_in_korea_are_concentrated_and_fell_with_mers() {
    let Some(sheet) = sheet("reference/kto_inbound.csv") else { return };
    let months = by(sheet.column("month"), sheet.numbers("total"));
    let year: Vec<f64> = months.range("2019-01"..="2019-12").map(|(_, guests)| *guests).collect();
    assert_eq!(year.iter().sum::<f64>(), 17_502_756.0);
    rounds_to(months["2015-06"] / months["2015-05"] - 1.0, -0.44, 2);
    // A year and its months: October is the peak, January the trough.
    let found = season::indices(&year, 12, SeasonMethod::RatioToMean).unwrap();
    assert_eq!((found.peak, found.trough), (9, 0));

    let of_2019 = sheet.only("month", |month| month.starts_with("2019"));
    let groups = by(of_2019.column("nationality_ko"), of_2019.numbers("total"));
    let guests: Vec<f64> = groups.into_values().collect();
    assert_eq!(guests.len(), 60);
    rounds_to(pareto::top_share(&guests, 0.2).unwrap(), 0.868, 3); // 12 of 60
}

/// Overnight trips in Australia, thousands (Tourism Research Australia): holidays in the snow.
#[test]
fn the_snowy_mountains_have_their_season_in_the_southern_winter() {
    let Some(sheet) = sheet("reference/au_domestic_trips.csv") else { return };
    let sheet = sheet.only("region", |region| region == "Snowy Mountains");
    let trips: Vec<f64> =
        by(sheet.column("quarter"), sheet.numbers("holiday")).into_values().collect();
    assert_eq!(trips.len(), 80);
    let found = season::indices(&trips, 4, SeasonMethod::RatioToMean).unwrap();
    assert_eq!((found.peak, found.trough), (2, 3));
    for (index, expected) in found.indices.iter().zip([0.775, 0.668, 2.05, 0.507]) {
        rounds_to(*index, expected, if expected > 2.0 { 2 } else { 3 });
    }
}

/// One list per item, as the functions of reliability take them.
fn items(sheet: &Sheet, names: &[String]) -> Vec<Vec<f64>> {
    names.iter().map(|name| sheet.numbers(name)).collect()
}

/// The European customer satisfaction index: 250 customers of mobile telephones.
#[test]
fn the_scales_of_the_satisfaction_index_are_reliable() {
    let Some(sheet) = sheet("reference/ecsi_satisfaction.csv") else { return };
    for (construct, count, alpha) in [
        ("imag", 5, 0.821_854_638_2),
        ("expe", 5, 0.843_144_857_7),
        ("qual", 5, 0.868_517_948_4),
        ("val", 4, 0.831_966_606_7),
        ("sat", 4, 0.894_295_187_9),
        ("loy", 4, 0.820_638_564_4),
    ] {
        let names: Vec<String> = (1..=count).map(|item| format!("{construct}{item}")).collect();
        let found = quality::cronbach_alpha(&items(&sheet, &names)).unwrap();
        assert!((found - alpha).abs() < 1e-9, "{construct}: {found}");
    }
}

/// Ten items on one firm: some tick the same box throughout.
#[test]
fn one_in_eighteen_ticks_the_same_box_ten_times() {
    let Some(sheet) = sheet("reference/customer_sat.csv") else { return };
    let names: Vec<String> = (1..=10).map(|item| format!("q{item}")).collect();
    let answers = items(&sheet, &names);
    let alike = |person: usize| answers.iter().all(|item| item[person] == answers[0][person]);
    let straight = (0..1_811).filter(|&person| alike(person)).count();
    assert_eq!((answers[0].len(), straight), (1_811, 102));
    rounds_to(stats::wilson_ci(102, 1_811, 0.95).unwrap().estimate, 0.056, 3);
    // Their answers hang together perfectly, and make the scale look better than it is.
    let others: Vec<Vec<f64>> = answers
        .iter()
        .map(|item| {
            (0..1_811).filter(|&person| !alike(person)).map(|person| item[person]).collect()
        })
        .collect();
    let with = quality::cronbach_alpha(&answers).unwrap();
    let without = quality::cronbach_alpha(&others).unwrap();
    assert!(with > without && without > 0.85, "{with} {without}");
}

/// Rogers, E. M., & Kincaid, D. L. (1981): family planning in Korean villages, years 1 to 10; 11 is "never".
#[test]
fn villages_adopt_by_word_of_mouth_more_than_by_advertising() {
    let Some(sheet) = sheet("reference/kfamily_adoption.csv") else { return };
    let mut adopters = [0.0; 11];
    for year in sheet.column("toa") {
        let year = year.parse::<f64>().unwrap();
        adopters[(1..=11).position(|it| f64::from(it) == year).unwrap()] += 1.0;
    }
    assert_eq!((adopters.iter().sum::<f64>(), adopters[10]), (1_047.0, 374.0));
    let fit = diffusion::fit_bass(&adopters[..10]).unwrap();
    rounds_to(fit.bass.innovation, 0.086, 3);
    rounds_to(fit.bass.imitation, 0.106, 3);
}

/// Festivals of Korea (a list of the government's open data).
#[test]
fn a_quarter_of_the_festivals_start_in_october() {
    let Some(sheet) = sheet("reference/korea_festivals.csv") else { return };
    let mut months = [0.0; 12];
    for start in sheet.column("begin_date") {
        months[start[5..7].parse::<usize>().unwrap() - 1] += 1.0;
    }
    let october = stats::wilson_ci(427, 1_627, 0.95).unwrap();
    assert_eq!((months[9], months.iter().sum::<f64>()), (427.0, 1_627.0));
    rounds_to(october.estimate, 0.262, 3);
    let found = season::indices(&months, 12, SeasonMethod::RatioToMean).unwrap();
    assert_eq!(found.peak, 9);
    let ends = sheet.column("end_date");
    let backwards =
        sheet.column("begin_date").into_iter().zip(ends).filter(|(start, end)| end < start);
    assert_eq!(backwards.count(), 15);
}
