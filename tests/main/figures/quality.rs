//! The figures of experiments, service quality and the experience.

use tourism_marketing::quality::{self, Crosshair, FactorStructure, Ipa, PChart};
use tourism_marketing::stats::{self, Interval, Summary};
use tourism_marketing::{Figure, Lang, Result, conjoint, experience, plot};

use super::snapshots;
use crate::shared::attitude;

fn forest(lang: Lang) -> Figure {
    let of = |m: f64, s: f64, n: usize| Summary { mean: m, sd: s, n };
    let g = |a: Summary, b: Summary| stats::hedges_g_ci(&a, &b, 0.95).unwrap();
    let effects = [
        (
            lang.pick("음악: 느린 곡 − 빠른 곡", "sound: slow − fast"),
            g(of(52.0, 10.0, 50), of(48.0, 8.0, 50)),
        ),
        (
            lang.pick("향기: 라벤더 − 없음", "scent: lavender − none"),
            g(of(5.1, 1.2, 80), of(4.9, 1.3, 80)),
        ),
        (
            lang.pick("색: 주황 − 회색", "colour: orange − grey"),
            g(of(4.2, 1.1, 40), of(4.8, 1.0, 40)),
        ),
        (
            lang.pick("힐링: 숲 − 도심", "healing: forest − city"),
            g(of(6.0, 1.0, 30), of(4.9, 1.1, 30)),
        ),
    ];
    plot::forest(
        &effects,
        lang.pick("헤지스의 g (표준편차)", "Hedges' g (standard deviations)"),
        lang,
    )
    .unwrap()
}

fn means(lang: Lang) -> Figure {
    let groups = [
        (lang.pick("파랑", "blue"), &[4.0, 5.0, 6.0, 5.0, 4.5][..]),
        (lang.pick("초록", "green"), &[6.0, 7.0, 8.0, 6.5][..]),
        (lang.pick("주황", "orange"), &[8.0, 9.0, 10.0, 9.0][..]),
    ];
    plot::group_means(&groups, 0.95, lang.pick("만족도 (1–10점)", "Satisfaction (1 to 10)"), lang)
        .unwrap()
}

fn rivals(lang: Lang) -> Figure {
    let own = [4.0, 5.0, 4.0, 3.0, 4.0, 5.0];
    let rivals = [
        (lang.pick("경쟁 호텔 가", "Rival A"), &[3.0, 2.0, 3.0, 2.0, 3.0, 3.0][..]),
        (lang.pick("경쟁 호텔 나", "Rival B"), &[5.0, 5.0, 5.0, 5.0, 5.0, 5.0][..]),
        (lang.pick("경쟁 호텔 다", "Rival C"), &[4.0, 4.0, 5.0, 4.0, 3.0, 5.0][..]),
    ];
    plot::against_rivals(
        &own,
        &rivals,
        0.95,
        lang.pick("만족도의 차이 (1–5점)", "Satisfaction, difference (1 to 5)"),
        lang,
    )
    .unwrap()
}

fn gaps(lang: Lang) -> Figure {
    let expected = [vec![6.1, 5.9, 5.4, 6.0, 5.0], vec![6.3, 5.9, 5.6, 6.2, 5.2]];
    let perceived = [vec![5.2, 5.5, 5.3, 5.4, 5.2], vec![5.4, 5.5, 5.3, 5.6, 5.2]];
    let dims: Vec<Vec<usize>> = (0..5).map(|item| vec![item]).collect();
    let names = lang.pick(
        ["신뢰성", "확신성", "유형성", "공감성", "반응성"],
        ["reliability", "assurance", "tangibles", "empathy", "responsiveness"],
    );
    plot::servqual_gaps(&quality::servqual(&expected, &perceived, &dims).unwrap(), &names, lang)
        .unwrap()
}

fn grid(lang: Lang) -> Figure {
    let importance = [6.4, 6.1, 3.9, 4.2, 5.6, 4.6, 6.2];
    let performance = [4.1, 5.8, 3.4, 6.1, 5.1, 4.9, 4.2];
    let names = lang.pick(
        ["체크인 속도", "조식", "미니바", "로비 장식", "침구", "수영장", "방음"],
        ["speed of check-in", "breakfast", "minibar", "lobby", "bedding", "pool", "quiet rooms"],
    );
    plot::ipa(&quality::ipa(&importance, &performance, Crosshair::Means).unwrap(), &names, lang)
        .unwrap()
}

