//! 119,390 bookings of two Portuguese hotels: Antonio, N., de Almeida, A., & Nunes, L. (2019). Hotel booking demand
//! datasets. *Data in Brief*, 22, 41–49.

use tourism_marketing::stats;

use super::{rounds_to, sheet};

/// Cancelled and all of the bookings that `is` accepts.
fn cancelled(
    rows: &[(bool, String, u32, bool)],
    is: impl Fn(&str, u32, bool) -> bool,
) -> (u64, u64) {
    let chosen = || rows.iter().filter(|(_, hotel, lead, again)| is(hotel, *lead, *again));
    (chosen().filter(|row| row.0).count() as u64, chosen().count() as u64)
}

#[test]
fn cancellations_depend_on_the_hotel_the_lead_time_and_the_guest() {
    let Some(sheet) = sheet("reference/hotel_bookings.csv.gz") else { return };
    let rows: Vec<(bool, String, u32, bool)> = sheet
        .column("is_canceled")
        .into_iter()
        .zip(sheet.column("hotel"))
        .zip(sheet.column("lead_time"))
        .zip(sheet.column("is_repeated_guest"))
        .map(|(((off, hotel), lead), again)| {
            (off == "1", hotel.to_owned(), lead.parse().unwrap(), again == "1")
        })
        .collect();
    assert_eq!(rows.len(), 119_390);
    let share = |(off, of): (u64, u64)| stats::wilson_ci(off, of, 0.95).unwrap().estimate;

    rounds_to(share(cancelled(&rows, |_, _, _| true)), 0.370, 3);
    let city = cancelled(&rows, |hotel, _, _| hotel == "City Hotel");
    let resort = cancelled(&rows, |hotel, _, _| hotel == "Resort Hotel");
    assert_eq!((city, resort), ((33_102, 79_330), (11_122, 40_060)));
    rounds_to(share(city), 0.417, 3);
    rounds_to(share(resort), 0.278, 3);
    rounds_to(share(cancelled(&rows, |_, lead, _| lead == 0)), 0.068, 3);
    rounds_to(share(cancelled(&rows, |_, lead, _| lead > 365)), 0.677, 3);

    let known = cancelled(&rows, |_, _, again| again);
    let new = cancelled(&rows, |_, _, again| !again);
    rounds_to(share((known.1, 119_390)), 0.032, 3);
    rounds_to(share(known), 0.145, 3);
    rounds_to(share(new), 0.378, 3);
    let difference = stats::difference_ci(known.0, known.1, new.0, new.1, 0.95).unwrap();
    assert!(difference.high < -0.22 && difference.low > -0.25, "{difference:?}");

    // The test of two shares and the table of counts say the same of the two hotels.
    let z = stats::two_proportion_z(city.0, city.1, resort.0, resort.1).unwrap();
    let table = [vec![city.0, city.1 - city.0], vec![resort.0, resort.1 - resort.0]];
    let chi = stats::chi_square(&table).unwrap();
    assert!((z.z * z.z - chi.statistic).abs() < 1e-6 * chi.statistic);
    rounds_to(chi.cramers_v, 0.137, 3);
}
