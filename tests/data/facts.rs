//! What is in the course's own files. The CDNOW figures were computed from the file outside this crate, those of the
//! simulated files by a Python script over the committed bytes.

#![expect(clippy::float_cmp, reason = "whole won and counts below 2^53 are exact")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use approx::assert_abs_diff_eq;
use sha2::{Digest, Sha256};
use tourism_marketing::{data, pareto};

fn sha256(name: &str) -> String {
    let bytes = fs::read(data::file(name).unwrap()).unwrap();
    let hex: Vec<String> = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    hex.concat()
}

fn sum(values: &[f64]) -> f64 {
    values.iter().sum()
}

#[test]
fn the_files_are_byte_for_byte_those_that_were_described() {
    for (name, expected) in [
        ("cdnow_master.txt", "61fd6f7bf3497187a7ec0d9ff6a99b7568f1fe911a9f3665e02efecd6b34ed07"),
        ("hotel_customers.csv", "41a5b5be7a8bc9b8fcb31ca698a10f6a7c8300faa30a415829ee71dcfc1043ed"),
        ("spend_two_years.csv", "6c52224b1752a1bf633b61acf2d575f2750773128cbb35f4bf32c0791de9f6e6"),
        ("tier_pyramid.csv", "f29d73c9e3b727d48ec6514fdf876373d5e714e3a94bcc60ec0ef8441c1eda97"),
    ] {
        assert_eq!(sha256(name), expected, "{name}");
    }
}

#[test]
fn cdnow_has_the_published_customers_and_purchases() {
    let purchases = data::cdnow().unwrap();
    assert_eq!(purchases.len(), 69_659);

    let mut days: BTreeMap<&str, BTreeSet<_>> = BTreeMap::new();
    for purchase in &purchases {
        days.entry(&purchase.customer).or_default().insert(purchase.date);
    }
    assert_eq!(days.len(), 23_570);
    let once = days.values().filter(|days| days.len() == 1).count();
    assert_eq!(once, 12_054); // 51.1 %

    assert_eq!(purchases.iter().filter(|purchase| purchase.usd == 0.0).count(), 80);
    assert_eq!(purchases.iter().map(|purchase| purchase.units).sum::<u32>(), 167_881);
    let dates = || purchases.iter().map(|purchase| purchase.date);
    assert_eq!(dates().min().unwrap().to_string(), "1997-01-01");
    assert_eq!(dates().max().unwrap().to_string(), "1998-06-30");

    let lines = purchases
        .iter()
        .map(|row| (row.customer.as_str(), row.date, row.units, row.usd.to_bits()))
        .collect::<BTreeSet<_>>();
    assert_eq!(purchases.len() - lines.len(), 255);
}

#[test]
fn cdnow_revenue_is_concentrated_as_computed_from_the_file() {
    let spend = data::spend_per_customer(&data::cdnow().unwrap());
    assert_eq!(spend.len(), 23_570);
    assert_eq!(format!("{:.2}", sum(&spend)), "2500315.63"); // USD
    assert_abs_diff_eq!(pareto::top_share(&spend, 0.20).unwrap(), 0.677_773_829_7, epsilon = 1e-9);
    assert_abs_diff_eq!(pareto::top_share(&spend, 0.01).unwrap(), 0.158_647_329_7, epsilon = 1e-9);
    assert_abs_diff_eq!(pareto::gini(&spend).unwrap(), 0.634_571_184_6, epsilon = 1e-9);
    assert_eq!(spend.iter().filter(|&&usd| usd == 0.0).count(), 68);
    assert_eq!(format!("{:.2}", spend.iter().copied().fold(0.0, f64::max)), "13990.93"); // USD
}

#[test]
fn the_hotel_is_concentrated_as_measured_markets_are() {
    let guests = data::hotel_customers().unwrap();
    assert_eq!(guests.len(), 1_000);
    let spend = data::column(&guests, |guest| guest.spend_krw);
    assert_eq!(sum(&spend), 1_809_341_000.0); // KRW
    assert_eq!(guests.iter().map(|guest| guest.stays).sum::<u32>(), 4_796);
    assert_eq!(guests.iter().map(|guest| guest.nights).sum::<u32>(), 8_788);
    assert_eq!(guests.iter().filter(|guest| guest.consent).count(), 603);
    assert_abs_diff_eq!(pareto::top_share(&spend, 0.20).unwrap(), 0.600_616_467_5, epsilon = 1e-9);
    assert_abs_diff_eq!(pareto::top_share(&spend, 0.01).unwrap(), 0.090_105_734_6, epsilon = 1e-9);
    assert_abs_diff_eq!(pareto::gini(&spend).unwrap(), 0.565_709_561_1, epsilon = 1e-9);
    assert_eq!(pareto::fraction_for_share(&spend, 0.80).unwrap(), 0.383);
}

