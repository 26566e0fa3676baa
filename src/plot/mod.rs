//! Figures that show themselves.
//!
//! Every figure is an SVG with a title, axis titles with units, labels beside the things they name, colours
//! that survive colour blindness (Okabe & Ito, 2008), and a sentence that says what it shows
//! ([`Figure::alt`]): for screen readers, terminals and tests.
//!
//! Korean: 그림, 도표.

mod canvas;
mod figure;
mod labels;
mod lorenz;
mod pareto;
#[allow(dead_code, reason = "axes for the figures to come")]
mod scale;
mod style;
mod two_years;

pub use figure::Figure;
pub use lorenz::lorenz;
pub use pareto::pareto_chart;
pub use two_years::two_years;
