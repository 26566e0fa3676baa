//! One program, one file for each topic.

mod loading;
