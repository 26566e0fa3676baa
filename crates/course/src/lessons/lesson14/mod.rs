//! Lesson 14: preparing for examinations and bringing the cases together (종합 실전: 시험 대비와 사례 종합).

mod corrections;
mod errors;
mod floor;
mod item;
mod next_review;
mod plan;
mod reliability;
mod rubrics;
mod share;
mod total;

use super::{Exam, Plan};
use crate::bilingual::Bilingual;

/// The lesson.
pub const PLAN: Plan = Plan {
    number: 14,
    title: Bilingual::new("종합 실전: 시험 대비와 사례 종합", "Capstone: exam clinic"),
    question: Bilingual::new(
        "모의시험 점수는 합격을 얼마나 약속하며, 남은 여섯 주에 무엇을 어떻게 익혀야 하는가?",
        "How much does the score of a mock examination promise, and what should be learnt in the six weeks left, and how?",
    ),
    minutes: 90,
    prerequisites: &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
    exams: &[Exam::Guide, Exam::Convention, Exam::Hotel, Exam::Consultant, Exam::Midterm],
    concepts: &["marketing-mix", "seed-adjacent-topics", "exam-rules", "flashcards", "mice"],
    objectives: &[
        Bilingual::new(
            "가중 총점과 과락의 규칙을 적용하고, 점수에 섞인 우연을 어림합니다.",
            "apply weighted totals and floors, and estimate the chance in a score",
        ),
        Bilingual::new(
            "문항의 난이도와 변별도, 시험의 신뢰도를 계산하고 고칠 문항을 가립니다.",
            "compute difficulty, discrimination and reliability, and pick the items to be mended",
        ),
        Bilingual::new(
            "떠올리는 연습과 간격을 둔 복습으로 예정표를 짭니다.",
            "plan reviews by recall at growing intervals",
        ),
        Bilingual::new(
            "시험용 노트의 오류를 찾아 고치고, 여러 단원을 묶어 한 호텔의 1년 계획을 씁니다.",
            "find and correct the errors of exam notes, and join the units in a one-year plan for a hotel",
        ),
    ],
    exercises: &[
        share::EXERCISE,
        total::EXERCISE,
        floor::EXERCISE,
        item::EXERCISE,
        reliability::EXERCISE,
        next_review::EXERCISE,
        errors::EXERCISE,
        corrections::EXERCISE,
        plan::EXERCISE,
    ],
    rubrics: rubrics::ALL,
};
