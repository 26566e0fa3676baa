//! The written questions of the lesson.

use crate::bilingual::Bilingual;
use crate::rubric::{Criterion, Rubric};

pub(super) const ALL: &[Rubric] = &[ESSAY, SHORT];

const ESSAY: Rubric = Rubric {
    id: "essay",
    name: Bilingual::new("논술", "Essay"),
    question: Bilingual::new(
        "데이터베이스 마케팅의 개념·효과·기본전략을 설명하고 여행사 실행안을 제시하시오.",
        "Explain the concept, effects and basic strategies of database marketing, and set out a plan for a travel agency.",
    ),
    criteria: &[
        Criterion {
            name: Bilingual::new("개념과 자료의 종류", "Concept and kinds of data"),
            full: Bilingual::new(
                "전산화한 고객 정보로 개별적·장기적 관계의 전략을 세우고 실행하는 활동임을 쓰고, 인구통계·라이프스타일·취향·구매이력의 네 자료를 예와 함께 들었다.",
                "Computerised customer data used to plan and run programmes for individual, lasting ties; the four kinds of data (demographics, lifestyle, tastes, purchase history), with examples.",
            ),
            points: 6,
        },
        Criterion {
            name: Bilingual::new("효과 네 가지", "Four effects"),
            full: Bilingual::new(
                "개별욕구 만족, 쌍방 커뮤니케이션, 자료 축적과 활용, 고객과의 직거래를 빠짐없이 썼다.",
                "Individual needs, two-way communication, accumulating and using data, direct dealing: all four.",
            ),
            points: 4,
        },
        Criterion {
            name: Bilingual::new("여섯 전략과 대상의 구분", "Six strategies, and for whom"),
            full: Bilingual::new(
                "기존고객 대상(활성화·충성도 제고·유지·교차판매)과 그 밖의 대상(신규 확보·재활성화)을 나누고, 잠재고객과 휴면고객을 바르게 정의하며, 전략마다 예를 들었다.",
                "Those for existing customers (activation, loyalty, retention, cross-selling) and for others (acquisition, reactivation); prospect and dormant rightly defined; an example of each.",
            ),
            points: 9,
        },
        Criterion {
            name: Bilingual::new("대조군 실험의 설계", "A test with a holdout"),
            full: Bilingual::new(
                "추첨으로 대조군을 정하고 증분 반응률에 보낸 수를 곱해 이익을 계산하며, 신뢰구간이나 표본 크기를 밝혔다.",
                "A holdout drawn by lot, profit from the incremental response times the number sent, an interval or a sample size stated.",
            ),
            points: 5,
        },
        Criterion {
            name: Bilingual::new("실행안과 동의 절차", "Plan and consent"),
            full: Bilingual::new(
                "누구에게·언제·어디로·무엇을(4R) 정하고 손익분기와 발송 깊이를 계산하며, 사전 동의·광고 표시·철회·최소수집의 절차를 넣었다.",
                "Person, time, place and offer (the four rights), break-even and depth, with consent beforehand, marking, withdrawal and minimal data.",
            ),
            points: 6,
        },
    ],
    concepts: &[
        "database-marketing",
        "db-data-types",
        "dbm-effects",
        "dbm-strategies",
        "four-rights",
    ],
};

const SHORT: Rubric = Rubric {
    id: "short",
    name: Bilingual::new("약술", "Short answer"),
    question: Bilingual::new(
        "잠재고객과 휴면고객의 차이를 설명하고 각 전략을 쓰시오.",
        "Explain how a prospect differs from a dormant customer, and give the strategy for each.",
    ),
    criteria: &[
        Criterion {
            name: Bilingual::new("정의의 구별", "Definitions kept apart"),
            full: Bilingual::new(
                "잠재고객은 산 적이 없지만 살 가능성이 있는 사람, 휴면고객은 전에 샀으나 정한 기간 동안 이용이 없는 고객임을 쓰고, 기준 기간을 업종마다 정한다는 점을 밝혔다.",
                "A prospect has never bought but might; a dormant customer bought before, but not within a set period, which is chosen per trade.",
            ),
            points: 5,
        },
        Criterion {
            name: Bilingual::new("각 전략", "The strategies"),
            full: Bilingual::new(
                "잠재고객에게는 신규고객 확보, 휴면고객에게는 재활성화를 쓰고 수단이 왜 다른지 설명했다.",
                "Acquisition for prospects, reactivation for the dormant, and why the means differ.",
            ),
            points: 3,
        },
        Criterion {
            name: Bilingual::new("예", "Examples"),
            full: Bilingual::new(
                "관광의 예를 하나씩 들었다.",
                "One example of each, from tourism.",
            ),
            points: 2,
        },
    ],
    concepts: &[
        "potential-customer",
        "past-customer",
        "new-customer-acquisition",
        "customer-reactivation",
    ],
};
