//! Lesson 11: total quality management and internal marketing (전사적 품질경영과 내부마케팅).

mod chain;
mod control_limit;
mod failure_share;
mod fairness;
mod leavers;
mod passed;
mod principles;
mod roi;
mod rolled_yield;
mod rubrics;

use super::{Exam, Plan};
use crate::bilingual::Bilingual;

/// The lesson.
pub const PLAN: Plan = Plan {
    number: 11,
    title: Bilingual::new("전사적 품질경영과 내부마케팅", "TQM and internal marketing"),
    question: Bilingual::new(
        "결함이 많은 날의 직원을 질책하고 검사를 늘리면 품질이 좋아지며, 떠날 직원에게 쓰는 돈은 낭비인가?",
        "Do blame and more inspection raise quality, and is money spent on staff who may leave wasted?",
    ),
    minutes: 90,
    prerequisites: &[10],
    exams: &[Exam::Hotel, Exam::Midterm],
    concepts: &[
        "tqm",
        "quality-criteria",
        "defect-prevention",
        "tqm-principles",
        "quality-goal-setting",
        "dedicated-quality-unit",
        "service-standardization",
        "voice-of-customer-employee",
        "careful-selection",
        "employee-training",
        "empowerment",
        "periodic-evaluation",
        "cost-of-quality",
        "internal-marketing",
        "internal-customer",
        "external-customer",
        "internal-marketing-effects",
        "employee-motivation",
        "employee-turnover-cost",
        "internal-marketing-practice",
        "total-marketing",
        "service-profit-chain",
    ],
    objectives: &[
        Bilingual::new(
            "TQM의 정의와 품질기준 3가지, 서비스의 8원칙을 설명합니다.",
            "explain total quality management, its three criteria and the eight principles for services",
        ),
        Bilingual::new(
            "품질비용과 누적수율, p관리도를 계산하고 우연과 특별한 원인을 가릅니다.",
            "compute the cost of quality, a rolled yield and a p chart, and tell chance from special causes",
        ),
        Bilingual::new(
            "내부마케팅의 효과를 이직 비용과 투자수익률로 나타냅니다.",
            "express the effects of internal marketing as turnover cost and return on investment",
        ),
        Bilingual::new(
            "서비스–수익 사슬을 계산하고 그 한계를 설명합니다.",
            "compute a service–profit chain and explain its limits",
        ),
    ],
    exercises: &[
        passed::EXERCISE,
        principles::EXERCISE,
        failure_share::EXERCISE,
        control_limit::EXERCISE,
        rolled_yield::EXERCISE,
        leavers::EXERCISE,
        roi::EXERCISE,
        chain::EXERCISE,
        fairness::EXERCISE,
    ],
    rubrics: rubrics::ALL,
};
