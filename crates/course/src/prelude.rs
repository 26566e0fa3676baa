//! What a notebook imports in its first cell.

pub use crate::{Lesson, Outcome, check, check_fn};
pub use tourism_marketing::display::Show as _;
pub use tourism_marketing::{
    Figure, Lang, Table, clv, cohort, conjoint, crm, data, dbmarketing, demarketing, diffusion,
    digital, emotion, exam, experience, internal, lists, loyalty, own, pareto, plot, quality,
    relationship, season, segment, service, stats, survival, value,
};
