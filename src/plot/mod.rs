//! Figures that show themselves.
//!
//! Every figure is an SVG with a title, axis titles with units, labels beside the things they name, colours
//! that survive colour blindness (Okabe & Ito, 2008), and a sentence that says what it shows
//! ([`Figure::alt`]): for screen readers, terminals and tests.
//!
//! Korean: 그림, 도표.

mod adoption;
mod canvas;
mod control;
mod costs;
mod figure;
mod funnel;
mod growth;
mod intervals;
mod ipa;
mod items;
mod journey;
mod labels;
mod lines;
mod lorenz;
mod nps;
mod pareto;
mod process_matrix;
mod rows;
mod saddle;
mod scale;
mod scree;
mod servqual;
mod style;
mod tolerance;
mod two_years;
mod waiting;

pub use adoption::{adopters, adoption};
pub use control::p_chart;
pub use costs::{overbooking, server_costs};
pub use figure::Figure;
pub use funnel::funnel;
pub use growth::{network_laws, viral_growth};
pub use intervals::{forest, group_means};
pub use ipa::ipa;
pub use items::item_map;
pub use journey::{before_after, journey};
pub use lorenz::lorenz;
pub use nps::nps;
pub use pareto::pareto_chart;
pub use process_matrix::service_process_matrix;
pub use saddle::saddle;
pub use scree::scree;
pub use servqual::servqual_gaps;
pub use tolerance::tolerance_zones;
pub use two_years::two_years;
pub use waiting::waiting;

/// No more of something than a figure has room for.
fn judge_count(name: &'static str, count: usize, most: usize) -> crate::Result<()> {
    if count <= most {
        return Ok(());
    }
    let what = format!("`{name}` has {count} values");
    let rule = "a figure has no room for so many; leave some out";
    Err(crate::Error::Contradiction { what, rule })
}
