//! The simulated data of the course: one seeded program, the same bytes on every machine.
//!
//! No open data shows single hotel guests, so these guests are made up: every number is drawn from the model that
//! [`hotel`] and [`tier_pyramid`] describe. Nobody is described by them.
//!
//! A file depends on [`COURSE_SEED`] and on nothing else. Random bits come from `ChaCha20`, whose output is fixed by its
//! specification; numbers are made from them by `+ - * /`, square roots (exact by IEEE 754) and the `libm` crate, which
//! computes `exp`, `log` and `pow` in Rust rather than asking the platform.

mod hotel;
mod hotel_customers;
mod random;
mod spend_two_years;
mod tier_pyramid;

/// The seed from which all simulated files are made.
pub const COURSE_SEED: u64 = 20_260_302;

/// A simulated file: its name and its text.
pub struct SimulatedFile {
    /// The name in `datasets/`.
    pub name: &'static str,
    /// The whole file: CSV in UTF-8, LF line ends, a header.
    pub text: String,
}

/// All simulated files of the course.
pub fn files() -> Vec<SimulatedFile> {
    let guests = hotel::guests();
    vec![
        SimulatedFile { name: "hotel_customers.csv", text: hotel_customers::csv(&guests) },
        SimulatedFile { name: "spend_two_years.csv", text: spend_two_years::csv(&guests) },
        SimulatedFile { name: "tier_pyramid.csv", text: tier_pyramid::csv(&guests) },
    ]
}

/// The number of a guest: `G0001` is the first.
fn guest_id(index: usize) -> String {
    format!("G{:04}", index + 1)
}
