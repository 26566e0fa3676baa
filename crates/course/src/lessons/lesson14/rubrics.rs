//! The written questions of the lesson.

use crate::bilingual::Bilingual;
use crate::rubric::{Criterion, Rubric};

pub(super) const ALL: &[Rubric] = &[ESSAY, SHORT];

const ESSAY: Rubric = Rubric {
    id: "essay",
    name: Bilingual::new("논술", "Essay"),
    question: Bilingual::new(
        "한 컨벤션 호텔의 고객 자료(강의의 요약표)를 보고 관계마케팅, CRM, 서비스 품질을 통합한 1년 계획을 제시하시오.",
        "From the data summary of a convention hotel (in the lesson), present a one-year plan that joins relationship marketing, CRM and service quality.",
    ),
    criteria: &[
        Criterion {
            name: Bilingual::new("현황 진단", "Diagnosis"),
            full: Bilingual::new(
                "요약표에서 지표를 셋 이상 골라 뜻과 한계(기간, 대상, 오차)를 함께 적고, 가장 급한 문제 하나로 좁혔다.",
                "At least three measures from the summary, each with its meaning and limits (period, base, error), narrowed to the one most urgent problem.",
            ),
            points: 8,
        },
        Criterion {
            name: Bilingual::new("전략의 선택과 근거", "Choice of strategy, with reasons"),
            full: Bilingual::new(
                "관계마케팅(누구와), CRM(무엇을 알고), 서비스 품질(무엇을 고쳐)을 한 줄기로 엮고, 마케팅믹스의 네 수단으로 옮겼으며, 고르지 않은 대안도 밝혔다.",
                "Relationship marketing (with whom), CRM (knowing what) and service quality (mending what) in one line of thought, carried into the four tools of the mix, with the alternatives that were not chosen.",
            ),
            points: 8,
        },
        Criterion {
            name: Bilingual::new("실행과 예산 배분", "Execution and budget"),
            full: Bilingual::new(
                "분기별 일정과 담당을 적고, 예산을 매출의 크기가 아니라 늘어날 이익에 따라 나누었다.",
                "A calendar by quarters with those responsible, and a budget divided by expected gain rather than by sales.",
            ),
            points: 6,
        },
        Criterion {
            name: Bilingual::new("성과지표와 대조군", "Measures and control group"),
            full: Bilingual::new(
                "지표마다 기준값과 목표를 적고, 동의한 손님을 추첨으로 나눈 대조군과 견주며, 필요한 사람 수를 어림했다.",
                "A baseline and a target for each measure, a control group drawn by lot among those who agreed, and an estimate of how many people it needs.",
            ),
            points: 5,
        },
        Criterion {
            name: Bilingual::new("위험과 윤리", "Risks and ethics"),
            full: Bilingual::new(
                "동의와 최소수집, 등급의 공정성, 계획이 빗나갈 조건을 적었다.",
                "Consent and collecting no more than needed, fairness of tiers, and the conditions under which the plan would fail.",
            ),
            points: 3,
        },
    ],
    concepts: &["marketing-mix", "mice"],
};

const SHORT: Rubric = Rubric {
    id: "short",
    name: Bilingual::new("약술", "Short answer"),
    question: Bilingual::new(
        "무작위로 뽑은 두 개념의 차이를 예를 들어 쓰시오.",
        "Contrast two concepts drawn at random, with examples.",
    ),
    criteria: &[
        Criterion {
            name: Bilingual::new("두 개념의 정의", "Definitions of both"),
            full: Bilingual::new(
                "두 개념을 저마다 한 문장으로 정의하고 제안자나 출처를 밝혔다.",
                "Each is defined in one sentence, with its author or source.",
            ),
            points: 5,
        },
        Criterion {
            name: Bilingual::new("차이", "Difference"),
            full: Bilingual::new(
                "같은 기준(대상, 시점, 재는 것, 목적) 위에 두 개념을 올려놓고 차이를 말했다.",
                "Both are held against the same criterion (object, time, measure, purpose) and told apart by it.",
            ),
            points: 3,
        },
        Criterion {
            name: Bilingual::new("예", "Examples"),
            full: Bilingual::new(
                "관광의 예를 하나씩 들어 차이가 드러나게 했다.",
                "One example from tourism for each, chosen so that the difference shows.",
            ),
            points: 2,
        },
    ],
    concepts: &["exam-rules"],
};
