//! Lesson 9: emotional-marketing experiments (감성마케팅 실험: 색·향·음·힐링).

mod colours;
mod guests;
mod kinds;
mod notice;
mod points;
mod rubrics;
mod scent;
mod several;
mod size;
mod table;
mod three;
mod tiny;

use super::{Exam, Plan};
use crate::bilingual::Bilingual;

/// The lesson.
pub const PLAN: Plan = Plan {
    number: 9,
    title: Bilingual::new("감성마케팅 실험: 색·향·음·힐링", "Emotional-marketing experiments"),
    question: Bilingual::new(
        "향과 음악은 정말 손님을 움직이는가, 움직인다면 얼마나 움직이는가?",
        "Do scent and music move guests at all, and if so, how much?",
    ),
    minutes: 110,
    prerequisites: &[1],
    exams: &[Exam::Guide, Exam::Convention, Exam::Midterm],
    concepts: &[
        "emotional-marketing",
        "color-marketing",
        "scent-marketing",
        "sound-marketing",
        "healing-marketing",
        "emotional-need",
        "rational-marketing-limits",
        "brand-differentiation",
        "emotional-strategies",
        "raise-customer-value",
        "raise-individuality",
        "emotional-partnership",
        "wom-development",
        "consumption-culture",
        "experiential-consumption",
        "humor-marketing",
        "emotional-experiment",
        "ab-test",
        "effect-size",
    ],
    objectives: &[
        Bilingual::new(
            "감성마케팅의 필요성·범주·전략을 설명하고, 잘 알려진 사례의 근거를 따집니다.",
            "explain the need, kinds and strategies of emotional marketing, and weigh the evidence of its famous cases",
        ),
        Bilingual::new(
            "색·향·음·힐링의 자극을 실험으로 비교하고 우연과 가립니다.",
            "compare colour, scent, sound and healing by experiment, and tell effects from chance",
        ),
        Bilingual::new(
            "유의성과 효과크기를 구별하고, 여러 검정과 표본의 크기를 다룹니다.",
            "separate significance from effect size, and handle several tests and sample size",
        ),
        Bilingual::new(
            "손님이 알아채지 못하는 자극의 윤리를 판단합니다.",
            "judge the ethics of influence that guests do not notice",
        ),
    ],
    exercises: &[
        points::EXERCISE,
        kinds::EXERCISE,
        colours::EXERCISE,
        scent::EXERCISE,
        table::EXERCISE,
        size::EXERCISE,
        three::EXERCISE,
        guests::EXERCISE,
        several::EXERCISE,
        tiny::EXERCISE,
        notice::EXERCISE,
    ],
    rubrics: rubrics::ALL,
};
