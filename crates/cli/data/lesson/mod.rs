//! Lesson {{N}}: {{EN}} ({{KO}}).

mod mean;
mod rubrics;

use super::{Exam, Plan};
use crate::bilingual::Bilingual;

/// The lesson.
pub const PLAN: Plan = Plan {
    number: {{N}},
    title: Bilingual::new("{{KO}}", "{{EN}}"),
    question: Bilingual::new(
        "하룻밤의 평균 요금은 얼마인가?",
        "What does a night cost on average?",
    ),
    minutes: 60,
    prerequisites: &[1],
    exams: &[Exam::Midterm],
    // Concepts that no other lesson teaches.
    concepts: &[],
    objectives: &[Bilingual::new("평균을 구합니다.", "take a mean")],
    exercises: &[mean::EXERCISE],
    rubrics: rubrics::ALL,
};