#[test]
fn every_hotel_guest_is_possible() {
    let regions = [
        "서울", "부산", "대구", "인천", "광주", "대전", "울산", "세종", "경기", "강원", "충북",
        "충남", "전북", "전남", "경북", "경남", "제주",
    ];
    for guest in data::hotel_customers().unwrap() {
        let id = &guest.guest_id;
        assert!(guest.stays >= 1 && guest.nights >= guest.stays && guest.nights < 365, "{id}");
        let per_night = guest.spend_krw / f64::from(guest.nights);
        assert!((90_000.0..=600_000.0).contains(&per_night), "{id}: {per_night} KRW a night");
        assert_eq!(guest.spend_krw % 1_000.0, 0.0, "{id}");
        assert!(guest.last_days < 730, "{id}");
        assert!(regions.contains(&guest.region.as_str()), "{id}: {}", guest.region);
    }
}

#[test]
fn the_two_years_show_regression_to_the_mean() {
    let guests = data::spend_two_years().unwrap();
    assert_eq!(guests.len(), 1_000);
    let first = data::column(&guests, |guest| guest.y1_krw);
    let second = data::column(&guests, |guest| guest.y2_krw);
    assert_eq!((sum(&first), sum(&second)), (871_408_000.0, 937_933_000.0)); // KRW
    let nothing = |year: &[f64]| year.iter().filter(|&&krw| krw == 0.0).count();
    assert_eq!((nothing(&first), nothing(&second)), (280, 255));
    let moderation = pareto::buyer_moderation(&first, &second, 0.20).unwrap();
    assert_abs_diff_eq!(moderation.stay_rate, 0.5, epsilon = 1e-12);
    assert_abs_diff_eq!(moderation.share_first, 0.642_511_888_8, epsilon = 1e-9);
    assert_abs_diff_eq!(moderation.share_second, 0.461_081_975_0, epsilon = 1e-9);
}

#[test]
fn the_three_simulated_files_tell_one_story() {
    let guests = data::hotel_customers().unwrap();
    let years = data::spend_two_years().unwrap();
    for (index, (guest, year)) in guests.iter().zip(&years).enumerate() {
        assert_eq!(guest.guest_id, format!("G{:04}", index + 1));
        assert_eq!(year.guest_id, guest.guest_id);
        assert_eq!(year.y1_krw + year.y2_krw, guest.spend_krw, "{}", guest.guest_id);
        // Whoever stayed last more than a year ago spent nothing in the second year.
        assert_eq!(guest.last_days >= 365, year.y2_krw == 0.0, "{}", guest.guest_id);
    }

    // The pyramid ranks its guests as the second year does.
    let second: BTreeMap<_, _> = years.iter().map(|row| (&row.guest_id, row.y2_krw)).collect();
    let mut pyramid = data::tier_pyramid().unwrap();
    pyramid.sort_by(|a, b| b.spend_krw.total_cmp(&a.spend_krw));
    let ranked: Vec<f64> = pyramid.iter().map(|row| second[&row.guest_id]).collect();
    assert!(ranked.iter().all(|&krw| krw > 0.0));
    for (pair, krw) in pyramid.windows(2).zip(ranked.windows(2)) {
        assert!(pair[0].spend_krw == pair[1].spend_krw || krw[0] >= krw[1]);
    }
}

#[test]
fn the_pyramid_is_exactly_45_30_15_10() {
    let spend = data::column(&data::tier_pyramid().unwrap(), |guest| guest.spend_krw);
    assert_eq!(spend.len(), 100);
    assert_eq!(sum(&spend), 120_000_000.0); // KRW
    let mut ranked = spend.clone();
    ranked.sort_by(|a, b| b.total_cmp(a));
    let tiers = [&ranked[..10], &ranked[10..30], &ranked[30..60], &ranked[60..]].map(sum);
    assert_eq!(tiers, [54_000_000.0, 36_000_000.0, 18_000_000.0, 12_000_000.0]);
    // No tie across a boundary: the tiers do not depend on the order of the file.
    assert!([10, 30, 60].iter().all(|&cut| ranked[cut - 1] > ranked[cut]));

    let shares = pareto::tier_pyramid(&spend, &[0.1, 0.3, 0.6, 1.0]).unwrap();
    for (share, expected) in shares.iter().zip([0.45, 0.30, 0.15, 0.10]) {
        assert_abs_diff_eq!(*share, expected, epsilon = 1e-12);
    }
}

/// Fader, Hardie & Lee (2005) have 2,357 customers; the file of their sample has 6,919 lines.
#[test]
fn the_sample_of_cdnow_has_the_published_size() {
    let sample = data::cdnow_sample().unwrap();
    assert_eq!(sample.len(), 6_919);
    assert_eq!(data::spend_per_customer(&sample).len(), 2_357);
}
