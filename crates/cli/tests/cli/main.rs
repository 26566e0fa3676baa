//! The command as its users meet it: the built program, a real Jupyter, a real browser.

mod browser;
mod lab;
mod lessons;
mod nbgrader;
mod others;
mod runner;
mod small_repo;
mod stock;
mod support;
