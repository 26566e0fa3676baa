//! Lesson 7: customer relationship management (CRM: 관계 단계·전략·효과·모니터링).

mod completeness;
mod consent;
mod freshness;
mod gain;
mod growth;
mod ladders;
mod repurchase;
mod rivals;
mod roi;
mod rubrics;
mod rungs;
mod strategies;

use super::{Exam, Plan};
use crate::bilingual::Bilingual;

/// The lesson.
pub const PLAN: Plan = Plan {
    number: 7,
    title: Bilingual::new(
        "CRM: 관계 단계·전략·효과·모니터링",
        "CRM: relationship stages, strategy, effects, monitoring, big data",
    ),
    question: Bilingual::new(
        "CRM 프로그램을 사면 관계가 좋아지고 본전을 뽑는가?",
        "Does buying a CRM package mend relationships and pay for itself?",
    ),
    minutes: 95,
    prerequisites: &[2],
    exams: &[Exam::Guide, Exam::Convention, Exam::Consultant, Exam::Midterm],
    concepts: &[
        "personalization",
        "relationship-ladder",
        "ladder-prospect",
        "ladder-customer",
        "ladder-client",
        "ladder-advocate",
        "ladder-partner",
        "relationship-ladder-exam",
        "quantity-discount",
        "multi-brand-buying",
        "relationship-enhancement",
        "social-reinforcement",
        "reassurance",
        "benefit-reinforcement",
        "problem-solving",
        "service-customization",
        "service-enhancement",
        "repurchase",
        "crm",
        "crm-goal",
        "crm-strategies-tourism",
        "crm-strategies-exam",
        "customer-participation",
        "existing-relationship",
        "crm-effects",
        "crm-benefits-exam",
        "relationship-monitoring",
        "competitor-comparison",
        "customer-database",
        "integrated-customer-database",
        "big-data",
        "data-mining",
        "customer-community",
    ],
    objectives: &[
        Bilingual::new(
            "두 가지 관계 사다리와 관계제고 전략을 설명하고 단계별 전환율을 계산합니다.",
            "explain the two ladders and how relationships are lifted, and compute conversion from rung to rung",
        ),
        Bilingual::new(
            "CRM을 정의하고, 전략 4가지와 효과 3가지·9가지를 뒤섞지 않습니다.",
            "define CRM and keep its four strategies, three effects and nine benefits apart",
        ),
        Bilingual::new(
            "재구매율·완전성·신선도·상대 만족도로 관계를 모니터링합니다.",
            "monitor relationships by repurchase, completeness, freshness and relative satisfaction",
        ),
        Bilingual::new(
            "비교집단을 두고 CRM의 성과를 판단하며, 동의한 고객에게만 자료를 씁니다.",
            "judge what CRM achieves by a comparison group, and use data only where there is consent",
        ),
    ],
    exercises: &[
        growth::EXERCISE,
        strategies::EXERCISE,
        rungs::EXERCISE,
        repurchase::EXERCISE,
        completeness::EXERCISE,
        freshness::EXERCISE,
        rivals::EXERCISE,
        gain::EXERCISE,
        consent::EXERCISE,
        roi::EXERCISE,
        ladders::EXERCISE,
    ],
    rubrics: rubrics::ALL,
};
