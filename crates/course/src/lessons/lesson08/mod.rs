//! Lesson 8: database marketing (데이터베이스 마케팅: 고객정보·반응·교차판매).

mod abroad;
mod association;
mod breakeven;
mod depth;
mod holdout;
mod index;
mod newsletter;
mod record;
mod response_rate;
mod rubrics;
mod states;
mod strategies;

use super::{Exam, Plan};
use crate::bilingual::Bilingual;

/// The lesson.
pub const PLAN: Plan = Plan {
    number: 8,
    title: Bilingual::new(
        "데이터베이스 마케팅: 고객정보·반응·교차판매",
        "Database marketing: customer information, response, cross-selling",
    ),
    question: Bilingual::new(
        "누구에게 보내면 남고, 반응 가운데 얼마가 정말 우편의 덕인가?",
        "To whom is it worth writing, and how much of the response is due to the letter?",
    ),
    minutes: 100,
    prerequisites: &[4, 7],
    exams: &[Exam::Guide, Exam::Convention, Exam::Consultant, Exam::Midterm],
    concepts: &[
        "man-to-company",
        "tacit-knowledge-dependence",
        "customer-record-card",
        "customer-information-prerequisite",
        "caller-recognition",
        "database-marketing",
        "db-data-types",
        "dbm-effects",
        "individual-need-satisfaction",
        "data-accumulation-use",
        "direct-dealing",
        "four-rights",
        "dbm-strategies",
        "existing-customer",
        "potential-customer",
        "past-customer",
        "customer-activation",
        "loyalty-enhancement",
        "retention-strategy",
        "cognitive-dissonance",
        "cross-selling",
        "new-customer-acquisition",
        "customer-reactivation",
        "selective-dm",
        "newsletter",
        "internet-lowers-cost",
        "no-hard-sell",
        "db-response-model",
        "market-basket",
        "case-tempura-shop",
        "case-hair-salon-ritz",
        "care-between-visits",
    ],
    objectives: &[
        Bilingual::new(
            "데이터베이스 마케팅의 4R, 네 효과, 여섯 기본 전략을 설명합니다.",
            "explain the four rights, the four effects and the six basic strategies of database marketing",
        ),
        Bilingual::new(
            "기존고객·잠재고객·휴면고객을 바르게 구분합니다.",
            "tell existing, potential and dormant customers apart",
        ),
        Bilingual::new(
            "손익분기 반응률, 이득표, 대조군으로 누구에게 보낼지 정합니다.",
            "decide whom to write to by break-even, gains table and holdout",
        ),
        Bilingual::new(
            "장바구니의 규칙을 지지도·신뢰도·향상도로 읽고 교차판매의 함정을 피합니다.",
            "read basket rules by support, confidence and lift, and avoid the traps of cross-selling",
        ),
        Bilingual::new(
            "고객카드를 최소한으로 적고 동의한 손님에게만 보냅니다.",
            "keep guest cards to what is needed, and write only to those who consent",
        ),
    ],
    exercises: &[
        response_rate::EXERCISE,
        states::EXERCISE,
        breakeven::EXERCISE,
        index::EXERCISE,
        association::EXERCISE,
        holdout::EXERCISE,
        depth::EXERCISE,
        newsletter::EXERCISE,
        abroad::EXERCISE,
        record::EXERCISE,
        strategies::EXERCISE,
    ],
    rubrics: rubrics::ALL,
};
