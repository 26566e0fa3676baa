//! The tests of the library: one program, one file per topic.

#![expect(clippy::float_cmp, reason = "a number that is exact in 64 bits has to come out exactly")]

mod conventions;
mod figures;
mod hostile;
mod laws;
mod lists;
mod own;
mod published;
mod real;
mod refusals;
mod shared;
mod tables;
