//! Lesson 12: services marketing, queues and the management of experience (서비스 마케팅·대기행렬·고객경험관리).

mod busy;
mod fairness;
mod matrix;
mod one_clerk;
mod overbooking;
mod recommend;
mod room_revenue;
mod rubrics;
mod staffing;
mod two_clerks;

use super::{Exam, Plan};
use crate::bilingual::Bilingual;

/// The lesson.
pub const PLAN: Plan = Plan {
    number: 12,
    title: Bilingual::new(
        "서비스 마케팅·대기행렬·고객경험관리",
        "Services marketing, queues and CEM",
    ),
    question: Bilingual::new(
        "직원이 반쯤 놀고 있는데 손님은 왜 기다리며, 창구와 객실은 몇 개를 두고 팔아야 하는가?",
        "Why do guests wait while clerks are half idle, and how many clerks to post and rooms to sell?",
    ),
    minutes: 90,
    prerequisites: &[10],
    exams: &[Exam::Hotel, Exam::Consultant, Exam::Midterm],
    concepts: &[
        "service-encounter",
        "marketing-domain-extension",
        "service-marketing",
        "service-characteristics",
        "intangibility",
        "inseparability",
        "heterogeneity",
        "perishability",
        "service-classification",
        "service-process-matrix",
        "service-factory",
        "service-shop",
        "mass-service",
        "professional-service",
        "decoupling",
        "service-package",
        "explicit-service",
        "implicit-service",
        "facilitating-goods",
        "supporting-facility",
        "queueing-model",
        "waiting-cost-tradeoff",
        "customer-experience-management",
        "cem-process",
        "net-promoter-score",
    ],
    objectives: &[
        Bilingual::new(
            "서비스의 4특성과 그 비판, 분류와 서비스 패키지를 설명합니다.",
            "explain the four characteristics of services and their critique, the process matrix and the service package",
        ),
        Bilingual::new(
            "대기행렬모형으로 대기시간을 계산하고, 대기비용과 서비스비용의 합이 가장 작은 창구 수를 찾습니다.",
            "compute waits with a queueing model and find the number of servers that costs least",
        ),
        Bilingual::new(
            "RevPAR와 초과예약으로 소멸성을 관리합니다.",
            "manage perishability with RevPAR and overbooking",
        ),
        Bilingual::new(
            "CEM의 다섯 단계를 적용하고 NPS를 오차한계와 함께 읽습니다.",
            "apply the five steps of CEM and read an NPS with its margin of error",
        ),
    ],
    exercises: &[
        busy::EXERCISE,
        matrix::EXERCISE,
        one_clerk::EXERCISE,
        two_clerks::EXERCISE,
        staffing::EXERCISE,
        room_revenue::EXERCISE,
        overbooking::EXERCISE,
        recommend::EXERCISE,
        fairness::EXERCISE,
    ],
    rubrics: rubrics::ALL,
};
