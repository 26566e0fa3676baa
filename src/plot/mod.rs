//! Figures that show themselves.
//!
//! Every figure is an SVG with a title, axis titles with units, labels beside the things they name, colours
//! that survive colour blindness (Okabe & Ito, 2008), and a sentence that says what it shows
//! ([`Figure::alt`]): for screen readers, terminals and tests.

mod figure;

pub use figure::Figure;
