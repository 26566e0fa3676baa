//! Lesson 4: finding best customers, RFM and the customer portfolio (우량고객 선별: RFM과 고객 포트폴리오).

mod criteria;
mod fairness;
mod mix;
mod overlap;
mod profit;
mod quintile;
mod rubrics;
mod schemes;
mod size;
mod whale;

use super::{Exam, Plan};
use crate::bilingual::Bilingual;

/// The lesson.
pub const PLAN: Plan = Plan {
    number: 4,
    title: Bilingual::new(
        "우량고객 선별: RFM과 고객 포트폴리오",
        "Finding best customers: RFM and portfolio",
    ),
    question: Bilingual::new(
        "우량고객 100명을 누구의 명단으로 뽑을 것인가?",
        "Whose list of the hundred best guests is the right one?",
    ),
    minutes: 90,
    prerequisites: &[2, 3],
    exams: &[Exam::Consultant, Exam::Midterm],
    concepts: &[
        "good-customer-differentiation",
        "regular-vs-occasional",
        "rfm",
        "recency",
        "frequency",
        "monetary",
        "rfm-scoring",
        "good-customer-management",
        "good-customer-selection",
        "good-customer-size",
        "good-customer-period",
        "customer-portfolio",
        "more-customers-fallacy",
    ],
    objectives: &[
        Bilingual::new(
            "RFM 점수를 독립·중첩 두 방식으로 매기고 어디에서 달라지는지 설명합니다.",
            "score RFM independently and nested, and explain where the two differ",
        ),
        Bilingual::new(
            "매출로 뽑은 우량고객과 이익으로 뽑은 우량고객을 고래 곡선으로 비교합니다.",
            "compare best customers chosen by revenue and by profit with a whale curve",
        ),
        Bilingual::new(
            "우량고객을 몇 명까지 둘지 한계분석으로 정합니다.",
            "decide by marginal analysis how many best customers to have",
        ),
        Bilingual::new(
            "RFM 점수가 다음 기간을 얼마나 맞히는지 실제 자료로 재고, 고객생애가치와의 차이를 말합니다.",
            "measure on real data how well RFM foretells the next period, and say how it differs from lifetime value",
        ),
    ],
    exercises: &[
        overlap::EXERCISE,
        criteria::EXERCISE,
        quintile::EXERCISE,
        profit::EXERCISE,
        whale::EXERCISE,
        size::EXERCISE,
        schemes::EXERCISE,
        mix::EXERCISE,
        fairness::EXERCISE,
    ],
    rubrics: rubrics::ALL,
};
