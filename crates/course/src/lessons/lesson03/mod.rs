//! Lesson 3: the Pareto principle and customer concentration (파레토 법칙과 고객 집중도).

mod abc;
mod data;
mod fraction;
mod gini;
mod moderation;
mod naming;
mod rubrics;
mod share;
mod tail;
mod top;

use super::{Exam, Plan};
use crate::bilingual::Bilingual;

/// The lesson.
pub const PLAN: Plan = Plan {
    number: 3,
    title: Bilingual::new("파레토 법칙과 고객 집중도", "Pareto, Lorenz and ABC"),
    question: Bilingual::new(
        "판촉비를 상위 20 % 고객에게 몰아주어도 되는가?",
        "Should the whole promotion budget go to the top 20 % of guests?",
    ),
    minutes: 90,
    prerequisites: &[1],
    exams: &[Exam::Guide, Exam::Convention, Exam::Midterm],
    concepts: &[
        "pareto-principle",
        "pareto-customers",
        "core-customers",
        "buyer-moderation",
        "lorenz-curve",
        "gini-coefficient",
        "abc-analysis",
        "pareto-distribution",
    ],
    objectives: &[
        Bilingual::new(
            "80/20이라는 말의 유래와 실제로 재어 본 값을 구별합니다.",
            "tell the origin of 80/20 from what is measured",
        ),
        Bilingual::new(
            "상위 고객의 매출 비중, 로렌츠 곡선, 지니계수, ABC 등급을 계산합니다.",
            "compute a top share, the Lorenz curve, the Gini coefficient and ABC classes",
        ),
        Bilingual::new(
            "올해의 우량고객이 내년에는 덜 사는 것처럼 보이는 까닭(평균 회귀)을 설명합니다.",
            "explain why this year's best customers seem to buy less next year (regression to the mean)",
        ),
    ],
    exercises: &[
        share::EXERCISE,
        top::EXERCISE,
        fraction::EXERCISE,
        gini::EXERCISE,
        abc::EXERCISE,
        tail::EXERCISE,
        moderation::EXERCISE,
        naming::EXERCISE,
    ],
    rubrics: rubrics::ALL,
};
