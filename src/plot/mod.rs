//! Figures that show themselves.
//!
//! Every figure is an SVG with a title, axis titles with units, labels beside the things they name, colours
//! that survive colour blindness (Okabe & Ito, 2008), and a sentence that says what it shows
//! ([`Figure::alt`]): for screen readers, terminals and tests.
//!
//! Korean: 그림, 도표.

mod canvas;
mod control;
mod figure;
mod intervals;
mod ipa;
mod journey;
mod labels;
mod lorenz;
mod nps;
mod pareto;
mod rows;
mod scale;
mod scree;
mod servqual;
mod style;
mod tolerance;
mod two_years;

pub use control::p_chart;
pub use figure::Figure;
pub use intervals::{forest, group_means};
pub use ipa::ipa;
pub use journey::{before_after, journey};
pub use lorenz::lorenz;
pub use nps::nps;
pub use pareto::pareto_chart;
pub use scree::scree;
pub use servqual::servqual_gaps;
pub use tolerance::tolerance_zones;
pub use two_years::two_years;
