//! What a grader's sandbox links in the place of the course.
//!
//! A student's code speaks of `tourism_course`, whose lessons know every right answer. In the sandbox that name stands
//! for this crate, which holds the library, the same ways of giving an answer, and no lesson. It runs the code and
//! *emits* answers; who judges them is outside.
//!
//! The modules of the course that are needed are compiled from its files, not depended on: a crate of their own would be
//! one more for every notebook to load.

#[path = "../../course/src/answer.rs"]
pub mod answer;
pub mod ask;
#[path = "../../course/src/function.rs"]
pub mod function;
#[path = "../../course/src/guard.rs"]
pub mod guard;
#[path = "../../course/src/random.rs"]
pub mod random;
pub mod serve;

pub use tourism_marketing::{Error, Figure, Lang, Result, Table, data, pareto, plot, table};

/// What a notebook imports in its first cell, as far as an answer may use it.
pub mod prelude {
    pub use tourism_marketing::display::Show as _;
    pub use tourism_marketing::{
        Figure, Lang, Table, clv, cohort, conjoint, crm, data, dbmarketing, demarketing, diffusion,
        digital, emotion, exam, experience, internal, lists, loyalty, own, pareto, plot, quality,
        relationship, season, segment, service, stats, survival, value,
    };
}
