//! Lesson 2: retention, lifetime value and customer equity (고객유지와 고객가치).

mod acquisition;
mod background;
mod churn;
mod compounding;
mod difference;
mod drivers;
mod offers;
mod perpetual;
mod retention;
mod rising;
mod rubrics;
mod uplift;

use super::{Exam, Plan};
use crate::bilingual::Bilingual;

/// The lesson.
pub const PLAN: Plan = Plan {
    number: 2,
    title: Bilingual::new(
        "고객유지와 고객가치: 유지율·CLV·고객자산",
        "Retention, CLV and customer equity",
    ),
    minutes: 90,
    question: Bilingual::new(
        "내년 예산으로 새 손님을 찾을 것인가, 있는 손님을 지킬 것인가?",
        "Shall next year's budget win new guests or keep those we have?",
    ),
    prerequisites: &[1],
    concepts: &[
        "retention-profit-effect",
        "defection-prevention",
        "customer-retention",
        "churn",
        "customer-lifetime",
        "customer-lifetime-value",
        "clv-timing",
        "customer-acquisition",
        "customer-equity",
        "customer-equity-importance",
        "equity-drivers",
        "value-equity",
        "brand-equity",
        "relationship-equity",
    ],
    exams: &[Exam::Consultant, Exam::Midterm],
    objectives: &[
        Bilingual::new(
            "유지율과 이탈률, 생애기간을 계산하고 월과 연을 바르게 오갑니다.",
            "compute retention, churn and lifetime, and go from months to years without error",
        ),
        Bilingual::new(
            "고객생애가치를 정의대로 계산하고 누적구매액과 구별합니다.",
            "compute a lifetime value by its definition and tell it from cumulative purchases",
        ),
        Bilingual::new(
            "‘유지율 5 %’라는 주장과 유지율의 상승이 무엇을 뜻하고 무엇을 뜻하지 않는지 설명합니다.",
            "explain what “5 % more retention” and rising retention mean, and what they do not",
        ),
        Bilingual::new(
            "획득 지출의 최적점을 구하고 고객자산의 세 동인을 설명합니다.",
            "find the best spending on acquisition and explain the three drivers of customer equity",
        ),
    ],
    exercises: &[
        churn::EXERCISE,
        retention::EXERCISE,
        compounding::EXERCISE,
        perpetual::EXERCISE,
        difference::EXERCISE,
        uplift::EXERCISE,
        acquisition::EXERCISE,
        rising::EXERCISE,
        drivers::EXERCISE,
        offers::EXERCISE,
        background::EXERCISE,
    ],
    rubrics: rubrics::ALL,
};
