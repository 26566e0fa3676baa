//! Lesson 10: measuring service quality (서비스 품질 측정).

mod alpha;
mod composite;
mod gap;
mod gaps;
mod ipa;
mod mean;
mod ranking;
mod rater;
mod rubrics;
mod score;
mod weighted;

use super::{Exam, Plan};
use crate::bilingual::Bilingual;

/// The lesson.
pub const PLAN: Plan = Plan {
    number: 10,
    title: Bilingual::new("서비스 품질 측정: SERVQUAL·SERVPERF·3차원", "Measuring service quality"),
    question: Bilingual::new(
        "설문 결과를 보고 무엇부터 고칠 것이며, 그 설문을 얼마나 믿을 수 있는가?",
        "What should the hotel mend first, and how far can its survey be trusted?",
    ),
    minutes: 90,
    prerequisites: &[9],
    exams: &[Exam::Guide, Exam::Convention, Exam::Consultant, Exam::Midterm],
    concepts: &[
        "service-quality-management",
        "service-quality-evaluation",
        "pzb-ten-dimensions",
        "servqual",
        "rater-dimensions",
        "reliability",
        "responsiveness",
        "assurance",
        "empathy",
        "tangibles",
        "servperf",
        "brady-cronin-model",
        "interaction-quality",
        "outcome-quality",
        "physical-environment-quality",
        "gap-model",
        "importance-performance-analysis",
        "cronbach-alpha",
        "zone-of-tolerance",
    ],
    objectives: &[
        Bilingual::new(
            "SERVQUAL이 10결정요인에서 22문항·5차원이 된 과정을 바로 압니다.",
            "tell how ten determinants became the 22 items in five dimensions of SERVQUAL",
        ),
        Bilingual::new(
            "갭, 가중 점수, 성과 점수, 크론바흐 알파, 3차원 합성점수를 계산합니다.",
            "compute gaps, weighted and performance scores, Cronbach's alpha and the composite of three dimensions",
        ),
        Bilingual::new(
            "설문이 몇 가지를 재는지 확인하고, 중요도와 성과로 고칠 순서를 정합니다.",
            "check how many things a survey measures, and set priorities by importance and performance",
        ),
    ],
    exercises: &[
        mean::EXERCISE,
        rater::EXERCISE,
        gap::EXERCISE,
        weighted::EXERCISE,
        alpha::EXERCISE,
        ipa::EXERCISE,
        ranking::EXERCISE,
        composite::EXERCISE,
        score::EXERCISE,
        gaps::EXERCISE,
    ],
    rubrics: rubrics::ALL,
};
