//! What holds for every line and every hotel.

use proptest::prelude::*;
use tourism_marketing::service::{self, HourlyCosts, NoShowCosts};

use crate::laws::ROUNDING;

/// The whole number at or above `load`.
fn whole(load: f64) -> usize {
    (1..1_000).find(|&servers| servers as f64 >= load).expect("a small load")
}

proptest! {
    #[test]
    fn waiting_grows_rarer_with_every_server(load in 0.01..60.0_f64, more in 0..40_usize, rate in 0.1..50.0_f64) {
        let servers = whole(load) + more + 1;
        let few = service::erlang_c(load * rate, rate, servers).unwrap();
        let many = service::erlang_c(load * rate, rate, servers + 1).unwrap();
        prop_assert!((0.0..=1.0).contains(&few) && many < few, "{few} with {servers}, then {many}");
    }

    #[test]
    fn one_server_is_the_simple_line(rate in 0.1..100.0_f64, utilisation in 0.001..0.999_f64) {
        let simple = service::mm1(rate * utilisation, rate).unwrap();
        let general = service::mmc(rate * utilisation, rate, 1).unwrap();
        for (a, b) in [
            (simple.wait_probability, general.wait_probability),
            (simple.waiting, general.waiting),
            (simple.present, general.present),
            (simple.wait, general.wait),
            (simple.stay, general.stay),
        ] {
            prop_assert!((a / b - 1.0).abs() < 1e-9, "{a} and {b}");
        }
    }

    #[test]
    fn every_line_obeys_little(load in 0.01..30.0_f64, more in 1..20_usize, rate in 0.1..50.0_f64) {
        let arrivals = load * rate;
        let line = service::mmc(arrivals, rate, whole(load) + more).unwrap();
        prop_assert!((service::littles_law(arrivals, line.wait).unwrap() - line.waiting).abs() <= 1e-9 * line.present);
        prop_assert!((service::littles_law(arrivals, line.stay).unwrap() / line.present - 1.0).abs() < 1e-9);
        prop_assert!(line.utilisation > 0.0 && line.utilisation < 1.0);
    }

    #[test]
    fn the_unit_of_time_does_not_matter(load in 0.01..30.0_f64, more in 1..20_usize, unit in 0.01..100.0_f64) {
        let servers = whole(load) + more;
        let (hours, other) =
            (service::mmc(load, 1.0, servers).unwrap(), service::mmc(load * unit, unit, servers).unwrap());
        prop_assert!((hours.waiting - other.waiting).abs() <= 1e-9 * hours.present);
        prop_assert!((hours.stay / (other.stay * unit) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn no_other_number_of_servers_costs_less(
        load in 0.1..20.0_f64, server in 1.0..1e5_f64, guest in 0.0..1e5_f64,
    ) {
        let costs = HourlyCosts { server, guest };
        let best = service::optimal_servers(load, 1.0, costs).unwrap();
        let fewest = (1..1_000).find(|&servers| service::mmc(load, 1.0, servers).is_ok()).unwrap();
        for servers in fewest..best.queue.servers + 15 {
            let other = service::staffing(load, 1.0, servers, costs).unwrap();
            prop_assert!(other.cost >= best.cost * (1.0 - 1e-12), "{servers} cost {}", other.cost);
        }
    }

    #[test]
    fn a_little_faster_or_slower_costs_more(
        arrivals in 0.1..100.0_f64, capacity in 1.0..1e5_f64, guest in 1.0..1e5_f64,
    ) {
        let cost = |rate: f64| capacity * rate + guest * arrivals / (rate - arrivals);
        let best = service::optimal_service_rate(arrivals, capacity, guest).unwrap();
        let spare = best - arrivals;
        prop_assert!(cost(best) <= cost(arrivals + 1.01 * spare) && cost(best) <= cost(arrivals + 0.99 * spare));
    }

    #[test]
    fn no_other_number_of_rooms_is_expected_to_cost_less(
        weights in prop::collection::vec(0.0..1.0_f64, 1..12), empty in 1.0..1e6_f64, walked in 0.0..1e6_f64,
    ) {
        let total: f64 = weights.iter().sum();
        prop_assume!(total > 0.01);
        let no_shows: Vec<f64> = weights.iter().map(|weight| weight / total).collect();
        let costs = NoShowCosts { empty_room: empty, walked_guest: walked };
        let plan = service::newsvendor_overbook(costs, &no_shows).unwrap();
        let expected = service::overbooking_costs(costs, &no_shows).unwrap();
        // By the definition, term by term.
        for (y, cost) in expected.iter().enumerate() {
            let by_hand: f64 = no_shows.iter().enumerate().map(|(n, probability)| {
                let (n, y) = (n as f64, y as f64);
                probability * (empty * (n - y).max(0.0) + walked * (y - n).max(0.0))
            }).sum();
            prop_assert!((cost - by_hand).abs() <= 1e-9 * by_hand.max(1.0), "{cost} and {by_hand}");
            prop_assert!(plan.expected_cost <= cost + ROUNDING * (empty + walked) * 12.0);
        }
    }

    #[test]
    fn the_cell_depends_only_on_the_side_of_each_cut(a in 0.0..1.0_f64, b in 0.0..1.0_f64, scale in 0.1..10.0_f64) {
        use service::ServiceProfile;
        let (place, cut) =
            (ServiceProfile { labour: a, interaction: b }, ServiceProfile { labour: 0.5, interaction: 0.25 });
        let scaled = |it: ServiceProfile| ServiceProfile { labour: it.labour * scale, ..it };
        prop_assume!((a - 0.5).abs() > 1e-9);
        prop_assert_eq!(
            service::service_process_cell(place, cut), service::service_process_cell(scaled(place), scaled(cut))
        );
    }
}
