//! The simulated data of the course: one seeded program, the same bytes on every machine.
//!
//! No open data shows single hotel guests, so these guests are made up: every number is drawn from the model that each
//! module describes. Nobody is described by them. The files are about one hotel: a guest's number means the same guest
//! in all of them, and [`world`] holds what they share.
//!
//! A file depends on [`COURSE_SEED`] and on nothing else: each purpose has a stream of its own, so that a change to one
//! file leaves the others as they were. Random bits come from `ChaCha20`, whose output is fixed by its
//! specification; numbers are made from them by `+ - * /`, square roots (exact by IEEE 754) and the `libm` crate, which
//! computes `exp`, `log` and `pow` in Rust rather than asking the platform.

mod abroad;
mod answers;
mod calendar;
mod demand;
mod digital;
mod experiments;
mod hotel;
mod hotel_customers;
mod loyalty;
mod operations;
mod opinions;
mod purchases;
mod random;
mod records;
mod spend_two_years;
mod tier_pyramid;
mod world;

use tourism_marketing::data;
use world::World;

/// The seed from which all simulated files are made.
pub const COURSE_SEED: u64 = 20_260_302;

/// A simulated file: its name and its text.
pub struct SimulatedFile {
    /// The name in `datasets/`.
    pub name: &'static str,
    /// The whole file: CSV in UTF-8, LF line ends, a header.
    pub text: String,
}

/// All simulated files of the course, by name.
pub fn files() -> Vec<SimulatedFile> {
    let world = World::new();
    let guests = &world.guests;
    [
        ("account_profit.csv", demand::account_profit()),
        ("adoption.csv", digital::adoption()),
        ("answers.csv", answers::answers()),
        ("baskets.csv", purchases::baskets(&world)),
        ("campaign_response.csv", purchases::campaign_response(&world)),
        ("cohort_retention.csv", records::cohort_retention()),
        ("cost_to_serve.csv", purchases::cost_to_serve(&world)),
        ("crm_records.csv", records::crm_records(&world)),
        ("csat_vs_rivals.csv", opinions::csat_vs_rivals()),
        ("defects.csv", operations::defects()),
        ("emotion_experiment.csv", experiments::emotion_experiment()),
        ("employees.csv", operations::employees()),
        ("foreign_guests.csv", abroad::foreign_guests()),
        ("front_desk.csv", operations::front_desk()),
        ("guest_margin.csv", records::guest_margin(&world)),
        ("healing_prepost.csv", experiments::healing_prepost()),
        ("hotel_customers.csv", hotel_customers::csv(guests)),
        ("invites.csv", digital::invites(&world)),
        ("ladder_counts.csv", records::ladder_counts(&world)),
        ("nps.csv", opinions::nps(&world)),
        ("park_demand.csv", demand::park_demand()),
        ("points_ledger.csv", loyalty::points_ledger(&world)),
        ("rm_effects.csv", records::rm_effects()),
        ("servqual_survey.csv", opinions::servqual_survey(&world)),
        ("spend_two_years.csv", spend_two_years::csv(guests)),
        ("sponsor_recall.csv", digital::sponsor_recall()),
        ("tier_history.csv", loyalty::tier_history(&world)),
        ("tier_pyramid.csv", tier_pyramid::csv(guests)),
        ("touchpoints.csv", opinions::touchpoints()),
        ("transactions.csv", purchases::transactions(&world)),
    ]
    .map(|(name, text)| SimulatedFile { name, text: guarded(&text) })
    .into()
}

/// The same file with every cell as a spreadsheet should show it: the one door through which simulated files go out.
fn guarded(text: &str) -> String {
    let mut lines = String::with_capacity(text.len());
    for line in text.lines() {
        // The models write no quotes and no commas inside a cell.
        let cells: Vec<_> = line.split(',').map(data::guarded_cell).collect();
        lines += &cells.join(",");
        lines.push('\n');
    }
    lines
}

/// The number of a guest: `G0001` is the first.
fn guest_id(index: usize) -> String {
    format!("G{:04}", index + 1)
}

/// The probability whose log odds are `value`.
fn logistic(value: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-value))
}

/// A positive amount to the nearest step, at least one step.
fn rounded(amount: f64, step: f64) -> u64 {
    let steps = random::floor((amount / step).round()).max(1);
    u64::from(steps) * u64::from(random::floor(step))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_in_a_simulated_file_would_be_neutralised() {
        assert_eq!(guarded("id,profit\n=A1,-3000\n@x,5\n"), "id,profit\n'=A1,-3000\n'@x,5\n");
    }

    /// What [`guarded`] relies on, and what it must have done.
    #[test]
    fn no_cell_of_a_simulated_file_begins_a_formula_or_is_quoted() {
        for file in files() {
            assert!(!file.text.contains('"') && !file.text.contains('\r'), "{}", file.name);
            for cell in file.text.lines().flat_map(|line| line.split(',')) {
                assert_eq!(data::guarded_cell(data::unguarded_cell(cell)), cell, "{}", file.name);
            }
        }
    }
}
