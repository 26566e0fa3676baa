//! The written questions of the lesson.

use crate::bilingual::Bilingual;
use crate::rubric::{Criterion, Rubric};

pub(super) const ALL: &[Rubric] = &[ESSAY, SHORT];

const ESSAY: Rubric = Rubric {
    id: "essay",
    name: Bilingual::new("논술", "Essay"),
    question: Bilingual::new(
        "서비스의 4특성과 대응 전략을 설명하고 대기행렬모형의 비용 최소화를 논하시오.",
        "Explain the four characteristics of services and how firms respond to them, and discuss least cost in a queueing model.",
    ),
    criteria: &[
        Criterion {
            name: Bilingual::new("네 특성", "Four characteristics"),
            full: Bilingual::new(
                "무형성, 동시성(비분리성), 가변성(이질성), 소멸성을 각각 한 문장으로 바르게 정의했다(각 2점).",
                "Intangibility, inseparability, heterogeneity and perishability, each defined in a correct sentence (2 points each).",
            ),
            points: 8,
        },
        Criterion {
            name: Bilingual::new("대응 전략", "Responses"),
            full: Bilingual::new(
                "특성마다 맞는 대응을 짝지었다: 단서의 유형화와 보증, 접점 직원의 선발·교육과 디커플링, 표준화와 개별화, 수요·공급 조절과 초과예약.",
                "A fitting response to each: tangible evidence and guarantees; selection, training and decoupling; standards or customisation; managing demand and supply, overbooking.",
            ),
            points: 8,
        },
        Criterion {
            name: Bilingual::new(
                "대기비용·서비스비용의 상충과 식",
                "Waiting against service cost, with formula",
            ),
            full: Bilingual::new(
                "총비용 = c_s·c + c_w·L을 쓰고, λ·μ·ρ의 뜻과 ρ가 1에 가까울 때 대기가 치솟는 까닭, 최적점의 뜻을 설명했다.",
                "Total = c_s·c + c_w·L, the meaning of λ, μ and ρ, why waits soar as ρ nears 1, and what the optimum means.",
            ),
            points: 8,
        },
        Criterion {
            name: Bilingual::new("호텔 적용", "Application to a hotel"),
            full: Bilingual::new(
                "프런트의 창구 수나 객실의 초과예약처럼 호텔의 예를 숫자와 함께 풀었다.",
                "A hotel example with numbers, such as clerks at the front desk or overbooked rooms.",
            ),
            points: 4,
        },
        Criterion {
            name: Bilingual::new("비판", "Critique"),
            full: Bilingual::new(
                "IHIP가 모든 서비스에 맞지는 않는다는 비판(Lovelock & Gummesson, 2004)이나 모형의 가정과 대기비용 측정의 한계를 밝혔다.",
                "That IHIP does not fit all services (Lovelock & Gummesson, 2004), or the limits of the model's assumptions and of costing a wait.",
            ),
            points: 2,
        },
    ],
    concepts: &[
        "service-characteristics",
        "queueing-model",
        "waiting-cost-tradeoff",
        "decoupling",
        "perishability",
    ],
};

const SHORT: Rubric = Rubric {
    id: "short",
    name: Bilingual::new("약술", "Short answer"),
    question: Bilingual::new(
        "CEM의 의의와 5단계를 쓰시오.",
        "State what customer experience management is and its five steps.",
    ),
    criteria: &[
        Criterion {
            name: Bilingual::new("의의", "Meaning"),
            full: Bilingual::new(
                "제품이나 회사와 만나는 전 과정의 경험을 전략적으로 관리하는 과정임을 쓰고, 거래 기록을 관리하는 CRM과 견주었다.",
                "The strategic management of the whole experience with a product or company, set against CRM, which manages records of transactions.",
            ),
            points: 4,
        },
        Criterion {
            name: Bilingual::new("다섯 단계", "Five steps"),
            full: Bilingual::new(
                "경험환경 분석, 경험적 기반(플랫폼) 확립, 브랜드 경험 설계, 고객 인터페이스 구조화, 지속적 혁신을 순서대로 썼다(각 1점).",
                "Analyse the experiential world, build the platform, design the brand experience, structure the interface, innovate: in order (1 point each).",
            ),
            points: 5,
        },
        Criterion {
            name: Bilingual::new("예", "Example"),
            full: Bilingual::new(
                "호텔이나 관광지의 예를 한 단계 이상에 맞추어 들었다.",
                "An example from a hotel or destination, tied to a step.",
            ),
            points: 1,
        },
    ],
    concepts: &["customer-experience-management", "cem-process"],
};
