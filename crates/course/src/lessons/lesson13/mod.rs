//! Lesson 13: the internet, diffusion and buzz (인터넷·구전·확산과 화제 마케팅).

mod chasm_time;
mod consent;
mod conversion;
mod k_factor;
mod laws;
mod misattribution;
mod peak;
mod rubrics;
mod saddle;
mod series;
mod techniques;

use super::{Exam, Plan};
use crate::bilingual::Bilingual;

/// The lesson.
pub const PLAN: Plan = Plan {
    number: 13,
    title: Bilingual::new(
        "인터넷·구전·확산과 화제 마케팅",
        "Internet, diffusion and buzz techniques",
    ),
    question: Bilingual::new(
        "새 관광 앱은 저절로 퍼지는가, 그리고 멈춘 듯할 때 무엇을 보아야 하는가?",
        "Does a new travel app spread by itself, and what should one look at when it seems to stall?",
    ),
    minutes: 100,
    prerequisites: &[1],
    exams: &[Exam::Consultant, Exam::Midterm],
    concepts: &[
        "internet-marketing",
        "digital-convergence",
        "network-effect",
        "increasing-returns",
        "unlimited-information-use",
        "easy-information-access",
        "e-commerce-types",
        "ambush-marketing",
        "viral-marketing",
        "buzz-marketing",
        "neuromarketing",
        "chasm",
        "chasm-marketing",
        "adopter-categories",
        "bass-model",
    ],
    objectives: &[
        Bilingual::new(
            "인터넷 마케팅의 여섯 가지 특징과 전자상거래 유형을 설명합니다.",
            "explain the six features of internet marketing and the types of e-commerce",
        ),
        Bilingual::new(
            "네트워크 효과, 바이럴 성장, 배스 모형을 계산하고 그 한계를 말합니다.",
            "compute network effects, viral growth and the Bass model, and state their limits",
        ),
        Bilingual::new(
            "앰부시, 바이럴, 버즈, 뉴로마케팅, 캐즘을 구별하고 근거의 강약을 가립니다.",
            "tell ambush, viral, buzz, neuromarketing and the chasm apart, and weigh their evidence",
        ),
    ],
    exercises: &[
        conversion::EXERCISE,
        techniques::EXERCISE,
        k_factor::EXERCISE,
        laws::EXERCISE,
        peak::EXERCISE,
        chasm_time::EXERCISE,
        saddle::EXERCISE,
        misattribution::EXERCISE,
        consent::EXERCISE,
        series::EXERCISE,
    ],
    rubrics: rubrics::ALL,
};
