//! Lesson 6: demarketing and demand management (역마케팅과 수요관리).

mod capacity;
mod elasticity;
mod fairness;
mod load;
mod plan;
mod policy;
mod price;
mod rubrics;
mod states;
mod types;

use super::{Exam, Plan};
use crate::bilingual::Bilingual;

/// The lesson.
pub const PLAN: Plan = Plan {
    number: 6,
    title: Bilingual::new("역마케팅과 수요관리", "Demarketing and demand management"),
    question: Bilingual::new(
        "손님이 너무 많거나 손해를 줄 때 무엇을, 누구에게 줄여야 하는가?",
        "When customers are too many, or cost more than they bring, what should be lowered, and for whom?",
    ),
    minutes: 70,
    prerequisites: &[1],
    exams: &[Exam::Guide, Exam::Convention, Exam::Midterm],
    concepts: &[
        "unprofitable-customer",
        "frequency-vs-demarketing",
        "demarketing",
        "demarketing-types",
        "dormant-account-case",
        "demand-states",
        "carrying-capacity",
    ],
    objectives: &[
        Bilingual::new(
            "역마케팅을 정의하고 네 유형을 구별합니다.",
            "define demarketing and tell its four types apart",
        ),
        Bilingual::new(
            "여덟 수요상태를 진단하고 마케팅 과업과 짝짓습니다.",
            "diagnose eight states of demand and match them to their tasks",
        ),
        Bilingual::new(
            "목표 수요에 맞는 가격과 물리적 수용력을 구하고, 그 가정의 한계를 설명합니다.",
            "find the price for a target and the physical capacity, and say how far their assumptions reach",
        ),
        Bilingual::new(
            "손해를 주는 고객을 다루는 정책의 손익과 공정성을 판단합니다.",
            "judge the profit and the fairness of policies for loss-making customers",
        ),
    ],
    exercises: &[
        elasticity::EXERCISE,
        states::EXERCISE,
        load::EXERCISE,
        price::EXERCISE,
        capacity::EXERCISE,
        policy::EXERCISE,
        plan::EXERCISE,
        fairness::EXERCISE,
        types::EXERCISE,
    ],
    rubrics: rubrics::ALL,
};
