//! Worked examples of `service`.

use tourism_marketing::lists::ServiceProcessCell;
use tourism_marketing::service::{self, HourlyCosts, NoShowCosts, Queue, ServiceProfile};

use crate::shared::close;

#[track_caller]
fn line_is(queue: Queue, [utilisation, probability, waiting, present, wait, stay]: [f64; 6]) {
    close(queue.utilisation, utilisation);
    close(queue.wait_probability, probability);
    close(queue.waiting, waiting);
    close(queue.present, present);
    close(queue.wait, wait);
    close(queue.stay, stay);
}

#[test]
fn four_services_stand_in_the_four_cells() {
    let cut = ServiceProfile { labour: 0.5, interaction: 0.5 };
    let cells = [(0.2, 0.2), (0.2, 0.8), (0.8, 0.2), (0.8, 0.8)].map(|(labour, interaction)| {
        service::service_process_cell(ServiceProfile { labour, interaction }, cut).unwrap()
    });
    assert_eq!(cells, ServiceProcessCell::ALL);
    assert_eq!(
        cells.map(ServiceProcessCell::id),
        ["service-factory", "service-shop", "mass-service", "professional-service"]
    );
    // On the cut is high.
    assert_eq!(
        service::service_process_cell(cut, cut),
        Ok(ServiceProcessCell::ProfessionalService)
    );
}

#[test]
fn a_quarter_of_an_hour_of_contact_leaves_three_quarters_to_the_back_office() {
    assert_eq!(service::potential_efficiency(15.0, 60.0), Ok(0.75));
    assert_eq!(service::potential_efficiency(60.0, 60.0), Ok(0.0));
}

#[test]
fn one_clerk_keeps_guests_waiting_four_minutes_and_two_clerks_fifteen_seconds() {
    let one = service::mm1(20.0, 30.0).unwrap();
    line_is(one, [2.0 / 3.0, 2.0 / 3.0, 4.0 / 3.0, 2.0, 4.0 / 60.0, 0.1]);
    let two = service::mmc(20.0, 30.0, 2).unwrap();
    line_is(two, [1.0 / 3.0, 1.0 / 6.0, 1.0 / 12.0, 0.75, 15.0 / 3600.0, 0.0375]);
}

/// Hillier & Lieberman (2015), chapter 17: the emergency room of County Hospital, patients and hours.
#[test]
fn county_hospital_waits_as_in_the_textbook() {
    line_is(
        service::mmc(2.0, 3.0, 1).unwrap(),
        [2.0 / 3.0, 2.0 / 3.0, 4.0 / 3.0, 2.0, 2.0 / 3.0, 1.0],
    );
    line_is(
        service::mmc(2.0, 3.0, 2).unwrap(),
        [1.0 / 3.0, 1.0 / 6.0, 1.0 / 12.0, 0.75, 1.0 / 24.0, 0.375],
    );
}

#[test]
fn erlang_c_agrees_with_its_tables_and_with_exact_fractions() {
    close(service::erlang_c(20.0, 30.0, 2).unwrap(), 1.0 / 6.0);
    // Σ with factorials, in Python.
    close(service::erlang_c(10.0, 4.0, 3).unwrap(), 0.702_247_191_011_236);
    // Tables of Erlang C: 8 erlang offered to 10 servers, 0.409.
    close(service::erlang_c(8.0, 1.0, 10).unwrap(), 0.409_180_150_796_443_5);
    // Python's `fractions`, beyond the 170 servers at which factorials overflow.
    close(service::erlang_c(180.0, 1.0, 200).unwrap(), 0.094_471_218_177_590_81);
    close(service::erlang_c(480.0, 1.0, 500).unwrap(), 0.266_512_519_962_364_14);
}

#[test]
fn five_servers_cost_least() {
    let costs = HourlyCosts { server: 15_000.0, guest: 20_000.0 };
    let cost = |servers| service::staffing(20.0, 6.0, servers, costs).unwrap().cost;
    close(cost(4), 192_438.831_886);
    close(cost(5), 154_733.437_868);
    close(cost(6), 160_372.083_096);
    let best = service::optimal_servers(20.0, 6.0, costs).unwrap();
    assert_eq!(best.queue.servers, 5);
    close(best.cost, 154_733.44);
    assert_eq!(best.server_cost, 75_000.0);
    // Guests whose time costs nothing get as few servers as keep the line finite.
    let free = HourlyCosts { server: 15_000.0, guest: 0.0 };
    assert_eq!(service::optimal_servers(20.0, 6.0, free).unwrap().queue.servers, 4);
    // A load of exactly three servers needs a fourth, though 0.3 / 0.1 is below 3 in 64 bits.
    assert_eq!(service::optimal_servers(0.3, 0.1, free).unwrap().queue.servers, 4);
}

#[test]
fn the_best_speed_is_the_arrivals_and_the_root_of_eighty() {
    close(service::optimal_service_rate(20.0, 5_000.0, 20_000.0).unwrap(), 20.0 + 80.0_f64.sqrt());
}

#[test]
fn little_and_revpar_are_products() {
    assert_eq!(service::littles_law(20.0, 0.1), Ok(2.0));
    assert_eq!(service::revpar(150_000.0, 0.72), Ok(108_000.0));
}

#[test]
fn two_rooms_are_overbooked_where_the_ratio_is_four_tenths() {
    let costs = NoShowCosts { empty_room: 100_000.0, walked_guest: 150_000.0 };
    let no_shows = [0.1, 0.2, 0.3, 0.25, 0.15]; // cumulative 0.1, 0.3, 0.6
    let plan = service::newsvendor_overbook(costs, &no_shows).unwrap();
    assert_eq!((plan.rooms, plan.critical_ratio), (2, 0.4));
    // y = 2: 100,000 · (0.25 + 2 · 0.15) + 150,000 · (2 · 0.1 + 0.2)
    close(plan.expected_cost, 115_000.0);
    // Cumulative 0.1 + 0.2 is 0.30000000000000004, and 0.3 is reached by it in either spelling.
    let equal = NoShowCosts { empty_room: 30.0, walked_guest: 70.0 };
    assert_eq!(service::newsvendor_overbook(equal, &no_shows).unwrap().rooms, 1);
    // Walking costs nothing: sell all that could stay away. Empty rooms cost nothing: sell none.
    let never = NoShowCosts { empty_room: 1.0, walked_guest: 0.0 };
    assert_eq!(service::newsvendor_overbook(never, &[0.5, 0.5, 0.0]).unwrap().rooms, 1);
    let always = NoShowCosts { empty_room: 0.0, walked_guest: 1.0 };
    assert_eq!(service::newsvendor_overbook(always, &[0.0, 0.5, 0.5]).unwrap().rooms, 0);
}
