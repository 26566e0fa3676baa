//! The data module from outside: which files it accepts, how it refuses the others, and what is in the course's own.

#[path = "data/accepted.rs"]
mod accepted;
#[path = "data/facts.rs"]
mod facts;
#[path = "data/laws.rs"]
mod laws;
#[path = "data/models.rs"]
mod models;
#[path = "data/published.rs"]
mod published;
#[path = "data/refused.rs"]
mod refused;
#[path = "data/refused_cdnow.rs"]
mod refused_cdnow;
#[path = "data/support.rs"]
mod support;
#[path = "data/world.rs"]
mod world;