fn zones(lang: Lang) -> Figure {
    let zones = [
        (lang.pick("프런트", "front desk"), quality::zone_of_tolerance(5.5, 5.0, 6.2).unwrap()),
        (lang.pick("객실", "room"), quality::zone_of_tolerance(4.6, 5.2, 6.4).unwrap()),
        (lang.pick("조식", "breakfast"), quality::zone_of_tolerance(6.5, 4.4, 6.1).unwrap()),
    ];
    plot::tolerance_zones(&zones, lang).unwrap()
}

/// Montgomery's cans, of which two samples are outside.
fn control(lang: Lang) -> Figure {
    let defects = [
        12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9,
        12, 7, 13, 9, 6,
    ];
    plot::p_chart(&quality::p_chart(&defects, 50).unwrap(), lang).unwrap()
}

fn stays(lang: Lang) -> Figure {
    let names = lang.pick(
        ["예약", "주차", "체크인", "객실 정비", "룸서비스", "조식"],
        ["booking", "parking", "check-in", "housekeeping", "room service", "breakfast"],
    );
    let counts = [67.0, 51.0, 550.0, 288.0, 197.0, 122.0];
    let defects: Vec<(&str, f64)> = names.into_iter().zip(counts).collect();
    plot::defect_pareto(&defects, lang).unwrap()
}

fn scree(lang: Lang) -> Figure {
    plot::scree(&quality::factor_structure(&attitude(), 2026).unwrap(), lang).unwrap()
}

fn scores(lang: Lang) -> Figure {
    let groups = [
        (
            lang.pick("본관", "main house"),
            experience::nps(&[10, 9, 9, 8, 7, 7, 6, 5, 10, 9]).unwrap(),
        ),
        (lang.pick("별관", "annex"), experience::nps(&[7, 6, 3, 8, 9, 0, 7, 10]).unwrap()),
        (lang.pick("풀빌라", "pool villa"), experience::nps(&[10; 12]).unwrap()),
    ];
    plot::nps(&groups, lang).unwrap()
}

fn stay(lang: Lang) -> Figure {
    let stay = [
        (lang.pick("예약", "booking"), 6.0),
        (lang.pick("체크인", "check-in"), 4.1),
        (lang.pick("객실", "room"), 5.2),
        (lang.pick("조식", "breakfast"), 6.3),
        (lang.pick("체크아웃", "check-out"), 5.0),
    ];
    plot::journey(&stay, lang).unwrap()
}

fn forest_walk(lang: Lang) -> Figure {
    let before = [7.0, 6.0, 8.0, 5.0, 6.0, 7.5, 4.0];
    let after = [5.0, 5.0, 5.0, 3.0, 4.0, 6.0, 4.5];
    plot::before_after(&before, &after, lang.pick("스트레스 (0–10점)", "Stress (0 to 10)"), lang)
        .unwrap()
}

fn bookings(lang: Lang) -> Figure {
    let lobbies = [
        (lang.pick("라벤더", "lavender"), 60, 200),
        (lang.pick("감귤", "citrus"), 52, 200),
        (lang.pick("향 없음", "no scent"), 40, 200),
    ];
    plot::group_shares(&lobbies, 0.95, lang.pick("스파 예약률", "Booked the spa"), lang).unwrap()
}

fn offer(lang: Lang) -> Figure {
    let offers: Vec<Vec<usize>> = (0..12).map(|at| vec![at % 3, at / 3 % 2, at / 6]).collect();
    let ratings = [9.0, 7.0, 4.0, 8.0, 6.0, 2.0, 8.0, 7.0, 3.0, 7.0, 5.0, 2.0];
    let guest = conjoint::part_worths(&offers, &ratings).unwrap();
    let levels = lang.pick(
        [["바다", "정원", "주차장"], ["있음", "없음", ""], ["있음", "없음", ""]],
        [["sea", "garden", "car park"], ["with", "without", ""], ["with", "without", ""]],
    );
    let names = lang.pick(["전망", "조식", "수영장"], ["view", "breakfast", "pool"]);
    let labels: Vec<(&str, &[&str])> =
        names.iter().zip(&levels).map(|(name, of)| (*name, &of[..])).collect();
    plot::part_worths(&guest, &labels, lang).unwrap()
}

