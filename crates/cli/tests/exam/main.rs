//! `tourism exam` as a candidate uses it: a program with a keyboard that may be cut off at any time.

mod candidate;
mod crash;
mod population;
mod writing;
