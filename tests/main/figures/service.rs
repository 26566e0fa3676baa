//! The figures of `service`, `diffusion`, `digital` and `exam`.

use tourism_marketing::diffusion::{self, Bass};
use tourism_marketing::service::{HourlyCosts, NoShowCosts, ServiceProfile};
use tourism_marketing::{Lang, exam, plot};

use super::snapshots;

const APP: Bass = Bass { innovation: 0.03, imitation: 0.38, market: 1_000.0 };

#[test]
fn five_servers_cost_least() {
    let costs = HourlyCosts { server: 15_000.0, guest: 20_000.0 };
    snapshots("server_costs", |lang| plot::server_costs(20.0, 6.0, costs, lang).unwrap());
    // One server is enough: there is nothing to the left of it.
    let figure = plot::server_costs(2.0, 6.0, costs, Lang::En).unwrap();
    assert!(
        figure.alt().starts_with("The total is least with 1 server: 25,000 an hour."),
        "{figure}"
    );
}

#[test]
fn two_rooms_overbooked_cost_least() {
    let costs = NoShowCosts { empty_room: 100_000.0, walked_guest: 150_000.0 };
    let no_shows = [0.10, 0.20, 0.30, 0.25, 0.15];
    snapshots("overbooking", |lang| plot::overbooking(costs, &no_shows, lang).unwrap());
    let free = NoShowCosts { empty_room: 0.0, ..costs };
    let figure = plot::overbooking(free, &no_shows, Lang::En).unwrap();
    assert!(figure.alt().contains("least with 0 rooms overbooked: 0."), "{figure}");
}

#[test]
fn waiting_explodes() {
    snapshots("waiting", |lang| plot::waiting(30.0, &[1, 2, 4], lang).unwrap());
}

#[test]
fn services_in_the_matrix() {
    let cut = ServiceProfile { labour: 0.5, interaction: 0.5 };
    let at = |labour, interaction| ServiceProfile { labour, interaction };
    snapshots("service_process_matrix", |lang| {
        let names = lang.pick(
            ["항공", "병원", "학교", "여행 컨설팅", "리조트 호텔"],
            ["Airline", "Hospital", "School", "Travel consultant", "Resort hotel"],
        );
        let places = [at(0.2, 0.2), at(0.2, 0.8), at(0.8, 0.2), at(0.8, 0.8), at(0.45, 0.4)];
        let services: Vec<_> = names.into_iter().zip(places).collect();
        plot::service_process_matrix(&services, cut, lang).unwrap()
    });
}

#[test]
fn bass_curves() {
    snapshots("adopters", |lang| plot::adopters(APP, 15, lang).unwrap());
    snapshots("adoption", |lang| plot::adoption(APP, 15, lang).unwrap());
    let long = plot::adopters(APP, 100_000, Lang::En).unwrap();
    assert!(long.svg().len() < 150_000, "{} bytes", long.svg().len());
}

#[test]
fn a_saddle_and_none() {
    let early = Bass { innovation: 0.03, imitation: 0.9, market: 160.0 };
    let main = Bass { innovation: 0.005, imitation: 0.45, market: 840.0 };
    let sales = diffusion::dual_market_sales(early, main, 3.0, 20).unwrap();
    snapshots("saddle_curve", |lang| plot::saddle(&sales, lang).unwrap());
    let none = plot::saddle(&[1.0, 2.0, 3.0], Lang::Ko).unwrap();
    assert!(none.alt().ends_with("안장이 없다."), "{none}");
}

#[test]
fn growth_below_at_and_above_one() {
    snapshots("viral_growth", |lang| {
        plot::viral_growth(100.0, &[0.5, 1.0, 1.2], 10, lang).unwrap()
    });
    snapshots("network_laws", |lang| plot::network_laws(100, lang).unwrap());
}

#[test]
fn from_impressions_to_bookings() {
    snapshots("funnel", |lang| {
        let names = lang.pick(["노출", "클릭", "예약"], ["Impressions", "Clicks", "Bookings"]);
        let stages: Vec<_> = names.into_iter().zip([5_000, 1_500, 45]).collect();
        plot::funnel(&stages, lang).unwrap()
    });
    let empty = plot::funnel(&[("a", 10), ("b", 0), ("c", 0)], Lang::En).unwrap();
    assert!(empty.alt().contains("The last stage keeps 0 % of the first."), "{empty}");
}

#[test]
fn items_of_a_test() {
    let correct = [(24, 12), (20, 19), (27, 20), (10, 2), (15, 9), (9, 12), (26, 25), (18, 5)];
    let items = correct.map(|(upper, lower)| exam::item_stats(upper, lower, 27).unwrap());
    snapshots("item_map", |lang| plot::item_map(&items, lang).unwrap());
    let good = plot::item_map(&items[..1], Lang::En).unwrap();
    assert!(good.alt().ends_with("All 1 items discriminate by 0.2 or more."), "{good}");
}

#[test]
fn when_cards_are_due() {
    let days = [&[4, 4, 4, 4][..], &[3, 3, 4, 4], &[4, 2, 4, 4]]
        .map(|qualities| exam::review_days(qualities).unwrap());
    snapshots("review_calendar", |lang| {
        let names = lang.pick(
            ["고객자산", "디마케팅", "갭 모형"],
            ["customer equity", "demarketing", "gap model"],
        );
        let cards: Vec<_> =
            names.into_iter().zip(&days).map(|(name, days)| (name, days.as_slice())).collect();
        plot::review_calendar(&cards, lang).unwrap()
    });
    // Two ratings of 3 leave an ease of 2.22: 6 · 2.22 = 13.32, then 13 · 2.22 = 28.86.
    assert_eq!(days[1], [1, 7, 20, 49]);
}

#[test]
fn the_chain_of_sears() {
    snapshots("profit_chain", |lang| {
        let names = lang.pick(
            ["직원 태도 (단위)", "고객 인상 (단위)", "매출 성장 (%)"],
            ["staff attitude (units)", "guest impression (units)", "revenue growth (%)"],
        );
        plot::profit_chain(&names, 5.0, &[1.3 / 5.0, 0.5 / 1.3], lang).unwrap()
    });
}

#[test]
fn an_afternoon_at_the_front_desk() {
    let minutes = [(14, 2.5), (15, 8.0), (16, 5.5), (17, 1.0), (20, 3.25)];
    snapshots("waits_by_hour", |lang| plot::waits_by_hour(&minutes, lang).unwrap());
}

#[test]
fn the_video_recorders_and_their_curve() {
    let sales = [840.0, 1470.0, 2110.0, 4000.0, 7590.0, 10950.0, 10530.0, 9470.0, 7790.0, 5890.0];
    snapshots("bass_fit", |lang| plot::bass_fit(&sales, 5, lang).unwrap());
    assert!(!plot::bass_fit(&sales, 0, Lang::En).unwrap().alt().contains("forecast"));
}
