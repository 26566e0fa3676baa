//! Lesson 5: tiers, rewards and frequency (고객차별화: 등급업·보상·프리퀀시).

mod airline;
mod benefits;
mod budget;
mod card;
mod climb;
mod cuts;
mod fairness;
mod lift;
mod moves;
mod rubrics;
mod split;

use super::{Exam, Plan};
use crate::bilingual::Bilingual;

/// The lesson.
pub const PLAN: Plan = Plan {
    number: 5,
    title: Bilingual::new(
        "고객차별화: 등급업·보상·프리퀀시",
        "Differentiation: tiers, rewards, frequency",
    ),
    question: Bilingual::new(
        "회원 등급과 포인트는 본전을 뽑는가, 그리고 누가 값을 치르는가?",
        "Do tiers and points pay for themselves, and who bears their cost?",
    ),
    minutes: 100,
    prerequisites: &[2, 4],
    exams: &[Exam::Guide, Exam::Convention, Exam::Midterm],
    concepts: &[
        "vip-marketing",
        "customer-differentiation-marketing",
        "differentiation-system",
        "enthusiast-customers",
        "birthday-recognition",
        "expense-differentiation",
        "fairness-perception",
        "smb-applicability",
        "customer-bond",
        "top-service-baseline",
        "reward-program",
        "greeting-gift-upgrade",
        "frequency-marketing",
        "mileage-program",
        "hotel-membership",
        "grade-up-system",
        "mileage-program-case",
        "psychological-vs-monetary-benefit",
        "point-card-limits",
        "fast-first-upgrade",
        "card-distribution-not-goal",
        "no-discount-policy",
        "reward-program-types",
        "reward-design",
        "point-liability",
        "customer-tiering",
        "case-ritz-carlton",
        "case-department-store",
    ],
    objectives: &[
        Bilingual::new(
            "고객차별의 체계와 사례를 설명하고, 기록된 사실과 일화를 구별합니다.",
            "explain differentiation and its cases, and tell what is documented from what is told",
        ),
        Bilingual::new(
            "등급 규칙을 적용하고, 전이행렬로 등급이 어떻게 바뀌어 가는지 계산합니다.",
            "apply tier rules and follow the tiers through a transition matrix",
        ),
        Bilingual::new(
            "보상의 손익분기와 포인트 부채를 계산합니다.",
            "compute the break-even of a reward and the liability for points",
        ),
        Bilingual::new(
            "다르게 대우할 때의 공정성과 개인정보 문제를 판단합니다.",
            "judge the fairness and privacy of treating customers differently",
        ),
    ],
    exercises: &[
        card::EXERCISE,
        cuts::EXERCISE,
        benefits::EXERCISE,
        lift::EXERCISE,
        moves::EXERCISE,
        budget::EXERCISE,
        split::EXERCISE,
        climb::EXERCISE,
        fairness::EXERCISE,
        airline::EXERCISE,
    ],
    rubrics: rubrics::ALL,
};
