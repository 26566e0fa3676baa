//! Lesson 1: relationship marketing and its six effects (관계마케팅과 여섯 가지 효과).

mod break_even;
mod cases;
mod effects;
mod five_times;
mod per_guest;
mod referral;
mod rubrics;
mod saved;
mod scope;

use super::{Exam, Plan};
use crate::bilingual::Bilingual;

/// The lesson.
pub const PLAN: Plan = Plan {
    number: 1,
    title: Bilingual::new(
        "관계마케팅과 여섯 가지 효과",
        "Relationship marketing and its six effects",
    ),
    question: Bilingual::new(
        "단골을 지키는 것이 새 손님을 얻는 것보다 다섯 배 싼가?",
        "Does winning a guest really cost five times as much as keeping one?",
    ),
    minutes: 90,
    prerequisites: &[],
    exams: &[Exam::Guide, Exam::Convention, Exam::Consultant, Exam::Midterm],
    concepts: &[
        "tourism-marketing",
        "relationship-marketing",
        "rm-goals",
        "transaction-vs-relationship",
        "long-term-relationship",
        "loyal-customer",
        "customer-satisfaction",
        "one-to-one-marketing",
        "two-way-communication",
        "rm-effects",
        "effect-purchase-share",
        "effect-cost-saving",
        "effect-free-wom",
        "effect-satisfaction-service",
        "effect-business-expansion",
        "effect-employee-retention",
        "five-times-rule",
        "word-of-mouth",
        "customer-referral-value",
        "rm-strategies",
        "partnership-building",
        "membership-discount-card",
        "economies-of-scope",
        "economies-of-scale",
        "scale-vs-scope",
        "market-share",
        "customer-share",
        "share-shift",
        "rm-tactics",
        "service-vs-relationship",
        "human-connection",
        "win-win",
        "satisfaction-exchange",
        "recession-marketing",
        "case-starbucks",
        "case-berluti",
    ],
    objectives: &[
        Bilingual::new(
            "관계마케팅을 거래마케팅과 견주어 정의합니다.",
            "define relationship marketing against transaction marketing",
        ),
        Bilingual::new(
            "여섯 가지 효과를 말하고, 효과마다 금액과 한계를 붙입니다.",
            "name the six effects, and give each an amount and a limit",
        ),
        Bilingual::new(
            "‘다섯 배’라는 통설을 평균비용과 증분비용으로 검토합니다.",
            "examine the “five times” saying by average and by incremental cost",
        ),
        Bilingual::new(
            "네 가지 전략, 규모와 범위의 경제, 시장점유율과 고객점유율을 설명합니다.",
            "explain the four strategies, scale and scope, market share and customer share",
        ),
    ],
    exercises: &[
        per_guest::EXERCISE,
        effects::EXERCISE,
        five_times::EXERCISE,
        saved::EXERCISE,
        scope::EXERCISE,
        referral::EXERCISE,
        break_even::EXERCISE,
        cases::EXERCISE,
    ],
    rubrics: rubrics::ALL,
};
