//! What the gradebook keeps, and what is made of it.

mod alike;
mod commands;
mod databases;
mod made;
mod pages;
mod postgres;
mod scenarios;