#[test]
fn every_figure_as_it_was_looked_at() {
    snapshots("forest", forest);
    snapshots("group_means", means);
    snapshots("against_rivals", rivals);
    snapshots("servqual_gaps", gaps);
    snapshots("ipa", grid);
    snapshots("tolerance_zones", zones);
    snapshots("p_chart", control);
    snapshots("defect_pareto", stays);
    snapshots("scree", scree);
    snapshots("nps", scores);
    snapshots("journey", stay);
    snapshots("before_after", forest_walk);
    snapshots("group_shares", bookings);
    snapshots("part_worths", offer);
}

#[test]
fn many_rows_keep_their_height_and_the_drawing_stays_small() {
    let names: Vec<String> = (1..=25)
        .map(|row| format!("아주 긴 이름을 가진 접점이어서 줄여야 하는 것 {row}"))
        .collect();
    let rows: Vec<(&str, f64)> =
        names.iter().map(|name| (name.as_str(), name.len() as f64)).collect();
    let figure = plot::journey(&rows, Lang::Ko).unwrap();
    assert!(
        figure.svg().contains("…") && figure.svg().len() < 150_000,
        "{} bytes",
        figure.svg().len()
    );
    let intervals: Vec<(&str, Interval)> = rows
        .iter()
        .map(|&(name, low)| (name, Interval { estimate: low, low, high: low, level: 0.9 }))
        .collect();
    assert!(plot::forest(&intervals, "d", Lang::Ko).unwrap().svg().len() < 150_000);
}

/// The message of a refusal.
#[track_caller]
fn refusal(drawn: Result<Figure>) -> String {
    drawn.expect_err("a figure that says nothing must be refused").to_string()
}

#[test]
fn a_figure_made_by_hand_is_judged_too() {
    let none: [(&str, f64); 0] = [];
    assert_eq!(
        refusal(plot::journey(&none, Lang::Ko)),
        "`touchpoints` has 0 value(s); it needs at least 1"
    );
    assert_eq!(
        refusal(plot::journey(&[("a", 1.0); 26], Lang::Ko)),
        "`touchpoints` has 26 rows; at most 25 can be read in one figure"
    );
    let of = |estimate, level| Interval { estimate, low: 0.0, high: 1.0, level };
    assert_eq!(
        refusal(plot::forest(&[("a", of(0.5, 0.95)), ("b", of(2.0, 0.95))], "d", Lang::Ko)),
        "`effects`[1] does not hold its estimate; low ≤ estimate ≤ high"
    );
    assert_eq!(
        refusal(plot::forest(&[("a", of(0.5, 0.95)), ("b", of(0.5, 0.90))], "d", Lang::Ko)),
        "`effects`[1] has the level 0.9, not 0.95; one figure has one level"
    );
    assert_eq!(
        refusal(plot::group_means(&[("a", &[1.0][..])], 0.95, "점", Lang::Ko)),
        "`values` has 1 value(s); it needs at least 2"
    );
    assert_eq!(
        refusal(plot::against_rivals(&[1.0, 2.0], &[], 0.95, "점", Lang::Ko)),
        "`rivals` has 0 value(s); it needs at least 1"
    );
    assert_eq!(
        refusal(plot::before_after(&[1.0, 2.0], &[1.0], "점", Lang::Ko)),
        "`before` has 2 values but `after` has 1; they must pair up one to one"
    );
    let chart =
        PChart { centre: 0.5, lower: 0.2, upper: 5.0, shares: vec![0.5], outside: vec![], n: 10 };
    assert_eq!(
        refusal(plot::p_chart(&chart, Lang::Ko)),
        "`chart.upper` is 5; it must be a rate from 0 to 1 (did you mean 0.05?)"
    );
    let structure = FactorStructure {
        eigenvalues: vec![1.0],
        explained: vec![1.0],
        random: vec![],
        parallel: 0,
        kaiser: 0,
    };
    assert_eq!(
        refusal(plot::scree(&structure, Lang::Ko)),
        "`structure.eigenvalues` has 1 values but `structure.random` has 0; they must pair up one to one"
    );
    let grid = Ipa {
        importance: vec![],
        performance: vec![],
        quadrants: vec![],
        importance_line: 1.0,
        performance_line: 1.0,
    };
    assert_eq!(
        refusal(plot::ipa(&grid, &[], Lang::Ko)),
        "`importance` has 0 value(s); it needs at least 1"
    );
}
